import type { Rule } from "../types";
import { dagActiveBalance } from "./dag-active-balance";
import { dagAltWitness } from "./dag-alt-witness";
import { dagAutoActivation } from "./dag-auto-activation";
import { dagAutoreseedLayout } from "./dag-autoreseed-layout";
import { dagCapIpPerSubnet } from "./dag-cap-ip-per-subnet";
import { dagCircularVsBackup } from "./dag-circular-vs-backup";
import { dagCopiesPerDc } from "./dag-copies-per-dc";
import { dagDac } from "./dag-dac";
import { dagDac2member } from "./dag-dac-2member";
import { dagDbLimitEdition } from "./dag-db-limit-edition";
import { dagIplessBackupCheck } from "./dag-ipless-backup-check";
import { dagLagNotBackup } from "./dag-lag-not-backup";
import { dagLagRange } from "./dag-lag-range";
import { dagMapiNicSettings } from "./dag-mapi-nic-settings";
import { dagMaxMembers } from "./dag-max-members";
import { dagName15 } from "./dag-name-15";
import { dagNativeProtection3 } from "./dag-native-protection-3";
import { dagNicOwnSubnet } from "./dag-nic-own-subnet";
import { dagNoCloudWitness } from "./dag-no-cloud-witness";
import { dagNoNlb } from "./dag-no-nlb";
import { dagOneActivePerDisk } from "./dag-one-active-per-disk";
import { dagOneMapiNetwork } from "./dag-one-mapi-network";
import { dagPfMailboxInDag } from "./dag-pf-mailbox-in-dag";
import { dagQuorumDcLoss } from "./dag-quorum-dc-loss";
import { dagQuorumFormula } from "./dag-quorum-formula";
import { dagRedundantWan } from "./dag-redundant-wan";
import { dagReplNicSettings } from "./dag-repl-nic-settings";
import { dagRtt } from "./dag-rtt";
import { dagSafetynetSize } from "./dag-safetynet-size";
import { dagSameOs } from "./dag-same-os";
import { dagSingleNic } from "./dag-single-nic";
import { dagSitePerDc } from "./dag-site-per-dc";
import { dagSymmetric } from "./dag-symmetric";
import { dagTwoDcMax } from "./dag-two-dc-max";
import { dagWitnessDirUnique } from "./dag-witness-dir-unique";
import { dagWitnessNoHa } from "./dag-witness-no-ha";
import { dagWitnessNotMember } from "./dag-witness-not-member";
import { dagWitnessPrimaryDc } from "./dag-witness-primary-dc";
import { dagWitnessRequiredEven } from "./dag-witness-required-even";
import { dagWitnessThirdSite } from "./dag-witness-third-site";
import { dagWorstFailureSizing } from "./dag-worst-failure-sizing";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const dagRules: readonly Rule[] = [
  dagActiveBalance,
  dagAltWitness,
  dagAutoActivation,
  dagAutoreseedLayout,
  dagCapIpPerSubnet,
  dagCircularVsBackup,
  dagCopiesPerDc,
  dagDac,
  dagDac2member,
  dagDbLimitEdition,
  dagIplessBackupCheck,
  dagLagNotBackup,
  dagLagRange,
  dagMapiNicSettings,
  dagMaxMembers,
  dagName15,
  dagNativeProtection3,
  dagNicOwnSubnet,
  dagNoCloudWitness,
  dagNoNlb,
  dagOneActivePerDisk,
  dagOneMapiNetwork,
  dagPfMailboxInDag,
  dagQuorumDcLoss,
  dagQuorumFormula,
  dagRedundantWan,
  dagReplNicSettings,
  dagRtt,
  dagSafetynetSize,
  dagSameOs,
  dagSingleNic,
  dagSitePerDc,
  dagSymmetric,
  dagTwoDcMax,
  dagWitnessDirUnique,
  dagWitnessNoHa,
  dagWitnessNotMember,
  dagWitnessPrimaryDc,
  dagWitnessRequiredEven,
  dagWitnessThirdSite,
  dagWorstFailureSizing,
];
