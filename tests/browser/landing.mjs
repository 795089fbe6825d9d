// Makes docs/pictures/landing.png anew: the home of the demo's customer that is four weeks into its plan,
// as its admin sees it. Looking at it is up to whoever makes it.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

import { withCenter } from './center.mjs';

const file = fileURLToPath(new URL('../../docs/pictures/landing.png', import.meta.url));
/** As much as tells what the page is for; the rest of it is a list. */
const viewport = { width: 1280, height: 1116 };
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) throw new Error(`${executablePath} is missing: apt-get install chromium`);

await withCenter(async ({ origin }) => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ baseURL: origin, locale: 'en-GB', viewport, reducedMotion: 'reduce' });
    await page.goto('/sign-in');
    await Promise.all([page.waitForEvent('load'), page.click('button[value="admin@fabrikam.example"]')]);
    await page.goto('/t/fabrikam.example');
    await page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await browser.close();
  }
});
console.log(`${path.relative(process.cwd(), file)} is made; look at it, then make it small`);
