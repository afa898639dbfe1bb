import { formula } from "../formulas";
import { ownSource } from "./inputs";

/** Disks that a member needs for its copies. */
export const dataDisks = formula<{ copies: number; databasesPerDisk: number }>({
  label: "data disks per server",
  unit: "disks",
  text: "round up ({copies} / {databasesPerDisk})",
  source: ownSource,
});
