import { adminSocket } from "./sections";

/**
 * For an operator of a created proxy: takes one server out of every pool without cutting its sessions, shows how many are left,
 * and puts it back. HAProxy forgets it when it is restarted.
 */
export const maintenanceScript = `#!/bin/sh
# Takes a server out of all pools for maintenance, or puts it back. Written by mail-constructs.
# usage: exchange-maintenance drain|ready|show SERVER
#   drain   new clients go elsewhere, sessions go on until they end
#   show    state and sessions in each pool: 0 sessions in all of them is the time to begin
#   ready   clients come back
set -eu
if [ $# -ne 2 ]; then
  sed -n '3,6s/^# //p' "$0" >&2
  exit 2
fi
action=$1 server=$2
ask() { echo "$1" | socat -t 5 stdio unix-connect:${adminSocket}; }
# pxname is column 1, svname 2, scur 5, status 18
pools=$(ask 'show stat' | awk -F, -v server="$server" '$2 == server { print $1 }')
if [ -z "$pools" ]; then
  echo "there is no server $server in any pool" >&2
  exit 1
fi
case $action in
  drain | ready)
    for pool in $pools; do ask "set server $pool/$server state $action" > /dev/null; done
    ;;
  show) ;;
  *)
    echo "unknown action $action: drain, ready or show" >&2
    exit 2
    ;;
esac
ask 'show stat' | awk -F, -v server="$server" '$2 == server { print $1 ": " $18 ", " $5 " sessions" }'
`;
