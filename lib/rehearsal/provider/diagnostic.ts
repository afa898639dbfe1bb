/** A path inside a resource: attribute names; in lists, positions; in maps, keys after the map's name as `{ key }`. */
export type AttributePath = readonly (string | number | { readonly key: string })[];

/** A diagnostic of a provider about a configuration, a plan or an apply. */
export interface ProviderDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly path: AttributePath;
}

export function problemAt(path: AttributePath, summary: string, detail: string): ProviderDiagnostic {
  return { severity: "error", summary, detail, path };
}

/** `hard_disk_drives[0].path`. */
export function pathText(path: AttributePath): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (typeof step === "object") return `[${JSON.stringify(step.key)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

export function wireDiagnostic(diagnostic: ProviderDiagnostic): object {
  return {
    severity: diagnostic.severity === "error" ? 1 : 2,
    summary: diagnostic.summary,
    detail: diagnostic.detail,
    ...(diagnostic.path.length === 0 ? {} : { attribute: wirePath(diagnostic.path) }),
  };
}

export function wirePath(path: AttributePath): object {
  return {
    steps: path.map((step) => {
      if (typeof step === "number") return { element_key_int: step };
      return typeof step === "object" ? { element_key_string: step.key } : { attribute_name: step };
    }),
  };
}
