import type { Platform, ServerRole } from "../../model";

/** A server of the deployment, created or existing, with everything known about it. */
export interface ServerPlan {
  readonly name: string;
  /** Its roles; an existing server may have several. */
  readonly roles: readonly ServerRole[];
  /** Whether it exists already; a created server is also in `machines`. */
  readonly existing: boolean;
  /** DAGs of which it is a member or the witness. */
  readonly clusters: readonly string[];
  /** Left out where the document does not specify its datacenter. */
  readonly datacenter?: string;
  /** Platform of its datacenter. */
  readonly platform?: Platform;
  /** Its host; for existing servers only if specified in the document. */
  readonly host?: string;
  readonly zone?: string;
  /** By purpose of the network, `public` for outside; `address` where its network is not known. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Software that provides its role, such as `Exchange SE`, `nginx` or `zabbix`; left out if unknown. */
  readonly product?: string;
  /** Windows Server version; left out if unknown, and for other systems. */
  readonly windows?: string;
  /** Where the document names it, as paths of decisions: `proxies.rproxy`, `clusters.DAG1.witness`. */
  readonly specified: readonly string[];
}
