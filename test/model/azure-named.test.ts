// Proves that names of the document that Azure does not accept are problems that say what it takes, while their resources are
// created there, and that the same names are accepted elsewhere.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { exampleText } from "../support/examples";

function told(...changes: readonly (readonly [RegExp, string])[]): string[] {
  const text = changes.reduce((document, [passage, change]) => {
    const changed = document.replace(passage, change);
    if (changed === document) throw new Error(`the school has no ${String(passage)}`);
    return changed;
  }, exampleText("school"));
  return readDeployment(text).problems.map((problem) => problemText(problem).replace(/ \(line \d+, column \d+\)/, ""));
}

test.each([
  [
    "a network",
    told([/name: identity,/, "name: identity-,"], [/network: identity\b/g, "network: identity-"]),
    'datacenters[1].networks[0].name: Azure does not accept the name of this network, got "identity-", expected 1 to 80 letters, digits, underscores, periods or hyphens, with a letter or digit first and a letter, digit or underscore last; choose another name',
  ],
  [
    "a Windows machine",
    told([/\bFS1\b/, "FS_1"]),
    'identity.signOn.servers[0].name: Azure does not accept the name of this identity server, got "FS_1", expected letters, digits and hyphens; choose another name',
  ],
  [
    "a Windows machine with a hyphen last",
    told([/\bSYNC1\b/, "SYNC-"]),
    'identity.directorySync.servers[0].name: Azure does not accept the name of this identity server, got "SYNC-", expected without a hyphen at the end; choose another name',
  ],
  [
    "a Linux machine",
    told([/name: relay$/m, "name: relay-"]),
    'gateways[0].name: Azure does not accept the name of this gateway, got "relay-", expected without a hyphen at the end; choose another name',
  ],
])("%s", (_, problems, expected) => {
  expect(problems).toEqual([expected]);
});

test("a rule of one's own", () => {
  const rule = `rules: [{ name: badge-, priority: 3000, remote: [10.50.0.81], reason: Badge readers. }]`;
  expect(told([/cidr: 10\.60\.0\.0\/26,/, `cidr: 10.60.0.0/26, ${rule},`])).toEqual([
    'datacenters[1].networks[0].rules[0].name: Azure does not accept the name of this rule, got "badge-", expected 1 to 80 letters, digits, underscores, periods or hyphens, with a letter or digit first and a letter, digit or underscore last; choose another name',
  ]);
});

test("a name outside Azure may have its own form", () => {
  expect(told([/CAMPUS-AD1/g, "CAMPUS_AD1"], [/name: servers,/, "name: servers-,"])).toEqual([]);
});
