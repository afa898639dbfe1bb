import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type {
  AzureAlertPlan,
  AzureMetricAlertPlan,
  AzureMonitoringPlan,
  AzureOperationAlertPlan,
  AzureQueryAlertPlan,
} from "../../plan";
import { common, severalOf, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";

/** The people to be alerted and the alerts. */
export function makeAlerts(
  azure: AzureStack,
  { name, actionGroup, alerts }: AzureMonitoringPlan,
  workspaceId: string,
): void {
  const { location: _global, ...everywhere } = common(azure, actionGroup.name);
  const group = new (azurerm.actionGroup())(severalOf(azure, "action-group", "monitoring"), name, {
    ...everywhere,
    shortName: actionGroup.shortName,
    ...(actionGroup.mailTo === undefined
      ? {}
      : { emailReceiver: [{ name: "mail", emailAddress: actionGroup.mailTo, useCommonAlertSchema: true }] }),
  });
  const scope = new Construct(severalOf(azure, "alert", "monitoring"), name);
  for (const alert of alerts) makeAlert(azure, scope, alert, group.id, workspaceId);
}

function makeAlert(
  azure: AzureStack,
  scope: Construct,
  alert: AzureAlertPlan,
  actionGroupId: string,
  workspaceId: string,
): void {
  switch (alert.kind) {
    case "metric":
      return makeMetricAlert(azure, scope, alert, actionGroupId);
    case "query":
      return makeQueryAlert(azure, scope, alert, actionGroupId, workspaceId);
    case "operation":
      return makeOperationAlert(azure, scope, alert, actionGroupId);
  }
}

function makeMetricAlert(
  azure: AzureStack,
  scope: Construct,
  alert: AzureMetricAlertPlan,
  actionGroupId: string,
): void {
  const scopes = scopesOf(azure, alert);
  if (scopes.length === 0) return;
  const { location, ...base } = common(azure, alert.resource);
  new (azurerm.metricAlert())(scope, alert.name, {
    ...base,
    description: alert.description,
    severity: alert.severity,
    scopes,
    // Azure wants both as soon as there are several; one alert is about one type.
    targetResourceType: alert.namespace,
    targetResourceLocation: location,
    windowSize: alert.window,
    frequency: alert.frequency,
    criteria: [
      {
        metricNamespace: alert.namespace,
        metricName: alert.metric,
        aggregation: "Average",
        operator: "LessThan",
        threshold: alert.below,
        ...(alert.dimension === undefined
          ? {}
          : { dimension: [{ name: alert.dimension, operator: "Include", values: ["*"] }] }),
      },
    ],
    action: [{ actionGroupId }],
  });
}

/** Always references: Azure gives ids back in other letter case than a literal would have. */
function scopesOf({ stack, group }: AzureStack, { of }: AzureMetricAlertPlan): string[] {
  if (of.kind === "group") return [group.id];
  const type = of.kind === "balancer" ? "azurerm_lb" : "azurerm_virtual_network_gateway";
  return stack.node
    .findAll()
    .filter((node) => TerraformResource.isTerraformResource(node))
    .filter((resource) => resource.terraformResourceType === type)
    .filter(({ friendlyUniqueId }) => of.kind !== "balancer" || friendlyUniqueId === `${of.part}_${of.name}`)
    .map((resource) => resource.getStringAttribute("id"));
}

function makeQueryAlert(
  azure: AzureStack,
  scope: Construct,
  alert: AzureQueryAlertPlan,
  actionGroupId: string,
  workspaceId: string,
): void {
  new (azurerm.queryAlert())(scope, alert.name, {
    ...common(azure, alert.resource),
    description: alert.description,
    severity: alert.severity,
    scopes: [workspaceId],
    windowDuration: alert.window,
    evaluationFrequency: alert.frequency,
    autoMitigationEnabled: true,
    // The tables exist only after the first rows.
    skipQueryValidation: true,
    criteria: [
      {
        query: alert.query,
        timeAggregationMethod: "Count",
        ...(alert.when === "any" ? { operator: "GreaterThan", threshold: 0 } : { operator: "LessThan", threshold: 1 }),
        ...(alert.dimension === undefined
          ? {}
          : { dimension: [{ name: alert.dimension, operator: "Include", values: ["*"] }] }),
        failingPeriods: {
          minimumFailingPeriodsToTriggerAlert: alert.periods,
          numberOfEvaluationPeriods: alert.periods,
        },
      },
    ],
    action: { actionGroups: [actionGroupId] },
  });
}

function makeOperationAlert(
  azure: AzureStack,
  scope: Construct,
  { name, resource, description, operation }: AzureOperationAlertPlan,
  actionGroupId: string,
): void {
  new (azurerm.operationAlert())(scope, name, {
    ...common(azure, resource),
    // Of the alert itself; what happens in the subscription has no region.
    location: "global",
    description,
    scopes: [azure.group.id],
    criteria: { category: "Administrative", operationName: operation },
    action: [{ actionGroupId }],
  });
}
