#!/usr/bin/env bash
# Without a display the program says so in one sentence, names dkart, and ends with 1.
set -euo pipefail
program=$1
for display in "" ":4711"; do
  code=0
  said=$(DISPLAY=$display "$program" 2>&1 >/dev/null) || code=$?
  [ "$code" = 1 ] || { echo "DISPLAY=$display: ended with $code, not 1" >&2; exit 1; }
  [[ "$said" == *"dkart export"* ]] || { echo "DISPLAY=$display: said: $said" >&2; exit 1; }
done
