// Invitations as ical.js (the calendar of Thunderbird) reads them: node icaljs.mjs DIR
//
// DIR is what `cargo run -p mail --example invitations DIR` wrote. Prints every difference from its
// expected.json, then "N passed, N failed".
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ICAL = await import("ical.js").then(
  (module) => module.default,
  () => {
    console.error("ical.js is missing: run tests/install");
    process.exit(2);
  },
);

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

const found = (file) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
  const events = calendar.getAllSubcomponents();
  if (events.length !== 1 || events[0].name !== "vevent") {
    throw new Error(`${events.length} components instead of one event`);
  }
  const [event] = events;
  const value = (name) => event.getFirstPropertyValue(name);
  // The zone must be UTC by its own word: a floating time would take the zone of this machine.
  const instant = (name) => {
    if (value(name).zone !== ICAL.Timezone.utcTimezone) throw new Error(`${name} is not in UTC`);
    return value(name).toJSDate().toISOString().replace(".000Z", "Z");
  };
  const address = (uri) => decodeURIComponent(uri.replace(/^mailto:/, ""));
  return {
    file,
    method: calendar.getFirstPropertyValue("method"),
    uid: value("uid"),
    sequence: value("sequence"),
    start: instant("dtstart"),
    end: instant("dtend"),
    summary: value("summary"),
    description: value("description") ?? "",
    location: value("location"),
    organizer: address(value("organizer")),
    attendees: event.getAllProperties("attendee").map((attendee) => ({
      address: address(attendee.getFirstValue()),
      name: attendee.getParameter("cn") ?? "",
    })),
  };
};

let failed = 0;
for (const invitation of expected) {
  const differences = [];
  try {
    const read = found(invitation.file);
    for (const [key, value] of Object.entries(invitation)) {
      const sorted = (it) => JSON.stringify(it, it && !Array.isArray(it) ? Object.keys(it).sort() : undefined);
      const both = key === "attendees" ? [value.map(sorted), read[key].map(sorted)] : [value, read[key]];
      if (JSON.stringify(both[0]) !== JSON.stringify(both[1])) {
        differences.push(`${key}: ${JSON.stringify(read[key])} instead of ${JSON.stringify(value)}`);
      }
    }
  } catch (fault) {
    differences.push(String(fault));
  }
  if (differences.length > 0) {
    failed += 1;
    console.log(`${invitation.file}: ${differences.join("; ")}`);
  }
}
console.log(`ical.js: ${expected.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || expected.length === 0 ? 1 : 0);
