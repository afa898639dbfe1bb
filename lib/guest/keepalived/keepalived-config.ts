import { statisticsPort } from "../../facts/proxy-limits";
import type { ProxyWiring } from "../../plan";
import { readyPath } from "../haproxy";

/**
 * Configuration of one member of a group with a shared address. A member whose proxy does not answer gives the address up;
 * one that comes back does not take it away again (`nopreempt`), since every move cuts all connections.
 */
export function keepalivedConfig({ settings }: ProxyWiring): string | undefined {
  const { shared } = settings;
  if (shared === undefined) return undefined;
  return `# keepalived 2.2, written by mail-constructs from the document: change that instead of this file.
global_defs {
    enable_script_security
    script_user root
}

vrrp_script answers {
    script "/usr/bin/curl --silent --fail --max-time 2 --output /dev/null http://127.0.0.1:${statisticsPort}${readyPath}"
    interval 2
    fall 2
    rise 2
}

vrrp_instance exchange {
    state BACKUP
    nopreempt
    interface eth0
    virtual_router_id ${shared.routerId}
    priority ${shared.priority}
    advert_int 1
    unicast_src_ip ${shared.from}
    unicast_peer {
${shared.peers.map((peer) => `        ${peer}`).join("\n")}
    }
    virtual_ipaddress {
        ${shared.address}
    }
    track_script {
        answers
    }
}
`;
}
