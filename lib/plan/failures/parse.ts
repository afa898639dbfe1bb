import { closest } from "fastest-levenshtein";
import type { Problem } from "../../base/problem";
import { uniteFailures } from "./effect";
import type { KnownNames } from "./known-names";
import { knownNames } from "./known-names";
import type { FailureCluster, FailureSet } from "./types";
import { nothingFails } from "./types";

export interface ParsedFailure {
  readonly failure: FailureSet;
  readonly problems: readonly Problem[];
}

export interface ParsedSequence {
  readonly steps: readonly FailureSet[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `dc1,MBX3,witness,link:dc1-dc2`: names of datacenters, members, hosts or witness servers, the word `witness`, and
 * links. Upper and lower case are alike where that leaves no doubt. A name that several kinds share means the datacenter,
 * else the member, else the host; `host:NAME`, `member:NAME` and `datacenter:NAME` say which.
 */
export function parseFailure(text: string, clusters: readonly FailureCluster[], path = "failed"): ParsedFailure {
  const known = knownNames(clusters);
  const words = text.split(",").map((word) => word.trim()).filter((word) => word !== ""); // prettier-ignore
  const problems: Problem[] = [];
  const sets = words.map((word) => {
    const read = readWord(word, known);
    if (read !== null) return read;
    problems.push(unknownName(path, word, known));
    return nothingFails;
  });
  if (words.length === 0) problems.push(empty(path));
  return { failure: uniteFailures(sets), problems };
}

/** Reads `MBX1; MBX2; dc2`: failures one after another, each written as for `parseFailure`. */
export function parseSequence(text: string, clusters: readonly FailureCluster[], path = "sequence"): ParsedSequence {
  const parsed = text.split(";").map((step, place) => parseFailure(step, clusters, `${path}[${place}]`));
  return { steps: parsed.map(({ failure }) => failure), problems: parsed.flatMap(({ problems }) => problems) };
}

function readWord(word: string, known: KnownNames): FailureSet | null {
  const [, kind, rest] = /^(datacenter|member|host|link):(.*)$/i.exec(word) ?? [];
  switch (kind?.toLowerCase()) {
    case "datacenter":
      return named("datacenters", rest ?? "", known.datacenters);
    case "member":
      return named("members", rest ?? "", known.members);
    case "host":
      return named("hosts", rest ?? "", known.hosts);
    case "link":
      return readLink(rest ?? "", known.datacenters);
    default:
      return readName(word, known);
  }
}

function readName(word: string, known: KnownNames): FailureSet | null {
  if (word.toLowerCase() === "witness") return { ...nothingFails, witness: true };
  const place =
    named("datacenters", word, known.datacenters) ??
    named("members", word, known.members) ??
    named("hosts", word, known.hosts);
  if (place !== null) return place;
  return find(word, known.witnesses) === null ? null : { ...nothingFails, witness: true };
}

function named(list: "datacenters" | "members" | "hosts", word: string, known: readonly string[]): FailureSet | null {
  const name = find(word, known);
  return name === null ? null : { ...nothingFails, [list]: [name] };
}

/** Datacenter names may hold a hyphen, so every place where the two could part is tried. */
function readLink(text: string, datacenters: readonly string[]): FailureSet | null {
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    const from = find(text.slice(0, at), datacenters);
    const to = find(text.slice(at + 1), datacenters);
    if (from !== null && to !== null && from !== to) return { ...nothingFails, links: [[from, to]] };
  }
  return null;
}

function find(word: string, names: readonly string[]): string | null {
  if (names.includes(word)) return word;
  const alike = names.filter((name) => name.toLowerCase() === word.toLowerCase());
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function unknownName(path: string, word: string, known: KnownNames): Problem {
  const links = known.datacenters.flatMap((from, place) =>
    known.datacenters.slice(place + 1).map((to) => `link:${from}-${to}`),
  );
  const places = [...known.datacenters, ...known.members, ...known.hosts, "witness"];
  const candidates = word.toLowerCase().startsWith("link:") ? links : places;
  return {
    code: "unknown-failure",
    path,
    message: "nothing of this name can fail",
    got: JSON.stringify(word),
    expected: "a datacenter, member, host, witness or link:A-B",
    ...(candidates.length === 0 ? {} : { remedy: `did you mean ${closest(word, candidates)}?` }),
  };
}

function empty(path: string): Problem {
  return {
    code: "no-failure",
    path,
    message: "names nothing that fails",
    got: '""',
    expected: "names with commas between them",
    remedy: "name a datacenter, member, host, witness or link:A-B",
  };
}
