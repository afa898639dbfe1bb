import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finished } from "./engine/run-engine";
import type { Workspace } from "./engine/workspace";
import { streamed, textDiagnostic, validation } from "./engine-output";
import { copyStack, type SynthesizedStack } from "./output";
import { countActions, readChanges } from "./plan-json";
import type { Change, Engine, EngineDiagnostic, Phase, StackRehearsal } from "../base/rehearsal";
import { variableEnvironment } from "./variables";

/** Input of the rehearsal of one stack. At least one of `next` and `base` is present. */
export interface StackTask {
  readonly name: string;
  readonly next: SynthesizedStack | undefined;
  /** The same stack of the base, applied first so that the plan is made against its state. */
  readonly base: SynthesizedStack | undefined;
  readonly engine: Engine;
  readonly workspace: Workspace;
  /** The value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Whether a failed apply is followed by another plan and apply. */
  readonly repeats: boolean;
  readonly timeoutMs: number;
  readonly onPhase: (phase: Phase) => void;
}

/** Results of the engine for one stack, in order. */
export class StackRun {
  private readonly diagnostics: EngineDiagnostic[] = [];
  private readonly home: string;

  constructor(private readonly task: StackTask) {
    this.home = join(task.workspace.folder, "stacks", task.name);
    mkdirSync(join(this.home, "state"), { recursive: true });
  }

  async rehearse(): Promise<StackRehearsal> {
    const { base, next } = this.task;
    const blank = { valid: false, planned: false, applied: false, changes: [], second: undefined };
    if (base !== undefined) {
      this.task.onPhase("base");
      const folder = this.prepare(base, "base");
      const ready = (await this.init(folder, base, "base")) && (await this.applyBase(folder, base));
      if (!ready) return this.result(blank);
      if (next === undefined)
        return this.result({ valid: true, ...(await this.planAndApply(folder, base, ["-destroy"])) });
    }
    const stack = next as SynthesizedStack;
    const folder = this.prepare(stack, "next");
    this.task.onPhase("init");
    if (!(await this.init(folder, stack, "init"))) return this.result(blank);
    this.task.onPhase("validate");
    if (!(await this.validate(folder, stack))) return this.result(blank);
    return this.result({ valid: true, ...(await this.planAndApply(folder, stack, [])) });
  }

  /** Copies the stack and redirects its state into the workspace, whatever backend it has. */
  private prepare(stack: SynthesizedStack, kind: string): string {
    const folder = join(this.home, kind);
    copyStack(stack, folder);
    const backend = { local: { path: join(this.home, "state", "terraform.tfstate") } };
    writeFileSync(join(folder, "rehearsal_override.tf.json"), JSON.stringify({ terraform: { backend } }));
    return folder;
  }

  private async init(folder: string, stack: SynthesizedStack, phase: Phase): Promise<boolean> {
    const done = await this.call(folder, stack, ["init", "-input=false", "-no-color"]);
    return this.accept(done, phase, [], "The engine could not initialize the stack");
  }

  private async applyBase(folder: string, stack: SynthesizedStack): Promise<boolean> {
    const done = await this.call(folder, stack, ["apply", "-auto-approve", "-input=false", "-json"]);
    return this.accept(done, "base", streamed(done.stdout, "base"), "The engine could not apply the base");
  }

  private async validate(folder: string, stack: SynthesizedStack): Promise<boolean> {
    const done = await this.call(folder, stack, ["validate", "-json"]);
    if (!done.stdout.startsWith("{"))
      return this.accept({ ...done, code: 1 }, "validate", [], "The engine gave no answer");
    const { valid, diagnostics } = validation(done.stdout);
    this.diagnostics.push(...diagnostics);
    return valid;
  }

  private async planAndApply(folder: string, stack: SynthesizedStack, mode: readonly string[]): Promise<Planned> {
    const first = await this.attempt(folder, stack, mode);
    return first.planned && !first.applied && this.task.repeats ? this.attempt(folder, stack, mode) : first;
  }

