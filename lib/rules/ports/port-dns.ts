import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";

export const portDns = catalogueRule("port-dns", {
  why: "Without DNS a server finds neither the directory nor the next hop: services do not start, mail stays in the queue.",
  fix: "write the addresses of DNS servers as `dns` of the network",
  check: (subject) =>
    eachOf(
      subject.plan.machines.filter((machine) => machine.role === "mailbox" || machine.role === "mail-gateway"),
      (machine) => {
        if (machine.adapters.some((adapter) => adapter.dns.length > 0)) return undefined;
        const networks = datacenterNamed(subject, machine.datacenter)?.networks ?? [];
        const network = networks.find((one) => machine.adapters.some((adapter) => adapter.network === one.name));
        return breach(subject.pathOf(network ?? subject.deployment, network === undefined ? "datacenters" : "dns"), {
          name: machine.name,
          message: "the server is given no DNS servers",
          got: "none",
          expected: "at least one DNS server",
        });
      },
    ),
});
