#!/bin/sh
# certbot calls this after every new certificate: NGINX, which is not root, gets its own copy.
set -eu
target=${SOLACORE_TLS:-/etc/solacore/tls}
install -m 0644 -g solacore-nginx "$RENEWED_LINEAGE/fullchain.pem" "$target/fullchain.pem.new"
install -m 0640 -g solacore-nginx "$RENEWED_LINEAGE/privkey.pem" "$target/privkey.pem.new"
mv "$target/fullchain.pem.new" "$target/fullchain.pem"
mv "$target/privkey.pem.new" "$target/privkey.pem"
systemctl reload solacore-nginx.service
