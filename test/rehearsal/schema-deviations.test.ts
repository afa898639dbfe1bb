// Proves that what a stack has beyond its provider's schema, or has although it is deprecated, is named by address and path,
// once, in every form in which Terraform JSON writes blocks; and that nothing else is.
import { schemaDeviations } from "../../lib/rehearsal";
import { type Resources, wholeAzureStack } from "./azure-stack";
import { hyperVStack, type Json, windsorcliStack } from "./deployments";

function found(change: (resources: Resources) => void): string[] {
  return schemaDeviations(wholeAzureStack(change)).map(({ address, path, kind }) => `${kind}: ${address} ${path}`);
}

function one(resources: Resources, type: string, name: string): Json {
  return resources[type]?.[name] as Json;
}

describe("schemaDeviations", () => {
  it.each<[string, Json]>([
    ["azurerm", wholeAzureStack()],
    ["taliesins/hyperv", hyperVStack()],
    ["windsorcli/hyperv", windsorcliStack()],
  ])("finds nothing in a stack that follows the schema: %s", (_, stack) => {
    expect(schemaDeviations(stack)).toEqual([]);
  });

  it.each<[string, (resources: Resources) => void, string[]]>([
    [
      "an unknown type",
      (r) => (r["azurerm_mail_server"] = { MBX1: { name: "MBX1" } }),
      ["unknown: azurerm_mail_server.MBX1 "],
    ],
    [
      "an unknown argument",
      (r) => (one(r, "azurerm_key_vault", "mail")["purge_protection"] = true),
      ["unknown: azurerm_key_vault.mail purge_protection"],
    ],
    [
      "an unknown argument in blocks, once",
      (r) => (one(r, "azurerm_dns_txt_record", "top")["record"] = [{ text: "a" }, { text: "b" }]),
      ["unknown: azurerm_dns_txt_record.top record.text"],
    ],
    [
      "a deprecated argument",
      (r) => (one(r, "azurerm_windows_virtual_machine", "FS1")["enable_automatic_updates"] = false),
      ["deprecated: azurerm_windows_virtual_machine.FS1 enable_automatic_updates"],
    ],
    [
      "a deprecated block and what is unknown in it",
      (r) => (one(r, "azurerm_key_vault", "mail")["contact"] = { email: "a@example.org", fax: "1" }),
      ["deprecated: azurerm_key_vault.mail contact", "unknown: azurerm_key_vault.mail contact.fax"],
    ],
    [
      "blocks that are written as dynamic ones",
      (r) => {
        const content = { valu: "${record.value}" };
        one(r, "azurerm_dns_txt_record", "top")["dynamic"] = { record: { for_each: ["a"], content } };
      },
      ["unknown: azurerm_dns_txt_record.top record.valu"],
    ],
    [
      "an argument without a value",
      (r) => (one(r, "azurerm_key_vault", "mail")["enable_rbac_authorization"] = null),
      [],
    ],
    [
      "arguments of the engine",
      (r) =>
        Object.assign(one(r, "azurerm_key_vault", "mail"), { "//": {}, count: 1, provider: "azurerm", depends_on: [] }),
      [],
    ],
  ])("finds %s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("reads data sources and the provider's own configuration", () => {
    const stack = wholeAzureStack();
    stack["data"] = { azurerm_client_config: { here: { tenant: "x" } }, azurerm_nothing: { a: {} } };
    stack["provider"] = {
      azurerm: { alias: "x", features: {}, skip_provider_registration: true, region: "westeurope" },
    };
    expect(schemaDeviations(stack)).toEqual([
      { address: "data.azurerm_client_config.here", path: "tenant", kind: "unknown" },
      { address: "data.azurerm_nothing.a", path: "", kind: "unknown" },
      { address: "provider.azurerm", path: "region", kind: "unknown" },
      { address: "provider.azurerm", path: "skip_provider_registration", kind: "deprecated" },
    ]);
  });

  it("passes over types of providers that are not known", () => {
    expect(schemaDeviations({ resource: { acme_thing: { a: { x: 1 } } } })).toEqual([]);
    const required_providers = { acme: { source: "acme/acme" } };
    expect(schemaDeviations({ terraform: { required_providers }, resource: { acme_thing: { a: {} } } })).toEqual([]);
  });
});
