import type { Rule } from "../types";
import { life2010TwoHops } from "./life-2010-two-hops";
import { life20162019Eos } from "./life-2016-2019-eos";
import { life2016Cu23First } from "./life-2016-cu23-first";
import { lifeCuNOrN1 } from "./life-cu-n-or-n-1";
import { lifeDcCoreRatio } from "./life-dc-core-ratio";
import { lifeDcOs } from "./life-dc-os";
import { lifeDcOs2016 } from "./life-dc-os-2016";
import { lifeEmNeedsJun26 } from "./life-em-needs-jun26";
import { lifeFfl } from "./life-ffl";
import { lifeMemberServerOnly } from "./life-member-server-only";
import { lifeNoOfficeSoftware } from "./life-no-office-software";
import { lifeNoRodc } from "./life-no-rodc";
import { lifeOs2016 } from "./life-os-2016";
import { lifeOsSe } from "./life-os-se";
import { lifeSeCu2BlocksOld } from "./life-se-cu2-blocks-old";
import { lifeSeMinBuild } from "./life-se-min-build";
import { lifeSetupBlocks2013 } from "./life-setup-blocks-2013";
import { lifeSiteHasGc } from "./life-site-has-gc";
import { lifeTargetSeOnly } from "./life-target-se-only";

/** Rules of this area, sorted by id. */
export const versionsRules: readonly Rule[] = [
  life2010TwoHops,
  life20162019Eos,
  life2016Cu23First,
  lifeCuNOrN1,
  lifeDcCoreRatio,
  lifeDcOs,
  lifeDcOs2016,
  lifeEmNeedsJun26,
  lifeFfl,
  lifeMemberServerOnly,
  lifeNoOfficeSoftware,
  lifeNoRodc,
  lifeOs2016,
  lifeOsSe,
  lifeSeCu2BlocksOld,
  lifeSeMinBuild,
  lifeSetupBlocks2013,
  lifeSiteHasGc,
  lifeTargetSeOnly,
];
