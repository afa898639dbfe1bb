import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { rolesMatching } from "../support/roles";

const managementFramework = /wmf|windows-management-framework|powershell|^pwsh/;

export const lifeNoWmf = catalogueRule("life-no-wmf", {
  why: "Exchange's own cmdlets run in the PowerShell that came with Windows; another one breaks setup, updates and the shell.",
  fix: "leave Windows PowerShell as it came with Windows, and install others on management machines",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const wrong = rolesMatching(design, managementFramework);
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(design, "machine", "roles"), {
        message: "a management framework or another PowerShell is on the Exchange servers",
        got: wrong.join(", "),
        expected: "the PowerShell of Windows alone",
      });
    }),
});
