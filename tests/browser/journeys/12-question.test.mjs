// Journey 12: the customer asks what belongs to no task; the Specialist finds it on the desk and answers
// in writing; the customer reads the answer, acknowledges it and closes the question.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { engage, eventually, mailsTo } from '../steps.mjs';

const CUSTOMERS = {
  en: {
    asked: { domain: 'contoso.example', customer: 'Contoso', spoken: 'en' },
    words: 'May two of us come to the kickoff?\nOne of them runs our name servers.',
    answer: 'Yes. Bring whoever runs your name servers.',
  },
  ko: {
    asked: { domain: 'hanbit.example', customer: '한빛전자', spoken: 'ko' },
    words: '킥오프 회의에 두 명이 참석해도 되나요?\n한 명은 이름 서버를 담당합니다.',
    answer: '네, 이름 서버를 담당하시는 분과 함께 오세요.',
  },
};

const FOLLOWS = { en: 'And may a third come, too?', ko: '세 명이 참석해도 되나요?' };

journey('the customer asks without a task, and the Specialist answers', async (scene) => {
  const { way, as } = scene;
  const { asked, words, answer } = CUSTOMERS[way.language];
  const { specialist, engagement } = await engage(scene, asked);
  const admin = `admin@${asked.domain}`;
  const home = `/t/${asked.domain}`;

  await as(admin, async (person) => {
    const { page } = person;
    await person.open(home);
    await person.look('landing-may-ask');
    await person.follow('question-start');
    await person.look('questions-none');
    await person.pressInVain('question-ask');
    assert.notEqual(await person.error('question'), '');
    await person.look('questions-wrong');
    await page.locator('#question').fill(words);
    await person.press('question-ask');
    await person.reads('question-state-open');
    assert.equal(await page.locator('ul.thread').innerText().then((text) => text.includes(words)), true, 'as it was typed');
    await person.look('questions-open');
  });

  await as(specialist, async (person) => {
    const { page } = person;
    await person.open('/desk');
    await person.look('desk-with-question');
    const [first] = words.split('\n');
    const owed = page.locator('section[aria-labelledby="owed-name"] a[href^="/desk/questions/"]');
    assert.equal(await owed.count(), 1, 'our move stands on the desk');
    await person.open(engagement);
    assert.ok((await person.text()).includes(first), 'and beside the engagement');
    await person.look('engagement-with-question');
    await person.open('/desk');
    await person.choose(owed);
    await person.look('desk-question');
    assert.equal(await person.button('question-close').count(), 0, 'first an answer');
    await person.pressInVain('task-answer-send');
    assert.notEqual(await person.error('answer'), '');
    await page.locator('#answer').fill(answer);
    await person.press('task-answer-send');
    await person.reads('question-state-answered');
    await person.look('desk-question-answered');
    await person.open('/desk');
    assert.equal(await owed.count(), 0, 'it is not our move any more');
  });

  await as('manager@center.example', async (person) => {
    await person.open('/center/questions');
    await person.reads('question-stuck');
    assert.ok(!(await person.text()).includes(words), 'what is answered waits for nobody');
    await person.look('center-questions-stuck');
  });

  await as(admin, async (person) => {
    const { page } = person;
    const subject = person.say('mail-question-answered-subject');
    await eventually(person, '/demo/mailbox', async () => (await mailsTo(person, admin)).some((mail) => mail.subject.includes(subject)));
    await person.open(home);
    await person.follow('question-start');
    assert.ok((await person.text()).includes(answer), 'the answer is read where it was asked');
    await person.look('questions-answered');
    await person.press('ledger-acknowledge');
    assert.equal(await person.button('ledger-acknowledge').count(), 0);
    assert.match(page.url(), /\/questions\?engagement=/);

    // Asked on: the same question is open again, with what was said before above it.
    const more = page.locator('form[action$="/follow-up"]');
    await page.locator('details', { has: more }).locator('summary').click();
    await person.expecting(/status of 422/, () => person.choose(more.locator('button')));
    await person.look('question-follow-up-wrong');
    await more.locator('textarea').fill(FOLLOWS[way.language]);
    await person.choose(more.locator('button'));
    await person.reads('question-state-open');
    const thread = await page.locator('ul.thread').first().innerText();
    assert.ok(thread.includes(answer) && thread.includes(FOLLOWS[way.language]), 'one thread');
    await person.look('question-followed-up');
    await person.open(`${home}/guidance`);
    assert.ok((await person.text()).includes(answer), 'and it stands in the ledger');
    await person.look('ledger-with-answer');
    await person.follow('question-title');
    await page.locator('#question').fill('And who takes the minutes?');
    await person.press('question-ask');
    await person.press('question-close');
    await person.reads('question-state-closed');
    await person.press('question-close');
    assert.equal(await person.button('question-close').count(), 0, 'both are closed');
    await person.look('questions-closed');
  });
});
