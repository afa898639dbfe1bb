import { compareNames } from "../../base/order";
import type { Deployment } from "../../model";
import type { Plan, RetiredUse, RetirementPlan } from "../types";

/** Servers with everything by which something may refer to them. */
export interface Retired extends Pick<RetirementPlan, "name" | "kind" | "servers" | "by"> {
  readonly addresses: readonly string[];
  /** Published names. */
  readonly hosts: readonly string[];
}

type Decided = Pick<Plan, "records" | "firewall" | "wiring" | "mailFlow" | "tenant">;

/** Whether a name or an address is that of a retired server. */
type IsRetired = (text: string | undefined) => boolean;

/**
 * What of the deployment still refers to retired servers. Uses by DAGs and by the hybrid endpoint are judged by
 * mig-decommission-checks.
 */
export function usesOf(retired: Retired, deployment: Deployment, decided: Decided): RetiredUse[] {
  const names = [...retired.servers, ...retired.hosts].map((name) => name.toLowerCase());
  const { name: forest } = deployment.organization.forest;
  const is: IsRetired = (text) => {
    if (text === undefined) return false;
    const name = text.toLowerCase();
    const short = name.endsWith(`.${forest}`) ? name.slice(0, -forest.length - 1) : name;
    return retired.addresses.includes(text) || names.includes(name) || names.includes(short);
  };
  const uses = [
    ...recordUses(decided, is),
    ...mailUses(decided, is),
    ...documentUses(deployment, decided, is),
    ...operationUses(decided, is),
  ];
  const unique = new Map(uses.map((use) => [`${use.kind} ${use.name}`, use]));
  return [...unique.values()].sort((a, b) => compareNames(a.kind, b.kind) || compareNames(a.name, b.name));
}

/** MX and SPF name the server inside a longer value. */
function recordUses({ records }: Decided, is: IsRetired): RetiredUse[] {
  return records
    .filter(({ name, value }) => is(name) || value.split(/[\s:]+/).some((word) => is(word.replace(/\.$/, ""))))
    .map(({ view, type, name }) => ({ kind: "record", name: `${view} ${type} ${name}` }));
}

function mailUses({ mailFlow, wiring: { gateways } }: Decided, is: IsRetired): RetiredUse[] {
  const { inbound = [], outbound = [], send = [], receive = [] } = mailFlow ?? {};
  const connectors = [
    ...inbound.filter(({ certificate }) => is(certificate)).map(({ name }) => `${name} (Exchange Online)`),
    ...outbound.filter(({ smartHosts }) => smartHosts.some(is)).map(({ name }) => `${name} (Exchange Online)`),
    ...send.filter(({ sourceServers }) => sourceServers.some(is)).map(({ name }) => name),
    ...receive.filter(({ server }) => is(server)).map(({ name, server }) => `${name} on ${server}`),
  ];
  return [
    ...connectors.map((name): RetiredUse => ({ kind: "connector", name })),
    ...gateways.flatMap(({ name, smartHost, deliverTo, acceptFrom }): RetiredUse[] => [
      ...(is(smartHost?.host) ? [{ kind: "gateway" as const, name: `smart host of ${name}` }] : []),
      ...(deliverTo.some(({ server, address }) => is(server) || is(address))
        ? [{ kind: "gateway" as const, name: `deliveries of ${name}` }]
        : []),
      ...(acceptFrom.some(is) ? [{ kind: "gateway" as const, name: `senders through ${name}` }] : []),
    ]),
  ];
}

function documentUses(deployment: Deployment, { tenant }: Decided, is: IsRetired): RetiredUse[] {
  const { applications, datacenters, hybrid, identity, namespaces } = deployment;
  const certificates = {
    hybrid: hybrid?.certificate,
    "sign-on": identity?.signOn?.certificate,
    clients: namespaces?.certificate,
  };
  return [
    ...Object.entries(certificates).flatMap(([of, certificate]) =>
      (certificate?.names ?? [])
        .filter(is)
        .map((name): RetiredUse => ({ kind: "certificate", name: `${name} (${of})` })),
    ),
    ...applications.filter(({ address }) => is(address)).map(({ name }): RetiredUse => ({ kind: "application", name })),
    ...(tenant?.relyingParties ?? [])
      .filter(({ identifier, endpoints }) =>
        [identifier, ...endpoints.map(({ url }) => url)].some((url) => is(hostOf(url))),
      )
      .map(({ name }): RetiredUse => ({ kind: "relying party", name })),
    ...datacenters.flatMap(({ name: datacenter, networks }) =>
      networks
        .filter(({ dns }) => dns.some(is))
        .map(({ name }): RetiredUse => ({ kind: "DNS server", name: `network ${name} of ${datacenter}` })),
    ),
  ];
}

function operationUses({ firewall, wiring: { proxies, monitoring, backup } }: Decided, is: IsRetired): RetiredUse[] {
  return [
    ...proxies
      .filter(({ pool }) => pool.some(({ server, address }) => is(server) || is(address)))
      .map(({ name }): RetiredUse => ({ kind: "proxy", name: `pool of ${name}` })),
    ...firewall
      .filter(({ fromAddresses, toAddresses }) => [...fromAddresses, ...toAddresses].some(is))
      .map(({ purpose, to }): RetiredUse => ({ kind: "firewall rule", name: `${purpose} (to ${to})` })),
    ...monitoring
      .filter(({ hosts }) => hosts.some(({ name, address }) => is(name) || is(address)))
      .map(({ name }): RetiredUse => ({ kind: "monitoring", name })),
    ...backup
      .filter(({ jobs }) => jobs.some(({ machine }) => is(machine)))
      .map(({ name }): RetiredUse => ({ kind: "backup", name })),
  ];
}

/** `intranet.school.example` of `https://intranet.school.example/`. */
function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/([^/:]+)/i.exec(url)?.[1];
}
