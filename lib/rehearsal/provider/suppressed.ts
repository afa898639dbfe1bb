import type { Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";

/**
 * Whether the provider passes over the difference between what is and what is wanted. Facts of taliesins/hyperv v1.2.1:
 * what is not set is not tracked; a disk that has a checkpoint still counts as the disk it was made from; paths are
 * compared without regard to case, except those in `hard_disk_drives`. azurerm compares names of places and ids
 * without regard to case and spaces.
 */
export function suppressed(field: Field, prior: Value, wanted: Value): boolean {
  if (!field.rule.suppressed) return bothEmpty(prior, wanted);
  if (empty(wanted) || wanted === 0) return true;
  if (typeof prior !== "string" || typeof wanted !== "string") return false;
  if (field.path === "hard_disk_drives.path") return isCheckpointOf(prior, wanted);
  return comparable(prior) === comparable(wanted);
}

/** Providers on the plugin SDK cannot tell an empty value from none. */
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
