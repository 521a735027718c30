export const id = 948;
export const ids = [948];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishRun: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/findings/verdict.js
var verdict = __webpack_require__(8953);
// EXTERNAL MODULE: ./build/src/report/fault.js
var fault = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/src/rules/table.js + 43 modules
var table = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/src/findings/finding.js
var findings_finding = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/src/report/options.js

const formatNames = (/* unused pure expression or super */ null && (['pretty', 'json', 'sarif', 'markdown', 'github']));
function shownFindings(report, quiet) {
    const shown = report.findings.filter(({ place }) => place !== 'existing' && place !== 'withheld');
    if (!quiet)
        return shown;
    const level = report.failOn === 'never' ? 'error' : report.failOn;
    return shown.filter(({ severity }) => (0,verdict/* fails */.c6)(severity, level));
}

;// CONCATENATED MODULE: ./build/src/report/github.js




const shownByRunner = 10;
const longestMessage = 4096;
const commands = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
function github(report, options) {
    const annotations = [
        ...report.failures.map((text) => ({
            severity: 'error',
            line: `::error::${message(text)}`,
        })),
        ...report.notices.map((notice) => ({
            severity: 'info',
            line: `::notice::${message(notice)}`,
        })),
        ...shownFindings(report, options.quiet).map((finding) => ({
            severity: finding.severity,
            line: annotation(finding),
        })),
    ];
    const bySeverity = findings_finding/* severities */.g.map((severity) => annotations.filter((annotation) => annotation.severity === severity));
    const lines = bySeverity.flatMap((all) => all.slice(0, shownByRunner)).map(({ line }) => line);
    const left = bySeverity.flatMap((all) => all.slice(shownByRunner));
    if (left.length > 0) {
        lines.push(`Not annotated: ${(0,verdict/* countBySeverity */.Ot)(left)} (the runner shows ${shownByRunner} of each kind).`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
function annotation(finding) {
    const { start, end } = finding.range;
    const wholeLines = end.line > start.line && end.column === 1;
    const properties = {
        file: finding.path,
        line: start.line,
        endLine: wholeLines ? end.line - 1 : end.line,
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: finding.rule,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${(0,src_escape/* commandProperty */.N1)(String(value))}`);
    return `::${commands[finding.severity]} ${written.join(',')}::${message(finding.message)}`;
}
function message(text) {
    const short = text.length > longestMessage ? `${text.slice(0, longestMessage - 1)}…` : text;
    return (0,src_escape/* commandMessage */.b$)(short);
}

;// CONCATENATED MODULE: ./build/src/report/json.js

function json(report) {
    return `${(0,src_escape/* jsonText */.s$)(report)}\n`;
}

// EXTERNAL MODULE: ./build/src/findings/fix-preview.js
var fix_preview = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var text_pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
;// CONCATENATED MODULE: ./build/src/report/link-list.js




const order = ['dead', 'moved', 'unverified', 'skipped', 'alive'];
const outcomeWidth = 10;
const timeWidth = 6;
function linkList(links, { colour }) {
    const colours = picocolors.createColors(colour);
    const { red, yellow, blue, dim, green } = colours;
    const paint = { dead: red, moved: yellow, unverified: blue, skipped: dim, alive: green };
    const lines = order.flatMap((outcome) => links
        .filter((link) => link.outcome === outcome)
        .flatMap((link) => [
        `${paint[outcome](outcome.padEnd(outcomeWidth))} ${time(link).padStart(timeWidth)}  ${terminalText(link.url)}${led(link)}`,
        ...(outcome === 'alive'
            ? []
            : [dim(`${' '.repeat(outcomeWidth + timeWidth + 3)}${why(link)}`)]),
    ]));
    return `${[...lines, ...(lines.length > 0 ? [''] : []), linkCounts(links)].join('\n')}\n`;
}
function linkCounts(links) {
    const counts = order.flatMap((outcome) => {
        const count = links.filter((link) => link.outcome === outcome).length;
        return count === 0 ? [] : [`${count.toLocaleString('en')} ${outcome}`];
    });
    return `${(0,text_pluralize/* pluralize */.t)(links.length, 'link')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}
function wereChecked(links) {
    return links.some(({ reason }) => reason !== 'offline' && reason !== 'scheme');
}
function led({ finalUrl }) {
    return finalUrl === undefined ? '' : ` → ${terminalText(finalUrl)}`;
}
function time({ outcome, duration }) {
    return outcome === 'skipped' ? '–' : `${(duration / 1000).toFixed(1)} s`;
}
function why(link) {
    const [first, ...others] = link.places;
    const place = first ? `${first.path}:${first.line}` : '';
    const more = others.length > 0 ? ` and ${pluralize(others.length, 'more place')}` : '';
    return `${terminalText(place)}${more}: ${reasonText(link)}`;
}

// EXTERNAL MODULE: ./build/src/report/star-chart.js
var star_chart = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/src/report/markdown.js







function markdown(report, options) {
    const findings = shownFindings(report, options.quiet);
    const blocks = [heading(report, findings)];
    const fixes = (0,verdict/* fixCounts */.mC)(findings);
    if (fixes)
        blocks.push(`${fixes}.`);
    for (const text of report.failures)
        blocks.push(`**Failed**: ${(0,src_escape/* markdownText */.p7)(text)}`);
    for (const notice of report.notices)
        blocks.push((0,src_escape/* markdownText */.p7)(notice));
    if (!options.quiet && wereChecked(report.links))
        blocks.push(`${linkCounts(report.links)}.`);
    let path;
    for (const finding of findings) {
        if (finding.path !== path)
            blocks.push(`### ${(0,src_escape/* markdownCode */.D9)(finding.path)}`);
        path = finding.path;
        blocks.push(item(finding, options.sources(path)));
    }
    if (!options.quiet && report.stars.total > 0) {
        blocks.push(`### Stars`, `${(0,star_chart/* starCounts */.j3)(report.stars)}.`, markdown_table('Source', (0,star_chart/* sourceRows */.JE)(report.stars)));
        const months = (0,star_chart/* monthRows */.yG)(report.stars);
        if (months.length > 0)
            blocks.push(markdown_table('Month', months));
    }
    return blocks.map((block) => `${block}\n`).join('\n');
}
function heading({ files }, findings) {
    const counts = (0,verdict/* findingCounts */.s_)(findings) || `no problems in ${(0,text_pluralize/* pluralize */.t)(files.length, 'file')}`;
    return `## Copydesk: ${counts}`;
}
function item({ range, severity, message, rule, url, fix, related = [] }, source) {
    const place = `${range.start.line}:${range.start.column}`;
    const link = (0,src_escape/* markdownLink */.iQ)((0,src_escape/* markdownCode */.D9)(rule), url);
    const lines = [`- **${verdict/* severityNames */.qx[severity]}** ${place} ${(0,src_escape/* markdownMessage */.ju)(message)} (${link})`];
    for (const other of related) {
        const where = `${other.path}:${other.range.start.line}:${other.range.start.column}`;
        lines.push(`  - see ${(0,src_escape/* markdownCode */.D9)(where)}: ${(0,src_escape/* markdownMessage */.ju)(other.message)}`);
    }
    if (fix && source) {
        const changes = (0,fix_preview/* previewFix */.i)(source, fix);
        const told = changes.filter((change) => typeof change === 'string');
        const shown = changes.filter((change) => typeof change !== 'string');
        const title = fix.safe ? 'Fix' : 'Fix (needs review)';
        lines.push('', `  ${title}:${told.map((sentence) => ` ${sentence}`).join(';')}`);
        if (shown.length > 0) {
            const block = (0,src_escape/* markdownBlock */.dI)(shown.map(({ sign, text }) => `${sign} ${text}`), 'diff');
            lines.push('', ...block.map((line) => `  ${line}`));
        }
    }
    return lines.join('\n');
}
function markdown_table(name, rows) {
    return [
        `| ${name} | Entries | Starred |`,
        '| :-- | --: | --: |',
        ...rows.map(({ name, total, starred }) => `| ${(0,src_escape/* markdownText */.p7)(name)} | ${total} | ${starred} |`),
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors_picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/text/width.js
var width = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/src/report/pretty.js










const maxExcerpts = 50;
const narrowest = 20;
function pretty(report, options) {
    const colours = picocolors_picocolors.createColors(options.colour);
    const findings = shownFindings(report, options.quiet);
    const blocks = [...byFile(findings)].map(([path, ofFile]) => {
        const source = options.sources(path);
        const onLine = new Map();
        const shown = ofFile.map((finding) => {
            const { line } = finding.range.start;
            const before = onLine.get(line) ?? 0;
            onLine.set(line, before + 1);
            const seen = before < maxExcerpts ? source : undefined;
            return showFinding(finding, seen, colours, options.columns);
        });
        return `${colours.underline((0,src_escape/* terminalText */.eR)(path))}\n${shown.join('\n\n')}`;
    });
    if (!options.quiet && report.notices.length > 0)
        blocks.push(report.notices.map(src_escape/* terminalText */.eR).join('\n'));
    const closing = counts(report, findings, colours, options.quiet);
    if (closing)
        blocks.push(closing);
    if (!options.quiet && wereChecked(report.links))
        blocks.push(linkCounts(report.links));
    if (options.quiet)
        return joined(blocks);
    if (report.review)
        blocks.push(reviewFacts(report, report.review).join('\n'));
    else if (report.stars.total > 0)
        blocks.push((0,star_chart/* starChart */.l$)(report.stars, options).trimEnd());
    return joined(blocks);
}
function joined(blocks) {
    return blocks.map((block) => `${block}\n`).join('\n');
}
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const known = files.get(finding.path);
        if (known)
            known.push(finding);
        else
            files.set(finding.path, [finding]);
    }
    return files;
}
function counts({ files }, findings, colours, quiet) {
    if (findings.length === 0) {
        return quiet || files.length === 0
            ? ''
            : colours.green(`No problems in ${(0,text_pluralize/* pluralize */.t)(files.length, 'file')}.`);
    }
    const fixes = (0,verdict/* fixCounts */.mC)(findings);
    return `${colours.bold((0,verdict/* findingCounts */.s_)(findings))}${fixes ? `; ${fixes}` : ''}`;
}
function showFinding(finding, source, colours, columns) {
    const { range, severity, message, rule, fix, related = [] } = finding;
    const place = `${range.start.line}:${range.start.column}`;
    const lines = [
        `  ${place}  ${paint(severity, colours)}  ${(0,src_escape/* terminalText */.eR)(message)}  ${colours.dim((0,src_escape/* terminalText */.eR)(rule))}`,
    ];
    if (source)
        lines.push(...showPlace(finding, source, colours, columns));
    for (const { path, range, message } of related) {
        const where = `${path}:${range.start.line}:${range.start.column}`;
        lines.push(`    ${colours.dim('see')} ${(0,src_escape/* terminalText */.eR)(where)}  ${(0,src_escape/* terminalText */.eR)(message)}`);
    }
    if (source && fix)
        lines.push(...showFix(source, fix, colours, columns));
    return lines.join('\n');
}
function paint(severity, { red, yellow, blue }) {
    const colour = { error: red, warning: yellow, info: blue }[severity];
    return colour(verdict/* severityNames */.qx[severity]);
}
function showPlace({ range, severity }, source, colours, columns) {
    const number = String(range.start.line);
    const gutter = `    ${number} │ `;
    const room = Math.max(narrowest, columns - gutter.length);
    const { text, marks } = excerpt(source, range, room);
    const { dim, red, yellow, blue } = colours;
    const colour = { error: red, warning: yellow, info: blue }[severity];
    return [
        `${dim(gutter)}${text}`.trimEnd(),
        `${dim(`    ${' '.repeat(number.length)} │ `)}${colour(marks)}`,
    ];
}
function showFix(source, fix, colours, columns) {
    const title = fix.safe ? 'fix' : 'fix (needs review)';
    const changes = (0,fix_preview/* previewFix */.i)(source, fix);
    const [first] = changes;
    if (changes.length === 1 && typeof first === 'string')
        return [`    ${title}: ${first}`];
    return [
        `    ${title}:`,
        ...changes.map((change) => {
            return `    ${typeof change === 'string' ? change : showLine(change, colours, columns)}`;
        }),
    ];
}
function showLine({ sign, text, from }, colours, columns) {
    const content = text.trimEnd();
    const spaces = from < content.length ? '' : '·'.repeat(text.length - content.length);
    const shown = cut(content + spaces, from, from + 1, Math.max(narrowest, columns - 6)).text;
    const line = text === '' ? `${sign} ${colours.dim('(an empty line)')}` : `${sign} ${shown}`;
    return sign === '-' ? colours.red(line) : colours.green(line);
}
function reviewFacts({ findings }, { stars }) {
    const existing = findings.filter(({ place }) => place === 'existing').length;
    const resolved = findings.filter(({ place }) => place === 'withheld').length;
    return [
        stars.total === 0 ? 'No new entries.' : `New: ${(0,star_chart/* starCounts */.j3)(stars)}.`,
        ...(existing > 0
            ? [`${(0,text_pluralize/* pluralize */.t)(existing, 'finding')} stood before; \`copydesk check\` lists them.`]
            : []),
        ...(resolved > 0
            ? [`${(0,text_pluralize/* pluralize */.t)(resolved, 'finding')} not shown: somebody resolved the comment.`]
            : []),
    ];
}
const unitsPerColumn = 2;
function excerpt({ text }, { start, end }, columns) {
    return cut(text, start.offset, end.offset, columns, start.offset - start.column + 1);
}
function cut(text, from, to, columns, lineStart = 0) {
    const { before, after } = lineAround(text, lineStart, from, columns);
    const line = before + after;
    const start = before.length;
    const end = start + to - from;
    const all = (0,width/* cells */.Yo)(line);
    if (after === '')
        all.push({ text: ' ', width: 1, offset: line.length });
    const first = all.findLastIndex(({ offset }) => offset <= start);
    const [begin, stop] = windowAround(all, first, columns);
    let shown = begin > 0 ? '…' : '';
    let marks = begin > 0 ? ' ' : '';
    for (const [index, cell] of all.slice(begin, stop).entries()) {
        const marked = begin + index === first || (cell.offset > start && cell.offset < end);
        shown += cell.text;
        marks += (marked ? '^' : ' ').repeat(cell.width);
    }
    if (stop < all.length)
        shown += '…';
    return { text: shown.trimEnd(), marks: marks.trimEnd() };
}
const looseStart = /^[\p{M}\p{Emoji_Modifier}\u200D]+/u;
const looseEnd = /\u200D+$/;
function lineAround(text, lineStart, offset, columns) {
    const reach = columns * unitsPerColumn;
    const start = (0,source/* unsplit */.oG)(text, Math.max(lineStart, offset - reach));
    const end = (0,source/* unsplit */.oG)(text, Math.min(text.length, offset + reach));
    const before = text.slice(start, offset).replace(start > lineStart ? looseStart : '', '');
    const after = text.slice(offset, end).replace(end < text.length ? looseEnd : '', '');
    const stop = after.search(/[\r\n]/);
    return {
        before: start > lineStart ? `…${before.replace(/^[\p{M}\u200D]+/u, '')}` : before,
        after: stop !== -1
            ? after.slice(0, stop)
            : end < text.length
                ? `${after.replace(/\u200D$/, '')}…`
                : after,
    };
}
function windowAround(all, focus, columns) {
    const width = (index) => all[index]?.width ?? 0;
    const total = all.reduce((sum, cell) => sum + cell.width, 0);
    if (total <= columns)
        return [0, all.length];
    const room = columns - 2;
    let begin = focus;
    let end = focus + 1;
    let used = width(focus);
    const growLeft = (limit) => {
        while (begin > 0 && used + width(begin - 1) <= limit)
            used += width(--begin);
    };
    growLeft(Math.floor(room / 3));
    while (end < all.length && used + width(end) <= room)
        used += width(end++);
    growLeft(room);
    return [begin, end];
}

// EXTERNAL MODULE: ./build/src/rules/engine/rule.js
var rule = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
;// CONCATENATED MODULE: ./build/src/report/sarif.js




const levels = { error: 'error', warning: 'warning', info: 'note' };
const baselineStates = { introduced: 'new', existing: 'unchanged' };
function sarif(report, options) {
    const rules = allRules(report, options.rules);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const seen = new Map();
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
                            ...report.failures.map((text) => ({ level: 'error', message: sarif_message(text) })),
                            ...report.notices.map((text) => ({ level: 'note', message: sarif_message(text) })),
                        ],
                    },
                ],
                artifacts: report.files.map(({ path }) => ({ location: { uri: uri(path) } })),
                results: report.findings.map((finding) => result(finding, index, seen)),
            },
        ],
    };
    return `${(0,src_escape/* jsonText */.s$)(log)}\n`;
}
function allRules(report, known) {
    const rules = new Map(known.map((rule) => [rule.id, rule]));
    for (const { rule: id, severity, url } of report.findings) {
        if (!rules.has(id))
            rules.set(id, { id, severity, summary: id, url });
    }
    return [...rules.values()];
}
function descriptor({ id, severity, summary, url }) {
    return {
        id,
        shortDescription: { text: summary },
        helpUri: (0,rule/* ruleUrl */.QB)({ id, url }),
        defaultConfiguration: severity === 'off' ? { enabled: false } : { enabled: true, level: levels[severity] },
    };
}
function result(finding, index, seen) {
    const { rule, severity, path, range, fix, related = [], state } = finding;
    return {
        ruleId: rule,
        ruleIndex: index.get(rule),
        level: levels[severity],
        message: sarif_message(finding.message),
        locations: [sarif_location(path, range)],
        ...(state && { baselineState: baselineStates[state] }),
        partialFingerprints: { 'ruleAndSubject/v1': fingerprint(finding, seen) },
        ...(related.length > 0 && {
            relatedLocations: related.map((other, at) => ({
                id: at + 1,
                ...sarif_location(other.path, other.range),
                message: sarif_message(other.message),
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
function fingerprint(finding, seen) {
    const identity = (0,findings_finding/* fingerprintOf */.a)(finding);
    const place = JSON.stringify([identity, finding.path]);
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return `${identity}:${number}`;
}
function sarif_message(text) {
    const plain = (0,invisible/* showInvisible */.jQ)(text);
    return {
        text: doubleBraces(plain.includes('](') ? plain.replace(/[[\]\\]/g, '\\$&') : plain),
        markdown: doubleBraces((0,src_escape/* markdownMessage */.ju)(text)),
    };
}
function doubleBraces(text) {
    return text.replace(/[{}]/g, '$&$&');
}
function sarif_location(path, range) {
    return {
        physicalLocation: { artifactLocation: { uri: uri(path) }, region: region(range) },
    };
}
function region({ start, end }) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
    };
}
function uri(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./build/src/report/formats.js






const formats = {
    pretty: pretty,
    json: json,
    sarif: sarif,
    markdown: markdown,
    github: github,
};
function formatOptions({ sources }, rest) {
    return {
        colour: false,
        columns: 120,
        quiet: false,
        sources: (path) => sources.get(path),
        rules: table/* rules */.a,
        ...rest,
    };
}

// EXTERNAL MODULE: ./build/src/review/compose.js + 6 modules
var compose = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/src/action/finish.js









async function finishRun({ reviewed, published, unpublished }, inputs, context) {
    const { runner, files } = context;
    const { report, failures, touched } = reviewed;
    const commented = published?.outcome === 'published' || published?.outcome === 'unchanged';
    const write = (format) => formats[format](report, formatOptions(reviewed, { version: context.version }));
    runner.log(touched ? write('pretty') : 'The change touches no digest.');
    if (published)
        runner.log(publishedText(published));
    if (wantsAnnotations(inputs, commented))
        runner.log(write('github'));
    if (touched)
        await runner.summarise((0,compose/* jobSummary */.sp)(reviewed, { commented }));
    const reportFile = inputs.reportFile ?? (0,external_node_path_.join)(context.temporaryFolder, 'copydesk-report.json');
    const unwritten = [];
    const keep = async (path, format) => {
        await files.write(path, new TextEncoder().encode(write(format))).catch((error) => {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            unwritten.push(error);
        });
    };
    await keep(reportFile, 'json');
    if (inputs.sarifFile !== undefined)
        await keep(inputs.sarifFile, 'sarif');
    const failed = failures.length > 0 || report.verdict === 'findings';
    (0,outputs/* setOutputs */.n)({
        verdict: failed ? 'findings' : 'clean',
        errors: report.counts.error,
        warnings: report.counts.warning,
        'entries-added': report.review?.entries.length ?? 0,
        'entries-starred': report.review?.stars.starred ?? 0,
        'comment-url': published?.commentUrl ?? '',
        report: reportFile,
    }, runner);
    const faults = [...failures, ...(unpublished ? [unpublished] : []), ...unwritten];
    if (failed || faults.length > 0)
        runner.fail(failureText(reviewed, inputs, faults));
}
function wantsAnnotations({ annotations }, commented) {
    return annotations === 'always' || (annotations === 'auto' && !commented);
}
function publishedText({ outcome, counts, commentUrl, refused }) {
    switch (outcome) {
        case 'published': {
            const { created, updated, removed } = counts;
            const more = refused > 0 ? `; GitHub refused ${(0,text_pluralize/* pluralize */.t)(refused, 'comment')}` : '';
            return `Review written: ${created} created, ${updated} updated, ${removed} removed${more}. ${(0,src_escape/* terminalText */.eR)(commentUrl ?? '')}`;
        }
        case 'unchanged':
            return 'The review is up to date; nothing was written.';
        case 'superseded':
            return 'The pull request has a newer head; the run for that head writes the review.';
        case 'closed':
            return 'The pull request was closed; nothing was written.';
        case 'forbidden':
            return 'The token may not comment here, which is usual for pull requests from forks and from Dependabot: the review is in the job summary. To get it on the pull request, give the job `pull-requests: write` and run it on `pull_request_target` (see the README).';
    }
}
function failureText({ report }, { failOn }, faults) {
    const introduced = report.findings.filter(({ state }) => state === 'introduced');
    const parts = [
        ...(report.verdict === 'findings'
            ? [`the change introduces ${(0,verdict/* countBySeverity */.Ot)(introduced)} (fail-on: ${failOn})`]
            : []),
        ...faults.map(fault/* explainFault */.O),
    ];
    return parts.join('; ');
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ sourceRows),
/* harmony export */   j3: () => (/* binding */ starCounts),
/* harmony export */   l$: () => (/* binding */ starChart),
/* harmony export */   yG: () => (/* binding */ monthRows)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);




const mostSources = 15;
const mostMonths = 12;
const narrowest = 20;
const longestBar = 40;
const longestName = 28;
function sourceRows({ bySource }) {
    const rows = bySource.map(({ source: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostSources, 'more source');
}
function monthRows({ byMonth }) {
    const rows = byMonth.map(({ month: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostMonths, 'earlier month');
}
function summedUp(rows, most, noun) {
    const others = rows.slice(most);
    if (others.length === 0)
        return rows;
    const sum = (key) => others.reduce((total, row) => total + row[key], 0);
    const name = (0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(others.length, noun);
    return [
        ...rows.slice(0, most),
        { name, total: sum('total'), starred: sum('starred'), rest: true },
    ];
}
function starCounts({ total, starred }) {
    return `${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}
function starChart(stars, options) {
    if (stars.total === 0)
        return '';
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const lines = [`${starCounts(stars)} ${dim('(█ starred, ░ not)')}`];
    for (const [title, rows] of [
        ['By source', sourceRows(stars)],
        ['By month', monthRows(stars)],
    ]) {
        if (rows.length > 0)
            lines.push('', bold(title), ...chart(rows, options));
    }
    return `${lines.join('\n')}\n`;
}
function chart(rows, options) {
    const { dim, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const columns = Math.max(narrowest, options.columns);
    const totals = column(rows.map(({ total }) => total));
    const starred = column(rows.map((row) => row.starred));
    const numbers = 4 + totals.width + starred.width;
    const named = rows.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name));
    const longest = named.reduce((width, name) => Math.max(width, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(name)), 0);
    const names = Math.max(1, Math.min(longest, longestName, columns - 2 - numbers));
    const room = Math.min(longestBar, columns - 2 - names - numbers - 2);
    const most = rows.reduce((max, { total, rest }) => (rest ? max : Math.max(max, total)), 1);
    return rows.map((row, at) => {
        const [full, hollow] = row.rest ? [0, 0] : bar(row, most, Math.max(0, room));
        const name = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitToWidth */ .Ti)(named[at], names);
        const bars = `${yellow('█'.repeat(full))}${dim('░'.repeat(hollow))}`;
        return `  ${name}  ${totals.cells[at]}  ${starred.cells[at]}${full + hollow > 0 ? `  ${bars}` : ''}`;
    });
}
function column(numbers) {
    const written = numbers.map((number) => number.toLocaleString('en'));
    const width = written.reduce((longest, { length }) => Math.max(longest, length), 0);
    return { cells: written.map((text) => text.padStart(width)), width };
}
function bar({ total, starred }, most, room) {
    const length = Math.min(room, Math.max(1, Math.round((total / most) * room)));
    const full = Math.round((starred / total) * length);
    const least = starred > 0 ? Math.min(1, length) : 0;
    const greatest = starred < total && length > 1 ? length - 1 : length;
    const shown = Math.max(least, Math.min(full, greatest));
    return [shown, length - shown];
}


/***/ })

};
