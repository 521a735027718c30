export const id = 394;
export const ids = [394];
export const modules = {

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/digest/coverage.js
var digest_coverage = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/check.js







/** Lints the named files, or all files of the digests, and checks their links. */
async function check(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace);
    const unread = { files: 0, missed: 0, all: 0, first: undefined };
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace, run: options.links }, (file) => {
        const linted = (0,lint_file/* lintFile */.Ac)(file, { archive, today: workspace.today });
        noteUnread(unread, file, linted.digests);
        return linted;
    });
    const told = {
        ...collected,
        notices: [...collected.notices, ...unreadNotices(unread, workspace)],
    };
    const checked = await (0,check_links/* attachLinkFindings */.Cj)(told, archive, workspace, options.links);
    return (0,collect/* outcomeOf */.s)(checked, options.failOn);
}
function noteUnread(unread, { source }, digests) {
    const coverage = (0,digest_coverage/* coverageOf */._5)(digests);
    const [line] = coverage.missed;
    if (line === undefined || !(0,digest_coverage/* isPoor */.p0)(coverage))
        return;
    unread.files++;
    unread.missed += coverage.missed.length;
    unread.all += coverage.all;
    unread.first ??= `${source.path}:${line}`;
}
/** What was not understood is told, in one sentence. */
function unreadNotices({ files, missed, all, first }, { config }) {
    if (first === undefined)
        return [];
    const what = `${missed.toLocaleString('en')} of ${(0,pluralize/* pluralize */.t)(all, 'line')} that look like entries are not read, in ${(0,pluralize/* pluralize */.t)(files, 'file')}; the first is ${first}`;
    const patterns = config.digests.flatMap((digest) => digest.files).join(', ');
    return [
        config.assumed
            ? `There is no ${config_config/* defaultConfigPath */.jE}, so the default format was looked for in ${patterns}: ${what}. \`copydesk init\` writes a configuration.`
            : `${what}. Does \`entry\` in ${config_config/* defaultConfigPath */.jE} say how they are written? \`copydesk init --dry-run\` shows what it finds.`,
    ];
}

// EXTERNAL MODULE: ./build/src/report/formats.js + 5 modules
var formats = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/check.js




/** `copydesk check`: reports problems. */
function checkCommand(names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const outcome = await check(names, await (0,workspace/* open */.ho)(options, context), {
            failOn: options.failOn,
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
        });
        await context.terminal.write(formats/* formats */.F[options.format](outcome.report, (0,finish/* terminalOptions */.Z8)(outcome, options, context)));
        return (0,finish/* finish */.O9)(outcome, context, interrupted);
    });
}


/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   eE: () => (/* binding */ findCandidates),
/* harmony export */   p0: () => (/* binding */ isPoor)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4957);
/* harmony import */ var _links_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6228);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2253);




/**
 * Counts how much of what looks like an entry the formats recognise in a file: headings, list
 * items, table rows and paragraphs that begin with a link, in the sections that they describe. What
 * stands in an entry belongs to it. All digests are those of one file, at least one.
 */
