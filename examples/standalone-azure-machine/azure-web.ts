// A web server in Azure, outside any mail deployment: the library's machine construct in a plain cdktf stack.
import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import { AzureMachine } from "../../lib";

/** One stack with one machine in zone 1, in a resource group and a subnet that exist. */
export class Web extends TerraformStack {
  readonly machine: AzureMachine;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: "web.tfstate" });
    const variable = (name: string, sensitive = false) =>
      new TerraformVariable(this, name, { type: "string", nullable: false, sensitive }).stringValue;
    new AzurermProvider(this, "azurerm", { subscriptionId: variable("subscription_id"), features: [{}] });
    this.machine = new AzureMachine(this, "WEB1", {
      location: "westeurope",
      resourceGroupName: "web",
      size: "Standard_D2s_v5",
      zone: "1",
      administratorSecret: variable("local_admin", true),
      disks: [
        { name: "system", sizeGB: 128 },
        { name: "content", sizeGB: 256, lun: 0, protect: true },
      ],
      adapters: [{ name: "lan", subnetId: variable("subnet_id"), address: "10.60.4.10" }],
    });
  }
}
