import type { Rule } from "../types";
import { dagActivationPref } from "./dag-activation-pref";
import { dagActiveBalance } from "./dag-active-balance";
import { dagAltWitness } from "./dag-alt-witness";
import { dagCircularVsBackup } from "./dag-circular-vs-backup";
import { dagCopiesMax } from "./dag-copies-max";
import { dagCopiesPerDc } from "./dag-copies-per-dc";
import { dagDbLimitEdition } from "./dag-db-limit-edition";
import { dagLagNotBackup } from "./dag-lag-not-backup";
import { dagLagRange } from "./dag-lag-range";
import { dagMaxMembers } from "./dag-max-members";
import { dagName15 } from "./dag-name-15";
import { dagNativeProtection3 } from "./dag-native-protection-3";
import { dagNicOwnSubnet } from "./dag-nic-own-subnet";
import { dagNoCloudWitness } from "./dag-no-cloud-witness";
import { dagOneActivePerDisk } from "./dag-one-active-per-disk";
import { dagOneMapiNetwork } from "./dag-one-mapi-network";
import { dagQuorumDcLoss } from "./dag-quorum-dc-loss";
import { dagQuorumFormula } from "./dag-quorum-formula";
import { dagRedundantWan } from "./dag-redundant-wan";
import { dagRtt } from "./dag-rtt";
import { dagSameOs } from "./dag-same-os";
import { dagSitePerDc } from "./dag-site-per-dc";
import { dagSymmetric } from "./dag-symmetric";
import { dagTwoDcMax } from "./dag-two-dc-max";
import { dagWanCut5050 } from "./dag-wan-cut-50-50";
import { dagWitnessDirUnique } from "./dag-witness-dir-unique";
import { dagWitnessNotMember } from "./dag-witness-not-member";
import { dagWitnessPrimaryDc } from "./dag-witness-primary-dc";
import { dagWitnessRequiredEven } from "./dag-witness-required-even";
import { dagWitnessThirdSite } from "./dag-witness-third-site";
import { dagWorstFailureSizing } from "./dag-worst-failure-sizing";

/** Rules of this area, sorted by id. */
export const dagRules: readonly Rule[] = [
  dagActivationPref,
  dagActiveBalance,
  dagAltWitness,
  dagCircularVsBackup,
  dagCopiesMax,
  dagCopiesPerDc,
  dagDbLimitEdition,
  dagLagNotBackup,
  dagLagRange,
  dagMaxMembers,
  dagName15,
  dagNativeProtection3,
  dagNicOwnSubnet,
  dagNoCloudWitness,
  dagOneActivePerDisk,
  dagOneMapiNetwork,
  dagQuorumDcLoss,
  dagQuorumFormula,
  dagRedundantWan,
  dagRtt,
  dagSameOs,
  dagSitePerDc,
  dagSymmetric,
  dagTwoDcMax,
  dagWanCut5050,
  dagWitnessDirUnique,
  dagWitnessNotMember,
  dagWitnessPrimaryDc,
  dagWitnessRequiredEven,
  dagWitnessThirdSite,
  dagWorstFailureSizing,
];
