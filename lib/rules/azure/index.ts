import type { Rule } from "../types";
import { azAsrStandalone } from "./az-asr-standalone";
import { azAvailability } from "./az-availability";
import { azHostCache } from "./az-host-cache";
import { azNoAsrDag } from "./az-no-asr-dag";
import { azNoEntraDs } from "./az-no-entra-ds";
import { azNoIlbNeeded } from "./az-no-ilb-needed";
import { azPort25Block } from "./az-port25-block";
import { azPremiumStorage } from "./az-premium-storage";
import { azSmtpRelay } from "./az-smtp-relay";
import { azStaticPrivateIp } from "./az-static-private-ip";
import { azTwoRegionsLatency } from "./az-two-regions-latency";
import { azVmSize } from "./az-vm-size";
import { azVnetDns } from "./az-vnet-dns";
import { azWitnessVms } from "./az-witness-vms";
import { azWitnessVpn } from "./az-witness-vpn";
import { azureAddressesLed } from "./azure-addresses-led";
import { azureControllersRedundant } from "./azure-controllers-redundant";
import { azureMailLeaves } from "./azure-mail-leaves";
import { azureSizesLasting } from "./azure-sizes-lasting";
import { azureSizesOffered } from "./azure-sizes-offered";
import { azureSizesRunning } from "./azure-sizes-running";
import { azureSizesSufficient } from "./azure-sizes-sufficient";
import { azureUpdatesStaggered } from "./azure-updates-staggered";
import { azureVaultReachable } from "./azure-vault-reachable";
import { azureVpnCarriesLinks } from "./azure-vpn-carries-links";
import { azureVpnSkuLasting } from "./azure-vpn-sku-lasting";
import { azureWayOutLeads } from "./azure-way-out-leads";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const azureRules: readonly Rule[] = [
  azAsrStandalone,
  azAvailability,
  azHostCache,
  azNoAsrDag,
  azNoEntraDs,
  azNoIlbNeeded,
  azPort25Block,
  azPremiumStorage,
  azSmtpRelay,
  azStaticPrivateIp,
  azTwoRegionsLatency,
  azVmSize,
  azVnetDns,
  azWitnessVms,
  azWitnessVpn,
  azureAddressesLed,
  azureControllersRedundant,
  azureMailLeaves,
  azureSizesLasting,
  azureSizesOffered,
  azureSizesRunning,
  azureSizesSufficient,
  azureUpdatesStaggered,
  azureVaultReachable,
  azureVpnCarriesLinks,
  azureVpnSkuLasting,
  azureWayOutLeads,
];
