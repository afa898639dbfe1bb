import type { RecordPlan, ZoneWiring } from "../../plan";
import { quoted } from "../mailflow/powershell";

/** A string of a text has at most 255 octets, and the cmdlet takes one string. */
const mostOctets = 255;

/**
 * Ensures the records of one zone on Windows DNS. May run again: what is there with its TTL stays untouched, and nothing is
 * removed. `-WhatIf` shows what it would do. Cmdlets: https://learn.microsoft.com/powershell/module/dnsserver.
 */
export function windowsDnsScript(zone: ZoneWiring, records: readonly RecordPlan[]): string {
  const wanted = records.filter(isWritable);
  const others = records.filter((record) => !isWritable(record));
  const [server] = zone.servers;
  return [
    `# Records of the zone ${zone.name}, ${zone.view} view, on Windows DNS. Written by mail-constructs; may run again.`,
    "# It adds what is missing and sets a wrong TTL; it removes nothing. With -WhatIf it only says what it would do.",
    ...others.map((record) => `# To be added by hand: ${record.name} ${record.type}, ${reason(record)}.`),
    "[CmdletBinding(SupportsShouldProcess)]",
    server === undefined
      ? "param([Parameter(Mandatory)] [string] $ComputerName)"
      : `param([string] $ComputerName = ${quoted(server)})`,
    "$ErrorActionPreference = 'Stop'",
    `$zone = ${quoted(zone.name)}`,
    "$records = @(",
    wanted.map((record) => `    ${hashTable(record, zone.name)}`).join("\n"),
    ")",
    ...body,
    "",
  ].join("\n");
}

function isWritable({ createdAddress, type, value }: RecordPlan): boolean {
  return createdAddress === undefined && !(type === "TXT" && value.length > mostOctets);
}

function reason({ createdAddress }: RecordPlan): string {
  if (createdAddress === undefined) return "since its text is longer than 255 octets";
  return `the address is the output ${createdAddress.output} of the stack ${createdAddress.stack}`;
}

function hashTable({ name, type, value, ttlSeconds }: RecordPlan, zone: string): string {
  const own = type === "TXT" || type === "A" ? value : value.replace(/\.$/, "");
  return `@{ Name = ${quoted(relative(name, zone))}; Type = ${quoted(type)}; Value = ${quoted(own)}; Seconds = ${ttlSeconds} }`;
}

/** Name below its zone; the zone itself is `@`. */
function relative(name: string, zone: string): string {
  if (name.toLowerCase() === zone.toLowerCase()) return "@";
  return name.toLowerCase().endsWith(`.${zone.toLowerCase()}`) ? name.slice(0, -zone.length - 1) : `${name}.`;
}

const body = [
  "if (-not (Get-DnsServerZone -ComputerName $ComputerName -Name $zone -ErrorAction SilentlyContinue)) {",
  '    throw "$ComputerName does not serve the zone $zone"',
  "}",
  "function Get-Value($found) {",
  "    $data = $found.RecordData",
  "    switch ($found.RecordType) {",
  "        'A' { $data.IPv4Address.IPAddressToString }",
  "        'CNAME' { $data.HostNameAlias.TrimEnd('.') }",
  "        'MX' { '{0} {1}' -f $data.Preference, $data.MailExchange.TrimEnd('.') }",
  "        'TXT' { $data.DescriptiveText }",
  "        'SRV' { '{0} {1} {2} {3}' -f $data.Priority, $data.Weight, $data.Port, $data.DomainName.TrimEnd('.') }",
  "        'PTR' { $data.PtrDomainName.TrimEnd('.') }",
  "    }",
  "}",
  "function Get-Data($record) {",
  "    $parts = $record.Value -split ' '",
  "    switch ($record.Type) {",
  "        'A' { @{ A = $true; IPv4Address = $record.Value } }",
  "        'CNAME' { @{ CName = $true; HostNameAlias = \"$($record.Value).\" } }",
  "        'MX' { @{ MX = $true; Preference = [uint16]$parts[0]; MailExchange = \"$($parts[1]).\" } }",
  "        'TXT' { @{ Txt = $true; DescriptiveText = $record.Value } }",
  "        'SRV' { @{ Srv = $true; Priority = [uint16]$parts[0]; Weight = [uint16]$parts[1]; Port = [uint16]$parts[2]; DomainName = \"$($parts[3]).\" } }",
  "        'PTR' { @{ Ptr = $true; PtrDomainName = \"$($record.Value).\" } }",
  "    }",
  "}",
  "foreach ($record in $records) {",
  "    $ttl = New-TimeSpan -Seconds $record.Seconds",
  "    $place = @{ ComputerName = $ComputerName; ZoneName = $zone }",
  "    $present = @(Get-DnsServerResourceRecord @place -Name $record.Name -RRType $record.Type -ErrorAction SilentlyContinue | Where-Object HostName -EQ $record.Name)",
  "    $same = @($present | Where-Object { (Get-Value $_) -eq $record.Value })",
  '    $what = "$($record.Name) $($record.Type) $($record.Value)"',
  "    $ours = @($records | Where-Object { $_.Name -eq $record.Name -and $_.Type -eq $record.Type } | ForEach-Object { $_.Value })",
  "    foreach ($other in $present) {",
  "        $value = Get-Value $other",
  '        if ($ours -notcontains $value) { Write-Warning "$($record.Name) $($record.Type) also has $value, which stays" }',
  "    }",
  "    if ($same.Count -eq 0) {",
  "        if ($PSCmdlet.ShouldProcess($what, 'Add the record')) {",
  "            $data = Get-Data $record",
  "            Add-DnsServerResourceRecord @place -Name $record.Name -TimeToLive $ttl @data",
  "        }",
  "        continue",
  "    }",
  "    foreach ($old in $same) {",
  "        if ($old.TimeToLive -ne $ttl -and $PSCmdlet.ShouldProcess($what, 'Set the TTL')) {",
  "            $new = [ciminstance]::new($old)",
  "            $new.TimeToLive = $ttl",
  "            Set-DnsServerResourceRecord @place -OldInputObject $old -NewInputObject $new",
  "        }",
  "    }",
  "}",
];
