import type { Placed } from "../../model/types";
import type { Subject } from "../types";

/** A kind of servers without which nobody signs on, and the case in which a failure takes all of them. */
export interface SignOnLoss {
  readonly what: string;
  readonly servers: readonly string[];
  /** `cloud`, or `HV11` where the failure was written as `any-host`. */
  readonly failed: string;
}

/** Which kinds of servers for sign-on a requirement takes away whole, each in its first case. */
export function signOnLosses(subject: Subject, words: string): readonly SignOnLoss[] {
  const signOn = subject.deployment.identity?.signOn;
  if (signOn === undefined) return [];
  const kinds = [
    ["sign-on servers", signOn.servers],
    ["sign-on proxies", signOn.proxies],
  ] as const;
  return kinds.flatMap(([what, servers]): SignOnLoss[] => {
    if (servers.length === 0) return [];
    const places = servers.map((server) => placesOf(subject, server));
    const failed = casesOf(subject, words, places.flat()).find((names) =>
      places.every((own) => own.some((place) => names.includes(place))),
    );
    if (failed === undefined) return [];
    return [{ what, servers: servers.map(({ name }) => name), failed: failed.join(" and ") }];
  });
}

/** Names by which a failure hits a server. */
function placesOf(subject: Subject, server: Placed): readonly string[] {
  const machine = subject.plan.machines.find(({ name }) => name === server.name);
  const host = machine?.host ?? server.host;
  const zone = machine?.zone ?? server.zone;
  const { name, datacenter } = server;
  return [
    name,
    datacenter,
    ...(host === undefined ? [] : [host]),
    ...(zone === undefined ? [] : [`${datacenter}.zone-${zone}`]),
  ];
}

/** What fails in each case of a requirement, in the end; `any-...` stands for every one of its kind that matters here. */
function casesOf(subject: Subject, words: string, places: readonly string[]): readonly (readonly string[])[] {
  const { datacenters } = subject.deployment;
  const named = (names: readonly string[]): readonly string[] => names.filter((name) => places.includes(name));
  const choices = words.split("+").map((text): readonly string[] => {
    const word = text.trim();
    if (word === "any-datacenter") return named(datacenters.map(({ name }) => name));
    if (word === "any-host") return named(datacenters.flatMap(({ hosts }) => hosts.map(({ name }) => name)));
    return word.startsWith("any-") || word === "witness" ? [] : [word];
  });
  return choices
    .filter((choice) => choice.length > 0)
    .reduce<readonly (readonly string[])[]>(
      (cases, choice) => cases.flatMap((names) => choice.map((one) => [...names, one])),
      [[]],
    )
    .filter((names) => names.length > 0);
}
