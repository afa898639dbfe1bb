// Two servers on loopback that play Exchange, and proxies in front of them with their generated configuration: only ports, paths and
// addresses are those of the test. Everything ends with the test.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:https";
import { request as requestPlainly } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { PoolMember, ProxyWiring } from "../../../lib/plan";
import { haproxyConfig } from "../../../lib/guest/haproxy";
import { nginxConfig } from "../../../lib/guest/nginx";
import { adminSocket } from "../../../lib/guest/haproxy/sections";

/** A folder with an authority, and a certificate of it for the client name, as HAProxy and the servers need them. */
export interface Certificates {
  readonly folder: string;
  readonly authority: string;
  readonly key: string;
  readonly certificate: string;
  /** Certificate and key in one file. */
  readonly both: string;
}

export function certificatesFor(name: string): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "mail-constructs-proxies-"));
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test authority");
  openssl("req", ...key, "-keyout", "key.pem", "-out", "request.pem", "-subj", `/CN=${name}`);
  writeFileSync(join(folder, "names"), `subjectAltName=DNS:${name}\n`);
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "names"];
  openssl("x509", "-req", "-in", "request.pem", ...signed, "-out", "certificate.pem");
  const file = (path: string) => readFileSync(join(folder, path), "utf8");
  writeFileSync(join(folder, "both.pem"), `${file("certificate.pem")}${file("key.pem")}`);
  return {
    folder,
    authority: join(folder, "ca.pem"),
    key: file("key.pem"),
    certificate: file("certificate.pem"),
    both: join(folder, "both.pem"),
  };
}

export function removeCertificates({ folder }: Certificates): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A Mailbox server as a proxy sees it. */
export class FakeExchange {
  /** Protocols whose health page answers 503: `owa`. */
  readonly sick = new Set<string>();
  /** Milliseconds before every answer that is no health page. */
  delay = 0;
  served = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  constructor(
    readonly name: string,
    readonly address: string,
    readonly port: number,
    private readonly certificates: Certificates,
  ) {}

  async start(): Promise<void> {
    const { key, certificate: cert } = this.certificates;
    const server = createServer({ key, cert }, (message, answer) => {
      const path = message.url ?? "/";
      if (path.toLowerCase().endsWith("/healthcheck.htm")) {
        answer.writeHead(this.sick.has(path.split("/")[1]?.toLowerCase() ?? "") ? 503 : 200).end();
        return;
      }
      message.resume();
      message.on("end", () => {
        const send = () => {
          this.served += 1;
          answer.writeHead(200, { "content-type": "text/plain" }).end(this.name);
        };
        if (this.delay > 0) setTimeout(send, this.delay);
        else send();
      });
    });
    server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      socket.on("error", () => undefined);
    });
    server.listen(this.port, this.address);
    await once(server, "listening");
    this.#server = server;
  }

  /** As by loss of power: nothing is answered any more, and what is open breaks. */
  async die(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = once(server, "close");
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  get member(): PoolMember {
    return { server: this.name, address: this.address, port: this.port, backup: false };
  }
}

/** HAProxy or nginx with the generated configuration of a proxy, at an address of its own. */
export class RunningProxy {
  #process: ChildProcess | undefined;
  #said = "";

  constructor(
    readonly address: string,
    private readonly program: string,
    private readonly wiring: ProxyWiring,
    private readonly certificates: Certificates,
  ) {}

  get socket(): string {
    return join(this.certificates.folder, `${this.address}.sock`);
  }

  async start(): Promise<void> {
    const path = join(this.certificates.folder, `${this.address}.cfg`);
    const isNginx = this.wiring.software === "nginx";
    writeFileSync(path, isNginx ? this.#nginxText() : this.#haproxyText());
    const options = isNginx ? ["-g", "daemon off;", "-c", path] : ["-db", "-f", path];
    const child = spawn(this.program, options, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (this.#said += String(data)));
    this.#process = child;
    await until(
      () => canConnect(this.address, httpsPort),
      () => `${this.program} does not listen: ${this.#said}`,
    );
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    // The workers of nginx outlive a master that is killed.
    child.kill(this.wiring.software === "nginx" ? "SIGTERM" : "SIGKILL");
    await ended;
  }

  #haproxyText(): string {
    return onLoopback(haproxyConfig(this.wiring), this.address, this.socket, this.certificates);
  }

  #nginxText(): string {
    const { folder } = this.certificates;
    return nginxAlone(nginxConfig(this.wiring), folder)
      .replace("user www-data;\n", "")
      .replace("listen 443;", `listen ${this.address}:${httpsPort};`)
      .replace("listen 80;", `listen ${this.address}:${httpPort};`)
      .replace("listen 8404;", `listen ${this.address}:${statePort};`);
  }
}

/** A whole configuration of nginx that touches nothing outside a folder of the test. */
export function nginxAlone(text: string, folder: string): string {
  const module = "/usr/lib/nginx/modules/ngx_stream_module.so";
  return text
    .replace("include /etc/nginx/modules-enabled/*.conf;", existsSync(module) ? `load_module ${module};` : "")
    .replace("pid /run/nginx.pid;", `pid ${folder}/nginx.pid;`)
    .replace("/var/log/nginx/error.log", join(folder, "error.log"));
}

/** Ports of the proxies on loopback. */
export const httpsPort = 20443;
export const httpPort = 20080;
export const statePort = 28404;

function onLoopback(text: string, address: string, socket: string, certificates: Certificates): string {
  return text
    .replace("bind :443 ", `bind ${address}:${httpsPort} `)
    .replace("bind :443\n", `bind ${address}:${httpsPort}\n`)
    .replace("bind :80\n", `bind ${address}:${httpPort}\n`)
    .replace("bind :8404\n", `bind ${address}:${statePort}\n`)
    .replace("/etc/haproxy/certificates/exchange.pem", certificates.both)
    .replaceAll("/etc/ssl/certs/ca-certificates.crt", certificates.authority)
    .replace(adminSocket, socket)
    .replace(/^ {4}(user|group) haproxy\n/gm, "")
    .replaceAll("inter 5s fastinter 1s", "inter 500ms fastinter 100ms")
    .replaceAll("slowstart 30s", "slowstart 1s");
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One request as a client does it, under the name; rejects if the connection fails or nothing comes for ten seconds. */
export function ask(
  address: string,
  path: string,
  options: { readonly name: string; readonly authority: string; readonly method?: string; readonly from?: string },
): Promise<Answer> {
  const { name, authority, method = "GET", from } = options;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address,
        port: httpsPort,
        path,
        method,
        servername: name,
        ca: readFileSync(authority),
        headers: { host: name },
        agent: false,
        timeout: 10_000,
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (answer) => {
        let body = "";
        answer.on("data", (data) => (body += String(data)));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on("error", reject);
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("no answer for ten seconds")));
    sent.on("error", reject);
    sent.end(method === "POST" ? "x" : undefined);
  });
}

function canConnect(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

/** Waits for a condition, twenty seconds at most. */
export async function until(holds: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(otherwise());
}

/** One request without TLS, and where the answer sends the client. */
export function askPlainly(
  address: string,
  port: number,
  path: string,
  options: { readonly name: string; readonly from?: string },
): Promise<{ readonly status: number; readonly location?: string | undefined }> {
  const { name, from } = options;
  return new Promise((resolve, reject) => {
    const sent = requestPlainly(
      {
        host: address,
        port,
        path,
        headers: { host: name },
        agent: false,
        timeout: 10_000,
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location }));
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("no answer for ten seconds")));
    sent.on("error", reject);
    sent.end();
  });
}
