// Proves that each matcher passes, fails with a message that says what breaks, and refuses invalid arguments. The simulation,
// the rules and the costs behind them have their own tests.
import { defineRule, breach, answerOf } from "../../lib";
import { ProblemsError } from "../../lib/base/problem";
import { deploymentFrom, installMatchers, type TestedHost } from "../../lib/testing";
import { exampleText } from "../support/examples";

installMatchers(expect);

const date = "2026-11-22";
const town = deploymentFrom(exampleText("town"), { date });
const government = deploymentFrom(exampleText("government"), { date });

/** The matcher's message on failure. */
function said(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return String((error as Error).message);
  }
  throw new Error("the assertion held");
}

describe("deploymentFrom", () => {
  it("accepts text and objects alike, and throws every problem", () => {
    expect(deploymentFrom(town.document, { date }).plan).toEqual(town.plan);
    expect(() => deploymentFrom("name: 5")).toThrow(ProblemsError);
    expect(() => expect({}).toSurvive("dc1")).toThrow(
      "toSurvive: got object, expected what deploymentFrom(document) returns",
    );
  });

  it("runs the given custom rules too", () => {
    const rule = defineRule({
      id: "house-never",
      title: "Never.",
      why: "It is a test.",
      level: "risk",
      fix: "change it",
      check: () => answerOf([breach("name", { message: "it is wrong" })]),
    });
    const judged = deploymentFrom(exampleText("town"), { date, rules: [rule] });
    expect(said(() => expect(judged).toHaveNoFindings({ only: ["custom"] }))).toBe(
      "expected town to have no findings, but it has 1:\n  warning house-never at name (line 5, column 7): it is wrong; change it",
    );
  });
});

describe("an invalid argument is refused, because the assertion would prove something else than it says", () => {
  const wrong = (matcher: string, ...given: readonly unknown[]) =>
    said(() => (expect(town) as unknown as Record<string, (...all: readonly unknown[]) => void>)[matcher]?.(...given));

  it.each([
    ["toSurvive", [undefined], "toSurvive: got undefined as the failure, expected text"],
    ["toSurvive", [["dc1"]], 'toSurvive: got ["dc1"] as the failure, expected text'],
    ["toSurvive", ["dc1", { everyting: true }], "toSurvive: there is no option everyting; did you mean everything?"],
    ["toHaveNoFindings", ["ns-mx"], 'toHaveNoFindings: got "ns-mx" as options, expected except, only, severity'],
    [
      "toHaveNoFindings",
      [{ except: "ns-mx" }],
      'toHaveNoFindings: got "ns-mx" as option except, expected a list of text',
    ],
    ["toHaveNoFindings", [{ exept: [] }], "toHaveNoFindings: there is no option exept; did you mean except?"],
    [
      "toHaveNoFindings",
      [{ severity: "fatal" }],
      'toHaveNoFindings: got "fatal" as option severity, expected error, warning, note',
    ],
    ["toHaveNoFindings", [{ only: [] }], "toHaveNoFindings: no rule is left to judge by, expected at least one"],
    [
      "toHaveNoFindings",
      [{ only: ["ns-mx"], except: ["names"] }],
      "toHaveNoFindings: no rule is left to judge by, expected at least one",
    ],
    [
      "toFitOn",
      [{ name: "HV11" }],
      'toFitOn: got {"name":"HV11"} as the hosts, expected a list of hosts, each with the name of its datacenter',
    ],
    ["toReach", ["mail.town.example"], "toReach: got undefined as options, expected when, view"],
    [
      "toReach",
      ["mail.town.example", { when: "dc1", view: "outside" }],
      'toReach: got "outside" as option view, expected internal, external',
    ],
    [
      "toCostAtMost",
      [5, { allowUnprised: true }],
      "toCostAtMost: there is no option allowUnprised; did you mean allowUnpriced?",
    ],
  ])("%s %j", (matcher, given, message) => {
    expect(wrong(matcher, ...given)).toBe(message);
  });

  it("an impossible host is not reported as too small", () => {
    expect(said(() => expect(town).not.toFitOn([{ name: "HVX", datacenter: "dc1" } as never]))).toMatch(
      /^toFitOn: datacenters\[0\]\.hosts\[0\]\.address: the key is missing/,
    );
  });

  it("the name of a file, an invalid date", () => {
    expect(said(() => deploymentFrom("examples/town/town.yaml"))).toBe(
      "deploymentFrom: got the name of a file (examples/town/town.yaml), expected its text; read it first",
    );
    expect(said(() => deploymentFrom(town.document, { date: "2026-02-30" }))).toBe(
      "date: got 2026-02-30, expected YYYY-MM-DD",
    );
  });
});

describe("toReach in each case of a failure", () => {
  it("accepts the words of requirements, and names in any case", () => {
    expect(town).toReach("MAIL.town.example", { when: "any-datacenter", view: "internal" });
    expect(said(() => expect(town).toReach("mail.town.example", { when: "any-datacenter" }))).toBe(
      "expected mail.town.example to be reached when any-datacenter has failed, but nothing behind it answers:\n  external: rproxy dead after the failure of dc1",
    );
    expect(said(() => expect(town).not.toReach("mail.town.example", { when: "any-host" }))).toBe(
      "expected mail.town.example not to be reached when any-host has failed, but in all 2 cases something answers",
    );
  });
});

