import { addDays } from "@sen/workdays/rules";
import ICAL from "ical.js";
import type { Duty } from "./model.ts";

ICAL.foldLength = 74; // it does not count the space that a folded line begins with (RFC 5545 §3.1)

/**
 * Duties as a calendar (RFC 5545, 7986): one whole day each, with a reminder a week before. The same duties are the
 * same bytes, so that whoever asks again is told that nothing changed.
 */
export function dutyCalendar(duties: readonly Duty[], madeAt: string): string {
  const calendar = new ICAL.Component("vcalendar");
  const head: Record<string, string> = {
    version: "2.0",
    prodid: "-//Sen//Duties//VI",
    calscale: "GREGORIAN",
    method: "PUBLISH",
    name: "Nghĩa vụ của doanh nghiệp",
    "x-wr-calname": "Nghĩa vụ của doanh nghiệp",
    "x-published-ttl": "PT12H",
  };
  for (const [name, value] of Object.entries(head)) calendar.updatePropertyWithValue(name, value);
  for (const duty of duties) calendar.addSubcomponent(eventOf(duty, madeAt));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ code, name, on, law, entityCode, entityName }: Duty, madeAt: string): ICAL.Component {
  const event = new ICAL.Component("vevent");
  const whole = (day: string) => ICAL.Time.fromDateString(day);
  event.updatePropertyWithValue("uid", `${code}.${entityCode}.${on}@business.sen`);
  event.updatePropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(madeAt), true));
  event.updatePropertyWithValue("dtstart", whole(on));
  event.updatePropertyWithValue("dtend", whole(addDays(on, 1)));
  event.updatePropertyWithValue("summary", `${name.vi}: ${entityName}`);
  event.updatePropertyWithValue("description", `${name.vi}\n${name.en}\n${law}\nMã số: ${entityCode}`);
  event.updatePropertyWithValue("transp", "TRANSPARENT");
  const alarm = new ICAL.Component("valarm");
  alarm.updatePropertyWithValue("action", "DISPLAY");
  alarm.updatePropertyWithValue("trigger", ICAL.Duration.fromString("-P7D"));
  alarm.updatePropertyWithValue("description", name.vi);
  event.addSubcomponent(alarm);
  return event;
}
