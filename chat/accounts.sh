#!/bin/sh
# Makes the accounts of the trial: an administrator, the bot, and two people whose passwords are their names. Lifts the
# bot's limits, as the administrator of any Synapse can. Run again, it changes nothing.
set -eu

account() {
    register_new_matrix_user --exists-ok --config /chat/homeserver.yaml --user "$1" --password "$2" "$3" "$HOMESERVER"
}

bot=${TANDEMBOTE_MATRIX_USER#@}
account admin admin --admin
account "${bot%%:*}" "$TANDEMBOTE_MATRIX_PASSWORD" --no-admin
account anna anna --no-admin
account ben ben --no-admin

token=$(curl -sS --fail "$HOMESERVER/_matrix/client/v3/login" --data \
    '{"type": "m.login.password", "identifier": {"type": "m.id.user", "user": "admin"}, "password": "admin"}' |
    sed 's/.*"access_token": *"\([^"]*\)".*/\1/')
curl -sS --fail -X POST -H "Authorization: Bearer $token" --data '{"messages_per_second": 0, "burst_count": 0}' \
    "$HOMESERVER/_synapse/admin/v1/users/$TANDEMBOTE_MATRIX_USER/override_ratelimit"
echo " The bot may send as much as it has to."
