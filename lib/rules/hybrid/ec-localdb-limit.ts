import { localDatabaseObjects } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { directoryObjects } from "../support/hybrid-servers";

export const ecLocaldbLimit = catalogueRule("ec-localdb-limit", {
  why: "LocalDB is limited to 10 GB: synchronization stops when the directory outgrows it.",
  fix: "give Entra Connect a SQL Server and set `identity.directorySync.database: sql-server`",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect") return doesNotApply;
    const objects = directoryObjects(subject);
    if (sync.database.kind === "sql-server" || objects <= localDatabaseObjects) return holds;
    return answerOf([
      breach(subject.pathOf(sync, "database"), {
        message: "the directory is too large for the LocalDB of Entra Connect",
        got: `${objects} objects`,
        expected: `at most ${localDatabaseObjects}, or a SQL Server`,
      }),
    ]);
  },
});
