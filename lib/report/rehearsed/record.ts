import type { EngineDiagnostic, Rehearsal } from "../../base/rehearsal";

/** The output of `rehearse --format json`. */
export function rehearsalJson({ engine, stacks }: Rehearsal): object {
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
export function diagnosticText({ severity, phase, address, context, summary, detail }: EngineDiagnostic): string {
  const place = address ?? context;
  return `${severity} in ${phase}${place === undefined ? "" : `, ${place}`}: ${summary}${detail === "" ? "" : `: ${detail}`}`;
}
