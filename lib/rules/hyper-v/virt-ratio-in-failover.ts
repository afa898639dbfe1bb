import { virtualization } from "../../facts/sizing";
import type { Host } from "../../model";
import type { HostPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const virtRatioInFailover = catalogueRule("virt-ratio-in-failover", {
  why: "When a host fails, its cluster starts the guests on the other hosts, which need the processors and memory for them.",
  fix: "move other guests off these hosts, add a host, or exclude the members from the failover cluster",
  reading:
    "Judged for hosts of one `failoverCluster`: elsewhere machines stay where they are. All the free capacity is counted, so guests that break this rule cannot be placed at all.",
  check: (subject) =>
    eachOf(hostClusters(subject), (hosts) => {
      const [worst] = hosts
        .map((lost) => ({ lost, lack: lackWithout(subject, lost, hosts) }))
        .filter(({ lack }) => lack !== undefined);
      return worst?.lack === undefined ? undefined : overloaded(subject, worst.lost, worst.lack);
    }),
});

interface PlannedHost {
  readonly host: Host;
  readonly plan: HostPlan;
}

/** Hosts of one failover cluster in one datacenter, if there are several and members run on them. */
function hostClusters(subject: Subject): readonly (readonly PlannedHost[])[] {
  const mailbox = new Set(subject.plan.machines.filter(({ role }) => role === "mailbox").map(({ name }) => name));
  return subject.deployment.datacenters.flatMap((datacenter) => {
    const plans = subject.plan.datacenters.find(({ name }) => name === datacenter.name)?.hosts ?? [];
    const groups = new Map<string, PlannedHost[]>();
    for (const host of datacenter.hosts) {
      const plan = plans.find(({ name }) => name === host.name);
      if (host.failoverCluster === undefined || plan === undefined) continue;
      groups.set(host.failoverCluster, [...(groups.get(host.failoverCluster) ?? []), { host, plan }]);
    }
    return [...groups.values()].filter(
      (group) => group.length > 1 && group.some(({ plan }) => plan.machines.some((machine) => mailbox.has(machine))),
    );
  });
}

interface Lack {
  readonly got: string;
  readonly expected: string;
}

/** What the guests of a lost host need beyond what the other hosts of its cluster have. */
function lackWithout(subject: Subject, lost: PlannedHost, hosts: readonly PlannedHost[]): Lack | undefined {
  const guests = subject.plan.machines.filter(({ name }) => lost.plan.machines.includes(name));
  const { otherGuests } = lost.host;
  const processors = guests.reduce((sum, machine) => sum + machine.processors, otherGuests.processors);
  const memoryGB = guests.reduce((sum, machine) => sum + machine.memoryGB, otherGuests.memoryGB);
  const left = hosts.filter((host) => host !== lost).map(({ plan }) => plan);
  const limit = virtualization.highestProcessorsPerCore;
  const freeProcessors = left.reduce((sum, { cores, processorRatio }) => sum + cores * (limit - processorRatio), 0);
  const freeMemoryGB = left.reduce((sum, plan) => sum + plan.memoryGB - plan.memoryUsedGB, 0);
  if (processors <= freeProcessors && memoryGB <= freeMemoryGB) return undefined;
  return {
    got: `${processors} processors, ${memoryGB} GB`,
    expected: `at most ${Math.floor(freeProcessors)} processors, ${Math.floor(freeMemoryGB)} GB`,
  };
}

function overloaded(subject: Subject, { host }: PlannedHost, lack: Lack): Verdict {
  return breach(subject.pathOf(host, "failoverCluster"), {
    name: host.name,
    message: `the other hosts of ${host.failoverCluster ?? ""} cannot run the guests of ${host.name} within two virtual processors per core`,
    ...lack,
  });
}
