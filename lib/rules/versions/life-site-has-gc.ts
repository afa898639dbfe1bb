import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { controllersInSite, exchangeSites, isGlobalCatalog } from "../support/directory";

export const lifeSiteHasGc = catalogueRule("life-site-has-gc", {
  why: "Exchange looks for a global catalog in its own site; without one its services do not start when the way to other sites is cut.",
  fix: "place a writable domain controller that is a global catalog in the site",
  reading:
    "Two are advised for each site; one is what is demanded. Sites of servers to be replaced count until these are gone.",
  check: (subject) =>
    eachOf(exchangeSites(subject), (datacenter) => {
      const path = subject.pathOf(datacenter, "activeDirectory");
      if (datacenter.activeDirectory === undefined) {
        return undecided(path, `which Active Directory site ${datacenter.name} is and its domain controllers`);
      }
      if (controllersInSite(subject, datacenter).some(isGlobalCatalog)) return undefined;
      return breach(subject.pathOf(datacenter, "activeDirectory", "domainControllers"), {
        message: `the site ${datacenter.activeDirectory.site} holds Exchange and no writable global catalog`,
        got: 0,
        expected: "at least 1",
      });
    }),
});
