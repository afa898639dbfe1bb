// Proves the engine: severities, order, summary, waivers (deployment-wide, by place, by name, expired, unused, of unknown rules),
// rules that throw, missing facts, positions. The rules here are made for the test; the library's have their own tests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeployment, type DocumentPaths, type Waiver } from "../../lib/model";
import { allRules, answerOf, breach, defineRule, doesNotApply, holds, judge } from "../../lib/rules";
import { undecided, waiveHint, type Finding, type Level, type Rule, type Subject } from "../../lib/rules";
import { findingText, judgementJson } from "../../lib/report/findings";
import { decide } from "./support/deployments";

const town = decide({});
const date = "2026-11-22";
/** Places of the town's document, except the waivers: those of the tests are in no document. */
const paths: DocumentPaths = {
  of: (kind, ...names) => (kind === "waivers" ? undefined : town.paths.of(kind, ...names)),
};

function rule(id: string, level: Level, check: Rule["check"]): Rule {
  const texts = { title: `${id}.`, why: "It is a test.", fix: "change it", versions: "any" };
  return defineRule({ id, area: "dag", level, appliesTo: ["dag"], sources: ["DAG"], check, ...texts });
}

const memberBreach = (subject: Subject) =>
  answerOf(
    subject.deployment.clusters.flatMap((design) =>
      design.members.map((member) => breach(subject.pathOf(member, "name"), { name: member.name, message: "wrong" })),
    ),
  );

function judged(rules: readonly Rule[], waivers: readonly Partial<Waiver>[] = [], strict = false) {
  const filled = waivers.map((waiver) => ({
    rule: "a",
    reason: "Because",
    owner: "me",
    expires: "2027-01-01",
    ...waiver,
  }));
  const deployment = { ...town.deployment, waivers: filled };
  return judge({ deployment, plan: town.plan, paths, date, rules, strict });
}

const lines = (findings: readonly Finding[]) =>
  findings.map(({ severity, rule: id, path, waived }) => `${severity} ${id} ${path}${waived ? " waived" : ""}`);

