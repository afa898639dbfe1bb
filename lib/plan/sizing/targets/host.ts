import { virtualization } from "../../../facts/sizing";
import type { Choice } from "./choice";

export interface HyperVHost {
  /** Physical cores; hyper-threads do not count. */
  readonly cores: number;
  readonly memoryGB: number;
  readonly storageGB: number;
  /** Virtual processors on a core, 1 to 2. Default 1, as advised. */
  readonly processorsPerCore?: number;
  /** Memory and storage that stay with the host. Default 0: no figure is published. */
  readonly memoryForHostGB?: number;
  readonly storageForHostGB?: number;
}

export interface MachineNeed {
  readonly processors: number;
  readonly memoryGB: number;
  readonly storageGB: number;
}

export interface HostFit {
  /** Equal machines that fit; infinite where the machine needs nothing. */
  readonly machines: number;
  readonly byProcessors: number;
  readonly byMemory: number;
  readonly byStorage: number;
  readonly binding: "processors" | "memory" | "storage";
}

/**
 * How many equal machines fit a Hyper-V host. Two cores stay with the host; memory is not shared out dynamically, storage is
 * counted in full. A ratio above 2:1 is a problem: Exchange is not supported there (virtualization.md, 2022-04-27).
 */
export function hostsFit(host: HyperVHost, machine: MachineNeed): Choice<HostFit> {
  const ratio = host.processorsPerCore ?? virtualization.recommendedProcessorsPerCore;
  if (!(ratio > 0 && ratio <= virtualization.highestProcessorsPerCore))
    return { ok: false, problem: ratioProblem(ratio) };
  const cores = Math.max(0, host.cores - virtualization.coresForHost);
  const byProcessors = times(cores * ratio, machine.processors);
  const byMemory = times(host.memoryGB - (host.memoryForHostGB ?? 0), machine.memoryGB);
  const byStorage = times(host.storageGB - (host.storageForHostGB ?? 0), machine.storageGB);
  const machines = Math.min(byProcessors, byMemory, byStorage);
  const binding = machines === byProcessors ? "processors" : machines === byMemory ? "memory" : "storage";
  return {
    ok: true,
    value: { machines, byProcessors, byMemory, byStorage, binding },
    reasons: [
      `${virtualization.coresForHost} of ${host.cores} cores stay with the host, ${ratio} virtual processors on a core`,
    ],
  };
}

function times(available: number, needed: number): number {
  return needed <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor(available / needed));
}

function ratioProblem(ratio: number): { code: string; path: string; message: string; got: string; expected: string } {
  return {
    code: "processors-per-core",
    path: "processorsPerCore",
    message: "too many virtual processors on a core",
    got: String(ratio),
    expected: "above 0, at most 2; 1 is advised",
  };
}
