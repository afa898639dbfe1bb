// Proves how two gateways of one document find each other, although each is a stack of its own and Azure assigns their addresses:
// by DNS names that are known beforehand. All other ends keep their addresses.
import type { DeploymentDocument } from "../../../lib";
import type { Mutable } from "../../support/examples";
import { azureResources, azureStacksOf } from "../support/azure-stacks";

type Document = Mutable<DeploymentDocument>;

/** The third location of the town in Azure, connected with its second one. */
function withAnnexInAzure(document: Document): void {
  document.datacenters = document.datacenters.map((datacenter) => {
    if (datacenter.name === "dc2") return { ...datacenter, vpn: vpn({ datacenter: "annex" }) };
    if (datacenter.name !== "annex") return datacenter;
    return {
      ...datacenter,
      platform: "azure",
      region: "westeurope",
      offer: "enterprise-agreement",
      addressSpace: "10.3.0.0/16",
      networks: [
        { name: "servers", purpose: "management", cidr: "10.3.0.0/24", dns: ["10.1.0.11"] },
        { name: "GatewaySubnet", purpose: "vpn-gateway", cidr: "10.3.255.0/27" },
      ],
      vpn: vpn({ datacenter: "dc2" }),
    };
  });
}

function vpn(end: { datacenter: string }) {
  const device = { datacenter: "dc1", publicAddress: "203.0.113.10" };
  return { to: [device, end], sku: "VpnGw2AZ", sharedKey: { secret: "vpn-shared-key" } };
}

const resources = azureResources(azureStacksOf("town-azure-dr", withAnnexInAzure));

function attributes(type: string, ...names: readonly string[]): Record<string, unknown> {
  const found = resources.filter((resource) => resource.type === type);
  return Object.fromEntries(
    found.map(({ name, body }) => [name, Object.fromEntries(names.map((key) => [key, body[key]]))]),
  );
}

test("a gateway in Azure is found by its name, a device elsewhere by its address", () => {
  expect(attributes("azurerm_local_network_gateway", "gateway_fqdn", "gateway_address")).toEqual({
    annex_dc1: { gateway_address: "203.0.113.10" },
    annex_dc2: { gateway_fqdn: "vpn-town-dc2-134k9cb.germanywestcentral.cloudapp.azure.com" },
    dc2_annex: { gateway_fqdn: "vpn-town-annex-01sgyl0.westeurope.cloudapp.azure.com" },
    dc2_dc1: { gateway_address: "203.0.113.10" },
  });
});

test("each of the two gateways has the name by which the other one asks for it", () => {
  expect(attributes("azurerm_public_ip", "domain_name_label")).toMatchObject({
    annex_vpn: { domain_name_label: "vpn-town-annex-01sgyl0" },
    dc2_vpn: { domain_name_label: "vpn-town-dc2-134k9cb" },
  });
});

test("no name is given to a gateway that others know by its address", () => {
  const alone = azureResources(azureStacksOf("town-azure-dr"));
  expect(alone.filter(({ body }) => body["domain_name_label"] !== undefined)).toEqual([]);
});
