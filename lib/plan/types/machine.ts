export type MachineRole =
  | "mailbox"
  | "witness"
  | "domain-controller"
  | "reverse-proxy"
  | "mail-gateway"
  | "monitoring"
  | "directory-sync"
  | "sign-on"
  | "sign-on-proxy"
  | "hybrid-management";

/** A virtual machine that this deployment creates. */
export interface MachinePlan {
  /** Computer name; unique in the deployment and the last part of its Terraform addresses. */
  readonly name: string;
  readonly role: MachineRole;
  /** Name of the DAG of a member or of a witness that is created; left out elsewhere. */
  readonly cluster?: string;
  readonly datacenter: string;
  readonly platform: "hyper-v" | "azure";
  /** Hyper-V host; left out on Azure. */
  readonly host?: string;
  /** Azure zone. */
  readonly zone?: string;
  /** Azure size. */
  readonly size?: string;
  readonly system: "windows" | "linux";
  /** Windows Server version, or the Linux image. */
  readonly release: string;
  readonly processors: number;
  readonly memoryGB: number;
  readonly dynamicMemory: boolean;
  readonly checkpoints: "disabled" | "production" | "standard";
  /** What becomes of it when its host stops; shut down without it (Hyper-V). */
  readonly stopAction?: "shut-down" | "turn-off" | "save";
  readonly disks: readonly DiskPlan[];
  readonly adapters: readonly AdapterPlan[];
  /** Started this many seconds after its host, so that not all start at once. */
  readonly startDelaySeconds: number;
  /** Holds data that cannot be made again: protected against destruction unless the document says otherwise. */
  readonly stateful: boolean;
  readonly protect: boolean;
  /** Folder on the host for the machine's configuration. */
  readonly path?: string;
}

export interface DiskPlan {
  /** `system`, `DB01`, `restore`, `spare1`: unique in its machine. */
  readonly name: string;
  readonly purpose: "system" | "database" | "restore" | "spare" | "data";
  /** Binary gigabytes. */
  readonly sizeGB: number;
  /** Name of the host's storage. */
  readonly storage: string;
  /** Full path of the VHDX on the host. */
  readonly path: string;
  readonly kind: "fixed" | "dynamic" | "dynamic-vhd" | "differencing";
  /** Image that the disk is copied from; left out for an empty disk. */
  readonly source?: string;
  readonly controller: { readonly number: number; readonly location: number };
  /** Databases whose copies are on it. */
  readonly databases: readonly string[];
  readonly protect: boolean;
}

export interface AdapterPlan {
  /** `mapi`, `replication`, ...: the purpose of the network; unique in its machine. */
  readonly name: string;
  readonly network: string;
  readonly switch: string;
  readonly vlan?: number;
  readonly address: string;
  readonly prefixLength: number;
  readonly gateway?: string;
  readonly dns: readonly string[];
  /** Persistent static routes (replication networks have no default gateway). */
  readonly routes: readonly { readonly to: string; readonly via: string }[];
}
