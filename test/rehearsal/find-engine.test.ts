// Proves which engine is chosen, and that a missing one is reported as data with how to get one.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findEngine } from "../../lib/rehearsal";
import { itWith } from "../tools/engines";
import { temporaryFolder } from "./deployments";

const folder = temporaryFolder();
const remedy =
  "Install OpenTofu (https://opentofu.org/docs/intro/install) or Terraform (https://developer.hashicorp.com/terraform/install), " +
  "put it on the PATH, or name it with --engine or MAIL_CONSTRUCTS_ENGINE.";

/** A program that answers `version` like an engine. */
function program(place: string, name: string, answer: string): string {
  mkdirSync(join(folder, place), { recursive: true });
  const path = join(folder, place, name);
  writeFileSync(path, `#!/bin/sh\n${answer}\n`);
  chmodSync(path, 0o755);
  return path;
}

const tofu = program("both", "tofu", "echo OpenTofu v1.12.6; echo on linux_amd64");
const terraform = program("both", "terraform", "echo Terraform v1.11.4");
program("one", "terraform", "echo Terraform v1.11.4");
const broken = program("broken", "tofu", "echo cannot run >&2; exit 7");
const path = (...places: string[]) => places.map((place) => join(folder, place)).join(":");

afterAll(() => rmSync(folder, { recursive: true }));

describe("findEngine", () => {
  it("prefers tofu to terraform, in any order of the PATH", async () => {
    expect(await findEngine({ environment: { PATH: path("one", "both") } })).toEqual({
      name: "tofu",
      version: "1.12.6",
      path: tofu,
    });
  });

  it("uses terraform if there is no tofu", async () => {
    expect(await findEngine({ environment: { PATH: path("one") } })).toMatchObject({
      name: "terraform",
      version: "1.11.4",
    });
  });

  it("respects MAIL_CONSTRUCTS_ENGINE, and the option before it", async () => {
    const environment = { PATH: path("both"), MAIL_CONSTRUCTS_ENGINE: "terraform" };
    expect(await findEngine({ environment })).toMatchObject({ name: "terraform", path: terraform });
    expect(await findEngine({ engine: "tofu", environment })).toMatchObject({ name: "tofu" });
  });

  it("accepts a path as well as a name", async () => {
    expect(await findEngine({ engine: terraform, environment: {} })).toMatchObject({
      name: "terraform",
      path: terraform,
    });
  });

  it("reports that there is none, and how to get one", async () => {
    expect(await findEngine({ environment: { PATH: path("empty") } })).toEqual({
      code: "engine-missing",
      message: "No engine to rehearse with: neither tofu nor terraform is on the PATH.",
      remedy,
    });
  });

  it("never uses another engine than the requested one", async () => {
    expect(await findEngine({ engine: "tofu", environment: { PATH: path("one") } })).toEqual({
      code: "engine-missing",
      message: "The engine tofu was not found on the PATH.",
      remedy,
    });
  });

  it("reports a program that is not an engine", async () => {
    expect(await findEngine({ environment: { PATH: path("broken", "both") } })).toEqual({
      code: "engine-broken",
      message: `${broken} does not answer to "version" as Terraform or OpenTofu does: cannot run`,
      remedy,
    });
  });

  itWith("terraform", "knows the real terraform", async ({ path: real, version }) => {
    expect(await findEngine({ engine: real, environment: process.env })).toEqual({
      name: "terraform",
      version,
      path: real,
    });
  });

  itWith("tofu", "knows the real tofu", async ({ path: real, version }) => {
    expect(await findEngine({ engine: real, environment: process.env })).toEqual({ name: "tofu", version, path: real });
  });
});
