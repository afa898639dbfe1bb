import { Client, credentials } from "@grpc/grpc-js";
import { providerModel } from "../../lib/rehearsal/catalogue";
import { providerService } from "../../lib/rehearsal/protocol/definition";
import { type DynamicValue, fromWire, toWire, type Value } from "../../lib/rehearsal/protocol/wire-values";
import type { Simulation } from "../../lib/rehearsal/provider/provider";
import { type ProviderServer, serveProvider } from "../../lib/rehearsal/provider/provider-server";

export type Answer = Record<string, unknown>;

/** A client of a served provider, like an engine. */
export interface ProviderClient {
  call(method: string, request: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): void;
}

export async function connect(source: string, simulation?: Simulation): Promise<ProviderClient> {
  const model = providerModel(source);
  if (model === undefined) throw new Error(`${source} is not known.`);
  const server: ProviderServer = await serveProvider(model, simulation);
  const client = new Client(`127.0.0.1:${server.port}`, credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
  });
  const service = providerService();
  return {
    call: (method, request) =>
      new Promise((resolve, reject) => {
        const definition = service[method];
        if (definition === undefined) throw new Error(`There is no call ${method}.`);
        const { path, requestSerialize, responseDeserialize } = definition;
        client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error, answer) => {
          if (error !== null) reject(error);
          else resolve(answer as Answer);
        });
      }),
    close: () => {
      client.close();
      server.close();
    },
  };
}

/** Plans a change: `prior` null to create. The proposed state is the configuration with null for everything it omits. */
export async function plan(
  client: ProviderClient,
  type: string,
  prior: Value,
  config: Value,
  proposed: Value = config,
): Promise<{ planned: Value; replace: string[]; summaries: string[]; legacy: boolean }> {
  const answer = await client.call("PlanResourceChange", {
    type_name: type,
    prior_state: toWire(prior),
    proposed_new_state: toWire(proposed),
    config: toWire(config),
  });
  return {
    planned: fromWire(answer["planned_state"] as DynamicValue),
    replace: (answer["requires_replace"] as Path[]).map(pathOf),
    summaries: summaries(answer),
    legacy: answer["legacy_type_system"] as boolean,
  };
}

export async function apply(
  client: ProviderClient,
  type: string,
  prior: Value,
  planned: Value,
): Promise<Answer & { state: Value }> {
  const answer = await client.call("ApplyResourceChange", {
    type_name: type,
    prior_state: toWire(prior),
    planned_state: toWire(planned),
    config: toWire(planned),
  });
  return { ...answer, state: fromWire(answer["new_state"] as DynamicValue) };
}

export interface Path {
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

/** `hard_disk_drives.0.path`. */
export function pathOf(path: Path | null): string {
  return (path?.steps ?? []).map((step) => String(step[String(step["selector"] ?? stepKind(step))])).join(".");
}

function stepKind(step: Readonly<Record<string, unknown>>): string {
  return typeof step["attribute_name"] === "string" && step["attribute_name"] !== ""
    ? "attribute_name"
    : "element_key_int";
}

/** `<attribute path>: <summary>` of every diagnostic of an answer. */
export function summaries(answer: Answer): string[] {
  return (answer["diagnostics"] as { summary: string; attribute: Path | null }[]).map(
    ({ summary, attribute }) => `${pathOf(attribute)}: ${summary}`,
  );
}

/** The diagnostics of a resource's configuration, as `summaries` gives them. */
export async function validate(client: ProviderClient, type: string, config: Value): Promise<string[]> {
  return summaries(await client.call("ValidateResourceConfig", { type_name: type, config: toWire(config) }));
}
