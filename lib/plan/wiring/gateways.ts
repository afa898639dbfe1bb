import type { Cluster, Deployment, MailGateway } from "../../model";
import { mxGateways } from "../names/mail-records";
import type { GatewayWiring } from "../types";
import { postfixOf } from "./postfix";
import { serverPool } from "./proxies";
import { edgeClusters } from "../names/edge-sites";

/** Where each mail gateway delivers inbound mail, and from which addresses it accepts mail. */
export function wireGateways(deployment: Deployment, clusters: readonly Cluster[]): GatewayWiring[] {
  return deployment.gateways.map((gateway) => wireGateway(gateway, deployment, clusters));
}

function wireGateway(gateway: MailGateway, deployment: Deployment, all: readonly Cluster[]): GatewayWiring {
  const clusters = edgeClusters(gateway, deployment, all);
  const postfix = postfixOf(gateway, deployment);
  return {
    name: gateway.name,
    existing: gateway.existing,
    datacenter: gateway.datacenter,
    direction: gateway.direction,
    deliverTo: gateway.direction === "outbound" ? [] : serverPool(gateway.datacenter, clusters, 25),
    acceptFrom: gateway.direction === "inbound" ? [] : [...senders(deployment, clusters), ...gateway.relaysFor],
    domains: deployment.domains
      .filter((domain) => mxGateways(domain, [gateway]).length > 0)
      .map((domain) => domain.name),
    maxMessageMB: gateway.maxMessageMB,
    tls: gateway.tls,
    ...(gateway.smartHost === undefined ? {} : { smartHost: gateway.smartHost }),
    signs: signatures(deployment, gateway),
    ...(postfix === undefined ? {} : { postfix }),
  };
}

/** A signer is named by gateway, by the entry it is one of, or as `gateways` for all that send. */
function signatures({ domains }: Deployment, { name, group, direction }: MailGateway): GatewayWiring["signs"] {
  if (direction === "inbound") return [];
  return domains.flatMap(({ name: domain, dkim }) => {
    if (dkim === undefined || !["gateways", name, group].includes(dkim.signer)) return [];
    return [{ domain, ...(dkim.selector === undefined ? {} : { selector: dkim.selector }) }];
  });
}

/** Addresses of the servers and in-house systems that send through a gateway. */
function senders(deployment: Deployment, clusters: readonly Cluster[]): string[] {
  const members = clusters.flatMap((cluster) => cluster.members.map((member) => member.addresses.mapi));
  const applications = deployment.applications
    .filter((application) => application.sends === "via-relay")
    .map((application) => application.address);
  return [...members, ...applications].filter((address): address is string => address !== undefined);
}
