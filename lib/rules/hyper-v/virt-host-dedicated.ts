import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/member-storages";

const managementRoles = ["antivirus", "backup", "management", "monitoring"];

export const virtHostDedicated = catalogueRule("virt-host-dedicated", {
  why: "Software on the host itself takes processors and memory from the virtual machines.",
  fix: "move it to a virtual machine",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      const wrong = host.roles.filter((role) => !managementRoles.includes(role.toLowerCase()));
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(host, "roles"), {
        name: host.name,
        message: "the host does more than run virtual machines",
        got: wrong.join(", "),
        expected: `only ${managementRoles.join(", ")}`,
      });
    }),
});
