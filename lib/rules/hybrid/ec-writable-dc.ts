import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasWritableController } from "../support/hybrid-servers";
import { linkBetween } from "../support/lookup";

export const ecWritableDc = catalogueRule("ec-writable-dc", {
  why: "Entra Connect writes back to the directory, so a read-only domain controller cannot serve it.",
  fix: "place a writable domain controller in the datacenter of the sync server or in one linked with it",
  reading:
    "The Recycle Bin is advice, and not in the document. The NetBIOS name of the root domain is judged, because it is the only one in the document.",
  check: (subject) => {
    const { organization, identity } = subject.deployment;
    const { netBiosName } = organization.forest;
    const servers = identity?.directorySync?.servers ?? [];
    if (servers.length === 0) return doesNotApply;
    const controllers = servers.map((server) => {
      const near = subject.deployment.datacenters
        .map((datacenter) => datacenter.name)
        .filter((name) => name === server.datacenter || linkBetween(subject, name, server.datacenter) !== undefined);
      if (near.some((name) => hasWritableController(subject, name))) return undefined;
      return breach(subject.pathOf(server, "datacenter"), {
        name: server.name,
        message: "the sync server cannot reach a writable domain controller",
        got: near.join(", "),
        expected: "a datacenter with a writable domain controller",
      });
    });
    const dotted = netBiosName?.includes(".") === true;
    return answerOf([
      controllers,
      dotted
        ? breach(subject.pathOf(organization, "forest", "netBiosName"), {
            message: "the NetBIOS name of the domain contains a dot, which is not supported by Entra Connect",
            got: netBiosName,
            expected: "a name without dots",
            remedy: "synchronize a domain whose NetBIOS name has no dot",
          })
        : undefined,
    ]);
  },
});
