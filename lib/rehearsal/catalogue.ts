import azurermRules from "./providers/azurerm.rules.json";
import azurermSchema from "./providers/azurerm.schema.json";
import azurermValues from "./providers/azurerm.values.json";
import hypervRules from "./providers/hyperv.rules.json";
import hypervSchema from "./providers/hyperv.schema.json";
import hypervValues from "./providers/hyperv.values.json";
import windsorcliRules from "./providers/hyperv-windsorcli.rules.json";
import windsorcliSchema from "./providers/hyperv-windsorcli.schema.json";
import type { ProviderSchemaDocument, RulesDocument, ValuesDocument } from "./schema/document";
import { type ProviderModel, readProviderModel } from "./schema/provider-model";

/** A provider that can be rehearsed: its source without registry, its schema, and rules beyond the schema. */
export interface ProviderData {
  /** `namespace/type`, for example `taliesins/hyperv`. */
  readonly source: string;
  /** Output of `terraform providers schema -json` for one provider. */
  readonly schema: ProviderSchemaDocument;
  /** Defaults, ForceNew, allowed values and the like by path. If omitted, only the schema is enforced. */
  readonly rules?: RulesDocument;
  /** Accepted values by path; where a rule names some as well, these take precedence. If omitted, those of the rules. */
  readonly values?: ValuesDocument;
}

/** The providers known here. Their data: taliesins/hyperv 1.2.1, windsorcli/hyperv 0.4.0, hashicorp/azurerm 4.55.0. */
const known: readonly ProviderData[] = [
  { source: "taliesins/hyperv", schema: document(hypervSchema), rules: rules(hypervRules), values: hypervValues },
  { source: "windsorcli/hyperv", schema: document(windsorcliSchema), rules: rules(windsorcliRules) },
  { source: "hashicorp/azurerm", schema: document(azurermSchema), rules: rules(azurermRules), values: azurermValues },
];

const models = new Map<string, ProviderModel>();

export function knownSources(): string[] {
  return known.map((provider) => provider.source);
}

/** The model of a provider by its source without registry; `undefined` if its schema is unknown. */
export function providerModel(source: string, further: readonly ProviderData[] = []): ProviderModel | undefined {
  const own = further.find((provider) => provider.source === source);
  if (own !== undefined) return modelOf(own);
  const cached = models.get(source);
  if (cached !== undefined) return cached;
  const data = known.find((provider) => provider.source === source);
  if (data === undefined) return undefined;
  const model = modelOf(data);
  models.set(source, model);
  return model;
}

function modelOf({ source, schema, rules: behaviour, values }: ProviderData): ProviderModel {
  return readProviderModel(source, schema, merged(behaviour?.rules ?? {}, values?.values ?? {}));
}

function merged(behaviour: RulesDocument["rules"], values: ValuesDocument["values"]): RulesDocument {
  const paths = new Set([...Object.keys(behaviour), ...Object.keys(values)]);
  return { rules: Object.fromEntries([...paths].map((path) => [path, { ...behaviour[path], ...values[path] }])) };
}

function document(json: { readonly provider_schemas: object }): ProviderSchemaDocument {
  return json as unknown as ProviderSchemaDocument;
}

function rules(json: { readonly rules: object }): RulesDocument {
  return json as unknown as RulesDocument;
}
