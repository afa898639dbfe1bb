/** The engine that plans. */
export interface Engine {
  readonly name: "terraform" | "tofu";
  /** `1.11.4`, without a leading v. */
  readonly version: string;
  /** Absolute path of the executable. */
  readonly path: string;
}

export type Phase = "base" | "init" | "validate" | "plan" | "apply" | "second plan";

/** A diagnostic of the engine or a provider, without values of variables. */
export interface EngineDiagnostic {
  readonly severity: "error" | "warning";
  readonly phase: Phase;
  readonly summary: string;
  readonly detail: string;
  /** The Terraform address of the resource; left out where the engine names none. */
  readonly address?: string;
  /** The attribute path or block in the configuration, as worded by the engine; left out if it names none. */
  readonly context?: string;
}

/** `import` is a resource imported without a change; with a change it is an `update`. */
export type Action = "create" | "update" | "replace" | "delete" | "read" | "import" | "forget";

export interface Change {
  readonly address: string;
  readonly action: Action;
}

/** Results of the engine for one stack. */
export interface StackRehearsal {
  readonly name: string;
  /** Whether the stack exists only in the base and was planned for destruction. */
  readonly removed: boolean;
  /** Whether `validate` succeeded. */
  readonly valid: boolean;
  /** Whether `plan` succeeded. */
  readonly planned: boolean;
  /** Whether `apply` succeeded. */
  readonly applied: boolean;
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  /** All planned changes, by address. If `plan` failed, those planned until then. */
  readonly changes: readonly Change[];
  /** Whether the second plan after apply was empty. False also if it was not reached. */
  readonly secondPlanEmpty: boolean;
  /** Changes in the second plan. */
  readonly secondPlanChanges: readonly Change[];
  readonly diagnostics: readonly EngineDiagnostic[];
}

export interface Rehearsal {
  readonly engine: Engine;
  /** In order of their names. */
  readonly stacks: readonly StackRehearsal[];
}
