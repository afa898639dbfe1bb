export { backupJobsCsv } from "./backup";
export { wiringFiles } from "./export-files";
export type { WiringFile } from "./export-files";
export { firewallCsv } from "./firewall";
export { recordsCsv, recordsZoneText } from "./records";
export { windowsDnsScript } from "./windows-dns";
export { zabbixHosts } from "./zabbix";
