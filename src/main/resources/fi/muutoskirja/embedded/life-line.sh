# Runs a PostgreSQL server for exactly as long as somebody holds the other end of standard input.
# Arguments: pg_ctl, the server's data directory, its log file, its options.

# Where it has no session of its own, Ctrl-C reaches this shell too: it must outlive the program it serves.
trap '' HUP INT QUIT TERM PIPE

"$1" start -D "$2" -l "$3" -o "$4" -w -t 3600 -s 2>&1 </dev/null || exit 1
echo ready

# Ends only when the pipe closes, and the operating system closes it even after kill -9.
while read -r nothing; do :; done

"$1" stop -D "$2" -m fast -w -t 30 -s >/dev/null 2>&1 || "$1" stop -D "$2" -m immediate -w -t 30 -s >/dev/null 2>&1
