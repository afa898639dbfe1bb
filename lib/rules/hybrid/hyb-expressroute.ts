import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybExpressroute = catalogueRule("hyb-expressroute", {
  why: "ExpressRoute for Microsoft 365 needs an authorization from Microsoft and never replaces the Internet, which DNS, revocation lists and much else still need.",
  fix: "set `hybrid.path: internet`, or waive this rule naming Microsoft's authorization",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    if (hybrid.path !== "expressroute") return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "path"), {
        message: "traffic with Microsoft 365 is to use ExpressRoute",
        got: hybrid.path,
        expected: "internet",
      }),
    ]);
  },
});
