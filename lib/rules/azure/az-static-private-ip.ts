import type { MachinePlan } from "../../plan";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { azureDatacenters, isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { namedServers } from "../support/planned-servers";
import type { Subject, Verdict } from "../types";

export const azStaticPrivateIp = catalogueRule("az-static-private-ip", {
  why: "If the address of a server changes after a stop, DNS, the DAG and firewall rules no longer match it.",
  fix: "specify an address, or a network with an `assign` range, for each of these machines",
  reading:
    "Machines that the deployment creates always have the addresses of the plan; for machines that exist in Azure the address must be specified.",
  check: (subject) => {
    const made = subject.plan.machines.filter(({ platform, role }) => platform === "azure" && roles.includes(role));
    const existing = namedServers(subject, ...judgedRoles).filter(
      (server) => server.existing && isAzure(subject, server.datacenter ?? ""),
    );
    if (made.length === 0 && existing.length === 0) return doesNotApply;
    return answerOf([
      made.map((machine) => addressOf(subject, machine)),
      existing
        .filter(({ address }) => (address ?? "") === "")
        .map(({ name, addressPath: path }) => undecided(path, `whether ${name} keeps its address`, name)),
    ]);
  },
});

function addressOf(subject: Subject, machine: MachinePlan): Verdict | undefined {
  if (machine.adapters.some((adapter) => adapter.address !== "")) return undefined;
  const datacenter = azureDatacenters(subject).find((datacenter) => datacenter.name === machine.datacenter);
  return breach(subject.pathOf(datacenter ?? subject.deployment), {
    name: machine.name,
    message: "the machine has no fixed address",
    got: "none",
    expected: "an address in the document",
  });
}

/** Beside members and domain controllers, which the document cannot leave without an address. */
const judgedRoles = [
  "witness",
  "alternate-witness",
  "directory-sync",
  "sign-on",
  "sign-on-proxy",
  "hybrid-management",
] as const;

const roles: readonly string[] = ["domain-controller", "mailbox", ...judgedRoles];
