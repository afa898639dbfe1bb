import { Construct } from "constructs";
import type { TerraformResource } from "cdktf";
import { refuseBadName } from "../deployment/address-book";

/** Props of every machine, on any platform. */
export interface MachineProps {
  /** Computer name. Default: the construct's id. */
  readonly name?: string;
  readonly disks: readonly { readonly name: string }[];
  /** Network adapters. Default: none. */
  readonly adapters?: readonly {
    /** Purpose of its network, or any other name; unique in the machine. */
    readonly name: string;
    /** IPv4 address of the guest. Default: not known. */
    readonly address?: string;
  }[];
}

const MACHINE = Symbol.for("mail-constructs/Machine");

/**
 * A virtual machine in a stack, on any platform. Its constructor declares the machine and its disks completely. What
 * runs inside is out of scope.
 */
export abstract class Machine extends Construct {
  static isMachine(x: unknown): x is Machine {
    return x !== null && typeof x === "object" && MACHINE in x;
  }

  /** Computer name. */
  readonly computerName: string;
  /**
   * Address by name of the adapter, which in a mail deployment is the purpose of its network: `machine.addresses.mapi`.
   */
  readonly addresses: Readonly<Record<string, string>>;
  /** The virtual machine, for `addOverride` and other cdktf operations on a resource. */
  abstract readonly vm: TerraformResource;
  /** Its disks by name: `machine.disks.system`. */
  abstract readonly disks: Readonly<Record<string, TerraformResource>>;

  constructor(scope: Construct, id: string, props: MachineProps) {
    super(scope, id);
    Object.defineProperty(this, MACHINE, { value: true });
    this.computerName = props.name ?? id;
    this.addresses = addressesByName(props.adapters ?? []);
    refuseBadName(id, "machine");
    for (const disk of props.disks) refuseBadName(disk.name, `disk of machine ${id}`);
  }
}

function addressesByName(adapters: NonNullable<MachineProps["adapters"]>): Record<string, string> {
  return Object.fromEntries(
    adapters.flatMap(({ name, address }) => (address === undefined ? [] : [[name, address] as const])),
  );
}
