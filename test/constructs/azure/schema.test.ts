// Proves, for everything generated for Azure, that azurerm 4.55 knows each resource, argument and block and deprecates none,
// that nothing is used that azurerm 5.x removes although both have a common form, that what 5.x requires is given, and that
// the README of the constructs lists what will have to change.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { azurermDifferences, azurermRequiredNext, type AzurermDifference } from "../../../lib/facts/azurerm-majors";
import { schemaDeviations } from "../../../lib/rehearsal";
import { azureOutputs, azureResources, blocks, type Body } from "../support/azure-stacks";
import type { StackJson } from "../support/stacks";

const outputs = azureOutputs();
const stacks = Object.entries(outputs).flatMap(([deployment, all]) =>
  Object.entries(all).map(([stack, json]): [string, StackJson] => [`${deployment}: ${stack}`, json]),
);

/** Every block of a type in a stack, by address. */
function bodiesOf(json: StackJson, type: string): (readonly [string, Body])[] {
  if (type === "provider") {
    return blocks((json.provider as unknown as Body)["azurerm"]).map((body) => ["provider", body]);
  }
  return azureResources({ stack: json })
    .filter((resource) => resource.type === type)
    .map(({ address, body }) => [address, body]);
}

function has(body: Body, [first = "", ...rest]: readonly string[]): boolean {
  const value = body[first];
  if (value === undefined || value === null) return false;
  return rest.length === 0 || blocks(value).some((block) => has(block, rest));
}

function used(json: StackJson, { type, argument }: Pick<AzurermDifference, "type" | "argument">): string[] {
  return bodiesOf(json, type)
    .filter(([, body]) => has(body, argument.split(".")))
    .map(([address]) => `${address} ${argument}`);
}

function lacking(json: StackJson, { type, argument }: Pick<AzurermDifference, "type" | "argument">): string[] {
  return bodiesOf(json, type)
    .filter(([, body]) => !has(body, argument.split(".")))
    .map(([address]) => `${address} ${argument}`);
}

test.each(stacks)("%s: the provider knows every argument and deprecates none", (_, json) => {
  expect(schemaDeviations(json as unknown as Body)).toEqual([]);
});

test.each(stacks)("%s: where azurerm 4.55 and 5.x have a common form, that one is used", (_, json) => {
  expect(azurermDifferences.filter(({ inBoth }) => inBoth).flatMap((difference) => used(json, difference))).toEqual([]);
});

test.each(stacks)("%s: what azurerm 5.x requires is given already", (_, json) => {
  expect(azurermRequiredNext.flatMap((required) => lacking(json, required))).toEqual([]);
});

test("the README lists exactly the arguments that will have to change", () => {
  const listed = [
    ...readFileSync(join(__dirname, "..", "..", "..", "lib", "constructs", "azure", "README.md"), "utf8").matchAll(
      /^\| `(\w+)`\s+\| `([\w.]+)`\s+\|/gm,
    ),
  ].map(([, type, argument]) => `${type} ${argument}`);
  const differing = azurermDifferences
    .filter((difference) => !difference.inBoth && stacks.some(([, json]) => used(json, difference).length > 0))
    .map(({ type, argument }) => `${type} ${argument}`);
  expect(listed).toEqual([...new Set(differing)]);
});

describe("the tests find", () => {
  const [, school] = stacks.find(([name]) => name === "school: school-cloud") as [string, StackJson];

  test("an argument that 5.x removes, in a resource and in its blocks", () => {
    const changed = structuredClone(school) as { resource: Record<string, Record<string, Record<string, unknown>>> };
    Object.assign(changed.resource["azurerm_lb_rule"]?.["signOn_login_443"] ?? {}, { enable_floating_ip: false });
    changed.resource["azurerm_monitor_diagnostic_setting"] = {
      vault: { enabled_log: [{ category: "AuditEvent", retention_policy: { enabled: true } }] },
    };
    const found = azurermDifferences.flatMap((difference) => used(changed as unknown as StackJson, difference));
    expect(found).toContain("azurerm_lb_rule.signOn_login_443 enable_floating_ip");
    expect(found).toContain("azurerm_monitor_diagnostic_setting.vault enabled_log.retention_policy");
  });

  test("a provider that leaves its registrations to the default", () => {
    const changed = { ...school, provider: { azurerm: [{ features: [{}] }] } } as unknown as StackJson;
    expect(azurermRequiredNext.flatMap((required) => lacking(changed, required))).toEqual([
      "provider resource_provider_registrations",
      "provider subscription_id",
    ]);
  });
});
