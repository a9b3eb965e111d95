#!/bin/sh
# Outlives the test JVM by a moment: ends the server it started and deletes the server's folder. It goes on when the
# JVM is gone for whatever reason, because then the pipe to its standard input closes.
# Arguments: the folder, the server's process number.
trap '' INT TERM HUP
folder=$1
server=$2
read -r _

# The process is ours only if the folder is in its command line: numbers are given out again.
is_ours() {
    { tr '\0' ' ' <"/proc/$server/cmdline" || ps -o command= -p "$server"; } 2>/dev/null | grep -qF "$folder"
}

# INT makes PostgreSQL stop at once; Kafka is deaf to it and takes TERM.
is_ours && kill -INT "$server" && kill -TERM "$server"
tries=0
while is_ours; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || kill -KILL "$server"
    sleep 0.1
done
rm -rf "$folder"
