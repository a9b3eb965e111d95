import { createHash } from 'node:crypto';
import { fetchJson } from './contract.mjs';

/** What there is to have by now, by key, and up to which position: all pages of one answer. */
export async function expected(address) {
  const keys = [];
  let page = await fetchJson(address);
  const { position } = page;
  keys.push(...page.items);
  while (page.nextCursor !== null) {
    const query = new URLSearchParams({ toPosition: position, cursor: page.nextCursor });
    page = await fetchJson(`${address}?${query}`);
    keys.push(...page.items);
  }
  return { position, keys, count: keys.reduce((sum, { count }) => sum + count, 0) };
}

/** The keys of which the table does not hold exactly what there is to have. */
export function differing(table, { position, keys }) {
  return keys.filter(({ key, count, sha256 }) => {
    const ids = table.events(key, position).map((event) => event.id);
    return ids.length !== count || createHash('sha256').update(ids.join('\n')).digest('hex') !== sha256;
  });
}
