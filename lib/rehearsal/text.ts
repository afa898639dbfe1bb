import type { EngineDiagnostic } from "./types";

/** `error in validate, hyperv_vhd.data1: <summary>: <detail>`, on one line or more as the detail has. */
export function engineDiagnosticText(diagnostic: EngineDiagnostic): string {
  const place = diagnostic.address ?? diagnostic.context;
  const detail = diagnostic.detail === "" ? "" : `: ${diagnostic.detail}`;
  return `${diagnostic.severity} in ${diagnostic.phase}${place === undefined ? "" : `, ${place}`}: ${diagnostic.summary}${detail}`;
}
