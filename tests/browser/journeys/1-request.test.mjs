// Journey 1: an eligible customer asks for help through each of the three doors, in four steps; follows
// the request, shares it by a link, changes it, withdraws it.

import assert from 'node:assert/strict';
import { journey, visit } from '../support.mjs';
import { addressOf, answerHow, answerWhat, inDays } from '../steps.mjs';

const CUSTOMERS = { en: 'contoso.example', ko: 'hanbit.example' };

journey('a customer asks for help, follows the request, changes and withdraws it', async ({ center, way, as }) => {
  const domain = CUSTOMERS[way.language];
  await as(`admin@${domain}`, async (admin) => {
    const { page } = admin;
    await admin.look('landing-new');

    // Three doors, one form: each leads to the same draft.
    await admin.press('landing-request');
    const draft = addressOf(page).replace(/\/who$/, '');
    assert.match(draft, new RegExp(`^/t/${domain}/requests/[A-Z0-9-]+$`));
    await admin.open(`/t/${domain}`);
    await admin.choose(page.locator('form:has(input[name="door"][value="deploy_card"]) button'));
    assert.equal(addressOf(page), `${draft}/who`);
    await admin.open(`/t/${domain}/services`);
    await admin.look('services');
    await admin.choose(page.locator('button[name="service"][value="teams"]'));
    assert.equal(addressOf(page), `${draft}/who`);

    // What is known is shown, not asked.
    assert.match(await admin.text(), new RegExp(domain.replace('.', '\\.')));
    assert.equal(await page.locator('main form input:visible, main form select, main form textarea').count(), 0);
    await admin.look('request-who');
    await admin.follow('continue');

    // Eligibility per service, live, and the service of the door is picked already.
    const exchange = page.getByRole('checkbox', { name: /Exchange Online/ });
    assert.equal(await page.locator('input[value="teams"]').isChecked(), true);
    assert.equal(await page.locator('ul.pick li .tag').count(), await page.locator('ul.pick li').count());
    await admin.look('request-what');

    // A bad answer says what is wrong beside its field, and nothing is lost.
    await exchange.check();
    await page.locator('#desired_date').fill('2020-01-06');
    await page.locator('#business_reason').fill('The lease of the <b>data centre</b> ends in spring.');
    await admin.pressInVain('continue');
    assert.match(await admin.error('success_owner'), new RegExp(admin.say('error-success-owner')));
    assert.match(await admin.error('desired_date'), /2020/);
    assert.equal(await page.locator('[role="alert"] li').count(), 2);
    assert.equal(await page.locator('#business_reason').inputValue(), 'The lease of the <b>data centre</b> ends in spring.');
    assert.equal(await page.locator('#desired_date').inputValue(), '2020-01-06');
    assert.equal(await exchange.isChecked(), true);
    await admin.look('request-what-wrong');

    await answerWhat(admin, { owner: 'Debra Berger' });
    assert.equal(addressOf(page), `${draft}/how`);

    // The draft outlives the program.
    await center.restart();
    await admin.open(`${draft}/what`);
    assert.equal(await page.locator('#success_owner').inputValue(), 'Debra Berger');
    assert.equal(await page.locator('input[value="exchange-online"]').isChecked(), true);
    await admin.press('continue');

    await admin.look('request-how');
    await answerHow(admin, { spoken: way.language });
    assert.equal(addressOf(page), `${draft}/check`);
    await admin.look('request-check');
    await admin.pressInVain('request-send');
    assert.match(await admin.error('confirmed'), new RegExp(admin.say('error-agree')));
    await page.locator('#confirmed').check();
    await admin.press('request-send');

    // Reference, state, what happens next, whose move, business clock.
    assert.equal(addressOf(page), draft);
    const reference = draft.split('/').pop();
    assert.match(await admin.heading().innerText(), new RegExp(reference));
    assert.match(await admin.text(), new RegExp(`${admin.say('tracking-waited')}[\\s\\S]*${admin.say('request-region')}`));
    assert.ok((await page.locator('main .move').count()) > 0, 'whose move it is');
    await admin.look('tracking');

    const link = await makeLink(admin);
    await readByLink({ center, way, link, reference, mustNotSay: ['Debra Berger', 'data centre', 'Exchange', domain] });

    // Changing it.
    await admin.open(draft);
    await admin.follow('request-edit');
    await admin.look('request-change');
    await page.locator('#success_owner').fill('Alex Wilber');
    await admin.press('request-save');
    assert.equal(addressOf(page), draft);
    assert.match(await admin.text(), /Alex Wilber/);

    // Revoking the link.
    await admin.press('tracking-link-revoke');
    await visit(center, way, (stranger) =>
      stranger.expecting(/status of 404/, async () => assert.equal((await stranger.open(link)).status(), 404)),
    );

    // Withdrawing it, after a question.
    await admin.open(draft);
    await admin.follow('request-withdraw');
    await admin.look('request-withdraw');
    await admin.press('request-withdraw');
    await admin.reads('request-state-withdrawn');
    await admin.look('tracking-withdrawn');
    await admin.open(`/t/${domain}/requests`);
    assert.match(await admin.text(), new RegExp(`${reference}[\\s\\S]*${admin.say('request-state-withdrawn')}`));
    await admin.look('requests');
  });
});

