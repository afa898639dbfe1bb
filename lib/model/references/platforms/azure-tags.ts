import { azureTags } from "../../../facts/azure-limits";
import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

/** How many tags Azure takes, which names it does not, and those that this library sets itself. */
export function checkAzureTags(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  const names = Object.keys(datacenter.tags);
  const dns = hasZones(datacenter, checking);
  const all = dns ? azureTags.dns.most : azureTags.most;
  const own = azureTags.own.filter((name) => !dns || name !== "role");
  const most = all - own.length;
  if (names.length > most) {
    checking.report({
      code: "too-many-tags",
      path: `${path}.tags`,
      message:
        `Azure takes ${all} tags of one ${dns ? "DNS zone" : "resource"}, ` +
        `of which ${own.join(", ")} are set already`,
      got: String(names.length),
      expected: `at most ${most}`,
      remedy: "remove some of them",
    });
  }
  names.forEach((name, i) => {
    const expected = repeated(name, names.slice(0, i)) ?? expectedOf(name) ?? (dns ? expectedInDns(name) : undefined);
    if (expected === undefined) return;
    checking.report({
      code: "azure-tag",
      path: `${path}.tags.${name}`,
      message: "this cannot be the name of a tag here",
      got: JSON.stringify(name),
      expected,
      remedy: "choose another name",
    });
  });
}

/** Whether zones of Azure DNS, which take fewer tags, may be created in the stack of the datacenter. */
function hasZones({ keyVault }: ParsedEntry<"datacenters">, { document }: Checking): boolean {
  const zones = document.namespaces?.zones ?? [];
  return (
    keyVault?.privateAddress !== undefined || zones.some(({ kind, existing }) => kind === "azure-dns" && !existing)
  );
}

function repeated(name: string, earlier: readonly string[]): string | undefined {
  const same = earlier.find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? undefined : `a name that differs from ${same} by more than upper and lower case`;
}

function expectedInDns(name: string): string | undefined {
  return azureTags.dns.form.test(name)
    ? undefined
    : "a name of letters, digits, `-`, `_` and `.` without a digit first, as DNS zones in Azure take them";
}

function expectedOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (azureTags.own.includes(lower)) return `a name other than ${azureTags.own.join(", ")}, which are set already`;
  const prefix = azureTags.reservedPrefixes.find((reserved) => lower.startsWith(reserved));
  if (prefix !== undefined) return `a name that does not begin with ${prefix}, which Azure keeps for itself`;
  const isAccepted = ![...name].some((character) => azureTags.forbidden.includes(character));
  return isAccepted ? undefined : `a name without any of ${[...azureTags.forbidden].join(" ")}`;
}
