import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Breach, Subject } from "../types";

export const retiredServersUnused = defineRule({
  id: "retired-servers-unused",
  area: "migration",
  title: "Nothing refers to a server after the day on which it is switched off.",
  why: "Whatever still refers to it fails on that day, or holds up its removal: mail waits, names lead nowhere, jobs fail.",
  level: "risk",
  appliesTo: ["migration", "hybrid"],
  versions: "any",
  sources: ["X13-DECOM"],
  derived: true,
  fix: "move what refers to it (`plan --part retirement` shows all), and remove it from the document once it is gone; or correct the day",
  check: (subject) => {
    const { hybrid, migration } = subject.deployment;
    const due = (by: string | undefined): boolean => by !== undefined && by < subject.date;
    const sources = due(migration?.removeSourcesBy) ? (migration?.sources ?? []) : [];
    const retired = (hybrid?.retire ?? []).filter(
      ({ name, by }) => (by === undefined || due(by)) && !remains(subject, name),
    );
    if (sources.length + retired.length === 0) return doesNotApply;
    return answerOf([...sources, ...retired].flatMap((entry) => stillUsed(subject, entry)));
  },
});

/** A server that has another role, too, is judged by mig-decommission-checks or hyb-last-server. */
function remains({ plan }: Subject, retired: string): boolean {
  return plan.servers.some(
    ({ name, roles }) => name.toLowerCase() === retired.toLowerCase() && roles.some((role) => role !== "retired"),
  );
}

function stillUsed(subject: Subject, entry: { readonly name: string }): Breach[] {
  const retirement = subject.plan.retirements.find(({ name }) => name === entry.name);
  const uses = retirement?.uses ?? [];
  if (retirement === undefined || uses.length === 0) return [];
  const shown = uses.slice(0, 3).map(({ kind, name }) => `${kind} ${name}`);
  const more = uses.length > shown.length ? ` and ${uses.length - shown.length} more` : "";
  return [
    breach(subject.pathOf(entry, "name"), {
      name: entry.name,
      message: `something still refers to ${retirement.servers.join(", ")}, to be switched off by now`,
      got: `${shown.join("; ")}${more}`,
      expected: "none",
    }),
  ];
}
