#!/usr/bin/env bash
# Starts the composed suite beside whatever else runs, as a project with data, secrets, images and ports of its own;
# logs in as an official through Keycloak, reads the dashboard, and looks at what containers are promised to be.
#   docker/smoke-test.sh          build, start, check, stop and forget the data
#   docker/smoke-test.sh --keep   leave it running
# Ports: LINDUNG_SMOKE_PORTAL_PORT (28080) and LINDUNG_SMOKE_KEYCLOAK_PORT (28180).
set -euo pipefail
cd "$(dirname "$0")"
project=lindung-smoke
keep=${1:-}
fail() {
    echo "smoke test: $*" >&2
    exit 1
}

# What an earlier test left, or somebody's installation of that name: nothing here may remove it.
mine="label=com.docker.compose.project=$project"
left=$(docker ps -aq --filter "$mine" && docker volume ls -q --filter "$mine")
[ -z "$left" ] || fail "a project $project is there already. If it is only a test's: docker compose -p $project down --volumes"

export LINDUNG_PORTAL_PORT=${LINDUNG_SMOKE_PORTAL_PORT:-28080} LINDUNG_KEYCLOAK_PORT=${LINDUNG_SMOKE_KEYCLOAK_PORT:-28180}
export LINDUNG_PORTAL_URL=http://localhost:$LINDUNG_PORTAL_PORT LINDUNG_KEYCLOAK_URL=http://localhost:$LINDUNG_KEYCLOAK_PORT
export LINDUNG_REALM_FILE=./keycloak/realm-lindung.json LINDUNG_COMPOSE_SECRETS
portal=$LINDUNG_PORTAL_URL
realm=$LINDUNG_KEYCLOAK_URL/realms/lindung
# An engine without a registry has the image under the name that it was loaded with.
images=$'\n'$(docker images --format '{{.Repository}}:{{.Tag}}')$'\n'
if [ -z "${KEYCLOAK_IMAGE:-}" ] && [[ $images =~ $'\n'(([^$'\n']*/)?keycloak/keycloak:26\.7\.3)$'\n' ]]; then
    KEYCLOAK_IMAGE=${BASH_REMATCH[1]}
fi
export KEYCLOAK_IMAGE=${KEYCLOAK_IMAGE:-}
LINDUNG_COMPOSE_SECRETS=$(mktemp -d)
jar=$(mktemp)
compose() { docker compose -p "$project" -f compose.yaml "$@"; }
finish() {
    status=$?
    rm -f "$jar"
    [ "$status" = 0 ] || compose logs --tail 40
    if [ "$keep" = --keep ]; then
        echo "Running at $portal; passwords in $LINDUNG_COMPOSE_SECRETS/realm. End it: docker compose -p $project down --volumes"
    else
        compose down --volumes --timeout 20
        rm -rf "$LINDUNG_COMPOSE_SECRETS"
    fi
    exit "$status"
}
trap finish EXIT

# A page is read to its end before it is searched: a search that ends early would break the pipe that curl writes to, and
# count as a failure (pipefail).
browser() { curl -sSL -c "$jar" -b "$jar" "$@"; }
# action PAGE: the address that its first form is sent to; empty where it has none.
action() { if [[ $1 =~ action=\"([^\"]*)\" ]]; then echo "${BASH_REMATCH[1]//&amp;/\&}"; fi; }
dashboard() {
    local shown
    shown=$(browser "$portal/dasbor") || fail "the portal does not answer"
    [[ $shown =~ '<h1'[^\>]*'>'[[:space:]]*Dasbor ]]
}
login_form() {
    local shown
    shown=$(browser "$portal/masuk?ke=/dasbor") || fail "the portal does not lead to a login"
    form=$(action "$shown")
    [ -n "$form" ] || fail "no login form was shown: ${shown:0:600}"
    [[ $shown =~ Portal\ Kepatuhan\ Platform\ Digital ]] || fail "the login does not look like the portal: ${shown:0:600}"
}

./make-secrets.sh "$LINDUNG_COMPOSE_SECRETS"
compose build
compose up --detach --wait --wait-timeout 300

echo "checking that the containers run as they should"
for service in postgres kafka keycloak moderation-service compliance-service portal; do
    id=$(compose ps -q "$service")
    told() { docker inspect -f "{{$1}}" "$id"; }
    [ "$(docker exec "$id" stat -c %u /proc/1)" != 0 ] || fail "$service runs as root"
    [ "$(told .HostConfig.CapDrop)" = "[ALL]" ] || fail "$service has the usual capabilities"
    [ "$(told .HostConfig.SecurityOpt)" = "[no-new-privileges:true]" ] || fail "$service can gain privileges"
    case $service in
        kafka) ;; # writes its configuration into its program folder
        *) [ "$(told .HostConfig.ReadonlyRootfs)" = true ] || fail "the file system of $service is not read-only" ;;
    esac
    case $service in
        *-service | portal) [ "$(told .Config.User)" = 10001:10001 ] || fail "$service runs as another user" ;;
        postgres) ;; # its entrypoint gives up root by itself, as seen above
        *) [ "$(told .Config.User)" = 1000 ] || fail "$service runs as another user" ;;
    esac
done

echo "logging in as officer"
login_form
password=$(sed -n 's/^LINDUNG_PASSWORD_OFFICER=//p' "$LINDUNG_COMPOSE_SECRETS/realm")
page=$(browser --data-urlencode "username=officer" --data-urlencode "password=$password" "$form")
dashboard || fail "the dashboard was not shown after the login: ${page:0:600}"

echo "ending the session at Keycloak, which tells the portal"
page=$(browser "$realm/protocol/openid-connect/logout")
[[ $page =~ name=\"session_code\"[^\>]*value=\"([^\"]*)\" ]] || fail "Keycloak does not ask whether to log out: ${page:0:600}"
code=${BASH_REMATCH[1]}
browser --data-urlencode "session_code=$code" -d confirmLogout=yes -o /dev/null "$LINDUNG_KEYCLOAK_URL$(action "$page")"
! dashboard || fail "the portal's session outlived Keycloak's"

echo "checking that nothing opens without a login, or with somebody else's password"
[ "$(curl -s -o /dev/null -w '%{http_code}' "$portal/dasbor")" = 302 ] || fail "the dashboard is open to everybody"
rm -f "$jar"
login_form
browser -o /dev/null --data-urlencode "username=director" --data-urlencode "password=$password" "$form"
! dashboard || fail "two accounts have one password"

echo "checking that a changed address of the portal is not overlooked"
said=$(compose run --rm --no-deps -e LINDUNG_PORTAL_URL=http://elsewhere.example keycloak 2>&1) && fail "it was"
grep -q "imported with" <<<"$said" || fail "Keycloak did not say what is wrong: $said"

echo "loading the demo case"
compose run --rm demo
said=$(compose run --rm demo)
grep -q "was there already" <<<"$said" || fail "the demo case was loaded, and is not there: $said"
echo "smoke test: passed"
