// Proves the form of the Zabbix import against the keys in its manual, read back by a YAML parser; not that a server accepts it.
import { createHash } from "node:crypto";
import { parse } from "yaml";
import { zabbixHosts } from "../../../lib/guest";
import { zabbixUuid } from "../../../lib/guest/exports/uuid";
import type { MonitoringWiring } from "../../../lib/plan";

const monitoring: MonitoringWiring = {
  name: "checks",
  existing: true,
  product: "zabbix",
  hosts: [
    { name: "MBX1", address: "10.1.10.21", role: "mailbox", datacenter: "dc1", groups: ["Exchange", "Exchange/dc1"] },
    { name: "FS3", address: "10.3.0.21", role: "witness", datacenter: "annex", groups: ["Exchange"] },
  ],
  checks: [
    { host: "MBX1", kind: "https", target: "https://10.1.10.21/owa/healthcheck.htm" },
    { host: "MBX1", kind: "tcp", target: "10.1.10.21:25" },
    { host: "MBX1", kind: "agent", target: "10.1.10.21:10050" },
  ],
};

interface Export {
  readonly zabbix_export: {
    version: string;
    groups: { uuid: string; name: string }[];
    hosts: Record<string, unknown>[];
  };
}

const read = (parse(zabbixHosts(monitoring)) as Export).zabbix_export;

it("has version and groups, each with a stable UUID", () => {
  expect(read.version).toBe("6.0");
  expect(read.groups).toEqual([
    { uuid: "2282f85ca6fb4d2d8f89ba94051c66c6", name: "Exchange" },
    { uuid: "ad31001f9bd2455380b73f91e2ce19f6", name: "Exchange/dc1" },
  ]);
});

it("derives UUIDs from names; they differ from version 5 (RFC 9562) only in the version, as Zabbix requires", () => {
  const names = ["", "a", "b", "ab", "ba", "host group Exchange"];
  const uuids = names.map(zabbixUuid);
  for (const uuid of uuids) expect(uuid).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  expect(new Set(uuids).size).toBe(uuids.length);
  // By another implementation: SHA-1 of namespace and name, the first 16 bytes, with version and variant put in.
  const namespace = Buffer.from("3880384053214e42b1c095419f9858fc", "hex");
  const hashes = names.map((name) => createHash("sha1").update(namespace).update(name).digest("hex"));
  const around = (hex: string): string => `${hex.slice(0, 12)} ${hex.slice(13, 16)} ${hex.slice(17, 32)}`;
  expect(uuids.map(around)).toEqual(hashes.map(around));
});

it("quotes every text, so that no YAML parser reads it as a number or a date", () => {
  const text = zabbixHosts(monitoring);
  expect(text).toContain('version: "6.0"\n');
  expect(text).toContain('port: "10050"\n');
  expect(text.split("\n").filter((line) => line.includes(": ") && !/: ("(\\"|[^"])*"|\{\}|\[\])$/.test(line))).toEqual(
    [],
  );
});

it("has groups, agent interface, tags and items for each host", () => {
  expect(read.hosts).toEqual([
    {
      host: "MBX1",
      name: "MBX1",
      groups: [{ name: "Exchange" }, { name: "Exchange/dc1" }],
      interfaces: [{ ip: "10.1.10.21", port: "10050", interface_ref: "if1" }],
      items: [
        {
          name: "Page https://10.1.10.21/owa/healthcheck.htm",
          type: "HTTP_AGENT",
          key: "http[https://10.1.10.21/owa/healthcheck.htm]",
          delay: "1m",
          history: "7d",
          trends: "0",
          value_type: "TEXT",
          timeout: "10s",
          url: "https://10.1.10.21/owa/healthcheck.htm",
          status_codes: "200",
          retrieve_mode: "HEADERS",
          triggers: [
            {
              expression: "nodata(/MBX1/http[https://10.1.10.21/owa/healthcheck.htm],5m)=1",
              name: "MBX1: https://10.1.10.21/owa/healthcheck.htm does not return 200",
              priority: "HIGH",
            },
          ],
        },
        {
          name: "TCP port 25",
          type: "SIMPLE",
          key: "net.tcp.service[tcp,10.1.10.21,25]",
          delay: "1m",
          history: "7d",
          interface_ref: "if1",
          triggers: [
            {
              expression: "max(/MBX1/net.tcp.service[tcp,10.1.10.21,25],3m)=0",
              name: "MBX1: TCP port 25 is closed",
              priority: "HIGH",
            },
          ],
        },
        {
          name: "Agent answers",
          key: "agent.ping",
          delay: "1m",
          history: "7d",
          interface_ref: "if1",
          triggers: [
            { expression: "nodata(/MBX1/agent.ping,5m)=1", name: "MBX1: the agent does not respond", priority: "HIGH" },
          ],
        },
      ],
      tags: [
        { tag: "datacenter", value: "dc1" },
        { tag: "role", value: "mailbox" },
      ],
    },
    {
      host: "FS3",
      name: "FS3",
      groups: [{ name: "Exchange" }],
      interfaces: [{ ip: "10.3.0.21", port: "10050", interface_ref: "if1" }],
      tags: [
        { tag: "datacenter", value: "annex" },
        { tag: "role", value: "witness" },
      ],
    },
  ]);
});
