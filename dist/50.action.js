export const id = 50;
export const ids = [50];
export const modules = {

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ previewFix)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);

const maxLines = 4;
const reach = 300;
function previewFix(source, fix) {
    return moves(source, fix.edits) ?? together(fix.edits).flatMap((edits) => hunk(source, edits));
}
function moves(source, edits) {
    const removed = [];
    const inserted = [];
    for (const { range, text } of edits) {
        const old = source.text.slice(range.start.offset, range.end.offset);
        const before = old.trim();
        const after = text.trim();
        if (before && after)
            return undefined;
        if (before)
            removed.push({ text: before, range: trimmed(source, range, old) });
        if (after)
            inserted.push({ text: after, at: range.start.offset });
    }
    if (removed.length === 0 || removed.length !== inserted.length)
        return undefined;
    const described = [];
    for (const { text, range } of removed) {
        const target = inserted.findIndex((insertion) => sameText(insertion.text, text));
        const [insertion] = target === -1 ? [] : inserted.splice(target, 1);
        if (!insertion)
            return undefined;
        described.push(`moves ${lines(range)} ${beside(source, insertion.at)}`);
    }
    return described;
}
function sameText(a, b) {
    return a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
function trimmed(source, { start, end }, text) {
    return source.range(start.offset + text.length - text.trimStart().length, end.offset - text.length + text.trimEnd().length);
}
function beside({ text, pointAt }, offset) {
    const { line, column } = pointAt(offset);
    if (column > 1)
        return `below line ${line}`;
    return offset < text.length ? `above line ${line}` : `below line ${line - 1}`;
}
function lines({ start, end }) {
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    return start.line === last ? `line ${start.line}` : `lines ${start.line}–${last}`;
}
function together(edits) {
    const groups = [];
    for (const edit of edits) {
        const group = groups.at(-1);
        if (group?.at(-1)?.range.end.line === edit.range.start.line)
            group.push(edit);
        else
            groups.push([edit]);
    }
    return groups;
}
function hunk(source, edits) {
    const first = edits[0];
    const last = edits.at(-1);
    const range = { start: first.range.start, end: last.range.end };
    const rowsIn = edits.reduce((sum, { text }) => sum + rowsOf(text).length - 1, 0);
    const rowsOut = range.end.line - range.start.line;
    if (rowsOut > maxLines || rowsIn > maxLines)
        return [inWords(range, edits, rowsIn)];
    const { text } = source;
    const lineStart = range.start.offset - range.start.column + 1;
    const from = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .unsplit */ .oG)(text, Math.max(lineStart, range.start.offset - reach));
    const to = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .unsplit */ .oG)(text, range.end.offset + reach);
    const [rest = '', ...more] = rowsOf(text.slice(range.end.offset, to));
    const framed = (inner) => `${from > lineStart ? '…' : ''}${inner}${rest}${more.length === 0 && to < text.length ? '…' : ''}`;
    const before = rowsOf(framed(text.slice(from, range.end.offset)));
    const after = rowsOf(framed(applied(text, edits, from, range.end.offset)));
    while (before.length > 0 && after.length > 0 && before[0] === after[0]) {
        before.shift();
        after.shift();
    }
    while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
        before.pop();
        after.pop();
    }
    if (before.length + after.length === 0)
        return [inWords(range, edits, rowsIn)];
    return [...changed('-', before, after), ...changed('+', after, before)];
}
function inWords(range, edits, rowsIn) {
    const rowsOut = range.end.line - range.start.line;
    if (rowsOut > rowsIn && edits.every(({ text }) => text.trim() === ''))
        return `removes ${lines(range)}`;
    const { start, end } = range;
    if (start.offset === end.offset)
        return `adds ${rowsIn} lines at line ${start.line}`;
    return `rewrites ${lines(range)}`;
}
function changed(sign, rows, others) {
    return rows.map((text, index) => {
        const other = others[index] ?? '';
        let from = 0;
        while (from < text.length && text[from] === other[from])
            from++;
        return { sign, text, from };
    });
}
function applied(text, edits, from, to) {
    let result = '';
    let done = from;
    for (const { range, text: replacement } of edits) {
        result += text.slice(done, range.start.offset) + replacement;
        done = range.end.offset;
    }
    return result + text.slice(done, to);
}
function rowsOf(text) {
    return text.split(/\r\n|\n|\r/);
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   rB: () => (/* binding */ doneBody),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6321);
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8953);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);
/* harmony import */ var _text_code_span_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5417);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6935);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5302);







