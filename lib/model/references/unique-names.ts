import type { Problem } from "../../base/problem";
import { longestComputerName, reservedComputerNames } from "../../facts/name-limits";
import type { PlaceKind } from "../expand/document-paths";
import { fillPattern, isNumbered } from "../expand/pattern";
import type { Checking } from "./checking";
import { memberMachines, placedMachines, type NamedMachine } from "./named-machines";

/** Checks that names are unique, valid in Terraform addresses, and short enough for computers. */
export function checkNames(checking: Checking): void {
  const machines = sharedNames(checking);
  for (const machine of machines) checkForm(machine, checking);
  checkTwins(machines, checking);
  checkLists(checking);
}

/** Machines, hosts, datacenters and clusters: no two may have the same name. */
function sharedNames(checking: Checking): NamedMachine[] {
  const { deployment, paths, clusters } = checking;
  const own = (kind: string, name: string, path: string | undefined, windows: boolean): NamedMachine => ({
    name,
    kind,
    path: path ?? "",
    existing: false,
    windows,
  });
  return [
    ...deployment.datacenters.map(({ name }) => own("datacenter", name, paths.of("datacenters", name), false)),
    ...deployment.datacenters.flatMap((datacenter) =>
      datacenter.hosts.map(({ name }) => ({ ...own("host", name, paths.of("hosts", name), true), existing: true })),
    ),
    ...clusters.map(({ name }) => own("cluster", name, paths.of("clusters", name), true)),
    ...placedMachines(checking),
    ...memberMachines(checking),
    ...automaticControllers(checking),
  ];
}

function automaticControllers(checking: Checking): NamedMachine[] {
  return checking.deployment.datacenters.flatMap(({ activeDirectory }) => {
    const pattern = activeDirectory?.automatic?.namePattern;
    if (pattern === undefined) return [];
    const name = isNumbered(pattern) ? fillPattern(pattern, { number: 1 }) : `${pattern}1`;
    const path = checking.paths.of("domainControllers", pattern) ?? "datacenters";
    return [{ name, kind: "domain controller", path, existing: false, windows: true }];
  });
}

function checkForm(machine: NamedMachine, checking: Checking): void {
  const path = `${machine.path}.name`;
  // No resource is created for existing machines; the witness's name is checked by dag-witness-not-member.
  if (machine.existing && machine.kind === "witness") return;
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(machine.name)) {
    checking.report({
      code: "wrong-name",
      path,
      message: `the name of this ${machine.kind} cannot become a Terraform address`,
      got: JSON.stringify(machine.name),
      expected: "a name of letters, digits, `_` and `-` that begins with a letter or `_`",
      remedy: machine.name.includes("{") ? "remove the pattern, which has no meaning here" : "rename it",
    });
  }
  if (machine.windows && !machine.existing && reservedComputerNames.includes(machine.name.toLowerCase())) {
    checking.report({
      code: "reserved-name",
      path,
      message: `Windows reserves the name of this ${machine.kind} for itself`,
      got: JSON.stringify(machine.name),
      expected: "a computer name that is no word of Windows",
      remedy: "rename it",
    });
  }
  // The length of a DAG's name is checked by dag-name-15, which explains why.
  if (!machine.windows || machine.kind === "cluster" || machine.name.length <= longestComputerName) return;
  checking.report({
    code: "name-too-long",
    path,
    message: `the name of this ${machine.kind} has ${machine.name.length} characters`,
    got: JSON.stringify(machine.name),
    expected: `a computer name of at most ${longestComputerName} characters`,
    remedy: "choose a shorter name",
  });
}

function checkTwins(machines: readonly NamedMachine[], checking: Checking): void {
  const seen = new Map<string, NamedMachine>();
  for (const machine of machines) {
    const name = machine.name.toLowerCase();
    const other = seen.get(name);
    if (other === undefined) seen.set(name, machine);
    else if (!mayBeTheSame(machine, other)) {
      const path = machine.path === other.path ? lastPath(machine, checking) : machine.path;
      checking.report(twin(path, machine.name, machine.kind, other));
    }
  }
}

const placeKinds: Readonly<Record<string, PlaceKind>> = {
  datacenter: "datacenters",
  host: "hosts",
  cluster: "clusters",
  "domain controller": "domainControllers",
  member: "members",
  proxy: "proxies",
  gateway: "gateways",
  "identity server": "identity",
};

/** A name resolves to its first entry; the problem is reported at the second. */
function lastPath(machine: NamedMachine, checking: Checking): string {
  const kind = placeKinds[machine.kind];
  return (kind === undefined ? undefined : checking.paths.lastOf(kind, machine.name)) ?? machine.path;
}

/**
 * Existing machines may be named in two places: a file server as witness, an old server as management server. One file
 * server as both witnesses of a DAG is checked by dag-alt-witness.
 */
function mayBeTheSame(a: NamedMachine, b: NamedMachine): boolean {
  const existingWitness = [a, b].some((machine) => machine.kind === "witness" && machine.existing);
  if (a.kind === "witness" && b.kind === "witness") return a.existing && b.existing;
  return a.kind !== b.kind && (existingWitness || (a.existing && b.existing));
}

function twin(path: string, name: string, what: string, other: { kind: string; path: string }): Problem {
  return {
    code: "duplicate-name",
    path: `${path}.name`,
    message: `the name of this ${what} is taken by the ${other.kind} at ${other.path}`,
    got: JSON.stringify(name),
    expected: "a unique name, regardless of upper and lower case",
    remedy: "rename one of them",
  };
}

/** Names that are unique within their own list. */
function checkLists(checking: Checking): void {
  const { document } = checking;
  const list = (what: string, path: string, items: readonly { readonly name: string }[], key = nameOf): void => {
    const seen = new Map<string, string>();
    items.forEach((item, i) => {
      const name = key(item).toLowerCase();
      const other = seen.get(name);
      if (other === undefined) seen.set(name, `${path}[${i}]`);
      else checking.report(twin(`${path}[${i}]`, item.name, what, { kind: what, path: other }));
    });
  };
  list("user tier", "users", document.users);
  list("domain", "domains", document.domains);
  list("monitoring system", "monitoring", document.monitoring);
  list("backup product", "backup", document.backup);
  list("application", "applications", document.applications);
  list("proxy", "proxies", document.proxies);
  list("gateway", "gateways", document.gateways);
  list("cluster", "clusters", document.clusters);
  list("source", "migration.sources", document.migration?.sources ?? []);
  list("wave", "migration.waves", document.migration?.waves ?? []);
  const zones = document.namespaces?.zones ?? [];
  list("zone", "namespaces.zones", zones, (item) => `${item.name} ${(item as { view?: string }).view ?? ""}`);
  document.datacenters.forEach((datacenter, i) => {
    list("network", `datacenters[${i}].networks`, datacenter.networks);
    datacenter.hosts.forEach((host, j) => list("storage", `datacenters[${i}].hosts[${j}].storage`, host.storage));
  });
}

function nameOf(item: { readonly name: string }): string {
  return item.name;
}
