import { describe, expect, it } from 'vitest';
import { withRuleOverrides } from '../../src/config/load.ts';
import { parse, samples } from './sample.ts';

const config = parse(samples['a newsletter']);

describe('withRuleOverrides', () => {
  it('sets the severity for all digests and keeps the options', () => {
    const overridden = withRuleOverrides(config, ['digest-entry-unique=info']);
    expect(overridden.digests.map((digest) => digest.rules.get('digest-entry-unique'))).toEqual([
      { severity: 'info', options: { within: 30, unit: 'days', sections: [], hosts: {} } },
      { severity: 'info', options: { unit: 'days', sections: [], hosts: {} } },
    ]);
  });

  it('leaves all else, and the configuration that it is given', () => {
    const before = config.digests.map((digest) => new Map(digest.rules));
    const overridden = withRuleOverrides(config, ['digest-entry-unique=info']);
    expect(config.digests.map((digest) => digest.rules)).toEqual(before);
    expect(overridden.digests[0]?.rules.get('digest-day-order')?.severity).toBe('off');
    expect(overridden.digests[0]?.format).toBe(config.digests[0]?.format);
    expect(overridden.assumed).toBe(false);
  });

  it('takes the last of several for one rule', () => {
    const overridden = withRuleOverrides(config, [
      'digest-day-order=error',
      'digest-day-order=off',
    ]);
    expect(overridden.digests[0]?.rules.get('digest-day-order')?.severity).toBe('off');
  });

  it('lists everything that is wrong', () => {
    expect(() =>
      withRuleOverrides(config, [
        'day-order=off',
        'made-up=off',
        'digest-day-order=warn',
        'off',
        'digest-day-order=a=b',
      ]),
    ).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: [
          'found the unknown rule `day-order`; did you mean `digest-day-order`?',
          'found the unknown rule `made-up`',
          'found the severity `warn` for `digest-day-order`, expected `off`, `error`, `warning` or `info`; did you mean `warning`?',
          'found `off`, expected `id=severity`, such as `digest-day-order=off`',
          'found the severity `a=b` for `digest-day-order`, expected `off`, `error`, `warning` or `info`',
        ].join('\n'),
      }),
    );
  });
});
