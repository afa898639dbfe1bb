import { measureInChild } from "./child";
import { median, type BenchRow } from "./row";

interface Phases {
  readonly loading: number;
  readonly reading: number;
  readonly planning: number;
  readonly judging: number;
  readonly constructing: number;
  readonly writing: number;
}

/** From text to Terraform JSON in one fresh process, on the compiled files; processor time of each phase. */
const script = `
  const [lib, file, outdir] = process.argv.slice(1);
  const { readFileSync } = require("node:fs");
  const phases = {};
  const timed = (name, work) => {
    const begin = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(begin);
    phases[name] = (user + system) / 1000;
    return value;
  };
  const rooms = ["model", "plan", "rules", "constructs", "constructs/decision"];
  const [model, plan, rules, constructs, decision] = timed("loading", () => rooms.map((room) => require(lib + "/" + room)));
  const text = readFileSync(file, "utf8");
  const { deployment: described, document, paths } = timed("reading", () => model.readDeployment(text));
  const { deployment, plan: planned } = timed("planning", () => plan.planDeployment(described, { paths }));
  const judged = { deployment, plan: planned, paths, date: "2026-11-22" };
  const { findings } = timed("judging", () => rules.judge(judged));
  const app = new constructs.App({ outdir });
  timed("constructing", () => {
    const options = decision.withDecision({}, { deployment, paths, plan: planned, findings });
    return new constructs.MailDeployment(app, deployment.name, document, options).machines;
  });
  timed("writing", () => app.synth());
  console.log(JSON.stringify(phases));
`;

/** The time of each phase for a document. Loading is that of the library's own files; the command's bundle loads faster. */
export function benchPhases(lib: string, file: string, outdir: string): BenchRow[] {
  const runs = Array.from({ length: 3 }, () => measureInChild<Phases>(script, [lib, file, outdir]));
  const names = Object.keys(runs[0] ?? {}) as (keyof Phases)[];
  return names.map((name) => ({
    what: `  ${name}, from the library's own files`,
    measured: median(runs.map((run) => run[name])),
    unit: "ms",
  }));
}
