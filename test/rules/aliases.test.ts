// Proves that rows of the catalogue that say the same as a rule have no rule of their own, that a waiver and an option naming
// such a row do the same as one naming the rule; that both are of one level, so that nobody waives an error as advice; and
// that a milder row is contained in a stricter rule without being waived with it.
import { allRules, catalogueEntry, coverage, judge, judgedBy, judgingId, type CatalogueId } from "../../lib/rules";
import { waiverText } from "../../lib/report/findings/parts";
import { explainRule } from "../../lib/report/findings/explain-rule";
import { selectRules, selectionProblems } from "../../lib/report/findings/select";
import { decide, type Case } from "./support/deployments";

const levels = ["advice", "risk", "unsupported"];
/** Aliases that are milder than the rule, which the finding then says: `waived as`. */
const milder = ["hyb-ews-graph"];
const pairs = allRules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id] as const));
const offloaded = { "proxies[0].mode": "tls-offload" };
const waiver = (rule: string) => ({ rule, reason: "none", owner: "mail-team@town.example", expires: "2027-12-31" });

test("rows that another rule covers", () => {
  expect(pairs.map((pair) => pair.join(" < ")).sort()).toEqual([
    "az-backup-vm-only < bk-vss-only",
    "az-no-cloud-witness < dag-no-cloud-witness",
    "az-nsg-no-intra-block < port-no-filter-internal",
    "bk-no-vm-snapshot < bk-vss-only",
    "hw-mountpoint-host-raid < hw-os-raid1",
    "hyb-cleanup-2016-before-cu2 < mig-removed-before-se-cu2",
    "hyb-cu-current < life-cu-n-or-n-1",
    "hyb-ews-graph < life-ews-graph-min",
    "life-2010-two-hops < life-2013-2010-eos",
    "life-2013-hop < life-2013-2010-eos",
    "life-2016-2019-eos < life-target-se-only",
    "life-se-cu2-blocks-old < mig-removed-before-se-cu2",
    "life-setup-blocks-2013 < life-2013-2010-eos",
    "mig-ttl-lower < ns-rr-ttl",
    "ns-rr-partial-failure < proxy-health-path",
    "proxy-hybrid-no-preauth < proxy-wap-preauth",
    "proxy-mode-declared < sec-ep-no-offload",
    "proxy-same-cert < sec-ep-bridging",
    "virt-backup-host-no-savedstate < bk-vss-only",
    "virt-no-differencing < virt-disk-kinds",
    "virt-no-dynamic-vhd < virt-disk-kinds",
    "virt-no-nas-as-block < hw-block-storage",
  ]);
});

test.each(pairs)("%s is judged by %s, which is of its level, and by no rule of its own", (alias, id) => {
  const rule = allRules.find((rule) => rule.id === id);
  const row = catalogueEntry(alias as CatalogueId);
  expect(allRules.map((rule) => rule.id)).not.toContain(alias);
  expect(pairs.filter(([other]) => other === alias)).toHaveLength(1);
  const stricterBy = levels.indexOf(rule?.level ?? "") - levels.indexOf(row.level);
  expect([alias, stricterBy]).toEqual([alias, milder.includes(alias) ? 1 : 0]);
  expect(rule?.sources).toEqual(expect.arrayContaining([...row.sources]));
  expect([judgedBy(alias), judgingId(alias), judgedBy(id), judgingId(id)]).toEqual([id, id, undefined, id]);
  expect(coverage().find((candidate) => candidate.id === alias)).toMatchObject({ judged: true, judgedBy: id });
});

const contained = coverage().flatMap(({ id, level, judged, coverage: { containedIn } }) =>
  containedIn === undefined ? [] : [{ id, level, judged, containedIn }],
);

test("milder rows that a stricter rule contains are listed, and are neither rules nor aliases", () => {
  expect(contained.map(({ id, containedIn }) => `${id} in ${containedIn}`).sort()).toEqual([
    "dag-wan-cut-50-50 in dag-witness-third-site",
    "virt-host-bin-space in virt-cold-boot",
  ]);
  for (const { id, level, judged, containedIn } of contained) {
    const stricter = allRules.find((rule) => rule.id === containedIn)?.level ?? "";
    expect([id, judged, levels.indexOf(stricter) > levels.indexOf(level)]).toEqual([id, false, true]);
    expect(selectionProblems("--except", [id], allRules).map(({ code }) => code)).toEqual(["rule-not-judged"]);
  }
  expect(explainRule("virt-host-bin-space", allRules).explanation?.notes).toEqual([
    "Every breach is reported by virt-cold-boot, which is stricter; a waiver names that rule.",
  ]);
});

