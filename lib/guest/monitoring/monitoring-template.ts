import type { AzureDatacenterPlan, AzureMonitoringPlan, AzureOutsideTestPlan } from "../../plan";
import { stableUuid } from "../exports/uuid";
import { workbookOf } from "./workbook";

type Workspace = AzureMonitoringPlan;

/**
 * A template of Azure Resource Manager with what azurerm's resources here cannot create: the workbook, and pages that are asked for
 * from outside, with alerts to the action group. Nothing in it is secret; it may be deployed again.
 */
export function monitoringTemplate(
  workspace: Workspace,
  { resourceGroup, tags }: Pick<AzureDatacenterPlan, "resourceGroup" | "tags">,
): object {
  const { outside } = workspace;
  return {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    resources: [
      {
        type: "Microsoft.Insights/workbooks",
        apiVersion: "2022-04-01",
        name: stableUuid(`workbook ${resourceGroup} ${workspace.name}`),
        kind: "shared",
        ...common(tags),
        properties: {
          displayName: `${resourceGroup} ${workspace.name}`,
          category: "workbook",
          sourceId: idOf("Microsoft.OperationalInsights/workspaces", workspace.workspace),
          serializedData: asLiteral(JSON.stringify(workbookOf(workspace))),
        },
      },
      ...(outside.length === 0 ? [] : [component(workspace, tags)]),
      ...outside.flatMap((test) => testWithAlert(test, workspace, tags)),
    ],
  };
}

type Tags = AzureDatacenterPlan["tags"];

function common(tags: Tags) {
  return { location: "[resourceGroup().location]", tags: { ...tags } };
}

function idOf(type: string, name: string): string {
  return `[resourceId('${type}', '${name}')]`;
}

/** A text that begins with a bracket would be an expression. */
function asLiteral(text: string): string {
  return text.startsWith("[") ? `[${text}` : text;
}

const COMPONENT = "Microsoft.Insights/components";
const TEST = "Microsoft.Insights/webtests";

/** The store of the results, in the workspace. */
function component({ workspace }: Workspace, tags: Tags): object {
  return {
    type: COMPONENT,
    apiVersion: "2020-02-02",
    name: `${workspace}-outside`,
    kind: "web",
    ...common(tags),
    properties: {
      Application_Type: "web",
      WorkspaceResourceId: idOf("Microsoft.OperationalInsights/workspaces", workspace),
    },
  };
}

function testWithAlert(test: AzureOutsideTestPlan, { workspace, actionGroup }: Workspace, tags: Tags): object[] {
  const store = idOf(COMPONENT, `${workspace}-outside`);
  const own = idOf(TEST, test.resource);
  const link = `[concat('hidden-link:', resourceId('${COMPONENT}', '${workspace}-outside'))]`;
  return [
    {
      type: TEST,
      apiVersion: "2022-06-15",
      name: test.resource,
      kind: "standard",
      location: "[resourceGroup().location]",
      tags: { ...tags, [link]: "Resource" },
      dependsOn: [store],
      properties: {
        SyntheticMonitorId: test.resource,
        Name: test.resource,
        Kind: "standard",
        Enabled: true,
        Frequency: test.everySeconds,
        Timeout: 30,
        RetryEnabled: true,
        Locations: test.locations.map((location) => ({ Id: location })),
        Request: { RequestUrl: test.url, HttpVerb: "GET", ParseDependentRequests: false },
        ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 30 },
      },
    },
    {
      type: "Microsoft.Insights/metricAlerts",
      apiVersion: "2018-03-01",
      name: test.resource,
      location: "global",
      tags: { ...tags },
      dependsOn: [store, own],
      properties: {
        description: `${test.url} does not open from outside.`,
        severity: 1,
        enabled: true,
        scopes: [own, store],
        evaluationFrequency: "PT1M",
        windowSize: "PT5M",
        criteria: {
          "odata.type": "Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria",
          webTestId: own,
          componentId: store,
          failedLocationCount: test.failedLocations,
        },
        actions: [{ actionGroupId: idOf("Microsoft.Insights/actionGroups", actionGroup.name) }],
      },
    },
  ];
}
