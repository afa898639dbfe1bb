// Makes the programs that tests run available under .tools, and records in .tools/status.json what is available and what is not.
// Fast if everything is there already. It never fails: missing programs are listed after the tests.
"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const tools = path.join(root, ".tools");
const tofuVersion = "1.12.6";
const checkovVersion = "3.3.30";
const hclFork = "github.com/opentofu/hcl/v2 v2.20.2-0.20251021132045-587d123c2828";

/** Programs from Debian packages that tests need, one line each; `asRoot` if tests can run them as root only. */
const debianPackages = [
  { tool: "named-checkzone", package: "bind9-utils", neededBy: "test/guest/exports" },
  { tool: "named-checkconf", package: "bind9-utils", neededBy: "test/guest/exports" },
  { tool: "cloud-init", package: "cloud-init", neededBy: "test/guest/managed" },
  { tool: "haproxy", package: "haproxy", neededBy: "test/guest/proxies" },
  { tool: "nginx", package: "libnginx-mod-stream", neededBy: "test/guest/proxies" },
  { tool: "keepalived", package: "keepalived", neededBy: "test/guest/proxies" },
  { tool: "socat", package: "socat", neededBy: "test/guest/proxies" },
  { tool: "ip", package: "iproute2", neededBy: "test/guest/proxies" },
  { tool: "postfix", package: "postfix", neededBy: "test/guest", asRoot: true },
  { tool: "promtool", package: "prometheus", neededBy: "test/guest/prometheus" },
  { tool: "amtool", package: "prometheus-alertmanager", neededBy: "test/guest/prometheus" },
  {
    tool: "prometheus-blackbox-exporter",
    package: "prometheus-blackbox-exporter",
    neededBy: "test/guest/prometheus",
  },
];

function run(program, args, options = {}) {
  const environment = { ...process.env, TF_CLI_CONFIG_FILE: os.devNull, CHECKPOINT_DISABLE: "1", ...options.env };
  const result = spawnSync(program, args, { encoding: "utf8", ...options, env: environment });
  const said = `${result.stderr ?? ""}\n${result.stdout ?? ""}`.trim();
  return { ok: result.status === 0, stdout: result.stdout ?? "", said: result.error ? result.error.message : said };
}

function onPath(program) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const candidate = path.join(folder, program);
    if (folder !== "" && fs.existsSync(candidate) && fs.statSync(candidate).isFile()) return candidate;
  }
  return undefined;
}

function available(name, program, version) {
  return { name, available: true, path: program, ...(version === undefined ? {} : { version }) };
}

function missing(name, reason) {
  return { name, available: false, reason };
}

function terraform() {
  const program = onPath("terraform");
  if (program === undefined) return missing("terraform", "terraform is not on the PATH");
  const { ok, stdout, said } = run(program, ["version"]);
  const version = /^Terraform v(\S+)/m.exec(stdout)?.[1];
  return ok && version ? available("terraform", program, version) : missing("terraform", lastLines(said));
}

/** The version of an OpenTofu built here; a build from the module calls itself 1.12.6-dev. */
function builtTofu(program) {
  if (!fs.existsSync(program)) return undefined;
  const version = /^OpenTofu v(\S+)/m.exec(run(program, ["version"]).stdout)?.[1];
  return version?.split("-")[0] === tofuVersion ? version : undefined;
}

function tofu() {
  const program = path.join(tools, "tofu");
  const built = builtTofu(program);
  if (built !== undefined) return available("tofu", program, built);
  const go = onPath("go");
  if (go === undefined) return missing("tofu", "Go is not on the PATH, and OpenTofu is built from its Go module");
  process.stderr.write(`Building OpenTofu ${tofuVersion}, once; this takes some minutes.\n`);
  const source = path.join(tools, "src");
  fs.mkdirSync(source, { recursive: true });
  writeModule(source);
  const tidy = run(go, ["mod", "tidy", "-e"], { cwd: source });
  const partial = `${program}.partial`;
  const build = run(go, ["build", "-o", partial, "github.com/opentofu/opentofu/cmd/tofu"], {
    cwd: source,
    env: { CGO_ENABLED: "0" },
  });
  if (!build.ok) {
    fs.rmSync(partial, { force: true });
    return missing("tofu", `the build failed: ${lastLines(build.said || tidy.said)}`);
  }
  fs.renameSync(partial, program);
  const version = builtTofu(program);
  return version
    ? available("tofu", program, version)
    : missing("tofu", `what was built is not OpenTofu ${tofuVersion}`);
}

