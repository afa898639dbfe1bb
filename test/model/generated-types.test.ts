// Proves that the generated types match the zod schema's input and output, that editors show description, default and example
// of a key, and that a key used only by rules is named in a single file of the model.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import type { DeploymentDocument } from "../../lib/model";
import type { ParsedDeployment } from "../../lib/model/generated/parsed";
import type { documentSchema } from "../../lib/model/schema/deployment";

/** Optional keys are absent, never `undefined`; index signatures and records are alike. */
type Exact<T> = T extends object ? { readonly [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

/** `true` for the same type on both sides, optional keys too. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;

// These two lines do not compile (`npm run types`) when the generated types and the schema say different things.
const documentsAgree: Same<Exact<z.input<typeof documentSchema>>, Exact<DeploymentDocument>> = true;
const parsedAgree: Same<Exact<z.output<typeof documentSchema>>, Exact<ParsedDeployment>> = true;

const MODEL = join(__dirname, "..", "..", "lib", "model");

test("the types are compared at compile time", () => {
  expect([documentsAgree, parsedAgree]).toEqual([true, true]);
});

test("a key has its description, default and example in a comment, and is readonly", () => {
  const text = readFileSync(join(MODEL, "generated", "documents.ts"), "utf8");
  expect(text).toContain(`    /**
     * Idle timeout in seconds.
     *
     * @defaultValue \`2400\`
     *
     * @example \`2400\`
     */
    readonly idleTimeoutSeconds?: number;`);
  expect(text).toContain("     * Build number. If omitted, unknown.");
  const keys = text.match(/^ +(?:readonly )?(?:[A-Za-z"][\w"-]*|\[k: string\])\??: .*$/gm) ?? [];
  expect(keys.length).toBeGreaterThan(350);
  expect(keys.filter((key) => !key.trimStart().startsWith("readonly "))).toEqual([]);
});

test.each(["hstsSeconds", "tlsInspection", "writeCache", "domainJoined", "vssFull", "certificateAuthentication"])(
  "%s, which only rules read, is named in one file of the model",
  (key) => {
    const files = (readdirSync(MODEL, { recursive: true }) as string[])
      .map((file) => join(MODEL, file))
      .filter((file) => file.endsWith(".ts") && !file.includes("generated"));
    const naming = files.filter((file) => new RegExp(`\\b${key}\\b`).test(readFileSync(file, "utf8")));
    expect(naming.map((file) => relative(MODEL, file).split(/[\\/]/)[0])).toEqual(["schema"]);
  },
);
