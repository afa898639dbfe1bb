export interface Migration {
  readonly sources: readonly MigrationSource[];
  /** Where the mailboxes go. Default `cluster`. */
  readonly target: "cluster" | "exchange-online";
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
  readonly additionalQuotaGB?: { readonly average: number; readonly most: number };
}

export interface MigrationSource {
  readonly name: string;
  /** Exchange version of the source; left out for other systems. */
  readonly version?: string;
  readonly update?: string;
  /** `groupwise`, `imap` ... for sources that are not Exchange. */
  readonly system?: string;
  readonly servers: readonly { readonly name: string; readonly datacenter: string; readonly address: string }[];
  readonly mailboxes: number;
  readonly dataGB: number;
  readonly publicFolders?: { readonly count: number; readonly dataGB: number };
}

export interface Wave {
  readonly name: string;
  readonly source?: string;
  readonly users: readonly string[];
  readonly mailboxes: number;
  /** Default 1. */
  readonly batches: number;
}
