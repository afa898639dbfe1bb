import type { Rule } from "../types";
import { bkNoVmSnapshot } from "./bk-no-vm-snapshot";
import { bkOffsite } from "./bk-offsite";
import { bkVeeamDagStun } from "./bk-veeam-dag-stun";
import { bkVssOnly } from "./bk-vss-only";

/** Rules of this area, sorted by id. */
export const backupRules: readonly Rule[] = [bkNoVmSnapshot, bkOffsite, bkVeeamDagStun, bkVssOnly];
