import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybCentralizedMail = catalogueRule("hyb-centralized-mail", {
  why: "All mail of the cloud mailboxes passes through the datacenters: the load doubles, and their loss stops that mail too.",
  fix: "set `hybrid.mailFlow: direct`, or waive this rule naming the regulation that requires it",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    if (hybrid.mailFlow === "direct") return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "mailFlow"), {
        message: "mail of the cloud mailboxes passes through the datacenters",
        got: hybrid.mailFlow,
        expected: "direct",
      }),
    ]);
  },
});
