import path from "node:path";
import type { Construct } from "constructs";
import { Aspects, TerraformElement, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { ProblemsError } from "../../base/problem";
import type { DeploymentDocument, WaiverDocument } from "../../model";
import type { Lock, Plan } from "../../plan";
import type { Finding, Rule } from "../../rules";
import { Datacenter } from "../datacenter/datacenter";
import { refuseTwinStacks } from "../datacenter/stack-ids";
import type { Machine } from "../machine/machine";
import { builtInMakers } from "../platforms";
import type { FurtherPlatform } from "../platforms/maker";
import { DeploymentSynthesizer } from "./deployment-synthesizer";
import { decide, decidedBefore } from "./decide-deployment";
import { markDescription } from "./description";
import type { Description, Built, PartList } from "./description";
import { addDocument } from "./add-document";
import { Draft } from "./document-draft";

export interface MailDeploymentOptions {
  /** ISO date for evaluating waivers, certificates and ends of support. Default: today. */
  readonly date?: string;
  /** Whether warnings stop the synthesis like errors. Default `false`. */
  readonly strict?: boolean;
  /** Earlier decisions to keep: the lock next to the document, read with `readLock`. Default: none. */
  readonly lock?: Lock;
  /** Custom rules, defined with `defineRule` and evaluated together with the library's. Default: none. */
  readonly rules?: readonly Rule[];
  /**
   * Platforms in addition to Hyper-V, Azure and existing datacenters, each with its adapter for planning and its maker.
   * Default: none.
   */
  readonly platforms?: readonly FurtherPlatform[];
  /**
   * Folder for resolving paths in the document's `customRules`, usually the document's own. Default: the working
   * directory.
   */
  readonly documentFolder?: string;
}

const DEPLOYMENT = Symbol.for("mail-constructs/MailDeployment");

/**
 * A whole mail deployment, built from its document, from parts added by a program, or both. Parts only record their
 * input. The first read of a result, or else synth, plans, checks and creates everything at once; after that, adding a
 * part is an error, and a deployment that failed keeps failing. An error finding without a waiver is thrown before
 * anything is written.
 *
 * It is a stack only because cdktf requires one: it writes the plan and the wiring, and no Terraform.
 */
export class MailDeployment extends TerraformStack implements Description {
  static isMailDeployment(x: unknown): x is MailDeployment {
    return x !== null && typeof x === "object" && DEPLOYMENT in x;
  }

  private readonly draft = new Draft();
  private readonly options: MailDeploymentOptions;
  private state: State = { kind: "described" };

  /**
   * @param id Name of the deployment, which is the prefix of its stacks' names.
   * @param document The document, or the part of it not added by constructs; its name, if specified, must equal the id.
   */
  constructor(
    scope: Construct,
    id: string,
    document: Partial<DeploymentDocument> = {},
    options: MailDeploymentOptions = {},
  ) {
    super(scope, id);
    Object.defineProperty(this, DEPLOYMENT, { value: true });
    markDescription(this);
    this.options = options;
    this.synthesizer = new DeploymentSynthesizer(this);
    Aspects.of(this).add({ visit: (node) => void (node === this && this.built()) });
    refuseTwinStacks(this);
    const { platforms = [] } = options;
    addDocument(this, this.draft, document, [...builtInMakers, ...platforms.map((platform) => platform.maker)]);
  }

  /** Every decision. Reading it closes the description. */
  get plan(): Plan {
    return this.built().plan;
  }

  /** Findings of the rules, including waived ones; errors without a waiver are thrown instead. */
  get findings(): readonly Finding[] {
    return this.built().findings;
  }

  /** Machines of all datacenters by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    return Object.fromEntries(this.built().machines);
  }

  recordEntry(list: PartList, entry: { readonly name: string }): string {
    this.refuseLatePart(entry.name);
    return this.draft.addEntry(list, entry);
  }

  recordWaiver(waiver: WaiverDocument): void {
    this.refuseLatePart(`the waiver of ${waiver.rule}`);
    this.draft.addWaiver(waiver);
  }

  recordKeys(keys: Partial<DeploymentDocument>): void {
    this.refuseLatePart(Object.keys(keys).join(", "));
    this.draft.addKeys(keys);
  }

  recordBelow(key: "identity", below: string, value: object): string {
    this.refuseLatePart(`${key}.${below}`);
    return this.draft.addBelow(key, below, value);
  }

  built(): Built {
    if (this.state.kind === "built") return this.state.built;
    if (this.state.kind === "failed") throw this.state.error;
    if (this.state.kind === "building")
      throw new Error(`${this.node.id}: something built was read while it was being built`);
    this.state = { kind: "building" };
    try {
      const built = this.build();
      this.state = { kind: "built", built };
      return built;
    } catch (error) {
      this.state = { kind: "failed", error };
      throw error;
    }
  }

  override prepareStack(): void {
    refuseTwinStacks(this);
    this.built();
    this.refuseElements();
    // Overrides the base class, which would give this stack a backend, although nothing of it reaches an engine.
  }

  /** Throws for a resource, output or provider added directly to the deployment: it would never be synthesized. */
  refuseElements(): void {
    const stray = elementsOutsideStacks(this)[0];
    if (stray === undefined) return;
    throw new Error(
      `${stray.node.path}: stands directly in a MailDeployment, which writes no Terraform, expected a datacenter above it; ` +
        `give a Datacenter as its scope`,
    );
  }

  private build(): Built {
    const { document, problems } = this.draft.document(this.node.id);
    if (problems.length > 0) throw new ProblemsError(problems);
    const date = this.options.date ?? new Date().toISOString().slice(0, 10);
    const { strict = false, lock, rules = [], platforms = [], documentFolder = "." } = this.options;
    const folder = path.resolve(documentFolder);
    const settings = {
      date,
      strict,
      rules,
      platforms,
      folder,
      ...(lock === undefined ? {} : { lock }),
    };
    const decided = decidedBefore(this.options) ?? decide(document, settings);
    return {
      ...decided,
      machines: new Map(makeMachines(this, decided.plan).map((machine) => [machine.computerName, machine])),
    };
  }

  private refuseLatePart(name: string): void {
    if (this.state.kind === "described") return;
    throw new Error(
      `${this.node.id}: ${name} was added after something built had been read; describe everything before reading what was built`,
    );
  }
}

type State =
  | { readonly kind: "described" | "building" }
  | { readonly kind: "built"; readonly built: Built }
  | { readonly kind: "failed"; readonly error: unknown };

function makeMachines(deployment: MailDeployment, plan: Plan): Machine[] {
  const datacenters = new Map(
    deployment.node
      .findAll()
      .filter(Datacenter.isDatacenter)
      .map((datacenter) => [datacenter.datacenterName, datacenter]),
  );
  return plan.datacenters.flatMap((slice) => {
    const machines = plan.machines.filter((machine) => machine.datacenter === slice.name);
    const datacenter = datacenters.get(slice.name);
    if (datacenter !== undefined) return [...datacenter.make(slice, machines, plan)];
    if (slice.stack === undefined && machines.length === 0) return [];
    throw new Error(`datacenter ${slice.name}: the plan creates things in it, and it has no stack to hold them`);
  });
}

function elementsOutsideStacks(construct: IConstruct): IConstruct[] {
  return construct.node.children.flatMap((child) => {
    if (TerraformStack.isStack(child)) return [];
    return [...(TerraformElement.isTerraformElement(child) ? [child] : []), ...elementsOutsideStacks(child)];
  });
}
