/** Proves what `cost` prints: items that add up, unpriced items, tiers, saving, and licences with their counting rule. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, ROOT, TOWN } from "./support/command";

const GOVERNMENT = join(ROOT, "examples", "government", "government.yaml");

test("the government's cost as text, in 120 columns", async () => {
  const { code, stdout } = await command(["cost", GOVERNMENT]);
  expect(code).toBe(0);
  const lines = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " ").trim());
  for (const line of [
    "hypervisorHost 34 hosts 9,000.00 306,000.00",
    "datacenter 2 datacenters 150,000.00 300,000.00",
    "exchangeServerLicense: enterprise 32 servers 1,900.00 60,800.00",
    "operationsPerMailbox 101,000 mailboxes 4.00 404,000.00",
    "- By messages per day: hypervisorHost, exchangeServerLicense",
    "- Directly: operationsPerMailbox",
    "exchangeEnterpriseCal 5,000 users",
    "windowsServerCore 1,584 cores standard 1,584 or datacenter 1,584",
  ])
    expect(lines).toContain(line);
  expect(stdout).toContain("Required saving 20%: reached only if the items that are not priced cost little enough.");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("as data, money is text with two decimals and adds up to the cent", async () => {
  const { code, stdout } = await command(["cost", GOVERNMENT, "--format", "json"]);
  expect(code).toBe(0);
  const cost = JSON.parse(stdout) as {
    currency: string;
    perYear: string;
    items: { perYear: string }[];
    tiers: { perYear: string }[];
    licences: { licence: string; confirmed: boolean; source: string; date: string }[];
  };
  expect(cost.currency).toBe("EUR");
  const hundredths = (amounts: readonly { perYear: string }[]): number =>
    amounts.reduce((sum, { perYear }) => {
      expect(perYear).toMatch(/^\d+\.\d\d$/);
      return sum + Number(perYear.replace(".", ""));
    }, 0);
  expect(hundredths(cost.items)).toBe(Number(cost.perYear.replace(".", "")));
  expect(hundredths(cost.tiers)).toBe(Number(cost.perYear.replace(".", "")));
  for (const licence of cost.licences) expect(licence.source.length * licence.date.length).toBeGreaterThan(0);
  expect(cost.licences.filter((licence) => !licence.confirmed).map((licence) => licence.licence)).toEqual([
    "exchangeStandardCal",
  ]);
});

test("a document without prices lists what needs a price", async () => {
  const { code, stdout } = await command(["cost", TOWN]);
  expect(code).toBe(0);
  expect(stdout).toContain("town: no prices; specify them under costs.perYear for the items listed below");
  const lines = stdout.split("\n").map((line) => line.replaceAll(/ +/g, " ").trim());
  // 440 staff and 60 specialists; shared mailboxes need none.
  expect(lines).toContain("exchangeStandardCal 500 users");
  expect(stdout).not.toContain("EUR");
});

test("a plan that costs more shows the additional cost, not a negative saving", async () => {
  const text = readFileSync(join(ROOT, "examples/school/school.yaml"), "utf8").replace(
    /perYear: 22000/,
    "perYear: 1000",
  );
  const { stdout } = await command(["cost", "-"], { stdin: text });
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "Today 1,000.00 EUR per year; the plan costs 3,787.60 EUR more per year (378.8% more).",
  );
});

test("one of a unit is singular", async () => {
  const text = readFileSync(TOWN, "utf8").replace(/^ {6}dc1: \[\{ name: MBX1,.*\n/m, "");
  const { stdout } = await command(["cost", "-"], { stdin: text });
  expect(stdout).toContain("exchangeServerLicense standard, 1 server: One per Mailbox server");
});
