import { stem } from "../proxies/protocol-paths";
import { publishedPages } from "../proxies/published-pages";
import type { ProxyWiring } from "../../plan";
import {
  asksFor,
  authorities,
  checkOptions,
  connectionLimit,
  healthCheck,
  idleTimeouts,
  redirectSection,
  section,
  serverLines,
} from "./sections";

/** Where an operator puts the certificate with its key: the one that the servers have, as Extended Protection demands. */
export const certificatePath = "/etc/haproxy/certificates/exchange.pem";

/**
 * TLS towards clients and towards servers with the same certificate, and one pool for each protocol, so that a sick protocol
 * takes itself out and not the whole server.
 */
export function bridgingSections(proxy: ProxyWiring): string[] {
  const pages = publishedPages(proxy);
  return [
    defaults(proxy),
    redirectSection(proxy),
    frontend(proxy, pages),
    ...pages.map(({ protocol, path }) => backend(protocol, path, proxy)),
  ];
}

type Page = ReturnType<typeof publishedPages>[number];

function defaults({ idleTimeoutSeconds }: ProxyWiring): string {
  return section("defaults exchange", [
    "mode http",
    "log global",
    "option httplog",
    "option dontlognull",
    "option forwardfor",
    // Windows authentication belongs to a connection: a client keeps the server that it has signed on at.
    "option http-keep-alive",
    "option prefer-last-server",
    "option redispatch 1",
    "retries 3",
    "retry-on conn-failure empty-response",
    "timeout http-request 30s",
    "timeout queue 30s",
    ...idleTimeouts(idleTimeoutSeconds),
    `timeout http-keep-alive ${idleTimeoutSeconds}s`,
    `timeout tunnel ${idleTimeoutSeconds}s`,
  ]);
}

function frontend(proxy: ProxyWiring, pages: readonly Page[]): string {
  const { hosts, settings, maxBodyMB } = proxy;
  const { inside, hstsSeconds, perAddress } = settings;
  const protocols = pages.map(({ protocol }) => protocol);
  return section("frontend exchange_https from exchange", [
    // Windows authentication does not work over HTTP/2.
    `bind :443 ssl crt ${certificatePath} alpn http/1.1`,
    ...connectionLimit(proxy),
    `acl named ${asksFor(hosts)}`,
    `acl inside src ${inside.join(" ")}`,
    ...pages.flatMap(({ protocol, path }) => pathRules(protocol, stem(path))),
    `http-request deny deny_status 429 if { sc0_http_req_rate gt ${perAddress.requestsPerTenSeconds} }`,
    "http-request deny deny_status 404 unless named",
    ...(isOpenToEverybody(proxy) ? [] : ["http-request deny deny_status 403 if ecp !inside"]),
    ...(protocols.includes("owa") ? ["http-request redirect location /owa/ code 302 if { path / }"] : []),
    // Nothing else is passed on: remote PowerShell of administrators goes to the servers themselves.
    `http-request deny deny_status 404 unless ${protocols.join(" || ")}`,
    `http-request deny deny_status 413 if { req.body_size gt ${maxBodyMB * 1024 * 1024} }`,
    // Only what may be asked twice is sent to a second server.
    "http-request disable-l7-retry unless { method GET HEAD OPTIONS }",
    "http-request set-header X-Forwarded-Proto https",
    ...(hstsSeconds === undefined
      ? []
      : [`http-response set-header Strict-Transport-Security "max-age=${hstsSeconds}"`]),
    ...protocols.map((protocol) => `use_backend exchange_${protocol} if ${protocol}`),
  ]);
}

/** Whether the pages of users' options and administrators are for everybody: only if the document publishes them. */
function isOpenToEverybody({ publishes, settings }: ProxyWiring): boolean {
  if (publishes.includes("ecp-user")) return true;
  return settings.administration === "everybody" && publishes.includes("ecp");
}

/** A path and everything below it, in any case. */
function pathRules(name: string, path: string): string[] {
  return [`acl ${name} path -i ${path}`, `acl ${name} path_beg -i ${path}/`];
}

function backend(protocol: string, path: string, proxy: ProxyWiring): string {
  const { serverName } = proxy.settings;
  return section(`backend exchange_${protocol} from exchange`, [
    "balance leastconn",
    ...healthCheck(path, proxy),
    `default-server ssl verify required ca-file ${authorities(proxy)} verifyhost ${serverName} sni str(${serverName}) ${checkOptions(proxy)} slowstart 30s`,
    ...serverLines(proxy),
  ]);
}
