// node --test, with HITO_ASYNCAPI set to the address of the AsyncAPI document.
import Ajv from 'ajv';
import formats from 'ajv-formats';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { fetchJson, readContract, readEvent } from './contract.mjs';

const address = process.env.HITO_ASYNCAPI;
const started = 'ec.hito.initiative.started.v1';
let contract;

before(async () => {
  contract = await readContract(address);
});

test('the document is what the specification of AsyncAPI 3.0 asks for', async () => {
  const specification = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0-without-$id.json');
  const ajv = formats(new Ajv({ strict: false }));
  ['iri', 'iri-reference'].forEach((format) => ajv.addFormat(format, true));
  const document = await fetchJson(address);

  assert.ok(ajv.validate(specification, document), JSON.stringify(ajv.errors));
  delete document.channels.events.address;
  document.channels.events.adress = 'hito.events.v1';
  assert.ok(!ajv.validate(specification, document));
});

test('every message that the channel may carry has a schema', () => {
  assert.ok(contract.messages.size > 50);
  assert.ok(contract.messages.has('ec.hito.withheld.v1'));
});

test('a message that follows its schema is read', () => {
  const event = readEvent(contract, 2, message(started, { initiativeId: id(1), effectiveOn: '2026-06-15' }));

  assert.equal(event.type, started);
  assert.equal(event.sequence, 3);
  assert.equal(event.partition, 2);
});

test('one that does not is refused', () => {
  assert.throws(() => readEvent(contract, 2, message(started, { initiativeId: id(1) })), /effectiveOn/);
  assert.throws(() => readEvent(contract, 2, message(started, { initiativeId: 'x', effectiveOn: '2026-06-15' })), /uuid/);
});

test('one whose headers are not as described is refused', () => {
  const odd = message(started, { initiativeId: id(1), effectiveOn: '2026-06-15' });
  odd.headers.ce_hitosequence = Buffer.from('third');
  assert.throws(() => readEvent(contract, 2, odd), /ce_hitosequence/);
});

test('one that names another schema than its type has is refused', () => {
  const odd = message(started, { initiativeId: id(1), effectiveOn: '2026-06-15' });
  odd.headers.ce_dataschema = Buffer.from(new URL('events/initiative.resumed.v1/schema.json', address).href);
  assert.throws(() => readEvent(contract, 2, odd), /no es/);
});

test('what an endorsement brings is held against the schema of its own type', () => {
  const held = { id: id(3), type: started, sequence: 1, position: 9, time: '2026-06-14T15:00:00Z' };
  const endorsed = (data) =>
    message('ec.hito.initiative.endorsed.v1', {
      initiativeId: id(1),
      withheld: [{ ...held, data }],
      effectiveOn: '2026-06-15',
    });

  readEvent(contract, 2, endorsed({ initiativeId: id(1), effectiveOn: '2026-06-14' }));
  assert.throws(() => readEvent(contract, 2, endorsed({ initiativeId: id(1) })), /effectiveOn/);
});

test('one of a type that came later is kept', () => {
  assert.deepEqual(readEvent(contract, 2, message('ec.hito.initiative.painted.v1', { colour: 'blue' })).data, {
    colour: 'blue',
  });
});

function message(type, data) {
  const headers = {
    ce_specversion: '1.0',
    ce_id: id(2),
    ce_source: 'urn:hito:event-log',
    ce_type: type,
    ce_subject: `initiative-${id(1)}`,
    ce_time: '2026-06-15T15:00:00Z',
    ce_dataschema: new URL(`events/${type.replace('ec.hito.', '')}/schema.json`, address).href,
    ce_hitoposition: '17',
    ce_hitosequence: '3',
    'content-type': 'application/json',
  };
  return {
    key: Buffer.from(`initiative-${id(1)}`),
    value: Buffer.from(JSON.stringify(data)),
    offset: '5',
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)])),
  };
}

function id(number) {
  return `0197a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
