import type { AzureManualStepPlan, Plan } from "../../plan";
import { manualScript } from "./manual-scripts";
import { stepsList } from "./steps-list";

/** A file below the folder of a datacenter. */
export interface FirstStartFile {
  readonly datacenter: string;
  readonly name: string;
  readonly text: string;
}

/** The list of what people do, and the scripts in it. */
export function firstStartFiles(plan: Plan): FirstStartFile[] {
  return plan.datacenters.flatMap((datacenter) => {
    if (datacenter.platform !== "azure") return [];
    const steps = stepsList(datacenter, scriptName);
    const scripts = datacenter.byPeople.map((step) => ({ name: scriptName(step), text: manualScript(step) }));
    const list = steps === undefined ? [] : [{ name: "steps.md", text: steps }];
    return [...list, ...scripts].map((file) => ({ datacenter: datacenter.name, ...file }));
  });
}

function scriptName({ machine, step }: AzureManualStepPlan): string {
  return `${machine}-${step}.ps1`;
}
