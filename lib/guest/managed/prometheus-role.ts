import type { Plan } from "../../plan";
import { onMachine } from "../files";
import { prometheusFiles } from "../prometheus";
import type { ManagedRole } from "./managed-role";

const services = [
  "prometheus-node-exporter",
  "prometheus-blackbox-exporter",
  "prometheus-alertmanager",
  "prometheus",
] as const;

/** What a created machine with Prometheus is set up with; nothing for other machines and products. It needs no secret. */
export function prometheusRole(plan: Plan, machine: string): ManagedRole | undefined {
  const wiring = plan.wiring.monitoring.find(({ name }) => name === machine);
  if (wiring?.prometheus === undefined || wiring.existing) return undefined;
  return {
    packages: [...services].sort(),
    files: onMachine(prometheusFiles(wiring, plan.deployment)),
    commands: [],
    secrets: [],
    services,
  };
}
