// Proves that HAProxy, nginx and keepalived accept what is generated for them: whole configurations of created proxies, and
// snippets of existing ones below a configuration of somebody else.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { proxyFiles } from "../../../lib/guest/proxies";
import { examplePlan } from "../../support/examples";
import { itWith, type Tool } from "../../tools/engines";
import { certificatesFor, nginxAlone, removeCertificates } from "./loopback";
import { createdProxy } from "./town-proxies";

const certificates = certificatesFor("mail.town.example");
afterAll(() => removeCertificates(certificates));

type Keys = Parameters<typeof createdProxy>[0];
const existing: Keys = { existing: true, count: 1, address: "10.1.10.31", addresses: undefined };

function textOf(name: string, keys?: Keys): string {
  const file = proxyFiles(createdProxy(keys)).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.text;
}

function written(name: string, text: string): string {
  const path = join(certificates.folder, name);
  writeFileSync(path, text.replaceAll("/etc/haproxy/certificates/exchange.pem", certificates.both));
  return path;
}

/** What a program says of a file, and whether it accepts it. */
function said({ path: program }: Tool, ...args: readonly string[]): { accepted: boolean; text: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { accepted: status === 0, text: `${stdout}${stderr}` };
}

const foreign =
  "global\n    log /dev/log local0\n    maxconn 4000\n\ndefaults\n    mode http\n    timeout client 1m\n    timeout server 1m\n    timeout connect 5s\n\nlisten own\n    bind 127.0.0.1:20999\n\n";

itWith(
  "haproxy",
  "HAProxy accepts the configurations of created proxies and the snippet of an existing one",
  (tool) => {
    const texts = {
      "bridging.cfg": textOf("haproxy.cfg"),
      "passthrough.cfg": textOf("haproxy.cfg", { mode: "tls-passthrough" }),
      "existing.cfg": `${foreign}${textOf("haproxy.cfg", existing)}`,
      "existing-passthrough.cfg": `${foreign}${textOf("haproxy.cfg", { ...existing, mode: "tls-passthrough" })}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const { accepted, text: answer } = said(tool, "-c", "-f", written(name, text));
      expect(`${name}: ${answer}`).not.toMatch(/ALERT|WARNING/);
      expect(accepted).toBe(true);
    }
  },
);

itWith("haproxy", "HAProxy accepts what the government's proxies get", (tool) => {
  for (const proxy of examplePlan("government").wiring.proxies) {
    const text = proxyFiles(proxy).find(({ name }) => name === "haproxy.cfg")?.text ?? "";
    const { accepted, text: answer } = said(tool, "-c", "-f", written(`${proxy.name}.cfg`, text));
    expect(answer).not.toMatch(/ALERT|WARNING/);
    expect(accepted).toBe(true);
  }
});

itWith("haproxy", "it would refuse a pool that is not there", (tool) => {
  const text = textOf("haproxy.cfg").replace("backend exchange_owa from", "backend exchange_other from");
  expect(said(tool, "-c", "-f", written("broken.cfg", text)).accepted).toBe(false);
});

itWith("keepalived", "keepalived accepts both members of the group", (tool) => {
  const path = written("keepalived.conf", textOf("keepalived.conf"));
  expect(said(tool, "-t", "-f", path)).toEqual({ accepted: true, text: "" });
  const broken = written(
    "broken.conf",
    textOf("keepalived.conf").replace("virtual_router_id 30", "virtual_router_id 300"),
  );
  expect(said(tool, "-t", "-f", broken).accepted).toBe(false);
});

itWith("nginx", "nginx accepts the configuration of a created proxy and the snippet of an existing one", (tool) => {
  const modules = "/usr/lib/nginx/modules/ngx_stream_module.so";
  const load = existsSync(modules) ? `load_module ${modules};\n` : "";
  const keys: Keys = { software: "nginx", mode: "tls-passthrough" };
  const whole = nginxAlone(textOf("nginx.conf", keys), certificates.folder);
  const snippet = `${load}pid ${certificates.folder}/nginx.pid;\nevents {}\n${textOf("nginx.conf", { ...existing, ...keys })}`;
  for (const [name, text] of Object.entries({ whole, snippet })) {
    const { accepted, text: answer } = said(tool, "-t", "-q", "-c", written(`${name}.conf`, text));
    expect(`${name}: ${answer}`).toBe(`${name}: `);
    expect(accepted).toBe(true);
  }
});

test("the town's nginx gets the snippet beside its pool", () => {
  const [proxy] = examplePlan("town").wiring.proxies;
  expect(proxy === undefined ? [] : proxyFiles(proxy).map(({ name }) => name)).toEqual(["nginx.conf"]);
});
