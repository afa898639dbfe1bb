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
  /** ISO date to judge waivers, certificates and ends of support by. Default: today. */
  readonly date?: string;
  /** Warnings stop the synthesis as errors do. Default `false`. */
  readonly strict?: boolean;
  /** What was decided before and stays: the lock next to the document, read with `readLock`. Default: none. */
  readonly lock?: Lock;
  /** Custom rules, made with `defineRule`; they are judged together with the library's. Default: none. */
  readonly rules?: readonly Rule[];
  /** Platforms in addition to Hyper-V, Azure and what exists: what is decided on each, and what is made of that. Default: none. */
  readonly platforms?: readonly FurtherPlatform[];
  /** Folder where paths in the document's `customRules` start: the document's own. Default: the working directory. */
  readonly documentFolder?: string;
}

const DEPLOYMENT = Symbol.for("mail-constructs/MailDeployment");

/**
 * A whole mail deployment: from its document, or from parts added manually, or both. Parts only record what they
 * are given. At the first read of something made, else at synth, everything is decided, judged and made at once;
 * after that a further part is an error, and a deployment that failed stays failed. A finding of severity error that
 * no waiver covers is thrown before anything is written.
 *
 * It is a stack for cdktf's sake only: it writes the plan and the wiring, and no Terraform.
 */
export class MailDeployment extends TerraformStack implements Description {
  static isMailDeployment(x: unknown): x is MailDeployment {
    return x !== null && typeof x === "object" && DEPLOYMENT in x;
  }

  private readonly draft = new Draft();
  private readonly options: MailDeploymentOptions;
  private state: State = { kind: "described" };

  /**
   * @param id Name of the deployment, and so the first part of its stacks' names.
   * @param document The document, or as much of it as no part adds; its name, if it has one, is the id.
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

  /** Every decision. Reading it ends the description. */
  get plan(): Plan {
    return this.built().plan;
  }

  /** What the rules found, waived or not; errors that no waiver covers are thrown instead. */
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

  built(): Built {
    if (this.state.kind === "built") return this.state.built;
    if (this.state.kind === "failed") throw this.state.error;
    if (this.state.kind === "building")
      throw new Error(`${this.node.id}: something made was read while it was being made`);
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
    // Not the base class's: it would give this stack a backend, and nothing of this stack reaches an engine.
  }

  /** Throws for a resource, output or provider that is in the deployment itself: it would never be synthesized. */
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
      `${this.node.id}: ${name} was added after something made had been read; describe everything before reading what was made`,
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
    if (datacenter !== undefined) return [...datacenter.make(slice, machines)];
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
