import type { ServerRole } from "../../model";
import type { ServerPlan } from "../../plan";
import type { Subject } from "../types";

/** Roles of computers of the forest, created or existing; an existing front end may be anything. */
const forestRoles: readonly ServerRole[] = [
  "domain-controller",
  "hypervisor",
  "witness",
  "alternate-witness",
  "directory-sync",
  "sign-on",
  "hybrid-management",
  "replaced",
];

/** Short names of every Windows computer of the forest in the document, created or existing. */
export function computerNames(subject: Subject): readonly string[] {
  return [...new Set(subject.plan.servers.filter(isComputer).map(({ name }) => name.split(".")[0] ?? name))];
}

function isComputer({ roles, existing, windows }: ServerPlan): boolean {
  return (!existing && windows !== undefined) || roles.some((role) => forestRoles.includes(role));
}
