// Journey 5: both work through the plan. The customer does the tasks; the Specialist guides and has no
// way to do them; the ledger keeps what was said.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, engage } from '../steps.mjs';

const CUSTOMERS = {
  en: { domain: 'contoso.example', customer: 'Contoso', spoken: 'en' },
  ko: { domain: 'hanbit.example', customer: '한빛전자', spoken: 'ko' },
};

journey('the customer works through the plan and the Specialist guides', async (scene) => {
  const { way, as } = scene;
  const asked = CUSTOMERS[way.language];
  const { specialist, engagement } = await engage(scene, asked);
  const home = `/t/${asked.domain}`;

  const task = await as(`admin@${asked.domain}`, async (admin) => {
    const { page } = admin;
    await admin.open(home);
    assert.equal(await page.locator('ol.track').count(), 2, 'onboarding and adoption, from day one');
    await admin.look('landing-engaged');
    await admin.open(`${home}/timeline`);
    assert.ok((await page.locator('main svg').count()) > 0);
    assert.ok((await page.locator('main table').count()) > 0, 'the same as a table');
    await admin.look('timeline');

    await admin.open(`${home}/tasks`);
    await admin.look('tasks');
    const open = await page.locator('ul.tasklist li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.ok(open.length >= 2, 'more than one task is open on the first day');

    // Core has its guidance in both languages; it is read inside the task.
    const ofCore = await firstWith(admin, open, '#steps [lang]');
    await admin.open(ofCore);
    assert.equal(await page.locator('#steps .prose').getAttribute('lang'), way.language);
    assert.ok((await page.locator('#steps .prose').innerText()).length > 300);
    await admin.look('task');

    // Stuck, with a reason.
    await admin.follow('task-stuck');
    await admin.pressInVain('task-stuck-send');
    assert.notEqual(await admin.error('reason'), '');
    await admin.look('task-stuck');
    await page.locator('#reason').fill('We cannot tell which of our domains comes first.');
    await admin.press('task-stuck-send');
    await admin.reads('task-state-stuck');
    return ofCore.split('/').pop();
  });

  // The Specialist answers and advises, and has no way to finish it.
  await as(specialist, async (person) => {
    const { page } = person;
    await person.open(engagement);
    assert.match(await person.text(), /We cannot tell which of our domains comes first/);
    await person.look('engagement');
    await person.open(`/desk/tasks/${task}`);
    assert.equal(await page.locator('form[action*="/done"], [formaction*="/done"], form[action*="/deviation"]').count(), 0);
    assert.equal(await person.button('task-done').count(), 0);
    assert.match(await page.locator('.bar .push').innerText(), /\b0\b/);
    await person.look('desk-task');
    await page.locator('#answer').fill('Begin with the domain that receives your mail.');
    await person.press('task-answer-send');
    await page.locator('#text').fill('Read the steps once before you add the record.');
    await person.press('task-advice-send');
    // Asked for by hand, the customer's act is not there.
    const answer = await page.request.post(`/t/${asked.domain}/tasks/${task}/done`, {
      form: { note: 'done by staff' },
      headers: { origin: new URL(page.url()).origin },
    });
    assert.ok([403, 404].includes(answer.status()), `a Specialist got ${answer.status()}`);
  });

  await as(`admin@${asked.domain}`, async (admin) => {
    const { page } = admin;
    const here = `${home}/tasks/${task}`;
    await admin.open(here);
    assert.match(await admin.text(), /Begin with the domain that receives your mail/);
    await admin.look('task-advised');

    // The ledger; the customer acknowledges.
    await admin.open(`${home}/guidance`);
    await admin.look('ledger');
    const unread = page.locator('main form[action$="/acknowledge"]');
    const before = await unread.count();
    assert.ok(before >= 2, 'answer and advice stand in the ledger');
    await admin.choose(unread.first().locator('button'));
    await admin.open(`${home}/guidance`);
    assert.equal(await unread.count(), before - 1);

    // Done needs its evidence, and nothing typed is lost.
    await admin.open(here);
    const place = page.locator('#kept-at');
    if ((await page.locator('form[action$="/done"] textarea').count()) > 0) await finish(admin, place);
    await admin.reads('task-is-finished');
    await savesTheFile(admin);
    await admin.look('task-done');

    // Another task, done differently: recorded, and nothing is blocked.
    await admin.open(`${home}/tasks`);
    await admin.choose(page.locator('ul.tasklist li a').first());
    await admin.follow('task-not-for-us');
    await admin.look('task-deviation');
    await admin.pressInVain('task-deviate-send');
    await page.locator('#reason').fill('Our own team does this with another tool.');
    await page.locator('#agree').check();
    await admin.press('task-deviate-send');
    await admin.reads('task-is-deviated');
    await admin.look('task-deviated');
    await admin.open(home);
    await admin.look('landing-under-way');
  });

  await as(specialist, async (person) => {
    await person.open('/desk');
    await person.look('desk');
    await person.open(engagement);
    const proof = person.page.getByText(person.say('engagement-staff-actions'), { exact: true }).locator('xpath=following-sibling::dd[1]');
    assert.equal((await proof.innerText()).trim(), '0');
    await person.reads('engagement-chain-whole');
    await person.look('engagement-later');
    await person.open(`${engagement}/timeline`);
    await person.look('desk-timeline');
  });
});

/** Sends the form first without what it needs, when it needs anything, then with it. */
async function finish(admin, place) {
  const { page } = admin;
  const needs = !(await admin.text()).includes(admin.say('task-evidence-optional'));
  if (needs) {
    await admin.pressInVain('task-done');
    assert.equal(await page.locator('[role="alert"]').count(), 1);
  }
  if ((await place.count()) > 0) await place.fill('SharePoint, IT, Onboarding, report 1');
  await page.locator('#note').fill('The record was seen by our name servers.');
  await page.locator('#files').setInputFiles({ name: 'Bericht Süd 1.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(DRAWING) });
  await admin.press('task-done');
}

/** What a browser must only ever save, never show. */
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** The file shown as evidence is here, whole, as an attachment that nothing runs in. */
async function savesTheFile({ page }) {
  const link = page.locator('ul.files a');
  assert.equal(await link.count(), 1);
  assert.match(await link.innerText(), /Bericht Süd 1\.svg/);
  const found = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
  assert.equal(found.status(), 200);
  const headers = found.headers();
  assert.match(headers['content-disposition'], /^attachment;/);
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(headers['content-security-policy'], /sandbox/);
  assert.equal(await found.text(), DRAWING);
}

/** The first of these pages on which `selector` is found. */
async function firstWith(person, paths, selector) {
  for (const path of paths) {
    await person.open(path);
    if ((await person.page.locator(selector).count()) > 0) return addressOf(person.page);
  }
  return assert.fail(`no task has ${selector}`);
}
