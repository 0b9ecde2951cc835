#!/usr/bin/env bash
# Makes the master key once, readable by the services' account alone. Where there are cases already, a missing key is
# not replaced: a new one would open none of them.
set -euo pipefail

key="${1:-/keys/master.key}"
database="${2:-/var/lib/postgresql}"
owner="${3:-10001:10001}"

if [ -s "$key" ]; then
  exit 0
fi
if [ -n "$(find "$database" -name PG_VERSION -print -quit 2> /dev/null)" ]; then
  echo "The master key is missing although there are cases: put it back into the volume master-key." >&2
  exit 1
fi
umask 377
head -c 32 /dev/urandom | base64 > "$key.unfinished"
chown "$owner" "$key.unfinished"
mv "$key.unfinished" "$key"
echo "A master key was made. Keep a copy apart from every copy of the databases."
