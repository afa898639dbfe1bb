import { Option } from "commander";
import { stableJson } from "../../base/order";
import { ProblemsError } from "../../base/problem";
import { readRequirement, type SurvivalRequirement } from "../../model";
import {
  type RequirementOutcome,
  requirementOutcomes,
  sceneOf,
  simulate as simulateFailures,
  simulationJson,
  type Scene,
  type SimulationRequest,
  type Simulation,
} from "../../plan";
import { ExitCode } from "../exit-code";
import { unusable } from "../errors";
import { loadDocument, type Loaded } from "../input/load-document";
import { simulateTask, wholeOption } from "../simulate/options";
import { noRequirement, surviveJson, surviveText, noCluster, simulationText } from "../../report";
import { during } from "../progress";
import {
  argument,
  documentArgument,
  flagOption,
  formatOption,
  quietOption,
  wantsJson,
  type Verb,
  type VerbCall,
} from "../verb";

export const simulate: Verb = {
  name: "simulate",
  summary: "what each failure does: quorum, mounts, load, names, mail flow",
  examples: [
    { line: "simulate town.yaml", does: "every single failure" },
    { line: "simulate town.yaml --failed dc1,witness", does: "these at the same time, with manual steps" },
    { line: 'simulate town.yaml --sequence "MBX1; witness; dc2"', does: "one after another; dynamic quorum counts" },
    { line: "simulate town.yaml --depth 2", does: "every set of up to two parts" },
    { line: "simulate town.yaml --must-survive any-datacenter,any-member", does: "for CI: exit code 1 if not" },
    { line: "simulate town.yaml --must-survive", does: "the same for requirements.survive" },
  ],
  notes: `Names: datacenters, members, hosts, zones (cloud.zone-1), proxies, gateways, sign-on servers, witness, link:A-B, vpn:NAME, nat:NAME and vault:NAME of an Azure datacenter.
What must be survived, as in requirements.survive: any-member, any-two-members (or any-two-servers), any-host, any-datacenter, any-link, any-zone, or such a name; "dc1 + witness" fail at the same time, "dc1 then any-member" one after the other. Survived means: every database mounted automatically, and sign-on answered.`,
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .addOption(new Option("--failed <names>", "what fails at the same time, separated by commas"))
      .addOption(new Option("--sequence <steps>", "what fails one after the other, separated by semicolons"))
      .addOption(new Option("--switchover", "with --sequence: an operator restores the DAG before each next step"))
      .addOption(new Option("--depth <n>", "every set of up to n parts of each DAG"))
      .addOption(
        new Option(
          "--must-survive [requirements]",
          "failures that must be survived, separated by commas; if omitted, or `document`: those of the document",
        ),
      )
      .addOption(new Option("--strict", "with --must-survive: names and mail flow must survive, too"))
      .addOption(new Option("--switchover-minutes <n>", "your estimate of how long a manual switchover takes"))
      .addOption(new Option("--all", "each failure on a line of its own"))
      .addOption(quietOption())
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const task = simulateTask(call);
    const minutes = wholeOption(call, "switchoverMinutes");
    const loaded = await loadDocument(argument(call, 0), call.io);
    const settings = minutes === undefined ? {} : { switchoverMinutes: minutes };
    const scene = sceneOf(loaded.deployment, loaded.plan, settings);
    if (task.kind === "simulate") return print(call, scene, loaded, task.request);
    return judge(call, scene, outcomesOf(call, scene, loaded, task.words));
  },
};

function print(call: VerbCall, scene: Scene, loaded: Loaded, request: SimulationRequest): ExitCode {
  const deep = request.kind === "depth" && request.depth > 1 && scene.clusters.length > 0;
  const task = deep && !wantsJson(call) ? { ...request, around: false } : request;
  const simulation = during(call.io, "simulating failures", () => simulated(scene, task));
  const page = { ...call.page, all: flagOption(call, "all") };
  if (wantsJson(call)) call.io.stdout.write(stableJson(simulationJson(simulation)));
  else call.io.stdout.write(simulationText(simulation, request, loaded.deployment, loaded.plan, page));
  return ExitCode.fine;
}

/** The plan contains the outcomes of the document's own requirements; with names and mail, or for others, they are computed here. */
function outcomesOf(
  call: VerbCall,
  scene: Scene,
  { deployment, plan }: Loaded,
  words: readonly string[] | "document",
): readonly RequirementOutcome[] {
  const strict = flagOption(call, "strict");
  if (words === "document" && deployment.requirements.survive.length === 0) throw unusable(noRequirement());
  if (words === "document" && !strict) return plan.requirements;
  const requested = words === "document" ? deployment.requirements.survive : readAll(words, scene);
  return during(call.io, "simulating what must be survived", () => requirementOutcomes(scene, requested, strict));
}

function readAll(words: readonly string[], scene: Scene): SurvivalRequirement[] {
  const read = words.map((word, place) => readRequirement(word, scene.known, `--must-survive[${place}]`));
  const problems = read.flatMap((requirement) => requirement.problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return read.flatMap(({ requirement }) => requirement ?? []);
}

/** The JSON contains every single failure, as without the option, plus `survival`. */
function judge(call: VerbCall, scene: Scene, outcomes: readonly RequirementOutcome[]): ExitCode {
  if (wantsJson(call)) {
    const singles = simulationJson(simulated(scene, { kind: "depth", depth: 1 }));
    call.io.stdout.write(stableJson({ ...singles, survival: surviveJson(outcomes) }));
  } else {
    if (scene.clusters.length === 0) call.io.stdout.write(noCluster(scene.deployment, call.page) + "\n");
    const shown = flagOption(call, "quiet") ? outcomes.filter(({ survived }) => survived === false) : outcomes;
    call.io.stdout.write(surviveText(shown, call.page, flagOption(call, "strict")));
  }
  return outcomes.every((outcome) => outcome.survived !== false) ? ExitCode.fine : ExitCode.refused;
}

function simulated(scene: Scene, request: SimulationRequest): Simulation {
  const result = simulateFailures(scene, request);
  if (!result.ok) throw new ProblemsError(result.problems);
  return result.simulation;
}
