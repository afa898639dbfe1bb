import { authenticatesByCertificate } from "../../base/smart-host-auth";
import { exchangeOnlineRanges, isTenantMailHost } from "../../facts/exchange-online-ranges";
import type { Deployment } from "../../model";
import { currentPhase, onPremisesWays, type OnPremisesWay } from "../names/mail-phase";
import type {
  InboundConnectorPlan,
  MailFlowPlan,
  OutboundConnectorPlan,
  ReceiveConnectorPlan,
  SendConnectorPlan,
} from "../types";

type Connectors = Pick<MailFlowPlan, "inbound" | "outbound" | "send" | "receive">;

/**
 * Connectors on both sides. Those between Exchange servers and the tenant are for the time in which mailboxes are on both
 * sides, for good where DAGs stay in a full hybrid deployment, and for as long as all mail passes through the datacenters; those of gateways stay.
 */
export function planConnectors(deployment: Deployment, routingDomain: string | undefined): Connectors {
  const domains = deployment.domains.flatMap(({ name }) => (name === "*" ? [] : [name]));
  const bothSides = deployment.hybrid?.kind === "full" && deployment.clusters.length > 0;
  const needed =
    bothSides || currentPhase(deployment) === "coexistence" || deployment.hybrid?.mailFlow === "centralized";
  const ways = needed && domains.length > 0 ? onPremisesWays(deployment) : [];
  const centralized = deployment.hybrid?.mailFlow === "centralized";
  return {
    inbound: [...ways.map(fromServers), ...fromGateways(deployment, domains)],
    outbound: ways.map((way, i) => toServers(way, domains, centralized && i === 0)),
    send: routingDomain === undefined ? [] : ways.map((way) => toTenant(way, routingDomain)),
    receive: ways.flatMap((way) => way.servers.map((server) => fromTenant(way, server))),
  };
}

function fromServers({ host }: OnPremisesWay): InboundConnectorPlan {
  return {
    name: `From ${host}`,
    certificate: host,
    senderDomains: ["*"],
    exchange: true,
    purpose: "mail of mailboxes that are not in Exchange Online",
  };
}

/** A gateway's connector takes only the organization's own domains: it relays for nobody else. */
function fromGateways({ gateways }: Deployment, domains: readonly string[]): InboundConnectorPlan[] {
  const relays = gateways.filter(
    ({ direction, smartHost }) =>
      direction !== "inbound" && authenticatesByCertificate(smartHost) && isTenantMailHost(smartHost?.host),
  );
  return relays.map(({ name, host }) => ({
    name: `From ${host}`,
    certificate: host,
    senderDomains: domains,
    exchange: false,
    purpose: `mail of in-house systems through ${name}`,
  }));
}

function toServers({ host }: OnPremisesWay, domains: readonly string[], allMail: boolean): OutboundConnectorPlan {
  return {
    name: `To ${host}`,
    smartHosts: [host],
    certificate: host,
    recipientDomains: allMail ? ["*"] : domains,
    allMail,
    purpose: allMail
      ? "all mail of the cloud mailboxes, through the datacenters"
      : "mail for mailboxes that are not in Exchange Online",
  };
}

function toTenant({ host, servers }: OnPremisesWay, routingDomain: string): SendConnectorPlan {
  return {
    name: `To Exchange Online from ${host}`,
    addressSpaces: [routingDomain],
    sourceServers: servers,
    certificate: host,
  };
}

function fromTenant({ host }: OnPremisesWay, server: string): ReceiveConnectorPlan {
  return { server, name: "From Exchange Online", remoteRanges: exchangeOnlineRanges.mail, certificate: host };
}
