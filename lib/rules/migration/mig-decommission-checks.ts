import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { oldServers } from "../support/migration";
import type { Subject } from "../types";

export const migDecommissionChecks = catalogueRule("mig-decommission-checks", {
  why: "What still uses an old server fails on the day it is uninstalled, or keeps setup from uninstalling it.",
  fix: "move this to a new server before `migration.removeSourcesBy`",
  reading:
    "What the document says of old servers; mailboxes, connectors and copies on them are seen on the running system only.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined || oldServers(subject).length === 0) return doesNotApply;
    const names = migration.names;
    const late =
      names !== undefined && migration.removeSourcesBy !== undefined && names.keepUntil > migration.removeSourcesBy;
    return answerOf([
      usesOf(subject).map(({ path, what, uses }) =>
        breach(path, { message: `an old server is still ${what}`, got: uses, expected: "a server that stays" }),
      ),
      late
        ? breach(subject.pathOf(names, "keepUntil"), {
            message: "old names outlive the servers behind them",
            got: names.keepUntil,
            expected: `at most ${migration.removeSourcesBy ?? ""}`,
          })
        : undefined,
    ]);
  },
});

interface Use {
  readonly path: string;
  readonly what: string;
  readonly uses: string;
}

/** Where the document uses a server that is to be removed. */
function usesOf(subject: Subject): readonly Use[] {
  const { deployment } = subject;
  const old = oldServers(subject);
  const isOld = (name: string | undefined, address: string | undefined) =>
    old.some((server) => server.name === name || (address !== undefined && server.address === address));
  const witnesses = deployment.clusters.flatMap((design) =>
    (["witness", "alternateWitness"] as const).flatMap((key) => {
      const witness = design[key];
      const path = subject.pathOf(design, key);
      return isOld(witness?.name, witness?.address) ? [{ path, what: "a witness", uses: witness?.name ?? "" }] : [];
    }),
  );
  const endpoint = deployment.hybrid?.endpoint;
  const hybrid = (endpoint?.servers ?? [])
    .filter((name) => isOld(name, undefined))
    .map((name) => ({
      path: subject.pathOf(endpoint ?? deployment, "servers"),
      what: "the hybrid endpoint",
      uses: name,
    }));
  return [...witnesses, ...hybrid];
}
