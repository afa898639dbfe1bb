// Proves that a requirement that cannot be judged is refused in the same words wherever it is asked for: in a document, with
// `--must-survive` and `--failed`, and by the matcher of users' own tests; and that where DAGs are numbered by the planner,
// names of all of them are known.
import { problemText, ProblemsError, type Problem } from "../../../lib/base/problem";
import { readDeployment, readRequirement } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import { allRules, judge } from "../../../lib/rules";
import { sceneOf, type Scene } from "../../../lib/plan/simulation";
import { deploymentFrom, matchers } from "../../../lib/testing";
import { command, Folders } from "../../cli/support/command";
import { parse } from "yaml";
import { exampleText } from "../../support/examples";
import { clusterOf, townWhere, type AnyDocument } from "./documents";

const folders = new Folders();

afterAll(() => folders.remove());

const date = "2026-11-22";
const requirementsSurvive = allRules.find(({ id }) => id === "requirements-survive") ?? raise();

function raise(): never {
  throw new Error("no rule requirements-survive");
}

function withRequirement(document: AnyDocument, text: string): AnyDocument {
  return { ...document, requirements: { survive: [text] } };
}

/** What is wrong, without the place where it was written. */
function wordsOf(problems: readonly Problem[]): string[] {
  return problems.map((problem) => problemText(problem).replace(`${problem.path}: `, ""));
}

/** The problem of a requirement as each of them says it; the document itself asks for nothing. */
async function saidBy(document: AnyDocument, text: string) {
  const plain = { ...document, requirements: { survive: [] } };
  const tested = deploymentFrom(plain, { date });
  const folder = folders.make({ "plain.json": JSON.stringify(plain) });
  const flag = await command(["simulate", "plain.json", "--must-survive", text], { folder });
  const thrown = (() => {
    try {
      return String(matchers.toSurvive(tested, text).pass);
    } catch (error) {
      return (error as Error).message.replace("toSurvive: failure: ", "");
    }
  })();
  return {
    document: wordsOf(readDeployment(withRequirement(document, text)).problems).join("\n"),
    flag: flag.stderr.replace(/^problem --must-survive\[0\]: /, "").trimEnd(),
    matcher: thrown,
    code: flag.code,
  };
}

const town = townWhere(() => undefined);
const withoutWitness = townWhere((document) => {
  delete clusterOf(document).witness;
  delete clusterOf(document).alternateWitness;
});
const withCloudWitness = townWhere((document) => {
  Object.assign(clusterOf(document), {
    witness: { kind: "cloud", name: "cw", datacenter: "annex" },
  });
  delete clusterOf(document).alternateWitness;
});
const government = parse(exampleText("government")) as AnyDocument;

it.each<[string, AnyDocument, string, string]>([
  [
    "grammar",
    town,
    "dc1 and dc2",
    'cannot be read as a requirement, got "dc1 and dc2", expected a requirement such as any-member, with + between what fails at the same time and then between what fails one after the other; did you mean `dc1 + dc2`?',
  ],
  [
    "cases",
    government,
    "any-two-members then any-two-members then any-two-members",
    "stands for too many cases, got 13824000 cases, expected at most 20000 cases; write `any-two-members`, or name what fails",
  ],
])("is refused in the same words by all: %s", async (_, document, text, problem) => {
  const { document: read, ...said } = await saidBy(document, text);
  expect(said).toEqual({ flag: problem, matcher: problem, code: 2 });
  // How many DAGs the planner decides on is not known yet, so one alone is counted.
  expect(read.replace("1728000 cases", "13824000 cases")).toBe(problem); // prettier-ignore
});

describe("a requirement that nothing can break because nothing fails so", () => {
  it.each<[string, AnyDocument, string, string]>([
    ["no witness", withoutWitness, "witness", 'there is no witness to fail, got "witness"; remove it'],
    ["no zones", town, "dc1 + any-zone", 'there is no zone to fail, got "any-zone"; remove it'],
    [
      "a witness in the cloud",
      withCloudWitness,
      "witness",
      'a cloud witness is not simulated, got "witness", expected a file share witness, or something else that can fail; remove it',
    ],
  ])(
    "is a mistake where it is asked for alone, and not judged in a document: %s",
    async (_, document, text, problem) => {
      expect(await saidBy(document, text)).toEqual({ document: "", flag: problem, matcher: problem, code: 2 });

      const { plan, deployment, problems } = planned(withRequirement(document, text));
      expect(problems).toEqual([]);
      expect(plan?.requirements).toMatchObject([
        { requirement: text, cases: 0, brokenCount: 0, survived: null, dags: [] },
      ]);
      if (plan === undefined) throw new Error("no plan");
      const { findings } = judge({ deployment, plan, date, rules: [requirementsSurvive] });
      expect(findings.map(({ rule, severity, name }) => [rule, severity, name])).toEqual([
        ["requirements-survive", "warning", text],
      ]);
      expect(findings[0]?.undecided?.unknown).toBe(`what fails with \`${text}\``);
    },
  );
});

function planned(document: AnyDocument) {
  const { deployment, problems, paths } = readDeployment(document);
  if (deployment === undefined) throw new ProblemsError(problems);
  return { ...planDeployment(deployment, { paths }), deployment };
}

describe("members of DAGs whose number the planner decides", () => {
  const planned = (text: string, lock?: Parameters<typeof planDeployment>[1]) => {
    const { deployment, problems, paths } = readDeployment(withRequirement(government, text));
    if (deployment === undefined) throw new ProblemsError(problems);
    return planDeployment(deployment, { ...lock, paths });
  };

  it("are known in the document as they are to --must-survive", () => {
    const { plan, problems, deployment } = planned("N02MBX01 then N01MBX02");
    expect(problems).toEqual([]);
    expect(plan?.requirements).toMatchObject([{ requirement: "N02MBX01 then N01MBX02", cases: 1, survived: true }]);
    const scene: Scene | undefined = plan === undefined ? undefined : sceneOf(deployment, plan);
    expect(scene === undefined ? [] : readRequirement("N02MBX01", scene.known, "asked").problems).toEqual([]);
  });

  it("fail in the same words when the planner decides on fewer", () => {
    const { plan, problems } = planned("N03MBX01");
    expect([plan, problems.map(({ path, code, remedy }) => [path, code, remedy])]).toEqual([
      undefined,
      [["requirements.survive[0]", "unknown-failure", "did you mean N01MBX01?"]],
    ]);
  });
});
