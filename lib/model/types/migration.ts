export interface Migration {
  readonly sources: readonly MigrationSource[];
  /** Where the mailboxes go. Default `cluster`. */
  readonly target: "cluster" | "exchange-online";
  /** Way to Exchange Online; by hybrid, where there is one, without it. */
  readonly method?: "hybrid" | "cutover" | "staged" | "imap";
  /** When client names and MX go to the new servers; before the mailboxes without it. */
  readonly namespacesMove?: "before-mailboxes" | "after-mailboxes";
  /** Mailboxes moved at once; the products' own limits without it. */
  readonly concurrentMoves?: number;
  /** Largest mailbox of the sources; the quotas of the users without it. */
  readonly largestMailboxGB?: number;
  /** All PST files of one user together, at most. */
  readonly largestPstGB?: number;
  /** Old client names that live on beside the new ones. */
  readonly names?: { readonly client?: string; readonly autodiscover?: string; readonly keepUntil: string };
  /** ISO dates. */
  readonly begin?: string;
  readonly end?: string;
  readonly removeSourcesBy?: string;
  /** Local time of day, `20:00-06:00`. */
  readonly window?: string;
  readonly moveRateGBPerHour?: number;
  readonly coexistenceMaxDays?: number;
  /** In the order of the document: waves run one after another. */
  readonly waves: readonly Wave[];
  readonly moveTogether: readonly string[];
  readonly pstImport?: string;
  /** What the oldest client in use can do; supported ones without it. */
  readonly oldestClients?: {
    readonly tls?: "1.0" | "1.1" | "1.2" | "1.3";
    readonly ntlm?: "v1" | "v2";
  };
  readonly additionalQuotaGB?: { readonly average: number; readonly most: number };
}

export interface MigrationSource {
  readonly name: string;
  /** Exchange version of the source; left out for other systems. */
  readonly version?: string;
  readonly update?: string;
  /** How its servers come to the new version: side-by-side on new machines, without it, or in place, with or without Windows. */
  readonly upgrade?: "side-by-side" | "in-place" | "in-place-with-windows";
  /** `groupwise`, `imap` ... for sources that are not Exchange. */
  readonly system?: string;
  readonly servers: readonly { readonly name: string; readonly datacenter: string; readonly address: string }[];
  /** Alternate service account of its servers: their own, or that of the new servers; unknown without it. */
  readonly kerberosAccount?: "own" | "shared";
  /** Its servers take clients under the new names too; not without it. */
  readonly inClientPool?: boolean;
  readonly mailboxes: number;
  readonly dataGB: number;
  readonly publicFolders?: {
    readonly count: number;
    readonly dataGB: number;
    /** Public folder mailboxes; as many as the data needs without it. */
    readonly mailboxes?: number;
    /** Wave after which they move; after the last one without it. */
    readonly moveAfter?: string;
  };
}

export interface Wave {
  readonly name: string;
  readonly source?: string;
  readonly users: readonly string[];
  readonly mailboxes: number;
  /** Default 1. */
  readonly batches: number;
}
