import type { Rule } from "../types";
import { life20132010Eos } from "./life-2013-2010-eos";
import { life2016Cu23First } from "./life-2016-cu23-first";
import { life2016LegacyUpgrade } from "./life-2016-legacy-upgrade";
import { lifeCuNOrN1 } from "./life-cu-n-or-n-1";
import { lifeDcCoreRatio } from "./life-dc-core-ratio";
import { lifeDcOs } from "./life-dc-os";
import { lifeDcOs2016 } from "./life-dc-os-2016";
import { lifeDotnet } from "./life-dotnet";
import { lifeEmNeedsJun26 } from "./life-em-needs-jun26";
import { lifeEsuNotSupport } from "./life-esu-not-support";
import { lifeEwsGraphMin } from "./life-ews-graph-min";
import { lifeFfl } from "./life-ffl";
import { lifeInplaceOnlyFromCu14 } from "./life-inplace-only-from-cu14";
import { lifeIpv4Required } from "./life-ipv4-required";
import { lifeLicensePerServer } from "./life-license-per-server";
import { lifeMemberServerOnly } from "./life-member-server-only";
import { lifeModernPolicy } from "./life-modern-policy";
import { lifeNoOfficeSoftware } from "./life-no-office-software";
import { lifeNoOsInplace } from "./life-no-os-inplace";
import { lifeNoRodc } from "./life-no-rodc";
import { lifeNoWmf } from "./life-no-wmf";
import { lifeOs2016 } from "./life-os-2016";
import { lifeOsSe } from "./life-os-se";
import { lifeOutlookClients } from "./life-outlook-clients";
import { lifeSchemaMaster2025 } from "./life-schema-master-2025";
import { lifeSeCu1Coexist } from "./life-se-cu1-coexist";
import { lifeSeMinBuild } from "./life-se-min-build";
import { lifeSiteHasGc } from "./life-site-has-gc";
import { lifeTargetSeOnly } from "./life-target-se-only";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const versionsRules: readonly Rule[] = [
  life20132010Eos,
  life2016Cu23First,
  life2016LegacyUpgrade,
  lifeCuNOrN1,
  lifeDcCoreRatio,
  lifeDcOs,
  lifeDcOs2016,
  lifeDotnet,
  lifeEmNeedsJun26,
  lifeEsuNotSupport,
  lifeEwsGraphMin,
  lifeFfl,
  lifeInplaceOnlyFromCu14,
  lifeIpv4Required,
  lifeLicensePerServer,
  lifeMemberServerOnly,
  lifeModernPolicy,
  lifeNoOfficeSoftware,
  lifeNoOsInplace,
  lifeNoRodc,
  lifeNoWmf,
  lifeOs2016,
  lifeOsSe,
  lifeOutlookClients,
  lifeSchemaMaster2025,
  lifeSeCu1Coexist,
  lifeSeMinBuild,
  lifeSiteHasGc,
  lifeTargetSeOnly,
];
