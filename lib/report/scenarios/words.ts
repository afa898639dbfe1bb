import type { FailureCase, PartKind } from "../../plan";
import { count, listed, someOf } from "../text/words";

const plurals: Readonly<Record<PartKind, string>> = {
  member: "members",
  host: "hosts",
  zone: "zones",
  datacenter: "datacenters",
  witness: "witnesses",
  link: "links",
  server: "servers",
  "VPN gateway": "VPN gateways",
  "NAT gateway": "NAT gateways",
  "Key Vault": "Key Vaults",
};

/** `member`, `member and host`, `2 members`: the kind of a case. */
export function className(kinds: readonly PartKind[]): string {
  const names = [...new Set(kinds)].map((kind) => {
    const times = kinds.filter((other) => other === kind).length;
    return times === 1 ? kind : count(times, kind, plurals[kind]);
  });
  return names.length === 0 ? "nothing" : listed(names).replace(/, ([^,]*)$/, " and $1");
}

/** `member MBX1`, `MBX1 + witness`: what fails, for a line of a table. */
export function caseName({ failed, kinds }: Pick<FailureCase, "failed" | "kinds">): string {
  const names = failed.map(withoutKind);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) return failed.join(" + ") || "nothing";
  return names[0] === kind && kind === "witness" ? "the witness" : `${kind} ${names.join(", ")}`;
}

/** `cloud` of `vpn:cloud`: the kind is in front of it. */
function withoutKind(name: string): string {
  return name.replace(/^(link|datacenter|vpn|nat|vault):/, "");
}

/** Cases that fail one at a time with the same result; `all` is the number of cases of that kind. */
export function groupName(cases: readonly Pick<FailureCase, "failed" | "kinds">[], all: number): string {
  const [first] = cases;
  if (first === undefined) return "";
  if (cases.length === 1) return caseName(first);
  const kind = first.kinds.length === 1 ? first.kinds[0] : undefined;
  const names = cases.map((scenario) => scenario.failed.map(withoutKind).join("+"));
  if (kind === undefined) return orText(names, 2);
  if (names.length <= 3) return `${kind} ${orText(names, names.length)}`;
  const such = names.length === all ? "" : `: ${someOf(names, 2)}`;
  return `any of ${count(names.length, kind, plurals[kind])}${such}`;
}

/** `Members`, `Datacenters`, or `Member` for a single case: the heading of a sentence. */
export function classHeading(kinds: readonly PartKind[], cases: number): string {
  const [kind] = kinds;
  const word = kinds.length === 1 && kind !== undefined ? (cases === 1 ? kind : plurals[kind]) : className(kinds);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `MBX1 or MBX2`, `MBX1, MBX2 or one of 4 more`. */
function orText(names: readonly string[], most: number): string {
  if (names.length > most) return `${listed(names.slice(0, most))} or one of ${names.length - most} more`;
  return [listed(names.slice(0, -1)), ...names.slice(-1)].filter((text) => text !== "").join(" or ");
}
