import type { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { variableName } from "../../base/variable-name";
import type { AzureDatacenterPlan, Plan } from "../../plan";
import type { Datacenter } from "../datacenter/datacenter";
import { grouping } from "../deployment/address-book";
import { azurerm } from "./azurerm";

/** What every part of an Azure stack is made with. */
export interface AzureStack {
  readonly stack: Datacenter;
  readonly plan: AzureDatacenterPlan;
  /** The whole plan, for texts that machines are given. */
  readonly deployment: Plan;
  readonly group: ResourceGroup;
}

/** The resource group; Azure refuses to delete it while it contains anything. */
export function makeGroup(stack: Datacenter, plan: AzureDatacenterPlan): ResourceGroup {
  return new (azurerm.resourceGroup())(grouping(stack, "group"), plan.name, {
    name: plan.resourceGroup,
    location: plan.region,
    tags: { ...plan.tags },
  });
}

/** Name, region, group and tags, as almost every resource takes them. */
export function common({ group, plan }: AzureStack, name: string) {
  return { name, location: group.location, resourceGroupName: group.name, tags: { ...plan.tags } };
}

/** Scope of a resource that the datacenter has once: `azurerm_virtual_network.cloud`, with the datacenter's name as id. */
export function onceIn({ stack }: AzureStack, kind: string): Construct {
  return grouping(stack, kind);
}

/** Scope of resources of one kind, whose ids follow the datacenter's name: `azurerm_subnet.cloud_mail`. */
export function severalIn(azure: AzureStack, kind: string): Construct {
  return severalOf(azure, kind, azure.plan.name);
}

/** Scope of resources of one kind whose ids follow a word: `azurerm_recovery_services_vault.backup_vault`. */
export function severalOf({ stack }: AzureStack, kind: string, word: string): Construct {
  return childOf(grouping(stack, kind), word);
}

/** The construct of this id, made when it is first asked for. */
export function childOf(scope: Construct, id: string): Construct {
  return (scope.node.tryFindChild(id) as Construct | undefined) ?? new Construct(scope, id);
}

/** A sensitive variable of the stack for a secret of the document, made once. */
export function secretVariable({ stack }: AzureStack, secret: string, description: string): TerraformVariable {
  const id = variableName(secret);
  const found = stack.node.tryFindChild(id);
  if (found instanceof TerraformVariable) return found;
  return new TerraformVariable(stack, id, { type: "string", sensitive: true, nullable: false, description });
}
