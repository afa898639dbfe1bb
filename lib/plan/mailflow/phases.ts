import type { Cluster, Deployment } from "../../model";
import { currentPhase, sourcesOfOnline } from "../names/mail-phase";
import { planRecords } from "../names/records";
import type { BalancerPlan, ClientNamePlan, MailPhaseName, MailPhasePlan, RecordPlan } from "../types";

/**
 * The records of mail before and after the last mailbox is moved to Exchange Online; one set where nothing moves there.
 */
export function mailPhases(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  balancers: readonly BalancerPlan[],
): MailPhasePlan[] {
  const current = currentPhase(deployment);
  const { begin, end } = deployment.migration ?? {};
  const moving = sourcesOfOnline(deployment).length > 0;
  const phase = (name: MailPhaseName, from: string | undefined, until: string | undefined): MailPhasePlan => ({
    name,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    current: name === current,
    records: planRecords(deployment, clusters, clientNames, balancers, name).filter((record) =>
      isOfMail(record, clientNames),
    ),
  });
  if (!moving) return [phase("moved", undefined, undefined)];
  return [phase("coexistence", begin, end), phase("moved", end, undefined)];
}

function isOfMail({ name, type, value, view }: RecordPlan, clientNames: readonly ClientNamePlan[]): boolean {
  if (clientNames.some((client) => client.use === "autodiscover" && client.name === name)) return true;
  if (view === "internal") return false;
  return type === "MX" || name.includes("._domainkey.") || (type === "TXT" && /^v=(spf1|DMARC1)\b/.test(value));
}
