import { opening, readSecrets, restart, testPort, waitFor } from "./step-parts";

/**
 * PowerShell that joins the machine to the domain, once, and restarts it: as soon as enough domain controllers answer. The
 * account is the secret's JSON text { "user": ..., "password": ... }.
 */
export const joinDomainScript = `param(
  [Parameter(Mandatory = $true)][string] $Domain,
  [Parameter(Mandatory = $true)][int] $Controllers,
  [Parameter(Mandatory = $true)][string] $SecretUrl,
  [Parameter(Mandatory = $true)][string] $ClientId,
  [string] $OrganizationalUnit = ''
)
${opening}${waitFor}${testPort}${readSecrets}
if ((Get-CimInstance Win32_ComputerSystem).PartOfDomain) { return }
Wait-For "fewer than $Controllers domain controllers answer on 389" {
  $records = Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$Domain" -Type SRV | Where-Object { $_.Type -eq 'SRV' }
  $answering = @($records.NameTarget | Sort-Object -Unique | Where-Object { Test-Port $_ 389 })
  if ($answering.Count -lt $Controllers) { throw "these do: $answering" }
}
$settings = @{ DomainName = $Domain; Credential = (Read-Account $SecretUrl); Force = $true }
if ($OrganizationalUnit -ne '') { $settings['OUPath'] = $OrganizationalUnit }
Add-Computer @settings
Write-Marker 'join-domain'
${restart}`;
