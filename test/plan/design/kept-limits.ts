import type { Deployment, Host } from "../../../lib/model";
import type { ClusterPlan, MachinePlan, Plan } from "../../../lib/plan";

/**
 * Every limit that a plan breaks, in words, calculated from the plan and the document alone: the vendors' figures are repeated
 * here (Exchange editions, database sizes, 80 % processor load, two virtual processors per core), and nothing of the planner
 * is used.
 */
export function brokenIn(plan: Plan, deployment: Deployment): string[] {
  return [
    ...plan.clusters.flatMap((cluster) => ofCluster(cluster, plan, deployment)),
    ...deployment.datacenters.flatMap((datacenter) => datacenter.hosts).flatMap((host) => ofHost(host, plan)),
    ...mailboxesCarried(plan, deployment),
  ];
}

function ofCluster(cluster: ClusterPlan, plan: Plan, deployment: Deployment): string[] {
  const { edition, version } = deployment.exchange;
  const members = plan.machines.filter((machine) => machine.role === "mailbox" && machine.cluster === cluster.name);
  const hosts = members.flatMap((member) => member.host ?? []);
  const copies = cluster.databases[0]?.copies.length ?? 0;
  const perServer = edition === "standard" ? 5 : 100;
  const largestGB = copies > 1 ? 2000 : 200;
  return [
    ...(cluster.members.length > 16 ? [`${cluster.name} has ${cluster.members.length} members`] : []),
    ...(members.length === cluster.members.length ? [] : [`${cluster.name} lacks machines`]),
    ...(new Set(hosts).size === hosts.length ? [] : [`members of ${cluster.name} share a host`]),
    ...members
      .filter((member) => copiesOf(member, cluster) > perServer)
      .map((member) => `${member.name} has too many copies`),
    ...cluster.databases
      .filter((database) => database.sizeGB > largestGB)
      .map((database) => `${database.name} has ${database.sizeGB} GB`),
    ...members
      .filter((member) => member.processors > (version === "2016" ? 24 : 48))
      .map((member) => `${member.name} processors`),
    ...members
      .filter((member) => member.memoryGB > (version === "2016" ? 192 : 256))
      .map((member) => `${member.name} memory`),
    ...members
      .filter((member) => version !== "2016" && member.memoryGB < 128)
      .map((member) => `${member.name} too little memory`),
    ...members.flatMap((member) => ofMember(member, cluster, deployment)),
    ...cluster.quorum.flatMap((failure) =>
      Object.entries(failure.mounted)
        .filter(([, count]) => count > cluster.maximumActiveDatabases)
        .map(([name]) => `${name} mounts too many when ${failure.failed.join("+")} fails`),
    ),
  ];
}

function copiesOf(member: MachinePlan, cluster: ClusterPlan): number {
  return cluster.databases.filter((database) => database.copies.some((copy) => copy.server === member.name)).length;
}

/** Its disks hold its databases, and its processors carry the maximum number of databases that it mounts, at 80 %. */
function ofMember(member: MachinePlan, cluster: ClusterPlan, deployment: Deployment): string[] {
  const sizes = new Map(cluster.databases.map((database) => [database.name, database.sizeGB + database.logsGB]));
  const full = member.disks.filter((disk) => {
    return disk.databases.reduce((sum, name) => sum + (sizes.get(name) ?? Infinity), 0) > disk.sizeGB;
  });
  const held = member.disks.flatMap((disk) => disk.databases);
  const host = deployment.datacenters
    .flatMap((datacenter) => datacenter.hosts)
    .find((host) => host.name === member.host);
  const load = loadOf(member, cluster, deployment);
  const room = member.processors * (host?.megacyclesPerCore ?? Infinity) * 0.8;
  return [
    ...full.map((disk) => `${member.name} ${disk.name} is too small`),
    ...(held.length === copiesOf(member, cluster) ? [] : [`${member.name} has no disk for some copies`]),
    ...(load > room * 1.000001 ? [`${member.name} is loaded with ${load} of ${room}`] : []),
    ...(new Set(member.disks.map((disk) => disk.location)).size === member.disks.length
      ? []
      : [`disks of ${member.name} share a place`]),
    ...(member.disks.some((disk) => disk.location > 63) ? [`${member.name} has a disk beyond place 63`] : []),
  ];
}

/**
 * 59.7 megacycles per thousand messages a day where mounted, 14 where passive, and a tenth for the hypervisor; a hundredth is
 * allowed for mailboxes that cannot be split. Every DAG has the same mix of its tiers.
 */
function loadOf(member: MachinePlan, cluster: ClusterPlan, deployment: Deployment): number {
  const tiers = deployment.users.filter((tier) => cluster.users.includes(tier.name));
  const parts = tiers.map((tier) => {
    const designs = deployment.clusters.filter((design) => design.users.includes(tier.name)).length;
    return { mailboxes: grown(tier.mailboxes, deployment) / designs, messages: tier.messagesPerDay };
  });
  const mailboxes = parts.reduce((sum, part) => sum + part.mailboxes, 0);
  const messages = parts.reduce((sum, part) => sum + part.mailboxes * part.messages, 0) / Math.max(1, mailboxes);
  const planned = cluster.databases.reduce((sum, database) => sum + database.mailboxes, 0);
  const perDatabase = (((planned * messages) / 1000) * 1.1) / Math.max(1, cluster.databases.length);
  const active = cluster.maximumActiveDatabases;
  return perDatabase * (active * 59.7 + (copiesOf(member, cluster) - active) * 14) * 0.99;
}

function grown(mailboxes: number, deployment: Deployment): number {
  const { growth } = deployment;
  return mailboxes * (1 + (growth?.perYear ?? 0)) ** (growth?.years ?? 0);
}

function ofHost(host: Host, plan: Plan): string[] {
  const guests = plan.machines.filter((machine) => machine.host === host.name);
  if (guests.length === 0) return [];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const processors = sum(guests.map((guest) => guest.processors)) + host.otherGuests.processors + 2;
  const memoryGB = sum(guests.map((guest) => guest.memoryGB)) + host.otherGuests.memoryGB;
  return [
    ...(processors > 2 * host.cores ? [`${host.name} has ${processors} virtual processors`] : []),
    ...(memoryGB > host.memoryGB ? [`${host.name} gives ${memoryGB} GB`] : []),
    ...host.storage.flatMap((storage) => {
      const disks = guests
        .flatMap((guest) => (guest.platform === "hyper-v" ? guest.disks : []))
        .filter((disk) => disk.storage === storage.name);
      if (storage.layout === "volume") {
        const used = sum(disks.map((disk) => disk.sizeGB));
        return used > storage.usableGB ? [`${host.name} ${storage.name} holds ${used} GB`] : [];
      }
      const count = storage.disks?.count ?? 0;
      return [
        ...(disks.length > count ? [`${host.name} ${storage.name} has ${disks.length} disks`] : []),
        ...(disks.some((disk) => disk.sizeGB > storage.usableGB / count) ? [`${host.name} has too small a disk`] : []),
        ...(new Set(disks.map((disk) => disk.path)).size === disks.length ? [] : [`${host.name} shares a disk`]),
      ];
    }),
  ];
}

function mailboxesCarried(plan: Plan, deployment: Deployment): string[] {
  const planned = plan.clusters
    .flatMap((cluster) => cluster.databases)
    .reduce((sum, database) => sum + database.mailboxes, 0);
  const wanted = deployment.users.reduce((sum, tier) => sum + grown(tier.mailboxes, deployment), 0);
  return planned + 1e-6 < wanted ? [`${planned} mailboxes of ${wanted} are carried`] : [];
}
