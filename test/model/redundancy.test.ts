// Proves which storages survive the failure of a disk, by RAID and layout: decided on expansion, and read by the rules.
import { deploymentOf, exampleText } from "../support/examples";

test.each([
  ["raid-0", "none"],
  ["raid-1", "raid"],
  ["raid-6", "raid"],
  ["none", "none"],
])("a volume with `raid: %s` has the redundancy %s", (raid, redundancy) => {
  const text = exampleText("town")
    .replace(/, raid: [a-z0-9-]+/g, "")
    .replace(/(name: mail, )/g, `$1raid: ${raid}, `);
  expect(redundancies(text)["mail"]).toBe(redundancy);
});

test("without `raid` a disk for each volume has none, and that of other volumes is unknown", () => {
  const text = exampleText("town").replace(/, raid: [a-z0-9-]+/g, "");
  expect(redundancies(text)).toEqual({ fast: "unknown", mail: "unknown" });
  expect(redundancies(exampleText("government"))).toMatchObject({ mail: "none" });
});

function redundancies(text: string): Record<string, string> {
  const storages = deploymentOf(text).datacenters.flatMap(({ hosts }) => hosts.flatMap(({ storage }) => storage));
  return Object.fromEntries(storages.map(({ name, redundancy }) => [name, redundancy]));
}
