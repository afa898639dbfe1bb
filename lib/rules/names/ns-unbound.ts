import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";

export const nsUnbound = catalogueRule("ns-unbound", {
  why: "Names bound to a datacenter cannot follow its users to the other one.",
  fix: "set `namespaces.model: unbound`",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || mailboxDatacenters(subject).length < 2) return doesNotApply;
    if (namespaces.model === "unbound") return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "model"), {
        message: "each client name is bound to one datacenter",
        got: namespaces.model,
        expected: "unbound",
      }),
    ]);
  },
});
