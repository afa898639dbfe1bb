import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { rolesMatching } from "../support/roles";

const managementFramework = /wmf|windows-management-framework|powershell|^pwsh/;

export const lifeNoWmf = catalogueRule("life-no-wmf", {
  why: "Exchange cmdlets run in the built-in Windows PowerShell; another version breaks setup, updates and the Exchange Management Shell.",
  fix: "leave Windows PowerShell unchanged, and install other versions on management machines",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const wrong = rolesMatching(design, managementFramework);
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(design, "machine", "roles"), {
        message: "Windows Management Framework or another PowerShell is installed on the Exchange servers",
        got: wrong.join(", "),
        expected: "the built-in Windows PowerShell alone",
      });
    }),
});
