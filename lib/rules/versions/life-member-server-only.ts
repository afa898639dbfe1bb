import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { rolesMatching } from "../support/roles";
import { namedServers } from "../support/planned-servers";

const directoryRoles = /^(domain-controllers?|global-catalog|active-directory.*|adds|ad-ds|dc|gc|rodc)$/;

export const lifeMemberServerOnly = catalogueRule("life-member-server-only", {
  why: "A domain controller cannot be a member of a DAG, and permissions on Exchange there become permissions on the whole directory.",
  fix: "move the role to a separate machine",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const [role] = rolesMatching(design, directoryRoles);
      const controllers = namedServers(subject, "domain-controller");
      const both = design.members.find(({ name }) =>
        controllers.some((controller) => controller.name.toLowerCase() === name.toLowerCase()),
      );
      return [
        role === undefined
          ? undefined
          : breach(subject.pathOf(design, "machine", "roles"), {
              message: "the members of the DAG are also domain controllers",
              got: role,
              expected: "Exchange alone",
            }),
        both === undefined
          ? undefined
          : breach(subject.pathOf(both, "name"), {
              name: both.name,
              message: "a domain controller is a member of the DAG",
              got: both.name,
              expected: "a member server",
            }),
      ];
    }),
});
