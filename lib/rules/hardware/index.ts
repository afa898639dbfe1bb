import type { Rule } from "../types";
import { hwCores } from "./hw-cores";
import { hwDbSize } from "./hw-db-size";
import { hwJbod3copies } from "./hw-jbod-3copies";
import { hwMultiDbVolumeLag } from "./hw-multi-db-volume-lag";
import { hwOsRaid1 } from "./hw-os-raid1";
import { hwRaidRequiredStandalone } from "./hw-raid-required-standalone";
import { hwRamMailbox } from "./hw-ram-mailbox";
import { hwRamMailbox2016 } from "./hw-ram-mailbox-2016";

/** Rules of this area, sorted by id. */
export const hardwareRules: readonly Rule[] = [
  hwCores,
  hwDbSize,
  hwJbod3copies,
  hwMultiDbVolumeLag,
  hwOsRaid1,
  hwRaidRequiredStandalone,
  hwRamMailbox,
  hwRamMailbox2016,
];
