/** Common fields of datacenters on every platform. */
export interface DatacenterBase {
  readonly name: string;
  /** `<deployment>-<datacenter>`; left out where nothing is created. */
  readonly stack?: string;
  readonly networks: readonly NetworkPlan[];
  /** Hosts with their load from the plan; empty on platforms without hosts. */
  readonly hosts: readonly HostPlan[];
}

export interface NetworkPlan {
  readonly name: string;
  readonly purpose: string;
  readonly cidr: string;
  readonly gateway?: string;
  readonly vlan?: number;
  /** In order of use. */
  readonly dns: readonly string[];
}

/** A Hyper-V host with its load from the plan, apart from its other guests. */
export interface HostPlan {
  readonly name: string;
  readonly address: string;
  /** How the provider reaches it over WinRM HTTPS. */
  readonly access: { readonly authentication: "kerberos" | "ntlm"; readonly realm?: string; readonly port: number };
  /** Name of the secret with the login; never its value. */
  readonly credential: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly machines: readonly string[];
  /** Virtual processors of all guests plus 2 for the host, divided by physical cores. */
  readonly processorRatio: number;
  readonly memoryUsedGB: number;
  readonly storage: readonly { readonly name: string; readonly usableGB: number; readonly usedGB: number }[];
}
