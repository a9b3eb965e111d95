import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';

/**
 * The local table, in a file. Each line is one step, written at once: some events, and the offsets to go on from after them. So after a crash
 * the offsets always fit the events; half a line at the end is a step that was not taken. A database does the same in one transaction.
 */
export class Table {
  /** By key, then by sequence. */
  #events = new Map();
  /** Next offset by partition. */
  #offsets = new Map();
  #file;
  /** How many events are held. */
  size = 0;

  constructor(path) {
    if (existsSync(path)) {
      const bytes = readFileSync(path);
      const end = bytes.lastIndexOf('\n') + 1;
      truncateSync(path, end);
      for (const line of bytes.subarray(0, end).toString().split('\n').filter(Boolean)) {
        this.#take(JSON.parse(line));
      }
    }
    this.#file = openSync(path, 'a');
  }

  /** Keeps what is not there yet: whatever comes twice, key and sequence tell that it is the same. Answers how many were new. */
  store(events, offsets) {
    const fresh = events.filter((event) => !this.#events.get(event.key)?.has(event.sequence));
    const step = { offsets, events: fresh };
    writeSync(this.#file, JSON.stringify(step) + '\n');
    fsyncSync(this.#file);
    this.#take(step);
    return fresh.length;
  }

  #take({ offsets, events }) {
    for (const event of events) {
      if (!this.#events.has(event.key)) {
        this.#events.set(event.key, new Map());
      }
      this.#events.get(event.key).set(event.sequence, event);
      this.size += 1;
    }
    for (const [partition, offset] of Object.entries(offsets)) {
      this.#offsets.set(Number(partition), offset);
    }
  }

  /** Where to go on reading; 0, the beginning, where nothing was read yet. */
  offset(partition) {
    return this.#offsets.get(partition) ?? 0;
  }

  /** How many events are held, up to a position. */
  count(upTo) {
    let count = 0;
    for (const events of this.#events.values()) {
      for (const event of events.values()) {
        count += event.position <= upTo ? 1 : 0;
      }
    }
    return count;
  }

  /** The events of a key up to a position, in the order of the key. */
  events(key, upTo) {
    return [...(this.#events.get(key)?.values() ?? [])]
      .filter((event) => event.position <= upTo)
      .sort((one, other) => one.sequence - other.sequence);
  }

  /**
   * Where events are missing: of each key with a hole, the offset right after the last event before it. Events of a key come in order, so what
   * is missing before one that is there was lost, and will not come by itself.
   */
  holes() {
    const holes = [];
    for (const key of this.#events.keys()) {
      const events = this.events(key, Infinity);
      const first = events.findIndex((event, index) => event.sequence !== index);
      if (first >= 0) {
        const { partition } = events[first];
        holes.push({ key, sequence: first, partition, offset: first === 0 ? 0 : events[first - 1].offset + 1 });
      }
    }
    return holes;
  }

  close() {
    closeSync(this.#file);
  }
}
