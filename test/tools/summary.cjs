// Prints, from the report of the last test run, the summary line for CI: "N passed, N failed". Checks that ran outside jest are
// given as arguments, "name=0" for a passed one and "name=1" for a failed one. With --jest it prints jest's own kind of summary
// instead.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const file = path.join(__dirname, "..", "..", ".tools", "jest.json");
const arguments_ = process.argv.slice(2);
const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;

if (arguments_.includes("--jest")) {
  if (report === undefined) process.stdout.write("Tests:       none were run\n");
  else {
    const suitesFailed = report.numFailedTestSuites;
    const line = (title, failed, passed, total) =>
      `${title.padEnd(13)}${failed} failed, ${passed} passed, ${total} total\n`;
    process.stdout.write(line("Test Suites:", suitesFailed, report.numPassedTestSuites, report.numTotalTestSuites));
    process.stdout.write(line("Tests:", report.numFailedTests, report.numPassedTests, report.numTotalTests));
  }
} else {
  const checks = arguments_.map((argument) => argument.split("="));
  const failedChecks = checks.filter(([, code]) => code !== "0").length;
  // A suite that failed to start has no failed test of its own, but it has failed.
  const broken = report === undefined ? 0 : report.numRuntimeErrorTestSuites;
  const failed = (report?.numFailedTests ?? 0) + broken + failedChecks;
  const passed = (report?.numPassedTests ?? 0) + checks.length - failedChecks;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}
