import { stringify } from "yaml";
import type { MonitoringWiring } from "../../plan";
import { zabbixUuid } from "./uuid";

type Host = MonitoringWiring["hosts"][number];
type Check = MonitoringWiring["checks"][number];

/** Port of the Zabbix agent (https://www.zabbix.com/documentation/6.0/en/manual/installation/requirements, read 2026-11). */
const agentPort = "10050";

/**
 * Hosts with their groups, agent interfaces, items and triggers as Zabbix 6.0 imports them (Data collection, Hosts,
 * Import); later versions read the 6.0 form too. Form: https://www.zabbix.com/documentation/6.0/en/manual/xml_export_import/hosts.
 */
export function zabbixHosts(monitoring: MonitoringWiring): string {
  const groups = [...new Set(monitoring.hosts.flatMap((host) => host.groups))].sort();
  const document = {
    zabbix_export: {
      version: "6.0",
      groups: groups.map((name) => ({ uuid: zabbixUuid(`host group ${name}`), name })),
      hosts: monitoring.hosts.map((host) => hostData(host, monitoring.checks)),
    },
  };
  // Every text is quoted, so that no parser reads it as a number, a date or a boolean.
  return stringify(document, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
}

function hostData(host: Host, checks: readonly Check[]): object {
  const items = checks.filter((check) => check.host === host.name).map((check) => itemData(host, check));
  return {
    host: host.name,
    name: host.name,
    groups: host.groups.map((name) => ({ name })),
    interfaces: [{ ip: host.address, port: agentPort, interface_ref: "if1" }],
    ...(items.length === 0 ? {} : { items }),
    tags: [
      { tag: "datacenter", value: host.datacenter },
      { tag: "role", value: host.role },
    ],
  };
}

function itemData(host: Host, check: Check): object {
  switch (check.kind) {
    case "http":
    case "https":
      return webItem(host, check);
    case "tcp":
      return portItem(host, check);
    case "agent":
      return agentItem(host);
  }
}

/** Requests a page; any status but 200 leaves the item without data, which fires the trigger. */
function webItem(host: Host, check: Check): object {
  const key = `http[${check.target}]`;
  return {
    name: `Page ${check.target}`,
    type: "HTTP_AGENT",
    key,
    delay: "1m",
    history: "7d",
    trends: "0",
    value_type: "TEXT",
    timeout: "10s",
    url: check.target,
    status_codes: "200",
    retrieve_mode: "HEADERS",
    triggers: [trigger(`nodata(/${host.name}/${key},5m)=1`, `${host.name}: ${check.target} does not return 200`)],
  };
}

function portItem(host: Host, check: Check): object {
  const end = check.target.lastIndexOf(":");
  const address = end < 0 ? host.address : check.target.slice(0, end);
  const port = check.target.slice(end + 1);
  const key = `net.tcp.service[tcp,${address},${port}]`;
  return {
    name: `TCP port ${port}`,
    type: "SIMPLE",
    key,
    delay: "1m",
    history: "7d",
    interface_ref: "if1",
    triggers: [trigger(`max(/${host.name}/${key},3m)=0`, `${host.name}: TCP port ${port} is closed`)],
  };
}

function agentItem(host: Host): object {
  return {
    name: "Agent answers",
    key: "agent.ping",
    delay: "1m",
    history: "7d",
    interface_ref: "if1",
    triggers: [trigger(`nodata(/${host.name}/agent.ping,5m)=1`, `${host.name}: the agent does not respond`)],
  };
}

function trigger(expression: string, name: string): object {
  return { expression, name, priority: "HIGH" };
}
