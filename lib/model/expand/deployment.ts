import { sortByName } from "../../base/order";
import type { Problem } from "../../base/problem";
import { expandRequirements } from "../requirements/expand";
import type { ParsedDocument } from "../schema/parsed";
import type { Costs, Deployment, Link, UserTier, Waiver } from "../types";
import { expandBackup, expandDomain, expandGateway, expandMonitoring, expandNamespaces, expandProxy } from "./access";
import { expandCluster } from "./cluster";
import { expandDatacenter } from "./datacenter";
import type { PathRegister } from "./document-paths";
import { Expansion } from "./expansion";
import { expandApplication, expandHybrid, expandIdentity } from "./identity";
import { expandMigration } from "./migration";
import { expandExchange, expandOrganization } from "./organization";

export interface Expanded {
  readonly deployment: Deployment;
  readonly problems: readonly Problem[];
  readonly paths: PathRegister;
  /** Defaults derived from other keys, by their path in the document. */
  readonly followed: ReadonlyMap<string, unknown>;
}

/** Expands an accepted document: no shorthand, lists in canonical order, an address for everything named. */
export function expandDocument(document: ParsedDocument): Expanded {
  const expansion = new Expansion(document);
  // What is only reordered or passed on needs no line below: a key that only rules read is known to the schema alone.
  const { identity: _identity, hybrid: _hybrid, migration: _migration, ...rest } = document;
  const each = <T, U>(
    list: readonly T[],
    key: string,
    expand: (item: T, path: string, expansion: Expansion) => U,
  ): U[] => list.map((item, i) => expand(item, `${key}[${i}]`, expansion));
  const deployment: Deployment = {
    ...rest,
    organization: expandOrganization(document.organization, expansion),
    exchange: expandExchange(document, expansion),
    requirements: { ...document.requirements, survive: [] },
    ...optionalParts(document, expansion),
    users: byName(each(document.users, "users", expandTier)),
    datacenters: byName(each(document.datacenters, "datacenters", expandDatacenter)),
    links: sortByName(each(document.links, "links", expandLink), (link) => link.between.join(" ")),
    clusters: byName(each(document.clusters, "clusters", expandCluster)),
    domains: byName(each(document.domains, "domains", expandDomain)),
    proxies: byName(each(document.proxies, "proxies", expandProxy).flat()),
    gateways: byName(each(document.gateways, "gateways", expandGateway).flat()),
    monitoring: byName(each(document.monitoring, "monitoring", expandMonitoring)),
    backup: byName(each(document.backup, "backup", expandBackup)),
    applications: byName(each(document.applications, "applications", expandApplication)),
    waivers: expandWaivers(document.waivers, expansion),
  };
  expansion.assign();
  const allocatedAddresses = expansion.allocatedAddresses;
  const { survive, problems } = expandRequirements(document.requirements.survive, deployment, expansion.paths);
  return {
    deployment: {
      ...deployment,
      requirements: { ...deployment.requirements, survive },
      ...(allocatedAddresses.length === 0 ? {} : { allocatedAddresses }),
    },
    problems: [...expansion.problems, ...problems],
    paths: expansion.paths,
    followed: expansion.followed,
  };
}

type OptionalPart = "namespaces" | "identity" | "hybrid" | "migration" | "costs";

function optionalParts(document: ParsedDocument, expansion: Expansion): Pick<Deployment, OptionalPart> {
  const { namespaces, identity, hybrid, migration, costs } = document;
  return {
    ...(namespaces === undefined ? {} : { namespaces: expandNamespaces(namespaces, "namespaces", expansion) }),
    ...(identity === undefined ? {} : { identity: expandIdentity(identity, expansion) }),
    ...(hybrid === undefined ? {} : { hybrid: expandHybrid(hybrid, expansion) }),
    ...(migration === undefined ? {} : { migration: expandMigration(migration, expansion) }),
    ...(costs === undefined ? {} : { costs: expandCosts(costs) }),
  };
}

function expandTier(parsed: ParsedDocument["users"][number], path: string, expansion: Expansion): UserTier {
  expansion.paths.add("users", path, parsed.name);
  return parsed;
}

function expandLink(parsed: ParsedDocument["links"][number], path: string, expansion: Expansion): Link {
  expansion.paths.add("links", path, ...parsed.between);
  const [first, second] = sortByName(parsed.between, String);
  return { ...parsed, between: [first ?? parsed.between[0], second ?? parsed.between[1]] };
}

function expandCosts(parsed: NonNullable<ParsedDocument["costs"]>): Costs {
  if (parsed.present === undefined) return parsed;
  return { ...parsed, present: { ...parsed.present, items: byName(parsed.present.items) } };
}

function expandWaivers(parsed: ParsedDocument["waivers"], expansion: Expansion): Waiver[] {
  const placed = parsed.map((waiver, i) => ({ waiver, path: `waivers[${i}]` }));
  const sorted = sortByName(placed, ({ waiver }) =>
    [waiver.rule, waiver.place ?? "", waiver.expires, waiver.reason].join(" "),
  );
  sorted.forEach(({ waiver, path }, i) => {
    expansion.paths.add("waivers", path, i);
    expansion.paths.add("waivers", path, waiver.rule, waiver.place ?? "");
  });
  return sorted.map(({ waiver }) => waiver);
}

function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return sortByName(items, (item) => item.name);
}
