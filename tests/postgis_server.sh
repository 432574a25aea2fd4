#!/usr/bin/env bash
# Start a PostGIS server of our own for the tests, or stop it. Prints its address:
#   export GRIDPLAN_TEST_POSTGIS=$(tests/postgis_server.sh start DIR); ...; tests/postgis_server.sh stop DIR
# It listens on a socket in DIR only. Needs Debian's postgresql and postgresql-*-postgis-3.
set -euo pipefail
what=$1 dir=$2
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] || { echo "no PostgreSQL server here" >&2; exit 1; }
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$what" = stop ]; then
    as "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null
    exit
fi
mkdir -p "$dir"
[ "$(id -u)" != 0 ] || chown postgres "$dir"
as "$bin/initdb" -D "$dir/data" -U gridplan -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/log" \
    -o "-k $dir -c listen_addresses='' -c fsync=off -c synchronous_commit=off" start >/dev/null
echo "postgresql://gridplan@/postgres?host=$dir"
