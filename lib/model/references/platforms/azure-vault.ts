import { within } from "../../../base/ipv4-sets";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";

/** A private endpoint is in a network of its datacenter, and a vault that has one admits no public address. */
export function checkAzureVault(
  { keyVault, networks }: ParsedEntry<"datacenters">,
  path: string,
  checking: Checking,
): void {
  const address = keyVault?.privateAddress;
  if (keyVault === undefined || address === undefined) return;
  if (!networks.some(({ cidr }) => within(cidr, [address]).length > 0)) {
    checking.report({
      code: "outside-networks",
      path: `${path}.keyVault.privateAddress`,
      message: "no network of the datacenter has this address",
      got: JSON.stringify(address),
      expected: `an address of ${networks.map(({ cidr }) => cidr).join(", ") || "one of its networks"}`,
      remedy: "choose an address of a network in which machines are",
    });
  }
  if (keyVault.allowedFrom.length === 0) return;
  checking.report({
    code: "no-public-access",
    path: `${path}.keyVault.allowedFrom`,
    message: "a vault with a private endpoint has no public access",
    got: JSON.stringify(keyVault.allowedFrom),
    expected: "no public addresses",
    remedy: "remove `allowedFrom`, or remove `privateAddress`",
  });
}
