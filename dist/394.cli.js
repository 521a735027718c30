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
var config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/digest/coverage.js
var coverage = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/text/edit-distance.js
var edit_distance = __webpack_require__(8553);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/text/truncate.js
var truncate = __webpack_require__(6935);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/check.js











async function check(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace, failures);
    const understanding = new Understanding(workspace.config, names.length === 0);
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace, run: options.links }, (file) => {
        const linted = (0,lint_file/* lintFile */.Ac)(file, { archive, today: workspace.today });
        understanding.add(file, linted.digests);
        return linted;
    });
    const told = {
        ...collected,
        notices: [...collected.notices, ...understanding.notices(collected.files.length)],
        coverage: understanding.coverage,
    };
    const checked = await (0,check_links/* attachLinkFindings */.Cj)(told, archive, workspace, options.links);
    return (0,collect/* outcomeOf */.s)(checked, options.failOn);
}
const mostHeadings = 500;
class Understanding {
    coverage = [];
    #config;
    #isWhole;
    #tallies = new Map();
    #missed = { files: 0, all: 0, count: 0, first: undefined };
    #files = 0;
    constructor(config, isWhole) {
        this.#config = config;
        this.#isWhole = isWhole;
    }
    add({ source: { path }, configs }, digests) {
        this.#files++;
        const covered = (0,coverage/* coverageOf */._5)(digests);
        const poor = (0,coverage/* isPoor */.p0)(covered);
        const like = covered.unread.filter((place) => (poor && place.clear) || digests.some((digest) => isLike(place, digest)));
        const [first] = like;
        if (first) {
            this.#missed.files++;
            this.#missed.all += covered.recognised + like.length;
            this.#missed.count += like.length;
            this.#missed.first ??= exampleOf(first, path, digests);
        }
        for (const [index, digest] of digests.entries()) {
            const config = configs[index];
            const lines = like.filter((place) => isLike(place, digest)).map(({ line }) => line);
            this.coverage.push({
                path,
                digest: this.#config.digests.indexOf(config) + 1,
                recognised: digest.entries.length,
                missed: lines.length,
                ...(lines[0] !== undefined && { firstMissed: lines[0] }),
            });
            const isEmpty = index === 0 && digests.every(({ entries }) => entries.length === 0);
            this.#count(path, config, digest, isEmpty);
        }
    }
    #count(path, config, digest, isEmpty) {
        const tally = this.#tallies.get(config) ?? emptyTally(config);
        this.#tallies.set(config, tally);
        const { format, entries, days, sections, headings, document } = digest;
        tally.files++;
        for (const section of sections) {
            const name = section.path.at(-1);
            if (name !== undefined && tally.headings.size < mostHeadings)
                tally.headings.add(name);
            for (const each of tally.unseen)
                if ((0,outline/* contains */.gR)(section.path, each))
                    tally.unseen.delete(each);
        }
        if (isEmpty)
            note(tally.empty, path);
        if (format.dateIn && format.dateIn(path) === undefined)
            note(tally.unnamed, path);
        if (entries.length > 0 && format.dateLine && !hasDateLine(digest))
            note(tally.lineless, path);
        const isDated = days.some(({ from }) => from === 'heading');
        if (entries.length > 0 && format.days.length > 0 && !isDated) {
            const texts = headings.filter(({ role }) => role === 'section' || role === 'other');
            const heading = texts.find(({ range }) => /\d/.test(document.source.line(range.start.line))) ?? texts[0];
            const { line } = heading?.range.start ?? {};
            const place = line === undefined ? path : `${path}:${line}`;
            note(tally.undated, heading ? `${place} (${quoted(document.source.line(line ?? 1))})` : place);
        }
    }
    notices(digestFiles) {
        const { assumed, digests } = this.#config;
        if (assumed)
            return this.#ofDefault(digestFiles);
        const notices = [...this.#missedNotice()];
        for (const config of digests) {
            const tally = this.#tallies.get(config);
            if (tally)
                notices.push(...tallyNotices(tally, this.#isWhole));
        }
        return notices;
    }
    #ofDefault(digestFiles) {
        if (!this.#isWhole && this.#missed.count === 0)
            return [];
        const patterns = this.#config.digests.flatMap((digest) => digest.files).join(', ');
        const looked = `There is no ${config/* defaultConfigPath */.jE}, so the default format was looked for in ${patterns}`;
        const found = this.#missed.count === 0
            ? `${digestFiles} of ${(0,pluralize/* pluralize */.t)(this.#files, 'file')} ${digestFiles === 1 ? 'has' : 'have'} days with entries`
            : this.#missedText();
        return [`${looked}: ${found}. \`copydesk init\` writes a configuration.`];
    }
    #missedNotice() {
        if (this.#missed.count === 0)
            return [];
        return [
            `${this.#missedText()}. Does \`entry\` in ${config/* defaultConfigPath */.jE} say how they are written, and \`sections\` what is to be left out? \`copydesk init --dry-run\` shows what it finds.`,
        ];
    }
    #missedText() {
        const { files, all, count, first } = this.#missed;
        return `${count.toLocaleString('en')} of ${(0,pluralize/* pluralize */.t)(all, 'line')} that look like entries are not read, in ${(0,pluralize/* pluralize */.t)(files, 'file')}; the first is ${first}`;
    }
}
function emptyTally(config) {
    const { sections } = config.format;
    const names = sections && ('only' in sections ? sections.only : sections.except);
    const none = () => ({ count: 0, first: undefined });
    return {
        config,
        files: 0,
        undated: none(),
        unnamed: none(),
        lineless: none(),
        empty: none(),
        unseen: new Set(names),
        headings: new Set(),
    };
}
function hasDateLine({ format, document: { source } }) {
    const named = format.dateIn?.(source.path);
    return (format.dateLine?.(source.text, named).length ?? 0) > 0;
}
function note(examples, first) {
    examples.count++;
    examples.first ??= first;
}
function isLike({ block, clear, start }, { format, inScope }) {
    const isMeant = clear || block === 'item';
    return isMeant && format.entries.some((each) => each.block.type === block) && inScope(start);
}
function exampleOf({ line, block }, path, digests) {
    const source = digests[0]?.document.source;
    const templates = digests.flatMap(({ format }) => format.entries);
    const nearest = templates.find((each) => each.block.type === block) ?? templates[0];
    const text = quoted(source?.line(line) ?? '');
    return `${path}:${line} (${text}), where \`${nearest?.text}\` is expected`;
}
function quoted(text) {
    return `\`${(0,truncate/* truncate */.x)((0,source/* onOneLine */.GJ)(text).trim(), 60)}\``;
}
function tallyNotices({ config, ...tally }, isWhole) {
    const { files, undated, unnamed, lineless, empty, unseen, headings } = tally;
    const ofFiles = ({ count }) => `${count} of ${(0,pluralize/* pluralize */.t)(files, 'file')}`;
    const notices = [];
    if (undated.first !== undefined) {
        notices.push(`\`day\` (\`${config.format.days.at(-1)?.[0]?.text}\`) fits no heading in ${ofFiles(undated)}; the first is ${undated.first}.`);
    }
    if (unnamed.first !== undefined) {
        notices.push(`\`date-in\` fits no date in the names of ${ofFiles(unnamed)}; the first is ${unnamed.first}.`);
    }
    if (lineless.first !== undefined) {
        notices.push(`\`date-line\` fits no line in ${ofFiles(lineless)}; the first is ${lineless.first}.`);
    }
    if (!isWhole)
        return notices;
    for (const name of unseen) {
        const meant = (0,edit_distance/* nearest */.p)(name.at(-1) ?? '', headings);
        const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
        notices.push(`\`sections\` names \`${name.join('` / `')}\`, but no heading in ${(0,pluralize/* pluralize */.t)(files, 'file')} is called so${hint || '.'}`);
    }
    if (empty.first !== undefined) {
        const patterns = config.files.map((each) => `\`${each}\``).join(', ');
        notices.push(`${ofFiles(empty)} of ${patterns} ${empty.count === 1 ? 'has' : 'have'} no entries; the first is ${empty.first}. \`exclude\` leaves files out.`);
    }
    return notices;
}

// EXTERNAL MODULE: ./build/src/report/formats.js + 5 modules
var formats = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/check.js




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
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1869);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4957);
/* harmony import */ var _links_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6228);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _model_block_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(364);
/* harmony import */ var _model_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);






