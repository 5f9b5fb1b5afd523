#!/bin/bash
# Keycloak reads passwords and the placeholders of the realm file from the environment; compose gives files.
set -euo pipefail
secret() { cat "/run/secrets/$1"; }
export KC_DB_PASSWORD LINDUNG_PORTAL_SECRET LINDUNG_PLATFORM_TIKTOK_SECRET LINDUNG_PLATFORM_OTHER_SECRET LINDUNG_DEMO_PASSWORD
KC_DB_PASSWORD=$(secret keycloak)
LINDUNG_PORTAL_SECRET=$(secret oidc_client)
LINDUNG_PLATFORM_TIKTOK_SECRET=$(secret platform_tiktok)
LINDUNG_PLATFORM_OTHER_SECRET=$(secret platform_other)
LINDUNG_DEMO_PASSWORD=$(secret demo_password)
exec /opt/keycloak/bin/kc.sh start --import-realm
