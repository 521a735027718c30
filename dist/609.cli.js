export const id = 609;
export const ids = [609];
export const modules = {

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsText: () => (/* binding */ commentsText),
/* harmony export */   replayCommand: () => (/* binding */ replayCommand),
/* harmony export */   replaySummary: () => (/* binding */ replaySummary)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8622);
/* harmony import */ var _review_replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8609);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4503);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6649);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6194);








const defaultLast = 20;
function replayCommand(_words, options, context) {
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .In)(context, async (interrupted) => {
        const { terminal } = context;
        const { config } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(options, context);
        const last = options.last ?? defaultLast;
        const replayed = await (0,_review_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(await context.openGit(true), {
            config,
            last,
            failOn: 'error',
            maxComments: options.maxComments ?? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxComments */ .kI,
            links: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOptions */ .dO)({ offline: true }, context, interrupted),
            signal: interrupted,
            progress(done) {
                if (terminal.watched)
                    void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
            },
        });
        if (terminal.watched)
            await terminal.writeError('\r\u001b[K');
        const text = options.format === 'json'
            ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ version: 1, ...replaySummary(replayed), contributions: replayed })}\n`
            : replayText(replayed, terminal.colour);
        await terminal.write(text);
        const failures = replayed.flatMap((each) => each.failures);
        for (const failure of failures) {
            await terminal.writeError(`copydesk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(failure)}\n`);
        }
        if (interrupted.aborted) {
            await terminal.writeError('copydesk: interrupted; older contributions were not reviewed\n');
            return _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.interrupted;
        }
        return failures.length > 0 ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.failed : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    });
}
function replaySummary(replayed) {
    const rules = new Map();
    for (const { rule, since } of replayed.flatMap(({ findings }) => findings)) {
        const count = rules.get(rule) ?? { rule, findings: 0, changed: 0 };
        count.findings++;
        if (since === 'changed')
            count.changed++;
        rules.set(rule, count);
    }
    return {
        entries: sum(replayed.map(({ entries }) => entries)),
        comments: sum(replayed.map(({ comments }) => comments)),
        commented: replayed.filter(({ comments }) => comments > 0).length,
        rules: [...rules.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
    };
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}
const sinceTexts = {
    stands: 'stands to this day',
    changed: 'changed since',
    gone: 'the file is gone',
};
function commentsText(replayed) {
    const { comments, commented } = replaySummary(replayed);
    const over = `Over the last ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .t)(replayed.length, 'contribution')} with entries`;
    return comments === 0
        ? `${over} it would not have commented.`
        : `${over} it would have commented ${comments === 1 ? 'once' : `${comments} times`}, on ${commented} of them. Links were not checked.`;
}
function replayText(replayed, colour) {
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(colour);
    if (replayed.length === 0) {
        return 'No commit of this history adds an entry that the configuration recognises. `copydesk check` tells what it recognises now.\n';
    }
    const lines = [bold('Date        Commit    Entries  Comments  Contribution')];
    for (const { date, commit, subject, entries, comments, findings } of replayed) {
        const counts = `${String(entries).padStart(7)}  ${String(comments).padStart(8)}`;
        lines.push(`${date}  ${commit.slice(0, 8)}  ${counts}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(subject)}`);
        for (const { path, line, severity, rule, message, since } of findings) {
            const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(path)}:${line}`;
            const about = dim(`${rule}; the line: ${sinceTexts[since]}`);
            lines.push(`    ${place}  ${severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(message)}`, `      ${about}`);
        }
    }
    const { rules } = replaySummary(replayed);
    lines.push('', commentsText(replayed));
    if (rules.length > 0) {
        const width = Math.max(...rules.map(({ rule }) => rule.length));
        lines.push('', bold(`${'Rule'.padEnd(width)}  Findings  Lines changed since`));
        for (const { rule, findings, changed } of rules) {
            lines.push(`${rule.padEnd(width)}  ${String(findings).padStart(8)}  ${changed}`);
        }
    }
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);



async function replay(repository, { config, last, signal, progress, ...options }) {
    const replayed = [];
    const history = await repository.history();
    const latest = latestTexts(repository, history[0]?.commit);
    for (const contribution of history) {
        if (replayed.length === last || signal.aborted)
            break;
        progress(replayed.length);
        const { commit, parent, date } = contribution;
        const change = await repository.change({ base: parent, head: commit });
        const touches = change.files.some(({ path }) => config.digests.some((digest) => digest.matches(path)));
        if (!touches)
            continue;
        const reviewed = await (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .review */ .N)({ change, repository, author: undefined, existing: undefined, lineUrl: undefined }, { ...options, config: { config }, today: date, command: '' });
        const entries = reviewed.report.review?.entries.length ?? 0;
        if (entries === 0)
            continue;
        replayed.push({
            ...contribution,
            entries,
            comments: (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .composeReview */ .bW)(reviewed).inline.length,
            findings: await findingsOf(reviewed, latest),
            failures: reviewed.failures.map(({ message }) => message),
        });
    }
    return replayed;
}
async function findingsOf({ report, sources }, latest) {
    const introduced = report.findings.filter(({ state }) => state === 'introduced');
    return Promise.all(introduced.map(async ({ rule, severity, path, range, message }) => {
        const { line } = range.start;
        const lines = await latest(path);
        const written = sources.get(path)?.line(line) ?? '';
        const since = !lines ? 'gone' : lines.has(written.trimEnd()) ? 'stands' : 'changed';
        return { rule, severity, path, line, message, since };
    }));
}
function latestTexts(repository, commit) {
    const known = new Map();
    const read = async (path) => {
        const [bytes] = commit === undefined ? [] : await repository.read([{ commit, path }]);
        if (!bytes)
            return undefined;
        const { text } = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(path, bytes);
        return new Set(text.split('\n').map((line) => line.trimEnd()));
    };
    return (path) => {
        const found = known.get(path) ?? read(path);
        known.set(path, found);
        return found;
    };
}


/***/ })

};
