import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIP } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a name server says to a question: addresses, why it has none, or nothing. */
export type NameAnswer = readonly string[] | 'no such name' | 'failure' | 'silence';

/** A name server on loopback. */
export interface NameServer {
  /** `address:port`. */
  authority: string;
  /** What it was asked, as `name family`. */
  readonly questions: readonly string[];
}

const types: Readonly<Record<number, 4 | 6>> = { 1: 4, 28: 6 };
const codes = { 'no such name': 3, failure: 2 };

/** The name by which the client tells a server that knows names from one that denies them all. */
const witness = 'example.com';
const witnessAnswers = { 4: ['93.184.215.14'], 6: [] } as const;

/** Starts a name server (RFC 1035), until the test is over. It knows the witness unless told otherwise. */
export async function nameServer(
  answer: (name: string, family: 4 | 6) => NameAnswer,
  { knowsWitness = true }: { knowsWitness?: boolean } = {},
): Promise<NameServer> {
  const questions: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, end } = nameIn(query);
    const family = types[query.readUInt16BE(end)] ?? 4;
    const isWitness = name === witness;
    if (!isWitness) questions.push(`${name} ${family}`);
    const said = isWitness && knowsWitness ? witnessAnswers[family] : answer(name, family);
    if (said !== 'silence') socket.send(reply(query.subarray(0, end + 4), said), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => {
    socket.close();
  });
  return { authority: `127.0.0.1:${socket.address().port}`, questions };
}

/** The name that a query asks about, and where it ends. */
function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** Header, question and answers; each answer names the question's name by a pointer, and is good for a minute. */
function reply(question: Buffer, said: Exclude<NameAnswer, 'silence'>): Buffer {
  const addresses = typeof said === 'string' ? [] : said.map(bytesOf);
  const code = typeof said === 'string' ? codes[said] : 0;
  const header = Buffer.from([0x81, 0x80 | code, 0, 1, 0, addresses.length, 0, 0, 0, 0]);
  const answers = addresses.map((address) =>
    Buffer.concat([
      Buffer.from([0xc0, 12, 0, address.length === 4 ? 1 : 28, 0, 1, 0, 0, 0, 60]),
      Buffer.from([0, address.length]),
      address,
    ]),
  );
  return Buffer.concat([question.subarray(0, 2), header, question.subarray(12), ...answers]);
}

/** An address in network order; of IPv6 only the full form. */
function bytesOf(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const parts = address.split(':').map((part) => part.padStart(4, '0'));
  return Buffer.from(parts.join(''), 'hex');
}
