// A web server on a Hyper-V host, outside any mail deployment: the library's machine construct in a plain cdktf stack.
import { LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import { HypervProvider, HyperVMachine } from "../../lib";

/** One stack with one machine on the host HV1. */
export class Web extends TerraformStack {
  readonly machine: HyperVMachine;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: "web.tfstate" });
    const login = (field: string) =>
      new TerraformVariable(this, `hyperv_${field}`, { type: "string", sensitive: true }).stringValue;
    const provider = new HypervProvider(this, "HV1", {
      host: "hv1.example",
      https: true,
      useNtlm: true,
      user: login("user"),
      password: login("password"),
    });
    this.machine = new HyperVMachine(this, "WEB1", {
      provider,
      processors: 4,
      memoryGB: 8,
      path: "D:\\Hyper-V\\WEB1",
      disks: [
        { name: "system", sizeGB: 80, source: "D:\\Images\\ws2022.vhdx" },
        { name: "content", sizeGB: 200, protect: true },
      ],
      adapters: [{ name: "lan", switch: "vSwitch-Servers", vlan: 20, address: "10.1.30.10" }],
    });
  }
}
