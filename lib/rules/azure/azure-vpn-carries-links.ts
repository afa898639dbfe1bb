import { vpnSkus } from "../../facts/vpn-gateways";
import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { defineRule } from "../support/define";
import { linkBetween } from "../support/lookup";

export const azureVpnCarriesLinks = defineRule({
  id: "azure-vpn-carries-links",
  area: "azure",
  title: "The VPN gateway carries the bandwidth of every link that goes through it.",
  why: "Replication, moves and log shipping are planned with the bandwidth of the link; a smaller gateway lets only a part of it through.",
  level: "risk",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["VPNGW"],
  derived: true,
  fix: "choose a larger `vpn.sku`, or specify the bandwidth that the VPN gives the link",
  reading:
    "Each link is compared separately, since links are rarely full at the same time. The vendor's figure is a benchmark of all tunnels together, not a guarantee.",
  check: (subject) =>
    eachOf(
      azureDatacenters(subject).flatMap((datacenter) =>
        (datacenter.vpn?.to ?? []).map((end) => ({ datacenter, end, sku: datacenter.vpn?.sku ?? "" })),
      ),
      ({ datacenter, end, sku }) => {
        const link = linkBetween(subject, datacenter.name, end.datacenter);
        const most = vpnSkus[sku]?.mbps;
        if (link === undefined || most === undefined || link.mbps <= most) return undefined;
        return breach(subject.pathOf(link, "mbps"), {
          name: `${datacenter.name}, ${end.datacenter}`,
          message: "the VPN gateway carries less than the bandwidth of the link",
          got: `${link.mbps} Mbit/s`,
          expected: `at most ${most} Mbit/s of ${sku}`,
        });
      },
    ),
});
