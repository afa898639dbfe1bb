import type { ProxyWiring } from "../../plan";
import type { GuestFile } from "../files";
import { haproxyConfig, haproxySnippet, maintenanceScript } from "../haproxy";
import { keepalivedConfig } from "../keepalived";
import { nginxConfig, nginxSnippet } from "../nginx";
import { publishingScript } from "./publishing-script";

/** The configuration of a proxy in the language of its software; none for software that is not known here. */
export function proxyFiles(proxy: ProxyWiring): GuestFile[] {
  if (proxy.pool.length === 0) return [];
  return proxy.existing ? snippets(proxy) : configurations(proxy);
}

function snippets(proxy: ProxyWiring): GuestFile[] {
  if (proxy.software === "haproxy") return [{ name: "haproxy.cfg", text: haproxySnippet(proxy) }];
  if (proxy.software === "nginx") return [{ name: "nginx.conf", text: nginxSnippet(proxy) }];
  if (proxy.software === "web-application-proxy") return [{ name: "publish.ps1", text: publishingScript(proxy) }];
  return [];
}

function configurations(proxy: ProxyWiring): GuestFile[] {
  const keepalived = keepalivedConfig(proxy);
  const shared: GuestFile[] =
    keepalived === undefined
      ? []
      : [{ name: "keepalived.conf", text: keepalived, path: "/etc/keepalived/keepalived.conf" }];
  if (proxy.software === "haproxy") {
    return [
      { name: "haproxy.cfg", text: haproxyConfig(proxy), path: "/etc/haproxy/haproxy.cfg" },
      {
        name: "exchange-maintenance",
        text: maintenanceScript,
        path: "/usr/local/sbin/exchange-maintenance",
        mode: "0755",
      },
      ...shared,
    ];
  }
  if (proxy.software === "nginx") {
    return [{ name: "nginx.conf", text: nginxConfig(proxy), path: "/etc/nginx/nginx.conf" }, ...shared];
  }
  return snippets(proxy);
}
