import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ecOneActive = catalogueRule("ec-one-active", {
  why: "Two servers that export write against each other; with none nothing is synchronized.",
  fix: "leave one server `mode: active` and set the others to staging",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect") return doesNotApply;
    const active = sync.servers.filter((server) => server.mode === "active").map((server) => server.name);
    if (active.length === 1) return holds;
    return answerOf([
      breach(subject.pathOf(sync, "servers"), {
        message: "not exactly one Entra Connect server exports to the tenant",
        got: active.length === 0 ? "none" : active.join(", "),
        expected: "one",
      }),
    ]);
  },
});
