import type { RecordPlan } from "./access";

/** `coexistence`: mailboxes are on both sides; `moved`: all are in Exchange Online. */
export type MailPhaseName = "coexistence" | "moved";

/** One dated set of the records of mail: MX, SPF, DKIM, DMARC and Autodiscover. */
export interface MailPhasePlan {
  readonly name: MailPhaseName;
  /** ISO dates; the last day is that before the next phase. Left out where the document has no date. */
  readonly from?: string;
  readonly until?: string;
  /** Whether the document is in this phase: its records are those of the plan. */
  readonly current: boolean;
  readonly records: readonly RecordPlan[];
}

/**
 * How mail flows between the servers here, Exchange Online and the Internet: dated records, connectors on both sides, and
 * what is retired. For deployments with Exchange Online only.
 */
export interface MailFlowPlan {
  /** Whether mail of the cloud mailboxes passes through the datacenters. */
  readonly routing: "direct" | "centralized";
  /** Domain of the tenant by which moved mailboxes are addressed, `school.mail.onmicrosoft.com`; unknown without a tenant. */
  readonly routingDomain?: string;
  readonly phases: readonly MailPhasePlan[];
  readonly acceptedDomains: readonly OnlineDomainPlan[];
  /** Connectors of the tenant, by name. */
  readonly inbound: readonly InboundConnectorPlan[];
  readonly outbound: readonly OutboundConnectorPlan[];
  /** Connectors of the Exchange servers here, by name. */
  readonly send: readonly SendConnectorPlan[];
  readonly receive: readonly ReceiveConnectorPlan[];
}

/** An accepted domain of the tenant. */
export interface OnlineDomainPlan {
  readonly name: string;
  /** Internal relay where recipients may exist that the tenant does not know. */
  readonly type: "Authoritative" | "InternalRelay";
}

/** Takes mail from servers here, which the tenant knows by their certificate. */
export interface InboundConnectorPlan {
  readonly name: string;
  /** Name in the sender's certificate. */
  readonly certificate: string;
  readonly senderDomains: readonly string[];
  /** Whether the sender is an Exchange server of the same organization, whose headers are kept. */
  readonly exchange: boolean;
  readonly purpose: string;
}

/** Delivers to servers here. */
export interface OutboundConnectorPlan {
  readonly name: string;
  readonly smartHosts: readonly string[];
  /** Name that must be in the certificate of the smart hosts. */
  readonly certificate: string;
  /** `*` where all mail of the cloud mailboxes passes through the datacenters. */
  readonly recipientDomains: readonly string[];
  readonly allMail: boolean;
  readonly purpose: string;
}

/** Sends from Exchange servers here to the tenant. */
export interface SendConnectorPlan {
  readonly name: string;
  readonly addressSpaces: readonly string[];
  readonly sourceServers: readonly string[];
  /** Name in the certificate that the servers present. */
  readonly certificate: string;
}

/** Takes mail from the tenant on one Exchange server here. */
export interface ReceiveConnectorPlan {
  readonly server: string;
  readonly name: string;
  readonly remoteRanges: readonly string[];
  readonly certificate: string;
}
