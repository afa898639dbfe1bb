/** How the mailboxes get here. */
export interface MigrationDocument {
  /** Systems that are replaced. */
  readonly sources: readonly MigrationSourceDocument[];
  /** Where the mailboxes go. Default `cluster`. */
  readonly target?: "cluster" | "exchange-online";
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
