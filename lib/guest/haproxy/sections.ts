import { probing } from "../../facts/load-balancer";
import { HEALTHY_STATUS } from "../../facts/health";
import type { PoolMember, ProxyWiring } from "../../plan";

/** Where the tool for maintenance speaks to HAProxy. */
export const adminSocket = "/run/haproxy/admin.sock";

/** One section: its first line, and the others indented below it. */
export function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `    ${line}`)].join("\n");
}

/** Time for a connection to a server of the same or another datacenter, in seconds; this library's choice. */
export const connectSeconds = 4;

/** Timeouts of connections that are open: the same on both sides, since each of them may be the silent one. */
export function idleTimeouts(seconds: number): string[] {
  return [`timeout client ${seconds}s`, `timeout server ${seconds}s`, `timeout connect ${connectSeconds}s`];
}

/** What one address may open and ask for at once. */
export function connectionLimit({ settings }: ProxyWiring): string[] {
  return [
    "stick-table type ip size 1m expire 1m store conn_cur,http_req_rate(10s)",
    "tcp-request connection track-sc0 src",
    `tcp-request connection reject if { sc0_conn_cur gt ${settings.perAddress.connections} }`,
  ];
}

/** Asks for the page of one protocol, as clients do: under the client name. */
export function healthCheck(path: string, { settings }: ProxyWiring): string[] {
  return [
    "option httpchk",
    `http-check send meth GET uri ${path} ver HTTP/1.1 hdr Host ${settings.serverName}`,
    `http-check expect status ${HEALTHY_STATUS}`,
    "timeout check 5s",
  ];
}

/** A server that is down loses its sessions at once, since clients would otherwise wait for it until the idle timeout. */
export function checkOptions({ settings }: ProxyWiring): string {
  const { intervalSeconds, threshold } = probing;
  return `check inter ${intervalSeconds}s fastinter 1s fall ${threshold} rise ${threshold} check-sni ${settings.serverName} on-marked-down shutdown-sessions`;
}

/** Authorities that a proxy trusts: those of the system, or those of the organization, which an operator puts there. */
export function authorities({ settings }: ProxyWiring): string {
  return settings.issuer === "public" ? "/etc/ssl/certs/ca-certificates.crt" : "/etc/haproxy/authorities.pem";
}

/** Servers of the pool; if those of the own datacenter are down, all others together. */
export function serverLines({ pool }: ProxyWiring): string[] {
  return [
    ...(pool.some(({ backup }) => backup) ? ["option allbackups"] : []),
    ...pool.map(({ server, address, port, backup }: PoolMember) => {
      return `server ${server} ${address}:${port}${backup ? " backup" : ""}`;
    }),
  ];
}
