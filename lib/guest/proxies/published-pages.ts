import { protocolAliases } from "../../facts/client-protocols";
import type { ProxyWiring } from "../../plan";

type Page = ProxyWiring["healthChecks"][number];

/** Other names that documents use for what a proxy publishes. */
const names: Readonly<Record<string, string>> = { ...protocolAliases, "outlook-anywhere": "rpc" };

/**
 * Health pages of the protocols that a proxy publishes, all if the document leaves that to the proxy. The pages of administrators
 * and of users' options (`ecp`) are always among them: who may open them is decided by where a request comes from.
 */
export function publishedPages({ publishes, healthChecks }: ProxyWiring): Page[] {
  const wanted = publishes.map((protocol) => names[protocol] ?? protocol);
  return healthChecks.filter(({ protocol }) => protocol === "ecp" || wanted.length === 0 || wanted.includes(protocol));
}

/**
 * The one page by which a proxy judges a whole server if it cannot see protocols: that of what most clients use, in
 * the order of preference of this library.
 */
export function passthroughPage(proxy: ProxyWiring): string {
  const pages = publishedPages(proxy);
  const first = ["mapi", "owa", "ews", "eas"].flatMap(
    (protocol) => pages.find((page) => page.protocol === protocol) ?? [],
  );
  return first[0]?.path ?? pages[0]?.path ?? "/owa/healthcheck.htm";
}
