import { retiredVpnSkus, vpnSkus } from "../../facts/vpn-gateways";
import { nearest } from "../../base/nearest";
import { breach, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { defineRule } from "../support/define";

export const azureVpnSkuLasting = defineRule({
  id: "azure-vpn-sku-lasting",
  area: "azure",
  title: "No VPN gateway has a SKU without zones.",
  why: "Azure creates no new gateway in these SKUs since 2025-11-01, and moves those that exist to SKUs with zones.",
  level: "unsupported",
  appliesTo: ["azure"],
  versions: "any",
  sources: ["VPNGW"],
  derived: true,
  fix: "choose a SKU with zones as `vpn.sku`",
  check: (subject) =>
    eachOf(
      azureDatacenters(subject).flatMap((datacenter) =>
        datacenter.vpn === undefined ? [] : [{ datacenter, vpn: datacenter.vpn }],
      ),
      ({ datacenter, vpn: { sku } }) => {
        if (!retiredVpnSkus.includes(sku)) return undefined;
        const lasting = Object.keys(vpnSkus);
        const near = nearest(sku, lasting);
        return breach(subject.pathOf(datacenter, "vpn", "sku"), {
          name: datacenter.name,
          message: "no new VPN gateway can be created in this SKU, which has no zones",
          got: sku,
          expected: `one of ${lasting.join(", ")}`,
          ...(near === undefined ? {} : { remedy: `set \`vpn.sku: ${near}\`` }),
        });
      },
    ),
});
