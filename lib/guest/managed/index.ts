export { userData } from "./cloud-config";
export { managedRoleOf, seedFiles, type SeedFile } from "./machine-files";
export type { ManagedFile, ManagedRole } from "./managed-role";
