import { loadCustomRules, rulesOfDocument, rulesOfOption } from "../input/rule-modules";
import { readDocument } from "../input/load-document";
import type { Rule } from "../../rules";
import type { VerbCall } from "../verb";
import { ruleModules } from "./options";

/** Custom rules: those of the document, if one is given, and those of `--rules`. Nothing is planned. */
export async function customRulesOf(call: VerbCall, file: string | undefined): Promise<readonly Rule[]> {
  const read = file === undefined ? undefined : await readDocument(file, call.io);
  const named = read === undefined || file === undefined ? [] : rulesOfDocument(read, file, call.io);
  return loadCustomRules([...named, ...rulesOfOption(ruleModules(call), call.io)], read);
}