describe("toSurvive", () => {
  it("holds for a survived failure", () => {
    expect(town).toSurvive("any-member");
    expect(town).toSurvive("any-datacenter");
    expect(said(() => expect(town).not.toSurvive("any-member"))).toBe(
      "expected town not to survive any-member, but all 2 cases are survived",
    );
  });

  it("fails with the cases that break it", () => {
    expect(town).not.toSurvive("any-two-members");
    expect(said(() => expect(town).toSurvive("any-two-members"))).toMatch(
      /^expected town to survive any-two-members, but 1 of 1 case breaks it:\n {2}after the failure of MBX1 and MBX2, DAG1 mounts nothing: /,
    );
  });

  it("includes names and mail on request", () => {
    expect(said(() => expect(town).toSurvive("dc1", { everything: true }))).toMatch(
      / {2}after the failure of dc1, nothing answers mail\.town\.example \(external\)/,
    );
  });

  it("fails if no part of that name can fail", () => {
    expect(said(() => expect(town).toSurvive("any-datacentre"))).toMatch(
      /^toSurvive: .*did you mean any-datacenter\?$/,
    );
  });
});

describe("toHaveNoFindings", () => {
  const open = town.judgement.findings.filter((finding) => !finding.waived);
  const rules = [...new Set(open.map((finding) => finding.rule))];

  it("holds with exceptions, severity and waivers", () => {
    expect(town).toHaveNoFindings({ severity: "error" });
    expect(town).toHaveNoFindings({ except: rules });
    expect(town).toHaveNoFindings({ only: ["ns-mx"] });
  });

  it("fails with the findings", () => {
    const unwaived = town.with({ waivers: [] });
    expect(said(() => expect(unwaived).toHaveNoFindings({ only: ["ns-mx"] }))).toMatch(
      /^expected town to have no findings, but it has 1:\n {2}warning ns-mx at domains\[0\]\.mx \[town\.example\]: /,
    );
    expect(said(() => expect(town).not.toHaveNoFindings({ only: ["ns-mx"] }))).toBe(
      "expected town to have findings, but no rule found anything",
    );
  });

  it("fails for an unknown rule", () => {
    expect(said(() => expect(town).toHaveNoFindings({ except: ["ns-mxx"] }))).toMatch(/did you mean ns-mx\?$/);
  });
});

describe("toFitOn", () => {
  const hosts = town.document.datacenters.flatMap(({ name, hosts: own = [] }): TestedHost[] =>
    own.map((host) => ({ ...host, datacenter: name })),
  );

  it("holds for the document's own hosts, given or not", () => {
    expect(town).toFitOn();
    expect(town).toFitOn(hosts);
  });

  it("fails if memory is too small, with or without a pinned machine", () => {
    const small = hosts.map((host) => ({ ...host, memoryGB: 32 }));
    expect(said(() => expect(town).toFitOn(small))).toMatch(
      /^expected town to fit on HV11, HV21, but it does not:\n {2}\S/,
    );
    expect(said(() => expect(town).toFitOn(small))).toMatch(/memory/);
  });

  it("fails for too few cores", () => {
    const small = hosts.map((host) => ({ ...host, cores: 4 }));
    expect(said(() => expect(town).toFitOn(small))).toMatch(/processors/);
  });

  it("fails for a host in no datacenter of the document", () => {
    const [first] = hosts;
    if (first === undefined) throw new Error("the town has no hosts");
    expect(said(() => expect(town).toFitOn([{ ...first, datacenter: "dc9" }]))).toBe(
      "toFitOn: host HV11 is in dc9, expected one of annex, dc1, dc2",
    );
  });
});

describe("toReach", () => {
  it("holds while any server answers", () => {
    expect(town).toReach("mail.town.example", { when: "dc2" });
    expect(town).toReach("mail.town.example", { when: "MBX1", view: "internal" });
  });

  it("fails with what is lost", () => {
    expect(town).not.toReach("mail.town.example", { when: "dc1,dc2", view: "internal" });
    expect(said(() => expect(town).toReach("mail.town.example", { when: "dc1,dc2", view: "internal" }))).toBe(
      "expected mail.town.example to be reached when dc1,dc2 has failed, but nothing behind it answers:\n" +
        "  internal: MBX1, MBX2 dead",
    );
  });

  it("fails for an unknown name or failure", () => {
    expect(said(() => expect(town).toReach("mial.town.example", { when: "dc1" }))).toBe(
      "toReach: no name mial.town.example; did you mean mail.town.example?",
    );
    expect(said(() => expect(town).toReach("mail.town.example", { when: "dc9" }))).toMatch(
      /^toReach: when: nothing with this name can fail/,
    );
  });
});

describe("toCostAtMost", () => {
  it("holds up to the amount, and fails with the largest costs", () => {
    expect(government).toCostAtMost(1e12, { allowUnpriced: true });
    expect(said(() => expect(government).toCostAtMost(1, { allowUnpriced: true }))).toMatch(
      /^expected government to cost at most 1 EUR per year, but it costs \d+\.\d\d:\n {2}\d+\.\d\d for /,
    );
  });

  it("fails if the document has no prices, or the amount is invalid", () => {
    expect(said(() => expect(town).toCostAtMost(1000))).toBe("toCostAtMost: town gives no prices under `costs`");
    expect(said(() => expect(government).toCostAtMost(-1))).toBe("toCostAtMost: got -1, expected an amount");
  });

  it("fails if an item has no price", () => {
    const { currency } = government.document.costs ?? { currency: "EUR" };
    const bare = government.with({ costs: { currency, perYear: {} } });
    expect(said(() => expect(bare).toCostAtMost(1000))).toMatch(
      /^expected government to cost at most 1000 EUR per year, but these are not priced \(the total excluding them is 0\.00\):\n {2}\S/,
    );
  });
});
