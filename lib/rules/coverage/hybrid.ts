import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const hybridCoverage: CoverageTable<"hybrid"> = {
  "ec-net-tls12": { notCovered: "A setting inside the sync server: no configuration of that server is written." },
  "hyb-hcw-endpoints": {
    notCovered: "Openings from a server to the Internet are not part of the plan's list of openings.",
  },
  "hyb-mrsproxy": {
    notCovered: "A setting of the old servers' virtual directories, which the library does not touch.",
  },
  "sso-adfs-exit": { notCovered: "The days after a change of sign-on are not part of the plan." },
  "sso-seamless": { notCovered: "A key that is rolled by hand every month: the library runs nothing on a schedule." },
};
