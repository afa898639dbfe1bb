import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybExpressroute = catalogueRule("hyb-expressroute", {
  why: "ExpressRoute for Microsoft 365 needs Microsoft's leave and never replaces the Internet: names, revocation lists and much else go there still.",
  fix: "set `hybrid.path: internet`, or waive this rule naming Microsoft's authorization",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    if (hybrid.path !== "expressroute") return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "path"), {
        message: "the traffic with Microsoft 365 is to go by ExpressRoute",
        got: hybrid.path,
        expected: "internet",
      }),
    ]);
  },
});
