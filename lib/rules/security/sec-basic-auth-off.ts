import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secBasicAuthOff = catalogueRule("sec-basic-auth-off", {
  why: "While Basic is on, guessing passwords goes around everything that modern authentication asks for.",
  fix: "set `exchange.basicAuthentication: false` once clients use modern authentication",
  reading: "Judged where the document says that modern authentication is in use.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { modernAuthentication, basicAuthentication } = subject.deployment.exchange;
      if (modernAuthentication === undefined || basicAuthentication !== true) return [];
      return [
        breach(exchangePath(subject, "basicAuthentication"), {
          message: "Basic is still on beside modern authentication",
          got: true,
          expected: false,
        }),
      ];
    }),
});
