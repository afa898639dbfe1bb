import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";
import { checkAzure } from "./azure";
import { checkAzureBudget } from "./azure-budget";
import { checkAzureServices } from "./azure-services";
import { checkAzureZones } from "./azure-zones";
import { checkHyperV } from "./hyper-v";

type ParsedDatacenter = ParsedEntry<"datacenters">;

/** What one platform rejects in a document. */
interface PlatformChecks {
  /** Checks required and unsupported keys of a datacenter. */
  readonly check: (datacenter: ParsedDatacenter, path: string, checking: Checking) => void;
  /** Whether anything is created in its datacenters. */
  readonly creates: boolean;
}

const platforms: Readonly<Record<ParsedDatacenter["platform"], PlatformChecks>> = {
  "hyper-v": { check: checkHyperV, creates: true },
  azure: { check: checkAzure, creates: true },
  // Hosts listed where nothing is created have the same keys as those on which machines are created.
  existing: { check: checkHyperV, creates: false },
};

/** Further platforms are checked by their adapters during planning. */
const further: PlatformChecks = { check: () => undefined, creates: true };

/** Checks each datacenter against the requirements of its platform. */
export function checkPlatforms(checking: Checking): void {
  checking.document.datacenters.forEach((datacenter, i) =>
    checksOf(datacenter.platform).check(datacenter, `datacenters[${i}]`, checking),
  );
  checkAzureServices(checking);
  // Elsewhere nothing of this is created.
  if (!checking.document.datacenters.some(({ platform }) => platform === "azure")) return;
  checkAzureBudget(checking);
  checkAzureZones(checking);
}

/** Whether machines may be created on a platform. */
export function createsOn(platform: string): boolean {
  return checksOf(platform).creates;
}

/** The platforms of this library on which machines are created, by name. */
export const creatingPlatforms = Object.entries(platforms)
  .flatMap(([name, { creates }]) => (creates ? [name] : []))
  .join(" or ");

function checksOf(platform: string): PlatformChecks {
  return Object.entries(platforms).find(([name]) => name === platform)?.[1] ?? further;
}
