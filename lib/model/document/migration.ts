/** How the mailboxes get here. */
export interface MigrationDocument {
  /** Systems that are replaced. */
  readonly sources: readonly MigrationSourceDocument[];
  /** Where the mailboxes go. Default `cluster`. */
  readonly target?: "cluster" | "exchange-online";
  /** How mailboxes get to Exchange Online; by hybrid, where there is one, without it. */
  readonly method?: "hybrid" | "cutover" | "staged" | "imap";
  /** When client names and MX go to the new servers; before-mailboxes without it. */
  readonly namespacesMove?: "before-mailboxes" | "after-mailboxes";
  /** Mailboxes moved at once; the products' own limits without it. */
  readonly concurrentMoves?: number;
  /** Largest mailbox of the sources; the quotas of the users without it. */
  readonly largestMailboxGB?: number;
  /** All PST files of one user together, at most; unknown without it. */
  readonly largestPstGB?: number;
  /** Old client names that live on beside the new ones. */
  readonly names?: {
    /** Old host name of the client protocols. */
    readonly client?: string;
    /** Old host name of Autodiscover. */
    readonly autodiscover?: string;
    /** Last day of the old names. */
    readonly keepUntil: string;
  };
  /** First day of the moves; open without it. */
  readonly begin?: string;
  /** Last day of the moves; open without it. */
  readonly end?: string;
  /** Day by which the sources are gone; open without it. */
  readonly removeSourcesBy?: string;
  /** Local time of day for moves; any without it. */
  readonly window?: string;
  /** Gigabytes moved per hour; unknown without it. */
  readonly moveRateGBPerHour?: number;
  /** Longest time that old and new may share mailboxes, in days; any without it. */
  readonly coexistenceMaxDays?: number;
  /** Waves, in the order in which they run. Default: none. */
  readonly waves?: readonly WaveDocument[];
  /** What must move in one wave. Default: none. */
  readonly moveTogether?: readonly string[];
  /** When PST files are imported; never without it. */
  readonly pstImport?: string;
  /** The oldest that any client in use can do; not older than supported without it. */
  readonly oldestClients?: {
    /** Newest TLS version that all clients speak. */
    readonly tls?: "1.0" | "1.1" | "1.2" | "1.3";
    /** Newest NTLM version that all clients speak. */
    readonly ntlm?: "v1" | "v2";
  };
  /** Quota that users get beside the tier's. */
  readonly additionalQuotaGB?: {
    /** On average, in gigabytes. */
    readonly average: number;
    /** At most, in gigabytes. */
    readonly most: number;
  };
}

/** A system that is replaced. */
export interface MigrationSourceDocument {
  /** Name. */
  readonly name: string;
  /** Exchange version; left out for other systems. */
  readonly version?: string;
  /** Cumulative update level; unknown without it. */
  readonly update?: string;
  /** How its servers come to the new version: side-by-side on new machines, without it, or in place, with or without Windows. */
  readonly upgrade?: "side-by-side" | "in-place" | "in-place-with-windows";
  /** groupwise, imap ... for sources that are not Exchange. */
  readonly system?: string;
  /** Its servers. Default: none. */
  readonly servers?: readonly {
    /** Computer name. */
    readonly name: string;
    /** Datacenter it stands in. */
    readonly datacenter: string;
    /** Address. */
    readonly address: string;
  }[];
  /** Alternate service account of its servers for Kerberos: their own, or that of the new servers; unknown without it. */
  readonly kerberosAccount?: "own" | "shared";
  /** Whether its servers take clients under the new names too, beside the new servers; not without it. */
  readonly inClientPool?: boolean;
  /** Number of mailboxes. */
  readonly mailboxes: number;
  /** Mailbox data in gigabytes. */
  readonly dataGB: number;
  /** Public folders; none without it. */
  readonly publicFolders?: {
    /** How many. */
    readonly count: number;
    /** Data in gigabytes. */
    readonly dataGB: number;
    /** Public folder mailboxes; as many as the data needs without it. */
    readonly mailboxes?: number;
    /** Wave after which they move; after the last one without it. */
    readonly moveAfter?: string;
  };
}

/** One wave of moves. */
export interface WaveDocument {
  /** Name. */
  readonly name: string;
  /** Source the mailboxes come from; any without it. */
  readonly source?: string;
  /** User tiers it moves; not said without it. Default: none. */
  readonly users?: readonly string[];
  /** Number of mailboxes. */
  readonly mailboxes: number;
  /** Number of batches. Default `1`. */
  readonly batches?: number;
}
