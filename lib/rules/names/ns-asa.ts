import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const nsAsa = catalogueRule("ns-asa", {
  why: "The script rolls over the password of a computer account on all servers; a managed service account does not work.",
  fix: "create a computer account and deploy its password with RollAlternateServiceAccountPassword.ps1",
  reading: "If `exchange.kerberosAccount` is omitted, clients use NTLM, which is slower but supported.",
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
