import { type handleUnaryCall, Server, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { providerService } from "../protocol/definition";
import { type DynamicValue, fromWire, toWire, type Value } from "../protocol/wire-values";
import type { ProviderModel } from "../schema/provider-model";
import { type ProviderDiagnostic, wireDiagnostic, wirePath } from "./diagnostic";
import { failure, RehearsalProvider, type Simulation } from "./provider";
import { schemaResponse } from "./wire-schema";

/** A provider that listens on a loopback port until it is closed. */
export interface ProviderServer {
  /** `taliesins/hyperv`. */
  readonly source: string;
  readonly port: number;
  close(): void;
}

/** Serves a provider over plugin protocol 6 on a free port of 127.0.0.1. */
export async function serveProvider(model: ProviderModel, simulation?: Simulation): Promise<ProviderServer> {
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(providerService(), implementation(new RehearsalProvider(model, simulation)));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  return { source: model.source, port, close: () => server.forceShutdown() };
}

interface Request {
  readonly type_name: string;
  readonly id: string;
  readonly config: DynamicValue | null;
  readonly prior_state: DynamicValue | null;
  readonly proposed_new_state: DynamicValue | null;
  readonly planned_state: DynamicValue | null;
  readonly current_state: DynamicValue | null;
  readonly raw_state: { readonly json: Uint8Array } | null;
  readonly private: Uint8Array;
  readonly prior_private: Uint8Array;
}

const importedMark = Buffer.from("imported");

function implementation(provider: RehearsalProvider): UntypedServiceImplementation {
  const validated = (found: readonly ProviderDiagnostic[]) => ({ diagnostics: found.map(wireDiagnostic) });
  return {
    GetProviderSchema: answer(() => schemaResponse(provider.model)),
    ValidateProviderConfig: answer((r) => validated(provider.validateProvider(fromWire(r.config)))),
    ValidateResourceConfig: answer((r) => validated(provider.validateResource(r.type_name, fromWire(r.config)))),
    ValidateDataResourceConfig: answer((r) => validated(provider.validateDataSource(r.type_name, fromWire(r.config)))),
    ConfigureProvider: answer((r) => {
      provider.configure(fromWire(r.config));
      return {};
    }),
    UpgradeResourceState: answer((r) => ({ upgraded_state: toWire(provider.upgrade(r.type_name, stored(r))) })),
    ReadResource: answer((r) => ({
      new_state: toWire(provider.read(r.type_name, fromWire(r.current_state))),
      private: r.private,
    })),
    PlanResourceChange: answer((r) => planAnswer(provider, r)),
    ApplyResourceChange: answer((r) => {
      const { state, diagnostics } = provider.apply(r.type_name, fromWire(r.prior_state), fromWire(r.planned_state));
      return { new_state: toWire(state), legacy_type_system: !provider.model.framework, ...validated(diagnostics) };
    }),
    ImportResourceState: answer((r) => {
      const state = toWire(provider.import(r.type_name, r.id));
      return { imported_resources: [{ type_name: r.type_name, state, private: importedMark }] };
    }),
    ReadDataSource: answer((r) => ({ state: toWire(provider.readData(r.type_name, fromWire(r.config))) })),
    GetFunctions: answer(() => ({})),
    StopProvider: answer(() => ({})),
  };
}

function planAnswer(provider: RehearsalProvider, request: Request): object {
  const imported = Buffer.from(request.prior_private).equals(importedMark);
  const { planned, requiresReplace, diagnostics } = provider.plan(
    request.type_name,
    fromWire(request.prior_state),
    fromWire(request.proposed_new_state),
    fromWire(request.config),
    imported,
  );
  return {
    planned_state: toWire(planned),
    requires_replace: requiresReplace.map(wirePath),
    planned_private: request.prior_private,
    diagnostics: diagnostics.map(wireDiagnostic),
    legacy_type_system: !provider.model.framework,
  };
}

function stored(request: Request): Value {
  return fromWire({ json: request.raw_state?.json ?? new Uint8Array() });
}

/** A failing call returns a diagnostic, which the engine shows with the resource, instead of a bare gRPC error. */
function answer(compute: (request: Request) => object): handleUnaryCall<Request, object> {
  return (call, respond) => {
    try {
      respond(null, compute(call.request));
    } catch (error) {
      respond(null, { diagnostics: [wireDiagnostic(failure(error))] });
    }
  };
}
