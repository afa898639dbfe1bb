export { conflictingOptions, missingDocument, noWholeNumber, oneOption, unknownVerb, withoutMeaning } from "./calls";
export { billCsv, billSummary } from "./cost/bill-text";
export { costHelp } from "./cost/cost-help";
export { costText } from "./cost/text";
export {
  cannotWrite,
  foreignFolder,
  isDirectory,
  lockTooLarge,
  noFileName,
  noPlaceForLock,
  oneLockMode,
  unreadable,
  unreadableLock,
  unwritableLock,
  writingReason,
} from "./files";
export {
  atLeast,
  explainRule,
  failing,
  findingText,
  findingsJunit,
  findingsMarkdown,
  findingsSarif,
  judgementJson,
  leavesNothing,
  problemsJunit,
  problemsMarkdown,
  problemsSarif,
  readSelection,
  selectFindings,
  selectRules,
  selectionProblems,
  waiveReport,
  type FindingsReport,
  type ProblemsReport,
  type Selection,
} from "./findings";
export { explanationText } from "./findings/explanation-text";
export { isJudged, listedRules, rulesText, type ListedRule } from "./findings/rule-list";
export { judgementText } from "./findings/text";
export { waiveReportText } from "./findings/waive-report-text";
export { changesText } from "./lock/changes";
export { gainText } from "./lock/gain";
export { balanceText, lockSummary, withoutLockNote } from "./lock/text";
export { planParts, planText } from "./plan";
export { keyExplanationJson, keyExplanationText, placedKeys, unknownPath } from "./plan/explain-keys";
export { badChoice, faultText, problemsJson, problemsText } from "./problems";
export { diagnosticText, rehearsalJson } from "./rehearsed/record";
export { rehearsalText } from "./rehearsed/text";
export { brokenText, noRequirement, nothingToSurvive, surviveJson, surviveText } from "./scenarios/survive";
export { noCluster, simulationText } from "./scenarios/text";
export { comparisonData, comparisonText, type Compared } from "./sizes/compare";
export { sheetText } from "./sizes/sheet";
export { stepsText } from "./sizes/steps";
export { unknownScenario, vectorNotes, vectorsText } from "./sizes/vectors";
export { generalHelp, helpLayout, helpText, listText, paragraphs } from "./text/help";
export type { Page } from "./text/page";
export { clause } from "./text/words";
export { writtenText, type Written } from "./written";
