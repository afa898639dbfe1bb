import { attemptText } from "../../base/problem";
import type { AgainstLockReason, DecidedServer, DecisionReason, DerivedReason } from "../../plan";
import { count } from "../text/words";

/** Why the planner decided so, in words. */
export function reasonText(reason: DecisionReason | DerivedReason): string {
  switch (reason.kind) {
    case "one-is-enough":
      return "one DAG carries all users within every limit";
    case "fewer-do-not-fit":
      return attemptText(reason.fewer);
    case "fewest-databases":
      return "the fewest within all limits of a database, a server and a disk";
    case "smaller-servers":
      return `${reason.fewest} would be enough, but with servers of ${serverText(reason.withFewest)}; with this number, servers need ${serverText(reason.withDecided)}`;
    case "kept-from-lock":
      return `kept from the lock; a fresh decision would choose ${reason.fresh ?? "no number"}`;
    case "directory-capacity":
      return `${count(reason.cores, "core")} of global catalogs for all users and Exchange servers, and at least ${count(reason.least, "domain controller")}`;
    case "against-lock":
      return `not ${reason.was} as in the lock: ${lockCauses[reason.cause]}`;
    case "value-of":
      return `for ${reason.names.join(", ")}`;
    case "range-of-network":
      return `from the range of network ${reason.network} of ${reason.datacenter}`;
  }
}

const lockCauses: Readonly<Record<AgainstLockReason["cause"], string>> = {
  copies: "a member is gone, or the number of copies has changed",
  address: "the document gives another address or range",
  disk: "its databases no longer fit",
  size: "the worst allowed failure or the document needs another number",
  "host-removed": "the host is no longer in the document",
  "host-full-or-changed": "the host has no room, or the document names another",
};

function serverText({ processors, memoryGB, dataDisks }: DecidedServer): string {
  return `${count(processors, "processor")}, ${memoryGB} GB and ${count(dataDisks, "data disk")}`;
}
