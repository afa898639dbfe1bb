import { statisticsPort } from "../../facts/proxy-limits";
import type { ProxyWiring } from "../../plan";

/** Settings of one directive block, indented below its first line. */
function block(title: string, lines: readonly string[]): string {
  const inner = lines.flatMap((line) => line.split("\n")).map((line) => `    ${line}`);
  return [`${title} {`, ...inner, "}"].join("\n");
}

const header = [
  "# nginx 1.18 or newer with its stream module, written by mail-constructs from the document: change that instead of this file.",
  "# TLS passes through: open-source nginx cannot carry Windows authentication when it terminates TLS.",
  "# It notices a dead server only by failing connections; it asks for no health page.",
].join("\n");

/** The whole configuration of a created proxy. */
export function nginxConfig(proxy: ProxyWiring): string {
  const parts = [
    [
      "user www-data;",
      "worker_processes auto;",
      "pid /run/nginx.pid;",
      "include /etc/nginx/modules-enabled/*.conf;",
      "error_log /var/log/nginx/error.log;",
    ].join("\n"),
    block("events", [`worker_connections ${eventConnections(proxy)};`]),
    streamBlock(proxy),
    block("http", ["access_log off;", "server_tokens off;", redirectServer(proxy), statusServer(proxy)]),
  ];
  return `${header}\n\n${parts.join("\n\n")}\n`;
}

/** Blocks for an existing proxy; `stream` stands at the top level of its configuration. */
export function nginxSnippet(proxy: ProxyWiring): string {
  return `${header}\n\n${streamBlock(proxy)}\n`;
}

/** Each connection of a client is two of nginx. */
function eventConnections({ settings }: ProxyWiring): number {
  return 2 * (settings.maxConnections ?? 4_096);
}

function streamBlock(proxy: ProxyWiring): string {
  const { pool, idleTimeoutSeconds, settings } = proxy;
  return block("stream", [
    "limit_conn_zone $binary_remote_addr zone=exchange_addresses:10m;",
    block("upstream exchange", [
      "zone exchange 64k;",
      "least_conn;",
      ...pool.map(
        ({ server, address, port, backup }) =>
          `server ${address}:${port} max_fails=2 fail_timeout=10s${backup ? " backup" : ""}; # ${server}`,
      ),
    ]),
    block("server", [
      "listen 443;",
      `limit_conn exchange_addresses ${settings.perAddress.connections};`,
      "proxy_pass exchange;",
      "proxy_connect_timeout 4s;",
      `proxy_timeout ${idleTimeoutSeconds}s;`,
      "proxy_socket_keepalive on;",
      "tcp_nodelay on;",
    ]),
  ]);
}

function redirectServer({ hosts }: ProxyWiring): string {
  return block("server", ["listen 80;", `server_name ${hosts.join(" ")};`, "return 301 https://$host$request_uri;"]);
}

/** For keepalived on the same machine, and for monitoring. */
function statusServer({ settings }: ProxyWiring): string {
  return block("server", [
    `listen ${statisticsPort};`,
    "allow 127.0.0.0/8;",
    ...settings.statisticsFrom.map((address) => `allow ${address};`),
    "deny all;",
    block("location = /ready", ['return 200 "ready";']),
    block("location = /status", ["stub_status;"]),
  ]);
}
