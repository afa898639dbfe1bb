import { parse } from "yaml";
import type { DeploymentDocument, MailDeploymentOptions } from "../../../lib";
import { exampleText, type Mutable } from "../../support/examples";
import { stacksOf, type StackJson } from "./stacks";

/** Values of one resource as Terraform JSON has them; a block is written as an object or as a list of objects. */
export type Body = Readonly<Record<string, unknown>>;

/** A resource of an Azure stack. */
export interface AzureResource {
  readonly stack: string;
  readonly type: string;
  readonly name: string;
  /** `azurerm_subnet.cloud_mail`. */
  readonly address: string;
  readonly body: Body;
}

/** The generated stacks of everything that has a datacenter in Azure, by deployment and stack. */
export type AzureOutputs = Readonly<Record<string, Readonly<Record<string, StackJson>>>>;

type Change = (document: Mutable<DeploymentDocument>) => void;

/** The Azure stacks of an example that is changed in place before. */
export function azureStacksOf(
  name: Parameters<typeof exampleText>[0],
  change: Change = () => undefined,
  options: MailDeploymentOptions = {},
): Record<string, StackJson> {
  const document = parse(exampleText(name)) as Mutable<DeploymentDocument>;
  change(document);
  return Object.fromEntries(
    Object.entries(stacksOf(document as DeploymentDocument, options)).filter(([, stack]) => isAzure(stack)),
  );
}

/** Each deployment with a datacenter in Azure, and the school with whatever can be switched on. */
export function azureOutputs(): AzureOutputs {
  return {
    school: azureStacksOf("school"),
    government: azureStacksOf("government"),
    "town-azure-dr": azureStacksOf("town-azure-dr"),
    everything: azureStacksOf("school", switchEverythingOn),
    "everything-through-the-vpn": azureStacksOf("school", (document) => {
      switchEverythingOn(document);
      for (const datacenter of document.datacenters) {
        if (datacenter.name === "cloud") {
          Object.assign(datacenter, {
            outbound: "vpn",
            natZone: undefined,
            keyVault: { privateAddress: "10.60.0.61" },
          });
        }
      }
    }),
  };
}

/** Resources of these stacks, in order. */
export function azureResources(stacks: Readonly<Record<string, StackJson>>): AzureResource[] {
  return Object.entries(stacks).flatMap(([stack, { resource }]) =>
    Object.entries(resource ?? {}).flatMap(([type, all]) =>
      Object.entries(all).map(([name, body]) => ({ stack, type, name, address: `${type}.${name}`, body })),
    ),
  );
}

/** The objects of a block, however it is written; none if it is left out. */
export function blocks(value: unknown): Body[] {
  if (Array.isArray(value)) return value.flatMap(blocks);
  return typeof value === "object" && value !== null ? [value as Body] : [];
}

/** The strings of a value that is one or many. */
export function texts(...values: readonly unknown[]): string[] {
  return values.flat().filter((value) => typeof value === "string");
}

function isAzure(stack: StackJson): boolean {
  return "azurerm" in stack.provider;
}

/** What the document offers beyond the defaults of the examples. */
function switchEverythingOn(document: Mutable<DeploymentDocument>): void {
  const cloud = document.datacenters.find(({ name }) => name === "cloud");
  if (cloud?.vpn === undefined) throw new Error("the school has a datacenter cloud with a VPN");
  cloud.vpn.activeActive = true;
  cloud.natZone = "1";
  cloud.bastion = { cidr: "10.60.3.0/26" };
  if (document.costs === undefined) throw new Error("the school has prices");
  document.costs.budget = { perMonth: 500, from: "2027-07-01" };
  cloud.adminFrom = ["10.50.0.50", "10.50.9.0/24"];
  const identity = cloud.networks?.find(({ name }) => name === "identity");
  if (identity === undefined) throw new Error("the school has a network identity");
  identity.rules = [
    { name: "badge-reader", priority: 3000, ports: ["443"], remote: ["10.50.0.81"], reason: "Badge readers sign on." },
    { name: "printer", priority: 3010, direction: "outbound", remote: ["10.50.0.82"], reason: "Printers." },
  ];
}
