import type { Cluster, Deployment } from "../../model";
import { currentPhase } from "../names/mail-phase";
import type { BalancerPlan, ClientNamePlan, MailFlowPlan } from "../types";
import { planConnectors } from "./connectors";
import { mailPhases } from "./phases";

/** Mail between the servers here, Exchange Online and the Internet; nothing for a deployment without Exchange Online. */
export function planMailFlow(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  balancers: readonly BalancerPlan[],
): MailFlowPlan | undefined {
  const { domains, hybrid, identity } = deployment;
  if (hybrid === undefined && !domains.some(({ mx }) => mx === "exchange-online")) return undefined;
  const routingDomain = routingDomainOf(identity?.tenant);
  return {
    routing: hybrid?.mailFlow ?? "direct",
    ...(routingDomain === undefined ? {} : { routingDomain }),
    phases: mailPhases(deployment, clusters, clientNames, balancers),
    acceptedDomains: domains.flatMap(({ name }) => (name === "*" ? [] : [{ name, type: onlineType(deployment) }])),
    ...planConnectors(deployment, routingDomain),
  };
}

/** `school.onmicrosoft.com` has `school.mail.onmicrosoft.com`. */
function routingDomainOf(tenant: string | undefined): string | undefined {
  return tenant?.replace(/\.onmicrosoft\.com$/i, ".mail.onmicrosoft.com");
}

/** With directory synchronization the tenant knows every recipient, even those whose mailboxes have not moved. */
function onlineType(deployment: Deployment): "Authoritative" | "InternalRelay" {
  const known = deployment.identity?.directorySync !== undefined;
  const here = currentPhase(deployment) === "coexistence" || deployment.clusters.length > 0;
  return here && !known ? "InternalRelay" : "Authoritative";
}
