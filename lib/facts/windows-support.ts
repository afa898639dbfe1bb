/** Windows Server versions under Exchange, by Exchange version. Source SUP (2025-11-12). */
export const exchangeWindows: Readonly<Record<"2016" | "2019" | "SE", readonly string[]>> = {
  "2016": ["2012", "2012R2", "2016"],
  "2019": ["2019", "2022", "2025"],
  SE: ["2019", "2022", "2025"],
};

/** Windows Server versions of domain controllers beside Exchange 2019 CU14 and later, and SE. Source SUP. */
export const domainControllerWindows: readonly string[] = ["2012R2", "2016", "2019", "2022", "2025"];

/** Newer than what Exchange 2016 lists for domain controllers. Source SUP. */
export const domainControllerWindowsTooNewFor2016: readonly string[] = ["2025"];

/** Forest functional levels beside Exchange 2019 and SE; level 2025 is not listed. Source SUP. */
export const forestLevels: readonly string[] = ["2012R2", "2016"];
