import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofAnyServer } from "../support/exchange";

export const hwAvNoMitm = catalogueRule("hw-av-no-mitm", {
  why: "A scanner that inspects TLS inserts its own certificate into the channel, and Extended Protection refuses the logon.",
  fix: "turn off TLS inspection on servers and clients",
  check: (subject) =>
    ofAnyServer(subject, () => {
      const { tlsInspection, extendedProtection } = subject.deployment.exchange;
      if (tlsInspection !== true || extendedProtection === false) return [];
      return [
        breach(exchangePath(subject, "tlsInspection"), {
          message: "TLS between clients and servers is inspected while Extended Protection is on",
          got: true,
          expected: false,
        }),
      ];
    }),
});