function coverageOf(digests) {
    const entries = digests.flatMap((digest) => digest.entries.map(({ range }) => range));
    entries.sort((a, b) => a.start.offset - b.start.offset);
    const recognised = new Set(digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset)));
    const missed = [];
    let at = 0;
    let end = -1;
    const document = digests[0]?.document;
    for (const { clear, start, line } of document ? findCandidates(document).places : []) {
        if (!clear || !digests.some((digest) => digest.inScope(start)))
            continue;
        for (; at < entries.length && (entries[at]?.start.offset ?? 0) <= start; at++) {
            end = Math.max(end, entries[at]?.end.offset ?? 0);
        }
        if (start >= end)
            missed.push(line);
    }
    return { recognised: recognised.size, all: recognised.size + missed.length, missed };
}
/** Fewer lines than this that are not recognised are let be, whatever their share. */
const fewest = 10;
/** The share of recognised lines below which coverage is poor. */
const share = 0.8;
/** Whether so little of a file is recognised that its format hardly describes it. */
function isPoor({ recognised, all, missed }) {
    return missed.length >= fewest && recognised < share * all;
}
/** Finds what looks like an entry: headings, list items, table rows and paragraphs with links. */
function findCandidates({ tree, source, links }) {
    const linksBetween = (0,_links_between_js__WEBPACK_IMPORTED_MODULE_1__/* .createLinksBetween */ .i)(links);
    const places = [];
    const headings = [];
    const open = [];
    let below = false;
    const add = (block, node, content, marker) => {
        const found = webLinks(linksBetween, content);
        if (found.length === 0)
            return false;
        const start = node.position?.start.offset ?? content.start;
        const { line } = source.pointAt(start);
        const section = open.map(({ text }) => text);
        const clear = block === 'row' || isClear(block, content, found, source);
        places.push({ block, marker, start, content, links: found, clear, below, section, line });
        return true;
    };
    const visitHeading = (node) => {
        const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
        while ((open.at(-1)?.depth ?? 0) >= node.depth)
            open.pop();
        below = false;
        if (!content)
            return;
        if (add('heading', node, content, '#'.repeat(node.depth))) {
            below = places.at(-1)?.clear === true;
            if (below)
                return;
            places.pop();
        }
        open.push({ depth: node.depth, text: (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(node, { includeHtml: false }).trim() });
        const { line } = source.pointAt(content.start);
        headings.push({ depth: node.depth, content: textOf(content, source), line });
    };
    const visitList = (list) => {
        for (const item of list.children) {
            const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(item);
            const marker = content && source.text.slice(item.position?.start.offset, content.start);
            // Lists below an entry belong to it.
            if (content && add('item', item, content, (marker ?? '').trim().split(/\s/)[0] ?? '')) {
                continue;
            }
            for (const child of item.children)
                if (child.type === 'list')
                    visitList(child);
        }
    };
    const visitRow = (row) => {
        const { start, end } = row.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined)
            return;
        add('row', row, { start: start.offset, end: end.offset }, '|');
    };
    for (const node of tree.children) {
        if (node.type === 'heading')
            visitHeading(node);
        else if (node.type === 'list')
            visitList(node);
        else if (node.type === 'table')
            node.children.slice(1).forEach(visitRow);
        else if (node.type === 'paragraph') {
            const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
            if (content && add('paragraph', node, content, '') && !places.at(-1)?.clear)
                places.pop();
        }
    }
    return { places, headings };
}
function textOf({ start, end }, { text }) {
    return text.slice(start, end);
}
/** The links that an entry may be about: no pictures, none to a page of the same site. */
function webLinks(linksBetween, { start, end }) {
    return linksBetween(start, end).filter(({ image, url, quoted }) => !image && !quoted && url !== '' && !/^(?:#|mailto:)/.test(url) && !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isRelativeAddress */ .RX)(url));
}
/**
 * What may stand before the link of an entry: stars, pictures, bracketed tags, numbers, marks. No
 * two alternatives begin alike, so that no text takes long.
 */
const lead = /^(?::\w+:|\u200d|\ufe0f|[\p{Extended_Pictographic}☆*_~\s(<【（]|\[(?:[^[\]\n]{1,40}\])?|\d{1,4}[.)、．:])*$/u;
function isClear(block, content, links, source) {
    const [first] = links;
    const before = source.text.slice(content.start, first.range.start.offset);
    if (lead.test(before.slice(0, 100)) && before.length <= 100) {
        // A paragraph is one only where it is hardly more than its link.
        return block !== 'paragraph' || links.length === 1;
    }
    if (block === 'heading')
        return /^[^\n]{1,60}[:：|-]\s*$/.test(before);
    const after = source.text.slice(first.range.end.offset, content.end);
    return block === 'item' && links.length === 1 && first.kind !== 'inline' && after.trim() === '';
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
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);



/**
 * Processes one file after the other; one that fails does not stop the others. Where the run is
 * interrupted or its budget is used up, the rest is named as not read. Throws `no-input` where no
 * file was named and none has an entry.
 */
async function collect({ files, failures, notices: before = [] }, { names, workspace, run }, handle) {
    const processed = [];
    const notices = [...before];
    const failed = [...failures];
    const whyToEnd = watchEnd(run);
    for (const [index, file] of files.entries()) {
        await workspace.progress(index, files.length);
        // What was asked for is read as far as one file, so that there is something to tell.
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
/** Gives the reason why a run has to end, once there is one. */
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
/** Makes the report of what was collected. */
function outcomeOf({ files, notices, failures, links }, failOn) {
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
    });
    return { report, sources, failures };
}
function isEmpty({ digests }) {
    return digests.every(({ entries }) => entries.length === 0);
}
const howToDescribe = 'if your entries look different, describe them in .github/copydesk.yml, or let `copydesk init` do it';
function noEntries({ source, configs }) {
    const templates = configs.map(({ format }) => `\`${format.entry.text}\``).join(' or ');
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
