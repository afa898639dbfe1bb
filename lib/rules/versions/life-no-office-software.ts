import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { rolesMatching } from "../support/roles";

const officeSoftware = /office|outlook|sharepoint|skype|lync|^oos$|^sfb$|(^|-)(word|excel|powerpoint)$/;

export const lifeNoOfficeSoftware = catalogueRule("life-no-office-software", {
  why: "These products install their own versions of what Exchange installs, and add their own load.",
  fix: "move the software to a separate machine",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const wrong = rolesMatching(design, officeSoftware);
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(design, "machine", "roles"), {
        message: "software that must not run next to Exchange is on its servers",
        got: wrong.join(", "),
        expected: "Exchange alone",
      });
    }),
});
