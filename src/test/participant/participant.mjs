// A participant with a chat program by others, matrix-js-sdk, which sees and says what such a program does.
// Usage: node participant.mjs HOMESERVER USER PASSWORD, or --probe to see whether the library is there.
// Each line in is a command, each line out is its answer, or {"error": …}; both are JSON:
//   {"command": "join"}                                   comes into the chat to which somebody invites: {"inviter": …}
//   {"command": "messages", "atLeast": 2}                 what others have said there, as soon as it is so much
//   {"command": "say", "text": …}                         {"event": …}, as the rest
//   {"command": "reply", "to": EVENT, "text": …}
//   {"command": "edit", "event": EVENT, "text": …}
//   {"command": "react", "to": EVENT, "key": "👍"}

import { createInterface } from "node:readline";

// The library wants what Node has from version 22 on.
Promise.withResolvers ??= () => {
  const promise = {};
  promise.promise = new Promise((resolve, reject) => Object.assign(promise, { resolve, reject }));
  return promise;
};
// Standard output is for answers; what goes wrong is told on the other one.
console.log = console.info = console.debug = console.warn = () => {};
const { createClient, ClientEvent, EventType, MsgType, RelationType } = await import("matrix-js-sdk");

const PATIENCE = 30_000;

const [baseUrl, user, password] = process.argv.slice(2);
if (baseUrl === "--probe") {
  process.exit(0);
}

const client = await loggedIn();
// More than ever comes at once: after a gap the library would begin its memory of the room anew.
await client.startClient({ initialSyncLimit: 100 });
let room;

const commands = {
  async join() {
    const invitation = await until(() => client.getRooms().find((found) => found.getMyMembership() === "invite"));
    room = invitation.roomId;
    const inviter = invitation.getDMInviter();
    await client.joinRoom(room);
    return { room, inviter };
  },

  async messages({ atLeast }) {
    return { messages: await until(() => (heard().length >= atLeast ? heard() : undefined)) };
  },

  say: ({ text }) => send(words(text)),

  reply: ({ to, text }) => send({ ...words(text), "m.relates_to": { "m.in_reply_to": { event_id: to } } }),

  edit: ({ event, text }) =>
    send({
      ...words("* " + text),
      "m.new_content": words(text),
      "m.relates_to": { rel_type: RelationType.Replace, event_id: event },
    }),

  async react({ to, key }) {
    const relation = { rel_type: RelationType.Annotation, event_id: to, key };
    return shown(await client.sendEvent(room, EventType.Reaction, { "m.relates_to": relation }));
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...details } = JSON.parse(line);
  let answer;
  try {
    answer = await commands[command](details);
  } catch (error) {
    answer = { error: command + ": " + error.message };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
client.stopClient();
process.exit(0);

async function loggedIn() {
  const identifier = { type: "m.id.user", user };
  const { user_id, access_token, device_id } = await createClient({ baseUrl }).loginRequest({
    type: "m.login.password",
    identifier,
    password,
  });
  return createClient({ baseUrl, userId: user_id, accessToken: access_token, deviceId: device_id });
}

// What stands in the program's own memory of the room, as its sync has brought it.
function heard() {
  return (client.getRoom(room)?.getLiveTimeline().getEvents() ?? [])
    .filter((event) => event.getType() === EventType.RoomMessage && event.getSender() !== user)
    .map((event) => ({ event: event.getId(), type: event.getContent().msgtype, text: event.getContent().body }));
}

// What looks for something in that memory is asked again whenever there is news.
function until(look) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new Error("did not come within " + PATIENCE + " ms"))), PATIENCE);
    const again = () => {
      const found = look();
      if (found !== undefined) {
        end(() => resolve(found));
      }
    };
    const end = (then) => {
      clearTimeout(late);
      client.off(ClientEvent.Sync, again);
      then();
    };
    client.on(ClientEvent.Sync, again);
    again();
  });
}

function words(text) {
  return { msgtype: MsgType.Text, body: text };
}

async function send(content) {
  return shown(await client.sendMessage(room, content));
}

// What was sent is there for others as soon as the homeserver shows it to its sender.
async function shown({ event_id }) {
  await until(() => client.getRoom(room).findEventById(event_id)?.status === null || undefined);
  return { event: event_id };
}
