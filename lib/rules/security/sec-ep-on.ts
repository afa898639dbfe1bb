import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secEpOn = catalogueRule("sec-ep-on", {
  why: "Without it a stolen NTLM login is relayed to Exchange and opens mailboxes without a password.",
  fix: "set `exchange.extendedProtection: true` and remove what stands in its way",
  reading: "On, as setup of 2019 CU14 and SE leaves it, where the document does not say otherwise.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      if (subject.deployment.exchange.extendedProtection !== false) return [];
      return [
        breach(exchangePath(subject, "extendedProtection"), {
          message: "Extended Protection is switched off",
          got: false,
          expected: true,
        }),
      ];
    }),
});
