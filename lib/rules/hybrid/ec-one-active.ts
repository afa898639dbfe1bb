import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ecOneActive = catalogueRule("ec-one-active", {
  why: "Two servers that export overwrite each other; without one, nothing is synchronized.",
  fix: "leave one server `mode: active` and set the others to staging",
  reading:
    "A hybrid deployment with users in the cloud but no directory sync has no active server either, since its users would be unknown to the tenant. Cloud sync has no such modes.",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    const inCloud = subject.deployment.users.some((tier) => tier.location === "cloud");
    if (sync === undefined && subject.deployment.hybrid !== undefined && inCloud) {
      return answerOf([
        breach(subject.pathOf(subject.deployment, "identity", "directorySync"), {
          message: "no directory is synchronized for the hybrid deployment",
          got: "none",
          expected: "one active server",
          remedy: "add `identity.directorySync` with one active server",
        }),
      ]);
    }
    if (sync?.product !== "entra-connect") return doesNotApply;
    const active = sync.servers.filter((server) => server.mode === "active").map((server) => server.name);
    if (active.length === 1) return holds;
    return answerOf([
      breach(subject.pathOf(sync, "servers"), {
        message: "the number of Entra Connect servers that export to the tenant is not one",
        got: active.length === 0 ? "none" : active.join(", "),
        expected: "one",
      }),
    ]);
  },
});
