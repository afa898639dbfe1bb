import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const hybridCoverage: CoverageTable<"hybrid"> = {
  "ec-net-tls12": { notCovered: "A setting inside the sync server: no configuration of that server is written." },
  "ec-ports": { generated: "plan.firewall: from sync servers to domain controllers and to the tenant" },
  "hyb-hcw-endpoints": { generated: "plan.firewall: TCP 443, 25 and 80 from Exchange servers to Exchange Online" },
  "hyb-mrsproxy": {
    notCovered: "A setting of the old servers' virtual directories, which the library does not touch.",
  },
  "sso-adfs-exit": { notCovered: "The days after a change of sign-on are not part of the plan." },
  "sso-adfs-ports": {
    generated: "plan.firewall: TCP 443 from the Internet to the proxies and on to the farm, 80 and 443 within it",
  },
  "sso-seamless": { notCovered: "A key that is rolled by hand every month: the library runs nothing on a schedule." },
};
