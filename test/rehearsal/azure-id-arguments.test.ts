// Proves that an argument that azurerm takes apart as an id is refused unless it has that id's form, letter case included,
// and that every id which the rehearsal makes up is accepted where it is referred to.
import { providerModel } from "../../lib/rehearsal/catalogue";
import { type ObjectValue, UNKNOWN } from "../../lib/rehearsal/protocol/wire-values";
import { idProblems } from "../../lib/rehearsal/provider/azure-id-arguments";
import { azureId, azureIdForm } from "../../lib/rehearsal/provider/azure-ids";
import { pathText } from "../../lib/rehearsal/provider/diagnostic";
import { whole } from "./whole";

const source = "hashicorp/azurerm";
const group = "/subscriptions/1f8a2c55-0f5d-4b60-9b2e-6d1d2b0d9a10/resourceGroups/mail";
const network = `${group}/providers/Microsoft.Network`;
const subnet = `${network}/virtualNetworks/net/subnets/servers`;

function problems(type: string, given: ObjectValue): string[] {
  const fields = providerModel(source)?.resources.get(type)?.fields ?? [];
  return idProblems(type, fields, whole(source, type, given)).map(
    ({ path, summary }) => `${pathText(path)}: ${summary}`,
  );
}

const refused = (path: string, id: string) => `${path}: parsing "${id}": the segments of the ID didn't match`;

describe("an id that is referred to", () => {
  it.each<[string, string, ObjectValue, string[]]>([
    ["a subnet", "azurerm_subnet_route_table_association", { subnet_id: subnet }, []],
    [
      "its network instead",
      "azurerm_subnet_route_table_association",
      { subnet_id: `${network}/virtualNetworks/net` },
      [refused("subnet_id", `${network}/virtualNetworks/net`)],
    ],
    [
      "static parts in small letters",
      "azurerm_subnet_route_table_association",
      { subnet_id: subnet.replace("resourceGroups", "resourcegroups") },
      [refused("subnet_id", subnet.replace("resourceGroups", "resourcegroups"))],
    ],
    [
      "names in small letters",
      "azurerm_subnet_route_table_association",
      { subnet_id: subnet.replace("mail", "MAIL") },
      [],
    ],
    ["one not known yet", "azurerm_subnet_route_table_association", { subnet_id: UNKNOWN }, []],
    [
      "inside a block",
      "azurerm_network_interface",
      { ip_configuration: [{ name: "lan", subnet_id: "servers" }] },
      [refused("ip_configuration[0].subnet_id", "servers")],
    ],
    [
      "one of a list",
      "azurerm_windows_virtual_machine",
      { network_interface_ids: [`${network}/networkInterfaces/n`, "nic"] },
      [refused("network_interface_ids", "nic")],
    ],
    [
      "a part of another resource",
      "azurerm_lb_rule",
      { backend_address_pool_ids: [`${network}/loadBalancers/lb/backendAddressPools/all`] },
      [],
    ],
    [
      "a gateway's subnet with the right name",
      "azurerm_virtual_network_gateway",
      { ip_configuration: [{ subnet_id: `${network}/virtualNetworks/net/subnets/GatewaySubnet` }] },
      [],
    ],
    [
      "a gateway's subnet with another name",
      "azurerm_virtual_network_gateway",
      { ip_configuration: [{ subnet_id: subnet }] },
      [
        "ip_configuration[0].subnet_id: expected ip_configuration.0.subnet_id to reference a gateway subnet with name GatewaySubnet",
      ],
    ],
    [
      "Bastion's subnet with the right name",
      "azurerm_bastion_host",
      { ip_configuration: [{ subnet_id: `${network}/virtualNetworks/net/subnets/AzureBastionSubnet` }] },
      [],
    ],
    [
      "Bastion's subnet with another name",
      "azurerm_bastion_host",
      { ip_configuration: [{ subnet_id: subnet }] },
      [
        "ip_configuration[0].subnet_id: the name of the Subnet for \"ip_configuration.0.subnet_id\" must be exactly 'AzureBastionSubnet' to be used for the Azure Bastion Host resource",
      ],
    ],
  ])("is accepted or refused by its form: %s", (_, type, given, expected) => {
    expect(problems(type, given)).toEqual(expected);
  });

  it("has the form in which the rehearsal makes it up", () => {
    const types = [...(providerModel(source)?.resources.keys() ?? [])];
    const checked = types.flatMap((type) => {
      const form = azureIdForm(type);
      const names = form?.text.match(/\{\w+\}/g)?.map((name) => name.slice(1, -1)) ?? [];
      const given: ObjectValue = Object.fromEntries(names.map((name) => [name, "x"]));
      const id = azureId(
        type,
        { ...given, resource_group_name: "mail", loadbalancer_id: `${network}/loadBalancers/lb` },
        "s",
      );
      return form === undefined || id === undefined ? [] : [[type, form.pattern.test(id)] as const];
    });
    expect(checked.length).toBeGreaterThan(40);
    expect(checked.filter(([, fits]) => !fits)).toEqual([]);
  });
});
