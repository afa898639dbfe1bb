// Proves with two real keepalived in network namespaces of the test's own that the shared address of a group moves when a proxy or
// a whole member dies, and stays where it is when the first one comes back.
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepalivedConfig } from "../../../lib/guest/keepalived";
import { itWith } from "../../tools/engines";
import { until } from "./loopback";
import { createdProxies } from "./town-proxies";

const folder = mkdtempSync(join(tmpdir(), "mail-constructs-vrrp-"));
const names = [`mc-a-${process.pid}`, `mc-b-${process.pid}`] as const;
type Name = (typeof names)[number];
const shared = "10.1.10.30";
const running: ChildProcess[] = [];

const ip = (...args: string[]) => execFileSync("ip", args, { encoding: "utf8", timeout: 10_000 });

/** Two members joined by a cable, each with the address that the document gives it. */
function connectMembers(): void {
  for (const name of names) ip("netns", "add", name);
  const ends = names.flatMap((name, i) => [...(i === 0 ? [] : ["peer"]), "name", "eth0", "netns", name]);
  ip("link", "add", ...ends.slice(0, 4), "type", "veth", ...ends.slice(4));
  names.forEach((name, i) => {
    ip("-n", name, "addr", "add", `10.1.10.${31 + i}/24`, "dev", "eth0");
    for (const device of ["lo", "eth0"]) ip("-n", name, "link", "set", device, "up");
  });
}

/** A program in the namespace of a member; it ends with the test. */
function within(name: Name, ...command: readonly string[]): ChildProcess {
  const child = spawn("ip", ["netns", "exec", name, ...command], { stdio: "ignore" });
  running.push(child);
  return child;
}

/** The page by which keepalived judges the proxy of its machine. */
const answering = `require("node:http").createServer((_, answer) => answer.end("ready")).listen(8404, "127.0.0.1")`;

function startProxy(name: Name): ChildProcess {
  return within(name, process.execPath, "-e", answering);
}

function startKeepalived(program: string, name: Name, i: number): ChildProcess {
  const wiring = createdProxies()[i];
  const text = wiring === undefined ? undefined : keepalivedConfig(wiring);
  if (text === undefined) throw new Error("the proxy shares no address");
  const file = (end: string) => join(folder, `${name}.${end}`);
  writeFileSync(file("conf"), text, { mode: 0o644 });
  const pids = ["--pid", file("pid"), "--vrrp_pid", file("vrrp"), "--checkers_pid", file("checkers")];
  return within(name, program, "--dont-fork", "--vrrp", "-f", file("conf"), ...pids);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(late);
}

/** Members that have the shared address. */
function holders(): Name[] {
  return names.filter((name) => ip("-n", name, "-4", "addr", "show", "dev", "eth0").includes(` ${shared}/`));
}

async function heldBy(name: Name): Promise<void> {
  await until(
    () => holders().join() === name,
    () => `${shared} is not at ${name} but at ${holders().join(" and ") || "nobody"}`,
  );
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
  for (const name of names) spawnSync("ip", ["netns", "delete", name], { timeout: 10_000 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

itWith(
  "vrrp",
  "the shared address moves when a proxy and when a member dies, and does not come back by itself",
  async ({ path }) => {
    const [first, second] = names;
    connectMembers();
    const proxy = startProxy(first);
    startProxy(second);
    const member = startKeepalived(path, first, 0);
    const other = startKeepalived(path, second, 1);
    await heldBy(first);
    // Its proxy dies: the machine itself goes on.
    await stop(proxy);
    await heldBy(second);
    startProxy(first);
    await new Promise((done) => setTimeout(done, 8_000));
    expect(holders()).toEqual([second]);
    // A whole member dies.
    await stop(other);
    await heldBy(first);
    startKeepalived(path, second, 1);
    await new Promise((done) => setTimeout(done, 6_000));
    expect(holders()).toEqual([first]);
    expect(member.exitCode).toBeNull();
  },
  100_000,
);
