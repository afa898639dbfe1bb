// Proves with a real HAProxy which handshakes the generated configuration accepts (TLS 1.2 and 1.3, not 1.1, not suites without
// forward secrecy, HTTP/1.1 alone), and that plain HTTP is sent to HTTPS for the document's names only.
import { readFileSync } from "node:fs";
import { connect, type ConnectionOptions } from "node:tls";
import { itWith } from "../../tools/engines";
import { createdProxy } from "./town-proxies";
import { askPlainly, certificatesFor, httpPort, httpsPort, removeCertificates, RunningProxy } from "./loopback";

const name = "mail.town.example";
const address = "127.0.0.24";
const certificates = certificatesFor(name);
let proxy: RunningProxy | undefined;

/** Agreed TLS version, suite and protocol, or `refused`. */
function handshake(options: ConnectionOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const ca = readFileSync(certificates.authority);
    const socket = connect({ host: address, port: httpsPort, servername: name, ca, ...options });
    socket.setTimeout(10_000, () => reject(new Error("no answer for ten seconds")));
    socket.on("secureConnect", () => {
      resolve([socket.getProtocol(), socket.getCipher().standardName, socket.alpnProtocol].join(" "));
      socket.destroy();
    });
    // Node hides which alert it was; that the same client is accepted with other options shows that the proxy refused.
    socket.on("error", () => resolve("refused"));
  });
}

async function start(program: string): Promise<void> {
  const wiring = createdProxy();
  const pool = wiring.pool.map((member) => ({ ...member, address: "127.0.0.15", port: 21443 }));
  const settings = { ...wiring.settings, maxConnections: 200 };
  proxy = new RunningProxy(address, program, { ...wiring, settings, pool }, certificates);
  await proxy.start();
}

afterEach(async () => proxy?.stop());
afterAll(() => removeCertificates(certificates));

itWith(
  "haproxy",
  "TLS 1.2 and 1.3 with modern suites are agreed, TLS 1.1 and suites without forward secrecy refused",
  async ({ path }) => {
    await start(path);
    // The client itself would allow everything.
    const weak = { ciphers: "ALL:@SECLEVEL=0", minVersion: "TLSv1" } as const;
    expect(await handshake({ ...weak, maxVersion: "TLSv1.1" })).toBe("refused");
    expect(await handshake({ ...weak, maxVersion: "TLSv1.2" })).toMatch(
      /^TLSv1\.2 TLS_ECDHE_ECDSA_WITH_\S+(GCM|POLY1305)/,
    );
    expect(await handshake({ ...weak, maxVersion: "TLSv1.3" })).toMatch(/^TLSv1\.3 TLS_AES_/);
    const old = { ...weak, maxVersion: "TLSv1.2" } as const;
    expect(await handshake({ ...old, ciphers: "ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0" })).toBe("refused");
    expect(await handshake({ ...old, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256" })).toMatch(/AES_128_GCM_SHA256/);
  },
  60_000,
);

itWith(
  "haproxy",
  "HTTP/2 is not agreed, since Windows authentication does not work over it",
  async ({ path }) => {
    await start(path);
    expect(await handshake({ ALPNProtocols: ["h2", "http/1.1"] })).toMatch(/ http\/1\.1$/);
  },
  60_000,
);

itWith(
  "haproxy",
  "plain HTTP is sent to HTTPS for the document's names, other names are unknown",
  async ({ path }) => {
    await start(path);
    const plain = await askPlainly(address, httpPort, "/owa/?x=1", { name });
    expect(plain).toEqual({ status: 301, location: `https://${name}/owa/?x=1` });
    expect((await askPlainly(address, httpPort, "/owa/", { name: "other.example" })).status).toBe(404);
  },
  60_000,
);
