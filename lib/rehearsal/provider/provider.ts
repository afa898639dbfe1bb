import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { ProviderModel, TypeModel } from "../schema/provider-model";
import { type AttributePath, problemAt, type ProviderDiagnostic } from "./diagnostic";
import { idProblems } from "./azure-id-arguments";
import { anySubscription } from "./azure-ids";
import {
  AzureResources,
  refusedDefaults,
  refusedPlans,
  refusedTogether,
  refusedValues,
  replacedForChange,
} from "./azure-resources";
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

/**
 * Simulates creations that fail half-way: the resource is there afterwards, but not in the state. Each id fails once.
 */
export type Interruption = (resource: FoundResource) => boolean;

/** What is simulated beyond what the engine does. */
export interface Simulation {
  readonly drift?: Drift | undefined;
  readonly interruption?: Interruption | undefined;
}

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
  private readonly azure: AzureResources | undefined;
  private readonly interrupted = new Set<string>();
  private subscription = anySubscription;

  constructor(
    readonly model: ProviderModel,
    private readonly simulation: Simulation = {},
  ) {
    this.hyperV = model.source === "taliesins/hyperv" ? new HyperVChecks() : undefined;
    this.azure = model.source === "hashicorp/azurerm" ? new AzureResources() : undefined;
  }

  /** Takes the subscription of ids from the provider's configuration, if it names one that looks like one. */
  configure(config: Value): void {
    const given = isObject(config) ? config["subscription_id"] : null;
    if (typeof given === "string" && /^[0-9a-f-]{36}$/i.test(given)) this.subscription = given.toLowerCase();
  }

  validateProvider(config: Value): ProviderDiagnostic[] {
    return validateConfig(this.model.configuration, config, this.model.framework);
  }

  validateResource(type: string, config: Value): ProviderDiagnostic[] {
    const { fields, deprecated } = this.resource(type);
    const ids = this.azure === undefined ? [] : idProblems(type, fields, config);
    const found = [...validateConfig(fields, config, this.model.framework), ...ids];
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
    if (!isObject(state)) return state;
    const changed = this.simulation.drift?.({ type, state });
    if (changed === null) {
      this.azure?.remove(type, state);
      return null;
    }
    const found =
      changed === undefined ? state : conform(this.resource(type).fields, { ...state, ...changed } as ObjectValue);
    this.azure?.keep(type, found);
    return this.azure?.readBack(type, found) ?? found;
  }

  /** `imported`: the prior state comes from an import and contains only the id, so no difference is known. */
  plan(type: string, prior: Value, proposed: Value, config: Value, imported: boolean): Planned {
    const { fields } = this.resource(type);
    const { framework } = this.model;
    const { planned, requiresReplace } = planChange({ fields, prior, proposed, config, framework });
    if (!isObject(planned)) return { planned, requiresReplace: [], diagnostics: [] };
    const diagnostics = [
      ...(this.hyperV?.pathCase(type, planned) ?? []),
      ...(this.azure === undefined ? [] : refusedPlans(type, planned)),
    ];
    const further = this.azure !== undefined && isObject(prior) ? replacedForChange(type, prior, planned) : [];
    return { planned, requiresReplace: imported ? [] : [...requiresReplace, ...further], diagnostics };
  }

  apply(type: string, prior: Value, planned: Value): Applied {
    const before = isObject(prior) ? prior : undefined;
    if (isObject(planned)) return this.applied(type, before, planned);
    if (before !== undefined) this.azure?.remove(type, before);
    return { state: null, diagnostics: [] };
  }

  import(type: string, id: string): ObjectValue {
    return conform(this.resource(type).fields, importedAttributes(type, id));
  }

  readData(type: string, config: Value): Value {
    if (!isObject(config)) return null;
    const { fields } = this.dataSource(type);
    const { planned } = planChange({ fields, prior: null, proposed: config, config, framework: this.model.framework });
    return isObject(planned) ? settleUnknowns(type, fields, null, planned, this.subscription) : null;
  }

  private applied(type: string, before: ObjectValue | undefined, planned: ObjectValue): Applied {
    const settled = settleUnknowns(type, this.resource(type).fields, before ?? null, planned, this.subscription);
    const diagnostics = [
      ...(this.hyperV?.atApply(type, planned) ?? []),
      ...(this.azure === undefined ? [] : this.azureRefuses(this.azure, type, before, planned, settled)),
    ];
    if (diagnostics.length > 0) return { state: before ?? null, diagnostics };
    this.azure?.keep(type, settled);
    if (before === undefined && this.isInterrupted(type, settled)) {
      return { state: null, diagnostics: [halfMade(type, settled)] };
    }
    return { state: this.asFound(type, before, settled), diagnostics };
  }

  /** The state after an apply as the real provider reads it. */
  private asFound(type: string, before: ObjectValue | undefined, settled: ObjectValue): ObjectValue {
    if (this.azure !== undefined) return this.azure.readBack(type, settled);
    return before !== undefined && this.hyperV !== undefined ? afterUpdate(type, before, settled) : settled;
  }

  private azureRefuses(
    azure: AzureResources,
    type: string,
    before: ObjectValue | undefined,
    planned: ObjectValue,
    settled: ObjectValue,
  ): ProviderDiagnostic[] {
    const values = [...refusedValues(type, this.resource(type).fields, planned), ...refusedTogether(type, planned)];
    return before === undefined
      ? [...refusedDefaults(type, planned), ...values, ...azure.refusesNew(type, settled)]
      : [...values, ...azure.refusesChange(type, before, planned)];
  }

  private isInterrupted(type: string, state: ObjectValue): boolean {
    const key = `${type} ${String(state["id"])}`;
    if (this.interrupted.has(key) || this.simulation.interruption?.({ type, state }) !== true) return false;
    this.interrupted.add(key);
    return true;
  }

  private resource(type: string): TypeModel {
    return found(this.model.resources.get(type), `${this.model.source} has no resource ${type}.`);
  }

  private dataSource(type: string): TypeModel {
    return found(this.model.dataSources.get(type), `${this.model.source} has no data source ${type}.`);
  }
}

function halfMade(type: string, state: ObjectValue): ProviderDiagnostic {
  const detail = "The rehearsal interrupts this creation on request: the resource exists, the state does not name it.";
  return problemAt([], `creating ${type} ${JSON.stringify(state["id"])}: the operation failed half-way`, detail);
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
