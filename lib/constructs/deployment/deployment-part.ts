import { Construct } from "constructs";
import { descriptionOf, pickMachines } from "./description";
import { markPlace } from "./waive";
import type { Description, Built, PartList } from "./description";
import type { Machine } from "../machine/machine";

/**
 * A part of a deployment that belongs to no single datacenter. Its constructor records its slice of the document;
 * decisions and created machines are available later from its getters.
 */
export abstract class Part extends Construct {
  /** Name in the document; a pattern where one entry stands for several objects. */
  readonly partName: string;
  private readonly description: Description;

  constructor(scope: Construct, id: string, list: PartList, entry: object) {
    super(scope, id);
    this.partName = id;
    this.description = descriptionOf(scope);
    markPlace(this, this.description.recordEntry(list, { ...entry, name: id }));
  }

  /** All decisions and machines; reading them closes the description. */
  protected built(): Built {
    return this.description.built();
  }

  protected machinesNamed(names: readonly string[]): Readonly<Record<string, Machine>> {
    return pickMachines(this.built(), names);
  }
}
