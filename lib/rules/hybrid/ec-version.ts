import { connectVersion } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder } from "../support/versions";

export const ecVersion = catalogueRule("ec-version", {
  why: "Older versions stop synchronizing on 30 September 2026: new accounts and passwords no longer reach the cloud.",
  fix: "update Entra Connect and write its version as `identity.directorySync.version`",
  reading: "Asked of servers that exist: those that the deployment creates get the version of the day they are set up.",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect" || !sync.servers.some((server) => server.existing)) return doesNotApply;
    const path = subject.pathOf(sync, "version");
    if (sync.version === undefined) return answerOf([undecided(path, "which version of Entra Connect is installed")]);
    if (!isOlder(sync.version, connectVersion.least)) return holds;
    return answerOf([
      breach(path, {
        message: `this version of Entra Connect stops working on ${connectVersion.from}`,
        got: sync.version,
        expected: `${connectVersion.least} or later`,
      }),
    ]);
  },
});
