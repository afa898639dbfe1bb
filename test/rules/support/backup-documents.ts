/** A product that backs up the government's members in addition to native data protection. */
export const beside = (changes: object) => ({
  name: "vault",
  existing: true,
  product: "veeam",
  method: "host-image",
  applicationAware: true,
  offsite: true,
  schedule: { full: "weekly" },
  ...changes,
});

/** Two kinds of protection for databases at once, and an off-site copy after all. */
export const alsoBeside = ["dag-circular-vs-backup", "waiver-unused"] as const;
