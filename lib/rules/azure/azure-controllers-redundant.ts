import { hasAvailabilitySets } from "../../model";
import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { serversWith } from "../support/planned-servers";
import type { Subject } from "../types";

export const azureControllersRedundant = defineRule({
  id: "azure-controllers-redundant",
  area: "azure",
  title: "An Azure datacenter whose servers need the directory has two domain controllers, in different zones.",
  why: "When the only one restarts or its zone fails, Exchange, sign-on and synchronization there depend on the VPN.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["AZTEST"],
  derived: true,
  fix: "add a second domain controller in another zone of that datacenter",
  reading:
    "A datacenter that has only a witness is judged by az-witness-vms. Zones of several created domain controllers are judged by hyb-azure-vm-availability.",
  check: (subject) =>
    eachOf(datacentersInNeed(subject), (datacenter) => {
      const controllers = serversWith(subject, "domain-controller").filter(
        (server) => server.datacenter === datacenter.name,
      );
      if (controllers.length > 1) return undefined;
      const apart = !hasAvailabilitySets(datacenter);
      const path = subject.pathOf(datacenter, "activeDirectory", "domainControllers");
      return breach(path, {
        name: datacenter.name,
        message: `${datacenter.name} has servers that need the directory, but ${controllers.length === 0 ? "no domain controller" : "one domain controller"}`,
        got:
          controllers.map(({ name, zone }) => (zone === undefined ? name : `${name} in zone ${zone}`)).join(", ") ||
          "none",
        expected: apart ? "two, in different zones" : "two",
        ...(apart
          ? {}
          : {
              remedy: `add ${controllers.length === 0 ? "two domain controllers" : "a second domain controller"} in that datacenter: availability sets keep them apart`,
            }),
      });
    }),
});

/** Azure datacenters with a server whose users wait without a domain controller. */
function datacentersInNeed(subject: Subject) {
  const needing = serversWith(subject, "mailbox", "sign-on", "directory-sync", "hybrid-management");
  return subject.deployment.datacenters.filter(
    ({ name, platform }) => platform === "azure" && needing.some((server) => server.datacenter === name),
  );
}
