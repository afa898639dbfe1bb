import { parse } from "csv-parse/sync";
import type { Problem } from "../../base/problem";
import type { HeadCount } from "../../plan";

const columns = ["organization", "tier", "mailboxes"] as const;

type Row = { readonly info: { readonly lines: number }; readonly record: Readonly<Record<string, string>> };

/**
 * Reads how many mailboxes of each user tier each organization has: CSV with the columns `organization`, `tier` and `mailboxes`, in
 * any order, with commas or semicolons. All problems are returned at once, with their lines.
 */
export function readHeadCounts(text: string): {
  readonly heads: readonly HeadCount[];
  readonly problems: readonly Problem[];
} {
  const heading = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";
  const delimiter = heading.includes(";") ? ";" : ",";
  let rows: readonly Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    return { heads: [], problems: [unreadable(error)] };
  }
  const missing = columns.filter((column) => !heading.split(delimiter).some((name) => cleaned(name) === column));
  if (missing.length > 0) return { heads: [], problems: [noColumns(missing, heading)] };
  if (rows.length === 0) return { heads: [], problems: [nobody()] };
  const problems = rows.flatMap(({ info, record }) => problemsOf(record, info.lines));
  const heads = rows.map(({ info, record }) => ({
    organization: record["organization"] ?? "",
    tier: record["tier"] ?? "",
    mailboxes: Number(record["mailboxes"]),
    line: info.lines,
  }));
  return { heads, problems: [...problems, ...doubled(heads)] };
}

function cleaned(name: string): string {
  return name.trim().replace(/^"|"$/g, "");
}

function problemsOf(record: Row["record"], line: number): Problem[] {
  const { organization = "", mailboxes = "" } = record;
  const position = { line, column: 1 };
  return [
    ...(organization === ""
      ? [
          {
            code: "missing-value",
            path: "organization",
            message: "the organization is missing",
            expected: "its name",
            remedy: "name who is charged",
            position,
          },
        ]
      : []),
    ...(/^\d{1,9}$/.test(mailboxes)
      ? []
      : [
          {
            code: "invalid-value",
            path: "mailboxes",
            message: "the number of mailboxes cannot be read",
            got: JSON.stringify(mailboxes),
            expected: "a whole number such as 1200",
            remedy: "write it without separators",
            position,
          },
        ]),
  ];
}

/** One row each: two would be charged twice. */
function doubled(heads: readonly HeadCount[]): Problem[] {
  return heads.flatMap((head, i) => {
    const earlier = heads
      .slice(0, i)
      .find(({ organization, tier }) => organization === head.organization && tier === head.tier);
    if (earlier === undefined) return [];
    return [
      {
        code: "duplicate",
        path: "organization",
        message: `${head.organization} has a row for ${head.tier} already, in line ${earlier.line}`,
        expected: "one row for each organization and tier",
        remedy: "add up the two",
        position: { line: head.line, column: 1 },
      },
    ];
  });
}

function unreadable(error: unknown): Problem {
  const { message, lines } = error as { readonly message?: string; readonly lines?: number };
  return {
    code: "no-csv",
    path: "",
    message: "this is no CSV",
    got: message ?? String(error),
    expected: "a heading line organization,tier,mailboxes and as many values in every line",
    remedy: "correct the line",
    position: { line: lines ?? 1, column: 1 },
  };
}

function noColumns(missing: readonly string[], heading: string): Problem {
  return {
    code: "missing-column",
    path: "",
    message: `the heading line lacks ${missing.join(" and ")}`,
    got: JSON.stringify(heading),
    expected: columns.join(","),
    remedy: "write the names of the columns in the first line",
    position: { line: 1, column: 1 },
  };
}

function nobody(): Problem {
  return {
    code: "missing-value",
    path: "",
    message: "there is no organization",
    expected: "a line for each organization and tier, such as health,basic,40000",
    remedy: "add them below the heading line",
    position: { line: 2, column: 1 },
  };
}
