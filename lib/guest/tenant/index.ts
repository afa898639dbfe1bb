import type { RelyingPartyPlan, TenantPlan, TenantStep } from "../../plan";
import { stepMarkdown } from "../checklists/step-text";
import { stepWords } from "./step-words";

/** The steps as a Markdown list to be ticked off: each with what it is for, the command, and how to check it. */
export function tenantMarkdown({ tenant, steps }: TenantPlan): string {
  const title = tenant === undefined ? "Steps in the subscription" : `Steps for the tenant ${tenant}`;
  const intro = `# ${title}\n\nPeople carry these steps out in this order and check each before the next. Paths are those of the output folder, where commands with a path run.\n`;
  return [intro, ...steps.map(stepText)].join("\n");
}

function stepText({ id, of }: TenantStep, place: number): string {
  return stepMarkdown(stepWords[id], of, place);
}

/** PowerShell for the primary federation server. It may run again: what exists is changed, not created. */
export function relyingPartiesScript(parties: readonly RelyingPartyPlan[]): string {
  return [`$ErrorActionPreference = 'Stop'\n`, ...parties.map(partyText)].join("\n");
}

function partyText({ name, identifier, endpoints, claims }: RelyingPartyPlan): string {
  const federation = endpoints.find(({ protocol }) => protocol === "ws-federation");
  const saml = endpoints.filter(({ protocol }) => protocol === "saml");
  const parameters = [
    `Identifier = ${quoted(identifier)}`,
    ...(federation === undefined ? [] : [`WSFedEndpoint = ${quoted(federation.url)}`]),
    ...(saml.length === 0 ? [] : [`SamlEndpoint = @(\n${saml.map(samlEndpoint).join("\n")}\n  )`]),
    // A quoted text may have line breaks; a here-string would end at a rule that contains its end.
    `IssuanceTransformRules = ${quoted(claims.join("\n"))}`,
    "AccessControlPolicyName = 'Permit everyone'",
  ];
  return `$settings = @{
${parameters.map((line) => `  ${line}`).join("\n")}
}
if (Get-AdfsRelyingPartyTrust -Name ${quoted(name)}) {
  Set-AdfsRelyingPartyTrust -TargetName ${quoted(name)} @settings
} else {
  Add-AdfsRelyingPartyTrust -Name ${quoted(name)} @settings
}
`;
}

function samlEndpoint({ url }: { readonly url: string }, index: number): string {
  return `    New-AdfsSamlEndpoint -Binding POST -Protocol SAMLAssertionConsumer -Index ${index} -Uri ${quoted(url)}`;
}

/** A literal of PowerShell: nothing in single quotes is expanded, and a quote is doubled; so are its typographic forms. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}
