import { federationMetadata } from "../../../facts/health";
import type { Deployment } from "../../../model";
import type { Left, ServiceScene } from "./service-scene";

/** Manual commands: each procedure verifies first, names its servers, and says how to see that it worked. */

/** Another server of the farm becomes its primary (Microsoft Learn, Set-AdfsSyncProperties). */
export function moveConfiguration(lost: string, next: string, others: readonly string[]): string[] {
  return [
    `Verify that ${lost} is down and stays down: Test-NetConnection ${lost} -Port 443 fails from ${next}. Two primaries would diverge`,
    `On ${next}: Set-AdfsSyncProperties -Role PrimaryComputer`,
    ...others.map((name) => `On ${name}: Set-AdfsSyncProperties -Role SecondaryComputer -PrimaryComputerName ${next}`),
    `Check on ${next}: Get-AdfsSyncProperties shows Role PrimaryComputer, and Get-AdfsProperties answers`,
    `When ${lost} is back, before it gets traffic, on ${lost}: Set-AdfsSyncProperties -Role SecondaryComputer -PrimaryComputerName ${next}`,
  ];
}

/** The staging server becomes active (Microsoft Learn, Microsoft Entra Connect Sync: staging server and disaster recovery). */
export function activateStaging({ sync }: ServiceScene, next: string): string[] {
  const active = sync.filter(({ mode }) => mode === "active").map(({ name }) => name);
  const lost = active.join(", ");
  return [
    `Verify that ${lost} does not export and will not start automatically: Test-NetConnection ${lost} -Port 5985 fails from ${next}, and the machine is stopped. Two active servers overwrite each other`,
    `On ${next}: Start-ADSyncSyncCycle -PolicyType Delta, and compare the pending exports in Synchronization Service Manager: a large number means that it is out of date`,
    `On ${next}: start Microsoft Entra Connect, Configure, Configure staging mode, clear Enable staging mode, and finish with synchronization started`,
    `Check on ${next}: Get-ADSyncScheduler shows StagingModeEnabled False and SyncCycleEnabled True; the portal shows a synchronization within 30 minutes, password hashes within 2 minutes`,
    `Before ${lost} is connected again, set it to staging mode`,
  ];
}

/** Federated to managed and back (Microsoft Learn, Password hash sync as backup for AD FS; Update-MgDomain). */
export function fallBackToHashes(left: Left): string[] {
  const { scene, names } = left;
  const { identity } = scene.deployment;
  const service = identity?.signOn?.service ?? "the federation service";
  const domains = userDomains(left);
  const tenant = identity?.tenant ?? "the tenant";
  const standby = names.find(({ purpose }) => purpose === "directory-sync")?.standby ?? [];
  return [
    `Verify that sign-on is down and will stay so for longer than the change takes (up to an hour each way): https://${service}${federationMetadata} does not open from outside (the probe of the proxies answers even without the farm)`,
    `Sign on as an administrator whose account is in ${tenant} itself, since accounts of ${domains.join(", ")} cannot: Connect-MgGraph -Scopes Domain.ReadWrite.All`,
    "Verify that password hashes are recent: Get-MgOrganization -Property OnPremisesLastPasswordSyncDateTime. Later changes of passwords are not known to the tenant",
    ...domains.flatMap((domain) => [
      `Keep what is needed for the way back: Get-MgDomainFederationConfiguration -DomainId ${domain} | ConvertTo-Json -Depth 5 | Set-Content federation-${domain}.json`,
      `Update-MgDomain -DomainId ${domain} -AuthenticationType Managed`,
      `Check: (Get-MgDomain -DomainId ${domain}).AuthenticationType is Managed, and a test user of ${domain} signs on to https://portal.office.com with the password; it may take up to an hour`,
    ]),
    ...(standby.length === 0 ? [] : [`Make ${standby.join(" or ")} active if synchronization stopped, too`]),
    `In-house systems that trust ${service} remain unavailable: this restores sign-on to Microsoft 365 only`,
    ...domains.map(
      (domain) =>
        `Back, after https://${service}${federationMetadata} has opened again from inside and outside: New-MgDomainFederationConfiguration -DomainId ${domain} with the values of federation-${domain}.json; check that AuthenticationType is Federated and a test user is sent to ${service}`,
    ),
  ];
}

