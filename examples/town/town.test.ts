// The town's acceptance test: the service levels promised to the council, as assertions. It runs on every change.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deploymentFrom, installMatchers } from "../../lib/testing";

installMatchers(expect);

const text = readFileSync(join(__dirname, "town.yaml"), "utf8");
const town = deploymentFrom(text, { fileName: "town.yaml", date: "2026-11-22" });

test("mail keeps flowing when one datacenter burns down", () => {
  expect(town).toSurvive("any-datacenter");
  expect(town).toReach("mail.town.example", { when: "dc2" });
});

test("one server can be taken out at any time", () => {
  expect(town).toSurvive("any-member");
});

test("the two hosts that were bought are enough", () => {
  expect(town).toFitOn();
});

test("nothing is built that the vendor does not support", () => {
  expect(town).toHaveNoFindings({ severity: "error" });
});
