import { layoutCopies, type LayoutInput, type LayoutResult } from "../copies";

/** Layouts that were found in one search, by what they were asked for. */
export type LayoutsTried = Map<string, LayoutResult>;

/**
 * The layout, found once for the same question: a search for what would fit asks again and again for the same members and
 * databases with other users or hosts. What grows from an earlier layout is asked for once only, so it is not kept.
 */
export function layoutOnce(tried: LayoutsTried, input: LayoutInput): LayoutResult {
  if (input.previous !== undefined) return layoutCopies(input);
  const question = JSON.stringify(input);
  const known = tried.get(question);
  if (known !== undefined) return known;
  const found = layoutCopies(input);
  tried.set(question, found);
  return found;
}
