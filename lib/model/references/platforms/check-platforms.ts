import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";
import { checkAzure } from "./azure";
import { checkHyperV } from "./hyper-v";

type ParsedDatacenter = ParsedEntry<"datacenters">;

/** What one platform refuses in a document. */
interface PlatformChecks {
  /** What it needs of a datacenter, and what it does not take. */
  readonly check: (datacenter: ParsedDatacenter, path: string, checking: Checking) => void;
  /** Whether anything is created in its datacenters. */
  readonly creates: boolean;
}

const platforms: Readonly<Record<ParsedDatacenter["platform"], PlatformChecks>> = {
  "hyper-v": { check: checkHyperV, creates: true },
  azure: { check: checkAzure, creates: true },
  // Hosts that are listed where nothing is created are described like those on which machines are created.
  existing: { check: checkHyperV, creates: false },
};

/** Checks of a further platform are its adapter's, when it is planned. */
const further: PlatformChecks = { check: () => undefined, creates: true };

/** What each datacenter's platform needs of it. */
export function checkPlatforms(checking: Checking): void {
  checking.document.datacenters.forEach((datacenter, i) =>
    checksOf(datacenter.platform).check(datacenter, `datacenters[${i}]`, checking),
  );
}

/** Whether machines may be created on a platform. */
export function createsOn(platform: string): boolean {
  return checksOf(platform).creates;
}

/** The platforms of this library on which machines are created, as words. */
export const creatingPlatforms = Object.entries(platforms)
  .flatMap(([name, { creates }]) => (creates ? [name] : []))
  .join(" or ");

function checksOf(platform: string): PlatformChecks {
  return Object.entries(platforms).find(([name]) => name === platform)?.[1] ?? further;
}
