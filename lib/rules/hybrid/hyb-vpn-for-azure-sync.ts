import type { Datacenter } from "../../model";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { hasWritableController, tierZeroServers } from "../support/hybrid-servers";
import { isPrivateIpv4 } from "../../base/private-addresses";
import type { Breach, Subject } from "../types";

export const hybVpnForAzureSync = catalogueRule("hyb-vpn-for-azure-sync", {
  why: "Sync and federation servers in Azure that cannot reach a domain controller can neither read accounts nor authenticate anybody.",
  fix: "add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
  reading:
    "Domain controllers in the Azure network help only as long as they replicate: if the forest has others elsewhere, they need the VPN too.",
  check: (subject) =>
    eachOf(
      subject.deployment.datacenters.filter(
        (datacenter) =>
          datacenter.platform === "azure" &&
          tierZeroServers(subject).some((server) => server.datacenter === datacenter.name),
      ),
      (datacenter) => hiddenEnds(subject, datacenter) ?? unconnected(subject, datacenter),
    ),
});

/** All ends of the VPN, if none of them has an address that Azure can reach. */
function hiddenEnds(subject: Subject, { vpn }: Datacenter): readonly Breach[] | undefined {
  const ends = vpn?.to ?? [];
  const hidden = ends.flatMap((end) => {
    const { publicAddress } = end;
    return publicAddress !== undefined && isPrivateIpv4(publicAddress) ? [{ end, publicAddress }] : [];
  });
  if (ends.length === 0 || hidden.length < ends.length) return undefined;
  return hidden.map(({ end, publicAddress }) =>
    breach(subject.pathOf(end, "publicAddress"), {
      name: end.datacenter,
      message: "sync or sign-on servers in Azure can reach a VPN device only at an address of its own network",
      got: publicAddress,
      expected: "a public address",
      remedy: "specify the public address of the VPN device",
    }),
  );
}

function unconnected(subject: Subject, datacenter: Datacenter): Breach | undefined {
  const ends = datacenter.vpn?.to.map((end) => end.datacenter) ?? [];
  const elsewhere = subject.deployment.datacenters
    .map((datacenter) => datacenter.name)
    .filter((name) => name !== datacenter.name && hasWritableController(subject, name));
  const own = hasWritableController(subject, datacenter.name);
  if (ends.some((name) => elsewhere.includes(name)) || (own && elsewhere.length === 0)) return undefined;
  return breach(subject.pathOf(datacenter, "vpn"), {
    name: datacenter.name,
    message: own
      ? "the domain controllers next to sync or sign-on servers in Azure cannot reach the others of the forest"
      : "sync or sign-on servers in Azure cannot reach a domain controller",
    got: ends.length === 0 ? "no vpn" : ends.join(", "),
    expected: own
      ? `a vpn to ${elsewhere.join(" or ")}`
      : "a vpn to a datacenter with domain controllers, or domain controllers in this one",
  });
}
