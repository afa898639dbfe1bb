import { v4, v5 } from "uuid";

/** Names of this library's things; drawn once, and never to be changed: what was imported before would be made again. */
const namespace = "38803840-5321-4e42-b1c0-95419f9858fc";

/**
 * The identifier of a thing by its name, the same at every synthesis: an import must find what it made before. It is a
 * UUID of version 5 (RFC 9562) in version 4's form, without dashes: Zabbix imports no other version ("UUIDv4 is expected").
 */
export function zabbixUuid(name: string): string {
  return v4({ random: v5(name, namespace, new Uint8Array(16)) }).replaceAll("-", "");
}
