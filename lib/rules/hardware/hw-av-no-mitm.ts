import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofAnyServer } from "../support/exchange";

export const hwAvNoMitm = catalogueRule("hw-av-no-mitm", {
  why: "A scanner that opens TLS puts its own certificate into the channel, and Extended Protection refuses the login.",
  fix: "switch TLS inspection off on servers and clients",
  check: (subject) =>
    ofAnyServer(subject, () => {
      const { tlsInspection, extendedProtection } = subject.deployment.exchange;
      if (tlsInspection !== true || extendedProtection === false) return [];
      return [
        breach(exchangePath(subject, "tlsInspection"), {
          message: "something opens TLS between clients and servers while Extended Protection is on",
          got: true,
          expected: false,
        }),
      ];
    }),
});
