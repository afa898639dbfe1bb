import type { EngineDiagnostic, Phase } from "../base/rehearsal";

interface PrintedDiagnostic {
  readonly severity?: string;
  readonly summary?: string;
  readonly detail?: string;
  readonly address?: string;
  readonly snippet?: { readonly context?: string | null; readonly code?: string } | null;
}

/** The diagnostics in the output of `validate -json`. */
export function validation(stdout: string): { readonly valid: boolean; readonly diagnostics: EngineDiagnostic[] } {
  const printed = JSON.parse(stdout) as { readonly valid: boolean; readonly diagnostics?: PrintedDiagnostic[] };
  return { valid: printed.valid, diagnostics: (printed.diagnostics ?? []).map((d) => diagnostic(d, "validate")) };
}

/** The diagnostics in the line-based output of `plan -json` and `apply -json`. */
export function streamed(stdout: string, phase: Phase): EngineDiagnostic[] {
  return stdout.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    const message = JSON.parse(line) as { readonly type?: string; readonly diagnostic?: PrintedDiagnostic };
    return message.type === "diagnostic" && message.diagnostic !== undefined
      ? [diagnostic(message.diagnostic, phase)]
      : [];
  });
}

/** For text-only output of an engine: the lines without frame and colour. */
export function textDiagnostic(phase: Phase, summary: string, text: string): EngineDiagnostic {
  const lines = text.split("\n").map((line) =>
    line
      .replaceAll("\u001b", "")
      .replace(/^[│╷╵]\s?/, "")
      .replaceAll(/\[\d+m/g, ""),
  );
  return { severity: "error", phase, summary, detail: lines.filter((line) => line.trim() !== "").join("\n") };
}

/** Code snippets are omitted, because they contain the values of variables; only their place is kept. */
function diagnostic(printed: PrintedDiagnostic, phase: Phase): EngineDiagnostic {
  const context = printed.snippet?.context ?? undefined;
  return {
    severity: printed.severity === "warning" ? "warning" : "error",
    phase,
    summary: printed.summary ?? "",
    detail: printed.detail ?? "",
    ...(printed.address === undefined ? {} : { address: printed.address }),
    ...(context === undefined ? {} : { context }),
  };
}