/** A module of our own that requires OpenTofu and repeats its one replacement, which `go install` would refuse. */
function writeModule(folder) {
  const module = [
    "module mail-constructs/tools",
    "",
    "go 1.26.6",
    "",
    `require github.com/opentofu/opentofu v${tofuVersion}`,
    "",
    `replace github.com/hashicorp/hcl/v2 v2.20.1 => ${hclFork}`,
    "",
  ];
  const program = ["//go:build tools", "", "package tools", "", 'import _ "github.com/opentofu/opentofu/cmd/tofu"', ""];
  const goMod = path.join(folder, "go.mod");
  // A tidied module is kept: it has the same requirement plus everything that follows from it.
  const tidied = fs.existsSync(goMod) && fs.readFileSync(goMod, "utf8").includes(`opentofu/opentofu v${tofuVersion}\n`);
  if (!tidied) fs.writeFileSync(goMod, module.join("\n"));
  fs.writeFileSync(path.join(folder, "tools.go"), program.join("\n"));
}

/** checkov from its Python package, in an environment of its own. */
function checkov() {
  const folder = path.join(tools, "checkov");
  const program = path.join(folder, "bin", "checkov");
  const version = () => (fs.existsSync(program) ? run(program, ["--version"]).stdout.trim() : "");
  if (version() === checkovVersion) return available("checkov", program, checkovVersion);
  const python = onPath("python3");
  if (python === undefined) return missing("checkov", "Python 3 is not on the PATH");
  process.stderr.write(`Installing checkov ${checkovVersion}, once; this takes a minute or two.\n`);
  const environment = run(python, ["-m", "venv", "--clear", folder]);
  if (!environment.ok) return missing("checkov", `no environment for it: ${lastLines(environment.said)}`);
  const packages = ["-m", "pip", "install", "--quiet", `checkov==${checkovVersion}`];
  const installed = run(path.join(folder, "bin", "python3"), packages);
  if (!installed.ok) return missing("checkov", `pip: ${lastLines(installed.said)}`);
  return version() === checkovVersion
    ? available("checkov", program, checkovVersion)
    : missing("checkov", `what was installed is not checkov ${checkovVersion}`);
}

function debianTools() {
  const wanted = debianPackages.filter(({ tool }) => onPath(tool) === undefined).map((entry) => entry.package);
  const packages = [...new Set(wanted)];
  let failure = "";
  if (packages.length > 0) failure = install(packages);
  return debianPackages.map(({ tool, package: name, neededBy, asRoot = false }) => {
    const program = onPath(tool);
    if (asRoot && process.getuid?.() !== 0) return missing(tool, `needed by ${neededBy}; only root can run it`);
    if (program !== undefined) return available(tool, program);
    return missing(tool, `needed by ${neededBy}; install the Debian package ${name}${failure && `: ${failure}`}`);
  });
}

/** keepalived where members can have networks of their own: namespaces joined by a cable, as only root may make them. */
function vrrp() {
  const program = onPath("keepalived");
  const ip = onPath("ip");
  if (program === undefined || ip === undefined) return missing("vrrp", "needs keepalived and ip");
  const name = `mc-probe-${process.pid}`;
  const made = run(ip, ["netns", "add", name]);
  if (!made.ok) return missing("vrrp", `no network namespaces: ${lastLines(made.said)}`);
  const cable = run(ip, ["-n", name, "link", "add", "eth0", "type", "veth", "peer", "name", "eth1"]);
  run(ip, ["netns", "delete", name]);
  return cable.ok
    ? available("vrrp", program)
    : missing("vrrp", `no network between namespaces: ${lastLines(cable.said)}`);
}

/** Returns why the packages could not be installed, or nothing. */
function install(packages) {
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined)
    return "only root on Debian can install it from here";
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // Nothing of the machine is replaced: another mail server stays, and what needs Postfix is then not checked.
  const args = ["install", "-y", "--no-install-recommends", "--no-remove", ...packages];
  if (run("apt-get", args, { env }).ok) return "";
  run("apt-get", ["update"], { env });
  const second = run("apt-get", args, { env });
  return second.ok ? "" : lastLines(second.said);
}

function lastLines(text) {
  return text.trim().split("\n").slice(-3).join(" ").trim();
}

function main() {
  fs.mkdirSync(tools, { recursive: true });
  const status = { tools: [terraform(), tofu(), checkov(), ...debianTools(), vrrp()] };
  fs.writeFileSync(path.join(tools, "status.json"), `${JSON.stringify(status, null, 2)}\n`);
  for (const tool of status.tools)
    if (!tool.available) process.stderr.write(`not available: ${tool.name}: ${tool.reason}\n`);
}

if (require.main === module) main();
module.exports = { debianPackages };
