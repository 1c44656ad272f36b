# A PostgreSQL server in a folder of its own, as long as the standard input is open: it goes with the process that started it,
# however that ends. It obeys a command a line, and answers each with a line.
set -eu
bin=$1 port=$2 primary=${3-} primary_port=${4-}
dir=$(mktemp -d "${TMPDIR:-/tmp}/trackless-postgres-XXXXXX")

end() {
    "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$dir"
}
trap end EXIT

if [ -n "$primary" ]; then
    "$bin/pg_basebackup" -D "$dir/data" -h "$primary" -p "$primary_port" -U trackless -R -X stream -c fast >"$dir/log" 2>&1
else
    "$bin/initdb" -D "$dir/data" -U trackless -A trust --no-sync -E UTF8 --locale=C >"$dir/log" 2>&1
fi
cat >"$dir/data/pg_hba.conf" <<HBA
local all all trust
local replication all trust
host all all 127.0.0.1/32 scram-sha-256
HBA
ssl=off
if command -v openssl >/dev/null; then
    openssl req -new -x509 -days 2 -nodes -subj /CN=localhost -addext subjectAltName=DNS:localhost \
        -addext basicConstraints=critical,CA:FALSE -keyout "$dir/data/server.key" -out "$dir/server.crt" 2>>"$dir/log"
    chmod 600 "$dir/data/server.key"
    ssl=on
fi
cat >>"$dir/data/postgresql.conf" <<CONF
port = $port
listen_addresses = '127.0.0.1'
unix_socket_directories = '$dir'
max_connections = 400
ssl = $ssl
ssl_cert_file = '$dir/server.crt'
CONF
echo "$dir"
while read -r command; do
    case $command in
    start) "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w start >/dev/null 2>&1 || cat "$dir/log" >&2 ;;
    promote) "$bin/pg_ctl" -D "$dir/data" -w promote >/dev/null 2>&1 || cat "$dir/log" >&2 ;;
    stop) "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 || true ;;
    esac
    echo "$command"
done
