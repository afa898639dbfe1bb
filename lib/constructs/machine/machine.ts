import { Construct } from "constructs";
import type { TerraformResource } from "cdktf";
import type { AdapterPlan, MachinePlan } from "../../plan";
import { refuseBadName } from "../deployment/addresses";

export interface MachineProps {
  /** The machine as it was decided; a construct spends it and adds nothing. */
  readonly machine: MachinePlan;
}

const MACHINE = Symbol.for("mail-constructs/Machine");

/**
 * A virtual machine in a datacenter's stack, on whatever platform. It declares the machine and its disks and is
 * finished when constructed. It does not say what runs inside.
 */
export abstract class Machine extends Construct {
  static isMachine(x: unknown): x is Machine {
    return x !== null && typeof x === "object" && MACHINE in x;
  }

  readonly plan: MachinePlan;
  /** Computer name. */
  readonly computerName: string;
  /** Address by purpose of the network: `machine.addresses.mapi`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The virtual machine, for `addOverride` and for what else cdktf can do with a resource. */
  abstract readonly vm: TerraformResource;
  /** Its disks by name: `machine.disks.system`. */
  abstract readonly disks: Readonly<Record<string, TerraformResource>>;

  constructor(scope: Construct, id: string, props: MachineProps) {
    super(scope, id);
    Object.defineProperty(this, MACHINE, { value: true });
    this.plan = props.machine;
    this.computerName = props.machine.name;
    this.addresses = addressesByPurpose(props.machine.adapters);
    refuseBadName(id, "machine");
    for (const disk of props.machine.disks) refuseBadName(disk.name, `disk of machine ${id}`);
  }
}

function addressesByPurpose(adapters: readonly AdapterPlan[]): Record<string, string> {
  return Object.fromEntries(adapters.map((adapter) => [adapter.name, adapter.address]));
}
