import { opening } from "./step-parts";

/**
 * PowerShell that makes a volume of every data disk, or of several striped ones, once: a volume whose label is there already
 * is left alone, and a disk that is not empty is an error. `Volumes` is `label=unit` or `label=unit+unit`, separated by commas.
 */
export const prepareDisksScript = `param(
  [Parameter(Mandatory = $true)][string] $Volumes,
  [Parameter(Mandatory = $true)][string] $FileSystem,
  [Parameter(Mandatory = $true)][int] $AllocationUnit,
  [Parameter(Mandatory = $true)][int] $Interleave,
  [Parameter(Mandatory = $true)][string] $Folder
)
${opening}
function Find-DataDisk([int] $Unit) {
  $found = @(Get-Disk | Where-Object { -not $_.IsBoot -and -not $_.IsSystem -and $_.Location -match "LUN $Unit$" })
  if ($found.Count -ne 1) { throw "logical unit $Unit has $($found.Count) disks, expected one" }
  $found[0]
}

function New-StripedDisk([string] $Label, [int[]] $Units) {
  $numbers = @($Units | ForEach-Object { (Find-DataDisk $_).Number })
  $physical = @(Get-PhysicalDisk | Where-Object { $numbers -contains [int] $_.DeviceId })
  if ($physical.Count -ne $Units.Count) { throw "$Label has $($physical.Count) physical disks, expected $($Units.Count)" }
  $subsystem = Get-StorageSubSystem | Where-Object { $_.FriendlyName -like 'Windows Storage*' } | Select-Object -First 1
  New-StoragePool -FriendlyName $Label -StorageSubSystemUniqueId $subsystem.UniqueId -PhysicalDisks $physical | Out-Null
  New-VirtualDisk -StoragePoolFriendlyName $Label -FriendlyName $Label -ResiliencySettingName Simple -ProvisioningType Fixed -NumberOfColumns $Units.Count -Interleave $Interleave -UseMaximumSize | Get-Disk
}

foreach ($volume in $Volumes.Split(',')) {
  $label, $list = $volume.Split('=')
  if (Get-Volume | Where-Object { $_.FileSystemLabel -eq $label }) { continue }
  $units = @($list.Split('+') | ForEach-Object { [int] $_ })
  $disk = if ($units.Count -gt 1) { New-StripedDisk $label $units } else { Find-DataDisk $units[0] }
  if ($disk.PartitionStyle -ne 'RAW') { throw "the disk for $label is not empty" }
  Initialize-Disk -Number $disk.Number -PartitionStyle GPT
  $path = Join-Path $Folder $label
  New-Item -ItemType Directory -Path $path -Force | Out-Null
  $partition = New-Partition -DiskNumber $disk.Number -UseMaximumSize
  $format = @{ FileSystem = $FileSystem; AllocationUnitSize = $AllocationUnit; NewFileSystemLabel = $label; Confirm = $false }
  if ($FileSystem -eq 'ReFS') { $format['SetIntegrityStreams'] = $false }
  $partition | Format-Volume @format | Out-Null
  Add-PartitionAccessPath -DiskNumber $disk.Number -PartitionNumber $partition.PartitionNumber -AccessPath $path
  Set-Partition -DiskNumber $disk.Number -PartitionNumber $partition.PartitionNumber -NoDefaultDriveLetter $true
}
Write-Marker 'prepare-disks'
`;
