export { userData } from "./cloud-config";
export { seedFiles, seedOf, type SeedFile } from "./machine-files";
export type { DescribeRole, ManagedFile, ManagedRole } from "./managed-role";
export { roleOf } from "./role-of";
