// Proves that one change in the reduced form of the government's document breaks exactly the named rule and the listed companions, with
// all rules running: whatever does not depend on size is proven here, since the whole document takes ten times as long to plan.
import { describeChanges } from "./support/describe-changes";

describeChanges("small-government");
