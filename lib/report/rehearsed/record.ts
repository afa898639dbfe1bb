/** What an engine made of synthesized stacks, as far as it is reported. */
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

/** What `rehearse --format json` prints. */
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

/** `error in validate, hyperv_vhd.data1: <summary>: <detail>`, on one line or more as the detail has. */
export function diagnosticText({ severity, phase, address, context, summary, detail }: DiagnosticRecord): string {
  const place = address ?? context;
  return `${severity} in ${phase}${place === undefined ? "" : `, ${place}`}: ${summary}${detail === "" ? "" : `: ${detail}`}`;
}
