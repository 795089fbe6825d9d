// Journey 13: after the kickoff the customer's admin is asked how well the help serves, answers where
// the question stands, says more on its page, and changes the answer; the lead and a manager read it
// without a name. At the end the question comes again, and is put away.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { engage, eventually, mailsTo, moveClock } from '../steps.mjs';

const CUSTOMERS = {
  en: { asked: { domain: 'contoso.example', customer: 'Contoso', spoken: 'en' }, comment: 'The kickoff was clear.\nWe would like the slides.' },
  ko: { asked: { domain: 'hanbit.example', customer: '한빛전자', spoken: 'ko' }, comment: '킥오프가 명확했습니다.\n자료를 받고 싶습니다.' },
};

journey('a customer says how well the help serves, and the Center reads it', async (scene) => {
  const { way, as } = scene;
  const { asked, comment } = CUSTOMERS[way.language];
  const { specialist, engagement } = await engage(scene, asked);
  const admin = `admin@${asked.domain}`;
  const home = `/t/${asked.domain}`;
  let minutesAt;

  await as(admin, async (person) => {
    const { page } = person;
    await person.open(`${home}/meetings`);
    await person.follow('booking-choose');
    await page.locator('ul.slots li input').first().check();
    await person.press('booking-hold');
    await person.press('booking-confirm');
    await person.reads('meeting-state-booked');
    minutesAt = new URL(page.url()).pathname.split('/').pop();
    await person.open(home);
    assert.equal(await page.locator('#survey').count(), 0, 'nothing is asked before a milestone');
    // The first free time lies within the two weeks that follow.
    await moveClock(person, 'business_day', 12);
  });

  await as(specialist, async (person) => {
    const { page } = person;
    await person.open(`/desk/meetings/${minutesAt}`);
    await page.locator('#minutes').fill('We agreed on the pilot.');
    await person.press('booking-close-took-place');
    await person.open(`${engagement}/surveys`);
    await person.reads('survey-answers-none');
    await person.look('survey-led-none');
  });

  await as(admin, async (person) => {
    const { page } = person;
    await eventually(person, home, (shown) => shown.locator('#survey').count());
    await person.reads('survey-milestone-kickoff');
    await person.reads('survey-readers');
    await person.look('landing-asked');
    await person.pressInVain('survey-send');
    assert.equal(await page.locator('#score-e').innerText(), person.say('survey-score-wanted'));
    await person.look('survey-wrong');

    // Two presses on the home page.
    await person.open(home);
    await page.locator('input[name="score"][value="4"]').check();
    await person.press('survey-send');
    await person.reads('survey-thanks');
    await page.locator('#comment').fill(comment);
    await page.locator('input[name="score"][value="5"]').check();
    await person.press('survey-send');
    assert.equal(await page.locator('#comment').inputValue(), comment, 'as it was typed');
    assert.equal(await page.locator('input[name="score"][value="5"]').isChecked(), true);
    await person.look('survey-answered');
    await person.open(home);
    assert.equal(await page.locator('#survey').count(), 0, 'what is answered is not asked');
  });

  await as(specialist, async (person) => {
    await person.open(engagement);
    await person.follow('survey-answers');
    assert.ok((await person.text()).includes(comment));
    await person.look('survey-led');
  });

  await as('manager@center.example', async (person) => {
    await person.open('/center/queue');
    await person.follow('survey-center');
    assert.ok((await person.text()).includes(comment));
    const name = await person.page.locator('main').innerText();
    assert.equal(name.includes('@'), false, 'nobody is named');
    await person.look('survey-standing');
    await person.page.locator('#region').selectOption(way.language === 'en' ? 'asia-pacific' : 'emea');
    await person.press('survey-show');
    assert.equal((await person.text()).includes(comment), false, 'of the region that was chosen');
    await person.look('survey-standing-region');
  });

  await as(admin, async (person) => {
    const { page } = person;
    // Closed early; the question about the end waits until seven days after the first.
    await person.open(home);
    await person.choose(page.locator('a[href$="/close"]'));
    await page.locator('#reason').fill('We go on alone.');
    await person.press('ending-close-send');
    await moveClock(person, 'business_day', 6);
    await person.signIn(admin); // the sign-in of long ago may have ended
    await eventually(person, home, (shown) => shown.locator('#survey').count());
    await person.reads('survey-milestone-ended');
    await person.look('landing-asked-at-the-end');
    await person.press('survey-put-away');
    assert.equal(await page.locator('#survey').count(), 0, 'put away');
    const subject = person.say('mail-survey-subject');
    const mails = await mailsTo(person, admin);
    assert.equal(mails.filter((mail) => mail.subject.includes(subject)).length <= 2, true);
  });
});
