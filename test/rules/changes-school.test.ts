// Proves that one change in the school's document breaks exactly the named rule and the listed companions, with all rules running.
import { describeChanges } from "./support/describe-changes";

describeChanges("school");
