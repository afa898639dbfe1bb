// Proves that everything generated as PowerShell is PowerShell by its grammar: scripts and lists in the wiring, scripts that
// machines in Azure run, and commands of runbooks. Whether a cmdlet or parameter exists is not proved here.
import { parse, stringify } from "yaml";
import { healthTask, stepScript, wiringFiles } from "../../../lib/guest";
import { problemText } from "../../../lib/base/problem";
import type { Deployment, DeploymentDocument } from "../../../lib/model";
import { sceneOf, simulate, type MachinePlan, type Plan } from "../../../lib/plan";
import { operatorStepText } from "../../../lib/report/operator-steps/operator-step-text";
import { deploymentOf, exampleText, named, planOf, type Mutable } from "../../support/examples";
import { powershellReader } from "../../support/powershell";

/** A text with the place it comes from. */
type Script = readonly [place: string, text: string];

/** With the least number of scripts that each has. */
const documents = { town: 4, school: 60, "town-azure-dr": 7, government: 8 } as const;
type Name = keyof typeof documents;

/**
 * The government with a hundredth of its mailboxes has the same parts in fewer DAGs; in the town people promote the domain
 * controller.
 */
function documentOf(name: Name): DeploymentDocument {
  const document = parse(exampleText(name)) as Mutable<DeploymentDocument>;
  if (name === "town-azure-dr") delete document.credentials?.promotion;
  if (name !== "government") return document;
  for (const tier of document.users) tier.mailboxes = Math.ceil(Number(tier.mailboxes) / 100);
  return document;
}

function scriptsOf(name: Name): Script[] {
  const document = documentOf(name);
  const deployment = deploymentOf(stringify(document));
  const plan = planOf(deployment);
  const runbook = name === "town" ? runbookOf(deployment, plan) : [];
  return [...filesOf(plan), ...runbook, ...commandsOf(plan)];
}

function filesOf(plan: Plan): Script[] {
  return wiringFiles(plan).flatMap(({ path, text }): Script[] => {
    const place = path.join("/");
    if (place.endsWith(".ps1")) return [[place, text]];
    if (!place.endsWith(".md")) return [];
    return [...text.matchAll(/^```powershell\n([^]*?)^```$/gm)].map(([, block = ""]) => [place, block]);
  });
}

/** Commands of a switchover by hand; what stands for a name that people fill in is none. */
function runbookOf(deployment: Deployment, plan: Plan): Script[] {
  const result = simulate(sceneOf(deployment, plan), { kind: "set", failed: "dc1,annex" });
  if (!result.ok) throw new Error(result.problems.map(problemText).join("\n"));
  return result.simulation.clusters.flatMap(({ scenarios }) =>
    scenarios
      .flatMap(({ result: { steps } }) => steps.map(operatorStepText))
      .filter((step) => !step.startsWith("Verify ") && !step.includes("<"))
      .map((step): Script => ["runbook", step]),
  );
}

/** Scripts that Windows machines run, as test/constructs/azure/first-start.test.ts finds them in the stack. */
function commandsOf({ datacenters, machines }: Plan): Script[] {
  return datacenters.flatMap((datacenter): Script[] => {
    if (datacenter.platform !== "azure") return [];
    const steps = datacenter.firstStart.map(({ machine, step }): Script => [
      `${machine} ${step}`,
      stepScript(step, named<MachinePlan>(machines, machine).role),
    ]);
    const watched = datacenter.monitoring.flatMap((monitoring) => monitoring.machines);
    const checks = watched.filter(({ system }) => system === "windows");
    return [...steps, ...checks.map((one): Script => [`${one.name} checks`, healthTask("windows", one.checks)])];
  });
}

let faultsOf: (script: string) => string[];
beforeAll(async () => {
  faultsOf = await powershellReader();
});

test.each(Object.entries(documents))("%s: no script has a part that is no PowerShell", (name, least) => {
  const scripts = scriptsOf(name as Name);
  expect(scripts.length).toBeGreaterThanOrEqual(least);
  const faults = scripts.map(([place, text]) => [place, faultsOf(text)] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});

test.each([
  ["an open bracket", "if ($x { Get-Item 'a' }", 1],
  ["an open quote", "Get-Item 'a\n", 1],
  ["an open block", "Get-Item 'a'\nforeach ($x in 1) {\n", 2],
  ["a hash table without its end", "$a = @{ Name = 'a'", 1],
])("%s is refused, at its line", (_, script, line) => {
  expect(faultsOf(script)[0]).toMatch(new RegExp(`^line [1-${line}]: `));
});
