// Journey 7: a subscription ends, the engagement is paused with notice; it is renewed, the engagement
// goes on. The demo's clock makes the days pass.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { engage, eventually, mailsTo, moveClock } from '../steps.mjs';

journey('a subscription that ends pauses the engagement, and renewing it resumes it', async (scene) => {
  const { as } = scene;
  const { specialist, engagement } = await engage(scene, { domain: 'contoso.example', customer: 'Contoso' });
  await as('admin@contoso.example', async (admin) => {
    const { page } = admin;
    const home = '/t/contoso.example';
    const before = (await mailsTo(admin, 'admin@contoso.example')).length;

    // It ends 75 days after the demo began.
    await moveClock(admin, 'thirty_days', 3);
    await admin.signIn('admin@contoso.example'); // the sign-in of long ago has ended too
    await eventually(admin, home, (shown) => shown.getByText(admin.say('landing-lead-paused')).count());
    await admin.look('landing-paused');
    await eventually(admin, '/demo/mailbox', async (shown) =>
      (await shown.locator('ul.tasklist li').filter({ hasText: 'admin@contoso.example' }).count()) > before,
    );

    // Guidance and meetings wait; the customer's own tasks do not.
    await admin.open(`${home}/meetings`);
    await admin.reads('booking-paused');
    await admin.look('meetings-paused');
    await admin.open(`${home}/tasks`);
    await admin.choose(page.locator('ul.tasklist li a').first());
    assert.equal(await admin.button('task-done').count(), 1);
    await admin.look('task-paused');

    await as(specialist, async (person) => {
      await person.open(engagement);
      await person.reads('engagement-state-paused');
      await person.look('engagement-paused');
    });

    await admin.open('/demo/clock');
    await admin.choose(page.locator('main li').filter({ hasText: 'Contoso' }).getByRole('button'));
    await eventually(admin, home, async (shown) => (await shown.getByText(admin.say('landing-lead-paused')).count()) === 0);
    await admin.look('landing-resumed');
    await admin.open(`${home}/meetings`);
    assert.equal(await page.getByText(admin.say('booking-paused'), { exact: true }).count(), 0);
  });
});
