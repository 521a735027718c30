import { TextDecoder } from 'node:util';
import type { ResponseHead } from '../web.ts';

/** The object in the body of an answer with status 200; undefined for every other answer, and for what is no JSON. */
export function jsonObject(
  response: ResponseHead & { body: Uint8Array },
): Record<string, unknown> | undefined {
  if (response.status !== 200) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(response.body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object, an array included. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
