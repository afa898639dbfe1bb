import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { defineRule } from "../support/define";
import type { Datacenter } from "../../model";
import type { Subject, Verdict } from "../types";

export const azureWayOutLeads = defineRule({
  id: "azure-way-out-leads",
  area: "azure",
  title: "Machines in Azure have a way to the Internet that fits what they do there.",
  why: "Azure gives none automatically: without one they neither reach Microsoft 365 nor are updated, and replies of published services must leave the way the requests came.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZOUT"],
  derived: true,
  fix: "choose `outbound: nat-gateway`",
  reading: "`outbound: vpn` is right where nothing in the datacenter is reached from the Internet.",
  check: (subject) =>
    eachOf(azureDatacenters(subject), (datacenter) =>
      datacenter.outbound === "none"
        ? withoutWay(subject, datacenter)
        : datacenter.outbound === "vpn"
          ? throughVpn(subject, datacenter)
          : undefined,
    ),
});

/** What the machines are planned to reach in the Internet. */
function withoutWay(subject: Subject, datacenter: Datacenter): Verdict | undefined {
  const { firewall, machines } = subject.plan;
  const own = machines.filter((machine) => machine.datacenter === datacenter.name);
  const addresses = new Set(own.flatMap(({ adapters }) => adapters.map(({ address }) => address)));
  const outside = firewall.filter(
    ({ fromAddresses, toAddresses }) =>
      toAddresses.includes("0.0.0.0/0") && fromAddresses.some((address) => addresses.has(address)),
  );
  if (outside.length === 0) return undefined;
  return breach(subject.pathOf(datacenter, "outbound"), {
    name: datacenter.name,
    message: `machines need the Internet for ${[...new Set(outside.map(({ purpose }) => purpose))].join("; ")}`,
    got: "no way to it",
    expected: "a NAT gateway, or the way through the VPN",
  });
}

/** Servers behind a public load balancer answer through it; a default route into the VPN takes the answers elsewhere. */
function throughVpn(subject: Subject, datacenter: Datacenter): Verdict | undefined {
  const published = publishedIn(subject, datacenter.name);
  if (published.length === 0) return undefined;
  return breach(subject.pathOf(datacenter, "outbound"), {
    name: datacenter.name,
    message: `replies of ${published.join(" and ")} would leave through the VPN, not the way the request came`,
    got: "vpn",
    expected: "nat-gateway",
  });
}

/** Services of the datacenter with a public address. */
function publishedIn({ deployment, plan }: Subject, datacenter: string): string[] {
  const { identity, hybrid } = deployment;
  const own = plan.machines.filter((machine) => machine.datacenter === datacenter).map(({ name }) => name);
  const proxies = identity?.signOn?.publicAddress === undefined ? [] : identity.signOn.proxies.map(({ name }) => name);
  const behind = hybrid?.endpoint?.publicAddress === undefined ? [] : hybrid.endpoint.servers;
  return [
    ...(proxies.some((name) => own.includes(name)) ? ["sign-on"] : []),
    ...(behind.some((name) => own.includes(name)) ? ["the hybrid endpoint"] : []),
  ];
}
