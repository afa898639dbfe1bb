/** Ids and levels of the area's rules, written by hand: a change here is a change for users' waivers. */
export const hyperV: Readonly<Record<string, string>> = {
  "virt-anti-affinity": "risk",
  "virt-anti-affinity-copies": "risk",
  "virt-backup-host-no-savedstate": "unsupported",
  "virt-disk-kinds": "unsupported",
  "virt-no-checkpoints": "unsupported",
  "virt-no-differencing": "unsupported",
  "virt-no-dynamic-memory": "unsupported",
  "virt-no-dynamic-vhd": "unsupported",
  "virt-same-sizing": "risk",
  "virt-separate-spindles": "risk",
  "virt-smb3-fixed-only": "unsupported",
  "virt-vcpu-ratio": "unsupported",
};
