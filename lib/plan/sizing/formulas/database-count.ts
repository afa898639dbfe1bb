import { contentIndexShare, databaseLimits, workbook } from "../../../facts/sizing";
import { formula } from "./formula";

type DatabaseDisk = { rawGB: number; freePct: number; databasesPerVolume: number };

/**
 * Converts decimal gigabytes of the label to binary ones, less the free space: 4000 are 3,725.29 (Storage Design C46).
 */
const usable = "{rawGB} * 1000 ^ 3 / 1024 ^ 3 * (1 - {freePct} / 100)";

/** Largest database on a single disk: a whole large disk takes a full one, else disk less index and free space. */
export const largestDatabaseOnDisk = formula<DatabaseDisk, (values: DatabaseDisk) => string>({
  label: "largest database",
  unit: "GB",
  text: ({ rawGB, databasesPerVolume }) => {
    if (databasesPerVolume > 1)
      return `${usable} / {databasesPerVolume} / (1 + ${contentIndexShare} + ${contentIndexShare} / {databasesPerVolume})`;
    if (rawGB > databaseLimits.wholeDiskFromRawGB) return `${databaseLimits.copiesGB}; a whole disk`;
    return `round up (${usable} / (1 + 2 * ${contentIndexShare}))`;
  },
  source: workbook("Variables K33:K34, Role Requirements C62"),
});
