import { answerOf, breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { controllersInSite, exchangeSites } from "../support/domain-controllers";

export const lifeNoRodc = catalogueRule("life-no-rodc", {
  why: "Exchange writes to the directory, so a read-only domain controller cannot serve it, although it responds.",
  fix: "add a writable domain controller to the site",
  reading: "Sites of servers to be replaced are judged too, and so is the schema master, which setup writes to.",
  check: (subject) => {
    const sites = exchangeSites(subject).filter(
      ({ activeDirectory }) => (activeDirectory?.domainControllers.length ?? 0) > 0,
    );
    const { schemaMaster } = subject.deployment.organization.forest;
    const master = subject.deployment.datacenters
      .flatMap(({ activeDirectory }) => activeDirectory?.domainControllers ?? [])
      .find(({ name, readOnly }) => readOnly && name === schemaMaster);
    const answer = eachOf(sites, (datacenter) => {
      const controllers = controllersInSite(subject, datacenter);
      if (controllers.some((controller) => !controller.readOnly)) return undefined;
      return breach(subject.pathOf(datacenter, "activeDirectory", "domainControllers"), {
        message: "all domain controllers of a site with Exchange are read-only",
        got: controllers.map(({ name }) => name).join(", "),
        expected: "a writable domain controller",
      });
    });
    if (master === undefined || answer.kind === "judged") return answer;
    return answerOf([
      breach(subject.pathOf(master, "readOnly"), {
        name: master.name,
        message: "the schema master is a read-only domain controller",
        got: true,
        expected: false,
        remedy: "name a writable domain controller as `forest.schemaMaster`",
      }),
    ]);
  },
});
