import { isTenantMailHost } from "../../facts/exchange-online-ranges";
import { spfLookups } from "../../facts/name-limits";
import type { MailDomain } from "../../model";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsSpf = catalogueRule("ns-spf", {
  why: "Receivers treat mail from servers that the domain does not list as forged.",
  fix: "set `spf` to `-all`, or to `~all` while senders are still being identified",
  reading:
    "The planned record includes the addresses of the gateways that send. If a gateway sends through a relay other than Exchange Online, the relay's own entry must be in `spfIncludes`.",
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
    message: domain.spf === undefined ? "the domain has no SPF record" : "the SPF record rejects nobody",
    ...(domain.spf === undefined ? {} : { got: domain.spf }),
    expected: "-all or ~all",
  });
}

function relays(subject: Subject, domain: MailDomain): Verdict | undefined {
  const relay = subject.deployment.gateways.find(
    ({ direction, smartHost }) =>
      direction !== "inbound" && smartHost !== undefined && !isTenantMailHost(smartHost.host),
  );
  if (relay === undefined || domain.spfIncludes.length > 0) return undefined;
  const unknown = `under which name ${relay.smartHost?.host ?? ""}, the relay for outbound mail, publishes its senders`;
  return undecided(subject.pathOf(domain, "spfIncludes"), unknown, domain.name);
}

/** RFC 7208, 4.6.4: every include is a lookup, plus those that it includes itself, which are not known here. */
function lookups(subject: Subject, domain: MailDomain): Verdict | undefined {
  const record = subject.plan.records.find(
    ({ name, type, value }) => name === domain.name && type === "TXT" && value.startsWith("v=spf1"),
  );
  const count = (record?.value.match(/\binclude:/g) ?? []).length;
  if (count <= spfLookups) return undefined;
  return breach(subject.pathOf(domain, "spfIncludes"), {
    name: domain.name,
    message: "the SPF record needs too many DNS lookups",
    got: count,
    expected: `at most ${spfLookups}`,
    remedy: "remove senders, or let them send through the gateways",
  });
}
