import { azureResourceName } from "../../../../base/azure-resource-name";
import type { Datacenter } from "../../../../model";
import type { AzureDatacenterPlan } from "../../../types";
import type { CreatedDatacenter, DatacenterContext } from "../adapter";
import { planBackups } from "./backup";
import { planAzureBalancers } from "./balancers";
import { planBudget } from "./budget";
import { planMonitoring } from "./monitoring/monitoring";
import { planDnsZones } from "./dns";
import { planFirstStart } from "./first-start/first-start";
import { stepsByPeople } from "./first-start/steps-by-people";
import { planUpdates } from "./updates";
import { planVault } from "./vault";
import { planBastion } from "./network/bastion";
import { planNetwork } from "./network/virtual-network";
import { planVpn } from "./network/vpn";

/** The datacenter with everything that its stack creates beside the machines. */
export function azureDatacenter(
  base: CreatedDatacenter,
  datacenter: Datacenter,
  context: DatacenterContext,
): AzureDatacenterPlan {
  const { deployment, plan } = context;
  const { region, zones, offer } = datacenter;
  const vpn = planVpn(datacenter, deployment);
  const balancers = planAzureBalancers(datacenter, context);
  const network = planNetwork(datacenter, { deployment, firewall: plan.firewall, vpn });
  const vault = planVault(datacenter, context, network);
  const bastion = planBastion(datacenter, deployment.name);
  const budget = planBudget(base.stack, deployment);
  const starting = { datacenter, deployment, plan, vault };
  const firstStart = planFirstStart(starting);
  return {
    ...base,
    platform: "azure",
    // A document without a region is refused when it is read.
    region: region ?? "",
    zones,
    ...(offer === undefined ? {} : { offer }),
    resourceGroup: azureResourceName("azurerm_resource_group", base.stack),
    tags: { ...datacenter.tags, deployment: deployment.name, datacenter: datacenter.name, source: "mail-constructs" },
    ...(network === undefined ? {} : { network }),
    ...(vpn === undefined ? {} : { vpn }),
    ...(bastion === undefined ? {} : { bastion }),
    relays: plan.wiring.gateways.filter((gateway) => gateway.datacenter === base.name && gateway.postfix !== undefined),
    ...(vault === undefined ? {} : { vault }),
    ...(budget === undefined ? {} : { budget }),
    firstStart,
    byPeople: stepsByPeople(starting, firstStart),
    updates: planUpdates(base, datacenter, context),
    backups: planBackups(base, datacenter, context),
    monitoring: planMonitoring(base, context, { vpn, balancers }),
    balancers,
    dnsZones: planDnsZones(datacenter, context),
  };
}
