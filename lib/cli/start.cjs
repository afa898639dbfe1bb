#!/usr/bin/env node
// Starts the bundled command, with V8's code cache where it is of this very Node: of another one it would be refused.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

const file = path.join(__dirname, "command.js");
const cache = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;
// V8 optimizes what has run for 66 kB of its code. Most calls end in a fifth of a second, and compiling, which V8 does in
// threads of its own, would be a quarter of their processor time. What runs for seconds is optimized as ever.
setFlagsFromString("--interrupt-budget=1000000");

// esbuild writes ASCII; read as such, the text need not be decoded.
const source = Module.wrap(fs.readFileSync(file, "latin1"));
const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
const script = new vm.Script(source, { filename: file, cachedData });
const bundle = { exports: {} };
script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, file, __dirname);

// For the build, which runs this file once and then writes the cache.
module.exports = { script, cache };
