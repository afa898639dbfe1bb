/** What a Prometheus server scrapes and probes, and the plan's figures that its alerts compare with. */
export interface PrometheusPlan {
  readonly exporters: readonly ExporterTarget[];
  readonly probes: readonly ProbeTarget[];
  /** Name that certificates are checked against; left out for a deployment without names. */
  readonly certificateName?: string;
  /** Whether a public authority issues the certificates, so that probes verify them. */
  readonly publicIssuer: boolean;
  readonly clusters: readonly {
    readonly cluster: string;
    readonly databases: number;
    /** Size of the largest database at the end of the planned growth. */
    readonly largestGB: number;
  }[];
  /** Hours between full backups; left out with native data protection and where no product or schedule is known. */
  readonly backupHours?: number;
  /** Mail server that takes the alerts, `address:port`; left out where none is known. */
  readonly mailThrough?: string;
  /** Sender of the alerts. */
  readonly mailFrom: string;
}

/** A program that shows metrics of one server, at `address:port`. */
export interface ExporterTarget {
  readonly job: "windows" | "node" | "haproxy" | "postfix";
  readonly target: string;
  readonly server: string;
  readonly role: string;
  readonly datacenter: string;
  readonly cluster?: string;
}

/** Something asked for from outside a server: a page of it, a page by a name, or a port. */
export interface ProbeTarget {
  readonly probe: "health" | "name" | "sign-on" | "smtp" | "tcp";
  /** URL, or `address:port`. */
  readonly target: string;
  /** Server or proxy that answers; an address where several share it. */
  readonly server: string;
  readonly role: string;
  readonly datacenter: string;
  /** Name that is asked for where the target is an address. */
  readonly name?: string;
}
