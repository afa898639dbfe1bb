// Proves that a name that Azure takes is left alone, and that any other becomes one that it takes, stays the same, and differs
// from those of other resources.
import * as fc from "fast-check";
import { azureNamedAttributes, brokenAzureNameRules } from "../../lib/base/azure-names";
import { azureResourceName } from "../../lib/base/azure-resource-name";

/** Types whose names are rules of form, not addresses, records or machines that people name. */
const types = azureNamedAttributes()
  .filter(
    (attribute) => /^azurerm_\w+\.name$/.test(attribute) && !/_record\.|dns_zone\.|storage_account\./.test(attribute),
  )
  .map((attribute) => attribute.replace(".name", ""));

const part = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/);

test("what Azure takes is left alone", () => {
  expect(azureResourceName("azurerm_virtual_network", "school", "cloud")).toBe("school-cloud");
});

test.each([
  ["azurerm_virtual_network", "d".repeat(65), `${"d".repeat(57)}-`],
  ["azurerm_key_vault", "d".repeat(64), `${"d".repeat(17)}-`],
  ["azurerm_recovery_services_vault", "_school", "school-"],
  ["azurerm_lb", "mail-", "mail-"],
])("%s %s is cut and marked", (type, name, start) => {
  expect(azureResourceName(type, name).slice(0, -6)).toBe(start);
  expect(azureResourceName(type, name)).toMatch(/-[0-9a-f]{6}$/);
});

test("every type takes its names, whatever the parts", () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.array(part, { minLength: 1, maxLength: 3 }), (type, parts) => {
      const name = azureResourceName(type, ...parts);
      expect(brokenAzureNameRules(`${type}.name`, name)).toEqual([]);
      expect(azureResourceName(type, ...parts)).toBe(name);
    }),
  );
});

test("names that are cut at the same place differ", () => {
  const [one, other] = ["a", "b"].map((end) => azureResourceName("azurerm_virtual_network", "d".repeat(64), end));
  expect(one).not.toBe(other);
  expect(one?.slice(0, -6)).toBe(other?.slice(0, -6));
});
