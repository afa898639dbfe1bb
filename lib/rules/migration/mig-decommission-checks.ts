import type { Migration, ServerRole } from "../../model";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { oldServers } from "../support/migration-sources";
import type { Breach, Subject } from "../types";

export const migDecommissionChecks = catalogueRule("mig-decommission-checks", {
  why: "Whatever still uses an old server fails on the day it is uninstalled, or prevents its uninstallation.",
  fix: "move this to a new server before `migration.removeSourcesBy`",
  reading:
    "Judged are the uses of old servers in the document, and whether the waves empty them; their connectors and copies are visible only on the running system.",
  check: (subject) => {
    const { migration } = subject.deployment;
    const retire = subject.deployment.hybrid?.retire ?? [];
    if ((migration === undefined || migration.sources.length === 0) && retire.length === 0) return doesNotApply;
    return answerOf([
      usesOf(subject).map(({ path, what, uses }) =>
        breach(path, { message: `an old server is still ${what}`, got: uses, expected: "a server that remains" }),
      ),
      retire
        .filter((server) => staying(subject).includes(server.name.toLowerCase()))
        .map((server) =>
          breach(subject.pathOf(server, "name"), {
            message: "a server that the deployment still uses is to be retired",
            got: server.name,
            expected: "a server that nothing needs",
            remedy: "remove it from `hybrid.retire`, or from the rest of the document",
          }),
        ),
      migration === undefined ? undefined : [lateNames(subject, migration), ...leftBehind(subject, migration)],
    ]);
  },
});

/** Old names that are used after the servers behind them are removed. */
function lateNames(subject: Subject, { names, removeSourcesBy }: Migration): Breach | undefined {
  if (names === undefined || removeSourcesBy === undefined || names.keepUntil <= removeSourcesBy) return undefined;
  return breach(subject.pathOf(names, "keepUntil"), {
    message: "old names are used longer than the servers behind them",
    got: names.keepUntil,
    expected: `at most ${removeSourcesBy}`,
  });
}

/** Mailboxes that no wave moves; not judged without waves, or where old servers remain. */
function leftBehind(subject: Subject, migration: Migration): readonly Breach[] {
  const { sources, waves, removeSourcesBy } = migration;
  if (waves.length === 0 || removeSourcesBy === undefined) return [];
  const bySource = waves.every((wave) => wave.source !== undefined);
  const total = (list: readonly { readonly mailboxes: number }[]) =>
    list.reduce((sum, entry) => sum + entry.mailboxes, 0);
  const compared = bySource
    ? sources.map(({ name, mailboxes }) => ({
        name,
        mailboxes,
        moved: total(waves.filter((wave) => wave.source === name)),
      }))
    : [{ name: sources.map((source) => source.name).join(", "), mailboxes: total(sources), moved: total(waves) }];
  const path = subject.pathOf(migration, "waves");
  const differing = compared
    .filter(({ mailboxes, moved }) => moved < mailboxes)
    .map(({ name, mailboxes, moved }) =>
      breach(path, {
        name,
        message: "the waves leave mailboxes behind",
        got: moved,
        expected: mailboxes,
        remedy: "let the waves of a source add up to its mailboxes",
      }),
    );
  const forgotten = waves.every((wave) => wave.users.length > 0) ? tiersLeft(subject, migration) : [];
  if (forgotten.length === 0) return differing;
  return [
    ...differing,
    breach(path, {
      message: "no wave moves the mailboxes of some users",
      got: forgotten.join(", "),
      expected: "a wave for each of them",
      remedy: "add these users to a wave",
    }),
  ];
}

function tiersLeft(subject: Subject, { target, waves }: Migration): readonly string[] {
  const location = target === "cluster" ? "cluster" : "cloud";
  const moved = waves.flatMap((wave) => wave.users);
  return subject.deployment.users
    .filter((tier) => tier.location === location && !moved.includes(tier.name))
    .map((tier) => tier.name);
}

/** Servers of which the deployment makes no use afterwards; the management server is judged by hyb-last-server. */
const leavingRoles: readonly ServerRole[] = ["retired", "replaced", "hybrid-management"];

/** Servers that remain afterwards, in lower case. */
function staying(subject: Subject): readonly string[] {
  const remaining = subject.plan.servers.filter(({ roles }) => roles.some((role) => !leavingRoles.includes(role)));
  return remaining.map(({ name }) => name.toLowerCase());
}

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
