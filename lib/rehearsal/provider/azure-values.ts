import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";

/** What Azure decides about a resource and others refer to: the shape matters, since the provider parses some of it. */
type Decided = (attributes: ObjectValue) => ObjectValue;

const text = (value: Value | undefined) => (typeof value === "string" ? value : "");

const machine: Decided = ({ name }) => ({ computer_name: name ?? null });

const record: Decided = ({ name, zone_name }) => ({
  fqdn: name === "@" ? text(zone_name) : `${text(name)}.${text(zone_name)}`,
});

const decided: Readonly<Record<string, Decided>> = {
  azurerm_linux_virtual_machine: machine,
  azurerm_windows_virtual_machine: machine,
  azurerm_dns_a_record: record,
  azurerm_dns_aaaa_record: record,
  azurerm_dns_caa_record: record,
  azurerm_dns_cname_record: record,
  azurerm_dns_mx_record: record,
  azurerm_dns_srv_record: record,
  azurerm_dns_txt_record: record,
  azurerm_dns_zone: () => ({
    name_servers: ["ns1-01.azure-dns.com.", "ns2-01.azure-dns.net.", "ns3-01.azure-dns.org.", "ns4-01.azure-dns.info."],
  }),
  azurerm_key_vault: ({ name }) => ({ vault_uri: `https://${text(name)}.vault.azure.net/` }),
  azurerm_network_interface: ({ ip_configuration }) => {
    const given = Array.isArray(ip_configuration) ? ip_configuration.filter(isObject) : [];
    const addresses = given.flatMap(({ private_ip_address }) =>
      typeof private_ip_address === "string" ? [private_ip_address] : [],
    );
    return addresses.length === 0
      ? {}
      : { private_ip_address: addresses[0] as string, private_ip_addresses: addresses };
  },
  azurerm_storage_account: ({ name }) => ({ primary_blob_endpoint: `https://${text(name)}.blob.core.windows.net/` }),
};

/** The values that Azure decides for a new resource, as far as they are known here; planned values stay. */
export function azureDecided(type: string, planned: ObjectValue): ObjectValue {
  return decided[type]?.(planned) ?? {};
}

/** Ids of parts of a resource, which exist once its own id does. */
export function withPartIds(type: string, state: ObjectValue): ObjectValue {
  if (type !== "azurerm_lb" || !Array.isArray(state["frontend_ip_configuration"])) return state;
  const parts = state["frontend_ip_configuration"].map((part) =>
    isObject(part) ? { ...part, id: `${text(state["id"])}/frontendIPConfigurations/${text(part["name"])}` } : part,
  );
  return { ...state, frontend_ip_configuration: parts };
}
