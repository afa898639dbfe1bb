import type { Rule } from "../types";
import { migAsaPerVersion } from "./mig-asa-per-version";
import { migClientFloor } from "./mig-client-floor";
import { migCutoverLimit } from "./mig-cutover-limit";
import { migDecommissionChecks } from "./mig-decommission-checks";
import { migDelegatesTogether } from "./mig-delegates-together";
import { migEdgeCoexist } from "./mig-edge-coexist";
import { migHybridWhen } from "./mig-hybrid-when";
import { migLogSpace } from "./mig-log-space";
import { migMixedPoolOk } from "./mig-mixed-pool-ok";
import { migMrsConnections } from "./mig-mrs-connections";
import { migMrsDefaults } from "./mig-mrs-defaults";
import { migNamespaceNewestFirst } from "./mig-namespace-newest-first";
import { migNamespaceRename } from "./mig-namespace-rename";
import { migParallelNames } from "./mig-parallel-names";
import { migPf2010To2016 } from "./mig-pf-2010-to-2016";
import { migPfAfterMailboxes } from "./mig-pf-after-mailboxes";
import { migPfExoLimit } from "./mig-pf-exo-limit";
import { migPfLimits } from "./mig-pf-limits";
import { migPilot } from "./mig-pilot";
import { migPstSize } from "./mig-pst-size";
import { migRemoteEndpoint } from "./mig-remote-endpoint";
import { migRemovedBeforeSeCu2 } from "./mig-removed-before-se-cu2";
import { migRollbackDns } from "./mig-rollback-dns";
import { migSizeCheck } from "./mig-size-check";
import { migStagedLimit } from "./mig-staged-limit";
import { migThroughputPlanning } from "./mig-throughput-planning";
import { retiredServersUnused } from "./retired-servers-unused";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const migrationRules: readonly Rule[] = [
  migAsaPerVersion,
  migClientFloor,
  migCutoverLimit,
  migDecommissionChecks,
  migDelegatesTogether,
  migEdgeCoexist,
  migHybridWhen,
  migLogSpace,
  migMixedPoolOk,
  migMrsConnections,
  migMrsDefaults,
  migNamespaceNewestFirst,
  migNamespaceRename,
  migParallelNames,
  migPf2010To2016,
  migPfAfterMailboxes,
  migPfExoLimit,
  migPfLimits,
  migPilot,
  migPstSize,
  migRemoteEndpoint,
  migRemovedBeforeSeCu2,
  migRollbackDns,
  migSizeCheck,
  migStagedLimit,
  migThroughputPlanning,
  retiredServersUnused,
];
