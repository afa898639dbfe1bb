// Proves that made-up ids of Azure resources have Azure's form for every type of the schema, and that data sources give
// what resources refer to: identifiers in their form, ids that the provider can take apart.
import { providerModel } from "../../lib/rehearsal/catalogue";
import { type DynamicValue, fromWire, type ObjectValue, toWire } from "../../lib/rehearsal/protocol/wire-values";
import { azureId } from "../../lib/rehearsal/provider/azure-ids";
import { apply, connect, plan, type ProviderClient } from "./client";
import { fill, whole } from "./whole";

const source = "hashicorp/azurerm";
const subscription = "1f8a2c55-0f5d-4b60-9b2e-6d1d2b0d9a10";
const group = `/subscriptions/${subscription}/resourceGroups/mail`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A subscription, a group, then pairs of provider namespaces, types and names: what azurerm's parsers take apart. */
const form = /^\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?(\/providers\/Microsoft\.\w+(\/[^/]+\/[^/]+)+)*$/;

/** Types whose ids are not in the form of Azure Resource Manager: addresses of contents, and access policies. */
const others: readonly string[] = [
  "azurerm_key_vault_secret",
  "azurerm_storage_blob",
  "azurerm_backup_container_storage_account",
  "azurerm_storage_container",
];

/** An attribute for every placeholder: ids where an id is meant. */
function attributes(type: string): ObjectValue {
  const fields = providerModel(source)?.resources.get(type)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ name, type: kind }) => {
      if (kind === "number") return [name, 1];
      if (name === "resource_group_name") return [name, "mail"];
      if (name === "resource_group_id") return [name, group];
      const isId = name.endsWith("_id") && name !== "object_id";
      return [name, isId || name === "scope" ? `${group}/providers/Microsoft.Compute/virtualMachines/${name}` : name];
    }),
  );
}

describe("the id of an Azure resource", () => {
  const types = [...(providerModel(source)?.resources.keys() ?? [])].filter((type) => !others.includes(type));

  it.each(types)("has the form of Azure Resource Manager: %s", (type) => {
    const id = azureId(type, attributes(type), subscription) ?? "";
    expect(id).not.toContain("Microsoft.Rehearsal");
    // Associations join the ids of both sides.
    for (const part of id.split("|").slice(0, 1)) expect(part).toMatch(form);
    expect(id).toContain(subscription);
  });

  it.each<[string, ObjectValue, string]>([
    ["azurerm_resource_group", { name: "mail" }, group],
    [
      "azurerm_subnet",
      { name: "servers", virtual_network_name: "net", resource_group_name: "mail" },
      `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/servers`,
    ],
    [
      "azurerm_dns_mx_record",
      { name: "@", zone_name: "school.example", resource_group_name: "mail" },
      `${group}/providers/Microsoft.Network/dnsZones/school.example/MX/@`,
    ],
    [
      "azurerm_management_lock",
      { name: "keep", scope: group },
      `${group}/providers/Microsoft.Authorization/locks/keep`,
    ],
    [
      "azurerm_backup_protected_vm",
      {
        resource_group_name: "mail",
        recovery_vault_name: "vault",
        source_vm_id: `${group}/providers/Microsoft.Compute/virtualMachines/MBX1`,
      },
      `${group}/providers/Microsoft.RecoveryServices/vaults/vault/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;mail;mbx1/protectedItems/vm;iaasvmcontainerv2;mail;mbx1`,
    ],
    [
      "azurerm_network_interface_backend_address_pool_association",
      { network_interface_id: "/nic", ip_configuration_name: "lan", backend_address_pool_id: "/pool" },
      "/nic/ipConfigurations/lan|/pool",
    ],
  ])("is composed as Azure composes it: %s", (type, given, id) => {
    expect(azureId(type, given, subscription)).toBe(id);
  });

  it("is none while a part of it is not known, and for other providers", () => {
    expect(azureId("azurerm_subnet", { name: "servers", virtual_network_name: null }, subscription)).toBeUndefined();
    expect(azureId("hyperv_vhd", { name: "x" }, subscription)).toBeUndefined();
  });
});

