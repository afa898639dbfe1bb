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
export function diagnosticText(diagnostic: EngineDiagnostic): string {
  const place = placeOf(diagnostic);
  const where = place === undefined ? "" : `, ${place}`;
  return `${diagnostic.severity} in ${diagnostic.phase}${where}: ${wordsOf(diagnostic)}`;
}

/** The resource that it is about, else the block. */
export function placeOf({ address, context }: EngineDiagnostic): string | undefined {
  return address ?? context;
}

export function wordsOf({ summary, detail }: EngineDiagnostic): string {
  return detail === "" ? summary : `${summary}: ${detail}`;
}
