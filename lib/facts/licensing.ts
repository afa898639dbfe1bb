/** How licences of one kind are counted. No prices: those are in the contract. */
export interface CountingRule {
  readonly rule: string;
  readonly source: string;
  /** When the source was read. */
  readonly date: string;
  /** `false`: the vendor's own page was not available, only secondary sources. Compare it with your contract. */
  readonly confirmed: boolean;
}

/** Minimum number of cores that are licensed per host. Source: `countingRules.windowsServerCore`. */
export const leastWindowsCores = 16;

/** Windows virtual machines that Standard covers each time all cores of a host are licensed. Same source. */
export const machinesPerStandardLicence = 2;

/** Largest shared mailbox in Exchange Online without a licence, GB. Source: `countingRules.exchangeOnlineMailbox`. */
export const sharedMailboxWithoutLicenceGB = 50;

const notAtHand = "the vendor's Product Terms were not available";

const windowsServer =
  "Microsoft, Windows Server licensing editions, https://www.microsoft.com/licensing/product-licensing/windows-server";

export const countingRules = {
  windowsServerCore: {
    rule:
      "All physical cores of a host, at least 16. Standard covers two Windows machines each time all cores are licensed, " +
      "Datacenter any number. The minimum of 8 cores per processor, which the document cannot specify, is not checked.",
    source: windowsServer,
    date: "2026-11-22",
    confirmed: true,
  },
  windowsServerCal: {
    rule: "One per user with a mailbox in a DAG.",
    source: windowsServer,
    date: "2026-11-22",
    confirmed: true,
  },
  exchangeServerLicense: {
    rule: "One per Mailbox server; Standard mounts up to 5 databases per server, Enterprise up to 100.",
    source:
      "Microsoft, Editions and versions, https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/editions-and-versions",
    date: "2026-02-13",
    confirmed: true,
  },
  exchangeStandardCal: {
    rule: "One per user with a mailbox in a DAG; shared mailboxes are used by users who have one.",
    source: `Exchange Server client access licences; ${notAtHand}`,
    date: "2026-11-22",
    confirmed: false,
  },
  exchangeEnterpriseCal: {
    rule: "One more, in addition to the Standard one, per user with an archive mailbox.",
    source:
      "Microsoft, In-Place Archiving in Exchange Server, https://learn.microsoft.com/exchange/policy-and-compliance/in-place-archiving/in-place-archiving",
    date: "2018-07-05",
    confirmed: true,
  },
  exchangeOnlineMailbox: {
    rule: "One per user whose mailbox is in Exchange Online, and per shared mailbox above 50 GB or with an archive.",
    source:
      "Microsoft, Remove a license from a shared mailbox, https://learn.microsoft.com/microsoft-365/admin/email/remove-license-from-shared-mailbox",
    date: "2023-06-13",
    confirmed: true,
  },
} as const satisfies Record<string, CountingRule>;

/** A licence with a counting rule. */
export type Licence = keyof typeof countingRules;
