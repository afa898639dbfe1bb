// Proves that whatever is generated for Azure meets what checkov and trivy ask of such resources, by tests of our own, and by
// checkov itself where it can be had; that no secret is written out; and that each of these tests finds what breaks it.
import { providerModel } from "../../../lib/rehearsal/catalogue";
import type { Field } from "../../../lib/rehearsal/schema/nested-fields";
import { azureOutputs, azureResources, blocks, type AzureResource, type Body } from "../support/azure-stacks";
import type { StackJson } from "../support/stacks";
import { machineChecks } from "./checks/machine-checks";
import { networkChecks } from "./checks/network-checks";
import { serviceChecks } from "./checks/service-checks";

const outputs = azureOutputs();
const stacks = Object.entries(outputs).flatMap(([deployment, all]) =>
  Object.entries(all).map(([stack, json]): [string, StackJson] => [`${deployment}: ${stack}`, json]),
);
const all = stacks.map(([name, json]) => [name, azureResources({ [name]: json })] as const);
const checks = [...networkChecks, ...machineChecks, ...serviceChecks];

test.each(checks.map((one) => [[...one.ids, one.asks].join(" "), one] as const))("%s", (_, { breaches }) => {
  expect(all.flatMap(([name, resources]) => breaches(resources).map((address) => `${name} ${address}`))).toEqual([]);
});

test.each(
  checks.flatMap(({ asks, breaches, examples }) =>
    examples.map(([type, body]) => [asks, JSON.stringify(body), type, body, breaches] as const),
  ),
)("%s: finds %s in %s", (_asks, _text, type, body, breaches) => {
  const [, school = []] = all[0] ?? [];
  const bad: AzureResource = { stack: "school-cloud", type, name: "bad", address: `${type}.bad`, body };
  expect(breaches([...school, bad])).toEqual([`${type}.bad`]);
});

describe("secrets", () => {
  /** Values of arguments that the provider marks as sensitive, by address and path. */
  function sensitiveValues({ type, address, body }: AzureResource): (readonly [string, unknown])[] {
    const model = providerModel("hashicorp/azurerm")?.resources.get(type);
    return inFields(model?.fields ?? [], body, address);
  }

  function inFields(fields: readonly Field[], body: Body, path: string): (readonly [string, unknown])[] {
    return fields.flatMap((field) => {
      const value = body[field.name];
      const at = `${path}.${field.name}`;
      if (value === undefined || value === null) return [];
      if (field.sensitive) return [[at, value] as const];
      const inner = field.fields;
      return inner === undefined ? [] : blocks(value).flatMap((block) => inFields(inner, block, at));
    });
  }

  /** Content for cloud-init counts as sensitive, whatever it holds; another test looks into it. */
  const isContent = (path: string): boolean => path.endsWith(".custom_data");

  function writtenOut(json: StackJson, resources: readonly AzureResource[]): string[] {
    return resources
      .flatMap(sensitiveValues)
      .filter(([path]) => !isContent(path))
      .filter(([, value]) => {
        const variable = /^\$\{var\.(\w+)\}$/.exec(String(value))?.[1];
        const declared = variable === undefined ? undefined : json.variable[variable];
        return declared?.["sensitive"] !== true || "default" in declared;
      })
      .map(([path]) => path);
  }

  test.each(stacks)("%s: each is a sensitive variable without a default", (name, json) => {
    const resources = azureResources({ [name]: json });
    expect(resources.flatMap(sensitiveValues).length).toBeGreaterThan(0);
    expect(writtenOut(json, resources)).toEqual([]);
  });

  test.each(stacks)("%s: none is read from a vault into the state", (_, json) => {
    const data = (json as unknown as Body)["data"] ?? {};
    expect(Object.keys(data).filter((type) => /secret|certificate_data|access_key/.test(type))).toEqual([]);
  });

  test.each(stacks)("%s: no version of TLS below 1.2 is accepted", (name, json) => {
    const given = azureResources({ [name]: json }).flatMap(({ address, body }) =>
      Object.entries(body).flatMap(([key, value]) => (/min(imum)?_tls_version/.test(key) ? [[address, value]] : [])),
    );
    expect(given.filter(([, value]) => !/^(TLS)?1[._][23]$/.test(String(value)))).toEqual([]);
  });

  test("a literal, a variable that is not sensitive and one with a default are found", () => {
    const json = structuredClone(outputs["school"]?.["school-cloud"]) as StackJson;
    const variables = json.variable as Record<string, Record<string, unknown>>;
    const [machine, plain, preset] = ["AZ-AD1_vm", "FS1_vm", "FS2_vm"].map(
      (name) => json.resource["azurerm_windows_virtual_machine"]?.[name] as Record<string, unknown>,
    );
    variables["plain"] = { type: "string" };
    variables["preset"] = { type: "string", sensitive: true, default: "x" };
    Object.assign(machine ?? {}, { admin_password: "hunter2" });
    Object.assign(plain ?? {}, { admin_password: "${var.plain}" });
    Object.assign(preset ?? {}, { admin_password: "${var.preset}" });
    expect(writtenOut(json, azureResources({ cloud: json }))).toEqual([
      "azurerm_windows_virtual_machine.AZ-AD1_vm.admin_password",
      "azurerm_windows_virtual_machine.FS1_vm.admin_password",
      "azurerm_windows_virtual_machine.FS2_vm.admin_password",
    ]);
  });
});
