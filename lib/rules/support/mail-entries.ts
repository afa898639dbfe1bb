import { edgeDatacenters, type EdgeServer, type MailGateway, type ReverseProxy } from "../../model";
import type { MachinePlan } from "../../plan";
import type { Subject } from "../types";
import { isTenantMailHost } from "../../facts/exchange-online-ranges";

export interface Edge {
  readonly gateway: MailGateway;
  readonly edge: EdgeServer;
}

/** Reverse proxies; the first of each entry with `count`, so that a finding about the entry is reported once. */
export function proxyEntries(subject: Subject): readonly ReverseProxy[] {
  return firstOfEach(subject.deployment.proxies);
}

/** Mail gateways; the first of each entry with `count`. */
export function gatewayEntries(subject: Subject): readonly MailGateway[] {
  return firstOfEach(subject.deployment.gateways);
}

/** The first of several machines that share an entry. */
export function firstOfEach<T extends { readonly group: string }>(items: readonly T[]): readonly T[] {
  return items.filter(({ group }, index) => items.findIndex((other) => other.group === group) === index);
}

/** Gateways that are Exchange Edge Transport servers. */
export function edgesOf(subject: Subject): readonly Edge[] {
  return subject.deployment.gateways.flatMap((gateway) =>
    gateway.edge === undefined ? [] : [{ gateway, edge: gateway.edge }],
  );
}

/** Edge servers that are subscribed to a site. */
export function subscribedEdges(subject: Subject): readonly Edge[] {
  return edgesOf(subject).filter(({ edge }) => edge.subscribedSites.length > 0);
}

/** Gateways that send to the Internet. */
export function sendingGateways(subject: Subject): readonly MailGateway[] {
  return subject.deployment.gateways.filter((gateway) => gateway.direction !== "inbound");
}

/** Whether what a gateway sends to accepts mail on TCP 25 only: Exchange Online, and servers found by MX. */
export function onlyPort25({ smartHost }: MailGateway): boolean {
  return smartHost === undefined || isTenantMailHost(smartHost.host);
}

/** Gateways that an MX points to: that of the domain, or of any accepted domain. */
export function mxGateways(subject: Subject, domain?: string): readonly MailGateway[] {
  const receiving = subject.plan.wiring.gateways.filter(({ domains }) =>
    domain === undefined ? domains.length > 0 : domains.includes(domain),
  );
  return subject.deployment.gateways.filter(({ name }) => receiving.some((gateway) => gateway.name === name));
}

/** Whether a firewall rule of the plan allows a port from a party or address to an address. */
export function opens(subject: Subject, from: string, to: string, port: string): boolean {
  return subject.plan.firewall.some(
    (rule) =>
      (rule.from === from || rule.fromAddresses.includes(from)) &&
      rule.toAddresses.includes(to) &&
      (rule.protocol === "any" || rule.ports.includes(port)),
  );
}

/** Addresses at which Mailbox servers accept mail and clients. */
export function mailboxAddresses(subject: Subject): readonly string[] {
  return addressesOf(mailboxMachines(subject));
}

/** Addresses of the Mailbox servers in the sites to which an Edge server is subscribed. */
export function subscribedAddresses(subject: Subject, gateway: MailGateway): readonly string[] {
  const places = edgeDatacenters(gateway, subject.deployment);
  return addressesOf(mailboxMachines(subject).filter(({ datacenter }) => places?.has(datacenter) !== false));
}

function mailboxMachines({ plan }: Subject): readonly MachinePlan[] {
  return plan.machines.filter((machine) => machine.role === "mailbox");
}

function addressesOf(machines: readonly MachinePlan[]): readonly string[] {
  return machines.flatMap((machine) =>
    machine.adapters.filter((adapter) => adapter.name !== "replication").map((adapter) => adapter.address),
  );
}

/** Protocols that a proxy pre-authenticates. */
export function preauthenticatedProtocols(proxy: ReverseProxy, protocols: readonly string[]): readonly string[] {
  const signOn = Object.entries(proxy.preauthentication);
  return signOn.flatMap(([protocol, how]) =>
    how !== "pass-through" && protocols.includes(protocol.toLowerCase()) ? [protocol] : [],
  );
}
