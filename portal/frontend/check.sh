#!/bin/sh
# Fails when the committed build differs from what the sources give, or holds what must never be shipped.
set -eu
cd "$(dirname "$0")"
resources=../src/main/resources

npm ci --no-audit --no-fund --loglevel=error
npm run --silent build
git diff --exit-code --stat -- "$resources/assets.json" "$resources/META-INF/resources/assets"
stray=$(git ls-files --others --exclude-standard -- "$resources/META-INF/resources/assets")
if [ -n "$stray" ]; then
  echo "Built, but not committed: $stray" >&2
  exit 1
fi

# Marks of the United Kingdom's government may not be used outside its own sites.
if grep -rliE 'GDS Transport|govuk-crest|crown' --include='*.css' --include='*.js' --include='*.svg' \
    "$resources/META-INF/resources/assets"; then
  echo "Forbidden names in the files above" >&2
  exit 1
fi
if grep -nE '"resolved"|https?://[^"]*registry' package-lock.json; then
  echo "The lockfile names a download address; set omit-lockfile-registry-resolved=true" >&2
  exit 1
fi
echo "The front end is current."
