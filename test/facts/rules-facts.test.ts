// Proves that the tables behind the rules are consistent: builds by date, existing versions, sources with an address.
import { emergencyMitigationBuilds, exchangeBuilds } from "../../lib/facts/exchange-builds";
import { sourceKeys, sourceOf } from "../../lib/facts/sources";
import { domainControllerWindows, exchangeWindows, forestLevels } from "../../lib/facts/windows-support";
import { isOlder, newestBuild, updateNumber, windowsVersion } from "../../lib/rules/support/compare-versions";

test("builds of one version increase with their dates", () => {
  const se = exchangeBuilds.filter((build) => build.version === "SE");
  for (const [index, build] of se.entries()) {
    const next = se[index + 1];
    if (next === undefined) continue;
    expect(isOlder(build.build, next.build)).toBe(true);
    expect(build.date < next.date).toBe(true);
  }
});

test("the newest build is that of the given day", () => {
  expect(newestBuild("SE", "2026-11-22")).toBe("15.2.2562.46");
  expect(newestBuild("SE", "2026-08-10")).toBe("15.2.2562.45");
  expect(newestBuild("SE", "2025-06-30")).toBeUndefined();
});

test("builds are compared as numbers, not as text", () => {
  expect(isOlder("15.2.2562.9", "15.2.2562.10")).toBe(true);
  expect(isOlder("15.2.2562.10", "15.2.2562.10")).toBe(false);
  expect(isOlder("15.1.2507.72", "15.2.221.12")).toBe(true);
});

test("updates and Windows versions are read in their usual spellings", () => {
  expect(["RTM", "cu2", "CU23", "SP1"].map(updateNumber)).toEqual([0, 2, 23, undefined]);
  expect(["2012 R2", "WS2019", "Windows Server 2022", "2025"].map(windowsVersion)).toEqual([
    "2012R2",
    "2019",
    "2022",
    "2025",
  ]);
});

test("every source has a title, a URL or publisher, and its basis", () => {
  expect(sourceKeys()).toHaveLength(122);
  for (const key of sourceKeys()) {
    const { title, link, basis } = sourceOf(key);
    expect([key, title.length > 2, link.length > 5, basis.length > 3]).toEqual([key, true, true, true]);
  }
});

test("the tables hold what the supportability matrix of 2025-11-12 lists", () => {
  expect(exchangeWindows.SE).toEqual(["2019", "2022", "2025"]);
  expect(domainControllerWindows).toEqual(["2012R2", "2016", "2019", "2022", "2025"]);
  expect(forestLevels).toEqual(["2012R2", "2016"]);
  expect(emergencyMitigationBuilds).toHaveLength(4);
});
