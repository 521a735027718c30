export const id = 893;
export const ids = [893];
export const modules = {

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand),
  patchOf: () => (/* binding */ patchOf)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/fix.js







const maxIdleRounds = 10;
async function fix_fix(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace, failures);
    const digests = files.flatMap(lint_file/* digestsOrNone */.TL);
    const examined = await (0,check_links/* checkWithStore */.AL)(digests, workspace, options.links);
    const links = (0,check_links/* linkInput */.Hs)(examined.outcomes, archive, workspace);
    const lint = async (file) => {
        const linted = (0,lint_file/* lintFile */.Ac)(file, { archive, today: workspace.today });
        const { findings } = await (0,check_links/* lintLinks */.L$)(file, linted.digests, links);
        return (0,lint_file/* addFindings */.W7)(linted, findings);
    };
    const changes = [];
    let fixed = 0;
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace, run: options.links }, async (file) => {
        const result = await fixFile(file, lint, options);
        fixed += result.fixed;
        const { text, path } = result.file.source;
        if (text !== file.source.text) {
            changes.push({
                path,
                before: file.source.text,
                after: text,
                read: (0,decode/* encodeText */.w)(file.source.text, file.bom),
                bytes: (0,decode/* encodeText */.w)(text, file.bom),
            });
        }
        return result.linted;
    });
    const left = {
        ...collected,
        links: (0,report/* reportLinks */.A)(digests, examined.outcomes),
        notices: [...collected.notices, ...examined.notices],
        failures: [...collected.failures, ...examined.failures],
    };
    return { ...(0,collect/* outcomeOf */.s)(left, options.failOn), changes, fixed };
}
async function fixFile(file, lint, options) {
    let current = file;
    let linted = await lint(current);
    let fixed = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let idle = 0; idle < maxIdleRounds; idle++) {
        const { text, applied } = (0,fix/* applyFixes */.yZ)(current.source.text, linted.findings, options);
        if (applied.length === 0 || !(0,lint_file/* isDigest */.Bc)(current, linted.digests))
            break;
        fixed += applied.length;
        current = (0,lint_file/* withText */.ij)(current, text);
        linted = await lint(current);
        const left = linted.findings.filter(({ fix }) => fix !== undefined).length;
        if (left < fewest)
            idle = -1;
        fewest = Math.min(fewest, left);
    }
    return { file: current, linted, fixed };
}

// EXTERNAL MODULE: ./build/src/report/formats.js + 5 modules
var formats = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/fix.js









function fixCommand(names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const outcome = await fix_fix(names, await (0,workspace/* open */.ho)(options, context), {
            failOn: options.failOn,
            unsafe: options.unsafe ?? false,
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
        });
        const unwritten = await show(names, outcome, options, context);
        const failures = [...outcome.failures, ...unwritten];
        return (0,finish/* finish */.O9)({ ...outcome, failures }, context, interrupted);
    });
}
async function show(names, outcome, options, context) {
    const { terminal, files } = context;
    const { changes, report } = outcome;
    if (options.diff) {
        for (const change of changes)
            await terminal.write(patchOf(change, terminal));
        return [];
    }
    if (names.includes(load/* standardInputName */.dJ)) {
        const [first] = outcome.sources.values();
        if (first)
            await terminal.write(Buffer.from(changes[0]?.bytes ?? first.text).toString());
        return [];
    }
    const unwritten = [];
    for (const { path, bytes, read } of changes) {
        await files.write(path, bytes, read).catch((error) => {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            unwritten.push(new errors/* CopydeskError */.r(error.code, `not fixed: ${error.message}`));
        });
    }
    const written = changes.length - unwritten.length;
    if (options.format === 'pretty' && !options.quiet && written > 0) {
        const fixed = unwritten.length > 0 ? 'problems' : (0,pluralize/* pluralize */.t)(outcome.fixed, 'problem');
        await terminal.write(`Fixed ${fixed} in ${(0,pluralize/* pluralize */.t)(written, 'file')}.\n\n`);
    }
    const left = { ...report, links: [], stars: { ...report.stars, total: 0 } };
    const shown = options.format === 'pretty' ? left : report;
    await terminal.write(formats/* formats */.F[options.format](shown, (0,finish/* terminalOptions */.Z8)(outcome, options, context)));
    return unwritten;
}
function patchOf({ path, before, after }, { shown }) {
    const [, ...lines] = (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after).split('\n');
    return (shown ? lines.map(src_escape/* terminalText */.eR) : lines).join('\n');
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11);



async function collect({ files, failures, notices: before = [] }, { names, workspace, run }, handle) {
    const processed = [];
    const notices = [...before];
    const failed = [...failures];
    const whyToEnd = watchEnd(run);
    for (const [index, file] of files.entries()) {
        await workspace.progress(index, files.length);
        const why = index > 0 ? whyToEnd() : undefined;
        if (why !== undefined) {
            failed.push(notRead(files.slice(index), why));
            break;
        }
        try {
            const linted = await handle(file);
            const belongs = (0,_lint_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(file, linted.digests);
            if (names.length > 0 && (isEmpty(linted) || !belongs))
                notices.push(noEntries(file));
            if (belongs)
                processed.push({ file, linted });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r))
                throw error;
            failed.push(error);
        }
    }
    await workspace.progress(files.length, files.length);
    if (names.length === 0 &&
        failed.length === 0 &&
        processed.every(({ linted }) => isEmpty(linted))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('no-input', `no entries in ${filesOf(files)}; ${howToDescribe}`);
    }
    return { files: processed, notices, failures: failed, links: [] };
}
function watchEnd(run) {
    const { network, budget, signal } = run ?? {};
    const begin = network?.clock.now() ?? 0;
    return () => {
        if (signal?.aborted)
            return 'the run was interrupted';
        const isOver = budget !== undefined && network && network.clock.now() - begin > budget;
        return isOver ? 'the time for the run was used up' : undefined;
    };
}
function notRead(files, why) {
    const count = files.length === 1 ? '1 file was' : `${files.length} files were`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('input-unreadable', `${count} not read, since ${why}: ${filesOf(files)}`);
}
function outcomeOf({ files, notices, failures, links, coverage }, failOn) {
    const sources = new Map();
    for (const { file, linted } of files) {
        const source = linted.digests[0]?.document.source ?? file.source;
        sources.set(source.path, source);
    }
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createReport */ .L)({
        files: [...sources.keys()],
        digests: files.flatMap(({ linted }) => linted.digests),
        findings: files.flatMap(({ linted }) => linted.findings),
        links,
        failOn,
        notices,
        failures,
        coverage,
    });
    return { report, sources, failures };
}
function isEmpty({ digests }) {
    return digests.every(({ entries }) => entries.length === 0);
}
const howToDescribe = 'if your entries look different, describe them in .github/copydesk.yml, or let `copydesk init` do it';
function noEntries({ source, configs }) {
    const templates = configs.map(({ format }) => `\`${format.entries[0].text}\``).join(' or ');
    return `${source.path}: no entries found, expected entries such as ${templates}; ${howToDescribe}.`;
}
function filesOf(files) {
    const [first, ...rest] = files.map(({ source }) => source.path);
    return rest.length === 0
        ? `${first}`
        : `${first} and ${rest.length} more ${rest.length === 1 ? 'file' : 'files'}`;
}


/***/ })

};
