import type { MachinePlan } from "../../plan";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { azureDatacenters, isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const azStaticPrivateIp = catalogueRule("az-static-private-ip", {
  why: "If the address of a server changes after a stop, DNS, the DAG and firewall rules no longer match it.",
  fix: "specify an address, or a network with an `assign` range, for each of these machines",
  reading:
    "Machines that the deployment creates always have the addresses of the plan; for machines that exist in Azure the address must be specified.",
  check: (subject) => {
    const made = subject.plan.machines.filter(({ platform, role }) => platform === "azure" && roles.includes(role));
    const existing = existingServers(subject).filter(({ datacenter }) => isAzure(subject, datacenter));
    if (made.length === 0 && existing.length === 0) return doesNotApply;
    return answerOf([
      made.map((machine) => addressOf(subject, machine)),
      existing
        .filter(({ address }) => (address ?? "") === "")
        .map(({ name, path }) => undecided(path, `whether ${name} keeps its address`, name)),
    ]);
  },
});

function addressOf(subject: Subject, machine: MachinePlan): Verdict | undefined {
  if (machine.adapters.some((adapter) => adapter.address !== "")) return undefined;
  const datacenter = azureDatacenters(subject).find((one) => one.name === machine.datacenter);
  return breach(subject.pathOf(datacenter ?? subject.deployment), {
    name: machine.name,
    message: "the machine has no fixed address",
    got: "none",
    expected: "an address in the document",
  });
}

interface ExistingServer {
  readonly name: string;
  readonly datacenter: string;
  readonly address?: string;
  readonly path: string;
}

/** Existing witnesses and existing servers for directory synchronization, sign-on and hybrid. */
function existingServers(subject: Subject): readonly ExistingServer[] {
  const { clusters, identity, hybrid } = subject.deployment;
  const servers = [
    ...clusters.flatMap((design) => [design.witness, design.alternateWitness]),
    ...(identity?.directorySync?.servers ?? []),
    ...(identity?.signOn?.servers ?? []),
    ...(identity?.signOn?.proxies ?? []),
    hybrid?.managementServer,
  ];
  return servers.flatMap((server) =>
    server?.existing === true ? [{ ...server, path: subject.pathOf(server, "address") }] : [],
  );
}

const roles: readonly string[] = [
  "domain-controller",
  "mailbox",
  "witness",
  "directory-sync",
  "sign-on",
  "sign-on-proxy",
  "hybrid-management",
];
