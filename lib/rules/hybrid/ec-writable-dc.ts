import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasWritableController } from "../support/hybrid";
import { linkBetween } from "../support/lookup";

export const ecWritableDc = catalogueRule("ec-writable-dc", {
  why: "Entra Connect writes back to the directory: a read-only domain controller cannot serve it.",
  fix: "put a writable domain controller into the datacenter of the sync server or into one linked with it",
  check: (subject) =>
    eachOf(subject.deployment.identity?.directorySync?.servers ?? [], (server) => {
      const near = subject.deployment.datacenters
        .map((datacenter) => datacenter.name)
        .filter((name) => name === server.datacenter || linkBetween(subject, name, server.datacenter) !== undefined);
      if (near.some((name) => hasWritableController(subject, name))) return undefined;
      return breach(subject.pathOf(server, "datacenter"), {
        name: server.name,
        message: "the sync server reaches no writable domain controller",
        got: near.join(", "),
        expected: "a datacenter with a writable domain controller",
      });
    }),
});
