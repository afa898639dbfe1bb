import type { DeploymentDocument } from "../../../lib/model";
import type { ProxyWiring } from "../../../lib/plan";
import { changedText, deploymentOf, planOf, type Mutable } from "../../support/examples";

/** Keys instead of those of the pair; `undefined` removes one. */
type Keys = { readonly [Key in keyof Proxy]?: Proxy[Key] | undefined };
type Proxy = Mutable<NonNullable<DeploymentDocument["proxies"]>[number]>;

/** The wiring of a pair of proxies that the town creates in dc1, with the keys given here instead of those of the pair. */
export function createdProxies(keys: Keys = {}): readonly ProxyWiring[] {
  const text = changedText("town", (document) => {
    const town = document as Mutable<DeploymentDocument>;
    const [dc1] = town.datacenters;
    if (dc1 === undefined) throw new Error("the town has no datacenter");
    const [host] = dc1.hosts ?? [];
    if (host === undefined) throw new Error("dc1 has no host");
    dc1.hosts = [host, { ...host, name: "HV12", address: "hv12.ad.town.example" }];
    Object.assign(dc1, { images: { ...dc1.images, linux: "D:\\Images\\debian-12-genericcloud.vhdx" } });
    const pair: Proxy = {
      name: "lb",
      count: 2,
      datacenter: "dc1",
      network: "servers",
      addresses: "10.1.10.31-10.1.10.32",
      virtualAddress: "10.1.10.30",
      software: "haproxy",
      mode: "tls-bridging",
      certificate: "same-as-exchange",
      publishes: ["owa", "ews", "mapi", "eas", "oab", "autodiscover"],
    };
    const proxy = Object.entries({ ...pair, ...keys }).filter(([, value]) => value !== undefined);
    town.proxies = [Object.fromEntries(proxy) as Proxy];
  });
  return planOf(deploymentOf(text)).wiring.proxies;
}

/** The first of the pair. */
export function createdProxy(keys: Keys = {}): ProxyWiring {
  const [first] = createdProxies(keys);
  if (first === undefined) throw new Error("there is no proxy");
  return first;
}
