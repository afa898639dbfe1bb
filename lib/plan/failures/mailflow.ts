import { sortByName } from "../../base/order";
import type { ClientPlace } from "./client-reach";
import { runningNames } from "./client-reach";
import type { FailureSet } from "./types";

/** Where mail enters or leaves; in a deployment without gateways, its members. */
export interface MailGatewayPlace extends ClientPlace {
  readonly direction: "inbound" | "outbound" | "both";
}

export interface MailDomain {
  readonly name: string;
  /** Gateways named by its MX records. */
  readonly gateways: readonly string[];
}

export interface MailflowInput {
  readonly gateways: readonly MailGatewayPlace[];
  /** Members that receive mail from the gateways and send it to them. */
  readonly servers: readonly ClientPlace[];
  readonly domains: readonly MailDomain[];
}

export interface MailflowResult {
  readonly inbound: boolean;
  readonly outbound: boolean;
  readonly inboundGateways: readonly string[];
  readonly outboundGateways: readonly string[];
  readonly servers: readonly string[];
  /** Domains for which no gateway receives any more: their mail is queued at the senders. */
  readonly waitingDomains: readonly string[];
}

/**
 * Whether mail still flows through the remaining parts: inbound if every domain has a running gateway with a running
 * server behind it, outbound if any gateway and any server run. Mail that cannot flow stays in queues and is not lost.
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
