// A demo Center of its own for a journey: started on a fresh folder, stopped and removed after it.
// Knows the program's command line and its health address, nothing of its pages.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program =
  process.env.HARNESS_PROGRAM ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'debug/fasttrack');

const SECONDS_TO_START = 60;
const SECONDS_TO_STOP = 15;

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a demo Center, gives it to `use`, and stops it; what it printed is shown when anything fails. */
export async function withCenter(use) {
  if (!existsSync(program)) {
    throw new Error(`${program} is missing: cargo build -p fasttrack`);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'fasttrack-journey-'));
  const address = `127.0.0.1:${await freePort()}`;
  const tokens = path.join(folder, 'tokens.json');
  const start = () => startProgram(['demo', '--data', path.join(folder, 'data'), '--listen', address, '--admin-center', '127.0.0.1:0', '--tokens', tokens]);
  let running = start();
  const before = [];

  const center = {
    origin: `http://${address}`,
    folder,
    /** The API token of each demo address. */
    tokens: async () => JSON.parse(await readFile(tokens, 'utf8')),
    /** Where the demo's page of another site stands, which carries the widget. */
    adminCenter: () => /open at (http:\/\/localhost:\d+)/.exec(running.printed.join(''))[1],
    /** Stops the program and starts it again on the same data, at the same address. */
    restart: async () => {
      await stop(running);
      before.push(...running.printed);
      running = start();
      await untilReady(center.origin, running.ended);
    },
  };
  let outcome;
  try {
    await untilReady(center.origin, running.ended);
    outcome = await use(center);
    const printed = [...before, ...running.printed].join('');
    if (/panicked at/.test(printed)) throw new Error('the Center panicked');
    if (/no such message|lacks an argument/.test(printed)) throw new Error('the Center missed words');
  } catch (error) {
    console.error(`--- what the Center printed ---\n${[...before, ...running.printed].join('')}`);
    throw error;
  } finally {
    try {
      await stop(running);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return outcome;
}

function startProgram(parameters) {
  const server = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  server.stdout.on('data', (text) => printed.push(text));
  server.stderr.on('data', (text) => printed.push(text));
  const ended = new Promise((resolve) => {
    server.once('exit', (code, signal) => resolve(signal ?? code));
    server.once('error', (error) => resolve(error.message));
  });
  // A runner that gives up on us must not leave a Center behind.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  ended.then(() => process.removeListener('exit', kill));
  return { server, printed, ended };
}

async function stop({ server, ended }) {
  server.kill('SIGTERM');
  const how = await Promise.race([ended, pause(SECONDS_TO_STOP * 1000, 'late', { ref: false })]);
  if (how !== 'late') return;
  server.kill('SIGKILL');
  throw new Error(`the Center did not stop within ${SECONDS_TO_STOP} s of SIGTERM`);
}

async function untilReady(origin, ended) {
  let over;
  ended.then((how) => {
    over = how;
  });
  for (let tenths = 0; tenths < SECONDS_TO_START * 10; tenths += 1) {
    if (over !== undefined) throw new Error(`the Center ended while starting: ${over}`);
    try {
      if ((await fetch(`${origin}/health/ready`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  throw new Error(`the Center was not ready after ${SECONDS_TO_START} s`);
}
