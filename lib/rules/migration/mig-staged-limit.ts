import { stagedVersions } from "../../facts/migration-limits";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migStagedLimit = catalogueRule("mig-staged-limit", {
  why: "A staged migration supports Exchange 2003 and 2007 only: from newer servers it does not start.",
  fix: "move with a hybrid deployment and set `migration.method: hybrid`",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration?.method !== "staged") return doesNotApply;
    return eachOf(migration.sources, (source) => {
      if (source.version !== undefined && stagedVersions.includes(source.version)) return undefined;
      return breach(subject.pathOf(migration, "method"), {
        name: source.name,
        message: "a staged migration is not supported from this source",
        got: source.version ?? source.system ?? "unknown",
        expected: stagedVersions.join(", "),
      });
    });
  },
});
