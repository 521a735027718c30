import { jsonText, markdownMessage } from '../escape.ts';
import type { Finding, FindingState, Severity } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/finding.ts';
import { ruleUrl } from '../rules/engine/rule.ts';
import { showInvisible } from '../text/invisible.ts';
import type { Range } from '../text/source.ts';
import type { FormatOptions, ListedRule } from './options.ts';
import type { Report } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<
  Severity,
  string
>;

/** What SARIF calls the states of a review's findings (2.1.0, 3.27.24). */
const baselineStates = { introduced: 'new', existing: 'unchanged' } satisfies Record<
  FindingState,
  string
>;

/** The report as a SARIF 2.1.0 log (OASIS standard), for code scanning and editors. */
export function sarif(report: Report, options: FormatOptions): string {
  const rules = allRules(report, options.rules);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const seen = new Map<string, number>();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Copydesk',
            version: options.version,
            informationUri: 'https://github.com/copydesk/copydesk',
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: [
              ...report.failures.map((text) => ({ level: 'error', message: message(text) })),
              ...report.notices.map((text) => ({ level: 'note', message: message(text) })),
            ],
          },
        ],
        artifacts: report.files.map(({ path }) => ({ location: { uri: uri(path) } })),
        results: report.findings.map((finding) => result(finding, index, seen)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

/** The known rules, and those that only the findings name. */
function allRules(report: Report, known: readonly ListedRule[]): ListedRule[] {
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  for (const { rule: id, severity, url } of report.findings) {
    if (!rules.has(id)) rules.set(id, { id, severity, summary: id, url });
  }
  return [...rules.values()];
}

function descriptor({ id, severity, summary, url }: ListedRule) {
  return {
    id,
    shortDescription: { text: summary },
    helpUri: ruleUrl({ id, url }),
    defaultConfiguration:
      severity === 'off' ? { enabled: false } : { enabled: true, level: levels[severity] },
  };
}

function result(finding: Finding, index: ReadonlyMap<string, number>, seen: Map<string, number>) {
  const { rule, severity, path, range, fix, related = [], state } = finding;
  return {
    ruleId: rule,
    ruleIndex: index.get(rule),
    level: levels[severity],
    message: message(finding.message),
    locations: [location(path, range)],
    ...(state && { baselineState: baselineStates[state] }),
    partialFingerprints: { 'ruleAndSubject/v1': fingerprint(finding, seen) },
    ...(related.length > 0 && {
      relatedLocations: related.map((other, at) => ({
        id: at + 1,
        ...location(other.path, other.range),
        message: message(other.message),
      })),
    }),
    ...(fix && {
      fixes: [
        {
          description: { text: fix.safe ? 'Safe fix' : 'Fix that needs review' },
          artifactChanges: [
            {
              artifactLocation: { uri: uri(path) },
              replacements: fix.edits.map((edit) => ({
                deletedRegion: region(edit.range),
                ...(edit.text && { insertedContent: { text: edit.text } }),
              })),
            },
          ],
        },
      ],
    }),
  };
}

/**
 * Tells a finding again after its line has moved: by rule and subject, and by a number where one
 * file has several of the same.
 */
function fingerprint(finding: Finding, seen: Map<string, number>): string {
  const identity = fingerprintOf(finding);
  const place = JSON.stringify([identity, finding.path]);
  const number = (seen.get(place) ?? 0) + 1;
  seen.set(place, number);
  return `${identity}:${number}`;
}

/**
 * `text` may hold links to other places, written `[text](place)`, and both may hold placeholders,
 * written `{0}` (2.1.0, 3.11.5 and 3.11.6): no part of a value may become one.
 */
function message(text: string) {
  const plain = showInvisible(text);
  return {
    text: doubleBraces(plain.includes('](') ? plain.replace(/[[\]\\]/g, '\\$&') : plain),
    markdown: doubleBraces(markdownMessage(text)),
  };
}

function doubleBraces(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

function location(path: string, range: Range) {
  return {
    physicalLocation: { artifactLocation: { uri: uri(path) }, region: region(range) },
  };
}

function region({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/**
 * The path as a relative reference; a lone surrogate, which no address can hold, becomes U+FFFD.
 */
function uri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
