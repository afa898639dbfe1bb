import { azureResourceName } from "../../../../base/azure-resource-name";
import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../../../base/ipv4";
import { zonesOf } from "../../../../facts/azure-regions";
import { probing } from "../../../../facts/load-balancer";
import type { Datacenter } from "../../../../model";
import type { AzureBalancerPlan, AzureFrontEndPlan, BalancerPlan } from "../../../types";
import type { DatacenterContext } from "../adapter";

/** The load balancers of a datacenter with their subnets and the adapters behind them. */
export function planAzureBalancers(
  datacenter: Datacenter,
  { deployment, plan }: DatacenterContext,
): AzureBalancerPlan[] {
  return plan.balancers
    .filter((balancer) => balancer.datacenter === datacenter.name)
    .map((balancer): AzureBalancerPlan => {
      const { part, name, ports, probe, connectPorts, distribution, servers } = balancer;
      return {
        part,
        name,
        ports,
        ...(probe === undefined ? {} : { probe }),
        connectPorts,
        resource: azureResourceName("azurerm_lb", deployment.name, datacenter.name, name.replaceAll("_", "-")),
        frontEnd: frontEndOf(balancer, datacenter),
        zones: zonesOf(datacenter.region ?? ""),
        distribution,
        probeIntervalSeconds: probing.intervalSeconds,
        probeThreshold: probing.threshold,
        idleTimeoutMinutes: probing.idleTimeoutMinutes,
        pool: plan.machines
          .filter((machine) => servers.includes(machine.name))
          .flatMap(({ name: machine, adapters }) => {
            // Members of a DAG have an adapter for replication, too.
            const adapter = adapters.find(({ name }) => name === "mapi") ?? adapters[0];
            return adapter === undefined ? [] : [{ machine, adapter: adapter.name }];
          }),
      };
    });
}

function frontEndOf({ frontEnd }: BalancerPlan, { networks }: Datacenter): AzureFrontEndPlan {
  if (frontEnd.kind === "public") return { kind: "public", label: frontEnd.label, publicAddress: frontEnd.name };
  const address = parseIpv4(frontEnd.address);
  const subnet = networks.find(({ cidr }) => {
    const bounds = parseIpv4Network(cidr);
    return address !== undefined && bounds !== undefined && holdsIpv4(bounds, address);
  });
  return { kind: "internal", subnet: subnet?.name ?? null, address: frontEnd.address };
}
