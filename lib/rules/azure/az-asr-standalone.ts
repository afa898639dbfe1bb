import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const azAsrStandalone = catalogueRule("az-asr-standalone", {
  why: "Site Recovery copies what is deleted and damaged too: it does not stand for a backup.",
  fix: "back the server up as well and name `management-server` in the backup's `covers`",
  check: (subject) => {
    const server = subject.deployment.hybrid?.managementServer;
    const places = subject.deployment.datacenters.filter((one) => one.siteRecovery.includes(server?.name ?? ""));
    return eachOf(server === undefined ? [] : places, (datacenter) => {
      if (subject.deployment.backup.some((backup) => backup.covers.includes("management-server"))) return undefined;
      return breach(subject.pathOf(datacenter, "siteRecovery"), {
        name: server?.name ?? "",
        message: "a single Exchange server is replicated by Azure Site Recovery and not backed up",
        got: "no backup of the management server",
        expected: "a backup",
      });
    });
  },
});
