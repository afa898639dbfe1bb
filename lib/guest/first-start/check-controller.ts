import { opening, waitFor } from "./step-parts";

/**
 * PowerShell that waits until a promoted domain controller serves: SYSVOL is shared and initialized, replication has no failure,
 * and its own name server finds the domain. It changes nothing. Once it has succeeded it is not repeated.
 */
export const checkControllerScript = `param(
  [Parameter(Mandatory = $true)][string] $Domain
)
${opening}${waitFor}
if (Test-Path (Join-Path $state 'check-controller.done')) { return }
$promoted = Get-Item (Join-Path $state 'promote-controller.done') -ErrorAction SilentlyContinue
$started = (Get-CimInstance Win32_OperatingSystem).LastBootUpTime
# A script that the restart interrupts would never report: it ends here instead.
if ($promoted -and $promoted.LastWriteTime -gt $started) { throw 'the restart after the promotion has not begun: apply again' }
if ((Get-CimInstance Win32_ComputerSystem).DomainRole -lt 4) { throw 'this is not a domain controller' }

Wait-For 'SYSVOL is not shared' { Get-SmbShare -Name 'SYSVOL', 'NETLOGON' } | Out-Null
Wait-For 'SYSVOL is not initialized' {
  Get-WinEvent -FilterHashtable @{ LogName = 'DFS Replication'; Id = 4604 } -MaxEvents 1
} | Out-Null
Wait-For 'replication is not clean' {
  $partners = @(Get-ADReplicationPartnerMetadata -Target "$env:COMPUTERNAME.$Domain" -Partition * -PartnerType Inbound)
  if ($partners.Count -eq 0) { throw 'there is no partner yet' }
  $failed = @($partners | Where-Object { $_.LastReplicationResult -ne 0 })
  if ($failed.Count -gt 0) { throw "$($failed.Count) of $($partners.Count) fail: $($failed.Partner -join ', ')" }
}
Wait-For "the name server here does not know $Domain" {
  Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$Domain" -Type SRV -Server 127.0.0.1
} | Out-Null
Write-Marker 'check-controller'
`;
