import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasExchangeServers } from "../support/exchange";

export const secEcpExternalBlock = catalogueRule("sec-ecp-external-block", {
  why: "Attackers look for the Exchange admin center and remote PowerShell first; their users are all internal.",
  fix: "block both at the proxy or with Client Access Rules and set `exchange.adminAccess: internal-only`",
  check: (subject) => {
    if (!hasExchangeServers(subject)) return doesNotApply;
    const { adminAccess } = subject.deployment.exchange;
    const path = subject.pathOf(subject.deployment, "exchange", "adminAccess");
    if (adminAccess === undefined)
      return answerOf([undecided(path, "whether the admin center can be reached from the Internet")]);
    if (adminAccess === "internal-only") return holds;
    return answerOf([
      breach(path, {
        message: "the admin center and remote PowerShell can be reached from the Internet",
        got: adminAccess,
        expected: "internal-only",
      }),
    ]);
  },
});
