import type { Rule } from "../types";
import { virtAntiAffinity } from "./virt-anti-affinity";
import { virtAntiAffinityCopies } from "./virt-anti-affinity-copies";
import { virtBackupHostNoSavedstate } from "./virt-backup-host-no-savedstate";
import { virtDiskKinds } from "./virt-disk-kinds";
import { virtNoCheckpoints } from "./virt-no-checkpoints";
import { virtNoDifferencing } from "./virt-no-differencing";
import { virtNoDynamicMemory } from "./virt-no-dynamic-memory";
import { virtNoDynamicVhd } from "./virt-no-dynamic-vhd";
import { virtSameSizing } from "./virt-same-sizing";
import { virtSeparateSpindles } from "./virt-separate-spindles";
import { virtSmb3FixedOnly } from "./virt-smb3-fixed-only";
import { virtVcpuRatio } from "./virt-vcpu-ratio";

/** Rules of this area, sorted by id. */
export const hyperVRules: readonly Rule[] = [
  virtAntiAffinity,
  virtAntiAffinityCopies,
  virtBackupHostNoSavedstate,
  virtDiskKinds,
  virtNoCheckpoints,
  virtNoDifferencing,
  virtNoDynamicMemory,
  virtNoDynamicVhd,
  virtSameSizing,
  virtSeparateSpindles,
  virtSmb3FixedOnly,
  virtVcpuRatio,
];
