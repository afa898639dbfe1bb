import { hstsSeconds } from "../../facts/tls";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secHsts = catalogueRule("sec-hsts", {
  why: "A max-age of a few days leaves the first visit after a holiday open to a downgrade.",
  fix: "start with 300 seconds, then set a year or more",
  reading: "Judged if `exchange.hstsSeconds` is specified: 300 seconds as a trial, or at least a year.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const seconds = subject.deployment.exchange.hstsSeconds;
      if (seconds === undefined || seconds === hstsSeconds.trial || seconds >= hstsSeconds.least) return [];
      return [
        breach(exchangePath(subject, "hstsSeconds"), {
          message: "HSTS is valid for too short a time",
          got: seconds,
          expected: `${hstsSeconds.trial} as a trial, or at least ${hstsSeconds.least}`,
        }),
      ];
    }),
});
