import { sortByName } from "../../base/order";
import type { Deployment } from "../../model";
import type { FailureSet } from "../failures";
import type { Plan } from "../types";
import { clientEntries } from "./entries";
import { identityEntries } from "./identity-entries";
import { mailPaths, mailRows } from "./mail-under";
import { nameRows } from "./names-under";
import { failedNames } from "./parts";
import { Places } from "./places";
import { reachUnder } from "./reach";
import type { MailflowRow, NameRow } from "./types";

export interface Ways {
  readonly names: readonly NameRow[];
  readonly mailflow: readonly MailflowRow[];
}

/**
 * What failures leave of the ways to the servers: names, fronts and gateways alone. Every member that still runs counts as
 * serving, so that the answer is about the ways; whether its DAG goes on is another question, and takes far longer.
 */
export function waysUnder(deployment: Deployment, plan: Plan, failures: readonly FailureSet[]): readonly Ways[] {
  const places = new Places(plan);
  const entries = [...clientEntries(deployment, plan, places), ...identityEntries(deployment, places)];
  const names = sortByName(entries, (entry) => entry.name);
  const mail = mailPaths(deployment, plan, places);
  return failures.map((failure) => {
    const one = { failure, failed: failedNames(failure), kinds: [] };
    const reach = reachUnder(failure, []);
    return { names: nameRows(one, names, reach), mailflow: mailRows(one, mail, reach) };
  });
}
