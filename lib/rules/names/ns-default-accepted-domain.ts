import { answerOf, breach } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsDefaultAcceptedDomain = catalogueRule("ns-default-accepted-domain", {
  why: "With `*`, the servers accept mail for every domain; without a domain of their own, they accept none.",
  fix: "list the domains of the organization by name in `domains`, with `type: authoritative` for those with all mailboxes here",
  reading: "If clusters have mailboxes, at least one domain must be authoritative.",
  check: (subject) => {
    const { domains } = subject.deployment;
    const path = subject.pathOf(subject.deployment, "domains");
    const authoritative = domains.some(({ type }) => type === "authoritative");
    const needed = subject.plan.clusters.length > 0;
    return answerOf([
      ...domains
        .filter(({ name }) => name === "*")
        .map((domain) =>
          breach(subject.pathOf(domain, "name"), {
            message: "every domain is accepted",
            got: "*",
            expected: "the organization's own domains",
          }),
        ),
      domains.length > 0 && (authoritative || !needed)
        ? undefined
        : breach(path, {
            message: domains.length === 0 ? "no domain is accepted" : "no domain belongs to the organization alone",
            got: domains.length === 0 ? "none" : domains.map(({ name, type }) => `${name}: ${type}`).join(", "),
            expected: needed ? "an authoritative domain" : "a domain",
          }),
    ]);
  },
});
