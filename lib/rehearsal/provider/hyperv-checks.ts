import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import { problemAt, type ProviderDiagnostic } from "./diagnostic";

/**
 * Errors that taliesins/hyperv reports only at apply, and its defects, by facts of v1.2.1. All sizes and bandwidths are
 * in the units of the resource's attributes.
 */
export class HyperVChecks {
  private readonly diskPaths = new Set<string>();
  private readonly attachedPaths = new Set<string>();

  /**
   * The engine rejects the plan when a disk's path differs in case from its use in a machine: attachments are compared
   * exactly.
   */
  pathCase(type: string, planned: ObjectValue): ProviderDiagnostic[] {
    if (type === "hyperv_vhd") {
      const path = planned["path"];
      if (typeof path !== "string") return [];
      this.diskPaths.add(path);
      const other = differsInCase(path, this.attachedPaths, this.diskPaths);
      return other === undefined
        ? []
        : [caseProblem(["path"], path, other, "hyperv_machine_instance.hard_disk_drives")];
    }
    if (type !== "hyperv_machine_instance") return [];
    return objects(planned["hard_disk_drives"]).flatMap((drive, index) => {
      const path = drive["path"];
      if (typeof path !== "string" || path === "") return [];
      this.attachedPaths.add(path);
      const other = differsInCase(path, this.diskPaths, this.attachedPaths);
      return other === undefined ? [] : [caseProblem(["hard_disk_drives", index, "path"], path, other, "hyperv_vhd")];
    });
  }

  atApply(type: string, planned: ObjectValue): ProviderDiagnostic[] {
    if (type === "hyperv_machine_instance") return memory(planned);
    return type === "hyperv_network_switch" ? [...switchType(planned), ...bandwidth(planned)] : [];
  }
}

/** An update keeps the old id, so a new machine name or disk path never takes effect. */
export function afterUpdate(type: string, prior: ObjectValue, state: ObjectValue): ObjectValue {
  const fixed = type === "hyperv_machine_instance" ? "name" : type === "hyperv_vhd" ? "path" : undefined;
  return fixed === undefined ? state : { ...state, [fixed]: prior[fixed] ?? null };
}

/** A path among `others` that differs from `path` only in case, unless it or `path` is used exactly on both sides. */
function differsInCase(path: string, others: ReadonlySet<string>, same: ReadonlySet<string>): string | undefined {
  if (others.has(path)) return undefined;
  return [...others].find((other) => other.toLowerCase() === path.toLowerCase() && !same.has(other));
}

function caseProblem(path: (string | number)[], got: string, other: string, where: string): ProviderDiagnostic {
  const detail =
    `got ${JSON.stringify(got)}, but ${where} has ${JSON.stringify(other)}. Paths of attached disks are compared with regard ` +
    "to case; refer to the disk's path instead of writing it again.";
  return problemAt(path, "Paths differ in upper and lower case only", detail);
}

function memory(machine: ObjectValue): ProviderDiagnostic[] {
  if (machine["static_memory"] === true || machine["dynamic_memory"] === true) return [];
  return [
    problemAt(["static_memory"], "Neither static nor dynamic memory", "static_memory or dynamic_memory must be true."),
  ];
}

function switchType(attributes: ObjectValue): ProviderDiagnostic[] {
  const type = String(attributes["switch_type"]).toLowerCase();
  const forHost = attributes["allow_management_os"] === true;
  const adapters = Array.isArray(attributes["net_adapter_names"]) ? attributes["net_adapter_names"].length : 0;
  const found: ProviderDiagnostic[] = [];
  if (type === "external") {
    if (adapters === 0) found.push(wrong("net_adapter_names", "an external switch needs at least one network adapter"));
    return found;
  }
  if (adapters > 0) found.push(wrong("net_adapter_names", `a switch of type ${type} has no network adapters`));
  if (type === "private" && forHost) found.push(wrong("allow_management_os", "must be false for a private switch"));
  if (type === "internal" && !forHost) found.push(wrong("allow_management_os", "must be true for an internal switch"));
  return found;
}

function bandwidth(attributes: ObjectValue): ProviderDiagnostic[] {
  const mode = String(attributes["minimum_bandwidth_mode"]).toLowerCase();
  const absolute = Number(attributes["default_flow_minimum_bandwidth_absolute"] ?? 0);
  const weight = Number(attributes["default_flow_minimum_bandwidth_weight"] ?? 0);
  const queues = Number(attributes["default_queue_vmmq_queue_pairs"] ?? 1);
  const byWeight = mode === "weight" || (mode === "default" && attributes["enable_iov"] !== true);
  const rightWeight = byWeight ? weight >= 1 && weight <= 100 : weight === 0;
  const rightAbsolute = mode === "absolute" ? absolute >= 0 : absolute === 0;
  const inMode = `in bandwidth mode ${mode}`;
  const demands: [boolean, string, string][] = [
    [
      rightAbsolute,
      "default_flow_minimum_bandwidth_absolute",
      `must be 0${mode === "absolute" ? " or more" : ""} ${inMode}`,
    ],
    [rightWeight, "default_flow_minimum_bandwidth_weight", `must be ${byWeight ? "1 to 100" : "0"} ${inMode}`],
    [queues >= 1, "default_queue_vmmq_queue_pairs", "must be 1 or more"],
  ];
  return demands.filter(([met]) => !met).map(([, attribute, demand]) => wrong(attribute, demand));
}

function wrong(attribute: string, detail: string): ProviderDiagnostic {
  return problemAt([attribute], `Invalid ${attribute}`, `${attribute}: ${detail}.`);
}

function objects(value: Value | undefined): ObjectValue[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
