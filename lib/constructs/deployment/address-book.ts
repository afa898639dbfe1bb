import { Construct } from "constructs";
import type { TerraformElement } from "cdktf";
import { TerraformResource } from "cdktf";

const ADDRESS_PART = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Whether a name can become part of a Terraform address. */
export function isAddressName(name: string): boolean {
  return ADDRESS_PART.test(name);
}

/**
 * Mark of a construct id that groups others and is no part of their addresses: resources of different types may then have
 * one name, `azurerm_subnet.cloud_mail` and `azurerm_network_security_group.cloud_mail`.
 */
const GROUPING = "~";

/** A construct for resources of one kind; its id is not part of their addresses. */
export function grouping(scope: Construct, kind: string): Construct {
  const id = `${GROUPING}${kind}`;
  return (scope.node.tryFindChild(id) as Construct | undefined) ?? new Construct(scope, id);
}

/** Throws when a name of the document cannot become part of a Terraform address. */
export function refuseBadName(name: string, what: string): void {
  if (isAddressName(name)) return;
  throw new Error(
    `${what}: its name becomes part of a Terraform address, got ${JSON.stringify(name)}, expected a letter or _ first ` +
      `and then letters, digits, _ and - only; rename it`,
  );
}

/**
 * Gives every element of a stack a name derived from construct ids alone: `DAG1_MBX1_vm`, without cdktf's hash. Names
 * are a contract (renaming destroys and recreates a resource), so a duplicate in a stack is an error.
 */
export class AddressBook {
  private readonly taken = new Map<string, TerraformElement>();

  /**
   * @param ids Construct ids from the stack down to the element.
   * @returns Undefined if an id cannot be part of an address (a user's own constructs): cdktf then names the element.
   */
  allocate(element: TerraformElement, ids: readonly string[]): string | undefined {
    const parts = ids.filter((id) => !id.startsWith(GROUPING));
    if (parts.length === 0 || !parts.every(isAddressName)) return undefined;
    const name = parts.join("_");
    const address = `${kindOf(element)}.${name}`;
    const holder = this.taken.get(address);
    if (holder !== undefined && holder !== element) {
      throw new Error(
        `Terraform address ${address} is given twice, got ${holder.node.path} and ${element.node.path}, ` +
          `expected one address for one thing; rename one of them`,
      );
    }
    this.taken.set(address, element);
    return name;
  }
}

function kindOf(element: TerraformElement): string {
  return TerraformResource.isTerraformResource(element) ? element.terraformResourceType : element.constructor.name;
}
