import type { Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";

/**
 * Whether the provider suppresses the difference between prior and planned value. Facts of taliesins/hyperv v1.2.1:
 * unset values are not tracked; a disk with a checkpoint still counts as its parent disk; paths are compared
 * case-insensitively, except those in `hard_disk_drives`. azurerm compares names of locations and ids ignoring case and
 * spaces.
 */
export function suppressed(field: Field, prior: Value, wanted: Value): boolean {
  if (!field.rule.suppressed) return bothEmpty(prior, wanted);
  if (empty(wanted) || wanted === 0) return true;
  if (typeof prior !== "string" || typeof wanted !== "string") return false;
  if (field.path === "hard_disk_drives.path") return isCheckpointOf(prior, wanted);
  return comparable(prior) === comparable(wanted);
}

/** Providers on the plugin SDK do not distinguish an empty value from null. */
function bothEmpty(prior: Value, wanted: Value): boolean {
  return empty(prior) && empty(wanted);
}

function empty(value: Value): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function isCheckpointOf(prior: string, wanted: string): boolean {
  if (!/\.avhdx$/i.test(prior) || !/\.vhdx$/i.test(wanted)) return false;
  return prior.startsWith(`${wanted.slice(0, -".vhdx".length)}_`);
}

function comparable(text: string): string {
  return text.toLowerCase().replaceAll(" ", "");
}
