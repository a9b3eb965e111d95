#!/usr/bin/env node
// Keeps a local table of everything on hito.events.v1, knowing only where the AsyncAPI document is.
//
//   node subscriber.mjs ASYNCAPI-ADDRESS TABLE-FILE [--verify]
//
// Without --verify it follows for ever. With it, it ends as soon as the table provably holds all that there was when it began.
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { readContract, readEvent } from './contract.mjs';
import { differing, expected } from './reconciliation.mjs';
import { Table } from './table.mjs';

const [address, file, option] = process.argv.slice(2);
const contract = await readContract(address);
const goal = option === '--verify' ? await expected(contract.reconciliation) : null;
const table = new Table(file);
repair();

const kafka = new Kafka({ clientId: 'hito-subscriber', brokers: contract.brokers, logLevel: logLevel.ERROR });
// The place to go on from is kept in the table and nowhere else, so no group has to remember it.
const consumer = kafka.consumer({ groupId: `hito-subscriber-${randomUUID()}`, readUncommitted: false });
consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
  for (const partition of payload.memberAssignment[contract.topic] ?? []) {
    consumer.seek({ topic: contract.topic, partition, offset: String(table.offset(partition)) });
  }
});
consumer.on(consumer.events.CRASH, ({ payload }) => fail(payload.error));
await consumer.connect();
await consumer.subscribe({ topic: contract.topic, fromBeginning: true });
await consumer.run({ autoCommit: false, eachBatch: async ({ batch }) => store(batch).catch(fail) });
finishIfComplete();

async function store(batch) {
  const events = batch.messages.map((message) => readEvent(contract, batch.partition, message));
  const fresh = table.store(events, { [batch.partition]: Number(batch.lastOffset()) + 1 });
  console.log(`${table.size} eventos (${fresh} nuevos de la partición ${batch.partition})`);
  finishIfComplete();
}

/** Events that the table lost are read again: from right after the last one before them. */
function repair() {
  for (const { key, sequence, partition, offset } of table.holes()) {
    console.log(`falta ${key} ${sequence}: se relee la partición ${partition} desde ${offset}`);
    table.store([], { [partition]: Math.min(offset, table.offset(partition)) });
  }
}

function finishIfComplete() {
  if (goal === null || table.count(goal.position) < goal.count) {
    return;
  }
  const wrong = differing(table, goal);
  if (wrong.length > 0) {
    fail(new Error(`no coincide: ${wrong.map(({ key }) => key).join(', ')}`));
  }
  console.log(`completo: ${goal.count} eventos de ${goal.keys.length} claves hasta la posición ${goal.position}`);
  process.exit(0);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
