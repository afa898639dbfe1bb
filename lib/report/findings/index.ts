export { explainRule, type Explanation, type ExplainResult } from "./explain-rule";
export { judgementJson } from "./json";
export { findingsJunit } from "./junit";
export { findingsMarkdown } from "./markdown";
export {
  byArea,
  findingAreas,
  findingText,
  placeOfFinding,
  waiverText,
  type AreaGroup,
  type FindingArea,
} from "./parts";
export { problemsJunit, problemsMarkdown, problemsSarif, type ProblemsReport } from "./problem-formats";
export type { FindingsReport } from "./report";
export { findingsSarif } from "./sarif";
export { readSelection, type SelectionText } from "./read-selection";
export {
  atLeast,
  failing,
  leavesNothing,
  selectFindings,
  selectionProblems,
  selectRules,
  type Selection,
} from "./select";
export { waiveReport, type WaiveReportInput, type WaiverLine, type WaiverState } from "./waive-report";