/** From pass-through to hashes (Microsoft Learn, Pass-through authentication: frequently asked questions). */
export function switchMethod({ scene, reach }: Left): string[] {
  const [running] = scene.sync.filter(reach.runs);
  const domains = scene.deployment.domains.map(({ name }) => name).join(", ");
  const check = `Check: a test user of ${domains} signs on with the password, and the sign-in log says Password Hash Sync`;
  if (running === undefined)
    return [
      "No sync server runs: only Microsoft's support can switch pass-through authentication off. Open a case of severity A as a cloud-only administrator",
      check,
    ];
  return [
    `Verify that ${scene.signOn.map(({ name }) => name).join(", ")} are down or cannot be repaired within hours; the portal shows their agents as inactive`,
    `On ${running.name}: start Microsoft Entra Connect, Configure, Change user sign-in, Password Hash Synchronization, with a cloud-only administrator`,
    check,
    `Back: the same page, Pass-through authentication, after the agents are active again`,
  ];
}

/** People inside use the published address while the link is down. */
export function publishInside(left: Left): string[] {
  const signOn = left.scene.deployment.identity?.signOn;
  return signOn?.service === undefined ? [] : publishName(left, signOn, signOn.service);
}

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

function publishName(left: Left, { publicAddress, virtualAddress }: SignOn, service: string): string[] {
  const zones = left.scene.deployment.namespaces?.zones ?? [];
  const zone = zones.find(({ name, view }) => view === "internal" && service.endsWith(`.${name}`));
  const server = zone === undefined ? undefined : dnsServerLeft(left, zone.servers);
  if (zone === undefined || server === undefined) return [];
  const outside = publicAddress?.address ?? `<public address of ${service}>`;
  const inside = virtualAddress ?? "<internal address>";
  const host = service.slice(0, -zone.name.length - 1);
  return redirection({ service, host, zone: zone.name, server, inside, outside });
}

type Redirection = Readonly<Record<"service" | "host" | "zone" | "server" | "inside" | "outside", string>>;

function redirection({ service, host, zone, server, inside, outside }: Redirection): string[] {
  const replace = (from: string, to: string): string =>
    `On ${server}: Remove-DnsServerResourceRecord -ZoneName ${zone} -Name ${host} -RRType A -RecordData ${from} -Force; Add-DnsServerResourceRecordA -ZoneName ${zone} -Name ${host} -IPv4Address ${to} -TimeToLive 00:05:00`;
  return [
    `Verify where the people are: Test-NetConnection ${inside} -Port 443 fails, Test-NetConnection ${outside} -Port 443 succeeds`,
    replace(inside, outside),
    `Check where the people are, after the old record's time to live: Resolve-DnsName ${service} -Server ${server} shows ${outside}, and https://${service}${federationMetadata} opens. Rules for inside clients do not hold meanwhile: they count as outside`,
    `Back, when Test-NetConnection ${inside} -Port 443 succeeds again there: ${replace(outside, inside)}`,
  ];
}

/** A server of the zone that people who are cut off still reach. */
function dnsServerLeft({ scene, reach, names }: Left, servers: readonly string[]): string | undefined {
  const row = names.find(({ purpose, view }) => purpose === "sign-on" && view === "internal");
  const cloud = new Set(scene.signOn.map(({ datacenter }) => datacenter));
  const there = scene.directory.filter((place) => reach.runs(place) && !cloud.has(place.datacenter));
  return row === undefined ? undefined : servers.find((name) => there.some((place) => place.name === name));
}

/** The role is seized only if its holder never returns (Microsoft Learn, Move-ADDirectoryServerOperationMasterRole). */
export function seizeSchemaMaster(lost: string, next: string): string[] {
  return [
    `Wait for ${lost}: until it is back only setup of Exchange and extensions of the schema have to wait`,
    `Only if ${lost} is destroyed and never connected again, on ${next}: Move-ADDirectoryServerOperationMasterRole -Identity ${next} -OperationMasterRole SchemaMaster -Force`,
    `Check: (Get-ADForest).SchemaMaster is ${next}; remove the account of ${lost} from Active Directory, since two holders damage the schema`,
  ];
}

/** Domains whose users sign on: those of the mail domains that are not the tenant's own. */
function userDomains({ scene }: Left): string[] {
  const names = scene.deployment.domains.map(({ name }) => name).filter((name) => !name.endsWith(".onmicrosoft.com"));
  return names.length === 0 ? ["<domain>"] : names;
}
