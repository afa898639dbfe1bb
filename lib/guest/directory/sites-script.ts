import type { DirectoryWiring } from "../../plan";
import { quoted } from "../mailflow/powershell";

/**
 * Ensures sites, subnets and site links of Active Directory, and removes nothing. Cmdlets:
 * https://learn.microsoft.com/powershell/module/activedirectory.
 */
export function sitesScript({ sites, siteLinks }: DirectoryWiring): string {
  const subnets = sites.flatMap(({ name, subnets: own }) => own.map((subnet) => [subnet, name] as const));
  return [
    "# Sites, subnets and site links of Active Directory. Written by mail-constructs; may run again and removes nothing.",
    "# With -WhatIf it only says what it would do. New sites are without domain controllers until these are moved there.",
    "[CmdletBinding(SupportsShouldProcess)]",
    "param()",
    "$ErrorActionPreference = 'Stop'",
    "Import-Module ActiveDirectory",
    ...sites.flatMap(({ name }) => ["", ...site(name)]),
    ...subnets.flatMap(([subnet, name]) => ["", ...subnetOf(subnet, name)]),
    ...siteLinks.flatMap((link) => ["", ...siteLink(link)]),
    "",
  ].join("\n");
}

function site(name: string): string[] {
  return [
    `if (-not (Get-ADReplicationSite -Filter ${filter(name)})) {`,
    `    if ($PSCmdlet.ShouldProcess(${quoted(name)}, 'Create the site')) { New-ADReplicationSite -Name ${quoted(name)} }`,
    "}",
  ];
}

/** A subnet of another site is reported and moved: its machines would otherwise use the controllers of that site. */
function subnetOf(subnet: string, name: string): string[] {
  return [
    `$found = Get-ADReplicationSubnet -Filter ${filter(subnet)} -Properties Site`,
    "if (-not $found) {",
    `    if ($PSCmdlet.ShouldProcess(${quoted(subnet)}, ${quoted(`Create the subnet in the site ${name}`)})) { New-ADReplicationSubnet -Name ${quoted(subnet)} -Site ${quoted(name)} }`,
    `} elseif ($found.Site -notlike ${quoted(`CN=${name},*`)}) {`,
    `    if ($PSCmdlet.ShouldProcess(${quoted(subnet)}, ${quoted(`Move the subnet to the site ${name}`)})) { Set-ADReplicationSubnet -Identity ${quoted(subnet)} -Site ${quoted(name)} }`,
    "}",
  ];
}

function siteLink({ name, sites: [a, b], cost, minutes }: DirectoryWiring["siteLinks"][number]): string[] {
  const settings = `-Cost ${cost} -ReplicationFrequencyInMinutes ${minutes}`;
  return [
    `$found = Get-ADReplicationSiteLink -Filter ${filter(name)} -Properties 'Cost', 'ReplicationFrequencyInMinutes'`,
    "if (-not $found) {",
    `    if ($PSCmdlet.ShouldProcess(${quoted(name)}, 'Create the site link')) { New-ADReplicationSiteLink -Name ${quoted(name)} -SitesIncluded @(${quoted(a)}, ${quoted(b)}) ${settings} -InterSiteTransportProtocol IP }`,
    `} elseif ($found.Cost -ne ${cost} -or $found.ReplicationFrequencyInMinutes -ne ${minutes}) {`,
    `    if ($PSCmdlet.ShouldProcess(${quoted(name)}, 'Set cost and interval of the site link')) { Set-ADReplicationSiteLink -Identity ${quoted(name)} ${settings} }`,
    "}",
  ];
}

/** Filter of the Active Directory module for one name; a quote in it is doubled in both texts. */
function filter(name: string): string {
  return quoted(`Name -eq ${quoted(name)}`);
}