const maxMessage = 500;
const maxRelated = 3;
const maxFindings = 10;
const maxFingerprints = 500;
function fingerprintsOf({ findings }) {
    return [...new Set(findings.slice(0, maxFingerprints).map(_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a))].sort();
}
function commentBody(comment, lineUrl) {
    const { findings, suggestion } = comment;
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineMarker */ .Q)(fingerprintsOf(comment));
    const blocks = [findingsText(comment, lineUrl)];
    if (suggestion?.lines.some((line) => unrepresentable.test(line))) {
        blocks.push('A suggestion cannot hold the characters of the fix; `copydesk fix` applies it.');
    }
    else if (suggestion) {
        const block = suggestionBlock(suggestion);
        const whole = [...blocks, ...(suggestion.safe ? [] : [caution]), block, marker].join('\n\n');
        if ((0,_report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(whole, _report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .commentLimit */ .j9) <= _report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .commentLimit */ .j9.max)
            return whole;
        blocks.push('The fix is too long to be shown here; `copydesk fix` applies it.');
    }
    else if (findings.some(({ fix }) => fix)) {
        blocks.push('A suggestion cannot carry the fix here; it is in the summary comment.');
    }
    return [...blocks, marker].join('\n\n');
}
const unrepresentable = /[\0\r\n\p{Cs}]/u;
const caution = 'Review the suggestion before you commit it: it may change what the entry says.';
function findingsText({ path, findings }, lineUrl) {
    if (findings.length === 1)
        return sentences(findings[0], path, lineUrl).join('\n\n');
    const items = [];
    let space = _report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .commentLimit */ .j9.max / 2;
    for (const finding of findings.slice(0, maxFindings)) {
        const item = sentences(finding, path, lineUrl).join('\n  - ');
        space -= item.length;
        if (space < 0 && items.length > 0)
            break;
        items.push(`- ${item}`);
    }
    const rest = findings.length - items.length;
    return [...items, ...(rest > 0 ? [`- and ${rest} more on these lines`] : [])].join('\n');
}
function sentences({ severity, message, rule, url, related = [] }, path, lineUrl) {
    const name = _findings_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severityNames */ .qx[severity];
    const word = name.charAt(0).toUpperCase() + name.slice(1);
    const link = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLink */ .tu)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule), url);
    const others = related.slice(0, maxRelated).map((other) => {
        const line = other.range.start.line;
        const where = other.path === path
            ? `line ${line}`
            : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)(other.path, 200))}, line ${line}`;
        const place = lineUrl ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLink */ .tu)(where, lineUrl(other.path, line)) : where;
        return `See ${place}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)(other.message, maxMessage))}`;
    });
    return [`**${word}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownMessage */ .ju)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)(message, maxMessage))} (${link})`, ...others];
}
function suggestionBlock({ lines }) {
    const fence = (0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_6__/* .codeFence */ .d6)(lines);
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}
function doneBody(body) {
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isDone */ .$L)(body))
        return body;
    const head = `${_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .doneOpening */ .d5}this problem is solved.`;
    const quoted = [];
    let space = _report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .commentLimit */ .j9.max - head.length - (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .doneMarker */ .$2)().length - 4;
    for (const line of withoutSuggestion((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutMarker */ .rR)(body)).split('\n')) {
        const quote = line === '' ? '>' : `> ${line}`;
        space -= quote.length + 1;
        if (space < 0)
            break;
        quoted.push(quote);
    }
    while (quoted.at(-1) === '>')
        quoted.pop();
    return [head, ...(quoted.length > 0 ? [quoted.join('\n')] : []), (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .doneMarker */ .$2)()].join('\n\n');
}
function withoutSuggestion(body) {
    const kept = [];
    let fence;
    for (const line of body.split(/\r\n|\n|\r/)) {
        const opened = fence === undefined ? /^(`{3,})suggestion$/.exec(line)?.[1] : undefined;
        if (opened !== undefined)
            fence = opened;
        else if (fence === undefined) {
            if (line !== caution)
                kept.push(line);
        }
        else if (line === fence)
            fence = undefined;
    }
    return kept
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bW: () => (/* binding */ composeReview),
  sp: () => (/* binding */ jobSummary),
  EI: () => (/* binding */ reportOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: reviewPage

// EXTERNAL MODULE: ./build/src/digest/archive/archive.js + 1 modules
var archive = __webpack_require__(9881);
// EXTERNAL MODULE: ./build/src/digest/stars.js
var stars = __webpack_require__(2143);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/findings/finding.js
var findings_finding = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/section.js
var section = __webpack_require__(2043);
// EXTERNAL MODULE: ./build/src/rules/engine/rule.js
var rule = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/review/comment.js
var review_comment = __webpack_require__(6375);
;// CONCATENATED MODULE: ./build/src/review/entry.js
function newEntries({ additions, outcomes, findings, pages }) {
    const mismatched = new Set(findings.filter(({ rule }) => rule === 'digest-title-mismatch').map(placeKey));
    return additions.entries.map(({ path, entry }) => {
        const link = outcomes.get(entry.url);
        const differs = entry.title && mismatched.has(placeKey({ path, range: entry.title.range }));
        return { path, entry, link, title: differs ? 'different' : titleOf(pages.get(entry)) };
    });
}
function linesOf({ head, range: { start, end } }) {
    const wholeLines = end.column === 1 && end.line > start.line;
    return { first: head.start.line, last: wholeLines ? end.line - 1 : end.line };
}
function placeKey({ path, range }) {
    return `${range.start.offset} ${path}`;
}
function titleOf(page) {
    if (page?.titleMatch === undefined)
        return undefined;
    return page.titleMatch === 'same' ? 'same' : 'unsure';
}

// EXTERNAL MODULE: ./build/src/review/place.js + 2 modules
var place = __webpack_require__(2644);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/truncate.js
var truncate = __webpack_require__(6935);
;// CONCATENATED MODULE: ./build/src/review/summary/input.js



const maxTitle = 100;
const maxPath = 150;
const maxWords = 60;
function namePlaces(input) {
    const { entries, findings, addedSuppressions, lineUrl, sources } = input;
    const paths = new Set([...entries, ...findings, ...addedSuppressions].map(({ path }) => path));
    const titles = new Map();
    for (const { path, entry } of entries.toReversed()) {
        const { first, last } = linesOf(entry);
        for (let line = first; line <= last; line++) {
            titles.set(`${line} ${path}`, entry.title?.text.trim() ?? '');
        }
    }
    return {
        line(path, line) {
            const file = paths.size > 1 ? `${(0,src_escape/* markdownCellCode */.Pr)((0,truncate/* truncate */.x)(path, maxPath))} ` : '';
            const label = `${file}line\u00A0${line}`;
            return lineUrl ? (0,src_escape/* shortLink */.tu)(label, lineUrl(path, line)) : label;
        },
        subject(path, line) {
            const title = titles.get(`${line} ${path}`);
            if (title)
                return (0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(title, maxTitle));
            const words = sources(path)?.line(line).trim();
            return words ? (0,src_escape/* markdownCellCode */.Pr)((0,truncate/* truncate */.x)(words, maxWords)) : '';
        },
    };
}
function entryLink({ entry: { source, title, url } }) {
    const words = (0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(title?.text.trim() || '(no title)', maxTitle));
    const link = (0,src_escape/* shortLink */.tu)(words, url);
    return source ? `${(0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(source.text.trim(), maxWords))}: ${link}` : link;
}

;// CONCATENATED MODULE: ./build/src/review/summary/entries.js






const maxOpen = 10;
const maxAddress = 150;
const outcomes = {
    alive: ['works', 'works', 'work'],
    moved: ['moved', 'moved', 'moved'],
    dead: ['**dead**', 'is dead', 'are dead'],
    unverified: ['could not be verified', 'could not be verified', 'could not be verified'],
    skipped: ['not checked', 'was not checked', 'were not checked'],
};
const titleWords = { same: 'agrees', different: 'differs', unsure: 'not clear' };
function entriesSection(input, places, open) {
    const { entries } = input;
    return {
        name: 'entries',
        items: entries.length,
        write(max) {
            const parts = [];
            if (entries.length > 0) {
                const number = (0,pluralize/* pluralize */.t)(entries.length, 'new entry', 'new entries');
                const links = linkCounts(entries);
                const title = `<b>${number}</b>${links ? `: ${links}` : ''}`;
                const shown = entries.slice(0, max);
                const content = [
                    ...(shown.length > 0 ? [entryTable(shown, places)] : []),
                    (0,section/* leftOutText */.jG)(entries.length, shown.length, 'entry', 'entries'),
                ].filter((part) => part !== '');
                parts.push((0,section/* collapsible */.r0)(title, content.join('\n\n'), open && entries.length <= maxOpen));
            }
            const skipped = skippedWords(input);
            if (skipped)
                parts.push(skipped);
            return parts.join('\n\n');
        },
    };
}
function linkCounts(entries) {
    const names = Object.keys(outcomes);
    const counts = names
        .map((name) => ({ name, count: entries.filter(({ link }) => link?.outcome === name).length }))
        .filter(({ count }) => count > 0);
    return counts
        .map(({ name, count }, at) => {
        const number = at === 0 ? (0,pluralize/* pluralize */.t)(count, 'link') : count.toLocaleString('en');
        return `${number} ${outcomes[name][count === 1 ? 1 : 2]}`;
    })
        .join(', ');
}
function entryTable(entries, places) {
    const links = entries.some(({ link }) => link);
    const titles = entries.some(({ title }) => title);
    const head = [
        'Entry',
        ...(links ? ['Link'] : []),
        ...(titles ? ['Title of the page'] : []),
        'Place',
    ];
    const rows = entries.map((each) => [
        `${each.entry.star ? '★ ' : ''}${entryLink(each)}`,
        ...(links ? [linkCell(each)] : []),
        ...(titles ? [each.title ? titleWords[each.title] : '–'] : []),
        places.line(each.path, each.entry.head.start.line),
    ]);
    return (0,section/* table */.tp)(head, head.map(() => 'left'), rows);
}
function linkCell({ link }) {
    if (!link)
        return '–';
    const [words] = outcomes[link.outcome];
    if (link.outcome === 'alive')
        return words;
    if (link.outcome === 'moved' && link.finalUrl) {
        return `${words} to ${(0,src_escape/* markdownCellCode */.Pr)((0,truncate/* truncate */.x)(link.finalUrl, maxAddress))}`;
    }
    return `${words}: ${(0,src_escape/* markdownText */.p7)((0,reasons/* reasonText */.u)(link))}`;
}
const namedReasons = new Set(['budget', 'cancelled', 'offline']);
function skippedLinks(all) {
    const counts = new Map();
    for (const outcome of all) {
        if (outcome.outcome !== 'skipped' || !namedReasons.has(outcome.reason))
            continue;
        const reason = (0,reasons/* reasonText */.u)(outcome);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => ({ reason, count }));
}
function skippedWords({ skippedLinks }) {
    return skippedLinks
        .map(({ count, reason }) => {
        const number = `${(0,pluralize/* pluralize */.t)(count, 'link')} ${count === 1 ? 'was' : 'were'} not checked`;
        return `${number}: ${(0,src_escape/* markdownText */.p7)(reason)}.`;
    })
        .join(' ');
}

// EXTERNAL MODULE: ./build/src/findings/verdict.js
var verdict = __webpack_require__(8953);
// EXTERNAL MODULE: ./build/src/review/marker.js
var marker = __webpack_require__(5302);
// EXTERNAL MODULE: ./build/src/findings/fix-preview.js
var fix_preview = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/src/review/summary/problems.js







const maxMessage = 300;
const maxLine = 500;
const problems_maxOpen = 5;
function problems_select({ findings, failOn }) {
    const shown = findings
        .filter(({ place }) => place === 'inline' || place === 'summary')
        .toSorted(bySeverity);
    const isProblem = ({ severity }) => severity !== 'info' || (0,verdict/* fails */.c6)(severity, failOn);
    const others = shown.filter((finding) => !isProblem(finding));
    const isUnverified = ({ rule }) => rule === 'digest-link-unverified';
    return {
        problems: shown.filter(isProblem),
        unverified: others.filter(isUnverified),
        notes: others.filter((finding) => !isUnverified(finding)),
        fixes: shown.filter(({ fix, suggested }) => fix !== undefined && !suggested),
        existing: findings.filter(({ place }) => place === 'existing').length,
        resolved: findings.filter(({ place }) => place === 'withheld').length,
    };
}
function bySeverity(a, b) {
    const order = a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
    return (findings_finding/* severities */.g.indexOf(a.severity) - findings_finding/* severities */.g.indexOf(b.severity) ||
        order ||
        a.range.start.offset - b.range.start.offset);
}
function problemsSection({ problems }, places) {
    return {
        name: 'problems',
        items: problems.length,
        write(max) {
            if (problems.length === 0)
                return '';
            const rows = problems.slice(0, max).map((finding) => {
                const { path, range, severity, message } = finding;
                const where = [places.subject(path, range.start.line), places.line(path, range.start.line)];
                return [
                    where.filter((part) => part !== '').join('<br>'),
                    `**${verdict/* severityNames */.qx[severity]}**: ${cell(message)}<br>${ruleLink(finding)}`,
                    fixWords(finding),
                ];
            });
            const parts = ['#### What to do'];
            if (rows.length > 0) {
                parts.push((0,section/* table */.tp)(['Entry', 'Problem', 'Fix'], ['left', 'left', 'left'], rows));
            }
            const rest = (0,section/* leftOutText */.jG)(problems.length, rows.length, 'problem');
            if (rest)
                parts.push(rest);
            return parts.join('\n\n');
        },
    };
}
function fixWords({ fix, suggested }) {
    if (!fix)
        return 'by hand';
    const where = suggested ? 'suggestion' : 'below';
    return fix.safe ? where : `${where}, needs review`;
}
function unverifiedSection({ unverified }, places) {
    return listSection('unverified', unverified, places, {
        noun: 'link',
        title: 'could not be verified',
        words: 'They may well work in a browser.',
    });
}
function notesSection({ notes }, places) {
    return listSection('notes', notes, places, {
        noun: 'note',
        title: '',
        words: 'No action is needed.',
    });
}
function listSection(name, findings, places, { noun, title, words }) {
    return {
        name,
        items: findings.length,
        write(max) {
            if (findings.length === 0)
                return '';
            const items = findings.slice(0, max).map((finding) => {
                const { path, range, message } = finding;
                return `- ${places.line(path, range.start.line)}: ${cell(message)} (${ruleLink(finding)})`;
            });
            const rest = (0,section/* leftOutText */.jG)(findings.length, items.length, noun);
            if (rest)
                items.push(`- ${rest}`);
            const heading = `<b>${(0,pluralize/* pluralize */.t)(findings.length, noun)}${title && ` ${title}`}</b>`;
            return (0,section/* collapsible */.r0)(heading, `${words}\n\n${items.join('\n')}`, findings.length <= problems_maxOpen);
        },
    };
}
function fixesSection(input, { fixes }, places) {
    const { commands, sources } = input;
    return {
        name: 'fixes',
        items: fixes.length,
        write(max) {
            if (fixes.length === 0)
                return '';
            const items = fixes.slice(0, max).map((finding) => fixItem(finding, sources, places));
            const title = `<b>${(0,pluralize/* pluralize */.t)(fixes.length, 'fix', 'fixes')} without a suggestion</b>`;
            const how = `${(0,src_escape/* markdownCode */.D9)((0,truncate/* truncate */.x)(commands.fix, 300))} applies the safe ones.`;
            const rest = (0,section/* leftOutText */.jG)(fixes.length, items.length, 'fix', 'fixes');
            return (0,section/* collapsible */.r0)(title, [how, ...items, ...(rest ? [`- ${rest}`] : [])].join('\n\n'));
        },
    };
}
function fixItem({ path, range, rule, fix }, sources, places) {
    const source = sources(path);
    const changes = source && fix ? (0,fix_preview/* previewFix */.i)(source, fix) : [];
    const words = changes.filter((change) => typeof change === 'string');
    const lines = changes.filter((change) => typeof change !== 'string');
    const title = [
        `${places.line(path, range.start.line)} (${(0,src_escape/* markdownCode */.D9)(rule)})`,
        ...(fix?.safe ? [] : ['needs review']),
        ...words.map(src_escape/* markdownText */.p7),
    ];
    const head = `- ${title.join(', ')}`;
    if (lines.length === 0)
        return head;
    const patch = lines.map(({ sign, text }) => `${sign} ${(0,truncate/* truncate */.x)(text, maxLine)}`);
    return [head, '', ...(0,src_escape/* markdownBlock */.dI)(patch, 'diff').map((line) => `  ${line}`)].join('\n');
}
function cell(message) {
    return (0,src_escape/* markdownCellMessage */.hD)((0,truncate/* truncate */.x)(message, maxMessage));
}
function ruleLink({ rule, url }) {
    return (0,src_escape/* shortLink */.tu)((0,src_escape/* markdownCellCode */.Pr)(rule), url);
}

// EXTERNAL MODULE: ./build/src/report/mermaid.js
var mermaid = __webpack_require__(1879);
;// CONCATENATED MODULE: ./build/src/review/summary/stars.js






const maxNamed = 10;
function starsSection(input) {
    const { added, archive } = input.stars;
    const known = added.total > 0 && added.starred + archive.starred > 0;
    const inArchive = new Map(archive.bySource.map((row) => [row.source, row]));
    return {
        name: 'sources',
        items: known ? added.bySource.length : 0,
        write(max) {
            if (!known)
                return '';
            const rows = added.bySource.slice(0, max).map((row) => {
                const before = inArchive.get(row.source) ?? { total: 0, starred: 0 };
                return [(0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(row.source, 60)), ...numbers(row, before)];
            });
            const parts = ['#### Stars', starredWords(input, max > 0)];
            if (rows.length > 0) {
                const all = ['All sources', ...numbers(added, archive)];
                parts.push((0,section/* table */.tp)(['Source', 'New', 'Starred', 'Archive', 'Starred there'], ['left', 'right', 'right', 'right', 'right'], [...rows, all]));
            }
            const rest = (0,section/* leftOutText */.jG)(added.bySource.length, rows.length, 'source');
            if (rest)
                parts.push(rest);
            return parts.join('\n\n');
        },
    };
}
function numbers(added, archive) {
    return [
        added.total.toLocaleString('en'),
        added.starred.toLocaleString('en'),
        archive.total.toLocaleString('en'),
        archive.total === 0 ? '–' : `${archive.starred.toLocaleString('en')}\u00A0(${share(archive)})`,
    ];
}
function share({ total, starred }) {
    const exact = (100 * starred) / total;
    if (exact > 0 && exact < 1)
        return 'under\u00A01\u00A0%';
    return `${exact > 99 && exact < 100 ? 99 : Math.round(exact)}\u00A0%`;
}
function starredWords({ entries, stars: { added } }, named) {
    const of = (0,pluralize/* pluralize */.t)(added.total, 'new entry', 'new entries');
    if (added.starred === 0)
        return added.total === 1 ? 'The new entry is not starred.' : `None of ${of} is starred.`;
    const number = added.starred.toLocaleString('en');
    const is = added.starred === 1 ? 'is' : 'are';
    const starred = entries.filter(({ entry }) => entry.star);
    const count = added.total === 1 ? 'The new entry is starred' : `${number} of ${of} ${is} starred`;
    if (!named || starred.length === 0)
        return `${count}.`;
    if (starred.length === 1 && starred[0])
        return `${count}: ★ ${entryLink(starred[0])}.`;
    const items = starred.slice(0, maxNamed).map((entry) => `- ★ ${entryLink(entry)}`);
    const left = starred.length - items.length;
    return [`${count}:`, '', ...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
const maxMonths = 12;
function monthsSection({ stars: { added, archive } }) {
    const months = new Map();
    for (const { month, total, starred } of [...archive.byMonth, ...added.byMonth]) {
        const before = months.get(month) ?? { total: 0, starred: 0 };
        months.set(month, { total: before.total + total, starred: before.starred + starred });
    }
    const known = added.total > 0 && added.starred + archive.starred > 0 && months.size > 1;
    return {
        name: 'months',
        items: known ? 1 : 0,
        write(max) {
            if (!known)
                return '';
            if (max === 0)
                return 'The stars by month are left out for length.';
            const all = [...months]
                .map(([month, count]) => ({ month, ...count }))
                .sort((a, b) => (a.month < b.month ? 1 : -1));
            const latest = all.slice(0, maxMonths);
            const earlier = all.slice(maxMonths);
            const rows = latest.map(row);
            if (earlier.length > 0) {
                const sum = (key) => earlier.reduce((total, each) => total + each[key], 0);
                rows.push(row({ month: 'earlier', total: sum('total'), starred: sum('starred') }));
            }
            const numbers = (0,section/* table */.tp)(['Month', 'Entries', 'Starred'], ['left', 'right', 'right'], rows);
            return (0,section/* collapsible */.r0)('Stars by month', `${(0,mermaid/* monthChart */.F)(latest.toReversed())}\n\n${numbers}`);
        },
    };
}
function row({ month, total, starred }) {
    return [month, total.toLocaleString('en'), starred.toLocaleString('en')];
}

;// CONCATENATED MODULE: ./build/src/review/summary/summary.js










const shortenedInOrder = [
    'fixes',
    'months',
    'entries',
    'sources',
    'notes',
    'unverified',
    'suppressions',
    'notices',
    'problems',
];
function summaryBody(input, limit = section/* commentLimit */.j9) {
    const selection = problems_select(input);
    const state = summaryState(input, selection);
    const places = namePlaces(input);
    return (0,section/* fitToLimit */.Qt)([
        verdictText(input, selection, state),
        noticesSection(input),
        problemsSection(selection, places),
        fixesSection(input, selection, places),
        entriesSection(input, places, state === 'findings'),
        unverifiedSection(selection, places),
        notesSection(selection, places),
        suppressionsSection(input, places),
        starsSection(input),
        monthsSection(input),
        existingText(input, selection),
        closingText(input),
        (0,marker/* summaryMarker */.R8)(state),
    ], shortenedInOrder, limit);
}
function summaryState(input, { problems }) {
    const { verdict, previous } = input;
    if (problems.length > 0 || verdict === 'findings')
        return 'findings';
    return previous === undefined || previous === 'clean' ? 'clean' : 'fixed';
}
function verdictText(input, selection, state) {
    const { problems, resolved } = selection;
    const entries = (0,pluralize/* pluralize */.t)(input.entries.length, 'new entry', 'new entries');
    const inEntries = input.entries.length > 0 ? ` in ${entries}` : '';
    const sentences = [];
    let heading;
    if (problems.length === 0 && state === 'findings') {
        heading = resolved > 0 ? `no further problems${inEntries}` : 'not everything could be read';
    }
    else if (state === 'findings') {
        heading = (0,verdict/* countBySeverity */.Ot)(problems) + inEntries;
        sentences.push(consequence(input), oneClick(selection));
    }
    else if (state === 'fixed') {
        heading = 'all problems are fixed';
        sentences.push(`No problems${inEntries}.`);
    }
    else {
        heading = `no problems${inEntries}`;
    }
    if (resolved > 0) {
        sentences.push(`${(0,pluralize/* pluralize */.t)(resolved, 'finding')} whose comment was resolved ${resolved === 1 ? 'is' : 'are'} not repeated.`);
        if (problems.length === 0 && state === 'findings')
            sentences.push(consequence(input));
    }
    const text = sentences.filter((sentence) => sentence !== '').join(' ');
    return [`${marker/* summaryOpening */.J8}${heading}`, ...(text ? [text] : [])].join('\n\n');
}
function consequence({ verdict, failOn }) {
    if (verdict === 'clean')
        return 'Nothing here makes the check fail.';
    switch (failOn) {
        case 'error':
            return 'Errors make the check fail.';
        case 'warning':
            return 'Errors and warnings make the check fail.';
        default:
            return 'Each of these makes the check fail.';
    }
}
function oneClick({ problems }) {
    const suggested = problems.filter((each) => each.suggested).length;
    if (suggested === 0)
        return '';
    const which = suggested === problems.length ? (suggested === 1 ? 'It' : 'All') : String(suggested);
    return `${which} can be fixed with one click on a suggestion.`;
}
function noticesSection({ notices }) {
    return {
        name: 'notices',
        items: notices.length,
        write(max) {
            const lines = notices.slice(0, max).map((notice) => (0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(notice, 600)));
            const rest = (0,section/* leftOutText */.jG)(notices.length, lines.length, 'notice');
            if (rest)
                lines.push(rest);
            return lines.length === 1
                ? lines[0]
                : lines.map((line) => `- ${line}`).join('\n');
        },
    };
}
function suppressionsSection({ addedSuppressions: added }, places) {
    return {
        name: 'suppressions',
        items: added.length,
        write(max) {
            if (added.length === 0)
                return '';
            const title = `<b>${(0,pluralize/* pluralize */.t)(added.length, 'control comment')} added</b>`;
            const words = 'They have no effect on this review; once merged, they do.';
            const items = added.slice(0, max).map(({ path, line, text }) => {
                return `- ${places.line(path, line)}: ${(0,src_escape/* markdownCode */.D9)((0,truncate/* truncate */.x)(text.trim(), 200))}`;
            });
            const rest = (0,section/* leftOutText */.jG)(added.length, items.length, 'comment');
            if (rest)
                items.push(`- ${rest}`);
            return (0,section/* collapsible */.r0)(title, `${words}\n\n${items.join('\n')}`, true);
        },
    };
}
function existingText({ commands }, { existing }) {
    if (existing === 0)
        return '';
    const number = (0,pluralize/* pluralize */.t)(existing, 'finding');
    const see = (0,src_escape/* markdownCode */.D9)((0,truncate/* truncate */.x)(commands.check, 300));
    return `${number} ${existing === 1 ? 'was' : 'were'} in these files before; ${see} lists ${existing === 1 ? 'it' : 'them'}.`;
}
function closingText({ head, docsUrl, commands }) {
    const commit = /^[0-9a-f]{40,64}$/.test(head) ? head.slice(0, 7) : (0,truncate/* truncate */.x)(head, 60);
    const parts = [
        `Reviewed ${(0,src_escape/* markdownCode */.D9)(commit)}`,
        (0,src_escape/* shortLink */.tu)('all rules', docsUrl),
        `the same locally: ${(0,src_escape/* markdownCode */.D9)((0,truncate/* truncate */.x)(commands.review, 300))}`,
    ];
    return parts.join(' · ');
}

;// CONCATENATED MODULE: ./build/src/review/compose.js













function composeReview({ files, findings, limits, touched, summary }, refused = new Set()) {
    const placement = (0,place/* place */.i)(findings, files, { ...limits, refused });
    const hasSummary = touched || summary.previous !== undefined;
    return {
        head: summary.head,
        inline: placement.comments.map((comment) => wantedComment(comment, summary.lineUrl)),
        elsewhere: placement.findings
            .filter(({ place }) => place !== 'inline')
            .map((finding) => ({ path: finding.path, fingerprint: (0,findings_finding/* fingerprintOf */.a)(finding) })),
        summary: hasSummary ? summaryBody({ ...summary, findings: placement.findings }) : undefined,
    };
}
function jobSummary({ files, findings, limits, summary }, { commented }) {
    const max = commented ? limits.max : 0;
    const placement = (0,place/* place */.i)(findings, files, { ...limits, max, refused: new Set() });
    return summaryBody({ ...summary, findings: placement.findings }, section/* jobSummaryLimit */.vO);
}
function reviewPage({ summary, inline }) {
    const comments = inline.map(({ path, lines, body }) => `#### ${markdownCode(path)}, ${linesText(lines)}\n\n${body}`);
    return [...(summary === undefined ? [] : [summary]), ...comments]
        .map((part) => `${part}\n`)
        .join('\n---\n\n');
}
function wantedComment(comment, lineUrl) {
    const { path, lines } = comment;
    return {
        path,
        lines,
        fingerprints: (0,review_comment/* fingerprintsOf */.tm)(comment),
        body: (0,review_comment/* commentBody */.I2)(comment, lineUrl),
    };
}
function linesText({ first, last }) {
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
function reportOf(change, changed, { additions, outcomes }, told) {
    const digests = changed.files.flatMap(({ head }) => head.digests);
    return (0,report/* createReport */.L)({
        ...told,
        failures: changed.failures,
        files: changed.files.map(({ head }) => head.file.source.path),
        digests,
        links: (0,report/* reportLinks */.A)(digests, outcomes),
        review: {
            base: change.mergeBase,
            head: change.head,
            entries: additions.entries.map(({ path, entry }) => ({
                path,
                line: linesOf(entry).first,
                title: entry.title?.text ?? '',
                url: entry.url,
                starred: entry.star !== undefined,
            })),
            stars: (0,stars/* starSummary */.n)(additions.entries.map(({ entry }) => entry)),
        },
    });
}
function summaryOf(report, changed, judged, rest) {
    const { change, archive, sources, previous, lineUrl, command } = rest;
    const added = (0,stars/* starSummary */.n)(judged.additions.entries.map(({ entry }) => entry));
    return {
        verdict: changed.failures.length > 0 ? 'findings' : report.verdict,
        failOn: report.failOn,
        findings: report.findings,
        sources: (path) => sources.get(path),
        entries: newEntries(judged),
        skippedLinks: skippedLinks(judged.outcomes.values()),
        stars: {
            added,
            archive: archiveStars(archive, added),
        },
        addedSuppressions: judged.suppressions.map(({ path, range, text }) => ({
            path,
            line: range.start.line,
            text,
        })),
        notices: [...report.failures, ...report.notices],
        head: change.head,
        lineUrl,
        previous,
        commands: { review: command, check: 'npx copydesk check', fix: 'npx copydesk fix' },
        docsUrl: rule/* rulesPage */.lX,
    };
}
function archiveStars({ files }, added) {
    const known = files.flatMap((file) => (0,lint_file/* archiveFiles */.a)(file));
    const hasStars = added.total > 0 && known.some(({ format }) => format.star !== undefined);
    return (0,archive/* createArchive */.t)(hasStars ? known : []).stars();
}


/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ rangeWith),
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   hO: () => (/* binding */ rangeIn),
/* harmony export */   hX: () => (/* binding */ diffOfPatch),
/* harmony export */   t2: () => (/* binding */ diffOfTexts),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);


function gitLines(text) {
    const starts = [];
    for (let at = 0; at < text.length;) {
        starts.push(at);
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end + 1;
    }
    return {
        text,
        hasReturn: text.includes('\r'),
        lineAt: (offset) => (0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(starts, (start) => start <= offset),
        start: (line) => starts[line - 1] ?? text.length,
    };
}
function rangeWith(ranges, line) {
    return rangeIn(ranges, { first: line, last: line });
}
function rangeIn(ranges, other) {
    const range = ranges[(0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(ranges, ({ first }) => first <= other.last) - 1];
    return range && other.first <= range.last ? range : undefined;
}
function liesIn(inner, outer) {
    return outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
}
function diffOfPatch(patch) {
    const hunks = [];
    const added = [];
    for (const { newStart, newLines, lines } of hunksOf(patch)) {
        const hunk = { first: newStart, last: newStart + newLines - 1 };
        if (newLines > 0 && hunk.first <= (hunks.at(-1)?.last ?? 0))
            return fileDiff([], []);
        if (newLines > 0)
            hunks.push(hunk);
        let line = newStart;
        for (const [sign = ' '] of lines) {
            if (sign === '+')
                added.push({ first: line, last: line });
            if (sign === '+' || sign === ' ')
                line++;
        }
    }
    return fileDiff(hunks, added);
}
function hunksOf(patch) {
    if (patch !== '' && !patch.startsWith('@@ '))
        return [];
    try {
        return (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .i)(patch).flatMap(({ hunks }) => hunks);
    }
    catch {
        return [];
    }
}
const context = 3;
const maxEdits = 2_000;
const maxSteps = 5e8;
function diffOfTexts(base, head) {
    const before = linesOf(base);
    const after = linesOf(head);
    const hunks = [];
    const added = [];
    for (const { start, end } of changes(before, after)) {
        if (end > start)
            added.push({ first: start + 1, last: end });
        const first = Math.max(start - context, 0) + 1;
        const last = Math.min(end + context, after.length);
        const open = hunks.at(-1);
        if (open && first <= open.last + 1)
            open.last = last;
        else if (last > 0)
            hunks.push({ first, last });
    }
    return fileDiff(hunks, added);
}
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function changes(before, after) {
    const shorter = Math.min(before.length, after.length);
    let top = 0;
    while (top < shorter && before[top] === after[top])
        top++;
    let bottom = 0;
    while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom))
        bottom++;
    const found = [];
    let next = { base: top, head: top };
    const unchanged = (base, head) => {
        if (base > next.base || head > next.head)
            found.push({ start: next.head, end: head });
        next = { base: base + 1, head: head + 1 };
    };
    const [baseEnd, headEnd] = [before.length - bottom, after.length - bottom];
    const old = before.slice(top, baseEnd);
    const now = after.slice(top, headEnd);
    for (const [base, head] of common(old, now))
        unchanged(top + base, top + head);
    unchanged(baseEnd, headEnd);
    return found;
}
function common(before, after) {
    const old = shared(before, new Set(after));
    const now = shared(after, new Set(before));
    const numbers = new Map(old.map(({ line }, index) => [line, index]));
    const numbered = (lines) => lines.map(({ line }) => numbers.get(line));
    const maxEditLength = Math.min(maxEdits, maxSteps / (old.length + now.length));
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .diffArrays */ .E)(numbered(old), numbered(now), { maxEditLength });
    const pairs = [];
    let at = { old: 0, now: 0 };
    for (const { added, removed, count } of parts ?? []) {
        for (let step = 0; !added && !removed && step < count; step++) {
            pairs.push([old[at.old + step]?.index ?? 0, now[at.now + step]?.index ?? 0]);
        }
        at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) };
    }
    return pairs;
}
function shared(lines, others) {
    return lines.flatMap((line, index) => (others.has(line) ? { line, index } : []));
}
function fileDiff(hunks, added) {
    return { hunks, isAdded: (line) => rangeWith(added, line) !== undefined };
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ doneMarker),
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Di: () => (/* binding */ resolvedFindings),
/* harmony export */   J8: () => (/* binding */ summaryOpening),
/* harmony export */   Q: () => (/* binding */ inlineMarker),
/* harmony export */   R8: () => (/* binding */ summaryMarker),
/* harmony export */   d5: () => (/* binding */ doneOpening),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mT: () => (/* binding */ readInlineMarker),
/* harmony export */   pw: () => (/* binding */ readSummaryMarker),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
const summaryOpening = '### Copydesk: ';
const doneOpening = '**Done**: ';
const findingOpening = /^(?:- )?\*\*(?:Error|Warning|Note)\*\*: /;
const inlinePattern = /^<!-- copydesk:inline:v1 ([0-9a-f]{32}(?:,[0-9a-f]{32})*) -->$/;
const summaryPattern = /^<!-- copydesk:summary:v1 (clean|findings|fixed) -->$/;
const done = '<!-- copydesk:done:v1 -->';
function inlineMarker(fingerprints) {
    return `<!-- copydesk:inline:v1 ${[...new Set(fingerprints)].sort().join(',')} -->`;
}
function readInlineMarker(body) {
    if (!findingOpening.test(body))
        return undefined;
    const fingerprints = inlinePattern.exec(lastLine(body))?.[1]?.split(',');
    const isSorted = fingerprints?.every((each, at) => at === 0 || each > String(fingerprints[at - 1]));
    return isSorted ? fingerprints : undefined;
}
function summaryMarker(state) {
    return `<!-- copydesk:summary:v1 ${state} -->`;
}
function readSummaryMarker(body) {
    if (!body.startsWith(summaryOpening))
        return undefined;
    return summaryPattern.exec(lastLine(body))?.[1];
}
function doneMarker() {
    return done;
}
function isDone(body) {
    return body.startsWith(doneOpening) && lastLine(body) === done;
}
function withoutMarker(body) {
    if (!isDone(body) && !readInlineMarker(body) && !readSummaryMarker(body))
        return body;
    return body.slice(0, body.trimEnd().length - lastLine(body).length).trimEnd();
}
function lastLine(body) {
    const text = body.trimEnd();
    return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
function findingKey({ path, fingerprint }) {
    return `${fingerprint} ${path}`;
}
function resolvedFindings(threads) {
    return new Set(threads
        .filter(({ resolved }) => resolved)
        .flatMap(({ path, body }) => (readInlineMarker(body) ?? []).map((fingerprint) => findingKey({ path, fingerprint }))));
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ commentKey),
  i: () => (/* binding */ place)
});

