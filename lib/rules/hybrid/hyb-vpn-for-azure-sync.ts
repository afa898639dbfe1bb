import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasWritableController, tierZeroServers } from "../support/hybrid";

export const hybVpnForAzureSync = catalogueRule("hyb-vpn-for-azure-sync", {
  why: "Sync and federation servers in Azure that reach no domain controller can neither read accounts nor sign anybody on.",
  fix: "add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
  check: (subject) =>
    eachOf(
      subject.deployment.datacenters.filter(
        (datacenter) =>
          datacenter.platform === "azure" &&
          tierZeroServers(subject).some((server) => server.datacenter === datacenter.name),
      ),
      (datacenter) => {
        const ends = datacenter.vpn?.to.map((end) => end.datacenter) ?? [];
        if ([datacenter.name, ...ends].some((name) => hasWritableController(subject, name))) return undefined;
        return breach(subject.pathOf(datacenter, "vpn"), {
          name: datacenter.name,
          message: "sync or sign-on servers in Azure reach no domain controller",
          got: ends.length === 0 ? "no vpn" : ends.join(", "),
          expected: "a vpn to a datacenter with domain controllers, or domain controllers in this one",
        });
      },
    ),
});
