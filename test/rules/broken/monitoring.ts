import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const monitoring: BrokenDocuments = {
  town: [
    { set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { set: "monitoring", to: undefined, finds: ["mon-healthcheck"] },
    { set: "monitoring[0].address", to: undefined, finds: ["mon-ports"] },
    { set: "monitoring[0].existing", to: false, finds: ["mon-ports", "mon-healthcheck"] },
    { set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
  ],
  government: [
    { set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
    { set: "monitoring[0].datacenter", to: undefined, finds: ["mon-ports"] },
    { set: "monitoring[0].network", to: undefined, finds: ["mon-ports"] },
    { set: "monitoring[0].existing", to: true, finds: ["mon-ports"] },
    { set: "monitoring[1]", to: { name: "second", existing: true, product: "zabbix" }, finds: ["mon-ports"] },
    { set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
  ],
  school: [
    { set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
    { set: "monitoring[0].product", to: "scom", finds: ["mon-scom"] },
  ],
};
