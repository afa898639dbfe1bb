import type { ServiceDefinition } from "@grpc/grpc-js";
import { fromJSON } from "@grpc/proto-loader";

/**
 * `[field number, type]`; the type has a suffix `[]` for a repeated field and is wrapped in `map<>` for a map with
 * string keys.
 */
type Fields = Readonly<Record<string, readonly [number, string]>>;

/**
 * The messages of plugin protocol 6 that a provider of resources and data sources needs. Names of messages and enums
 * are not on the wire (enums are sent as int32); field numbers and the names of service and calls are.
 */
const messages: Readonly<Record<string, Fields>> = {
  Empty: {},
  DynamicValue: { msgpack: [1, "bytes"], json: [2, "bytes"] },
  Diagnostic: {
    severity: [1, "int32"],
    summary: [2, "string"],
    detail: [3, "string"],
    attribute: [4, "AttributePath"],
  },
  AttributePath: { steps: [1, "AttributeStep[]"] },
  AttributeStep: { attribute_name: [1, "string"], element_key_string: [2, "string"], element_key_int: [3, "int64"] },
  RawState: { json: [1, "bytes"], flatmap: [2, "map<string>"] },
  Schema: { version: [1, "int64"], block: [2, "Block"] },
  Block: {
    version: [1, "int64"],
    attributes: [2, "Attribute[]"],
    block_types: [3, "NestedBlock[]"],
    description: [4, "string"],
    description_kind: [5, "int32"],
    deprecated: [6, "bool"],
  },
  Attribute: {
    name: [1, "string"],
    type: [2, "bytes"],
    description: [3, "string"],
    required: [4, "bool"],
    optional: [5, "bool"],
    computed: [6, "bool"],
    sensitive: [7, "bool"],
    description_kind: [8, "int32"],
    deprecated: [9, "bool"],
    nested_type: [10, "NestedObject"],
    write_only: [11, "bool"],
  },
  NestedBlock: {
    type_name: [1, "string"],
    block: [2, "Block"],
    nesting: [3, "int32"],
    min_items: [4, "int64"],
    max_items: [5, "int64"],
  },
  NestedObject: { attributes: [1, "Attribute[]"], nesting: [3, "int32"] },
  ServerCapabilities: {
    plan_destroy: [1, "bool"],
    get_provider_schema_optional: [2, "bool"],
    move_resource_state: [3, "bool"],
  },
  ProviderSchemaResponse: {
    provider: [1, "Schema"],
    resource_schemas: [2, "map<Schema>"],
    data_source_schemas: [3, "map<Schema>"],
    diagnostics: [4, "Diagnostic[]"],
    provider_meta: [5, "Schema"],
    server_capabilities: [6, "ServerCapabilities"],
  },
  ValidateProviderRequest: { config: [1, "DynamicValue"] },
  ValidateProviderResponse: { diagnostics: [2, "Diagnostic[]"] },
  ValidateRequest: { type_name: [1, "string"], config: [2, "DynamicValue"] },
  DiagnosticsResponse: { diagnostics: [1, "Diagnostic[]"] },
  ConfigureRequest: { terraform_version: [1, "string"], config: [2, "DynamicValue"] },
  UpgradeRequest: { type_name: [1, "string"], version: [2, "int64"], raw_state: [3, "RawState"] },
  UpgradeResponse: { upgraded_state: [1, "DynamicValue"], diagnostics: [2, "Diagnostic[]"] },
  ReadRequest: { type_name: [1, "string"], current_state: [2, "DynamicValue"], private: [3, "bytes"] },
  ReadResponse: { new_state: [1, "DynamicValue"], diagnostics: [2, "Diagnostic[]"], private: [3, "bytes"] },
  PlanRequest: {
    type_name: [1, "string"],
    prior_state: [2, "DynamicValue"],
    proposed_new_state: [3, "DynamicValue"],
    config: [4, "DynamicValue"],
    prior_private: [5, "bytes"],
  },
  PlanResponse: {
    planned_state: [1, "DynamicValue"],
    requires_replace: [2, "AttributePath[]"],
    planned_private: [3, "bytes"],
    diagnostics: [4, "Diagnostic[]"],
    legacy_type_system: [5, "bool"],
  },
  ApplyRequest: {
    type_name: [1, "string"],
    prior_state: [2, "DynamicValue"],
    planned_state: [3, "DynamicValue"],
    config: [4, "DynamicValue"],
    planned_private: [5, "bytes"],
  },
  ApplyResponse: {
    new_state: [1, "DynamicValue"],
    private: [2, "bytes"],
    diagnostics: [3, "Diagnostic[]"],
    legacy_type_system: [4, "bool"],
  },
  ImportRequest: { type_name: [1, "string"], id: [2, "string"] },
  ImportedResource: { type_name: [1, "string"], state: [2, "DynamicValue"], private: [3, "bytes"] },
  ImportResponse: { imported_resources: [1, "ImportedResource[]"], diagnostics: [2, "Diagnostic[]"] },
  DataRequest: { type_name: [1, "string"], config: [2, "DynamicValue"] },
  DataResponse: { state: [1, "DynamicValue"], diagnostics: [2, "Diagnostic[]"] },
  FunctionsResponse: { functions: [1, "map<Empty>"], diagnostics: [2, "Diagnostic[]"] },
  StopResponse: { Error: [1, "string"] },
};

