import type { Cluster, Deployment } from "../../../model";
import type { FirewallRule, MonitoringWiring, ServerPlan } from "../../types";
import { azureRules } from "./azure-firewall";
import { directoryRules } from "./directory-firewall";
import { clientRules, clusterRules, exchangeRules, hybridRules, oldServerRules } from "./exchange-firewall";
import { identityRules } from "./identity-firewall";
import { mailRules } from "./mail-firewall";
import { hostRules, monitoringRules } from "./operation-firewall";

/**
 * Every firewall rule that the deployment needs between its parts, according to data block D-PORTS of the catalogue.
 */
export function planFirewall(
  deployment: Deployment,
  clusters: readonly Cluster[],
  servers: readonly ServerPlan[],
  monitoring: readonly MonitoringWiring[],
): FirewallRule[] {
  return [
    ...clusterRules(clusters, servers),
    ...exchangeRules(clusters, servers),
    ...clientRules(deployment, clusters),
    ...mailRules(deployment, clusters),
    ...hybridRules(deployment, clusters),
    ...oldServerRules(deployment),
    ...identityRules(deployment, servers),
    ...directoryRules(deployment, servers),
    ...monitoringRules(deployment, clusters, monitoring),
    ...hostRules(deployment),
    ...azureRules(deployment, servers),
  ];
}
