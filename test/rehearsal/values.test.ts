// Proves, for every value that the real providers were asked about, that the rehearsal refuses what they refuse, in the
// plugin SDK's words and at the same attribute, and accepts what they accept; then each relation between attributes.
import { providerModel } from "../../lib/rehearsal/catalogue";
import { type ObjectValue, UNKNOWN, type Value } from "../../lib/rehearsal/protocol/wire-values";
import { pathText, type ProviderDiagnostic } from "../../lib/rehearsal/provider/diagnostic";
import { validateConfig } from "../../lib/rehearsal/provider/validate";
import azurerm from "../../lib/rehearsal/providers/azurerm.values.json";
import hyperv from "../../lib/rehearsal/providers/hyperv.values.json";
import type { TypeExpression } from "../../lib/rehearsal/schema/document";
import type { Field } from "../../lib/rehearsal/schema/nested-fields";
import { connect, type ProviderClient, validate } from "./client";
import { whole } from "./whole";

interface Known {
  readonly oneOf?: readonly (string | number)[];
  readonly range?: readonly number[];
  readonly least?: number;
  readonly length?: readonly number[];
  readonly notEmpty?: boolean;
  readonly form?: string;
}

const rows = [
  ...Object.entries(azurerm.values as Readonly<Record<string, Known>>).map(
    (row) => ["hashicorp/azurerm", ...row] as const,
  ),
  ...Object.entries(hyperv.values as Readonly<Record<string, Known>>).map(
    (row) => ["taliesins/hyperv", ...row] as const,
  ),
];

/** A configuration with one value at a path, inside as many blocks as it needs, and where that is. */
interface Placed {
  readonly config: ObjectValue;
  readonly key: string;
  /** The path that the engine is told: it ends at the outermost set. */
  readonly shown: string;
}

