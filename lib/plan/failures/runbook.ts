import type { ClusterIndex } from "./cluster-index";
import type { Effect } from "./effect";
import type { Partition } from "./quorum";

/**
 * Commands of a manual switchover to `partition`, in order: stop the failed members, stop the cluster service on the
 * remaining ones, restore the DAG there, with the alternate witness if it is needed and can be reached (rule
 * `dag-switchover-runbook`; Microsoft Learn, Datacenter switchovers, read 2026-06).
 */
export function switchoverSteps(index: ClusterIndex, effect: Effect, partition: Partition): string[] {
  const lostSites = index.datacenters.filter((datacenter) => !partition.datacenters.includes(datacenter));
  const steps =
    index.cluster.datacenterActivation === false
      ? withClusterTools(index, effect, partition)
      : withDacCmdlets(index, effect, partition, lostSites);
  if (lostSites.length === 0) return steps;
  const back = lostSites.length === 1 ? `${lostSites[0] ?? ""} is` : "they are";
  return [...steps, `Remove the A and MX records of ${lostSites.join(", ")} from DNS until ${back} back`];
}

function withDacCmdlets(
  index: ClusterIndex,
  effect: Effect,
  partition: Partition,
  lostSites: readonly string[],
): string[] {
  const group = index.cluster.name;
  const site = (datacenter: string): string => index.cluster.sites?.[datacenter] ?? datacenter;
  const lostMembers = index.members.filter(
    (member, place) => partition.members[place] !== true && partition.datacenters.includes(member.datacenter),
  );
  const survivors = index.members.filter((_, place) => partition.members[place] === true);
  return [
    ...lostSites.flatMap((datacenter) => stopSite(index, effect, datacenter, site(datacenter))),
    ...lostMembers.map(
      ({ name }) => `Stop-DatabaseAvailabilityGroup -Identity ${group} -MailboxServer ${name} -ConfigurationOnly`,
    ),
    ...survivors.map(({ name }) => `Invoke-Command -ComputerName ${name} { Stop-Service ClusSvc }`),
    ...restore(index, partition, partition.datacenters.map(site)),
  ];
}

/**
 * Without DAC mode: the lost members are evicted from the cluster, which is started by force on one of the others; then quorum
 * is recounted and the databases are moved and mounted (Microsoft Learn, Datacenter switchovers, read 2026-11).
 */
function withClusterTools(index: ClusterIndex, effect: Effect, partition: Partition): string[] {
  const survivors = index.members.filter((_, place) => partition.members[place] === true).map(({ name }) => name);
  const lost = index.members.filter((_, place) => partition.members[place] !== true).map(({ name }) => name);
  const running = index.members.filter(
    (_, place) => partition.members[place] !== true && effect.running[place] === true,
  );
  const [first = "", ...others] = survivors;
  const on = (server: string, command: string): string => `Invoke-Command -ComputerName ${server} { ${command} }`;
  const verify = `Verify that ${lost.join(", ")} ${lost.length === 1 ? "is down and stays" : "are down and stay"} so: without DAC mode the same databases are mounted there on the next start`;
  return [
    ...(lost.length === 0 ? [] : [verify]),
    ...running.map(
      ({ name }) => `${on(name, "Stop-Service ClusSvc; Clear-ClusterNode -Force")}    # if it can be reached`,
    ),
    ...survivors.map((name) => on(name, "Stop-Service ClusSvc")),
    on(first, "Start-ClusterNode -FixQuorum"),
    ...lost.map((name) => on(first, `Remove-ClusterNode -Name ${name} -Force`)),
    ...recount(index, partition, first, on),
    ...others.map((name) => on(name, "Start-Service ClusSvc")),
    ...lost.map((name) => `Move-ActiveMailboxDatabase -Server ${name}`),
    ...survivors.map((name) => `Get-MailboxDatabase -Server ${name} | Mount-Database`),
  ];
}

/** An odd number of members decides alone, an even one with a witness that can be reached. */
function recount(
  index: ClusterIndex,
  partition: Partition,
  first: string,
  on: (server: string, command: string) => string,
): string[] {
  if (partition.members.filter(Boolean).length % 2 === 1) return [on(first, "Set-ClusterQuorum -NodeMajority")];
  if (partition.reachesWitness) return [];
  const alternate = partition.reachesAlternate ? index.cluster.alternateWitness?.name : undefined;
  return [
    `Set-DatabaseAvailabilityGroup -Identity ${index.cluster.name} -WitnessServer ${alternate ?? "<a server that still runs>"}`,
  ];
}

/**
 * Commands that manually activate databases on servers whose copies may not be activated automatically: one per server
 * (Microsoft Learn, Move-ActiveMailboxDatabase, read 2026-06). `waiting` is the server of each such database, else -1.
 */
export function activationSteps(index: ClusterIndex, waiting: readonly number[]): string[] {
  return index.members.flatMap(({ name }, member) => {
    const databases = index.databases
      .filter((_, place) => waiting[place] === member)
      .map((database) => `"${database.name}"`);
    if (databases.length === 0) return [];
    return [`${databases.join(", ")} | Move-ActiveMailboxDatabase -ActivateOnServer ${name}`];
  });
}

function stopSite(index: ClusterIndex, effect: Effect, datacenter: string, site: string): string[] {
  const command = `Stop-DatabaseAvailabilityGroup -Identity ${index.cluster.name} -ActiveDirectorySite ${site}`;
  const reachable = index.members.some((member, place) => member.datacenter === datacenter && effect.running[place]);
  const text = `${command} -ConfigurationOnly`;
  return reachable ? [`${command}    # on a member in ${site}, if one can be reached`, text] : [text];
}

function restore(index: ClusterIndex, partition: Partition, sites: readonly string[]): string[] {
  const command = `Restore-DatabaseAvailabilityGroup -Identity ${index.cluster.name}`;
  const place = sites.length === 1 ? `${command} -ActiveDirectorySite ${sites[0] ?? ""}` : command;
  const even = partition.members.filter(Boolean).length % 2 === 0;
  if (!even || partition.reachesWitness) return [place];
  const alternate = index.cluster.alternateWitness;
  if (alternate === undefined || !partition.reachesAlternate) {
    return [`${place} -AlternateWitnessServer <a server that still runs> -AlternateWitnessDirectory <directory>`];
  }
  return [`${place} -AlternateWitnessServer ${alternate.name}`];
}
