/** Resource providers, after `Microsoft.`, that a subscription must have registered: of every resource that is created here. */
export const azureProviders = [
  "Network",
  "Compute",
  "Storage",
  "KeyVault",
  "ManagedIdentity",
  "RecoveryServices",
  "Insights",
  "OperationalInsights",
  "Consumption",
  "Maintenance",
] as const;
