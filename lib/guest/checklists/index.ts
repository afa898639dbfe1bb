import type { ChecklistStep, ManagementServerPlan, RetirementPlan } from "../../plan";
import { checklistWords } from "./checklist-words";
import { stepMarkdown } from "./step-text";

/** What still refers to retired servers, and the work until they are gone, as a Markdown list to be ticked off. */
export function retirementMarkdown({ name, servers, by, uses, steps }: RetirementPlan): string {
  const until = by === undefined ? "" : `, by ${by}`;
  const references = uses.map((use) => `- ${use.kind}: ${use.name}`);
  return [
    `# Retirement of ${servers.join(", ")}${name === servers[0] ? "" : ` (${name})`}${until}\n`,
    "Done by people, in this order, each checked before the next one.\n",
    "## What this deployment knows to refer to it\n",
    ...(references.length === 0 ? ["Nothing. Other systems may.\n"] : [`${references.join("\n")}\n`]),
    ...steps.map(stepText),
  ].join("\n");
}

/** Who gets in to the server for recipients, and its work, as a Markdown list to be ticked off. */
export function managementMarkdown(plan: ManagementServerPlan): string {
  const { server, adminFrom, adminPorts, group, steps } = plan;
  return [
    `# Management of recipients on ${server}\n`,
    adminFrom.length === 0
      ? "Nobody administers it over the network: only its console leads to it.\n"
      : `Administrators come from ${adminFrom.join(", ")} by TCP ${adminPorts.join(", ")}.\n`,
    `Members of the role group \`${group}\` manage recipients; setup and updates need \`Organization Management\`.\n`,
    ...steps.map(stepText),
  ].join("\n");
}

function stepText({ id, of }: ChecklistStep, place: number): string {
  return stepMarkdown(checklistWords[id], of, place);
}
