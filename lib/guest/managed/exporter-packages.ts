import type { ExporterTarget, Plan } from "../../plan";

/** HAProxy shows its metrics itself; Windows machines get their exporter from their operators. */
const packages: Readonly<Record<ExporterTarget["job"], string | undefined>> = {
  node: "prometheus-node-exporter",
  postfix: "prometheus-postfix-exporter",
  haproxy: undefined,
  windows: undefined,
};

/** Debian packages of what Prometheus scrapes on a machine, which start themselves. */
export function exporterPackages({ wiring }: Plan, machine: string): string[] {
  const jobs = wiring.monitoring.flatMap(({ prometheus }) =>
    (prometheus?.exporters ?? []).flatMap(({ server, job }) => (server === machine ? [job] : [])),
  );
  return [...new Set(jobs)].flatMap((job) => packages[job] ?? []).sort();
}
