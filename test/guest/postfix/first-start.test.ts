// Proves the first start of a created gateway: valid cloud-init with every file of the configuration, no secret in it, the fetching
// of certificate and login by name, and that Postfix does not start without its certificate.
import { execFileSync } from "node:child_process";
import { parse } from "yaml";
import { gatewayFirstStart, isPostfixGateway, postfixFiles, type PostfixGateway } from "../../../lib/guest";
import { examplePlan } from "../../support/examples";

interface CloudConfig {
  readonly packages: readonly string[];
  readonly write_files: readonly { path: string; permissions: string; defer: boolean; content: string }[];
  readonly runcmd: readonly (readonly string[])[];
}

const [relay] = examplePlan("school").wiring.gateways.filter(isPostfixGateway) as [PostfixGateway];
const source = { vault: "kv-school", identity: "school-cloud-mail-gateway" };
const withLogin = { ...relay, postfix: { ...relay.postfix, login: "relay-login" } };

function read(text: string): CloudConfig {
  expect(text.split("\n")[0]).toBe("#cloud-config");
  return parse(text) as CloudConfig;
}

function fileIn({ write_files: files }: CloudConfig, path: string): string {
  return files.find((file) => file.path === path)?.content ?? "";
}

test("every file of the configuration is written, after the packages", () => {
  const config = read(gatewayFirstStart(relay, source));
  for (const { name, text } of postfixFiles(relay)) expect(fileIn(config, `/etc/postfix/${name}`)).toBe(text);
  expect(config.packages).toContain("postfix");
  expect(config.write_files.filter((file) => !file.defer)).toEqual([]);
});

test("with a key vault a script fetches the secrets by name, at every start and daily", () => {
  const config = read(gatewayFirstStart(withLogin, source));
  const script = fileIn(config, "/usr/local/sbin/fetch-gateway-secrets");
  expect(script).toContain("vault='https://kv-school.vault.azure.net'");
  expect(script).toMatch(/^secret 'relay-certificate'$/m);
  expect(script).toMatch(/^secret 'relay-login'$/m);
  expect(script).toContain("identity='school-cloud-mail-gateway'");
  expect(script).toContain("'[school-example.mail.protection.outlook.com]:25'");
  expect(() => execFileSync("sh", ["-n"], { input: script })).not.toThrow();
  expect(fileIn(config, "/etc/systemd/system/gateway-secrets.timer")).toContain("OnUnitActiveSec=1d\n");
  expect(config.runcmd.at(-1)).toEqual(["systemctl", "enable", "--now", "gateway-secrets.timer"]);
});

test("a certificate without a login asks for no login", () => {
  expect(gatewayFirstStart(relay, source)).not.toContain("-login");
});

test("without a key vault nothing is fetched, and Postfix waits for its certificate", () => {
  const config = read(gatewayFirstStart(relay, undefined));
  expect(config.write_files.map(({ path }) => path).filter((path) => path.includes("secrets"))).toEqual([]);
  expect(fileIn(config, "/etc/systemd/system/postfix@-.service.d/certificate.conf")).toBe(
    "[Unit]\nConditionPathExists=/etc/postfix/tls/certificate.pem\n",
  );
  expect(config.runcmd.at(-1)).toEqual(["systemctl", "start", "postfix@-.service"]);
});
