// One sprite of the icons that pages use, from Fluent's 20 px icons. A page names them by the left
// word: {{ page.icon("calendar") }}.
import { readFile } from "node:fs/promises";

const FOLDER = new URL("node_modules/@fluentui/svg-icons/icons/", import.meta.url);

export const NAMES = {
  accept: "checkmark",
  add: "add",
  advise: "chat",
  answer: "question_circle",
  attach: "attach",
  away: "calendar_clock",
  back: "arrow_left",
  building: "building",
  calendar: "calendar_ltr",
  check: "checkmark_circle",
  clock: "clock",
  close: "dismiss",
  document: "document_text",
  down: "chevron_down",
  download: "arrow_download",
  edit: "edit",
  error: "dismiss_circle",
  flag: "flag",
  history: "history",
  hourglass: "hourglass",
  info: "info",
  key: "key",
  language: "globe",
  left: "chevron_left",
  link: "link",
  mail: "mail",
  no: "prohibited",
  open: "open",
  pause: "pause",
  people: "people",
  person: "person",
  play: "play",
  print: "print",
  region: "building_multiple",
  replay: "arrow_sync",
  right: "chevron_right",
  search: "search",
  send: "send",
  settings: "settings",
  "sign-out": "sign_out",
  swap: "arrow_swap",
  table: "table",
  tasks: "tasks_app",
  trend: "data_trending",
  video: "video",
  view: "eye",
  warning: "warning",
};

export async function icons() {
  const symbols = [];
  for (const [name, source] of Object.entries(NAMES)) {
    const svg = await readFile(new URL(`${source}_20_regular.svg`, FOLDER), "utf8");
    const shapes = svg.replace(/^[^>]*>/, "").replace(/<\/svg>\s*$/, "");
    symbols.push(`<symbol id="${name}" viewBox="0 0 20 20">${shapes}</symbol>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}
