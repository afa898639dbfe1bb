// Proves the output and exit codes of `simulate`: tables that group equal rows, JSON of the documented form, requirements that
// fail a pipeline. The effects of failures are proven in test/plan/failures and test/plan/simulation.
import { join } from "node:path";
import { command, Folders, ROOT, TOWN, townWith } from "./support/command";

const SCHOOL = join(ROOT, "examples", "school", "school.yaml");
const GOVERNMENT = join(ROOT, "examples", "government", "government.yaml");
const folders = new Folders();

afterAll(() => folders.remove());

interface Scenario {
  readonly failed: readonly string[];
  readonly side: readonly string[] | null;
  readonly quorum: string;
}

interface Printed {
  readonly clusters: readonly { readonly name: string; readonly scenarios: readonly Scenario[] }[];
  readonly names: readonly { readonly failed: readonly string[]; readonly name: string }[];
  readonly mailflow: readonly { readonly failed: readonly string[]; readonly domain: string }[];
  readonly survival?: readonly { readonly requirement: string; readonly survived: boolean; readonly broken: readonly object[] }[]; // prettier-ignore
}

async function printed(...argv: string[]): Promise<Printed> {
  const { stdout, stderr } = await command(["simulate", ...argv, "--format", "json"]);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Printed;
}

describe("tables", () => {
  it("show the town's single failures, equal ones on one line", async () => {
    const { code, stdout } = await command(["simulate", TOWN]);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines.slice(0, 9).map((line) => line.replace(/ +/g, " ").trim())).toEqual([
      "DAG1: 2 members and the witness FS3 vote, 2 of 3 votes keep quorum",
      "When this fails Quorum Failover Side Databases mounted Peak CPU Lost",
      "member MBX1 or MBX2 kept automatic dc2 or dc1 4 on the one left 73.1% nothing",
      "host HV11 or HV21 kept automatic dc2 or dc1 4 on the one left 73.1% nothing",
      "datacenter annex kept automatic dc1, dc2 MBX1 2, MBX2 2 45.1% nothing",
      "datacenter dc1 or dc2 kept automatic dc2 or dc1 4 on the one left 73.1% nothing",
      "the witness kept automatic dc1, dc2 MBX1 2, MBX2 2 45.1% nothing",
      "link annex-dc1 or annex-dc2 kept automatic dc1, dc2 2 on each of 2 45.1% nothing",
      "link dc1-dc2 kept automatic dc1 MBX1 4 73.1% nothing",
    ]);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
    expect(stdout).toContain("both sides could keep quorum, dc1 is assumed.");
  });

  it("show each failure on its own line with --all", async () => {
    const { stdout } = await command(["simulate", TOWN, "--all"]);
    expect(stdout.split("\n").filter((line) => /^ {2}(member|host|datacenter|the witness|link) .* (kept|lost) /.test(line)).length).toBe(11); // prettier-ignore
  });

  it("group the government's 16 members, and its second DAG with the same results", async () => {
    const { stdout } = await command(["simulate", GOVERNMENT]);
    const lines = stdout.split("\n");
    expect(lines.filter((line) => line.startsWith("  any of 16 members ")).length).toBe(1);
    expect(lines).toContain("DAG02: as DAG01 (--all shows each failure).");
    expect(lines.length).toBeLessThan(100);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  it("break no name across lines", async () => {
    const { stdout } = await command(["simulate", GOVERNMENT, "--failed", "lb-north1,lb-north2"]);
    const names = ["", "health.", "schools."].map((zone) => `autodiscover.${zone}government.example`);
    expect(names.filter((name) => !stdout.includes(name))).toEqual([]);
    expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  it("list the manual steps, with the given estimate", async () => {
    const { stdout } = await command(["simulate", TOWN, "--failed", "dc1,witness", "--switchover-minutes", "45"]);
    expect(stdout).toContain("Manual steps, in this order, estimated at 45 minutes");
    expect(stdout).toContain("  - Restore-DatabaseAvailabilityGroup -Identity DAG1 -ActiveDirectorySite DC2\n");
  });

  it("keep views separate when a step repeats an earlier failure", async () => {
    const { stdout } = await command(["simulate", TOWN, "--sequence", "MBX1; MBX1"]);
    const names = stdout.slice(stdout.indexOf("\nNames\n"), stdout.indexOf("Mail flow"));
    expect([names.includes(" external "), names.includes(" internal "), names.includes(" both ")]).toEqual([true, true, false]); // prettier-ignore
  });

  it("tell names once above the failures that affect them, in a table also at 80 columns", async () => {
    const environment = { COLUMNS: "80" };
    const { stdout } = await command(["simulate", TOWN], { environment });
    expect(
      stdout
        .slice(stdout.indexOf("\nNames\n") + 1)
        .split("\n")
        .slice(0, 16),
    ).toEqual([
      "Names",
      "                                     Answered",
      "    When this fails                  by        Dead      Clients",
      "  autodiscover.town.example, mail.town.example (internal):",
      "    member MBX1, host HV11,          MBX2      MBX1      50% get a dead address",
      "    datacenter dc1",
      "    member MBX2, host HV21,          MBX1      MBX2      50% get a dead address",
      "    datacenter dc2, link dc1-dc2",
      "  autodiscover.town.example, mail-old.town.example, mail.town.example",
      "  (external):",
      "    datacenter dc1, server rproxy    nothing   rproxy    none connect",
      "  mail-old.town.example (internal):",
      "    datacenter dc1, server OLDMAIL1  nothing   OLDMAIL1  none connect",
      "",
      "Names, summary",
      "  - Dead addresses are given out until 300 s after the record is removed",
    ]);
    // Asked for one failure, a table repeats neither it nor gateways that are the same both ways.
    const one = await command(["simulate", TOWN, "--failed", "dc1,witness"], { environment });
    expect(one.stdout).toMatch(/^ {2}Names +View +by +Dead +Clients$/m);
    expect(one.stdout).toMatch(/^ {2}Domain +In +Out +Gateways left$/m);
  });

  it("show progress on a terminal, and remove it even before a problem", async () => {
    const line = "\r\u001b[Ksimulating failures ...\r\u001b[K";
    const settings = { terminal: true, environment: { NO_COLOR: "1" } };
    expect((await command(["simulate", TOWN, "--depth", "2"], settings)).stderr).toBe(line);
    const { stderr } = await command(["simulate", TOWN, "--failed", "dc9"], settings);
    expect([stderr.startsWith(line), stderr.slice(line.length)]).toEqual([true, expect.stringMatching(/^problem --failed: /)]); // prettier-ignore
    expect((await command(["simulate", TOWN, "--must-survive", "dc1"], settings)).stderr).toContain(
      "what must be survived ...",
    );
  });

  it("count sets by kind at a depth", async () => {
    const { stdout } = await command(["simulate", TOWN, "--depth", "2"]);
    const line = stdout.split("\n").find((candidate) => candidate.startsWith("  member and host"));
    expect(line?.replace(/ +/g, " ").trim()).toBe("member and host 4 2 0 2 4 73.1% HV21 + MBX1");
  });

  it("state that the school has no cluster, and what is simulated instead", async () => {
    const { code, stdout } = await command(["simulate", SCHOOL]);
    expect(code).toBe(0);
    expect(stdout.startsWith("school has no DAG: there is no quorum to lose")).toBe(true);
    expect(stdout).toContain("\nNames\n");
    expect(stdout).toContain("Mail flow");
  });
});

describe("JSON", () => {
  it("has the documented form, with failures in the document's names", async () => {
    const data = await printed(TOWN);
    expect(Object.keys(data)).toEqual(["clusters", "mailflow", "names", "services"]);
    expect(data.clusters.map(({ name, scenarios }) => [name, scenarios.length])).toEqual([["DAG1", 11]]);
    const first = data.clusters[0]?.scenarios[0] ?? {};
    expect(Object.keys(first)).toEqual([
      "activation",
      "cpuPercent",
      "failed",
      "lost",
      "lostMailboxes",
      "mounted",
      "peakActive",
      "quorum",
      "side",
    ]);
    expect(data.clusters[0]?.scenarios.map(({ failed }) => failed.join())).toContain("link:dc1-dc2");
    expect(data.names.some(({ failed, name }) => failed.join() === "rproxy" && name === "mail.town.example")).toBe(
      true,
    );
    expect(data.mailflow.filter(({ failed }) => failed.join() === "dc1").map(({ domain }) => domain)).toEqual(["town.example"]); // prettier-ignore
  });

  it("has a side of null if nothing is left, and one scenario per step of a sequence", async () => {
    const data = await printed(TOWN, "--sequence", "MBX1; witness; dc2");
    expect(data.clusters[0]?.scenarios.map(({ failed, quorum, side }) => [failed, quorum, side])).toEqual([
      [["MBX1"], "kept", ["dc2"]],
      [["MBX1", "witness"], "kept", ["dc2"]],
      [["dc2", "MBX1", "witness"], "lost", null],
    ]);
  });
});

describe("--must-survive", () => {
  it("exits with 0 if everything is survived, given as an option or in the document", async () => {
    expect(
      (await command(["simulate", TOWN, "--must-survive", "any-datacenter,any-member,any-link,witness"])).code,
    ).toBe(0);
    const { code, stdout } = await command(["simulate", TOWN, "--must-survive"]);
    expect(code).toBe(0);
    expect(stdout.match(/^ {2}\S+ +\d+ +0 {2}survived$/gm)?.length).toBe(5);
    expect((await command(["simulate", SCHOOL, "--must-survive", "document"])).code).toBe(0);
  });

  it("fails if a set breaks a requirement, and says which and why", async () => {
    const { code, stdout } = await command(["simulate", TOWN, "--must-survive", "any-datacenter,any-two-servers"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "  - any-two-servers: after the failure of MBX1 and MBX2, DAG1 mounts nothing: 0 of 3 votes are left, 2 needed\n",
    );
    const data = await printed(TOWN, "--must-survive", "any-datacenter,any-two-members");
    expect(data.survival?.map(({ requirement, survived, broken }) => [requirement, survived, broken.length])).toEqual([
      ["any-datacenter", true, 0],
      ["any-two-members", false, 1],
    ]);
  });

  it("fails if the witness is in a datacenter that must be survived", async () => {
    const text = townWith("10.3.0.21, datacenter: annex", "10.1.0.40, datacenter: dc1");
    const file = join(folders.make({ "inside.yaml": text }), "inside.yaml");
    const { code, stdout } = await command(["simulate", file, "--must-survive", "dc1"]);
    expect(code).toBe(1);
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      "  - dc1: after the failure of dc1, DAG1 loses quorum, and an operator must restore it: 1 of 3 votes are left, 2 needed\n",
    );
  });

  it("includes names and mail flow with --strict", async () => {
    const { code, stdout } = await command(["simulate", TOWN, "--must-survive", "dc1", "--strict"]);
    expect(code).toBe(1);
    expect(stdout).toContain("  - dc1: after the failure of dc1, nothing answers mail.town.example (external)\n");
    expect((await command(["simulate", TOWN, "--must-survive", "dc2", "--strict"])).code).toBe(0);
  });
});

describe("invalid calls", () => {
  it.each([
    [["--failed", "dc3"], 'problem --failed: nothing with this name can fail, got "dc3", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean dc1?\n'], // prettier-ignore
    [["--sequence", "MBX1; MBX9"], 'problem --sequence[1]: nothing with this name can fail, got "MBX9", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean MBX1?\n'], // prettier-ignore
    [["--must-survive", "any-datacentre"], 'problem --must-survive[0]: nothing with this name can fail, got "any-datacentre", expected any-member, any-two-members, any-host, any-datacenter, any-link, any-zone, or a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean any-datacenter?\n'], // prettier-ignore
    [
      ["--depth", "0"],
      'problem --depth: is not a valid number, got "0", expected a whole number, 1 or more; give a whole number\n',
    ],
    [["--failed", "dc1", "--depth", "2"], "problem simulate was called with --failed and --depth, expected one of them; call it once for each\n"], // prettier-ignore
    [["--strict"], "problem --strict has no meaning without --must-survive; add --must-survive or omit --strict\n"],
  ])("%j exits with 2 and a sentence", async (options, problem) => {
    expect(await command(["simulate", TOWN, ...options])).toEqual({ code: 2, stdout: "", stderr: problem });
  });
});
