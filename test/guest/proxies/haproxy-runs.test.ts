// Proves with a real HAProxy that the generated configuration does what it says: a name keeps answering while a server, a
// protocol and then a whole proxy die; a server is drained without losing a request; administrators' pages are refused from outside.
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { maintenanceScript } from "../../../lib/guest/haproxy";
import { adminSocket } from "../../../lib/guest/haproxy/sections";
import { itWith } from "../../tools/engines";
import { createdProxies } from "./town-proxies";
import {
  ask,
  certificatesFor,
  FakeExchange,
  removeCertificates,
  RunningProxy,
  until,
  type Answer,
  statePort,
} from "./loopback";

const name = "mail.town.example";
const certificates = certificatesFor(name);
const servers = [
  new FakeExchange("MBX1", "127.0.0.11", 21443, certificates),
  new FakeExchange("MBX2", "127.0.0.12", 21443, certificates),
] as const;
const [first] = servers;
const addresses = ["127.0.0.21", "127.0.0.22"] as const;
let proxies: RunningProxy[] = [];

/** A client asks the next address of the name if one does not answer, as browsers and Outlook do. */
async function client(path: string, options: { method?: string; from?: string } = {}): Promise<Answer> {
  const all = { name, authority: certificates.authority, ...options };
  try {
    return await ask(addresses[0], path, all);
  } catch {
    return ask(addresses[1], path, all);
  }
}

/** Waits until requests for a path are answered by these servers and no other. */
async function answeredBy(path: string, ...names: readonly string[]): Promise<void> {
  await until(
    async () => {
      const seen = new Set<string>();
      for (let i = 0; i < 6; i++) seen.add((await client(path)).body);
      return [...seen].sort().join() === [...names].sort().join();
    },
    () => `${path} is not answered by ${names.join(" and ")}`,
  );
}

/** Whether a proxy takes a server for healthy, by its own statistics. */
async function isUp(address: string, server: string): Promise<boolean> {
  const answer = await fetch(`http://${address}:${statePort}/;csv`);
  const rows = (await answer.text()).split("\n").map((row) => row.split(","));
  const row = rows.find(([pool, name]) => pool === "exchange_owa" && name === server);
  return row?.[17] === "UP";
}

async function start(program: string): Promise<void> {
  for (const server of servers) {
    server.sick.clear();
    await server.start();
  }
  proxies = createdProxies().map((wiring, i) => {
    const settings = { ...wiring.settings, inside: ["127.0.0.9/32"], maxConnections: 2_000 };
    const pool = servers.map(({ member }) => member);
    return new RunningProxy(addresses[i] ?? "", program, { ...wiring, settings, pool }, certificates);
  });
  for (const proxy of proxies) await proxy.start();
  await answeredBy("/owa/", "MBX1", "MBX2");
}

afterEach(async () => {
  for (const proxy of proxies) await proxy.stop();
  for (const server of servers) await server.die();
});
afterAll(() => removeCertificates(certificates));

itWith(
  "haproxy",
  "a request under the name is answered while a server dies, and then a proxy",
  async ({ path }) => {
    await start(path);
    await first.die();
    expect((await client("/mapi/emsmdb")).status).toBe(200);
    await answeredBy("/owa/", "MBX2");
    await proxies[0]?.stop();
    expect(await client("/owa/")).toEqual({ status: 200, body: "MBX2" });
    await first.start();
    await answeredBy("/owa/", "MBX1", "MBX2");
  },
  60_000,
);

itWith(
  "haproxy",
  "a sick protocol is taken from its server alone",
  async ({ path }) => {
    await start(path);
    first.sick.add("owa");
    await answeredBy("/owa/", "MBX2");
    await answeredBy("/EWS/Exchange.asmx", "MBX1", "MBX2");
  },
  60_000,
);

itWith(
  "haproxy",
  "administrators' pages and what is not published are refused from outside, other names are unknown",
  async ({ path }) => {
    await start(path);
    const status = async (asked: string, options = {}) => (await client(asked, options)).status;
    expect([await status("/ecp/"), await status("/ECP/default.aspx")]).toEqual([403, 403]);
    expect(await status("/ecp/", { from: "127.0.0.9" })).toBe(200);
    expect([await status("/powershell/"), await status("/api/v2.0/me"), await status("/owa2/")]).toEqual([
      404, 404, 404,
    ]);
    expect([await status("/"), await status("/OWA"), await status("/Autodiscover/Autodiscover.xml")]).toEqual([
      302, 200, 200,
    ]);
    const foreign = { name: "other.example", authority: certificates.authority };
    await expect(ask(addresses[0], "/owa/", foreign)).rejects.toThrow(/other\.example/);
  },
  60_000,
);

itWith(
  "haproxy",
  "maintenance takes a server out without losing a request, shows it, and puts it back",
  async ({ path }) => {
    await start(path);
    const script = join(certificates.folder, "exchange-maintenance");
    const maintain = (action: string) => {
      for (const { socket } of proxies) {
        writeFileSync(script, maintenanceScript.replace(adminSocket, socket));
        chmodSync(script, 0o755);
        said = execFileSync(script, [action, "MBX1"], { encoding: "utf8" });
      }
      return said;
    };
    let said = "";
    first.delay = 300;
    const running = Array.from({ length: 20 }, () => client("/owa/", { method: "POST" }));
    expect(maintain("drain")).toMatch(/^exchange_owa: (no check|DRAIN[^,]*), \d+ sessions$/m);
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual(running.map(() => 200));
    first.delay = 0;
    await answeredBy("/owa/", "MBX2");
    expect(maintain("show")).toContain("exchange_owa: DRAIN, 0 sessions");
    maintain("ready");
    await answeredBy("/owa/", "MBX1", "MBX2");
  },
  60_000,
);

itWith(
  "haproxy",
  "2,000 requests while servers come and go: none is lost that a client would not ask again",
  async ({ path }) => {
    await start(path);
    let done = 0;
    let cycles = 0;
    let running = true;
    const comeAndGo = async (): Promise<void> => {
      for (let i = 0; running; i++) {
        const server = servers[i % 2] ?? first;
        await server.die();
        await sleep(200);
        await server.start();
        // Only then may the other one die: a pool without servers answers nothing.
        await until(
          async () => !running || (await isUp(addresses[0], server.name)),
          () => `${server.name} does not come back`,
        );
        cycles += 1;
      }
    };
    const failures: string[] = [];
    const worker = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) {
        try {
          const { status } = await client("/owa/");
          if (status !== 200) failures.push(String(status));
        } catch (error) {
          failures.push(String(error));
        }
        done += 1;
        await sleep(60);
      }
    };
    const restless = comeAndGo();
    await Promise.all(Array.from({ length: 20 }, () => worker(100)));
    running = false;
    await restless;
    expect(failures).toEqual([]);
    expect(done).toBe(2_000);
    expect(cycles).toBeGreaterThan(3);
  },
  120_000,
);
