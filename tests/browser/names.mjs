// A real name server for a journey (nsd of Debian's packages), which serves what it is told and is told
// anew. It knows no Center.

import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = '/usr/sbin/nsd';
const TRIES = 100;

async function freePort() {
  const socket = createSocket('udp4');
  await new Promise((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

/** Asks for the SOA record of a domain; whether an answer without an error came. */
function answers(port, domain) {
  const name = domain.split('.').map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)]));
  const question = Buffer.concat([Buffer.of(7, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0), ...name, Buffer.of(0, 0, 6, 0, 1)]);
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const end = (found) => {
      clearTimeout(late);
      socket.close();
      resolve(found);
    };
    const late = setTimeout(() => end(false), 100);
    socket.on('message', (answer) => end((answer[3] & 15) === 0));
    socket.on('error', () => end(false));
    socket.send(question, port, '127.0.0.1');
  });
}

/** Serves a zone for one domain while `use` runs; `serve(records)` puts other records in its place. */
export async function withZone(domain, records, use) {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: apt-get install nsd`);
  const folder = await mkdtemp(path.join(tmpdir(), 'fasttrack-zone-'));
  const port = await freePort();
  let running;
  const stop = async () => {
    if (!running) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  };
  const serve = async (lines) => {
    await stop();
    const zone = ['$TTL 3600', '@ IN SOA ns admin 1 3600 600 86400 60', '@ IN NS ns', 'ns IN A 127.0.0.1', ...lines, ''];
    await writeFile(path.join(folder, 'zone'), zone.join('\n'));
    const files = { database: '', chroot: '', username: '', zonesdir: folder, xfrdir: folder };
    const places = { pidfile: 'pid', xfrdfile: 'xfrd', zonelistfile: 'zones', logfile: 'log' };
    const server = [
      ...Object.entries(files).map(([key, value]) => `${key}: "${value}"`),
      ...Object.entries(places).map(([key, value]) => `${key}: "${path.join(folder, value)}"`),
    ];
    const configuration = [
      'server:',
      ` ip-address: 127.0.0.1@${port}`,
      ' server-count: 1',
      ...server.map((line) => ` ${line}`),
      'remote-control:',
      ' control-enable: no',
      'zone:',
      ` name: ${domain}`,
      ' zonefile: zone',
      '',
    ];
    await writeFile(path.join(folder, 'nsd.conf'), configuration.join('\n'));
    running = spawn(PROGRAM, ['-d', '-c', path.join(folder, 'nsd.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (await answers(port, domain)) return;
      await pause(30);
    }
    throw new Error('nsd does not answer');
  };
  try {
    await serve(records);
    return await use({ resolver: `127.0.0.1:${port}`, serve });
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
