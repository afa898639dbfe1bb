import type { Deployment, MailDomain, MailGateway } from "../../model";
import type { RecordDraft } from "./draft";

/** Equal preference for all gateways, so that both datacenters always receive mail (ns-mx, active/active). */
const MX_PREFERENCE = 10;

/** MX, SPF and DMARC of every mail domain, and the addresses of the gateways that MX points to. */
export function mailRecords(deployment: Deployment): RecordDraft[] {
  return [
    ...deployment.domains.filter(({ name }) => name !== "*").flatMap((domain) => domainRecords(domain, deployment)),
    ...deployment.gateways.flatMap(gatewayAddresses),
  ];
}

/** The gateways that a domain's `mx` refers to, by name or by group. */
export function mxGateways(domain: MailDomain, gateways: readonly MailGateway[]): MailGateway[] {
  const names = domain.mx;
  if (names === "exchange-online") return [];
  return gateways.filter((gateway) => names.includes(gateway.name) || names.includes(gateway.group));
}

function domainRecords(domain: MailDomain, deployment: Deployment): RecordDraft[] {
  const hosts =
    domain.mx === "exchange-online"
      ? [`${domain.name.replaceAll(".", "-")}.mail.protection.outlook.com`]
      : mxGateways(domain, deployment.gateways).map((gateway) => gateway.host);
  const drafts = hosts.map((host) => text(domain.name, "MX", `${MX_PREFERENCE} ${host}`, "inbound mail"));
  if (domain.spf !== undefined) {
    drafts.push(text(domain.name, "TXT", spfRecord(domain, domain.spf, deployment), "senders of this domain (SPF)"));
  }
  if (domain.dmarc !== undefined) {
    drafts.push(
      text(`_dmarc.${domain.name}`, "TXT", `v=DMARC1; p=${domain.dmarc}`, "policy for forged senders (DMARC)"),
    );
  }
  return drafts;
}

/**
 * RFC 7208: the public address of every gateway that sends, Exchange Online if it sends too, other senders, then the
 * `all` mechanism.
 */
export function spfRecord(domain: MailDomain, closing: string, deployment: Deployment): string {
  const senders = deployment.gateways.filter((gateway) => gateway.direction !== "inbound");
  const addresses = senders.flatMap((gateway) => (gateway.publicAddress === undefined ? [] : [gateway.publicAddress]));
  const online = domain.mx === "exchange-online" || deployment.hybrid !== undefined;
  return [
    "v=spf1",
    ...[...new Set(addresses)].map((address) => `ip4:${address}`),
    ...(online ? ["include:spf.protection.outlook.com"] : []),
    ...domain.spfIncludes.map((name) => `include:${name}`),
    closing,
  ].join(" ");
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
