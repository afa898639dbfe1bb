import type { Platform, ServerRole } from "../../model";

/** A server of the deployment, created or existing: everything that is known of it, once. */
export interface ServerPlan {
  readonly name: string;
  /** What it does; an existing server may do several things. */
  readonly roles: readonly ServerRole[];
  /** Whether it is there already; a server that is created is among `machines`. */
  readonly existing: boolean;
  /** DAGs that it is a member or a witness of. */
  readonly clusters: readonly string[];
  /** Left out where the document gives it no place. */
  readonly datacenter?: string;
  /** That of its datacenter. */
  readonly platform?: Platform;
  /** Host that it is on; unknown of existing servers where the document does not say it. */
  readonly host?: string;
  readonly zone?: string;
  /** By purpose of the network, `public` for outside; `address` where its network is not known. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What runs on it, such as `Exchange SE`, `nginx` or `zabbix`; left out where it is not known. */
  readonly product?: string;
  /** Windows Server version; left out where it is not known, and for other systems. */
  readonly windows?: string;
  /** Where the document names it, as paths of decisions: `proxies.rproxy`, `clusters.DAG1.witness`. */
  readonly specified: readonly string[];
}
