// Proves the workbook and the template with what azurerm cannot make here: every query names only tables, counters and channels
// that the deployment collects, everything that is collected is shown, and sign-on is asked for from outside with an alert.
import { wiringFiles } from "../../../lib/guest";
import type { AzureMonitoringPlan } from "../../../lib/plan";
import { examplePlan } from "../../support/examples";

const plan = examplePlan("school");
const files = new Map(wiringFiles(plan).map(({ path, text }) => [path.join("/"), text]));
const monitoring = plan.datacenters.flatMap((datacenter) =>
  datacenter.platform === "azure" ? datacenter.monitoring : [],
)[0] as AzureMonitoringPlan;

interface Workbook {
  readonly version: string;
  readonly items: readonly { readonly type: number; readonly name: string; readonly content: Content }[];
}
interface Content {
  readonly query?: string;
  readonly json?: string;
  readonly crossComponentResources?: readonly string[];
}

const workbook = JSON.parse(files.get("monitoring/azure/workbook.json") ?? "") as Workbook;
const queries = workbook.items.flatMap(({ type, content }) => (type === 3 ? [content.query ?? ""] : []));

/** A text of Kusto without its quotes. */
const found = (pattern: RegExp) =>
  queries.flatMap((query) => [...query.matchAll(pattern)].map(([, text = ""]) => text.replace(/\\(["\\])/g, "$1")));

test("the workbook is a gallery template whose names are unique and whose queries run in the workspace", () => {
  expect(workbook.version).toBe("Notebook/1.0");
  const names = workbook.items.map(({ name }) => name);
  expect(names).toHaveLength(new Set(names).size);
  const shown = workbook.items.filter(({ type }) => type === 3);
  expect(shown.length).toBeGreaterThan(10);
  expect(new Set(shown.map(({ content }) => content.crossComponentResources?.join()))).toEqual(
    new Set(["{Workspace}"]),
  );
  expect(files.get("monitoring/azure/workbook.json")).toContain(monitoring.workspace);
});

test("its queries are over tables that are collected, and over signs of life of the agent", () => {
  const { collections } = monitoring;
  const collected = [
    "Heartbeat",
    ...(collections.some(({ counters }) => counters.length > 0) ? ["Perf"] : []),
    ...(collections.some(({ events }) => events.length > 0) ? ["Event"] : []),
    ...(collections.some(({ facilities }) => facilities.length > 0) ? ["Syslog"] : []),
  ];
  expect([...new Set(queries.map((query) => query.split("\n")[0]))].sort()).toEqual(collected.sort());
});

test("every counter that is collected is shown, and no other", () => {
  const objects = found(/ObjectName == "((?:[^"\\]|\\.)*)"/g);
  const counters = found(/CounterName == "((?:[^"\\]|\\.)*)"/g);
  const shown = objects.map((object, index) => `${object}|${counters[index] ?? ""}`);
  const collected = monitoring.collections
    .flatMap((collection) => collection.counters)
    .map((counter) =>
      counter
        .replace(/^\\/, "")
        .replace(/\([^)]*\)(?=\\)/, "")
        .replace("\\", "|"),
    );
  expect(shown.sort()).toEqual(collected.sort());
  expect(shown).toContain("LogicalDisk|% Free Space");
});

test("every channel and facility that is collected is shown, and no other", () => {
  const channels = monitoring.collections.flatMap(({ events }) => events.map((query) => query.split("!")[0]));
  expect(found(/EventLog == "([^"]*)"/g).sort()).toEqual(channels.sort());
  const facilities = monitoring.collections.flatMap((collection) => collection.facilities);
  expect(found(/Facility in \(([^)]*)\)/g)).toEqual([facilities.map((name) => `"${name}"`).join(", ")]);
});

test("the template has the workbook, and asks for the federation's metadata from outside with an alert", () => {
  const template = JSON.parse(files.get("monitoring/azure/template.json") ?? "") as {
    readonly resources: readonly { readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[];
  };
  expect(template.resources.map(({ type }) => type)).toEqual([
    "Microsoft.Insights/workbooks",
    "Microsoft.Insights/components",
    "Microsoft.Insights/webtests",
    "Microsoft.Insights/metricAlerts",
  ]);
  const [shown, , asked, alert] = template.resources;
  expect(JSON.parse(String(shown?.properties["serializedData"]))).toEqual(workbook);
  expect(asked?.properties).toMatchObject({
    Frequency: 300,
    Request: {
      RequestUrl: "https://login.school.example/FederationMetadata/2007-06/FederationMetadata.xml",
      HttpVerb: "GET",
    },
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 30 },
  });
  expect(alert?.properties).toMatchObject({
    criteria: {
      failedLocationCount: 2,
      webTestId: "[resourceId('Microsoft.Insights/webtests', 'school-cloud-azure-sign-on')]",
    },
    actions: [{ actionGroupId: `[resourceId('Microsoft.Insights/actionGroups', '${monitoring.actionGroup.name}')]` }],
  });
});
