import type { Migration } from "../../model";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { totalMailboxes } from "../support/migration-sources";
import type { Subject, Verdict } from "../types";

export const wavesWithinSources = defineRule({
  id: "waves-within-sources",
  area: "consistency",
  title:
    "The waves move no more mailboxes than the sources have, and the sources have no more than the design is sized for.",
  why: "A number that is too high hides a wave that is planned twice, or mailboxes that have no place in the new databases.",
  level: "risk",
  appliesTo: ["migration"],
  versions: "any",
  sources: ["MIGP"],
  derived: true,
  fix: "correct the numbers of mailboxes",
  reading:
    "Judged for each source if every wave names one, otherwise for their sum. Mailboxes that no wave moves are judged by mig-decommission-checks. Growth is not counted: it comes after the moves.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined || migration.sources.length === 0) return doesNotApply;
    return answerOf([beyondSources(subject, migration), beyondDesign(subject, migration)]);
  },
});

function beyondSources(subject: Subject, migration: Migration): readonly Verdict[] {
  const { sources, waves } = migration;
  const bySource = waves.every(({ source }) => source !== undefined);
  const compared = bySource
    ? sources.map(({ name, mailboxes }) => ({
        name,
        mailboxes,
        moved: sumOf(waves.filter(({ source }) => source === name)),
      }))
    : [{ name: sources.map(({ name }) => name).join(", "), mailboxes: totalMailboxes(migration), moved: sumOf(waves) }];
  if (compared.some(({ mailboxes, moved }) => moved < mailboxes)) return [];
  return compared
    .filter(({ mailboxes, moved }) => moved > mailboxes)
    .map(({ name, mailboxes, moved }) =>
      breach(subject.pathOf(migration, "waves"), {
        name,
        message: "the waves move more mailboxes than the sources have",
        got: moved,
        expected: mailboxes,
        remedy: "let the waves of a source add up to its mailboxes",
      }),
    );
}

function beyondDesign(subject: Subject, migration: Migration): Verdict | undefined {
  const designed = sumOf(subject.deployment.users);
  const moving = totalMailboxes(migration);
  if (moving <= designed) return undefined;
  return breach(subject.pathOf(migration, "sources"), {
    message: "the sources have more mailboxes than the design is sized for",
    got: moving,
    expected: `at most ${designed}, the mailboxes of all \`users\``,
    remedy: "add the missing mailboxes to `users`, or correct the sources",
  });
}

function sumOf(counted: readonly { readonly mailboxes: number }[]): number {
  return counted.reduce((sum, { mailboxes }) => sum + mailboxes, 0);
}
