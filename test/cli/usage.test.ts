// Proves that an invalid call is answered with the nearest valid word and exit code 2, and that help shows an example for
// every verb.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, ROOT, TOWN } from "./support/command";

const verbs = ["check", "plan", "size", "simulate", "cost", "lock", "synth", "rehearse", "rules", "schema"];

describe("help", () => {
  it.each(verbs)("of %s shows an example", async (verb) => {
    const { code, stdout } = await command([verb, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: mail-constructs ${verb} `));
    expect(stdout).toMatch(new RegExp(`\nExamples:\n.*mail-constructs ${verb}\\b`));
  });

  it("may be asked for by `help`, with or without a verb", async () => {
    expect(await command(["help", "check"])).toEqual(await command(["check", "--help"]));
    expect(await command(["help"])).toEqual(await command(["--help"]));
  });

  it("lists every verb and the exit codes", async () => {
    const { code, stdout } = await command(["--help"]);
    expect(code).toBe(0);
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, "m"));
    for (const number of [0, 1, 2, 3, 70, 130]) expect(stdout).toMatch(new RegExp(`^  ${number} +[a-z]`, "m"));
  });

  it("is printed to standard error, with exit code 2, if no verb is given", async () => {
    const { code, stdout, stderr } = await command([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: mail-constructs");
  });
});

it("prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(await command(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("an invalid call", () => {
  it.each([
    [["chek", TOWN], "unknown verb 'chek'; did you mean check?"],
    [["check", TOWN, "--strct"], "unknown option '--strct'; did you mean --strict?"],
    [["help", "chek"], "unknown verb 'chek'; did you mean check?"],
    [["check"], "missing required argument 'document'; see mail-constructs check --help"],
    [["synth", TOWN], "required option '--out <directory>' not specified; see mail-constructs synth --help"],
    [
      ["check", TOWN, "--format", "jsn"],
      '--format: is not one of the choices, got "jsn", expected text, json, sarif, junit, markdown; did you mean json?',
    ],
    [
      ["plan", TOWN, "--part", "machine"],
      '--part: is not one of the choices, got "machine", expected hosts, machines, databases, quorum, records, wiring, ' +
        "firewall, updates, retirement, sizes, decisions; did you mean machines?",
    ],
    [
      ["check", TOWN, "--date", "2026-02-30"],
      '--date: is not a calendar day, got "2026-02-30", expected year, month and day as in 2026-11-22; ' +
        "write --date 2026-11-22",
    ],
  ])("%j", async (argv, expected) => {
    expect(await command(argv)).toEqual({ code: 2, stdout: "", stderr: `problem ${expected}\n` });
  });

  it("is answered as data if JSON was requested", async () => {
    const { code, stdout, stderr } = await command(["check", TOWN, "--strct", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        { code: "unknown-option", path: "", message: "unknown option '--strct'", remedy: "did you mean --strict?" },
      ],
    });
  });
});
