import type { Rule } from "../types";
import { hwAvNoMitm } from "./hw-av-no-mitm";
import { hwBlockStorage } from "./hw-block-storage";
import { hwCores } from "./hw-cores";
import { hwDbFree180gb } from "./hw-db-free-180gb";
import { hwDbSize } from "./hw-db-size";
import { hwFreeInstall } from "./hw-free-install";
import { hwFsDb } from "./hw-fs-db";
import { hwFsSystem } from "./hw-fs-system";
import { hwIdleTimeoutChain } from "./hw-idle-timeout-chain";
import { hwJbod3copies } from "./hw-jbod-3copies";
import { hwLogCapacity } from "./hw-log-capacity";
import { hwMultiDbVolumeLag } from "./hw-multi-db-volume-lag";
import { hwNoCompressEfs } from "./hw-no-compress-efs";
import { hwNoSharedSpindles } from "./hw-no-shared-spindles";
import { hwNoTiering } from "./hw-no-tiering";
import { hwOsRaid1 } from "./hw-os-raid1";
import { hwPagefile2016 } from "./hw-pagefile-2016";
import { hwPagefile25 } from "./hw-pagefile-25";
import { hwPagefileSingle } from "./hw-pagefile-single";
import { hwRaidRequiredStandalone } from "./hw-raid-required-standalone";
import { hwRamEdge } from "./hw-ram-edge";
import { hwRamMailbox } from "./hw-ram-mailbox";
import { hwRamMailbox2016 } from "./hw-ram-mailbox-2016";
import { hwSameSector } from "./hw-same-sector";
import { hwStripeCache } from "./hw-stripe-cache";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const hardwareRules: readonly Rule[] = [
  hwAvNoMitm,
  hwBlockStorage,
  hwCores,
  hwDbFree180gb,
  hwDbSize,
  hwFreeInstall,
  hwFsDb,
  hwFsSystem,
  hwIdleTimeoutChain,
  hwJbod3copies,
  hwLogCapacity,
  hwMultiDbVolumeLag,
  hwNoCompressEfs,
  hwNoSharedSpindles,
  hwNoTiering,
  hwOsRaid1,
  hwPagefile2016,
  hwPagefile25,
  hwPagefileSingle,
  hwRaidRequiredStandalone,
  hwRamEdge,
  hwRamMailbox,
  hwRamMailbox2016,
  hwSameSector,
  hwStripeCache,
];
