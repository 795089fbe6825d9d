// What every journey has in common: a person with a browser who looks at pages with both eyes open.
// A visitor fails the journey on anything a careful person would report: a console error, a request
// that leaves the Center, a server error, an accessibility violation, words that are missing, a page
// in the wrong language, or one that does not fit its window.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

import { withCenter } from './center.mjs';
import { say } from './words.mjs';

export { withCenter } from './center.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const pictures = path.join(here, 'pictures');
/** Pictures are for people to look at: PICTURES=yes makes them, and checks are the same without. */
const makesPictures = Boolean(process.env.PICTURES);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
/** WCAG 2.2, 1.4.10: content reflows at this width without scrolling sideways. */
const NARROWEST = { width: 320, height: 700 };

/** How long the browser may take to tell of what a page has caused. */
const INCIDENT_SECONDS = 10;

const EVERY_SIGHT = [WIDE, NARROW].flatMap((size) => ['light', 'dark'].map((colorScheme) => ({ colorScheme, size })));
/** Each width and each light once: where pages have to fit, while the others are only looked at. */
const MEASURED = EVERY_SIGHT.filter(({ colorScheme, size }) => (colorScheme === 'light') === (size === WIDE));

/**
 * Of these, the one in which a way's pages are checked for accessibility. They take turns, so that each
 * language and each markup is checked in both.
 */
function checkedSight({ language, javascript }) {
  const isOdd = Object.keys(LANGUAGES).indexOf(language) % 2 === 1;
  return MEASURED[Number(isOdd === javascript)];
}

/** Languages that are complete, with the locale a browser would send. */
export const LANGUAGES = { en: 'en-GB', ko: 'ko-KR' };

/** Each language with and without JavaScript; WAY="ko, without" makes a journey in that way alone. */
const EVERY_WAY = Object.keys(LANGUAGES)
  .flatMap((language) =>
    [true, false].map((javascript) => ({
      language,
      javascript,
      called: `${language}, ${javascript ? 'with' : 'without'} JavaScript`,
    })),
  )
  .filter(({ called }) => called.includes(process.env.WAY ?? ''));

/**
 * The ways in which a journey is made: in one language with JavaScript, and in the other without. The
 * journeys take turns in which is which, by their names, so that each language is met in each way; WAY
 * names others, and WAY="" all four.
 */
export function waysOf(name) {
  if (process.env.WAY !== undefined) return EVERY_WAY;
  const languages = Object.keys(LANGUAGES);
  const plain = languages[name.length % languages.length];
  return EVERY_WAY.filter(({ language, javascript }) => javascript !== (language === plain));
}

/**
 * One journey, made in each of its ways, each time through a demo Center of
 * its own. `steps` gets the Center, the way, and `as`: somebody signed in by the demo's one click. The
 * three together are what the steps of `steps.mjs` call the scene.
 */
export function journey(name, steps) {
  test(name, async (t) => {
    for (const way of waysOf(name)) {
      await t.test(way.called, () =>
        withCenter(async (center) => {
          const people = new Map();
          try {
            return await steps({ center, way, as: (address, use) => as(center, way, people, address, use) });
          } finally {
            await Promise.all([...people.values()].map((visitor) => visitor.leave()));
          }
        }),
      );
    }
  });
}

