import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeServers } from "../support/lookup";

export const portNoMailboxInDmz = catalogueRule("port-no-mailbox-in-dmz", {
  why: "A Mailbox server needs every port of the domain controllers: in a perimeter network, either the filter or the perimeter is not real.",
  fix: "place the servers in an internal network with purpose `mapi`, and publish them with a proxy",
  reading: "A management server with the Mailbox role is one, with or without mailboxes.",
  check: (subject) => {
    const servers = exchangeServers(subject);
    const datacenters = subject.deployment.datacenters.filter(({ name }) =>
      servers.some((server) => server.datacenter === name),
    );
    return eachOf(datacenters, (datacenter) =>
      datacenter.networks
        .filter(({ purpose }) => purpose === "perimeter")
        .map((network) => {
          const inside = servers
            .filter((machine) => machine.datacenter === datacenter.name)
            .filter((machine) => machine.adapters.some((adapter) => adapter.network === network.name));
          if (inside.length === 0) return undefined;
          return breach(subject.pathOf(network, "purpose"), {
            name: network.name,
            message: "Mailbox servers are in a perimeter network",
            got: inside.length > 3 ? `${inside.length} servers` : inside.map(({ name }) => name).join(", "),
            expected: "no Exchange server in it",
          });
        }),
    );
  },
});
