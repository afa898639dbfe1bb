// Proves the vault with a private endpoint: closed to the Internet, with a static address, found by its own name from the virtual
// network, and reached by the machines and the administrators alone.
import { examplePlan } from "../../support/examples";
import { schoolResources } from "../support/school";

const resources = schoolResources(({ datacenters: [, cloud] }) => {
  Object.assign(cloud ?? {}, { keyVault: { privateAddress: "10.60.0.61" }, adminFrom: ["10.50.0.50"] });
});

test("it has no public access, and admits no address", () => {
  expect(resources["azurerm_key_vault"]?.["cloud"]).toMatchObject({
    public_network_access_enabled: false,
    network_acls: { default_action: "Deny", bypass: "AzureServices", ip_rules: [] },
  });
});

test("its endpoint has the address of the document, and a zone for its name", () => {
  const endpoints = resources["azurerm_private_endpoint"] ?? {};
  expect(Object.keys(endpoints)).toEqual(["cloud_vault"]);
  expect(endpoints["cloud_vault"]).toMatchObject({
    name: "school-cloud-vault",
    subnet_id: "${azurerm_subnet.cloud_identity.id}",
    ip_configuration: [
      { name: "vault", private_ip_address: "10.60.0.61", subresource_name: "vault", member_name: "default" },
    ],
    private_service_connection: {
      name: "vault",
      private_connection_resource_id: "${azurerm_key_vault.cloud.id}",
      subresource_names: ["vault"],
      is_manual_connection: false,
    },
    private_dns_zone_group: { name: "vault", private_dns_zone_ids: ["${azurerm_private_dns_zone.cloud_vault.id}"] },
  });
  expect(resources["azurerm_private_dns_zone"]?.["cloud_vault"]).toMatchObject({
    name: "privatelink.vaultcore.azure.net",
  });
  expect(resources["azurerm_private_dns_zone_virtual_network_link"]?.["cloud_vault"]).toMatchObject({
    private_dns_zone_name: "${azurerm_private_dns_zone.cloud_vault.name}",
    registration_enabled: false,
  });
});

test("the relay in the perimeter reaches the endpoint, and no longer the service in the Internet", () => {
  const rules = resources["azurerm_network_security_rule"] ?? {};
  const named = Object.keys(rules).filter((name) => name.includes("key-vault"));
  expect(named).toContain("cloud_perimeter_out_key-vault");
  expect(rules["cloud_perimeter_out_key-vault"]).toMatchObject({
    destination_address_prefixes: ["10.60.0.61"],
    destination_port_ranges: ["443"],
  });
  expect(rules["cloud_identity_in_key-vault"]).toMatchObject({ access: "Allow", direction: "Inbound" });
  expect(JSON.stringify(named.map((name) => rules[name]))).not.toContain("AzureKeyVault");
});

test("without the key there is none", () => {
  expect(
    examplePlan("school").datacenters.flatMap((one) => (one.platform === "azure" ? (one.vault ?? []) : [])),
  ).toEqual([expect.not.objectContaining({ privateEndpoint: expect.anything() as unknown })]);
});
