// Who may import whom inside lib/: the two lists of lib/README.md, read here and enforced in `npm run lint`.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const map = fs.readFileSync(path.join(__dirname, "lib", "README.md"), "utf8");

/** `room <- other other`: what a room may import in addition to itself. */
function importList(heading) {
  const section = map.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = [...section.matchAll(/^([a-z-]+)\s+<- (.+)$/gm)];
  if (lines.length === 0) throw new Error(`lib/README.md: no import list under "${heading}"`);
  return lines.map(([, room, others]) => ({ room, others: others === "(nothing)" ? [] : others.split(" ") }));
}

const rooms = importList("Who may import whom");
const planRooms = importList("Inside the plan");

/** Each file of these rooms is an entry point of its own: one subject a file. */
const withoutIndex = ["base", "facts", "bindings"];

/** Folders with an entry point of their own, because what they load is heavy or optional. */
const ownIndexes = ["constructs/custom-rules", "constructs/decision"];

function direction(folder, { room, others }) {
  const allowed = [room, ...others].join("|");
  return {
    name: `${folder.replace(/\/$/, "").replace("/", "-")}-${room}-imports`,
    comment: `${folder}${room} may import ${others.join(", ") || "nothing"} (lib/README.md).`,
    severity: "error",
    from: { path: `^${folder}${room}/` },
    to: { path: `^${folder}[^/]+/`, pathNot: `^${folder}(${allowed})/` },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Two files that import each other cannot be read, tested or moved alone; types count, too.",
      severity: "error",
      from: { path: "^(lib|stacks)/" },
      to: { circular: true },
    },
    ...rooms.map((room) => direction("lib/", room)),
    ...planRooms.map((folder) => direction("lib/plan/", folder)),
    {
      name: "through-the-entry-point",
      comment: "Another room is entered by its index.ts.",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: {
        path: "^lib/[^/]+/.+",
        pathNot: [
          "^lib/$1/",
          "^lib/[^/]+/index\\.ts$",
          `^lib/(${withoutIndex.join("|")})/`,
          `^lib/(${ownIndexes.join("|")})/index\\.ts$`,
        ],
      },
    },
    {
      name: "rules-read-data",
      comment: "A rule reads model and plan as data: it takes types from the plan and calls nothing of it.",
      severity: "error",
      from: { path: "^lib/rules/" },
      to: { path: "^lib/plan/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "azure-by-resource",
      comment: "Import @cdktf/provider-azurerm/lib/<resource>: the package's index costs 1.7 s and 425 MB.",
      severity: "error",
      from: {},
      to: { path: "node_modules/@cdktf/provider-azurerm/lib/index" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/bindings/hyperv/" },
  },
};
