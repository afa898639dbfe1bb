import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";
import { checkAzureAccess } from "./azure-access";
import { checkAzureAddresses } from "./azure-addresses";
import { checkAzureBastion } from "./azure-bastion";
import { checkAzureMachines } from "./azure-machines";
import { checkAzureNames } from "./azure-named";
import { checkAzureTags } from "./azure-tags";
import { checkAzureRegion } from "./azure-region";
import { checkAzureUpdates } from "./azure-updates";
import { checkAzureVault } from "./azure-vault";
import { checkAzureVpn } from "./azure-tunnels";

/** What Azure itself rejects, before anything is planned. */
export function checkAzure(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  checkAzureRegion(datacenter, path, checking);
  checkAzureVpn(datacenter, path, checking);
  checkAzureAddresses(datacenter, path, checking);
  checkAzureAccess(datacenter, path, checking);
  checkAzureNames(datacenter, path, checking);
  checkAzureTags(datacenter, path, checking);
  checkAzureMachines(datacenter, path, checking);
  checkAzureUpdates(datacenter, path, checking);
  checkAzureVault(datacenter, path, checking);
  checkAzureBastion(datacenter, path, checking);
}
