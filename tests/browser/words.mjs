// The words of the pages, read from languages/: a journey says which message a person reads or presses,
// and finds it in either language. Knows only what a test needs of Fluent: plain messages, and
// messages with variables, which become patterns.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../languages');

const languages = new Map();
function messages(language) {
  if (!languages.has(language)) {
    const found = new Map();
    const place = path.join(folder, language);
    for (const file of readdirSync(place).filter((name) => name.endsWith('.ftl'))) {
      const text = readFileSync(path.join(place, file), 'utf8');
      for (const [, key, value] of text.matchAll(/^([a-z][a-z0-9-]*) = (.*(?:\n(?: .*|}))*)/gm)) {
        found.set(key, value);
      }
    }
    languages.set(language, found);
  }
  return languages.get(language);
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What a person reads of a message: text when all of it is known, else a pattern in which each
 * variable that `given` lacks may be anything.
 */
export function say(language, key, given = {}) {
  const value = messages(language).get(key);
  if (value === undefined) throw new Error(`languages/${language} has no message ${key}`);
  if (/->/.test(value)) throw new Error(`${key} is told by number; look for something else`);
  const parts = value.split(/(\{ \$[a-z]+ \})/);
  const known = parts.map((part) => {
    const name = part.match(/^\{ \$([a-z]+) \}$/)?.[1];
    return name === undefined ? part : given[name];
  });
  if (known.every((part) => part !== undefined)) return known.join('');
  return new RegExp(`^\\s*${known.map((part) => (part === undefined ? '.+' : escaped(part))).join('')}\\s*$`);
}
