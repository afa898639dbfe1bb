import type { Plan } from "../../../lib/plan";

export const withCopies = (change: (copies: readonly object[]) => readonly object[]) => (plan: Plan) =>
  plan.clusters[0]?.databases.map((database, index) =>
    index === 0 ? { ...database, copies: change(database.copies) } : database,
  );

export const oneDatacenter = { "clusters[0].membersByDatacenter": { dc1: ["MBX1", "MBX2"] } };
