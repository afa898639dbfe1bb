// Proves what administrators of Active Directory get: sites, subnets and links that are ensured and never removed, costs by the
// formula of the vendor, cores of global catalogs beside their need, and the Autodiscover address of every Mailbox server.
import { wiringFiles } from "../../../lib/guest";
import { siteLinkCost } from "../../../lib/facts/site-links";
import { examplePlan } from "../../support/examples";

const plan = examplePlan("town");
const files = Object.fromEntries(wiringFiles(plan).map(({ path, text }) => [path.join("/"), text]));

test.each([
  [0.0096, 1042],
  [0.056, 586],
  [0.512, 378],
  [4.096, 283],
])("a link of %s Mbit/s costs %s, as in the vendor's table", (mbps, cost) => {
  expect(siteLinkCost(mbps)).toBe(cost);
});

test("a wider link never costs more, and no link is free", () => {
  const costs = [0.001, 1, 100, 10_000, 1_000_000].map(siteLinkCost);
  expect([...costs].sort((a, b) => b - a)).toEqual(costs);
  expect(Math.min(...costs)).toBeGreaterThan(0);
});

test("every Mailbox server gets the Autodiscover address of the document, never its own name", () => {
  const servers = plan.clusters.flatMap(({ members }) => members).sort();
  const lines = (files["directory/autodiscover.ps1"] ?? "").split("\n").filter((line) => line.startsWith("Set-"));
  expect(lines).toEqual(
    servers.map(
      (name) =>
        `Set-ClientAccessService -Identity '${name}' -AutoDiscoverServiceInternalUri 'https://autodiscover.town.example/Autodiscover/Autodiscover.xml' -WhatIf:$WhatIfPreference`,
    ),
  );
});

test("sites and links are created or set behind a question, and none is removed", () => {
  const text = files["directory/sites.ps1"] ?? "";
  for (const { name, subnets } of plan.wiring.directory.sites) {
    expect(text).toContain(`New-ADReplicationSite -Name '${name}'`);
    for (const subnet of subnets) expect(text).toContain(`New-ADReplicationSubnet -Name '${subnet}' -Site '${name}'`);
  }
  for (const { name, cost } of plan.wiring.directory.siteLinks) {
    expect(text).toContain(`Set-ADReplicationSiteLink -Identity '${name}' -Cost ${cost} `);
  }
  const changes = text.split("\n").filter((line) => /\b(New|Set)-AD/.test(line));
  expect(changes.length).toBeGreaterThanOrEqual(4);
  expect(changes.filter((line) => !line.includes("$PSCmdlet.ShouldProcess("))).toEqual([]);
  expect(text).not.toContain("Remove-");
});

test("the need of all DAGs stands beside the cores that are there", () => {
  const rows = (files["directory/global-catalogs.csv"] ?? "").trimEnd().split("\r\n");
  expect(rows[0]).toBe("datacenter,site,neededCores,presentCores,missingCores");
  expect(rows.slice(1)).toEqual(
    plan.wiring.directory.cores.map(
      ({ datacenter, site, needed, present }) =>
        `${datacenter},${site},${Math.ceil(needed)},${present},${Math.max(0, Math.ceil(needed) - present)}`,
    ),
  );
  expect(rows.length).toBeGreaterThan(1);
});
