import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { rolesMatching } from "../support/roles";

const officeSoftware = /office|outlook|sharepoint|skype|lync|^oos$|^sfb$|(^|-)(word|excel|powerpoint)$/;

export const lifeNoOfficeSoftware = catalogueRule("life-no-office-software", {
  why: "These products bring their own versions of what Exchange installs, and their load.",
  fix: "take the software to a machine of its own",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const wrong = rolesMatching(design, officeSoftware);
      if (wrong.length === 0) return undefined;
      return breach(subject.pathOf(design, "machine", "roles"), {
        message: "software that may not stand beside Exchange is on its servers",
        got: wrong.join(", "),
        expected: "Exchange alone",
      });
    }),
});
