// Proves that everything that evaluates a survival requirement gives one answer: the rule, the plan, `simulate`, the sizing
// sheet and the matcher for users' tests; and that it agrees with the single failures and sequences that `simulate` shows.
import fc from "fast-check";
import { readRequirement } from "../../../lib/model";
import type { Plan } from "../../../lib/plan";
import { casesInCluster, failureNames } from "../../../lib/plan/failures";
import { sizeSheet } from "../../../lib/plan/sheet";
import { requirementOutcomes, sceneOf, simulate, type Scene } from "../../../lib/plan/simulation";
import { deploymentFrom, matchers, type TestedDeployment } from "../../../lib/testing";
import { command, Folders } from "../../cli/support/command";
import { anyDocument, clusterOf, inOneSite, townWhere, type AnyDocument } from "./documents";

const folders = new Folders();

afterAll(() => folders.remove());

const date = "2026-11-22";

/** All answers for every requirement, by its text. */
function answersOf(tested: TestedDeployment) {
  const { deployment, plan, judgement } = tested;
  const scene = sceneOf(deployment, plan);
  const texts = deployment.requirements.survive.map(({ text }) => text);
  const found = new Set(judgement.findings.flatMap(({ rule, name }) => (rule === "requirements-survive" ? name : [])));
  const asked = texts.flatMap((text) => readRequirement(text, scene.known, "asked").requirement ?? []);
  const by = (answer: (text: string) => boolean | null) =>
    Object.fromEntries(texts.map((text) => [text, answer(text)]));
  return {
    check: by((text) => !found.has(text)),
    plan: by((text) => outcomeIn(plan, text).survived),
    simulate: Object.fromEntries(
      requirementOutcomes(scene, asked).map((outcome) => [outcome.requirement, outcome.survived]),
    ),
    matcher: by((text) => matchers.toSurvive(tested, text).pass),
  };
}

function outcomeIn(plan: Plan, text: string) {
  const found = plan.requirements.find(({ requirement }) => requirement === text);
  if (found === undefined) throw new Error(`the plan has no outcome of ${text}`);
  return found;
}

/** Whether the DAGs alone survive it: the sheet does not include sign-on. */
function dagsSurvive(plan: Plan, text: string): boolean {
  return outcomeIn(plan, text).dags.every(({ brokenCount }) => brokenCount === 0);
}

function sheetSays(tested: TestedDeployment, text: string): boolean {
  const rows = sizeSheet(tested.deployment, tested.plan).clusters.flatMap(({ required }) => required);
  return rows
    .filter(({ kind }) => kind === text)
    .every(({ quorum, activation, lostDatabases }) => quorum === "kept" && activation === "automatic" && lostDatabases === 0); // prettier-ignore
}

/** Each case of the requirement as a `--sequence`; all must be survived in the end. */
function sequencesSay(scene: Scene, text: string): boolean {
  const { requirement } = readRequirement(text, scene.known, "asked");
  if (requirement === undefined) throw new Error(`${text} cannot be read`);
  return scene.clusters.every((cluster) =>
    casesInCluster(requirement, cluster).every((steps) => {
      const typed = steps.map((step) => failureNames(step).join(",")).join("; ");
      const result = simulate(scene, { kind: "sequence", steps: typed, switchover: false });
      if (!result.ok) throw new Error(`${typed}: ${JSON.stringify(result.problems)}`);
      const scenarios = result.simulation.clusters.find(({ name }) => name === cluster.name)?.scenarios ?? [];
      const last = scenarios.at(-1);
      return last?.result.survived === true;
    }),
  );
}

it("is the same on documents of all kinds", () => {
  const seen = { survived: 0, broken: 0 };
  fc.assert(
    fc.property(anyDocument, (document) => {
      const tested = deploymentFrom(document, { date });
      const answers = answersOf(tested);
      expect(answers.check).toEqual(answers.plan);
      expect(answers.simulate).toEqual(answers.plan);
      expect(answers.matcher).toEqual(answers.plan);
      const scene = sceneOf(tested.deployment, tested.plan);
      for (const { text } of tested.deployment.requirements.survive) {
        const dags = dagsSurvive(tested.plan, text);
        expect([text, sheetSays(tested, text)]).toEqual([text, dags]);
        expect([text, sequencesSay(scene, text)]).toEqual([text, dags]);
        seen[answers.plan[text] === true ? "survived" : "broken"] += 1;
      }
    }),
    { numRuns: 60 },
  );
  // Both answers occur, so that a constant one would be detected.
  expect(Math.min(seen.survived, seen.broken)).toBeGreaterThan(10);
});

describe("a cut link, where copies of the other side may not be activated automatically", () => {
  const blocked = townWhere((document) => {
    Object.assign(clusterOf(document), { model: "active-passive", primary: "dc2", autoActivation: { dc1: "blocked" } });
    document.requirements = { survive: ["any-link"] };
  });
  const intrasite = townWhere((document) => {
    inOneSite(document);
    const policies = { dc1: "intrasite-only", dc2: "intrasite-only" };
    Object.assign(clusterOf(document), { model: "active-passive", primary: "dc2", autoActivation: policies });
    document.requirements = { survive: ["any-link"] };
  });

  it.each<[string, AnyDocument]>([
    ["blocked in the passive datacenter", blocked],
    ["only inside the one site of both", intrasite],
  ])("is survived, in every answer: %s", async (_, document) => {
    const tested = deploymentFrom(document, { date });
    const yes = { "any-link": true };
    expect(answersOf(tested)).toEqual({ check: yes, plan: yes, simulate: yes, matcher: yes });
    expect(sheetSays(tested, "any-link")).toBe(true);
    const links = tested.plan.clusters.flatMap(({ quorum }) => quorum.filter(({ kind }) => kind === "link"));
    expect(links.map((link) => [link.failed, link.survived])).toEqual([
      [["link:annex-dc1"], true],
      [["link:annex-dc2"], true],
      [["link:dc1-dc2"], true],
    ]);
    const folder = folders.make({ "town.json": JSON.stringify(document) });
    for (const words of [["--must-survive"], ["--must-survive", "any-link"]]) {
      const { code, stdout } = await command(["simulate", "town.json", ...words], { folder });
      expect([code, /any-link +3 +0 +survived/.test(stdout)]).toEqual([0, true]);
    }
    const checked = await command(["check", "town.json", "--format", "json"], { folder });
    expect(checked.stdout).not.toContain("requirements-survive");
  });

  it("is broken, in every answer, if the primary's own copies are blocked and it is lost", () => {
    const document = townWhere((town) => {
      Object.assign(clusterOf(town), { model: "active-passive", primary: "dc2", autoActivation: { dc1: "blocked" } });
      town.requirements = { survive: ["dc2", "dc1"] };
    });
    const said = { dc1: true, dc2: false };
    const tested = deploymentFrom(document, { date });
    expect(answersOf(tested)).toEqual({ check: said, plan: said, simulate: said, matcher: said });
    expect([sheetSays(tested, "dc1"), sheetSays(tested, "dc2")]).toEqual([true, false]);
  });
});
