// Proves what created reverse proxies are set up with: cloud-init accepts it, the service waits for the certificate that people put
// there, and on Hyper-V, where no platform does, the seed gives name and addresses as the plan has them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { roleOf, seedFiles, userData, type ManagedRole } from "../../../lib/guest";
import { examplePlan } from "../../support/examples";
import { itWith } from "../../tools/engines";
import { createdProxy } from "../proxies/town-proxies";

const folder = mkdtempSync(join(tmpdir(), "mail-constructs-seed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const government = examplePlan("government");
const files = seedFiles(government);

function textOf(machine: string, name: string): string {
  return files.find((file) => file.machine === machine && file.name === name)?.text ?? "";
}

/** The role of the first of the town's proxies with these keys. */
function roleWith(keys: Parameters<typeof createdProxy>[0]): ManagedRole {
  const proxy = createdProxy(keys);
  const role = roleOf({ ...government, wiring: { ...government.wiring, proxies: [proxy] } }, proxy.name);
  if (role === undefined) throw new Error(`${proxy.name} is not set up`);
  return role;
}

test("every created Linux machine has a seed of three files, and nothing else has one", () => {
  const linux = government.machines.filter(({ system }) => system === "linux").map(({ name }) => name);
  expect(linux).toEqual(expect.arrayContaining(["lb-north1", "lb-south2", "metrics", "mx-north1"]));
  expect(files.map(({ machine, name }) => `${machine} ${name}`)).toEqual(
    linux.flatMap((machine) => ["user-data", "meta-data", "network-config"].map((name) => `${machine} ${name}`)),
  );
});

test("name and addresses are those of the plan", () => {
  expect(parse(textOf("lb-south2", "meta-data"))).toEqual({
    "instance-id": "lb-south2",
    "local-hostname": "lb-south2",
  });
  expect(parse(textOf("lb-south2", "network-config"))).toEqual({
    version: 2,
    ethernets: {
      eth0: {
        dhcp4: false,
        addresses: ["10.20.64.32/24"],
        routes: [{ to: "0.0.0.0/0", via: "10.20.64.1" }],
        nameservers: { addresses: ["10.20.0.10", "10.20.0.11"] },
      },
    },
  });
});

test("HAProxy waits for its certificate, and starts when people put it there", () => {
  const { packages, files: written, services, secrets } = roleWith({});
  expect(packages).toEqual(["haproxy", "socat", "curl", "keepalived"]);
  expect(secrets.map(({ path }) => path)).toEqual(["/etc/haproxy/certificates/exchange.pem"]);
  const unit = (path: string) => written.find((file) => file.path === path)?.text;
  expect(unit("/etc/systemd/system/haproxy.service.d/secrets.conf")).toContain(
    "ConditionPathExists=/etc/haproxy/certificates/exchange.pem\n",
  );
  expect(unit("/etc/systemd/system/haproxy-secrets.path")).toContain(
    "PathChanged=/etc/haproxy/certificates/exchange.pem\nUnit=haproxy.service\n",
  );
  expect(services).toEqual(["haproxy-secrets.path", "haproxy", "keepalived"]);
});

test("what passes TLS through waits for nothing", () => {
  const role = roleWith({ mode: "tls-passthrough" });
  expect(role.secrets).toEqual([]);
  const { runcmd } = parse(userData(role)) as { runcmd: string[][] };
  expect(runcmd).toEqual([
    ["systemctl", "daemon-reload"],
    ["systemctl", "enable", "haproxy"],
    ["systemctl", "enable", "keepalived"],
    ["systemctl", "restart", "haproxy"],
    ["systemctl", "restart", "keepalived"],
  ]);
});

test("files are written after the packages, whose own configuration they replace", () => {
  const data = parse(userData(roleWith({ software: "nginx", mode: "tls-passthrough" }))) as {
    write_files: { path: string; defer: boolean }[];
  };
  expect(data.write_files.map(({ path, defer }) => [path, defer])).toEqual([
    ["/etc/nginx/nginx.conf", true],
    ["/etc/keepalived/keepalived.conf", true],
  ]);
});

itWith("cloud-init", "cloud-init accepts the user data of every proxy, and refuses a broken one", ({ path }) => {
  const checked = (text: string) => {
    const file = join(folder, "user-data");
    writeFileSync(file, text);
    return spawnSync(path, ["schema", "--config-file", file], { encoding: "utf8" });
  };
  for (const file of files.filter(({ name }) => name === "user-data")) {
    const { status, stdout, stderr } = checked(file.text);
    expect(`${stdout}${stderr}`).toContain("Valid");
    expect(status).toBe(0);
  }
  expect(checked("#cloud-config\nruncmd: once\n").status).not.toBe(0);
});
