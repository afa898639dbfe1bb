/** Why a rehearsal could not be done, as data; nothing of it is thrown. */
export interface RehearsalError {
  /**
   * `engine-missing`, `engine-broken`, `no-output`, `output-unreadable`, `unknown-provider`, `interrupted` or
   * `rehearsal-failed`. With
   * `engine-missing` the command ends with exit code 3.
   */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The program that plans. */
export interface Engine {
  readonly name: "terraform" | "tofu";
  /** `1.11.4`, without a leading v. */
  readonly version: string;
  /** Absolute path of the executable. */
  readonly path: string;
}

export type Phase = "base" | "init" | "validate" | "plan" | "apply" | "second plan";

/** What the engine or a provider said, without any value of a variable. */
export interface EngineDiagnostic {
  readonly severity: "error" | "warning";
  readonly phase: Phase;
  readonly summary: string;
  readonly detail: string;
  /** The Terraform address of the resource; left out where the engine names none. */
  readonly address?: string;
  /** The attribute path or block in the configuration, as the engine words it; left out where it names none. */
  readonly context?: string;
}

/** `import` is a resource that is adopted without a change; with one it is an `update`. */
export type Action = "create" | "update" | "replace" | "delete" | "read" | "import" | "forget";

export interface Change {
  readonly address: string;
  readonly action: Action;
}

/** What the engine made of one stack. */
export interface StackRehearsal {
  readonly name: string;
  /** The stack is in the base only and was planned as destroyed. */
  readonly removed: boolean;
  /** `validate` accepted it. */
  readonly valid: boolean;
  /** `plan` succeeded. */
  readonly planned: boolean;
  /** `apply` succeeded. */
  readonly applied: boolean;
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  /** Everything that is not left as it is, by address. When `plan` failed, what the engine had planned until then. */
  readonly changes: readonly Change[];
  /** After apply the engine had nothing more to do. False also when it did not come to that. */
  readonly secondPlanEmpty: boolean;
  /** What the second plan would still change. */
  readonly secondPlanChanges: readonly Change[];
  readonly diagnostics: readonly EngineDiagnostic[];
}

export interface Rehearsal {
  readonly engine: Engine;
  /** In the order of their names. */
  readonly stacks: readonly StackRehearsal[];
}

/** Tells errors from results: `const result = await rehearse(...); if (isRehearsalError(result)) ...`. */
export function isRehearsalError(value: object): value is RehearsalError {
  return "code" in value && "remedy" in value;
}
