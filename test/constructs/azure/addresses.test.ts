// Proves that the Terraform addresses of the school, the government and the town with its second datacenter in Azure are exactly
// those of the golden lists. They are edited manually, with the reason in CHANGELOG.md: the failure shows the lines to add and
// those to remove, sorted as in the file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib";
import { exampleText } from "../../support/examples";
import { stacksOf } from "../support/stacks";

/** `school-cloud azurerm_subnet.cloud_mail`, of resources and variables, sorted. */
function addressesOf(name: "school" | "government" | "town-azure-dr"): string[] {
  const stacks = stacksOf(parse(exampleText(name)) as DeploymentDocument);
  return Object.entries(stacks)
    .flatMap(([stack, { resource, variable }]) => [
      ...Object.entries(resource).flatMap(([type, all]) => Object.keys(all).map((id) => `${stack} ${type}.${id}`)),
      ...Object.keys(variable).map((id) => `${stack} var.${id}`),
    ])
    .sort();
}

test.each(["school", "government", "town-azure-dr"] as const)("%s", (name) => {
  const golden = readFileSync(join(__dirname, `${name}.golden.txt`), "utf8")
    .trimEnd()
    .split("\n");
  const addresses = addressesOf(name);
  expect({
    add: addresses.filter((address) => !golden.includes(address)),
    remove: golden.filter((line) => !addresses.includes(line)),
  }).toEqual({ add: [], remove: [] });
  expect(golden).toEqual(addresses);
});
