#!/bin/sh
# /usr/local/bin/solacore: the command line program, as the account of the product. `setup` writes
# the settings, so it runs as root.
set -eu
root=${ROOT:-}
here=$root/opt/solacore/current
export NODE_ENV=production DATA_DIR="${DATA_DIR:-$root/var/lib/solacore}" SOLACORE_SETTINGS="$root/etc/solacore/solacore.env"
command=${1:-}
settings=''
[ ! -e "$SOLACORE_SETTINGS" ] || settings="--env-file=$SOLACORE_SETTINGS"
set -- "$here/node_modules/.bin/node" ${settings:+"$settings"} "$here/apps/api/src/cli/index.ts" "$@"
cd "$here"
[ "$command" != setup ] || exec "$@"
[ "$(id -u)" = 0 ] && [ -z "$root" ] || exec "$@"
exec setpriv --reuid=solacore --regid=solacore --init-groups "$@"
