/**
 * Beginning of every step's script after its parameters: it stops at the first error, and marks a finished step by a file in a
 * folder that only the system and administrators may write.
 */
export const opening = `$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
$state = Join-Path $env:ProgramData 'mail-constructs'
New-Item -ItemType Directory -Path $state -Force | Out-Null
icacls.exe $state /inheritance:r /grant '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' | Out-Null

function Write-Marker([string] $Step) { Set-Content -Path (Join-Path $state "$Step.done") -Value (Get-Date -Format 'o') }
`;

/** Sixty minutes, every 30 seconds: tunnels, rights of new identities and new domain controllers take that long. */
export const waitFor = `
function Wait-For([string] $What, [scriptblock] $Attempt) {
  for ($left = 120; ; $left--) {
    try { return & $Attempt } catch {
      if ($left -eq 0) { throw "$What : $($_.Exception.Message)" }
      Start-Sleep -Seconds 30
    }
  }
}
`;

export const testPort = `
function Test-Port([string] $Name, [int] $Port) {
  $client = [Net.Sockets.TcpClient]::new()
  try { return $client.ConnectAsync($Name, $Port).Wait(5000) } catch { return $false } finally { $client.Dispose() }
}
`;

/**
 * Reading a secret in the guest, with the identity of the machine's role; an account is the JSON text
 * { "user": ..., "password": ... }. Values are nowhere else. Needs `ClientId` and \`waitFor\`.
 */
export const readSecrets = `
function Read-Secret([string] $Url) {
  Wait-For "$Url cannot be read" {
    $query = "api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=$ClientId"
    $uri = "http://169.254.169.254/metadata/identity/oauth2/token?$query"
    $token = (Invoke-RestMethod -UseBasicParsing -Headers @{ Metadata = 'true' } -Uri $uri).access_token
    $bearer = @{ Authorization = "Bearer $token" }
    (Invoke-RestMethod -UseBasicParsing -Headers $bearer -Uri ($Url + '?api-version=7.4')).value
  }
}
function Read-Account([string] $Url) {
  $account = Read-Secret $Url | ConvertFrom-Json
  if (-not $account.user -or -not $account.password) { throw "$Url is not JSON with user and password" }
  $word = ConvertTo-SecureString $account.password -AsPlainText -Force
  New-Object System.Management.Automation.PSCredential($account.user, $word)
}
`;

/** A moment later, since a step whose machine restarts before it has reported would count as failed. */
export const restart = `shutdown.exe /r /t 15
`;
