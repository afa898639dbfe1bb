// Proves for each verb that has --quiet: it prints nothing at all when nothing failed, else only what failed; the exit code is that
// of the call without it; and other formats than text are as complete as without it. Verbs that exist for what they print have none.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { engines, itWith } from "../tools/engines";
import { command, Folders, TOWN, townText, townWith, type CallSettings, type Outcome } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const silent: Outcome = { code: 0, stdout: "", stderr: "" };

/** The outcome with --quiet, after it was compared with the exit code without it. */
async function quiet(argv: readonly string[], settings: CallSettings = {}): Promise<Outcome> {
  const loud = await command(argv, settings);
  const outcome = await command([...argv, "--quiet"], settings);
  expect(loud.stdout).not.toBe("");
  expect([argv, outcome.code]).toEqual([argv, loud.code]);
  return outcome;
}

describe("check", () => {
  it("prints nothing when it passes, on a terminal neither", async () => {
    expect(await quiet(["check", TOWN], { terminal: true })).toEqual(silent);
  });

  it("prints what fails it, and the verdict", async () => {
    const { code, stdout, stderr } = await quiet(["check", TOWN, "--strict"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect([...stdout.matchAll(/^(error|warning|note|waived)\b/gm)].map(([word]) => word)).toEqual([
      "warning",
      "warning",
    ]);
    expect(stdout).toContain("\nfailed: 0 errors, 2 warnings, 1 note, 3 waived (4 not shown); ");
  });

  it("prints what is wrong with a document", async () => {
    const { code, stdout, stderr } = await command(["check", "-", "--quiet"], {
      stdin: townWith("name: town", "nam: town"),
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^problem standard input:\d+:\d+ nam: unknown key/);
  });

  it.each(["json", "sarif", "junit", "markdown"])("is complete as %s", async (format) => {
    expect(await command(["check", TOWN, "--format", format, "--quiet"])).toEqual(
      await command(["check", TOWN, "--format", format]),
    );
  });
});

describe("simulate", () => {
  it("prints nothing when every requirement is met", async () => {
    expect(await quiet(["simulate", TOWN, "--must-survive"])).toEqual(silent);
  });

  it("prints only requirements that are not met", async () => {
    const { code, stdout, stderr } = await quiet(["simulate", TOWN, "--must-survive", "any-member,any-two-members"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("any-two-members: after the failure of ");
    expect(stdout).not.toMatch(/^ {2}any-member|  survived/m);
  });

  it("is refused where nothing can fail", async () => {
    const { code, stdout, stderr } = await command(["simulate", TOWN, "--quiet"]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: "problem --quiet has no meaning without --must-survive; add --must-survive or omit --quiet\n",
    });
  });
});

describe("lock", () => {
  it("prints nothing when it is written, and when it is up to date", async () => {
    const folder = folders.make({ "town.yaml": townText });
    expect(await command(["lock", "town.yaml", "--quiet"], { folder })).toEqual(silent);
    expect(await quiet(["lock", "town.yaml", "--check"], { folder })).toEqual(silent);
  });

  it("prints what is out of date", async () => {
    const folder = folders.make({ "town.yaml": townText });
    const { code, stdout, stderr } = await quiet(["lock", "town.yaml", "--check"], { folder });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toBe("There is no town.yaml.lock.json; `mail-constructs lock town.yaml` writes it.\n");
  });
});

describe("synth and rehearse", () => {
  let folder: string;
  beforeAll(async () => {
    folder = folders.make();
    expect(await command(["synth", TOWN, "--out", "out", "--quiet"], { folder })).toEqual(silent);
  });

  it("synth writes all the same, and prints nothing", async () => {
    expect(await quiet(["synth", TOWN, "--out", "out"], { folder })).toEqual(silent);
    expect(readFileSync(join(folder, "out", "manifest.json"), "utf8")).toContain("town-dc1");
  });

  it("synth prints what keeps it from writing", async () => {
    const { code, stdout, stderr } = await quiet(["synth", TOWN, "--out", "refused", "--strict"], { folder });
    expect([code, stderr]).toEqual([1, "nothing was written\n"]);
    expect([...stdout.matchAll(/^(error|warning|note|waived)\b/gm)].map(([word]) => word)).toEqual([
      "warning",
      "warning",
    ]);
  });

  for (const engine of engines().slice(0, 1)) {
    const argv = ["rehearse", "out", "--engine", engine.path];
    const environment = { PATH: process.env["PATH"] ?? "" };

    itWith(engine.name, "rehearse prints nothing when every stack is accepted", async () => {
      expect(await quiet(argv, { folder, environment })).toEqual(silent);
    });

    itWith(engine.name, "rehearse prints only stacks that are refused", async () => {
      const file = join(folder, "out", "stacks", "town-dc1", "cdk.tf.json");
      const good = readFileSync(file, "utf8");
      try {
        writeFileSync(file, good.replace('"generation": 2', '"generatoin": 2'));
        const { code, stdout } = await quiet(argv, { folder, environment });
        expect(code).toBe(1);
        expect(stdout).toContain("town-dc1");
        expect(stdout).toContain("generatoin");
        expect(stdout).not.toContain("town-dc2");
      } finally {
        writeFileSync(file, good);
      }
    });
  }
});

it.each(["plan", "size", "cost", "rules", "schema"])("%s exists for what it prints", async (verb) => {
  const { code, stderr } = await command([verb, TOWN, "--quiet"].filter((word) => verb !== "schema" || word !== TOWN));
  expect([code, stderr]).toEqual([2, `problem unknown option '--quiet'; see mail-constructs ${verb} --help\n`]);
});

it.each(["check", "lock", "rehearse", "simulate", "synth"])("%s --help says what it does", async (verb) => {
  const { stdout } = await command([verb, "--help"]);
  expect(stdout.replace(/\s+/g, " ")).toContain("--quiet print only what failed; nothing if nothing did");
});
