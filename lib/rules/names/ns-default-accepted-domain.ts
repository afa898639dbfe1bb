import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsDefaultAcceptedDomain = catalogueRule("ns-default-accepted-domain", {
  why: "An organization that accepts any domain takes mail for addresses that it does not have.",
  fix: "list the domains by name",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (!domain.name.includes("*")) return undefined;
      return breach(subject.pathOf(domain, "name"), {
        message: "a domain is accepted by a pattern",
        got: domain.name,
        expected: "a domain name",
      });
    }),
});
