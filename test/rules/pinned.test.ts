// Proves that no rule appears, disappears or changes its level or area without a change of the written lists.
import { allRules, areas } from "../../lib/rules";
import { azure } from "./pinned/azure";
import { backup } from "./pinned/backup";
import { consistency } from "./pinned/consistency";
import { dag } from "./pinned/dag";
import { hardware } from "./pinned/hardware";
import { hybrid } from "./pinned/hybrid";
import { hyperV } from "./pinned/hyper-v";
import { migration } from "./pinned/migration";
import { monitoring } from "./pinned/monitoring";
import { names } from "./pinned/names";
import { ports } from "./pinned/ports";
import { proxies } from "./pinned/proxies";
import { requirements } from "./pinned/requirements";
import { security } from "./pinned/security";
import { versions } from "./pinned/versions";

const pinned: Readonly<Record<(typeof areas)[number], Readonly<Record<string, string>>>> = {
  requirements,
  consistency,
  versions,
  hardware,
  "hyper-v": hyperV,
  azure,
  dag,
  names,
  security,
  ports,
  proxies,
  monitoring,
  backup,
  hybrid,
  migration,
};

test.each(areas)("rules of the area %s", (area) => {
  const found = Object.fromEntries(allRules.filter((rule) => rule.area === area).map((rule) => [rule.id, rule.level]));
  expect(found).toEqual(pinned[area]);
});

test("rules are sorted by id and every id stands once", () => {
  const ids = allRules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
});
