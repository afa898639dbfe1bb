import type { RuleCases } from "../support/describe-rule";

/** The old servers of the town without their public folders. */
const townSource = {
  name: "old",
  servers: [{ name: "OLDMAIL1", datacenter: "dc1", address: "10.1.10.11" }],
  mailboxes: 545,
  dataGB: 450,
};

const noMigration = { document: { migration: undefined } } as const;

export const cases: RuleCases = {
  holds: { document: { "migration.sources[0].inClientPool": true } },
  breaks: [
    {
      document: { "migration.sources[0].inClientPool": true, "migration.sources[0].version": "2010" },
      finds: [
        "migration.sources[0].inClientPool [old]: old servers that do not proxy clients share a pool with newer ones, got Exchange 2010 servers, expected servers of 2016 or later; remove the Exchange 2010 servers from the pool: remove `inClientPool`",
      ],
    },
  ],
  doesNotApply: noMigration,
  changes: [
    {
      from: "town",
      set: "migration.sources[0]",
      to: { ...townSource, version: "2010", update: "SP3", inClientPool: true },
      finds: ["mig-mixed-pool-ok", "life-2013-2010-eos"],
    },
  ],
};
