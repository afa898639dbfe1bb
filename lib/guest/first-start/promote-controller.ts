import { opening, readSecrets, restart, testPort, waitFor } from "./step-parts";

/**
 * PowerShell that makes the machine a domain controller of its site, once, and restarts it: when a domain controller of the forest
 * answers. Directory, its logs and SYSVOL are on the data disk, under a drive letter. Parameters:
 * https://learn.microsoft.com/powershell/module/addsdeployment/install-addsdomaincontroller. `Forest` are addresses, separated
 * by commas.
 */
export const promoteControllerScript = `param(
  [Parameter(Mandatory = $true)][string] $Domain,
  [Parameter(Mandatory = $true)][string] $Site,
  [Parameter(Mandatory = $true)][string] $Forest,
  [Parameter(Mandatory = $true)][string] $Label,
  [Parameter(Mandatory = $true)][string] $Drive,
  [Parameter(Mandatory = $true)][ValidateSet('yes', 'no')][string] $GlobalCatalog,
  [Parameter(Mandatory = $true)][string] $AccountUrl,
  [Parameter(Mandatory = $true)][string] $RestoreUrl,
  [Parameter(Mandatory = $true)][string] $ClientId
)
${opening}${waitFor}${testPort}${readSecrets}
# A domain controller has the role 4 or 5.
if ((Get-CimInstance Win32_ComputerSystem).DomainRole -ge 4) { return }
Wait-For 'no domain controller of the forest answers on 53, 88, 135, 389 and 445' {
  foreach ($address in $Forest.Split(',')) {
    if (@(53, 88, 135, 389, 445 | Where-Object { -not (Test-Port $address $_) }).Count -eq 0) { return }
  }
  throw $Forest
}
Wait-For "the name servers do not know $Domain" { Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$Domain" -Type SRV } | Out-Null

$volumes = @(Get-Volume | Where-Object { $_.FileSystemLabel -eq $Label })
if ($volumes.Count -ne 1) { throw "$($volumes.Count) volumes have the label $Label, expected one" }
if ($volumes[0].FileSystem -ne 'NTFS') { throw "the volume $Label has $($volumes[0].FileSystem), expected NTFS" }
if ([string] $volumes[0].DriveLetter -ne $Drive) { $volumes[0] | Get-Partition | Set-Partition -NewDriveLetter $Drive }

$roles = Install-WindowsFeature -Name 'AD-Domain-Services', 'DNS' -IncludeManagementTools
if (-not $roles.Success) { throw "the roles cannot be installed: $($roles.ExitCode)" }
$settings = @{
  DomainName = $Domain
  SiteName = $Site
  Credential = Read-Account $AccountUrl
  SafeModeAdministratorPassword = ConvertTo-SecureString (Read-Secret $RestoreUrl) -AsPlainText -Force
  DatabasePath = $Drive + ':\\NTDS'
  LogPath = $Drive + ':\\NTDS'
  SysvolPath = $Drive + ':\\SYSVOL'
  InstallDns = $true
  NoGlobalCatalog = $GlobalCatalog -eq 'no'
  NoRebootOnCompletion = $true
  Force = $true
}
$result = Install-ADDSDomainController @settings
if ("$($result.Status)" -ne 'Success') { throw "the promotion ended with $($result.Status): $($result.Message)" }
Write-Marker 'promote-controller'
${restart}`;
