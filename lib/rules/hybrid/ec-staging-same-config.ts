import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ecStagingSameConfig = catalogueRule("ec-staging-same-config", {
  why: "A staging server with another version computes other values: when it takes over, accounts change or disappear.",
  fix: "update all sync servers together, and remove `version` of the single server",
  reading:
    "Versions are judged, because all other settings of synchronization are shared by its servers. `mode: staging` itself means that nothing is exported.",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect" || sync.servers.length < 2) return doesNotApply;
    const active = sync.servers.find((server) => server.mode === "active");
    const expected = active?.version;
    return answerOf(
      sync.servers
        .filter((server) => server !== active && server.version !== expected)
        .map((server) =>
          breach(subject.pathOf(server, "version"), {
            name: server.name,
            message: "a staging server has another version than the active one",
            got: server.version ?? "the current version",
            expected: expected ?? "the current version, as on the active server",
          }),
        ),
    );
  },
});
