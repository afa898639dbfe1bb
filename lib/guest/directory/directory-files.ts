import type { DirectoryWiring } from "../../plan";
import { coresCsv } from "./cores-csv";
import { connectionPointsScript } from "./connection-points-script";
import { sitesScript } from "./sites-script";

/** What the administrators of Active Directory run and compare. */
export function directoryFiles(directory: DirectoryWiring): { name: string; text: string }[] {
  const { sites, cores, serviceConnectionPoints: points } = directory;
  return [
    ...(sites.length === 0 ? [] : [{ name: "sites.ps1", text: sitesScript(directory) }]),
    ...(cores.length === 0 ? [] : [{ name: "global-catalogs.csv", text: coresCsv(cores) }]),
    ...(points === undefined ? [] : [{ name: "autodiscover.ps1", text: connectionPointsScript(points) }]),
  ];
}
