/** What a gateway with Postfix is configured with, in addition to its wiring. Contains no secrets, only their names. */
export interface PostfixPlan {
  /** Name that it announces, and name in its certificate. */
  readonly host: string;
  /** Name of the secret with its certificate and key. */
  readonly certificate: string;
  /** Name of the secret with user name and password at the smart host; left out where it uses none. */
  readonly login?: string;
  /** Days after which a message that cannot be delivered is returned. */
  readonly queueDays: number;
  /** In-house systems by address; all other accepted addresses may use any sender. */
  readonly limits: readonly SenderLimit[];
}

export interface SenderLimit {
  readonly address: string;
  /** Names of the applications at this address. */
  readonly applications: readonly string[];
  /** Envelope senders that they may use: addresses, or domains of the deployment. */
  readonly senders: readonly string[];
}
