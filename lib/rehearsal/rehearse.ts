import { compareNames } from "../base/order";
import type { Engine, Phase, Rehearsal, StackRehearsal } from "../base/rehearsal";
import { knownSources, type ProviderData, providerModel } from "./catalogue";
import type { Environment } from "./engine/environment";
import { findEngine } from "./engine/find";
import { Workspace } from "./engine/workspace";
import { readOutput, type SynthesizedStack } from "./output";
import type { Drift, Interruption } from "./provider/provider";
import { serveProvider } from "./provider/provider-server";
import { providerAddresses, requiredProviders } from "./required-providers";
import { StackRun } from "./stack";
import { isRehearsalError, type RehearsalError } from "./rehearsal-error";

export interface RehearseOptions {
  /** A name or path of the engine, or an engine already found. If omitted, as `findEngine` chooses. */
  readonly engine?: string | Engine | undefined;
  /** The caller's environment. Default: that of this process. */
  readonly environment?: Environment;
  /** An earlier output folder: its stacks are applied first, so that the plan shows what changes since then. */
  readonly base?: string | undefined;
  /** Number of stacks rehearsed in parallel. Default: 2. */
  readonly concurrency?: number;
  /** Time limit of one call of the engine, in seconds. Default: 300. */
  readonly timeoutSeconds?: number;
  /** Values of variables by name. Required variables without one get made-up values of their type. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Providers beyond those known here, by their schemas. */
  readonly providers?: readonly ProviderData[];
  /** Simulated changes outside of the engine; they appear whenever it reads a resource, so first in the second plan. */
  readonly drift?: Drift;
  /**
   * Creations that fail half-way, each once. After a failed apply the stack is then planned and applied once more, as an
   * operator would, and the diagnostics of both attempts are reported. If omitted, no creation fails on its own.
   */
  readonly interruption?: Interruption;
  /** Parent folder of the temporary folder. Default: the system's temporary folder. */
  readonly temporaryFolder?: string;
  /** Called whenever a stack enters a phase. */
  readonly onProgress?: (stack: string, phase: Phase) => void;
}

/**
 * Runs init, validate, plan, apply and a second plan for every stack of an output folder with a real engine, against
 * providers built from their schemas: nothing is downloaded, no cloud or host is touched, no credentials are used. The
 * output folder is only read. Afterwards, also after a signal, no process, port or file is left.
 */
export async function rehearse(directory: string, options: RehearseOptions = {}): Promise<Rehearsal | RehearsalError> {
  const environment = options.environment ?? process.env;
  const pairs = readPairs(directory, options);
  if (isRehearsalError(pairs)) return pairs;
  const chosen = options.engine;
  const engine = typeof chosen === "object" ? chosen : await findEngine({ engine: chosen, environment });
  if (isRehearsalError(engine)) return engine;
  const workspace = new Workspace(environment, options.temporaryFolder);
  try {
    const stacks = await inTurns(pairs, options.concurrency ?? 2, (pair) =>
      rehearseStack(pair, engine, workspace, options),
    );
    if (!workspace.interrupted) return { engine, stacks };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      code: "rehearsal-failed",
      message,
      remedy: "Free disk space or memory if they ran out; else report this.",
    };
  } finally {
    await workspace.close();
  }
  return { code: "interrupted", message: "The rehearsal was interrupted.", remedy: "Start it again." };
}

interface StackPair {
  readonly name: string;
  readonly next: SynthesizedStack | undefined;
  readonly base: SynthesizedStack | undefined;
}

/** The stacks of both folders by name, after checking that all their providers can be served. */
function readPairs(directory: string, options: RehearseOptions): StackPair[] | RehearsalError {
  const next = readOutput(directory);
  if (isRehearsalError(next)) return next;
  const base = options.base === undefined ? [] : readOutput(options.base);
  if (isRehearsalError(base)) return base;
  const unknown = unknownProvider([...next, ...base], options.providers ?? []);
  if (unknown !== undefined) return unknown;
  const names = [...new Set([...next, ...base].map((stack) => stack.name))].sort(compareNames);
  const named = (stacks: readonly SynthesizedStack[], name: string) => stacks.find((stack) => stack.name === name);
  return names.map((name) => ({ name, next: named(next, name), base: named(base, name) }));
}

async function rehearseStack(
  pair: StackPair,
  engine: Engine,
  workspace: Workspace,
  options: RehearseOptions,
): Promise<StackRehearsal> {
  const stacks = [pair.next, pair.base].filter((stack) => stack !== undefined);
  const reattach = await serve(stacks, workspace, options);
  const run = new StackRun({
    ...pair,
    engine,
    workspace,
    reattach,
    variables: options.variables ?? {},
    repeats: options.interruption !== undefined,
    timeoutMs: (options.timeoutSeconds ?? 300) * 1000,
    onPhase: (phase) => options.onProgress?.(pair.name, phase),
  });
  return run.rehearse();
}

/** Serves the providers of a stack, separately for each stack, and returns the reattach value for the engine. */
async function serve(
  stacks: readonly SynthesizedStack[],
  workspace: Workspace,
  options: RehearseOptions,
): Promise<string> {
  const handOver: Record<string, object> = {};
  for (const source of new Set(stacks.flatMap((stack) => requiredProviders(stack.configuration).map((r) => r.known)))) {
    const model = source === undefined ? undefined : providerModel(source, options.providers);
    if (source === undefined || model === undefined) continue;
    const server = await serveProvider(model, { drift: options.drift, interruption: options.interruption });
    workspace.keep(server);
    const address = { Network: "tcp", String: `127.0.0.1:${server.port}` };
    for (const name of providerAddresses(source)) {
      handOver[name] = { Protocol: "grpc", ProtocolVersion: 6, Pid: process.pid, Test: true, Addr: address };
    }
  }
  return JSON.stringify(handOver);
}

function unknownProvider(
  stacks: readonly SynthesizedStack[],
  further: readonly ProviderData[],
): RehearsalError | undefined {
  for (const stack of stacks) {
    for (const { source, known } of requiredProviders(stack.configuration)) {
      if (known !== undefined && providerModel(known, further) !== undefined) continue;
      const sources = [...knownSources(), ...further.map((provider) => provider.source)].join(", ");
      return {
        code: "unknown-provider",
        message: `The stack ${stack.name} uses the provider ${source}, which cannot be rehearsed: its schema is not known.`,
        remedy: `Known are ${sources}. Give the output of "providers schema -json" for the other in the option providers.`,
      };
    }
  }
  return undefined;
}

async function inTurns<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const waiting = items.map((item, index) => ({ item, index }));
  const worker = async () => {
    for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
      results.set(turn.index, await work(turn.item));
    }
  };
  // Waits for all workers, even if one fails: none may outlive the workspace.
  const ends = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return items.map((_, index) => results.get(index) as R);
}
