import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Connections that this process began, until the test is over: Node tells of each before its first packet. */
export function watchSockets(): { readonly begun: number } {
  let begun = 0;
  const count = (message: unknown) => {
    // Node tells of servers' sockets on another channel.
    if ((message as { socket?: Socket }).socket) begun += 1;
  };
  subscribe('net.client.socket', count);
  onTestFinished(() => {
    unsubscribe('net.client.socket', count);
  });
  return {
    get begun() {
      return begun;
    },
  };
}
