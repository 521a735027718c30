import { createEmulator } from 'emulate';
import { type Account, accounts, tokenOf } from './accounts.ts';

/** The repository that every local GitHub holds. */
export const owner = 'octocat';
export const name = 'digest';
export const fullName = `${owner}/${name}`;

/** The address by which the author of a commit is known as an account. */
export function emailOf(account: Account): string {
  return `${account}@users.noreply.github.com`;
}

/** An answer of the emulator, or of the adapter in front of it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A call that the emulator is to answer as if this account had made it. */
export interface Call {
  method: string;
  /** With the query. */
  path: string;
  account?: Account;
  body?: unknown;
}

/** GitHub as the package `emulate` plays it: git objects, comparisons, pull requests, issue comments. */
export interface Emulator {
  /** The answer, whatever its status. */
  ask(call: Call): Promise<Answer>;
  /** The parsed body; an error where the status is none of success. */
  need<Value>(call: Call): Promise<Value>;
  close(): Promise<void>;
}

// The emulator counts 5,000 requests a token and hour; what the adapter asks for itself takes turns.
const innerTokens = Array.from({ length: 40 }, (_, index) => `inner-${index}`);

/** Starts the emulator on loopback; in its answers, its own address is replaced by `shownAs`. */
export async function startEmulator(shownAs: string): Promise<Emulator> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries([
        ...innerTokens.map((token) => [token, { login: owner }] as const),
        ...accounts.map((login) => [tokenOf(login), { login }] as const),
      ]),
      github: {
        users: accounts.map((login) => ({ login, email: emailOf(login) })),
        repos: [{ owner, name, auto_init: false }],
      },
    },
  });
  const address = emulator.url.replace('localhost', '127.0.0.1');
  let asked = 0;

  async function ask({ method, path, account, body }: Call): Promise<Answer> {
    asked += 1;
    const token = account ? tokenOf(account) : (innerTokens[asked % innerTokens.length] as string);
    const response = await fetch(address + path, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = (await response.text())
      .replaceAll(emulator.url, shownAs)
      // What it does not do as GitHub does: the brackets of a bot's name in addresses, and where a
      // comment on a pull request is shown.
      .replace(/\/issues\/(\d+#issuecomment-)/g, '/pull/$1')
      .replace(/("https?:[^"\s]*)\[bot\]/g, '$1%5Bbot%5D');
    const link = response.headers.get('link')?.replaceAll(emulator.url, shownAs);
    return {
      status: response.status,
      headers: {
        'content-type': response.headers.get('content-type') ?? 'application/json',
        ...(link ? { link } : {}),
      },
      body: Buffer.from(text),
    };
  }

  return {
    ask,
    async need<Value>(call: Call): Promise<Value> {
      const { status, body } = await ask(call);
      if (status >= 400) throw new Error(`${call.method} ${call.path}: ${status} ${body}`);
      return JSON.parse(body.toString() || 'null') as Value;
    },
    close: () => emulator.close(),
  };
}
