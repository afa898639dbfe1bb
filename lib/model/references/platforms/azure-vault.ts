import { within } from "../../../base/ipv4-sets";
import { isPrivate } from "../../../base/private-addresses";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";

/** Addresses that a vault admits are public; a private endpoint is in a network of its datacenter, and a vault that has one admits no public address. */
export function checkAzureVault(
  { keyVault, networks }: ParsedEntry<"datacenters">,
  path: string,
  checking: Checking,
): void {
  if (keyVault === undefined) return;
  checkUnique(keyVault.name, path, checking);
  const address = keyVault.privateAddress;
  if (address === undefined) return checkAdmitted(keyVault.allowedFrom, `${path}.keyVault.allowedFrom`, checking);
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

function checkAdmitted(allowedFrom: readonly string[], path: string, checking: Checking): void {
  allowedFrom.forEach((from, i) => {
    if (!isPrivate(from)) return;
    checking.report({
      code: "private-address",
      path: `${path}[${i}]`,
      message: "a vault sees public addresses only",
      got: JSON.stringify(from),
      expected: "the public address behind which these machines are",
      remedy: "write that address, or give the vault a `privateAddress`",
    });
  });
}

/** The name is part of an address in the Internet: there is each once in the world. */
function checkUnique(name: string | undefined, path: string, checking: Checking): void {
  const same = checking.document.datacenters.findIndex(
    ({ platform, keyVault }) =>
      platform === "azure" && name !== undefined && keyVault?.name?.toLowerCase() === name.toLowerCase(),
  );
  if (same === -1 || path === `datacenters[${same}]`) return;
  checking.report({
    code: "name-taken",
    path: `${path}.keyVault.name`,
    message: `the vault of datacenters[${same}] has this name, and each exists once in the world`,
    got: JSON.stringify(name),
    expected: "a name of its own, regardless of upper and lower case",
    remedy: "choose another name, or leave it out",
  });
}
