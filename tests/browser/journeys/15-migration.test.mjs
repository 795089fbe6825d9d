// Journey 15: the customer plans a wave of mailboxes, acknowledges what stays behind, submits it, has a
// code shown for its computer, and starts it. The Specialist watches, and can start nothing. The tool on the
// customer's computer moves mail between two real servers and tells how far it is, to the verified report.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { journey } from '../support.mjs';
import { addressOf, engage, eventually, inDays } from '../steps.mjs';
import { PASSWORD, withMail } from '../mail.mjs';
import { withZone } from '../names.mjs';

const CUSTOMERS = {
  en: { domain: 'contoso.example', customer: 'Contoso', spoken: 'en', services: ['exchange-online'] },
  ko: { domain: 'hanbit.example', customer: '한빛전자', spoken: 'ko', services: ['exchange-online'] },
};

const tools = path.join(path.dirname(process.env.HARNESS_PROGRAM ?? 'target/debug/fasttrack'), 'fasttrack-tools');

/** Records with which a check of the domain for one service finds nothing that must be corrected. */
const RIGHT = [
  '@ IN TXT "MS=ms12345678"',
  'enterpriseenrollment IN CNAME enterpriseenrollment-s.manage.microsoft.com.',
  'enterpriseregistration IN CNAME enterpriseregistration.windows.net.',
];

/** Has the tool check the domain and send what it found, so that the target service counts as ready. */
async function check({ center, as }, { domain }, plan) {
  const token = await as(`admin@${domain}`, async (admin) => {
    await admin.open(`/t/${domain}/readiness/send?engagement=${plan}`);
    await admin.press('token-make');
    return admin.page.locator('#new-token').inputValue();
  });
  await withZone(domain, RIGHT, (zone) => {
    const to = `${center.origin}/api/v1/engagements/${plan}/assessments`;
    const args = ['assess', 'dns', domain, '--services', 'intune', '--resolver', zone.resolver, '--send', to, '--yes'];
    const env = { ...process.env, FASTTRACK_TOKEN: token, LANG: 'C.UTF-8', XDG_DATA_HOME: center.folder };
    return new Promise((resolve) => {
      execFile(tools, args, { env }, resolve);
    });
  });
}

journey('a wave is planned, submitted and started by the customer, and watched by the Specialist', async (scene) => {
  const { way, as } = scene;
  const asked = CUSTOMERS[way.language];
  const { specialist, engagement } = await engage(scene, asked);
  const plan = engagement.split('/').pop();
  const admin = `admin@${asked.domain}`;
  const home = `/t/${asked.domain}/migration`;
  await check(scene, asked, plan);

  const wave = await as(admin, async (person) => {
    const { page } = person;
    await person.open(`${home}?engagement=${plan}`);
    await person.look('migration-empty');
    await person.follow('migration-act-plan');
    await person.look('migration-plan');
    await page.locator('#mailboxes').fill('ann,nobody');
    await person.pressInVain('migration-plan-save');
    assert.notEqual(await person.error('mailboxes'), '');
    await person.look('migration-plan-wrong');

    await page.locator('#date').fill(inDays(2));
    const own = ['ann', 'bob', 'cem'].map((name) => `${name},${name}@${asked.domain},12.5 GB,50 GB`);
    await page.locator('#mailboxes').fill(own.join('\n'));
    await person.press('migration-plan-save');
    await person.look('migration-planned');
    const address = addressOf(page);
    await person.open(`${home}/plan?engagement=${plan}`);
    await page.locator('#date').fill(inDays(3));
    await page.locator('#mailboxes').fill(`dan,dan@${asked.domain}`);
    await person.press('migration-plan-save');
    const mistaken = addressOf(page);
    await person.follow('migration-act-remove');
    await person.look('migration-remove');
    await person.press('migration-act-remove');
    assert.equal(await page.locator(`a[href="${mistaken}"]`).count(), 0, 'it is gone from the tower');
    await person.open(address);
    assert.ok((await person.text()).includes(person.say('migration-objection-not-acknowledged')));
    assert.equal(await person.button('migration-act-submit').count(), 0, 'not before that is done');
    await person.press('migration-stays-send');
    await person.press('migration-act-submit');
    assert.ok((await person.text()).includes(person.say('migration-state-waiting-for-customer')));
    await person.look('migration-submitted');
    await person.press('migration-pair');
    assert.match(await page.locator('#code').inputValue(), /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    await person.look('migration-code');
    await person.open(address);
    assert.equal(await page.locator('#code').count(), 0, 'a code is shown once');
    return address;
  });

  await as(specialist, async (person) => {
    await person.open(engagement);
    await person.follow('migration-title');
    await person.look('migration-led');
    assert.equal(await person.page.locator('main form').count(), 0, 'a Specialist starts nothing');
    await person.open(`${engagement}/migration/${wave.split('/').pop()}`);
    await person.look('migration-wave-led');
    assert.equal(await person.page.locator('main form').count(), 0);
  });

  await as(admin, async (person) => {
    await person.open(wave);
    await person.follow('migration-act-start');
    await person.look('migration-question');
    const name = person.say('migration-wave-test');
    await person.press('migration-act-start-of', { name });
    assert.ok((await person.text()).includes(person.say('migration-next-started')));
    await person.open(`${home}?engagement=${plan}`);
    await person.look('migration-tower');
    await person.open(wave);
    await person.press('migration-act-pause');
    await person.link('migration-act-start').waitFor();
    await person.open(`${wave}/change`);
    assert.equal(addressOf(person.page), wave, 'what is started stays as it is');
    await person.open(`${wave}/ledger`);
    await person.look('migration-ledger');
    await person.open(`${wave}/report`);
    await person.look('migration-report');
  });
});

/** Runs the tool with these words typed; how it ended and what it said. */
function run(args, typed = '') {
  const env = { ...process.env, MAIL: PASSWORD, LANG: 'C.UTF-8', NO_COLOR: '1' };
  const tool = spawn(tools, args, { env });
  const said = [];
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (text) => said.push(text));
  tool.stdin.end(typed);
  return new Promise((resolve, reject) => {
    tool.once('error', reject);
    tool.once('close', (status) => resolve({ status, said: said.join('') }));
  });
}

