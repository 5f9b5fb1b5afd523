#!/usr/bin/env bash
# Starts the composed suite, logs in as an official through Keycloak and reads the dashboard. Exits 0 when it is there.
#   docker/smoke-test.sh          build, start, check, stop and forget the data
#   docker/smoke-test.sh --keep   leave it running
set -euo pipefail
cd "$(dirname "$0")"
keep=${1:-}
portal=http://localhost:${LINDUNG_PORTAL_PORT:-8080}
jar=$(mktemp)
compose() { docker compose -f compose.yaml "$@"; }
finish() {
    status=$?
    rm -f "$jar"
    [ "$status" = 0 ] || compose logs --tail 40
    [ "$keep" = --keep ] || compose down --volumes --timeout 20
    exit "$status"
}
trap finish EXIT
fail() {
    echo "smoke test: $*" >&2
    exit 1
}

./make-secrets.sh
compose build
compose up --detach --wait --wait-timeout 300

echo "checking that the containers run as they should"
for service in moderation-service compliance-service portal; do
    id=$(compose ps -q "$service")
    [ "$(docker exec "$id" id -u)" != 0 ] || fail "$service runs as root"
    docker exec "$id" touch /application/probe 2>/dev/null && fail "$service can write to its own program"
done

echo "logging in as officer"
form=$(curl -sSL -c "$jar" -b "$jar" "$portal/masuk?ke=/dasbor")
action=$(grep -o 'action="[^"]*"' <<<"$form" | head -1 | sed 's/^action="//; s/"$//; s/&amp;/\&/g')
[ -n "$action" ] || fail "no login form was shown"
page=$(curl -sSL -c "$jar" -b "$jar" --data-urlencode "username=officer" \
    --data-urlencode "password=$(cat secrets/demo_password)" "$action")
dashboard=$(curl -sSL -c "$jar" -b "$jar" "$portal/dasbor")
grep -q '<h1[^>]*>[[:space:]]*Dasbor' <<<"$dashboard" || fail "the dashboard was not shown after the login: $(head -c 600 <<<"$page")"

echo "checking that nothing opens without a login"
[ "$(curl -s -o /dev/null -w '%{http_code}' "$portal/dasbor")" = 302 ] || fail "the dashboard is open to everybody"
echo "smoke test: passed"
