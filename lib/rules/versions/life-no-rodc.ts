import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { controllersInSite, exchangeDatacenters } from "../support/directory";

export const lifeNoRodc = catalogueRule("life-no-rodc", {
  why: "Exchange writes to the directory: a read-only domain controller does not serve it, though it answers.",
  fix: "add a writable domain controller to the site",
  check: (subject) =>
    eachOf(
      exchangeDatacenters(subject).filter(
        ({ activeDirectory }) => (activeDirectory?.domainControllers.length ?? 0) > 0,
      ),
      (datacenter) => {
        const controllers = controllersInSite(subject, datacenter);
        if (controllers.some((controller) => !controller.readOnly)) return undefined;
        return breach(subject.pathOf(datacenter, "activeDirectory", "domainControllers"), {
          message: "all domain controllers of a site with Exchange are read-only",
          got: controllers.map(({ name }) => name).join(", "),
          expected: "a writable one",
        });
      },
    ),
});
