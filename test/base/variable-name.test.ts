// Proves that every secret of a document gives a variable that engines accept and that no other variable of a stack has.
import { variableName } from "../../lib/base/variable-name";

test.each([
  ["vpn-shared-key", "vpn_shared_key"],
  ["K1", "K1"],
  ["version", "secret_version"],
  ["depends-on", "secret_depends_on"],
  ["subscription-id", "secret_subscription_id"],
  ["linux-admin-public-key", "secret_linux_admin_public_key"],
])("the secret %s is given as %s", (secret, expected) => {
  expect(variableName(secret)).toBe(expected);
});
