import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/storage";

const managementRoles = ["antivirus", "backup", "management", "monitoring"];

export const virtHostDedicated = catalogueRule("virt-host-dedicated", {
  why: "What runs on the host itself takes processors and memory that the machines were promised.",
  fix: "move it into a machine of its own",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      const wrong = host.roles.filter((role) => !managementRoles.includes(role.toLowerCase()));
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(host, "roles"), {
        name: host.name,
        message: "the host does other work than running machines",
        got: wrong.join(", "),
        expected: `only ${managementRoles.join(", ")}`,
      });
    }),
});
