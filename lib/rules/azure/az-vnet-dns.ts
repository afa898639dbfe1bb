import { breach, eachOf } from "../engine/answers";
import { azureDatacenters, controllerAddresses } from "../support/azure";
import { catalogueRule } from "../support/define";

export const azVnetDns = catalogueRule("az-vnet-dns", {
  why: "The DNS of Azure knows nothing of the domain: machines neither join nor find a domain controller.",
  fix: "write the domain controllers' addresses as `dns` of the network",
  reading: "Asked of networks with Windows machines: those are the members of the domain.",
  check: (subject) =>
    eachOf(
      azureDatacenters(subject).flatMap((datacenter) =>
        datacenter.networks.filter((network) =>
          subject.plan.machines.some(
            (machine) =>
              machine.datacenter === datacenter.name &&
              machine.system === "windows" &&
              machine.adapters.some((adapter) => adapter.network === network.name),
          ),
        ),
      ),
      (network) => {
        const known = controllerAddresses(subject);
        const strange = network.dns.filter((address) => !known.includes(address));
        if (network.dns.length > 0 && strange.length === 0) return undefined;
        return breach(subject.pathOf(network, "dns"), {
          name: network.name,
          message: "a network in Azure asks other DNS servers than the domain controllers",
          got: network.dns.length === 0 ? "Azure's own" : strange.join(", "),
          expected: known.join(", "),
        });
      },
    ),
});
