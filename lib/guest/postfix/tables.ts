import { sortByName } from "../../base/order";
import type { GatewayWiring, SenderLimit } from "../../plan";

/** Postfix's next hop for the smart host: its name without a look-up of MX, and whether it must prove who it is. */
export function smartHostOf({ smartHost, tls }: GatewayWiring): { nextHop: string; secure: boolean } | undefined {
  if (smartHost === undefined) return undefined;
  return { nextHop: `[${smartHost.host}]:${smartHost.port}`, secure: tls !== "none" };
}

/** Addresses that may send to any recipient through the gateway, as a table of `cidr:`. */
export function clientsTable({ acceptFrom }: GatewayWiring): string {
  const lines = sortByName([...new Set(acceptFrom)], String).map((network) => `${network} OK`);
  return lined("Addresses and networks that may send through this gateway.", lines);
}

/** Which senders each address may use, as a table of `cidr:` that names a restriction class; first match counts. */
export function senderTable(limits: readonly SenderLimit[]): string {
  const lines = limits.map(({ address }) => `${address} ${restrictionClass(address)}`);
  return lined("Addresses that may use certain senders only.", lines);
}

/** The senders of one address, as a table of `texthash:`. */
export function senderFile({ address, applications, senders }: SenderLimit): { name: string; text: string } {
  const text = lined(
    `Envelope senders of ${applications.join(" and ")} (${address}).`,
    senders.map((sender) => `${sender} OK`),
  );
  return { name: restrictionClass(address), text };
}

/** Name of the restriction class, and of the file with the senders, of one address. */
export function restrictionClass(address: string): string {
  return `senders_${address.replaceAll(".", "_")}`;
}

/** Where inbound mail of each domain goes: the servers in order, the next one if one does not answer. */
export function transportTable({ domains, deliverTo }: GatewayWiring): string {
  const servers = deliverTo.map(({ address, port }) => `[${address}]:${port}`).join(", ");
  const route = servers === "" ? "error:5.4.4 no server receives mail for this domain" : `relay:${servers}`;
  return lined(
    "Servers that receive the mail of each domain.",
    domains.map((domain) => `${domain} ${route}`),
  );
}

/** The smart host must present a certificate of a public authority in its own name. */
export function tlsPolicyTable(gateway: GatewayWiring): string {
  const nextHop = smartHostOf(gateway)?.nextHop ?? "";
  return lined("Servers whose certificate is verified.", [`${nextHop} secure`]);
}

function lined(comment: string, lines: readonly string[]): string {
  return [`# ${comment}`, ...lines, ""].join("\n");
}
