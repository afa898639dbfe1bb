import { alertLimits, healthEvents } from "../../facts/collected-data";

/** Minutes between two rounds of checks. */
const EVERY_MINUTES = 5;

/**
 * A script that installs a machine's check of its own services as a task: every failed check becomes an event or a message
 * in the system's log. Running it again replaces the task. Checks are `tcp:PORT` and URLs.
 */
export function healthTask(system: "windows" | "linux", checks: readonly string[]): string {
  return system === "windows" ? windowsTask(checks) : linuxTask(checks);
}

/** The name in the certificate is that of clients, so that of this request is not checked. */
function windowsTask(checks: readonly string[]): string {
  const { source, checkFailed, certificateExpires } = healthEvents;
  const list = checks.map((check) => `'${check}'`).join(", ");
  return `$ErrorActionPreference = 'Stop'
$folder = Join-Path $env:ProgramData '${source}'
New-Item -ItemType Directory -Force -Path $folder | Out-Null
if (-not [Diagnostics.EventLog]::SourceExists('${source}')) { New-EventLog -LogName Application -Source '${source}' }
@'
$checks = @(${list})
function Test-Port([int]$Port) {
  $client = [Net.Sockets.TcpClient]::new()
  try { return $client.ConnectAsync('127.0.0.1', $Port).Wait(5000) } catch { return $false } finally { $client.Dispose() }
}
function Test-Page([string]$Url) {
  & "$env:SystemRoot\\System32\\curl.exe" --insecure --silent --fail --max-time 20 --output NUL $Url
  return $LASTEXITCODE -eq 0
}
foreach ($check in $checks) {
  $healthy = if ($check.StartsWith('tcp:')) { Test-Port $check.Substring(4) } else { Test-Page $check }
  if (-not $healthy) {
    Write-EventLog -LogName Application -Source '${source}' -EntryType Error -EventId ${checkFailed} -Message "check failed: $check"
  }
}
$limit = (Get-Date).AddDays(${alertLimits.certificateDays})
Get-ChildItem Cert:\\LocalMachine\\My | Where-Object { $_.NotAfter -lt $limit -and $_.Issuer -ne $_.Subject } | ForEach-Object {
  Write-EventLog -LogName Application -Source '${source}' -EntryType Error -EventId ${certificateExpires} -Message "certificate $($_.Subject) expires $($_.NotAfter)"
}
'@ | Set-Content -Path (Join-Path $folder 'health.ps1') -Encoding UTF8
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -ExecutionPolicy Bypass -File \`"$folder\\health.ps1\`""
$trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes ${EVERY_MINUTES})
Register-ScheduledTask -TaskName '${source} health' -User 'SYSTEM' -RunLevel Highest -Action $action -Trigger $trigger -Force | Out-Null
`;
}

function linuxTask(checks: readonly string[]): string {
  const { source } = healthEvents;
  const lines = checks.map((check) => {
    const command = check.startsWith("tcp:")
      ? `timeout 5 bash -c '</dev/tcp/127.0.0.1/${check.slice("tcp:".length)}' 2>/dev/null`
      : `curl --insecure --silent --fail --max-time 20 --output /dev/null '${check}'`;
    return `${command} || logger -t ${source} -p user.err 'check failed: ${check}'`;
  });
  return `#!/bin/bash
set -euo pipefail
install -d /usr/local/lib/${source}
cat > /usr/local/lib/${source}/health <<'END'
#!/bin/bash
${lines.join("\n")}
END
chmod 755 /usr/local/lib/${source}/health
cat > /etc/systemd/system/${source}-health.service <<'END'
[Unit]
Description=Check of this machine's services
[Service]
Type=oneshot
ExecStart=/usr/local/lib/${source}/health
END
cat > /etc/systemd/system/${source}-health.timer <<'END'
[Unit]
Description=Check of this machine's services every ${EVERY_MINUTES} minutes
[Timer]
OnBootSec=${EVERY_MINUTES}min
OnUnitActiveSec=${EVERY_MINUTES}min
[Install]
WantedBy=timers.target
END
systemctl daemon-reload
systemctl enable --now ${source}-health.timer
`;
}
