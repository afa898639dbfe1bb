import { certificateFile, loginFile } from "./main-cf";
import type { PostfixGateway } from "./postfix-gateway";

const folder = "/etc/postfix";

/** Where the script is on the machine. */
export const fetchScriptPath = "/usr/local/sbin/fetch-gateway-secrets";

/** Name of the key vault, and of the identity of the machine's role, in its own resource group, that may read from it. */
export interface SecretSource {
  readonly vault: string;
  readonly identity: string;
}

/**
 * A script that fetches certificate and login from a key vault with the machine's own identity, converts a PFX to PEM,
 * and starts or reloads Postfix if anything has changed. It contains names only. It runs at every start and daily, so
 * that a renewed certificate is used without anybody's doing.
 */
export function fetchScript(gateway: PostfixGateway, { vault, identity }: SecretSource): string {
  const { certificate, login } = gateway.postfix;
  const host = gateway.smartHost === undefined ? "" : `[${gateway.smartHost.host}]:${gateway.smartHost.port}`;
  return [
    "#!/bin/sh",
    "# Fetches the secrets of this mail gateway from the key vault. Written by mail-constructs.",
    "set -eu",
    "umask 077",
    `vault='https://${vault}.vault.azure.net'`,
    `identity='${identity}'`,
    "metadata='http://169.254.169.254/metadata'",
    "work=$(mktemp -d)",
    `trap 'rm -rf "$work"' EXIT`,
    "changed=no",
    "get='curl -fsS --retry 5 --retry-connrefused'",
    "",
    ...functions,
    `secret '${certificate}'`,
    `if ! grep -q -- '-----BEGIN' "$work/value"; then`,
    `  base64 -d "$work/value" > "$work/pfx"`,
    `  openssl pkcs12 -in "$work/pfx" -passin pass: -nodes -nocerts -out "$work/key"`,
    `  openssl pkcs12 -in "$work/pfx" -passin pass: -nokeys -out "$work/chain"`,
    `  cat "$work/key" "$work/chain" > "$work/value"`,
    "fi",
    `openssl x509 -in "$work/value" -noout -checkend 0`,
    `place ${certificateFile}`,
    ...(login === undefined
      ? []
      : [
          `secret '${login}'`,
          `printf '%s %s\\n' '${host}' "$(cat "$work/value")" > "$work/login"`,
          `mv "$work/login" "$work/value"`,
          `place ${loginFile}`,
        ]),
    "",
    `if ! systemctl is-active --quiet postfix@-.service; then`,
    "  systemctl start postfix@-.service",
    "elif [ $changed = yes ]; then",
    "  postfix reload",
    "fi",
    "",
  ].join("\n");
}

/** What the script calls: reading one text, fetching one secret, putting one file into place. */
const functions = [
  "# field NAME FILE: one text of a JSON file.",
  "field() {",
  `  python3 -c 'import json, sys; print(json.load(open(sys.argv[2])).get(sys.argv[1]) or "")' "$1" "$2"`,
  "}",
  "",
  "# secret NAME: leaves its value in $work/value.",
  "secret() {",
  `  $get -H Metadata:true -o "$work/machine" "$metadata/instance/compute?api-version=2021-02-01&format=json"`,
  `  group="/subscriptions/$(field subscriptionId "$work/machine")/resourceGroups/$(field resourceGroupName "$work/machine")"`,
  `  $get -H Metadata:true -o "$work/token" -G "$metadata/identity/oauth2/token" -d api-version=2018-02-01 \\`,
  `    --data-urlencode resource=https://vault.azure.net \\`,
  `    --data-urlencode "mi_res_id=$group/providers/Microsoft.ManagedIdentity/userAssignedIdentities/$identity"`,
  `  printf 'header = "Authorization: Bearer %s"\\n' "$(field access_token "$work/token")" > "$work/curl"`,
  `  $get -K "$work/curl" -o "$work/secret" "$vault/secrets/$1?api-version=7.4"`,
  `  field value "$work/secret" > "$work/value"`,
  "}",
  "",
  "# place FILE: puts $work/value into Postfix's folder, readable by root only.",
  "place() {",
  `  if cmp -s "$work/value" "${folder}/$1"; then return; fi`,
  `  install -D -m 600 -o root -g root "$work/value" "${folder}/$1"`,
  "  changed=yes",
  "}",
  "",
];
