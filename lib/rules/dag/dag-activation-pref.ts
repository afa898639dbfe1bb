import type { DatabasePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath } from "../support/lookup";

export const dagActivationPref = catalogueRule("dag-activation-pref", {
  why: "Activation preferences decide which copy is mounted next: Exchange refuses gaps, and a remote or lagged copy ahead of a local one moves users needlessly.",
  fix: "let the planner number the copies: local ones first, lagged ones last",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.flatMap((cluster) => cluster.databases.map((database) => ({ cluster, database }))),
      ({ cluster, database }) => {
        const wrong = wrongOrder(database);
        if (wrong === undefined) return undefined;
        return breach(clusterPath(subject, cluster, "copies"), {
          name: database.name,
          message: wrong,
          got: byPreference(database)
            .map((copy) => `${copy.preference}: ${copy.server}${copy.lagged ? " lagged" : ""}`)
            .join(", "),
          expected: "1 to the number of copies, local before remote, lagged last",
        });
      },
    ),
});

function byPreference(database: DatabasePlan) {
  return [...database.copies].sort((a, b) => a.preference - b.preference);
}

function wrongOrder(database: DatabasePlan): string | undefined {
  const copies = byPreference(database);
  if (copies.some((copy, index) => copy.preference !== index + 1))
    return "the activation preferences have a gap or a repetition";
  const firstLagged = copies.findIndex((copy) => copy.lagged);
  if (firstLagged >= 0 && copies.slice(firstLagged).some((copy) => !copy.lagged))
    return "a lagged copy is preferred to a copy that is not lagged";
  const home = copies[0]?.datacenter;
  const available = copies.filter((copy) => !copy.lagged);
  const firstRemote = available.findIndex((copy) => copy.datacenter !== home);
  if (firstRemote >= 0 && available.slice(firstRemote).some((copy) => copy.datacenter === home))
    return "a remote copy is preferred to a local one";
  return undefined;
}
