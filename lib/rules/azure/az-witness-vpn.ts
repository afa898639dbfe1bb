import type { Datacenter } from "../../model";
import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { isPrivateIpv4 } from "../../base/private-addresses";
import type { Subject, Verdict } from "../types";

type End = NonNullable<Datacenter["vpn"]>["to"][number];

export const azWitnessVpn = catalogueRule("az-witness-vpn", {
  why: "Every datacenter must reach the witness directly: through the other datacenter, both are lost together.",
  fix: "add each datacenter with members, and the public address of its VPN device, to `vpn.to`",
  check: (subject) =>
    eachOf(
      azureDatacenters(subject).filter((datacenter) =>
        subject.plan.clusters.some((cluster) => cluster.witness?.datacenter === datacenter.name),
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
          ...ends.map((end, i) => device(subject, end, ends.slice(0, i))),
        ];
      },
    ),
});

/** What is wrong with the VPN device of a datacenter, compared with those before it. */
function device(subject: Subject, end: End, before: readonly End[]): Verdict | undefined {
  const path = subject.pathOf(end, "publicAddress");
  if (end.publicAddress === undefined) return undefined;
  if (isPrivateIpv4(end.publicAddress)) {
    return breach(path, {
      name: end.datacenter,
      message: "the VPN device is behind NAT",
      got: end.publicAddress,
      expected: "a public address of its own",
      remedy: "give the VPN device of the datacenter its own public address",
    });
  }
  const other = before.find(
    (candidate) => candidate.publicAddress === end.publicAddress && candidate.datacenter !== end.datacenter,
  );
  if (other === undefined) return undefined;
  return breach(path, {
    name: end.datacenter,
    message: `the datacenter shares its VPN device with ${other.datacenter}, so both lose the witness together`,
    got: end.publicAddress,
    expected: "a public address of its own",
    remedy: "give the VPN device of the datacenter its own public address",
  });
}
