#!/usr/bin/env node
// Starts the bundled command, with V8's code cache where it is of this very Node: of another one it would be refused.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

const file = path.join(__dirname, "command.js");
const cache = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;
// esbuild writes ASCII; read as such, the text need not be decoded.
const source = Module.wrap(fs.readFileSync(file, "latin1"));
const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
const script = new vm.Script(source, { filename: file, cachedData });
const bundle = { exports: {} };
script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, file, __dirname);
