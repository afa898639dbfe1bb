/** The Exchange organization and its forest. */
export interface OrganizationDocument {
  /** Exchange organization name. */
  readonly name: string;
  /** The Active Directory forest. */
  readonly forest: {
    /** DNS name of the forest root domain. */
    readonly name: string;
    /** NetBIOS name of the root domain; the first label of `name` without it. */
    readonly netBiosName?: string;
    /** Forest functional level, for example 2016. */
    readonly level: string;
    /** Domain controller that holds the schema master role; not said without it. */
    readonly schemaMaster?: string;
    /** Suffixes of the users' sign-on names; unknown without it. */
    readonly upnSuffixes?: readonly string[];
  };
}

/** What is installed. */
export interface ExchangeDocument {
  /** Exchange version. */
  readonly version: "2016" | "2019" | "SE";
  /** Cumulative update level: RTM, CU1, CU23. */
  readonly update: string;
  /** Build number; unknown without it. */
  readonly build?: string;
  /** Exchange edition. */
  readonly edition: "standard" | "enterprise";
  /** Windows Server version of the Exchange servers. */
  readonly windows: string;
  /** Core has no desktop; not said without it. */
  readonly windowsInstallation?: "core" | "desktop";
  /** From where EAC and remote PowerShell can be reached; unknown without it. */
  readonly adminAccess?: "internal-only" | "everywhere";
  /** Whether Extended Protection is on; on, as setup leaves it, without it. */
  readonly extendedProtection?: boolean;
  /** TLS versions that the servers speak; what the library sets without it. */
  readonly tls?: readonly ("1.0" | "1.1" | "1.2" | "1.3")[];
  /** Whether a virus scanner or proxy opens TLS of servers or clients; none does without it. */
  readonly tlsInspection?: boolean;
  /** Whether the Emergency Mitigation service is on; on, as setup leaves it, without it. */
  readonly emergencyMitigation?: boolean;
  /** What modern authentication rests on; not used without it. */
  readonly modernAuthentication?: "adfs" | "hybrid";
  /** Whether virtual directories take Basic beside Windows authentication; as modern authentication asks without it. */
  readonly basicAuthentication?: boolean;
  /** Kind of the alternate service account for Kerberos behind the client name; NTLM alone without it. */
  readonly kerberosAccount?: "computer" | "user" | "group-managed";
  /** Age that HSTS promises, in seconds; no HSTS without it. */
  readonly hstsSeconds?: number;
  /** .NET Framework on the servers, such as 4.8.1; what the image brings without it. */
  readonly dotNet?: string;
  /** Oldest Outlook in use, such as 2016; not older than supported without it. */
  readonly oldestOutlook?: string;
  /** Server licences at hand; not counted without it. */
  readonly licenses?: number;
}

/** What must hold; judged against the plan. */
export interface RequirementsDocument {
  /** Failures to survive. Terms: any-member, any-two-members (also any-two-servers), any-host, any-datacenter, any-link, any-zone, witness, link:A-B, or the name of a datacenter, zone (DATACENTER.zone-N), host or server. `a + b` fail at the same time, `a then b` one after the other. Default: none. */
  readonly survive?: readonly string[];
  /** When a member can be taken out without loss of service; not asked without it. */
  readonly maintenance?: "business-hours" | "outside-business-hours" | "any-time";
  /** Share of the present cost that must be saved, such as 20%; not asked without it. */
  readonly saving?: number | string;
}

/** Mailboxes of the same make. */
export interface UserTierDocument {
  /** Name of the tier. */
  readonly name: string;
  /** Number of mailboxes today. */
  readonly mailboxes: number;
  /** Messages sent and received per mailbox and working day. */
  readonly messagesPerDay: number;
  /** Average size of a message in kilobytes. */
  readonly averageMessageKB: number;
  /** Mailbox quota in gigabytes. */
  readonly quotaGB: number;
  /** Archive mailbox in gigabytes; none without it. */
  readonly archiveGB?: number;
  /** What the mailboxes are. Default `user`. */
  readonly kind?: "user" | "shared";
  /** In a DAG of this deployment (cluster) or in Exchange Online (cloud). Default `cluster`. */
  readonly location?: "cluster" | "cloud";
  /** Share of the mailboxes by client; together 100%. */
  readonly clients?: {
    /** Share of the mailboxes, such as 85%. */
    readonly outlook?: number | string;
    /** Share of the mailboxes, such as 85%. */
    readonly "outlook-mac"?: number | string;
    /** Share of the mailboxes, such as 85%. */
    readonly web?: number | string;
    /** Share of the mailboxes, such as 85%. */
    readonly mobile?: number | string;
    /** Share of the mailboxes, such as 85%. */
    readonly imap?: number | string;
    /** Share of the mailboxes, such as 85%. */
    readonly pop?: number | string;
  };
}

/** Growth of the number of mailboxes; none without it. */
export interface GrowthDocument {
  /** Growth per year, such as 10%. */
  readonly perYear: number | string;
  /** Years to plan for. */
  readonly years: number;
}

/** Where the users sit, when in many places. */
export interface ClientLocationsDocument {
  /** Number of locations. */
  readonly count: number;
  /** Bandwidth of one location in Mbit/s. */
  readonly mbps: number;
}

/** One rule that is accepted as broken, until a date. */
export interface WaiverDocument {
  /** Rule id (see `mail-constructs rules`). */
  readonly rule: string;
  /** Path or name of one place; the whole deployment without it. */
  readonly place?: string;
  /** Why. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Last day on which the waiver counts. */
  readonly expires: string;
}

/** Prices of your contracts; the library has none of its own. */
export interface CostsDocument {
  /** ISO 4217 currency. */
  readonly currency: string;
  /** Price per year of one unit: a number, or a number by kind. */
  readonly perYear?: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  /** What the systems to be replaced cost. */
  readonly present?: {
    /** All together, per year. */
    readonly perYear: number;
    /** What that is made of; not said without it. Default: none. */
    readonly items?: readonly {
      /** What. */
      readonly name: string;
      /** Per year. */
      readonly perYear: number;
    }[];
  };
  /** What the users are charged by; nothing without it. */
  readonly chargePer?: "mailbox";
}
