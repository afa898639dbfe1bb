import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { azureDatacenters, azurePlanOf } from "../support/in-azure";

export const azureVaultReachable = defineRule({
  id: "azure-vault-reachable",
  area: "azure",
  title: "Machines and people reach the key vault of an Azure datacenter.",
  why: "The vault admits the NAT gateway, the addresses that are named, or a private endpoint; without any of them no machine joins the domain and no certificate is renewed.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZOUT"],
  derived: true,
  fix: "give the vault a `keyVault.privateAddress`, or name the addresses from which it is reached as `keyVault.allowedFrom`",
  reading:
    "Whether the named addresses are those with which traffic over the VPN arrives cannot be seen in a document.",
  check: (subject) =>
    eachOf(azureDatacenters(subject), (datacenter) => {
      const vault = azurePlanOf(subject, datacenter)?.vault;
      if (vault === undefined || vault.fromNatGateway || vault.privateEndpoint !== undefined) return undefined;
      if (vault.from.length > 0) return undefined;
      return breach(subject.pathOf(datacenter, "keyVault"), {
        name: vault.name,
        message: "the key vault admits nobody",
        got: `outbound: ${datacenter.outbound}, no address`,
        expected: "a private endpoint or addresses",
      });
    }),
});
