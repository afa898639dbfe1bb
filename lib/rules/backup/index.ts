import type { Rule } from "../types";
import { bkCrclExclusive } from "./bk-crcl-exclusive";
import { bkMabsVersions } from "./bk-mabs-versions";
import { bkNativeConditions } from "./bk-native-conditions";
import { bkOffsite } from "./bk-offsite";
import { bkOneFullPerDb } from "./bk-one-full-per-db";
import { bkPassivePreferred } from "./bk-passive-preferred";
import { bkRdbCapacity } from "./bk-rdb-capacity";
import { bkRetentionDefaults } from "./bk-retention-defaults";
import { bkSystemState } from "./bk-system-state";
import { bkVeeamDagStun } from "./bk-veeam-dag-stun";
import { bkVeeamFreeze } from "./bk-veeam-freeze";
import { bkVssOnly } from "./bk-vss-only";
import { bkWitnessNone } from "./bk-witness-none";
import { bkWsbFullOnly } from "./bk-wsb-full-only";
import { bkWsbFullType } from "./bk-wsb-full-type";
import { bkWsbLocal } from "./bk-wsb-local";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const backupRules: readonly Rule[] = [
  bkCrclExclusive,
  bkMabsVersions,
  bkNativeConditions,
  bkOffsite,
  bkOneFullPerDb,
  bkPassivePreferred,
  bkRdbCapacity,
  bkRetentionDefaults,
  bkSystemState,
  bkVeeamDagStun,
  bkVeeamFreeze,
  bkVssOnly,
  bkWitnessNone,
  bkWsbFullOnly,
  bkWsbFullType,
  bkWsbLocal,
];
