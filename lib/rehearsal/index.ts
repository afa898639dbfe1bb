/** Entry point of the rehearsal: a real plan by a real engine, without provider binaries, cloud or credentials. */
export type { ProviderData } from "./catalogue";
export type { Environment } from "./engine/environment";
export { type EngineChoice, findEngine } from "./engine/find";
export type { Drift, FoundResource, Interruption } from "./provider/provider";
export { rehearse, type RehearseOptions } from "./rehearse";
export { type SchemaDeviation, schemaDeviations } from "./schema-deviations";
export type { ProviderSchemaDocument, RulesDocument } from "./schema/document";
export type { Action, Change, Engine, EngineDiagnostic, Phase, Rehearsal, StackRehearsal } from "../base/rehearsal";
export { isRehearsalError, type RehearsalError } from "./rehearsal-error";
