import type { PrometheusPlan } from "../../plan";
import { yamlText } from "./scrape-config";

/**
 * What the blackbox exporter asks and expects. Certificates of a public authority are verified; those of others cannot be, so that
 * only their expiry is seen. Front ends of Exchange offer a certificate of their own on port 25, which nobody verifies.
 */
export function blackboxConfig({ certificateName, publicIssuer }: PrometheusPlan): string {
  const page = (tls: object): object => ({
    prober: "http",
    timeout: "10s",
    http: {
      method: "GET",
      valid_status_codes: [200],
      preferred_ip_protocol: "ip4",
      follow_redirects: false,
      fail_if_not_ssl: true,
      tls_config: { insecure_skip_verify: !publicIssuer, ...tls },
    },
  });
  return yamlText({
    modules: {
      health_page: page(certificateName === undefined ? {} : { server_name: certificateName }),
      page_by_name: page({}),
      smtp_starttls: {
        prober: "tcp",
        timeout: "15s",
        tcp: {
          preferred_ip_protocol: "ip4",
          query_response: [
            { expect: "^220 " },
            { send: "EHLO monitoring" },
            { expect: "^250[ -]STARTTLS" },
            { send: "STARTTLS" },
            { expect: "^220 " },
            { starttls: true },
            { send: "EHLO monitoring" },
            { expect: "^250 " },
            { send: "QUIT" },
          ],
          tls_config: { insecure_skip_verify: true },
        },
      },
      tcp_port: { prober: "tcp", timeout: "5s", tcp: { preferred_ip_protocol: "ip4" } },
    },
  });
}
