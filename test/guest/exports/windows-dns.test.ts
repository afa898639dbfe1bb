// Proves the script for zones on Windows DNS: names relative to the zone, quotes kept, what cannot be written named, nothing
// removed, every change behind a question, and a file for such zones only.
import { windowsDnsScript, wiringFiles } from "../../../lib/guest";
import type { RecordPlan, ZoneWiring } from "../../../lib/plan";
import { examplePlan } from "../../support/examples";
import { powershellReader } from "../../support/powershell";

const zone: ZoneWiring = { name: "town.example", view: "internal", kind: "ad-dns", servers: ["DC1-AD1"] };

function record(changes: Partial<RecordPlan>): RecordPlan {
  const own = { zone: "town.example", view: "internal", ttlSeconds: 300, existing: true, purpose: "p" } as const;
  return { ...own, name: "mail.town.example", type: "A", value: "10.0.0.1", ...changes };
}

const records = [
  record({}),
  record({ name: "town.example", type: "MX", value: "10 mx1.town.example" }),
  record({ name: "Autodiscover.Town.Example", type: "CNAME", value: "mail.town.example.", ttlSeconds: 60 }),
  record({ name: "town.example", type: "TXT", value: "it's" }),
  record({ name: "long.town.example", type: "TXT", value: "x".repeat(256) }),
  record({ name: "login.town.example", createdAddress: { stack: "cloud", output: "login_address" } }),
];
const script = windowsDnsScript(zone, records);

test("lists each record with its name below the zone", () => {
  expect(script.split("\n").filter((line) => line.startsWith("    @{ Name"))).toEqual([
    "    @{ Name = 'mail'; Type = 'A'; Value = '10.0.0.1'; Seconds = 300 }",
    "    @{ Name = '@'; Type = 'MX'; Value = '10 mx1.town.example'; Seconds = 300 }",
    "    @{ Name = 'Autodiscover'; Type = 'CNAME'; Value = 'mail.town.example'; Seconds = 60 }",
    "    @{ Name = '@'; Type = 'TXT'; Value = 'it''s'; Seconds = 300 }",
  ]);
});

test("names what is added by hand", () => {
  expect(script.split("\n").filter((line) => line.startsWith("# To be added"))).toEqual([
    "# To be added by hand: long.town.example TXT, since its text is longer than 255 octets.",
    "# To be added by hand: login.town.example A, the address is the output login_address of the stack cloud.",
  ]);
});

test("removes nothing, and asks before each change, so that -WhatIf changes nothing", () => {
  expect(script).not.toContain("Remove-");
  expect(script).toContain("[CmdletBinding(SupportsShouldProcess)]");
  const lines = script.split("\n");
  for (const cmdlet of ["Add-DnsServerResourceRecord", "Set-DnsServerResourceRecord"]) {
    const at = lines.findIndex((line) => line.includes(cmdlet));
    expect(lines.slice(at - 3, at).join("\n")).toContain("$PSCmdlet.ShouldProcess(");
  }
});

test("is PowerShell, and asks for the server where the document names none", async () => {
  const faultsOf = await powershellReader();
  const nowhere = windowsDnsScript({ ...zone, servers: [] }, []);
  expect([...faultsOf(script), ...faultsOf(nowhere)]).toEqual([]);
  expect(script).toContain("param([string] $ComputerName = 'DC1-AD1')");
  expect(nowhere).toContain("param([Parameter(Mandatory)] [string] $ComputerName)");
});

test("the town's internal zone has a script, its external one has none", () => {
  const scripts = (name: "town") =>
    wiringFiles(examplePlan(name))
      .map(({ path }) => path.join("/"))
      .filter((path) => /^records\/.*\.ps1$/.test(path));
  expect(scripts("town")).toEqual(["records/town.example.internal.ps1"]);
});
