import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";

export const ecPorts = catalogueRule("ec-ports", {
  why: "Entra Connect needs Kerberos, LDAP, RPC and more at the domain controllers: behind a filter it fails at the first closed port.",
  fix: "place the sync server in an internal network without a filter to the domain controllers",
  reading:
    "Judged by the network of the server: rules of other firewalls and the proxy to the Internet are not in the document.",
  check: (subject) =>
    eachOf(
      subject.deployment.identity?.directorySync?.servers.filter((server) => server.network !== undefined) ?? [],
      (server) => {
        const network = datacenterNamed(subject, server.datacenter)?.networks.find(
          (network) => network.name === server.network,
        );
        if (network === undefined || (network.purpose !== "perimeter" && network.filtered !== true)) return undefined;
        return breach(subject.pathOf(server, "network"), {
          name: server.name,
          message: "the sync server is behind a filter",
          got: network.name,
          expected: "an internal network without a filter",
        });
      },
    ),
});
