import type { MailDomain } from "../../model";
import { breach, eachOf, undecided } from "../engine/answers";
import { clientNames } from "../support/published-names";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { mxGateways } from "../support/mail-entries";
import type { Subject, Verdict } from "../types";

export const nsMx = catalogueRule("ns-mx", {
  why: "With gateways in one datacenter only, no mail arrives while it is down; with none, or with a name of the web clients, none ever does.",
  fix: "specify gateways of both datacenters as `mx`",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) =>
      domain.mx === "exchange-online"
        ? [notConnected(subject, domain), assignedName(subject, domain)]
        : [missingPlaces(subject, domain), webName(subject, domain)],
    ),
});

/** Exchange Online delivers only to an organization it is connected to. */
function notConnected(subject: Subject, domain: MailDomain): Verdict | undefined {
  const { hybrid, identity, users } = subject.deployment;
  const online = hybrid !== undefined || identity?.tenant !== undefined;
  if (online || users.every(({ location }) => location === "cloud")) return undefined;
  return breach(subject.pathOf(domain, "mx"), {
    name: domain.name,
    message: "MX points to Exchange Online, which is not connected to these servers",
    got: "exchange-online",
    expected: "gateways of this deployment",
    remedy: "specify gateways of both datacenters as `mx`, or describe the connection in `hybrid`",
  });
}

/** Exchange Online chooses another name than the domain's with - for each dot if the domain itself has a hyphen. */
function assignedName(subject: Subject, domain: MailDomain): Verdict | undefined {
  if (domain.mxHost !== undefined || !domain.name.includes("-")) return undefined;
  return undecided(
    subject.pathOf(domain, "mxHost"),
    "which MX the tenant shows for a domain with a hyphen",
    domain.name,
  );
}

function missingPlaces(subject: Subject, domain: MailDomain): Verdict | undefined {
  const places = [...new Set(inboundGateways(subject, domain).map(({ datacenter }) => datacenter))].sort();
  const needed = mailboxDatacenters(subject);
  const missing = needed.filter((name) => !places.includes(name));
  if (needed.length > 0 ? missing.length === 0 : places.length > 0) return undefined;
  return breach(subject.pathOf(domain, "mx"), {
    name: domain.name,
    message:
      needed.length === 0
        ? "nothing receives mail for the domain"
        : `no gateway in ${missing.join(" and ")} receives mail for the domain`,
    got: places.length === 0 ? "none" : `gateways in ${places.join(" and ")}`,
    expected: needed.length === 0 ? "gateways, or exchange-online" : "a gateway in each datacenter with members",
  });
}

function webName(subject: Subject, domain: MailDomain): Verdict | undefined {
  const names = new Set(clientNames(subject).map((name) => name.toLowerCase()));
  const web = inboundGateways(subject, domain).find(({ host }) => names.has(host.toLowerCase()));
  if (web === undefined) return undefined;
  return breach(subject.pathOf(domain, "mx"), {
    name: domain.name,
    message: "MX points to a name of the web clients",
    got: web.host,
    expected: "a separate name",
    remedy: "give the gateway its own host name",
  });
}

function inboundGateways(subject: Subject, domain: MailDomain) {
  return mxGateways(subject, domain.name).filter(({ direction }) => direction !== "outbound");
}
