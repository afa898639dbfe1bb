/**
 * Ports of an Exchange deployment. Sources: Network ports for clients and mail flow in Exchange,
 * https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/network-ports (2025-05-09); create a DAG,
 * https://learn.microsoft.com/exchange/high-availability/manage-ha/create-dags (witness); the agents' own defaults
 * (Zabbix 10050, windows_exporter 9182); WinRM over HTTPS 5986.
 */
export const ports = {
  http: "80",
  https: "443",
  smtp: "25",
  dns: "53",
  ntp: "123",
  witness: ["135", "445", "49152-65535"],
  winrmHttps: "5986",
  agent: { zabbix: "10050", prometheus: "9182" },
} as const;
