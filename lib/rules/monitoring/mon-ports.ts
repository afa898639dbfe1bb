import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens } from "../support/gateways";
import type { Subject } from "../types";

export const monPorts = catalogueRule("mon-ports", {
  why: "A check that a firewall stops reports every server as dead, or is switched off by somebody who is tired of it.",
  fix: "open the ports of mail, web and agent to the servers for the address of the monitoring system",
  reading: "Azure Monitor is reached by the servers and needs no way to them.",
  check: (subject) =>
    eachOf(
      mailboxAddresses(subject).length === 0
        ? []
        : subject.deployment.monitoring.filter(({ product }) => product !== "azure-monitor"),
      (monitoring) => {
        const address = addressOf(subject, monitoring);
        const key = monitoring.existing ? "address" : monitoring.datacenter === undefined ? "datacenter" : "network";
        const path = subject.pathOf(monitoring, key);
        if (address === undefined)
          return undecided(path, `from which address ${monitoring.name} asks`, monitoring.name);
        const closed = mailboxAddresses(subject).filter((server) =>
          [ports.smtp, ports.https].some((port) => !opens(subject, address, server, port)),
        );
        if (closed.length === 0) return undefined;
        return breach(path, {
          name: monitoring.name,
          message: "the ports that are watched are not among the openings",
          got: closed.join(", "),
          expected: "an opening from the monitoring system to every server",
        });
      },
    ),
});

/** A system that is to be made is only made where the document names its datacenter. */
function addressOf(
  subject: Subject,
  { name, existing, datacenter, address }: Subject["deployment"]["monitoring"][number],
): string | undefined {
  if (existing) return address;
  const machine = subject.plan.machines.find((one) => one.name === name);
  return datacenter === undefined || machine === undefined ? undefined : (address ?? machine.adapters[0]?.address);
}
