/**
 * Limits of the machine for one Exchange server.
 * Source: Ask the Perf Guy: How big is too BIG? (2015-06-19); learn.microsoft.com/exchange, system-requirements.md and
 * preferred-architecture-2019.md (2022-04-27); CSS-Exchange HealthChecker (2026-04-02). SE keeps the limits of 2019.
 */
import type { LoadVersion } from "./mailbox-load";

export type ServerVersion = 2013 | 2016 | 2019 | "SE";

export interface HardwareLimits {
  readonly cores: number;
  readonly minimumMemoryGB: number;
  readonly maximumMemoryGB: number;
  readonly pageFile: "memory plus 10 MB" | "quarter of memory";
}

export const hardwareLimits: Readonly<Record<ServerVersion, HardwareLimits>> = {
  2013: { cores: 24, minimumMemoryGB: 8, maximumMemoryGB: 96, pageFile: "memory plus 10 MB" },
  2016: { cores: 24, minimumMemoryGB: 8, maximumMemoryGB: 192, pageFile: "memory plus 10 MB" },
  2019: { cores: 48, minimumMemoryGB: 128, maximumMemoryGB: 256, pageFile: "quarter of memory" },
  SE: { cores: 48, minimumMemoryGB: 128, maximumMemoryGB: 256, pageFile: "quarter of memory" },
};

/** Maximum page file size of 2013 and 2016, MB. */
export const pageFileCapMB = 32_778;
export const pageFileExtraMB = 10;
export const pageFileShareSince2019 = 0.25;

/** The table with the per-mailbox load of a version; no table newer than 2016 is confirmed. */
export const loadVersionOf: Readonly<Record<ServerVersion, LoadVersion>> = {
  2013: 2013,
  2016: 2016,
  2019: 2016,
  SE: 2016,
};

/** Hyper-V: at most 2 virtual processors per core, 1 recommended; two cores are reserved for the host (virtualization.md). */
export const virtualization = {
  recommendedProcessorsPerCore: 1,
  highestProcessorsPerCore: 2,
  coresForHost: 2,
  defaultOverheadPct: 10,
} as const;
