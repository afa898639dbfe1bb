/** One published build. */
export interface ExchangeBuild {
  readonly version: "2016" | "2019" | "SE";
  /** Its cumulative update. */
  readonly update: string;
  readonly name: string;
  readonly build: string;
  /** ISO date of publication. */
  readonly date: string;
}

/**
 * Builds as published up to 2026-08-19. Source BN (Get-ExchangeBuildNumber CSV) and JUN26. A security update of September
 * 2026 exists (HC-PR); its number was not seen, so it is not here.
 */
export const exchangeBuilds: readonly ExchangeBuild[] = [
  { version: "SE", update: "RTM", name: "RTM", build: "15.2.2562.17", date: "2025-07-01" },
  { version: "SE", update: "RTM", name: "Aug25SU", build: "15.2.2562.20", date: "2025-08-12" },
  { version: "SE", update: "RTM", name: "Sep25HU", build: "15.2.2562.27", date: "2025-09-08" },
  { version: "SE", update: "RTM", name: "Oct25SU", build: "15.2.2562.29", date: "2025-10-14" },
  { version: "SE", update: "RTM", name: "Dec25SU", build: "15.2.2562.35", date: "2025-12-09" },
  { version: "SE", update: "RTM", name: "Feb26SU", build: "15.2.2562.37", date: "2026-02-10" },
  { version: "SE", update: "RTM", name: "May26HU", build: "15.2.2562.41", date: "2026-05-07" },
  { version: "SE", update: "RTM", name: "Jun26SU", build: "15.2.2562.43", date: "2026-06-09" },
  { version: "SE", update: "RTM", name: "Jul26SU", build: "15.2.2562.45", date: "2026-07-14" },
  { version: "SE", update: "RTM", name: "Aug26SU", build: "15.2.2562.46", date: "2026-08-11" },
  { version: "2019", update: "CU15", name: "Aug26SU", build: "15.2.1748.49", date: "2026-08-11" },
  { version: "2019", update: "CU14", name: "Aug26SU", build: "15.2.1544.44", date: "2026-08-11" },
  { version: "2016", update: "CU23", name: "Aug26SU", build: "15.1.2507.72", date: "2026-08-11" },
];

/** Oldest builds that read the mitigation and flighting configuration of July 2026 and later. Source JUN26 (2026-06-09). */
export const emergencyMitigationBuilds: readonly string[] = [
  "15.2.2562.43",
  "15.2.1748.46",
  "15.2.1544.41",
  "15.1.2507.69",
];

/** First build of SE. Source BN. */
export const firstBuildOfSE = "15.2.2562.17";

/** Latest cumulative update known, by version. Source SUP, UPD; whether SE CU1 was released is not confirmed (RED). */
export const latestUpdate: Readonly<Record<ExchangeBuild["version"], string>> = {
  "2016": "CU23",
  "2019": "CU15",
  SE: "RTM",
};

/** Last day of support of Exchange 2016 and 2019. Source SUP. */
export const endOfSupport = { "2016": "2025-10-14", "2019": "2025-10-14" } as const;

/** First build that keeps hybrid features after the shutdown of EWS (May26HU). Source EWSGR. */
export const ewsSuccessorBuild = "15.2.2562.41";

/** Update levels of older servers with which SE RTM and CU1 can coexist. Sources JPB, SYS. */
export const coexistingUpdates: Readonly<Record<"2016" | "2019", readonly string[]>> = {
  "2016": ["CU23"],
  "2019": ["CU14", "CU15"],
};

/** Last day of Exchange SE under the Modern Lifecycle Policy, according to HealthChecker. Source HC. */
export const endOfModernPolicy = "2035-12-31";

/** Oldest update by version whose public folders can be opened from servers with Extended Protection. Source EP. */
export const publicFolderUpdates: Readonly<Record<string, number>> = { "2016": 23, "2019": 12 };

/** First cumulative update of 2019 with modern authentication through AD FS. Source MA. */
export const modernAuthenticationUpdate = 13;
