import { describe, expect, it } from 'vitest';
import { type CompiledFormat, compileFormat } from '../../src/config/resolve.ts';
import type { WrittenDigest } from '../../src/config/schema.ts';
import type { Format } from '../../src/digest/types.ts';
import { parse, samples } from './sample.ts';

const compile = (written: Omit<WrittenDigest, 'files'>): CompiledFormat =>
  compileFormat({ files: ['*.md'], ...written });

function format(written: Omit<WrittenDigest, 'files'>): Format {
  const compiled = compile(written);
  if ('faults' in compiled) throw new Error(compiled.faults.map(({ text }) => text).join('\n'));
  return compiled.format;
}

function faults(written: Omit<WrittenDigest, 'files'>): string[] {
  const compiled = compile(written);
  return 'faults' in compiled ? compiled.faults.map(({ text }) => text) : [];
}

describe('a format without an entry template', () => {
  it('is the default one but for what it gives', () => {
    const { days, entries, star, order, fields } = format({
      day: '# {date:MMM D, YYYY}',
      star: '⭐',
    });
    expect(days[0]?.[0]?.text).toBe('# {date:MMM D, YYYY}');
    expect(entries[0].text).toBe('### {star?}{source}: [{title}]({url})');
    expect(star).toBe('⭐');
    expect(order).toBe('newest-first');
    expect(fields).toEqual(['Keywords', 'Summary', 'Comment']);
  });

  it('has no date headings where the date is in the file name', () => {
    const { days, dateIn, entries } = format({ 'date-in': '{date:YYYY-MM-DD}.md' });
    expect(days).toEqual([]);
    expect(dateIn?.('issues/2024-05-01.md')?.first).toBe('2024-05-01');
    expect(entries[0].text).toBe('### {star?}{source}: [{title}]({url})');
  });

  it('can do without field labels', () => {
    expect(format({ fields: [] }).fields).toEqual([]);
  });
});

describe('a format with an entry template', () => {
  it('has nothing of the default one', () => {
    expect(format({ entry: '- [{title}]({url})' })).toMatchObject({
      days: [],
      dateIn: undefined,
      order: 'newest-first',
      star: undefined,
      tags: [],
      extra: undefined,
      field: undefined,
      fields: [],
      sections: undefined,
    });
  });

  it('has a star marker where the template has a star', () => {
    expect(format({ entry: '- {star?}[{title}]({url})' }).star).toBe(':star:');
    expect(format({ entry: '- {star?}[{title}]({url})', star: '★' }).star).toBe('★');
    expect(format({ entry: '- [{star?}{title}]({url})', star: '★' }).star).toBe('★');
  });

  it('takes over what it gives', () => {
    expect(
      format({
        entry: '- {tag" "*}[{title}]({url})',
        day: '# {date:YYYY-MM-DD}',
        order: 'oldest-first',
        tags: ['[video]'],
        field: '*{label}*: {text?}',
        fields: ['Via'],
        extra: '([{label}]({url}))',
      }),
    ).toMatchObject({
      days: [[{ text: '# {date:YYYY-MM-DD}' }]],
      order: 'oldest-first',
      tags: ['[video]'],
      field: { text: '*{label}*: {text?}' },
      fields: ['Via'],
      extra: { text: '([{label}]({url}))' },
    });
  });
});

describe('a format', () => {
  it('knows sections by a heading or a run of headings', () => {
    expect(format({ sections: { only: ['Papers', ['Links', 'Code']] } }).sections).toEqual({
      only: [['Papers'], ['Links', 'Code']],
    });
    expect(parse(samples['a newsletter']).digests[0]?.format.sections).toEqual({
      except: [['Upcoming Events'], ['Jobs', 'Remote']],
    });
  });

  it('is refused where a key has nothing to say', () => {
    expect(
      faults({ entry: '- [{title}]({url})', star: 'x', tags: ['[a]'], fields: ['Via'] }),
    ).toEqual([
      'found `star`, but no `{star}` in the `entry` template',
      'found `tags`, but no `{tag}` in the `entry` template',
      'found `fields`, but no `field` that says how they are written',
    ]);
  });

  it('is refused with two places for the date', () => {
    expect(faults({ day: '# {date:YYYY-MM-DD}', 'date-in': '{date:YYYY-MM-DD}.md' })).toEqual([
      'found `day`, but `date-in` names as much; expected only one of them',
    ]);
  });

  it('is refused with all of its wrong templates', () => {
    const texts = faults({ day: '{date}', entry: '{title}', field: '{foo}', 'date-in': '*' });
    expect(texts.map((text) => text.slice(0, text.indexOf(':')))).toEqual([
      '`entry`',
      '`day`',
      '`date-in`',
      '`field`',
    ]);
  });
});
