import type { Example } from "../support/deployments";
import { azure } from "./azure";
import { backup } from "./backup";
import type { BrokenDocument } from "./broken-document";
import { dag } from "./dag";
import { deployment } from "./deployment";
import { hardware } from "./hardware";
import { hybrid } from "./hybrid";
import { hyperV } from "./hyper-v";
import { migration } from "./migration";
import { monitoring } from "./monitoring";
import { names } from "./names";
import { ports } from "./ports";
import { proxies } from "./proxies";
import { security } from "./security";
import { versions } from "./versions";

const areas = [
  versions,
  hardware,
  hyperV,
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
  deployment,
];

/** Every single change of one good document that a rule answers. */
export function brokenDocuments(from: Example): readonly BrokenDocument[] {
  return areas.flatMap((area) => area[from]);
}
