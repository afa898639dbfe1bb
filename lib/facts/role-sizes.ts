/** Size of a machine that is not sized by its load. */
export interface RoleSize {
  readonly processors: number;
  readonly memoryGB: number;
  readonly systemDiskGB: number;
}

/**
 * Directory sync: under 50,000 objects 6 GB of memory and 70 GB of disk, see
 * https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-install-prerequisites (2025-09, excerpt).
 * AD FS and its proxies: at least 2 cores and 2 GB, 4 GB preferred, see
 * https://learn.microsoft.com/windows-server/identity/ad-fs/overview/ad-fs-requirements (excerpt).
 * The others are assumptions of this library: no vendor gives a figure for a file share witness, a proxy or a gateway of
 * this size. Management server without mailboxes: the 30 GB of free space that setup needs, plus space for the system.
 */
export const roleSizes = {
  witness: { processors: 2, memoryGB: 4, systemDiskGB: 80 },
  "domain-controller": { processors: 2, memoryGB: 8, systemDiskGB: 100 },
  "reverse-proxy": { processors: 2, memoryGB: 4, systemDiskGB: 40 },
  "mail-gateway": { processors: 2, memoryGB: 4, systemDiskGB: 60 },
  monitoring: { processors: 2, memoryGB: 8, systemDiskGB: 100 },
  "directory-sync": { processors: 2, memoryGB: 8, systemDiskGB: 128 },
  "sign-on": { processors: 2, memoryGB: 4, systemDiskGB: 100 },
  "sign-on-proxy": { processors: 2, memoryGB: 4, systemDiskGB: 100 },
  "hybrid-management": { processors: 4, memoryGB: 16, systemDiskGB: 128 },
} as const satisfies Record<string, RoleSize>;
