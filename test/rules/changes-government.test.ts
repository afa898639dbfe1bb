// Proves that one change in the document of the government breaks exactly the named rule and the companions listed, with all rules judging.
import { describeChanges } from "./support/describe-changes";

describeChanges("government");
