/** A small burstable Azure size, for machines that are not sized by mailboxes. */
export interface BurstableSize {
  readonly name: string;
  readonly vcpu: number;
  readonly memoryGB: number;
}

/**
 * Burstable sizes of the Bs family, which are not in the table of Exchange sizes (Exchange itself needs Premium Storage and
 * constant processor performance). Source: github.com/microsoft/aspire, src/Aspire.Hosting.Azure.Kubernetes/AksNodeVmSizes.cs
 * (13.3.0-preview, 2026), which is generated from Azure's own list; read on 2026-11-22.
 */
export const burstableSizes: readonly BurstableSize[] = [
  { name: "Standard_B2s", vcpu: 2, memoryGB: 4 },
  { name: "Standard_B2ms", vcpu: 2, memoryGB: 8 },
  { name: "Standard_B4ms", vcpu: 4, memoryGB: 16 },
  { name: "Standard_B8ms", vcpu: 8, memoryGB: 32 },
];
