import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasExchangeServers } from "../support/exchange";

export const secEcpExternalBlock = catalogueRule("sec-ecp-external-block", {
  why: "The admin center and remote PowerShell are what attackers look for first; their users are all inside.",
  fix: "block both at the proxy or by client access rules and set `exchange.adminAccess: internal-only`",
  check: (subject) => {
    if (!hasExchangeServers(subject)) return doesNotApply;
    const { adminAccess } = subject.deployment.exchange;
    const path = subject.pathOf(subject.deployment, "exchange", "adminAccess");
    if (adminAccess === undefined)
      return answerOf([undecided(path, "whether the admin center can be reached from outside")]);
    if (adminAccess === "internal-only") return holds;
    return answerOf([
      breach(path, {
        message: "the admin center and remote PowerShell can be reached from outside",
        got: adminAccess,
        expected: "internal-only",
      }),
    ]);
  },
});
