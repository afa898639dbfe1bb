/**
 * A load balancer of this deployment in front of servers of one datacenter. Existing ones are configured by their
 * operators and are not here.
 */
export interface BalancerPlan {
  /** Part of the deployment that it belongs to; the first part of its Terraform addresses. */
  readonly part: "signOn" | "hybrid" | "proxies";
  /** Permanent; unique in its part: `login`, `login_proxies`, `10-2-20-5`. */
  readonly name: string;
  readonly use: "sign-on-internal" | "sign-on-external" | "hybrid" | "client-access";
  /** DNS name that resolves to it; null for proxies that answer for no name. */
  readonly host: string | null;
  readonly datacenter: string;
  /** Servers behind it by name, sorted. */
  readonly servers: readonly string[];
  /** TCP ports, each passed on unchanged to the servers that answer the probe. */
  readonly ports: readonly number[];
  /** If omitted, there are no such ports. */
  readonly probe?: BalancerProbe;
  /**
   * Further TCP ports, each passed on to the servers that accept connections at it: SMTP, which may be stopped while HTTPS
   * is healthy, and the other way round.
   */
  readonly connectPorts: readonly number[];
  /** Whether connections of one client go to one server. */
  readonly distribution: "source-address" | "connection";
  readonly frontEnd: BalancerFrontEnd;
}

/** What asks each server whether it can serve: a 200 means yes. */
export interface BalancerProbe {
  readonly protocol: "http" | "https";
  readonly port: number;
  readonly path: string;
}

/**
 * A public address is created with the load balancer and known only afterwards: `label` is the last part of its Terraform
 * address, `name` its name in the cloud, `output` the output of the stack that shows it.
 */
export type BalancerFrontEnd =
  | { readonly kind: "internal"; readonly address: string }
  | {
      readonly kind: "public";
      readonly label: string;
      readonly name: string;
      readonly stack: string;
      readonly output: string;
    };
