// Proves that the runbook of a deployment in Azure has the lines that apply to it and no others, and that one without Azure has
// none.
import { azureRunbook, azureRunbookMarkdown } from "../../../lib/guest/exports/azure-runbook";
import { wiringFiles } from "../../../lib/guest";
import type { Plan } from "../../../lib/plan";
import { deploymentOf, examplePlan, exampleText, planOf } from "../../support/examples";

const school = examplePlan("school");
const dr = planOf(deploymentOf(exampleText("town-azure-dr")));

/** Traps of the lines that a plan's runbook does not have. */
function missing(plan: Plan): string[] {
  const text = azureRunbookMarkdown(plan) ?? "";
  return azureRunbook.flatMap(({ lines }) =>
    lines.flatMap(({ trap = "-", text: line }) => (text.includes(`- ${line}\n`) ? [] : [trap])),
  );
}

test("the school has everything but a private endpoint, a DAG, a private zone and a way out over the VPN", () => {
  expect(missing(school)).toEqual(["-", "-", "-", "A19", "A39"]);
});

test("the town has neither backup, monitoring nor a balancer in Azure, and one domain controller there", () => {
  expect(missing(dr)).toEqual(["-", "-", "-", "A22", "A33", "A31", "A41", "A30", "A32", "A39"]);
});

test("it is one of the files for operators, in Markdown with a title and chapters", () => {
  const [file] = wiringFiles(school).filter(({ path }) => path.join("/") === "azure/runbook.md");
  expect(file?.text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
    "# What only a real cloud shows: cloud",
    "## Before the first apply",
    "## During an apply",
    "## Changes in more than one plan",
    "## After a failure",
    "## Removing",
  ]);
});

test("internal zones of Azure DNS are forwarded by the domain controllers, and Windows is activated past the VPN", () => {
  const changed: Plan = {
    ...school,
    datacenters: school.datacenters.map((datacenter) =>
      datacenter.platform !== "azure" || datacenter.network === undefined
        ? datacenter
        : {
            ...datacenter,
            dnsZones: [{ name: "in.example", label: "in-example", kind: "private" as const, records: [] }],
            network: { ...datacenter.network, outbound: { kind: "vpn" as const, routeTable: "out", via: "campus" } },
          },
    ),
  };
  expect(missing(changed)).toEqual(["-", "A19"]);
  const text = azureRunbookMarkdown(changed) ?? "";
  expect(text).toContain("conditional forwarder of these zones to 168.63.129.16");
  expect(text).toContain("Windows is activated by azkms.core.windows.net (TCP 1688)");
});

test("a deployment without Azure has none", () => {
  expect(azureRunbookMarkdown(examplePlan("town"))).toBeUndefined();
});
