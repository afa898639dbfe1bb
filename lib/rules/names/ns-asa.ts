import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const nsAsa = catalogueRule("ns-asa", {
  why: "Only a computer account gets its password rolled over on all servers by the script; a managed account does not work.",
  fix: "make a computer account and roll its password out with RollAlternateServiceAccountPassword.ps1",
  reading: "Without `exchange.kerberosAccount` clients use NTLM, which is slower but no fault.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { kerberosAccount } = subject.deployment.exchange;
      if (kerberosAccount === undefined || kerberosAccount === "computer") return [];
      return [
        breach(exchangePath(subject, "kerberosAccount"), {
          message: "the alternate service account is of another kind",
          got: kerberosAccount,
          expected: "computer",
        }),
      ];
    }),
});
