import type { Deployment } from "../../model";
import type { MailPhaseName } from "../types";

type Source = NonNullable<Deployment["migration"]>["sources"][number];

/** Sources whose mailboxes move to Exchange Online. */
export function sourcesOfOnline({ migration }: Deployment): readonly Source[] {
  return migration?.target === "exchange-online" ? migration.sources : [];
}

/** Which set of records holds now: mailboxes on both sides, until the document says that mail has been switched. */
export function currentPhase(deployment: Deployment): MailPhaseName {
  const moving = sourcesOfOnline(deployment).length > 0 && deployment.migration?.mailSwitched !== true;
  return moving ? "coexistence" : "moved";
}

/** Servers that receive mail for mailboxes that have not moved yet. */
export interface OnPremisesWay {
  /** Name in their certificate. */
  readonly host: string;
  /** Names of the servers. */
  readonly servers: readonly string[];
  readonly publicAddresses: readonly string[];
  /** Addresses of the servers themselves. */
  readonly addresses: readonly string[];
}

/**
 * The ways by which Exchange Online can deliver here: where all its mail passes through the datacenters, the hybrid
 * endpoint; until the last mailbox is moved, the old servers, if the document says how these are reached; else the
 * endpoint of a full hybrid deployment. None means that mail cannot be delivered to mailboxes that have not moved.
 */
export function onPremisesWays(deployment: Deployment): readonly OnPremisesWay[] {
  const { hybrid } = deployment;
  const straight = currentPhase(deployment) === "coexistence" ? sourcesOfOnline(deployment).flatMap(wayOfSource) : [];
  const byEndpoint = hybrid?.mailFlow === "centralized" || (hybrid?.kind === "full" && straight.length === 0);
  return [...(byEndpoint ? wayOfEndpoint(deployment) : []), ...straight];
}

function wayOfSource({ mail, servers }: Source): OnPremisesWay[] {
  if (mail === undefined) return [];
  return [
    {
      host: mail.host,
      servers: servers.map(({ name }) => name),
      publicAddresses: [mail.publicAddress],
      addresses: servers.map(({ address }) => address),
    },
  ];
}

/**
 * Whether Exchange Online delivers mail to the hybrid endpoint: with a full or centralized deployment. The hybrid agent takes
 * no mail.
 */
export function endpointReceivesMail(hybrid: Deployment["hybrid"]): boolean {
  if (hybrid?.endpoint === undefined || hybrid.connection === "modern-agent") return false;
  return hybrid.kind === "full" || hybrid.mailFlow === "centralized";
}

function wayOfEndpoint({ hybrid }: Deployment): OnPremisesWay[] {
  const endpoint = hybrid?.endpoint;
  if (endpoint === undefined || !endpointReceivesMail(hybrid)) return [];
  const address = endpoint.publicAddress?.address;
  const publicAddresses = address === undefined ? [] : [address];
  return [{ host: endpoint.name, servers: endpoint.servers, publicAddresses, addresses: [] }];
}

/** Whether the addresses from which the sources send to the Internet are known, so that a strict SPF record is right. */
export function sendersKnown(deployment: Deployment): boolean {
  return sourcesOfOnline(deployment).every(({ mail }) => mail !== undefined);
}
