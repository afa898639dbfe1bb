import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ecStagingSameConfig = catalogueRule("ec-staging-same-config", {
  why: "A staging server with another version computes other values: on the day that it takes over, accounts change or vanish.",
  fix: "update all sync servers together, and leave `version` of the single server out",
  reading:
    "Judged by versions: everything else of the sync stands once in the document, for all of its servers. That nothing is exported while staging is what `mode: staging` means.",
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
            got: server.version ?? "the present one",
            expected: expected ?? "the present one, as the active server",
          }),
        ),
    );
  },
});
