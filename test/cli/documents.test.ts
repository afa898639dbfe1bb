// Proves that an unusable document gives exit code 2 and every problem with its remedy, as text and as data.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { command, Folders, townText } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

interface ProblemsJson {
  readonly problems: readonly Record<string, unknown>[];
}

async function problemsOf(file: string, content: string | Uint8Array): Promise<readonly Record<string, unknown>[]> {
  const folder = folders.make({ [file]: content });
  const { code, stdout, stderr } = await command(["check", file, "--format", "json"], { folder });
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  return (JSON.parse(stdout) as ProblemsJson).problems;
}

describe("a file that is not a document", () => {
  it("is empty", async () => {
    expect(await problemsOf("a.yaml", " \n\n")).toEqual([
      {
        code: "empty-document",
        path: "",
        message: "a.yaml is empty",
        remedy: "begin with `apiVersion: mail-constructs/v1`, or give the right file",
      },
    ]);
  });

  it("is in UTF-16", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(townText, "utf16le")]);
    const [problem] = await problemsOf("a.yaml", utf16);
    expect(problem).toEqual({
      code: "not-utf-8",
      path: "",
      message: "a.yaml is in UTF-16",
      expected: "UTF-8",
      remedy: "save it as UTF-8 (in Windows PowerShell: Set-Content -Encoding utf8)",
    });
  });

  it("is binary", async () => {
    const [problem] = await problemsOf("a.yaml", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]));
    expect(problem).toMatchObject({ code: "not-text", message: "a.yaml is a binary file" });
  });

  it("is in another encoding: the line is named", async () => {
    const latin1 = Buffer.from("apiVersion: mail-constructs/v1\nname: B\u00fcrgeramt\n", "latin1");
    const [problem] = await problemsOf("a.yaml", latin1);
    expect(problem).toMatchObject({ code: "not-utf-8", line: 2, remedy: "save it as UTF-8" });
  });

  it("exceeds the size limit", async () => {
    const [problem] = await problemsOf("a.yaml", Buffer.alloc(10 * 1024 * 1024 + 1, "#"));
    expect(problem).toMatchObject({ code: "document-too-large", got: "10485761 bytes" });
  });

  it("is a directory: its document is suggested", async () => {
    const folder = folders.make();
    mkdirSync(join(folder, "town"));
    const inner = folders.make({ "town.yaml": townText });
    const { code, stderr } = await command(["check", inner], { folder });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `problem ${inner} is a directory, expected a file; did you mean ${join(inner, "town.yaml")}?\n`,
    );
  });

  it("has an empty name, as an unset variable of a shell gives", async () => {
    expect(await command(["check", ""])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "problem the name of the file is empty, expected the deployment document; " +
        "name the file, or - for standard input\n",
    });
  });

  it("does not exist: the nearest name is suggested", async () => {
    const folder = folders.make({ "town.yaml": townText });
    const { code, stderr } = await command(["check", "twon.yaml"], { folder });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "problem there is no file twon.yaml, expected a document in YAML or JSON, or - for standard input; " +
        "did you mean town.yaml?\n",
    );
  });
});

describe("a document with errors", () => {
  const mistaken = "apiVersion: mail-constructs/v1\nname: x\nclusterz: []\n";

  it("has all of them listed with file, line and column", async () => {
    const { code, stdout, stderr } = await command(["plan", "-"], { stdin: mistaken });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("problem standard input:3:1 clusterz: unknown key, ");
    expect(stderr).toContain("problem standard input:1:1 organization: the key is missing, ");
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^\d+ problems in standard input; nothing was written$/);
  });

  it("has them as data with line and column", async () => {
    const { code, stdout } = await command(["check", "-", "--format=json"], { stdin: mistaken });
    const { problems } = JSON.parse(stdout) as ProblemsJson;
    expect(code).toBe(2);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "unknown-key", path: "clusterz", line: 3, column: 1 }),
    );
  });
});

it("is read with a byte order mark", async () => {
  const { code } = await command(["check", "-"], { stdin: `\ufeff${townText}` });
  expect(code).toBe(0);
});
