/** An alert of Prometheus; texts may use `{{ $labels.server }}` and the like. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  /** Minutes during which the expression must hold. */
  readonly minutes: number;
  readonly severity: "critical" | "warning";
  /** Rule of the catalogue that asks for it. */
  readonly rule: string;
  readonly summary: string;
}

/** As an entry of a rule file. */
export function alertData({ alert, expr, minutes, severity, rule, summary }: Alert): object {
  return { alert, expr, for: `${minutes}m`, labels: { severity, rule }, annotations: { summary } };
}
