import type { Problem } from "../../base/problem";
import { compareNames } from "../../base/order";
import type { LayoutInput } from "./types";

/** Copies of every database in one datacenter; 0 when unspecified. */
export function copiesWanted(input: LayoutInput, datacenter: string): number {
  const wanted = input.copiesPerDatacenter;
  return typeof wanted === "number" ? wanted : (wanted[datacenter] ?? 0);
}

/** Everything that makes a layout impossible; empty when a layout exists. */
export function checkLayoutInput(input: LayoutInput): Problem[] {
  const datacenters = [...new Set(input.members.map((member) => member.datacenter))].sort(compareNames);
  return [
    ...(datacenters.length === 0 ? [noMembers()] : []),
    ...repeated("members", input.members.map((member) => member.name)), // prettier-ignore
    ...repeated("databases", input.databases),
    ...copiesFit(input, datacenters),
    ...laggedFit(input, datacenters),
    ...primaryKnown(input, datacenters),
  ];
}

/** One problem for all datacenters with the same mistake, which is usually a single number in the document. */
function copiesFit(input: LayoutInput, datacenters: readonly string[]): Problem[] {
  const found = new Map<string, { readonly problem: Problem; readonly datacenters: string[] }>();
  for (const datacenter of datacenters) {
    const problem = copiesProblem(input, datacenter, datacenters);
    if (problem === undefined) continue;
    const same = JSON.stringify(problem);
    const entry = found.get(same) ?? { problem, datacenters: [] };
    entry.datacenters.push(datacenter);
    found.set(same, entry);
  }
  return [...found.values()].map(({ problem, datacenters: names }) => ({
    ...problem,
    message: `${problem.message} in ${names.join(" and ")}`,
  }));
}

/** The problem with the number of copies in a datacenter, without the datacenter's name. */
function copiesProblem(input: LayoutInput, datacenter: string, datacenters: readonly string[]): Problem | undefined {
  const wanted = copiesWanted(input, datacenter);
  const members = input.members.filter((member) => member.datacenter === datacenter);
  const places = new Set(members.map((member) => (member.host === undefined ? `\n${member.name}` : member.host))).size;
  const path = "copies.perDatacenter";
  const got = String(wanted);
  const least = datacenters.some((place) => copiesWanted(input, place) > 0) ? 0 : 1;
  // 0 copies in a datacenter can be laid out; whether the loss of the other one is survived is judged by
  // dag-copies-per-dc.
  if (!Number.isInteger(wanted) || wanted < least || wanted > 4) {
    const remedy = "say how many copies of every database a datacenter holds";
    const expected = `${least} to 4`;
    return { code: "copies-out-of-range", path, message: "not a number of copies", got, expected, remedy };
  }
  if (wanted <= places) return undefined;
  return {
    code: "copies-without-servers",
    path,
    message: "more copies than members on different hosts",
    got,
    expected: `at most ${places}`,
    remedy: "add members on further hosts or ask for fewer copies",
  };
}

function laggedFit(input: LayoutInput, datacenters: readonly string[]): Problem[] {
  const total = datacenters.reduce((sum, datacenter) => sum + copiesWanted(input, datacenter), 0);
  if (Number.isInteger(input.lagged) && input.lagged >= 0 && input.lagged < Math.max(total, 1)) return [];
  return [
    {
      code: "lagged-out-of-range",
      path: "copies.lagged",
      message: "not a possible number of lagged copies",
      got: String(input.lagged),
      expected: `0 to ${Math.max(total - 1, 0)}`,
      remedy: "leave at least one copy of every database without lag",
    },
  ];
}

function primaryKnown(input: LayoutInput, datacenters: readonly string[]): Problem[] {
  if (input.primary === undefined || datacenters.includes(input.primary)) return [];
  return [
    {
      code: "unknown-primary",
      path: "primary",
      message: "no members in this datacenter",
      got: JSON.stringify(input.primary),
      expected: datacenters.join(" | "),
      remedy: "name a datacenter that has members",
    },
  ];
}

function noMembers(): Problem {
  const remedy = "add at least one member";
  return { code: "no-members", path: "members", message: "no member can hold a copy", expected: "1 or more", remedy };
}

function repeated(path: string, names: readonly string[]): Problem[] {
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
  return twice.map((name) => ({
    code: "name-used-twice",
    path: `${path}.${name}`,
    message: "the name is used twice",
    got: JSON.stringify(name),
    remedy: "give each its own name",
  }));
}
