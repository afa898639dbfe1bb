// Property tests run with the same cases everywhere, so that a failure in CI is reproducible locally. To look for new
// counterexamples set MAIL_CONSTRUCTS_SEED to another number, or to `random`.
"use strict";
const fc = require("fast-check");

const wanted = process.env.MAIL_CONSTRUCTS_SEED ?? "20261122";
if (wanted !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
