import { hstsSeconds } from "../../facts/tls";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secHsts = catalogueRule("sec-hsts", {
  why: "A promise that ends after days leaves the first visit after a holiday open to a downgrade.",
  fix: "begin with 300 seconds, then set a year or more",
  reading: "Judged where `exchange.hstsSeconds` is given: 300 seconds to try it, or a year and more.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const seconds = subject.deployment.exchange.hstsSeconds;
      if (seconds === undefined || seconds === hstsSeconds.trial || seconds >= hstsSeconds.least) return [];
      return [
        breach(exchangePath(subject, "hstsSeconds"), {
          message: "HSTS promises TLS for too short a time",
          got: seconds,
          expected: `${hstsSeconds.trial} to try it, or at least ${hstsSeconds.least}`,
        }),
      ];
    }),
});
