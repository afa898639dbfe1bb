/** A product that saves the government's members beside native data protection. */
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

/** Two ways of keeping databases at once, and a copy elsewhere after all. */
export const alsoBeside = ["dag-circular-vs-backup", "waiver-unused"] as const;
