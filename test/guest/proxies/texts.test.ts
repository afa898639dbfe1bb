// Proves what the configuration of a proxy says, in the language of its software: one pool for each published protocol with the
// servers of the own datacenter first, who may open the pages of administrators, limits and timeouts of the plan; and that an
// existing proxy gets a snippet that stands alone.
import { proxyFiles } from "../../../lib/guest/proxies";
import { powershellReader } from "../../support/powershell";
import { createdProxies, createdProxy } from "./town-proxies";

function textOf(name: string, keys?: Parameters<typeof createdProxy>[0]): string {
  const file = proxyFiles(createdProxy(keys)).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.text;
}

/** The lines of a section, without its first one and without indentation. */
function linesOf(text: string, title: string): string[] {
  const found = text.split("\n\n").find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`no section ${title}`);
  return found
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}

describe("HAProxy with TLS on both sides", () => {
  const text = textOf("haproxy.cfg");

  it("has a pool for each published protocol, and for the pages of administrators", () => {
    expect([...text.matchAll(/^backend (\S+)/gm)].map(([, name]) => name)).toEqual([
      "exchange_autodiscover",
      "exchange_eas",
      "exchange_ecp",
      "exchange_ews",
      "exchange_mapi",
      "exchange_oab",
      "exchange_owa",
    ]);
  });

  it("asks each server for the page of the protocol, under the client name and with TLS that it verifies", () => {
    expect(linesOf(text, "backend exchange_mapi from exchange")).toEqual([
      "balance leastconn",
      "option httpchk",
      "http-check send meth GET uri /mapi/healthcheck.htm ver HTTP/1.1 hdr Host mail.town.example",
      "http-check expect status 200",
      "timeout check 5s",
      "default-server ssl verify required ca-file /etc/ssl/certs/ca-certificates.crt verifyhost mail.town.example sni str(mail.town.example) check inter 5s fastinter 1s fall 2 rise 2 check-sni mail.town.example on-marked-down shutdown-sessions slowstart 30s",
      "option allbackups",
      "server MBX1 10.1.10.21:443",
      "server MBX2 10.2.10.21:443 backup",
    ]);
  });

  it("opens the pages of administrators to the networks of the deployment alone, and passes on nothing else", () => {
    const lines = linesOf(text, "frontend exchange_https from exchange");
    expect(lines).toContain("acl inside src 10.1.0.0/16 10.2.0.0/16 10.3.0.0/24");
    expect(lines).toContain("http-request deny deny_status 403 if ecp !inside");
    expect(lines).toContain(
      "http-request deny deny_status 404 unless autodiscover || eas || ecp || ews || mapi || oab || owa",
    );
  });

  it("lets everybody open users' options if the document publishes them", () => {
    expect(textOf("haproxy.cfg", { publishes: ["owa", "ecp-user"] })).not.toContain("deny_status 403 if ecp");
  });

  it("offers TLS 1.2 and later and no HTTP/2, and keeps silent connections for the time of the plan", () => {
    expect(text).toContain("ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets");
    expect(text).toContain("alpn http/1.1");
    const timeouts = linesOf(text, "defaults exchange").filter((line) => /timeout (client|server|tunnel) /.test(line));
    expect(timeouts).toEqual(["timeout client 2400s", "timeout server 2400s", "timeout tunnel 2400s"]);
  });

  it("has memory for its connections, and limits those of one address", () => {
    expect(text).toContain("maxconn 32768");
    expect(text).toContain("tcp-request connection reject if { sc0_conn_cur gt 2000 }");
  });
});

test("HAProxy that passes TLS through has one pool and can close no path", () => {
  const text = textOf("haproxy.cfg", { mode: "tls-passthrough" });
  expect([...text.matchAll(/^backend (\S+)/gm)].map(([, name]) => name)).toEqual(["exchange_pool"]);
  expect(text).toContain("uri /mapi/healthcheck.htm");
  expect(text).not.toMatch(/ssl crt|path_beg/);
});

test("the pair shares its address by VRRP: each names the other, and the first is asked first", () => {
  const texts = createdProxies().map((proxy) => proxyFiles(proxy).find(({ name }) => name === "keepalived.conf")?.text);
  expect(texts.map((text) => /priority (\d+)/.exec(text ?? "")?.[1])).toEqual(["150", "140"]);
  expect(texts.map((text) => /unicast_src_ip (\S+)/.exec(text ?? "")?.[1])).toEqual(["10.1.10.31", "10.1.10.32"]);
  expect(texts.map((text) => /unicast_peer \{\s+(\S+)/.exec(text ?? "")?.[1])).toEqual(["10.1.10.32", "10.1.10.31"]);
  for (const text of texts) expect(text).toMatch(/virtual_router_id 30\b[^]*virtual_ipaddress \{\s+10\.1\.10\.30\/24/);
});

test("a single proxy shares nothing", () => {
  const alone = createdProxy({ count: 1, addresses: "10.1.10.31-10.1.10.31", virtualAddress: undefined });
  expect(proxyFiles(alone).map(({ name }) => name)).toEqual(["haproxy.cfg", "exchange-maintenance"]);
});

test("an existing HAProxy gets sections that need no global ones and bind no statistics", () => {
  const existing = textOf("haproxy.cfg", { existing: true, count: 1, address: "10.1.10.31", addresses: undefined });
  expect([...existing.matchAll(/^\w+ ?\S*/gm)].map(([title]) => title)).toEqual([
    "defaults exchange",
    "frontend exchange_http",
    "frontend exchange_https",
    ...["autodiscover", "eas", "ecp", "ews", "mapi", "oab", "owa"].map((protocol) => `backend exchange_${protocol}`),
  ]);
});

test("a Web Application Proxy gets a script with one application for each name and protocol", async () => {
  const script = textOf("publish.ps1", {
    existing: true,
    count: 1,
    address: "10.1.10.31",
    addresses: undefined,
    software: "web-application-proxy",
    hosts: ["mail.town.example"],
    publishes: ["owa", "ews"],
    preauthentication: { owa: "adfs" },
  });
  expect([...script.matchAll(/-Name '([^']+)'/g)].map(([, name]) => name)).toEqual([
    "mail.town.example ews",
    "mail.town.example owa",
  ]);
  expect(script).toMatch(
    /ExternalUrl = 'https:\/\/mail\.town\.example\/owa\/'[^}]*ADFSRelyingPartyName = \$RelyingParty/,
  );
  expect(script).toMatch(/ExternalUrl = 'https:\/\/mail\.town\.example\/ews\/'[^}]*'PassThrough'/);
  const faultsOf = await powershellReader();
  expect(faultsOf(script)).toEqual([]);
});
