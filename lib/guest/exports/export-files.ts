import { stableJson } from "../../base/order";
import type { GatewayWiring, MonitoringWiring, Plan, RecordPlan } from "../../plan";
import { isPostfixGateway, postfixFiles } from "../postfix";
import { backupJobsCsv } from "./backup";
import { firewallCsv } from "./firewall";
import { recordsCsv, recordsZoneText } from "./records";
import { zabbixHosts } from "./zabbix";

/** A text to be written, with its path below the folder for the wiring. */
export interface WiringFile {
  readonly path: readonly string[];
  readonly text: string;
}

/** Files for the operators of the surrounding systems, one folder per system. */
export function wiringFiles(plan: Plan): readonly WiringFile[] {
  const { proxies, gateways, monitoring, backup } = plan.wiring;
  return [
    { path: ["firewall", "rules.csv"], text: firewallCsv(plan.firewall) },
    ...recordFiles(plan.records),
    ...proxies.map((proxy) => ({ path: ["proxies", fileName(proxy.name), "pool.json"], text: stableJson(proxy) })),
    ...gateways.flatMap(gatewayFiles),
    ...monitoring.flatMap(monitoringFiles),
    ...backup.flatMap((product) => [
      { path: ["backup", fileName(product.name), "jobs.csv"], text: backupJobsCsv(product) },
      { path: ["backup", fileName(product.name), "jobs.json"], text: stableJson(product) },
    ]),
  ];
}

function recordFiles(records: readonly RecordPlan[]): WiringFile[] {
  const zones = [...new Set(records.map((record) => `${record.zone}.${record.view}`))].sort();
  return zones.flatMap((zone) => {
    const own = records.filter((record) => `${record.zone}.${record.view}` === zone);
    return [
      { path: ["records", `${fileName(zone)}.csv`], text: recordsCsv(own) },
      { path: ["records", `${fileName(zone)}.zone`], text: recordsZoneText(own) },
    ];
  });
}

/** What a gateway is wired with; the configuration itself if this deployment creates it with Postfix. */
function gatewayFiles(gateway: GatewayWiring): WiringFile[] {
  const folder = ["gateways", fileName(gateway.name)];
  const configuration = isPostfixGateway(gateway) ? postfixFiles(gateway) : [];
  return [
    { path: [...folder, "relay.json"], text: stableJson(gateway) },
    ...configuration.map(({ name, text }) => ({ path: [...folder, "postfix", name], text })),
  ];
}

function monitoringFiles(monitoring: MonitoringWiring): WiringFile[] {
  const folder = ["monitoring", fileName(monitoring.name)];
  const all = { path: [...folder, "inventory.json"], text: stableJson(monitoring) };
  return monitoring.product === "zabbix"
    ? [all, { path: [...folder, "zabbix.yaml"], text: zabbixHosts(monitoring) }]
    : [all];
}

/** A name as part of a path on any file system; special characters are replaced by their code. */
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]|^\./g, (character) => `%${character.codePointAt(0)?.toString(16) ?? ""}`);
}
