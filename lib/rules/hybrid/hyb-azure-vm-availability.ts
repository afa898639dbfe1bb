import type { ServerRole } from "../../model";
import type { ServerPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { apartBySet } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { namedServers, serversWith } from "../support/planned-servers";
import type { Subject } from "../types";

export const hybAzureVmAvailability = catalogueRule("hyb-azure-vm-availability", {
  why: "Machines with the same role in one zone fail together: directory, synchronization or sign-on is lost with that zone.",
  fix: "place machines with the same role in different zones",
  reading:
    "A single domain controller with others elsewhere, and a single federation server, are judged by other rules; a single sync server is judged here. In a region without zones, an availability set keeps machines apart.",
  check: (subject) => {
    const apart = apartBySet(subject);
    return eachOf([...groupsOf(subject), ...singleSync(subject)], (group) => {
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
      if (group.every(({ name }) => apart.has(name))) return undefined;
      if (first === undefined || (!zones.includes("none") && new Set(zones).size > 1)) return undefined;
      const place = placeOf(subject, first);
      return breach(place.path, {
        name: first.name,
        message: "machines with the same role share a zone",
        got: group.map((machine, i) => `${machine.name} in ${zones[i] ?? "none"}`).join(", "),
        expected: "different zones",
        ...(place.remedy === undefined ? {} : { remedy: place.remedy }),
      });
    });
  },
});

const roles = ["domain-controller", "directory-sync", "sign-on", "sign-on-proxy", "mail-gateway"] as const;

/** Azure machines of the deployment with the same role in one datacenter, if there are at least two. */
function groupsOf(subject: Subject): readonly (readonly ServerPlan[])[] {
  const groups = subject.deployment.datacenters.flatMap((datacenter) =>
    roles.map((role) => azureMachines(subject, role).filter((machine) => machine.datacenter === datacenter.name)),
  );
  return groups.filter((group) => group.length > 1);
}

function azureMachines(subject: Subject, role: ServerRole): readonly ServerPlan[] {
  return serversWith(subject, role).filter(({ existing, platform }) => !existing && platform === "azure");
}

/** The machine for directory sync, if it is the only one and in Azure. */
function singleSync(subject: Subject): readonly (readonly ServerPlan[])[] {
  const machines = azureMachines(subject, "directory-sync");
  return subject.deployment.identity?.directorySync?.servers.length === 1 && machines.length === 1 ? [machines] : [];
}

/** Path of the key that places a machine in its zone, with a remedy of its own where that key cannot place several apart. */
function placeOf(subject: Subject, machine: ServerPlan): { readonly path: string; readonly remedy?: string } {
  const entry = namedServers(subject, ...roles).find(({ name }) => name === machine.name);
  if (entry === undefined) return { path: subject.pathOf(subject.deployment, "datacenters") };
  if (!entry.addressPath.endsWith("addresses")) return { path: `${entry.path}.zone` };
  // An entry for several machines gives each its zone by another key.
  return {
    path: `${entry.path}.zones`,
    remedy: "give the entry `zones`, at least two of them: its machines get them in turn",
  };
}
