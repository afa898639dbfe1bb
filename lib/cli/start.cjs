#!/usr/bin/env node
// Starts the bundled command, with V8's code cache if it was built by exactly this Node version: V8 rejects any other.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

// The version alone needs no bundle.
if (process.argv.length === 3 && process.argv[2] === "--version") console.log(require("../../package.json").version);
else module.exports = start();

/** For the build, which runs this file once and then writes the cache. */
function start() {
  const file = path.join(__dirname, "command.js");
  const cache = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;
  // V8 optimizes a function after executing 66 kB of its code. Most calls end within a fifth of a second, and optimizing, which
  // V8 does in its own threads, would take a quarter of their processor time. Long runs are still optimized.
  setFlagsFromString("--interrupt-budget=1000000");

  // esbuild writes ASCII; read as such, the text need not be decoded.
  const source = Module.wrap(fs.readFileSync(file, "latin1"));
  const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
  const script = new vm.Script(source, { filename: file, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, file, __dirname);
  return { script, cache };
}
