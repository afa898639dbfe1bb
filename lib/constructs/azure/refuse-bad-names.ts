import { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { brokenAzureNameRules } from "../../base/azure-names";
import { ProblemsError, type Problem } from "../../base/problem";

/** Arguments with names that Azure checks, by the property of cdktf's classes that gives what was written. */
const named = { name: "nameInput", computer_name: "computerNameInput" } as const;

/** Throws one error with every name in the stack that Azure would refuse when it creates the resource. */
export function refuseBadNames(stack: Construct): void {
  const resources = stack.node.findAll().filter((element) => TerraformResource.isTerraformResource(element));
  const problems = resources.flatMap((resource) =>
    Object.entries(named).flatMap(([argument, property]) => {
      const value = (resource as unknown as Readonly<Record<string, unknown>>)[property];
      const type = resource.terraformResourceType;
      return typeof value === "string" ? problemsOf(`${type}.${argument}`, value, resource.friendlyUniqueId) : [];
    }),
  );
  if (problems.length > 0) throw new ProblemsError(problems);
}

function problemsOf(attribute: string, value: string, name: string): Problem[] {
  const [type = "", argument = ""] = attribute.split(".");
  const broken = brokenAzureNameRules(attribute, value);
  // What another resource gives is known when it is created.
  if (value.includes("${") || broken.length === 0) return [];
  return [
    {
      code: "azure-name",
      path: `${type}.${name}.${argument}`,
      message: "Azure does not accept this name",
      got: JSON.stringify(value),
      expected: broken.map(({ accepts }) => accepts).join(", "),
      remedy: "rename in the document what it is made of",
    },
  ];
}
