// Proves that a changed configuration reaches a running gateway: used after a check and without a restart, not touched by a second
// run, refused where Postfix does not accept it, and put back where Postfix does not answer with it; the running Postfix is real.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configureScript, isPostfixGateway, postfixFiles, type PostfixGateway } from "../../../lib/guest";
import { examplePlan } from "../../support/examples";
import { itWith } from "../../tools/engines";
import * as servers from "./mail-servers";

const [school] = examplePlan("school").wiring.gateways.filter(isPostfixGateway) as [PostfixGateway];
const source = { vault: "kv-school", identity: "school-cloud-mail-gateway" };
const application = "127.0.0.80";
const [limit] = school.postfix.limits;
if (limit === undefined) throw new Error("the school's relay limits senders");

/** The relay with a largest message, and the senders of its only application. */
function relay(maxMessageMB: number, senders = ["noreply@school.example"]): PostfixGateway {
  const limits = [{ ...limit, address: application, applications: ["website"], senders }];
  return { ...school, acceptFrom: [application], maxMessageMB, postfix: { ...school.postfix, limits } };
}

test("the script has every file of the configuration as it stands, and no secret", () => {
  const script = configureScript(school, source);
  for (const { name, text } of postfixFiles(school)) {
    expect(script).toContain(`cat > "$new/${name}" <<'END-OF-FILE'\n${text}END-OF-FILE\n`);
  }
  expect(script).toContain("secret 'relay-certificate'\n");
  expect(script).not.toContain("PRIVATE KEY");
  expect(spawnSync("sh", ["-n"], { input: script }).status).toBe(0);
});

test("without a key vault it fetches nothing", () => {
  expect(configureScript(school, undefined)).not.toContain("vault.azure.net");
});

describe("a running gateway", () => {
  itWith(
    "postfix",
    "takes what is right and keeps what it has otherwise",
    async () => {
      const top = servers.testFolder();
      const folder = join(top, "relay");
      const port = await servers.freePort(servers.gatewayAddress);
      const main = () => readFileSync(join(folder, "etc", "main.cf"), "utf8");
      const run = runIn(top, port);
      const large = { by: application, from: "noreply@school.example", to: "head@school.example" };
      const sent = (body: string) => servers.send(port, { ...large, body });
      const twoMB = `${"x".repeat(998)}\r\n`.repeat(2100);
      try {
        servers.writeCertificates(top, { relay: "relay.school.example" });
        const certificate = readFileSync(join(top, "relay.pem"), "utf8");
        servers.writeConfiguration(folder, [
          ...postfixFiles(relay(1)),
          { name: "tls/certificate.pem", text: certificate },
        ]);
        servers.start(folder, servers.gatewayAddress, port, "");
        expect(await sent(twoMB)).toMatch(/^552 5\.3\.4/);

        expect(run(relay(3))).toEqual([0, expect.stringMatching(/in use; the one before is in \S+etc\.before\n$/)]);
        expect(await sent(twoMB)).toMatch(/^250 2\.0\.0 Ok: queued/);
        expect(readFileSync(join(folder, "etc.before", "main.cf"), "utf8")).toContain("message_size_limit = 1048576");
        expect(run(relay(3))).toEqual([0, "nothing to change\n"]);
        const before = main();

        expect(run(relay(Number.NaN))).toEqual([1, expect.stringMatching(/^refused, .*message_size_limit/s)]);
        expect(run({ ...relay(3), acceptFrom: ["10.50.0.1/24"] })).toEqual([
          1,
          expect.stringMatching(/^refused, .*non-null host address bits/s),
        ]);
        expect(main()).toBe(before);

        // A server process that dies at once is no fault that a check finds.
        const silent = (text: string) => text.replace(/^smtpd_relay_restrictions = .*$/m, "smtpd_relay_restrictions =");
        expect(run(relay(4), silent)).toEqual([1, expect.stringContaining("Postfix does not answer with it")]);
        expect(main()).toBe(before);
        expect(readFileSync(join(folder, "etc.refused", "main.cf"), "utf8")).toContain("message_size_limit = 4194304");
        expect(await sent(twoMB)).toMatch(/^250 2\.0\.0 Ok: queued/);

        expect(run({ ...relay(3), postfix: { ...relay(3).postfix, limits: [] } })[0]).toBe(0);
        expect(existsSync(join(folder, "etc", "sender_limits"))).toBe(false);
      } finally {
        servers.stop(folder);
        servers.remove(top);
      }
    },
    120_000,
  );

  /** Runs the script against a server in a folder; its service is Postfix itself. */
  function runIn(top: string, port: number) {
    const folder = join(top, "relay");
    const etc = join(folder, "etc");
    const bin = join(top, "bin");
    servers.openFolder(bin);
    const service = [
      "#!/bin/sh",
      // A daemon holds neither the lock nor the output.
      "exec 9>&- > /dev/null 2>&1",
      'case "$1" in',
      `is-active) exec postfix -c ${etc} status ;;`,
      `restart) postfix -c ${etc} stop; exec postfix -c ${etc} start ;;`,
      `*) exec postfix -c ${etc} "$1" ;;`,
      "esac",
      "",
    ];
    writeFileSync(join(bin, "systemctl"), service.join("\n"));
    // The machine that runs this test was not set up by cloud-init, and waiting for it would never end.
    writeFileSync(join(bin, "cloud-init"), "#!/bin/sh\n");
    for (const name of ["systemctl", "cloud-init"]) chmodSync(join(bin, name), 0o755);
    return (gateway: PostfixGateway, change = (text: string) => text): [number | null, string] => {
      const script = change(configureScript(gateway, undefined))
        .replace(/^smtp_tls_CAfile = .*\n/m, "")
        .replace("for attempt in 1 2 3 4 5;", "for attempt in 1;")
        .replace(/^# No mailboxes/m, `${servers.settingsFor(folder).join("\n")}\n$&`)
        .replaceAll("/etc/postfix", etc)
        .replace("/run/lock/gateway-configuration", join(top, "lock"))
        .replace('("127.0.0.1", 25), 10', `("${servers.gatewayAddress}", ${port}), 2`);
      const environment = { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
      const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8", env: environment });
      return [status, status === 0 ? stdout : stderr.slice(stderr.search(/^(refused|put back),/m))];
    };
  }
});
