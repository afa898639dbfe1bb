import { isPrivate } from "../../../base/private-addresses";
import { managementPorts } from "../../../facts/azure-traffic";
import { azureRulePriorities } from "../../../facts/azure-rule-priorities";
import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

type ParsedDatacenter = ParsedEntry<"datacenters">;
type ParsedRule = ParsedDatacenter["networks"][number]["rules"][number];

/** Administrators never come from the Internet, and rules of the document's own neither collide nor let them in. */
export function checkAzureAccess({ adminFrom, networks }: ParsedDatacenter, path: string, checking: Checking): void {
  adminFrom.forEach((from, i) => {
    if (!isPrivate(from)) reportOutside(`${path}.adminFrom[${i}]`, from, checking);
  });
  networks.forEach((network, j) => {
    network.rules.forEach((rule, k) => {
      const place = `${path}.networks[${j}].rules[${k}]`;
      const before = network.rules.slice(0, k).filter(({ direction }) => direction === rule.direction);
      checkTaken(rule, before, place, checking);
      if (rule.access === "deny" || rule.direction === "outbound" || !opensManagement(rule)) return;
      rule.remote.forEach((remote, l) => {
        if (!isPrivate(remote)) reportOutside(`${place}.remote[${l}]`, remote, checking);
      });
    });
  });
}

function reportOutside(path: string, got: string, checking: Checking): void {
  checking.report({
    code: "admin-from-internet",
    path,
    message: "administrators must not come from the Internet",
    got: JSON.stringify(got),
    expected: "a private address or network, reached over the VPN",
    remedy: "name the addresses of the administrators' own machines",
  });
}

function checkTaken(rule: ParsedRule, before: readonly ParsedRule[], place: string, checking: Checking): void {
  const same = before.find(({ priority }) => priority === rule.priority);
  if (same !== undefined) {
    checking.report({
      code: "priority-taken",
      path: `${place}.priority`,
      message: `the priority is already that of the rule ${same.name}`,
      got: String(rule.priority),
      expected: "a priority that no other rule of the network and direction has",
      remedy: "choose another priority",
    });
  }
  if (!Object.keys(azureRulePriorities).includes(rule.name) && !before.some(({ name }) => name === rule.name)) return;
  checking.report({
    code: "name-taken",
    path: `${place}.name`,
    message: "another rule of the network and direction has this name",
    got: JSON.stringify(rule.name),
    expected: "a name of its own",
    remedy: "choose another name",
  });
}

/** Whether traffic to Remote Desktop, WinRM or SSH could pass. */
function opensManagement({ protocol, ports }: ParsedRule): boolean {
  if (protocol === "icmp") return false;
  if (ports.length === 0) return true;
  return ports.some((port) => {
    const [first = 0, last = first] = port.split("-").map(Number);
    return managementPorts.some((management) => first <= Number(management) && Number(management) <= last);
  });
}
