// Proves that one change in the smaller form of the government's document breaks exactly the named rule and the companions listed, with
// all rules judging: what does not depend on size is proved there, since the whole document takes ten times as long to plan.
import { describeChanges } from "./support/describe-changes";

describeChanges("small-government");
