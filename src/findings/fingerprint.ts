import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/**
 * What makes a finding the same in another version of its file: its rule and its subject, not its
 * line, as 32 hexadecimal digits. Findings with one fingerprint are counted, not merged.
 */
export function fingerprintOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, subject]))
    .digest('hex')
    .slice(0, 32);
}
