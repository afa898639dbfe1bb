/** Windows Server versions for Exchange, by Exchange version. Source SUP (2025-11-12). */
export const exchangeWindows: Readonly<Record<"2016" | "2019" | "SE", readonly string[]>> = {
  "2016": ["2012", "2012R2", "2016"],
  "2019": ["2019", "2022", "2025"],
  SE: ["2019", "2022", "2025"],
};

/** Windows Server versions of domain controllers for Exchange 2019 CU14 and later, and SE. Source SUP. */
export const domainControllerWindows: readonly string[] = ["2012R2", "2016", "2019", "2022", "2025"];

/** Versions newer than those that Exchange 2016 lists for domain controllers. Source SUP. */
export const domainControllerWindowsTooNewFor2016: readonly string[] = ["2025"];

/** Forest functional levels for Exchange 2019 and SE; level 2025 is not listed. Source SUP. */
export const forestLevels: readonly string[] = ["2012R2", "2016"];

/** Last days of support of the versions before 2016. Source SUP; 2010 is named there as October 2020. */
export const endOfOldVersions: Readonly<Record<string, string>> = { "2010": "2020-10-13", "2013": "2023-04-11" };

/** Versions whose support ended before that of 2010. */
export const versionsBefore2010: readonly string[] = ["2003", "2007"];

/** .NET Framework by Windows Server version for Exchange 2019 CU14 and later, and SE. Source SUP. */
export const dotNetByWindows: Readonly<Record<string, readonly string[]>> = {
  "2019": ["4.8"],
  "2022": ["4.8.1", "4.8"],
  "2025": ["4.8.1", "4.8"],
};

/** Date of the Windows updates of November 2025, without which WS2025 must not be schema master for Exchange. Source SUP. */
export const schemaMasterUpdateFrom = "2025-11-11";

/** Oldest Outlook for Windows that Exchange 2019 and SE support. Source SUP. */
export const oldestOutlook = 2016;
