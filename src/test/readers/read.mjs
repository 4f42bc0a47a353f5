// Reads a calendar by ical.js: prints "uid|start|end|summary" for each occurrence, in order.
// Usage: node read.mjs FILE.ics, or --probe to see whether the library is there.

import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const MOST = 1000;

if (process.argv[2] === "--probe") {
  process.exit(0);
}
ICAL.design.strict = true;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf-8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

const found = [];
for (const components of grouped().values()) {
  const master = components.find((component) => !component.hasProperty("recurrence-id"));
  const event = new ICAL.Event(master, {
    exceptions: components.filter((component) => component.hasProperty("recurrence-id")),
    strictExceptions: true,
  });
  for (const { startDate, endDate, item } of occurrences(event)) {
    found.push(line(item.uid, moment(startDate), moment(endDate), item.summary ?? ""));
  }
}
found.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
process.stdout.write(found.map((each) => each + "\n").join(""));

function grouped() {
  const byUid = new Map();
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const uid = component.getFirstPropertyValue("uid");
    byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
  }
  return byUid;
}

function occurrences(event) {
  if (!event.isRecurring()) {
    return [{ startDate: event.startDate, endDate: event.endDate, item: event }];
  }
  const details = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && details.length < MOST; next = iterator.next()) {
    details.push(event.getOccurrenceDetails(next));
  }
  return details;
}

function moment(time) {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace(".000", "");
}

function line(...fields) {
  return fields.join("|").replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}
