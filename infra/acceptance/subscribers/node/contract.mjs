import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Fetches a JSON document; anything but an answer of 200 is an error. */
export async function fetchJson(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

/** What the AsyncAPI document at an address says: where to read, what to expect, and how to check that nothing is missing. */
export async function readContract(address) {
  const document = await fetchJson(address);
  const channel = document.channels.events;
  const ajv = formats(new Ajv({ allErrors: true }));
  const messages = new Map();
  for (const { $ref } of Object.values(channel.messages)) {
    const message = resolve(document, $ref);
    const schema = new URL(message.payload.$ref, address).href;
    messages.set(message.name, {
      schema: new URL(schema).pathname,
      headers: ajv.compile(resolve(document, message.headers.$ref)),
      payload: ajv.compile(await fetchJson(schema)),
    });
  }
  return {
    brokers: Object.values(document.servers).map((server) => server.host),
    topic: channel.address,
    reconciliation: new URL(channel['x-hito-reconciliation'], address).href,
    messages,
  };
}

function resolve(document, pointer) {
  return pointer
    .replace('#/', '')
    .split('/')
    .reduce((node, name) => node[name], document);
}

/**
 * The event in a Kafka message, checked against the schema that it names. One of a type that is younger than the contract that was read is
 * kept unchecked: whoever reads must go on when types are added.
 */
export function readEvent(contract, partition, message) {
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
  const event = {
    key: message.key.toString(),
    sequence: Number(headers.ce_hitosequence),
    position: Number(headers.ce_hitoposition),
    id: headers.ce_id,
    type: headers.ce_type,
    time: headers.ce_time,
    data: JSON.parse(message.value.toString()),
    partition,
    offset: Number(message.offset),
  };
  const described = contract.messages.get(event.type);
  if (described) {
    // Hito may have moved to another host since.
    if (new URL(headers.ce_dataschema).pathname !== described.schema) {
      throw new Error(`${event.id}: ${headers.ce_dataschema} no es ${described.schema}`);
    }
    check(described.headers, headers, event);
    check(described.payload, event.data, event);
    // What comes with an endorsement follows the schemas of its own types.
    for (const held of event.data.withheld ?? []) {
      check(contract.messages.get(held.type)?.payload ?? (() => true), held.data, event);
    }
  }
  return event;
}

function check(validate, value, event) {
  if (!validate(value)) {
    throw new Error(`${event.id} (${event.type}): ${JSON.stringify(validate.errors)}`);
  }
}