function coverageOf(digests) {
    const entries = digests.flatMap((digest) => digest.entries.map(({ range }) => range));
    entries.sort((a, b) => a.start.offset - b.start.offset);
    const recognised = new Set(digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset)));
    const unread = [];
    let at = 0;
    let end = -1;
    const document = digests[0]?.document;
    for (const place of document ? findCandidates(document).places : []) {
        const { start } = place;
        if (!digests.some((digest) => digest.inScope(start)))
            continue;
        for (; at < entries.length && (entries[at]?.start.offset ?? 0) <= start; at++) {
            end = Math.max(end, entries[at]?.end.offset ?? 0);
        }
        if (start >= end)
            unread.push(place);
    }
    const missed = unread.filter(({ clear }) => clear);
    return { recognised: recognised.size, all: recognised.size + missed.length, missed, unread };
}
const fewest = 10;
const share = 0.8;
function isPoor({ recognised, all, missed }) {
    return missed.length >= fewest && recognised < share * all;
}
function findCandidates({ tree, source, links }) {
    const linksBetween = (0,_links_between_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinksBetween */ .i)(links);
    const places = [];
    const headings = [];
    const boldLines = [];
    const open = [];
    let below = false;
    const add = (block, node, content, marker) => {
        const found = webLinks(linksBetween, content);
        if (found.length === 0)
            return false;
        const first = block === 'paragraph' ? undefined : node.position?.start.offset;
        const start = first ?? content.start;
        const { line } = source.pointAt(start);
        const section = open.map(({ text }) => text);
        const clear = block === 'row' || isPlaced(block, content, found) || isClear(block, content, found, source);
        places.push({ block, marker, start, content, links: found, clear, below, section, line });
        return true;
    };
    const visitHeading = (node, address) => {
        const own = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
        const end = address && (0,_model_block_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(address, source.text).end;
        const content = own && { start: own.start, end: end ?? own.end };
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
        open.push({ depth: node.depth, text: (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__/* .toString */ .d)(node, { includeHtml: false }).trim() });
        const { line } = source.pointAt(content.start);
        headings.push({ depth: node.depth, content: textOf(content, source), line });
    };
    const visitList = (list) => {
        for (const item of list.children) {
            const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(item);
            const marker = content && source.text.slice(item.position?.start.offset, content.start);
            if (content && add('item', item, content, (marker ?? '').trim().split(/\s/)[0] ?? '')) {
                continue;
            }
            for (const child of item.children)
                if (child.type === 'list')
                    visitList(child);
        }
    };
    const visitParagraph = (node) => {
        const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
        if (!content)
            return;
        if (node.children[0]?.type === 'strong' && node.children.length === 1) {
            const text = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__/* .toString */ .d)(node).trim();
            while (open.at(-1)?.depth === _model_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .lineDepth */ .KI)
                open.pop();
            open.push({ depth: _model_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .lineDepth */ .KI, text });
            boldLines.push(text);
        }
        const parts = (0,_model_block_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledParts */ .Yb)(content, source.text, numbered);
        const isMany = parts.length > 1 && numbered.test(textOf(content, source));
        for (const part of isMany ? parts : [content]) {
            if (add('paragraph', node, part, '') && !places.at(-1)?.clear)
                places.pop();
        }
    };
    const isSolitary = (next) => {
        const content = next?.type === 'paragraph' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(next) : undefined;
        const line = content && (0,_model_block_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(content, source.text);
        const [link] = line ? webLinks(linksBetween, line) : [];
        if (!line || !link)
            return false;
        return link.range.start.offset === line.start && link.range.end.offset === line.end;
    };
    for (let index = 0; index < tree.children.length; index++) {
        const node = tree.children[index];
        const next = tree.children[index + 1];
        if (node.type === 'heading') {
            const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
            const hasLink = content && webLinks(linksBetween, content).length > 0;
            const isPair = content && !hasLink && isSolitary(next);
            visitHeading(node, isPair ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(next) : undefined);
            if (isPair)
                index++;
        }
        else if (node.type === 'list')
            visitList(node);
        else if (node.type === 'table') {
            for (const { row, content } of (0,_model_block_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(node, source))
                add('row', row, content, '|');
        }
        else if (node.type === 'paragraph')
            visitParagraph(node);
    }
    return { places, headings, boldLines };
}
const numbered = /^\d{1,4}[、.．)）:：]/;
function textOf({ start, end }, { text }) {
    return text.slice(start, end);
}
function webLinks(linksBetween, { start, end }) {
    return linksBetween(start, end).filter(({ image, url, quoted }) => !image && !quoted && url !== '' && !/^(?:#|mailto:)/.test(url) && !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelativeAddress */ .RX)(url));
}
const lead = /^(?::\w+:|\u200d|\ufe0f|[\p{Extended_Pictographic}☆*_~\s(<【（]|\[(?:[^[\]\n]{1,40}\])?|\d{1,4}[.)、．:])*$/u;
function isPlaced(block, { end }, [link]) {
    return block === 'heading' && link?.text === undefined && link?.range.end.offset === end;
}
function isClear(block, content, links, source) {
    const [first] = links;
    const before = source.text.slice(content.start, first.range.start.offset);
    if (lead.test(before.slice(0, 100)) && before.length <= 100) {
        return block !== 'paragraph' || links.length === 1;
    }
    if (block === 'heading')
        return /^[^\n]{1,60}[:：|-]\s*$/.test(before);
    const after = source.text.slice(first.range.end.offset, content.end);
    if (block !== 'item' || links.length > 1)
        return false;
    return first.kind === 'inline'
        ? /[(（【[]$/.test(before) && /^[)）】\]]\s*$/.test(after)
        : after.trim() === '';
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
