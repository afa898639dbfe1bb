import { breach, eachOf } from "../engine/answers";
import { azureDatacenters, controllerAddresses } from "../support/in-azure";
import { catalogueRule } from "../support/define";

export const azVnetDns = catalogueRule("az-vnet-dns", {
  why: "Azure DNS does not know the domain: machines can neither join it nor find a domain controller.",
  fix: "specify the addresses of domain controllers as `dns` of the network",
  reading: "Judged for networks with Windows machines, which are the members of the domain.",
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
          message: "a network in Azure uses other DNS servers than the domain controllers",
          got: network.dns.length === 0 ? "the DNS of Azure" : strange.join(", "),
          expected: known.join(", "),
        });
      },
    ),
});
