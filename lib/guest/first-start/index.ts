import type { AzureStepPlan, MachineRole } from "../../plan";
import { checkControllerScript } from "./check-controller";
import { joinDomainScript } from "./join-domain";
import { prepareDisksScript } from "./prepare-disks";
import { prepareRoleScript } from "./prepare-role";
import { promoteControllerScript } from "./promote-controller";

export { firstStartFiles } from "./first-start-files";

/** The script of a step. Its text is public and the same for every machine of the role; parameters are names. */
export function stepScript(step: AzureStepPlan["step"], role: MachineRole): string {
  return step === "prepare-role" ? prepareRoleScript(role) : scripts[step];
}

const scripts = {
  "prepare-disks": prepareDisksScript,
  "promote-controller": promoteControllerScript,
  "check-controller": checkControllerScript,
  "join-domain": joinDomainScript,
} as const;