test.each([
  ["virt-host-bin-space", "virt-cold-boot", { "clusters[0].machine.stopAction": "save" }],
  ["dag-wan-cut-50-50", "dag-witness-third-site", { "clusters[0].witness.datacenter": "dc1" }],
  ["sec-pop-imap-off", "port-client-set", { "proxies[0].publishes": ["owa", "rdp", "smtp"] }],
])("a waiver of %s does not waive %s and is unused", (milderId, id, document) => {
  const { findings } = judge(decide({ document: { ...document, "waivers[2]": waiver(milderId) } }));
  expect(findings.filter(({ rule }) => rule === id).map(({ waived }) => waived)).toEqual([false]);
  expect(findings.filter(({ rule }) => rule === "waiver-unused").map(({ got }) => got)).toEqual([milderId]);
});

test("a waiver of a milder alias says as what the error is waived; one of the rule itself says nothing", () => {
  const full = { "hybrid.kind": "full", "exchange.build": "15.2.2562.37" };
  const waived = (rule: string) =>
    judge(decide({ from: "school", document: { ...full, waivers: [waiver(rule)] } })).findings.filter(
      (finding) => finding.rule === "life-ews-graph-min",
    );
  const text = "none (mail-team@town.example, until 2027-12-31";
  expect(waived("hyb-ews-graph").map((found) => [found.severity, found.waived, waiverText(found)])).toEqual([
    ["error", true, `${text}, waived as hyb-ews-graph)`],
  ]);
  expect(waived("life-ews-graph-min").map((found) => [found.severity, found.waived, waiverText(found)])).toEqual([
    ["error", true, `${text})`],
  ]);
});

test("waiving the third site of a DAG of two members leaves the danger to DAC visible", () => {
  const document = { "clusters[0].witness.datacenter": "dc1", "waivers[2]": waiver("dag-witness-third-site") };
  const at = judge(decide({ document })).findings.filter(({ path }) => path === "clusters[0].witness.datacenter");
  expect(at.map(({ rule, severity, waived }) => [rule, severity, waived])).toEqual([
    ["dag-dac-2member", "warning", false],
    ["dag-witness-third-site", "warning", true],
  ]);
});

describe("a waiver", () => {
  const found = (changes: Case["document"]) =>
    judge(decide({ document: { ...offloaded, ...changes } })).findings.map(({ rule, waived }) => [rule, waived]);
  const offload = (changes: Case["document"]) => found(changes).filter(([rule]) => rule === "sec-ep-no-offload");

  test.each(["sec-ep-no-offload", "proxy-mode-declared"])("naming %s covers the finding", (rule) => {
    expect(offload({})).toEqual([["sec-ep-no-offload", false]]);
    expect(offload({ "waivers[2]": waiver(rule) })).toEqual([["sec-ep-no-offload", true]]);
    expect(found({ "waivers[2]": waiver(rule) }).map(([id]) => id)).not.toContain("waiver-unused");
  });

  test.each(["sec-ep-no-offload", "proxy-mode-declared"])(
    "naming %s is reported as unused where nothing is found",
    (rule) => {
      const { findings } = judge(decide({ document: { "waivers[2]": waiver(rule) } }));
      expect(findings.filter((finding) => finding.rule === "waiver-unused").map(({ path }) => path)).toEqual([
        "waivers[2]",
      ]);
    },
  );

  test("is neither used nor unused if the rule did not run", () => {
    const rules = allRules.filter(({ id }) => id === "ns-mx");
    const { findings } = judge({ ...decide({ document: { "waivers[2]": waiver("proxy-mode-declared") } }), rules });
    expect(findings.map(({ rule }) => rule)).toEqual(["ns-mx"]);
  });
});

test("options accept either id, and the explanation names the rule that reports", () => {
  const only = { only: ["proxy-mode-declared"] };
  expect(selectRules(only, allRules).map(({ id }) => id)).toEqual(["sec-ep-no-offload"]);
  expect(selectRules({ except: ["proxy-mode-declared"] }, allRules).map(({ id }) => id)).not.toContain(
    "sec-ep-no-offload",
  );
  expect(selectionProblems("--only", only.only, allRules)).toEqual([]);
  const { explanation } = explainRule("proxy-mode-declared", allRules);
  expect(explanation).toMatchObject({ id: "proxy-mode-declared", judged: true, severity: "error" });
  expect(explanation?.notes[0]).toBe(
    "Judged by sec-ep-no-offload, which reports the finding; a waiver may name either.",
  );
});
