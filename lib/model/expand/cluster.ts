import { sortByName } from "../../base/order";
import type { ParsedEntry } from "../schema/parsed";
import type { ClusterDesign, Copies, MemberDesign, Witness } from "../types";
import type { Expansion } from "./expansion";
import { specifiedExchange } from "./organization";
import { isNumbered, patternMatcher } from "./pattern";

type ParsedCluster = ParsedEntry<"clusters">;
type ParsedWitness = NonNullable<ParsedCluster["witness"]>;
type ParsedMember = ParsedCluster["members"][string][number];

export function expandCluster(parsed: ParsedCluster, path: string, expansion: Expansion): ClusterDesign {
  noteClusterPaths(parsed, path, expansion);
  const { witness, alternateWitness, ...rest } = parsed;
  const members = Object.entries(parsed.members).flatMap(([datacenter, list]) =>
    list.map((member, i) => expandMember(member, datacenter, `${path}.members.${datacenter}[${i}]`, expansion)),
  );
  return {
    ...rest,
    users: sortByName(parsed.users, String),
    members: sortByName(members, (member) => `${member.datacenter} ${member.name}`),
    copies: expandCopies(parsed, `${path}.copies`, expansion),
    ...(witness === undefined ? {} : { witness: expandWitness(witness, parsed, `${path}.witness`, expansion) }),
    ...(alternateWitness === undefined
      ? {}
      : { alternateWitness: expandWitness(alternateWitness, parsed, `${path}.alternateWitness`, expansion) }),
    machine: { ...parsed.machine, roles: sortByName(parsed.machine.roles, String) },
  };
}

function expandMember(parsed: ParsedMember, datacenter: string, path: string, expansion: Expansion): MemberDesign {
  const { windows } = specifiedExchange(expansion.document);
  return { ...parsed, datacenter, windows: expansion.filled(`${path}.windows`, parsed.windows, windows) };
}

function expandCopies(parsed: ParsedCluster, path: string, expansion: Expansion): Copies {
  const { perDatacenter, lagged, replayLagDays, replayLagManager, ...rest } = parsed.copies;
  const datacenters = sortByName(Object.keys(parsed.members), String);
  return {
    ...rest,
    perDatacenter:
      typeof perDatacenter === "number"
        ? Object.fromEntries(datacenters.map((datacenter) => [datacenter, perDatacenter]))
        : perDatacenter,
    lagged,
    // Microsoft's preferred architecture uses seven days of replay lag, with the replay lag manager enabled:
    // https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/preferred-architecture-2019 (2026-11-22)
    replayLagDays: expansion.filled(`${path}.replayLagDays`, replayLagDays, lagged > 0 ? 7 : 0),
    replayLagManager: expansion.filled(`${path}.replayLagManager`, replayLagManager, lagged > 0),
  };
}

function expandWitness(parsed: ParsedWitness, cluster: ParsedCluster, path: string, expansion: Expansion): Witness {
  const fileShare = parsed.kind === "file-share";
  const witness: { -readonly [K in keyof Witness]: Witness[K] } = {
    ...parsed,
    name: expansion.filled(`${path}.name`, parsed.name, `${parsed.kind}-witness`),
    datacenter: parsed.datacenter ?? "",
    directory: expansion.filled(`${path}.directory`, parsed.directory, `C:\\DAGWitness\\${cluster.name}`),
  };
  if (fileShare) requireKeys(parsed, path, expansion);
  expansion.paths.add("witnesses", path, witness.name);
  if (!fileShare || parsed.existing || parsed.address !== undefined || witness.datacenter === "") return witness;
  const place = { ...witness, path };
  const network = expansion.claim(place, ["mapi", "management"], (given) => (witness.address = given));
  if (network !== undefined) witness.network = network;
  return witness;
}

function requireKeys(parsed: ParsedWitness, path: string, expansion: Expansion): void {
  for (const key of ["name", "datacenter"] as const) {
    if (parsed[key] !== undefined) continue;
    expansion.problem({
      code: "missing-key",
      path: `${path}.${key}`,
      message: `a file-share witness needs a ${key}`,
      expected: key === "name" ? "the computer name of a server" : "the name of a datacenter",
      remedy: `add \`${key}\``,
    });
  }
}

function noteClusterPaths(parsed: ParsedCluster, path: string, expansion: Expansion): void {
  const several = parsed.instances !== 1;
  const cluster = patternMatcher(parsed.name, several);
  const isCluster = (name: string | undefined): boolean =>
    name !== undefined && (name.toLowerCase() === parsed.name.toLowerCase() || cluster.test(name));
  expansion.paths.addMatcher("clusters", path, ([name]) => isCluster(name));
  for (const key of ["witness", "alternateWitness"] as const) {
    const name = parsed[key]?.name?.toLowerCase();
    const matches = ([first, second]: readonly string[]): boolean => isCluster(first) && second?.toLowerCase() === name;
    expansion.paths.addMatcher("witnesses", `${path}.${key}`, matches);
  }
  for (const [datacenter, list] of Object.entries(parsed.members)) {
    list.forEach((member, i) => {
      const pattern = patternMatcher(member.name, member.count > 1 && !isNumbered(member.name));
      const isMember = (name: string | undefined): boolean =>
        name !== undefined && (name.toLowerCase() === member.name.toLowerCase() || pattern.test(name));
      const below = `${path}.members.${datacenter}[${i}]`;
      expansion.paths.addMatcher("members", below, (names) =>
        names.length === 1 ? isMember(names[0]) : isCluster(names[0]) && isMember(names[1]),
      );
    });
  }
}
