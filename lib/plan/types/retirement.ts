/** Servers that are switched off for good: what still refers to them, and the work until they are gone. */
export interface RetirementPlan {
  /** Name of the source in `migration`, or of the server in `hybrid.retire`. */
  readonly name: string;
  readonly kind: "exchange" | "lync" | "other";
  readonly servers: readonly string[];
  /** ISO date of the last day; left out where the document has none. */
  readonly by?: string;
  /** Sorted by kind and name. */
  readonly uses: readonly RetiredUse[];
  /** In the order of work. */
  readonly steps: readonly ChecklistStep[];
}

/** Something of the deployment that refers to a server by its name, its address or its published name. */
export interface RetiredUse {
  readonly kind:
    | "record"
    | "certificate"
    | "connector"
    | "gateway"
    | "proxy"
    | "application"
    | "relying party"
    | "DNS server"
    | "firewall rule"
    | "monitoring"
    | "backup";
  /** Which one: `external MX school.example`, `smart host of relay`. */
  readonly name: string;
}

/** The Exchange server on which recipients are managed: who gets in, and what it needs and must not hold. */
export interface ManagementServerPlan {
  readonly server: string;
  /** Addresses and networks of administrators; empty: none over the network. */
  readonly adminFrom: readonly string[];
  /** Whether it is also reached by Bastion, from its datacenter's own subnet for it. */
  readonly byBastion: boolean;
  /** TCP ports that are open to them. */
  readonly adminPorts: readonly string[];
  /** Role group for the daily work. */
  readonly group: string;
  readonly steps: readonly ChecklistStep[];
}

/** One step of people. */
export interface ChecklistStep {
  readonly id: ChecklistStepId;
  /** What it is done for: servers, records, uses. */
  readonly of: readonly string[];
}

export type ChecklistStepId =
  | "exchange-mailboxes"
  | "exchange-senders"
  | "exchange-connectors"
  | "exchange-autodiscover"
  | "exchange-uninstall"
  | "lync-users"
  | "lync-hybrid"
  | "lync-records"
  | "lync-objects"
  | "lync-topology"
  | "lync-directory"
  | "references"
  | "trial"
  | "directory-objects"
  | "management-install"
  | "management-empty"
  | "management-access"
  | "management-recipients"
  | "management-last";
