import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { automaticAddresses } from "../../facts/name-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { membersOf, memberPath } from "../support/lookup";

export const lifeIpv4Required = catalogueRule("life-ipv4-required", {
  why: "The cluster ignores adapters with addresses that Windows gave itself, and Exchange does not run on IPv6 alone.",
  fix: "give the member an address of its network",
  reading:
    "The document knows IPv4 alone, so what is left to judge are the addresses that Windows gives itself (APIPA).",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.flatMap((cluster) => membersOf(subject, cluster).map((machine) => ({ cluster, machine }))),
      ({ cluster, machine }) =>
        machine.adapters
          .filter(({ address }) => isAutomatic(address))
          .map(({ name, address }) =>
            breach(`${memberPath(subject, cluster, machine.name)}.addresses.${name}`, {
              name: machine.name,
              message: "a member has an address that Windows gives itself",
              got: address,
              expected: `an address outside ${automaticAddresses}`,
            }),
          ),
    ),
});

function isAutomatic(address: string): boolean {
  const range = parseIpv4Network(automaticAddresses);
  const number = parseIpv4(address);
  return range !== undefined && number !== undefined && holdsIpv4(range, number);
}
