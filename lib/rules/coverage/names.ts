import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const namesCoverage: CoverageTable<"names"> = {
  "ns-default-accepted-domain": { byDesign: "The document takes DNS names as domains and refuses patterns, `*` among them." },
};
