import { publicFolders as limits } from "../../facts/migration-limits";
import { sortByName } from "../../base/order";
import type { Parsed } from "../schema/parsed";
import type { Migration, MigrationSource } from "../types";
import type { Expansion } from "./expansion";

/** Waves keep their order, because they run one after another. */
export function expandMigration(parsed: Parsed<"migration">, expansion: Expansion): Migration {
  parsed.sources.forEach((source, i) => expansion.paths.add("sources", `migration.sources[${i}]`, source.name));
  parsed.waves.forEach((wave, i) => expansion.paths.add("waves", `migration.waves[${i}]`, wave.name));
  const sources = parsed.sources.map((source, i) => expandSource(source, `migration.sources[${i}]`, expansion));
  return {
    ...parsed,
    sources: sortByName(sources, (source) => source.name),
    waves: parsed.waves.map((wave) => ({ ...wave, users: sortByName(wave.users, String) })),
    moveTogether: sortByName(parsed.moveTogether, String),
  };
}

function expandSource(
  { publicFolders, ...source }: Parsed<"migration">["sources"][number],
  path: string,
  expansion: Expansion,
): MigrationSource {
  const servers = sortByName(source.servers, (server) => server.name);
  if (publicFolders === undefined) return { ...source, servers };
  const mailboxes = expansion.filled(
    `${path}.publicFolders.mailboxes`,
    publicFolders.mailboxes,
    mailboxesFor(publicFolders.dataGB, source.mailboxes),
  );
  return { ...source, servers, publicFolders: { ...publicFolders, mailboxes } };
}

/** Number of public folder mailboxes that the data and the users need, given the limits per mailbox. */
function mailboxesFor(dataGB: number, users: number): number {
  return Math.max(Math.ceil(dataGB / limits.mailboxGB), Math.ceil(users / limits.usersPerHierarchy));
}
