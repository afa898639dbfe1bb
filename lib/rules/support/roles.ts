import type { ClusterDesign } from "../../model";

/** `Domain Controller` and `domain_controller` are both `domain-controller`. */
export function roleName(role: string): string {
  return role
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** Further roles of the members in the document whose name matches. */
export function rolesMatching(design: ClusterDesign, pattern: RegExp): readonly string[] {
  return design.machine.roles.filter((role) => pattern.test(roleName(role)));
}
