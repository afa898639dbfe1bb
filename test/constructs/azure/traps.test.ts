// Proves of every trap of azurerm that is known (A1 to A46) that what is generated avoids it, by a test that finds it when it
// is not avoided, or by a rehearsal, or that the runbook of a deployment names it; none is forgotten.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { azureRunbook } from "../../../lib/guest/exports/azure-runbook";
import { azureOutputs } from "../support/azure-stacks";
import type { StackJson } from "../support/stacks";
import { machineTraps } from "./traps/machine-traps";
import { networkTraps } from "./traps/network-traps";
import { serviceTraps } from "./traps/service-traps";
import { trapStack, type EditableResources } from "./traps/trap";

const outputs = azureOutputs();
const stacks = Object.entries(outputs).flatMap(([deployment, all]) =>
  Object.entries(all).map(([stack, json]) => [`${deployment}: ${stack}`, trapStack(json)] as const),
);
const school = outputs["everything"]?.["school-cloud"] as StackJson;
const traps = [...networkTraps, ...machineTraps, ...serviceTraps];

test.each(traps.map((trap) => [trap.id, trap.holds, trap] as const))("%s: %s", (_id, _holds, { breaches }) => {
  expect(stacks.flatMap(([name, stack]) => breaches(stack).map((breach) => `${name} ${breach}`))).toEqual([]);
});

test.each(
  traps.flatMap(({ id, holds, breaks, breaches }) =>
    breaks.map((change, index) => [id, holds, index + 1, change, breaches] as const),
  ),
)("%s: %s: the test finds breach %d", (_id, _holds, _number, change, breaches) => {
  const changed = structuredClone(school) as unknown as {
    readonly resource: EditableResources;
    readonly provider: { readonly azurerm: Record<string, unknown>[] };
  };
  change(changed.resource, changed.provider.azurerm[0] ?? {});
  expect(breaches(trapStack(changed as unknown as StackJson))).not.toEqual([]);
});

/** Types that the library never makes; SRV records only where a document's names ask for them, as no example does. */
const never = [
  "azurerm_dns_aaaa_record",
  "azurerm_dns_caa_record",
  "azurerm_dns_srv_record",
  "azurerm_key_vault_secret",
];

test("every demand is made on something that is generated", () => {
  const made = new Set(stacks.flatMap(([, { resources }]) => resources.map(({ type }) => type)));
  const types = [...new Set(traps.flatMap((trap) => trap.types ?? []))].filter((type) => !never.includes(type));
  expect(types.filter((type) => !made.has(type))).toEqual([]);
});

/** Traps that a rehearsal shows, by test file and title. */
const rehearsed: Readonly<Record<string, readonly [file: string, title: string]>> = {
  A9: ["rehearsal/azure.test.ts", "replaces"],
  A14: ["rehearsal/azure.test.ts", "replaces an attachment alone for another unit number"],
  A17: ["rehearsal/azure.test.ts", "agent updates always on"],
  A19: ["rehearsal/azure.test.ts", "does not shrink a disk"],
  A23: ["rehearsal/azure.test.ts", "a creation that failed half-way"],
  A29: ["rehearsal/azure.test.ts", "redundancy is locked once a machine is protected"],
  A34: ["rehearsal/azure.test.ts", "ids in the resource's own letter case"],
};

test.each(Object.entries(rehearsed))("%s: its rehearsal is tested", (_, [file, title]) => {
  expect(readFileSync(join(__dirname, "..", "..", file), "utf8")).toContain(title);
});

const named = azureRunbook.flatMap(({ lines }) => lines.flatMap(({ trap }) => trap ?? []));

test("each trap from A1 to A46 has a test, a rehearsal or a line of the runbook", () => {
  const known = new Set([...traps.map(({ id }) => id), ...Object.keys(rehearsed), ...named]);
  const numbers = Array.from({ length: 46 }, (_, index) => `A${index + 1}`);
  expect(numbers.filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !numbers.includes(id))).toEqual([]);
});

test("what only a real cloud shows is in the runbook", () => {
  const onlyInCloud = "A5 A7 A10 A13 A20 A22 A26 A27 A28 A30 A31 A32 A33 A39 A41 A42 A44".split(" ");
  expect(onlyInCloud.filter((id) => !named.includes(id))).toEqual([]);
});
