import { TerraformVariable } from "cdktf";
import { SUBSCRIPTION_VARIABLE } from "../../base/variable-name";
import type { Datacenter } from "../datacenter/datacenter";
import { azurerm } from "./azurerm";

/** Source in full, so that Terraform and OpenTofu name the same provider. */
const SOURCE = "registry.terraform.io/hashicorp/azurerm";
const VERSION = "~> 4.55";

/**
 * The provider with features such that nothing is deleted silently: no vault is purged, no group deleted with what it
 * contains, no system disk deleted with its machine, and a backup keeps its restore points.
 */
export function makeProvider(stack: Datacenter): void {
  const subscription = new TerraformVariable(stack, SUBSCRIPTION_VARIABLE, {
    type: "string",
    nullable: false,
    description: "Subscription in which everything of this stack is created.",
  });
  new (azurerm.provider())(stack, "azurerm", {
    subscriptionId: subscription.stringValue,
    // Registering needs rights over the whole subscription: the list is among the steps in the tenant.
    resourceProviderRegistrations: "none",
    features: [
      {
        keyVault: [{ purgeSoftDeleteOnDestroy: false, recoverSoftDeletedKeyVaults: true }],
        logAnalyticsWorkspace: [{ permanentlyDeleteOnDestroy: false }],
        managedDisk: [{ expandWithoutDowntime: true }],
        recoveryService: [
          { vmBackupStopProtectionAndRetainDataOnDestroy: true, purgeProtectedItemsFromVaultOnDestroy: false },
        ],
        recoveryServicesVaults: [{ recoverSoftDeletedBackupProtectedVm: true }],
        resourceGroup: [{ preventDeletionIfContainsResources: true }],
        // By default a destroyed or replaced machine takes its system disk along (azurerm 4.55, guide to `features`).
        virtualMachine: [{ deleteOsDiskOnDeletion: false, skipShutdownAndForceDelete: false }],
      },
    ],
  });
  stack.addOverride("terraform.required_providers.azurerm", { source: SOURCE, version: VERSION });
  stack.addOverride("terraform.required_version", ">= 1.5.7");
}
