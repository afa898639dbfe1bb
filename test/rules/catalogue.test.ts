// Proves that the catalogue is complete (464 rows), that every row and rule names existing sources, that rules of the catalogue
// match their rows, and that the texts of every rule follow the style of findings.
import { sourceKeys, sourceText } from "../../lib/facts/sources";
import { allRules, catalogue, coverage, severityOf } from "../../lib/rules";

const counts = {
  versions: 47,
  hardware: 44,
  "hyper-v": 27,
  azure: 22,
  dag: 73,
  names: 37,
  security: 27,
  ports: 31,
  proxies: 26,
  monitoring: 31,
  backup: 24,
  hybrid: 39,
  migration: 36,
};

test("the catalogue has every row of every area, each slug once", () => {
  const rows = catalogue();
  const found: Record<string, number> = {};
  for (const row of rows) found[row.area] = (found[row.area] ?? 0) + 1;
  expect(found).toEqual(counts);
  expect(new Set(rows.map((row) => row.id)).size).toBe(464);
});

test("levels are distributed as in the catalogue", () => {
  const levels = catalogue().map((row) => row.level);
  const count = (level: string) => levels.filter((candidate) => candidate === level).length;
  expect([count("unsupported"), count("risk"), count("advice")]).toEqual([151, 225, 88]);
});

test("thirteen rows have a source that no page confirms, and none of them is unsupported", () => {
  const unconfirmed = catalogue().filter((row) => row.unconfirmed !== undefined);
  expect(unconfirmed.map((row) => row.id).sort()).toEqual([
    "az-host-cache",
    "bk-mabs-versions",
    "edge-cert-not-shared",
    "life-cu-dates-are-data",
    "mig-mixed-pool-ok",
    "mig-pf-2016-to-se",
    "mon-azure-monitor",
    "mon-scom",
    "ns-ptr-helo",
    "ns-rr-dns-server-setting",
    "proxy-arr-deprecated",
    "proxy-http2-off",
    "virt-no-hv-replica",
  ]);
  expect(unconfirmed.filter((row) => row.level === "unsupported")).toEqual([]);
});

test("every source of a row or rule exists and has more than its key", () => {
  const known = new Set<string>(sourceKeys());
  const used = [...catalogue(), ...allRules].flatMap((row) => row.sources);
  expect(used.filter((key) => !known.has(key))).toEqual([]);
  expect(sourceText("VIRT")).toBe(
    "Exchange Server virtualization, https://learn.microsoft.com/exchange/plan-and-deploy/virtualization (documentation export, pages 571-576, dated 2025-04-30)",
  );
});

test("a rule whose id is in the catalogue is that row", () => {
  const rows = new Map(catalogue().map((row) => [row.id as string, row]));
  for (const rule of allRules) {
    const row = rows.get(rule.id);
    if (row === undefined) continue;
    expect({ id: rule.id, area: rule.area, level: rule.level }).toEqual({
      id: row.id,
      area: row.area,
      level: row.level,
    });
  }
});

test("every rule has a reason, a source and a remedy, in the same style", () => {
  for (const rule of allRules) {
    expect(`${rule.id}: ${rule.why}`).toMatch(/^[a-z0-9-]+: .{20,}\.$/);
    expect(`${rule.id}: ${rule.fix}`).toMatch(/^[a-z0-9-]+: [a-z].{10,}[^.]$/);
    expect(rule.sources.length > 0 || rule.derived === true).toBe(true);
  }
});

test("an unsupported rule with an unconfirmed source is a warning", () => {
  expect(severityOf({ level: "unsupported", unconfirmed: "no page says so" })).toBe("warning");
  expect(severityOf({ level: "unsupported" })).toBe("error");
  expect(severityOf({ level: "advice", unconfirmed: "no page says so" })).toBe("note");
});

test("a row is judged, explained, or open, and no explanation is empty", () => {
  const rows = coverage();
  expect(rows.map((row) => row.id)).toEqual(catalogue().map((row) => row.id));
  for (const row of rows) {
    expect(row.open).toBe(!row.judged && Object.keys(row.coverage).length === 0);
    for (const reason of Object.values(row.coverage)) expect(reason.length).toBeGreaterThan(10);
  }
});
