import type { MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { machinesOf } from "../support/hybrid";
import type { Subject } from "../types";

export const hybAzureVmAvailability = catalogueRule("hyb-azure-vm-availability", {
  why: "Machines of one role in one zone fail together: directory, sync or sign-on is gone with that zone.",
  fix: "give machines of one role different zones",
  check: (subject) =>
    eachOf(groupsOf(subject), (group) => {
      const [first] = group;
      const zones = group.map((machine) => machine.zone ?? "none");
      if (first === undefined || (!zones.includes("none") && new Set(zones).size > 1)) return undefined;
      return breach(placeOf(subject, first), {
        name: first.name,
        message: "machines of one role share a zone",
        got: group.map((machine, i) => `${machine.name} in ${zones[i] ?? "none"}`).join(", "),
        expected: "different zones",
      });
    }),
});

const roles = ["domain-controller", "directory-sync", "sign-on", "sign-on-proxy"] as const;

/** Azure machines of one role in one datacenter, where there are at least two. */
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

/** Path of the key that says in which zone a machine stands. */
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
