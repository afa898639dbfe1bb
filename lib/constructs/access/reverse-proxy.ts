import type { Construct } from "constructs";
import type { ProxyWiring } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";
import type { Machine } from "../machine/machine";

/** The document's entry of a reverse proxy, without the name: the construct's id is the name. */
export type ReverseProxyProps = EntryOf<"proxies">;

/**
 * One reverse proxy, or several identical ones, in front of the client protocols. For an existing proxy, its pool,
 * health checks and host names are written to a file and nothing is changed; a created one is a machine.
 */
export class ReverseProxy extends Part {
  constructor(scope: Construct, id: string, props: ReverseProxyProps) {
    super(scope, id, "proxies", props);
  }

  /** Configuration of each proxy. */
  get wiring(): readonly ProxyWiring[] {
    const names = this.names();
    return this.built().plan.wiring.proxies.filter((proxy) => names.includes(proxy.name));
  }

  /** Machines of created proxies, by computer name. */
  get machines(): Readonly<Record<string, Machine>> {
    return this.machinesNamed(this.names());
  }

  private names(): readonly string[] {
    return this.built()
      .deployment.proxies.filter((proxy) => proxy.group === this.partName)
      .map((proxy) => proxy.name);
  }
}
