import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens } from "../support/mail-entries";
import type { Subject } from "../types";

export const monPorts = catalogueRule("mon-ports", {
  why: "A check that a firewall blocks reports every server as failed, or is turned off because of its false alerts.",
  fix: "allow the ports of mail, web and agent from the address of the monitoring system to the servers",
  reading: "With Azure Monitor the servers connect to it, so it needs no route to them.",
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
          return undecided(path, `from which address ${monitoring.name} checks`, monitoring.name);
        const closed = mailboxAddresses(subject).filter((server) =>
          [ports.smtp, ports.https].some((port) => !opens(subject, address, server, port)),
        );
        if (closed.length === 0) return undefined;
        return breach(path, {
          name: monitoring.name,
          message: "no firewall rule allows the monitored ports",
          got: closed.join(", "),
          expected: "a firewall rule from the monitoring system to every server",
        });
      },
    ),
});

/** A system to be created is created only if the document names its datacenter. */
function addressOf(
  subject: Subject,
  { name, existing, datacenter, address }: Subject["deployment"]["monitoring"][number],
): string | undefined {
  if (existing) return address;
  const machine = subject.plan.machines.find((machine) => machine.name === name);
  return datacenter === undefined || machine === undefined ? undefined : (address ?? machine.adapters[0]?.address);
}
