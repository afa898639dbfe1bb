/**
 * Proposals that Azure and the devices of all common vendors support, without weak groups: Azure's own default list
 * reaches down to Diffie-Hellman group 2. Source: learn.microsoft.com, vpn-gateway-about-compliance-crypto (2024-01).
 * Lifetimes are Azure's defaults.
 */
export const ipsecPolicy = {
  ikeEncryption: "AES256",
  ikeIntegrity: "SHA384",
  dhGroup: "DHGroup14",
  ipsecEncryption: "GCMAES256",
  ipsecIntegrity: "GCMAES256",
  pfsGroup: "PFS2048",
  lifetimeSeconds: 27_000,
  lifetimeKB: 102_400_000,
  deadPeerDetectionSeconds: 45,
} as const;
