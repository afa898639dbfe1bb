import { modernCiphers } from "../../facts/proxy-limits";
import type { ProxyWiring } from "../../plan";
import { bridgingSections } from "./bridging";
import { passthroughSections } from "./passthrough";
import { adminSocket, section } from "./sections";
import { statisticsSection } from "./statistics";

/**
 * The whole configuration of a proxy that this deployment creates, for HAProxy 2.6 of Debian 12. The certificate that it
 * names is put on the machine by an operator; nothing here is secret.
 */
export function haproxyConfig(proxy: ProxyWiring): string {
  return `${header}\n\n${[globalSection(proxy), ...sectionsOf(proxy), statisticsSection(proxy)].join("\n\n")}\n`;
}

/**
 * The sections for an existing proxy, to be added to its own configuration: they refer to no defaults of it, and every name
 * begins with `exchange`.
 */
export function haproxySnippet(proxy: ProxyWiring): string {
  return `${header}\n\n${sectionsOf(proxy).join("\n\n")}\n`;
}

const header = [
  "# HAProxy 2.4 or newer, written by mail-constructs from the document: change that instead of this file.",
  "# Idle timeouts decrease along the path: firewall, this proxy, Exchange. Sections without defaults of their own stand above these.",
].join("\n");

function sectionsOf(proxy: ProxyWiring): string[] {
  return proxy.mode === "tls-bridging" ? bridgingSections(proxy) : passthroughSections(proxy);
}

function globalSection({ settings }: ProxyWiring): string {
  const oldest = `TLSv${[...settings.tls].sort()[0] ?? "1.2"}`;
  return section("global", [
    "log /dev/log local0",
    "user haproxy",
    "group haproxy",
    ...(settings.maxConnections === undefined ? [] : [`maxconn ${settings.maxConnections}`]),
    `stats socket ${adminSocket} mode 660 level admin`,
    `ssl-default-bind-ciphers ${modernCiphers.tls12.join(":")}`,
    `ssl-default-bind-ciphersuites ${modernCiphers.tls13.join(":")}`,
    `ssl-default-bind-options ssl-min-ver ${oldest} no-tls-tickets`,
    "ssl-default-server-options ssl-min-ver TLSv1.2",
  ]);
}
