// Proves with a real nginx that the generated configuration does what it says: the name keeps answering while a server dies, an
// address cannot open more connections than the limit, plain HTTP is sent to HTTPS, and its state is shown.
import { connect as connectTls, type TLSSocket } from "node:tls";
import { readFileSync } from "node:fs";
import { itWith } from "../../tools/engines";
import { createdProxy } from "./town-proxies";
import {
  ask,
  askPlainly,
  certificatesFor,
  FakeExchange,
  httpPort,
  httpsPort,
  removeCertificates,
  RunningProxy,
  statePort,
  until,
} from "./loopback";

const name = "mail.town.example";
const address = "127.0.0.23";
const certificates = certificatesFor(name);
const servers = [
  new FakeExchange("MBX1", "127.0.0.13", 21443, certificates),
  new FakeExchange("MBX2", "127.0.0.14", 21443, certificates),
] as const;
let proxy: RunningProxy | undefined;

async function start(program: string, connections: number): Promise<void> {
  for (const server of servers) await server.start();
  const wiring = createdProxy({ software: "nginx", mode: "tls-passthrough" });
  const perAddress = { ...wiring.settings.perAddress, connections };
  const settings = { ...wiring.settings, perAddress, maxConnections: 500, statisticsFrom: ["127.0.0.9"] };
  const pool = servers.map(({ member }) => member);
  proxy = new RunningProxy(address, program, { ...wiring, settings, pool }, certificates);
  await proxy.start();
}

/** Names of the servers that answer, one for each of several requests. */
async function answers(count: number): Promise<string[]> {
  const all = [];
  for (let i = 0; i < count; i++)
    all.push((await ask(address, "/owa/", { name, authority: certificates.authority })).body);
  return all;
}

/** A connection that stays open; rejects if it is closed before TLS is agreed. */
function open(): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const ca = readFileSync(certificates.authority);
    const socket = connectTls({ host: address, port: httpsPort, servername: name, ca, timeout: 10_000 });
    socket.on("secureConnect", () => resolve(socket));
    socket.on("timeout", () => socket.destroy(new Error("no answer for ten seconds")));
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed")));
  });
}

afterEach(async () => {
  await proxy?.stop();
  for (const server of servers) await server.die();
});
afterAll(() => removeCertificates(certificates));

itWith(
  "nginx",
  "every request under the name is answered while a server dies and comes back",
  async ({ path }) => {
    await start(path, 2_000);
    expect(new Set(await answers(8))).toEqual(new Set(["MBX1", "MBX2"]));
    await servers[0].die();
    expect(await answers(12)).toEqual(Array.from({ length: 12 }, () => "MBX2"));
    await servers[0].start();
    // nginx asks a server again ten seconds after it has failed.
    await until(
      async () => (await answers(2)).includes("MBX1"),
      () => "MBX1 does not come back",
    );
    await servers[1].die();
    expect(await answers(3)).toEqual(["MBX1", "MBX1", "MBX1"]);
  },
  60_000,
);

itWith(
  "nginx",
  "an address has as many connections as the limit, and the next one is refused until one is closed",
  async ({ path }) => {
    await start(path, 5);
    const sockets = await Promise.all(Array.from({ length: 5 }, open));
    await expect(open()).rejects.toThrow();
    sockets.pop()?.destroy();
    for (let tries = 0; tries < 50 && sockets.length < 5; tries++) {
      await open().then(
        (socket) => sockets.push(socket),
        () => new Promise((done) => setTimeout(done, 100)),
      );
    }
    expect(sockets).toHaveLength(5);
    for (const socket of sockets) socket.destroy();
  },
  60_000,
);

itWith(
  "nginx",
  "plain HTTP is sent to HTTPS, and its state is shown to the machine itself and to monitoring",
  async ({ path }) => {
    await start(path, 2_000);
    const plain = await askPlainly(address, httpPort, "/owa/?x=1", { name });
    expect([plain.status, plain.location]).toEqual([301, `https://${name}/owa/?x=1`]);
    const state = async (from: string) => (await askPlainly(address, statePort, "/status", { name, from })).status;
    expect([await state("127.0.0.9"), await state("127.0.0.1")]).toEqual([200, 200]);
  },
  60_000,
);
