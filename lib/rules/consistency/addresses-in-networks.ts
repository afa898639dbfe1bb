import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { automaticAddresses } from "../../facts/name-limits";
import type { Datacenter } from "../../model/types";
import { breach, eachOf, undecided } from "../engine/answers";
import { addressSpaces, closest, type Space } from "../support/address-space";
import { addressUses, type AddressUse } from "../support/address-uses";
import { defineRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const addressesInNetworks = defineRule({
  id: "addresses-in-networks",
  area: "consistency",
  title: "Every address lies in a network of its own datacenter, and in no other one's.",
  why: "Firewall openings, routes and the Active Directory site follow the address: one that is elsewhere is opened and looked for in vain.",
  level: "risk",
  appliesTo: ["all"],
  versions: "any",
  sources: ["PLANHA"],
  derived: true,
  fix: "correct the address or its `datacenter`, or add the network that it lies in",
  reading:
    "The networks of a datacenter are those of the document and, outside of Azure, the subnets of its Active Directory site. What names its network, and that networks do not overlap, is settled when the document is read.",
  check: (subject) => {
    const spaces = addressSpaces(subject);
    const uses = addressUses(subject).filter(({ address }) => isOfNetwork(address));
    return eachOf(spaces.length === 0 ? [] : uses, (use) => {
      const first = uses.find(({ path }) => path === use.path);
      return first === use ? misplaced(subject, use, spaces) : undefined;
    });
  },
});

/** Addresses that Windows gives itself belong to no network at all: life-ipv4-required speaks of them. */
function isOfNetwork(address: string): boolean {
  const number = parseIpv4(address);
  const automatic = parseIpv4Network(automaticAddresses);
  return number !== undefined && !(automatic !== undefined && holdsIpv4(automatic, number));
}

function misplaced(subject: Subject, use: AddressUse, spaces: readonly Space[]): Verdict | undefined {
  const { name, address, datacenter, path } = use;
  const number = parseIpv4(address) ?? 0;
  const home = closest(spaces, { first: number, last: number }, datacenter);
  if (home !== undefined && (datacenter === undefined || home.datacenter === datacenter)) return undefined;
  const place = datacenter === undefined ? undefined : datacenterNamed(subject, datacenter);
  if (home === undefined && place !== undefined && !isFullyKnown(place)) {
    const key = subject.pathOf(place, "activeDirectory", "subnets");
    return undecided(key, `which addresses ${place.name} has, hence whether that of ${name} is one of them`, name);
  }
  const own = spaces.filter((one) => datacenter === undefined || one.datacenter === datacenter);
  const lies = home === undefined ? "in no network" : `in ${home.name} of ${home.datacenter}`;
  return breach(path, {
    name,
    message: `the address of ${name} lies ${lies}`,
    got: address,
    expected: `an address in ${own.map((one) => one.name).join(", ")}`,
  });
}

/** Beside the networks that are spelled out a datacenter of one's own has the others of its Active Directory site. */
function isFullyKnown({ activeDirectory, platform }: Datacenter): boolean {
  return activeDirectory !== undefined || platform === "azure";
}
