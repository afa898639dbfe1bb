import { claimText } from "../base/claim";
import { ProblemsError, problemText } from "../base/problem";
import { readDeployment, type HostDocument } from "../model";
import type { HostPlan } from "../plan";
import { checkValue, type OptionKind } from "./matcher-options";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment, type TestedDeployment } from "./subject";

/** A host as in the document, with the name of its datacenter. */
export type TestedHost = HostDocument & { readonly datacenter: string };

/**
 * All machines fit on these Hyper-V hosts, which replace those of the datacenters that they name; if omitted, on the
 * document's own hosts. Capacity is memory, storage, and the virtual processors that rule `virt-vcpu-ratio` allows.
 */
export function toFitOn(received: unknown, hosts: readonly TestedHost[] = []): MatcherResult {
  const tested = testedDeployment(received, "toFitOn");
  checkValue("toFitOn", "the hosts", hosts, listOfHosts);
  refuseUnknownDatacenters(tested, hosts);
  const shortages = shortagesOn(tested, hosts);
  const { name } = tested.deployment;
  return answer(shortages.length === 0, {
    whenPassed: `expected ${name} not to fit on ${wordsFor(hosts)}, but every machine has room`,
    whenFailed: () => `expected ${name} to fit on ${wordsFor(hosts)}, but it does not:\n${lines(shortages)}`,
  });
}

const listOfHosts: OptionKind = {
  expected: "a list of hosts, each with the name of its datacenter",
  fits: (value) => Array.isArray(value) && value.every((host) => typeof host === "object" && host !== null),
};

function shortagesOn(tested: TestedDeployment, hosts: readonly TestedHost[]): readonly string[] {
  if (hosts.length === 0) return overloads(tested);
  const datacenters = tested.document.datacenters.map((datacenter) => {
    const own = hosts.filter((host) => host.datacenter === datacenter.name);
    return own.length === 0 ? datacenter : { ...datacenter, hosts: own.map(({ datacenter: _, ...host }) => host) };
  });
  refuseUnreadable(tested, datacenters);
  try {
    return overloads(tested.with({ datacenters }));
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(problemText);
    throw error;
  }
}

/** Rejects hosts that a document could not contain: nothing can be said about fitting on them. */
function refuseUnreadable(tested: TestedDeployment, datacenters: TestedDeployment["document"]["datacenters"]): void {
  const { deployment, problems } = readDeployment({ ...tested.document, datacenters });
  if (deployment !== undefined) return;
  throw new RangeError(problems.map((problem) => `toFitOn: ${problemText(problem)}`).join("\n"));
}

/** Machines that the document pins to a host are placed there even if capacity is missing. */
function overloads({ plan, judgement }: TestedDeployment): string[] {
  const processors = judgement.findings.filter((finding) => finding.rule === "virt-vcpu-ratio");
  return [
    ...plan.datacenters.flatMap(({ hosts }) => hosts.flatMap(overloadsOf)),
    ...processors.map((finding) => `${finding.name ?? finding.path}: ${claimText(finding)}; ${finding.remedy}`),
  ];
}

function overloadsOf(host: HostPlan): string[] {
  const { name, memoryUsedGB, memoryGB, machines } = host;
  const carrying = `with ${machines.join(", ")}`;
  return [
    ...(memoryUsedGB > memoryGB ? [`${name} needs ${memoryUsedGB} GB of memory ${carrying}, has ${memoryGB} GB`] : []),
    ...host.storage
      .filter((storage) => storage.usedGB > storage.usableGB)
      .map((volume) => `${name} needs ${volume.usedGB} GB on ${volume.name} ${carrying}, has ${volume.usableGB} GB`),
  ];
}

function refuseUnknownDatacenters({ deployment }: TestedDeployment, hosts: readonly TestedHost[]): void {
  const known = deployment.datacenters.map((datacenter) => datacenter.name);
  const wrong = hosts.find((host) => !known.includes(host.datacenter));
  if (wrong === undefined) return;
  throw new RangeError(`toFitOn: host ${wrong.name} is in ${wrong.datacenter}, expected one of ${known.join(", ")}`);
}

function wordsFor(hosts: readonly TestedHost[]): string {
  return hosts.length === 0 ? "its own hosts" : hosts.map((host) => host.name).join(", ");
}
