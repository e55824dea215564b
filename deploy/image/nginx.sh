#!/bin/sh
# NGINX in a container: everything it writes goes to memory, and certificates are read again.
set -eu
cd /run/solacore-nginx
mkdir -p logs temp
ln -sf /dev/stdout logs/access.log
ln -sf /dev/stderr logs/error.log
# Until certbot has been here, a certificate of our own lets it in.
if [ ! -s /etc/solacore/tls/fullchain.pem ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 \
    -keyout /etc/solacore/tls/privkey.pem -out /etc/solacore/tls/fullchain.pem \
    -subj "/CN=${SERVER_NAME:-localhost}" 2>/dev/null
fi
nginx() { /usr/sbin/nginx -p "$PWD" -e logs/error.log -c /etc/solacore/nginx/nginx.conf "$@"; }
(while sleep 21600; do nginx -s reload; done) &
exec /usr/sbin/nginx -p "$PWD" -e logs/error.log -c /etc/solacore/nginx/nginx.conf -g 'daemon off;'
