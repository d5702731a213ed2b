#!/usr/bin/env bash
# Fetches the accessibility checker once, at the version and checksum of package-lock.json, and lets it judge the pages.
# Ends with 77, which CTest calls skipped, when npm's registry cannot be reached.
#   accessibility.sh PAGES WORK_FOLDER
set -euo pipefail
pages=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)
axe=$work/node_modules/axe-core/axe.min.js

skip() {
  echo "browser test: skipped, the accessibility checker (axe-core) could not be fetched: $1" >&2
  exit 77
}

fetch() {
  command -v npm >/dev/null || skip "npm is missing"
  rm -rf "$work"
  mkdir -p "$work"
  cp "$here/package.json" "$here/package-lock.json" "$work/"
  local patience=(--fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-timeout=20000)
  (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --prefer-offline "${patience[@]}") >"$work/npm.log" 2>&1 && return
  cat "$work/npm.log" >&2
  # Anything else, as a wrong checksum, is a failure.
  local unreachable='E(NOTFOUND|AI_AGAIN|CONN[A-Z]+|TIMEDOUT|HOSTUNREACH|NETUNREACH|SOCKETTIMEDOUT|401|403|407|429|5[0-9][0-9])\b|ERR_SOCKET_TIMEOUT|CERT'
  grep -qE "$unreachable" "$work/npm.log" && skip "the registry is out of reach"
  exit 1
}

if ! [ -f "$axe" ] || ! cmp -s "$here/package-lock.json" "$work/package-lock.json"; then fetch; fi
exec node "$here/accessibility_test.mjs" "$pages" "$axe"
