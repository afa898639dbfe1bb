import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration-sources";

export const migNamespaceNewestFirst = catalogueRule("mig-namespace-newest-first", {
  why: "New servers proxy clients to old ones, but not the other way around: moved mailboxes cannot be reached until the names move.",
  fix: "point client names, Autodiscover and MX to the new servers before the first mailbox moves",
  reading: "Old servers that share a pool with the new ones are judged by mig-mixed-pool-ok.",
  check: (subject) => {
    const { migration, namespaces } = subject.deployment;
    if (migration?.target !== "cluster" || exchangeSources(subject).length === 0 || namespaces === undefined)
      return doesNotApply;
    const old = exchangeSources(subject)
      .filter((source) => source.inClientPool !== true)
      .flatMap((source) => source.servers.map((server) => server.address));
    const own = [namespaces.client, namespaces.autodiscover];
    const late = subject.plan.records.filter((record) => own.includes(record.name) && old.includes(record.value));
    return answerOf([
      migration.namespacesMove === "after-mailboxes"
        ? breach(subject.pathOf(migration, "namespacesMove"), {
            message: "the client names still point to the old servers while mailboxes move",
            got: migration.namespacesMove,
            expected: "before-mailboxes",
          })
        : undefined,
      late.map((record) =>
        breach(subject.pathOf(namespaces), {
          name: record.name,
          message: "a client name points to an old server",
          got: record.value,
          expected: "the new servers or their front end",
        }),
      ),
    ]);
  },
});
