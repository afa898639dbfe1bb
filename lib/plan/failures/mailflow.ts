import { sortByName } from "../../base/order";
import type { ClientPlace } from "./client-reach";
import { runningNames } from "./client-reach";
import type { FailureSet } from "./types";

/** Where mail enters or leaves; a deployment without gateways gives its members here. */
export interface MailGatewayPlace extends ClientPlace {
  readonly direction: "inbound" | "outbound" | "both";
}

export interface MailDomain {
  readonly name: string;
  /** Gateways its MX records name. */
  readonly gateways: readonly string[];
}

export interface MailflowInput {
  readonly gateways: readonly MailGatewayPlace[];
  /** Members that take mail from the gateways and give it to them. */
  readonly servers: readonly ClientPlace[];
  readonly domains: readonly MailDomain[];
}

export interface MailflowResult {
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly inboundGateways: readonly string[];
  readonly outboundGateways: readonly string[];
  readonly servers: readonly string[];
  /** Domains that no gateway receives for any more: their mail waits at the senders. */
  readonly waitingDomains: readonly string[];
}

/**
 * Whether mail still flows through what is left: inward when every domain has a living gateway and some server runs behind
 * them, outward when some gateway and some server run. Mail that cannot flow waits in queues; it is not lost here.
 */
export function mailflowUnder(failure: FailureSet, input: MailflowInput): MailflowResult {
  const inboundGateways = runningNames(
    failure,
    input.gateways.filter((gateway) => gateway.direction !== "outbound"),
  );
  const outboundGateways = runningNames(
    failure,
    input.gateways.filter((gateway) => gateway.direction !== "inbound"),
  );
  const servers = runningNames(failure, input.servers);
  const waiting = input.domains.filter(({ gateways }) => !gateways.some((name) => inboundGateways.includes(name)));
  const anyServer = servers.length > 0;
  return {
    inbound: anyServer && inboundGateways.length > 0 && waiting.length === 0,
    outbound: anyServer && outboundGateways.length > 0,
    inboundGateways,
    outboundGateways,
    servers,
    waitingDomains: sortByName(
      waiting.map((domain) => domain.name),
      (name) => name,
    ),
  };
}