describe("answers", () => {
  test("levels map to severities, and findings are sorted by severity, rule and path", () => {
    const found = judged([
      rule("note-first", "advice", memberBreach),
      rule("b-error", "unsupported", memberBreach),
      rule("a-error", "unsupported", () => answerOf([breach("links[0]", { message: "wrong" })])),
      rule("warning", "risk", () =>
        answerOf([breach("x[10]", { message: "wrong" }), breach("x[2]", { message: "wrong" })]),
      ),
    ]);
    expect(lines(found.findings)).toEqual([
      "error a-error links[0]",
      "error b-error clusters[0].members.dc1[0].name",
      "error b-error clusters[0].members.dc2[0].name",
      "warning warning x[2]",
      "warning warning x[10]",
      "note note-first clusters[0].members.dc1[0].name",
      "note note-first clusters[0].members.dc2[0].name",
    ]);
    expect(found.summary).toEqual({ error: 3, warning: 2, note: 2, waived: 0 });
    expect(found.blocked).toBe(true);
  });

  test("a rule that holds or does not apply reports nothing", () => {
    const found = judged([rule("a", "unsupported", () => holds), rule("b", "unsupported", () => doesNotApply)]);
    expect(found).toEqual({ findings: [], summary: { error: 0, warning: 0, note: 0, waived: 0 }, blocked: false });
  });

  test("warnings block with strict evaluation", () => {
    const rules = [rule("a", "risk", () => answerOf([breach("x", { message: "wrong" })]))];
    expect([judged(rules).blocked, judged(rules, [], true).blocked]).toEqual([false, true]);
  });

  test("a missing fact is a warning for unsupported rules and a note otherwise, and names the key", () => {
    const missing = () => answerOf([undecided("backup[0].applicationAware", "whether the writer is used")]);
    const found = judged([rule("a", "unsupported", missing), rule("b", "risk", missing), rule("c", "advice", missing)]);
    expect(found.findings.map(({ severity, undecided: missing }) => [severity, missing])).toEqual([
      ["warning", { key: "backup[0].applicationAware", unknown: "whether the writer is used" }],
      ["note", { key: "backup[0].applicationAware", unknown: "whether the writer is used" }],
      ["note", { key: "backup[0].applicationAware", unknown: "whether the writer is used" }],
    ]);
    expect(found.findings.slice(0, 1).map(findingText)).toEqual([
      "backup[0].applicationAware: cannot be judged: whether the writer is used is not specified; add `backup[0].applicationAware`, such as `applicationAware: true`",
    ]);
  });

  test("a breach keeps its fields, and uses the rule's remedy if it has none", () => {
    const remedy = "stop the service; then move the disk";
    const found = judged([
      rule("a", "risk", () =>
        answerOf([breach("x", { message: "it is wrong", got: 3, expected: "at most 2", remedy })]),
      ),
      rule("b", "risk", () => answerOf([breach("y", { message: "it; is wrong" })])),
    ]);
    expect(found.findings).toMatchObject([
      { message: "it is wrong", got: 3, expected: "at most 2", remedy, why: "It is a test." },
      { message: "it; is wrong", remedy: "change it", why: "It is a test." },
    ]);
    expect(found.findings[1]).not.toHaveProperty("got");
  });

  test("a breach is worded by one template", () => {
    const found = judged([
      rule("a", "risk", () => answerOf([breach("x", { message: "it is wrong", got: 3, expected: "at most 2" })])),
      rule("b", "risk", () => answerOf([breach("", { name: "MBX1", message: "it is wrong", remedy: "take it out" })])),
    ]);
    expect(found.findings.map(findingText)).toEqual([
      "x: it is wrong, got 3, expected at most 2; change it",
      "document [MBX1]: it is wrong; take it out",
    ]);
    expect(found.findings[0]?.sources).toEqual([
      {
        title: "Database availability groups",
        link: expect.stringMatching(/^https:\/\/learn\.microsoft\.com\//) as string,
        basis: expect.any(String) as string,
      },
    ]);
  });

  test("an invalid date is refused", () => {
    expect(() => judge({ ...town, date: "tomorrow" })).toThrow("date: got tomorrow, expected YYYY-MM-DD");
  });
});

describe("a rule that throws", () => {
  const broken = rule("dag-rtt", "advice", () => {
    throw new Error("no such link");
  });

  test("is an error of its own, whatever its level", () => {
    const found = judged([broken]);
    expect(lines(found.findings)).toEqual(["error rule-failed "]);
    expect(found.findings[0]?.name).toBe("dag-rtt");
    expect(found.findings[0]).toMatchObject({
      message: "the rule dag-rtt failed and judged nothing",
      got: "no such link",
      remedy: "report it with the document; if it is a custom rule, correct its check",
    });
  });

  test("is not hidden by a waiver of that rule, which is not reported as unused either", () => {
    const found = judged([broken], [{ rule: "dag-rtt" }]);
    expect(lines(found.findings)).toEqual(["error rule-failed "]);
  });

  test("can be waived under its own id", () => {
    const found = judged([broken], [{ rule: "rule-failed", place: "dag-rtt" }]);
    expect(lines(found.findings)).toEqual(["error rule-failed  waived"]);
    expect(found.blocked).toBe(false);
  });
});

describe("a rule with an invalid answer", () => {
  const breachOf = (parts: object) => ({ kind: "judged", verdicts: [{ kind: "breach", path: "x", ...parts }] });

  test.each<readonly [unknown, string]>([
    [undefined, "undefined instead of an answer"],
    [false, "false instead of an answer"],
    ["bad", '"bad" instead of an answer'],
    [[], "a list instead of an answer: return answerOf([...]) of verdicts, or eachOf(items, (item) => ...)"],
    [
      breach("x", { message: "m" }),
      "a verdict instead of an answer: return answerOf([breach(...)]), or eachOf(items, (item) => ...)",
    ],
    [
      undecided("x", "u"),
      "a verdict instead of an answer: return answerOf([undecided(...)]), or eachOf(items, (item) => ...)",
    ],
    [Promise.resolve(holds), "a promise instead of an answer: a check must not be asynchronous"],
    [{ kind: "broken" }, 'an answer of the unknown kind "broken"'],
    [{ kind: "judged" }, "undefined instead of a list of verdicts"],
    [{ kind: "judged", verdicts: [null] }, "null instead of a verdict"],
    [{ kind: "judged", verdicts: [{}] }, "a verdict of the unknown kind undefined"],
    [breachOf({}), "a verdict with undefined as message instead of a string"],
    [breachOf({ message: "m", got: { a: 1 } }), "a verdict with an object as got instead of a string"],
    [breachOf({ message: "m", path: 7 }), "a verdict with 7 as path instead of a string"],
    [
      { kind: "judged", verdicts: [{ kind: "undecided", path: "a" }] },
      "a verdict with undefined as key instead of a string",
    ],
  ])("%j never counts as one that holds", (answer, reason) => {
    const found = judged([rule("a", "advice", () => answer as never)]);
    expect(found.findings.map(({ rule: id, got }) => [id, got])).toEqual([["rule-failed", reason]]);
  });

  test("a promise that rejects later is ignored", async () => {
    const seen: unknown[] = [];
    const listen = (reason: unknown) => seen.push(reason);
    process.on("unhandledRejection", listen);
    judged([rule("a", "advice", () => Promise.reject(new Error("too late")) as never)]);
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", listen);
    expect(seen).toEqual([]);
  });

  test("an error is reported in one line", () => {
    const thrown = (value: unknown) =>
      judged([
        rule("a", "advice", () => {
          throw value;
        }),
      ]).findings[0]?.got;
    expect([thrown(new Error("boom\nat once")), thrown(null), thrown("why")]).toEqual(["boom", "null", "why"]);
  });
});

test("a custom rule cannot change what later rules see", () => {
  const meddling = rule("a", "advice", (subject) => {
    (subject.deployment.clusters as unknown[]).length = 0;
    return holds;
  });
  const { findings } = judged([meddling, rule("b", "risk", memberBreach)]);
  expect(findings.map(({ rule: id, name }) => `${id} ${name ?? ""}`)).toEqual(["rule-failed a", "b MBX1", "b MBX2"]);
});

describe("waivers", () => {
  const rules = [rule("a", "unsupported", memberBreach), rule("b", "unsupported", () => holds)];
  const [first, other] = ["clusters[0].members.dc1[0].name", "clusters[0].members.dc2[0].name"];

  test("a waiver without a place covers every finding of its rule, and they refer to it", () => {
    const found = judged(rules, [{}]);
    expect(lines(found.findings)).toEqual([`error a ${first} waived`, `error a ${other} waived`]);
    expect(found.findings[0]?.waiver).toEqual({ reason: "Because", owner: "me", expires: "2027-01-01" });
    expect(found.summary).toEqual({ error: 0, warning: 0, note: 0, waived: 2 });
    expect(found.blocked).toBe(false);
  });

  test.each([
    ["a path", first],
    ["a path above", "clusters[0].members.dc1[0]"],
    ["the name that the finding gives", "MBX1"],
  ])("a place can be %s", (_, place) => {
    expect(lines(judged(rules, [{ place }]).findings)).toEqual(
      [`error a ${other}`, `error a ${first} waived`].sort(byPath),
    );
  });

  test.each(["DAG1", "clusters[0]", "clusters"])("a waiver of %s is inherited by everything below", (place) => {
    expect(judged(rules, [{ place }]).summary.waived).toBe(2);
  });

  test("a place with the same prefix is another place", () => {
    const rules10 = [rule("a", "risk", () => answerOf([breach("clusters[10].name", { message: "wrong" })]))];
    expect(judged(rules10, [{ place: "clusters[1" }]).summary.waived).toBe(0);
    expect(judged(rules10, [{ place: "cluster" }]).summary.waived).toBe(0);
  });

  test("a waiver by name covers one of several machines at the same path", () => {
    const government = decide({ from: "government" });
    const perProxy = rule("a", "risk", (subject) =>
      answerOf(
        subject.deployment.proxies.map((proxy) =>
          breach(subject.pathOf(proxy), { name: proxy.name, message: "wrong" }),
        ),
      ),
    );
    const waiver = { rule: "a", place: "lb-north1", reason: "r", owner: "o", expires: "2027-01-01" };
    const deployment = { ...government.deployment, waivers: [waiver] };
    const found = judge({ ...government, deployment, date, rules: [perProxy] });
    expect(found.findings.filter((finding) => finding.waived).map((finding) => finding.name)).toEqual(["lb-north1"]);
    expect(found.summary.warning).toBe(3);
  });

  test("the last day counts, the next one does not", () => {
    expect(judged(rules, [{ expires: date }]).summary).toEqual({ error: 0, warning: 0, note: 0, waived: 2 });
    const expired = judged(rules, [{ expires: "2026-11-21" }]);
    expect(lines(expired.findings)).toEqual([
      `error a ${first}`,
      `error a ${other}`,
      "warning waiver-expired waivers[0].expires",
    ]);
    expect(expired.findings[2]).toMatchObject({
      message: "expired waiver of a",
      got: "2026-11-21",
      expected: "2026-11-22 or later",
    });
  });

  test("of an expired and a valid waiver the valid one counts", () => {
    const found = judged(rules, [{ expires: "2026-01-01" }, { reason: "Agreed again" }]);
    expect(found.summary).toEqual({ error: 0, warning: 1, note: 0, waived: 2 });
    expect(found.findings.find((finding) => finding.waived)?.waiver?.reason).toBe("Agreed again");
  });

  test("a waiver that covers nothing is a finding", () => {
    const found = judged(rules, [{}, { rule: "b" }, { place: "MBX9" }]);
    expect(found.findings.filter((finding) => finding.area === "waivers")).toMatchObject([
      { message: "unused waiver", got: "b", remedy: "remove the waiver" },
      { message: "unused waiver", got: "a at MBX9", remedy: "remove the waiver" },
    ]);
  });

  test("a waiver of an unknown rule suggests the nearest id", () => {
    const found = judged(rules, [{ rule: "dag-rt" }, { rule: "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" }]);
    const about = found.findings.filter((finding) => finding.rule === "waiver-unknown-rule");
    const message = "no rule has the id of this waiver";
    expect(about).toMatchObject([
      { path: "waivers[0].rule", message, got: "dag-rt", remedy: "use `dag-rtt` if that is meant" },
      { path: "waivers[1].rule", message, remedy: "list the rules with `mail-constructs rules`" },
    ]);
  });

  test("a waiver of a library rule that did not run is not reported as unused", () => {
    expect(lines(judged(rules, [{}, { rule: "dag-rtt" }]).findings)).toEqual([
      `error a ${first} waived`,
      `error a ${other} waived`,
    ]);
  });

  test("the hint for waiving is a valid waiver", () => {
    expect(waiveHint("dag-rtt", "links[0]")).toBe(
      "waivers:\n  - { rule: dag-rtt, place: 'links[0]', reason: WHY, owner: WHO, expires: YYYY-MM-DD }",
    );
  });
});

function byPath(a: string, b: string): number {
  return (a.split(" ")[2] ?? "") < (b.split(" ")[2] ?? "") ? -1 : 1;
}

describe("the town as it is", () => {
  const text = readFileSync(join(__dirname, "..", "..", "examples", "town", "town.yaml"), "utf8");
  const read = readDeployment(text);

  test("has the findings that its README explains, uses both its waivers, and knows where they stand", () => {
    if (read.deployment === undefined) throw new Error("the town is not read");
    const found = judge({
      deployment: read.deployment,
      plan: town.plan,
      paths: read.paths,
      positionOf: read.positionOf,
      date,
    });
    expect(lines(found.findings)).toEqual([
      "warning gw-send-connector-both-dc gateways",
      "warning names-survive-datacenter proxies",
      "warning ns-mx domains[0].mx waived",
      "warning proxy-two-per-dc proxies waived",
      "warning proxy-two-per-dc proxies[0] waived",
      "note mig-pst-size migration.largestPstGB",
    ]);
    expect(found.summary).toEqual({ error: 0, warning: 2, note: 1, waived: 3 });
    const line = text.split("\n").findIndex((row) => row.includes("type: authoritative")) + 1;
    expect(found.findings[2]?.position?.line).toBe(line);
  });

  test("gives the command's JSON", () => {
    const [open, , waived] = (judgementJson(judge({ ...town })) as { findings: object[] }).findings;
    const keys = ["rule", "area", "severity", "path", "message", "remedy", "why", "sources"];
    expect(Object.keys(open ?? {})).toEqual(expect.arrayContaining([...keys, "waived"]));
    expect(Object.keys(waived ?? {})).toEqual(expect.arrayContaining([...keys, "waiver"]));
  });

  test("gives the same findings without paths, with places in the model", () => {
    const found = judge({ deployment: town.deployment, plan: town.plan, date });
    expect(lines(found.findings)).toEqual(lines(judge({ ...town }).findings));
  });

  test("no rule throws on any of the three documents", () => {
    for (const from of ["town", "government", "school"] as const) {
      const { findings } = judge({ ...decide({ from }), rules: allRules });
      expect(findings.filter((finding) => finding.rule === "rule-failed")).toEqual([]);
    }
  });
});
