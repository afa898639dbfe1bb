// Proves which providers a stack is found to need, in every notation.
import { providerAddresses, requiredProviders } from "../../lib/rehearsal/required-providers";

function known(configuration: Readonly<Record<string, unknown>>): (string | undefined)[] {
  return requiredProviders(configuration).map((provider) => provider.known);
}

describe("requiredProviders", () => {
  it.each([
    ["registry.terraform.io/taliesins/hyperv", "taliesins/hyperv"],
    ["registry.opentofu.org/Taliesins/HyperV", "taliesins/hyperv"],
    ["windsorcli/hyperv", "windsorcli/hyperv"],
    ["azurerm", "hashicorp/azurerm"],
    ["example.org/acme/cloud", undefined],
  ])("reads the source %s", (source, expected) => {
    expect(known({ terraform: { required_providers: { p: { source } } } })).toEqual([expected]);
    expect(known({ terraform: [{ required_providers: [{ p: { source } }] }] })).toEqual([expected]);
  });

  it("finds providers implied by a provider block, a resource or a data source", () => {
    expect(known({ provider: { azurerm: [{}] } })).toEqual(["hashicorp/azurerm"]);
    expect(known({ resource: { azurerm_subnet: { a: {} } } })).toEqual(["hashicorp/azurerm"]);
    expect(known({ data: { dns_a_record_set: { a: [{}] } } })).toEqual(["hashicorp/dns"]);
    expect(known({ resource: { hyperv_vhd: { a: { provider: "other.alias" } } } })).toEqual(["hashicorp/other"]);
  });

  it("needs nothing for what is built into the engine", () => {
    expect(known({ resource: { terraform_data: { a: {} } } })).toEqual([]);
    expect(known({ terraform: { required_providers: { t: { source: "terraform.io/builtin/terraform" } } } })).toEqual(
      [],
    );
  });
});

describe("providerAddresses", () => {
  it("returns the addresses of both engines", () => {
    expect(providerAddresses("taliesins/hyperv")).toEqual([
      "registry.terraform.io/taliesins/hyperv",
      "registry.opentofu.org/taliesins/hyperv",
    ]);
  });
});
