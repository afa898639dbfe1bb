import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, mailboxDatacenters } from "../support/lookup";

export const dagSitePerDc = catalogueRule("dag-site-per-dc", {
  why: "Shadow copies of messages and Safety Net look for another Active Directory site; in one site a datacenter's loss loses mail in transit.",
  fix: "give each datacenter an Active Directory site with its own subnets",
  check: (subject) =>
    eachOf(mailboxDatacenters(subject).length > 1 ? mailboxDatacenters(subject) : [], (name) => {
      const datacenter = datacenterNamed(subject, name);
      if (datacenter === undefined) return undefined;
      const site = datacenter.activeDirectory?.site;
      if (site === undefined) {
        return undecided(subject.pathOf(datacenter, "activeDirectory"), `which Active Directory site ${name} is`);
      }
      const shared = mailboxDatacenters(subject).find(
        (other) =>
          other < name && datacenterNamed(subject, other)?.activeDirectory?.site.toLowerCase() === site.toLowerCase(),
      );
      if (shared === undefined) return undefined;
      return breach(subject.pathOf(datacenter, "activeDirectory", "site"), {
        message: `two datacenters are one Active Directory site`,
        got: `${site} for ${shared} and ${name}`,
        expected: "a site for each datacenter",
      });
    }),
});
