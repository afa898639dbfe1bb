import type { DirectoryWiring } from "../../plan";
import { csv } from "../../base/csv";

/** Cores of global catalogs that Exchange needs in each datacenter, beside those of the document. */
export function coresCsv(cores: DirectoryWiring["cores"]): string {
  return csv(
    ["datacenter", "site", "neededCores", "presentCores", "missingCores"],
    cores.map(({ datacenter, site, needed, present }) => {
      const whole = Math.ceil(needed);
      return [datacenter, site, whole, present, Math.max(0, whole - present)];
    }),
  );
}
