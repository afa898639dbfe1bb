import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secBasicAuthOff = catalogueRule("sec-basic-auth-off", {
  why: "While Basic authentication is on, password guessing bypasses modern authentication.",
  fix: "set `exchange.basicAuthentication: false` once clients use modern authentication",
  reading: "Judged if the document specifies modern authentication.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { modernAuthentication, basicAuthentication } = subject.deployment.exchange;
      if (modernAuthentication === undefined || basicAuthentication !== true) return [];
      return [
        breach(exchangePath(subject, "basicAuthentication"), {
          message: "Basic authentication is still on although modern authentication is used",
          got: true,
          expected: false,
        }),
      ];
    }),
});
