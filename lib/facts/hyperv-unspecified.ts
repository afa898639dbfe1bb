/** How a Hyper-V machine and its disks are set if nothing else is specified: as Exchange supports them. */
export const hyperVDefaults = {
  dynamicMemory: false,
  checkpoints: "disabled",
  stopAction: "shut-down",
  startDelaySeconds: 0,
  diskKind: "fixed",
  controller: 0,
} as const;
