/** What the software of a proxy is configured with, in addition to its wiring. Contains no secrets, only names. */
export interface ProxySettings {
  /** Name in the servers' certificate: the proxy uses it in TLS towards them and in its health checks. */
  readonly serverName: string;
  /** Who issues the servers' certificate: decides which authorities the proxy trusts. */
  readonly issuer: "public" | "enterprise" | "self-signed";
  /** Networks of the deployment, CIDR, sorted. */
  readonly inside: readonly string[];
  /** Who opens the pages of administrators: only `inside`, or everybody. */
  readonly administration: "inside" | "everybody";
  /** Sign-on at the proxy by protocol; protocols that are not named pass through. */
  readonly preauthentication: Readonly<Record<string, "pass-through" | "adfs" | "kerberos-delegation">>;
  /** Versions that clients may use: `1.2`, `1.3`. */
  readonly tls: readonly string[];
  /** Max-age of the HSTS header in seconds; left out where the servers send none. */
  readonly hstsSeconds?: number;
  /** Connections at the same time; left out for an existing proxy, whose memory is unknown. */
  readonly maxConnections?: number;
  readonly perAddress: { readonly connections: number; readonly requestsPerTenSeconds: number };
  /** Addresses of monitoring servers, which may read its statistics; sorted. */
  readonly statisticsFrom: readonly string[];
  /** The address that it shares with others of its group by VRRP; left out where there is none, or a platform balances. */
  readonly shared?: SharedAddressPlan;
}

/** One member of a group of proxies with one address. */
export interface SharedAddressPlan {
  /** With the prefix of the network: `10.1.50.9/24`. */
  readonly address: string;
  /** Its own address, from which it speaks to the others. */
  readonly from: string;
  /** Addresses of the other members, sorted. */
  readonly peers: readonly string[];
  /** Number of the group in its network, 1 to 255. */
  readonly routerId: number;
  /** The highest of those that answer holds the address. */
  readonly priority: number;
}
