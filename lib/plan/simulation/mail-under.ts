import { isTenantMailHost } from "../../facts/exchange-online-ranges";
import { edgeDatacenters, type Deployment } from "../../model";
import { endpointReceivesMail } from "../names/mail-phase";
import { mailflowUnder, nothingFails, type ClientPlace, type MailGatewayPlace } from "../failures";
import type { PlannedParts } from "../types";
import { memberPlaces, type Places } from "./server-places";
import type { Reach } from "./reach";
import type { FailureCase, MailflowRow } from "./types";

/** Everything that mail passes through. */
export interface MailPaths {
  readonly gateways: readonly MailGatewayPlace[];
  /** Datacenters whose servers an Edge server exchanges mail with, by its name; all for every other gateway. */
  readonly subscribed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Gateways that take mail of in-house systems. */
  readonly relays: readonly MailGatewayPlace[];
  readonly servers: readonly ClientPlace[];
  readonly domains: readonly MailPath[];
  /** In-house systems that send through a gateway. */
  readonly applications: readonly ClientPlace[];
}

interface MailPath {
  readonly name: string;
  readonly gateways: readonly string[];
  /** Whether Exchange Online receives mail for the domain. */
  readonly online: boolean;
  /**
   * Whether mail leaves through the own gateways: some mailboxes are in a DAG, or Exchange Online routes its mail
   * through them.
   */
  readonly leavesHere: boolean;
}

export function mailPaths(deployment: Deployment, plan: PlannedParts, places: Places): MailPaths {
  const members = memberPlaces(plan, places);
  const servers = members.length > 0 ? members : centralServers(deployment, places);
  const gatewayPlaces = deployment.gateways.map((gateway): MailGatewayPlace => {
    const { name, datacenter, zone, direction } = gateway;
    return { ...places.of({ name, datacenter, ...(zone === undefined ? {} : { zone }) }), direction };
  });
  const gatewaysOr = (found: readonly MailGatewayPlace[]): readonly MailGatewayPlace[] =>
    found.length > 0 ? found : servers.map((server) => ({ ...server, direction: "both" as const }));
  // A relay to Exchange Online does not carry on what Exchange Online itself routes here.
  const isRouted = members.length === 0 && servers.length > 0;
  const online = new Set(!isRouted ? [] : deployment.gateways.filter(leadsOnline).map(({ name }) => name));
  const leavesHere = plan.clusters.length > 0 || deployment.hybrid?.mailFlow === "centralized";
  return {
    gateways: gatewaysOr(gatewayPlaces.filter(({ name }) => !online.has(name))),
    relays: gatewaysOr(gatewayPlaces),
    subscribed: new Map(
      deployment.gateways.flatMap((gateway) => {
        const places = edgeDatacenters(gateway, deployment);
        return places === undefined ? [] : [[gateway.name, places] as const];
      }),
    ),
    servers,
    domains: deployment.domains.map((domain) => ({
      name: domain.name,
      gateways: gatewayPlaces.length > 0 ? receivingFor(domain.name, plan) : servers.map((server) => server.name),
      online: domain.mx === "exchange-online",
      leavesHere,
    })),
    applications: deployment.applications.filter((application) => application.sends === "via-relay"),
  };
}

function leadsOnline({ smartHost }: Deployment["gateways"][number]): boolean {
  return isTenantMailHost(smartHost?.host);
}

/** Without a DAG, the servers through which Exchange Online routes all its mail: those of the hybrid endpoint. */
function centralServers({ hybrid }: Deployment, places: Places): ClientPlace[] {
  if (hybrid?.mailFlow !== "centralized" || !endpointReceivesMail(hybrid)) return [];
  return hybrid.endpoint?.servers.flatMap((name) => places.byName(name) ?? []) ?? [];
}

function receivingFor(domain: string, { wiring }: PlannedParts): string[] {
  return wiring.gateways.filter(({ domains }) => domains.includes(domain)).map(({ name }) => name);
}

/** Effect of a case on the mail of every domain. A gateway counts only if it reaches a server that serves. */
export function mailRows(failureCase: FailureCase, paths: MailPaths, reach: Reach): MailflowRow[] {
  const running = paths.gateways.filter(reach.runs);
  const servers = paths.servers.filter(reach.serves);
  const exchanges = ({ name }: ClientPlace, { datacenter }: ClientPlace): boolean =>
    paths.subscribed.get(name)?.has(datacenter) ?? true;
  const useful =
    paths.servers.length === 0
      ? running
      : running.filter((gateway) =>
          servers.some((server) => exchanges(gateway, server) && reach.passes(gateway, server)),
        );
  const ways = useful.flatMap((gateway) => waysOf(gateway, reach));
  const senders = paths.applications.filter(reach.runs);
  const relays = paths.relays.filter(
    (gateway) => reach.runs(gateway) && gateway.direction !== "inbound" && reach.outside(gateway),
  );
  return paths.domains.map((domain) => {
    const result = mailflowUnder(nothingFails, { gateways: ways, servers, domains: [domain] });
    return {
      failed: failureCase.failed,
      kinds: failureCase.kinds,
      domain: domain.name,
      inbound: domain.online || result.inbound,
      outbound: !domain.leavesHere || result.outbound,
      inboundGateways: result.inboundGateways.filter((name) => domain.gateways.includes(name)),
      outboundGateways: result.outboundGateways,
      applications:
        senders.length === 0 ? null : senders.every((sender) => relays.some((relay) => reach.passes(sender, relay))),
    };
  });
}

/** Without a way to the Internet a gateway still receives: answers take the way of the question. */
function waysOf(gateway: MailGatewayPlace, reach: Reach): MailGatewayPlace[] {
  if (reach.outside(gateway)) return [gateway];
  return gateway.direction === "outbound" ? [] : [{ ...gateway, direction: "inbound" }];
}
