import { wellFormed } from "./well-formed";

export interface JunitCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * The counts of a JUnit file, which CI servers read by the schema of Ant and Surefire: `testsuites` holds `testsuite`, that
 * holds `testcase`, that holds at most one outcome. Throws if the nesting, a required attribute or a count is wrong.
 */
export function junitShape(xml: string): JunitCounts {
  if (wellFormed(xml) !== "testsuites") throw new Error("the root is not testsuites");
  const elements = [...xml.matchAll(/<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/g)];
  const open: string[] = [];
  for (const [, closing, name = "", attributes = "", empty] of elements) {
    if (closing === "/") {
      open.pop();
      continue;
    }
    const parent = open.at(-1) ?? "";
    if (parents[name] !== parent) throw new Error(`<${name}> stands in <${parent}>`);
    const missing = (required[name] ?? []).filter((attribute) => !attributes.includes(` ${attribute}="`));
    if (missing.length > 0) throw new Error(`<${name}> has no ${missing.join(", ")}`);
    if (empty === "") open.push(name);
  }
  const counted = countsIn(xml);
  const suites = (xml.match(/<testsuite [\s\S]*?<\/testsuite>/g) ?? []).map(countsIn);
  const sum = (of: keyof JunitCounts): number => suites.reduce((total, counts) => total + counts[of], 0);
  for (const of of ["tests", "failures", "errors", "skipped"] as const) {
    if (sum(of) !== counted[of]) throw new Error(`the suites' ${of} are ${sum(of)}, the file's ${counted[of]}`);
  }
  return counted;
}

const parents: Readonly<Record<string, string>> = {
  testsuites: "",
  testsuite: "testsuites",
  testcase: "testsuite",
  failure: "testcase",
  error: "testcase",
  skipped: "testcase",
  "system-out": "testcase",
};

const counts = ["tests", "failures", "errors", "skipped"];

const required: Readonly<Record<string, readonly string[]>> = {
  testsuites: counts,
  testsuite: ["name", "timestamp", ...counts],
  testcase: ["name", "classname", "time"],
  failure: ["type", "message"],
  error: ["type", "message"],
};

/** The counts stated by an element, which must be those of the cases in it. */
function countsIn(xml: string): JunitCounts {
  const stated = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(xml)?.[1]);
  const found = (name: string): number => [...xml.matchAll(new RegExp(`<${name}[ />]`, "g"))].length;
  const of = (attribute: string, element: string): number => {
    if (stated(attribute) !== found(element))
      throw new Error(`${attribute} are not the ${found(element)} <${element}>`);
    return found(element);
  };
  return {
    tests: of("tests", "testcase"),
    failures: of("failures", "failure"),
    errors: of("errors", "error"),
    skipped: of("skipped", "skipped"),
  };
}
