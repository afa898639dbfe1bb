import { azureSizes } from "../../../../facts/sizing";
import type { Datacenter, Deployment } from "../../../../model";
import { versionNumber } from "../../../sizing";
import { chooseAzureSize, kindPrices, machineNeed, type AzureMachine, type AzureNeed } from "../../../sizing/targets";
import type { AzureSizeReason } from "../../../types";
import type { MachineNeed } from "../../need";

/** The size of an Azure machine with the reason; null where no size is sufficient. */
export interface ChosenSize {
  readonly size: string | null;
  readonly sizeReason: AzureSizeReason;
}

/**
 * The specified size, else the earlier one while it is sufficient, else the cheapest sufficient one by the document's prices, else the smallest. A Mailbox server
 * gets a size whose disk limits are sufficient for its databases, within the limits supported for its version of
 * Exchange. Servers without Exchange may get a burstable size.
 */
export function chooseSize(
  need: MachineNeed,
  { offeredSizes }: Datacenter,
  { costs, exchange }: Deployment,
): ChosenSize {
  const wanted = machineNeed(azureMachine(need));
  if (need.size !== undefined) return { size: need.size, sizeReason: specifiedReason(need.size, wanted) };
  const chosen = chooseAzureSize(wanted, kindPrices(costs, "azureVirtualMachine"), {
    burstable: need.role !== "mailbox" && need.role !== "hybrid-management",
    ...(need.role === "mailbox" ? { version: versionNumber(exchange.version) } : {}),
    ...(offeredSizes === undefined ? {} : { region: offeredSizes }),
  });
  const size = chosen.ok ? chosen.value.name : null;
  const kept = need.kept?.size;
  if (kept !== undefined && kept !== size && lacks(kept, wanted)?.length === 0) {
    return { size: kept, sizeReason: { kind: "kept" } };
  }
  return { size, sizeReason: chosen.reason };
}

/** The need of a machine in Azure's terms. */
export function azureMachine({ processors, memoryGB, disks, diskLoad, addresses }: MachineNeed): AzureMachine {
  const networkCards = Math.max(1, addresses.length);
  return { processors, memoryGB, disks, networkCards, ...(diskLoad === undefined ? {} : { load: diskLoad }) };
}

/** Whether the specified size is sufficient. */
function specifiedReason(name: string, need: AzureNeed): AzureSizeReason {
  const tooLittle = lacks(name, need);
  return tooLittle === undefined ? { kind: "specified-unknown" } : { kind: "specified", tooLittle };
}

/** Keys of the need that a size does not meet; undefined if its limits are unknown. */
function lacks(name: string, need: AzureNeed): string[] | undefined {
  const size = azureSizes.find((candidate) => candidate.name === name);
  if (size === undefined) return undefined;
  const short = Object.entries(need).filter(([key, value]) => value > size[key as keyof AzureNeed]);
  return short.map(([key]) => key);
}
