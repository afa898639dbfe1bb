/** Where windows_exporter's textfile collector reads by default (its own documentation, collector.textfile.md, read 2026-11). */
const folder = String.raw`C:\Program Files\windows_exporter\textfile_inputs`;

/** Minutes between two runs of the task. */
const everyMinutes = 5;

/** The collectors to be enabled: the one for Exchange is off by default (mon-prom-flag). */
export const windowsExporterConfig = `# windows_exporter on the Mailbox servers: --config.file="C:\\Program Files\\windows_exporter\\config.yml"
collectors:
  enabled: cpu,exchange,logical_disk,memory,mscluster,net,os,service,system,textfile
collector:
  service:
    include: "MSExchange.*|ClusSvc|W3SVC"
`;

/**
 * Exports what no collector knows: copies, queues, lag, checks, certificates and backups of this server, for the textfile
 * collector. `-Install` makes a task of it. The file is replaced as a whole, so that no half of it is ever read.
 */
export const healthExportScript = `# Exports the health of this Mailbox server and its database copies for windows_exporter. Written by mail-constructs.
# Once on every member, as an administrator of the server and of Exchange (the task itself needs View-Only Organization Management):
#   .\\export-dag-health.ps1 -Install
# In maintenance the alarms of this member are to be silenced in Alertmanager by its label server.
param([switch] $Install, [string] $Folder = '${folder}')
$ErrorActionPreference = 'Stop'
if ($Install) {
    $arguments = "-NoProfile -ExecutionPolicy Bypass -File \`"$PSCommandPath\`""
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
    $trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes ${everyMinutes})
    $account = Get-Credential -Message 'Account of the task'
    $password = $account.GetNetworkCredential().Password
    Register-ScheduledTask -TaskName 'Export DAG health' -Action $action -Trigger $trigger -User $account.UserName -Password $password -Force | Out-Null
    return
}
. (Join-Path $env:ExchangeInstallPath 'bin\\RemoteExchange.ps1')
Connect-ExchangeServer -auto -ClientApplication:ManagementShell | Out-Null

$server = $env:COMPUTERNAME
$epoch = [DateTime]::new(1970, 1, 1, 0, 0, 0, [DateTimeKind]::Utc)
$lines = [Collections.Generic.List[string]]::new()
function Add-Metric([string] $Name, [hashtable] $Labels, $Value) {
    if ($null -eq $Value) { return }
    $pairs = foreach ($key in ($Labels.Keys | Sort-Object)) {
        '{0}="{1}"' -f $key, (([string] $Labels[$key]) -replace '\\\\', '\\\\' -replace '"', '\\"')
    }
    $number = ([double] $Value).ToString([Globalization.CultureInfo]::InvariantCulture)
    $set = if ($pairs) { '{' + ($pairs -join ',') + '}' } else { '' }
    $lines.Add("exchange_$Name$set $number")
}
function Get-UnixTime($Time) {
    if ($null -eq $Time) { return $null }
    [Math]::Floor((([DateTime] $Time).ToUniversalTime() - $epoch).TotalSeconds)
}
function Get-LagSeconds([string] $Status, [string] $Part) {
    if ($Status -match "$($Part):((\\d+\\.)?\\d+:\\d+:\\d+)") { return ([TimeSpan] $Matches[1]).TotalSeconds }
    return 0
}

foreach ($copy in Get-MailboxDatabaseCopyStatus -Server $server) {
    $labels = @{ database = $copy.DatabaseName }
    $mounted = $copy.Status -eq 'Mounted'
    Add-Metric 'database_copy_mounted' $labels ([int] $mounted)
    Add-Metric 'database_copy_healthy' $labels ([int] ($mounted -or $copy.Status -eq 'Healthy'))
    Add-Metric 'database_copy_status' @{ database = $copy.DatabaseName; status = $copy.Status } 1
    Add-Metric 'database_copy_activation_preference' $labels $copy.ActivationPreference
    Add-Metric 'database_copy_queue_length' $labels $copy.CopyQueueLength
    Add-Metric 'database_replay_queue_length' $labels $copy.ReplayQueueLength
    Add-Metric 'database_copy_replay_lag_seconds' $labels (Get-LagSeconds $copy.ReplayLagStatus 'Configured')
    Add-Metric 'database_copy_actual_lag_seconds' $labels (Get-LagSeconds $copy.ReplayLagStatus 'Actual')
}
foreach ($database in Get-MailboxDatabase -Server $server -Status) {
    if ($database.MountedOnServer -notmatch "^$server(\\.|$)") { continue }
    $labels = @{ database = $database.Name }
    if ("$($database.DatabaseSize)" -match '\\(([\\d.,]+) bytes\\)') {
        Add-Metric 'database_size_bytes' $labels ($Matches[1] -replace '[.,]', '')
    }
    Add-Metric 'database_last_full_backup_timestamp_seconds' $labels (Get-UnixTime $database.LastFullBackup)
}
foreach ($check in Test-ReplicationHealth -Identity $server) {
    Add-Metric 'replication_check_passed' @{ check = $check.Check } ([int] ("$($check.Result)" -eq 'Passed'))
}
foreach ($component in Get-ServerComponentState -Identity $server) {
    Add-Metric 'component_active' @{ component = $component.Component } ([int] ("$($component.State)" -eq 'Active'))
}
foreach ($certificate in Get-ExchangeCertificate -Server $server) {
    $labels = @{ thumbprint = $certificate.Thumbprint; services = $certificate.Services }
    Add-Metric 'certificate_expires_timestamp_seconds' $labels (Get-UnixTime $certificate.NotAfter)
}
$queues = @(Get-Queue -Server $server -ResultSize Unlimited)
$submission = @($queues | Where-Object { "$($_.Identity)" -like '*\\Submission' })
$delivery = @($queues | Where-Object { "$($_.Identity)" -notlike '*\\Submission' -and "$($_.DeliveryType)" -ne 'ShadowRedundancy' })
Add-Metric 'queue_messages' @{ queue = 'submission' } ([double] ($submission | Measure-Object -Property MessageCount -Sum).Sum)
Add-Metric 'queue_messages' @{ queue = 'delivery' } ([double] ($delivery | Measure-Object -Property MessageCount -Sum).Sum)
Add-Metric 'queues_retrying' @{} @($delivery | Where-Object { "$($_.Status)" -eq 'Retry' }).Count
Add-Metric 'dag_health_timestamp_seconds' @{} (Get-UnixTime (Get-Date))

# Lines of one metric stand together, as the format asks; it ends lines with a line feed alone.
$text = (($lines | Sort-Object) -join "\`n") + "\`n"
$new = Join-Path $Folder 'dag-health.prom.new'
[IO.File]::WriteAllText($new, $text, [Text.UTF8Encoding]::new($false))
Move-Item -Path $new -Destination (Join-Path $Folder 'dag-health.prom') -Force
`;
