import type { OperatorStep, SignOnStepKind, StepWords } from "../../plan";

type Redirected = OperatorStep<"redirect-verify" | "redirect-outside" | "redirect-check" | "redirect-back">;

/** What stands for names that the document does not give: people fill them in. */
const domainText = (domain: string | null): string => domain ?? "<domain>";
const serviceText = (service: string | null): string => service ?? "<federation service>";
const insideText = ({ inside }: Redirected): string => inside ?? "<internal address>";
const outsideText = ({ service, outside }: Redirected): string => outside ?? `<public address of ${service}>`;

const replaced = ({ server, zone, host }: Redirected, from: string, to: string): string =>
  `On ${server}: Remove-DnsServerResourceRecord -ZoneName ${zone} -Name ${host} -RRType A -RecordData ${from} -Force; Add-DnsServerResourceRecordA -ZoneName ${zone} -Name ${host} -IPv4Address ${to} -TimeToLive 00:05:00`;

/** Federated to managed and back: Microsoft Learn, Password hash sync as backup for AD FS; Update-MgDomain. */
export const signOnSteps: StepWords<SignOnStepKind> = {
  "federation-verify-down": ({ service, metadata }) =>
    `Verify that sign-on is down and will stay so for longer than the change takes (up to an hour each way): https://${serviceText(service)}${metadata} does not open from outside (the probe of the proxies answers even without the farm)`,
  "tenant-connect": ({ tenant, domains }) => {
    const cut = domains.length === 0 ? domainText(null) : domains.join(", ");
    return `Sign on as an administrator whose account is in ${tenant ?? "the tenant"} itself, since accounts of ${cut} cannot: Connect-MgGraph -Scopes Domain.ReadWrite.All`;
  },
  "hashes-verify": () =>
    "Verify that password hashes are recent: Get-MgOrganization -Property OnPremisesLastPasswordSyncDateTime. Later changes of passwords are not known to the tenant",
  "federation-keep": ({ domain }) => {
    const name = domainText(domain);
    return `Keep what is needed for the way back: Get-MgDomainFederationConfiguration -DomainId ${name} | ConvertTo-Json -Depth 5 | Set-Content federation-${name}.json`;
  },
  "domain-to-managed": ({ domain }) => `Update-MgDomain -DomainId ${domainText(domain)} -AuthenticationType Managed`,
  "domain-check-managed": ({ domain }) => {
    const name = domainText(domain);
    return `Check: (Get-MgDomain -DomainId ${name}).AuthenticationType is Managed, and a test user of ${name} signs on to https://portal.office.com with the password; it may take up to an hour`;
  },
  "hashes-sync": ({ standby }) => `Make ${standby.join(" or ")} active if synchronization stopped, too`,
  "relying-parties-closed": ({ service }) =>
    `In-house systems that trust ${serviceText(service)} remain unavailable: this restores sign-on to Microsoft 365 only`,
  "domain-to-federated": ({ domain, service, metadata }) => {
    const [name, host] = [domainText(domain), serviceText(service)];
    return `Back, after https://${host}${metadata} has opened again from inside and outside: New-MgDomainFederationConfiguration -DomainId ${name} with the values of federation-${name}.json; check that AuthenticationType is Federated and a test user is sent to ${host}`;
  },
  "agents-verify-down": ({ agents }) =>
    `Verify that ${agents.join(", ")} ${agents.length === 1 ? "is" : "are"} down and cannot be repaired within hours; the portal shows every agent there as inactive`,
  "agents-to-hashes": ({ server }) =>
    `On ${server}: start Microsoft Entra Connect, Configure, Change user sign-in, Password Hash Synchronization, as a cloud-only administrator`,
  "agents-ask-support": () =>
    "No sync server runs: only Microsoft's support can switch pass-through authentication off. Open a case of severity A as a cloud-only administrator",
  "agents-check": ({ domains }) =>
    `Check: a test user of ${domains.join(", ")} signs on with the password, and the sign-in log says Password Hash Sync`,
  "agents-back": () => "Back: the same page, Pass-through authentication, after the agents are active again",
  "redirect-verify": (step) =>
    `Verify where the people are: Test-NetConnection ${insideText(step)} -Port 443 fails, Test-NetConnection ${outsideText(step)} -Port 443 succeeds`,
  "redirect-outside": (step) => replaced(step, insideText(step), outsideText(step)),
  "redirect-check": (step) =>
    `Check where the people are, after the old record's time to live: Resolve-DnsName ${step.service} -Server ${step.server} shows ${outsideText(step)}, and https://${step.service}${step.metadata} opens. Rules for inside clients do not hold meanwhile: they count as outside`,
  "redirect-back": (step) =>
    `Back, when Test-NetConnection ${insideText(step)} -Port 443 succeeds again there: ${replaced(step, outsideText(step), insideText(step))}`,
};
