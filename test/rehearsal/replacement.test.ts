// Proves, for every attribute that the real providers replace a resource for, that the rehearsal plans a replacement at
// this attribute and at no other, and for every other plain attribute that it plans none.
import { providerModel } from "../../lib/rehearsal/catalogue";
import type { ObjectValue, Value } from "../../lib/rehearsal/protocol/wire-values";
import { pathText } from "../../lib/rehearsal/provider/diagnostic";
import { planChange } from "../../lib/rehearsal/provider/planner";
import azurerm from "../../lib/rehearsal/providers/azurerm.rules.json";
import hyperv from "../../lib/rehearsal/providers/hyperv.rules.json";
import type { Field } from "../../lib/rehearsal/schema/nested-fields";
import { fill } from "./whole";

/** Two values of a plain type that nobody takes for the same. */
function values({ type }: Field): readonly [Value, Value] | undefined {
  if (type === "string") return ["before", "after"];
  if (type === "number") return [1, 2];
  if (type === "bool") return [false, true];
  if (!Array.isArray(type) || typeof type[1] !== "string") return undefined;
  if (type[0] === "map") return [{ a: "1" }, { a: "2" }];
  return type[1] === "number" ? [[1], [2]] : [["before"], ["after"]];
}

interface RawRule {
  readonly forceNew?: boolean;
}

const data: Readonly<Record<string, Readonly<Record<string, RawRule | undefined>>>> = {
  "taliesins/hyperv": hyperv.rules as Readonly<Record<string, RawRule>>,
  "hashicorp/azurerm": azurerm.rules as Readonly<Record<string, RawRule>>,
};

function attributesOf(source: string) {
  return [...(providerModel(source)?.resources.values() ?? [])].flatMap(({ type, fields }) =>
    fields.flatMap((field) => {
      const [before, after] = values(field) ?? [];
      const settable = (field.optional || field.required) && !field.writeOnly;
      if (before === undefined || after === undefined || !settable) return [];
      const replaces = data[source]?.[`${type}.${field.name}`]?.forceNew === true;
      return [{ name: `${type}.${field.name}`, fields, field, before, after, replaces }];
    }),
  );
}

describe("a change of one attribute", () => {
  it.each([
    ["taliesins/hyperv", 10],
    ["hashicorp/azurerm", 330],
  ])("replaces a resource exactly if the provider's data says so: %s", (source, atLeast) => {
    const attributes = attributesOf(source);
    const wrong = attributes.filter(({ fields, field, before, after, replaces }) => {
      const prior: ObjectValue = fill(fields, { [field.name]: before });
      const config: ObjectValue = fill(fields, { [field.name]: after });
      const { requiresReplace } = planChange({ fields, prior, proposed: config, config, framework: false });
      return requiresReplace.map(pathText).includes(field.name) !== replaces;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(attributes.filter(({ replaces }) => replaces).length).toBeGreaterThanOrEqual(atLeast);
  });
});