  private async attempt(folder: string, stack: SynthesizedStack, mode: readonly string[]): Promise<Planned> {
    this.task.onPhase("plan");
    const first = await this.plan(folder, stack, mode, "plan");
    if (!first.succeeded) return { planned: false, applied: false, changes: first.changes, second: undefined };
    this.task.onPhase("apply");
    const done = await this.call(folder, stack, ["apply", "-auto-approve", "-input=false", "-json", "plan"]);
    const diagnostics = streamed(done.stdout, "apply");
    const applied = this.accept(done, "apply", diagnostics, "The engine could not apply the plan");
    if (!applied) return { planned: true, applied, changes: first.changes, second: undefined };
    this.task.onPhase("second plan");
    const second = await this.plan(folder, stack, mode, "second plan");
    return { planned: true, applied, changes: first.changes, second };
  }

  private async plan(
    folder: string,
    stack: SynthesizedStack,
    mode: readonly string[],
    phase: Phase,
  ): Promise<EnginePlan> {
    const file = phase === "plan" ? "plan" : "second-plan";
    const args = ["plan", "-input=false", "-json", "-detailed-exitcode", `-out=${file}`, ...mode];
    const done = await this.call(folder, stack, args);
    const succeeded = done.code === 0 || done.code === 2;
    const diagnostics = streamed(done.stdout, phase);
    this.accept({ ...done, code: succeeded ? 0 : 1 }, phase, diagnostics, "The engine could not plan the stack");
    const changes =
      done.code !== 0 && existsSync(join(folder, file)) ? await this.show(folder, stack, file, phase) : [];
    return { succeeded, empty: done.code === 0, changes };
  }

  private async show(folder: string, stack: SynthesizedStack, file: string, phase: Phase): Promise<Change[]> {
    const done = await this.call(folder, stack, ["show", "-json", "-no-color", file]);
    return this.accept(done, phase, [], "The engine could not show its plan") ? readChanges(done.stdout) : [];
  }

  private call(folder: string, stack: SynthesizedStack, args: readonly string[]): Promise<Finished> {
    const { workspace, engine, reattach, variables, timeoutMs } = this.task;
    const environment = {
      ...workspace.environment,
      ...variableEnvironment(stack.configuration, variables),
      TF_REATTACH_PROVIDERS: reattach,
    };
    return workspace.processes.run(engine.path, args, { cwd: folder, environment, timeoutMs });
  }

  /** Records the diagnostics of a call; a failure without readable diagnostics is reported by its text output. */
  private accept(done: Finished, phase: Phase, reported: readonly EngineDiagnostic[], summary: string): boolean {
    this.diagnostics.push(...reported);
    if (done.timedOut) {
      this.diagnostics.push(textDiagnostic(phase, `${summary}: it took more than ${this.task.timeoutMs / 1000} s`, ""));
      return false;
    }
    if (done.code === 0) return true;
    const hasError = reported.some((diagnostic) => diagnostic.severity === "error");
    if (!hasError) this.diagnostics.push(textDiagnostic(phase, summary, done.stderr || done.stdout));
    return false;
  }

  private result({ second, ...reached }: Planned & { readonly valid: boolean }): StackRehearsal {
    return {
      name: this.task.name,
      removed: this.task.next === undefined,
      ...reached,
      ...countActions(reached.changes),
      secondPlanEmpty: second?.empty ?? false,
      secondPlanChanges: second?.changes ?? [],
      diagnostics: this.diagnostics,
    };
  }
}

interface EnginePlan {
  readonly succeeded: boolean;
  readonly empty: boolean;
  readonly changes: readonly Change[];
}

interface Planned {
  readonly planned: boolean;
  readonly applied: boolean;
  readonly changes: readonly Change[];
  readonly second: EnginePlan | undefined;
}
