/** The reported part of an engine's results for the synthesized stacks. */
export interface RehearsalRecord {
  readonly engine: { readonly name: string; readonly version: string };
  readonly stacks: readonly StackRecord[];
}

export interface StackRecord {
  readonly name: string;
  readonly removed: boolean;
  readonly valid: boolean;
  readonly planned: boolean;
  readonly applied: boolean;
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly changes: readonly ChangeRecord[];
  readonly secondPlanEmpty: boolean;
  readonly secondPlanChanges: readonly ChangeRecord[];
  readonly diagnostics: readonly DiagnosticRecord[];
}

export interface ChangeRecord {
  readonly address: string;
  readonly action: string;
}

export interface DiagnosticRecord {
  readonly severity: string;
  readonly phase: string;
  readonly address?: string;
  readonly context?: string;
  readonly summary: string;
  readonly detail: string;
}

/** The output of `rehearse --format json`. */
export function rehearsalJson({ engine, stacks }: RehearsalRecord): object {
  return {
    engine: { name: engine.name, version: engine.version },
    stacks: stacks.map(({ name, valid, create, update, replace, delete: deleted, changes }) => ({
      name,
      valid,
      create,
      update,
      replace,
      delete: deleted,
      changes: changes.map(({ address, action }) => ({ address, action })),
    })),
  };
}

/** `error in validate, hyperv_vhd.data1: <summary>: <detail>`, with line breaks if the detail has any. */
export function diagnosticText({ severity, phase, address, context, summary, detail }: DiagnosticRecord): string {
  const place = address ?? context;
  return `${severity} in ${phase}${place === undefined ? "" : `, ${place}`}: ${summary}${detail === "" ? "" : `: ${detail}`}`;
}
