import * as path from "node:path";
import type { Rehearsal, RehearsalError, StackRehearsal } from "../../rehearsal";
import { ExitCode } from "../exit-code";
import { InterruptedError, MissingToolError, unusable } from "../errors";
import { modules } from "../lazy-modules";
import { progressOn } from "../progress";
import { clause, diagnosticText, rehearsalJson, rehearsalText } from "../../report";
import {
  argument,
  flagOption,
  formatOption,
  printJson,
  quietOption,
  textOption,
  wantsJson,
  type Verb,
  type VerbCall,
} from "../verb";

export const rehearse: Verb = {
  name: "rehearse",
  summary: "let a real engine plan and apply the synthesized stacks, without cloud, hosts or credentials",
  examples: [
    { line: "rehearse out", does: "the output folder of synth, by tofu, else terraform" },
    { line: "rehearse out --engine terraform --format json", does: "by that engine, as data" },
    { line: "rehearse out --base out-main", does: "what changes against an earlier output folder" },
  ],
  describe: (command) =>
    void command
      .argument("<directory>", "output folder of synth")
      .option("--engine <engine>", "name or path of the engine (default: $MAIL_CONSTRUCTS_ENGINE, tofu, terraform)")
      .option("--base <directory>", "earlier output folder whose stacks are applied first")
      .addOption(quietOption())
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const rehearsal = await rehearsed(call);
    const failed = rehearsal.stacks.filter((stack) => !wentWell(stack));
    const shown = flagOption(call, "quiet") ? { ...rehearsal, stacks: failed } : rehearsal;
    if (wantsJson(call)) printJson(call, rehearsalJson(rehearsal));
    else call.io.stdout.write(rehearsalText(shown, call.page));
    if (wantsJson(call)) reportDiagnostics(failed, call);
    return failed.length === 0 ? ExitCode.fine : ExitCode.refused;
  },
};

async function rehearsed(call: VerbCall): Promise<Rehearsal> {
  const { isRehearsalError, rehearse: start } = modules.rehearsal();
  const progress = progressOn(call.io);
  const inWorkingDirectory = (folder: string): string => path.resolve(call.io.workingDirectory, folder);
  const base = textOption(call, "base");
  try {
    const result = await start(inWorkingDirectory(argument(call, 0)), {
      engine: engineOption(call),
      environment: call.io.environment,
      base: base === undefined ? undefined : inWorkingDirectory(base),
      onProgress: (stack, phase) => progress.step(`${stack}: ${phase}`),
    });
    if (isRehearsalError(result)) throw failureOf(result);
    return result;
  } finally {
    progress.done();
  }
}

/** A path is relative to the working directory, a bare name is looked up in the PATH. */
function engineOption(call: VerbCall): string | undefined {
  const engine = textOption(call, "engine");
  if (engine === undefined || !/[\\/]/.test(engine)) return engine;
  return path.resolve(call.io.workingDirectory, engine);
}

function failureOf(error: RehearsalError): Error {
  const { code, message, remedy } = error;
  if (code === "engine-missing" || code === "engine-broken") {
    return new MissingToolError(`rehearse needs an engine; ${clause(message)}; ${clause(remedy)}.`);
  }
  if (code === "interrupted") return new InterruptedError();
  if (code === "rehearsal-failed") return new Error(`${message} ${remedy}`);
  return unusable({ code, path: "", message: clause(message), remedy: clause(remedy) });
}

/** Accepted, applied, and no changes in a second plan. */
function wentWell(stack: StackRehearsal): boolean {
  return stack.valid && stack.planned && stack.applied && stack.secondPlanEmpty;
}

/** The JSON states that it failed; the engine's messages go to standard error. */
function reportDiagnostics(stacks: readonly StackRehearsal[], call: VerbCall): void {
  for (const stack of stacks) {
    for (const diagnostic of stack.diagnostics) {
      call.io.stderr.write(`${stack.name}: ${diagnosticText(diagnostic)}\n`);
    }
  }
}
