import type { ChecklistStep, ManagementServerPlan, RetirementPlan } from "../../plan";
import { checklistWords } from "./checklist-words";
import { stepMarkdown } from "./step-text";

/** What still refers to retired servers, and the work until they are gone, as a Markdown list to be ticked off. */
export function retirementMarkdown({ name, servers, by, uses, steps }: RetirementPlan): string {
  const until = by === undefined ? "" : `, by ${by}`;
  const references = uses.map((use) => `- ${use.kind}: ${use.name}`);
  return [
    `# Retirement of ${servers.join(", ")}${name === servers[0] ? "" : ` (${name})`}${until}\n`,
    "People carry these steps out in this order and check each before the next.\n",
    "## What in this deployment still refers to it\n",
    ...(references.length === 0 ? ["Nothing; other systems may.\n"] : [`${references.join("\n")}\n`]),
    ...steps.map(stepText),
  ].join("\n");
}

/** Who may reach the server for recipients, and the work on it, as a Markdown list to be ticked off. */
export function managementMarkdown(plan: ManagementServerPlan): string {
  const { server, adminFrom, byBastion, adminPorts, group, steps } = plan;
  return [
    `# Management of recipients on ${server}\n`,
    adminFrom.length === 0
      ? `Nobody administers it over the network; it can be reached only ${byBastion ? "through Bastion or " : ""}at its console.\n`
      : `Administrators come from ${adminFrom.join(", ")} by TCP ${adminPorts.join(", ")}${byBastion ? ", or through Bastion" : ""}.\n`,
    `Members of the role group \`${group}\` manage recipients; setup and updates need \`Organization Management\`.\n`,
    ...steps.map(stepText),
  ].join("\n");
}

function stepText({ id, of }: ChecklistStep, place: number): string {
  return stepMarkdown(checklistWords[id], of, place);
}
