import { stringify } from "yaml";
import { fetchScript, fetchScriptPath, type SecretSource } from "./certificate-script";
import { certificateFile } from "./main-cf";
import { postfixFiles } from "./postfix-files";
import type { PostfixGateway } from "./postfix-gateway";

/**
 * First start of a created gateway, for cloud-init on Debian: packages, configuration, and the fetching of certificate
 * and login from a key vault. Without a vault an operator puts the certificate on the machine. Postfix
 * starts only after that: the smart host refuses mail from a gateway that has no certificate. Contains no secret.
 */
export function gatewayFirstStart(gateway: PostfixGateway, source: SecretSource | undefined): string {
  const fetched = source === undefined ? [] : fetchedFiles(gateway, source);
  const data = {
    package_update: true,
    packages: ["ca-certificates", "curl", "libsasl2-modules", "openssl", "postfix", "python3-minimal"],
    write_files: [
      ...postfixFiles(gateway).map(({ name, text }) => fileAt(`/etc/postfix/${name}`, text)),
      fileAt("/etc/systemd/system/postfix@-.service.d/certificate.conf", startCondition),
      ...fetched,
    ],
    runcmd: [
      ["systemctl", "daemon-reload"],
      ["systemctl", "stop", "postfix@-.service"],
      ["postfix", "check"],
      source === undefined
        ? ["systemctl", "start", "postfix@-.service"]
        : ["systemctl", "enable", "--now", "gateway-secrets.timer"],
    ],
  };
  return `#cloud-config\n${stringify(data, { lineWidth: 0 })}`;
}

const startCondition = `[Unit]\nConditionPathExists=/etc/postfix/${certificateFile}\n`;

function fetchedFiles(gateway: PostfixGateway, source: SecretSource) {
  return [
    fileAt(fetchScriptPath, fetchScript(gateway, source), "0755"),
    fileAt(
      "/etc/systemd/system/gateway-secrets.service",
      [
        "[Unit]",
        "Description=Certificate and login of the mail gateway from the key vault",
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "Type=oneshot",
        `ExecStart=${fetchScriptPath}`,
        "Restart=on-failure",
        "RestartSec=60",
        "",
      ].join("\n"),
    ),
    fileAt(
      "/etc/systemd/system/gateway-secrets.timer",
      [
        "[Unit]",
        "Description=Renewed certificate and login of the mail gateway",
        "",
        "[Timer]",
        "OnActiveSec=1s",
        "OnBootSec=1min",
        "OnUnitActiveSec=1d",
        "",
        "[Install]",
        "WantedBy=timers.target",
        "",
      ].join("\n"),
    ),
  ];
}

/** Written after the packages are installed, which would otherwise find a foreign configuration. */
function fileAt(path: string, content: string, permissions = "0644") {
  return { path, permissions, defer: true, content };
}
