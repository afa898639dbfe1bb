import { zonesOf } from "../facts/azure-regions";
import type { Datacenter } from "./types";

/** Whether machines in no zone of this Azure datacenter are kept apart by availability sets: by choice, or for want of zones. */
export function hasAvailabilitySets({ region, availability }: Pick<Datacenter, "region" | "availability">): boolean {
  return availability.sets ?? zonesOf(region ?? "").length === 0;
}
