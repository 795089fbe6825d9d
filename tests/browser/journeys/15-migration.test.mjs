// Journey 15: the customer plans a wave of mailboxes, acknowledges what stays behind, submits it, has a
// code shown for its computer, and starts it. The Specialist watches, and can start nothing.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { journey } from '../support.mjs';
import { addressOf, engage, inDays } from '../steps.mjs';
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
    await person.press('migration-act-submit');
    assert.ok((await person.text()).includes(person.say('migration-objection-not-acknowledged')));
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
