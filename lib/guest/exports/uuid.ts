import { v4, v5 } from "uuid";

/** Namespace of this library's identifiers, generated once. Never change it: earlier imports would be created again. */
const namespace = "38803840-5321-4e42-b1c0-95419f9858fc";

/**
 * A stable identifier derived from a name, the same at every synthesis, so that an import updates what it created before. It
 * is a UUID of version 5 (RFC 9562) in version 4's form, without dashes: Zabbix imports no other version ("UUIDv4 is expected").
 */
export function zabbixUuid(name: string): string {
  return v4({ random: v5(name, namespace, new Uint8Array(16)) }).replaceAll("-", "");
}

/** The same in the usual form, as Azure names workbooks. */
export function stableUuid(name: string): string {
  return v5(name, namespace);
}