describe("values that Azure decides", () => {
  let client: ProviderClient;
  beforeAll(async () => {
    client = await connect(source);
    const fields = providerModel(source)?.configuration ?? [];
    const config = fill(fields, { subscription_id: subscription, features: [{}] });
    await client.call("ConfigureProvider", { config: toWire(config) });
  });
  afterAll(() => client.close());

  const made = async (type: string, given: ObjectValue): Promise<ObjectValue> => {
    const { planned } = await plan(client, type, null, whole(source, type, given));
    return (await apply(client, type, null, planned)).state as ObjectValue;
  };
  const read = async (type: string, given: ObjectValue): Promise<ObjectValue> => {
    const fields = providerModel(source)?.dataSources.get(type)?.fields ?? [];
    const answer = await client.call("ReadDataSource", { type_name: type, config: toWire(fill(fields, given)) });
    return fromWire(answer["state"] as DynamicValue) as ObjectValue;
  };

  it("the identity that runs the engine: its subscription, the rest as UUIDs", async () => {
    const { subscription_id, tenant_id, client_id, object_id, id } = await read("azurerm_client_config", {});
    expect(subscription_id).toBe(subscription);
    expect(id).toBe(`clientConfigs/subscriptionId=${subscription}`);
    for (const value of [tenant_id, client_id, object_id]) expect(value).toMatch(uuid);
    expect(new Set([tenant_id, client_id, object_id]).size).toBe(3);
  });

  it("existing resources have the ids that they have as resources", async () => {
    const subnet = { name: "servers", virtual_network_name: "net", resource_group_name: "mail" };
    expect((await read("azurerm_subnet", subnet))["id"]).toBe(
      (await made("azurerm_subnet", { ...subnet, address_prefixes: ["10.0.0.0/24"] }))["id"],
    );
    expect((await read("azurerm_subscription", {}))["id"]).toBe(`/subscriptions/${subscription}`);
  });

  it("a machine has its name as computer name, and identities as UUIDs", async () => {
    const machine = await made("azurerm_windows_virtual_machine", {
      name: "FS1",
      resource_group_name: "mail",
      identity: [{ type: "SystemAssigned" }],
    });
    expect(machine).toMatchObject({ computer_name: "FS1", virtual_machine_id: expect.stringMatching(uuid) as string });
    expect(machine["identity"]).toMatchObject([{ principal_id: expect.stringMatching(uuid) as string }]);
    expect((await made("azurerm_role_assignment", { scope: group, principal_id: "x" }))["name"]).toMatch(uuid);
  });

  it("addresses, name servers and parts of balancers", async () => {
    const nic = { name: "n", ip_configuration: [{ name: "lan", private_ip_address: "10.20.1.10" }] };
    expect(await made("azurerm_network_interface", nic)).toMatchObject({
      private_ip_address: "10.20.1.10",
      private_ip_addresses: ["10.20.1.10"],
    });
    expect((await made("azurerm_dns_zone", { name: "school.example" }))["name_servers"]).toHaveLength(4);
    expect((await made("azurerm_dns_a_record", { name: "sts", zone_name: "school.example" }))["fqdn"]).toBe(
      "sts.school.example",
    );
    const balancer = await made("azurerm_lb", {
      name: "lb",
      resource_group_name: "mail",
      frontend_ip_configuration: [{ name: "public" }],
    });
    expect(balancer["frontend_ip_configuration"]).toMatchObject([
      { id: `${group}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/public` },
    ]);
    expect((await made("azurerm_key_vault", { name: "kv-mail" }))["vault_uri"]).toBe(
      "https://kv-mail.vault.azure.net/",
    );
  });
});
