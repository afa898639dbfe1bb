import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { controllersInSite, exchangeSites, isGlobalCatalog } from "../support/domain-controllers";

export const lifeSiteHasGc = catalogueRule("life-site-has-gc", {
  why: "Exchange uses a global catalog in its own site; without one its services do not start while other sites cannot be reached.",
  fix: "place a writable global catalog in the site",
  reading:
    "Two per site are preferred; one is required. Sites of servers to be replaced count until these are removed.",
  check: (subject) =>
    eachOf(exchangeSites(subject), (datacenter) => {
      const path = subject.pathOf(datacenter, "activeDirectory");
      if (datacenter.activeDirectory === undefined) {
        return undecided(path, `which Active Directory site and domain controllers ${datacenter.name} has`);
      }
      if (controllersInSite(subject, datacenter).some(isGlobalCatalog)) return undefined;
      return breach(subject.pathOf(datacenter, "activeDirectory", "domainControllers"), {
        message: `the site ${datacenter.activeDirectory.site} has Exchange servers but no writable global catalog`,
        got: 0,
        expected: "at least 1",
      });
    }),
});
