import { nearest } from "../base/nearest";
import { problemText, type Problem } from "../base/problem";
import { readRequirement } from "../model";
import { namesUnreachable, sceneOf, simulate, type NameRow, type Scene } from "../plan";
import { checkOptions, checkValue, oneOf, text } from "./matcher-options";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment } from "./subject";

export interface ReachOptions {
  /**
   * What has failed: at the same time, `dc1`, `MBX1,witness`, `link:dc1-dc2`; or as in `requirements.survive`, each case of
   * `any-datacenter`, `dc1 then any-member`.
   */
  readonly when: string;
  /** The view from which the name is resolved. Default: every view in which it has records. */
  readonly view?: "internal" | "external";
}

/** A name of the deployment still leads to a working service, at least for some clients. */
export function toReach(received: unknown, name: string, options: ReachOptions): MatcherResult {
  const { deployment, plan } = testedDeployment(received, "toReach");
  checkValue("toReach", "the name", name, text);
  checkOptions("toReach", options, { when: text, view: oneOf("internal", "external") });
  checkValue("toReach", "option when", options.when, text);
  const { when, view } = options;
  const scene = sceneOf(deployment, plan);
  const names = scene.names.filter((entry) => view === undefined || entry.view === view).map((entry) => entry.name);
  refuseUnknown(name, names, view);
  const wanted = (row: NameRow): boolean => isSame(row.name, name) && (view === undefined || row.view === view);
  const several = /\+|any-| then /.test(when);
  const { dead, living } = several ? inEachCase(scene, when, wanted) : atOnce(scene, when, wanted);
  const circumstances = ` when ${when} has failed`;
  return answer(dead.length === 0, {
    whenPassed: `expected ${name} not to be reached${circumstances}, but ${living} answers`,
    whenFailed: () =>
      `expected ${name} to be reached${circumstances}, but nothing behind it answers:\n` +
      lines(
        dead.map(
          (row) =>
            `${row.view}: ${row.dead.join(", ") || "no entry"} dead${several ? ` after the failure of ${row.failed.join(" and ")}` : ""}`,
        ),
      ),
  });
}

interface Answering {
  readonly dead: readonly NameRow[];
  /** Who still answers, for a message. */
  readonly living: string;
}

function atOnce(scene: Scene, when: string, wanted: (row: NameRow) => boolean): Answering {
  const simulated = simulate(scene, { kind: "set", failed: when });
  if (!simulated.ok) throw refusal(simulated.problems);
  const rows = simulated.simulation.names.filter(wanted);
  return { dead: rows.filter((row) => !row.reachable), living: rows[0]?.living.join(", ") ?? "it" };
}

function inEachCase(scene: Scene, when: string, wanted: (row: NameRow) => boolean): Answering {
  const { requirement, problems } = readRequirement(when, scene.known, "when");
  if (requirement === undefined) throw refusal(problems);
  const { cases, rows } = namesUnreachable(scene, requirement);
  return { dead: rows.filter(wanted), living: cases === 1 ? "something" : `in all ${cases} cases something` };
}

function refusal(problems: readonly Problem[]): RangeError {
  return new RangeError(problems.map((problem) => `toReach: ${problemText({ ...problem, path: "when" })}`).join("\n"));
}

/** DNS names are case-insensitive. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function refuseUnknown(name: string, known: readonly string[], view: string | undefined): void {
  if (known.some((candidate) => isSame(candidate, name))) return;
  const near = nearest(name, known);
  const remedy = near === undefined ? `expected one of ${[...new Set(known)].join(", ")}` : `did you mean ${near}?`;
  throw new RangeError(`toReach: no name ${name}${view === undefined ? "" : ` in the ${view} view`}; ${remedy}`);
}