// EXTERNAL MODULE: ./build/src/findings/finding.js
var findings_finding = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/src/review/diff.js
var review_diff = __webpack_require__(7803);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var findings_fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
;// CONCATENATED MODULE: ./build/src/review/suggestion.js


const maxLines = 50;
const maxText = 30_000;
function linesOfFix({ fix, range }, lines) {
    const span = fix && (0,findings_fix/* spanOfFix */.bQ)(fix, lines.text);
    if (!span || lines.hasReturn)
        return undefined;
    const { start, end } = span.range;
    const from = lines.lineAt(start.offset);
    const to = lines.lineAt(end.offset);
    const own = lines.lineAt(range.start.offset);
    const endsLine = span.text.endsWith('\n') || (span.text === '' && start.offset === lines.start(from));
    const isWhole = endsLine && end.offset === lines.start(to);
    const touched = { first: Math.min(from, own), last: Math.max(isWhole ? to - 1 : to, own) };
    return isTooMuch(touched, lines) || !keepsLineEnd(touched, span, lines) ? undefined : touched;
}
function isTooMuch({ first, last }, lines) {
    return last - first >= maxLines || lines.start(last + 1) - lines.start(first) > maxText;
}
function suggestionOf({ first, last }, findings, lines) {
    const { text } = lines;
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const span = (0,findings_fix/* spanOfFix */.bQ)({ safe: true, edits: fixes.flatMap(({ edits }) => edits) }, text);
    if (!span || !keepsLineEnd({ first, last }, span, lines))
        return undefined;
    const from = lines.start(first);
    const to = lines.start(last + 1);
    const before = text.slice(from, to);
    const after = text.slice(from, span.range.start.offset) + span.text + text.slice(span.range.end.offset, to);
    if (before === after || after.length > maxText)
        return undefined;
    const old = rowsOf(before);
    const rows = rowsOf(after);
    const own = findings.map(({ range }) => lines.lineAt(range.start.offset));
    const spare = before.endsWith('\n') ? 0 : 1;
    let top = 0;
    while (first + top < Math.min(...own) && top < rows.length - spare && old[top] === rows[top]) {
        top++;
    }
    let bottom = 0;
    while (last - bottom > Math.max(...own) &&
        bottom < rows.length - top &&
        old.at(-1 - bottom) === rows.at(-1 - bottom)) {
        bottom++;
    }
    const changed = rows.slice(top, rows.length - bottom);
    if (changed.length > maxLines || !changed.every(invisible/* isVisible */.zN))
        return undefined;
    return {
        lines: { first: first + top, last: last - bottom },
        suggestion: { lines: changed, safe: fixes.every(({ safe }) => safe) },
    };
}
function keepsLineEnd({ first, last }, { range: { start, end }, text: replacement }, { text, start: startOf }) {
    const to = startOf(last + 1);
    if (end.offset < to)
        return true;
    const after = replacement || text.slice(startOf(first), start.offset);
    return after === '' || after.endsWith('\n') === text.endsWith('\n', to);
}
function rowsOf(text) {
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

;// CONCATENATED MODULE: ./build/src/review/drafts.js




function draftComments(all, path, lines, hunks) {
    const inOrder = all.toSorted((a, b) => startOf(a) - startOf(b));
    const drafts = [];
    const carried = new Set();
    for (const group of groupsOf(fixableOf(inOrder, lines, hunks), lines)) {
        const findings = group.members.map(({ finding }) => finding);
        const suggestion = suggestionOf(group, findings, lines);
        if (!suggestion)
            continue;
        drafts.push({ ...suggestion, path, findings, carried: new Set(findings) });
        for (const finding of findings)
            carried.add(finding);
    }
    const others = inOrder.filter((finding) => !carried.has(finding));
    return withOthers(drafts, others, path, lines);
}
function withOthers(drafts, others, path, lines) {
    const lineOf = (finding) => lines.lineAt(startOf(finding));
    const open = drafts
        .map((draft) => ({ ...draft, findings: [...draft.findings] }))
        .sort((a, b) => a.lines.first - b.lines.first);
    const suggested = open.map(({ lines: { first, last } }, index) => ({ first, last, index }));
    const touchedBy = ({ fix }, line) => [line, line - 1, line + 1]
        .flatMap((near) => open[(0,review_diff/* rangeWith */.A4)(suggested, near)?.index ?? -1] ?? [])
        .find(({ carried }) => [...carried].some((other) => fix && other.fix && (0,findings_fix/* fixesTouch */.PG)(fix, other.fix)));
    const byLine = new Map(open.flatMap((draft) => draft.findings.map((each) => [lineOf(each), draft])));
    for (const finding of others) {
        const line = lineOf(finding);
        const draft = byLine.get(line) ?? touchedBy(finding, line);
        if (draft) {
            draft.findings.push(finding);
            continue;
        }
        const own = {
            path,
            lines: { first: line, last: line },
            findings: [finding],
            carried: new Set(),
            suggestion: undefined,
        };
        open.push(own);
        byLine.set(line, own);
    }
    for (const { findings } of open) {
        findings.sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
    }
    return open.sort((a, b) => a.lines.first - b.lines.first || a.lines.last - b.lines.last);
}
function fixableOf(inOrder, lines, hunks) {
    const fixable = inOrder.flatMap((finding) => {
        const range = linesOfFix(finding, lines);
        const isShown = range && (0,review_diff/* liesIn */.z$)(range, (0,review_diff/* rangeWith */.A4)(hunks, range.first));
        return finding.fix && isShown ? [{ ...range, finding, fix: finding.fix }] : [];
    });
    const safe = (0,findings_fix/* takeFixes */.BE)(fixable.filter(({ fix }) => fix.safe));
    const unsafe = (0,findings_fix/* takeFixes */.BE)(fixable.filter(({ fix }) => !fix.safe), safe.edits);
    return [...safe.taken, ...unsafe.taken];
}
function groupsOf(all, lines) {
    const groups = joined(all.filter(({ fix }) => fix.safe), lines);
    const apart = [];
    for (const fixable of all) {
        if (fixable.fix.safe)
            continue;
        const group = (0,review_diff/* rangeIn */.hO)(groups, fixable);
        if (!group)
            apart.push(fixable);
        else if ((0,review_diff/* liesIn */.z$)(fixable, group))
            group.members.push(fixable);
    }
    return [...groups, ...joined(apart, lines)];
}
function joined(fixes, lines) {
    const groups = [];
    for (const fixable of fixes.toSorted((a, b) => a.first - b.first)) {
        const group = groups.at(-1);
        if (!group || group.last < fixable.first) {
            groups.push({ first: fixable.first, last: fixable.last, members: [fixable] });
            continue;
        }
        const last = Math.max(group.last, fixable.last);
        if (isTooMuch({ first: group.first, last }, lines))
            continue;
        group.last = last;
        group.members.push(fixable);
    }
    return groups;
}
function startOf({ range }) {
    return range.start.offset;
}
function rank({ severity }) {
    return findings_finding/* severities */.g.indexOf(severity);
}

// EXTERNAL MODULE: ./build/src/review/marker.js
var marker = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/src/review/place.js




function place(findings, files, { max, resolved, refused }) {
    const first = findings.map((finding) => firstPlace(finding, resolved));
    const drafts = draftsIn(files, first.filter(({ place }) => place === 'inline'));
    const chosen = new Set(mostSevere(drafts, max));
    const draftOf = new Map(drafts.flatMap((draft) => draft.findings.map((each) => [each, draft])));
    const placed = new Map(first.map((finding) => {
        const draft = draftOf.get(finding);
        if (finding.place !== 'inline')
            return [finding, finding];
        if (!draft)
            return [finding, inSummary(finding, 'not-in-diff')];
        if (!chosen.has(draft))
            return [finding, inSummary(finding, 'too-many')];
        if (refused.has(commentKey(draft)))
            return [finding, inSummary(finding, 'refused')];
        return [finding, { ...finding, suggested: draft.carried.has(finding) }];
    }));
    return {
        comments: drafts
            .filter((draft) => chosen.has(draft) && !refused.has(commentKey(draft)))
            .map(({ path, lines, suggestion, findings }) => ({
            path,
            lines,
            findings: findings.map((finding) => placed.get(finding)),
            suggestion,
        })),
        findings: [...placed.values()],
    };
}
function commentKey({ path, lines }) {
    return `${path}:${lines.first}-${lines.last}`;
}
function firstPlace(finding, resolved) {
    if (finding.state === 'existing')
        return { ...finding, place: 'existing' };
    const { path, severity } = finding;
    if (resolved.has((0,marker/* findingKey */.fl)({ path, fingerprint: (0,findings_finding/* fingerprintOf */.a)(finding) }))) {
        return { ...finding, place: 'withheld', why: 'resolved' };
    }
    return severity === 'info' ? inSummary(finding, 'info') : { ...finding, place: 'inline' };
}
function inSummary(finding, why) {
    return { ...finding, place: 'summary', why };
}
function draftsIn(files, all) {
    const byPath = new Map(files.map(({ source }) => [source.path, []]));
    for (const finding of all)
        byPath.get(finding.path)?.push(finding);
    return files.flatMap(({ source, diff }) => {
        const lines = (0,review_diff/* gitLines */.QS)(source.text);
        const shown = (byPath.get(source.path) ?? []).filter(({ range }) => (0,review_diff/* rangeWith */.A4)(diff.hunks, lines.lineAt(range.start.offset)));
        return draftComments(shown, source.path, lines, diff.hunks);
    });
}
function mostSevere(drafts, max) {
    const rankOf = ({ findings: [first] }) => findings_finding/* severities */.g.indexOf(first?.severity ?? 'info');
    return drafts.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, max);
}


/***/ })

};
