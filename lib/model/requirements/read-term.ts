import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import { patternMatcher } from "../expand/pattern";
import { stepWord } from "./grammar";
import { anyWords, type AnyWord, type FailureNames, type FailureTerm } from "./types";

/** Synonyms used in the vendor's sizing guidance. */
const synonyms: Readonly<Record<string, AnyWord>> = { "any-two-servers": "any-two-members" };

/** What a term may name. */
export const nameable =
  "a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B";

/**
 * Reads one term: a word, `link:A-B`, or a name. Case is ignored where that is unambiguous. A name shared by several kinds
 * means the datacenter, else the zone, the server, the host, the witness; `host:NAME` selects the kind.
 */
export function readTerm(text: string, names: FailureNames): FailureTerm | undefined {
  const [, kind, rest = ""] = /^(datacenter|zone|member|server|host|link|vpn|nat|vault):(.*)$/i.exec(text) ?? [];
  return kind === undefined
    ? (readWord(text.toLowerCase()) ?? readName(text, names))
    : readKind(kind.toLowerCase(), rest, names);
}

/** A name behind its kind. */
function readKind(kind: string, name: string, names: FailureNames): FailureTerm | undefined {
  switch (kind) {
    case "datacenter":
      return named("datacenter", name, names.datacenters);
    case "zone":
      return named("zone", name, names.zones);
    case "member":
    case "server":
      return named("server", name, names.servers);
    case "host":
      return named("host", name, names.hosts);
    case "link":
      return readLink(name, names.datacenters);
    default:
      return readGateway(`${kind}:${name}`, names);
  }
}

/** A term in its shortest form, which reads back as the same term. */
export function termText(term: FailureTerm, names: FailureNames): string {
  if (term.kind === "link") return `link:${term.between.join("-")}`;
  if (!("name" in term)) return term.kind;
  const plain = term.name === stepWord ? undefined : readTerm(term.name, names);
  return plain?.kind === term.kind ? term.name : `${term.kind}:${term.name}`;
}

/** The problem of an unknown term, with the nearest valid one. */
export function unknownTerm(text: string, names: FailureNames, words: readonly string[], path: string): Problem {
  const kind = kindNotSimulated(text, names);
  const got = JSON.stringify(text);
  const named =
    names.gateways.length === 0 ? nameable : `${nameable}, vpn:DATACENTER, nat:DATACENTER, vault:DATACENTER`;
  const expected = words.length === 0 ? named : `${words.join(", ")}, or ${named}`;
  if (kind !== undefined) {
    return {
      code: "not-simulated",
      path,
      message: `what the loss of ${kind} does is not simulated`,
      got,
      expected,
      remedy: "name its host or datacenter, to see what else fails with it",
    };
  }
  const several = severalMeant(text, names);
  if (several !== undefined) return { code: "unknown-failure", path, got, ...several };
  const near = nearest(text, candidatesFor(text, names, words));
  return {
    code: "unknown-failure",
    path,
    message: "nothing with this name can fail",
    got,
    expected,
    remedy: near === undefined ? "name something that exists" : `did you mean ${near}?`,
  };
}

/** A DAG, or the name of an entry with `count`, stands for several that fail one by one: the problem lists them. */
function severalMeant(text: string, names: FailureNames): Pick<Problem, "message" | "expected" | "remedy"> | undefined {
  const members = names.dags[text.toLowerCase()];
  const meant = members ?? numberedNames(text, names);
  const [first] = meant;
  if (first === undefined || (members === undefined && meant.length === 1)) return undefined;
  return {
    message:
      members === undefined
        ? "several have this name, each with a number"
        : "a DAG does not fail as a whole, its members do",
    expected: `one of ${meant.slice(0, mostNames).join(", ")}`,
    remedy: `did you mean ${termText(readName(first, names) ?? { kind: "server", name: first }, names)}?`,
  };
}

/** `f5` gives `f51` and `f52`. */
function numberedNames(text: string, names: FailureNames): string[] {
  const numbered = patternMatcher(text, true);
  const known = new Set([...names.servers, ...names.hosts, ...names.datacenters]);
  return [...known].filter((name) => numbered.test(name));
}

/** Names of members that a problem lists at most. */
const mostNames = 30;

function kindNotSimulated(text: string, names: FailureNames): string | undefined {
  const numbered = patternMatcher(text, true);
  const known = names.notSimulated[text.toLowerCase()];
  if (known !== undefined || severalMeant(text, names) !== undefined) return known;
  return Object.entries(names.notSimulated).find(([name]) => numbered.test(name))?.[1];
}

function candidatesFor(text: string, names: FailureNames, words: readonly string[]): readonly string[] {
  const links = names.datacenters.flatMap((from, place) =>
    names.datacenters.slice(place + 1).map((to) => `link:${from}-${to}`),
  );
  if (text.toLowerCase().startsWith("link:")) return links;
  const witness = names.witnesses.length === 0 ? [] : ["witness"];
  const gateways = names.gateways.map(({ name }) => name);
  return [...words, ...names.datacenters, ...names.zones, ...names.servers, ...names.hosts, ...gateways, ...witness];
}

function readWord(text: string): FailureTerm | undefined {
  const kind = synonyms[text] ?? anyWords.find((word) => word === text);
  if (kind !== undefined) return { kind };
  return text === "witness" ? { kind: "witness" } : undefined;
}

function readName(text: string, names: FailureNames): FailureTerm | undefined {
  return (
    named("datacenter", text, names.datacenters) ??
    named("zone", text, names.zones) ??
    named("server", text, names.servers) ??
    named("host", text, names.hosts) ??
    (find(text, names.witnesses) === undefined ? undefined : { kind: "witness" })
  );
}

function named(
  kind: "datacenter" | "zone" | "host" | "server",
  text: string,
  known: readonly string[],
): FailureTerm | undefined {
  const name = find(text, known);
  return name === undefined ? undefined : { kind, name };
}

function readGateway(text: string, { gateways }: FailureNames): FailureTerm | undefined {
  const name = find(text, gateways.map((gateway) => gateway.name)); // prettier-ignore
  const found = gateways.find((gateway) => gateway.name === name);
  return found === undefined ? undefined : { kind: "gateway", name: found.name, cuts: found.cuts };
}

/** Datacenter names may contain hyphens, so every possible split is tried. */
function readLink(text: string, datacenters: readonly string[]): FailureTerm | undefined {
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    const from = find(text.slice(0, at), datacenters);
    const to = find(text.slice(at + 1), datacenters);
    if (from !== undefined && to !== undefined && from !== to) return { kind: "link", between: [from, to] };
  }
  return undefined;
}

function find(text: string, names: readonly string[]): string | undefined {
  if (names.includes(text)) return text;
  const alike = names.filter((name) => name.toLowerCase() === text.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}
