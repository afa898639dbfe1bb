import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const edgeNotWithMailbox = catalogueRule("edge-not-with-mailbox", {
  why: "Setup refuses the Edge role next to any other Exchange role, and a domain controller does not belong in the perimeter network.",
  fix: "give the Edge role a separate server",
  check: (subject) =>
    eachOf(edgesOf(subject), ({ gateway, edge }) => {
      const roles = edge.roles;
      const members = subject.plan.clusters.flatMap((cluster) => cluster.members);
      if (roles.length === 0 && !members.includes(gateway.name)) return undefined;
      return breach(subject.pathOf(edge, "roles"), {
        name: gateway.name,
        message: "the Edge role shares its server",
        got: roles.length === 0 ? "mailbox" : roles.join(", "),
        expected: "nothing else",
      });
    }),
});
