import { azureTags } from "../../../facts/azure-limits";
import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

/** How many tags Azure takes, which names it does not, and those that this library sets itself. */
export function checkAzureTags({ tags }: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  const names = Object.keys(tags);
  const most = azureTags.most - azureTags.own.length;
  if (names.length > most) {
    checking.report({
      code: "too-many-tags",
      path: `${path}.tags`,
      message: `Azure takes ${azureTags.most} tags of one resource, of which ${azureTags.own.join(", ")} are set already`,
      got: String(names.length),
      expected: `at most ${most}`,
      remedy: "remove some of them",
    });
  }
  for (const name of names) {
    const expected = expectedOf(name);
    if (expected === undefined) continue;
    checking.report({
      code: "azure-tag",
      path: `${path}.tags.${name}`,
      message: "this cannot be the name of a tag here",
      got: JSON.stringify(name),
      expected,
      remedy: "choose another name",
    });
  }
}

function expectedOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (azureTags.own.includes(lower)) return `a name other than ${azureTags.own.join(", ")}, which are set already`;
  const prefix = azureTags.reservedPrefixes.find((reserved) => lower.startsWith(reserved));
  if (prefix !== undefined) return `a name that does not begin with ${prefix}, which Azure keeps for itself`;
  const isAccepted = ![...name].some((character) => azureTags.forbidden.includes(character));
  return isAccepted ? undefined : `a name without any of ${[...azureTags.forbidden].join(" ")}`;
}