const calls: Readonly<Record<string, readonly [request: string, response: string]>> = {
  GetProviderSchema: ["Empty", "ProviderSchemaResponse"],
  ValidateProviderConfig: ["ValidateProviderRequest", "ValidateProviderResponse"],
  ValidateResourceConfig: ["ValidateRequest", "DiagnosticsResponse"],
  ValidateDataResourceConfig: ["ValidateRequest", "DiagnosticsResponse"],
  ConfigureProvider: ["ConfigureRequest", "DiagnosticsResponse"],
  UpgradeResourceState: ["UpgradeRequest", "UpgradeResponse"],
  ReadResource: ["ReadRequest", "ReadResponse"],
  PlanResourceChange: ["PlanRequest", "PlanResponse"],
  ApplyResourceChange: ["ApplyRequest", "ApplyResponse"],
  ImportResourceState: ["ImportRequest", "ImportResponse"],
  ReadDataSource: ["DataRequest", "DataResponse"],
  GetFunctions: ["Empty", "FunctionsResponse"],
  StopProvider: ["Empty", "StopResponse"],
};

/** The service `tfplugin6.Provider`, for a server or a client of `@grpc/grpc-js`. */
export function providerService(): ServiceDefinition {
  const nested: Record<string, object> = {};
  for (const [name, fields] of Object.entries(messages)) nested[name] = message(name, fields);
  nested["Provider"] = {
    methods: Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, method(call)])),
  };
  const definition = fromJSON(
    { nested: { tfplugin6: { nested } } },
    { keepCase: true, longs: Number, defaults: true, arrays: true, objects: true },
  );
  return definition["tfplugin6.Provider"] as ServiceDefinition;
}

function method([request, response]: readonly [string, string]): object {
  return { requestType: request, responseType: response };
}

function message(name: string, fields: Fields): object {
  const described = Object.entries(fields).map(([field, [id, type]]) => [field, { id, ...fieldType(type) }]);
  const oneOf = name === "AttributeStep" ? { oneofs: { selector: { oneof: Object.keys(fields) } } } : {};
  return { fields: Object.fromEntries(described) as Record<string, object>, ...oneOf };
}

function fieldType(type: string): object {
  if (type.endsWith("[]")) return { rule: "repeated", type: type.slice(0, -2) };
  const map = /^map<(.+)>$/.exec(type);
  return map === null ? { type } : { keyType: "string", type: map[1] };
}
