// A real mail server for a journey (Dovecot of Debian's packages), whose mailboxes are there as soon as
// somebody signs in, and just enough IMAP to put messages into one and to count them. It knows no Center.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = '/usr/sbin/dovecot';
const TRIES = 100;

/** The password of everybody. */
export const PASSWORD = 'pw';

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The line of the system's accounts that `fits` finds, as its fields. */
function account(fits) {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const found = lines.map((line) => line.split(':')).find(fits);
  if (!found) throw new Error('an account that Dovecot needs is missing');
  return found;
}

async function configuration(folder, port) {
  await chmod(folder, 0o755);
  for (const own of ['run', 'state', 'store']) await mkdir(path.join(folder, own));
  const { uid } = statSync(folder);
  const isRoot = uid === 0;
  // Where everything runs as root, Dovecot refuses to keep mail as root.
  const [name, , user, group] = account((fields) => (isRoot ? fields[0] === 'mail' : Number(fields[2]) === uid));
  if (isRoot) await chown(path.join(folder, 'store'), Number(user), Number(group));
  return [
    'protocols = imap',
    `base_dir = ${folder}/run`,
    `state_dir = ${folder}/state`,
    `log_path = ${folder}/log`,
    'listen = 127.0.0.1',
    'ssl = no',
    'disable_plaintext_auth = no',
    'auth_mechanisms = plain login',
    `default_internal_user = ${isRoot ? 'dovecot' : name}`,
    `default_login_user = ${isRoot ? 'dovenull' : name}`,
    'first_valid_uid = 1',
    `mail_uid = ${user}`,
    `mail_gid = ${group}`,
    `mail_home = ${folder}/store/%u`,
    'mail_location = sdbox:~/sdbox:DIRNAME=dbox-Mails',
    'mail_max_userip_connections = 100',
    `passdb {\n driver = static\n args = password=${PASSWORD}\n}`,
    `userdb {\n driver = static\n args = uid=${user} gid=${group} home=${folder}/store/%u allow_all_users=yes\n}`,
    'namespace inbox {\n inbox = yes\n separator = /\n}',
    `service imap-login {\n chroot =\n inet_listener imap {\n port = ${port}\n }\n inet_listener imaps {\n port = 0\n }\n}`,
    'service anvil {\n chroot =\n}',
    '',
  ].join('\n');
}

/** One conversation: each command is answered before the next is sent. */
class Conversation {
  #heard = '';

  #socket;

  constructor(socket) {
    this.#socket = socket;
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      this.#heard += text;
    });
  }

  /** What was heard up to and with the line that `ends`. */
  async #until(ends) {
    for (let tries = 0; tries < 1000; tries += 1) {
      const found = ends.exec(this.#heard);
      if (found) {
        const end = found.index + found[0].length;
        const text = this.#heard.slice(0, end);
        this.#heard = this.#heard.slice(end);
        return text;
      }
      await pause(10);
    }
    throw new Error(`the mail server did not answer: ${this.#heard}`);
  }

  async greeted() {
    return this.#until(/^\* OK.*\r\n/m);
  }

  async tell(command) {
    this.#socket.write(`a ${command}\r\n`);
    return this.#answered(command);
  }

  async #answered(command) {
    const answer = await this.#until(/^a .*\r\n/m);
    if (!/^a OK/m.test(answer)) throw new Error(`${command}: ${answer}`);
    return answer;
  }

  async append(folder, message) {
    this.#socket.write(`a APPEND ${folder} {${Buffer.byteLength(message)}}\r\n`);
    await this.#until(/^\+ .*\r\n/m);
    this.#socket.write(`${message}\r\n`);
    return this.#answered('APPEND');
  }
}

/** Signs in as `user`, gives the conversation to `use`, and hangs up. */
async function converse(port, user, use) {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  try {
    const conversation = new Conversation(socket);
    await conversation.greeted();
    await conversation.tell(`LOGIN "${user}" "${PASSWORD}"`);
    return await use(conversation);
  } finally {
    socket.destroy();
  }
}

async function greets(port) {
  try {
    await converse(port, 'nobody', async () => {});
    return true;
  } catch {
    return false;
  }
}

/** Runs a mail server while `use` runs: its `port`, `put(user, folder, messages)`, `count(user, folder)`. */
export async function withMail(use) {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: apt-get install dovecot-imapd`);
  const folder = await mkdtemp(path.join(tmpdir(), 'fasttrack-mail-'));
  const port = await freePort();
  const file = path.join(folder, 'dovecot.conf');
  await writeFile(file, await configuration(folder, port));
  const server = spawn(PROGRAM, ['-F', '-c', file], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    let tries = 0;
    while (!(await greets(port))) {
      tries += 1;
      if (tries === TRIES) throw new Error('dovecot does not answer');
      await pause(100);
    }
    return await use({
      port,
      put: (user, name, messages) =>
        converse(port, user, async (conversation) => {
          if (name !== 'INBOX') await conversation.tell(`CREATE ${name}`);
          for (const message of messages) await conversation.append(name, message);
        }),
      count: (user, name) =>
        converse(port, user, async (conversation) => {
          const answer = await conversation.tell(`STATUS ${name} (MESSAGES)`);
          return Number(/MESSAGES (\d+)/.exec(answer)[1]);
        }),
    });
  } finally {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}
