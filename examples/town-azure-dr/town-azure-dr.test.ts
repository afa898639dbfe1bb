// The acceptance test of the town with its second datacenter in Azure: what was promised for the town holds for it, too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deploymentFrom, installMatchers } from "../../lib/testing";

installMatchers(expect);

const text = readFileSync(join(__dirname, "town-azure-dr.yaml"), "utf8");
const town = deploymentFrom(text, { fileName: "town-azure-dr.yaml", date: "2026-11-22" });

test("mail keeps flowing when either datacenter is lost, on premises or in Azure", () => {
  expect(town).toSurvive("any-datacenter");
  expect(town).toReach("mail.town.example", { when: "dc2" });
});

test("one server can be taken out at any time", () => {
  expect(town).toSurvive("any-member");
});

test("nothing is built that the vendor does not support", () => {
  expect(town).toHaveNoFindings({ severity: "error" });
});
