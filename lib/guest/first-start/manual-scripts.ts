import type { AzureManualStepPlan } from "../../plan";
import { quoted } from "../mailflow/powershell";

type Step<K extends AzureManualStepPlan["step"]> = Extract<AzureManualStepPlan, { readonly step: K }>;

/**
 * The script of a step that people take, to be run on its machine in an elevated Windows PowerShell. Every name is in it and no
 * password; it may run again.
 */
export function manualScript(step: AzureManualStepPlan): string {
  if (step.step === "promote") return promote(step);
  if (step.step === "create-farm") return createFarm(step);
  return step.step === "join-farm" ? joinFarm(step) : enrolProxy(step);
}

function head(purpose: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `$${name} = ${value}`);
  return [`# ${purpose} Run in an elevated Windows PowerShell.`, "$ErrorActionPreference = 'Stop'", ...lines, ""].join(
    "\n",
  );
}

const list = (names: readonly string[]): string => `@(${names.map(quoted).join(", ")})`;

/** The newest valid certificate with a private key for the name. */
const findCertificate = `
function Find-Certificate([string] $Name) {
  $found = Get-ChildItem 'Cert:\\LocalMachine\\My' |
    Where-Object { $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) -and $_.DnsNameList.Unicode -contains $Name } |
    Sort-Object -Property NotAfter -Descending | Select-Object -First 1
  if (-not $found) { throw "no valid certificate for $Name is in the store of this machine" }
  return $found.Thumbprint
}
`;

/** Whether this server is in a farm already. */
const isInFarm = `
function Test-Farm { try { return [bool] (Get-AdfsProperties) } catch { return $false } }
`;

/** Parameters: https://learn.microsoft.com/powershell/module/addsdeployment/install-addsdomaincontroller. */
function promote({ machine, domain, site, label, drive, globalCatalog }: Step<"promote">): string {
  const values = { domain: quoted(domain), site: quoted(site), label: quoted(label), drive: quoted(drive) };
  return `${head(`Makes ${machine} a domain controller and restarts it; it asks for a member of Domain Admins and for the restore password.`, values)}
if ((Get-CimInstance Win32_ComputerSystem).DomainRole -ge 4) { return }
$volume = Get-Volume | Where-Object { $_.FileSystemLabel -eq $label }
if ([string] $volume.DriveLetter -ne $drive) { $volume | Get-Partition | Set-Partition -NewDriveLetter $drive }
Install-WindowsFeature -Name 'AD-Domain-Services', 'DNS' -IncludeManagementTools | Out-Null
$settings = @{
  DomainName = $domain
  SiteName = $site
  Credential = Get-Credential -Message "A member of Domain Admins of $domain"
  DatabasePath = $drive + ':\\NTDS'
  LogPath = $drive + ':\\NTDS'
  SysvolPath = $drive + ':\\SYSVOL'
  InstallDns = $true
  NoGlobalCatalog = ${globalCatalog ? "$false" : "$true"}
  Force = $true
}
Install-ADDSDomainController @settings
`;
}

/**
 * Parameters: https://learn.microsoft.com/powershell/module/adfs/install-adfsfarm. A new root key of the key distribution service
 * serves after ten hours, when every domain controller has it.
 */
function createFarm({ machine, service, displayName, account, netBiosName, servers }: Step<"create-farm">): string {
  const values = { service: quoted(service), account: quoted(account), servers: list(servers) };
  return `${head(`Creates the federation farm on ${machine}; sign on as a member of Domain Admins.`, values)}${findCertificate}${isInFarm}
if (-not (Get-KdsRootKey)) {
  Add-KdsRootKey -EffectiveImmediately | Out-Null
  throw 'the root key of the key distribution service is new: run this again in ten hours'
}
$computers = @($servers | ForEach-Object { Get-ADComputer -Identity $_ })
if (Get-ADServiceAccount -Filter "Name -eq '$account'") {
  Set-ADServiceAccount -Identity $account -PrincipalsAllowedToRetrieveManagedPassword $computers
} else {
  $settings = @{
    Name = $account
    DNSHostName = $service
    ServicePrincipalNames = "http/$service"
    PrincipalsAllowedToRetrieveManagedPassword = $computers
  }
  New-ADServiceAccount @settings
}
if (Test-Farm) { return }
$settings = @{
  FederationServiceName = $service
  FederationServiceDisplayName = ${quoted(displayName)}
  GroupServiceAccountIdentifier = ${quoted(`${netBiosName}\\${account}$`)}
  CertificateThumbprint = Find-Certificate $service
}
Install-AdfsFarm @settings
`;
}

/** Parameters: https://learn.microsoft.com/powershell/module/adfs/add-adfsfarmnode. Its page asks for the port to be written. */
function joinFarm({ machine, service, account, netBiosName, primary }: Step<"join-farm">): string {
  const values = { service: quoted(service), primary: quoted(primary) };
  return `${head(`Adds ${machine} to the federation farm; sign on as a member of Domain Admins.`, values)}${findCertificate}${isInFarm}
if (Test-Farm) { return }
$settings = @{
  PrimaryComputerName = $primary
  PrimaryComputerPort = 80
  GroupServiceAccountIdentifier = ${quoted(`${netBiosName}\\${account}$`)}
  CertificateThumbprint = Find-Certificate $service
}
Add-AdfsFarmNode @settings
`;
}

/**
 * Parameters: https://learn.microsoft.com/powershell/module/webapplicationproxy/install-webapplicationproxy. The proxy is enrolled
 * with the primary server: behind a load balancer another one may answer, which cannot write the farm's configuration.
 */
function enrolProxy({ machine, service, primary, address }: Step<"enrol-proxy">): string {
  const values = {
    service: quoted(service),
    primary: quoted(primary),
    address: quoted(address ?? primary),
  };
  return `${head(`Enrols the proxy ${machine}; it asks for a local administrator of the federation servers.`, values)}${findCertificate}
function Set-HostAddress([string] $To) {
  $hosts = Join-Path $env:SystemRoot 'System32\\drivers\\etc\\hosts'
  $others = @(Get-Content -Path $hosts | Where-Object { $_ -notmatch "^\\s*[^#\\s]+\\s+$([regex]::Escape($service))\\s*$" })
  Set-Content -Path $hosts -Value ($others + "$To\`t$service")
  Clear-DnsClientCache
}

Set-HostAddress $primary
$settings = @{
  FederationServiceName = $service
  FederationServiceTrustCredential = Get-Credential -Message 'A local administrator of the federation servers'
  CertificateThumbprint = Find-Certificate $service
}
Install-WebApplicationProxy @settings
Set-HostAddress $address
`;
}
