import type { Construct } from "constructs";
import { TerraformVariable } from "cdktf";
import { variableName } from "../../base/variable-name";
import { HypervProvider } from "../../bindings/hyperv/provider";
import { sortByName } from "../../base/order";
import type { DatacenterPlan, HostPlan, MachinePlan, Plan } from "../../plan";
import { refuseBadName } from "../deployment/address-book";
import { modules } from "../deployment/lazy-modules";
import { HyperVMachine } from "../machine/hyperv-machine";
import { Datacenter } from "../datacenter/datacenter";
import type { DatacenterProps } from "../datacenter/datacenter";
import type { PlatformMaker } from "./maker";

export type HyperVDatacenterProps = Omit<DatacenterProps, "region" | "zones" | "offer" | "addressSpace" | "vpn">;

/**
 * A datacenter of Hyper-V hosts. Each host is a separate provider block with the host's name as alias, reached by WinRM
 * over HTTPS. User and password are sensitive variables of the stack; neither is ever written to the output.
 */
export class HyperVDatacenter extends Datacenter {
  private readonly byHost = new Map<string, HypervProvider>();
  private readonly logins = new Map<string, Login>();

  constructor(scope: Construct, id: string, props: HyperVDatacenterProps) {
    super(scope, id, "hyper-v", props);
  }

  /** Provider blocks by name of the host. */
  get providers(): Readonly<Record<string, HypervProvider>> {
    // The providers are created with everything else, which reading the plan triggers.
    void this.plan;
    return Object.fromEntries(this.byHost);
  }

  override make(plan: DatacenterPlan, machines: readonly MachinePlan[], deployment: Plan): readonly HyperVMachine[] {
    // Provider blocks appear in order of creation.
    for (const host of sortByName(plan.hosts, (host) => host.name)) this.byHost.set(host.name, this.provider(host));
    this.addOverride("terraform.required_version", ">= 1.5.7");
    return sortByName(machines, (machine) => machine.name).map((machine) => this.machine(machine, deployment));
  }

  private machine(machine: MachinePlan, deployment: Plan): HyperVMachine {
    if (machine.platform !== "hyper-v") {
      throw new Error(
        `machine ${machine.name}: is made by another platform, got ${machine.platform}, expected hyper-v, that of ` +
          `datacenter ${this.datacenterName}; give it to the datacenter of its platform`,
      );
    }
    const provider = this.byHost.get(machine.host);
    if (provider === undefined) {
      throw new Error(
        `machine ${machine.name}: datacenter ${this.datacenterName} has no such host, got ${machine.host}, ` +
          `expected one of ${[...this.byHost.keys()].join(", ")}`,
      );
    }
    const seedFiles = machine.seed === undefined ? undefined : seedTexts(deployment, machine);
    return new HyperVMachine(this.scopeOf(machine), machine.name, {
      ...machine,
      provider,
      ...(seedFiles === undefined ? {} : { seedFiles }),
    });
  }

  private provider(host: HostPlan): HypervProvider {
    refuseBadName(host.name, "host");
    const login = this.login(host.credential);
    return new HypervProvider(this, `provider-${host.name}`, {
      alias: host.name,
      host: host.address,
      port: host.access.port,
      https: true,
      insecure: false,
      user: login.user.stringValue,
      password: login.password.stringValue,
      ...authentication(host),
    });
  }

  private login(secret: string): Login {
    const name = variableName(secret);
    const known = this.logins.get(name);
    if (known?.secret === secret) return known;
    if (known !== undefined) {
      throw new Error(
        `two secrets become one Terraform variable, got ${known.secret} and ${secret}, expected names that differ in ` +
          `letters or digits; rename one of them`,
      );
    }
    const login = {
      secret,
      user: loginVariable(this, secret, "user"),
      password: loginVariable(this, secret, "password"),
    };
    this.logins.set(name, login);
    return login;
  }
}

function seedTexts(deployment: Plan, machine: MachinePlan): Record<string, string> {
  return Object.fromEntries(
    modules
      .guest()
      .seedOf(deployment, machine)
      .map(({ name, text }) => [name, text]),
  );
}

/** Makes datacenters of Hyper-V hosts. */
export const hyperV: PlatformMaker = {
  platform: "hyper-v",
  make: (scope, name, props) => new HyperVDatacenter(scope, name, props),
};

interface Login {
  readonly secret: string;
  readonly user: TerraformVariable;
  readonly password: TerraformVariable;
}

function loginVariable(scope: Construct, secret: string, field: "user" | "password"): TerraformVariable {
  return new TerraformVariable(scope, `${variableName(secret)}_${field}`, {
    type: "string",
    sensitive: true,
    nullable: false,
    description: `${field === "user" ? "User name" : "Password"} of the secret ${secret}, for WinRM to the Hyper-V hosts.`,
  });
}

/**
 * The provider uses Kerberos if a realm is given, else NTLM; both are set explicitly to be independent of its defaults.
 */
function authentication(host: HostPlan): { useNtlm: boolean; kerberosRealm?: string } {
  const { authentication: kind, realm } = host.access;
  if (kind === "ntlm") return { useNtlm: true };
  if (realm === undefined) throw new Error(`host ${host.name}: Kerberos needs a realm, got none; give it a realm`);
  return { useNtlm: false, kerberosRealm: realm };
}
