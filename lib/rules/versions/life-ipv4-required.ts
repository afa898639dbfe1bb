import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { automaticAddresses } from "../../facts/name-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSites } from "../support/domain-controllers";
import { membersOf, memberPath } from "../support/lookup";
import { namedServers } from "../support/planned-servers";
import type { Subject } from "../types";

export const lifeIpv4Required = catalogueRule("life-ipv4-required", {
  why: "The cluster ignores adapters with APIPA addresses, and Exchange does not run on IPv6 alone.",
  fix: "give the server an address in its network",
  reading:
    "The document has IPv4 addresses only, so only APIPA addresses are left to judge: those of Exchange servers, domain controllers and witnesses.",
  check: (subject) =>
    eachOf(addresses(subject), ({ name, address, path }) => {
      if (!isAutomatic(address)) return undefined;
      return breach(path, {
        name,
        message: "a server has an APIPA address",
        got: address,
        expected: `an address outside ${automaticAddresses}`,
      });
    }),
});

interface Addressed {
  readonly name: string;
  readonly address: string;
  readonly path: string;
}

const judgedRoles = ["domain-controller", "witness", "alternate-witness", "hybrid-management"] as const;

/** Addresses of Exchange servers and of what they need; none without an Exchange server. */
function addresses(subject: Subject): readonly Addressed[] {
  if (exchangeSites(subject).length === 0) return [];
  const members = subject.plan.clusters.flatMap((cluster) =>
    membersOf(subject, cluster).flatMap((machine) =>
      machine.adapters.map(({ name, address }) => {
        const path = `${memberPath(subject, cluster, machine.name)}.addresses.${name}`;
        return { name: machine.name, address, path };
      }),
    ),
  );
  const others = namedServers(subject, ...judgedRoles).flatMap(({ name, address, addressPath: path }) =>
    address === undefined ? [] : [{ name, address, path }],
  );
  return [...members, ...others];
}

function isAutomatic(address: string): boolean {
  const range = parseIpv4Network(automaticAddresses);
  const number = parseIpv4(address);
  return range !== undefined && number !== undefined && holdsIpv4(range, number);
}
