import { connectVersion } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder } from "../support/compare-versions";

export const ecVersion = catalogueRule("ec-version", {
  why: "Older versions stop synchronizing on 30 September 2026: new accounts and passwords no longer reach the cloud.",
  fix: "update Entra Connect and specify its version as `identity.directorySync.version`",
  reading:
    "An omitted version is reported for existing servers only: servers that the deployment creates get the version current at their setup.",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect") return doesNotApply;
    const path = subject.pathOf(sync, "version");
    const unknown = sync.servers.some((server) => server.existing && server.version === undefined);
    const versions = [{ version: sync.version, path }].concat(
      sync.servers
        .filter(({ version }) => version !== sync.version)
        .map((server) => ({ version: server.version, path: subject.pathOf(server, "version") })),
    );
    if (!unknown && versions.every(({ version }) => version === undefined)) return doesNotApply;
    return answerOf([
      unknown ? undecided(path, "which version of Entra Connect is installed") : undefined,
      versions.map(({ version, path: place }) =>
        version === undefined || (isVersion(version) && !isOlder(version, connectVersion.least))
          ? undefined
          : breach(place, {
              message: isVersion(version)
                ? `this version of Entra Connect stops working on ${connectVersion.from}`
                : "this is not a version of Entra Connect",
              got: version,
              expected: `${connectVersion.least} or later`,
            }),
      ),
    ]);
  },
});

function isVersion(text: string): boolean {
  return /^\d+(\.\d+){1,3}$/.test(text);
}
