import type { MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { machinesOf } from "../support/hybrid-servers";
import type { Subject } from "../types";

export const hybAzureVmAvailability = catalogueRule("hyb-azure-vm-availability", {
  why: "Machines with the same role in one zone fail together: directory, synchronization or sign-on is lost with that zone.",
  fix: "place machines with the same role in different zones",
  reading:
    "A single domain controller with others elsewhere, and a single federation server, are judged by other rules; a single sync server is judged here.",
  check: (subject) =>
    eachOf([...groupsOf(subject), ...singleSync(subject)], (group) => {
      const [first] = group;
      const zones = group.map((machine) => machine.zone ?? "none");
      if (first !== undefined && group.length === 1) {
        return breach(subject.pathOf(subject.deployment.identity?.directorySync ?? subject.deployment, "servers"), {
          name: first.name,
          message: "the only sync server depends on its zone",
          got: `${first.name} in ${first.zone ?? "none"}`,
          expected: "a staging server in another zone or datacenter",
          remedy: "add a server with `mode: staging` in another zone or datacenter",
        });
      }
      if (first === undefined || (!zones.includes("none") && new Set(zones).size > 1)) return undefined;
      return breach(placeOf(subject, first), {
        name: first.name,
        message: "machines with the same role share a zone",
        got: group.map((machine, i) => `${machine.name} in ${zones[i] ?? "none"}`).join(", "),
        expected: "different zones",
      });
    }),
});

const roles = ["domain-controller", "directory-sync", "sign-on", "sign-on-proxy"] as const;

/** Azure machines with the same role in one datacenter, if there are at least two. */
function groupsOf(subject: Subject): readonly (readonly MachinePlan[])[] {
  const groups = subject.deployment.datacenters.flatMap((datacenter) =>
    roles.map((role) =>
      machinesOf(subject, role).filter(
        (machine) => machine.platform === "azure" && machine.datacenter === datacenter.name,
      ),
    ),
  );
  return groups.filter((group) => group.length > 1);
}

/** The machine for directory sync, if it is the only one and in Azure. */
function singleSync(subject: Subject): readonly (readonly MachinePlan[])[] {
  const machines = machinesOf(subject, "directory-sync").filter((machine) => machine.platform === "azure");
  return subject.deployment.identity?.directorySync?.servers.length === 1 && machines.length === 1 ? [machines] : [];
}

/** Path of the key for the zone of a machine. */
function placeOf(subject: Subject, machine: MachinePlan): string {
  const { directorySync, signOn } = subject.deployment.identity ?? {};
  const controllers = subject.deployment.datacenters.flatMap((one) => one.activeDirectory?.domainControllers ?? []);
  const servers = [
    ...(directorySync?.servers ?? []),
    ...(signOn?.servers ?? []),
    ...(signOn?.proxies ?? []),
    ...controllers,
  ];
  const entry = servers.find((server) => server.name === machine.name);
  return entry === undefined ? subject.pathOf(subject.deployment, "datacenters") : subject.pathOf(entry, "zone");
}
