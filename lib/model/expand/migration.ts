import { sortByName } from "../../base/order";
import type { Parsed } from "../schema/parsed";
import type { Migration } from "../types";
import type { Expansion } from "./expansion";

/** Waves keep their order: they run one after another. */
export function expandMigration(parsed: Parsed<"migration">, expansion: Expansion): Migration {
  parsed.sources.forEach((source, i) => expansion.paths.add("sources", `migration.sources[${i}]`, source.name));
  parsed.waves.forEach((wave, i) => expansion.paths.add("waves", `migration.waves[${i}]`, wave.name));
  const sources = parsed.sources.map((source) => ({
    ...source,
    servers: sortByName(source.servers, (server) => server.name),
  }));
  return {
    ...parsed,
    sources: sortByName(sources, (source) => source.name),
    waves: parsed.waves.map((wave) => ({ ...wave, users: sortByName(wave.users, String) })),
    moveTogether: sortByName(parsed.moveTogether, String),
  };
}
