import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderServer } from "../provider/provider-server";
import { engineEnvironment, type Environment } from "./environment";
import { ProcessGroup } from "./run-engine";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * All resources of a rehearsal: a temporary folder, the engine's processes, the providers' ports. They are released by
 * `close`, and also on a signal or at the end of the process.
 */
export class Workspace {
  readonly folder: string;
  readonly processes = new ProcessGroup();
  /** Environment for the engine; the reattach variable for providers is added to it. */
  readonly environment: Record<string, string>;
  private readonly servers = new Set<ProviderServer>();
  private stopping: Promise<void> | undefined;
  private interruptedBy: NodeJS.Signals | undefined;
  private readonly onSignal = (signal: NodeJS.Signals) => this.interrupt(signal);
  private readonly onExit = () => this.release();

  constructor(caller: Environment, parent: string = tmpdir()) {
    this.folder = mkdtempSync(join(parent, "mail-constructs-rehearsal-"));
    for (const signal of signals) process.on(signal, this.onSignal);
    process.on("exit", this.onExit);
    const home = join(this.folder, "home");
    const mirror = join(this.folder, "no-providers");
    mkdirSync(home);
    mkdirSync(mirror);
    const configFile = join(this.folder, "engine.rc");
    // An empty mirror as the only installation source: providers that are not served locally are never downloaded.
    writeFileSync(
      configFile,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
    );
    this.environment = engineEnvironment(caller, { configFile, home });
  }

  get interrupted(): boolean {
    return this.interruptedBy !== undefined;
  }

  keep(server: ProviderServer): void {
    this.servers.add(server);
  }

  async close(): Promise<void> {
    this.stopping ??= this.stop();
    await this.stopping;
  }

  private async stop(): Promise<void> {
    this.processes.killAll();
    await this.processes.ended();
    this.release();
    for (const signal of signals) process.off(signal, this.onSignal);
    process.off("exit", this.onExit);
    // After the cleanup, the signal has its normal effect.
    if (this.interruptedBy !== undefined) process.kill(process.pid, this.interruptedBy);
  }

  /** Kills the engine; callers waiting for it then finish and close the workspace. */
  private interrupt(signal: NodeJS.Signals): void {
    this.interruptedBy ??= signal;
    this.processes.killAll();
  }

  private release(): void {
    this.processes.killAll();
    for (const server of this.servers) server.close();
    this.servers.clear();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  }
}
