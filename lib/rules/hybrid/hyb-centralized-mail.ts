import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybCentralizedMail = catalogueRule("hyb-centralized-mail", {
  why: "Every message of the cloud comes back through the datacenters: twice the load, and their loss stops the cloud's mail too.",
  fix: "set `hybrid.mailFlow: direct`, or waive this rule naming the regulation that asks for it",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    if (hybrid.mailFlow === "direct") return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "mailFlow"), {
        message: "mail of the cloud goes through the datacenters",
        got: hybrid.mailFlow,
        expected: "direct",
      }),
    ]);
  },
});
