import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secEpOn = catalogueRule("sec-ep-on", {
  why: "Without Extended Protection, a stolen NTLM logon can be relayed to Exchange and opens mailboxes without a password.",
  fix: "set `exchange.extendedProtection: true` and resolve what prevents it",
  reading: "If omitted, it is on, as after setup of 2019 CU14 and SE.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      if (subject.deployment.exchange.extendedProtection !== false) return [];
      return [
        breach(exchangePath(subject, "extendedProtection"), {
          message: "Extended Protection is turned off",
          got: false,
          expected: true,
        }),
      ];
    }),
});
