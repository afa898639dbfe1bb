import type { Deployment, MailDomain, MailGateway } from "../../model";
import { exchangeOnlineMailHost } from "../../facts/exchange-online-ranges";
import type { MailPhaseName } from "../types";
import type { RecordDraft } from "./draft";
import { onPremisesWays, sendersKnown, sourcesOfOnline } from "./mail-phase";

/** Equal preference for all gateways, so that both datacenters always receive mail (ns-mx, active/active). */
const MX_PREFERENCE = 10;

/**
 * MX, SPF and DMARC of every mail domain in a phase of the moves to Exchange Online, and the addresses of the gateways
 * and old servers that MX points to.
 */
export function mailRecords(deployment: Deployment, phase: MailPhaseName): RecordDraft[] {
  return [
    ...deployment.domains
      .filter(({ name }) => name !== "*")
      .flatMap((domain) => domainRecords(domain, deployment, phase)),
    ...deployment.gateways.flatMap(gatewayAddresses),
    ...oldServerAddresses(deployment, phase),
  ];
}

/** The gateways that a domain's `mx` refers to, by name or by group. */
export function mxGateways(domain: MailDomain, gateways: readonly MailGateway[]): MailGateway[] {
  const names = domain.mx;
  if (names === "exchange-online") return [];
  return gateways.filter((gateway) => names.includes(gateway.name) || names.includes(gateway.group));
}

function domainRecords(domain: MailDomain, deployment: Deployment, phase: MailPhaseName): RecordDraft[] {
  const drafts = mxHosts(domain, deployment, phase).map((host) =>
    text(domain.name, "MX", `${MX_PREFERENCE} ${host}`, "inbound mail"),
  );
  const strict = phase === "moved" || domain.mx !== "exchange-online" || sendersKnown(deployment);
  if (domain.spf !== undefined) {
    const value = spfRecord(domain, strict ? domain.spf : lenient.spf, deployment, phase);
    drafts.push(text(domain.name, "TXT", value, "senders of this domain (SPF)"));
  }
  if (domain.dmarc !== undefined) {
    const value = `v=DMARC1; p=${strict ? domain.dmarc : lenient.dmarc}`;
    drafts.push(text(`_dmarc.${domain.name}`, "TXT", value, "policy for forged senders (DMARC)"));
  }
  return drafts;
}

/** While mail is also sent from addresses that the document does not name, receivers must not refuse it. */
const lenient = { spf: "~all", dmarc: "none" } as const;

/**
 * Where MX points. While mailboxes move to Exchange Online, it points there only if mail for the other ones has a way
 * from there, and only if the document does not leave the switch to the end; else it stays with the old servers.
 */
function mxHosts(domain: MailDomain, deployment: Deployment, phase: MailPhaseName): string[] {
  if (domain.mx !== "exchange-online") return mxGateways(domain, deployment.gateways).map((gateway) => gateway.host);
  const early = deployment.migration?.namespacesMove !== "after-mailboxes" && onPremisesWays(deployment).length > 0;
  if (phase === "moved" || early)
    return [domain.mxHost ?? `${domain.name.replaceAll(".", "-")}${exchangeOnlineMailHost}`];
  return [...new Set(sourcesOfOnline(deployment).flatMap(({ mail }) => mail?.host ?? []))];
}

/**
 * RFC 7208: the public address of every gateway that sends, that of old servers until their mailboxes are moved, Exchange
 * Online if it sends too, other senders, then the `all` mechanism.
 */
function spfRecord(domain: MailDomain, closing: string, deployment: Deployment, phase: MailPhaseName): string {
  const senders = deployment.gateways.filter((gateway) => gateway.direction !== "inbound");
  const old = phase === "moved" ? [] : sourcesOfOnline(deployment).flatMap(({ mail }) => mail?.publicAddress ?? []);
  const addresses = [...senders.flatMap(({ publicAddress }) => publicAddress ?? []), ...old];
  const online = domain.mx === "exchange-online" || deployment.hybrid !== undefined;
  return [
    "v=spf1",
    ...[...new Set(addresses)].map((address) => `ip4:${address}`),
    ...(online ? ["include:spf.protection.outlook.com"] : []),
    ...domain.spfIncludes.map((name) => `include:${name}`),
    closing,
  ].join(" ");
}

/** Public addresses of the old servers, to which MX or Exchange Online sends until the last mailbox is moved. */
function oldServerAddresses(deployment: Deployment, phase: MailPhaseName): RecordDraft[] {
  if (phase === "moved") return [];
  return sourcesOfOnline(deployment).flatMap(({ name: source, mail }): RecordDraft[] => {
    if (mail === undefined) return [];
    const purpose = `mail for mailboxes of ${source} that have not moved`;
    return [{ view: "external", name: mail.host, type: "A", value: mail.publicAddress, purpose }];
  });
}

function gatewayAddresses(gateway: MailGateway): RecordDraft[] {
  const drafts: RecordDraft[] = [];
  const purpose = `mail gateway ${gateway.name}`;
  const { host: name, publicAddress, address } = gateway;
  if (publicAddress !== undefined) drafts.push({ view: "external", name, type: "A", value: publicAddress, purpose });
  if (address !== undefined) drafts.push({ view: "internal", name, type: "A", value: address, purpose });
  return drafts;
}

function text(name: string, type: "MX" | "TXT", value: string, purpose: string): RecordDraft {
  return { view: "external", name, type, value, purpose };
}
