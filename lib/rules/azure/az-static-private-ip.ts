import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/azure";
import { catalogueRule } from "../support/define";

export const azStaticPrivateIp = catalogueRule("az-static-private-ip", {
  why: "A server whose address changes after a stop is no longer where DNS, the DAG and firewalls look for it.",
  fix: "write an address, or a network with an `assign` range, for each of these machines",
  check: (subject) =>
    eachOf(
      subject.plan.machines.filter((machine) => machine.platform === "azure" && roles.includes(machine.role)),
      (machine) => {
        if (machine.adapters.some((adapter) => adapter.address !== "")) return undefined;
        const datacenter = azureDatacenters(subject).find((one) => one.name === machine.datacenter);
        return breach(subject.pathOf(datacenter ?? subject.deployment), {
          name: machine.name,
          message: "the machine has no fixed address",
          got: "none",
          expected: "an address of the document",
        });
      },
    ),
});

const roles: readonly string[] = [
  "domain-controller",
  "mailbox",
  "witness",
  "directory-sync",
  "sign-on",
  "sign-on-proxy",
  "hybrid-management",
];
