import { compareNames } from "../base/order";
import type { Action, Change } from "../base/rehearsal";

interface ResourceChange {
  readonly address: string;
  readonly mode?: string;
  readonly change: { readonly actions: readonly string[]; readonly importing?: unknown };
}

/**
 * The changes in the output of `show -json` for a plan. Only addresses and actions are read: the rest contains
 * sensitive values in clear text. Accepts every format 1.x.
 */
export function readChanges(json: string): Change[] {
  const plan = JSON.parse(json) as { readonly format_version?: string; readonly resource_changes?: ResourceChange[] };
  if (!/^1\./.test(plan.format_version ?? "")) {
    throw new Error(`The plan has format ${plan.format_version ?? "unknown"}, expected 1.x.`);
  }
  return (plan.resource_changes ?? [])
    .flatMap((resource): Change[] => {
      const action = actionOf(resource);
      return action === undefined ? [] : [{ address: resource.address, action }];
    })
    .sort((a, b) => compareNames(a.address, b.address));
}

export function countActions(changes: readonly Change[]): Record<"create" | "update" | "replace" | "delete", number> {
  const count = (action: Action) => changes.filter((change) => change.action === action).length;
  return { create: count("create"), update: count("update"), replace: count("replace"), delete: count("delete") };
}

function actionOf({ change }: ResourceChange): Action | undefined {
  const { actions } = change;
  if (actions.includes("delete") && actions.includes("create")) return "replace";
  const [only] = actions;
  if (only === "create" || only === "update" || only === "delete" || only === "read" || only === "forget") return only;
  return change.importing === undefined || change.importing === null ? undefined : "import";
}
