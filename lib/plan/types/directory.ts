/** What the directory needs around the Exchange servers: for the people who administer Active Directory. */
export interface DirectoryWiring {
  /** Active Directory sites with the subnets of the document, by name. */
  readonly sites: readonly { readonly name: string; readonly subnets: readonly string[] }[];
  readonly siteLinks: readonly SiteLinkPlan[];
  /** Cores of writable global catalogs by datacenter: needed by Exchange, and present. */
  readonly cores: readonly {
    readonly datacenter: string;
    readonly site: string;
    readonly needed: number;
    readonly present: number;
  }[];
  readonly serviceConnectionPoints?: ServiceConnectionPointsPlan;
}

export interface SiteLinkPlan {
  readonly name: string;
  /** The two sites, sorted. */
  readonly sites: readonly [string, string];
  /** By the bandwidth between the datacenters; lower is preferred. */
  readonly cost: number;
  readonly minutes: number;
}

/** Where Outlook in the domain finds Autodiscover; left out without an Autodiscover name or a Mailbox server. */
export interface ServiceConnectionPointsPlan {
  readonly uri: string;
  /** Mailbox servers, sorted. */
  readonly servers: readonly string[];
}

/** A DNS zone of the document. */
export interface ZoneWiring {
  readonly name: string;
  readonly view: "internal" | "external";
  readonly kind: "ad-dns" | "bind" | "azure-dns" | "external";
  readonly servers: readonly string[];
}
