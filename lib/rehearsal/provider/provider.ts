import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { ProviderModel, TypeModel } from "../schema/provider-model";
import { type AttributePath, problemAt, type ProviderDiagnostic } from "./diagnostic";
import { mapElements } from "./elements";
import { afterUpdate, HyperVChecks } from "./hyperv-checks";
import { importedAttributes, settleUnknowns } from "./made-up";
import { planChange } from "./planner";
import { validateConfig } from "./validate";
import { deprecatedType } from "./provider-words";

/** A resource as found in the simulated infrastructure. */
export interface FoundResource {
  readonly type: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/**
 * Simulates changes outside of the engine: returns the new attributes, `null` for a deleted resource, `undefined` for
 * no change.
 */
export type Drift = (resource: FoundResource) => Readonly<Record<string, unknown>> | null | undefined;

export interface Planned {
  readonly planned: Value;
  readonly requiresReplace: readonly AttributePath[];
  readonly diagnostics: readonly ProviderDiagnostic[];
}

export interface Applied {
  readonly state: Value;
  readonly diagnostics: readonly ProviderDiagnostic[];
}

/** A provider built from its schema and rules: it plans and validates like the real one but touches nothing. */
export class RehearsalProvider {
  private readonly hyperV: HyperVChecks | undefined;

  constructor(
    readonly model: ProviderModel,
    private readonly drift?: Drift,
  ) {
    this.hyperV = model.source === "taliesins/hyperv" ? new HyperVChecks() : undefined;
  }

  validateProvider(config: Value): ProviderDiagnostic[] {
    return validateConfig(this.model.configuration, config, this.model.framework);
  }

  validateResource(type: string, config: Value): ProviderDiagnostic[] {
    const { fields, deprecated } = this.resource(type);
    const found = validateConfig(fields, config, this.model.framework);
    return deprecated ? [...found, deprecatedType(type)] : found;
  }

  validateDataSource(type: string, config: Value): ProviderDiagnostic[] {
    return validateConfig(this.dataSource(type).fields, config, this.model.framework);
  }

  /** Converts the state to this version of the schema: unknown attributes are dropped and missing ones added. */
  upgrade(type: string, state: Value): Value {
    return isObject(state) ? conform(this.resource(type).fields, state) : null;
  }

  read(type: string, state: Value): Value {
    if (!isObject(state) || this.drift === undefined) return state;
    const changed = this.drift({ type, state });
    if (changed === undefined) return state;
    return changed === null ? null : conform(this.resource(type).fields, { ...state, ...changed } as ObjectValue);
  }

  /** `imported`: the prior state comes from an import and contains only the id, so no difference is known. */
  plan(type: string, prior: Value, proposed: Value, config: Value, imported: boolean): Planned {
    const { fields } = this.resource(type);
    const { planned, requiresReplace } = planChange({
      fields,
      prior,
      proposed,
      config,
      framework: this.model.framework,
    });
    const diagnostics = isObject(planned) ? (this.hyperV?.pathCase(type, planned) ?? []) : [];
    return { planned, requiresReplace: imported ? [] : requiresReplace, diagnostics };
  }

  apply(type: string, prior: Value, planned: Value): Applied {
    if (!isObject(planned)) return { state: null, diagnostics: [] };
    const diagnostics = this.hyperV?.atApply(type, planned) ?? [];
    if (diagnostics.length > 0) return { state: prior, diagnostics };
    const state = settleUnknowns(type, this.resource(type).fields, prior, planned);
    const updated = isObject(prior) && this.hyperV !== undefined ? afterUpdate(type, prior, state) : state;
    return { state: updated, diagnostics };
  }

  import(type: string, id: string): ObjectValue {
    return conform(this.resource(type).fields, importedAttributes(type, id));
  }

  readData(type: string, config: Value): Value {
    if (!isObject(config)) return null;
    const { fields } = this.dataSource(type);
    const { planned } = planChange({ fields, prior: null, proposed: config, config, framework: this.model.framework });
    return isObject(planned) ? settleUnknowns(`data.${type}`, fields, null, planned) : null;
  }

  private resource(type: string): TypeModel {
    return found(this.model.resources.get(type), `${this.model.source} has no resource ${type}.`);
  }

  private dataSource(type: string): TypeModel {
    return found(this.model.dataSources.get(type), `${this.model.source} has no data source ${type}.`);
  }
}

/** The diagnostic for an exception inside the provider. */
export function failure(error: unknown): ProviderDiagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return problemAt([], "The rehearsal provider failed", message);
}

function found(model: TypeModel | undefined, otherwise: string): TypeModel {
  if (model === undefined) throw new Error(otherwise);
  return model;
}

function conform(fields: readonly Field[], value: ObjectValue): ObjectValue {
  return Object.fromEntries(
    fields.map((field) => {
      const inner = field.fields;
      const absent: Value = field.block && (field.nesting === "list" || field.nesting === "set") ? [] : null;
      const given = value[field.name] ?? absent;
      return [
        field.name,
        inner === undefined ? given : mapElements(field, given, (element) => conform(inner, element)),
      ];
    }),
  );
}
