// What people do again and again in journeys: filling the request form, moving the demo's clock,
// reading its mailbox. Everything goes through the pages.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { visit } from './support.mjs';

/** Path of the page without its query. */
export const addressOf = (page) => new URL(page.url()).pathname;

/** The weekday on or after so many days from now, as 2026-10-06. */
export function inDays(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Step 2 of the form: what, by when, why, who answers for it. What is picked already stays so. */
export async function answerWhat(person, { services = ['exchange-online', 'teams'], owner = 'Debra Berger' } = {}) {
  const { page } = person;
  for (const service of services) await page.locator(`input[name="services"][value="${service}"]`).check();
  await page.locator('#desired_date').fill(inDays(120));
  await page.locator('#business_reason').fill('The lease of the data centre ends in spring.');
  await page.locator('#success_owner').fill(owner);
  await person.press('continue');
}

/** Step 3: language of the meetings and the systems of today. */
export async function answerHow(person, { spoken = 'en' } = {}) {
  const { page } = person;
  await page.locator('#spoken_language').selectOption(spoken);
  await page.locator('input[name="mail_source"][value="exchange-on-premises"]').check();
  await page.locator('input[name="file_source"][value="file-share"]').check();
  await page.locator('input[name="directory"][value="on-premises"]').check();
  await person.press('continue');
}

/** A whole request from the landing page to the tracking page; returns its address. */
export async function askForHelp(person, answers = {}) {
  await person.press('landing-request');
  await person.follow('continue');
  await answerWhat(person, answers);
  await answerHow(person, answers);
  await person.page.locator('#confirmed').check();
  await person.press('request-send');
  return addressOf(person.page);
}

/** Moves the demo's clock: `hour`, `business_day` or `thirty_days`, so many times. */
export async function moveClock(person, step, times = 1) {
  for (let count = 0; count < times; count += 1) {
    await person.open('/demo/clock');
    await person.choose(person.page.locator(`button[name="step"][value="${step}"]`));
  }
}

/** Opens `target` again and again until `sees` finds what the worker was to bring about. */
export async function eventually(person, target, sees) {
  for (let tries = 0; tries < 60; tries += 1) {
    await person.open(target);
    if (await sees(person.page)) return;
    await pause(250);
  }
  assert.fail(`${target} did not come to show what was awaited:\n${await person.text()}`);
}

const SPECIALISTS = ['en', 'de', 'ko', 'zh'].map((who) => `specialist-${who}@center.example`);

/** The address of the Specialist who has an offer of this customer now, once the worker has made it. */
async function whoIsAsked(center, customer) {
  const tokens = await center.tokens();
  for (let tries = 0; tries < 60; tries += 1) {
    for (const address of SPECIALISTS) {
      const desk = await fetch(`${center.origin}/desk`, { headers: { authorization: `Bearer ${tokens[address]}` } });
      const [, offers] = (await desk.text()).match(/<ul class="offers"([\s\S]*?)<\/section>/) ?? [];
      if (offers?.includes(`<b>${customer}</b>`)) return address;
    }
    await pause(250);
  }
  return assert.fail(`no Specialist has an offer of ${customer}`);
}

/** Signs in as whoever has an offer of this customer; `use` gets this person at the desk, and the offer's row. */
export async function withOfferOf({ center, as }, customer, use) {
  const address = await whoIsAsked(center, customer);
  return as(address, async (specialist) => {
    await specialist.open('/desk');
    const offer = specialist.page.locator('ul.offers > li').filter({ hasText: customer });
    await offer.waitFor();
    return use(specialist, offer, address);
  });
}

/** The customer asks, and whoever is asked accepts; returns the Specialist's address and the engagement's. */
export async function engage(scene, { domain, customer, spoken = 'en', services }) {
  await scene.as(`admin@${domain}`, (admin) => askForHelp(admin, { spoken, services }));
  return withOfferOf(scene, customer, async (specialist, offer, address) => {
    await specialist.choose(offer.locator('[data-key="a"]'));
    return { specialist: address, engagement: addressOf(specialist.page) };
  });
}

/** The mails in the demo's mailbox to `address`, newest first: their subject and where they are read. */
export async function mailsTo(person, address) {
  await person.open('/demo/mailbox');
  const rows = person.page.locator('ul.tasklist li').filter({ hasText: address });
  return rows.evaluateAll((items) =>
    items.map((item) => ({ subject: item.querySelector('a').textContent, href: item.querySelector('a').getAttribute('href') })),
  );
}

/** The code in the newest mail to `address`, read in a browser of its own. */
export async function codeFromMailbox(center, way, address) {
  return visit(center, way, async (reader) => {
    for (let tries = 0; tries < 40; tries += 1) {
      for (const { href } of await mailsTo(reader, address)) {
        await reader.open(href);
        const code = (await reader.page.locator('pre').innerText()).match(/\b\d{6}\b/);
        if (code) return code[0];
      }
      await pause(250);
    }
    return assert.fail(`no code was sent to ${address}`);
  });
}

/** The invitations sent to `address`, by their sequence: what a calendar reads of each. */
export async function invitationsTo(person, address) {
  const found = [];
  for (const { href } of await mailsTo(person, address)) {
    const answer = await person.page.request.get(`${href}/invitation.ics`);
    if (!answer.ok()) continue;
    const lines = (await answer.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
    const value = (name) => lines.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.replace(/^[^:]*:/, '');
    found.push({ method: value('METHOD'), uid: value('UID'), sequence: Number(value('SEQUENCE')), starts: value('DTSTART') });
  }
  return found.sort((one, other) => one.sequence - other.sequence);
}

/** The same, once there are so many. */
export async function untilInvitations(person, address, count) {
  for (let tries = 0; tries < 40; tries += 1) {
    const found = await invitationsTo(person, address);
    if (found.length >= count) return found;
    await pause(250);
  }
  return assert.fail(`${address} did not get ${count} invitations`);
}
