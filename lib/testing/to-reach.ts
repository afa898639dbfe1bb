import { nearest } from "../base/nearest";
import { problemText } from "../base/problem";
import { sceneOf, simulate } from "../plan/simulation";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment } from "./subject";

export interface ReachOptions {
  /** What has failed at the same time: `dc1`, `MBX1,witness`, `link:dc1-dc2`. */
  readonly when: string;
  /** From where it is looked at. Default: from everywhere that the name has records. */
  readonly view?: "internal" | "external";
}

/** A name of the deployment still leads to something that serves, at least for some clients. */
export function toReach(received: unknown, name: string, options: ReachOptions): MatcherResult {
  const { deployment, plan } = testedDeployment(received, "toReach");
  const { when, view } = options;
  const scene = sceneOf(deployment, plan);
  const simulated = simulate(scene, { kind: "set", failed: when });
  if (!simulated.ok) {
    throw new RangeError(
      simulated.problems.map((one) => `toReach: ${problemText({ ...one, path: "when" })}`).join("\n"),
    );
  }
  const known = scene.names.filter((one) => view === undefined || one.view === view);
  refuseUnknown(
    name,
    known.map((one) => one.name),
    view,
  );
  const rows = simulated.simulation.names.filter(
    (row) => row.name === name && (view === undefined || row.view === view),
  );
  const dead = rows.filter((row) => !row.reachable);
  const circumstances = ` when ${when} has failed`;
  return answer(dead.length === 0, {
    yes: `expected ${name} not to be reached${circumstances}, but ${rows[0]?.living.join(", ") ?? "it"} answers`,
    no: () =>
      `expected ${name} to be reached${circumstances}, but nothing behind it answers:\n` +
      lines(dead.map((row) => `${row.view}: ${row.dead.join(", ") || "no entry"} gone`)),
  });
}

function refuseUnknown(name: string, known: readonly string[], view: string | undefined): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  const remedy = near === undefined ? `expected one of ${[...new Set(known)].join(", ")}` : `did you mean ${near}?`;
  throw new RangeError(`toReach: no name ${name}${view === undefined ? "" : ` in the ${view} view`}; ${remedy}`);
}
