import { conflictingOptions } from "../../report";
import { unusable } from "../errors";
import { textOption, type VerbCall } from "../verb";

/** The task of `size`; more than one at once is rejected. */
export type SizeTask =
  | { readonly kind: "vectors"; readonly file: string }
  | { readonly kind: "compare"; readonly files: readonly string[] }
  | { readonly kind: "document"; readonly file: string };

export function sizeTask(call: VerbCall): SizeTask {
  const [document] = call.args;
  const vectors = textOption(call, "vectors");
  const compared = call.options["compare"];
  const files = Array.isArray(compared)
    ? compared.filter((file): file is string => typeof file === "string")
    : undefined;
  refuse(vectors !== undefined && (document !== undefined || files !== undefined), "--vectors with a document");
  refuse(textOption(call, "id") !== undefined && vectors === undefined, "--id without --vectors");
  const explained = textOption(call, "explain") !== undefined;
  refuse(explained && files !== undefined, "--explain with --compare");
  refuse(
    textOption(call, "cluster") !== undefined && !(explained && document !== undefined),
    "--cluster without --explain",
  );
  if (vectors !== undefined) return { kind: "vectors", file: vectors };
  if (files !== undefined) return { kind: "compare", files: document === undefined ? files : [document, ...files] };
  refuse(document === undefined, "neither a document nor --vectors nor --compare");
  return { kind: "document", file: document ?? "" };
}

function refuse(wrong: boolean, what: string): void {
  if (wrong) throw unusable(conflictingOptions("size", what));
}
