import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/azure";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { isPrivateIpv4 } from "../support/private-addresses";

export const azWitnessVpn = catalogueRule("az-witness-vpn", {
  why: "Every datacenter must reach the witness by itself: through the other one it is lost together with that one.",
  fix: "add each datacenter with members, and the public address of its device, to `vpn.to`",
  check: (subject) =>
    eachOf(
      azureDatacenters(subject).filter((one) =>
        subject.plan.clusters.some((cluster) => cluster.witness?.datacenter === one.name),
      ),
      (datacenter) => {
        const ends = datacenter.vpn?.to ?? [];
        const missing = mailboxDatacenters(subject).filter(
          (name) => name !== datacenter.name && !ends.some((end) => end.datacenter === name),
        );
        return [
          missing.length === 0
            ? undefined
            : breach(subject.pathOf(datacenter, "vpn"), {
                name: datacenter.name,
                message: "datacenters with members have no VPN to the witness in Azure",
                got: ends.length === 0 ? "none" : ends.map((end) => end.datacenter).join(", "),
                expected: `also ${missing.join(", ")}`,
              }),
          ends
            .filter((end) => isPrivateIpv4(end.publicAddress))
            .map((end) =>
              breach(subject.pathOf(end, "publicAddress"), {
                name: end.datacenter,
                message: "the VPN device stands behind address translation",
                got: end.publicAddress,
                expected: "a public address of its own",
              }),
            ),
        ].flat();
      },
    ),
});
