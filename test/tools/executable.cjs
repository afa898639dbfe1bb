// tsc writes files without the executable bit; the command needs it when a clone is used in place.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const command = path.join(__dirname, "..", "..", "dist", "lib", "cli", "main.js");
if (fs.existsSync(command)) fs.chmodSync(command, 0o755);
