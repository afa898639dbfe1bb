import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { zoneHolding } from "../../model";
import type { RecordPlan } from "../../plan";
import type { Subject } from "../types";

type View = RecordPlan["view"];

/**
 * Views in which DNS round robin is used: where the document specifies it, and where load balancers in several
 * datacenters have the client name.
 */
export function roundRobinViews(subject: Subject): readonly View[] {
  const { namespaces } = subject.deployment;
  if (namespaces === undefined) return [];
  return (["internal", "external"] as const).filter((view) => {
    const distribution = namespaces.distribution[view];
    if (distribution !== "load-balancer") return distribution === "dns-round-robin";
    return addressRecords(subject, view, namespaces.client).length > 1;
  });
}

/** A records of a name in one view, following at most one CNAME. */
export function addressRecords(subject: Subject, view: View, name: string): readonly RecordPlan[] {
  const inView = subject.plan.records.filter((record) => record.view === view);
  const own = inView.filter((record) => record.name === name);
  const alias = own.find((record) => record.type === "CNAME");
  const target = alias === undefined ? name : alias.value.replace(/\.$/, "");
  return inView.filter((record) => record.type === "A" && record.name === target);
}

/** The datacenter of an address: that of the network that contains it, or of the front end published with it. */
export function datacenterOfAddress(subject: Subject, address: string): string | undefined {
  const { proxies, gateways, datacenters } = subject.deployment;
  const front = [...proxies, ...gateways].find((entry) => frontAddresses(entry).includes(address));
  if (front !== undefined) return front.datacenter;
  const number = parseIpv4(address);
  if (number === undefined) return undefined;
  return datacenters.find((datacenter) =>
    datacenter.networks.some((network) => {
      const range = parseIpv4Network(network.cidr);
      return range !== undefined && holdsIpv4(range, number);
    }),
  )?.name;
}

function frontAddresses(front: {
  readonly address?: string;
  readonly publicAddress?: string;
  readonly virtualAddress?: string;
}): readonly (string | undefined)[] {
  return [front.address, front.publicAddress, front.virtualAddress];
}

/** Whether one of the certificate's names matches the host name; a wildcard matches one label. */
export function covers(certificateNames: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  return certificateNames.some((name) => {
    const given = name.toLowerCase();
    if (!given.startsWith("*.")) return given === wanted;
    return wanted.includes(".") && wanted.slice(wanted.indexOf(".")) === given.slice(1);
  });
}

/** Whether a name is in a signed external zone of the document; the longest matching zone decides. */
export function signedZone(subject: Subject, name: string): boolean {
  return zoneHolding(subject.deployment.namespaces?.zones ?? [], "external", name)?.dnssec === true;
}
