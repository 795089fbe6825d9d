// The Need help? widget, as it stands on somebody else's page. It keeps out of that page's way: a
// shadow root of its own, no cookie, no storage, no request but for the Center's own frame, and a
// style sheet that no policy of the page forbids. What it says came with it, in all twelve languages.
import css from "./widget.css";

type Texts = Record<"title" | "close" | "request" | "guides" | "requests" | "all" | "tab", string>;

/** What the Center put in front of this script. */
declare const fasttrack: {
  /** Where the Center is: an origin. */
  center: string;
  texts: Record<string, Texts>;
  /** Tasks whose documents fit, by service; under "" for pages about none. */
  guides: Record<string, string[]>;
  /** The title of each task's document, by language; English is always there. */
  titles: Record<string, Record<string, string>>;
};

const NAME = "fasttrack-help";
const SVG = "http://www.w3.org/2000/svg";
const ARROW = "M2 9h15M12.5 3.5 18.5 9l-6 5.5M2 19h20";
const QUESTION = "M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 0 1 0-14.5M7.9 8a2.1 2.1 0 1 1 3.2 1.9c-.7.4-1.1.8-1.1 1.7M10 14v.1";
const CROSS = "m5 5 10 10M15 5 5 15";

/** The language of the page around, as far as there are words for it. */
function languageOf(tag: string): string {
  const wanted = tag.toLowerCase();
  const known = Object.keys(fasttrack.texts);
  const exact = known.find((one) => one.toLowerCase() === wanted);
  if (exact) return exact;
  if (/^zh\b/.test(wanted)) return /hant|-tw|-hk|-mo/.test(wanted) ? "zh-Hant" : "zh-Hans";
  const [primary] = wanted.split("-");
  return known.find((one) => one.toLowerCase().split("-")[0] === primary) ?? "en";
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function icon(path: string, box = 20): SVGSVGElement {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("viewBox", `0 0 ${box} ${box}`);
  made.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  made.append(line);
  return made;
}

class Widget {
  readonly #host = element(NAME as "div");
  readonly #button: HTMLButtonElement;
  readonly #panel: HTMLElement;
  /** What the page says it is about. Whoever opens the Center's form decides whether that is so. */
  readonly #about: { tenant: string; service: string };
  #frame: HTMLIFrameElement | undefined;

  constructor(about: { tenant: string; service: string }) {
    this.#about = about;
    this.#button = element("button", { type: "button", class: "ask", "aria-expanded": "false" });
    this.#panel = element("section", { role: "dialog", "aria-labelledby": "title", hidden: "" });
    const root = this.#host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#panel, this.#button);
    this.#button.addEventListener("click", () => this.#open(this.#panel.hidden));
    root.addEventListener("keydown", (event) => {
      if ((event as KeyboardEvent).key !== "Escape" || this.#panel.hidden) return;
      // The page around may close something of its own on Escape.
      event.stopPropagation();
      this.#open(false);
    });
    window.addEventListener("message", (event) => {
      if (event.source !== this.#frame?.contentWindow || event.origin !== fasttrack.center) return;
      if (event.data === "fasttrack-ready" && this.#frame) this.#frame.hidden = false;
    });
    this.#speak();
    // A page of one address after another changes its language without being loaded anew.
    const spoken = new MutationObserver(() => this.#speak());
    spoken.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
    document.body.append(this.#host);
  }

  #speak(): void {
    const language = languageOf(document.documentElement.lang);
    if (this.#host.lang === language) return;
    this.#host.lang = language;
    const texts = fasttrack.texts[language];
    this.#button.replaceChildren(icon(QUESTION), texts.title);
    this.#fill(texts, language);
  }

  #fill(texts: Texts, language: string): void {
    const away = (to: URL, name: string, kind = "") =>
      element(
        "a",
        { href: to.href, target: "_blank", rel: "noopener", referrerpolicy: "no-referrer", class: kind },
        name,
        element("span", { class: "unseen" }, ` (${texts.tab})`),
      );
    const close = element("button", { type: "button", class: "quiet", "aria-label": texts.close }, icon(CROSS));
    close.addEventListener("click", () => this.#open(false));
    const tasks = fasttrack.guides[this.#about.service] ?? fasttrack.guides[""] ?? [];
    const guides = tasks.map((task) => {
      const titles = fasttrack.titles[task];
      const to = this.#address(`/guidance/${task}`, { language });
      const link = away(to, titles[language] ?? titles.en);
      if (!titles[language]) link.lang = "en";
      return element("li", {}, link);
    });
    this.#frame = element("iframe", { hidden: "", title: texts.requests, referrerpolicy: "no-referrer" });
    this.#panel.replaceChildren(
      element("div", { class: "head" }, icon(ARROW, 24), element("h2", { id: "title", tabindex: "-1" }, texts.title), close),
      element(
        "div",
        { class: "body" },
        away(this.#address("/help", this.#about), texts.request, "primary"),
        this.#frame,
        element("h3", {}, texts.guides),
        element("ul", {}, ...guides),
      ),
      element("div", { class: "foot" }, away(this.#address("/", {}), texts.all)),
    );
    if (!this.#panel.hidden) this.#show();
  }

  #address(path: string, query: Record<string, string>): URL {
    const to = new URL(path, fasttrack.center);
    for (const [key, value] of Object.entries(query)) if (value) to.searchParams.set(key, value);
    return to;
  }

  #open(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) {
      this.#show();
      this.#panel.querySelector<HTMLElement>("h2")?.focus();
    } else {
      this.#button.focus();
    }
  }

  /** Asks the Center's frame only when somebody looks. It shows itself once it has come. */
  #show(): void {
    const language = this.#host.lang;
    if (this.#frame && !this.#frame.src) this.#frame.src = this.#address("/widget/requests", { language }).href;
  }
}

const said = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const begin = () => {
  if (document.querySelector(NAME)) return;
  new Widget({ tenant: said.tenant ?? "", service: said.service ?? "" });
};
if (document.body) begin();
else document.addEventListener("DOMContentLoaded", begin);
