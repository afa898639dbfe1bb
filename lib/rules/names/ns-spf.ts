import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsSpf = catalogueRule("ns-spf", {
  why: "Receivers hold mail from servers that the domain does not name for forged.",
  fix: "set `spf` to `-all`, or `~all` while senders are still being found",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (domain.spf === "-all" || domain.spf === "~all") return undefined;
      return breach(subject.pathOf(domain, "spf"), {
        name: domain.name,
        message: domain.spf === undefined ? "the domain has no SPF record" : "the SPF record refuses nobody",
        ...(domain.spf === undefined ? {} : { got: domain.spf }),
        expected: "-all or ~all",
      });
    }),
});
