import type { ClusterIndex } from "./cluster-index";
import type { Effect } from "./effect";
import type { Partition } from "./quorum";

/**
 * Commands of a manual switchover to `partition`, in order: stop the failed members, stop the cluster service on the
 * remaining ones, restore the DAG there, with the alternate witness if it is needed and can be reached (rule
 * `dag-switchover-runbook`; Microsoft Learn, Datacenter switchovers, read 2026-06).
 */
export function switchoverSteps(index: ClusterIndex, effect: Effect, partition: Partition): string[] {
  const group = index.cluster.name;
  const site = (datacenter: string): string => index.cluster.sites?.[datacenter] ?? datacenter;
  const lostSites = index.datacenters.filter((datacenter) => !partition.datacenters.includes(datacenter));
  const lostMembers = index.members.filter(
    (member, place) => partition.members[place] !== true && partition.datacenters.includes(member.datacenter),
  );
  const survivors = index.members.filter((_, place) => partition.members[place] === true);
  const steps = [
    ...lostSites.flatMap((datacenter) => stopSite(index, effect, datacenter, site(datacenter))),
    ...lostMembers.map(
      ({ name }) => `Stop-DatabaseAvailabilityGroup -Identity ${group} -MailboxServer ${name} -ConfigurationOnly`,
    ),
    ...survivors.map(({ name }) => `Invoke-Command -ComputerName ${name} { Stop-Service ClusSvc }`),
    ...restore(index, partition, partition.datacenters.map(site)),
  ];
  return lostSites.length === 0
    ? steps
    : [
        ...steps,
        `Remove the A and MX records of ${lostSites.join(", ")} from DNS until ${lostSites.length === 1 ? `${lostSites[0] ?? ""} is` : "they are"} back`,
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
