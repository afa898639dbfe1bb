import type { MachineRole } from "../../plan";
import { opening, readSecrets, restart, waitFor } from "./step-parts";
import { roleSetups, withoutDesktop, type RolePart } from "./role-features";

/**
 * PowerShell that prepares a machine for its role: TLS 1.2, Windows features, and what else the role needs before people set it
 * up. It may run at any time: what is there already is left alone. Throws for a role that needs nothing.
 */
export function prepareRoleScript(role: MachineRole): string {
  const setup = roleSetups[role];
  if (setup === undefined) throw new Error(`role ${role}: needs nothing at its first start, expected one that does`);
  const readsSecrets = setup.parts.includes("certificate");
  const parameters = setup.parts.flatMap((part) => partParameters[part] ?? []);
  return [
    `param(\n${parameters.map((parameter) => `  ${parameter}`).join(",\n")}\n)\n`,
    opening,
    ...(readsSecrets ? [waitFor, readSecrets] : []),
    tls,
    features(setup.features),
    ...setup.parts.map((part) => partTexts[part]),
    "\nWrite-Marker 'prepare-role'\n",
    ...(setup.restarts === true ? [`if ("$($installed.RestartNeeded)" -eq 'Yes') {\n  ${restart}}\n`] : []),
  ].join("");
}

/** Client and server of the operating system, and of .NET in both widths; .NET 4.7.2 is the release 461808. */
const tls = `
$protocol = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2'
foreach ($side in "$protocol\\Client", "$protocol\\Server") {
  New-Item -Path $side -Force | Out-Null
  New-ItemProperty -Path $side -Name 'Enabled' -PropertyType DWord -Value 1 -Force | Out-Null
  New-ItemProperty -Path $side -Name 'DisabledByDefault' -PropertyType DWord -Value 0 -Force | Out-Null
}
foreach ($software in 'HKLM:\\SOFTWARE', 'HKLM:\\SOFTWARE\\WOW6432Node') {
  $framework = "$software\\Microsoft\\.NETFramework\\v4.0.30319"
  New-ItemProperty -Path $framework -Name 'SchUseStrongCrypto' -PropertyType DWord -Value 1 -Force | Out-Null
  New-ItemProperty -Path $framework -Name 'SystemDefaultTlsVersions' -PropertyType DWord -Value 1 -Force | Out-Null
}
$release = (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release
if ($release -lt 461808) { throw ".NET Framework has the release $release, expected 461808 (4.7.2) or later" }
`;

function features(names: readonly string[]): string {
  const list = (words: readonly string[]): string => words.map((word) => `  '${word}'`).join(",\n");
  return `
$features = @(
${list(names)}
)
$desktopOnly = @(
${list(withoutDesktop)}
)
$windows = Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion'
if ($windows.InstallationType -eq 'Server Core') { $features = @($features | Where-Object { $desktopOnly -notcontains $_ }) }
$installed = Install-WindowsFeature -Name $features
if (-not $installed.Success) { throw "the features cannot be installed: $($installed.ExitCode)" }
`;
}

const mandatory = (type: string, name: string): string => `[Parameter(Mandatory = $true)][${type}] $${name}`;

const partParameters: Readonly<Partial<Record<RolePart, readonly string[]>>> = {
  "host-name": [mandatory("string", "HostName"), mandatory("string", "HostAddress")],
  certificate: ["[string] $CertificateUrl = ''", "[string] $ClientId = ''"],
  "witness-rights": [mandatory("string", "NetBiosName")],
};

const partTexts: Readonly<Record<RolePart, string>> = {
  // Written once: people change it when the farm is complete.
  "host-name": `
$hosts = Join-Path $env:SystemRoot 'System32\\drivers\\etc\\hosts'
if (-not (Select-String -Path $hosts -SimpleMatch -Pattern $HostName -Quiet)) {
  Add-Content -Path $hosts -Value "\`r\`n$HostAddress\`t$HostName"
}
`,
  // The secret of a certificate in the vault is a PFX without password. A root is for people to trust.
  certificate: `
if ($CertificateUrl -ne '') {
  $content = [Convert]::FromBase64String((Read-Secret $CertificateUrl))
  $certificates = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2Collection
  $certificates.Import($content, '', 'MachineKeySet, PersistKeySet')
  foreach ($certificate in $certificates) {
    if (-not $certificate.HasPrivateKey -and $certificate.Subject -eq $certificate.Issuer) { continue }
    $name = if ($certificate.HasPrivateKey) { 'My' } else { 'CA' }
    $store = New-Object System.Security.Cryptography.X509Certificates.X509Store($name, 'LocalMachine')
    $store.Open('ReadWrite')
    $store.Add($certificate)
    $store.Close()
  }
}
`,
  "remote-registry": `
Set-Service -Name 'RemoteRegistry' -StartupType Automatic
Start-Service -Name 'RemoteRegistry'
`,
  "witness-firewall": `
Enable-NetFirewallRule -DisplayGroup 'File and Printer Sharing', 'Windows Management Instrumentation (WMI)'
Uninstall-WindowsFeature -Name 'FS-SMB1' | Out-Null
`,
  // The group exists when Exchange has prepared the directory, and is known when the machine has joined: a task waits for both.
  "witness-rights": `
$task = 'mail-constructs witness rights'
$script = Join-Path $state 'witness-rights.ps1'
@'
param([string] $NetBiosName, [string] $Task)
$ErrorActionPreference = 'Stop'
$group = "$NetBiosName\\Exchange Trusted Subsystem"
if ((Get-LocalGroupMember -Group 'Administrators').Name -notcontains $group) {
  Add-LocalGroupMember -Group 'Administrators' -Member $group
}
Set-Content -Path (Join-Path $PSScriptRoot 'witness-rights.done') -Value (Get-Date -Format 'o')
Unregister-ScheduledTask -TaskName $Task -Confirm:$false
'@ | Set-Content -Path $script -Encoding UTF8
if (-not (Test-Path (Join-Path $state 'witness-rights.done'))) {
  $arguments = "-NoProfile -ExecutionPolicy Bypass -File \`"$script\`" -NetBiosName $NetBiosName -Task \`"$task\`""
  $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
  $trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 15)
  Register-ScheduledTask -TaskName $task -User 'SYSTEM' -RunLevel Highest -Action $action -Trigger $trigger -Force | Out-Null
}
`,
};
