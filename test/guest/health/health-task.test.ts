// Proves the scripts with which machines check their own services: bash accepts and runs that of Linux, that of Windows holds
// every check as a plain text.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { healthTask } from "../../../lib/guest";

const linux = healthTask("linux", ["tcp:25", "https://localhost/owa/healthcheck.htm"]);

/** The checks themselves, as the script writes them to a file. */
function roundOf(script: string): string {
  return script.split("<<'END'\n")[1]?.split("\nEND\n")[0] ?? "";
}

test("bash accepts the script and what it writes", () => {
  for (const script of [linux, roundOf(linux)]) {
    expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  }
  expect(roundOf(linux).split("\n")).toHaveLength(3);
});

test("a port that does not answer is logged, one that answers is not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "health-"));
  const server = createServer();
  try {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const open = typeof address === "object" && address !== null ? address.port : 0;
    const log = join(folder, "log");
    writeFileSync(join(folder, "logger"), `#!/bin/bash\necho "$@" >> ${log}\n`, { mode: 0o755 });
    writeFileSync(log, "");
    const round = roundOf(healthTask("linux", [`tcp:${open}`, "tcp:1"]));
    const path = `${folder}:${process.env["PATH"] ?? ""}`;
    execFileSync("bash", ["-c", round], { env: { ...process.env, PATH: path } });
    expect(execFileSync("cat", [log], { encoding: "utf8" })).toBe(
      "-t mail-constructs -p user.err check failed: tcp:1\n",
    );
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test("Windows gets the checks as plain texts and reports failures and certificates by their own numbers", () => {
  const windows = healthTask("windows", ["tcp:389", "http://localhost/adfs/probe"]);
  expect(windows).toContain("$checks = @('tcp:389', 'http://localhost/adfs/probe')\n");
  expect(windows).toContain('-EventId 1001 -Message "check failed: $check"');
  expect(windows).toContain("(Get-Date).AddDays(30)");
  expect(windows).toContain("-EventId 1002");
});
