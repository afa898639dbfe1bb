import { createHash } from "node:crypto";
import { type ObjectValue, Unknown, type Value } from "../protocol/wire-values";
import type { TypeExpression } from "../schema/document";
import type { Field } from "../schema/nested-fields";
import { anySubscription, azureId } from "./azure-ids";
import { azureDecided, withPartIds } from "./azure-values";
import { elementAt, mapElements } from "./elements";

/** The attribute that a Hyper-V provider uses as id; all other types use `name`. */
const idAttributes: Readonly<Record<string, string>> = {
  hyperv_vhd: "path",
  hyperv_iso_image: "destination_iso_file_path",
  hyperv_image_file: "destination_path",
};

/**
 * Replaces unknown values by made-up ones: the value in the state if there is one, else a deterministic one per
 * resource.
 */
export function settleUnknowns(
  type: string,
  fields: readonly Field[],
  prior: Value,
  planned: ObjectValue,
  subscription: string = anySubscription,
): ObjectValue {
  const seed = `${type} ${naturalId(type, planned) ?? JSON.stringify(planned)}`;
  const before = elementAt(prior, undefined);
  const chosen = before === undefined ? withDecided(type, planned, subscription) : planned;
  const settled = settleObject(fields, before, chosen, seed);
  const id = planned["id"];
  if (id !== undefined && !(id instanceof Unknown) && id !== null) return settled;
  if (!fields.some((field) => field.name === "id")) return settled;
  return withPartIds(type, { ...settled, id: before?.["id"] ?? resourceId(type, settled, seed, subscription) });
}

/** Unknown values of a new resource of which more is known than their type. */
function withDecided(type: string, planned: ObjectValue, subscription: string): ObjectValue {
  const decided: ObjectValue = { ...azureDecided(type, planned), subscription_id: subscription };
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value instanceof Unknown ? (decided[name] ?? value) : value]),
  );
}

/** Attributes known immediately after an import by this id: the id and the attribute it is derived from. */
export function importedAttributes(type: string, id: string): ObjectValue {
  const lastPart = type.startsWith("azurerm_") ? (id.split("/").at(-1) ?? id) : id;
  return { [idAttributes[type] ?? "name"]: lastPart, id };
}

function resourceId(type: string, attributes: ObjectValue, seed: string, subscription: string): string {
  return (
    azureId(type, attributes, subscription) ?? naturalId(type, attributes) ?? `${type}-${digest(seed).slice(0, 12)}`
  );
}

function naturalId(type: string, attributes: ObjectValue): string | undefined {
  if (type === "hyperv_nat_static_mapping") {
    const { nat_name: nat, protocol, external_ip: address, external_port: port } = attributes;
    return [nat, protocol, address, port].map(String).join("/");
  }
  const value = attributes[idAttributes[type] ?? "name"];
  return typeof value === "string" ? value : undefined;
}

function settleObject(
  fields: readonly Field[],
  prior: ObjectValue | undefined,
  planned: ObjectValue,
  seed: string,
): ObjectValue {
  return Object.fromEntries(
    fields.map((field) => {
      const before = prior?.[field.name] ?? null;
      return [field.name, settleField(field, before, planned[field.name] ?? null, `${seed}.${field.name}`)];
    }),
  );
}

function settleField(field: Field, prior: Value, planned: Value, seed: string): Value {
  if (planned instanceof Unknown) return prior === null ? madeUpField(field, seed) : prior;
  const inner = field.fields;
  if (inner !== undefined) {
    return mapElements(field, planned, (element, key) =>
      settleObject(inner, elementAt(prior, key), element, `${seed}.${key ?? ""}`),
    );
  }
  return Array.isArray(planned)
    ? planned.map((item, index) => (item instanceof Unknown ? madeUp(field.name, "string", `${seed}.${index}`) : item))
    : planned;
}

function madeUpField(field: Field, seed: string): Value {
  if (field.rule.default !== undefined) return structuredClone(field.rule.default);
  if (field.fields === undefined) return madeUp(field.name, field.type ?? "string", seed);
  if (field.nesting === "map") return {};
  if (field.nesting === "list" || field.nesting === "set") return [];
  const inner = field.fields.map((item) => [
    item.name,
    item.writeOnly ? null : madeUpField(item, `${seed}.${item.name}`),
  ]);
  return Object.fromEntries(inner) as ObjectValue;
}

/** Addresses are from the documentation range (RFC 5737); no made-up value resembles a secret. */
function madeUp(name: string, type: TypeExpression, seed: string): Value {
  if (type === "number") return 0;
  if (type === "bool") return name === "exists";
  if (Array.isArray(type)) {
    if (type[0] === "object") {
      const members = Object.entries(type[1] as Readonly<Record<string, TypeExpression>>);
      return Object.fromEntries(members.map(([key, member]) => [key, madeUp(key, member, `${seed}.${key}`)]));
    }
    return type[0] === "map" ? {} : [];
  }
  const hash = digest(seed);
  if (name === "name" && seed.startsWith("azurerm_role_assignment ")) return uuid(hash);
  if (/(^|_)ip_address$/.test(name)) return `192.0.2.${1 + (parseInt(hash.slice(0, 4), 16) % 254)}`;
  if (/(^|_)(tenant_id|principal_id|object_id|client_id|workspace_id|virtual_machine_id|guid|unique_id)$/.test(name))
    return uuid(hash);
  return `made-up-${name}-${hash.slice(0, 8)}`;
}

function uuid(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

function digest(seed: string): string {
  return createHash("sha256").update(seed).digest("hex");
}
