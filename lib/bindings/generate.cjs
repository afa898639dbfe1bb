// Writes the typed bindings of the Hyper-V provider (resources only) with cdktf's own generator, from the schema kept
// in this repository: no engine, no network. The output is not committed; `npm run build` makes it.
"use strict";

process.env.CHECKPOINT_DISABLE = "1";
// The generator asks for an engine's version; a path that does not exist in this variable would make that noisy.
process.env.TF_CLI_CONFIG_FILE = require("node:os").devNull;
process.env.CDKTF_LOG_LEVEL = "off";

const fs = require("node:fs");
const path = require("node:path");

const SOURCE = "registry.terraform.io/taliesins/hyperv";
const VERSION = "1.2.1";
const OUTPUT = path.join(__dirname, "hyperv");
const SCHEMA_FILE = path.join(__dirname, "..", "rehearsal", "providers", "hyperv.schema.json");
const STAMP = path.join(OUTPUT, "generated-from.txt");

async function main() {
  const text = fs.readFileSync(SCHEMA_FILE, "utf8");
  const stamp = require("node:crypto")
    .createHash("sha256")
    .update(text)
    .update(fs.readFileSync(__filename))
    .digest("hex");
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === stamp) return;

  const { CodeMaker } = require("codemaker");
  const { TerraformProviderConstraint } = require("@cdktf/commons");
  const { TerraformProviderGenerator } = require("@cdktf/provider-generator/lib/get/generator/provider-generator");
  const schema = JSON.parse(text);
  // A data source connects to the host while planning, which a deployment described in full never needs.
  for (const provider of Object.values(schema.provider_schemas)) provider.data_source_schemas = {};
  schema.provider_versions = { [SOURCE]: VERSION };

  const work = fs.mkdtempSync(path.join(__dirname, "generating-"));
  try {
    const generator = new TerraformProviderGenerator(new CodeMaker(), schema);
    generator.generate(new TerraformProviderConstraint(`${SOURCE}@${VERSION}`));
    await generator.save(work);
    const made = path.join(work, "providers", "hyperv");
    for (const file of fs.readdirSync(made, { recursive: true })) {
      const full = path.join(made, file);
      if (!full.endsWith(".ts")) continue;
      // Generated code does not meet this project's compiler flags (exactOptionalPropertyTypes, noImplicitOverride).
      fs.writeFileSync(full, "// @ts-nocheck\n" + fs.readFileSync(full, "utf8"));
    }
    fs.writeFileSync(path.join(made, "generated-from.txt"), stamp);
    fs.rmSync(OUTPUT, { recursive: true, force: true });
    fs.renameSync(made, OUTPUT);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
