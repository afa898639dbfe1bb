import type { Changes } from "./change";

/**
 * The government's document with a tenth of its mailboxes, two members in each datacenter and hosts for them: one DAG instead of
 * two with 16 members each. It is planned in a tenth of the time and breaks in the same places with the same changes.
 */
export const smallGovernment: Changes = {
  "users[0].mailboxes": 6000,
  "users[1].mailboxes": 3600,
  "users[2].mailboxes": 500,
  "datacenters[0].hosts[0].count": 3,
  "datacenters[1].hosts[0].count": 3,
  "clusters[0].members.north[0].count": 2,
  "clusters[0].members.south[0].count": 2,
  "migration.sources[0].mailboxes": 1200,
  "migration.sources[0].dataGB": 1500,
  "migration.sources[1].mailboxes": 4000,
  "migration.sources[1].dataGB": 3000,
  "migration.sources[2].mailboxes": 4900,
  "migration.sources[2].dataGB": 2000,
  "migration.waves[0].mailboxes": 20,
  "migration.waves[1].mailboxes": 1180,
  "migration.waves[2].mailboxes": 4000,
  "migration.waves[3].mailboxes": 4900,
  "costs.present.perYear": 600_000,
};
