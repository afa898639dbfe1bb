/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
export const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;
