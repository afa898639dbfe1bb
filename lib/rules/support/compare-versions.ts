import { exchangeBuilds } from "../../facts/exchange-builds";
import type { ExchangeVersion } from "../../model";

/** Whether a build is older than another: `15.2.2562.9` is older than `15.2.2562.10`. */
export function isOlder(build: string, than: string): boolean {
  const a = build.split(".").map(Number);
  const b = than.split(".").map(Number);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The newest known build of a version published by the date. */
export function newestBuild(version: ExchangeVersion, date: string): string | undefined {
  const published = exchangeBuilds.filter((entry) => entry.version === version && entry.date <= date);
  return published.reduce<string | undefined>(
    (newest, { build }) => (newest === undefined || isOlder(newest, build) ? build : newest),
    undefined,
  );
}

/** Number of a cumulative update: `RTM` 0, `CU14` 14; `undefined` for anything else. */
export function updateNumber(update: string): number | undefined {
  if (update.toUpperCase() === "RTM") return 0;
  const match = /^CU(\d{1,2})$/i.exec(update);
  return match === null ? undefined : Number(match[1]);
}

/** `WS2012 R2`, `Windows Server 2012R2` and `2012R2` are all `2012R2`. */
export function windowsVersion(text: string): string {
  return text
    .replace(/windows server|^ws/i, "")
    .replace(/\s+/g, "")
    .toUpperCase();
}
