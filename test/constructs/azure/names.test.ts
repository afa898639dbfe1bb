// Proves that names in Azure are of its forms and differ, however long or odd those of deployment and datacenter are, and that
// a name which only shows when a stack is made is refused then, before anything is written.
import { ManagedDisk } from "@cdktf/provider-azurerm/lib/managed-disk";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { TerraformStack, Testing } from "cdktf";
import { problemText, type ProblemsError } from "../../../lib/base/problem";
import { refuseBadNames } from "../../../lib/constructs/azure/refuse-bad-names";
import { azureStacksOf, azureResources, type AzureResource } from "../support/azure-stacks";
import { serviceTraps } from "./traps/service-traps";
import { trapStack } from "./traps/trap";

const long = "d".repeat(64);

/** The school with other names of the deployment and of its datacenter in Azure, which many keys repeat. */
function renamed(deployment: string, datacenter: string) {
  return azureStacksOf("school", (document) => {
    Object.assign(document, within(document, "") as object, { name: deployment });
    if (document.costs === undefined) throw new Error("the school has costs");
    document.costs.budget = { perMonth: 500, from: "2027-01-01" };
    document.namespaces?.zones?.push({ name: "inside.example", view: "internal", kind: "azure-dns" });
    for (const service of [...(document.backup ?? []), ...(document.monitoring ?? [])]) service.name = datacenter;
  });

  function within(value: unknown, key: string): unknown {
    if (typeof value === "string") return key === "location" ? value : value.replace(/^cloud(?=$|\.)/, datacenter);
    if (Array.isArray(value)) return value.map((item) => within(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, within(item, inner)]));
  }
}

/** Names of resources of one type are unique in their group. */
function twice(all: readonly AzureResource[]): string[] {
  const resources = all.filter(({ type, body }) => typeof body["name"] === "string" && !type.startsWith("azurerm_lb_"));
  const within = ["virtual_network_name", "network_security_group_name", "zone_name", "virtual_machine_id"];
  const keys = resources.map(({ type, body }) =>
    [type, body["name"], body["target_resource_id"], ...within.map((key) => body[key])].join(" "),
  );
  return keys.filter((key, index) => keys.indexOf(key) < index);
}

test.each([
  ["long", long, `${long.slice(1)}e`],
  ["odd", "_ministry-", "_w-"],
])("names of %s deployments and datacenters", (_, deployment, datacenter) => {
  const stacks = renamed(deployment, datacenter);
  const names = serviceTraps.find(({ id }) => id === "A46");
  expect(Object.keys(stacks)).toHaveLength(1);
  for (const json of Object.values(stacks)) {
    expect(names?.breaches(trapStack(json))).toEqual([]);
    expect(twice(azureResources({ json }))).toEqual([]);
  }
});

test("a bad name of a stack is refused with the remedy, one that another resource gives is not", () => {
  const stack = new TerraformStack(Testing.app(), "cloud");
  const group = new ResourceGroup(stack, "group", { name: "mail.", location: "westeurope" });
  new ManagedDisk(stack, "disk", {
    name: "DB1-",
    location: group.location,
    resourceGroupName: group.name,
    storageAccountType: "Premium_LRS",
    createOption: "Empty",
  });
  const place = { location: group.location, resourceGroupName: group.name };
  new PublicIp(stack, "address", { ...place, name: group.name, allocationMethod: "Static" });
  const told = (() => {
    try {
      refuseBadNames(stack);
      return [];
    } catch (error) {
      return (error as ProblemsError).problems.map(problemText);
    }
  })();
  expect(told).toEqual([
    'azurerm_resource_group.group.name: Azure does not accept this name, got "mail.", expected without a period at the end; rename in the document what it is made of',
    expect.stringMatching(/^azurerm_managed_disk\.disk\.name: Azure does not accept this name, got "DB1-", expected /),
  ]);
});
