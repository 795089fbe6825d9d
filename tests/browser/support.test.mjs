// The eyes of the journeys, tested: each fault is planted once and must be seen.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { visit, waysOf } from './support.mjs';

const page = ({ lang = 'en', head = '', body = '' } = {}) => `<!doctype html>
<html lang="${lang}"><head><title>A page</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><main><h1>A page</h1><p>Words.</p>${body}</main></body></html>`;

const PALE = '<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>';

const pages = {
  '/good': page(),
  '/korean': page({ lang: 'ko' }),
  '/no-name': page({ body: '<button></button>' }),
  '/missing-words': page({ body: '<p>[landing-next-title]</p>' }),
  '/too-wide': page({ body: '<p style="width:500px">wide</p>' }),
  '/pale-when-dark': page({ head: PALE }),
  '/pale-when-dark/ko': page({ lang: 'ko', head: PALE }),
  '/throws': page({ body: '<script>throw new Error("planted")</script>' }),
  '/logs': page({ body: '<script>console.error("planted")</script>' }),
  '/foreign': page({ body: '<img alt="" src="http://localhost:9/x.png">' }),
  '/broken': page(),
};

/** A page that begins like ours, with a link past what stands before its main part. */
const slow = page({ body: '' }).replace('<main>', '<a href="#main">Content</a><header><a href="/good">Home</a></header><main id="main">');

let server;
let center;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/slow') {
      const [begin, end] = slow.split('<main');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(begin);
      setTimeout(() => response.end(`<main${end}`), 1500);
      return;
    }
    const text = pages[request.url];
    const status = request.url === '/broken' ? 500 : text ? 200 : 404;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text ?? page());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  center = { origin: `http://127.0.0.1:${server.address().port}` };
});
after(() => server.close());

async function see(path, way) {
  await visit(center, way, async (visitor) => {
    await visitor.open(path);
    await visitor.look('support');
  });
}

test('a good page passes, with and without JavaScript', async () => {
  await see('/good', { javascript: true });
  await see('/good', { javascript: false });
});

test('a page that is still arriving is waited for, also in a tab that opens', async () => {
  await visit(center, { javascript: true }, async (visitor) => {
    await visitor.page.goto(`${center.origin}/slow`, { waitUntil: 'commit' });
    await visitor.look('support');
    const tab = await visitor.inTab(() => visitor.page.evaluate(() => void window.open('/slow')));
    await tab.look('support');
  });
});

test('what is pale in the dark is seen, with and without JavaScript', async () => {
  const pale = /dark.*accessibility/s;
  await assert.rejects(see('/pale-when-dark', { javascript: false }), pale);
  await assert.rejects(see('/pale-when-dark/ko', { language: 'ko', javascript: true }), pale);
});

for (const [path, expected] of Object.entries({
  '/korean': /language of the page/,
  '/no-name': /button-name/,
  '/missing-words': /words are missing: \[landing-next-title\]/,
  '/too-wide': /px of content in a window/,
})) {
  test(`${path.slice(1)} is seen, with and without JavaScript`, async () => {
    await assert.rejects(see(path, { javascript: true }), expected);
    await assert.rejects(see(path, { javascript: false }), expected);
  });
}

for (const [path, expected] of Object.entries({
  '/throws': /script: planted/,
  '/logs': /console: planted/,
  '/foreign': /request to http:\/\/localhost:9/,
  '/broken': /500 from/,
  '/absent': /status of 404/,
})) {
  test(`${path.slice(1)} is seen behind the page`, async () => {
    await assert.rejects(see(path), expected);
  });
}

test('what a journey expects is no incident, however late it is told of, and has to happen', async () => {
  await visit(center, {}, async (visitor) => {
    const response = await visitor.expecting(/status of 404/, () => visitor.open('/absent'));
    assert.equal(response.status(), 404);
    const logsLate = () => visitor.page.evaluate(() => void setTimeout(() => console.error('planted'), 300));
    await visitor.expecting(/planted/, logsLate);
    await assert.rejects(
      visitor.expecting(/status of 404/, () => visitor.open('/good'), 1),
      /nothing like .*404.* happened/,
    );
  });
});

test('a journey is made in both languages, with JavaScript in one and without in the other', (t) => {
  const { WAY } = process.env;
  delete process.env.WAY;
  t.after(() => WAY === undefined || Object.assign(process.env, { WAY }));
  const plain = (name) => waysOf(name).filter(({ javascript }) => !javascript);
  for (const name of ['even', 'odd']) {
    assert.equal(new Set(waysOf(name).map(({ language }) => language)).size, 2);
    assert.equal(waysOf(name).length, 2);
    assert.equal(plain(name).length, 1);
  }
  assert.notEqual(plain('even')[0].language, plain('odd')[0].language);
});
