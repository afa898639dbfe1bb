// Proves that a secret literal is never accepted, wherever it is, and never repeated in a problem.
import { readDeployment } from "../../lib/model";
import { changed, documentText } from "./documents";

const secret = "Hunter2-Correct-Horse";
const productKey = "AB12C-DE34F-GH56I-JK78L-MN90P";

describe("a literal in place of a secret", () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ["a login", ["credentials", "hypervisor"], secret],
    ["a product key", ["credentials", "productKey"], productKey],
    ["a literal in the reference", ["credentials", "domainJoin"], { secret: `${secret}!` }],
    ["a value beside the reference", ["credentials", "domainJoin"], { secret: "domain-join", value: secret }],
    ["all credentials", ["credentials"], secret],
    ["a list of them", ["credentials", "hypervisor"], [secret]],
    ["an unknown password", ["exchange", "adminPassword"], secret],
    ["a password deep in an unknown key", ["exchange", "setup"], { account: { pwd: secret } }],
    ["a token in a list", ["monitoring", 0, "apiToken"], secret],
    ["a key", ["datacenters", 0, "key"], secret],
    ["a map of secrets", ["datacenters", 0, "secrets"], { a: secret }],
    ["a product key somewhere", ["exchange", "build"], productKey],
    ["a product key in a sentence", ["waivers", 0, "reason"], `the key is ${productKey}`],
    ["a product key as a key", ["costs"], { currency: "EUR", perYear: { [productKey]: 1 } }],
    ["a password in a URL", ["backup", 0, "server"], `https://admin:${secret}@veeam.example/`],
    ["a connection string", ["waivers", 0, "reason"], `Server=a;Password=${secret}`],
    ["a private key", ["waivers", 0, "reason"], `-----BEGIN RSA PRIVATE KEY-----\n${secret}`],
    ["a number", ["credentials", "hypervisor"], 73_190_244],
  ])("%s", (_, path, value) => {
    const { problems, deployment } = readDeployment(changed("town", path, value));
    expect(deployment).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain("secret-literal");
    expect(JSON.stringify(problems)).not.toContain(secret);
    expect(JSON.stringify(problems)).not.toContain(productKey);
    expect(JSON.stringify(problems)).not.toContain("73190244");
    expect(problems.find((problem) => problem.code === "secret-literal")?.remedy).toBe(
      "remove it, keep it in a secret store, and name it here: `{ secret: NAME }`",
    );
  });

  it("is reported once, not again as an unknown key or a wrong type", () => {
    const { problems } = readDeployment(changed("town", ["exchange", "adminPassword"], secret));
    expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toEqual([
      "secret-literal exchange.adminPassword",
    ]);
  });

  it("is not revealed by broken text either", () => {
    for (const ending of ['"', "]", "\n\tx", ": {", ' "a" "b"']) {
      const text = documentText("town").replace("{ secret: hyperv-login }", `${secret}${ending}`);
      const { problems } = readDeployment(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(JSON.stringify(problems)).not.toContain(secret);
      expect(JSON.stringify(readDeployment(`{"password": "${secret}"${ending}`, { format: "json" }))).not.toContain(
        secret,
      );
    }
  });
});

it("ignores words that only sound like secrets", () => {
  expect(readDeployment(changed("school", ["identity", "directorySync", "passwordHash"], false)).problems).toEqual([]);
});

describe("a template sequence", () => {
  it.each<readonly [string, readonly (string | number)[]]>([
    ["the name of the deployment", ["name"]],
    ["the name of a DAG, which others refer to", ["clusters", 0, "name"]],
    ["a requirement", ["requirements", "survive", 0]],
    ["an address range", ["datacenters", 0, "networks", 0, "cidr"]],
  ])("in %s is one problem", (_, path) => {
    const { problems } = readDeployment(changed("town", path, "a${x}"));
    expect(problems.map(({ code }) => code)).toEqual(["template-sequence"]);
  });

  it.each(["${var.x}", "a%{if}", "x${"])("%s is refused in values and keys", (text) => {
    const inValue = readDeployment(changed("town", ["waivers", 0, "reason"], text)).problems;
    expect(inValue.map((problem) => `${problem.code} ${problem.path}`)).toEqual([
      "template-sequence waivers[0].reason",
    ]);
    const inKey = readDeployment(
      changed("town", ["costs"], { currency: "EUR", perYear: { volumeGB: { [text]: 1 } } }),
    ).problems;
    expect(inKey.map((problem) => problem.code)).toEqual(["template-sequence"]);
  });
});
