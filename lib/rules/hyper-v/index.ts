import type { Rule } from "../types";
import { virtAntiAffinity } from "./virt-anti-affinity";
import { virtAntiAffinityCopies } from "./virt-anti-affinity-copies";
import { virtColdBoot } from "./virt-cold-boot";
import { virtDagLocalStorage } from "./virt-dag-local-storage";
import { virtDiskKinds } from "./virt-disk-kinds";
import { virtHostDedicated } from "./virt-host-dedicated";
import { virtLiveMigration } from "./virt-live-migration";
import { virtLiveMigrationHeartbeat } from "./virt-live-migration-heartbeat";
import { virtNoCheckpoints } from "./virt-no-checkpoints";
import { virtNoDynamicMemory } from "./virt-no-dynamic-memory";
import { virtNoHvReplica } from "./virt-no-hv-replica";
import { virtNumaFit } from "./virt-numa-fit";
import { virtRatioInFailover } from "./virt-ratio-in-failover";
import { virtSameSizing } from "./virt-same-sizing";
import { virtSeparateSpindles } from "./virt-separate-spindles";
import { virtSmb3FixedOnly } from "./virt-smb3-fixed-only";
import { virtVcpuRatio } from "./virt-vcpu-ratio";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const hyperVRules: readonly Rule[] = [
  virtAntiAffinity,
  virtAntiAffinityCopies,
  virtColdBoot,
  virtDagLocalStorage,
  virtDiskKinds,
  virtHostDedicated,
  virtLiveMigration,
  virtLiveMigrationHeartbeat,
  virtNoCheckpoints,
  virtNoDynamicMemory,
  virtNoHvReplica,
  virtNumaFit,
  virtRatioInFailover,
  virtSameSizing,
  virtSeparateSpindles,
  virtSmb3FixedOnly,
  virtVcpuRatio,
];
