import { virtualization } from "../../facts/sizing";
import type { HostPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import type { Subject } from "../types";

export const virtVcpuRatio = catalogueRule("virt-vcpu-ratio", {
  why: "Exchange cannot adapt to a hypervisor: with more than two virtual processors per core it waits for processor time under load.",
  fix: "use fewer processors, move other guests off the host, or use a host with more cores",
  reading:
    "Two to one is the limit of support; the preferred one to one is the default of sizing and not enforced here.",
  check: (subject) =>
    eachOf(hostsWithExchange(subject), ({ host, path }) => {
      const limit = virtualization.highestProcessorsPerCore;
      if (host.processorRatio <= limit) return undefined;
      return breach(path, {
        name: host.name,
        message: "the virtual processors of all guests, plus 2 for the host, are too many for the cores of the host",
        got: `${Math.round(host.processorRatio * 100) / 100} to 1`,
        expected: `at most ${limit} to 1`,
      });
    }),
});

function hostsWithExchange(subject: Subject): readonly { readonly host: HostPlan; readonly path: string }[] {
  const mailbox = new Set(subject.plan.machines.filter(({ role }) => role === "mailbox").map(({ name }) => name));
  return subject.plan.datacenters.flatMap((datacenter) =>
    datacenter.hosts
      .filter((host) => host.machines.some((machine) => mailbox.has(machine)))
      .map((host) => {
        const entry = datacenterNamed(subject, datacenter.name)?.hosts.find(({ name }) => name === host.name);
        return { host, path: entry === undefined ? "datacenters" : subject.pathOf(entry) };
      }),
  );
}