function place(fields: readonly Field[], steps: readonly string[], value: (type: TypeExpression) => Value): Placed {
  const [name, ...rest] = steps as [string, ...string[]];
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${name} is not in the schema.`);
  const type = field.type ?? "string";
  if (rest.length === 0) {
    if (!Array.isArray(type)) return { config: { [name]: value(type) }, key: name, shown: name };
    const inner = value(type[1] as TypeExpression);
    return { config: { [name]: [inner] }, key: `${name}.0`, shown: type[0] === "set" ? name : `${name}[0]` };
  }
  const inside = place(field.fields ?? field.members ?? [], rest, value);
  if (field.nesting === "single") throw new Error(`${name} is a block on its own; the test does not know its place.`);
  const shown = field.nesting === "set" ? name : `${name}[0].${inside.shown}`;
  return { config: { [name]: [inside.config] }, key: `${name}.0.${inside.key}`, shown };
}

function wrongAndMessage(known: Known, key: string, type: TypeExpression): readonly [wrong: Value, message: string] {
  const { oneOf, range, least, length, form } = known;
  const number = type === "number";
  if (oneOf !== undefined) {
    const wrong = number ? 99999 : "no such word";
    const words = number
      ? oneOf
          .map(Number)
          .sort((a, b) => a - b)
          .join(" ")
      : oneOf.map((word) => JSON.stringify(word)).join(" ");
    return [wrong, `expected ${key} to be one of [${words}], got ${wrong}`];
  }
  if (range !== undefined) {
    const wrong = (range[1] as number) + 1;
    return [wrong, `expected ${key} to be in the range (${range.join(" - ")}), got ${wrong}`];
  }
  if (least !== undefined) return [least - 1, `expected ${key} to be at least (${least}), got ${least - 1}`];
  if (length !== undefined) {
    const wrong = "x".repeat((length[1] as number) + 1);
    return [wrong, `expected length of ${key} to be in the range (${length.join(" - ")}), got ${wrong}`];
  }
  if (form === "uuid") return ["not-one", `expected "${key}" to be a valid UUID, got not-one`];
  return ["", `expected "${key}" to not be an empty string, got `];
}

function right({ oneOf, range, least, length, form }: Known): Value {
  if (oneOf !== undefined) return oneOf[0] as string | number;
  if (range !== undefined) return range[0] as number;
  if (least !== undefined) return least;
  if (length !== undefined) return "x".repeat(length[0] as number);
  return form === "uuid" ? "8f3d1f6e-0d7c-4d8a-9a55-0c3c5d0a8a11" : "x";
}

function found(source: string, path: string, value: (key: string, type: TypeExpression) => Value): [Placed, string[]] {
  const [type, ...steps] = path.split(".") as [string, ...string[]];
  const fields = providerModel(source)?.resources.get(type)?.fields ?? [];
  const { key } = place(fields, steps, () => null);
  const placed = place(fields, steps, (kind) => value(key, kind));
  const texts = validateConfig(fields, placed.config, false).map(text);
  return [placed, texts];
}

function text({ path, summary }: ProviderDiagnostic): string {
  return `${pathText(path)}: ${summary}`;
}

describe("a value that the real provider", () => {
  it("was asked about exists in the schema, hundreds of them", () => {
    expect(rows.length).toBeGreaterThan(600);
  });

  it.each(rows)(
    "refuses is refused at the same attribute, and an accepted one is not: %s %s",
    (source, path, known) => {
      let message = "";
      const [placed, texts] = found(source, path, (key, type) => {
        const [wrong, said] = wrongAndMessage(known, key, type);
        message = said;
        return wrong;
      });
      // Values that the schema calls sensitive are not printed.
      const [start] = message.split(", got ") as [string];
      expect(texts.filter((one) => one.startsWith(`${placed.shown}: ${start}`))).toEqual([
        expect.stringMatching(/, got (the value given|.*)$/s),
      ]);
      const [, accepted] = found(source, path, (_, type) => (type === "number" ? Number(right(known)) : right(known)));
      expect(accepted.filter((one) => one.startsWith(`${placed.shown}: expected`))).toEqual([]);
    },
  );

  it("accepts in any letter case is accepted so here", () => {
    const [, texts] = found("taliesins/hyperv", "hyperv_vhd.vhd_type", () => "FIXED");
    expect(texts.filter((one) => one.startsWith("vhd_type"))).toEqual([]);
  });
});

describe("relations of azurerm", () => {
  const source = "hashicorp/azurerm";
  let client: ProviderClient;
  beforeAll(async () => void (client = await connect(source)));
  afterAll(() => client.close());

  const rule = (given: ObjectValue) =>
    whole(source, "azurerm_network_security_rule", {
      name: "r",
      resource_group_name: "g",
      network_security_group_name: "n",
      protocol: "Tcp",
      access: "Allow",
      direction: "Inbound",
      priority: 100,
      source_port_range: "*",
      destination_port_range: "443",
      source_address_prefix: "*",
      destination_address_prefix: "*",
      ...given,
    });
  const details = async (type: string, config: ObjectValue) => {
    const fields = providerModel(source)?.resources.get(type)?.fields ?? [];
    return validateConfig(fields, config, false).map((one) => `${text(one)}: ${one.detail}`);
  };

  it("accept a whole rule", async () => {
    expect(await validate(client, "azurerm_network_security_rule", rule({}))).toEqual([]);
  });

  it.each<[string, ObjectValue, string[]]>([
    [
      "conflicting arguments",
      { destination_port_ranges: ["25"] },
      [
        'destination_port_range: Conflicting configuration arguments: "destination_port_range": conflicts with destination_port_ranges',
        'destination_port_ranges: Conflicting configuration arguments: "destination_port_ranges": conflicts with destination_port_range',
      ],
    ],
    [
      "none where exactly one is wanted",
      { source_address_prefix: null },
      ["source_address_prefix", "source_address_prefixes", "source_application_security_group_ids"].map(
        (name) =>
          `${name}: Invalid combination of arguments: "${name}": one of \`source_address_prefix,source_address_prefixes,source_application_security_group_ids\` must be specified`,
      ),
    ],
    [
      "two where exactly one is wanted",
      { source_address_prefixes: ["10.0.0.0/8"] },
      ["source_address_prefix", "source_address_prefixes", "source_application_security_group_ids"].map(
        (name) =>
          `${name}: Invalid combination of arguments: "${name}": only one of \`source_address_prefix,source_address_prefixes,source_application_security_group_ids\` can be specified, but \`source_address_prefix,source_address_prefixes\` were specified.`,
      ),
    ],
    ["one that is not known yet", { source_address_prefix: UNKNOWN }, []],
    [
      "a missing argument",
      { access: null },
      ['access: Missing required argument: The argument "access" is required, but no definition was found.'],
    ],
  ])("are judged in the plugin SDK's words: %s", async (_, given, expected) => {
    expect((await details("azurerm_network_security_rule", rule(given))).sort()).toEqual(expected);
  });

  it("at least one and required with, inside blocks", async () => {
    const policy = (retention: ObjectValue) =>
      details(
        "azurerm_backup_policy_vm",
        whole(source, "azurerm_backup_policy_vm", {
          name: "daily",
          resource_group_name: "g",
          recovery_vault_name: "vault",
          backup: [{ frequency: "Daily", time: "23:00" }],
          retention_daily: [{ count: 30 }],
          retention_monthly: [{ count: 12, ...retention }],
        }),
      );
    const choice =
      "retention_monthly.0.days,retention_monthly.0.include_last_days,retention_monthly.0.weekdays,retention_monthly.0.weeks";
    expect(await policy({})).toContain(
      `retention_monthly[0].days: Missing required argument: "retention_monthly.0.days": one of \`${choice}\` must be specified`,
    );
    expect(await policy({ weekdays: ["Sunday"] })).toEqual([
      'retention_monthly[0].weekdays: Missing required argument: "retention_monthly.0.weekdays": all of `retention_monthly.0.weeks` must be specified',
    ]);
    expect(await policy({ weekdays: ["Sunday"], weeks: ["First"] })).toEqual([]);
    // The plugin SDK tells one such problem per argument: weekdays conflict with days, too.
    const both = await policy({ weekdays: ["Sunday"], days: [1] });
    expect(both.filter((one) => one.startsWith("retention_monthly[0].weekdays:"))).toHaveLength(1);
  });

  it("the least number, with the decimals of the provider", async () => {
    const budget = (amount: number) =>
      details(
        "azurerm_consumption_budget_resource_group",
        whole(source, "azurerm_consumption_budget_resource_group", {
          name: "mail",
          resource_group_id: "/subscriptions/s/resourceGroups/g",
          amount,
          time_period: [{ start_date: "2027-01-01T00:00:00Z" }],
          notification: [{ operator: "GreaterThan", threshold: 80, contact_roles: ["Owner"] }],
        }),
      );
    expect(await budget(1)).toEqual([]);
    expect(await budget(0.5)).toEqual(["amount: expected amount to be at least (1.000000), got 0.500000: "]);
  });

  it("a block written as an attribute is judged inside, at the attribute: sets have no positions", async () => {
    const security_rule = [{ name: "r", access: "Maybe", direction: "Inbound", priority: 1, protocol: "Tcp" }];
    const group = whole(source, "azurerm_network_security_group", {
      name: "n",
      location: "westeurope",
      resource_group_name: "g",
      security_rule,
    });
    expect(await validate(client, "azurerm_network_security_group", group)).toEqual([
      'security_rule: expected security_rule.0.access to be one of ["Allow" "Deny"], got Maybe',
      "security_rule: expected security_rule.0.priority to be in the range (100 - 4096), got 1",
    ]);
  });

  it("a deprecated argument, block or resource is a warning", async () => {
    const vault = whole(source, "azurerm_key_vault", {
      name: "vault",
      location: "westeurope",
      resource_group_name: "g",
      tenant_id: "8f3d1f6e-0d7c-4d8a-9a55-0c3c5d0a8a11",
      sku_name: "standard",
      enable_rbac_authorization: true,
      contact: [{ email: "a@example.org" }],
    });
    const fields = providerModel(source)?.resources.get("azurerm_key_vault")?.fields ?? [];
    const found = validateConfig(fields, vault, false);
    expect(found.map(({ severity, path, summary }) => [severity, pathText(path), summary])).toEqual([
      ["warning", "enable_rbac_authorization", "Argument is deprecated"],
      ["warning", "contact", "Argument is deprecated"],
    ]);
  });
});

test("only the kind of a boot entry is a word, not its place or name", () => {
  const values: Readonly<Record<string, Known>> = hyperv.values;
  const block = "hyperv_machine_instance.vm_firmware.boot_order";
  const words = Object.entries(values).filter(([path, { oneOf }]) => path.startsWith(block) && oneOf !== undefined);
  expect(words.map(([path]) => path)).toEqual([`${block}.boot_type`]);
});
