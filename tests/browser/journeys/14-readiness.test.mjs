// Journey 14: the customer's tool asks a real name server and sends what it found; a task appears; the
// zone is mended; the tool runs again, and the task is done. What is left as it is comes back by itself.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { journey } from '../support.mjs';
import { engage, inDays } from '../steps.mjs';
import { withZone } from '../names.mjs';

const CUSTOMERS = {
  en: { domain: 'contoso.example', customer: 'Contoso', spoken: 'en' },
  ko: { domain: 'hanbit.example', customer: '한빛전자', spoken: 'ko' },
};

/** A record that must not be there, of which no other task of the plan is. */
const MSOID = 'msoid IN CNAME clientconfig.microsoftonline-p.net.';
/** The other records that are that task's, as they have to be. */
const RIGHT = [
  'autodiscover IN CNAME autodiscover.outlook.com.',
  'enterpriseenrollment IN CNAME enterpriseenrollment-s.manage.microsoft.com.',
  'enterpriseregistration IN CNAME enterpriseregistration.windows.net.',
];

const tools = path.join(path.dirname(process.env.HARNESS_PROGRAM ?? 'target/debug/fasttrack'), 'fasttrack-tools');

/** Runs the tool; how it ended and what it said. */
function run(args, token) {
  const env = { ...process.env, FASTTRACK_TOKEN: token, LANG: 'C.UTF-8', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(tools, args, { env }, (fault, out, said) => resolve({ status: fault?.code ?? 0, out, said }));
  });
}

journey('what a check finds becomes a task, and the next check closes it', async (scene) => {
  const { center, way, as } = scene;
  const asked = CUSTOMERS[way.language];
  const { specialist, engagement } = await engage(scene, asked);
  const plan = engagement.split('/').pop();
  const admin = `admin@${asked.domain}`;
  const home = `/t/${asked.domain}/readiness`;

  await withZone(asked.domain, [...RIGHT, MSOID], async (zone) => {
    const key = path.join(center.folder, 'hash-key');
    await writeFile(key, 'a secret that only this customer has\n', { mode: 0o600 });
    const send = async (token) => {
      const to = `${center.origin}/api/v1/engagements/${plan}/assessments`;
      const args = ['assess', 'dns', asked.domain, '--resolver', zone.resolver, '--send', to, '--yes', '--hash-key', key];
      return run(args, token);
    };

    const token = await as(admin, async (person) => {
      await person.open(home);
      await person.look('readiness-empty');
      await person.open(`${home}/send?engagement=${plan}`);
      await person.look('readiness-send');
      await person.press('token-make');
      const made = await person.page.locator('#new-token').inputValue();
      assert.ok(made.length >= 32, made);
      await person.look('readiness-token');
      return made;
    });

    const sums = await fetch(`${center.origin}/tools/SHA256SUMS`);
    const program = await fetch(`${center.origin}/tools/fasttrack-tools`);
    // It is large, so it is not kept while it is read.
    const hash = createHash('sha256');
    for await (const part of program.body) hash.update(part);
    assert.equal(await sums.text(), `${hash.digest('hex')}  fasttrack-tools\n`, 'the command of the page finds both');
    const first = await send(token);
    assert.equal(first.status, 1, `${first.out}${first.said}`);
    const refused = await send(`${token}x`);
    assert.equal(refused.status, 2, 'another token sends nothing');

    await as(admin, async (person) => {
      await person.open(home);
      await person.look('readiness-found');
      assert.ok(!(await person.text()).includes(`msoid.${asked.domain}`), 'without names');
      await person.open(`${home}/rules/dns.msoid?engagement=${plan}`);
      await person.look('readiness-rule');
      await person.choose(person.page.locator('main a[href*="/tasks/"]').first());
      await person.look('readiness-task');
      await person.open(`/t/${asked.domain}/tasks`);
      await person.look('readiness-tasks');
    });

    await as(specialist, async (person) => {
      await person.open(`${engagement}/readiness`);
      await person.look('readiness-led');
      assert.equal(await person.page.locator('main form').count(), 0, 'a Specialist sees and changes nothing');
      await person.open(`${engagement}/readiness/rules/dns.msoid`);
      assert.equal(await person.page.locator('main form').count(), 0);
    });

    await as(admin, async (person) => {
      const { page } = person;
      await person.open(`${home}/rules/dns.msoid/waive?engagement=${plan}`);
      await person.pressInVain('readiness-waive');
      assert.notEqual(await person.error('reason'), '');
      await person.look('readiness-waive-wrong');
      await page.locator('#reason').fill('The provider removes it in spring.');
      await page.locator('#until').fill(inDays(30));
      await person.press('readiness-waive');
      await person.open(home);
      await person.look('readiness-waived');
      await person.open(`${home}/rules/dns.msoid?engagement=${plan}`);
      await person.choose(page.locator('main form[action$="/waive/end"] button').first());
    });

    await zone.serve(RIGHT);
    const second = await send(token);
    assert.ok(second.status < 2, `${second.out}${second.said}`);
    await as(admin, async (person) => {
      await person.open(`${home}/rules/dns.msoid?engagement=${plan}`);
      assert.ok((await person.text()).includes(person.say('finding-state-closed')));
      await person.choose(person.page.locator('main a[href*="/tasks/"]').first());
      const clean = person.say('task-history-check-clean', { check: 2, when: '' }).split(',')[0];
      assert.ok((await person.text()).includes(clean), 'the check is the evidence');
      assert.equal(await person.page.locator('#note').count(), 0, 'nothing is left to finish');
      await person.look('readiness-task-done');
      await person.open(home);
      await person.look('readiness-closed');
    });
  });
});

journey('a report is looked at before it is kept', async (scene) => {
  const { center, way, as } = scene;
  const asked = CUSTOMERS[way.language];
  const { engagement } = await engage(scene, asked);
  const plan = engagement.split('/').pop();
  const home = `/t/${asked.domain}/readiness`;
  await withZone(asked.domain, [MSOID], async (zone) => {
    const report = path.join(center.folder, 'report.json');
    const ran = await run(['assess', 'dns', asked.domain, '--resolver', zone.resolver, `--json=${report}`], '');
    assert.equal(ran.status, 1, ran.said);
    await as(`admin@${asked.domain}`, async (person) => {
      const { page } = person;
      const choose = async (file, names) => {
        await person.open(`${home}/send?engagement=${plan}`);
        await page.locator('input[type="file"]').setInputFiles(file);
        if (names) await page.locator(`input[name="names"][value="${names}"]`).check();
      };
      const nonsense = path.join(center.folder, 'nonsense.json');
      await writeFile(nonsense, '{"schema": 1}');
      await choose(nonsense);
      await person.pressInVain('readiness-look');
      await person.look('readiness-nonsense');
      await choose(report);
      await person.press('readiness-look');
      await person.look('readiness-preview');
      assert.ok(!(await person.text()).includes(`msoid.${asked.domain}`));
      await person.press('readiness-discard');
      await choose(report, 'as-sent');
      await person.press('readiness-look');
      assert.ok((await person.text()).includes(`msoid.${asked.domain}`), 'exactly what is kept');
      await person.press('readiness-keep');
      await person.look('readiness-kept');
      await person.open(`/t/${asked.domain}/tasks`);
      assert.ok((await person.page.locator('main a[href*="/tasks/"]').count()) > 0);
    });
  });
});
