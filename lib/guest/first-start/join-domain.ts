/**
 * PowerShell that joins the machine to the domain, once, and restarts it. The account is read in the guest, with the
 * machine's identity, from a secret whose value is the JSON text { "user": ..., "password": ... }; it stands nowhere else.
 */
export const joinDomainScript = `param(
  [Parameter(Mandatory = $true)][string] $Domain,
  [Parameter(Mandatory = $true)][string] $SecretUrl,
  [Parameter(Mandatory = $true)][string] $ClientId
)
$ErrorActionPreference = 'Stop'
if ((Get-CimInstance Win32_ComputerSystem).PartOfDomain) { return }
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12

# Rights of a new identity and a new domain controller take minutes.
function Wait-For([string] $What, [scriptblock] $Attempt) {
  for ($left = 120; ; $left--) {
    try { return & $Attempt } catch {
      if ($left -eq 0) { throw "$What : $($_.Exception.Message)" }
      Start-Sleep -Seconds 30
    }
  }
}

Wait-For 'no domain controller is found' { Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$Domain" -Type SRV } | Out-Null
$account = Wait-For 'the secret cannot be read' {
  $query = "api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=$ClientId"
  $uri = "http://169.254.169.254/metadata/identity/oauth2/token?$query"
  $token = (Invoke-RestMethod -UseBasicParsing -Headers @{ Metadata = 'true' } -Uri $uri).access_token
  $bearer = @{ Authorization = "Bearer $token" }
  (Invoke-RestMethod -UseBasicParsing -Headers $bearer -Uri ($SecretUrl + '?api-version=7.4')).value | ConvertFrom-Json
}
$word = ConvertTo-SecureString $account.password -AsPlainText -Force
$credential = New-Object System.Management.Automation.PSCredential($account.user, $word)
Add-Computer -DomainName $Domain -Credential $credential -Force
# After the command has reported: it would count as failed.
shutdown.exe /r /t 60
`;
