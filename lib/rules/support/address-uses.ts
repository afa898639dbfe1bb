import type { Subject } from "../types";

/** An internal address that the document gives to something. */
export interface AddressUse {
  readonly name: string;
  readonly address: string;
  readonly path: string;
  /** Its datacenter; omitted if the document does not specify one. */
  readonly datacenter?: string;
}

interface Addressed {
  readonly name: string;
  readonly datacenter?: string;
  readonly address?: string;
}

/** Internal addresses of everything except members, whose addresses the model ties to their networks. */
export function addressUses(subject: Subject): readonly AddressUse[] {
  return [...infrastructure(subject), ...fronts(subject), ...identity(subject), ...services(subject)];
}

function infrastructure(subject: Subject): readonly AddressUse[] {
  const { datacenters, clusters } = subject.deployment;
  const controllers = datacenters.flatMap((datacenter) => {
    const listed = datacenter.activeDirectory?.domainControllers ?? [];
    return usesOf(subject, listed, datacenter.name);
  });
  const witnesses = clusters.flatMap(({ witness, alternateWitness }) => [witness ?? [], alternateWitness ?? []].flat());
  return [
    ...controllers,
    ...datacenters.flatMap(({ hosts, name }) => usesOf(subject, hosts, name)),
    ...usesOf(subject, witnesses),
  ];
}

function fronts(subject: Subject): readonly AddressUse[] {
  const { proxies, gateways } = subject.deployment;
  const shared = new Map(proxies.map((proxy) => [proxy.virtualAddress ?? "", proxy]));
  const virtual = [...shared].flatMap(([address, proxy]): AddressUse[] => {
    if (address === "") return [];
    const { group, datacenter } = proxy;
    return [{ name: group, address, datacenter, path: subject.pathOf(proxy, "virtualAddress") }];
  });
  return [...usesOf(subject, proxies), ...virtual, ...usesOf(subject, gateways)];
}

function identity(subject: Subject): readonly AddressUse[] {
  const { hybrid } = subject.deployment;
  const { signOn, directorySync } = subject.deployment.identity ?? {};
  const servers = [signOn?.servers ?? [], signOn?.proxies ?? [], directorySync?.servers ?? []].flat();
  const management = hybrid?.managementServer;
  const machines = management === undefined ? servers : [...servers, management];
  return [...usesOf(subject, machines), ...signOnAddress(subject)];
}

function signOnAddress(subject: Subject): readonly AddressUse[] {
  const signOn = subject.deployment.identity?.signOn;
  const [server] = signOn?.servers ?? [];
  if (signOn?.virtualAddress === undefined || server === undefined) return [];
  const { service = "sign-on", virtualAddress: address } = signOn;
  return [{ name: service, address, datacenter: server.datacenter, path: subject.pathOf(signOn, "virtualAddress") }];
}

function services(subject: Subject): readonly AddressUse[] {
  const { monitoring, backup, applications, migration } = subject.deployment;
  const old = (migration?.sources ?? []).flatMap(({ servers }) => servers);
  return usesOf(subject, [...monitoring, ...backup, ...applications, ...old]);
}

/** One entry with `count` has its addresses under another key. */
function usesOf(subject: Subject, things: readonly Addressed[], datacenter?: string): readonly AddressUse[] {
  const paths = things.map((thing) => subject.pathOf(thing));
  return things.flatMap((thing, index): AddressUse[] => {
    const { name, address } = thing;
    if (address === undefined || address === "") return [];
    const path = paths[index] ?? "";
    const several = paths.filter((other) => other === path).length > 1;
    const place = thing.datacenter ?? datacenter;
    const key = several ? "addresses" : "address";
    return [{ name, address, path: `${path}.${key}`, ...(place === undefined ? {} : { datacenter: place }) }];
  });
}