let browser;
async function theBrowser() {
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing: apt-get install chromium (or run tests/install)`);
  }
  browser ??= chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // As browsers are about to be for everybody: no cookie of one site within a page of another.
      '--test-third-party-cookie-phaseout',
    ],
  });
  return browser;
}
after(async () => (await browser)?.close());

/** What somebody does who is signed in, and who stays so until this journey comes back to them. */
async function as(center, way, people, address, use) {
  let visitor = people.get(address);
  if (visitor) {
    await visitor.open('/');
  } else {
    visitor = await begin(center, way);
    people.set(address, visitor);
  }
  // Not yet, or not any more.
  if (!(await visitor.isSignedIn())) await visitor.signIn(address);
  const outcome = await use(visitor);
  visitor.sawNothingWrong();
  return outcome;
}

/**
 * Opens a browser of its own at `origin`, gives the visitor to `use`, and afterwards fails if
 * anything happened that no page may do. Requests may go to that origin and to its `friends`.
 */
export async function visit(center, way, use) {
  const visitor = await begin(center, way);
  try {
    const outcome = await use(visitor);
    visitor.sawNothingWrong();
    return outcome;
  } finally {
    await visitor.leave();
  }
}

async function begin({ origin, friends = [] }, { language = 'en', javascript = true } = {}) {
  const context = await (await theBrowser()).newContext({
    baseURL: origin,
    locale: LANGUAGES[language],
    javaScriptEnabled: javascript,
    viewport: WIDE,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  return new Visitor(await context.newPage(), [origin, ...friends], language, javascript);
}

class Visitor {
  /** What went wrong behind the page so far. */
  incidents = [];

  /** The browser in which the checker reads copies, once there is one. */
  reader = {};

  #expected = [];

  constructor(page, origins, language, javascript) {
    Object.assign(this, { page, origins, origin: origins[0], language, javascript });
    page.on('console', (message) => {
      if (message.type() === 'error') this.#incident(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#incident(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) {
        this.#incident(`request to ${url.origin}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.#incident(`${response.status()} from ${response.url()}`);
    });
  }

  #incident(what) {
    const expected = this.#expected.find(({ pattern }) => pattern.test(what));
    if (expected) expected.tell();
    else this.incidents.push(what);
  }

  /** Fails if anything happened that no page may do. */
  sawNothingWrong() {
    assert.deepEqual(this.incidents, [], 'nothing may go wrong unseen');
  }

  /** Whether the page is that of somebody signed in. */
  async isSignedIn() {
    return (await this.page.locator('header a[href="/you"]').count()) > 0;
  }

  /** Closes the browser. */
  async leave() {
    await Promise.all([this.page.context().close(), this.reader.page?.context().close()]);
  }

  /** The same person in a tab that a link or a button has opened. */
  async inTab(opening) {
    const [page] = await Promise.all([this.page.context().waitForEvent('page'), opening()]);
    // A tab begins empty, and what is empty has loaded: the page that was meant is waited for.
    await page.waitForURL((url) => url.href !== 'about:blank');
    const tab = new Visitor(page, this.origins, this.language, this.javascript);
    // What goes wrong there goes wrong here.
    tab.incidents = this.incidents;
    tab.reader = this.reader;
    return tab;
  }

  /**
   * Runs one step in which an incident like `pattern` must happen, e.g. /status of 404/. The browser tells
   * of it in its own time, often once the page is there already: it is waited for.
   */
  async expecting(pattern, step, seconds = INCIDENT_SECONDS) {
    const expected = { pattern };
    const told = new Promise((resolve) => {
      expected.tell = resolve;
    });
    this.#expected.push(expected);
    try {
      const outcome = await step();
      const late = pause(seconds * 1000, 'late', { ref: false });
      assert.notEqual(await Promise.race([told, late]), 'late', `nothing like ${pattern} happened`);
      return outcome;
    } finally {
      this.#expected.splice(this.#expected.indexOf(expected), 1);
    }
  }

  /** Opens a path of the Center. */
  async open(target) {
    return this.page.goto(target, { waitUntil: 'load' });
  }

  /** Signs in as a demo address with the one click the demo offers, and speaks this visitor's language. */
  async signIn(address) {
    await this.open('/sign-in');
    const button = this.page
      .locator(`button[value="${address}"]`)
      .or(this.page.locator(`form:has(input[type="hidden"][value="${address}"]) button`));
    await button.first().click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await this.speak(this.language);
  }

  /** Makes the signed-in person's language this one, where the page lets it be chosen. */
  async speak(language) {
    this.language = language;
    if ((await this.page.locator('html').getAttribute('lang')) === language) return;
    await this.page.locator('header a[href^="/language"]').click();
    await this.#leadsOn(this.page.locator(`button[name="language"][value="${language}"]`));
    assert.equal(await this.page.locator('html').getAttribute('lang'), language);
  }

  /** A message of the pages in this visitor's language. */
  say(key, given) {
    return say(this.language, key, given);
  }

  /** The button with the words of `key`. */
  button(key, given) {
    return this.page.getByRole('button', { name: this.say(key, given), exact: true });
  }

  /** The link with the words of `key`. */
  link(key, given) {
    return this.page.getByRole('link', { name: this.say(key, given), exact: true });
  }

  /** Presses a button that sends a form, and waits for the page that answers. */
  async press(key, given) {
    await this.#leadsOn(this.button(key, given).first());
  }

  /** Follows a link to another page. */
  async follow(key, given) {
    await this.#leadsOn(this.link(key, given).first());
  }

  /** Presses or follows what was found by other means than its words. */
  async choose(locator) {
    await this.#leadsOn(locator);
  }

  async #leadsOn(locator) {
    await Promise.all([this.page.waitForEvent('load'), locator.click()]);
  }

  /** Presses a button whose form the Center must not accept; the page comes back with errors. */
  async pressInVain(key, given) {
    await this.expecting(/status of 422/, () => this.press(key, given));
  }

  /** The words of an error by its field. */
  async error(field) {
    const control = this.page.locator(`#${field}`);
    assert.equal(await control.getAttribute('aria-invalid'), 'true', `${field} is marked as wrong`);
    return this.page.locator(`#${field}-e`).innerText();
  }

  /** All text of the page's main part. */
  async text() {
    return this.page.locator('main').innerText();
  }

  /** Fails unless the words of `key` stand on the page. */
  async reads(key, given) {
    await this.page.getByText(this.say(key, given), { exact: true }).first().waitFor();
  }

  /** The main heading of the page. */
  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /**
   * Looks at the page as it is now: language, words, fit, and accessibility in this way's sight; with
   * PICTURES=yes, pictures of both widths in light and dark under tests/browser/pictures.
   */
  async look(name) {
    const { page } = this;
    // Half a page has no main part yet that its link could lead to, nor all of its words.
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await page.locator('html').getAttribute('lang'), this.language, `${name}: language of the page`);
    const missing = (await page.locator('body').innerText()).match(/\[[a-z]+(?:-[a-z0-9]+)+\]/g);
    assert.equal(missing, null, `${name}: words are missing: ${missing}`);

    if (makesPictures) await mkdir(pictures, { recursive: true });
    const checkable = await this.#checkable();
    const checked = checkedSight(this);
    // Without JavaScript the markup and the styles are the same: no pictures beyond what is measured.
    const isSeen = (sight) => MEASURED.includes(sight) || (makesPictures && this.javascript);
    for (const sight of EVERY_SIGHT.filter(isSeen)) {
      const { colorScheme, size } = sight;
      for (const each of sight === checked ? new Set([page, checkable]) : [page]) {
        await each.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await each.setViewportSize(size);
      }
      await this.#fits(name);
      if (sight === checked) await this.#accessible(checkable, `${name} (${colorScheme}, ${size.width} px)`);
      if (!makesPictures) continue;
      const way = this.javascript ? '' : '.plain';
      await page.screenshot({
        path: path.join(pictures, `${name}.${this.language}${way}.${size.width}.${colorScheme}.png`),
        fullPage: true,
        animations: 'disabled',
      });
    }
    await page.setViewportSize(NARROWEST);
    await this.#fits(name);
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }

  async #fits(name) {
    const { scroll, width } = await this.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= width, `${name}: ${scroll} px of content in a window of ${width} px`);
  }

  async #accessible(page, name) {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const told = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => node.html).join('\n    ')}`,
    );
    assert.deepEqual(told, [], `${name}: accessibility`);
  }

  /**
   * The page in a browser where the checker can run. With JavaScript that is the page itself.
   * Without, the checker's own timers would never fire, so it reads a copy: the same text at the
   * same address with the same styles, and still none of its scripts.
   */
  async #checkable() {
    if (this.javascript) return this.page;
    const { reader } = this;
    // One for all of a visit: what pages share is fetched once, as it is by the visitor.
    reader.page ??= await this.#openReader();
    reader.body = await this.page.content();
    await reader.page.context().addCookies(await this.page.context().cookies());
    await reader.page.goto(this.page.url(), { waitUntil: 'load' });
    return reader.page;
  }

  async #openReader() {
    const { reader } = this;
    const context = await this.page.context().browser().newContext({
      locale: LANGUAGES[this.language],
      reducedMotion: 'reduce',
    });
    const copy = await context.newPage();
    await copy.route(/\.js$/, (route) => route.abort());
    await copy.route(
      (url) => !url.pathname.startsWith('/assets/'),
      (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: reader.body })
          : route.continue(),
    );
    return copy;
  }
}
