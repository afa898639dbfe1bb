import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { automaticAddresses } from "../../facts/name-limits";
import type { Datacenter } from "../../model";
import { breach, eachOf, undecided } from "../engine/answers";
import { addressSpaces, closest, type Space } from "../support/address-space";
import { addressUses, type AddressUse } from "../support/address-uses";
import { defineRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const addressesInNetworks = defineRule({
  id: "addresses-in-networks",
  area: "consistency",
  title: "Every address is in a network of its own datacenter, and in no network of another one.",
  why: "Firewall rules, routes and the Active Directory site follow from the address: if it is elsewhere, none of them fits.",
  level: "risk",
  appliesTo: ["all"],
  versions: "any",
  sources: ["PLANHA"],
  derived: true,
  fix: "correct the address or its `datacenter`, or add the network that contains it",
  reading:
    "The networks of a datacenter are those of the document and, outside Azure, the subnets of its Active Directory site. Items that name their network, and overlapping networks, are checked when the document is read.",
  check: (subject) => {
    const spaces = addressSpaces(subject);
    const uses = addressUses(subject).filter(({ address }) => isOfNetwork(address));
    return eachOf(spaces.length === 0 ? [] : uses, (use) => {
      const first = uses.find(({ path }) => path === use.path);
      return first === use ? misplaced(subject, use, spaces) : undefined;
    });
  },
});

/** APIPA addresses belong to no network; life-ipv4-required judges them. */
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
    return undecided(key, `which addresses ${place.name} has, and thus whether that of ${name} is one of them`, name);
  }
  const own = spaces.filter((space) => datacenter === undefined || space.datacenter === datacenter);
  const location = home === undefined ? "in no network" : `in ${home.name} of ${home.datacenter}`;
  return breach(path, {
    name,
    message: `the address of ${name} is ${location}`,
    got: address,
    expected: `an address in ${own.map((space) => space.name).join(", ")}`,
  });
}

/** In addition to the networks in the document, a datacenter that is not in Azure has the other networks of its Active Directory site. */
function isFullyKnown({ activeDirectory, platform }: Datacenter): boolean {
  return activeDirectory !== undefined || platform === "azure";
}
