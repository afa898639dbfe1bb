import { significant } from "../../base/significant";
import type { FailureRecord } from "../failures";
import type { ClusterScenarios, FailureCase, MailflowRow, NameRow, ServiceRow, Simulation } from "./types";

interface RecordedCase {
  readonly failed: readonly string[];
  readonly result: FailureRecord;
}

/**
 * Output format of a simulation: `{clusters: [{name, scenarios: [{failed, quorum, side, activation, mounted, lost,
 * lostMailboxes, peakActive, cpuPercent}]}], names, mailflow, services}`. `side` lists the datacenters of the side that keeps its
 * databases (or that an operator can restore) and is null when there is none. `mounted` and `cpuPercent` contain every
 * server of that side; `cpuPercent` is empty when no host gives a figure for its processors. A sequence has one
 * scenario per step, whose `failed` contains everything that has failed so far. Shares are 0 to 1, times are seconds.
 */
export function simulationJson({ clusters, names, mailflow, services }: Simulation): object {
  return {
    clusters: clusters.map(({ name, scenarios }: ClusterScenarios) => ({
      name,
      scenarios: scenarios.map(scenarioJson),
    })),
    names: names.map(withoutKinds<NameRow>),
    mailflow: mailflow.map(withoutKinds<MailflowRow>),
    services: services.map(withoutKinds<ServiceRow>),
  };
}

/** Output format of one case. */
export function scenarioJson({ failed, result }: RecordedCase): object {
  const { quorum, side, activation, mounted, lost, lostMailboxes, peakActive } = result;
  return {
    failed,
    quorum,
    side: side?.datacenters ?? null,
    activation,
    mounted,
    lost,
    lostMailboxes,
    peakActive,
    cpuPercent: significantLoads(result.cpuPercent),
  };
}

function significantLoads(percents: FailureRecord["cpuPercent"]): Record<string, number> {
  return Object.fromEntries(Object.entries(percents).map(([name, percent]) => [name, significant(percent)]));
}

function withoutKinds<T extends Pick<FailureCase, "kinds">>({ kinds: _kinds, ...row }: T): Omit<T, "kinds"> {
  return row;
}
