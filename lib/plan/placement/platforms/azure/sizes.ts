import { burstableSizes } from "../../../../facts/azure-burstable";
import { azureSizes } from "../../../../facts/sizing";
import type { Deployment } from "../../../../model";
import { versionNumber } from "../../../sizing";
import {
  cheapest,
  chooseAzureSize,
  kindPrices,
  machineNeed,
  type AzureMachine,
  type AzureNeed,
  type Prices,
} from "../../../sizing/targets";
import type { AzureSizeReason } from "../../../types";
import type { MachineNeed } from "../../need";

/** The size of an Azure machine with the reason; null where no size is sufficient. */
export interface ChosenSize {
  readonly size: string | null;
  readonly sizeReason: AzureSizeReason;
}

/**
 * The specified size, else the cheapest sufficient one by the document's prices, else the smallest. A Mailbox server
 * gets a size whose disk limits are sufficient for its databases, within the limits supported for its version of
 * Exchange.
 */
export function chooseSize(need: MachineNeed, { costs, exchange }: Deployment): ChosenSize {
  const wanted = machineNeed(azureMachine(need));
  if (need.size !== undefined) return { size: need.size, sizeReason: specifiedReason(need.size, wanted) };
  const prices = kindPrices(costs, "azureVirtualMachine");
  if (need.diskLoad === undefined) return smallSize(need, wanted, prices);
  const chosen = chooseAzureSize(wanted, prices, versionNumber(exchange.version));
  return { size: chosen.ok ? chosen.value.name : null, sizeReason: chosen.reason };
}

/** The need of a machine in Azure's terms. */
export function azureMachine({ processors, memoryGB, disks, diskLoad }: MachineNeed): AzureMachine {
  return { processors, memoryGB, disks, ...(diskLoad === undefined ? {} : { load: diskLoad }) };
}

/** Machines without databases may also get a burstable size. */
function smallSize(need: MachineNeed, wanted: AzureNeed, prices: Prices): ChosenSize {
  const burstable = burstableSizes.filter(
    (size) => size.vcpu >= need.processors && size.memoryGB >= need.memoryGB && need.disks.length === 1,
  );
  const steady = chooseAzureSize(wanted, prices);
  const chosen = cheapest([...burstable, ...(steady.ok ? [steady.value] : [])], prices);
  return { size: chosen?.value.name ?? null, sizeReason: chosen?.reason ?? steady.reason };
}

/** Whether the specified size is sufficient. */
function specifiedReason(name: string, need: AzureNeed): AzureSizeReason {
  const size = azureSizes.find((candidate) => candidate.name === name);
  if (size === undefined) return { kind: "specified-unknown" };
  const short = Object.entries(need).filter(([key, value]) => value > size[key as keyof AzureNeed]);
  return { kind: "specified", tooLittle: short.map(([key]) => key) };
}
