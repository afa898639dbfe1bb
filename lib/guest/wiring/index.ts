export { backupJobsCsv } from "./backup";
export { wiringFiles } from "./files";
export type { WiringFile } from "./files";
export { firewallCsv } from "./firewall";
export { recordsCsv, recordsZoneText } from "./records";
export { zabbixHosts } from "./zabbix";
