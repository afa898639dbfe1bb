import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsDmarc = catalogueRule("ns-dmarc", {
  why: "Large mailbox providers reject bulk mail from domains without a DMARC policy.",
  fix: "set `dmarc` to at least none, and read the reports",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (domain.dmarc !== undefined) return undefined;
      return breach(subject.pathOf(domain, "dmarc"), {
        name: domain.name,
        message: "the domain has no DMARC policy",
        expected: "none, quarantine or reject",
      });
    }),
});
