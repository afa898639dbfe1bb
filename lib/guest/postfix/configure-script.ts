import { fetchScript, fetchScriptPath, type SecretSource } from "./certificate-script";
import { certificateFile } from "./main-cf";
import { postfixFiles, writtenNames } from "./postfix-files";
import type { PostfixGateway } from "./postfix-gateway";

/**
 * A script that gives a running gateway its configuration, as root on Debian. The new configuration is built beside the
 * old one and checked before it takes its place; if Postfix does not answer with it, the old one is put back and the
 * script fails. The one before is kept in `/etc/postfix.before`. It may run as often as needed: without a difference it
 * does nothing. Its text is public: it contains no secret.
 */
export function configureScript(gateway: PostfixGateway, source: SecretSource | undefined): string {
  return [
    ...head,
    ...postfixFiles(gateway).flatMap(({ name, text }) => here(`"$new/${name}"`, text)),
    ...(source === undefined ? [] : here('"$new_fetch"', fetchScript(gateway, source))),
    "",
    ...(source === undefined ? [] : [`fetch=${fetchScriptPath}`]),
    ...body,
  ].join("\n");
}

/** One file as it stands, so that a plan shows what changes in it. */
function here(target: string, text: string): string[] {
  return [`cat > ${target} <<'${END}'`, `${text}${END}`];
}

/** No line of a configuration. */
const END = "END-OF-FILE";

const head = [
  "#!/bin/sh",
  "# Gives this mail gateway its configuration: checked before it is used, put back if Postfix does not answer with it.",
  "# Written by mail-constructs; changes belong in the deployment's document. It may run as often as needed.",
  "set -eu",
  "umask 022",
  "folder=/etc/postfix",
  "kept=/etc/postfix.before",
  "refused=/etc/postfix.refused",
  "# Not while the first start writes the same files, nor beside another run.",
  "if command -v cloud-init > /dev/null; then cloud-init status --wait > /dev/null || true; fi",
  "exec 9> /run/lock/gateway-configuration",
  "flock 9",
  'new=$(mktemp -d "$folder.new.XXXXXX")',
  "new_fetch=$(mktemp)",
  "fetch=",
  `trap 'rm -rf "$new" "$new_fetch"' EXIT`,
  'chmod 755 "$new"',
  "# Certificate, login and what the package brings stay; files that the new configuration no longer has do not.",
  'cp -a "$folder/." "$new"',
  `for name in ${writtenNames.join(" ")}; do rm -f "$new"/$name; done`,
  "",
];

const body = [
  'if diff -rq "$folder" "$new" > /dev/null && { [ -z "$fetch" ] || cmp -s "$new_fetch" "$fetch"; }; then',
  '  echo "nothing to change"',
  "  exit 0",
  "fi",
  "",
  "# Whatever Postfix says of names, values or tables that it does not take.",
  'said=$({ postfix -c "$new" check 2>&1 || echo "exit code $?"; postconf -c "$new" -n 2>&1 > /dev/null',
  '  for table in "$new"/clients "$new"/sender_limits; do',
  '    [ ! -f "$table" ] || postmap -c "$new" -q 192.0.2.1 "cidr:$table" 2>&1 > /dev/null || true',
  "  done; })",
  // Debian's package has such a link itself.
  `said=$(printf '%s\\n' "$said" | grep -v 'symlink leaves directory' | sort -u || true)`,
  'if [ -n "$said" ]; then',
  '  echo "refused, the gateway keeps its configuration: $said" >&2',
  "  exit 1",
  "fi",
  "",
  "answers() {",
  "  for attempt in 1 2 3 4 5; do",
  "    sleep 1",
  "    if python3 -c 'import socket, sys",
  'connection = socket.create_connection(("127.0.0.1", 25), 10)',
  `sys.exit(connection.recv(4) != b"220 ")' 2> /dev/null; then return 0; fi`,
  "  done",
  "  return 1",
  "}",
  "use() {",
  `  if systemctl is-active --quiet postfix@-.service; then postfix -c "$folder" reload; else systemctl start postfix@-.service; fi`,
  "}",
  "put_back() {",
  '  rm -rf "$refused"',
  '  mv "$folder" "$refused"',
  '  mv "$kept" "$folder"',
  '  if [ -n "$fetch" ] && [ -f "$fetch.before" ]; then mv "$fetch.before" "$fetch"; fi',
  // A service that died is started again only after a minute by a reload.
  "  systemctl restart postfix@-.service || true",
  '  echo "put back, the refused configuration is in $refused: $1" >&2',
  "  exit 1",
  "}",
  "",
  'rm -rf "$kept"',
  'mv "$folder" "$kept"',
  'mv "$new" "$folder"',
  'if [ -n "$fetch" ]; then',
  '  if [ -f "$fetch" ]; then cp -p "$fetch" "$fetch.before"; fi',
  '  install -m 755 "$new_fetch" "$fetch"',
  "fi",
  `if [ ! -f "$folder/${certificateFile}" ]; then`,
  '  echo "in place; Postfix starts as soon as its certificate is there"',
  "  exit 0",
  "fi",
  'if [ -n "$fetch" ]; then "$fetch" || put_back "certificate or login cannot be fetched"; fi',
  'use || put_back "Postfix does not take it"',
  'answers || put_back "Postfix does not answer with it"',
  'echo "in use; the one before is in $kept"',
  "",
];
