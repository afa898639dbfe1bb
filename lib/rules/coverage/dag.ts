import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const dagCoverage: CoverageTable<"dag"> = {
  "dag-same-exchange": {
    byDesign: "One `exchange` block describes every server of a deployment, so members cannot differ in version or update.",
  },
  "dag-same-domain": {
    byDesign: "A deployment has one forest and one domain (`organization.forest.name`) that every machine joins.",
  },
  "dag-cluster-dedicated": { byDesign: "The failover cluster is made by Exchange alone; the library creates no cluster resource." },
};
