export const id = 818;
export const ids = [818];
export const modules = {

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linksCommand: () => (/* binding */ linksCommand)
});

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/rules/table.js + 41 modules
var table = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/links.js





async function links(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace, failures);
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace, run: options.links }, lint_file/* readUnlinted */.qL);
    const checked = await (0,check_links/* attachLinkFindings */.Cj)(collected, archive, workspace, options.links);
    const aboutLinks = new Set(table/* rules */.a.filter(({ reads }) => reads === 'links').map(({ id }) => id));
    const shown = checked.files.map(({ file, linted: { digests, findings } }) => ({
        file,
        linted: { digests, findings: findings.filter(({ rule }) => aboutLinks.has(rule)) },
    }));
    return (0,collect/* outcomeOf */.s)({ ...checked, files: shown }, options.failOn);
}

// EXTERNAL MODULE: ./build/src/report/link-list.js
var link_list = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/links.js





function linksCommand(names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { terminal } = context;
        const outcome = await links(names, await (0,workspace/* open */.ho)(options, context), {
            failOn: options.failOn,
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
        });
        const { version, files, notices, links: found } = outcome.report;
        await terminal.write(options.format === 'json'
            ? `${(0,src_escape/* jsonText */.s$)({ version, files, links: found })}\n`
            : (0,link_list/* linkList */.x8)(found, terminal));
        for (const notice of notices)
            await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(notice)}\n`);
        return (0,finish/* finish */.O9)(outcome, context, interrupted);
    });
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