journey('the form is filled with the keyboard alone', async ({ way, as }) => {
  const domain = CUSTOMERS[way.language];
  await as(`admin@${domain}`, async (admin) => {
    const { page } = admin;
    const enter = () => Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await tabTo(page, admin.button('landing-request').first());
    await enter();
    await tabTo(page, admin.link('continue'));
    await enter();
    await tabTo(page, page.locator('input[value="exchange-online"]'));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('#desired_date'));
    await page.keyboard.type(typedDate(inDays(120)));
    await tabTo(page, page.locator('#business_reason'));
    await page.keyboard.type('The lease of the data centre ends.');
    await tabTo(page, page.locator('#success_owner'));
    await page.keyboard.type('Debra Berger');
    await tabTo(page, admin.button('continue'));
    await enter();
    assert.match(addressOf(page), /\/how$/);
    for (const fact of ['mail_source', 'file_source', 'directory']) {
      await tabTo(page, page.locator(`input[name="${fact}"]`).first(), { group: `input[name="${fact}"]` });
      await page.keyboard.press('Space');
    }
    await tabTo(page, admin.button('continue'));
    await enter();
    await tabTo(page, page.locator('#confirmed'));
    await page.keyboard.press('Space');
    await tabTo(page, admin.button('request-send'));
    await enter();
    assert.match(await admin.heading().innerText(), new RegExp(addressOf(page).split('/').pop()));
  });
});

/** Makes a new link for others, which ends the one in the mail, and returns its path. */
async function makeLink(admin) {
  await admin.press('tracking-link-renew');
  const link = await admin.page.locator('#new-link').inputValue();
  await admin.look('tracking-link-made');
  return new URL(link).pathname;
}

/** Somebody without a sign-in reads reference, state and clock, and nothing else. */
async function readByLink({ center, way, link, reference, mustNotSay }) {
  await visit(center, way, async (stranger) => {
    const answer = await stranger.open(link);
    assert.equal(answer.headers()['referrer-policy'], 'no-referrer');
    const text = await stranger.page.locator('body').innerText();
    assert.match(text, new RegExp(reference));
    assert.match(text, new RegExp(stranger.say('tracking-waited')));
    for (const words of mustNotSay) assert.ok(!text.includes(words), `${words} is shown by the link`);
    await stranger.look('tracking-by-link');
  });
}

/** Presses Tab until `target`, or one of its `group`, has the focus, which can be seen. */
async function tabTo(page, target, { group } = {}) {
  for (let tries = 0; tries < 80; tries += 1) {
    const there = group
      ? await page.evaluate((selector) => document.activeElement.matches(selector), group)
      : await target.evaluate((element) => element === document.activeElement);
    if (there) {
      const isSeen = await page.evaluate(() => {
        // The ring is around the control, or around the label or the card that holds it.
        for (let element = document.activeElement; element.tagName !== 'FORM' && element.parentElement; element = element.parentElement) {
          if (getComputedStyle(element).outlineStyle !== 'none') return true;
        }
        return false;
      });
      assert.ok(isSeen, 'the focus can be seen');
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${target}`);
}

/** A date as it is typed into the field of this browser, whose own language is American English. */
function typedDate(day) {
  const [year, month, date] = day.split('-');
  return `${month}${date}${year}`;
}
