import { spfLookups } from "../../facts/name-limits";
import type { MailDomain } from "../../model/types";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsSpf = catalogueRule("ns-spf", {
  why: "Receivers hold mail from servers that the domain does not name for forged.",
  fix: "set `spf` to `-all`, or `~all` while senders are still being found",
  reading:
    "Addresses of the gateways that send stand in the planned record by themselves. Where a gateway hands on to a relay that is not Exchange Online, the relay's own entry must be among `spfIncludes`.",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => [
      closing(subject, domain),
      ...(domain.spf === undefined ? [] : [relays(subject, domain), lookups(subject, domain)]),
    ]),
});

function closing(subject: Subject, domain: MailDomain): Verdict | undefined {
  if (domain.spf === "-all" || domain.spf === "~all") return undefined;
  return breach(subject.pathOf(domain, "spf"), {
    name: domain.name,
    message: domain.spf === undefined ? "the domain has no SPF record" : "the SPF record refuses nobody",
    ...(domain.spf === undefined ? {} : { got: domain.spf }),
    expected: "-all or ~all",
  });
}

function relays(subject: Subject, domain: MailDomain): Verdict | undefined {
  const relay = subject.deployment.gateways.find(
    ({ direction, smartHost }) =>
      direction !== "inbound" && smartHost?.host.toLowerCase().endsWith(".mail.protection.outlook.com") === false,
  );
  if (relay === undefined || domain.spfIncludes.length > 0) return undefined;
  const unknown = `under which name ${relay.smartHost?.host ?? ""}, through which mail leaves, publishes its senders`;
  return undecided(subject.pathOf(domain, "spfIncludes"), unknown, domain.name);
}

/** RFC 7208, 4.6.4: every include is a lookup, and counts what it includes itself, which nobody knows here. */
function lookups(subject: Subject, domain: MailDomain): Verdict | undefined {
  const record = subject.plan.records.find(
    ({ name, type, value }) => name === domain.name && type === "TXT" && value.startsWith("v=spf1"),
  );
  const count = (record?.value.match(/\binclude:/g) ?? []).length;
  if (count <= spfLookups) return undefined;
  return breach(subject.pathOf(domain, "spfIncludes"), {
    name: domain.name,
    message: "the SPF record needs too many lookups",
    got: count,
    expected: `at most ${spfLookups}`,
    remedy: "take senders out, or let them send through the gateways",
  });
}
