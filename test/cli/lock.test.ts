// Proves the lock file: written atomically next to the document, read by every verb, checked in CI, renewed only on request.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, Folders, townText, townWith } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const nextPair = (text: string): string =>
  text.replace("databases: 4 ", "databases: 6 ").replace("edition: standard ", "edition: enterprise ");

function folderWith(text = townText): { folder: string; lock: string } {
  const folder = folders.make({ "town.yaml": text });
  return { folder, lock: join(folder, "town.yaml.lock.json") };
}

describe("lock", () => {
  test("writes only the lock, next to the document", async () => {
    const { folder, lock } = folderWith();
    const written = await command(["lock", "town.yaml"], { folder });
    expect([written.code, written.stdout]).toEqual([
      0,
      "town.yaml.lock.json written: 2 machines, 1 DAG, 4 databases. Commit it with the document.\n",
    ]);
    expect(readdirSync(folder).sort()).toEqual(["town.yaml", "town.yaml.lock.json"]);
    const first = readFileSync(lock, "utf8");
    const again = await command(["lock", "town.yaml"], { folder });
    expect(again.stdout).toBe("town.yaml.lock.json is up to date: 2 machines, 1 DAG, 4 databases.\n");
    expect(readFileSync(lock, "utf8")).toBe(first);
  });

  test("plan and synth say that nothing is kept, until there is a lock", async () => {
    const { folder } = folderWith();
    const calls = [
      ["plan", "town.yaml"],
      ["synth", "town.yaml", "--out", "out"],
      ["synth", "town.yaml", "--out", "out", "--format", "json"],
    ];
    const notes = async (): Promise<readonly string[]> => {
      const said: string[] = [];
      for (const call of calls) said.push((await command(call, { folder })).stderr);
      return said;
    };
    const note =
      "note: town.yaml has no lock: its next change may move databases and destroy disks; run `mail-constructs lock town.yaml` before the first apply\n";
    expect(await notes()).toEqual([note, note, note]);
    const piped = await command(["plan", "-"], { folder, stdin: townText });
    expect(piped.stderr).toContain("note: a document from standard input has no lock: ");
    await command(["lock", "town.yaml"], { folder });
    expect(await notes()).toEqual(["", "", ""]);
  });

  test("--check reports missing, current and out of date, and writes nothing", async () => {
    const { folder, lock } = folderWith();
    expect((await command(["lock", "town.yaml", "--check"], { folder })).code).toBe(1);
    expect(existsSync(lock)).toBe(false);
    await command(["lock", "town.yaml"], { folder });
    expect((await command(["lock", "town.yaml", "--check"], { folder })).code).toBe(0);
    const before = readFileSync(lock, "utf8");
    writeFileSync(join(folder, "town.yaml"), nextPair(townText));
    const stale = await command(["lock", "town.yaml", "--check"], { folder });
    expect([stale.code, stale.stdout.split("\n")[1]]).toEqual([1, "  new: 2 databases (DAG1-DB5, DAG1-DB6)"]);
    expect(readFileSync(lock, "utf8")).toBe(before);
  });

  test("--check says what differs in a lock of a planner that decided less", async () => {
    const { folder, lock } = folderWith();
    await command(["lock", "town.yaml"], { folder });
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/,\s*"startDelaySeconds": \d+/g, ""));
    const { code, stdout } = await command(["lock", "town.yaml", "--check"], { folder });
    const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect([code, lines[0]]).toEqual([
      1,
      "town.yaml.lock.json is out of date; `mail-constructs lock town.yaml` would change it:",
    ]);
    expect(lines.filter((line) => line.includes("startDelaySeconds"))).toEqual([
      expect.stringMatching(/^MBX1.* \| startDelaySeconds \| - \| \d+$/),
    ]);
  });

  test("--fresh compares and writes only with --yes", async () => {
    const { folder, lock } = folderWith();
    await command(["lock", "town.yaml"], { folder });
    writeFileSync(join(folder, "town.yaml"), nextPair(townText));
    await command(["lock", "town.yaml"], { folder });
    const before = readFileSync(lock, "utf8");
    const shown = await command(["lock", "town.yaml", "--fresh"], { folder });
    expect(shown.stdout).toContain("disks of all machines, GB                    26,924  20,316");
    expect(shown.stdout).toContain("A fresh decision would move nothing.");
    expect(readFileSync(lock, "utf8")).toBe(before);
    await command(["lock", "town.yaml", "--fresh", "--yes"], { folder });
    const sizes = /"sizeGB": (\d+)/.exec(readFileSync(lock, "utf8"));
    expect(sizes?.[1]).not.toBe("2479");
  });

  test("--rebalance prints additions before removals and writes only with --yes", async () => {
    const grown = nextPair(townText)
      .replace(
        "dc1: [{ name: MBX1,",
        "dc1: [{ name: MBX3, host: HV12, addresses: { mapi: 10.1.10.23, replication: 10.1.20.23 } }, { name: MBX1,",
      )
      .replace(
        "      - name: HV11\n",
        "      - { name: HV12, address: hv12.ad.town.example, cores: 16, specintRate2006: 540, memoryGB: 384, switch: vSwitch-Servers, storage: [{ name: fast, path: 'D:\\Hyper-V', usableGB: 4000 }, { name: mail, path: 'E:\\Hyper-V', usableGB: 14000 }] }\n      - name: HV11\n",
      );
    const { folder, lock } = folderWith(nextPair(townText));
    await command(["lock", "town.yaml"], { folder });
    writeFileSync(join(folder, "town.yaml"), grown);
    expect((await command(["lock", "town.yaml"], { folder })).code).toBe(0);
    const before = readFileSync(lock, "utf8");
    const shown = await command(["lock", "town.yaml", "--rebalance"], { folder });
    const steps = shown.stdout.split("\n").filter((line) => /(Add|Remove)-MailboxDatabaseCopy/.test(line));
    expect(steps.map((step) => step.trim().split(" ")[0])).toEqual(
      [1, 2, 3].flatMap(() => ["Add-MailboxDatabaseCopy", "Remove-MailboxDatabaseCopy"]),
    );
    expect(readFileSync(lock, "utf8")).toBe(before);
    await command(["lock", "town.yaml", "--rebalance", "--yes"], { folder });
    const data = JSON.parse(readFileSync(lock, "utf8")) as { machines: Record<string, { disks: object }> };
    expect(Object.keys(data.machines["MBX3"]?.disks ?? {})).toHaveLength(4);
    expect((await command(["lock", "town.yaml", "--check"], { folder })).code).toBe(0);
  });

  test("standard input and conflicting options are refused", async () => {
    const input = await command(["lock", "-"], { stdin: townText });
    expect([input.code, input.stderr]).toEqual([
      2,
      expect.stringMatching(/^problem document: a document from standard input has no place for a lock/),
    ]);
    const { folder } = folderWith();
    for (const options of [["--check", "--fresh"], ["--yes"], ["--check", "--yes"]]) {
      const { code, stderr } = await command(["lock", "town.yaml", ...options], { folder });
      const got = `problem options: these options do not go together, got ${options.join(" ")}, expected`;
      expect([code, stderr.slice(0, got.length)]).toEqual([2, got]);
    }
    expect(readdirSync(folder)).toEqual(["town.yaml"]);
  });
});

describe("other verbs", () => {
  test("keep the decisions of the lock", async () => {
    const { folder, lock } = folderWith();
    await command(["lock", "town.yaml"], { folder });
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/"processors": 4/g, '"processors": 6'));
    const kept = await command(["plan", "town.yaml", "--format", "json"], { folder });
    const plan = JSON.parse(kept.stdout) as { machines: { processors: number }[] };
    expect(plan.machines.map((machine) => machine.processors)).toEqual([6, 6]);
  });

  test("fail on a broken lock and name it", async () => {
    const { folder, lock } = folderWith(townWith("databases: 4 ", "databases: 5 "));
    writeFileSync(lock, "{}");
    const { code, stderr } = await command(["check", "town.yaml"], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain("town.yaml.lock.json");
    expect(stderr).toContain("schema: is not a lock format that this version reads");
  });
});
