// Property tests run with the same cases everywhere: a failure in CI must fail on a desk too. To look for new
// counterexamples set MAIL_CONSTRUCTS_SEED to another number, or to `random`.
"use strict";
const fc = require("fast-check");

const wanted = process.env.MAIL_CONSTRUCTS_SEED ?? "20261122";
if (wanted !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