/** The plan as somebody completes it who knows both servers. */
function completed(source, target, names, domain) {
  const side = ({ port }) => `host = "127.0.0.1"\nport = ${port}\nsecurity = "plain"\npassword = { env = "MAIL" }\n`;
  const mailboxes = names.map((name) => `[[mailbox]]\nsource = "${name}"\ntarget = "${name}@${domain}"\n`);
  return [`[source]\n${side(source)}`, `[target]\n${side(target)}`, ...mailboxes].join('\n');
}

const message = (number) => `From: ann@old.example\r\nSubject: Number ${number}\r\n\r\nHello ${number}\r\n`;

journey('a wave moves from the customer’s computer to a verified report', async (scene) => {
  const { center, way, as } = scene;
  const asked = CUSTOMERS[way.language];
  const { domain } = asked;
  const { specialist, engagement } = await engage(scene, asked);
  const id = engagement.split('/').pop();
  const home = `/t/${domain}/migration`;
  await check(scene, asked, id);
  const names = ['ann', 'bob'];

  await withMail((source) =>
    withMail(async (target) => {
      await source.put('ann', 'INBOX', [1, 2, 3].map(message));
      await source.put('ann', 'Old', [4].map(message));
      await source.put('bob', 'INBOX', [5].map(message));
      const plan = path.join(center.folder, 'plan.toml');
      await writeFile(plan, completed(source, target, names, domain));

      const { wave, code } = await as(`admin@${domain}`, async (person) => {
        const { page } = person;
        await person.open(`${home}/plan?engagement=${id}`);
        await page.locator('#date').fill(inDays(2));
        await page.locator('#mailboxes').fill(names.map((name) => `${name},${name}@${domain}`).join('\n'));
        await person.press('migration-plan-save');
        const address = addressOf(page);
        await person.press('migration-stays-send');
        await person.press('migration-act-submit');
        await person.press('migration-pair');
        return { wave: address, code: await page.locator('#code').inputValue() };
      });

      const pair = ['migrate', 'mail', 'pair', center.origin, '--plan', plan];
      const paired = await run(pair, `${code.toLowerCase()}\n`);
      assert.equal(paired.status, 0, paired.said);
      const again = await run(pair, `${code}\n`);
      assert.equal(again.status, 2, 'a code is good once');
      // It waits for the customer's start, which is given on the page.
      const moving = run(['migrate', 'mail', 'run', '--plan', plan, '--center', '--progress=plain']);
      await as(`admin@${domain}`, async (person) => {
        await person.open(`${wave}/start`);
        await person.press('migration-act-start-of', { name: person.say('migration-wave-test') });
      });
      const moved = await moving;
      assert.equal(moved.status, 0, moved.said);
      assert.equal(await target.count(`ann@${domain}`, 'INBOX'), 3);
      assert.equal(await target.count(`ann@${domain}`, 'Old'), 1);
      assert.equal(await target.count(`bob@${domain}`, 'INBOX'), 1);

      await as(specialist, async (person) => {
        const tower = `${engagement}/migration`;
        const state = person.say('migration-state-completed');
        await eventually(person, tower, async (page) => (await page.locator('main').innerText()).includes(state));
        await person.look('migration-led-completed');
        await person.open(`${tower}/${wave.split('/').pop()}`);
        await person.look('migration-wave-completed');
        assert.equal(await person.page.locator('main form[method="post"]').count(), 0, 'a Specialist accepts nothing');
      });
      await as(`admin@${domain}`, async (person) => {
        await person.open(wave);
        const text = await person.text();
        assert.ok(text.includes(person.say('migration-moved-of', { done: '2', all: '2' })), text);
        assert.ok(text.includes(person.say('migration-moved-of', { done: '5', all: '5' })), text);
        await person.press('migration-act-accept');
        await person.look('migration-accepted');
        await person.open(`${wave}/report`);
        await person.look('migration-report-verified');
      });
    }),
  );
});
