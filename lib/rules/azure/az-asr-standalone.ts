import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const azAsrStandalone = catalogueRule("az-asr-standalone", {
  why: "Site Recovery replicates deleted and damaged data as well, so it does not replace a backup.",
  fix: "back up the server as well and add `management-server` to `covers` of the backup",
  check: (subject) => {
    const server = subject.deployment.hybrid?.managementServer;
    const places = subject.deployment.datacenters.filter((datacenter) =>
      datacenter.siteRecovery.includes(server?.name ?? ""),
    );
    return eachOf(server === undefined ? [] : places, (datacenter) => {
      if (subject.deployment.backup.some((backup) => backup.covers.includes("management-server"))) return undefined;
      return breach(subject.pathOf(datacenter, "siteRecovery"), {
        name: server?.name ?? "",
        message: "a single Exchange server is replicated by Azure Site Recovery but not backed up",
        got: "no backup of the management server",
        expected: "a backup",
      });
    });
  },
});
