import { layoutCopies, measureLayout } from "../../lib/plan/copies";
import type { LayoutMember } from "../../lib/plan/copies";

/** One measured line: what, how long, and the target (null if there is none). */
export interface CopiesBenchLine {
  readonly what: string;
  readonly milliseconds: number;
  readonly limitMilliseconds: number | null;
}

/** Times `layoutCopies` and `measureLayout` on 16 members and growing numbers of databases; 1,600 must end within 2 s. */
export function benchCopies(): CopiesBenchLine[] {
  const members = sixteen();
  return [100, 400, 1600, 1599].flatMap((count) => {
    const databases = Array.from({ length: count }, (_, n) => `DB${n + 1}`);
    const input = { members, databases, copiesPerDatacenter: 2, lagged: 1, model: "active-active" as const };
    const limitMilliseconds = count >= 1599 ? 2000 : null;
    const layout = timed(() => layoutCopies(input));
    const measured = timed(() => measureLayout(layout.value, members));
    return [
      { what: `layout of ${count} databases on 8 + 8 members`, milliseconds: layout.milliseconds, limitMilliseconds },
      { what: `measuring it`, milliseconds: measured.milliseconds, limitMilliseconds: null },
    ];
  });
}

function sixteen(): LayoutMember[] {
  return Array.from({ length: 16 }, (_, n) => ({ name: `MBX${n + 1}`, datacenter: n < 8 ? "dc1" : "dc2" }));
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const begin = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begin };
}
