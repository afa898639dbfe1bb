// Two mail servers on loopback for tests: the gateway with its generated configuration, and a smart host that stands for
// Exchange Online: it takes mail only over TLS and from senders with a certificate of a known authority.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PostfixFile } from "../../../lib/guest";

/** Address of the gateway and of the smart host. */
export const gatewayAddress = "127.0.0.21";
export const smartHostAddress = "127.0.0.22";

/** A folder for everything of one test, readable by Postfix's own user. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mail-constructs-postfix-"));
  chmodSync(folder, 0o755);
  return folder;
}

export async function freePort(address: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, address, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Writes a configuration folder with Debian's own `master.cf`. */
export function writeConfiguration(folder: string, files: readonly PostfixFile[]): string {
  const configuration = join(folder, "etc");
  for (const { name, text } of files) {
    mkdirSync(dirname(join(configuration, name)), { recursive: true });
    writeFileSync(join(configuration, name), text);
  }
  copyFileSync("/usr/share/postfix/master.cf.dist", join(configuration, "master.cf"));
  return configuration;
}

/** What `postfix check` says; nothing if it accepts the configuration. */
export function checked(folder: string): string {
  const { status, stderr, stdout } = spawnSync("postfix", ["-c", join(folder, "etc"), "check"], { encoding: "utf8" });
  return `${status === 0 ? "" : `exit code ${status}\n`}${stdout}${stderr}`;
}

/** Warnings of `postconf`, such as of names that Postfix does not know. */
export function unknownSettings(folder: string): string {
  return spawnSync("postconf", ["-c", join(folder, "etc"), "-n"], { encoding: "utf8" }).stderr;
}

/**
 * Starts Postfix with the configuration in a folder, at an address and port of its own. Its queue, log and authorities
 * are in the folder too, and it finds the smart host by the folder's `etc/hosts`, as it runs in its queue's folder.
 */
export function start(folder: string, address: string, port: number, hosts: string): void {
  const configuration = join(folder, "etc");
  const queue = join(folder, "queue");
  const data = join(folder, "data");
  for (const path of [queue, data]) mkdirSync(path, { recursive: true });
  chownSync(data, Number(execFileSync("id", ["-u", "postfix"])), Number(execFileSync("id", ["-g", "postfix"])));
  const master = join(configuration, "master.cf");
  writeFileSync(master, readFileSync(master, "utf8").replace(/^smtp( +inet)/m, `${address}:${port}$1`));
  execFileSync("postconf", ["-c", configuration, "-e", ...settingsFor(folder)]);
  mkdirSync(join(queue, "etc"), { recursive: true });
  writeFileSync(join(queue, "etc", "hosts"), hosts);
  writeFileSync(join(queue, "etc", "nsswitch.conf"), "hosts: files\n");
  writeFileSync(join(queue, "etc", "services"), readFileSync("/etc/services"));
  execFileSync("postfix", ["-c", configuration, "start"], { stdio: "ignore" });
}

/** What a server that runs in a folder has in addition to its configuration. */
export function settingsFor(folder: string): string[] {
  return [
    `queue_directory=${join(folder, "queue")}`,
    `data_directory=${join(folder, "data")}`,
    `maillog_file=${join(folder, "log")}`,
    `maillog_file_prefixes=${folder}`,
    "smtp_host_lookup=native",
    "smtp_tls_CAfile=" + join(folder, "..", "ca.pem"),
  ];
}

/** A folder that everybody may write to. */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
}

export function stop(folder: string): void {
  spawnSync("postfix", ["-c", join(folder, "etc"), "stop"], { stdio: "ignore" });
}

export function log(folder: string): string {
  try {
    return readFileSync(join(folder, "log"), "utf8");
  } catch {
    return "";
  }
}

/** A certificate authority `ca.pem`, and a file with key and certificate for each name. */
export function writeCertificates(folder: string, names: Readonly<Record<string, string>>): void {
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test authority");
  for (const [file, name] of Object.entries(names)) {
    openssl("req", ...key, "-keyout", `${file}.key`, "-out", `${file}.csr`, "-subj", `/CN=${name}`);
    writeFileSync(join(folder, `${file}.ext`), `subjectAltName=DNS:${name}\n`);
    const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", `${file}.ext`];
    openssl("x509", "-req", "-in", `${file}.csr`, ...signed, "-out", `${file}.crt`);
    const both = ["key", "crt"].map((kind) => readFileSync(join(folder, `${file}.${kind}`), "utf8")).join("");
    writeFileSync(join(folder, `${file}.pem`), both, { mode: 0o600 });
  }
}

export interface Message {
  /** Address of the application. */
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly body?: string;
}

/** Sends a message by SMTP without TLS, as a simple application does; returns the last reply. */
export async function send(port: number, { by, from, to, body = "Hello" }: Message): Promise<string> {
  const socket = connect({ host: gatewayAddress, port, localAddress: by });
  socket.setEncoding("utf8");
  let received = "";
  socket.on("data", (text) => (received += String(text)));
  // Postfix may close before it has read a message that is too large.
  socket.on("error", () => undefined);
  const reply = async (): Promise<string> => {
    for (let i = 0; i < 600; i += 1) {
      const line = /^\d{3} .*\r\n/m.exec(received);
      if (line !== null) {
        received = "";
        return line[0].trim();
      }
      await pause(50);
    }
    throw new Error("no reply");
  };
  try {
    let last = await reply();
    for (const line of ["EHLO app.test", `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, "DATA"]) {
      socket.write(`${line}\r\n`);
      last = await reply();
      if (/^[45]/.test(last)) return last;
    }
    socket.write(`Subject: ${from}\r\n\r\n${body}\r\n.\r\n`);
    return await reply();
  } finally {
    socket.destroy();
  }
}

/** The first message that arrives in a Maildir folder. */
export async function arrived(maildir: string): Promise<string> {
  for (let i = 0; i < 400; i += 1) {
    const [file] = filesIn(join(maildir, "new"));
    if (file !== undefined) return readFileSync(join(maildir, "new", file), "utf8");
    await pause(50);
  }
  throw new Error("no message has arrived");
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
