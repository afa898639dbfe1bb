import type { IConstruct } from "constructs";
import { Construct } from "constructs";
import { Aspects, LocalBackend, TerraformBackend, TerraformElement, TerraformStack } from "cdktf";
import type { Platform } from "../../model";
import type { DatacenterPlan, MachinePlan, Plan } from "../../plan";
import { AddressBook, refuseBadName } from "../deployment/address-book";
import { descriptionOf } from "../deployment/description";
import type { Description, EntryOf } from "../deployment/description";
import { markPlace } from "../deployment/waive";
import type { Machine } from "../machine/machine";
import { refuseTwinStacks } from "./stack-ids";

/** The document's entry of a datacenter, without name and platform, which are given by the construct's id and class. */
export type DatacenterProps = Omit<EntryOf<"datacenters">, "platform">;

const DATACENTER = Symbol.for("mail-constructs/Datacenter");

/**
 * A datacenter: a separate Terraform stack named `<deployment>-<datacenter>`, with its own state and providers. It does
 * not refer to other stacks. Its machines are created when the deployment is decided; state is kept next to the output
 * folder unless the stack has a backend.
 */
export abstract class Datacenter extends TerraformStack {
  static isDatacenter(x: unknown): x is Datacenter {
    return x !== null && typeof x === "object" && DATACENTER in x;
  }

  /** Name in the document: `dc1`. */
  readonly datacenterName: string;
  private readonly description: IConstruct & Description;
  private readonly addressBook = new AddressBook();

  constructor(scope: Construct, id: string, platform: Platform, props: DatacenterProps) {
    const description = descriptionOf(scope);
    super(scope, `${description.node.id}-${id}`);
    Object.defineProperty(this, DATACENTER, { value: true });
    this.datacenterName = id;
    this.description = description;
    refuseBadName(id, "datacenter");
    refuseTwinStacks(this);
    markPlace(this, description.recordEntry("datacenters", { ...props, name: id, platform } as { name: string }));
    // Testing.synth does not call prepareStack, and cdktf does not invoke aspects above a stack: an aspect on the stack
    // itself handles both.
    Aspects.of(this).add({ visit: (node) => this.visit(node) });
  }

  /** Decisions for this datacenter. */
  get plan(): DatacenterPlan {
    const plan = this.description
      .built()
      .plan.datacenters.find((datacenter) => datacenter.name === this.datacenterName);
    if (plan === undefined) throw new Error(`datacenter ${this.datacenterName}: the plan does not know it`);
    return plan;
  }

  /** Machines of this datacenter by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    const all = [...this.description.built().machines.values()];
    return Object.fromEntries(
      all.filter((machine) => machine.node.scopes.includes(this)).map((machine) => [machine.computerName, machine]),
    );
  }

  /**
   * Creates the providers and machines of this datacenter, each machine under its `scopeOf`. Called once by the
   * deployment with its finished plan, whose slice for this datacenter is `plan`.
   */
  abstract make(plan: DatacenterPlan, machines: readonly MachinePlan[], deployment: Plan): readonly Machine[];

  override prepareStack(): void {
    refuseTwinStacks(this);
    this.description.built();
    super.prepareStack();
  }

  override toTerraform(): unknown {
    this.description.built();
    return super.toTerraform();
  }

  /**
   * cdktf's default would write the absolute working directory into the JSON. This path is relative to the stack's
   * folder.
   */
  override ensureBackendExists(): TerraformBackend {
    const own = this.node.findAll().find((node) => TerraformBackend.isBackend(node));
    return own ?? new LocalBackend(this, { path: statePath(this.node.id) });
  }

  /**
   * Position of a machine in the construct tree, which determines its Terraform address: members and witness are under
   * their DAG.
   */
  protected scopeOf(machine: MachinePlan): Construct {
    if (machine.cluster === undefined) return this;
    refuseBadName(machine.cluster, "cluster");
    const existing = this.node.tryFindChild(machine.cluster);
    return (existing as Construct | undefined) ?? new Construct(this, machine.cluster);
  }

  protected override allocateLogicalId(element: TerraformElement): string {
    if (!TerraformElement.isTerraformElement(element)) return super.allocateLogicalId(element);
    const scopes = element.node.scopes;
    const ids = scopes.slice(scopes.indexOf(this) + 1).map((scope) => scope.node.id);
    return this.addressBook.allocate(element, ids) ?? super.allocateLogicalId(element);
  }

  private visit(node: IConstruct): void {
    if (node === this) this.description.built();
    for (const aspect of Aspects.of(this.description).all) aspect.visit(node);
  }
}

function statePath(stack: string): string {
  return `../../../terraform.${stack}.tfstate`;
}
