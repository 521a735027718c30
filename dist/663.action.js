export const id = 663;
export const ids = [663];
export const modules = {

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ withoutBackslashes),
/* harmony export */   me: () => (/* binding */ scanAddresses),
/* harmony export */   yu: () => (/* binding */ addressEnd)
/* harmony export */ });
const longest = 2_048;
const mostInside = 4;
function scanAddresses(text, blocks, found) {
    let line = 0;
    let next = lineEnd(text, 0);
    let isHead;
    let outerEnd = 0;
    let inside = 0;
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
        while (next < at) {
            line = next + 1;
            next = lineEnd(text, line);
            isHead = undefined;
        }
        const start = schemeStart(text, at);
        if (start === -1)
            continue;
        isHead ??= mayBeHead(text, line, next, blocks);
        inside = start < outerEnd ? inside + 1 : 0;
        if (!isHead || inside > mostInside)
            continue;
        const end = addressEnd(text, start, at + 3);
        if (inside === 0)
            outerEnd = end;
        found({ line, start, end });
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function schemeStart(text, colon) {
    const word = text.slice(Math.max(0, colon - 5), colon).toLowerCase();
    if (word === 'https')
        return colon - 5;
    return word.endsWith('http') ? colon - 4 : -1;
}
function mayBeHead(text, start, end, blocks) {
    const words = text.slice(start, Math.min(end, start + longest)).trimStart();
    if (blocks.has('item') && !/^[>#|]/.test(words))
        return true;
    if (blocks.has('row') && words.includes('|'))
        return true;
    return blocks.has('heading') && (/^(?:#|\[[^[\]]+\]:)/.test(words) || isUnderlined(text, end));
}
function isUnderlined(text, end) {
    const below = text.slice(end + 1, end + 1 + longest);
    return /^ {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(below);
}
function addressEnd(text, start, from) {
    const before = text[start - 1] ?? '';
    const limit = Math.min(text.length, start + longest);
    const closing = { '<': '>', '[': ']' }[before];
    let depth = 0;
    let at = from;
    for (; at < limit; at++) {
        if (!isSign(text.charCodeAt(at)))
            continue;
        const character = text[at];
        if (character === closing || /[\s<]/.test(character))
            break;
        if (character === '\\')
            at++;
        else if (character === '(')
            depth++;
        else if (character === ')' && depth-- === 0 && before === '(')
            break;
    }
    at = Math.min(at, limit);
    return /[(<[]/.test(before) ? at : withoutPunctuation(text, from, at, depth);
}
function isSign(code) {
    if (code >= 0x80 || code <= 0x20)
        return true;
    return (code >= 0x5b && code <= 0x5d) || (code | 1) === 0x29 || (code & ~2) === 0x3c;
}
function withoutPunctuation(text, from, end, open) {
    let at = end;
    let depth = open;
    for (; at > from; at--) {
        const last = text[at - 1];
        if (last === ')' && depth < 0)
            depth++;
        else if (!/[?!.,:;*_~'"]/.test(last))
            break;
    }
    return at;
}
function withoutBackslashes(address) {
    return address.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ memoize),
/* harmony export */   Y_: () => (/* binding */ groupByPath),
/* harmony export */   Zg: () => (/* binding */ createFileOrder)
/* harmony export */ });
function groupByPath(files) {
    const groups = new Map();
    for (const file of files) {
        const group = groups.get(file.path) ?? { path: file.path, text: file.text, readings: [] };
        group.readings.push(file);
        groups.set(file.path, group);
    }
    return [...groups.values()];
}
function createFileOrder(dateOf) {
    const collator = new Intl.Collator('en', { numeric: true });
    const dates = new Map();
    const dateIn = (path) => {
        const date = dates.get(path) ?? dateOf(path) ?? '';
        dates.set(path, date);
        return date;
    };
    return (a, b) => byCode(dateIn(a), dateIn(b)) || collator.compare(a, b) || byCode(a, b);
}
function byCode(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function memoize(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createArchive)
});

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity_identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/digest/stars.js
var stars = __webpack_require__(2143);
// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 2 modules
var heads = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/digest/archive/heads-file.js
var heads_file = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/digest/archive/places.js
var places = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/src/text/hash.js
var text_hash = __webpack_require__(3665);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var digest_markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/archive/addresses.js
var addresses = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/src/digest/archive/head-reader.js
var head_reader = __webpack_require__(9193);
;// CONCATENATED MODULE: ./build/src/digest/archive/site-index.js






const maxHead = 1_000;
function createSiteIndex(texts) {
    const postings = once(() => scanTexts(texts));
    const readerOf = (0,archive_file/* memoize */.Bj)(head_reader/* createHeadReader */.e8);
    const identities = new Map();
    const labels = new Map();
    const identitiesOf = (site) => {
        const known = identities.get(site) ?? readIdentities(postings().get(site) ?? [], texts);
        identities.set(site, known);
        return known;
    };
    const labelsOf = (site) => {
        const known = labels.get(site) ?? readLabels(postings().get(site) ?? [], texts, readerOf);
        labels.set(site, known);
        return known;
    };
    return {
        textsWith({ site, key }) {
            const found = identitiesOf(site).get((0,text_hash/* hashOf */.q)(key)) ?? [];
            return [found].flat().map((index) => texts[index]);
        },
        labels(url) {
            const site = (0,identity_identity/* siteOf */.z)(url);
            return site === undefined ? [] : labelsOf(site);
        },
        sitesOf(label) {
            const files = new Set(texts.flatMap(({ text }, at) => (text.includes(label) ? at : [])));
            const counts = new Map();
            for (const [site, all] of files.size === 0 ? [] : postings()) {
                const near = [...addressesOf(all, texts)].filter(({ index, text, start }) => {
                    return (files.has(index) && text.text.slice(Math.max(0, start - maxHead), start).includes(label));
                });
                const count = near.length === 0
                    ? undefined
                    : labelsOf(site).find((each) => each.label === label)?.count;
                if (count !== undefined)
                    counts.set(site, count);
            }
            return counts;
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function headBlockOf(block) {
    if (block.type === 'heading')
        return block.below ? 'item' : 'heading';
    return block.type === 'row' ? 'row' : 'item';
}
function scanTexts(texts) {
    const postings = new Map();
    const sites = new Map();
    for (const [index, { text, readings }] of texts.entries()) {
        const blocks = new Set(readings.flatMap(({ format }) => format.entries.map(({ block }) => headBlockOf(block))));
        (0,addresses/* scanAddresses */.me)(text, blocks, ({ line, start, end }) => {
            const origin = /^[^:]*:\/\/[^/?#]*/.exec(text.slice(start, Math.min(end, start + 300)))?.[0] ?? '';
            if (!sites.has(origin))
                sites.set(origin, (0,identity_identity/* siteOf */.z)((0,addresses/* withoutBackslashes */.X3)(origin)));
            const site = sites.get(origin);
            if (site === undefined)
                return;
            const known = postings.get(site);
            if (known)
                known.push(index, line, start, end);
            else
                postings.set(site, [index, line, start, end]);
        });
    }
    return postings;
}
function readIdentities(postings, texts) {
    const identities = new Map();
    for (const { index, text, start, end } of addressesOf(postings, texts)) {
        const key = (0,identity_identity/* linkIdentity */.t)((0,addresses/* withoutBackslashes */.X3)(text.text.slice(start, end)))?.key;
        if (key === undefined)
            continue;
        const hash = (0,text_hash/* hashOf */.q)(key);
        const known = identities.get(hash);
        if (known === undefined)
            identities.set(hash, index);
        else if (typeof known !== 'number') {
            if (known.at(-1) !== index)
                known.push(index);
        }
        else if (known !== index)
            identities.set(hash, [known, index]);
    }
    return identities;
}
function readLabels(postings, texts, readerOf) {
    const counts = new Map();
    for (const { text, ...address } of addressesOf(postings, texts)) {
        for (const { format } of text.readings) {
            const source = readerOf(format).around(text.text, address)?.source;
            if (!source)
                continue;
            const label = text.text.slice(source.start, source.end);
            counts.set(label, (counts.get(label) ?? 0) + 1);
            break;
        }
    }
    return asPlainText(counts);
}
function asPlainText(counts) {
    return sumLabels([...counts].map(([markdown, count]) => ({ label: (0,digest_markdown/* plainText */.wh)(markdown), count })));
}
function sumLabels(counts) {
    const sums = new Map();
    for (const { label, count } of counts)
        sums.set(label, (sums.get(label) ?? 0) + count);
    return [...sums]
        .map(([label, count]) => ({ label, count }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
function* addressesOf(postings, texts) {
    for (let at = 0; at < postings.length; at += 4) {
        const [index = 0, line = 0, start = 0, end = 0] = postings.slice(at, at + 4);
        yield { index, text: texts[index], line, start, end };
    }
}

;// CONCATENATED MODULE: ./build/src/digest/archive/archive.js








function createArchive(files) {
    return archiveOf([createPart(files)]);
}
function createPart(files) {
    const texts = (0,archive_file/* groupByPath */.Y_)(files);
    return { texts, index: createSiteIndex(texts), readingsOf: (0,archive_file/* memoize */.Bj)(places/* readPlaces */.B) };
}
function archiveOf(parts) {
    const dateOf = createDateOf(parts.flatMap((part) => part.texts));
    const order = (0,archive_file/* createFileOrder */.Zg)(dateOf);
    const texts = parts.flatMap((part) => part.texts).sort((a, b) => order(a.path, b.path));
    const ranks = new Map(texts.map((text, rank) => [text, rank]));
    const labels = new Map();
    const labelsOf = (site, url) => {
        const known = labels.get(site) ?? sumLabels(parts.flatMap(({ index }) => index.labels(url)));
        labels.set(site, known);
        return known;
    };
    const rankOf = (text) => ranks.get(text) ?? 0;
    return {
        paths: texts.map(({ path }) => path),
        dateOf,
        with: (more) => archiveOf([...parts, createPart(more)]),
        labels: (url) => labelsOf((0,identity_identity/* siteOf */.z)(url) ?? '', url),
        sitesOf: (label) => {
            const counts = new Map();
            for (const [site, count] of parts.flatMap(({ index }) => [...index.sitesOf(label)])) {
                counts.set(site, (counts.get(site) ?? 0) + count);
            }
            return counts;
        },
        stars: () => {
            const readerOf = (0,archive_file/* memoize */.Bj)(heads/* createHeadsReader */.n);
            return (0,stars/* countStars */.PL)(texts.flatMap((text) => readHeads(text, readerOf)));
        },
        places(url, beside) {
            const identity = (0,identity_identity/* linkIdentity */.t)(url);
            if (!identity)
                return [];
            return parts
                .flatMap((part) => part.index.textsWith(identity).map((text) => ({ text, part })))
                .filter(({ text }) => text.path !== beside?.document.source.path)
                .sort((a, b) => rankOf(a.text) - rankOf(b.text))
                .flatMap(({ text, part }) => {
                const readings = part.readingsOf(text);
                const own = readings.filter(({ format }) => format === beside?.format);
                const asked = own.length > 0 ? own : readings;
                return distinct(asked.flatMap(({ places }) => places.get(identity.key) ?? []));
            });
        },
    };
}
function createDateOf(texts) {
    const byPath = new Map(texts.map((text) => [text.path, text]));
    return (0,archive_file/* memoize */.Bj)((path) => {
        const { text = '', readings = [] } = byPath.get(path) ?? {};
        return readings
            .map(({ format }) => (0,file_date/* fileDates */.KO)(format, path, text).whole?.period.first)
            .find((date) => date !== undefined);
    });
}
function readHeads({ path, text, readings }, readerOf) {
    const file = new heads_file/* HeadsFile */.U(path, text);
    const byOffset = new Map();
    for (const { format, digest } of readings) {
        for (const head of digest ? (0,heads_file/* headsOf */.j)(digest) : readerOf(format)(file)) {
            const known = byOffset.get(head.offset);
            if (!known || known.differences > head.differences)
                byOffset.set(head.offset, head);
        }
    }
    return [...byOffset.values()];
}
function distinct(places) {
    const byOffset = new Map(places.map((place) => [place.range.start.offset, place]));
    return [...byOffset.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}


/***/ }),

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ areOfLines),
/* harmony export */   b5: () => (/* binding */ readItemLines),
/* harmony export */   e8: () => (/* binding */ createHeadReader),
/* harmony export */   n_: () => (/* binding */ mayHoldLink)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4957);
/* harmony import */ var _template_strict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2292);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);




const longest = 4_000;
function isOfLines(template) {
    const { block } = template;
    const isLine = block.type === 'item' || (block.type === 'heading' && !block.below);
    const isFirst = !(0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(template, 'text') && !(0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(template, 'extra');
    return isLine && isFirst && (0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(template)?.link.form === 'inline';
}
function areOfLines(templates) {
    return new Set(templates.map(({ block }) => block.type)).size === 1;
}
function createHeadReader({ entries, star, tags }) {
    const vocabulary = { star, tags };
    const inTitle = { ...vocabulary, otherStars: [] };
    const templates = entries.filter(isOfLines).map(({ block, ...template }) => {
        const { before, link, after } = (0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)({ block, ...template });
        const strict = [before, link.text, after].map((part) => (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .compileStrict */ .N)(part, vocabulary));
        const format = (0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)({ block, ...template }, 'date')?.date;
        return { block, strict, format, isPrefix: prefixPattern(block) };
    });
    const isItem = templates.some(({ block }) => block.type === 'item');
    const around = (text, { line, start, end }) => {
        if (start - line > longest || text[end] !== ')' || !text.startsWith('](', start - 2)) {
            return undefined;
        }
        const open = openingBracket(text, start - 2, line);
        if (open === -1)
            return undefined;
        const behind = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + longest))?.[0].trimEnd() ?? '';
        let misfit;
        for (const { block, strict, format, isPrefix } of templates) {
            const prefix = isPrefix.exec(text.slice(line, Math.max(open, line)))?.[0];
            if (prefix === undefined)
                continue;
            const spans = [
                { start: line + prefix.length, end: open },
                { start: open + 1, end: start - 2 },
                { start: end + 1, end: end + 1 + behind.length },
            ];
            const readings = spans.map((span, at) => strict[at]?.(text, span));
            if (readings.some((reading) => reading === undefined))
                continue;
            const find = (name) => {
                const found = readings.map((reading) => reading && (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .foundIn */ .Q)(reading, name)).find(Boolean);
                return found && { start: found.start, end: found.end };
            };
            const [source, title] = [find('source'), find('title')];
            const label = source ? text.slice(source.start, source.end) : '';
            if ((0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .starAtStart */ .YD)(label, vocabulary) || (0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .starAtEnd */ .Ht)(label, vocabulary))
                continue;
            if (title && (0,_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .starAtStart */ .YD)(text.slice(title.start, title.end), inTitle))
                continue;
            const url = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBackslashes */ .X3)(text.slice(start, end));
            const isMisfit = !isMarker(prefix.trim(), block);
            const span = find('date');
            const date = span && format && { text: text.slice(span.start, span.end), format };
            const starred = Boolean(find('star'));
            const differences = isMisfit ? 1 : 0;
            const head = { starred, source, title, date, url, differences, complete: true };
            if (!isMisfit)
                return head;
            misfit ??= head;
        }
        return misfit;
    };
    return {
        around,
        line(text, { start, end }) {
            const close = text.indexOf('](', start);
            if (close === -1 || close >= end || !isPlain(text.slice(start, close)))
                return undefined;
            const from = close + 2;
            const to = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressEnd */ .yu)(text, from, from);
            if (to === from || /^(?:#|mailto:)/.test(text.slice(from, from + 7)))
                return undefined;
            if (isItem && (0,_text_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isRelativeAddress */ .RX)(text.slice(from, to)))
                return undefined;
            return around(text, { line: start, start: from, end: to });
        },
    };
}
function isPlain(text) {
    if (/(?:^|[^\\])<|\\`|``/.test(text))
        return false;
    const parts = text.split('`');
    return parts.length % 2 === 1 && !parts.some((part, at) => at % 2 === 1 && /[[\]\\]/.test(part));
}
function prefixPattern(block) {
    return block.type === 'heading'
        ? new RegExp(`^ {0,3}#{${block.depth}}[ \\t]+`)
        : /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
}
function isMarker(written, block) {
    if (block.type !== 'item' || written === block.marker)
        return true;
    return /\d/.test(written) && /\d/.test(block.marker);
}
function openingBracket(text, close, from) {
    let depth = 0;
    for (let at = close - 1; at >= from; at--) {
        const character = text[at];
        if ((character !== '[' && character !== ']') || text[at - 1] === '\\')
            continue;
        if (character === ']')
            depth++;
        else if (depth-- === 0)
            return at;
    }
    return -1;
}
function readItemLines(text, lines, readLine, nested) {
    const heads = new Map();
    const items = [];
    let goesOn = false;
    let bodyGoesOn = false;
    for (const line of lines) {
        const words = text.slice(line.start, line.end);
        const rest = words.trimStart();
        if (rest === '') {
            goesOn = false;
            bodyGoesOn = false;
            if (/\S/.test(text[line.start] ?? ''))
                items.length = 0;
            continue;
        }
        const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(rest)?.[0];
        if (goesOn && marker === undefined && items.length > 0)
            return undefined;
        const column = columnOf(words);
        const closed = items.findIndex((item) => column < item.column);
        if (closed !== -1) {
            if (bodyGoesOn && marker === undefined)
                return undefined;
            items.length = closed;
        }
        if (goesOn && closed === -1 && /^(?!1\D)\d/.test(marker ?? ''))
            return undefined;
        bodyGoesOn = items.at(-1)?.isEntry ?? false;
        if (bodyGoesOn) {
            goesOn = false;
            continue;
        }
        const indent = column - (items.at(-1)?.column ?? 0);
        if (marker !== undefined && indent < 4) {
            const read = readLine(line);
            if (!read && mayHoldLink(rest))
                return undefined;
            const head = read === 'none' ? undefined : read;
            if (head && /\s{5}$/.test(marker))
                return undefined;
            if (head)
                heads.set(line.start + words.length - rest.length, head);
            const isEntry = head !== undefined && !nested;
            items.push({ column: column + columnOf(marker, true), isEntry });
        }
        else if (rest.startsWith('[') || (marker !== undefined && mayHoldLink(rest))) {
            return undefined;
        }
        goesOn = true;
    }
    return heads;
}
function columnOf(words, whole = false) {
    let column = 0;
    for (const character of words) {
        if (character === '\t')
            column += 4 - (column % 4);
        else if (whole || character === ' ')
            column++;
        else
            break;
    }
    return column;
}
function mayHoldLink(words) {
    return words.includes('[') || /:\/\/|www\./i.test(words);
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ HeadsFile),
/* harmony export */   j: () => (/* binding */ headsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7028);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5079);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(205);
/* harmony import */ var _stars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);






class HeadsFile {
    path;
    text;
    #lines;
    #document;
    #pieces = new Map();
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lines() {
        this.#lines ??= { parts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .u)(this.text) };
        return this.#lines.parts;
    }
    get document() {
        this.#document ??= { parsed: parse(this.path, this.text) };
        return this.#document.parsed;
    }
    piece(start, end) {
        const key = `${start} ${end}`;
        if (this.#pieces.has(key))
            return this.#pieces.get(key);
        const definitions = (this.lines?.definitions ?? [])
            .map((line) => this.text.slice(line.start, line.end))
            .join('\n');
        const text = `\n${this.text.slice(start, end)}${definitions && `\n\n${definitions}`}`;
        const document = parse(this.path, text);
        this.#pieces.set(key, document);
        return document;
    }
}
function parse(path, text) {
    try {
        const source = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .createSource */ .gV)(path, text);
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLimits */ .J)(source);
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(source);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r)
            return undefined;
        throw error;
    }
}
function headsOf({ entries }) {
    return entries.map((entry) => ({
        ...(0,_stars_js__WEBPACK_IMPORTED_MODULE_4__/* .starredItem */ .fe)(entry),
        offset: entry.head.start.offset,
        differences: entry.differences.length,
        complete: entry.differences.every(({ aspect }) => aspect !== 'missing'),
        dated: entry.period !== undefined || entry.day !== undefined,
    }));
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createHeadsReader)
});

// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/model/day.js
var day = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/src/digest/model/digest.js + 1 modules
var digest = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/digest/model/position.js
var position = __webpack_require__(3401);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var model_readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/chunks.js
var chunks = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/digest/archive/head-reader.js
var head_reader = __webpack_require__(9193);
;// CONCATENATED MODULE: ./build/src/digest/archive/block-lines.js




function* blocksOfLines(text, lines, end, near, type) {
    const isEmpty = (line) => !line || (0,source/* isBlank */.z3)(text.slice(line.start, line.end));
    for (let index = 0; index < lines.length; index++) {
        const from = index;
        while (!isEmpty(lines[index]))
            index++;
        const block = lines.slice(from, index);
        const [first] = block;
        if (!first)
            continue;
        const words = block.map((line) => text.slice(line.start, line.end));
        const isOther = /^(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\t| {4})/.test(words[0] ?? '');
        if (isOther || !words.some(head_reader/* mayHoldLink */.n_))
            continue;
        const stop = lines[index]?.start ?? end;
        const place = { start: first.start, end: stop, isIndented: /^ /.test(words[0] ?? '') };
        if (type === 'row') {
            if (words.some((line) => line.includes('|')))
                yield { ...place, heads: table(text, block, near) };
        }
        else if (!near.lead || words.some((line) => near.lead?.test(line.trim()))) {
            yield { ...place, heads: block.length === 1 ? near.paragraph(first) : undefined };
        }
    }
}
function table(text, [head, below, ...rows], near) {
    const isTable = head && below && (0,chunks/* isTableHead */.XL)(text, head, below);
    return isTable ? near.rows(head, rows) : undefined;
}
function paragraphBelow(text, lines) {
    const isEmpty = ({ start, end }) => (0,source/* isBlank */.z3)(text.slice(start, end));
    const from = lines.findIndex((line) => !isEmpty(line));
    const first = lines[from];
    if (!first || lines.slice(0, from).some(({ start }) => /\S/.test(text.charAt(start))))
        return;
    if (!(0,head_reader/* mayHoldLink */.n_)(text.slice(first.start, first.end)))
        return undefined;
    let last = first;
    for (let at = from + 1; at < lines.length; at++) {
        const line = lines[at];
        if (isEmpty(line))
            break;
        last = line;
    }
    return { start: first.start, end: last.end };
}
function sectionOfLine(file, readers, lines, index, end) {
    if (!readers.section)
        return undefined;
    const { text } = file;
    const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
    const words = text.slice(line.start, line.end).trimEnd();
    const isWord = (0,outline/* isEmphasised */._L)(readers.section.template);
    const content = { start: line.start, end: line.start + words.length };
    if (!(isWord ? /^ {0,3}[*_]/.test(words) : readers.section.strict(text, content))) {
        return undefined;
    }
    if (/^[ ]*([*_])(?:[ \t]*\1){2,}$/.test(words))
        return undefined;
    const before = above && text.slice(above.start, above.end);
    if (before && !(0,source/* isBlank */.z3)(before)) {
        const isDoubtful = /^(?:\s|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/.test(before);
        return { title: undefined, isDoubtful };
    }
    const isDoubtful = words.startsWith(' ');
    const next = below && text.slice(below.start, below.end);
    const title = isWord ? outline/* wordsAlone */.pW.exec(words)?.[2] : undefined;
    const isAlone = next === undefined || (0,source/* isBlank */.z3)(next) || /^ {0,3}[-*+][ \t]+\S/.test(next);
    if (title !== undefined && isAlone && words.length < 200)
        return { title, isDoubtful };
    const blank = lines.find((each) => each.start > line.start && (0,source/* isBlank */.z3)(text.slice(each.start, each.end)));
    const piece = file.piece(line.start, blank?.start ?? end);
    const [node] = piece?.tree.children ?? [];
    const isParagraph = piece && node?.type === 'paragraph';
    return {
        title: isParagraph ? (0,outline/* readSectionLine */.YC)(node, piece.source, readers) : undefined,
        isDoubtful,
    };
}

// EXTERNAL MODULE: ./build/src/digest/archive/heads-file.js
var heads_file = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/digest/links/between.js
var between = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/src/digest/model/block-entry.js
var block_entry = __webpack_require__(364);
// EXTERNAL MODULE: ./build/src/digest/model/item-entry.js
var item_entry = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/src/digest/template/differences.js
var differences = __webpack_require__(2373);
;// CONCATENATED MODULE: ./build/src/digest/archive/line-links.js







class NearReader {
    #source;
    #hasDefinitions;
    #items;
    #headings;
    #blocks;
    constructor({ path, text, lines }, readers) {
        this.#source = (0,source/* createSource */.gV)(path, text);
        this.#hasDefinitions = (lines?.definitions.length ?? 0) > 0;
        this.#items = (0,item_entry/* itemReaders */.Mo)(readers);
        this.#headings = readers.entries.filter(({ template }) => template.block.type === 'heading');
        this.#blocks = (0,block_entry/* createBlockContext */.nt)(this.#source, readers, () => []);
    }
    get lead() {
        return this.#blocks.lead;
    }
    get takesBelow() {
        return this.#blocks.below.length > 0;
    }
    item(line) {
        const { text } = this.#source;
        const words = text.slice(line.start, line.end);
        const [prefix = '', marker = ''] = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+/.exec(words) ?? [];
        const said = words.slice(prefix.length).trimEnd();
        if (/^(?:$|\[[ xX]\]|[#>`~|]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(said))
            return undefined;
        const start = line.start + prefix.length;
        const content = { start, end: start + said.length };
        const links = linksOfLine(this.#source, content, this.#hasDefinitions);
        if (!links)
            return undefined;
        const linksBetween = (0,between/* createLinksBetween */.i)(links);
        const context = { source: this.#source, readers: this.#items, linksBetween, nested: false };
        const range = this.#source.range(start, start);
        const read = (0,item_entry/* readHead */.zy)(content, context, ({ block }) => {
            const expected = block.type === 'item' ? block.marker : '';
            const isSame = marker === expected || (/\d/.test(marker) && /\d/.test(expected));
            return isSame ? [] : [(0,differences/* replacement */.f4)('marker', range, marker, expected, true)];
        }, marker);
        if (!read)
            return 'none';
        return isSure(read.reading) ? headLine(read.reading) : undefined;
    }
    heading({ content, depth }, below) {
        const isOwn = ({ template: { block } }, isBelow) => block.type === 'heading' && block.depth === depth && block.below === isBelow;
        const links = linksOfLine(this.#source, content, this.#hasDefinitions);
        if (!links)
            return undefined;
        const readers = this.#headings.filter((reader) => isOwn(reader, false));
        const own = (0,model_readers/* readExactly */.Lo)(readers, this.#source, content, (0,item_entry/* webLinks */.Ee)(links), links);
        if (own)
            return headLine(own);
        if (!below || (0,item_entry/* webLinks */.Ee)(links).length > 0)
            return undefined;
        const line = (0,block_entry/* firstLine */.TM)(below, this.#source.text);
        const lower = linksOfLine(this.#source, line, this.#hasDefinitions);
        if (!lower)
            return undefined;
        const span = { start: content.start, end: line.end };
        const others = this.#headings.filter((reader) => isOwn(reader, true));
        const reading = (0,model_readers/* readExactly */.Lo)(others, this.#source, span, (0,item_entry/* webLinks */.Ee)(lower), lower);
        return reading && headLine(reading);
    }
    paragraph(line) {
        const { text } = this.#source;
        const words = text.slice(line.start, line.end);
        const content = { start: line.start, end: line.start + words.trimEnd().length };
        const links = linksOfLine(this.#source, content, this.#hasDefinitions);
        if (!links)
            return undefined;
        const context = { ...this.#blocks, linksBetween: (0,between/* createLinksBetween */.i)(links) };
        const { heads } = (0,block_entry/* readLines */.Se)(content, context);
        if (!heads.every(({ reading }) => isSure(reading)))
            return undefined;
        return heads.map(({ reading, span }) => ({ ...headLine(reading), offset: span.start }));
    }
    rows(head, rows) {
        const { text } = this.#source;
        const bars = (line) => text
            .slice(line.start, line.end)
            .trim()
            .replace(/^\||\|$/g, '')
            .split('|').length;
        const width = bars(head);
        const heads = [];
        for (const line of rows) {
            const words = text.slice(line.start, line.end);
            const content = { start: line.start, end: line.start + words.trimEnd().length };
            const links = linksOfLine(this.#source, content, this.#hasDefinitions);
            if (!links || !words.startsWith('|') || bars(line) > width)
                return undefined;
            const own = (0,item_entry/* webLinks */.Ee)(links);
            if (own.length === 0)
                continue;
            const reading = (0,model_readers/* readExactly */.Lo)(this.#blocks.rows, this.#source, content, own, links);
            if (!reading)
                return undefined;
            heads.push({ ...headLine(reading), offset: content.start });
        }
        return heads;
    }
}
function isSure(reading) {
    return !(0,item_entry/* isBare */.JE)(reading) && (reading.exact || !(0,template_template/* slotOf */.SW)(reading.template, 'date'));
}
function headLine({ template, star, source, title, date, link, differences }) {
    const format = (0,template_template/* slotOf */.SW)(template, 'date')?.date;
    const span = (range) => range && { start: range.start.offset, end: range.end.offset };
    return {
        starred: star !== undefined,
        source: span(source?.range),
        title: span(title?.range),
        date: date && format && { text: date.markdown, format },
        url: link?.url ?? '',
        differences: differences.length,
        complete: differences.every(({ aspect }) => aspect !== 'missing'),
    };
}
const longest = 4_000;
function linksOfLine(source, { start, end }, hasDefinitions) {
    const text = source.text.slice(start, end);
    if (text.length > longest || /[`\\]|&#?\w*;|!\[|\bwww\.|:\/\/[^\s]*\|/i.test(text)) {
        return undefined;
    }
    const links = [];
    const addLink = (kind, from, to, url, words) => {
        const markdown = words && text.slice(words.start, words.end);
        links.push({
            kind,
            image: false,
            range: source.range(start + from, start + to),
            text: words && {
                text: markdown ?? '',
                markdown: markdown ?? '',
                range: source.range(start + words.start, start + words.end),
            },
            url: text.slice(url.start, url.end),
            urlRange: source.range(start + url.start, start + url.end),
            quoted: false,
            fault: undefined,
            repair: undefined,
        });
    };
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '[') {
            const found = /^\[([^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*)\]\(([^\s()<>"'[\]]+)\)/.exec(text.slice(at));
            if (found) {
                const [whole, words = '', url = ''] = found;
                if (/:\/\/|\]\s*\(/.test(words) || words.trim() === '')
                    return undefined;
                const from = at + words.length + 3;
                const place = { start: from, end: from + url.length };
                addLink('inline', at, at + whole.length, place, {
                    start: at + 1,
                    end: at + 1 + words.length,
                });
                at += whole.length - 1;
                continue;
            }
            const tag = /^\[[^[\]()/:.]{1,40}\](?![\s]*[([:])/.exec(text.slice(at))?.[0];
            if (tag === undefined || hasDefinitions || /[)\]]\s*$/.test(text.slice(0, at)))
                return undefined;
            at += tag.length - 1;
        }
        else if (character === ']')
            return undefined;
        else if (character === '<') {
            const [whole, url = ''] = /^<(https?:\/\/[^\s<>]+)>/i.exec(text.slice(at)) ?? [];
            if (whole === undefined)
                return undefined;
            addLink('angle', at, at + whole.length, { start: at + 1, end: at + 1 + url.length });
            at += whole.length - 1;
        }
        else if ((character === 'h' || character === 'H') &&
            /^https?:\/\//i.test(text.slice(at, at + 8))) {
            const url = bareAddress(text, at);
            if (url === undefined)
                return undefined;
            addLink('bare', at, at + url.length, { start: at, end: at + url.length });
            at += url.length - 1;
        }
    }
    return /:\/\//.test(text) && links.length === 0 ? undefined : links;
}
function bareAddress(text, at) {
    if (/[\w*~/([{<"']$/.test(text.slice(0, at)))
        return undefined;
    const url = /^\S+/.exec(text.slice(at, at + longest))?.[0] ?? '';
    const isPlain = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w\-./?=%#&+,:;@!$]*)?$/i;
    return isPlain.test(url) && !/[?!.,:;*_~&'"]$|[&;]|\.\.\./.test(url.replace(/&(?=\w+=)/g, ''))
        ? url
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/digest/archive/heads.js













function createHeadsReader(format) {
    const tools = {
        format,
        ofPiece: { ...format, sections: undefined, dateIn: undefined, dateLine: undefined },
        readers: (0,model_readers/* createReaders */.Bx)(format),
        reader: (0,head_reader/* createHeadReader */.e8)(format),
        plain: (0,archive_file/* memoize */.Bj)(markdown/* plainText */.wh),
    };
    return (file) => {
        const lines = (0,head_reader/* areOfLines */.DM)(format.entries) ? file.lines : undefined;
        const heads = lines && new LineWalk(file, tools).read(lines);
        return heads ?? (file.document ? (0,heads_file/* headsOf */.j)((0,digest/* readDigest */.r)(file.document, format)) : []);
    };
}
const nowhere = { line: 1, column: 1, offset: 0 };
const noRange = { start: nowhere, end: nowhere };
class LineWalk {
    #file;
    #tools;
    #position;
    #dateLines;
    #near;
    #heads = [];
    #isDoubtful = false;
    constructor(file, tools) {
        this.#file = file;
        this.#tools = tools;
        this.#position = new position/* Position */.y(tools.format, noRange);
        this.#near = new NearReader(file, tools.readers);
        const { whole, lines } = (0,file_date/* fileDates */.KO)(tools.format, file.path, file.text);
        this.#dateLines = [...lines];
        const period = whole?.period;
        const place = { period, level: position/* fileLevel */.$, depth: 0 };
        if (period)
            this.#position.openDay({ period }, place);
    }
    read({ parts }) {
        for (const [index, { heading, lines }] of parts.entries()) {
            if (heading) {
                this.#visitHeading(heading, lines);
                this.#meetLines(heading.end);
            }
            const end = parts[index + 1]?.heading?.start ?? this.#file.text.length;
            if (this.#position.inScope || this.#tools.readers.section)
                this.#visitLines(lines, end);
        }
        return this.#isDoubtful ? undefined : this.#heads;
    }
    #visitHeading({ depth, content, start, end }, lines) {
        const { text } = this.#file;
        const below = this.#near.takesBelow ? paragraphBelow(text, lines) : undefined;
        const { reader, readers, format, plain } = this.#tools;
        const isHeadingFormat = this.#position.entryDepth !== undefined;
        let line;
        this.#position.visitHeading({
            depth,
            range: noRange,
            title: () => (format.sections ? plain(text.slice(content.start, content.end)).trim() : ''),
            day: (within) => {
                if (isHeadingFormat)
                    line = reader.line(text, { start, end });
                if (readers.days.length === 0 || line?.source)
                    return undefined;
                const title = line?.title && (0,markdown/* plainText */.wh)(text.slice(line.title.start, line.title.end));
                return (0,day/* recogniseDay */.GI)(content, text, { readers: readers.days, within, depth }, title);
            },
            entry: () => {
                if (!isHeadingFormat)
                    return undefined;
                line ??= reader.line(text, { start, end });
                line ??= this.#near.heading({ start, end, content, depth }, below);
                return line
                    ? [this.#headOf(start, line)]
                    : this.#doubtful({ start, end: below?.end ?? end }, content, depth);
            },
        }, {
            day: ({ period, reader }) => this.#openDay(period, reader),
            entry: (heads) => this.#heads.push(...heads),
        });
    }
    #doubtful({ start, end }, content, depth) {
        const words = this.#file.text.slice(content.start, content.end);
        const isOwnDepth = depth === this.#position.entryDepth;
        if (!(0,head_reader/* mayHoldLink */.n_)(words) &&
            !(0,head_reader/* mayHoldLink */.n_)(this.#file.text.slice(content.end, end)) &&
            !(isOwnDepth && mayHoldStar(words, this.#tools.format))) {
            return undefined;
        }
        const heads = this.#headsOfPiece(start, this.#digestOfPiece(start, end, this.#position.within()));
        return heads.length > 0 ? heads : undefined;
    }
    #visitLines(lines, end) {
        const { text } = this.#file;
        let from = 0;
        for (const [index, line] of lines.entries()) {
            if ((this.#dateLines[0]?.span.start ?? end) < line.end) {
                const own = lines.slice(from, index).map((each) => text.slice(each.start, each.end));
                const isItem = own.some((words) => /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(words));
                this.#isDoubtful ||= isItem && !(0,source/* isBlank */.z3)(own.at(-1) ?? '');
                this.#visitItems(lines.slice(from, index), line.start);
                this.#meetLines(line.end);
                from = index + 1;
                continue;
            }
            const title = this.#sectionOf(lines, index, end);
            if (title !== undefined) {
                this.#visitItems(lines.slice(from, index), line.start);
                this.#position.openLine(title, noRange);
                from = index + 1;
                continue;
            }
            if (!this.#position.inScope || !isUnspaced(text, line))
                continue;
            const above = lines[index - 1];
            if (above && !(0,source/* isBlank */.z3)(text.slice(above.start, above.end))) {
                this.#isDoubtful ||= /\s/.test(text.charAt(above.start));
                continue;
            }
            const below = lines.find((each) => each.start > line.start && (0,source/* isBlank */.z3)(text.slice(each.start, each.end)));
            const levels = this.#tools.format.days.length;
            const within = this.#position.within(levels - 1);
            const piece = this.#digestOfPiece(line.start, below?.start ?? end, within);
            const day = piece?.days.find((each) => each.from === 'heading');
            if (day) {
                this.#visitItems(lines.slice(from, index), line.start);
                const depth = this.#tools.readers.days.find(({ level }) => level === day.level)?.depth ?? 1;
                this.#openDay((0,digest/* periodOfDay */.P)(day), { level: day.level, depth });
                from = index;
            }
            else if (this.#position.entryDepth !== undefined && piece && piece.entries.length > 0) {
                this.#heads.push(...this.#headsOfPiece(line.start, piece));
                this.#position.inEntry = 'heading';
            }
        }
        this.#visitItems(lines.slice(from), end);
    }
    #sectionOf(lines, index, end) {
        const found = sectionOfLine(this.#file, this.#tools.readers, lines, index, end);
        this.#isDoubtful ||= found?.isDoubtful ?? false;
        return found?.title;
    }
    #visitItems(lines, end) {
        const [first] = lines;
        if (!first || this.#position.entryDepth !== undefined || !this.#position.inScope)
            return;
        const { reader, format } = this.#tools;
        const { type } = format.entries[0].block;
        if (type === 'paragraph' || type === 'row') {
            this.#visitBlocks(blocksOfLines(this.#file.text, lines, end, this.#near, type));
            return;
        }
        const readLine = (line) => reader.line(this.#file.text, line) ?? this.#near.item(line);
        const items = (0,head_reader/* readItemLines */.b5)(this.#file.text, lines, readLine, format.nested);
        if (items) {
            for (const [start, item] of items)
                this.#heads.push(this.#headOf(start, item));
        }
        else {
            const piece = this.#digestOfPiece(first.start, end, this.#position.days[0]?.period);
            this.#heads.push(...this.#headsOfPiece(first.start, piece));
        }
    }
    #openDay(period, place) {
        this.#position.closeForDay(place);
        this.#position.openDay({ period }, { ...place, period });
    }
    #meetLines(before) {
        while ((this.#dateLines[0]?.span.start ?? before) < before) {
            const { period } = this.#dateLines.shift();
            const place = { ...this.#position.line, period };
            if (this.#position.inScope)
                this.#position.openDay({ period }, place);
        }
    }
    #visitBlocks(blocks) {
        for (const { start, end, heads, isIndented } of blocks) {
            this.#isDoubtful ||= isIndented;
            if (heads)
                for (const head of heads)
                    this.#heads.push(this.#headOf(head.offset, head));
            else {
                const piece = this.#digestOfPiece(start, end, this.#position.within());
                this.#heads.push(...this.#headsOfPiece(start, piece));
            }
        }
    }
    #headOf(offset, { starred, source, date, url, differences, complete }) {
        const label = source && this.#tools.plain(this.#file.text.slice(source.start, source.end));
        const read = { starred, source: label, url, differences, complete };
        const own = date?.format.read(date.text, this.#position.days[0]?.period);
        return { ...read, offset, ...(own ? { date: own.first, dated: true } : this.#dating()) };
    }
    #headsOfPiece(start, piece) {
        const heads = piece ? (0,heads_file/* headsOf */.j)(piece) : [];
        return heads.map((head, at) => ({
            ...head,
            offset: start - 1 + head.offset,
            ...(piece?.entries[at]?.dated ? {} : this.#dating()),
        }));
    }
    #digestOfPiece(start, end, within) {
        const document = this.#file.piece(start, end);
        return document && (0,digest/* readDigest */.r)(document, { ...this.#tools.ofPiece, dateIn: () => within });
    }
    #dating() {
        const [day] = this.#position.days;
        return { date: day?.period?.first, dated: day !== undefined };
    }
}
function isUnspaced(text, { start, end }) {
    if (!/[#\u00a0\p{Cf}]/u.test(text.charAt(start)))
        return false;
    const words = text.slice(start, end);
    return day/* unspacedMarks */.iN.test(words) && ((0,head_reader/* mayHoldLink */.n_)(words) || /\d/.test(words));
}
function mayHoldStar(words, { star, tags }) {
    const vocabulary = { star, tags };
    if (star === undefined)
        return false;
    return (words.includes(star) ||
        (0,template_template/* starAtStart */.YD)(words, vocabulary) !== undefined ||
        (0,template_template/* starAtEnd */.Ht)(words, vocabulary) !== undefined);
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPlaces),
/* harmony export */   j: () => (/* binding */ createSectionPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7028);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3311);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5079);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1764);






function readPlaces(text) {
    try {
        return digestsOf(text).map((digest) => ({ format: digest.format, places: placesIn(digest) }));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r)
            return [];
        throw error;
    }
}
function digestsOf({ path, text, readings }) {
    let document = readings.find(({ digest }) => digest)?.digest?.document;
    return readings.map(({ format, digest }) => {
        if (digest)
            return digest;
        if (!document) {
            const source = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .createSource */ .gV)(path, text);
            (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLimits */ .J)(source);
            document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(source);
        }
        return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .readDigest */ .r)(document, format);
    });
}
function placesIn({ document, entries, sections }) {
    const sectionPath = createSectionPath(sections);
    const places = new Map();
    for (const { url, head, period, section, title } of entries) {
        const key = (0,_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(url)?.key;
        if (key === undefined)
            continue;
        const known = places.get(key) ?? [];
        places.set(key, known);
        known.push({
            path: document.source.path,
            range: head,
            date: period?.first,
            section: sectionPath(section),
            title: title?.text ?? '',
        });
    }
    return places;
}
function createSectionPath(sections) {
    const [title, second] = sections.filter(({ depth }) => depth === 1);
    return ({ path }) => (title && !second && path[0] === title.path[0] ? path.slice(1) : path);
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   XL: () => (/* binding */ isTableHead),
/* harmony export */   bV: () => (/* binding */ splitChunks),
/* harmony export */   nz: () => (/* binding */ moveStarts),
/* harmony export */   se: () => (/* binding */ hasInnerFootnotes)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);


function splitChunks(text, begin, minLength, preferred) {
    if (hasInnerFootnotes(text))
        return undefined;
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
    if (!lines)
        return undefined;
    const chunks = new ChunkCutter(text, begin, minLength, preferred).cut(lines);
    return { chunks, definitions: byLabel(text, lines) };
}
function hasInnerFootnotes(text) {
    const start = /(?<![^\r\n])(?:[ \t>*+\d.)-]+\[\^|\[\^(?![^\s[\]\\]+\]:))[^\]\r\n]+\]:/;
    return start.test(text);
}
function labelsIn(text) {
    return new Set([...text.matchAll(/\[((?:\\.|[^\\[\]]){1,999})\]/gs)].map(([, label = '']) => key(label)));
}
function byLabel(text, { definitions }) {
    const found = new Map();
    for (const { start, end } of definitions) {
        const line = text.slice(start, end);
        const label = /^ {0,3}\[((?:\\.|[^\\[\]])+)\]:/.exec(line)?.[1];
        if (label === undefined || found.has(key(label)))
            continue;
        found.set(key(label), label.startsWith('^') ? `[${label}]: -` : line);
    }
    return found;
}
function key(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
const maxBlank = 20;
class ChunkCutter {
    #text;
    #minLength;
    #preferred;
    #cuts;
    #lines = 0;
    #bullet;
    #blanks = 0;
    #head;
    #table;
    #hasRow = false;
    constructor(text, begin, minLength, preferred) {
        this.#text = text;
        this.#minLength = preferred ? 3 * minLength : minLength;
        this.#preferred = preferred;
        this.#cuts = [{ start: begin, continuesList: false, afterBlank: false, table: undefined }];
    }
    cut({ parts, definitions, regions }) {
        const beginning = new Set([...definitions.map(({ start }) => start), ...regions]);
        for (const { heading, lines } of parts) {
            if (heading) {
                this.#cutAt(this.#text.lastIndexOf('\n', heading.start - 1) + 1, false);
                this.#bullet = undefined;
                this.#blanks = 1;
                this.#visitRow(heading);
            }
            for (const line of lines) {
                this.#lines++;
                this.#visitRow(line);
                this.#visit(line, beginning.has(line.start));
            }
        }
        let line = 1;
        let counted = 0;
        return this.#cuts.map((each, index) => {
            line += lineEnds(this.#text, counted, each.start);
            counted = each.start;
            return { ...each, line, end: this.#cuts[index + 1]?.start ?? this.#text.length };
        });
    }
    #visitRow({ start, end }) {
        const head = this.#head;
        this.#head = undefined;
        if (this.#text[start] !== '|' || start === end) {
            this.#table = undefined;
            return;
        }
        if (this.#blanks > 0)
            this.#head = { start, end };
        else if (this.#table !== undefined) {
            if (this.#hasRow)
                this.#cutAt(start, false);
            this.#hasRow = true;
        }
        else if (head && isTableHead(this.#text, head, { start, end })) {
            this.#hasRow = false;
            this.#table = `${this.#text.slice(head.start, head.end)}\n${this.#text.slice(start, end)}\n`;
        }
    }
    #visit({ start, end }, begins) {
        const first = this.#text.charAt(start);
        const isOuter = first !== ' ' && first !== '\t';
        const isEmpty = start === end && first !== '\n' && first !== '\r' && first !== '';
        if (isEmpty) {
            if (begins && isOuter && this.#blanks > 0)
                this.#cutAt(start, false);
            if (isOuter)
                this.#bullet = undefined;
            this.#blanks = 0;
            return;
        }
        const words = this.#text.slice(start, Math.min(end, start + 12));
        if ((0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(words) && (0,_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(this.#text.slice(start, end))) {
            this.#blanks++;
            return;
        }
        if (isOuter) {
            const isBreak = /^([-*+])(?:[ \t]*\1){2,}[ \t]*$/.test(this.#text.slice(start, end));
            const marker = isBreak ? undefined : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)/.exec(words)?.[0];
            const bullet = marker?.slice(-1);
            const goesOn = bullet !== undefined && this.#bullet === bullet;
            if (/^\d{1,9}[.)](?:[ \t\r]|$)/.test(words)) {
                if (goesOn)
                    this.#cutAt(start, true);
                else
                    this.#bullet = this.#blanks > 0 ? bullet : undefined;
            }
            else if (bullet !== undefined) {
                if (this.#bullet !== undefined || this.#blanks > 0)
                    this.#cutAt(start, goesOn);
                this.#bullet = bullet;
            }
            else if (this.#blanks > 0) {
                this.#cutAt(start, false);
                this.#bullet = undefined;
            }
        }
        this.#blanks = 0;
    }
    #cutAt(start, continuesList) {
        const length = start - (this.#cuts.at(-1)?.start ?? 0);
        const isLong = length >= this.#minLength || this.#lines * 10 >= this.#minLength;
        const isPreferred = this.#preferred?.has(start) ?? false;
        if (!isLong && !isPreferred && this.#blanks < maxBlank)
            return;
        const table = this.#text[start] === '|' ? this.#table : undefined;
        this.#cuts.push({ start, continuesList, afterBlank: this.#blanks > 0, table });
        this.#lines = 0;
    }
}
function isTableHead(text, head, below) {
    if (text[head.start] !== '|' || text[below.start] !== '|')
        return false;
    const marks = text.slice(below.start, below.end);
    if (!/^(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/.test(marks))
        return false;
    return cellCount(text.slice(head.start, head.end)) === cellCount(marks);
}
function cellCount(row) {
    const bars = row
        .trimEnd()
        .replace(/\\[\\|]/g, '')
        .split('|');
    return bars.length - (bars.at(-1)?.trim() === '' ? 2 : 1);
}
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
        count++;
    }
    return count;
}
const barrier = '\n\n<!-- -->\n\n';
function ownText(text, { start, end }) {
    return text.slice(start, lastLineEnd(text, start, end));
}
function prefixOf(own, definitions) {
    if (!definitions || definitions.size === 0)
        return '';
    const needed = [...labelsIn(own)].flatMap((label) => definitions.get(label) ?? []);
    return needed.length > 0 ? needed.join('\n\n') + barrier : '';
}
function lastLineEnd(text, start, end) {
    let at = end;
    while (at > start && ' \t\r\n'.includes(text.charAt(at - 1)))
        at--;
    if (end === text.length && end - at < 100)
        return end;
    const lineEnd = text.indexOf('\n', at);
    return lineEnd === -1 || lineEnd > end ? end : lineEnd;
}
function moveStarts(chunks, edits) {
    const moved = new Map();
    let index = 0;
    let shift = 0;
    for (const chunk of chunks) {
        for (; (edits[index]?.end ?? Number.POSITIVE_INFINITY) <= chunk.start; index++) {
            const { start, end, text } = edits[index];
            shift += text.length - (end - start);
        }
        const { start = Number.POSITIVE_INFINITY } = edits[index] ?? {};
        if (start >= chunk.start)
            moved.set(chunk.start + shift, chunk);
    }
    return moved;
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   WY: () => (/* binding */ monthPeriod),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   d: () => (/* binding */ dateExists),
/* harmony export */   dN: () => (/* binding */ periodName),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
/* unused harmony export periodAround */
const firstDay = -719_528;
const lastDay = 2_932_896;
const millisecondsOfDay = 86_400_000;
function isoDate(year, month, day) {
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
function dateExists(iso) {
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) && addDays(iso, 0) === iso;
}
function addDays(iso, days) {
    const day = Math.min(Math.max(dayNumber(iso) + days, firstDay), lastDay);
    const date = new Date(day * millisecondsOfDay);
    return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function monthPeriod(year, month) {
    const first = isoDate(year, month, 1);
    if (month < 1 || month > 12)
        return { first, last: first };
    const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
    return { first, last: addDays(next, -1) };
}
function periodAround(unit, iso, beside) {
    const [year = 0, month = 0] = iso.split('-').map(Number);
    if (unit === 'day')
        return { first: iso, last: iso };
    if (unit === 'month')
        return monthPeriod(year, month);
    if (unit === 'year')
        return { first: isoDate(year, 1, 1), last: isoDate(year, 12, 31) };
    const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7));
    if (unit === 'week' || !beside)
        return { first: monday, last: addDays(monday, 6) };
    const days = daysBetween(beside.first, beside.last) + 1;
    const steps = Math.floor(daysBetween(beside.first, iso) / days);
    const first = addDays(beside.first, steps * days);
    return { first, last: addDays(first, days - 1) };
}
function periodName(first, last = first) {
    if (first === last)
        return first;
    const [year = 0, month = 0] = first.split('-').map(Number);
    if (first.endsWith('-01-01') && last === isoDate(year, 12, 31))
        return first.slice(0, 4);
    const whole = monthPeriod(year, month);
    return whole.first === first && whole.last === last ? first.slice(0, 7) : `${first} to ${last}`;
}
function weekdayOf(iso) {
    return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}
function weekStart(year, week) {
    const january4 = isoDate(year, 1, 4);
    const first = addDays(january4, -((weekdayOf(january4) + 6) % 7));
    const start = addDays(first, (week - 1) * 7);
    return week >= 1 && weekOf(start).year === year ? start : undefined;
}
function weekOf(iso) {
    const thursday = addDays(iso, 3 - ((weekdayOf(iso) + 6) % 7));
    const year = Number(thursday.slice(0, 4));
    return { year, week: 1 + Math.floor(daysBetween(isoDate(year, 1, 1), thursday) / 7) };
}
function dayNumber(iso) {
    const month = Number(iso.slice(5, 7) || 1);
    const day = Number(iso.slice(8, 10) || 1);
    const months = 12 * Number(iso.slice(0, 4)) + month - 3;
    const year = Math.floor(months / 12);
    const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
    const before = Math.floor((153 * (months - 12 * year) + 2) / 5);
    return 365 * year + leaps + before + day - 719_469;
}
function padded(number, digits) {
    return String(number).padStart(digits, '0');
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileDateFormat),
/* harmony export */   o: () => (/* binding */ joinDates)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(618);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3356);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4556);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5990);





const spellings = {
    year: 'YYYY',
    month: 'MM, M, MMM or MMMM',
    day: 'DD, D or Do',
    week: 'WWW, WW or W',
    weekday: 'dddd or ddd',
};
const partOfLetter = {
    Y: 'year',
    M: 'month',
    D: 'day',
    W: 'week',
    d: 'weekday',
};
const run = /^(?:Y+|M+|Do|D+|W+|d{3,4})+$/;
function compileDateFormat(format, locale = _names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultLocale */ .q) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarNames */ .x)(locale);
    const parts = format.split(/([A-Za-z]+)/).flatMap((piece, at) => {
        if (at % 2 === 0)
            return piece === '' ? [] : [piece];
        const letters = run.test(piece) ? (piece.match(/Y+|M+|Do|D+|W+|d+/g) ?? []) : [];
        return letters.length > 0 ? letters.map((each) => tokenFor(format, each, names)) : [piece];
    });
    const used = parts.filter((part) => typeof part !== 'string');
    const style = styleOf(used, names, format);
    refuseTouchingDigits(format, parts);
    const sources = parts.map((part) => (typeof part === 'string' ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(part) : part.pattern));
    const grouped = parts.map((part, at) => typeof part === 'string' ? sources[at] : `(${sources[at]})`);
    const whole = new RegExp(`^${grouped.join('')}$`, 'u');
    const values = (text) => {
        const found = whole.exec(text);
        const read = used.map((token, at) => ({
            part: token.part,
            value: found ? token.read(found[at + 1]) : Number.NaN,
        }));
        return read.some(({ value }) => Number.isNaN(value)) ? undefined : read;
    };
    return {
        ...style,
        format,
        pattern: sources.join(''),
        parts,
        values,
        read(text, within) {
            const found = values(text);
            return found && (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .periodOf */ .jH)(found, within);
        },
        write: (period) => writeParts([parts], period).join(''),
    };
}
function joinDates(formats) {
    const parts = formats.map((each) => each.parts);
    const used = parts.flat().filter((part) => typeof part !== 'string');
    const written = formats.map(({ format }) => format).join(' … ');
    return {
        ...styleOf(used, formats[0].names, written),
        read(texts, within) {
            const values = formats.map((each, at) => each.values(texts[at] ?? ''));
            const known = values.filter((each) => each !== undefined);
            return known.length < values.length ? undefined : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .periodOf */ .jH)(known.flat(), within);
        },
        write: (period) => writeParts(parts, period),
    };
}
function writeParts(places, period) {
    const all = places.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.part]));
    const unit = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .uF)(all);
    const lastYear = unit === 'range' && (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .namesLastYear */ .K3)(all);
    const seen = new Map();
    return places.map((parts) => parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        const count = seen.get(part.part) ?? 0;
        seen.set(part.part, count + 1);
        const isLast = count > 0 || (part.part === 'year' && lastYear);
        return part.write(numberOf(part.part, isLast ? period.last : period.first, unit));
    })
        .join(''));
}
function numberOf(part, iso, unit) {
    if (part === 'weekday')
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .weekdayOf */ .Up)(iso);
    if (unit === 'week')
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .weekOf */ .gx)(iso)[part === 'week' ? 'week' : 'year'];
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return { year, month, day, week: 0 }[part];
}
function styleOf(used, names, format) {
    const parts = used.map(({ part }) => part);
    const count = (part) => parts.filter((each) => each === part).length;
    const isRange = count('day') === 2;
    for (const part of ['year', 'month', 'day', 'week', 'weekday']) {
        const max = isRange && part !== 'week' ? 2 : 1;
        if (count(part) > max) {
            const times = max === 1 ? 'once' : 'twice at most';
            throw invalid(format, `it names the ${part} ${count(part)} times; name it ${times}`);
        }
    }
    const needs = (part) => {
        if (count(part) > 0)
            return;
        throw invalid(format, `it names no ${part}; write ${spellings[part]}`);
    };
    if (parts.length === 0)
        needs('year');
    if (count('week') > 0 && count('month') + count('day') > 0) {
        throw invalid(format, 'it names a week and also a month or a day; name one of them');
    }
    if (count('week') === 0 && count('day') === 0 && count('weekday') > 0)
        needs('day');
    if (count('day') > 0 && count('year') > 0)
        needs('month');
    return {
        unit: (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .uF)(parts),
        lacks: (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .lackedBy */ .qs)(parts),
        order: parts.filter((part) => part !== 'weekday').join('-'),
        names,
    };
}
function tokenFor(format, letters, names) {
    const token = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .dateTokens */ .Xg[letters]?.(names);
    if (token)
        return token;
    const part = partOfLetter[letters[0] ?? ''] ?? 'day';
    throw invalid(format, `\`${letters}\` is no way to write the ${part}; write ${spellings[part]}`);
}
function refuseTouchingDigits(format, parts) {
    parts.forEach((part, at) => {
        if (typeof part === 'string' || !part.open)
            return;
        const before = parts[at - 1] ?? '';
        const after = parts[at + 1] ?? '';
        if (endsInDigit(before) || beginsWithDigit(after)) {
            throw invalid(format, `digits stand right beside the ${part.part}; part them, or write ${spellings[part.part].split(',')[0]}`);
        }
    });
}
function endsInDigit(part) {
    return typeof part === 'string' ? /\d$/.test(part) : /\\d(?:\{\d\}|\?)?$/.test(part.pattern);
}
function beginsWithDigit(part) {
    return typeof part === 'string' ? /^\d/.test(part) : /^(?:\\d|\[1-9\])/.test(part.pattern);
}
function invalid(format, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('template-invalid', `The date format \`${(0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(format)}\` cannot be used: ${reason}.`);
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ englishNames),
/* harmony export */   q: () => (/* binding */ defaultLocale),
/* harmony export */   tB: () => (/* binding */ localeExists),
/* harmony export */   x: () => (/* binding */ calendarNames)
/* harmony export */ });
const defaultLocale = 'en';
function localeExists(locale) {
    try {
        return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
    }
    catch {
        return false;
    }
}
const englishNames = namesOf({
    months: [
        [
            ...['January', 'February', 'March', 'April', 'May', 'June'],
            ...['July', 'August', 'September', 'October', 'November', 'December'],
        ],
        ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ],
    weekdays: [
        ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
        ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    ],
    joining: ['of'],
});
function calendarNames(locale) {
    if (/^en\b/i.test(locale))
        return englishNames;
    const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 15)));
    const weekdays = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 8, 1 + at)));
    return namesOf({
        months: formsOf(locale, 'month', months, { day: 'numeric', year: 'numeric' }),
        weekdays: formsOf(locale, 'weekday', weekdays, { day: 'numeric', month: 'long' }),
        joining: joiningWords(locale),
    });
}
function namesOf({ months, weekdays, joining }) {
    const monthIndex = indexOfWords(months, { min: 3, max: 4 });
    const weekdayIndex = indexOfWords(weekdays, { min: 3, max: 5 });
    const joins = new Set(joining.map(folded));
    const named = (row) => {
        const names = months[row] ?? [];
        return names.some((name) => /\p{L}/u.test(name)) ? names : (months[row + 2] ?? []);
    };
    return {
        months: { long: named(0), short: named(1) },
        weekdays: { long: weekdays[0] ?? [], short: weekdays[1] ?? [] },
        monthNamed(word) {
            const at = monthIndex.get(folded(word));
            return at === undefined ? undefined : at + 1;
        },
        weekdayNamed: (word) => weekdayIndex.get(folded(word)),
        joins: (word) => joins.has(folded(word)),
    };
}
function formsOf(locale, part, dates, around) {
    return [around, {}].flatMap((rest) => ['long', 'short'].map((style) => {
        const format = formatterOf(locale, { ...rest, [part]: style });
        return dates.map((date) => {
            const parts = format.formatToParts(date);
            return parts.find(({ type }) => type === part)?.value ?? '';
        });
    }));
}
function formatterOf(locale, way) {
    const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    return new Intl.DateTimeFormat(locale, { ...way, ...fixed });
}
function indexOfWords(rows, { min, max }) {
    const index = new Map();
    const ambiguous = new Set();
    const add = (word, at) => {
        const known = index.get(word);
        if (known !== undefined && known !== at)
            ambiguous.add(word);
        index.set(word, at);
    };
    for (const row of rows) {
        for (const [at, name] of row.entries())
            add(folded(name), at);
    }
    const whole = new Set(index.keys());
    for (const [word, at] of [...index]) {
        for (let length = min; length < Math.min(word.length, max + 1); length++) {
            const start = word.slice(0, length);
            if (!whole.has(start))
                add(start, at);
        }
    }
    for (const word of ambiguous)
        index.delete(word);
    for (const word of index.keys())
        if (!/\p{L}/u.test(word))
            index.delete(word);
    return index;
}
function joiningWords(locale) {
    const date = new Date(Date.UTC(2024, 4, 5));
    return ['full', 'long'].flatMap((dateStyle) => formatterOf(locale, { dateStyle })
        .formatToParts(date)
        .filter(({ type }) => type === 'literal')
        .flatMap(({ value }) => value.match(/[\p{L}\p{M}]+/gu) ?? []));
}
function folded(word) {
    return word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[.․]+$/, '');
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ namesLastYear),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Xg: () => (/* binding */ dateTokens),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   qs: () => (/* binding */ lackedBy),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3356);

function unitOf(parts) {
    const days = parts.filter((part) => part === 'day').length;
    if (days > 0)
        return days > 1 ? 'range' : 'day';
    if (parts.includes('week'))
        return 'week';
    return parts.includes('month') ? 'month' : 'year';
}
function lackedBy(parts) {
    const lacks = (part) => !parts.includes(part);
    const month = parts.includes('day') && lacks('month');
    return [...(lacks('year') ? ['year'] : []), ...(month ? ['month'] : [])];
}
function periodOf(values, within) {
    const lacks = lackedBy(values.map(({ part }) => part));
    if (lacks.length === 0)
        return wholePeriod(values);
    if (!within)
        return undefined;
    const found = fillings(lacks.includes('month'), within)
        .map((filling) => wholePeriod([...filling, ...values]))
        .filter((period) => period !== undefined);
    const inside = found.find(({ first, last }) => first >= within.first && last <= within.last);
    if (inside)
        return inside;
    const beside = found.find(({ first, last }) => first <= within.last && last >= within.first);
    return beside ?? found.find(({ first }) => first.slice(0, 4) === within.first.slice(0, 4));
}
const mostMonths = 2;
function fillings(lacksMonth, { first, last }) {
    const [from, to] = [first, last].map((iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1);
    if (from === undefined || to === undefined)
        return [];
    if (lacksMonth) {
        if (to - from >= mostMonths)
            return [];
        return Array.from({ length: to - from + 1 }, (_, at) => [
            { part: 'year', value: Math.floor((from + at) / 12) },
            { part: 'month', value: ((from + at) % 12) + 1 },
        ]);
    }
    const [begin, end] = [Math.floor(from / 12) - 1, Math.floor(to / 12)];
    if (end - begin > mostMonths)
        return [];
    return Array.from({ length: end - begin + 1 }, (_, at) => [{ part: 'year', value: begin + at }]);
}
function wholePeriod(values) {
    const parts = values.map(({ part }) => part);
    const all = (part) => values.flatMap((each) => (each.part === part ? [each.value] : []));
    const [firstYear = 0, otherYear] = all('year');
    const unit = unitOf(parts);
    if (unit === 'week') {
        const first = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .weekStart */ .vW)(firstYear, all('week')[0] ?? 0);
        return first === undefined ? undefined : { first, last: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, 6) };
    }
    if (unit === 'year') {
        return { first: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(firstYear, 1, 1), last: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(firstYear, 12, 31) };
    }
    const [firstMonth = 1, otherMonth = firstMonth] = all('month');
    if (unit === 'month')
        return (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .monthPeriod */ .WY)(firstYear, firstMonth);
    const [firstDay = 1, otherDay = firstDay] = all('day');
    const wraps = otherYear === undefined && firstMonth > otherMonth ? 1 : 0;
    const isLast = namesLastYear(parts);
    return {
        first: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(firstYear - (isLast ? wraps : 0), firstMonth, firstDay),
        last: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)((otherYear ?? firstYear) + (isLast ? 0 : wraps), otherMonth, otherDay),
    };
}
function namesLastYear(parts) {
    return parts.filter((part) => part !== 'weekday').at(-1) === 'year';
}
const dateTokens = {
    YYYY: () => fixed('year', 4),
    MMMM: ({ months }) => named('month', months.long),
    MMM: ({ months }) => named('month', months.short),
    MM: () => fixed('month', 2),
    M: () => unpadded('month'),
    DD: () => fixed('day', 2),
    D: () => unpadded('day'),
    Do: () => ordinal(),
    WWW: () => fixed('week', 2, 'W'),
    WW: () => fixed('week', 2),
    W: () => unpadded('week'),
    dddd: ({ weekdays }) => named('weekday', weekdays.long),
    ddd: ({ weekdays }) => named('weekday', weekdays.short),
};
function fixed(part, digits, before = '') {
    return {
        part,
        pattern: `${before}\\d{${digits}}`,
        open: false,
        read: (text) => Number(text.slice(before.length)),
        write: (value) => before + String(value).padStart(digits, '0'),
    };
}
function unpadded(part) {
    return { part, pattern: '[1-9]\\d?', open: true, read: Number, write: String };
}
function ordinal() {
    const write = (value) => {
        const isTeen = value % 100 >= 11 && value % 100 <= 13;
        return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
    };
    return {
        part: 'day',
        pattern: '[1-9]\\d?(?:st|nd|rd|th)',
        open: true,
        read(text) {
            const value = Number.parseInt(text, 10);
            return write(value) === text ? value : Number.NaN;
        },
        write,
    };
}
function named(part, names) {
    const first = part === 'month' ? 1 : 0;
    const capitalised = (name) => name.charAt(0).toLocaleUpperCase() + name.slice(1);
    const spelled = (name, at) => [
        [name, at],
        [capitalised(name), at],
    ];
    const forms = new Map(names.flatMap(spelled));
    const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
    return {
        part,
        pattern: `(?:${longestFirst.map(escaped).join('|')})`,
        open: false,
        read: (name) => (forms.get(name) ?? Number.NaN) + first,
        write: (value) => names[value - first] ?? String(value),
    };
}
function escaped(literal) {
    return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ recogniseDate),
/* harmony export */   iD: () => (/* binding */ dateInAddress),
/* harmony export */   nO: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4957);
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3356);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5990);





const years = { from: 1970, to: 2100 };
const longest = 80;
function recogniseDate(text, hint, within) {
    const trimmed = text.trim();
    const unified = alike(trimmed);
    if (unified.length > longest)
        return undefined;
    const languages = hint ? [hint.names, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp] : [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp];
    const framed = withoutFrame(unified);
    const bare = withoutWeekday(framed, languages);
    const exact = [trimmed, framed, bare].map((each) => hint?.read(each, within)).find(Boolean);
    if (exact)
        return { period: exact };
    const words = wordsOf(bare, languages);
    if (hint && (hint.lacks.length > 0 || hint.unit === 'range')) {
        const parts = hint.unit === 'range' ? rangeIn(words, hint, languages) : partsIn(words, hint, languages);
        const period = parts.length > 0 ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .periodOf */ .jH)(parts, within) : undefined;
        if (period)
            return { period };
    }
    if (hint && hint.unit !== 'day')
        return inUnit(words, hint, languages);
    const [a, b, c] = words;
    if (a === undefined)
        return undefined;
    if (words.length === 1)
        return compact(a);
    if (b === undefined || c === undefined || words.length > 3)
        return undefined;
    return withMonthName([a, b, c], languages) ?? inNumbers(a, b, c, hint);
}
function dayOf(iso) {
    return { period: { first: iso, last: iso } };
}
function partsIn(words, { unit, lacks, order }, languages) {
    const of = (part, word) => {
        const named = part === 'month' && word ? monthOf(word, languages) : undefined;
        const value = named ?? (word && isNumber(word) ? Number(word) : undefined);
        return value === undefined ? [] : [{ part, value }];
    };
    const [a, b, c] = words.filter((word) => !weekWords.test(word));
    if (a === undefined || c !== undefined || unit === 'range' || unit === 'year')
        return [];
    if (unit !== 'day' || lacks.includes('month'))
        return b === undefined ? of(unit, a) : [];
    const monthFirst = monthOf(a, languages) !== undefined;
    const monthLast = b !== undefined && monthOf(b, languages) !== undefined;
    const isFirst = monthFirst === monthLast ? order === 'month-day' : monthFirst;
    const parts = [...of('month', isFirst ? a : b), ...of('day', isFirst ? b : a)];
    return parts.length === 2 ? parts : [];
}
function rangeIn(words, { order }, languages) {
    const ordered = order.split('-');
    const parts = words.map((word, at) => {
        const month = monthOf(word, languages);
        if (month !== undefined)
            return { part: 'month', value: month };
        if (isYear(word))
            return { part: 'year', value: Number(word) };
        const part = words.length === ordered.length ? ordered[at] : 'day';
        return isNumber(word) && part ? { part, value: Number(word) } : undefined;
    });
    const known = parts.filter((part) => part !== undefined);
    const count = (part) => known.filter((each) => each.part === part).length;
    const isRange = count('day') === 2 && within(count('month'), 2) && count('year') <= 2;
    return isRange && known.length === words.length ? known : [];
}
function inUnit(words, { unit }, languages) {
    const years = words.filter(isYear);
    const [number, ...more] = words.filter((word) => !isYear(word) && !weekWords.test(word));
    if (years.length !== 1 || number === undefined || more.length > 0)
        return undefined;
    const year = Number(years[0]);
    if (unit === 'month') {
        const month = monthOf(number, languages) ?? (isNumber(number) ? Number(number) : undefined);
        return month === undefined ? undefined : { period: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .monthPeriod */ .WY)(year, month) };
    }
    const first = unit === 'week' && isNumber(number) ? (0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .weekStart */ .vW)(year, Number(number)) : undefined;
    return first === undefined ? undefined : { period: { first, last: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(first, 6) } };
}
const weekWords = /^(?:w|wk|week|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя)$/i;
function monthOf(word, languages) {
    return languages.map((names) => names.monthNamed(word)).find((month) => month !== undefined);
}
function alike(text) {
    return (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text.normalize('NFKC'))
        .replace(/\u00AD|\u200C|\u200D|\uFE0F/g, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-');
}
function withoutFrame(text) {
    return text.replace(/^[\s*_~`"'“”‘’()[\]{}<>]+/, '').replace(/[\s*_~`"'“”‘’()[\]{}<>:.,;]+$/, '');
}
function withoutWeekday(text, languages) {
    const isWeekday = (word) => languages.some((names) => names.weekdayNamed(word) !== undefined);
    const [before, first = ''] = /^([\p{L}\p{M}]+)[\s.,:|()[\]-]+/u.exec(text) ?? [];
    if (before !== undefined && isWeekday(first))
        return withoutFrame(text.slice(before.length));
    const [after, last = ''] = /[\s.,:|()[\]-]+([\p{L}\p{M}]+)$/u.exec(text) ?? [];
    if (after !== undefined && isWeekday(last))
        return withoutFrame(text.slice(0, -after.length));
    return text;
}
function wordsOf(text, languages) {
    const spaced = text.replace(/(?<=\d)\s*[年月년월]/g, ' ').replace(/(?<=\d)\s*[日일]$/, '');
    if (!/^[\p{L}\p{M}\d\s./,_-]+$/u.test(spaced))
        return [];
    return spaced
        .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
        .split(/[\s./,_-]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
        .filter((word) => word !== '' && !languages.some((names) => names.joins(word)));
}
function isYear(word) {
    return /^\d{4}$/.test(word) && Number(word) >= years.from && Number(word) <= years.to;
}
function isNumber(word) {
    return /^\d{1,2}$/.test(word);
}
function compact(word) {
    const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(word) ?? [];
    const probable = isYear(year) && within(Number(month), 12) && within(Number(day), 31);
    return probable ? dayOf(`${year}-${month}-${day}`) : undefined;
}
function withMonthName(words, languages) {
    const year = words.find((word, at) => at !== 1 && isYear(word));
    const month = words
        .map((word) => monthOf(word, languages))
        .find((number) => number !== undefined);
    const day = words.find(isNumber);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(Number(year), month, Number(day)));
}
function inNumbers(a, b, c, hint) {
    if (!isNumber(b))
        return undefined;
    const order = hint?.order;
    if (isYear(a) && isNumber(c)) {
        const swapped = order === 'year-day-month';
        return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(Number(a), Number(swapped ? c : b), Number(swapped ? b : c)));
    }
    if (!isYear(c) || !isNumber(a))
        return undefined;
    const monthFirst = isMonthFirst(Number(a), Number(b), order);
    if (monthFirst === undefined)
        return { period: undefined };
    return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(Number(c), Number(monthFirst ? a : b), Number(monthFirst ? b : a)));
}
function isMonthFirst(a, b, order) {
    if (within(a, 12) !== within(b, 12))
        return within(a, 12);
    if (a === b && within(a, 12))
        return true;
    if (order === 'month-day-year')
        return true;
    return order === 'day-month-year' ? false : undefined;
}
function within(number, highest) {
    return number >= 1 && number <= highest;
}
const written = [
    /(?<=\/)(\d{4})\/(\d{2}|[a-z]{3})\/(\d{2})(?=\/|$)/gi,
    /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    /(?<=\/)(\d{4})(\d{2})(\d{2})(?=\/|$)/g,
];
function dateInAddress(url) {
    const whole = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(url)?.pathname ?? '';
    const path = whole.slice(Math.max(0, (0,_text_address_js__WEBPACK_IMPORTED_MODULE_4__/* .embeddedAddressAt */ .S2)(whole)));
    const dates = new Set();
    for (const pattern of written) {
        for (const [, year, month = '', day] of path.matchAll(pattern)) {
            const number = /\d/.test(month) ? Number(month) : (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp.monthNamed(month) ?? 0);
            const iso = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(Number(year), number, Number(day));
            if ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .dateExists */ .d)(iso) && iso >= '1970' && iso < '2101')
                dates.add(iso);
        }
    }
    return dates.size === 1 ? [...dates][0] : undefined;
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ reparseDocument),
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _links_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9086);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5759);



function parseDocument(source) {
    return documentOf(source, () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkdown */ .Dd)(source.text));
}
function reparseDocument(before, source, edits) {
    const parsed = { text: before.source.text, tree: before.tree };
    return documentOf(source, () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .reparseMarkdown */ ._Z)(source.text, parsed, edits));
}
function documentOf(source, parse) {
    try {
        const tree = parse();
        return { source, tree, links: (0,_links_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectLinks */ .g)(tree, source) };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('input-too-complex', `${source.path}: too much inside one another to be read`);
    }
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endOfFrontMatter)
/* harmony export */ });
const maxLength = 256 * 1024;
function endOfFrontMatter(text) {
    const line = text.startsWith('{') ? text.slice(0, maxLength).split(/\r?\n/, 1)[0] : undefined;
    if (line?.trimEnd().endsWith('}') && isJson(line))
        return line.length;
    const [first, end] = fences(text);
    if (first === undefined || end === undefined)
        return 0;
    const found = end.exec(text.slice(first, maxLength));
    if (!found)
        return 0;
    const length = first + found.index + found[0].length;
    return text.startsWith('{') && !isJson(text.slice(0, length)) ? 0 : length;
}
function fences(text) {
    const [opening, mark] = /^(---|\+\+\+|;;;|\{)[ \t]*\r?\n/.exec(text) ?? [];
    if (opening === undefined)
        return [];
    const from = opening.length - 1;
    if (mark === '---')
        return [from, /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/];
    if (mark === '+++')
        return [from, /\n\+\+\+[ \t]*(?=\r?\n|$)/];
    if (mark === ';;;')
        return [from, /\n;;;[ \t]*(?=\r?\n|$)/];
    return [from, /\n\}[ \t]*(?=\r?\n|$)/];
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit)
/* harmony export */ });
/* unused harmony exports PageHabits, ownEntries */
/* harmony import */ var _model_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);



const share = 0.8;
function isHabit(alike, all) {
    return all > 0 && alike >= all * share;
}
const enoughPairs = 12;
const parting = /^\s*(?:(?:-{3,}|\*{3,}|_{3,}|- - -|\* \* \*)[ \t]*\r?\n\s*)?$/;
class PageHabits {
    days;
    outerDays;
    sections;
    blank;
    #digest;
    #tables;
    #shelves;
    constructor(digest) {
        this.#digest = digest;
        const dated = digest.days.filter(({ from }) => from === 'heading');
        const innermost = digest.format.days.length - 1;
        this.days = dated.filter(({ level }) => level === innermost);
        this.outerDays = dated.filter(({ level }) => level !== innermost);
        this.sections = digest.sections.filter(({ inScope }) => inScope);
        this.blank = digest.document.source.eol.repeat(2);
        this.#tables = digest.document.tree.children.flatMap((node) => node.type === 'table' ? [rangeOf(node, digest.document)] : []);
        const inDays = this.days.flatMap((day) => this.sectionsIn(day));
        this.#shelves = [
            ...this.days.map(ownEntries),
            ...this.sections.map((section) => section.entries.filter(({ day }) => day?.from !== 'heading' || inDays.includes(section))),
        ];
    }
    sectionsIn({ heading, range }) {
        return this.sections.filter(({ heading: { start } }) => start.offset > heading.start.offset && start.offset < range.end.offset);
    }
    endOf({ end }, range) {
        const { document, days, sections, entries } = this.#digest;
        const starts = [...days, ...sections].map(({ heading }) => heading.start.offset);
        const isLast = [...starts, ...entries.map(({ head }) => head.start.offset)].every((start) => start < range.end.offset);
        const { children } = document.tree;
        const rule = children.findIndex(({ type, position }) => type === 'thematicBreak' && (position?.start.offset ?? 0) >= end.offset);
        const upper = children[rule - 1]?.position?.end.offset;
        return isLast && upper !== undefined ? Math.min(upper, range.end.offset) : range.end.offset;
    }
    dayGap(days) {
        return this.#usual(days.map(({ range }, at) => this.#between(range, days[at + 1]?.heading)), this.blank);
    }
    outerGap() {
        return this.#usual(this.outerDays.map((outer) => {
            const inner = [...this.outerDays, ...this.days].find(({ parent }) => parent === outer);
            return this.#between(outer.heading, inner?.heading);
        }), this.blank);
    }
    firstGap() {
        const places = this.days.length > 0 ? this.days : this.sections;
        return this.#usual(places.map(({ heading, entries }) => this.#between(heading, this.#start(entries[0]))), this.blank);
    }
    sectionGaps() {
        const { text } = this.#digest.document.source;
        const sections = this.days.flatMap((day) => this.sectionsIn(day));
        const above = sections.map(({ heading }) => {
            const before = text.slice(0, heading.start.offset);
            return before.slice(before.trimEnd().length);
        });
        const below = sections.map(({ heading, entries }) => this.#between(heading, this.#start(entries[0])));
        return { above: this.#usual(above, this.blank), below: this.#usual(below, this.blank) };
    }
    entryGap(entries) {
        const { source } = this.#digest.document;
        const column = entries[0]?.head.start.column ?? 1;
        const gapsOf = (shelf) => {
            const alike = shelf.filter(({ head }) => head.start.column === column);
            return alike.map(({ range }, at) => this.#between(range, alike[at + 1]?.head));
        };
        const { type } = this.#digest.format.entries[0].block;
        const isParted = type === 'heading' || type === 'paragraph';
        const byDefault = source.eol.repeat(isParted ? 2 : 1) + ' '.repeat(column - 1);
        return this.#usual(gapsOf(entries), this.#usual(this.#shelves.flatMap(gapsOf), byDefault));
    }
    above(title, today, entries) {
        if (entries.some(({ dated }) => dated))
            return this.#before(today, entries);
        const pairs = this.#shelves.flatMap((shelf) => shelf.slice(1).map((entry, at) => byTitle(shelf[at]?.title?.text, entry.title?.text) <= 0));
        const isSorted = isHabit(pairs.filter(Boolean).length, pairs.length);
        if (pairs.length < enoughPairs || !isSorted)
            return entries;
        const next = entries.findIndex((entry) => byTitle(entry.title?.text, title) > 0);
        return next === -1 ? entries : entries.slice(0, next);
    }
    #before(today, entries) {
        const first = ({ dated }) => dated?.period.first;
        if (this.#digest.format.order === 'oldest-first') {
            const last = entries.findLastIndex((entry) => (first(entry) ?? today) <= today);
            return entries.slice(0, last + 1);
        }
        const next = entries.findIndex((entry) => (first(entry) ?? today) < today);
        return next === -1 ? entries : entries.slice(0, next);
    }
    number(entries) {
        const numbers = this.#numbersOf(entries);
        const [first = 0, second] = numbers;
        const last = numbers.at(-1);
        if (last === undefined)
            return { value: this.#firstNumber(), leads: false };
        if (second !== undefined && first > last)
            return { value: first + 1, leads: true };
        return { value: first === last && second !== undefined ? last : last + 1, leads: false };
    }
    #firstNumber() {
        const shelves = this.#shelves
            .map((entries) => this.#numbersOf(entries))
            .filter((numbers) => numbers.length > 0);
        const isReversed = this.days.length > 0 && this.#digest.format.order === 'newest-first';
        const inTime = isReversed ? shelves.toReversed() : shelves;
        const going = inTime.slice(1).filter((shelf, at) => {
            return Math.min(...shelf) === Math.max(...(inTime[at] ?? [])) + 1;
        });
        return isHabit(going.length, inTime.length - 1) ? Math.max(...shelves.flat()) + 1 : 1;
    }
    #numbersOf(entries) {
        const { document, format } = this.#digest;
        const [template] = format.entries;
        const { block } = template;
        const isNumbered = block.type === 'item' && /^\d/.test(block.marker);
        if (!isNumbered && !slotOf(template, 'number'))
            return [];
        const { text } = document.source;
        return entries.flatMap(({ head: { start } }) => {
            const words = text.slice(start.offset, start.offset + 20);
            const found = /^[^\d[\]]{0,9}(\d{1,9})/.exec(words);
            return found ? [Number(found[1])] : [];
        });
    }
    tableHead() {
        const { text } = this.#digest.document.source;
        const tables = new Set(this.#digest.entries.flatMap((entry) => this.#tableOf(entry) ?? []));
        const heads = [...tables].map(({ start, end }) => {
            const lines = text.slice(start.offset, end.offset);
            return /^.*(?:\r?\n|\r).*(?:\r?\n|\r)/.exec(lines)?.[0];
        });
        return this.#usual(heads, '') || undefined;
    }
    #start(entry) {
        return entry && (this.#tableOf(entry) ?? entry.head);
    }
    #tableOf({ template, head: { start } }) {
        if (template.block.type !== 'row')
            return undefined;
        const index = partitionPoint(this.#tables, (table) => table.start.offset <= start.offset);
        return this.#tables[index - 1];
    }
    #between({ end }, next) {
        const gap = next && this.#digest.document.source.text.slice(end.offset, next.start.offset);
        return gap !== undefined && parting.test(gap) ? gap : undefined;
    }
    #usual(gaps, otherwise) {
        const counts = new Map();
        for (const gap of gaps)
            if (gap !== undefined)
                counts.set(gap, (counts.get(gap) ?? 0) + 1);
        return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? otherwise;
    }
}
function ownEntries(day) {
    return day.entries.filter(({ section }) => section === day.section);
}
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
function byTitle(a = '', b = '') {
    return collator.compare(a, b);
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ linkIdentity),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _tracking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9732);


function linkIdentity(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return undefined;
    const { host, name, aliases } = siteOfHost(address.hostname);
    const path = withoutSlashesAtEnd((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSegments */ .Tp)((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(address.pathname)));
    const pieces = (0,_tracking_js__WEBPACK_IMPORTED_MODULE_1__/* .queryPieces */ .Wi)((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(address.search.slice(1)));
    const authority = `${credentials(address)}${name}${address.port && `:${address.port}`}`;
    const parameter = (wanted) => pieces.find((piece) => piece.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const canonical = authority === name ? aliases?.canonical?.({ host, path, parameter }) : undefined;
    const rest = canonical ?? `${path}${query(address, pieces)}${(0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(fragment(address.hash))}`;
    const scheme = address.port === '443' ? 'http' : 'https';
    return { key: `${scheme}://${authority}${rest}`, site: name };
}
function siteOf(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    return address && siteOfHost(address.hostname).name;
}
function siteOfHost(hostname) {
    const host = withoutPrefixes(hostname);
    for (const aliases of siteAliases) {
        const name = aliases.site(host);
        if (name !== undefined)
            return { host, name, aliases };
    }
    return { host, name: host, aliases: undefined };
}
const hostPrefixes = ['www.', 'm.', 'mobile.', 'old.'];
function withoutPrefixes(hostname) {
    let host = hostname;
    for (;;) {
        const prefix = hostPrefixes.find((name) => host.startsWith(name));
        if (prefix === undefined || !host.includes('.', prefix.length))
            return host;
        host = host.slice(prefix.length);
    }
}
function credentials({ username, password }) {
    if (username === '' && password === '')
        return '';
    return `${username}${password && `:${password}`}@`;
}
function query(address, pieces) {
    const isTracking = (0,_tracking_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingTest */ .Wm)(address);
    const kept = pieces.filter((piece) => piece !== '' && !isTracking(piece));
    return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
function fragment(hash) {
    const directive = hash.indexOf(':~:');
    const kept = directive === -1 ? hash : hash.slice(0, directive);
    return kept === '#' ? '' : kept;
}
function withoutSlashesAtEnd(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
const arxivHosts = new Set([
    'arxiv.org',
    'export.arxiv.org',
    'browse.arxiv.org',
]);
const paper = /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/;
const arxiv = {
    site: (host) => (arxivHosts.has(host) ? 'arxiv.org' : undefined),
    canonical({ path }) {
        const id = paper.exec(path)?.[1];
        return id && `/abs/${id}`;
    },
};
const redditPost = /^(?:\/(?:r|user)\/[^/]+)?\/comments\/([a-z\d]+)(?:\/[^/]*(?:\/([a-z\d]+))?)?$/;
const reddit = {
    site: (host) => (/^(?:(?:np|new)\.)?reddit\.com$/.test(host) ? 'reddit.com' : undefined),
    canonical({ path }) {
        const [, id, comment] = redditPost.exec(path) ?? [];
        if (id === undefined)
            return undefined;
        return comment === undefined ? `/comments/${id}` : `/comments/${id}/_/${comment}`;
    },
};
const tweet = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?$/;
const twitter = {
    site: (host) => (host === 'twitter.com' || host === 'x.com' ? 'x.com' : undefined),
    canonical({ path }) {
        const id = tweet.exec(path)?.[1];
        return id && `/i/status/${id}`;
    },
};
const wikimediaHost = /^([a-z-]+)\.(?:m\.)?(wiki(?:pedia|media|books|news|quote|source|versity|voyage)|wiktionary)\.org$/;
const wikimedia = {
    site: (host) => {
        const [, language, project] = host.match(wikimediaHost) ?? [];
        return language && `${language}.${project}.org`;
    },
};
const youtubeHosts = new Set([
    'youtube.com',
    'youtu.be',
    'youtube-nocookie.com',
]);
const youtubeNonVideos = new Set(['videoseries', 'live_stream']);
const youtube = {
    site: (host) => (youtubeHosts.has(host) ? 'youtube.com' : undefined),
    canonical(address) {
        const id = videoId(address);
        if (id === undefined || youtubeNonVideos.has(id) || !/^[\w-]+$/.test(id))
            return undefined;
        const comment = address.parameter('lc');
        return `/watch?v=${id}${comment === undefined ? '' : `&lc=${comment}`}`;
    },
};
function videoId({ host, path, parameter }) {
    if (path === '/watch')
        return parameter('v');
    if (host === 'youtu.be')
        return path.slice(1);
    return /^\/(?:shorts|embed|live|v)\/([^/]+)$/.exec(path)?.[1];
}
const siteAliases = [arxiv, reddit, twitter, wikimedia, youtube];


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ queryPieces),
/* harmony export */   Wm: () => (/* binding */ trackingTest),
/* harmony export */   YK: () => (/* binding */ withoutTracking),
/* harmony export */   ol: () => (/* binding */ trackingParameters),
/* harmony export */   tz: () => (/* binding */ defaultTracking)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402);


const defaultTracking = [
    'utm_*',
    '_ga',
    '_gl',
    'mtm_*',
    'matomo_*',
    'piwik_*',
    'pk_campaign',
    'pk_kwd',
    'pk_source',
    'pk_medium',
    'pk_content',
    '_openstat',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'ysclid',
    'fbclid',
    'ttclid',
    'twclid',
    'li_fat_id',
    'mc_cid',
    'mc_eid',
    '_hsenc',
    '_hsmi',
    '__hstc',
    '__hssc',
    '__hsfp',
    'hsCtaTracking',
    'mkt_tok',
    'oly_anon_id',
    'oly_enc_id',
    'vero_id',
    'vero_conv',
    'ml_subscriber',
    'ml_subscriber_hash',
    'fb_action_ids',
    'fb_action_types',
    'fb_ref',
    'fb_source',
    'igshid',
    '__twitter_impression',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    'instagram.com/igsh',
    'linkedin.com/trk',
    'linkedin.com/trackingId',
    'medium.com/source',
    'towardsdatascience.com/source',
    'open.spotify.com/si',
    'reddit.com/rdt',
    'reddit.com/ref_source',
    'reddit.com/share_id',
    'twitter.com/ref_src',
    'twitter.com/ref_url',
    'twitter.com/s',
    'twitter.com/t',
    'x.com/ref_src',
    'x.com/ref_url',
    'x.com/s',
    'x.com/t',
    'youtu.be/feature',
    'youtu.be/si',
    'youtube.com/feature',
    'youtube.com/pp',
    'youtube.com/si',
];
function trackingParameters(url, patterns = defaultTracking) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return [];
    const pieces = queryPieces(cut(url).query);
    const tracking = pieces.filter(trackingTest(address, patterns));
    return [...new Set(tracking.map((piece) => piece.replace(/=.*$/s, '')))];
}
function withoutTracking(url, patterns = defaultTracking) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return url;
    const { before, query, after } = cut(url);
    const parts = query.split(/(&(?:amp;)?)/);
    const isTracking = trackingTest(address, patterns);
    let left = '';
    let first = true;
    for (let at = 0; at < parts.length; at += 2) {
        const piece = parts[at];
        if (isTracking(piece))
            continue;
        left += first ? piece : `${parts[at - 1]}${piece}`;
        first = false;
    }
    if (left === query)
        return url;
    return `${before}${left && `?${left}`}${after}`;
}
function queryPieces(query) {
    return query.split(/&(?:amp;)?/);
}
function trackingTest(address, patterns = defaultTracking) {
    if (isAnothers(address))
        return () => false;
    let names;
    let beginnings = [];
    const compile = (list) => {
        const here = list.flatMap((pattern) => {
            const slash = pattern.indexOf('/');
            const isHere = slash === -1 || (0,_text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsHost */ .Fz)(pattern.slice(0, slash).toLowerCase(), address);
            return isHere ? [pattern.slice(slash + 1).toLowerCase()] : [];
        });
        beginnings = here.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
        return new Set(here.filter((name) => !name.endsWith('*')));
    };
    return (piece) => {
        names ??= Array.isArray(patterns) ? compile(patterns) : new Set(patterns);
        const name = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(piece.replace(/=.*$/s, '').replaceAll('\\', '')).toLowerCase();
        return names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
    };
}
function isAnothers({ hostname, pathname }) {
    return hostname === 'web.archive.org' || (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedAddressAt */ .S2)(pathname) !== -1;
}
function cut(url) {
    const hash = url.indexOf('#');
    const end = hash === -1 ? url.length : hash;
    const mark = url.indexOf('?');
    const start = mark === -1 || mark > end ? end : mark;
    return { before: url.slice(0, start), query: url.slice(start + 1, end), after: url.slice(end) };
}


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkLimits),
  s: () => (/* binding */ sizeRefusal)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/digest/chunks.js
var digest_chunks = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/src/digest/costs.js
const costs = {
    byte: 700,
    line: 30_000,
    blankLine: 4_000,
    loneReturn: 60_000,
    cell: 28_000,
    escape: 7_000,
    sign: 6_000,
    angle: 12_000,
    backtick: 5_000,
    reference: 14_000,
    underline: 40_000,
    item: 30_000,
    quote: 8_000,
    bracket: 35_000,
    definition: 60_000,
    footnote: 250_000,
    html: 30_000,
    tab: 3_000,
    parenthesis: 1_000,
    hash: 8_000,
    bracketPair: 3,
    delimiterPair: 40,
    cellPair: 3,
    angleLength: 10,
    backtickLength: 12,
    hostLength: 100,
    punctuationPair: 15,
};
const emptyRun = {
    cost: 0,
    lines: 0,
    length: 0,
    brackets: 0,
    delimiters: 0,
    angles: 0,
    backticks: 0,
};
function costOfRun(run) {
    return (run.brackets ** 2 * costs.bracketPair +
        run.delimiters ** 2 * costs.delimiterPair +
        run.angles * run.length * costs.angleLength +
        run.backticks * run.length * costs.backtickLength);
}
function countInto(run, text, start, end) {
    let cost = 0;
    let cells = 0;
    let hashes = 0;
    let parentheses = 0;
    let tabs = 0;
    let wordStart = start;
    let hosts = 0;
    let brackets = 0;
    let punctuation = 0;
    let escapes = 0;
    let references = 0;
    let signs = 0;
    const angles = run.angles;
    const backticks = run.backticks;
    let before = '';
    for (let at = start; at <= end; at++) {
        const character = at < end ? text[at] : '';
        if (character === '*' || character === '_' || character === '~')
            signs++;
        if (mayEndAddress(character))
            punctuation++;
        else {
            cost += punctuation ** 2 * costs.punctuationPair;
            punctuation = 0;
        }
        if (character === '' || character === ' ' || character === '\t') {
            cost += hosts * (at - wordStart) * costs.hostLength;
            wordStart = at;
            hosts = 0;
        }
        else if (character === '.' && isWww(text, at))
            hosts++;
        if (character === '[' || character === ']')
            brackets++;
        else if (character === '|')
            cells++;
        else if (character === '\\')
            escapes++;
        else if (character === '&')
            references++;
        else if (character === '<')
            run.angles++;
        else if (character === '\t')
            tabs++;
        else if (character === '(')
            parentheses++;
        else if (character === '#')
            hashes++;
        else if (character === '`' && before !== '`')
            run.backticks++;
        else if (character === '*' || character === '~')
            run.delimiters++;
        else if (character === '_' && !(isWord(before) && isWord(text[at + 1])))
            run.delimiters++;
        before = character;
    }
    run.lines++;
    run.length += end - start;
    run.brackets += brackets;
    const isDefinition = brackets > 0 && /^ {0,3}\[[^\]\n]*\]:/.test(text.slice(start, start + 200));
    const defined = text.startsWith('[^', start) ? costs.footnote : costs.definition;
    cost += brackets * costs.bracket + cells ** 2 * costs.cellPair;
    cost += cells * costs.cell + escapes * costs.escape + references * costs.reference;
    cost += signs * costs.sign + (run.angles - angles) * costs.angle;
    cost += (run.backticks - backticks) * costs.backtick;
    cost += tabs * costs.tab + parentheses * costs.parenthesis;
    const first = text.slice(start, start + 4).trimStart();
    if (/^[=-]/.test(first) &&
        /^ *(?:=+|-+)[ \t]*$/.test(text.slice(start, Math.min(end, start + 200))))
        cost += costs.underline;
    if (first.startsWith('#'))
        cost += hashes * costs.hash;
    if (first.startsWith('<'))
        cost += costs.html;
    return cost + (isDefinition ? defined : 0);
}
function isWww(text, dot) {
    return /^www$/i.test(text.slice(Math.max(0, dot - 3), dot));
}
function mayEndAddress(character) {
    return character !== '' && '!"\'),.:;<?_*~]&'.includes(character);
}
function isWord(character) {
    return character !== undefined && /[A-Za-z0-9]/.test(character);
}

// EXTERNAL MODULE: ./build/src/digest/front-matter.js
var front_matter = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/src/digest/limits.js




const limits = {
    bytes: 4 * 1024 * 1024,
    bytesWithFootnotes: 1024 * 1024,
    line: 256 * 1024,
    nesting: 100,
    brackets: 10_000,
    delimiters: 5_000,
    lines: 10_000,
    secondsOfRun: 2.5,
    secondsOfPiece: 3.5,
    seconds: 7,
};
function sizeRefusal(path, size) {
    if (size <= limits.bytes)
        return undefined;
    const message = `${path}: the file is larger than 4 MB; at most 4 MB can be read safely`;
    return new errors/* CopydeskError */.r('input-too-complex', message);
}
function checkLimits({ path, text }) {
    const refuse = (line, found, limit) => {
        const place = line === undefined ? path : `${path}:${line}`;
        throw new errors/* CopydeskError */.r('input-too-complex', `${place}: ${found}; at most ${limit} can be read safely`);
    };
    const bytes = Buffer.byteLength(text);
    const refusal = sizeRefusal(path, bytes);
    if (refusal)
        throw refusal;
    if (bytes > limits.bytesWithFootnotes && (0,digest_chunks/* hasInnerFootnotes */.se)(text))
        refuse(undefined, 'the file has footnotes in other blocks and is larger than 1 MB', '1 MB');
    let cost = bytes * costs.byte;
    let run = { ...emptyRun };
    let number = 0;
    let head;
    let isRow = false;
    let isBelowHeading = false;
    for (let start = 0; start <= text.length;) {
        const end = endOfLine(text, start);
        number++;
        if (end - start > limits.line)
            refuse(number, 'the line is longer than 256 KB', '256 KB a line');
        const { nesting, quotes, blank } = scanLine(text, start, end);
        if (nesting > limits.nesting)
            refuse(number, `${nesting} quotes or lists inside one another`, `${limits.nesting}`);
        if (blank) {
            cost += costOfRun(run) + costs.blankLine;
            run = { ...emptyRun };
            isRow = false;
            head = undefined;
        }
        else {
            const line = { start, end };
            const begins = run.lines === 0 || isBelowHeading;
            isBelowHeading = text[start] === '#' && /^#{1,6}[ \t]/.test(text.slice(start, start + 7));
            isRow =
                text[start] === '|' && (isRow || (head !== undefined && (0,digest_chunks/* isTableHead */.XL)(text, head, line)));
            head = begins ? line : undefined;
            if (isRow) {
                cost += costOfRun(run);
                run = { ...emptyRun };
            }
            if (nesting > quotes) {
                cost += costOfRun(run);
                run = { ...emptyRun, lines: /[-*+]/.test(text.charAt(start)) ? 0 : run.lines };
            }
            const own = costs.line +
                (nesting - quotes) * costs.item +
                quotes * costs.quote +
                countInto(run, text, start, end);
            cost += own;
            run.cost += own + (end - start) * costs.byte;
        }
        if (run.brackets > limits.brackets)
            refuse(number, 'more than 10,000 brackets in one paragraph', '10,000');
        if (run.delimiters > limits.delimiters)
            refuse(number, 'more than 5,000 signs of emphasis in one paragraph', '5,000');
        if (run.lines > limits.lines)
            refuse(number, 'more than 10,000 lines without a blank one', '10,000');
        if (run.cost + costOfRun(run) > limits.secondsOfRun * 1e9)
            refuse(number, 'the paragraph up to here would take too long to be read', secondsOfRun);
        if (cost > limits.seconds * 1e9)
            refuse(number, tooLong, seconds);
        if (text[end] === '\r' && text[end + 1] !== '\n')
            cost += costs.loneReturn;
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    cost += costOfRun(run);
    if (cost > limits.seconds * 1e9)
        refuse(number, tooLong, seconds);
    if (cost > limits.secondsOfPiece * 1e9 && largestPiece(text) * cost > limits.secondsOfPiece * 1e9)
        refuse(undefined, 'too much of the file hangs together to be read', secondsOfPiece);
    return cost / 1e9;
}
function largestPiece(text) {
    const { chunks } = (0,digest_chunks/* splitChunks */.bV)(text, (0,front_matter/* endOfFrontMatter */.B)(text), 4096) ?? {};
    if (!chunks)
        return 1;
    return chunks.reduce((most, { start, end }) => Math.max(most, end - start), 0) / text.length;
}
function endOfLine(text, start) {
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    }
    return text.length;
}
const secondsOfRun = `what takes about ${limits.secondsOfRun} seconds`;
const secondsOfPiece = `what takes about ${limits.secondsOfPiece} seconds`;
const seconds = `what takes about ${limits.seconds} seconds`;
const tooLong = 'the file up to here would take too long to be read';
function scanLine(text, start, end) {
    let markers = 0;
    let quotes = 0;
    let indent = 0;
    let indentOfMarker = 0;
    let at = start;
    for (; at < end; at++) {
        const character = text[at];
        if (character === ' ')
            indent++;
        else if (character === '\t')
            indent += 4;
        else if (character === '>' || isBullet(text, at, end)) {
            if (character === '>')
                quotes++;
            if (markers++ === 0)
                indentOfMarker = indent;
        }
        else if (character >= '0' && character <= '9') {
            const width = numberWidth(text, at, end);
            if (width === 0)
                break;
            if (markers++ === 0)
                indentOfMarker = indent;
            at += width - 1;
        }
        else if (character === '[') {
            const width = footnoteWidth(text, at, end);
            if (width === 0)
                break;
            if (markers++ === 0)
                indentOfMarker = indent;
            at += width - 1;
        }
        else
            break;
    }
    const nesting = markers + Math.floor(indentOfMarker / 2);
    return { nesting, quotes, blank: at >= end && markers === 0 };
}
function footnoteWidth(text, at, end) {
    if (text[at + 1] !== '^')
        return 0;
    const close = text.slice(at, Math.min(end, at + 1010)).search(/\]:/);
    return close === -1 ? 0 : close + 2;
}
function isBullet(text, at, end) {
    const character = text[at];
    return ((character === '-' || character === '*' || character === '+') &&
        (at + 1 >= end || /\s/.test(text[at + 1])));
}
function numberWidth(text, at, end) {
    let digits = 0;
    while (at + digits < end && digits < 10 && /\d/.test(text[at + digits]))
        digits++;
    const mark = text[at + digits];
    const after = text[at + digits + 1];
    const isMarker = digits < 10 && (mark === '.' || mark === ')') && (after === undefined || /\s/.test(after));
    return isMarker ? digits + 1 : 0;
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var micromark_util_html_tag_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);



const maxHtmlLine = 4_000;
const [hash, space] = [0x23, 0x20];
function splitLines(text) {
    if (/\r(?!\n)/.test(text))
        return undefined;
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFrontMatter */ .B)(text);
    return new Splitter(text).split(front === 0 ? 0 : nextLine(text, front));
}
class Splitter {
    #text;
    #parts = [{ heading: undefined, lines: [] }];
    #definitions = [];
    #regions = [];
    #region;
    #above = 'nothing';
    #paragraph = { start: 0, end: 0 };
    #inContainer = false;
    constructor(text) {
        this.#text = text;
    }
    split(begin) {
        const text = this.#text;
        for (let start = begin, next = start; start < text.length; start = next) {
            const found = text.indexOf('\n', start);
            next = found === -1 ? text.length : found + 1;
            if (!this.#visit({ start, end: endOfLine(text, start, next) }))
                return undefined;
        }
        return { parts: this.#parts, definitions: this.#definitions, regions: this.#regions };
    }
    #visit(line) {
        if (this.#region)
            return this.#visitInRegion(line, this.#region);
        const kind = lineKind(this.#text, line);
        if (kind === 'blank') {
            this.#above = 'nothing';
            this.#add(line);
            return true;
        }
        const words = this.#text.slice(line.start, line.end);
        if (kind === 'marked') {
            const heading = this.#headingOf(words, line);
            if (heading === 'in doubt')
                return false;
            if (heading) {
                this.#parts.push({ heading, lines: [] });
                this.#above = 'nothing';
                this.#inContainer = false;
                return true;
            }
            if (this.#beginsRegion(words)) {
                this.#regions.push(line.start);
                this.#addEmpty(line);
                return true;
            }
            if (footnote.test(words)) {
                this.#definitions.push(line);
                this.#addEmpty(line);
                this.#above = 'container';
                this.#inContainer = true;
                return true;
            }
            const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*(.*)$/.exec(words);
            if (definition && this.#above === 'nothing') {
                if (definition[1] === '')
                    return false;
                this.#definitions.push(line);
                this.#addEmpty(line);
                return true;
            }
        }
        this.#add(line);
        this.#goOn(words, line);
        return true;
    }
    #visitInRegion(line, region) {
        const words = this.#text.slice(line.start, line.end);
        if (region.doubtful?.test(words))
            return false;
        if (region.end.test(words))
            this.#region = undefined;
        this.#addEmpty(line);
        return true;
    }
    #add(line) {
        this.#parts.at(-1)?.lines.push(line);
    }
    #addEmpty({ start }) {
        this.#add({ start, end: start });
    }
    #headingOf(words, line) {
        const heading = atxHeading(words, line);
        if (heading)
            return /^ /.test(words) && this.#inContainer ? 'in doubt' : heading;
        if (!/^ {0,3}(?:=+|-+)[ \t]*$/.test(words))
            return undefined;
        if (this.#above === 'nothing' || this.#above === 'container')
            return undefined;
        const { start, end } = this.#paragraph;
        if (this.#above === 'in doubt' || (words.startsWith(' ') && this.#inContainer)) {
            return 'in doubt';
        }
        if (this.#text.slice(start, end).includes('|'))
            return 'in doubt';
        this.#moveParagraph(start);
        const depth = words.trimStart().startsWith('=') ? 1 : 2;
        return { depth, start, end: line.end, content: { start, end } };
    }
    #moveParagraph(start) {
        const lines = this.#parts.at(-1)?.lines ?? [];
        lines.splice(lines.findLastIndex((line) => line.start === start));
    }
    #beginsRegion(words) {
        const indent = /^ {0,3}/.exec(words)?.[0].length ?? 0;
        const inner = words.slice(indent);
        const region = fenceRegion(inner, indent) ?? this.#htmlRegion(inner, indent);
        if (!region)
            return false;
        this.#above = 'nothing';
        this.#region = region === 'one line' ? undefined : region;
        return true;
    }
    #htmlRegion(words, indent) {
        const found = html.find(({ begin }) => begin.test(words));
        if (found) {
            if (found.end.test(words))
                return 'one line';
            return { end: found.end, doubtful: indent > 0 ? outermost : undefined };
        }
        const name = /^<\/?([a-z][a-z0-9-]*)(?:[\s/>]|$)/i.exec(words)?.[1]?.toLowerCase();
        if (name === undefined)
            return undefined;
        const isCertain = indent === 0 && this.#above !== 'in doubt';
        if (isCertain && micromark_util_html_tag_name__WEBPACK_IMPORTED_MODULE_1__/* .htmlBlockNames */ .T.includes(name))
            return { end: blankLine, doubtful: undefined };
        if (isCertain && words.length <= maxHtmlLine) {
            const isAlone = wholeTag.test(words) && this.#above === 'nothing';
            if (!isAlone)
                return undefined;
            return { end: blankLine, doubtful: undefined };
        }
        return { end: blankLine, doubtful: blockBegin };
    }
    #goOn(words, line) {
        if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(words)) {
            this.#above = 'nothing';
            return;
        }
        const isContainer = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(words);
        if (this.#above === 'paragraph') {
            if (isContainer)
                this.#above = 'in doubt';
            else
                this.#paragraph = { start: this.#paragraph.start, end: line.end };
        }
        else if (this.#above === 'nothing') {
            if (isContainer) {
                this.#inContainer = true;
                const isEmpty = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(words);
                this.#above = isEmpty ? 'nothing' : 'container';
            }
            else if (/^\s/.test(words)) {
                this.#above = 'in doubt';
            }
            else {
                this.#inContainer = false;
                this.#above = 'paragraph';
                this.#paragraph = line;
            }
        }
        if (isContainer)
            this.#inContainer = true;
    }
}
const footnote = /^\[\^[^\s[\]\\]+\]:/;
const outermost = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;
const blockBegin = /^ {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<!--)/;
const blankLine = /^[ \t]*$/;
const wholeTag = /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;
const html = [
    { begin: /^<!--/, end: /-->/ },
    {
        begin: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i,
        end: /<\/(?:pre|script|style|textarea)>/i,
    },
    { begin: /^<\?/, end: /\?>/ },
    { begin: /^<!\[CDATA\[/, end: /\]\]>/ },
    { begin: /^<![A-Za-z]/, end: />/ },
];
function fenceRegion(words, indent) {
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(words);
    if (!fence)
        return undefined;
    const mark = (fence[1] ?? fence[2]);
    const end = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`);
    return { end, doubtful: indent > 0 ? new RegExp(`^ {0,${indent - 1}}\\S`) : undefined };
}
function atxHeading(words, { start, end }) {
    const [prefix, marks = ''] = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(words) ?? [];
    if (prefix === undefined)
        return undefined;
    const inner = words.slice(prefix.length).trimEnd();
    const opened = inner.replace(/(?<![#\\])#+$/, '');
    const said = opened === '' || /[ \t]$/.test(opened) ? opened.trimEnd() : inner;
    const from = Math.min(start + prefix.length, end);
    return {
        depth: marks.length,
        start: start + prefix.indexOf('#'),
        end,
        content: { start: from, end: Math.min(from + said.length, end) },
    };
}
function nextLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end + 1;
}
function endOfLine(text, start, next) {
    const end = text[next - 1] === '\n' ? next - 1 : next;
    return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
function lineKind(text, { start, end }) {
    if (start === end)
        return 'blank';
    const code = text.charCodeAt(start);
    if (code !== space && code !== 0x09)
        return mayMark(code) ? 'marked' : 'text';
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(text.slice(start, end)) ? 'blank' : 'marked';
}
function mayMark(code) {
    return code === hash || /[-=<`~[]/.test(String.fromCharCode(code));
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ unescapeAddress),
/* harmony export */   Ei: () => (/* binding */ definedAddress),
/* harmony export */   w0: () => (/* binding */ addressPlace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

function addressPlace(node, text) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || text[end - 1] !== ')')
        return undefined;
    const last = node.type === 'link' ? node.children[node.children.length - 1] : undefined;
    const from = last?.position?.end.offset ?? start;
    const textEnd = node.type === 'link' ? text.indexOf('](', from) : labelEnd(text, start, node.alt ?? '');
    if (textEnd === -1 || textEnd >= end)
        return undefined;
    let at = textEnd + 2;
    while (at < end && isBlank(text[at]))
        at++;
    if (text[at] === '<') {
        const close = closingAngle(text, at + 1, end);
        return { textEnd, start: at + 1, end: close };
    }
    return { textEnd, start: at, end: plainEnd(text, at, end) };
}
function definedAddress({ position }, text) {
    const from = position?.start.offset ?? 0;
    const [before = '', angle, plain] = /^\[(?:\\.|[^\\\]])*\]:\s*(?:<([^>\r\n]*)>|([^\s<]\S*))/s.exec(text.slice(from, position?.end.offset)) ?? [];
    const address = angle ?? plain;
    if (address === undefined)
        return undefined;
    const end = from + before.length - (angle === undefined ? 0 : 1);
    return { start: end - address.length, end };
}
function unescapeAddress(written) {
    if (!/&#?\w+;/.test(written.replace(simpleEscape, ''))) {
        return written.replace(simpleEscape, (found) => (found === '&amp;' ? '&' : found.slice(1)));
    }
    const angled = written.replace(/\\?([<>])/g, '\\$1');
    const paragraph = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .Dd)(`[x](<${angled}>)`).children[0];
    const link = paragraph?.children[0];
    return link?.type === 'link' ? link.url : written;
}
const simpleEscape = /\\[!-/:-@[-`{-~]|&amp;/g;
function labelEnd(text, start, alt) {
    const guess = start + 2 + alt.length;
    if (text.startsWith(alt, start + 2) && text.startsWith('](', guess))
        return guess;
    let depth = 0;
    for (let at = start + 1; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '[')
            depth++;
        else if (character === ']' && --depth === 0)
            return text[at + 1] === '(' ? at : -1;
    }
    return -1;
}
function closingAngle(text, from, limit) {
    for (let at = from; at < limit; at++) {
        if (isEscape(text, at))
            at++;
        else if (text[at] === '>')
            return at;
    }
    return limit;
}
function plainEnd(text, from, limit) {
    let depth = 0;
    for (let at = from; at < limit; at++) {
        const character = text[at];
        if (isEscape(text, at))
            at++;
        else if (isBlank(character))
            return at;
        else if (character === '(')
            depth++;
        else if (character === ')' && depth-- === 0)
            return at;
    }
    return limit;
}
function isBlank(character) {
    return /[ \t\r\n]/.test(character);
}
function isEscape(text, at) {
    return text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
}


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createLinksBetween)
/* harmony export */ });
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);

function createLinksBetween(links) {
    return (start, end) => {
        const first = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(links, ({ range }) => range.start.offset < start);
        const found = [];
        for (let at = first; at < links.length; at++) {
            const link = links[at];
            if (link.range.start.offset >= end)
                break;
            if (link.range.end.offset <= end)
                found.push(link);
        }
        return found;
    };
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collectLinks)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/src/text/address.js
var text_address = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/links/address.js
var links_address = __webpack_require__(6280);
;// CONCATENATED MODULE: ./build/src/digest/links/repair.js


function meantBy({ fault, image, label, address, endsLine, }) {
    if (image && /\s=\d*x\d*\s*$/.test(address))
        return undefined;
    const joined = address.replace(/^(https?) ?: ?(?=\/\/)/i, '$1:');
    const { length, title, sure } = readAddress(joined);
    const written = (0,links_address/* unescapeAddress */.BP)(joined.slice(0, length));
    const url = /^www\./i.test(written) ? `https://${written}` : written;
    const clear = sure !== 'no' && isWhole(label.trim()) && endIsClear(fault, address, endsLine);
    const markdown = `${image ? '!' : ''}[${label.trim()}](${(0,compose/* writeAddress */.oz)(url)}${title})`;
    const isExact = joined === address && url === written;
    const safe = fault === 'address-characters' && sure === 'yes' && isExact;
    return {
        url: (0,compose/* encodeAddress */.jX)(url),
        addressLength: length + address.length - joined.length,
        repair: clear ? { markdown, safe } : undefined,
    };
}
function isWhole(label) {
    return !/[[\]]|\\$/.test(label.replace(/\\.|\[[^[\]\\]*\]/gs, ''));
}
function endIsClear(fault, address, endsLine) {
    if (fault === 'unclosed-address')
        return endsLine && !/[.,;:!?'"*_]$/.test(address);
    return endsLine || fault !== 'unopened-text';
}
function readAddress(text) {
    const space = text.search(/\s/);
    const whole = { length: text.length, title: '' };
    if (space === -1 || !/\s/.test(text.replace(/"[^"\s][^"]*"/g, '')))
        return { ...whole, sure: 'yes' };
    const rest = text.slice(space).trim();
    const quoted = /^(["'])(.*)\1$/s.exec(rest);
    if (quoted) {
        const [, mark = '', words = ''] = quoted;
        return { length: space, title: ` ${mark}${escapeQuotes(words, mark)}${mark}`, sure: 'yes' };
    }
    const continues = (/[/=&?%#]/.test(rest) || /\.\w{2,5}$/.test(rest)) && !/:\/\/|["']|\s\S*\s/.test(rest);
    return continues ? { ...whole, sure: 'likely' } : { length: space, title: '', sure: 'no' };
}
function escapeQuotes(words, mark) {
    return words.replace(/\\.|["']/gs, (found) => (found === mark ? `\\${mark}` : found));
}

;// CONCATENATED MODULE: ./build/src/digest/links/broken.js


const scheme = /^(?:https?(?::\/\/| :\/\/|: \/\/)|www\.)[^\s/]/i;
const longest = 2_000;
const mostOpened = 64;
function findBrokenLinks({ visible, source, labelled }) {
    const found = [];
    let closing;
    const closeOf = (parenthesis) => {
        closing ??= closingParentheses(visible);
        return closing.get(parenthesis);
    };
    let opened = [];
    let parenthesis = -1;
    let from = 0;
    for (let at = 0; at < visible.length; at++) {
        const character = visible[at];
        let link;
        if (character === '\\' && /[!-/:-@[-`{-~]/.test(visible[at + 1] ?? '')) {
            at++;
            if (visible[at] === '[')
                opened.push({ at, escaped: true, tried: true, parenthesis });
        }
        else if (character === '[') {
            opened.push({ at, escaped: false, tried: false, parenthesis });
            if (opened.length > mostOpened)
                opened.shift();
        }
        else if (character === ']') {
            const open = opened.pop();
            if (!open?.escaped)
                link = atClosingBracket(open, at);
        }
        else if (character === '(') {
            parenthesis = at;
            const open = opened[opened.length - 1];
            if (open && !open.tried)
                link = atParenthesis(open, at);
        }
        else if (character === '\n') {
            from = at + 1;
        }
        if (!link)
            continue;
        found.push(link);
        at = link.end - 1;
        from = link.end;
        opened = [];
        parenthesis = -1;
    }
    const doubled = opened.filter(({ at, escaped }) => !escaped && visible[at + 1] === '\0');
    return { broken: found, doubled: doubled.map(({ at }) => at) };
    function atClosingBracket(open, close) {
        return behindText(open, close) ?? (open && (reversed(open, close) ?? piped(open, close)));
    }
    function behindText(open, close) {
        const gap = /^\]([ \t]{0,3}\r?\n?[ \t]{0,3})\(/.exec(visible.slice(close, close + 12));
        const all = { start: open ? open.at + 1 : wordsStart(close), end: close };
        if (!gap || !isText(all))
            return undefined;
        const isDoubled = !open && /^\[[^[\]\\]+\]$/.test(visible.slice(all.start, all.end));
        const text = isDoubled ? { start: all.start + 1, end: all.end - 1 } : all;
        const spaced = gap[1] !== '';
        const paren = close + gap[0].length - 1;
        if (!scheme.test(visible.slice(addressStart(paren), addressStart(paren) + 12))) {
            return open && !spaced ? swapped(open.at, text, paren) : undefined;
        }
        const words = source.slice(text.start, text.end);
        if (spaced && /^\W*\d*\W*$/.test(words))
            return undefined;
        const closed = closedAddress(paren);
        const { address, end } = closed ?? openAddress(paren);
        const fault = !open
            ? isDoubled
                ? 'doubled-bracket'
                : 'unopened-text'
            : spaced
                ? 'space-before-address'
                : closed
                    ? 'address-characters'
                    : 'unclosed-address';
        return build(fault, { start: open ? open.at : all.start, end }, text, address);
    }
    function swapped(start, text, paren) {
        const words = source.slice(text.start, text.end);
        const address = words.trim();
        const end = closeOf(paren);
        if (!scheme.test(address) || /\s/.test(address))
            return undefined;
        if (end === undefined || end - paren > longest)
            return undefined;
        const label = { start: paren + 1, end };
        if (!isText(label))
            return undefined;
        const from = text.start + words.indexOf(address);
        const place = { start: from, end: from + address.length };
        return build('swapped', { start, end: end + 1 }, label, place);
    }
    function wordsStart(close) {
        const line = visible.slice(from, Math.min(close, from + 100));
        const label = labelled ? /^(?::[\w+-]+:\s*)?.+?:\s/s.exec(line)?.[0] : undefined;
        return from + (label ?? '').length;
    }
    function atParenthesis(open, paren) {
        const text = { start: open.at + 1, end: paren };
        if (!scheme.test(visible.slice(paren + 1, paren + 13)))
            return undefined;
        open.tried = true;
        if (!isText(text) || /[\r\n]/.test(visible.slice(text.start, text.end)))
            return undefined;
        const closed = closedAddress(paren);
        const isProse = /^[^\n[]{0,200}\]/.test(visible.slice(closed?.end, (closed?.end ?? 0) + 201));
        if (!closed || isProse || visible[paren - 1] === ']')
            return undefined;
        return build('unclosed-text', { start: open.at, end: closed.end }, text, closed.address);
    }
    function reversed({ at: open, parenthesis: paren }, close) {
        if (closeOf(paren) !== open - 1 || /\w/.test(visible[paren - 1] ?? ''))
            return undefined;
        const text = { start: paren + 1, end: open - 1 };
        const address = { start: open + 1, end: close };
        const words = close - open > longest ? '' : visible.slice(address.start, address.end);
        if (!scheme.test(words) || /\s/.test(words) || !isText(text))
            return undefined;
        return build('reversed-brackets', { start: paren, end: close + 1 }, text, address);
    }
    function piped({ at: open }, close) {
        const words = close - open > longest ? '' : visible.slice(open + 1, close);
        const bar = words.indexOf('|');
        const address = { start: open + 2 + bar, end: close };
        const text = { start: open + 1, end: open + 1 + bar };
        if (bar < 1 || /[[(]/.test(visible[close + 1] ?? '') || !isText(text))
            return undefined;
        if (!scheme.test(words.slice(bar + 1)) || /\s/.test(words.slice(bar + 1)))
            return undefined;
        return build('reversed-brackets', { start: open, end: close + 1 }, text, address);
    }
    function addressStart(paren) {
        let start = paren + 1;
        while (visible[start] === ' ' || visible[start] === '<')
            start++;
        return start;
    }
    function closedAddress(paren) {
        const start = addressStart(paren);
        const close = closeOf(paren);
        if (close === undefined || close - start > longest)
            return undefined;
        if (visible.slice(start, close).includes(']('))
            return undefined;
        let end = close;
        while (end > start && /[ \t>]/.test(visible[end - 1]))
            end--;
        return { address: { start, end }, end: close + 1 };
    }
    function openAddress(paren) {
        const start = addressStart(paren);
        let end = start;
        while (end - start < longest && isVisible(visible[end]))
            end++;
        return { address: { start, end }, end };
    }
    function isVisible(character) {
        return character !== undefined && character > '\u0001' && /\S/.test(character);
    }
    function isText({ start, end }) {
        const words = end - start > longest ? '' : visible.slice(start, end);
        return words.trim() !== '' && !words.includes('\0') && !words.includes('](');
    }
    function build(fault, { start: open, end }, text, address) {
        if ((0,text_address/* hasPlaceholder */.Kc)(source.slice(open, end)))
            return undefined;
        const image = visible[open] === '[' && visible[open - 1] === '!' && visible[open - 2] !== '\\';
        const start = image ? open - 1 : open;
        const meant = meantBy({
            fault,
            image,
            label: source.slice(text.start, text.end),
            address: source.slice(address.start, address.end),
            endsLine: /^[ \t]*(?:[\r\n]|$)/.test(visible.slice(end, end + 100)),
        });
        if (!meant || meant.repair?.markdown === source.slice(start, end))
            return undefined;
        const { url, repair } = meant;
        return {
            fault,
            image,
            start,
            end,
            text,
            address: { ...address, end: address.start + meant.addressLength },
            url,
            repair,
        };
    }
}
function closingParentheses(text) {
    const closing = new Map();
    let open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '\n' || character === '\r')
            open = [];
        else if (character === '(')
            open.push(at);
        else if (character === ')') {
            const partner = open.pop();
            if (partner !== undefined)
                closing.set(partner, at);
        }
    }
    return closing;
}

;// CONCATENATED MODULE: ./build/src/digest/links/collect.js








function collectLinks(tree, source) {
    const definitions = new Map();
    const links = [];
    const holders = [];
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, (node, ancestors) => {
        const quoted = ancestors.some((each) => each.type === 'blockquote');
        switch (node.type) {
            case 'definition':
                if (!definitions.has(node.identifier))
                    definitions.set(node.identifier, node);
                return unist_util_visit_parents_lib/* SKIP */._Z;
            case 'link':
            case 'image': {
                const link = node.position && (inlineLink(node, source, quoted) ?? addressLink(node, source, quoted));
                if (link)
                    links.push(link);
                return undefined;
            }
            case 'linkReference':
            case 'imageReference':
                if (node.position)
                    links.push(referenceLink(node, source, quoted));
                return undefined;
            case 'paragraph':
            case 'heading':
            case 'tableCell':
                if (holdsBrackets(node.children))
                    holders.push({ node, quoted });
                return undefined;
            default:
                return undefined;
        }
    });
    const doubled = new Set();
    const broken = holders.flatMap(({ node, quoted }) => brokenLinks(node, source, quoted, doubled));
    const resolved = links.map((found) => {
        const link = doubled.has(found.range.start.offset - 1) ? bracketed(found, source) : found;
        if (link.kind !== 'reference')
            return link;
        const definition = definitions.get(link.url);
        const place = definition && (0,links_address/* definedAddress */.Ei)(definition, source.text);
        const definitionRange = place && source.range(place.start, place.end);
        return { ...link, url: definition?.url ?? '', definitionRange };
    });
    return withoutInner([...resolved, ...broken].sort(byPlace));
}
function byPlace(a, b) {
    return a.range.start.offset - b.range.start.offset || b.range.end.offset - a.range.end.offset;
}
function withoutInner(links) {
    let end = 0;
    return links.filter((link) => {
        if (link.kind === 'broken')
            end = link.range.end.offset;
        return link.kind !== 'bare' || (link.range.end.offset > end && !(0,text_address/* hasPlaceholder */.Kc)(link.url));
    });
}
function holdsBrackets(nodes) {
    return nodes.some((node) => {
        if (node.type === 'text')
            return /[[\]]/.test(node.value);
        return isTransparent(node) && holdsBrackets(node.children);
    });
}
function isTransparent(node) {
    return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}
function inlineLink(node, source, quoted) {
    const place = (0,links_address/* addressPlace */.w0)(node, source.text);
    if (!place)
        return undefined;
    const [start, end] = offsets(node);
    const textStart = start + (node.type === 'image' ? 2 : 1);
    const text = {
        text: node.type === 'image' ? (node.alt ?? '') : textOf(node),
        markdown: source.text.slice(textStart, place.textEnd),
        range: source.range(textStart, place.textEnd),
    };
    const urlRange = source.range(place.start, place.end);
    const link = {
        kind: 'inline',
        image: node.type === 'image',
        range: source.range(start, end),
        text,
        url: node.url,
        urlRange,
        quoted,
        fault: undefined,
        repair: undefined,
    };
    if (isSwapped(link))
        return unswapped(link, text, urlRange, source);
    const nested = linkAsAddress.exec(source.text.slice(place.start, place.end));
    if (nested)
        return unnested(link, nested, text, source);
    const isCode = text.markdown === '' && /\w/.test(source.text[start - 1] ?? '');
    return /^(?:\/{2,})?$/.test(node.url) && !isCode ? { ...link, fault: 'empty-address' } : link;
}
function textOf(node) {
    return (0,lib/* toString */.d)(node, { includeHtml: false });
}
const address = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;
function isSwapped({ image, text, url }) {
    return !image && address.test(text?.text.trim() ?? '') && /^[^/.#?:@]+$/.test(url);
}
function unswapped(link, text, urlRange, source) {
    const { start, end } = urlRange;
    const words = source.text.slice(start.offset, end.offset);
    const shown = text.text.trim();
    const url = /^www\./i.test(shown) ? `https://${shown}` : shown;
    return {
        ...link,
        text: { text: (0,markdown/* plainText */.wh)(words), markdown: words, range: urlRange },
        url: (0,compose/* encodeAddress */.jX)(url),
        urlRange: text.range,
        fault: 'swapped',
        repair: isWhole(words)
            ? { markdown: `[${words}](${(0,compose/* writeAddress */.oz)(url)})`, safe: false }
            : undefined,
    };
}
function addressLink(node, source, quoted) {
    const [start, end] = offsets(node);
    const angle = source.text[start] === '<';
    return {
        kind: angle ? 'angle' : 'bare',
        image: false,
        range: source.range(start, end),
        text: undefined,
        url: node.url,
        urlRange: angle ? source.range(start + 1, end - 1) : source.range(start, end),
        quoted,
        fault: undefined,
        repair: undefined,
    };
}
const linkAsAddress = /^\[((?:https?:\/\/|www\.)[^\s[\]]+)\]\(([^\s<>]+)\)$/i;
function unnested(link, [, shown, address = ''], text, source) {
    const end = (link.urlRange?.end.offset ?? 0) - 1;
    const isClear = shown === address && isWhole(text.markdown);
    const faulty = {
        ...link,
        url: (0,compose/* encodeAddress */.jX)((0,links_address/* unescapeAddress */.BP)(address)),
        urlRange: source.range(end - address.length, end),
        fault: 'link-in-address',
        repair: isClear
            ? { markdown: `${link.image ? '!' : ''}[${text.markdown}](${address})`, safe: false }
            : undefined,
    };
    return faulty;
}
function bracketed(link, source) {
    const { start, end } = link.range;
    const markdown = source.text.slice(start.offset, end.offset);
    const range = source.range(start.offset - 1, end.offset);
    return { ...link, range, fault: 'doubled-bracket', repair: { markdown, safe: false } };
}
function referenceLink(node, source, quoted) {
    const [start, end] = offsets(node);
    const image = node.type === 'imageReference';
    const textStart = start + (image ? 2 : 1);
    const last = node.type === 'linkReference' ? node.children[node.children.length - 1] : undefined;
    const textEnd = last?.position?.end.offset ?? textStart + (image ? (node.alt ?? '').length : 0);
    return {
        kind: 'reference',
        image,
        range: source.range(start, end),
        text: {
            text: node.type === 'imageReference' ? (node.alt ?? '') : textOf(node),
            markdown: source.text.slice(textStart, textEnd),
            range: source.range(textStart, textEnd),
        },
        url: node.identifier,
        urlRange: undefined,
        quoted,
        fault: undefined,
        repair: undefined,
    };
}
function brokenLinks(holder, source, quoted, doubled) {
    const [from, to] = contentOffsets(holder);
    const searched = {
        visible: visibleText(holder, source.text),
        source: source.text.slice(from, to),
        labelled: holder.type === 'heading',
    };
    const { broken, doubled: brackets } = findBrokenLinks(searched);
    for (const at of brackets)
        doubled.add(from + at);
    return broken.map((found) => ({
        kind: 'broken',
        image: found.image,
        range: source.range(from + found.start, from + found.end),
        text: {
            text: source.text.slice(from + found.text.start, from + found.text.end).trim(),
            markdown: source.text.slice(from + found.text.start, from + found.text.end),
            range: source.range(from + found.text.start, from + found.text.end),
        },
        url: found.url,
        urlRange: source.range(from + found.address.start, from + found.address.end),
        quoted,
        fault: found.fault,
        repair: found.repair,
    }));
}
function visibleText(holder, text) {
    const [from, to] = contentOffsets(holder);
    let result = '';
    let at = from;
    const hide = (nodes) => {
        for (const node of nodes) {
            if (!node.position || node.type === 'text' || node.type === 'break')
                continue;
            const [start, end] = offsets(node);
            if (isTransparent(node))
                hide(node.children);
            else if (node.type !== 'link' || text[start] === '[' || text[start] === '<') {
                const sign = node.type === 'link' || node.type === 'linkReference' ? '\0' : '\u0001';
                result += text.slice(at, start) + sign.repeat(end - start);
                at = end;
            }
        }
    };
    hide(holder.children);
    return result + text.slice(at, to);
}
function contentOffsets(node) {
    const content = node.type === 'tableCell' ? undefined : (0,markdown/* contentOf */.$E)(node);
    return content ? [content.start, content.end] : offsets(node);
}
function offsets({ position }) {
    return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  Dd: () => (/* binding */ parseMarkdown),
  wh: () => (/* binding */ plainText),
  _Z: () => (/* binding */ reparseMarkdown)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 58 modules
var remark_gfm_lib = __webpack_require__(5168);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 43 modules
var remark_parse_lib = __webpack_require__(4277);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 3 modules
var unified_lib = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/chunks.js
var digest_chunks = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/src/digest/front-matter.js
var front_matter = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/src/digest/pieces.js
function blocksOf({ children }, chunks) {
    const found = new Map(chunks.map((chunk) => [chunk, []]));
    let index = 0;
    const pieceAt = (node) => {
        const { offset = 0 } = node.position?.start ?? {};
        while ((chunks[index]?.end ?? Number.POSITIVE_INFINITY) <= offset)
            index++;
        return found.get(chunks[index]) ?? [];
    };
    for (const block of children) {
        if (block.type === 'yaml')
            continue;
        if (block.type === 'table') {
            splitTable(block, pieceAt);
            continue;
        }
        if (block.type !== 'list') {
            pieceAt(block).push(block);
            continue;
        }
        let part;
        let piece;
        for (const item of block.children) {
            const own = pieceAt(item);
            if (part && own === piece)
                addItems(part, [item], hasBlankBetween(part, item));
            else {
                part = { ...block, children: [item], spread: false };
                if (item.position)
                    part.position = { ...item.position };
                own.push(part);
                piece = own;
            }
        }
    }
    return found;
}
function splitTable(table, pieceAt) {
    const parts = [];
    for (const row of table.children) {
        const piece = pieceAt(row);
        const last = parts.at(-1);
        if (last?.piece === piece)
            last.rows.push(row);
        else
            parts.push({ piece, rows: [row] });
    }
    for (const { piece, rows } of parts) {
        const [first, last] = [rows[0]?.position, rows.at(-1)?.position];
        if (parts.length === 1 || !first || !last)
            piece.push(table);
        else {
            const position = { start: first.start, end: last.end };
            piece.push({ ...table, children: rows, position });
        }
    }
}
function hasBlankBetween(list, item) {
    return (item.position?.start.line ?? 0) - (list.position?.end.line ?? 0) > 1;
}
function addItems(list, items, afterBlank) {
    list.children.push(...items);
    const end = items.at(-1)?.position?.end;
    if (list.position && end)
        list.position.end = end;
    list.spread = Boolean(list.spread) || afterBlank;
}
function move(tree, offset, lines) {
    if (offset === 0 && lines === 0)
        return;
    const open = [...tree.children];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.position)
            node.position = movedPosition(node.position, offset, lines);
        if ('children' in node)
            for (const child of node.children)
                open.push(child);
    }
}
function copyMoved(nodes, offset, lines) {
    return nodes.map((node) => {
        const copy = { ...node };
        if (copy.position)
            copy.position = movedPosition(copy.position, offset, lines);
        if ('children' in copy) {
            const { children } = copy;
            Object.assign(copy, { children: copyMoved(children, offset, lines) });
        }
        return copy;
    });
}
function movedPosition({ start, end }, offset, lines) {
    const moved = (point) => ({
        line: point.line + lines,
        column: point.column,
        offset: (point.offset ?? 0) + offset,
    });
    return { start: moved(start), end: moved(end) };
}

;// CONCATENATED MODULE: ./build/src/digest/markdown.js








const processor = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(remark_gfm_lib/* default */.A).use(withoutExtras).freeze();
function withoutExtras() {
    const data = this.data();
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
        .flat()
        .map((extension) => ({ ...extension, transforms: [] }));
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => extension.text ? { ...extension, text: withoutMail(extension.text) } : extension);
}
function withoutMail(constructs) {
    const kept = {};
    for (const [code, each] of Object.entries(constructs)) {
        const others = [each ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
        if (others.length > 0)
            kept[Number(code)] = others;
    }
    return kept;
}
const minChunk = 4 * 1024;
function parseMarkdown(text, chunkLength = minChunk) {
    const front = (0,front_matter/* endOfFrontMatter */.B)(text);
    const chunks = text.length > 2 * chunkLength ? (0,digest_chunks/* splitChunks */.bV)(text, front, chunkLength) : undefined;
    if (front === 0 && !chunks)
        return processor.parse(text);
    const whole = { start: front, line: lineOf(text, front), end: text.length };
    const alone = { ...whole, continuesList: false, afterBlank: false, table: undefined };
    const pieces = chunks?.chunks ?? [alone];
    return assemble(text, front, pieces, (chunk) => parseChunk(text, chunk, chunks?.definitions));
}
function reparseMarkdown(text, before, edits, chunkLength = minChunk) {
    const isLong = Math.min(text.length, before.text.length) > 2 * chunkLength;
    const old = isLong
        ? (0,digest_chunks/* splitChunks */.bV)(before.text, (0,front_matter/* endOfFrontMatter */.B)(before.text), chunkLength)
        : undefined;
    if (!old)
        return parseMarkdown(text, chunkLength);
    const moved = (0,digest_chunks/* moveStarts */.nz)(old.chunks, edits);
    const front = (0,front_matter/* endOfFrontMatter */.B)(text);
    const fresh = (0,digest_chunks/* splitChunks */.bV)(text, front, chunkLength, new Set(moved.keys()));
    if (!fresh)
        return parseMarkdown(text, chunkLength);
    const blocks = blocksOf(before.tree, old.chunks);
    return assemble(text, front, fresh.chunks, (chunk) => {
        const from = moved.get(chunk.start);
        const own = from && (0,digest_chunks/* ownText */.U3)(before.text, from);
        const isSame = from &&
            own === (0,digest_chunks/* ownText */.U3)(text, chunk) &&
            from.table === chunk.table &&
            (0,digest_chunks/* prefixOf */.MT)(own, old.definitions) === (0,digest_chunks/* prefixOf */.MT)(own, fresh.definitions);
        if (!isSame)
            return parseChunk(text, chunk, fresh.definitions);
        return copyMoved(blocks.get(from) ?? [], chunk.start - from.start, chunk.line - from.line);
    });
}
function assemble(text, front, chunks, blocksIn) {
    const root = { type: 'root', children: [] };
    if (front > 0)
        root.children.push(frontMatterNode(text.slice(0, front)));
    for (const chunk of chunks)
        append(root, blocksIn(chunk), chunk);
    root.position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) };
    return root;
}
function frontMatterNode(value) {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(value) };
    return { type: 'yaml', value, position };
}
function endOf(text) {
    const lastLine = text.lastIndexOf('\n') + 1;
    return {
        line: lineOf(text, text.length),
        column: text.length - lastLine + 1,
        offset: text.length,
    };
}
function lineOf(text, offset) {
    return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
function append(root, blocks, chunk) {
    const last = root.children.at(-1);
    const [first, ...rest] = blocks;
    if (chunk.continuesList && last?.type === 'list' && first?.type === 'list') {
        addItems(last, first.children, Boolean(first.spread) || chunk.afterBlank);
        root.children.push(...rest);
    }
    else if (chunk.table !== undefined && last?.type === 'table' && first?.type === 'table') {
        last.children.push(...first.children);
        if (last.position && first.position)
            last.position.end = first.position.end;
        root.children.push(...rest);
    }
    else
        root.children.push(...blocks);
}
function parseChunk(text, { start, end, line, table = '' }, definitions) {
    const own = (0,digest_chunks/* ownText */.U3)(text, { start, end });
    const prefix = (0,digest_chunks/* prefixOf */.MT)(own, definitions);
    const tree = processor.parse(prefix + table + own);
    const blocks = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= prefix.length);
    move({ type: 'root', children: blocks }, start - (prefix + table).length, line - lineOf(prefix + table, (prefix + table).length));
    const [first] = blocks;
    if (table !== '' && first?.type === 'table') {
        first.children.shift();
        if (first.position && first.children[0]?.position)
            first.position.start = first.children[0].position.start;
    }
    return blocks;
}
const markup = /[\\`*_[\]<>&~!#|\n\r]|:\/\/|www\./;
function plainText(markdown) {
    if (!markup.test(markdown))
        return markdown;
    const paragraph = parseMarkdown(`x${(0,source/* onOneLine */.GJ)(markdown)}`).children[0];
    return paragraph ? (0,lib/* toString */.d)(paragraph, { includeHtml: false }).slice(1) : '';
}
function contentOf(node) {
    if (node.type === 'list')
        return node.children[0] && contentOf(node.children[0]);
    if (node.type === 'listItem') {
        const first = node.children[0];
        return first?.type === 'paragraph' ? contentOf(first) : undefined;
    }
    if (node.type !== 'heading' && node.type !== 'paragraph')
        return undefined;
    const first = node.children[0];
    const last = node.children[node.children.length - 1];
    const bounds = boundsOf(node);
    const start = first && (first.position?.start.offset ?? bounds?.start);
    const end = last && (last.position?.end.offset ?? bounds?.end);
    return start === undefined || end === undefined ? undefined : { start, end };
}
function boundsOf({ position, ...node }) {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined)
        return undefined;
    if (node.type === 'paragraph')
        return { start: start.offset, end: end.offset };
    return start.line === end.line
        ? { start: start.offset + node.depth + 1, end: end.offset }
        : undefined;
}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ readHeadingBelow),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Yb: () => (/* binding */ ledParts),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   nn: () => (/* binding */ readParagraph),
/* harmony export */   nt: () => (/* binding */ createBlockContext)
/* harmony export */ });
/* harmony import */ var _dates_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);
/* harmony import */ var _heading_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8367);
/* harmony import */ var _item_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6312);






function createBlockContext(source, { entries }, linksBetween) {
    const of = (type) => entries.filter(({ template: { block } }) => block.type === type);
    const paragraphs = of('paragraph');
    const below = of('heading').filter(({ template: { block } }) => block.type === 'heading' && block.below);
    const lead = leadOf(paragraphs.map(({ template }) => template));
    return { source, rows: of('row'), paragraphs, below, lead, linksBetween };
}
function spaced(text) {
    return `\\s*${text.trim().split(/\s+/).map(_dates_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk).join('\\s+')}\\s*`;
}
function leadOf(templates) {
    const patterns = templates.map(({ cells: [cell = []] }) => {
        let pattern = '';
        let isLead = false;
        for (const part of cell) {
            if (part.type === 'literal') {
                pattern += spaced(part.markdown);
                isLead ||= part.markdown.trim() !== '' && part.markdown.trim() !== '[';
            }
            else if (part.type === 'slot' && part.name === 'number' && !part.optional) {
                const either = (texts) => `(?:${texts.map(spaced).join('|')})`;
                pattern += `${either(part.before)}\\d{1,9}${either(part.after)}`;
                isLead = true;
            }
            else
                break;
        }
        return isLead ? pattern : undefined;
    });
    if (patterns.length === 0 || patterns.includes(undefined))
        return undefined;
    return new RegExp(`^(?:${patterns.join('|')})`);
}
function readRows(table, context) {
    const { source, rows: readers, linksBetween } = context;
    const read = rowsOf(table, source).flatMap(({ row, content }) => {
        const all = linksBetween(content.start, content.end);
        const links = (0,_item_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .webLinks */ .Ee)(all);
        if (links.length === 0)
            return [];
        const block = [source, content, links, all];
        const reading = (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readExactly */ .Lo)(readers, ...block) ?? (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readNearest */ .lW)(readers, ...block);
        const end = row.position?.end.offset ?? content.end;
        return reading?.link ? [{ span: content, reading, end }] : [];
    });
    const hasExact = read.some(({ reading }) => reading.exact);
    return read.filter(({ reading }) => reading.exact || hasExact || isSlight(reading));
}
function rowsOf(table, { text }) {
    const [head, ...rows] = table.children;
    const width = head?.children.length ?? 0;
    return rows.map((row) => {
        const { start, end } = row.position ?? {};
        const last = row.children.length > width ? row.children[width - 1]?.position?.end : undefined;
        const from = start?.offset ?? 0;
        const bar = last?.offset === undefined ? -1 : text.indexOf('|', last.offset - 1);
        const words = text.slice(from, bar === -1 ? end?.offset : bar + 1);
        return { row, content: { start: from, end: from + words.trimEnd().length } };
    });
}
function isSlight({ differences }) {
    return differences.every(({ aspect }) => _heading_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .slight */ .en.has(aspect));
}
function readParagraph(node, context) {
    const content = context.paragraphs.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node) : undefined;
    return content ? readLines(content, context) : { heads: [], isLed: false };
}
function readLines(content, context) {
    const { source, lead } = context;
    const parts = ledParts(content, source.text, lead);
    const isLed = lead?.test(source.text.slice(content.start, content.end)) ?? false;
    const heads = parts.flatMap((part) => {
        const head = readPart(part, context, isLed);
        return head ? [head] : [];
    });
    return { heads, isLed };
}
function readPart(part, context, isLed) {
    const { source, paragraphs: readers, linksBetween } = context;
    const first = firstLine(part, source.text);
    for (const span of first.end < part.end ? [part, first] : [part]) {
        const all = linksBetween(span.start, span.end);
        const reading = (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readExactly */ .Lo)(readers, source, span, (0,_item_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .webLinks */ .Ee)(all), all);
        if (reading)
            return { span, reading, end: part.end };
    }
    const items = { source, readers, linksBetween, nested: false };
    const near = (0,_item_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(first, items, () => []);
    if (!near || !(isLed || (isSlight(near.reading) && beginsAlike(near.reading))))
        return undefined;
    return { ...near, end: part.end };
}
function beginsAlike({ link, differences, number, star, tags }) {
    const start = link?.range.start.offset ?? 0;
    const isMarked = number !== undefined || star !== undefined || tags.length > 0;
    return (isMarked &&
        differences.every(({ aspect, range }) => range.start.offset > start || aspect === 'star' || aspect === 'tag'));
}
function ledParts(content, text, lead) {
    const parts = [];
    for (const match of text.slice(content.start, content.end).matchAll(/[^\r\n]+/g)) {
        const words = match[0].trim();
        const start = content.start + match.index + match[0].indexOf(words);
        const end = start + words.length;
        const last = parts.at(-1);
        if (last && !lead?.test(words))
            last.end = end;
        else
            parts.push({ start, end });
    }
    return parts;
}
function firstLine({ start, end }, text) {
    const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
    return { start, end: start + line.trimEnd().length };
}
function readHeadingBelow(node, next, { source, below, linksBetween }) {
    const readers = below.filter(({ template: { block } }) => block.type === 'heading' && block.depth === node.depth);
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    const text = next?.type === 'paragraph' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(next) : undefined;
    if (readers.length === 0 || !content || !text)
        return undefined;
    if ((0,_heading_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLinks */ .gv)(linksBetween(content.start, content.end)).length > 0)
        return undefined;
    const line = firstLine(text, source.text);
    const span = { start: content.start, end: line.end };
    const all = linksBetween(line.start, line.end);
    const links = (0,_item_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .webLinks */ .Ee)(all);
    const [link] = links;
    const isAlone = /^[<\s]*$/.test(source.text.slice(line.start, link?.range.start.offset));
    const exact = (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readExactly */ .Lo)(readers, source, span, links, all);
    const near = links.length === 1 && isAlone ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .readNearest */ .lW)(readers, source, span, links, all) : exact;
    const reading = exact ?? (near && isSlight(near) ? near : undefined);
    if (!reading)
        return undefined;
    const depth = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .headingDepth */ .Ys)(node, reading.template, source, { safe: false });
    const start = node.position?.start.offset ?? span.start;
    return {
        span: { start, end: line.end },
        reading: { ...reading, differences: [...depth, ...reading.differences] },
        end: text.end,
    };
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ recogniseDay),
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   Ys: () => (/* binding */ headingDepth),
/* harmony export */   iN: () => (/* binding */ unspacedMarks),
/* harmony export */   yP: () => (/* binding */ readUnspacedDay)
/* harmony export */ });
/* unused harmony export writeDay */
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1869);
/* harmony import */ var _dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _template_compose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1369);
/* harmony import */ var _template_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6312);








function readDay(node, source, readers, within) {
    const content = readers.days.length > 0 ? shownContent(node, source) : undefined;
    const where = { readers: readers.days, within, depth: node.depth };
    const found = content && recogniseDay(content, source.text, where, (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__/* .toString */ .d)(node, noHtml));
    if (!content || !found)
        return undefined;
    const depth = headingDepth(node, found.reader.template, source, { safe: true });
    return readingOf(found, content, source, depth);
}
const noHtml = { includeHtml: false };
const attributes = /\{:?\s*[#.][^{}]*\}$/;
function shownContent(node, { text }) {
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    const isShown = (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === '');
    const first = node.children.find(isShown);
    const last = node.children.findLast(isShown);
    if (!content || !first || !last)
        return content;
    const start = first === node.children[0] ? content.start : first.position?.start.offset;
    const end = last === node.children.at(-1) ? content.end : last.position?.end.offset;
    if (start === undefined || end === undefined)
        return withoutAttributes(content, text);
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return withoutAttributes({ start: from, end: from + words.trim().length }, text);
}
function withoutAttributes({ start, end }, text) {
    return { start, end: start + text.slice(start, end).replace(attributes, '').trimEnd().length };
}
const unspacedMarks = /^[\u00a0\p{Cf}]*#{1,6}(?:[ \t]*[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+[ \t]*|(?<=[\u00a0\p{Cf}]#+)[ \t]+|)(?=[^#\s])/u;
function readUnspacedDay(node, source, readers, within) {
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    if (readers.days.length === 0 || !content)
        return undefined;
    const marks = unspacedMarks.exec(source.text.slice(content.start, content.end))?.[0];
    if (marks === undefined)
        return undefined;
    const inner = { start: content.start + marks.length, end: content.end };
    const depth = marks.replace(/[^#]/g, '').length;
    const found = recogniseDay(inner, source.text, { readers: readers.days, within, depth });
    if (!found)
        return undefined;
    const range = source.range(content.start, inner.start);
    const expected = (0,_template_compose_js__WEBPACK_IMPORTED_MODULE_5__/* .blockPrefix */ .qB)(found.reader.template.block);
    return readingOf(found, inner, source, [(0,_template_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)('depth', range, marks, expected, true)]);
}
function recogniseDay(content, text, { readers, within, depth }, whole) {
    const shown = withoutAttributes(content, text);
    const written = text.slice(shown.start, shown.end);
    const own = readers.filter((reader) => reader.depth === depth);
    const others = readers.filter((reader) => reader.depth !== depth && isUnmistakable(reader));
    for (const reader of [...own, ...others]) {
        const values = reader.exact(written);
        const period = values && reader.date.read(values.dates, within(reader.level));
        if (values && period)
            return { reader, period, exact: true, texts: values.texts };
    }
    const likely = [...own, ...others.reverse()].filter((reader) => mayBe(written, reader));
    if (likely.length === 0)
        return undefined;
    const shownText = whole?.replace(attributes, '').trimEnd() ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(written);
    const bare = withoutPictures(shownText);
    for (const reader of likely) {
        const found = readLoosely(reader, bare, within(reader.level));
        if (found)
            return { reader, exact: false, ...found };
    }
    return undefined;
}
const pictured = /^((?:(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:)\s+)?)(\S.*?)(?:\s+(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:))?$/u;
function withoutPictures(text) {
    return (text.length > 100 ? undefined : pictured.exec(text)?.[2]) ?? text;
}
function isUnmistakable({ date }) {
    return date.lacks.length === 0 && date.unit !== 'year';
}
function mayBe(content, { isModel, date }) {
    return isModel && (/\p{N}/u.test(content) || (date.unit === 'month' && /\p{L}/u.test(content)));
}
function readLoosely(reader, bare, within) {
    const { date } = reader;
    const values = reader.loose(bare);
    const exact = values && date.read(values.dates, within);
    if (values && exact)
        return { period: exact, texts: values.texts };
    const read = (text) => date.read([text], within);
    const found = [...(values ? [values] : []), { dates: [bare], texts: [] }];
    for (const { dates, texts } of found) {
        const recognised = (0,_dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseDate */ .C$)(dates.join(' '), { ...date, read }, within);
        if (recognised)
            return { period: recognised.period, texts };
    }
    return undefined;
}
function readingOf({ reader, period, exact, texts }, content, source, depth) {
    const written = exact ? [] : [dateDifference(period, content, source, reader, texts)];
    const { level } = reader;
    return { period, level, depth: reader.depth, differences: [...depth, ...written] };
}
function dateDifference(period, content, source, reader, texts) {
    const range = source.range(content.start, content.end);
    const actual = source.text.slice(content.start, content.end);
    if (!period) {
        return { aspect: 'date', range, actual, expected: undefined, safe: false, edits: [] };
    }
    const isPlain = !/[[<]|:\/\/|\p{Extended_Pictographic}|:\w+:/u.test(actual) &&
        texts.every((text) => actual.includes(text));
    return (0,_template_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)('date', range, actual, reader.write(period, texts), isPlain);
}
function writeDay(format, level, today, last) {
    const day = createReaders(format).days.find((each) => each.isWritten && each.level === level);
    if (!day)
        return undefined;
    const { template, date } = day;
    const needs = allParts(template).some((part) => part.type === 'slot' && part.name !== 'date' && !part.optional);
    const period = needs ? undefined : periodAround(date.unit, today, last);
    if (!period)
        return undefined;
    return { text: blockPrefix(template.block) + day.write(period), period };
}
function headingDepth(node, template, source, { safe }) {
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    const start = node.position?.start.offset ?? 0;
    if (!content || template.block.type !== 'heading')
        return [];
    const hashes = '#'.repeat(template.block.depth);
    const written = /^#{1,6}/.exec(source.text.slice(start, start + 6))?.[0];
    if (written === hashes)
        return [];
    if (written !== undefined) {
        return [
            (0,_template_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)('depth', source.range(start, start + written.length), written, hashes, safe),
        ];
    }
    const end = node.position?.end.offset ?? content.end;
    const underline = source.range(content.end, end);
    return [
        {
            aspect: 'depth',
            range: underline,
            actual: source.text.slice(content.end, end).trim(),
            expected: undefined,
            safe: safe || node.depth === template.block.depth,
            edits: [
                { range: source.range(content.start, content.start), text: `${hashes} ` },
                { range: underline, text: '' },
            ],
        },
    ];
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ periodOfDay),
  r: () => (/* binding */ readDigest)
});

// EXTERNAL MODULE: ./build/src/digest/links/between.js
var between = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/template/differences.js
var differences = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/digest/template/reading.js
var template_reading = __webpack_require__(9101);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/digest/model/item-entry.js
var item_entry = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var model_readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/digest/model/block-entry.js
var block_entry = __webpack_require__(364);
// EXTERNAL MODULE: ./build/src/digest/model/day.js
var model_day = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/src/digest/model/heading-entry.js
var heading_entry = __webpack_require__(8367);
// EXTERNAL MODULE: ./build/src/digest/model/position.js
var position = __webpack_require__(3401);
;// CONCATENATED MODULE: ./build/src/digest/model/walk.js








class Walk {
    headings = [];
    lists = [];
    days = [];
    entries = [];
    #document;
    #readers;
    #position;
    #headingContext;
    #itemContext;
    #blockContext;
    #taken;
    #entry;
    #dateLines;
    constructor(document, format, readers, linksBetween) {
        const { source } = document;
        this.#document = document;
        this.#readers = readers;
        this.#position = new position/* Position */.y(format, source.range(0, 0));
        const { nested } = format;
        this.#itemContext = { source, readers: (0,item_entry/* itemReaders */.Mo)(readers), linksBetween, nested };
        this.#blockContext = (0,block_entry/* createBlockContext */.nt)(source, readers, linksBetween);
        const headings = (0,heading_entry/* headingReaders */.v0)(readers);
        const knowsSource = (0,heading_entry/* createSourceMemory */.vE)(document, headings, linksBetween);
        this.#headingContext = { source, readers: headings, linksBetween, knowsSource };
        const { whole, lines } = (0,file_date/* fileDates */.KO)(format, source.path, source.text);
        this.#dateLines = [...lines];
        if (whole) {
            const reading = { period: whole.period, level: position/* fileLevel */.$, depth: 0, differences: [] };
            this.#openDay(reading, whole.from, source.range(whole.span.start, whole.span.end));
        }
    }
    get sections() {
        return this.#position.outline.all;
    }
    visit(node, index) {
        if (node.type === 'yaml')
            return;
        if (node.type === 'heading') {
            this.#visitHeading(node, index);
            this.#meetLines(node);
            return;
        }
        this.#meetLines(node);
        const opened = node === this.#taken ||
            (node.type === 'paragraph' && this.#visitLine(node)) ||
            (this.#position.inScope && this.#visitBlock(node, index));
        if (!opened)
            this.#entry?.nodes.push(node);
        for (const day of this.#position.days)
            day.nodes.push(node);
    }
    #meetLines(node) {
        const { source } = this.#document;
        const end = node.position?.end.offset ?? 0;
        while ((this.#dateLines[0]?.span.start ?? end) < end) {
            const { period, span } = this.#dateLines.shift();
            const reading = { period, ...this.#position.line, differences: [] };
            if (this.#position.inScope) {
                this.#openDay(reading, 'line', source.range(span.start, span.end));
            }
        }
    }
    #visitHeading(node, index) {
        const { source } = this.#document;
        const position = this.#position;
        const range = (0,outline/* rangeOf */.be)(node, this.#document);
        const role = position.visitHeading({
            depth: node.depth,
            range,
            title: () => (0,lib/* toString */.d)(node, { includeHtml: false }).trim(),
            day: (within) => (0,model_day/* readDay */.P1)(node, source, this.#readers, within),
            entry: () => this.#readHeading(node, index),
        }, {
            day: (reading) => this.#openDay(reading, 'heading', range),
            entry: (head) => this.#openEntry(head),
        });
        if (role === 'section')
            this.#entry = undefined;
        if (role === 'other')
            this.#entry?.nodes.push(node);
        const [innermost, ...around] = position.days;
        for (const day of around)
            day.nodes.push(node);
        if (role !== 'day')
            innermost?.nodes.push(node);
        if (role !== 'section' || position.inScope)
            this.headings.push({ role, node, range });
    }
    #readHeading(node, index) {
        const next = this.#document.tree.children[index + 1];
        const below = (0,block_entry/* readHeadingBelow */.KR)(node, next, this.#blockContext);
        if (below)
            this.#taken = next;
        return below ?? (0,heading_entry/* readHeadingEntry */.rK)(node, this.#headingContext);
    }
    #visitLine(node) {
        const title = (0,outline/* readSectionLine */.YC)(node, this.#document.source, this.#readers);
        if (title === undefined)
            return false;
        this.#position.openLine(title, (0,outline/* rangeOf */.be)(node, this.#document));
        this.#entry = undefined;
        return true;
    }
    #visitBlock(node, index) {
        if (node.type === 'paragraph')
            return this.#visitParagraph(node, index);
        if (node.type === 'table' && this.#position.inEntry !== 'heading') {
            for (const head of (0,block_entry/* readRows */.aK)(node, this.#blockContext))
                this.#addEntry(head, head.end);
        }
        if (node.type !== 'list')
            return false;
        this.lists.push(node);
        if (this.#position.takesItems) {
            this.#addItems((0,item_entry/* readItems */.F1)(node, this.#itemContext));
        }
        return false;
    }
    #visitParagraph(node, index) {
        const day = (0,model_day/* readUnspacedDay */.yP)(node, this.#document.source, this.#readers, (level) => this.#position.within(level));
        if (day) {
            this.#openDay(day, 'heading', (0,outline/* rangeOf */.be)(node, this.#document));
            return true;
        }
        const heading = (0,heading_entry/* readUnspacedHeading */.O7)(node, this.#headingContext);
        if (heading) {
            this.#openEntry(heading);
            this.#position.inEntry = 'heading';
        }
        if (this.#position.takesItems) {
            const place = this.#placeAmongItems(node, index);
            if (place)
                this.#addItems((0,item_entry/* readUnmarkedItem */.hU)(node, this.#itemContext), place === 'alone');
        }
        return heading !== undefined || this.#visitEntries(node);
    }
    #visitEntries(node) {
        if (this.#position.inEntry === 'heading')
            return false;
        const { heads, isLed } = (0,block_entry/* readParagraph */.nn)(node, this.#blockContext);
        if (isLed && heads.length === 0) {
            this.#entry = undefined;
            this.#position.inEntry = undefined;
        }
        for (const head of heads)
            this.#openEntry(head);
        if (heads.length > 0)
            this.#position.inEntry = 'paragraph';
        return heads.length > 0;
    }
    #placeAmongItems(node, index) {
        const { children } = this.#document.tree;
        const isShown = (each) => !(each.type === 'html' && /^<!--/.test(each.value));
        let before = index - 1;
        while (children[before] && !isShown(children[before]))
            before--;
        let after = index + 1;
        while (children[after] && !isShown(children[after]))
            after++;
        const [above, below] = [children[before], children[after]];
        if (below?.type === 'list') {
            const isAligned = below.position?.start.column === node.position?.start.column;
            return isAligned && hasWords(below) ? 'beside' : undefined;
        }
        if (above?.type === 'list')
            return hasWords(above) ? 'beside' : undefined;
        const isAlone = above?.type === 'heading' && (!below || below.type === 'heading');
        return isAlone ? 'alone' : undefined;
    }
    #openDay(reading, from, heading) {
        if (from === 'heading')
            this.#position.closeForDay(reading);
        const { section, days } = this.#position.outline.current;
        const entries = [];
        const { period, level, differences } = reading;
        const dates = { date: period?.first, until: period?.last };
        const outer = this.#position.daysAround(level)[0];
        const place = { from, heading, range: heading, parent: outer?.day, level };
        const day = { ...dates, ...place, entries, section, differences };
        const open = { day, entries, nodes: [] };
        this.#position.openDay(open, reading);
        this.#entry = undefined;
        days.push(day);
        this.days.push(open);
    }
    #openEntry(head) {
        this.#entry = this.#addEntry(head, undefined);
    }
    #addEntry(head, end) {
        const { start, end: headEnd } = head.span;
        const entry = {
            reading: head.reading,
            head: this.#document.source.range(start, headEnd),
            nodes: [],
            end,
            blockEnd: 'end' in head ? head.end : headEnd,
            lonely: false,
            day: this.#position.days[0],
            section: this.#position.outline.current,
        };
        this.entries.push(entry);
        return entry;
    }
    #addItems(items, lonely = false) {
        for (const { body, ...item } of items) {
            Object.assign(this.#addEntry(item, item.end), { nodes: [...body], lonely });
        }
    }
}
function hasWords(list) {
    return list.children.some((item) => item.children.length > 0);
}

;// CONCATENATED MODULE: ./build/src/digest/model/digest.js










function readDigest(document, format) {
    const readers = (0,model_readers/* createReaders */.Bx)(format);
    const linksBetween = (0,between/* createLinksBetween */.i)(document.links);
    const context = { document, format, readers, linksBetween };
    const walk = new Walk(document, format, readers, linksBetween);
    for (const [index, node] of document.tree.children.entries())
        walk.visit(node, index);
    const entries = withoutOthers(walk.entries).map((open) => closeEntry(open, context));
    for (const { day, nodes } of walk.days)
        day.range = spanOf(day.heading, nodes, document);
    const sections = walk.sections.map(({ section }) => section);
    const inScope = (0,outline/* createScope */.Ds)(sections);
    return {
        document,
        format,
        sections,
        days: walk.days.map(({ day }) => day),
        entries,
        headings: walk.headings,
        lists: walk.lists,
        links: document.links.filter((link) => inScope(link.range.start.offset)),
        inScope,
    };
}
function closeEntry(open, { document, format, readers, linksBetween }) {
    const { reading, head, nodes } = open;
    const body = open.end === undefined ? withoutFloating(nodes) : nodes;
    const { extras, fields } = readBody(body, document.source, format, readers, linksBetween);
    const end = open.end === undefined
        ? document.source.pointAt(Math.max(open.blockEnd, spanOf(head, body, document).end.offset))
        : document.source.pointAt(open.end);
    const around = periodOfDay(open.day?.day);
    const dated = dateOf(reading, around);
    const entry = {
        star: reading.star,
        tags: reading.tags,
        source: reading.source,
        title: reading.title,
        url: reading.link?.url ?? '',
        link: reading.link,
        description: reading.description,
        extras: [...reading.extras.map(extraOf), ...extras],
        fields,
        body,
        head,
        range: { start: head.start, end },
        differences: reading.differences,
        template: reading.template,
        others: (0,template_reading/* othersOf */.bu)(reading, document.source),
        textPlaces: reading.textPlaces,
        day: open.day?.day,
        dated,
        period: dated?.period ?? around,
        section: open.section.section,
    };
    open.day?.entries.push(entry);
    open.section.entries.push(entry);
    return entry;
}
function dateOf({ template, date: value }, within) {
    const period = value && (0,template_template/* slotOf */.SW)(template, 'date')?.date?.read(value.markdown, within);
    return value && period && { period, value };
}
function extraOf(link) {
    const label = link.text ?? { text: link.url, markdown: link.url, range: link.range };
    return { label, link, differences: [] };
}
function periodOfDay(day) {
    if (day?.date === undefined)
        return undefined;
    return { first: day.date, last: day.until ?? day.date };
}
function withoutFloating(nodes) {
    return nodes.slice(0, nodes.findLastIndex((node) => !isFloating(node)) + 1);
}
function isFloating(node) {
    if (node.type === 'html')
        return node.value.startsWith('<!--');
    if (node.type === 'paragraph')
        return isSmallPrint(node);
    return ['thematicBreak', 'definition', 'footnoteDefinition'].includes(node.type);
}
function isSmallPrint({ children }) {
    const [first] = children;
    const last = children.at(-1);
    return (first?.type === 'html' &&
        last?.type === 'html' &&
        /^<(?:sub|sup|small|center)>/i.test(first.value) &&
        last.value.toLowerCase() === `</${first.value.slice(1).toLowerCase()}`);
}
function spanOf(head, nodes, document) {
    const last = withoutFloating(nodes).at(-1);
    return last ? { start: head.start, end: (0,outline/* rangeOf */.be)(last, document).end } : head;
}
function withoutOthers(entries) {
    const depths = new Set();
    let bare = 0;
    let exact = 0;
    for (const { lonely, reading, section } of entries) {
        if (!lonely && reading.exact)
            depths.add(section.section.depth);
        if (reading.exact)
            exact++;
        else if ((0,item_entry/* isBare */.JE)(reading))
            bare++;
    }
    const takesBare = bare <= Math.max(1, exact);
    return entries.filter(({ lonely, reading, section }) => (takesBare || !(0,item_entry/* isBare */.JE)(reading)) && (!lonely || depths.has(section.section.depth)));
}
function readBody(nodes, source, format, readers, linksBetween) {
    const body = { extras: [], fields: [] };
    for (const node of nodes) {
        if (node.type !== 'paragraph')
            continue;
        const field = readField(node, source, format);
        if (field)
            body.fields.push(field);
        else
            body.extras.push(...readExtras(node, source, readers, linksBetween));
    }
    return body;
}
function readExtras(node, source, readers, linksBetween) {
    const content = (0,markdown/* contentOf */.$E)(node);
    if (!readers.extra || !content)
        return [];
    const links = linksBetween(content.start, content.end).filter((link) => !link.image);
    const labelled = links.filter((link) => link.text && link.text.text.trim() !== '');
    if (links.length === 0 ||
        labelled.length !== links.length ||
        !onlyLinks(links, source.text, content))
        return [];
    return links.flatMap((link) => {
        const stretch = withBrackets(link, source.text, content);
        const reading = readers.extra?.exact(source, stretch, [link]) ??
            readers.extra?.loose(source, stretch, [link]);
        if (!reading?.label)
            return [];
        const differences = reading.differences.map((each) => ({
            ...each,
            safe: each.safe || /^[\s[\]]*$/.test(each.actual + each.expected),
        }));
        return [{ label: reading.label, link, differences }];
    });
}
function withBrackets({ range }, text, content) {
    const start = range.start.offset;
    const end = range.end.offset;
    const bracketed = start > content.start && text[start - 1] === '[' && text[end] === ']';
    return bracketed ? { start: start - 1, end: end + 1 } : { start, end };
}
function onlyLinks(links, text, content) {
    let at = content.start;
    for (const link of links) {
        if (!/^[\s,;|·•/&+[\]-]*$/.test(text.slice(at, link.range.start.offset)))
            return false;
        at = link.range.end.offset;
    }
    return /^[\s.,;[\]]*$/.test(text.slice(at, content.end));
}
const labelForms = /^(?<open>[*_]{0,3})(?<label>[^*_:：\n]{1,40}?)\s*(?<close>(?:[*_]{1,3}\s*[:：]?|[:：]\s*[*_]{0,3}))/;
function readField(node, source, format) {
    const content = (0,markdown/* contentOf */.$E)(node);
    if (!format.field || !content || format.fields.length === 0)
        return undefined;
    const match = labelForms.exec(source.text.slice(content.start, Math.min(content.end, content.start + 80)));
    const written = match?.groups?.label ?? '';
    const known = format.fields.find((label) => label.toLowerCase() === written.trim().toLowerCase());
    if (!match || known === undefined)
        return undefined;
    const marked = match.groups?.open !== '' || /[:：]/.test(match[0]);
    if (!marked)
        return undefined;
    const start = content.start + (match.groups?.open ?? '').length;
    const prefix = { start: content.start, end: content.start + match[0].trimEnd().length };
    return {
        label: {
            text: written.trim(),
            markdown: written,
            range: source.range(start, start + written.length),
        },
        range: source.range(content.start, content.end),
        differences: fieldDifferences(node, known, prefix, format, source),
    };
}
function fieldDifferences(node, label, prefix, format, source) {
    const expected = fieldPrefix(format.field ? (0,model_readers/* segmentOf */.dJ)(format.field) : [], label);
    const actual = source.text.slice(prefix.start, prefix.end);
    if (actual === expected)
        return [];
    const [first] = node.children;
    const emphasised = first?.type === 'strong' || first?.type === 'emphasis';
    if (emphasised && (first.position?.end.offset ?? 0) > prefix.end)
        return [];
    return [(0,differences/* replacement */.f4)('label', source.range(prefix.start, prefix.end), actual, expected, true)];
}
function fieldPrefix(segment, label) {
    let written = '';
    for (const part of segment) {
        if (part.type === 'literal')
            written += part.markdown;
        else if (part.name === 'label')
            written += part.before[0] + label + part.after[0];
        else
            break;
    }
    return (0,compose/* blockPrefix */.qB)({ type: 'paragraph' }) + written.trimEnd();
}


/***/ }),

/***/ 8367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ readUnspacedHeading),
/* harmony export */   en: () => (/* binding */ slight),
/* harmony export */   gv: () => (/* binding */ entryLinks),
/* harmony export */   rK: () => (/* binding */ readHeadingEntry),
/* harmony export */   v0: () => (/* binding */ headingReaders),
/* harmony export */   vE: () => (/* binding */ createSourceMemory)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _template_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1369);
/* harmony import */ var _template_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6312);





const slight = new Set([
    'star',
    'separator',
    'invisible',
    'title-space',
    'tag',
    'broken-link',
]);
function headingReaders({ entries }) {
    return entries.filter(({ template: { block } }) => block.type === 'heading' && !block.below);
}
function depthOf({ template: { block } }) {
    return block.type === 'heading' ? block.depth : 0;
}
function readHeadingEntry(node, context) {
    const { source } = context;
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
    if (context.readers.length === 0 || !content)
        return undefined;
    const isOwn = (each) => depthOf(each) === node.depth;
    const readers = [
        ...context.readers.filter(isOwn),
        ...context.readers.filter((reader) => !isOwn(reader)),
    ];
    const all = context.linksBetween(content.start, content.end);
    const links = entryLinks(all);
    const stretch = {
        start: node.position?.start.offset ?? content.start,
        end: node.position?.end.offset ?? content.end,
    };
    const headOf = (reading) => {
        const depth = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .headingDepth */ .Ys)(node, reading.template, source, { safe: false });
        return {
            span: stretch,
            reading: { ...reading, differences: [...depth, ...reading.differences] },
        };
    };
    const unlinked = all.filter(({ image, url }) => !image && url === '#');
    const pending = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, source, content, unlinked);
    const exact = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, source, content, links, all) ?? (pending?.source ? pending : undefined);
    const named = exact && (exact.source !== undefined || exact.star !== undefined || isOwn(exact));
    if (named)
        return headOf(exact);
    const reading = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readNearest */ .lW)(readers, source, content, links, all);
    if (!reading)
        return undefined;
    const meant = links.length > 0
        ? isOwn(reading) ||
            (reading.source !== undefined &&
                reading.differences.every(({ aspect }) => slight.has(aspect)))
        : isOwn(reading) &&
            lacksOnlyItsLink(reading, source.text.slice(content.start, content.end), context);
    return meant ? headOf(reading) : undefined;
}
function lacksOnlyItsLink(reading, text, context) {
    if (reading.star)
        return true;
    const label = /^(.{1,60}?)\s*[:：]\s/.exec(text)?.[1];
    return label !== undefined && context.knowsSource(label);
}
function readUnspacedHeading(node, context) {
    const { source } = context;
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
    if (!content)
        return undefined;
    const line = /^[^\r\n]*/.exec(source.text.slice(content.start, content.end))?.[0] ?? '';
    const marks = _day_js__WEBPACK_IMPORTED_MODULE_2__/* .unspacedMarks */ .iN.exec(line)?.[0] ?? '';
    const depth = marks.replace(/[^#]/g, '').length;
    const readers = context.readers.filter((reader) => depthOf(reader) === depth);
    if (readers.length === 0)
        return undefined;
    const span = { start: content.start, end: content.start + line.trimEnd().length };
    const inner = { start: span.start + marks.length, end: span.end };
    const all = context.linksBetween(inner.start, inner.end);
    const links = entryLinks(all);
    if (links.length === 0)
        return undefined;
    const reading = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, source, inner, links, all) ??
        (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readNearest */ .lW)(readers, source, inner, links, all);
    if (!reading)
        return undefined;
    const isPlain = /^#+$/.test(marks);
    const range = source.range(isPlain ? inner.start : span.start, inner.start);
    const [actual, expected] = isPlain ? ['', ' '] : [marks, (0,_template_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .blockPrefix */ .qB)(reading.template.block)];
    const space = (0,_template_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)('separator', range, actual, expected, true);
    return { span, reading: { ...reading, differences: [space, ...reading.differences] } };
}
function entryLinks(links) {
    return links.filter((link) => !link.image && !link.url.startsWith('#') && !link.url.startsWith('mailto:'));
}
function createSourceMemory({ source, tree }, readers, linksBetween) {
    let known;
    const read = () => tree.children.flatMap((node) => {
        const content = node.type === 'heading' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node) : undefined;
        const links = content ? entryLinks(linksBetween(content.start, content.end)) : [];
        const label = content && (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, source, content, links)?.source?.text;
        return label === undefined ? [] : [label];
    });
    return (label) => {
        known ??= new Set(read());
        return known.has(label);
    };
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ webLinks),
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   JE: () => (/* binding */ isBare),
/* harmony export */   Mo: () => (/* binding */ itemReaders),
/* harmony export */   hU: () => (/* binding */ readUnmarkedItem),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4957);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _template_compose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1369);
/* harmony import */ var _template_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8935);
/* harmony import */ var _heading_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8367);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6312);







function itemReaders({ entries }) {
    return entries.filter(({ template }) => template.block.type === 'item');
}
function readItems(list, context) {
    return list.children.flatMap((item) => readItem(item, context, undefined));
}
function readItem(item, context, outer) {
    const { source } = context;
    const [first, ...rest] = item.children;
    if (first?.type === 'list' && first.position?.start.line === item.position?.start.line) {
        const inner = first.children[0];
        return inner ? readItem(inner, context, outer ?? item) : [];
    }
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(item);
    const marker = (template) => content ? markerDifference(outer ?? item, content, source, template) : [];
    const written = content ? markerText(outer ?? item, content, source) : '';
    const lines = content ? splitLines(content, context) : [];
    const heads = lines.flatMap((line, index) => {
        const markerOfLine = (template) => index === 0 ? marker(template) : lineMarker(line, context, template, outer ?? item);
        const read = readHead(line, context, markerOfLine, written);
        const body = [];
        return read ? [{ ...read, body, end: line.end }] : [];
    });
    const belowIn = (blocks) => blocks.flatMap((child) => (child.type === 'list' ? readItems(child, context) : []));
    const [head] = heads;
    if (!head)
        return belowIn(item.children);
    heads[0] = { ...head, span: withMarker(outer ?? item, head, source) };
    const below = context.nested ? belowIn(rest) : [];
    const last = heads.at(-1);
    if (last && last.end === lines.at(-1)?.end) {
        const from = below[0]?.span.start ?? Number.POSITIVE_INFINITY;
        const body = rest.filter(({ position }) => (position?.end.offset ?? 0) <= from);
        const stop = below.length > 0 ? (body.at(-1) ?? first) : item;
        heads[heads.length - 1] = { ...last, body, end: stop?.position?.end.offset ?? last.end };
    }
    return [...heads, ...below];
}
function withMarker(item, head, source) {
    const start = item.position?.start.offset ?? head.span.start;
    return { start: Math.min(start, source.text.length), end: head.span.end };
}
function readUnmarkedItem(node, context) {
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
    if (!content)
        return [];
    const lines = linesOf(content, context.source.text);
    const plain = { ...context, readers: context.readers.filter(isTellable) };
    const heads = lines.flatMap((line) => {
        const read = readHead(line, plain, (template) => lineMarker(line, context, template));
        return read?.reading.differences.length === 1 ? [{ ...read, body: [], end: line.end }] : [];
    });
    return heads.length === lines.length ? heads : [];
}
function isTellable({ template }) {
    return !(0,_template_template_js__WEBPACK_IMPORTED_MODULE_4__/* .slotOf */ .SW)(template, 'text') && (0,_template_template_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorOf */ .dI)(template)?.link.form === 'inline';
}
function readHead(content, context, markerOf, written = '') {
    const { source } = context;
    const all = context.linksBetween(content.start, content.end);
    const links = webLinks(all);
    if (links.length === 0)
        return undefined;
    const isAlike = ({ template }) => isSameMarker(written, template);
    const others = context.readers.filter((reader) => !isAlike(reader) && !isAlone(reader));
    const readers = [...context.readers.filter(isAlike), ...others];
    const exact = (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, source, content, links, all);
    const reading = exact ?? (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readNearest */ .lW)(readers, source, content, links, all);
    if (!reading)
        return undefined;
    const marker = markerOf(reading.template);
    const isEntry = isAlone(reading)
        ? marker.length === 0 && !hasUnplacedBefore(reading)
        : exact !== undefined ||
            (beginsWithLink(reading, content, source.text) && !goesOnInLink(reading)) ||
            (isBare(reading) && marker.length === 0);
    if (!isEntry)
        return undefined;
    return {
        span: content,
        reading: { ...reading, differences: [...marker, ...reading.differences] },
    };
}
function isAlone({ template }) {
    return (0,_template_template_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorOf */ .dI)(template)?.link.form !== 'inline';
}
function isBare({ differences }) {
    return differences.some(({ aspect, expected }) => aspect === 'link' && expected !== undefined);
}
function hasUnplacedBefore({ link, differences }) {
    return differences.some(({ aspect, range, actual }) => (aspect === 'text' || aspect === 'missing') &&
        range.start.offset < (link?.range.start.offset ?? Number.POSITIVE_INFINITY) &&
        !isHalfTag(actual));
}
function beginsWithLink(reading, content, text) {
    const { link } = reading;
    if (!link || hasUnplacedBefore(reading))
        return false;
    return (link.text !== undefined ||
        /^[\s*_]*<?$/.test(text.slice(content.start, link.range.start.offset)));
}
function goesOnInLink({ template, source, link, differences }) {
    const before = (0,_template_template_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorOf */ .dI)(template)?.before ?? [];
    const slot = before.find((part) => part.type === 'slot' && part.name === 'source');
    if (!source || !link || slot?.type !== 'slot' || !slot.optional)
        return false;
    return differences.some(({ aspect, actual, expected, range }) => aspect === 'separator' &&
        actual.trim() === '' &&
        expected?.trim() !== '' &&
        range.start.offset >= source.range.end.offset &&
        range.end.offset <= link.range.start.offset);
}
function isHalfTag(text) {
    return /^\s*(?:\[[^\s[\]]{1,20}|[^\s[\]]{1,20}\])\s*$/.test(text);
}
function splitLines(content, context) {
    const lines = linesOf(content, context.source.text);
    if (lines.length === 1)
        return lines;
    const readers = context.readers.filter(isTellable);
    const isEntry = (line) => {
        const all = context.linksBetween(line.start, line.end);
        return (0,_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readExactly */ .Lo)(readers, context.source, line, webLinks(all), all) !== undefined;
    };
    return lines.every(isEntry) ? lines : [{ ...content, bullet: '' }];
}
function linesOf(content, text) {
    const lines = [];
    for (const match of text.slice(content.start, content.end).matchAll(/[^\r\n]+/g)) {
        const words = match[0].trim();
        if (words === '')
            continue;
        const start = content.start + match.index + match[0].indexOf(words);
        const glued = lines.length > 0 || content.start === start ? /^[*+-](?=\[)/.exec(words) : null;
        const bullet = glued && !words.endsWith(glued[0]) ? glued[0] : '';
        lines.push({ start: start + bullet.length, end: start + words.length, bullet });
    }
    return lines;
}
function lineMarker(line, context, template, item) {
    if (line.bullet === '')
        return missingMarker(line, context, template, item);
    const range = context.source.range(line.start - line.bullet.length, line.start);
    return [(0,_template_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)('marker', range, line.bullet, (0,_template_compose_js__WEBPACK_IMPORTED_MODULE_5__/* .blockPrefix */ .qB)(template.block), true)];
}
function markerText(item, content, { text }) {
    const start = item.position?.start.offset ?? content.start;
    return text
        .slice(start, content.start)
        .replace(/\[[ xX]\]\s*$/, '')
        .trim();
}
function isSameMarker(written, { block }) {
    const expected = block.type === 'item' ? block.marker : '';
    return written === expected || (isOrdered(written) && isOrdered(expected));
}
function markerDifference(item, content, source, template) {
    const written = markerText(item, content, source);
    if (template.block.type !== 'item' || isSameMarker(written, template))
        return [];
    const start = item.position?.start.offset ?? content.start;
    const range = source.range(start, start + written.length);
    return [(0,_template_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)('marker', range, written, template.block.marker, true)];
}
function missingMarker(line, { source }, template, item) {
    const indent = source.pointAt(line.start).column - 1;
    const wanted = item?.position ? item.position.start.column - 1 : indent;
    const start = line.start - Math.max(0, indent - wanted);
    const expected = ' '.repeat(Math.max(0, wanted - indent)) + (0,_template_compose_js__WEBPACK_IMPORTED_MODULE_5__/* .blockPrefix */ .qB)(template.block);
    const actual = source.text.slice(start, line.start);
    return [(0,_template_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)('marker', source.range(start, line.start), actual, expected, true)];
}
function webLinks(links) {
    return (0,_heading_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryLinks */ .gv)(links).filter(({ url }) => url === '' || !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRelativeAddress */ .RX)(url));
}
function isOrdered(marker) {
    return /^\d{1,9}[.)]$/.test(marker);
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ createScope),
/* harmony export */   KI: () => (/* binding */ lineDepth),
/* harmony export */   YC: () => (/* binding */ readSectionLine),
/* harmony export */   _L: () => (/* binding */ isEmphasised),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   hm: () => (/* binding */ createOutline),
/* harmony export */   pW: () => (/* binding */ wordsAlone)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3333);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _template_strict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2292);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6312);





const lineDepth = 7;
function createOutline(fileStart, format) {
    const make = (depth, path, heading) => {
        const days = [];
        const entries = [];
        return {
            section: { depth, path, heading, days, entries, inScope: describes(format.sections, path) },
            days,
            entries,
        };
    };
    const stack = [make(0, [], fileStart)];
    const all = [...stack];
    const current = () => stack[stack.length - 1];
    return {
        all,
        get current() {
            return current();
        },
        inScopeAt(depth, entryDepth = 7) {
            const holds = ({ section }) => section.depth < depth || (section.depth === lineDepth && depth >= entryDepth);
            return (stack.findLast(holds) ?? current()).section.inScope;
        },
        close(depth) {
            while (stack.length > 1 && current().section.depth >= depth)
                stack.pop();
        },
        open(depth, title, heading) {
            const opened = make(depth, [...current().section.path, title], heading);
            stack.push(opened);
            all.push(opened);
        },
    };
}
function describes(sections, path) {
    if (!sections)
        return true;
    const holds = (patterns) => patterns.some((pattern) => contains(path, pattern));
    return 'only' in sections ? holds(sections.only) : !holds(sections.except);
}
function readSectionLine(node, { text }, { section }) {
    const content = section && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(node);
    if (!content)
        return undefined;
    const words = text.slice(content.start, content.end);
    if (words.length > maxSectionLine || /[\r\n]|\]\(|:\/\//.test(words))
        return undefined;
    const reading = section.strict(text, content);
    const value = reading && (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_2__/* .foundIn */ .Q)(reading, 'text');
    const said = value && text.slice(value.start, value.end);
    const [first, second, ...more] = node.children;
    if (isEmphasised(section.template)) {
        const isWhole = first?.type === 'strong' || first?.type === 'emphasis';
        const behind = second === undefined ? '' : second.type === 'text' ? second.value : undefined;
        if (!isWhole || more.length > 0 || !/^\s*[:：]?\s*$/.test(behind ?? 'text'))
            return undefined;
        return said === undefined ? (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(first).trim() : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(said).trim();
    }
    return said === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(said).trim();
}
const maxSectionLine = 200;
function isEmphasised(template) {
    const [first] = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentOf */ .dJ)(template);
    return first?.type === 'literal' && /^[*_]/.test(first.markdown);
}
function contains(path, pattern) {
    return path.some((_, start) => pattern.every((text, index) => plainName(path[start + index] ?? '') === plainName(text)));
}
function plainName(text) {
    return text.trim().replace(/\s*[:：]$/, '');
}
function createScope(sections) {
    return (offset) => {
        const count = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionPoint */ .j)(sections, ({ heading }) => heading.start.offset <= offset);
        return sections[Math.max(0, count - 1)].inScope;
    };
}
function rangeOf(node, { source }) {
    return source.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
const wordsAlone = /^(\*\*|__|\*|_)((?!\s|www\.)(?:(?!:\/\/|www\.)[^\\`*_[\]<>&~!|@])+(?<!\s))\1[ \t]*[:：]?$/;


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileLevel),
/* harmony export */   y: () => (/* binding */ Position)
/* harmony export */ });
/* harmony import */ var _dates_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3356);
/* harmony import */ var _dates_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6312);




const fileLevel = -2;
const lineLevel = -1;
class Position {
    outline;
    inEntry;
    entryDepth;
    #open = [];
    #deepestDay;
    #takesItems;
    #mixed;
    #order;
    constructor(format, fileStart) {
        this.outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .createOutline */ .hm)(fileStart, format);
        const entryDepths = format.entries.flatMap((entry) => depthOf(entry) ?? []);
        this.entryDepth = entryDepths.length === 0 ? undefined : Math.max(...entryDepths);
        this.#takesItems = format.entries.some(({ block }) => block.type === 'item');
        const depths = format.days.flat().map((template) => depthOf(template) ?? 0);
        this.#deepestDay = Math.max(this.entryDepth ?? 0, ...depths.map((depth) => depth + 1), 1);
        this.#order = format.order;
        const isWhole = (day) => (0,_dates_format_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDates */ .o)((0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .dateFormats */ .zg)(day)).lacks.length === 0;
        const mixed = format.days.map((days) => days.some(isWhole) && !days.every(isWhole));
        this.#mixed = new Map(mixed.flatMap((each, level) => (each ? [[level, undefined]] : [])));
    }
    get days() {
        return this.daysAround(Number.POSITIVE_INFINITY);
    }
    daysAround(level) {
        return this.#open.flatMap((open) => (open.level < level ? [open.day] : [])).reverse();
    }
    within(level = Number.POSITIVE_INFINITY) {
        const open = this.#open.findLast((each) => each.level < level && each.period)?.period;
        const before = this.#mixed.get(level);
        if (open || !before)
            return open;
        const { first, last } = before;
        return this.#order === 'newest-first'
            ? { first: (0,_dates_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(last, -364), last }
            : { first, last: (0,_dates_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(first, 364) };
    }
    get inScope() {
        return this.outline.current.section.inScope;
    }
    get takesItems() {
        return this.#takesItems && !this.inEntry;
    }
    visitHeading(heading, visitor) {
        const { depth } = heading;
        if (this.outline.inScopeAt(depth, this.entryDepth)) {
            const isHigh = depth <= this.#deepestDay;
            const day = isHigh ? heading.day((level) => this.within(level)) : undefined;
            if (day) {
                visitor.day(day);
                return 'day';
            }
            const entry = heading.entry();
            if (entry) {
                visitor.entry(entry);
                this.inEntry = 'heading';
                return 'entry';
            }
        }
        if (this.inEntry === 'heading' && this.entryDepth !== undefined && depth > this.entryDepth)
            return 'other';
        this.outline.close(depth);
        this.#open = this.#open.filter((open) => open.depth < depth);
        this.inEntry = undefined;
        this.outline.open(depth, heading.title(), heading.range);
        return 'section';
    }
    openLine(title, line) {
        this.outline.close(_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDepth */ .KI);
        this.inEntry = undefined;
        this.#open = this.#open.filter((open) => open.depth < _outline_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDepth */ .KI);
        this.outline.open(_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDepth */ .KI, title, line);
    }
    openDay(day, { period, level, depth }) {
        this.#close({ level, depth });
        this.#open.push({ day, period, level, depth });
        if (this.#mixed.has(level))
            this.#mixed.set(level, period);
    }
    closeForDay({ level, depth }) {
        this.outline.close(depth);
        this.#close({ level, depth });
        this.inEntry = undefined;
    }
    #close({ level, depth }) {
        this.#open = this.#open.filter((open) => open.level < level && (open.level < 0 || open.depth < depth));
    }
    get line() {
        return { level: lineLevel, depth: this.outline.current.section.depth };
    }
}
function depthOf(template) {
    return template.block.type === 'heading' ? template.block.depth : undefined;
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ createReaders),
/* harmony export */   Lo: () => (/* binding */ readExactly),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   lW: () => (/* binding */ readNearest),
/* harmony export */   zg: () => (/* binding */ dateFormats)
/* harmony export */ });
/* harmony import */ var _dates_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
/* harmony import */ var _dates_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);
/* harmony import */ var _dates_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(545);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);
/* harmony import */ var _template_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9101);
/* harmony import */ var _template_strict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2292);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8935);







function createReaders(format) {
    const vocabulary = { star: format.star, tags: format.tags };
    return {
        entries: format.entries.map((entry) => (0,_template_read_js__WEBPACK_IMPORTED_MODULE_3__/* .createReader */ .W)(entry, vocabulary)),
        extra: format.extra && (0,_template_read_js__WEBPACK_IMPORTED_MODULE_3__/* .createReader */ .W)(format.extra, vocabulary),
        days: format.days.flatMap((templates, level) => templates.map((template, at) => {
            const lacks = lacksOf(template);
            const isModel = templates.findIndex((each) => lacksOf(each) === lacks) === at;
            return createDayReader(template, level, { isWritten: at === 0, isModel });
        })),
        section: format.section && {
            template: format.section,
            strict: (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_5__/* .compileStrict */ .N)(segmentOf(format.section), vocabulary),
        },
    };
}
const longest = 500;
function lacksOf(template) {
    return (0,_dates_format_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDates */ .o)(dateFormats(template)).lacks.join();
}
function createDayReader(template, level, role) {
    const { block } = template;
    const parts = segmentOf(template);
    const slots = parts.flatMap((part) => (part.type === 'slot' ? [part.name] : []));
    const date = (0,_dates_format_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDates */ .o)(dateFormats(template));
    const hasText = slots.includes('text');
    const exactly = new RegExp(`^${parts
        .map((part) => {
        if (part.type === 'literal')
            return (0,_dates_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(part.markdown);
        const value = part.date ? `(${part.date.pattern})` : '(\\S(?:.*?\\S)??)';
        const whole = (0,_dates_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(part.before[0]) + value + (0,_dates_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(part.after[0]);
        return part.optional ? `(?:${whole})?` : whole;
    })
        .join('')}$`, 'u');
    const loosely = new RegExp(`^\\s*${parts
        .map((part) => {
        if (part.type === 'slot')
            return part.date ? '(.+?)' : '(.*?)';
        const words = (0,_dates_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .alike */ .nO)(part.markdown).split(/\s+/).map(_dates_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk);
        return hasText || slots.length > 1 ? words.join('\\s*') : `(?:${words.join('\\s*')})?`;
    })
        .join('\\s*')}\\s*$`, 'iu');
    const read = (expression, content) => {
        const found = content.length > longest ? null : expression.exec(content);
        if (!found)
            return undefined;
        const values = slots.map((name, at) => ({ name, value: found[at + 1] ?? '' }));
        const of = (isDate) => values.filter(({ name }) => (name === 'date') === isDate).map(({ value }) => value);
        return { dates: of(true), texts: of(false) };
    };
    return {
        template,
        depth: block.type === 'heading' ? block.depth : 1,
        level,
        ...role,
        date,
        exact: (content) => read(exactly, content.replace(/\r?\n[ \t]*/g, ' ')),
        loose: (content) => read(loosely, (0,_dates_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .alike */ .nO)(content)),
        write(period, texts = []) {
            const dates = date.write(period);
            let [atDate, atText] = [0, 0];
            return parts
                .map((part) => {
                if (part.type === 'literal')
                    return part.markdown;
                const value = part.date ? dates[atDate++] : texts[atText++];
                return value ? part.before[0] + value + part.after[0] : '';
            })
                .join('');
        },
    };
}
function dateFormats(template) {
    return (0,_template_template_js__WEBPACK_IMPORTED_MODULE_6__/* .allParts */ .CH)(template).flatMap((part) => part.type === 'slot' && part.date ? [part.date] : []);
}
function segmentOf({ cells: [cell = []] }) {
    return (0,_template_template_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutLink */ .Ho)(cell);
}
function readExactly(readers, ...block) {
    for (const reader of readers) {
        const reading = reader.exact(...block);
        if (reading)
            return reading;
    }
    return undefined;
}
function readNearest(readers, ...block) {
    const strict = readers.filter(({ template }) => !hasTextBefore(template));
    const [first, ...others] = strict.map((reader) => reader.loose(...block));
    return others.reduce((best, each) => (best && (0,_template_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .costOf */ .ho)(each) < (0,_template_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .costOf */ .ho)(best) ? each : best), first);
}
function hasTextBefore(template) {
    const { before = [] } = (0,_template_template_js__WEBPACK_IMPORTED_MODULE_6__/* .anchorOf */ .dI)(template) ?? {};
    return before.some((part) => part.type === 'slot' && part.name === 'text');
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ countStars),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   fe: () => (/* binding */ starredItem),
/* harmony export */   n: () => (/* binding */ starSummary),
/* harmony export */   xp: () => (/* binding */ distinctEntries)
/* harmony export */ });
/* harmony import */ var _identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);

const noSource = '(no source)';
function starSummary(entries) {
    return countStars(entries.map(starredItem));
}
function starredItem({ star, source, url, period }) {
    return { starred: star !== undefined, source: source?.text, url, date: period?.first };
}
function countStars(items) {
    const sources = new Map();
    const months = new Map();
    const all = { total: 0, starred: 0 };
    for (const item of items) {
        add(all, item);
        add(countOf(sources, sourceOf(item)), item);
        const month = monthOf(item.date);
        if (month !== undefined)
            add(countOf(months, month), item);
    }
    return {
        ...all,
        bySource: [...sources]
            .map(([source, count]) => ({ source, ...count }))
            .sort((a, b) => b.total - a.total || (a.source < b.source ? -1 : 1)),
        byMonth: [...months]
            .map(([month, count]) => ({ month, ...count }))
            .sort((a, b) => (a.month < b.month ? 1 : -1)),
    };
}
function distinctEntries(digests) {
    const byPlace = new Map();
    for (const { entries } of digests) {
        for (const entry of entries) {
            const known = byPlace.get(entry.head.start.offset);
            if (known && known.differences.length <= entry.differences.length)
                continue;
            byPlace.set(entry.head.start.offset, entry);
        }
    }
    return [...byPlace.values()].sort((a, b) => a.head.start.offset - b.head.start.offset);
}
function countDays(digests) {
    const days = digests.flatMap((digest) => digest.days);
    const larger = new Set(days.map(({ parent }) => parent));
    const smallest = days.filter((day) => !larger.has(day));
    return new Set(smallest.map((day) => day.heading.start.offset)).size;
}
function add(count, { starred }) {
    count.total++;
    if (starred)
        count.starred++;
}
function countOf(counts, key) {
    const count = counts.get(key) ?? { total: 0, starred: 0 };
    counts.set(key, count);
    return count;
}
function sourceOf({ source, url }) {
    const label = source?.trim();
    if (label)
        return label;
    return (0,_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(url) ?? noSource;
}
function monthOf(date) {
    return date && /^\d{4}-(?:0[1-9]|1[0-2])-/.test(date) ? date.slice(0, 7) : undefined;
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2292);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);


function cellsOf(block, text, content) {
    if (block.type === 'row')
        return cellsOfRow(text, content);
    if (block.type === 'heading' && block.below)
        return linesOfHeading(text, content);
    return [content];
}
function cellsOfRow(text, content) {
    const { start, end } = trimmed(text, content);
    const bounds = [...text.slice(start, end).matchAll(/\\[\\|]|\|/g)]
        .filter(([sign]) => sign === '|')
        .map(({ index }) => start + index);
    const from = bounds[0] === start ? [] : [start - 1];
    const to = bounds.at(-1) === end - 1 ? [] : [end];
    const all = [...from, ...bounds, ...to];
    return all.slice(1).map((bound, at) => trimmed(text, { start: (all[at] ?? 0) + 1, end: bound }));
}
const underHeading = /(?:[ \t]+#+)?[ \t]*\r?\n(?:[ \t]*(?:=+|-+)[ \t]*\r?\n)?\s*/;
function linesOfHeading(text, content) {
    const bound = underHeading.exec(text.slice(content.start, content.end));
    if (!bound)
        return [content];
    const end = content.start + bound.index;
    const line = { start: end + bound[0].length, end: content.end };
    return [trimmed(text, { start: content.start, end }), trimmed(text, line)];
}
function trimmed(text, { start, end }) {
    const isBlank = (character = '') => character === ' ' || character === '\t';
    let [low, high] = [start, end];
    while (low < high && isBlank(text[low]))
        low++;
    while (high > low && isBlank(text[high - 1]))
        high--;
    return { start: low, end: high };
}
function piecesOf({ cells }, anchor, vocabulary) {
    return cells.flatMap((cell, index) => {
        const piece = (at, segment, place) => {
            return { at, segment, place, cell: index, strict: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .compileStrict */ .N)(segment, vocabulary) };
        };
        if (index !== anchor.cell)
            return [piece('whole', (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLink */ .Ho)(cell), 'before')];
        return [
            piece('before', anchor.before, 'before'),
            piece('title', anchor.link.text, 'title'),
            piece('after', anchor.after, 'after'),
        ];
    });
}
function spanOf({ cell, at }, spans, link) {
    const span = spans[cell];
    const { start, end } = link.range;
    if (at === 'before')
        return { start: span.start, end: start.offset };
    if (at === 'after')
        return { start: end.offset, end: span.end };
    if (at === 'whole')
        return span;
    const text = link.text?.range;
    return { start: (text?.start ?? end).offset, end: (text?.end ?? end).offset };
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   dd: () => (/* binding */ composeLink),
/* harmony export */   hG: () => (/* binding */ isBalanced),
/* harmony export */   iB: () => (/* binding */ wordSlots),
/* harmony export */   jX: () => (/* binding */ encodeAddress),
/* harmony export */   nl: () => (/* binding */ writeBlock),
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   qB: () => (/* binding */ blockPrefix)
/* harmony export */ });
const wordSlots = ['source', 'title', 'description', 'label'];
function blockPrefix(block, number) {
    switch (block.type) {
        case 'heading':
            return `${'#'.repeat(block.depth)} `;
        case 'item':
            return `${number === undefined ? block.marker : block.marker.replace(/^\d+/, `${number}`)} `;
        case 'row':
            return '| ';
        case 'paragraph':
            return '';
    }
}
function writeBlock(block, content, number) {
    return `${blockPrefix(block, number)}${content}${block.type === 'row' ? ' |' : ''}`;
}
function compose({ block, cells }, values, vocabulary) {
    const texts = [...(values.texts ?? [])];
    const nextText = () => texts.shift() ?? '';
    const url = values.url && block.type === 'row' ? withoutPipes(values.url) : values.url;
    const written = cells.map((cell) => composeCell(cell, { ...values, url }, vocabulary, nextText));
    return written.join(block.type === 'row' ? ' | ' : '\n');
}
function withoutPipes(url) {
    return url.replaceAll('|', '%7C');
}
function isLinkAlone(address) {
    return /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#][^\s<[\]]*)?(?<![?!.,:;*_~'")\]])$/i.test(address);
}
function composeLink(link, values, vocabulary) {
    if (link.form !== 'inline') {
        const address = encodeAddress(values.url ?? '');
        return link.form === 'bare' && isLinkAlone(address) ? address : `<${address}>`;
    }
    return `[${composeCell(link.text, values, vocabulary)}](${writeAddress(values.url ?? '')})`;
}
function composeCell(cell, values, vocabulary, nextText = () => '') {
    const write = (part) => {
        if (part.type === 'literal')
            return part.markdown;
        if (part.type === 'link')
            return composeLink(part, values, vocabulary);
        const [before] = part.before;
        const [after] = part.after;
        const texts = part.name === 'text' ? [nextText()].filter(Boolean) : undefined;
        return (texts ?? valuesOf(part.name, values, vocabulary))
            .map((text) => before + text + after)
            .join('');
    };
    return cell.map(write).join('');
}
function valuesOf(name, values, { star }) {
    switch (name) {
        case 'star':
            return values.star && star !== undefined ? [star] : [];
        case 'tag':
            return values.tags ?? [];
        case 'extra':
            return values.extras ?? [];
        case 'number':
        case 'date':
            return [values[name] ?? ''].filter(Boolean);
        case 'url':
        case 'text':
            return [];
        default: {
            const words = values[name];
            return words && 'markdown' in words && words.markdown !== '' ? [words.markdown] : [];
        }
    }
}
function writeAddress(url) {
    const encoded = encodeAddress(url).replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
    return isBalanced(encoded) ? encoded : encoded.replace(/[()]/g, '\\$&');
}
function encodeAddress(url) {
    return url.trim().replace(/[\s"<>\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
}
function isBalanced(url) {
    let depth = 0;
    for (const character of url) {
        if (character === '(' && ++depth > 32)
            return false;
        if (character === ')' && --depth < 0)
            return false;
    }
    return depth === 0;
}


/***/ }),

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   pj: () => (/* binding */ linkDifferences),
/* harmony export */   rp: () => (/* binding */ gapDifferences),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   vB: () => (/* binding */ tagDifferences)
/* harmony export */ });
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);
/* harmony import */ var _text_signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8935);



function gapDifferences(gaps, star, source) {
    const starGaps = [];
    const differences = [];
    for (const gap of gaps) {
        const holdsStar = star !== undefined && star.start >= gap.start && star.end <= gap.end;
        const actual = source.text.slice(gap.start, gap.end);
        const unwrapped = actual.replace(/\r?\n[ \t]*/g, ' ');
        if (gap.missing !== undefined) {
            differences.push(missingValue(gap, source));
        }
        else if (!accepts(gap, unwrapped)) {
            if (holdsStar || (star !== undefined && gap.star))
                starGaps.push(gap);
            else
                differences.push(gapDifference(gap, actual, source));
        }
    }
    if (star && starGaps.length > 0)
        differences.push(starDifference(starGaps, star, source));
    return differences;
}
function accepts({ accepted, fixed }, text) {
    const withoutBlanks = (each) => each.replace(/\s/g, '');
    if (!fixed)
        return accepted.includes(text);
    return accepted.some((each) => withoutBlanks(each) === withoutBlanks(text));
}
function missingValue(gap, source) {
    const range = source.range(gap.start, gap.end);
    const actual = source.text.slice(gap.start, gap.end);
    const aspect = gap.missing === 'title' ? 'no-title' : 'missing';
    return unknown(aspect, range, actual);
}
function gapDifference(gap, actual, source) {
    const { aspect, safe } = classify(gap, actual);
    const expected = gap.accepted[0];
    const difference = replacement(aspect, source.range(gap.start, gap.end), actual, expected, safe);
    return gap.fixed ? { ...difference, safe: false, edits: [] } : difference;
}
function classify(gap, actual) {
    const [expected] = gap.accepted;
    const visible = (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(actual);
    if (visible === expected)
        return { aspect: 'invisible', safe: true };
    if (gap.place === 'title' && actual.trim() === expected.trim())
        return { aspect: 'title-space', safe: true };
    const plain = (text) => (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text).replace(/[\s:：]/g, '');
    if (plain(actual) === plain(expected))
        return { aspect: 'separator', safe: true };
    if (/^[\s\u00a0:：|·•\-–—−*_~.,;\\]*$/.test(actual) || (0,_text_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .isArrow */ .wQ)(actual.trim()))
        return { aspect: 'separator', safe: false };
    return { aspect: 'text', safe: false };
}
function starDifference(gaps, star, source) {
    const edits = gaps.map((gap) => ({
        range: source.range(gap.start, gap.end),
        text: gap.accepted[0],
    }));
    const [only] = gaps;
    const placed = gaps.some((gap) => gap.star);
    if (placed && gaps.length === 1 && only) {
        const actual = source.text.slice(only.start, only.end);
        return replacement('star', source.range(only.start, only.end), actual, only.accepted[0], true);
    }
    const actual = source.text.slice(star.start, star.end);
    return {
        aspect: 'star',
        range: source.range(star.start, star.end),
        actual,
        expected: undefined,
        safe: placed,
        edits: placed ? edits : [],
    };
}
function replacement(aspect, range, actual, expected, safe) {
    return { aspect, range, actual, expected, safe, edits: [{ range, text: expected }] };
}
function unknown(aspect, range, actual) {
    return { aspect, range, actual, expected: undefined, safe: false, edits: [] };
}
function layOut(segment, reading, { start, end }, starred, vocabulary) {
    const nothing = {
        accepted: [''],
        star: false,
        missing: undefined,
        fixed: false,
    };
    const gaps = [];
    let gap = { ...nothing, start };
    const write = (texts) => {
        const [first, ...others] = gap.accepted.flatMap((left) => texts.map((text) => left + text));
        gap.accepted = [first ?? '', ...others];
    };
    const place = (value, judged) => {
        if (judged || gap.missing)
            gaps.push({ ...gap, end: value.start });
        gap = { ...nothing, start: value.end };
    };
    const left = [...reading.values];
    const take = (slot) => {
        const at = left.findIndex((value) => value.name === slot.name && isFor(slot, value));
        return at === -1 ? undefined : left.splice(at, 1)[0];
    };
    for (const part of segment) {
        if (part.type === 'literal') {
            write([part.markdown]);
        }
        else if (part.name === 'star') {
            if (!starred)
                continue;
            write(part.before);
            write([vocabulary.star ?? '']);
            write(part.after);
            gap.star = true;
        }
        else {
            let value = take(part);
            gap.fixed ||= isUnjudged(part);
            if (!value && !part.optional)
                gap.missing = part.name;
            for (; value; value = part.repeat ? take(part) : undefined) {
                write(part.before);
                place(value, part.name !== 'extra');
                gap.fixed = isUnjudged(part);
                write(part.after);
            }
        }
    }
    gaps.push({ ...gap, end });
    return gaps;
}
function isFor(slot, value) {
    return slot.name !== 'text' || value.slot === slot;
}
function isUnjudged({ name }) {
    return name === 'text' || name === 'extra';
}
function wrongTags(tags, text, vocabulary) {
    return tags.flatMap((tag) => {
        const actual = text.slice(tag.start, tag.end);
        const expected = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .tagAsWritten */ .kw)(actual, vocabulary);
        return expected === actual ? [] : [{ ...tag, actual, expected }];
    });
}
function tagDifferences(readings, source, vocabulary) {
    return wrongTags(readings.flatMap(({ values }) => values.filter(({ name }) => name === 'tag')), source.text, vocabulary).map((tag) => {
        const range = source.range(tag.start, tag.end);
        return tag.expected === undefined
            ? unknown('tag', range, tag.actual)
            : replacement('tag', range, tag.actual, tag.expected, true);
    });
}
function linkDifferences(link, source, written) {
    const actual = source.text.slice(link.range.start.offset, link.range.end.offset);
    if (link.fault) {
        return [
            link.repair
                ? replacement('broken-link', link.range, actual, link.repair.markdown, link.repair.safe)
                : unknown('broken-link', link.range, actual),
        ];
    }
    if (link.kind === 'reference') {
        return [
            link.url === ''
                ? unknown('link', link.range, actual)
                : replacement('link', link.range, actual, written, false),
        ];
    }
    return [];
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ compileDateLine),
/* harmony export */   KO: () => (/* binding */ fileDates),
/* harmony export */   df: () => (/* binding */ compileFileName)
/* harmony export */ });
/* unused harmony export bareValue */
/* harmony import */ var _dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1667);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8159);



function compileFileName(pattern, locale) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(pattern, { of: 'a file name', names: ['date'], locale });
    const { read, lacks, unit } = compilePattern(tokens, 'a file name', pathWildcards);
    if (lacks[0]) {
        const column = tokens.find(({ type }) => type === 'slot')?.column ?? 1;
        const remedy = lacks[0] === 'year' ? 'write YYYY' : 'write MM, M, MMM or MMMM';
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(`the date names no ${lacks[0]}; ${remedy}`, column);
    }
    const whole = pattern.includes('/');
    return { unit, read: (path) => read(whole ? path : path.slice(path.lastIndexOf('/') + 1)) };
}
const longest = 1000;
function compileDateLine(pattern, locale) {
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(pattern.trim(), { of: 'a line', names: ['date'], locale });
    const { read, lacks, unit } = compilePattern(tokens, 'a line', lineWildcards);
    const unquoted = tokens.map((token) => token.type === 'literal' ? { ...token, markdown: token.markdown.replace(/["']/g, '') } : token);
    const { read: readData } = compilePattern(unquoted, 'a line', lineWildcards);
    const readLine = (line, isData, within) => {
        if (line.length > longest || !/\p{N}/u.test(line))
            return undefined;
        const text = line.trim().replace(/\s+/g, ' ');
        const found = read(text, within) ?? read((0,_dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .alike */ .nO)(text), within);
        return found ?? (isData ? readData(bareValue(text), within) : undefined);
    };
    const find = (text, within) => {
        const data = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfFrontMatter */ .B)(text);
        const found = [];
        let fence;
        for (const { start, end } of linesOf(text)) {
            const line = text.slice(start, Math.min(end, start + longest + 1));
            const isData = start < data;
            if (!isData) {
                if (found.length > 0 && found[0]?.isData)
                    break;
                const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
                if (fence !== undefined) {
                    if (mark?.startsWith(fence) && line.trim() === mark)
                        fence = undefined;
                    continue;
                }
                fence = mark;
            }
            const period = readLine(line, isData, within);
            if (period)
                found.push({ period, span: { start, end }, isData });
        }
        return found[0]?.isData ? found.slice(0, 1) : found;
    };
    return { unit, lacks, find };
}
function bareValue(line) {
    return line
        .replace(/["']/g, '')
        .replace(/(?<=\d)[T ]\d{1,2}:\d{2}.*$/, '')
        .replace(/\s*,$/, '');
}
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const at = text.indexOf('\n', start);
        const end = at === -1 ? text.length : at;
        yield { start, end: text[end - 1] === '\r' ? end - 1 : end };
        start = end + 1;
    }
}
function fileDates({ dateIn, dateLine }, path, text) {
    const named = dateIn?.(path);
    const lines = dateLine?.(text, named) ?? [];
    const [line, second] = lines;
    if (line && !second) {
        return { whole: { period: line.period, from: 'line', span: line.span }, lines: [] };
    }
    const span = { start: 0, end: 0 };
    return { whole: named && { period: named, from: 'file-name', span }, lines };
}
function compilePattern(tokens, what, wildcards) {
    const steps = tokens.flatMap((token) => stepsOf(token, what, wildcards));
    const date = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDatesIn */ .xq)(tokens);
    if (!date) {
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w('found no date, expected a placeholder such as `{date:YYYY-MM-DD}`', 1);
    }
    const dates = tokens.flatMap((token) => token.type === 'slot' && token.date ? [new RegExp(token.date.pattern, 'u')] : []);
    return {
        unit: date.unit,
        lacks: date.lacks,
        read(text, within) {
            if (!dates.every((each) => each.test(text)))
                return undefined;
            let reached = new Map([[0, []]]);
            for (const step of steps) {
                if (reached.size === 0)
                    return undefined;
                reached = step(text, reached);
            }
            const found = reached.get(text.length);
            return found && date.read(found, within);
        },
    };
}
function stepsOf(token, what, wildcards) {
    if (token.type === 'literal') {
        return token.markdown.split(/(\*\*\/|\*|\?)/).flatMap((part) => {
            if (part === '')
                return [];
            return wildcards[part] ?? literally(part);
        });
    }
    const { name, optional, before, after, column } = token;
    if (name !== 'date' || optional || before[0] !== '' || after[0] !== '') {
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(`${what} takes no placeholder but \`{date:…}\``, column);
    }
    return token.date ? [dateStep(token.date)] : [];
}
function dateStep({ pattern, values }) {
    return (text, reached) => {
        const date = new RegExp(pattern, 'yu');
        const after = new Map();
        for (const [at, way] of reached) {
            date.lastIndex = at;
            const found = date.exec(text)?.[0] ?? '';
            const end = at + found.length;
            if (found !== '' && values(found) && !after.has(end))
                after.set(end, [...way, found]);
        }
        return after;
    };
}
function literally(literal) {
    return (text, reached) => {
        const after = new Map();
        for (const [at, way] of reached) {
            if (text.startsWith(literal, at))
                after.set(at + literal.length, way);
        }
        return after;
    };
}
function wildcardsWithin(bound) {
    return {
        '?': (text, reached) => {
            const after = new Map();
            for (const [at, way] of reached) {
                if (at < text.length && text[at] !== bound)
                    after.set(at + 1, way);
            }
            return after;
        },
        '*': (text, reached) => {
            const after = new Map();
            let way;
            for (let at = 0; at <= text.length; at++) {
                if (text[at - 1] === bound)
                    way = undefined;
                way ??= reached.get(at);
                if (way)
                    after.set(at, way);
            }
            return after;
        },
    };
}
const lineWildcards = wildcardsWithin('\n');
const pathWildcards = {
    ...wildcardsWithin('/'),
    '**/': (path, reached) => {
        const after = new Map();
        let way;
        for (let at = 0; at <= path.length; at++) {
            const here = path[at - 1] === '/' ? (way ?? reached.get(at)) : reached.get(at);
            if (here)
                after.set(at, here);
            way ??= reached.get(at);
        }
        return after;
    },
};


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createReader)
});

// EXTERNAL MODULE: ./build/src/text/signs.js
var signs = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/src/digest/template/bare-address.js

function aroundAddress(text, { start, end }, { range }) {
    let before = text.slice(start, range.start.offset).trimEnd();
    let rest = text.slice(range.end.offset, end);
    const pair = brackets.find(([open, close]) => before.endsWith(open) && rest.startsWith(close));
    if (pair) {
        [before, rest] = [before.slice(0, -1).trimEnd(), rest.slice(1)];
        const isWrapped = before.startsWith(pair[0]) && before.endsWith(pair[1]);
        if (isWrapped && !before.slice(1, -1).includes(pair[0])) {
            const inner = { start: start + 1, end: start + before.length - 1 };
            return { title: inner, rest };
        }
    }
    const separator = (0,signs/* separatorAtEnd */.Ek)(before, true);
    return { title: { start, end: start + before.length - separator }, rest };
}
const brackets = [
    ['(', ')'],
    ['[', ']'],
    ['（', '）'],
];
function splitAtLiteral(segment, text, stretch) {
    const last = segment[segment.length - 1];
    const literal = last?.type === 'literal' ? last.markdown.trim() : '';
    if (segment.every((part) => part.type === 'slot' && part.optional)) {
        return { before: { ...stretch, end: stretch.start }, title: stretch };
    }
    const at = literal === '' ? -1 : text.slice(stretch.start, stretch.end).indexOf(`${literal} `);
    const middle = at === -1 ? stretch.end : stretch.start + at + literal.length;
    return {
        before: { start: stretch.start, end: middle },
        title: { start: middle, end: stretch.end },
    };
}
function inBrackets(values) {
    const title = values.title && 'markdown' in values.title ? values.title.markdown : '';
    const isBalanced = !/[[\]]/.test(title.replace(/\\.|\[[^[\]\\]*\]/g, ''));
    if (isBalanced)
        return values;
    return { ...values, title: { markdown: title.replace(/\\.|[[\]]/g, escapeBracket) } };
}
function escapeBracket(found) {
    return found.length > 1 ? found : `\\${found}`;
}

// EXTERNAL MODULE: ./build/src/digest/template/cells.js
var cells = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/template/differences.js
var differences = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/digest/template/loose.js



const emphasis = /[*_]/;
function readLoosely(segment, text, stretch, context) {
    const at = segment.findIndex((part) => part.type === 'slot' && patternOf(part) !== undefined);
    const slot = segment[at];
    if (slot?.type !== 'slot')
        return readWords(segment, text, stretch, context);
    const before = segment.slice(0, at);
    const after = segment.slice(at + 1);
    const found = findPattern(patternOf(slot) ?? '', text, stretch);
    if (!found)
        return readLoosely([...before, ...after], text, stretch, context);
    const left = readLoosely(before, text, { start: stretch.start, end: found.start }, context);
    const right = readLoosely(after, text, { start: found.end, end: stretch.end }, context);
    return {
        values: [...left.values, { name: slot.name, ...found }, ...right.values],
        rest: left.rest ?? right.rest,
    };
}
function patternOf({ name, date }) {
    if (name === 'number')
        return '[0-9０-９]+';
    return name === 'date' ? date?.pattern : undefined;
}
function findPattern(pattern, text, { start, end }) {
    const words = text.slice(start, end);
    const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').exec(words);
    if (!found)
        return undefined;
    return { start: start + found.index, end: start + found.index + found[0].length };
}
function readWords(segment, text, { start, end }, { vocabulary, linkEnd }) {
    const slots = segment.filter((part) => part.type === 'slot');
    const free = slots.filter(isFree);
    const stars = [];
    const tags = [];
    const values = [];
    const takesTags = slots.some((slot) => slot.name === 'tag');
    const [leading, trailing] = [literalsBefore(segment), literalsBehind(segment)];
    const separatesFirst = separatesAt(segment[0], 'before');
    const separatesLast = separatesAt(segment.at(-1), 'after');
    let low = start;
    let high = end;
    for (;;) {
        const here = text.slice(low, Math.min(high, low + 64));
        const star = (0,template_template/* starAtStart */.YD)(here, vocabulary);
        const tag = takesTags && !star ? (0,template_template/* tagAtStart */.WB)(here, vocabulary) : undefined;
        if (star)
            stars.push({ name: 'star', start: low, end: low + star.length });
        if (tag)
            tags.push({ name: 'tag', start: low, end: low + tag.length });
        const peeled = (star ?? tag)?.length ??
            takeLiteral(leading, (literal) => lengthAtStart(literal, text, { start: low, end: high })) ??
            strayAtStart(text, { start: low, end: high }, separatesFirst);
        if (peeled === 0)
            break;
        low += peeled;
    }
    const extras = slots.some(({ name }) => name === 'extra')
        ? trailingLinks(text, { start: low, end: high }, linkEnd)
        : [];
    high = extras[0]?.start ?? high;
    for (;;) {
        const here = text.slice(Math.max(low, high - 64), high);
        const star = (0,template_template/* starAtEnd */.Ht)(here, vocabulary);
        if (star)
            stars.push({ name: 'star', start: high - star.length, end: high });
        const peeled = star?.length ??
            takeLiteral(trailing, (literal) => lengthAtEnd(literal, text, { start: low, end: high })) ??
            strayAtEnd(text, { start: low, end: high }, separatesLast || extras.length > 0);
        if (peeled === 0)
            break;
        high -= peeled;
    }
    const rest = low < high && free.length === 0 ? { start: low, end: high } : undefined;
    if (low < high && !rest)
        loose_assign(segment, free, text, { start: low, end: high }, values);
    const all = [...stars.slice(0, 1), ...tags, ...values, ...extras];
    return { values: all.sort((a, b) => a.start - b.start), rest };
}
function trailingLinks(text, { start, end }, linkEnd) {
    let links = [];
    for (let at = start; at < end; at++) {
        const to = linkEnd?.(at);
        if (to !== undefined) {
            links.push({ name: 'extra', start: at, end: to });
            at = to - 1;
        }
        else if (/[\p{L}\p{N}]/u.test(text[at] ?? ''))
            links = [];
    }
    return links;
}
function isFree({ name }) {
    return name !== 'star' && name !== 'tag' && name !== 'extra';
}
function literalsBefore(segment) {
    const first = segment.findIndex((part) => part.type === 'slot' && isFree(part));
    const literals = segment
        .slice(0, first === -1 ? segment.length : first + 1)
        .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.before[0] : ''));
    return literals.filter((literal) => literal.trim() !== '');
}
function literalsBehind(segment) {
    const last = segment.findLastIndex((part) => part.type === 'slot' && isFree(part));
    const literals = segment
        .slice(last === -1 ? segment.length : last)
        .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.after[0] : ''));
    return literals.filter((literal) => literal.trim() !== '');
}
function takeLiteral(literals, lengthOf) {
    for (const [at, literal] of literals.entries()) {
        const length = lengthOf(literal);
        if (length === undefined)
            continue;
        literals.splice(at, 1);
        return length;
    }
    return undefined;
}
function lengthAtStart(literal, text, { start, end }) {
    const words = literal.trim().split(/\s+/);
    let at = start;
    for (const word of words) {
        while (at > start && at < end && invisible/* blank */.hQ.test(text[at]))
            at++;
        if (!text.startsWith(word, at) || at + word.length > end)
            return undefined;
        at += word.length;
    }
    const isWritten = /\s$/.test(literal) && invisible/* blank */.hQ.test(text[at] ?? ' ');
    return isWritten || isWhole(text, start, text.slice(start, at)) ? at - start : undefined;
}
function lengthAtEnd(literal, text, { start, end }) {
    const words = literal.trim().split(/\s+/).reverse();
    let at = end;
    for (const word of words) {
        while (at < end && at > start && invisible/* blank */.hQ.test(text[at - 1]))
            at--;
        if (!text.endsWith(word, at) || at - word.length < start)
            return undefined;
        at -= word.length;
    }
    const isWritten = /^\s/.test(literal) && invisible/* blank */.hQ.test(text[at - 1] ?? ' ');
    return isWritten || isWhole(text, at, text.slice(at, end)) ? end - at : undefined;
}
function isWhole(text, at, literal) {
    const end = at + literal.length;
    const [before = ' ', first = ''] = [text[at - 1], literal[0]];
    const [last = '', behind = ' '] = [literal.at(-1), text[end]];
    const isWord = (one, other) => /\w/.test(one) && /\w/.test(other);
    return !isWord(before, first) && !isWord(last, behind) && (0,signs/* isWholeRun */.hA)(text, at, end);
}
function strayAtStart(text, { start, end }, separates) {
    const character = text[start];
    if (start >= end || character === undefined)
        return 0;
    if (invisible/* blank */.hQ.test(character))
        return 1;
    if (separates) {
        const here = text.slice(start, Math.min(end, start + 64));
        const separator = (0,signs/* separatorAtStart */.t1)(here, invisible/* blank */.hQ.test(text[start - 1] ?? ' '));
        if (separator > 0)
            return separator;
    }
    if (!emphasis.test(character))
        return 0;
    let run = 1;
    while (start + run < end && text[start + run] === character)
        run++;
    return text.slice(start + run, end).includes(character.repeat(run)) ? 0 : run;
}
function strayAtEnd(text, { start, end }, separates) {
    const character = text[end - 1];
    if (start >= end || character === undefined || text[end - 2] === '\\')
        return 0;
    if (invisible/* blank */.hQ.test(character))
        return 1;
    if (separates) {
        const here = text.slice(Math.max(start, end - 64), end);
        const separator = (0,signs/* separatorAtEnd */.Ek)(here, invisible/* blank */.hQ.test(text[end] ?? ' '));
        if (separator > 0)
            return separator;
    }
    if (!emphasis.test(character))
        return 0;
    let run = 1;
    while (end - run > start && text[end - run - 1] === character)
        run++;
    return text.slice(start, end - run).includes(character.repeat(run)) ? 0 : run;
}
function hasHalfEmphasis(text, value) {
    return strayAtStart(text, value, false) > 0 || strayAtEnd(text, value, false) > 0;
}
function separatesAt(part, side) {
    return /[^\w[\](){}]/.test((part?.type === 'literal' ? part.markdown : part?.[side][0]) ?? '');
}
function loose_assign(segment, free, text, core, values) {
    let { start } = core;
    for (const [index, slot] of free.entries()) {
        const next = free[index + 1];
        const between = next && textsBetween(segment, slot, next);
        const found = firstPlace(between ?? [], text.slice(start, core.end));
        const end = found === undefined ? core.end : start + found.at;
        values.push({ name: slot.name, slot, ...trimmed(text, start, end) });
        if (found === undefined)
            return;
        start = end + found.length;
    }
}
function textsBetween(segment, left, right) {
    const parts = segment.slice(segment.indexOf(left) + 1, segment.indexOf(right));
    const literal = parts.map((part) => (part.type === 'literal' ? part.markdown : '')).join('');
    return left.after.flatMap((after) => right.before.map((before) => after + literal + before));
}
function firstPlace(texts, text) {
    for (const each of texts) {
        const at = placeOf(each, text);
        if (at !== undefined)
            return { at, length: each.trim().length };
    }
    return undefined;
}
function placeOf(between, text) {
    const literal = between.trim();
    if (literal === '')
        return undefined;
    const written = text.indexOf(between);
    if (written !== -1)
        return written + between.indexOf(literal);
    for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
        const end = at + literal.length;
        const isApart = !/\w/.test(text[at - 1] ?? ' ') || !/\w/.test(text[end] ?? ' ');
        if (isApart && isWhole(text, at, literal))
            return at;
    }
    return undefined;
}
function trimmed(text, start, end) {
    let low = start;
    let high = end;
    while (low < high && invisible/* blank */.hQ.test(text[low]))
        low++;
    while (high > low && invisible/* blank */.hQ.test(text[high - 1]))
        high--;
    return { start: low, end: high };
}

// EXTERNAL MODULE: ./build/src/digest/template/reading.js
var template_reading = __webpack_require__(9101);
// EXTERNAL MODULE: ./build/src/digest/template/strict.js
var strict = __webpack_require__(2292);
;// CONCATENATED MODULE: ./build/src/digest/template/read.js








const mostCandidates = 8;
function createReader(template, vocabulary) {
    const anchor = (0,template_template/* anchorOf */.dI)(template);
    const pieces = (0,cells/* piecesOf */.Xe)(template, anchor, vocabulary);
    const inTitle = { ...vocabulary, otherStars: [] };
    const isInline = anchor.link.form === 'inline';
    const forms = isInline ? ['inline'] : ['bare', 'angle'];
    const takesExtras = (0,template_template/* slotOf */.SW)(template, 'extra') !== undefined;
    const linkEnds = (all) => {
        if (!takesExtras)
            return undefined;
        const ends = new Map(all.map(({ range }) => [range.start.offset, range.end.offset]));
        return (start) => ends.get(start);
    };
    const isSettledBefore = !pieces
        .slice(0, pieces.findIndex(({ at }) => at === 'after'))
        .some(({ segment }) => hasAny(segment, ['text', 'extra']));
    const spansFor = (source, content, link) => {
        const spans = (0,cells/* cellsOf */.nc)(template.block, source.text, content);
        const own = spans[anchor.cell];
        const { start, end } = link.range;
        const isOwn = own && start.offset >= own.start && end.offset <= own.end;
        return isOwn && spans.length === template.cells.length ? spans : undefined;
    };
    const readStrictly = (piece, source, span, linkEnd) => {
        const reading = piece.strict(source.text, span, linkEnd);
        return reading && hidesStar(reading, source.text, vocabulary, inTitle) ? undefined : reading;
    };
    const made = (source, link, read, all, isExact) => (0,template_reading/* assemble */.fT)(template, source, link, read.map(({ reading }) => reading), all, isExact);
    const exact = (source, content, links, all = links) => {
        const linkEnd = linkEnds(all);
        for (const link of links.slice(0, mostCandidates)) {
            if (link.image || link.fault || !forms.includes(link.kind))
                continue;
            const spans = spansFor(source, content, link);
            if (!spans)
                continue;
            const read = [];
            for (const piece of pieces) {
                const span = (0,cells/* spanOf */.ee)(piece, spans, link);
                const reading = readStrictly(piece, source, span, linkEnd);
                if (!reading)
                    break;
                read.push({ piece, span, reading });
            }
            if (read.length === pieces.length)
                return made(source, link, read, all, true);
            if (isSettledBefore && read.some(({ piece }) => piece.at === 'title'))
                return undefined;
        }
        return undefined;
    };
    const looseAt = (source, content, link, all) => {
        const spans = spansFor(source, content, link);
        if (!spans)
            return undefined;
        const linkEnd = linkEnds(all);
        const read = pieces.map((piece) => {
            const span = (0,cells/* spanOf */.ee)(piece, spans, link);
            const context = { vocabulary: piece.at === 'title' ? inTitle : vocabulary, linkEnd };
            const strictly = readStrictly(piece, source, span, linkEnd);
            const isWhole = !strictly?.values.some((value) => hasHalfEmphasis(source.text, value));
            const reading = (isWhole ? strictly : undefined) ?? readLoosely(piece.segment, source.text, span, context);
            return { piece, span, reading };
        });
        const star = read.map(({ reading }) => (0,strict/* foundIn */.Q)(reading, 'star')).find(Boolean);
        const isWhole = !isInline || link.kind !== 'inline' || link.fault !== undefined;
        const gaps = read
            .filter(({ piece }) => piece.at !== 'title' || !isWhole)
            .flatMap(({ piece: { segment, place }, span, reading }) => (0,differences/* layOut */.v8)(segment, reading, span, star !== undefined, vocabulary).map((gap) => ({
            ...gap,
            place,
        })));
        const reading = made(source, link, read, all, false);
        const written = (0,compose/* composeLink */.dd)(anchor.link, (0,template_reading/* valuesOf */.sm)(reading, source), vocabulary);
        reading.differences = [
            ...(0,differences/* gapDifferences */.rp)(gaps, star, source),
            ...(0,differences/* tagDifferences */.vB)(read.map((each) => each.reading), source, vocabulary),
            ...(0,differences/* linkDifferences */.pj)(link, source, written),
        ].sort((a, b) => a.range.start.offset - b.range.start.offset);
        return reading;
    };
    const addressAt = (source, content, link, all) => {
        const { title: titled, rest } = aroundAddress(source.text, content, link);
        const split = splitAtLiteral(anchor.before, source.text, titled);
        const context = { vocabulary, linkEnd: linkEnds(all) };
        const head = readLoosely(anchor.before, source.text, split.before, context);
        const title = readLoosely(anchor.link.text, source.text, split.title, context);
        const reading = (0,template_reading/* assemble */.fT)(template, source, link, [head, title], all, false);
        const isKnown = reading.title && rest.trim() === '' && !isMissing(anchor.before, head);
        rewrite(reading, source, content, isKnown ? inBrackets((0,template_reading/* valuesOf */.sm)(reading, source)) : undefined);
        return reading;
    };
    const titledLinkAt = (reading, source, content) => {
        const { link } = reading;
        const others = reading.differences.filter(({ aspect }) => !/missing|no-title/.test(aspect));
        const isKnown = !reading.title && link?.text && others.length === 0;
        reading.title ??= link?.text;
        reading.differences = others;
        rewrite(reading, source, content, isKnown ? (0,template_reading/* valuesOf */.sm)(reading, source) : undefined);
        return reading;
    };
    const rewrite = (reading, source, content, values) => {
        const { link } = reading;
        const actual = source.text.slice(content.start, content.end);
        const range = source.range(content.start, content.end);
        if (values)
            reading.differences.push((0,differences/* replacement */.f4)('link', range, actual, (0,compose/* compose */.Zz)(template, values, vocabulary), false));
        else if (link)
            reading.differences.push((0,differences/* unknown */.L5)('link', link.range, link.url));
    };
    const readAt = (source, content, link, all) => {
        const isOne = template.cells.length === 1;
        if (isInline && !link.text && isOne && hasAny(anchor.link.text, ['title', 'label']))
            return addressAt(source, content, link, all);
        const reading = looseAt(source, content, link, all);
        if (reading && !isInline && link.text)
            return titledLinkAt(reading, source, content);
        return reading;
    };
    return {
        template,
        exact,
        loose(source, content, links, all = links) {
            let best;
            let isSettled = false;
            for (const [index, link] of links.slice(0, mostCandidates).entries()) {
                const reading = link.image ? undefined : readAt(source, content, link, all);
                if (!reading)
                    continue;
                const cost = (0,template_reading/* costOf */.ho)(reading) + (isSettled ? 6 : index);
                if (!best || cost < best.cost)
                    best = { reading, cost };
                isSettled ||= isSettledBefore && isRightBefore(source, content, link);
            }
            return best?.reading ?? withoutAnyLink(source, content);
        },
    };
    function isRightBefore(source, content, link) {
        const spans = spansFor(source, content, link);
        const before = pieces.filter(({ at, cell }) => at === 'before' || cell < anchor.cell);
        return (spans !== undefined &&
            before.every((piece) => piece.strict(source.text, (0,cells/* spanOf */.ee)(piece, spans, link)) !== undefined));
    }
    function withoutAnyLink(source, content) {
        const head = readLoosely(anchor.before, source.text, content, { vocabulary });
        const reading = (0,template_reading/* assemble */.fT)(template, source, undefined, [head], [], false);
        const range = source.range(content.start, content.end);
        const actual = source.text.slice(content.start, content.end);
        reading.differences.push((0,differences/* unknown */.L5)('missing', range, actual));
        return reading;
    }
}
function hasAny(segment, names) {
    return segment.some((part) => part.type === 'slot' && names.includes(part.name));
}
function hidesStar(reading, text, inSource, inTitle) {
    const words = (name) => {
        const { start, end } = (0,strict/* foundIn */.Q)(reading, name) ?? { start: 0, end: 0 };
        return text.slice(start, end);
    };
    return ((0,template_template/* starAtStart */.YD)(words('source'), inSource) !== undefined ||
        (0,template_template/* starAtEnd */.Ht)(words('source'), inSource) !== undefined ||
        (0,template_template/* starAtStart */.YD)(words('title'), inTitle) !== undefined);
}
function isMissing(segment, reading) {
    return segment.some((part) => part.type === 'slot' && !part.optional && !(0,strict/* foundIn */.Q)(reading, part.name));
}


/***/ }),

/***/ 9101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);


function assemble(template, source, link, pieces, all, exact) {
    const found = pieces.flatMap(({ values }) => values);
    const markdownOf = ({ start, end }) => source.text.slice(start, end);
    const value = (span) => {
        const markdown = markdownOf(span);
        const { text: words } = link ?? {};
        const isWords = words?.markdown === markdown && words.range.start.offset === span.start;
        let text = isWords ? words.text : undefined;
        return {
            markdown,
            range: source.range(span.start, span.end),
            get text() {
                text ??= (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(markdown);
                return text;
            },
        };
    };
    const first = (name) => found.find((each) => each.name === name);
    const firstValue = (name) => {
        const span = first(name);
        return span && value(span);
    };
    const number = first('number');
    const extras = new Set(found.filter(({ name }) => name === 'extra').map(({ start }) => start));
    return {
        template,
        star: firstValue('star'),
        tags: found.filter(({ name }) => name === 'tag').map(value),
        source: firstValue('source'),
        title: firstValue('title'),
        description: firstValue('description'),
        label: firstValue('label'),
        link,
        number: number && markdownOf(number),
        date: firstValue('date'),
        extras: extras.size === 0 ? [] : all.filter(({ range }) => extras.has(range.start.offset)),
        texts: textsOf(template, found, markdownOf),
        textPlaces: found.flatMap(({ name, start, end }) => (name === 'text' ? [{ start, end }] : [])),
        differences: [],
        exact,
    };
}
function textsOf(template, found, markdownOf) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .allParts */ .CH)(template).flatMap((part) => {
        if (part.type !== 'slot' || part.name !== 'text')
            return [];
        const span = found.find(({ slot }) => slot === part);
        return [span ? markdownOf(span) : ''];
    });
}
function othersOf({ number, date, extras, texts }, source) {
    const markdownOf = ({ range }) => source.text.slice(range.start.offset, range.end.offset);
    return { number, date: date?.markdown, extras: extras.map(markdownOf), texts };
}
function valuesOf(reading, source) {
    const words = (value) => value && { markdown: value.markdown };
    const { star, tags, title, description, label, link } = reading;
    return {
        star: star !== undefined,
        tags: tags.map((tag) => tag.markdown),
        source: words(reading.source),
        title: words(title),
        description: words(description),
        label: words(label),
        url: link?.url ?? '',
        ...othersOf(reading, source),
    };
}
function costOf({ differences }) {
    const weight = { missing: 8, 'no-title': 8, text: 6, link: 4 };
    return differences.reduce((sum, { aspect }) => sum + (weight[aspect] ?? 1), 0);
}


/***/ }),

/***/ 2292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compileStrict),
/* harmony export */   Q: () => (/* binding */ foundIn)
/* harmony export */ });
function foundIn({ values }, name) {
    return values.find((each) => each.name === name);
}
const mostRepeats = 32;
const noLinks = () => undefined;
function compileStrict(segment, vocabulary) {
    const ends = segment.map((part, index) => part.type === 'slot' ? endsOf(part, segment[index + 1], vocabulary) : undefined);
    return (whole, { start, end }, linkEnd = noLinks) => {
        const text = whole
            .slice(start, end)
            .replace(/\r?\n[ \t]*/g, (lineBreak) => ` ${skipped.repeat(lineBreak.length - 1)}`);
        const reading = { values: [], rest: undefined };
        const failedFrom = [];
        const failed = new Set();
        return reads(0, 0) ? reading : undefined;
        function reads(index, at, repeats = 0) {
            const part = segment[index];
            if (!part)
                return at === text.length;
            if (part.type === 'slot')
                return readsSlot(part, index, at, repeats);
            const to = endOfLiteral(text, part.markdown, at);
            return to !== undefined && reads(index + 1, to);
        }
        function readsSlot(slot, index, at, repeats) {
            const key = at * segment.length + index;
            if (failed.has(key))
                return false;
            for (const from of afterAny(text, slot.before, at)) {
                if (readsValue(slot, index, from, repeats))
                    return true;
            }
            if (slot.optional && reads(index + 1, at))
                return true;
            failed.add(key);
            return false;
        }
        function readsValue(slot, index, from, repeats) {
            if (from >= (failedFrom[index] ?? Number.POSITIVE_INFINITY))
                return false;
            const again = slot.repeat && repeats < mostRepeats;
            for (const to of ends[index]?.(text, from, linkEnd, start) ?? []) {
                for (const next of afterAny(text, slot.after, to)) {
                    if (!reads(again ? index : index + 1, next, repeats + 1))
                        continue;
                    reading.values.unshift({ name: slot.name, slot, start: start + from, end: start + to });
                    return true;
                }
            }
            const isTried = slot.name === 'text' || !isBlank(text[from]);
            if (isFree(slot) && isTried)
                failedFrom[index] = from;
            return false;
        }
    };
}
const skipped = '\u0000';
function endOfLiteral(text, literal, from) {
    if (!text.startsWith(literal, from))
        return undefined;
    let end = from + literal.length;
    if (literal !== '')
        while (text[end] === skipped)
            end++;
    return end;
}
function* afterAny(text, literals, from) {
    for (const literal of literals) {
        const end = endOfLiteral(text, literal, from);
        if (end !== undefined)
            yield end;
    }
}
function endsOf(slot, next, vocabulary) {
    switch (slot.name) {
        case 'star':
            return vocabulary.star === undefined ? () => [] : endOf(escapePattern(vocabulary.star));
        case 'tag':
            return endOf(tagPattern(vocabulary));
        case 'number':
            return endOf('[0-9０-９]+');
        case 'date':
            return slot.date ? endOf(slot.date.pattern) : () => [];
        case 'extra':
            return (_, start, linkEnd, offset) => {
                const end = linkEnd(offset + start);
                return end === undefined ? [] : [end - offset];
            };
        default: {
            const literal = next?.type === 'literal' ? next.markdown : '';
            const behind = slot.after.map((after) => after + literal);
            const isTrimmed = slot.name !== 'text';
            return (text, start) => {
                if (isTrimmed && isBlank(text[start]))
                    return [];
                const all = textEnds(text, start, behind, next === undefined);
                return isTrimmed ? withoutBlanks(text, all) : all;
            };
        }
    }
}
function endOf(pattern) {
    const expression = new RegExp(pattern, 'y');
    return (text, start) => {
        expression.lastIndex = start;
        return expression.test(text) ? [expression.lastIndex] : [];
    };
}
function* textEnds(text, start, behind, isLast) {
    const find = (each, from) => {
        const at = text.indexOf(each, isLast ? Math.max(text.length - each.length, from) : from);
        return at === -1 ? Number.POSITIVE_INFINITY : at;
    };
    const places = behind.map((each) => find(each, start + 1));
    for (;;) {
        const at = Math.min(...places);
        if (at > text.length)
            return;
        if (!isEscaped(text, at))
            yield at;
        for (const [index, each] of behind.entries())
            if (places[index] === at)
                places[index] = at === text.length ? Infinity : find(each, at + 1);
    }
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1 && /^[!-/:-@[-`{-~]/.test(text.slice(at, at + 1));
}
function* withoutBlanks(text, ends) {
    for (const end of ends)
        if (!isBlank(text[end - 1]))
            yield end;
}
function isFree({ name }) {
    return ['source', 'title', 'label', 'description', 'text'].includes(name);
}
function isBlank(character) {
    return character === undefined || /\s/.test(character);
}
function tagPattern({ tags }) {
    return tags.length > 0 ? tags.map(escapePattern).join('|') : '\\[[^\\[\\]\\n]{1,40}\\]';
}
function escapePattern(literal) {
    return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ starMarks),
/* harmony export */   CH: () => (/* binding */ allParts),
/* harmony export */   Do: () => (/* binding */ slotNames),
/* harmony export */   Ho: () => (/* binding */ withoutLink),
/* harmony export */   Ht: () => (/* binding */ starAtEnd),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   WB: () => (/* binding */ tagAtStart),
/* harmony export */   YD: () => (/* binding */ starAtStart),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   kw: () => (/* binding */ tagAsWritten)
/* harmony export */ });
const slotNames = [
    'date',
    'number',
    'star',
    'tag',
    'source',
    'title',
    'url',
    'label',
    'description',
    'extra',
    'text',
];
function anchorOf({ cells }) {
    const cell = cells.findIndex((parts) => parts.some(({ type }) => type === 'link'));
    const parts = cells[cell] ?? [];
    const at = parts.findIndex(({ type }) => type === 'link');
    const link = parts[at];
    if (link?.type !== 'link')
        return undefined;
    return {
        cell,
        before: withoutLink(parts.slice(0, at)),
        link,
        after: withoutLink(parts.slice(at)),
    };
}
function allParts({ cells }) {
    return cells.flat().flatMap((part) => (part.type === 'link' ? part.text : part));
}
function slotOf(template, name) {
    return allParts(template).find((part) => part.type === 'slot' && part.name === name);
}
function withoutLink(cell) {
    return cell.filter((part) => part.type !== 'link');
}
const starMarks = [
    ':star2:',
    ':star:',
    ':glowing_star:',
    ':dizzy:',
    '⭐️',
    '⭐',
    '🌟',
    '★',
    '☆',
    '✨',
];
function starAtStart(text, vocabulary) {
    const lower = text.toLowerCase();
    return findStar(vocabulary, (form) => lower.startsWith(form));
}
function starAtEnd(text, vocabulary) {
    const lower = text.toLowerCase();
    return findStar(vocabulary, (form) => lower.endsWith(form));
}
function findStar({ star, otherStars = starMarks }, fits) {
    if (star === undefined)
        return undefined;
    return fits(star.toLowerCase()) ? star : otherStars.find((form) => fits(form.toLowerCase()));
}
const bracketed = /^\[[^[\]\n]{1,40}\]/;
function tagAtStart(text, { tags }) {
    const found = bracketed.exec(text)?.[0];
    const known = tags.find((tag) => text.slice(0, tag.length).toLowerCase() === tag.toLowerCase());
    return known === undefined ? found : text.slice(0, known.length);
}
function tagAsWritten(tag, { tags }) {
    if (tags.length === 0)
        return tag;
    const plain = (each) => each.toLowerCase().replace(/[\s[\]()]/g, '');
    return tags.find((each) => plain(each) === plain(tag));
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   xq: () => (/* binding */ joinDatesIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _dates_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7669);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8935);



class TemplateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r {
    column;
    constructor(reason, column) {
        super('template-invalid', reason);
        this.name = 'TemplateError';
        this.column = column;
    }
}
const literals = String.raw `"[^"]*"(?:\s*\|\s*"[^"]*")*`;
const placeholder = new RegExp(String.raw `^\{\s*(?:(?<before>${literals})\s*)?(?<name>[a-z]+)(?::(?<format>[^}?*"]+))?(?:\s*(?<after>${literals})\s*)?(?<mark>[?*]?)\}`);
function tokenize(template, grammar) {
    const tokens = [];
    let literal = '';
    let literalStart = 0;
    const flush = () => {
        if (literal !== '')
            tokens.push({ type: 'literal', markdown: literal, column: literalStart + 1 });
        literal = '';
    };
    for (let at = 0; at < template.length;) {
        const character = template[at];
        if (character === '{') {
            flush();
            const { slot, length } = readPlaceholder(template, at, grammar);
            tokens.push({ ...slot, column: at + 1 });
            at += length;
            continue;
        }
        if (character === '}')
            throw new TemplateError('a `}` closes nothing; write `\\}` for a brace', at + 1);
        if (literal === '')
            literalStart = at;
        const escaped = character === '\\' && /[{}]/.test(template[at + 1] ?? '');
        literal += escaped ? template[at + 1] : character;
        at += escaped ? 2 : 1;
    }
    flush();
    return tokens;
}
function readPlaceholder(template, at, grammar) {
    const rest = template.slice(at);
    const match = placeholder.exec(rest);
    if (!match?.groups) {
        const reason = rest.includes('}')
            ? `\`${rest.slice(0, rest.indexOf('}') + 1)}\` is no placeholder; expected \`{name}\`, \`{name?}\`, \`{name*}\`, \`{"text"name?}\` or \`{"text" | "other"name?}\``
            : 'the brace is not closed; write `\\{` for a brace';
        throw new TemplateError(reason, at + 1);
    }
    const { before, name = '', format, after, mark = '' } = match.groups;
    if (!isAllowed(name, grammar)) {
        const expected = grammar.names
            .map((each) => `\`{${each === 'date' ? 'date:…' : each}}\``)
            .join(', ');
        const reason = isSlotName(name)
            ? `\`{${name}}\` has no place in ${grammar.of}`
            : `\`{${name}}\` is not known`;
        throw new TemplateError(`${reason}; expected ${grammar.names.length > 1 ? 'one of ' : ''}${expected}`, at + 1);
    }
    if (format !== undefined && name !== 'date') {
        throw new TemplateError(`only \`{date:…}\` takes a format, not \`{${name}}\``, at + 1);
    }
    if (name === 'date' && format === undefined) {
        throw new TemplateError('a date needs its format, such as `{date:YYYY-MM-DD}`', at + 1);
    }
    const slot = {
        type: 'slot',
        name,
        optional: mark !== '',
        repeat: mark === '*',
        before: alternatives(before, at + rest.indexOf('"')),
        after: alternatives(after, at + match[0].lastIndexOf(after ?? '')),
        date: format === undefined ? undefined : dateFormat(format, grammar.locale, at + 1),
    };
    return { slot, length: match[0].length };
}
function alternatives(list, start) {
    const quoted = [...(list ?? '""').matchAll(/"([^"]*)"/g)];
    const [first = '', ...others] = quoted.map(([, text = '']) => text);
    for (const [index, text] of others.entries()) {
        const hiding = [first, ...others].slice(0, index + 1).find((each) => text.startsWith(each));
        if (hiding === undefined)
            continue;
        const [found, other] = [`\`"${text}"\``, `\`"${hiding}"\``];
        throw new TemplateError(text === hiding
            ? `${found} stands twice`
            : `${found} is never read behind ${other}, which it begins with; put it before ${other}`, start + (quoted[index + 1]?.index ?? 0) + 1);
    }
    return [first, ...others];
}
function dateFormat(format, locale, column) {
    try {
        return (0,_dates_format_js__WEBPACK_IMPORTED_MODULE_1__/* .compileDateFormat */ .$)(format, locale);
    }
    catch (error) {
        throw new TemplateError(error.message, column);
    }
}
function isAllowed(name, { names }) {
    return names.includes(name);
}
function isSlotName(name) {
    return _template_js__WEBPACK_IMPORTED_MODULE_2__/* .slotNames */ .Do.includes(name);
}
function joinDatesIn(tokens) {
    const dated = tokens.flatMap((token) => token.type === 'slot' && token.date ? [{ column: token.column, date: token.date }] : []);
    const [first, ...more] = dated;
    try {
        return first && (0,_dates_format_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDates */ .o)([first.date, ...more.map(({ date }) => date)]);
    }
    catch (error) {
        throw new TemplateError(error.message, more[0]?.column ?? 1);
    }
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ takeFixes),
/* harmony export */   PG: () => (/* binding */ fixesTouch),
/* harmony export */   bQ: () => (/* binding */ spanOfFix),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   yZ: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);

function applyFixes(text, findings, { unsafe }) {
    const possible = unsafe ? findings : findings.filter(({ fix }) => fix?.safe);
    const { edits, taken } = takeFixes(possible);
    return { text: editText(text, edits), applied: taken };
}
function editText(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
function takeFixes(all, before = []) {
    const edits = [];
    const taken = [];
    for (const fixable of all) {
        const wanted = editsOf(fixable.fix);
        if (wanted.length === 0)
            continue;
        if (wanted.some((edit) => isTaken(before, edit) || isTaken(edits, edit)))
            continue;
        for (const edit of wanted)
            edits.splice(placeOf(edits, edit), 0, edit);
        taken.push(fixable);
    }
    return { taken, edits };
}
function editsOf(fix) {
    return (fix?.edits ?? []).map(({ range, text }) => ({
        start: range.start.offset,
        end: range.end.offset,
        text,
    }));
}
function isTaken(taken, edit) {
    const at = placeOf(taken, edit);
    return [taken[at - 1], taken[at]].some((other) => other !== undefined && touches(edit, other));
}
function placeOf(taken, { start, end }) {
    return (0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(taken, (other) => other.start < start || (other.start === start && other.end < end));
}
function fixesTouch(a, b) {
    const others = editsOf(b);
    return editsOf(a).some((edit) => others.some((other) => touches(edit, other)));
}
function touches(a, b) {
    const inserts = a.start === a.end || b.start === b.end;
    return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
function spanOfFix({ edits }, text) {
    const inOrder = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
    const first = inOrder[0];
    const last = inOrder[inOrder.length - 1];
    if (!first || !last)
        return undefined;
    let result = '';
    let at = first.range.start.offset;
    for (const edit of inOrder) {
        result += text.slice(at, edit.range.start.offset) + edit.text;
        at = edit.range.end.offset;
    }
    return { range: { start: first.range.start, end: last.range.end }, text: result };
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ addFindings),
  a: () => (/* binding */ archiveFiles),
  Fz: () => (/* binding */ belongs),
  Bc: () => (/* binding */ isDigest),
  tg: () => (/* binding */ lintDigests),
  Ac: () => (/* binding */ lintFile),
  TA: () => (/* binding */ readFile),
  ij: () => (/* binding */ withText)
});

// UNUSED EXPORTS: digestsOrNone, readUnlinted

// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 2 modules
var heads = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/digest/archive/heads-file.js
var heads_file = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/digest/document.js
var digest_document = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/src/digest/limits.js + 1 modules
var limits = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/src/digest/model/digest.js + 1 modules
var digest = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/mdast-comment-marker/lib/index.js
var lib = __webpack_require__(4403);
// EXTERNAL MODULE: ./node_modules/unified-message-control/lib/index.js + 2 modules
var unified_message_control_lib = __webpack_require__(4209);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/src/rules/engine/line-map.js
function createLineMap(head, base, isAdded) {
    const partners = partnersOf(head, base, isAdded);
    const places = nearestPlaces(partners, base);
    return {
        same({ line, column }) {
            const partner = partners[line - 1];
            return partner === undefined ? undefined : { line: partner, column };
        },
        nearest({ line, column }) {
            const partner = partners[line - 1];
            return partner === undefined ? (places[line - 1] ?? startOfText) : { line: partner, column };
        },
    };
}
function partnersOf(head, base, isAdded) {
    const places = new Map();
    for (let line = lineCount(base); line >= 1; line--) {
        const text = base.line(line);
        const known = places.get(text);
        if (known)
            known.push(line);
        else
            places.set(text, [line]);
    }
    let last = 0;
    return Array.from({ length: lineCount(head) }, (_, index) => {
        if (isAdded(index + 1))
            return undefined;
        const left = places.get(head.line(index + 1)) ?? [];
        while ((left.at(-1) ?? Number.POSITIVE_INFINITY) <= last)
            left.pop();
        last = left.at(-1) ?? last;
        return left.pop();
    });
}
function nearestPlaces(partners, base) {
    const places = [];
    let next = 1;
    let end = 1;
    for (const [index, partner] of partners.entries()) {
        if (partner !== undefined) {
            next = partner + 1;
            end = next;
            continue;
        }
        if (index === 0 || partners[index - 1] !== undefined)
            end = endOfGap(partners, index, base);
        places[index] = next < end ? contentOf(next++, base) : endOf(next - 1, base);
    }
    return places;
}
function endOfGap(partners, from, base) {
    let at = from;
    while (at < partners.length && partners[at] === undefined)
        at++;
    return partners[at] ?? lineCount(base) + 1;
}
function contentOf(line, base) {
    return { line, column: base.line(line).search(/\S|$/) + 1 };
}
function endOf(line, base) {
    return line === 0 ? startOfText : { line, column: base.line(line).length + 1 };
}
const startOfText = { line: 1, column: 1 };
function lineCount({ text, pointAt }) {
    return pointAt(text.length).line;
}

;// CONCATENATED MODULE: ./build/src/rules/engine/disable-comments.js





const maxLength = 500;
const verbs = new Set(['enable', 'disable', 'ignore']);
function createDisableFilter(document, rules, before) {
    const controls = controlsIn(document, rules);
    const byHead = createMatcher(document, controls, ({ range }) => range.start);
    if (!before || controls.length === 0)
        return filterOf([byHead], []);
    if (!before.document)
        return filterOf([], commentsOf(controls, document));
    const lines = createLineMap(document.source, before.document.source, (line) => before.isAdded(line));
    const known = controlsIn(before.document, rules);
    const knownKeys = new Set(known.map((control) => keyOf(control, startOf(control))));
    const added = controls.filter((control) => {
        const place = lines.same(startOf(control));
        return place === undefined || !knownKeys.has(keyOf(control, place));
    });
    const byBase = createMatcher(before.document, known.map(fromNextNode), ({ range }) => lines.nearest(range.start));
    return filterOf([byHead, byBase], commentsOf(added, document));
}
function filterOf(matchers, addedComments) {
    return {
        addedComments,
        apply(findings) {
            const sets = matchers.map((matcher) => matcher(findings));
            return findings.filter((finding) => sets.length === 0 || !sets.every((set) => set.has(finding)));
        },
    };
}
function controlsIn({ tree, source }, rules) {
    const controls = [];
    if (!source.text.includes('<!--'))
        return controls;
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'html', (node, index, parent) => {
        if (!node.value.startsWith('<!--') || !node.value.includes('lint'))
            return;
        const attributes = attributesOf(node, rules);
        if (attributes === undefined || !parent || index === undefined || !node.position)
            return;
        controls.push({ node, next: parent.children[index + 1], attributes });
    });
    return controls;
}
function attributesOf(node, rules) {
    if (node.value.length > maxLength)
        return undefined;
    const marker = (0,lib/* commentMarker */.Q)(node);
    const [verb, ...named] = marker?.attributes.split(/\s+/) ?? [];
    if (marker?.name !== 'lint' || verb === undefined || !verbs.has(verb))
        return undefined;
    const known = named.filter((rule) => rules.has(rule));
    if (named.length > 0 && known.length === 0)
        return undefined;
    return [verb, ...known].join(' ');
}
function keyOf({ attributes }, { line, column }) {
    return `${line}:${column} ${attributes}`;
}
function startOf({ node }) {
    return node.position?.start ?? { line: 0, column: 1 };
}
function fromNextNode(control) {
    const { node, next, attributes } = control;
    if (!attributes.startsWith('ignore') || !next?.position)
        return control;
    const { start } = next.position;
    return { ...control, node: { ...node, position: { start, end: start } } };
}
function commentsOf(controls, { source }) {
    return controls.map(({ node }) => ({
        path: source.path,
        range: source.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
        text: node.value,
    }));
}
function createMatcher({ source }, controls, placeOf) {
    if (controls.length === 0)
        return () => new Set();
    const tree = controlTree(controls);
    const attributes = new Map(controls.map((control) => [control.node, control.attributes]));
    return (findings) => {
        const file = new vfile_lib/* VFile */.T({ value: source.text });
        const messages = findings.map((finding) => {
            const message = file.message(finding.message, placeOf(finding));
            return Object.assign(message, { ruleId: finding.rule, source: 'remark-lint' });
        });
        (0,unified_message_control_lib/* messageControl */.X)(tree, {
            file,
            name: 'lint',
            source: 'remark-lint',
            test: 'html',
            marker: (node) => {
                const own = attributes.get(node);
                return own === undefined ? undefined : { name: 'lint', attributes: own };
            },
        });
        const kept = new Set(file.messages);
        return new Set(findings.filter((_, index) => !kept.has(messages[index])));
    };
}
function controlTree(controls) {
    const groups = controls.map(({ node, next }) => {
        const children = next?.position ? [node, { ...next, children: [] }] : [node];
        return { type: 'paragraph', children, position: node.position };
    });
    const start = { line: 1, column: 1, offset: 0 };
    return { type: 'root', children: groups, position: { start, end: start } };
}

// EXTERNAL MODULE: ./build/src/rules/engine/lint.js
var lint = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var findings_fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/src/text/signs.js
var signs = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/src/findings/leaves.js




function leavesOf({ tree, source }) {
    const leaves = [];
    const open = [];
    const counts = new Map();
    let rules = 0;
    const tag = (name, closes) => {
        if (!closes) {
            counts.set(name, (counts.get(name) ?? 0) + 1);
            open.push(`${name} ${counts.get(name)}`);
            return;
        }
        const at = open.findLastIndex((each) => each.startsWith(`${name} `));
        if (at === -1)
            open.push(`/${name} ${leaves.length}`);
        else
            open.length = at;
    };
    const walk = (node, nesting) => {
        if (isContainer(node)) {
            const inner = node.type === 'root' || node.type === 'list' ? nesting : `${nesting}${nameOf(node)}`;
            const ordered = node.type === 'list' && node.ordered ? 'ordered-' : '';
            for (const [index, child] of node.children.entries()) {
                const first = node.type === 'listItem' && index === 0 ? '^' : '';
                walk(child, node.type === 'root' ? '' : `${inner}${first}${node.type === 'list' ? ordered : '/'}`);
            }
            return;
        }
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        const raw = source.text.slice(start, end);
        const urls = [];
        const words = wordsOf(node, urls);
        const depth = node.type === 'heading' ? node.depth : 0;
        leaves.push({ type: node.type, depth, start, end, nesting, words, raw, urls, context: '' });
        const leaf = leaves.at(-1);
        leaf.context = `${open.join('/')}|${rules}`;
        if (node.type === 'thematicBreak')
            rules++;
        if (node.type === 'html')
            for (const each of tagsIn(node.value))
                tag(each.name, each.closes);
        if (node.type === 'paragraph') {
            for (const each of shortcodesIn(words))
                tag(each.name, each.closes);
        }
    };
    walk(tree, '');
    return leaves;
}
function isContainer(node) {
    return ('children' in node &&
        /^(?:root|blockquote|list|listItem|table|tableRow|footnoteDefinition)$/.test(node.type));
}
function nameOf({ type }) {
    return type === 'listItem' ? 'item' : type;
}
function wordsOf(node, urls) {
    if ('url' in node)
        urls.push(node.url);
    switch (node.type) {
        case 'image':
        case 'imageReference':
            return node.alt ?? '';
        case 'break':
            return ' ';
        case 'footnoteReference':
            return `[^${node.identifier}]`;
        case 'definition':
            return `[${node.identifier}]: ${node.title ?? ''}`;
        case 'link': {
            const words = node.children.map((child) => wordsOf(child, urls)).join('');
            return signs/* linkMarks */.$Z.start + (node.url.endsWith(words) ? 'address' : words) + signs/* linkMarks */.$Z.end;
        }
        default:
            if ('children' in node)
                return node.children.map((child) => wordsOf(child, urls)).join('');
            return 'value' in node ? node.value : '';
    }
}
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/;
function tagsIn(html) {
    const tags = [];
    const plain = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    for (const [, slash, name = '', end] of plain.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*?(\/?)>/gi)) {
        const lower = name.toLowerCase();
        if (end !== '/' && !voids.test(lower))
            tags.push({ name: lower, closes: slash === '/' });
    }
    return tags;
}
function shortcodesIn(words) {
    const containers = words.matchAll(/^[ \t]*:{3,}[ \t]*(\S?)/gm);
    const found = words.matchAll(/\{(?:\{[<%]|%)-?\s*(\/|end)?([\w-]+)[^{}]*?(\/?)\s*-?(?:[>%]\}|%)\}/g);
    return [
        ...[...containers].map(([, name]) => ({ name: ':::', closes: name === '' })),
        ...[...found].flatMap(([, close, name = '', alone]) => alone === '/' ? [] : [{ name, closes: close !== undefined }]),
    ];
}
function slugOf(words) {
    return words
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
}
function anchorsLinkedIn({ links }) {
    return new Set(links.flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : [])));
}
function createAnchorTest({ document, headings, }) {
    const wanted = anchorsLinkedIn(document);
    const { text } = document.source;
    const anchorBroken = ({ range }, edits) => {
        const [start, end] = [range.start.offset, range.end.offset];
        const inside = edits
            .filter((edit) => edit.start >= start && edit.end <= end)
            .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        if (inside.length === 0)
            return undefined;
        const lines = text.slice(start, end);
        const [before, after] = [lines, (0,findings_fix/* editText */.i1)(lines, inside)].map((each) => slugOf((0,markdown/* plainText */.wh)(each.replace(/^#{1,6}[ \t]*/, ''))));
        return before !== undefined && before !== after && wanted.has(before) ? before : undefined;
    };
    return (edits) => {
        if (wanted.size === 0)
            return undefined;
        const touched = new Set(edits.map(({ start }) => (0,search/* partitionPoint */.j)(headings, (each) => each.range.start.offset <= start) - 1));
        return [...touched]
            .flatMap((index) => headings[index] ?? [])
            .map((heading) => anchorBroken(heading, edits))
            .find((anchor) => anchor !== undefined);
    };
}

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/findings/comparer.js



function createComparer(formats) {
    const steps = [
        [['invisible'], (words) => words.replace(/\p{Cf}/gu, '').replace(/[\u00a0\u202f]/g, ' ')],
        [['star'], without(formats.map(starForms), ' ')],
        [['tag'], without(formats.map(tagForms), '')],
        [['marker'], (words) => words.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:\s|(?=\ue000))/gm, '')],
        [['depth'], (words) => words.replace(/^\p{Cf}*#{1,6}\s*/u, '')],
        [['brackets'], (words) => words.replace(/[[\]]/g, '')],
        [['separator'], signs/* withoutSeparators */.XM],
        [['case', 'label'], (words) => words.toLowerCase()],
        [['label'], (words) => words.replace(/[\s*_]/g, '')],
    ];
    return (changes) => {
        const needed = steps.filter(([needs]) => needs.some((change) => changes.has(change)));
        return (words) => needed
            .reduce((text, [, step]) => step(text), words)
            .replace(/[\ue000\ue001]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
    };
}
function tagForms({ entries, tags }) {
    const slots = entries.map((entry) => (0,template/* slotOf */.SW)(entry, 'tag')).filter((slot) => slot !== undefined);
    const forms = tags.length > 0 ? longestFirst(tags) : '\\[[^[\\]\\n]{1,40}\\]';
    const around = slots.flatMap(({ before, after }) => before.flatMap((left) => after.map((right) => `${escaped(left)}(?:${forms})${escaped(right)}`)));
    return around.length === 0 ? undefined : new RegExp(around.join('|'), 'giu');
}
function starForms({ star }) {
    return star === undefined ? undefined : new RegExp(longestFirst([star, ...template/* starMarks */.$F]), 'giu');
}
function longestFirst(forms) {
    const plain = forms.map((form) => escaped((0,markdown/* plainText */.wh)(form)));
    return plain.sort((a, b) => b.length - a.length).join('|');
}
function escaped(literal) {
    return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function without(expressions, put) {
    const known = expressions.filter((each) => each !== undefined);
    return (words) => known.reduce((left, each) => left.replace(each, put), words);
}
function unlinked(raw) {
    return decoded(raw).replace(/[\s\\[\]()<>"'`（）【】「」]/g, '');
}
function decoded(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
        try {
            return decodeURIComponent(bytes);
        }
        catch {
            return bytes;
        }
    });
}

;// CONCATENATED MODULE: ./build/src/findings/offset-map.js

function createOffsetMap(text, edits, trials) {
    const shifts = [0];
    for (const { start, end, text: put } of edits) {
        shifts.push(shifts.at(-1) + put.length - (end - start));
    }
    const moves = movesOf(text, edits, shifts, trials).sort((a, b) => a.start - b.start);
    const begins = edits.map(({ start }, index) => start + shifts[index]);
    return {
        places(offset, last) {
            const move = moves[(0,search/* partitionPoint */.j)(moves, ({ start }) => start <= offset) - 1];
            if (move && offset < move.end)
                return [move.to + offset - move.start];
            const found = [];
            let index = (0,search/* partitionPoint */.j)(edits, ({ end }) => end < offset);
            for (; (edits[index]?.start ?? Number.POSITIVE_INFINITY) <= offset; index++) {
                const { start, end, text: put } = edits[index];
                const from = start + shifts[index];
                if (put.trim() === '' && end >= last && end > start)
                    return [];
                if (start === offset) {
                    const after = from + put.length;
                    found.push(...(end === start ? [after] : []), from, from + put.search(/\S|$/), after);
                }
                else if (end !== offset)
                    return [];
            }
            found.push(offset + shifts[index]);
            return [...new Set(found)];
        },
        before(offset) {
            const index = (0,search/* partitionPoint */.j)(begins, (start) => start <= offset);
            const edit = edits[index - 1];
            if (!edit)
                return offset;
            return Math.max(edit.start, Math.min(edit.end, offset - shifts[index - 1]));
        },
        nearest(offset) {
            const index = (0,search/* partitionPoint */.j)(edits, ({ start }) => start <= offset);
            return edits.slice(Math.max(0, index - 1), index + 1);
        },
        touching(start, end) {
            const from = (0,search/* partitionPoint */.j)(edits, (edit) => edit.end < start);
            const to = (0,search/* partitionPoint */.j)(edits, (edit) => edit.start <= end);
            return edits.slice(from, to);
        },
    };
}
function movesOf(text, edits, shifts, trials) {
    const owned = new Map();
    for (const trial of trials)
        if (trial.changes.includes('days'))
            owned.set(trial, []);
    for (const [index, { trial }] of edits.entries())
        owned.get(trial)?.push(index);
    const moves = [];
    for (const own of owned.values()) {
        for (const { start, end, text: put } of own.map((index) => edits[index])) {
            const removed = text.slice(start, end);
            if (put.trim() !== '' || removed.trim() === '')
                continue;
            for (const index of own) {
                const edit = edits[index];
                const block = edit.text.trim();
                if (block === '' || !removed.trimEnd().endsWith(block))
                    continue;
                const last = start + removed.trimEnd().length;
                const to = edit.start + shifts[index] + edit.text.indexOf(block);
                moves.push({ start: last - block.length, end: last, to });
            }
        }
    }
    return moves;
}

;// CONCATENATED MODULE: ./build/src/findings/proof.js








function failingTrials(digests, trials) {
    const [first] = digests;
    if (!first || trials.length === 0)
        return new Set();
    const { source } = first.document;
    const edits = trials
        .flatMap((trial) => trial.edits.map((edit) => ({ ...edit, trial })))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const edited = (0,text_source/* createSource */.gV)(source.path, (0,findings_fix/* editText */.i1)(source.text, edits));
    const after = (0,digest_document/* reparseDocument */.K)(first.document, edited, edits);
    const map = createOffsetMap(source.text, edits, trials);
    const failing = new Set();
    const attempt = {
        map,
        declared(start, end) {
            const line = source.text.lastIndexOf('\n', start - 1) + 1;
            return new Set(map.touching(line, end).flatMap(({ trial }) => trial.changes));
        },
        fail(start, end) {
            const touching = map.touching(start, end);
            for (const { trial } of touching.length > 0 ? touching : map.nearest(start)) {
                failing.add(trial);
            }
        },
        failAll(...changes) {
            const suspects = trials.filter((trial) => {
                return changes.some((change) => trial.changes.includes(change));
            });
            for (const trial of suspects.length > 0 ? suspects : trials)
                failing.add(trial);
        },
    };
    const pairs = digests.map((old) => ({ old, fresh: (0,digest/* readDigest */.r)(after, old.format) }));
    const compare = createComparer(digests.map(({ format }) => format));
    compareLeaves(first.document, after, attempt, { compare, keepsDate: createDateTest(pairs) });
    for (const pair of pairs)
        compareEntries(pair, attempt, compare);
    return failing;
}
function compareLeaves(before, after, attempt, eyes) {
    const { map, declared, fail, failAll } = attempt;
    const old = leavesOf(before);
    const fresh = leavesOf(after);
    const byStart = new Map(fresh.map((leaf, index) => [leaf.start, index]));
    const owners = new Set();
    const partners = new Map();
    for (const leaf of old) {
        const index = map
            .places(leaf.start, leaf.end)
            .map((at) => byStart.get(at))
            .find((at) => at !== undefined);
        if (index !== undefined && !owners.has(index)) {
            owners.add(index);
            partners.set(leaf, index);
        }
        else if (!mayGo(leaf, declared(leaf.start, leaf.end)))
            fail(leaf.start, leaf.end);
    }
    const contexts = new Map();
    for (const [leaf, index] of partners) {
        let end = index + 1;
        while (end < fresh.length && !owners.has(end))
            end++;
        const partner = fresh[index];
        if (end > index + 1 || !isUntouched(leaf, partner)) {
            const changes = declared(leaf.start, leaf.end);
            const isSplit = end > index + 1 && !changes.has('marker');
            if (isSplit || !isSame(leaf, fresh.slice(index, end), changes, eyes))
                fail(leaf.start, leaf.end);
        }
        const { context } = partner;
        const known = contexts.get(leaf.context);
        if (known === context)
            continue;
        if (known !== undefined || kindOf(leaf.context) !== kindOf(context))
            failAll('days', 'empty');
        contexts.set(leaf.context, context);
    }
    if (!owners.has(0) && fresh.length > 0)
        failAll();
    if (new Set(contexts.values()).size < contexts.size)
        failAll('days', 'empty');
    const lost = lostAnchors(before, old, fresh);
    for (const leaf of old) {
        if (leaf.type === 'heading' && lost.has(slugOf(leaf.words)))
            fail(leaf.start, leaf.end);
    }
}
function kindOf(context) {
    return context.replace(/ \d+/g, '');
}
function isUntouched(old, fresh) {
    return (old.raw === fresh.raw &&
        old.type === fresh.type &&
        old.depth === fresh.depth &&
        old.nesting === fresh.nesting &&
        old.words === fresh.words &&
        old.urls.length === fresh.urls.length &&
        old.urls.every((url, index) => url === fresh.urls[index]));
}
function mayGo({ type, words }, changes) {
    if (changes.has('days') || changes.has('empty'))
        return type === 'heading';
    return words === '';
}
function isSame(old, group, changes, { compare, keepsDate }) {
    const [first] = group;
    if (old.type !== first.type || old.depth !== first.depth) {
        const types = new Set([old.type, first.type, 'heading', 'paragraph']);
        if (types.size > 2 || !changes.has('depth'))
            return false;
    }
    const isText = /^(?:paragraph|heading|tableCell)$/.test(old.type);
    if (!isText && old.words !== first.words)
        return false;
    if (old.nesting !== first.nesting && !(changes.has('marker') && isReitemed(old, first))) {
        return false;
    }
    if (changes.has('link')) {
        return unlinked(old.raw) === unlinked(group.map(({ raw }) => raw).join(''));
    }
    const urls = (leaf) => leaf.urls.join('\n');
    if (!changes.has('address') && urls(old) !== group.map(urls).filter(Boolean).join('\n'))
        return false;
    if (changes.has('date') && keepsDate(old, first))
        return true;
    const seen = compare(changes);
    return seen(old.words) === seen(group.map((leaf) => leaf.words).join('\n'));
}
function isReitemed(old, fresh) {
    const [before, after] = [old, fresh].map(({ nesting }) => nesting.replaceAll('^', ''));
    return after === `${before}item/` || before === `${after}item/` || before === after;
}
function lostAnchors(before, old, fresh) {
    const wanted = anchorsLinkedIn(before);
    if (wanted.size === 0)
        return wanted;
    const slugs = (leaves) => new Set(leaves.flatMap((leaf) => (leaf.type === 'heading' ? [slugOf(leaf.words)] : [])));
    const [had, has] = [slugs(old), slugs(fresh)];
    return new Set([...wanted].filter((anchor) => had.has(anchor) && !has.has(anchor)));
}
function createDateTest(pairs) {
    const datesOf = (digest) => new Map(digest.days.map(({ heading, date }) => [heading.start.offset, date]));
    const all = pairs.map(({ old, fresh }) => [datesOf(old), datesOf(fresh)]);
    return (old, fresh) => all.some(([before, after]) => {
        const date = before.get(old.start);
        return date !== undefined && after.get(fresh.start) === date;
    });
}
function compareEntries({ old, fresh }, attempt, compare) {
    const [before, after] = [old.document.source.text, fresh.document.source.text];
    const isAsWritten = ({ head: one, url }, { head: other, url: led }) => url === led &&
        before.slice(one.start.offset, one.end.offset) ===
            after.slice(other.start.offset, other.end.offset);
    const byStart = new Map(fresh.entries.map((entry) => [entry.head.start.offset, entry]));
    const partners = new Set();
    for (const entry of old.entries) {
        const { start, end } = entry.head;
        const partner = attempt.map
            .places(start.offset, end.offset)
            .map((at) => byStart.get(at))
            .find((each) => each !== undefined);
        if (partner)
            partners.add(partner);
        if (partner && isAsWritten(entry, partner) && isSamePlace(entry, partner))
            continue;
        const changes = attempt.declared(start.offset, end.offset);
        if (!partner ||
            !isSamePlace(entry, partner) ||
            !isSameEntry(entry, partner, changes, compare)) {
            attempt.fail(start.offset, end.offset);
        }
    }
    for (const entry of fresh.entries) {
        if (partners.has(entry))
            continue;
        const at = attempt.map.before(entry.head.start.offset);
        attempt.fail(at, at);
    }
}
function isSameEntry(old, fresh, changes, compare) {
    const key = ({ url }) => (0,identity/* linkIdentity */.t)(url)?.key ?? url;
    const may = (...all) => all.some((change) => changes.has(change));
    const seen = compare(changes);
    const same = (...values) => values.every((value) => value(old) === value(fresh));
    return ((may('address', 'link') || key(old) === key(fresh)) &&
        (may('link') || same(({ title }) => seen(title?.text ?? ''))) &&
        (may('tag') || same(({ tags }) => tags.length)) &&
        same(({ source }) => seen(source?.text ?? ''), ({ star }) => star !== undefined));
}
function isSamePlace(old, fresh) {
    return (old.day?.date === fresh.day?.date &&
        old.extras.length === fresh.extras.length &&
        old.fields.length === fresh.fields.length &&
        old.section.path.length === fresh.section.path.length);
}

// EXTERNAL MODULE: ./build/src/text/code-span.js
var code_span = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/rules/table.js + 43 modules
var table = __webpack_require__(6131);
;// CONCATENATED MODULE: ./build/src/rules/engine/prove.js






const maxTrials = 12;
const maxSeconds = 2;
const maxParsing = 0.8;
const shareOfLook = 0.4;
const reach = 8_192;
function proveFixes(digests, findings) {
    const wanted = findings.filter(({ fix }) => fix?.safe);
    const { source } = digests[0]?.document ?? {};
    if (!source || wanted.length === 0)
        return [...findings];
    const whole = (0,limits/* checkLimits */.J)(source);
    let left = maxTrials;
    let seconds = maxSeconds;
    const affordable = (group) => {
        seconds -= whole * shareOfLook;
        const each = (whole * reach) / Math.max(reach, source.text.length);
        const room = Math.min(maxParsing, seconds);
        const places = new Set();
        const count = group.findIndex(({ fix }) => {
            for (const { start } of (0,findings_fix/* editsOf */.t7)(fix))
                places.add(Math.floor(start / reach));
            return places.size * each > room;
        });
        seconds -= places.size * each;
        return count === -1 ? group : group.slice(0, left === maxTrials ? Math.max(1, count) : count);
    };
    const proven = (all) => {
        if (all.length === 0 || left <= 0 || seconds <= 0)
            return [];
        const group = affordable(all);
        if (group.length === 0)
            return [];
        left--;
        for (const finding of group)
            tried.add(finding);
        const trials = group.map(({ rule, fix }) => ({
            edits: (0,findings_fix/* editsOf */.t7)(fix),
            changes: changesOf(rule),
        }));
        const failing = failingTrials(digests, trials);
        if (failing.size === 0)
            return group;
        if (failing.size < group.length) {
            return proven(group.filter((_, index) => !failing.has(trials[index])));
        }
        if (group.length === 1)
            return [];
        const middle = group.length >> 1;
        const upper = proven(group.slice(0, middle));
        const lower = proven(group.slice(middle));
        if (upper.length === 0 || lower.length === 0)
            return [...upper, ...lower];
        const both = [...upper, ...lower];
        return proven(both).length === both.length ? both : upper;
    };
    const safe = new Set();
    const tried = new Set();
    let open = wanted;
    while (open.length > 0 && left > 0 && seconds > 0) {
        const { taken } = (0,findings_fix/* takeFixes */.BE)(open);
        if (taken.length === 0)
            break;
        for (const finding of proven(taken))
            safe.add(finding);
        const done = new Set(taken);
        open = open.filter((finding) => !done.has(finding));
    }
    const tests = digests.map(createAnchorTest);
    return findings.map((finding) => {
        if (!finding.fix?.safe || safe.has(finding))
            return finding;
        const anchors = tests.map((brokenBy) => brokenBy((0,findings_fix/* editsOf */.t7)(finding.fix)));
        const anchor = anchors.find((each) => each !== undefined);
        const reason = anchor === undefined ? '' : `; ${anchorReason(anchor)}`;
        const message = `${finding.message}${reason}`;
        const untried = !tried.has(finding);
        return {
            ...finding,
            message,
            fix: { ...finding.fix, safe: false, ...(untried && { untried }) },
        };
    });
}
function anchorReason(anchor) {
    return `this changes the heading’s anchor ${(0,code_span/* inlineCode */.ti)(`#${anchor}`)}, which the page links to: correct the links too`;
}
function changesOf(id) {
    return table/* rules */.a.find((rule) => rule.id === id)?.changes ?? [];
}

;// CONCATENATED MODULE: ./build/src/jobs/lint-file.js










function readFile({ source, configs }) {
    (0,limits/* checkLimits */.J)(source);
    const document = (0,digest_document/* parseDocument */.T)(source);
    return configs.map(({ format }) => (0,digest/* readDigest */.r)(document, format));
}
function lintFile(file, input) {
    return lintDigests(file, readFile(file), input);
}
function lintDigests({ configs, assumed }, digests, { archive, today, change, unproven = false }) {
    const { additions, author } = change ?? {};
    const findings = digests.flatMap((digest, index) => {
        const settings = configs[index].rules;
        return (0,lint/* lintDigest */.G)(digest, { archive, today, additions, assumed, author, settings });
    });
    const silence = lint_file_filterOf(configs, digests, change);
    const kept = silence.apply(distinct(findings));
    return { digests, findings: unproven ? kept : proveFixes(digests, kept), silence };
}
function readUnlinted(file) {
    const digests = readFile(file);
    return { digests, findings: [], silence: lint_file_filterOf(file.configs, digests, undefined) };
}
function lint_file_filterOf(configs, digests, change) {
    const [{ document }] = digests;
    const known = new Set(configs.flatMap(({ rules }) => [...rules.keys()]));
    return createDisableFilter(document, known, change && fileBefore(document, change));
}
function addFindings(linted, more) {
    const added = proveFixes(linted.digests, linted.silence.apply(distinct(more)));
    return { ...linted, findings: [...linted.findings, ...added].sort(lint/* byPlace */.h) };
}
function fileBefore({ source }, { additions, before }) {
    return {
        document: before,
        isAdded: (line) => additions.isAddedLine(source.path, line),
    };
}
function archiveFiles({ source: { path, text }, configs }, digests = []) {
    return configs.map(({ format }, index) => {
        const digest = digests[index];
        return { path, text, format, ...(digest && { digest }) };
    });
}
function withText(file, text) {
    return { ...file, source: (0,text_source/* createSource */.gV)(file.source.path, text) };
}
function isDigest({ assumed }, digests) {
    const isWhole = ({ differences }) => differences.every(({ aspect }) => aspect !== 'missing');
    return !assumed || digests.some(({ days }) => days.some(({ entries }) => entries.some(isWhole)));
}
function digestsOrNone(file) {
    try {
        const digests = readFile(file);
        return isDigest(file, digests) ? digests : [];
    }
    catch (error) {
        if (error instanceof CopydeskError)
            return [];
        throw error;
    }
}
function belongs({ source, configs, assumed }) {
    if (!assumed)
        return true;
    const file = new heads_file/* HeadsFile */.U(source.path, source.text);
    return configs.some(({ format }) => (0,heads/* createHeadsReader */.n)(format)(file).some(({ dated, complete }) => dated && complete));
}
function distinct(findings) {
    const seen = new Set();
    const kept = findings.filter(({ rule, range, message }) => {
        const key = `${rule} ${range.start.offset} ${range.end.offset} ${message}`;
        return !seen.has(key) && seen.add(key);
    });
    return kept.sort(lint/* byPlace */.h);
}


/***/ }),

/***/ 4759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isFrontPage),
/* harmony export */   Qb: () => (/* binding */ compareAddresses),
/* harmony export */   eI: () => (/* binding */ isSameSite),
/* harmony export */   pK: () => (/* binding */ withoutSession),
/* harmony export */   rJ: () => (/* binding */ differsInHostOnly)
/* harmony export */ });
/* harmony import */ var _digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _digest_identity_tracking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9732);
/* harmony import */ var _page_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1645);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4957);




function compareAddresses(asked, target) {
    const from = plainUrl(asked);
    const to = plainUrl(target);
    if (isWall(to) && !isWall(from))
        return 'bot-wall';
    if (isLogin(to) && !isLogin(from))
        return 'login';
    if (returnsTo(from, to))
        return 'login';
    if (isFrontPage(to) && !isRoot(from) && isSameSite(from, to))
        return 'front-page';
    if (from.origin === to.origin) {
        if (tailOf(from) === tailOf(to))
            return 'none';
        if (slashless(tailOf(from)) === slashless(tailOf(to)))
            return 'trailing-slash';
        if (sessionless(from) === sessionless(to))
            return 'session';
    }
    return isTranslation(from, to) ? 'locale' : 'address';
}
function returnsTo(from, to) {
    if (from.pathname.length < 3 || from.pathname === to.pathname)
        return false;
    if ((0,_page_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFoundAddress */ .Ai)(to.href))
        return false;
    const holds = (url) => [...url.searchParams.values()].some((value) => (0,_text_address_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(value).includes(from.pathname));
    return holds(to) && !holds(from);
}
function differsInHostOnly(asked, target) {
    const from = plainUrl(asked);
    const to = plainUrl(target);
    return from.port === to.port && slashless(tailOf(from)) === slashless(tailOf(to));
}
function isSameSite(one, other) {
    const a = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(one.href) ?? '';
    const b = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(other.href) ?? '';
    const within = (inner, outer) => outer.includes('.') && inner.endsWith(`.${outer}`);
    return a === b || within(a, b) || within(b, a);
}
function isFrontPage(url) {
    if (url.hash !== '')
        return false;
    return isRoot(url) || /^\/home(?:\.[a-z]{2,5})?\/?$/i.test(url.pathname);
}
function isRoot({ pathname, search }) {
    if (search !== '')
        return false;
    const segments = pathname.split('/').filter((segment) => segment !== '');
    const rest = isLocale(segments[0] ?? '') ? segments.slice(1) : segments;
    return rest.length === 0 || (rest.length === 1 && rootFiles.test(rest[0]));
}
const rootFiles = /^(?:index|default)\.[a-z]{2,5}$/i;
function plainUrl(address) {
    const url = new URL((0,_digest_identity_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTracking */ .YK)(address));
    url.pathname = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(url.pathname);
    url.search = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(url.search);
    return url;
}
function sessionless(url) {
    return slashless(tailOf(new URL(withoutSession(url.href))));
}
function tailOf({ pathname, search }) {
    return pathname + search;
}
function slashless(tail) {
    const mark = tail.indexOf('?');
    let end = mark === -1 ? tail.length : mark;
    const query = tail.slice(end);
    while (tail[end - 1] === '/')
        end--;
    return tail.slice(0, end) + query;
}
const sessionParameters = /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|sid|sess(?:ion)?(?:_?(?:id|key|token))?|zenid|oscsid|cfid|cftoken|gi|cookies?_?(?:set|check|test)|(?:check|no|set)_?cookies?)$/i;
function withoutSession(address) {
    const url = new URL(address);
    const path = url.pathname
        .split('/')
        .map((segment) => segment.replace(/;(?:jsessionid|phpsessid|sid)=.*$/i, ''))
        .filter((segment) => !/^\([A-Z]\([^()]*\)\)$/i.test(segment))
        .join('/');
    const pieces = url.search.slice(1).split('&');
    const kept = pieces.filter((piece) => !sessionParameters.test(piece.split('=', 1)[0]));
    if (path !== url.pathname)
        url.pathname = path;
    if (kept.length < pieces.length)
        url.search = kept.join('&');
    return url.href;
}
function isTranslation(from, to) {
    if (localeOf(from) === localeOf(to))
        return false;
    const one = withoutLocale(from);
    const other = withoutLocale(to);
    return one.host === other.host && slashless(tailOf(one)) === slashless(tailOf(other));
}
const localeParameters = ['hl', 'lang', 'language', 'locale', 'lc', 'setlang'];
function isLocale(text) {
    return (/^[a-z]{2}(?:[-_][a-z]{2}|[-_](?:419|hans|hant))?$/i.test(text) &&
        languages.has(text.slice(0, 2).toLowerCase()));
}
const languages = new Set(('aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu').split(' '));
function localeOf(url) {
    const inQuery = localeParameters.map((name) => url.searchParams.get(name) ?? '');
    return [hostLocale(url), pathLocale(url), ...inQuery].join(' ').toLowerCase();
}
function withoutLocale(url) {
    const plain = new URL(url);
    const host = hostLocale(url);
    const path = pathLocale(url);
    if (host !== '')
        plain.hostname = url.hostname.slice(host.length + 1);
    else
        plain.hostname = url.hostname.replace(/^www\./, '');
    if (path !== '')
        plain.pathname = url.pathname.slice(path.length + 1) || '/';
    for (const name of localeParameters)
        plain.searchParams.delete(name);
    return plain;
}
function hostLocale({ hostname }) {
    const [first = '', ...rest] = hostname.split('.');
    return rest.length > 1 && isLocale(first) ? first : '';
}
function pathLocale({ pathname }) {
    const first = pathname.split('/', 2)[1] ?? '';
    return isLocale(first) ? first : '';
}
const loginHosts = new Set([
    'account',
    'accounts',
    'auth',
    'consent',
    'id',
    'idp',
    'login',
    'oauth',
    'passport',
    'secure-login',
    'signin',
    'sso',
]);
const loginSegments = new Set([
    'authorize',
    'authwall',
    'collectconsent',
    'consent',
    'log-in',
    'log_in',
    'login',
    'logon',
    'oauth',
    'oauth2',
    'saml',
    'saml2',
    'servicelogin',
    'sign-in',
    'sign_in',
    'signin',
    'signon',
    'sso',
    'wp-login',
]);
const wallSegments = new Set([
    'captcha',
    'human-verification',
    'recaptcha',
    'sorry',
    'validatecaptcha',
]);
function isLogin(url) {
    const labels = url.hostname.split('.');
    if (labels.length > 2 && loginHosts.has(labels[0]))
        return true;
    return segmentsOf(url).some((segment) => loginSegments.has(segment));
}
function isWall(url) {
    return segmentsOf(url).some((segment) => wallSegments.has(segment));
}
function segmentsOf({ pathname }) {
    return pathname
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/\.[a-z]{2,5}$/, ''));
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isRoute),
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   I3: () => (/* binding */ redirectHop),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Tb: () => (/* binding */ permanentHops),
/* harmony export */   UB: () => (/* binding */ fragmentOf),
/* harmony export */   YY: () => (/* binding */ requestAddress),
/* harmony export */   p2: () => (/* binding */ withFragment),
/* harmony export */   q5: () => (/* binding */ maxRedirects)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);

const maxRedirects = 5;
const maxAddressLength = 4096;
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function redirectHop({ status, headers }, url) {
    const location = headers.location?.trim();
    if (!location)
        return undefined;
    let target;
    try {
        target = new URL(asUtf8(location), url);
    }
    catch {
        return undefined;
    }
    if (target.protocol !== 'http:' && target.protocol !== 'https:')
        return undefined;
    if (target.username !== '' || target.password !== '')
        return undefined;
    if (target.href.length > maxAddressLength)
        return undefined;
    const fragment = target.hash;
    target.hash = '';
    return { status, to: target.href, fragment };
}
function asUtf8(header) {
    if (!/[\u0080-\u00ff]/.test(header) || /[\u0100-\uffff]/.test(header))
        return header;
    const text = Buffer.from(header, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? header : text;
}
function permanentHops(hops) {
    const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
    return temporary === -1 ? hops : hops.slice(0, temporary);
}
function redirectTarget(hops, url) {
    const last = hops[hops.length - 1];
    if (!last)
        return undefined;
    const named = hops.findLast(({ fragment }) => fragment !== '');
    return last.to + (named?.fragment ?? fragmentOf(url));
}
function requestAddress(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return undefined;
    address.hash = '';
    return address.href === url ? url : address.href;
}
function withFragment(address, original) {
    return address + fragmentOf(original);
}
function fragmentOf(url) {
    const at = url.indexOf('#');
    return at === -1 ? '' : url.slice(at);
}
function isRoute(fragment) {
    return /^#(?:!|\/.)/.test(fragment);
}


/***/ }),

/***/ 2255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ excludeNotices),
/* harmony export */   YG: () => (/* binding */ skipReason),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402);


function linksOf(digest) {
    const entries = new Map(digest.entries.map((entry) => [entry.link?.range.start.offset, entry]));
    return checkableLinks(digest).map((link) => {
        const entry = entries.get(link.range.start.offset);
        return { url: link.url, kind: entry ? 'entry' : 'other', link, entry };
    });
}
function checkableLinks({ links }) {
    return links.filter(({ kind, quoted, url }) => kind !== 'broken' && !quoted && url !== '' && !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(url));
}
function skipReason(url, { isExcluded, ownSites, offline }) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return 'scheme';
    if (offline)
        return 'offline';
    if (address.username !== '' || address.password !== '')
        return 'private-address';
    if (ownSites.some((site) => isBelow(address, site)))
        return 'own-site';
    return isExcluded(address) ? 'excluded' : undefined;
}
function isBelow(address, site) {
    const base = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(site);
    if (!base || withoutWww(base.host) !== withoutWww(address.host))
        return false;
    const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
    return `${address.pathname}/`.startsWith(folder);
}
function withoutWww(host) {
    return host.replace(/^www\./, '');
}
function excludeNotices(urls, exclude) {
    const addresses = [...urls].flatMap((url) => (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url) ?? []);
    return exclude.flatMap((pattern) => {
        const first = addresses.find((address) => (0,_text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsOnlyBelow */ .k3)(pattern, address));
        if (!first)
            return [];
        return [
            `links.exclude: \`${pattern}\` includes what is below it, such as ${first.href}; write \`=${pattern}\` to leave out nothing below it.`,
        ];
    });
}


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   YX: () => (/* binding */ isChallengeTitle),
/* harmony export */   dD: () => (/* binding */ wordSet),
/* harmony export */   q$: () => (/* binding */ isChallenge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const challenges = new Set([
    'just a moment',
    'attention required',
    'attention required! | cloudflare',
    'please wait... | cloudflare',
    'one moment, please',
    'one moment please',
    'please stand by',
    'nur einen moment',
    'einen moment, bitte',
    'un instant',
    'un momento',
    'um momento',
    'один момент',
    'een moment geduld',
    'bir dakika lütfen',
    'chwileczkę',
    'しばらくお待ちください',
    '请稍候',
    '請稍候',
    '잠시만 기다리십시오',
    'access blocked',
    'access denied',
    'access to this page has been denied',
    'are you a robot',
    'bloomberg - are you a robot',
    'blocked',
    'captcha',
    'client challenge',
    'ddos-guard',
    'ddos protection by cloudflare',
    'pardon our interruption',
    'one more step',
    'please wait',
    'reddit - please wait for verification',
    'request rejected',
    'robot or human',
    'radware bot manager captcha',
    'sucuri website firewall - access denied',
    'vercel security checkpoint',
    'you have been blocked',
    'sorry, you have been blocked',
    'vérification de sécurité',
    'sicherheitsüberprüfung',
    'verificación de seguridad',
    'verifica di sicurezza',
    'проверка безопасности',
    '보안 확인',
    '安全验证',
    '百度安全验证',
    '人机验证',
    '访问验证',
]);
const challengeSentences = /^(?:access to this page has been denied\b|access denied \| .{1,120} used cloudflare to restrict access$|(?:verifying (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection is secure))\b(?!:))/;
const challengeWords = wordSet(`
  a accessing an and are automated before bot bots browser captcha challenge check checking checks
  checkpoint complete connection continue cookies human humans if is it's just making moment more not
  one performing please process prove quick re required robot robots safe secure security site step
  sure test that the this to validating validation verification verified verify verifying visitor
  wait we we're while you your you're
`);
const challengePhrase = /\b(?:captcha|are you (?:a |not a )?(?:human|robot|bot)\b|not a (?:ro)?bot|(?:verify|verifying|prove|making sure|check|checking)\b.*\b(?:human|robot|browser|connection|you|you're)|(?:human|robot|bot|security|browser|connection|visitor|automated) (?:check|checks|checkpoint|challenge|test|verification|validation)|verification required)\b/;
const challengeHeaders = [
    { name: 'cf-mitigated', value: /^challenge$/i },
    { name: 'x-amzn-waf-action', value: /^(?:challenge|captcha)$/i },
    { name: 'x-vercel-mitigated', value: /./ },
    { name: 'x-dd-b', value: /./ },
    { name: 'x-sucuri-block', value: /./ },
];
const marks = [
    '_cf_chl_opt',
    'cf-error-details',
    'captcha-delivery.com',
    'id="px-captcha"',
    'perimeterx.net/whywasiblocked',
    'denied because we believe you are using automation tools',
    '_incapsula_resource',
    'incapsula incident id',
    'errors.edgesuite.net',
    'id="anubis_challenge"',
    'awswafcookiedomainlist',
    'the requested url was rejected. please consult with your administrator',
    'to discuss automated access to amazon data',
    'sucuri.net/privacy-policy',
];
const smallPage = 8 * 1024;
const maxSearched = 16 * 1024;
function isChallenge(response, title) {
    const { status, headers, body, complete } = response;
    if (challengeHeaders.some(({ name, value }) => value.test(headers[name] ?? '')))
        return true;
    if (isChallengeTitle(title))
        return true;
    const isServed = status >= 200 && status <= 299;
    if (isServed && (title !== '' || !complete || body.length > smallPage))
        return false;
    const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(body.subarray(0, maxSearched)).toString('latin1').toLowerCase();
    return marks.some((mark) => text.includes(mark));
}
function isChallengeTitle(title) {
    const words = bare(title);
    return (challenges.has(words) ||
        challengeSentences.test(words) ||
        (challengePhrase.test(words) && wordsIn(words).every((word) => challengeWords.has(word))));
}
function bare(title) {
    return title
        .slice(0, 200)
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[\s.…!?]{1,20}$/, '')
        .trim();
}
function wordsIn(text) {
    return text.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');
}
function wordSet(list) {
    return new Set(list.trim().split(/\s+/));
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isNotFoundAddress),
/* harmony export */   LB: () => (/* binding */ isAboutNotFound),
/* harmony export */   M0: () => (/* binding */ saysNotFound)
/* harmony export */ });
const fillers = new Set(("404 error errors http status code oops ooops whoops uh oh hmm sorry we the this that a an you your you're are were " +
    'for is was be can could has have been may it its page pages fehler erreur errore erro virhe chyba ошибка').split(' '));
const phrases = new Set([
    'not found',
    'not find',
    'cannot found',
    'cannot find',
    'cannot find looking',
    "can't found",
    "can't find",
    "can't find looking",
    "couldn't find",
    "couldn't find looking",
    'not find looking',
    'requested not found',
    'looking not found',
    'requested url not found',
    'requested url not found on server',
    'url not found',
    'file not found',
    'content not found',
    'article not found',
    'post not found',
    'document not found',
    'resource not found',
    'object not found',
    'item not found',
    'entry not found',
    'story not found',
    'video not found',
    'nothing found',
    'nothing here',
    'not exist',
    'does not exist',
    "doesn't exist",
    'do not exist',
    'no longer exists',
    'no longer available',
    'no longer here',
    'not available',
    "isn't available",
    "looking doesn't exist",
    'looking not exist',
    'looking does not exist',
    'unavailable',
    'missing',
    'gone',
    'seite nicht gefunden',
    'die seite wurde nicht gefunden',
    'die seite konnte nicht gefunden werden',
    'seite wurde nicht gefunden',
    'diese seite existiert nicht',
    'nicht gefunden',
    'pagina niet gevonden',
    'niet gevonden',
    'sidan hittades inte',
    'sidan kunde inte hittas',
    'siden blev ikke fundet',
    'siden findes ikke',
    'siden finnes ikke',
    'fant ikke siden',
    'sivua ei löytynyt',
    'introuvable',
    'non trouvée',
    "cette n'existe pas",
    'página no encontrada',
    'pagina no encontrada',
    'no encontrado',
    'no encontrada',
    'página não encontrada',
    'não encontrado',
    'não encontrada',
    'pagina non trovata',
    'non trovata',
    'pagina nu a fost găsită',
    "no s'ha trobat la pàgina",
    'nie znaleziono strony',
    'strona nie została znaleziona',
    'nie znaleziono',
    'stránka nenalezena',
    'stránka nebyla nalezena',
    'страница не найдена',
    'не найдено',
    'сторінку не знайдено',
    'sayfa bulunamadı',
    'ページが見つかりません',
    'ページが見つかりませんでした',
    'お探しのページは見つかりませんでした',
    'お探しのページは見つかりません',
    '页面不存在',
    '页面未找到',
    '找不到页面',
    '您访问的页面不存在',
    '找不到網頁',
    '找不到頁面',
    '페이지를 찾을 수 없습니다',
]);
function saysNotFound(title) {
    return title
        .normalize('NFC')
        .toLowerCase()
        .split(/\s[-–—~]+\s|[|·•»«/]/)
        .some((part) => isNotFound(part) || saysOnlyThat(part.split(':')));
}
const maxWordsBeside = 3;
function saysOnlyThat(parts) {
    const others = parts.filter((part) => !isNotFound(part));
    return (others.length < parts.length &&
        others.every((part) => part.trim().split(/\s+/).length <= maxWordsBeside));
}
function isNotFound(part) {
    const words = part
        .replaceAll('’', "'")
        .replace(/!+1+\s*$/, '')
        .split(/[^\p{L}\p{M}\p{N}']+/u)
        .filter((word) => word !== '');
    const left = words.filter((word) => !fillers.has(word)).join(' ');
    if (left === '')
        return words.includes('404');
    return phrases.has(left) && !(words.length === 1 && mayBeTitle.has(left));
}
const mayBeTitle = new Set(['gone', 'missing', 'unavailable']);
function isNotFoundAddress(url) {
    return new URL(url).pathname
        .toLowerCase()
        .split('/')
        .some((segment) => /^(?:error[-_]?)?404(?:$|[-_.]|error)|^(?:page[-_]?)?not[-_]?found(?:$|\.)/.test(segment));
}
function isAboutNotFound(url) {
    const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '');
    return (segments.length >= 3 && isNotFound(segments[segments.length - 1].toLowerCase()));
}


/***/ }),

/***/ 7940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ isPlaceholderTitle),
/* harmony export */   Hh: () => (/* binding */ isNameAlone),
/* harmony export */   JV: () => (/* binding */ isInPlaceOfPage),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   _X: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6152);
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1645);
/* harmony import */ var _site_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);



const loginWords = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`
  a account accounts an and authenticate authentication back continue create email first for forgot
  free here in into join log login logon member members my new now on or our page password please
  register registration required sign signin signon signup single sso the to up user users using
  welcome with you you're your
`);
const loginPhrase = /\b(?:log ?-?(?:in|on)|sign ?-?(?:in|on|up)|register|registration|authenticat\w+|create (?:an?|your) (?:new )?account|join(?: now)?$)/;
const logins = new Set([
    ...['welcome back', 'google accounts', 'see posts, photos and more on facebook'],
    ...['anmelden', 'anmeldung', 'einloggen', 'bitte anmelden', 'log-in', 'registrieren'],
    ...['connexion', 'se connecter', "s'identifier", 'identification', 'inscription', "s'inscrire"],
    ...['iniciar sesión', 'inicio de sesión', 'acceder', 'iniciar sessão', 'entrar', 'fazer login'],
    ...['accedi', 'accesso', 'inloggen', 'aanmelden', 'logga in', 'log ind', 'logg inn'],
    ...['kirjaudu', 'kirjaudu sisään', 'zaloguj się', 'logowanie', 'přihlášení', 'přihlásit se'],
    ...['bejelentkezés', 'giriş yap', 'giriş', 'войти', 'вход', 'авторизация', 'увійти'],
    ...['ログイン', 'サインイン', '登录', '登入', '登錄', '로그인'],
]);
const loginSentence = /^(?:please |you (?:must|need to|have to) )?(?:log ?in|sign ?in|sign ?up|register)(?: or (?:log in|sign in|sign up|register))? to (?:continue|view|see|read|access|use|join)\b/;
const consent = /^(?:before you continue(?: to .{1,40})?|bevor sie (?:fortfahren|.{1,30}weitergehen)|avant d(?:e continuer|'accéder).{0,30}|antes de (?:continuar|ir).{0,30}|prima di (?:continuare|proseguire).{0,30}|voordat je (?:verdergaat|naar).{0,30}|.{1,60}\byahoo (?:family of brands|markenfamilie|familie)|.{1,60}\bfamille de marques yahoo|we (?:(?:value|respect|care about) your privacy|use cookies)|(?:[ts]u privacidad|la tua privacy|votre vie privée) (?:es|è|est) importante.{0,30}|nous respectons votre vie privée|wir respektieren ihre privatsphäre|rispettiamo la tua privacy|.{0,60}\boder im pur-abo\b.{0,40}|your privacy(?: choices)?|(?:cookies?|privacy|consent|datenschutz)[- ]?(?:and cookie )?(?:consent|settings|preferences|center|centre|gate|choices|wall|management|einstellungen)|.{1,40} privacy gate|consent|cookies?|(?:ihre )?einwilligung|zustimmung)$/;
const unfilled = /^(?:[#$]?\{.*\}|<%.*%>|%{1,2}\w+%{1,2}|%[sd]|\[(?:page |post )?title\]|\[\[.*\]\]|\[object \w+\]|\[?nan\]?|null|undefined)$/;
const errors = new Set([
    '301 moved permanently',
    '302 found',
    'account suspended',
    'an error occurred',
    'apache2 debian default page: it works',
    'apache2 ubuntu default page: it works',
    'application error',
    'bad gateway',
    'bad request',
    'coming soon',
    'database error',
    'error establishing a database connection',
    'default web site page',
    'document moved',
    'error',
    'error: the request could not be satisfied',
    'fehler',
    'forbidden',
    'gateway time-out',
    'gateway timeout',
    'iis windows server',
    'internal server error',
    'moved permanently',
    'object moved',
    'oops',
    'page temporarily unavailable',
    'privacy error',
    'rate limit exceeded',
    'runtime error',
    'server error',
    'service temporarily unavailable',
    'service unavailable',
    'site under construction',
    'something went wrong',
    'temporarily unavailable',
    'test page for the apache http server',
    'this account has been suspended',
    'too many requests',
    'unauthorized',
    'under construction',
    'we are sorry',
    "we'll be back soon",
    'welcome to nginx',
    ...['wartung', 'wartungsarbeiten', 'wartungsmodus', 'site en maintenance', 'en maintenance'],
    ...['maintenance en cours', 'en mantenimiento', 'sitio en mantenimiento', 'em manutenção'],
    ...['site em manutenção', 'in manutenzione', 'sito in manutenzione', 'onderhoud'],
    ...['przerwa techniczna', 'технические работы', 'メンテナンス中', '系统维护中', '网站维护中'],
]);
const reasons = new Set([
    'a timeout occurred',
    'conflict',
    'connection timed out',
    'gone',
    'invalid ssl certificate',
    'method not allowed',
    'not acceptable',
    'not implemented',
    'origin is unreachable',
    'payment required',
    'precondition failed',
    'request timeout',
    'ssl handshake failed',
    'unavailable for legal reasons',
    'unknown error',
    'web server is down',
]);
const maintenanceWords = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`
  are at back be being closed currently down for in is maintenance mode moment offline our page
  performing planned please portal progress routine scheduled server service site soon sorry system
  temporarily temporary the this unavailable under undergoing we we'll we're website
`);
const errorSentence = /^(?:52\d: .*|(?:private|deleted) (?:video|post|page)|(?:parked domain|domain park(?:ing|ed)(?: page)?|buy this domain)|(?:this )?(?:web)?site (?:is )?(?:coming soon|suspended|unavailable|offline|down)|(?:subscribe|register|sign up|log in) to (?:read|continue reading)(?: .*)?|(?:this article is )?(?:for )?(?:subscribers|members) only|subscription required|age (?:verification|check)|(?:your )?browser (?:is )?(?:not supported|out ?dated|unsupported)|.{1,40} - registered at \S+|redirecting(?: you)?(?: to (?:the )?\S+(?: page)?)?(?:[\s,.…:–—-]+(?:please wait|shortly|now|in \d.*))?|redirect(?: notice)?|you are being redirected|(?:please )?(?:you (?:need|have) to )?(?:enable|turn on|activate) (?:javascript|cookies)\b.*|javascript (?:is )?(?:disabled|required|not (?:available|enabled)).*|sorry! something went wrong|server error in '.*' application|(?:this domain|the domain|[\w-]+\.[a-z.]{2,10})(?: name)? (?:is|may be) (?:for sale|parked).*|.*\b(?:is for sale \| hugedomains|domain (?:is )?parked)|application error: a client-side exception.*)$/;
const substitutes = new Set([
    '(untitled)',
    'app',
    'article',
    'blog',
    'create next app',
    'dashboard',
    'document',
    'facebook',
    'google drive',
    'home',
    'home page',
    'homepage',
    'index',
    'instagram',
    'linkedin',
    'just another wordpress site',
    'loading',
    'main',
    'medium',
    'medium – where good ideas find you',
    'my app',
    'new page',
    'new tab',
    'no title',
    'page',
    'page title',
    'post',
    'react app',
    'reddit - dive into anything',
    'reddit - the heart of the internet',
    'sample page',
    'sans titre',
    'sin título',
    'site title',
    'test',
    'twitter',
    'unsupported browser',
    'untitled',
    'ohne titel',
    'без названия',
    '無題',
    '无标题',
    '無標題',
    '제목 없음',
    'untitled document',
    'untitled page',
    'update your browser',
    'vite app',
    'vite-project',
    'wayback machine',
    'welcome',
    'x',
    "x. it's what's happening",
    "x. it's what's happening / x",
    'youtube',
]);
const scaffold = /^(?:vite \+ [a-z]+(?: \+ ts)?|(?:react|vue|angular|ionic|svelte|sveltekit|solid|nuxt(?: \d)?|remix|new remix|expo|astro|qwik|gatsby|webpack|flutter|electron) (?:app|application|demo|basics|project)|gatsby default starter|my[- ](?:app|blog|site|website|project|new hugo site))$/;
function isPlaceholderTitle(title, names = _site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .noNames */ .QC) {
    return isAddress(title) || isInPlaceOfPage(title, names) || saysNothing(title, names);
}
function isInPlaceOfPage(title, names) {
    return ((0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNotFound */ .M0)(title.slice(0, 200)) ||
        [title, firstPart(title, names), lastPart(title, names)].some((text) => (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .isChallengeTitle */ .YX)(text) || isError(text) || asksWho(text, names)));
}
function saysNothing(title, names) {
    const words = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(title);
    if (words === '' || substitutes.has(words) || scaffold.test(words))
        return true;
    if (names.known?.shells?.includes(words))
        return true;
    return partsOfTitle(title).some(isUnfilled) || general.test((0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(firstPart(title, names)));
}
function asksWho(title, names) {
    const words = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(title);
    if (consent.test(words) || logins.has(words) || loginSentence.test(words))
        return true;
    if (!loginPhrase.test(words))
        return false;
    if (/^(?:log|sign) ?(?:in|on|into) (?:(?:to )?(?:your )?[\p{L}\d.]+(?: account)?|with (?:an? |your )?[\p{L}\d.]+ account)$/u.test(words))
        return true;
    const site = new Set([...names.given, ...names.host].flatMap((name) => (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)((0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(name))));
    return (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)(words).every((word) => loginWords.has(word) || site.has(word));
}
const missing = /^(?:(?:this|the|that|requested) )*(?:account|article|channel|content|document|file|item|listing|page|post|product|project|question|repository|resource|story|thread|topic|tweet|user|video)s? (?:is |was |has been |is no longer )?(?:unavailable|not (?:found|available)|no longer (?:available|exists)|deleted|removed|private|does(?: not|n't) exist|isn't available|available)$/;
function isError(title) {
    const words = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(title);
    const left = words.replace(status, '');
    return (errors.has(left) ||
        (left !== words && reasons.has(left)) ||
        isMaintenance(words) ||
        errorSentence.test(words) ||
        missing.test(words) ||
        (left === '' && words !== ''));
}
function isMaintenance(words) {
    return (/\bmaintenance\b/.test(words) && (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)(words).every((word) => maintenanceWords.has(word)));
}
function isUnfilled(part) {
    return unfilled.test(part.trim().toLowerCase());
}
function firstPart(title, names) {
    const parts = partsOfTitle(title).filter((part) => !(0,_site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteName */ .np)(part, names));
    const [first = title, ...others] = parts;
    return others.length <= 2 && others.every((part) => nameLike.test(part)) ? first : title;
}
function lastPart(title, names) {
    const parts = partsOfTitle(title).filter((part) => !(0,_site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteName */ .np)(part, names));
    const [name = '', last = title] = parts.length === 2 ? parts : [];
    return nameLike.test(name) ? last : title;
}
function partsOfTitle(title) {
    const parts = title.slice(0, 300).split(partSeparator);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}
const status = /^(?:error |http |http error )?(?:30[1278]|[45]\d\d)(?:[\s:|–—-]+|$)/;
const general = /^(?:home|home ?page|index|start|startseite|accueil|inicio|início|inici|página inicial|strona główna|главная(?: страница)?|首页|首頁|ホーム|トップページ|untitled|loading|redirecting)$/;
const partSeparator = /\s[|·•»«›‹~/\\]+\s|\s[-–—]+\s|\s?[｜]\s?/;
const nameLike = /^(?:[\w-]+(?:\.[\w-]+)+|(?!\p{Ll})\S+(?:\s\S+){0,4})$/u;
function isNameAlone(title) {
    const [, name] = /^\s*[|·•–—-]+\s+(.*)$/su.exec(title) ?? [];
    return name !== undefined && nameLike.test(name.trim());
}
function isAddress(text) {
    return /^(?:(?:https?|ftp):\/\/|www\.[^.\s])\S*$/i.test(text.trim());
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gT: () => (/* binding */ beginsWithName),
  RK: () => (/* binding */ isFrontPageAddress),
  np: () => (/* binding */ isSiteName),
  QC: () => (/* binding */ noNames),
  CI: () => (/* binding */ partsOf),
  Lt: () => (/* binding */ siteEnding),
  je: () => (/* binding */ siteNamesOf),
  ri: () => (/* binding */ withoutSiteName),
  Cb: () => (/* binding */ withoutTags)
});

// UNUSED EXPORTS: SiteNames

// EXTERNAL MODULE: ./build/src/text/address.js
var address = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/src/page/known-sites.js
const unreadCount = /^\(\d{1,3}\+?\)\s+/;
const stackExchange = {
    end: /\s[-–]\s(?:[\p{L}\s&]+ )?Stack ?Exchange$/iu,
};
const wikiNames = 'wik|wici|viki|vici|viqui|uici|вики|вікі|уики|ვიკი|վիքի|βικι|ویکی|ويكي|ויקי|विकि|উইকি|விக்கி|వికీ|വിക്കി|วิกิ|维基|維基|위키|ウィキ';
const wiki = {
    end: new RegExp(`\\s[-–—]\\s[^-–—]{0,30}(?:${wikiNames})[^-–—]{0,80}$`, 'iu'),
};
const sites = {
    'wikipedia.org': wiki,
    'wiktionary.org': wiki,
    'wikibooks.org': wiki,
    'wikiquote.org': wiki,
    'wikinews.org': wiki,
    'wikisource.org': wiki,
    'wikivoyage.org': wiki,
    'fandom.com': { end: /\s\|\s[^|]{1,60}(?:\s\|\s)?Fandom$/u },
    'baike.baidu.com': { names: ['百度百科'] },
    'arxiv.org': {
        names: ['arXiv', 'arXiv.org', 'arXiv e-prints'],
        start: /^\[(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\]\s+/,
    },
    'acm.org': { names: ['ACM Digital Library', 'Communications of the ACM', 'ACM Queue'] },
    'ieee.org': {
        names: [
            'IEEE Xplore',
            'IEEE Conference Publication',
            'IEEE Journals & Magazine',
            'IEEE Spectrum',
        ],
    },
    'springer.com': { names: ['SpringerLink', 'Springer Nature Link'] },
    'ncbi.nlm.nih.gov': { names: ['PubMed', 'PMC', 'NCBI', 'PubMed Central'] },
    'ssrn.com': { names: ['SSRN'] },
    'science.org': { names: ['Science', 'AAAS', 'Science | AAAS'] },
    'acs.org': { names: ['ACS Publications'] },
    'jstor.org': { names: ['JSTOR'] },
    'semanticscholar.org': { names: ['Semantic Scholar'] },
    'scholar.google.com': { names: ['Google Scholar'] },
    'github.com': {
        names: ['GitHub', 'Gist', 'GitHub Gist', 'GitHub Docs'],
        start: /^GitHub - (?=[\w.-]+\/[\w.-]+(?:$|:))/,
        shells: ['sign in to github', 'build software better, together', 'github'],
    },
    'sourceforge.net': { names: ['SourceForge', 'SourceForge.net', 'SourceForge.io'] },
    'codeberg.org': { names: ['Codeberg.org', 'Codeberg'] },
    'sr.ht': { names: ['sourcehut', 'sourcehut git', 'sourcehut lists'] },
    'developer.mozilla.org': { names: ['MDN', 'MDN Web Docs', 'Mozilla Developer Network'] },
    'mozilla.org': {
        names: ['Mozilla', 'The Mozilla Blog', 'Mozilla Hacks - the Web developer blog'],
    },
    'pypi.org': { names: ['PyPI', 'Python Package Index'] },
    'npmjs.com': { names: ['npm', 'npmjs'] },
    'crates.io': {
        names: ['crates.io: Rust Package Registry', 'crates.io'],
        shells: ['crates.io: rust package registry', 'rust package registry'],
    },
    'rubygems.org': {
        names: ['RubyGems.org', 'your community gem host', 'RubyGems.org | your community gem host'],
    },
    'packagist.org': { names: ['Packagist', 'Packagist.org'] },
    'go.dev': { names: ['Go Packages', 'The Go Programming Language', 'The Go Blog'] },
    'python.org': { names: ['Python.org', 'Python documentation', 'Python Documentation'] },
    'hub.docker.com': { names: ['Docker Hub', 'Docker Image'] },
    'developer.apple.com': { names: ['Apple Developer', 'Apple Developer Documentation'] },
    'microsoft.com': {
        names: ['Microsoft Learn', 'Microsoft Docs', 'Microsoft', 'Microsoft Research'],
    },
    'amazon.com': { names: ['Amazon', 'Amazon.com'], start: /^Amazon\.com\s*:\s+/ },
    'aws.amazon.com': {
        names: ['AWS', 'Amazon Web Services', 'AWS Blog', 'Amazon Web Services (AWS)'],
    },
    'cloud.google.com': {
        names: ['Google Cloud', 'Google Cloud Blog', 'Google Cloud Documentation'],
    },
    'developers.google.com': { names: ['Google for Developers', 'Google Developers'] },
    'developer.chrome.com': { names: ['Chrome for Developers', 'Chrome Developers'] },
    'developer.android.com': { names: ['Android Developers'] },
    'web.dev': { names: ['web.dev'] },
    'kernel.org': { names: ['The Linux Kernel documentation', 'The Linux Kernel Archives'] },
    'stackoverflow.com': { names: ['Stack Overflow', 'Stack Overflow Blog'] },
    'stackexchange.com': stackExchange,
    'superuser.com': { names: ['Super User'] },
    'serverfault.com': { names: ['Server Fault'] },
    'askubuntu.com': { names: ['Ask Ubuntu'] },
    'mathoverflow.net': { names: ['MathOverflow'] },
    'news.ycombinator.com': { names: ['Hacker News'] },
    'lobste.rs': { names: ['Lobsters'] },
    'lwn.net': { names: ['LWN.net', 'LWN'] },
    'reddit.com': {
        names: ['Reddit', 'reddit.com'],
        end: /\s:\s(?:r\/)?\w{2,21}$/,
        shells: ['reddit - dive into anything', 'reddit - the heart of the internet', 'reddit'],
    },
    'x.com': {
        names: ['X', 'Twitter'],
        start: unreadCount,
        end: /\s\/\s(?:X|Twitter)$/,
        shells: ['x', 'profile'],
    },
    'twitter.com': { names: ['X', 'Twitter'], start: unreadCount, end: /\s\/\s(?:X|Twitter)$/ },
    'bsky.app': { names: ['Bluesky', 'Bluesky Social'] },
    'youtube.com': { names: ['YouTube'], start: unreadCount, shells: ['youtube', '- youtube'] },
    'youtu.be': { names: ['YouTube'] },
    'vimeo.com': { names: ['Vimeo'], end: /\son Vimeo$/ },
    'soundcloud.com': { names: ['SoundCloud'] },
    'spotify.com': { names: ['Spotify'], shells: ['spotify – web player', 'spotify - web player'] },
    'podcasts.apple.com': { names: ['Apple Podcasts'], end: /\s[-–]\sApple Podcasts$/ },
    'ted.com': { names: ['TED', 'TED Talk', 'TED Talks'] },
    'medium.com': {
        names: ['Medium'],
        end: /\s\|\sby\s[^|]{1,80}(?:\s\|\s[^|]{1,80})?$/,
        shells: ['medium – where good ideas find you', 'medium: read and write stories'],
    },
    'substack.com': { names: ['Substack'], end: /\s[-–—]\sby\s[^|]{1,80}$/ },
    'linkedin.com': {
        names: ['LinkedIn'],
        shells: ['linkedin: log in or sign up', 'linkedin login, sign in', 'join linkedin'],
    },
    'facebook.com': { names: ['Facebook'], shells: ['facebook - log in or sign up'] },
    'instagram.com': { names: ['Instagram'] },
    'notion.site': {
        names: ['Notion'],
        shells: [
            'notion',
            'notion – the all-in-one workspace for your notes, tasks, wikis, and databases',
            'the all-in-one workspace for your notes, tasks, wikis, and databases',
        ],
    },
    'notion.so': { names: ['Notion'] },
    'docs.google.com': { names: ['Google Docs', 'Google Sheets', 'Google Slides', 'Google Forms'] },
    'drive.google.com': { names: ['Google Drive'] },
    'play.google.com': { names: ['Apps on Google Play', 'Google Play'] },
    'apps.apple.com': { names: ['App Store'], end: /\son the (?:Mac )?App Store$/ },
    'imdb.com': { names: ['IMDb'] },
    'speakerdeck.com': { names: ['Speaker Deck'] },
    'dev.to': { names: ['DEV Community', 'DEV'] },
    'nytimes.com': { names: ['The New York Times', 'NYTimes.com', 'NYT'] },
    'wsj.com': { names: ['WSJ', 'The Wall Street Journal'] },
    'ft.com': { names: ['Financial Times', 'FT'] },
    'bbc.co.uk': { names: ['BBC', 'BBC News'] },
    'bbc.com': { names: ['BBC', 'BBC News'] },
    'latimes.com': { names: ['Los Angeles Times'] },
    'sfchronicle.com': { names: ['San Francisco Chronicle'] },
    'smh.com.au': { names: ['The Sydney Morning Herald'] },
    'scmp.com': { names: ['South China Morning Post'] },
    'economist.com': { names: ['The Economist'] },
    'technologyreview.com': { names: ['MIT Technology Review'] },
    'hbr.org': { names: ['HBR', 'Harvard Business Review'] },
    'zeit.de': { names: ['DIE ZEIT', 'ZEIT ONLINE'] },
    'spiegel.de': { names: ['DER SPIEGEL', 'SPIEGEL ONLINE'] },
    'sueddeutsche.de': { names: ['Süddeutsche.de', 'SZ.de', 'Süddeutsche Zeitung', 'SZ'] },
    'faz.net': { names: ['FAZ', 'FAZ.NET', 'Frankfurter Allgemeine'] },
    'nzz.ch': { names: ['NZZ', 'Neue Zürcher Zeitung'] },
    'heise.de': { names: ['heise online', 'c’t Magazin', "c't Magazin"] },
    'lemonde.fr': { names: ['Le Monde', 'Le Monde.fr'] },
    'elpais.com': { names: ['EL PAÍS'] },
    'corriere.it': { names: ['Corriere.it', 'Corriere della Sera'] },
    'nikkei.com': { names: ['日本経済新聞', '日経'] },
    'asahi.com': { names: ['朝日新聞', '朝日新聞デジタル'] },
    'zhihu.com': { names: ['知乎', '知乎专栏'] },
    'juejin.cn': { names: ['掘金', '稀土掘金'] },
    'csdn.net': { names: ['CSDN博客', 'CSDN', 'CSDN文库'] },
    'cnblogs.com': { names: ['博客园'] },
    'jianshu.com': { names: ['简书'] },
    'segmentfault.com': { names: ['SegmentFault 思否', '思否', 'SegmentFault'] },
    'bilibili.com': { names: ['哔哩哔哩', 'bilibili', '哔哩哔哩_bilibili'] },
    'oschina.net': { names: ['开源中国', 'OSCHINA', 'OSCHINA - 中文开源技术交流社区'] },
    'infoq.cn': { names: ['InfoQ', 'InfoQ 写作社区', 'InfoQ精选文章'] },
    'sspai.com': { names: ['少数派'] },
    '36kr.com': { names: ['36氪', '36Kr'] },
    'douban.com': { names: ['豆瓣', '豆瓣电影', '豆瓣读书'] },
    'qq.com': { names: ['腾讯网', '腾讯新闻', '微信公众平台', '腾讯云开发者社区'] },
    'sina.com.cn': { names: ['新浪网', '新浪科技'] },
    'qiita.com': { names: ['Qiita'] },
    'zenn.dev': { names: ['Zenn'] },
    'note.com': { names: ['note'] },
    'hatena.ne.jp': { names: ['はてなブックマーク'] },
    'naver.com': { names: ['네이버', '네이버 블로그', '네이버블로그', 'NAVER D2', '네이버 뉴스'] },
    'brunch.co.kr': { names: ['브런치', '브런치스토리'] },
    'velog.io': { names: ['velog'] },
    'tistory.com': { names: ['티스토리'] },
    'habr.com': { names: ['Хабр', 'Habr'], end: /\s\/\sХабр$/ },
    'vc.ru': { names: ['vc.ru'] },
};
function knownSite(hostname) {
    const labels = hostname.split('.');
    for (let at = 0; at < labels.length - 1; at++) {
        const domain = labels.slice(at).join('.');
        if (Object.hasOwn(sites, domain))
            return sites[domain];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/page/site-name.js


const maxLabels = 6;
class SiteNames {
    given;
    host;
    known;
    #letters;
    constructor(given, host, known) {
        this.given = given;
        this.host = host;
        this.known = known;
    }
    match(text) {
        const letters = squashed(text.replace(/^www\./i, ''));
        if (letters.length < 2 && !this.known?.names?.includes(text))
            return undefined;
        this.#letters ??= {
            given: new Set(this.given.map(squashed)),
            cores: new Set(this.given.map(coreOf)),
            host: new Set(this.host.map(squashed)),
        };
        const { given, cores, host } = this.#letters;
        if (given.has(letters))
            return 'exact';
        const core = coreOf(text);
        const hasCore = core.length > 1;
        if (hasCore && (cores.has(core) || this.given.some((name) => beginsWith(name, text)))) {
            return 'given';
        }
        return host.has(letters) || (hasCore && host.has(core)) ? 'host' : undefined;
    }
}
const noNames = new SiteNames([], [], undefined);
function siteNamesOf(url, given) {
    const host = (0,address/* parseAddress */.or)(url ?? '')?.hostname.replace(/^www\d?\./, '') ?? '';
    const known = knownSite(host);
    const all = host === '' ? [] : host.split('.').slice(-maxLabels);
    const labels = all.slice(0, -1).filter((label) => label.length > 2 && !genericWords.has(label));
    return new SiteNames([...given.filter((name) => name !== undefined), ...(known?.names ?? [])], [
        ...all.slice(0, -1).map((_, at) => all.slice(at).join('.')),
        ...labels,
        ...labels.flatMap((label) => /^(\w{3,})-(?:lang|project|io|js|dev)$/.exec(label)?.[1] ?? []),
        ...all.flatMap((one, at) => all.slice(at + 1).map((other) => `${other} ${one}`)),
    ], known);
}
function isFrontPageAddress(url) {
    return /^https?:\/\/[^/?#]+\/?(?:(?:index|default)\.(?:aspx?|html?|php))?(?:#.*)?$/i.test(url);
}
const genericWords = new Set(('the s blog blogs weblog news magazine official website site web online home homepage ' +
    'page docs documentation engineering tech technology technical developer developers dev ' +
    'community forum forums wiki team journal newsletter com org net io inc ltd llc gmbh corp corporation company labs hq foundation project software').split(' '));
function isSiteName(text, names) {
    return names.match(text) !== undefined;
}
function beginsWith(name, text) {
    const start = text.trim().toLowerCase();
    return start.length > 2 && name.toLowerCase().startsWith(`${start} `);
}
function coreOf(text) {
    const words = folded(text).split(/[^\p{L}\p{N}]+/u);
    return words.filter((word) => !genericWords.has(word)).join('');
}
function squashed(text) {
    return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}
function folded(text) {
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase();
}
const maxReach = 160;
const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const separators = [
    {
        pattern: /\s(?:[|│┃∣‖¦·•∙●⋅・◆■★☆→←~»«›‹\\/⁄／]+|:{2,})\s/gu,
        matches: ['exact', 'given', 'host'],
    },
    { pattern: /\s*[｜︱￨丨]\s*/gu, matches: ['exact', 'given', 'host'] },
    { pattern: /\s[-‐-―−〜～]+\s/gu, matches: ['exact', 'given', 'host'], weak: 'start' },
    { pattern: /\s[:_<>]\s/gu, matches: ['exact', 'given', 'host'], weak: 'start' },
    {
        pattern: new RegExp(`(?<=${cjk})[-_–—]|[-_–—](?=${cjk})`, 'gu'),
        matches: ['exact', 'host'],
    },
    { pattern: /(?<=\S)[|»•·_](?=\S)|\s[-–—|](?=\S)|(?<=\S)[-–—|]\s/gu, matches: ['exact'] },
    { pattern: /(?<=\S)[—―・](?=\S)/gu, matches: ['exact'], weak: 'start' },
    { pattern: /\s@\s/gu, matches: ['exact'] },
    { pattern: /(?<=\S)(?::\s|：\s*)/gu, matches: ['exact'], weak: 'both' },
];
function withoutSiteName(title, names, others = []) {
    const plain = others.map(squashed);
    let left = withoutKnown(title, names.known);
    for (let round = 0; round < 3; round++) {
        const cut = [...cuts(left, 'end', names), ...cuts(left, 'start', names)].find((each) => isSure(each, left, plain));
        if (cut === undefined)
            return left;
        left = withoutKnown(cut.title, names.known);
    }
    return left;
}
const dangling = /^[|·•»–—-]+\s+|\s+[|·•«–—-]+$/g;
const byline = /\s\|\sby\s\p{Lu}[^|]{1,60}$/u;
function withoutKnown(title, known) {
    const left = [known?.start, known?.end, byline].reduce((text, pattern) => (pattern ? text.replace(pattern, '') : text), title.replace(dangling, ''));
    return squashed(left) === '' ? title : left.trim();
}
function cuts(title, end, names) {
    const bracketed = end === 'end' ? bracketCut(title, names) : [];
    return [...bracketed, ...separatorCuts(title, end, names)];
}
function separatorCuts(title, end, names) {
    const from = end === 'end' ? Math.max(0, title.length - maxReach) : 0;
    const reach = title.slice(from, from + maxReach);
    return separators.flatMap(({ pattern, matches, weak }) => [...reach.matchAll(pattern)].flatMap((match) => {
        const before = title.slice(0, from + match.index);
        const after = title.slice(from + match.index + match[0].length);
        const [rest, name] = end === 'end' ? [before, after] : [after, before];
        const kind = names.match(name);
        if (kind === undefined || !matches.includes(kind) || squashed(rest) === '')
            return [];
        const isWeak = weak === 'both' || weak === end;
        if (isWeak && kind !== 'exact')
            return [];
        return [{ title: rest.trim(), name, isWeak }];
    }));
}
function siteEnding(title, names) {
    const whole = title.trim().replace(/[》」』”]$/, '');
    const found = separatorCuts(whole, 'end', names);
    const cut = found.find(({ isWeak }) => !isWeak);
    return cut && whole.slice(cut.title.length).trim();
}
function bracketCut(title, names) {
    const [, rest = '', name = ''] = /^(.*\S)\s*[[(【]([^[\]()【】]{2,60})[\])】]$/su.exec(title) ?? [];
    const isCut = names.match(name) === 'exact' && squashed(rest) !== '';
    return isCut ? [{ title: rest, name, isWeak: false }] : [];
}
function isSure({ title, name, isWeak }, whole, others) {
    if (!isWeak)
        return true;
    if (others.includes(squashed(title)))
        return true;
    if (others.includes(squashed(whole)))
        return false;
    return /\S\s\S/.test(name.trim()) && !/^\p{Ll}/u.test(title);
}
const opening = /^\s*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)[\s:：-]*/u;
const closing = /[\s-]*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)\s*$/u;
const separator = /(?:[:;：；|｜·•~»«‹›。！？–—―]|\s[-‐/\\]+\s|(?<=[\p{L}\p{N}])[.!?](?=\s)|\s--+\s)+/u;
function withoutTags(title, tags) {
    let left = title;
    for (let round = 0; round < 3; round++) {
        const lower = left.toLowerCase();
        const tag = tags.find((each) => each !== '' && lower.startsWith(each.toLowerCase()));
        const next = (tag === undefined ? left : left.slice(tag.length))
            .replace(opening, '')
            .replace(closing, '')
            .trim();
        if (next === '' || next === left)
            return left;
        left = next;
    }
    return left;
}
function beginsWithName(title, names) {
    const [first = '', ...others] = title.split(separator);
    return others.length > 0 && isSiteName(first, names);
}
function partsOf(title, names) {
    const parts = title
        .replace(/[()[\]{}【】]/g, ' : ')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => /[\p{L}\p{N}]/u.test(part));
    while (parts.length > 1 && isSiteName(parts.at(-1) ?? '', names))
        parts.pop();
    while (parts.length > 1 && isSiteName(parts[0] ?? '', names))
        parts.shift();
    return parts;
}


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mermaidChart),
/* harmony export */   F: () => (/* binding */ monthChart)
/* harmony export */ });
const palette = '#8c959f, #bf8700';
function monthChart(months) {
    return mermaidChart({
        title: 'Entries by month, the starred ones in front',
        palette,
        axis: months.map(({ month }) => month),
        unit: 'Entries',
        highest: months.reduce((max, { total }) => Math.max(max, total), 1),
        series: [
            { kind: 'bar', values: months.map(({ total }) => total) },
            { kind: 'bar', values: months.map(({ starred }) => starred) },
        ],
    });
}
function mermaidChart({ title, palette, axis, unit, highest, series }) {
    return [
        '```mermaid',
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `    title "${title}"`,
        `    x-axis [${axis.map((name) => `"${name}"`).join(', ')}]`,
        `    y-axis "${unit}" 0 --> ${highest}`,
        ...series.map(({ kind, values }) => `    ${kind} [${values.join(', ')}]`),
        '```',
    ].join('\n');
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reportLinks),
/* harmony export */   L: () => (/* binding */ createReport)
/* harmony export */ });
/* harmony import */ var _digest_stars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
/* harmony import */ var _links_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2255);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);




function createReport(input) {
    const { files, digests, links = [], review, coverage, failOn, notices = [], failures = [], } = input;
    const findings = input.findings.map(({ suggested, ...finding }) => finding);
    const byPath = new Map(files.map((path) => [path, []]));
    for (const digest of digests)
        byPath.get(digest.document.source.path)?.push(digest);
    const read = [...byPath].map(([path, readings]) => ({
        path,
        entries: (0,_digest_stars_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctEntries */ .xp)(readings),
        days: (0,_digest_stars_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(readings),
    }));
    const counts = (0,_findings_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings.filter(({ state }) => state !== 'existing'));
    return {
        version: 1,
        files: read.map(({ path, entries, days }) => ({
            path,
            entries: entries.length,
            starred: entries.filter((entry) => entry.star).length,
            days,
        })),
        findings: inOrder(findings, files),
        links,
        stars: (0,_digest_stars_js__WEBPACK_IMPORTED_MODULE_0__/* .starSummary */ .n)(read.flatMap(({ entries }) => entries)),
        ...(coverage && { coverage }),
        ...(review && { review }),
        counts,
        notices: [...notices, ...untriedNotices(findings)],
        failures: failures.map(({ message }) => message),
        failOn,
        verdict: (0,_findings_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(counts, failOn),
    };
}
function untriedNotices(findings) {
    const counts = new Map();
    for (const { path, state, fix } of findings) {
        if (fix?.untried && state !== 'existing')
            counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return [...counts].map(([path, count]) => `${path}: ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(count, 'fix was', 'fixes were')} not proven, since that would take too long; \`copydesk fix\` applies what is proven in rounds.`);
}
function inOrder(findings, files) {
    const rank = new Map(files.map((path, index) => [path, index]));
    const rankOf = (path) => rank.get(path) ?? files.length;
    return findings.toSorted((a, b) => rankOf(a.path) - rankOf(b.path) ||
        byText(a.path, b.path) ||
        a.range.start.offset - b.range.start.offset ||
        a.range.end.offset - b.range.end.offset ||
        byText(a.rule, b.rule) ||
        byText(a.message, b.message));
}
function byText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function reportLinks(digests, outcomes) {
    const places = new Map();
    for (const digest of digests) {
        const { path } = digest.document.source;
        for (const { url, link } of (0,_links_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(digest)) {
            const known = places.get(url) ?? new Map();
            known.set(`${path}:${link.range.start.offset}`, { path, line: link.range.start.line });
            places.set(url, known);
        }
    }
    return [...places].flatMap(([url, known]) => {
        const found = outcomes.get(url);
        return found ? [reportLink(found, [...known.values()])] : [];
    });
}
function reportLink({ url, outcome, reason, status, finalUrl, facts, duration }, places) {
    const { title, published } = facts ?? {};
    return {
        url,
        outcome,
        reason,
        ...(status !== undefined && { status }),
        ...(finalUrl !== undefined && { finalUrl }),
        ...(title !== undefined && { title }),
        ...(published !== undefined && { published }),
        duration,
        places,
    };
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Qt: () => (/* binding */ fitToLimit),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   r0: () => (/* binding */ collapsible),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vO: () => (/* binding */ jobSummaryLimit)
/* harmony export */ });
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8609);

function leftOutText(items, shown, noun, nouns) {
    if (shown >= items)
        return '';
    const left = (0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(items - shown, `more ${noun}`, nouns && `more ${nouns}`);
    return `… and ${left}, left out for length`;
}
function collapsible(title, content, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function table(head, align, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(head),
        row(align.map((side) => (side === 'left' ? ':--' : '--:'))),
        ...rows.map(row),
    ].join('\n');
}
const commentLimit = { max: 60_000, unit: 'characters' };
const jobSummaryLimit = { max: 900_000, unit: 'bytes' };
function sizeOf(text, { unit }) {
    return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}
const separator = '\n\n';
function fitToLimit(parts, shortenedInOrder, limit) {
    const items = parts.map((part) => (typeof part === 'string' ? 0 : writable(part, limit)));
    const texts = parts.map((part, at) => typeof part === 'string' ? part : part.write(items[at]));
    let size = texts.reduce((sum, text) => sum + sizeInPage(text, limit), -separator.length);
    for (const name of shortenedInOrder) {
        const at = parts.findIndex((part) => typeof part !== 'string' && part.name === name);
        const section = parts[at];
        if (size <= limit.max || section === undefined || typeof section === 'string')
            continue;
        const others = size - sizeInPage(texts[at], limit);
        texts[at] = longestFit(section, items[at], limit, limit.max - others);
        size = others + sizeInPage(texts[at], limit);
    }
    return texts.filter((text) => text !== '').join(separator);
}
function sizeInPage(text, limit) {
    return text === '' ? 0 : sizeOf(text, limit) + separator.length;
}
function writable(section, limit) {
    let items = 100;
    while (items < section.items && sizeOf(section.write(items), limit) <= limit.max)
        items *= 3;
    return Math.min(items, section.items);
}
function longestFit(section, items, limit, max) {
    let best = section.write(0);
    let low = 1;
    let high = items - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const text = section.write(middle);
        if (sizeInPage(text, limit) <= max) {
            best = text;
            low = middle + 1;
        }
        else
            high = middle - 1;
    }
    return best;
}


/***/ }),

/***/ 1921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ uncheckedLinks),
/* harmony export */   UC: () => (/* binding */ isHostOf),
/* harmony export */   VH: () => (/* binding */ checkedLinks)
/* harmony export */ });
/* unused harmony exports unaskedLinks, pageFactsOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _digest_habit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(484);
/* harmony import */ var _digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3311);
/* harmony import */ var _links_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2255);
/* harmony import */ var _page_placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7940);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4957);
/* harmony import */ var _titles_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9294);







const uncheckedLinks = { links: [], entries: [] };
function unaskedLinks(digest) {
    const entries = digest.entries.map((entry) => checkedEntry(entry, undefined, new Set(), digest.format.tags));
    const known = new Map(entries.map((each) => [each.entry, each]));
    const links = linksOf(digest).map(({ link, entry }) => ({
        link,
        entry: entry && known.get(entry),
        outcome: undefined,
        missingPath: undefined,
    }));
    return { links, entries };
}
const minCompared = 5;
async function checkedLinks(digest, { outcomes, additions, exists }) {
    const { path } = digest.document.source;
    const shared = sharedTitles(outcomes);
    const entries = withOwnTitles(digest.entries.map((entry) => {
        const isNew = additions?.bringsLink(path, entry.head) ?? true;
        const page = isNew ? pageFactsOf(outcomes.get(entry.url)) : undefined;
        return checkedEntry(entry, page, shared, digest.format.tags);
    }));
    const known = new Map(entries.map((each) => [each.entry, each]));
    const links = [];
    for (const { link, entry } of (0,_links_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .linksOf */ .hP)(digest)) {
        const isNew = additions?.isNewLink(path, link.range) ?? true;
        links.push({
            link,
            entry: entry && known.get(entry),
            outcome: isNew ? outcomes.get(link.url) : undefined,
            missingPath: await missingPath(link, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), exists),
        });
    }
    return { links, entries };
}
function checkedEntry(entry, page, shared, tags) {
    const isWithout = lacksTitle(entry);
    const hasSharedTitle = page !== undefined && shared.has(titleKey(entry.url, page));
    const facts = hasSharedTitle ? undefined : page;
    const titleMatch = isWithout || !facts ? undefined : matchOf(entry, facts, tags);
    return { entry, lacksTitle: isWithout, facts, hasSharedTitle, titleMatch };
}
function withOwnTitles(entries) {
    const compared = entries.filter(({ titleMatch }) => titleMatch !== undefined).length;
    const different = entries.filter(({ titleMatch }) => titleMatch === 'different').length;
    if (compared < minCompared || (0,_digest_habit_js__WEBPACK_IMPORTED_MODULE_1__/* .isHabit */ .$Z)(compared - different, compared))
        return entries;
    return entries.map((each) => each.titleMatch === 'different' ? { ...each, titleMatch: 'unsure' } : each);
}
function pageFactsOf(outcome) {
    return outcome?.outcome === 'alive' || outcome?.outcome === 'moved' ? outcome.facts : undefined;
}
function matchOf({ title, source, url }, facts, tags) {
    if (!title || facts.title === undefined)
        return undefined;
    const match = (0,_titles_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTitles */ .xB)(facts.title, title.text, {
        siteName: facts.siteName,
        sourceLabel: source?.text,
        tags,
        url,
    });
    const isPart = /#(?!:~:)./.test(url) || facts.contentType === 'application/pdf';
    return match === 'different' && isPart ? 'unsure' : match;
}
function sharedTitles(outcomes) {
    const links = new Map();
    const shared = new Set();
    for (const [url, outcome] of outcomes) {
        const page = pageFactsOf(outcome);
        if (!page)
            continue;
        const key = titleKey(url, page);
        const link = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(url)?.key ?? url;
        if ((links.get(key) ?? link) !== link)
            shared.add(key);
        links.set(key, link);
    }
    return shared;
}
function titleKey(url, { title }) {
    return `${(0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(url)?.site} ${title}`;
}
function lacksTitle({ title, url }) {
    if (!(0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url))
        return false;
    if (!title || title.markdown.trim() === '')
        return true;
    if (isHostOf(title.text.trim(), url))
        return false;
    return (0,_page_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(title.text) || isOwnAddress(title.text.trim(), url);
}
function isHostOf(text, url) {
    const { hostname, pathname, search } = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url) ?? {};
    if (hostname === undefined || pathname !== '/' || search !== '')
        return false;
    const [one, other] = [text, hostname].map((host) => host.toLowerCase().replace(/^www\./, ''));
    return one?.replace(/\/$/, '') === other;
}
function isOwnAddress(text, url) {
    if (/\s/.test(text) || !text.includes('.'))
        return false;
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url);
    const isFrontPage = address?.pathname === '/' && address.search === '';
    if (isFrontPage && !text.includes('/'))
        return false;
    const key = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(`https://${text}`)?.key;
    return key !== undefined && key === (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(url)?.key;
}
async function missingPath({ url }, folder, exists) {
    const path = relativePath(url);
    if (path === undefined)
        return undefined;
    const full = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.startsWith('/') ? `.${path}` : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path));
    const first = firstFolder(path, folder);
    if (full.startsWith('..') || first === undefined || !(await exists(first)))
        return undefined;
    for (const candidate of filesOf(full)) {
        if (await exists(candidate))
            return undefined;
    }
    return path;
}
function relativePath(url) {
    if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//'))
        return undefined;
    const written = url.split(/[?#]/, 1)[0];
    if (written === '' || /\{\{|\{%/.test(written))
        return undefined;
    try {
        return decodeURIComponent(written);
    }
    catch {
        return written;
    }
}
function firstFolder(path, folder) {
    const absolute = path.startsWith('/');
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(absolute ? `.${path}` : path).split('/');
    const first = segments.findIndex((segment) => segment !== '..' && segment !== '.');
    if (first === -1 || first >= segments.length - 1)
        return undefined;
    const head = segments.slice(0, first + 1).join('/');
    return absolute ? head : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, head);
}
function filesOf(path) {
    const plain = path.replace(/\/$/, '');
    const bare = plain.replace(/\.html?$/, '');
    return [plain, `${bare}.md`, `${bare}.html`];
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lintDigest),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3617);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3333);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6131);
/* harmony import */ var _checked_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1921);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8244);





function lintDigest(digest, context) {
    const { settings, rules = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a, checked, ...given } = context;
    const isOn = (rule) => (settings.get(rule)?.severity ?? 'off') !== 'off';
    const isQuoted = quotedPlaces(digest.document.tree);
    const places = digest.entries
        .flatMap(({ textPlaces }) => textPlaces)
        .sort((a, b) => a.start - b.start);
    const findings = [];
    for (const rule of rules) {
        const { severity = 'off', options } = settings.get(rule.id) ?? {};
        if (severity === 'off' || (rule.reads !== undefined) !== (checked !== undefined))
            continue;
        const found = rule.check({
            ...given,
            digest,
            checked: checked ?? _checked_links_js__WEBPACK_IMPORTED_MODULE_1__/* .uncheckedLinks */ .IN,
            isOn,
            options,
        });
        for (const problem of found) {
            if (!rule.readsQuotes && isQuoted(problem.range.start.offset))
                continue;
            findings.push(findingOf(withoutEditsIn(places, problem), rule, severity, digest));
        }
    }
    return findings.sort(byPlace);
}
function withoutEditsIn(places, problem) {
    const isIn = ({ start, end }) => {
        const count = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionPoint */ .j)(places, (place) => place.start <= start.offset);
        return end.offset <= (places[count - 1]?.end ?? -1);
    };
    if (places.length === 0 || !problem.fix?.edits.some(({ range }) => isIn(range)))
        return problem;
    const { fix: _, ...rest } = problem;
    return rest;
}
function findingOf(problem, rule, severity, digest) {
    return {
        ...problem,
        rule: rule.id,
        severity,
        path: digest.document.source.path,
        url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule),
    };
}
function byPlace(a, b) {
    return (a.range.start.offset - b.range.start.offset ||
        a.range.end.offset - b.range.end.offset ||
        (a.rule < b.rule ? -1 : 1));
}
function quotedPlaces(tree) {
    const quotes = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_4__/* .visit */ .YR)(tree, ({ type, position }) => {
        if (type === 'paragraph' || type === 'heading')
            return 'skip';
        if (type !== 'blockquote')
            return true;
        quotes.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
        return 'skip';
    });
    return (offset) => {
        const count = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionPoint */ .j)(quotes, ({ start }) => start <= offset);
        return offset < (quotes[count - 1]?.end ?? 0);
    };
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   lX: () => (/* binding */ rulesPage),
/* harmony export */   y3: () => (/* binding */ authorAssociations)
/* harmony export */ });
function defineRule(rule) {
    return rule;
}
const rulesPage = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md';
function ruleUrl(rule) {
    return rule.url ?? `${rulesPage}#${rule.id}`;
}
const authorAssociations = [
    'OWNER',
    'MEMBER',
    'COLLABORATOR',
    'CONTRIBUTOR',
    'FIRST_TIME_CONTRIBUTOR',
    'FIRST_TIMER',
    'MANNEQUIN',
    'NONE',
];
function placeOf({ urlRange, range }) {
    return urlRange ?? range;
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/* unused harmony export reasonTexts */
const reasonTexts = {
    alive: {
        ok: 'the page is served',
    },
    moved: {
        'permanent-redirect': 'permanent redirects lead to another address',
    },
    dead: {
        'not-found': 'the server answers 404 Not Found',
        gone: 'the server answers 410 Gone',
        'name-not-found': 'the name of the host does not exist',
        'soft-not-found': 'the site answers as it does for an address that cannot exist',
    },
    unverified: {
        'bad-request': 'the server answers 400 Bad Request',
        unauthorized: 'the server answers 401 Unauthorized',
        forbidden: 'the server answers 403 Forbidden',
        'method-not-allowed': 'the server answers 405 Method Not Allowed',
        'not-acceptable': 'the server answers 406 Not Acceptable',
        'rate-limited': 'the server limits the rate of requests',
        legal: 'the server answers 451 Unavailable For Legal Reasons',
        'client-error': 'the server refuses the request',
        'server-error': 'the server has an error',
        'bot-wall': 'the site blocks programs',
        'redirect-loop': 'the redirects form a loop',
        'too-many-redirects': 'there are more than five redirects',
        'front-page': 'it leads to the front page of its site',
        'one-page': 'its site leads every address to the same page',
        'not-public': 'the site answers 404 Not Found for what it hides as well',
        login: 'it leads to a login or a consent page',
        timeout: 'the server does not answer in time',
        refused: 'the server refuses the connection',
        reset: 'the server closes the connection',
        unreachable: 'the server cannot be reached',
        'name-unresolved': 'the name of the host cannot be looked up now',
        'tls-expired': 'the certificate has expired',
        'tls-wrong-host': 'the certificate is for another host',
        'tls-self-signed': 'the certificate is self-signed',
        'tls-untrusted': 'the certificate is not from a trusted authority',
        'tls-too-old': 'the server knows only versions of TLS that are too old',
        'tls-other': 'no secure connection can be made',
        'broken-answer': 'the response cannot be read',
        'bad-redirect': 'the redirect has no usable target',
    },
    skipped: {
        scheme: 'it is not an http or https address',
        'private-address': 'the address is not public, or contains a password',
        excluded: 'the configuration leaves it out',
        'own-site': 'it is on the digest’s own site, where what is new is not deployed yet',
        budget: 'the time limit of the run was reached',
        offline: 'this run checks no links',
        cancelled: 'the run was cancelled',
    },
};
function reasonText({ outcome, reason }) {
    return reasonTexts[outcome][reason];
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/text/code-span.js
var code_span = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/rules/engine/rule.js
var rule = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
;// CONCATENATED MODULE: ./build/src/rules/links/digest-link-dead.js




const linkDead = (0,rule/* defineRule */.Km)({
    id: 'digest-link-dead',
    severity: 'error',
    summary: 'a link that is proven to lead nowhere',
    fixes: '–',
    reads: 'links',
    options: schemas/* strictObject */.rej({}),
    *check({ checked }) {
        for (const { link, outcome } of checked.links) {
            if (outcome?.outcome !== 'dead')
                continue;
            yield {
                message: `Unexpected dead link ${(0,code_span/* inlineCode */.ti)(link.url)}: ${(0,reasons/* reasonText */.u)(outcome)}; replace it or remove it`,
                range: (0,rule/* placeOf */.$t)(link),
                subject: link.url,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/src/rules/links/digest-link-insecure.js



const linkInsecure = (0,rule/* defineRule */.Km)({
    id: 'digest-link-insecure',
    severity: 'warning',
    summary: 'an http link whose page https serves too',
    fixes: 'https, safe',
    reads: 'links',
    changes: ['address'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest, checked }) {
        for (const { link, outcome } of checked.links) {
            const { secureUrl, finalUrl } = outcome ?? {};
            const moved = outcome?.outcome === 'moved' && finalUrl !== undefined;
            if (secureUrl === undefined || outcome?.outcome === 'dead' || moved)
                continue;
            yield {
                message: `Unexpected http, expected ${(0,code_span/* inlineCode */.ti)(secureUrl)}, which serves the same page`,
                range: (0,rule/* placeOf */.$t)(link),
                subject: link.url,
                ...schemeFix(link, digest.document.source),
            };
        }
    },
});
function schemeFix({ urlRange }, source) {
    if (!urlRange)
        return {};
    const written = source.text.slice(urlRange.start.offset, urlRange.end.offset);
    const scheme = /^http(?=:)/i.exec(written)?.[0];
    if (scheme === undefined)
        return {};
    const start = urlRange.start.offset;
    const edit = { range: source.range(start, start + scheme.length), text: 'https' };
    return {
        expected: [`https${written.slice(scheme.length)}`],
        fix: { safe: true, edits: [edit] },
    };
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-link-missing.js



const linkMissing = (0,rule/* defineRule */.Km)({
    id: 'digest-link-missing',
    severity: 'warning',
    summary: 'a relative link or picture that leads to no file of the repository',
    fixes: '–',
    reads: 'links',
    options: schemas/* strictObject */.rej({}),
    *check({ checked }) {
        for (const { link, missingPath } of checked.links) {
            if (missingPath === undefined)
                continue;
            yield {
                message: `Unexpected ${link.image ? 'picture' : 'link to'} ${(0,code_span/* inlineCode */.ti)(missingPath)}, which the repository does not have, expected a file that it has`,
                range: (0,rule/* placeOf */.$t)(link),
                subject: link.url,
            };
        }
    },
});

// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/links/compare-urls.js
var compare_urls = __webpack_require__(4759);
// EXTERNAL MODULE: ./build/src/links/redirects.js
var redirects = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/src/titles/compare.js + 2 modules
var compare = __webpack_require__(9294);
;// CONCATENATED MODULE: ./build/src/rules/links/digest-link-moved.js







const linkMoved = (0,rule/* defineRule */.Km)({
    id: 'digest-link-moved',
    severity: 'warning',
    summary: 'a link that permanent redirects lead away from',
    fixes: 'the new address; safe where the page has the entry’s title, or only scheme and host differ',
    reads: 'links',
    changes: ['address'],
    options: schemas/* strictObject */.rej({}),
    *check({ checked }) {
        for (const each of checked.links) {
            const { link, outcome } = each;
            const to = outcome?.outcome === 'moved' ? outcome.finalUrl : undefined;
            if (to === undefined)
                continue;
            const text = link.urlRange && addressIn(link, to);
            yield {
                message: `Unexpected address ${(0,code_span/* inlineCode */.ti)(link.url)}, which moved for good, expected ${(0,code_span/* inlineCode */.ti)(to)}`,
                range: (0,rule/* placeOf */.$t)(link),
                subject: link.url,
                ...(link.urlRange &&
                    text !== undefined && {
                    expected: [text],
                    fix: { safe: isSafe(each, to), edits: [{ range: link.urlRange, text }] },
                }),
            };
        }
    },
});
function addressIn({ kind }, url) {
    if (kind === 'inline')
        return (0,compose/* writeAddress */.oz)(url);
    const encoded = (0,compose/* encodeAddress */.jX)(url);
    if (kind === 'angle')
        return encoded;
    return /^[\w:/.?=%#@+~&-]*[\w/]$/.test(encoded) && !/&\w*$/.test(encoded) ? encoded : undefined;
}
function isSafe({ link, entry, outcome }, finalUrl) {
    const match = entry?.titleMatch ?? 'unsure';
    if (match !== 'unsure')
        return match === 'same';
    const title = outcome?.facts?.title;
    if (entry?.hasSharedTitle || (title !== undefined && (0,compare/* mayStandIn */.Xv)(title)))
        return false;
    const from = (0,redirects/* requestAddress */.YY)(link.url);
    const to = (0,redirects/* requestAddress */.YY)(finalUrl);
    if (from === undefined || to === undefined || !(0,compare_urls/* differsInHostOnly */.rJ)(from, to))
        return false;
    return (0,compare_urls/* isSameSite */.eI)(new URL(from), new URL(to)) || !(0,compare_urls/* isFrontPage */.FN)(new URL(to));
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-link-unverified.js




const linkUnverified = (0,rule/* defineRule */.Km)({
    id: 'digest-link-unverified',
    severity: 'info',
    summary: 'a link that could not be verified',
    fixes: '–',
    reads: 'links',
    options: schemas/* strictObject */.rej({}),
    *check({ checked }) {
        for (const { link, outcome } of checked.links) {
            if (outcome?.outcome !== 'unverified' || outcome.secureUrl !== undefined)
                continue;
            yield {
                message: `Could not verify ${(0,code_span/* inlineCode */.ti)(link.url)}: ${(0,reasons/* reasonText */.u)(outcome)}`,
                range: (0,rule/* placeOf */.$t)(link),
                subject: link.url,
            };
        }
    },
});

// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/links/collect.js + 2 modules
var collect = __webpack_require__(9086);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var digest_markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/template/cells.js
var cells = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/digest/template/read.js + 2 modules
var read = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/digest/template/write.js







const escapes = [
    (text) => text,
    (text) => text.replace(/[\\`*_[\]<~&|]/g, '\\$&'),
    (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    (text) => text
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        .replace(/[^\p{ASCII}\p{L}\p{M}\p{N}]/gu, (sign) => `&#${sign.codePointAt(0)};`),
];
const most = escapes.length - 1;
function writeTemplate(template, values, vocabulary) {
    const reader = (0,read/* createReader */.W)(template, vocabulary);
    const names = compose/* wordSlots */.iB.filter((name) => (0,template_template/* slotOf */.SW)(template, name));
    const isRight = (content) => readsBack(reader, template, content, values, names);
    const write = (levels) => {
        const escaped = { ...values };
        for (const name of names)
            escaped[name] = escapedWords(values[name], levels.get(name) ?? most);
        return (0,compose/* compose */.Zz)(template, escaped, vocabulary);
    };
    const plain = write(new Map(names.map((name) => [name, 0])));
    if (isRight(plain))
        return plain;
    const levels = new Map();
    for (const name of names) {
        const level = escapes.findIndex((_, each) => isRight(write(new Map(levels).set(name, each))));
        levels.set(name, level === -1 ? most : level);
    }
    return write(levels);
}
function otherTitle(template, { block, title, text }, vocabulary) {
    const reader = (0,read/* createReader */.W)(template, vocabulary);
    const url = readAlone(reader, block)?.link?.url;
    if (url === undefined)
        return undefined;
    return escapes
        .map((escaped) => escaped(oneLine(text)))
        .find((words) => {
        const changed = block.slice(0, title.start) + words + block.slice(title.end);
        const reading = readAlone(reader, changed);
        return reading?.link?.url === url && reading.title?.text === oneLine(text);
    });
}
function escapedWords(words, level) {
    if (!words || 'markdown' in words)
        return words;
    return { markdown: escapes[level]?.(oneLine(words.text)) ?? '' };
}
function readsBack(reader, template, content, values, names) {
    const reading = readAlone(reader, (0,compose/* writeBlock */.nl)(template.block, content));
    const starred = values.star === true && (0,template_template/* slotOf */.SW)(template, 'star') !== undefined;
    return (reading !== undefined &&
        (reading.star !== undefined) === starred &&
        isSameAddress(reading.link?.url, values.url) &&
        names.every((name) => sameWords(reading[name], values[name])));
}
function readAlone(reader, written) {
    const { block } = reader.template;
    const staged = stage(block, written);
    const source = (0,text_source/* createSource */.gV)('', staged.text);
    const tree = (0,digest_markdown/* parseMarkdown */.Dd)(source.text);
    const stretch = contentIn(tree, block, staged.start);
    if (stretch?.end !== source.text.length)
        return undefined;
    return reader.exact(source, stretch, (0,collect/* collectLinks */.g)(tree, source));
}
function stage(block, written) {
    if (block.type !== 'row')
        return { text: written, start: 0 };
    const width = (0,cells/* cellsOf */.nc)(block, written, { start: 0, end: written.length }).length;
    const header = `|${' a |'.repeat(width)}\n|${' - |'.repeat(width)}\n`;
    return { text: header + written, start: header.length };
}
function contentIn({ children }, block, start) {
    const [first, second, third] = children;
    const last = second ?? first;
    if (!first || !last || third)
        return undefined;
    const isBelow = block.type === 'heading' && block.below;
    if ((second !== undefined) !== isBelow)
        return undefined;
    if (first.type === 'table') {
        const isRow = first.children.length === 2;
        return isRow ? { start, end: first.position?.end.offset ?? 0 } : undefined;
    }
    const [content, below] = [(0,digest_markdown/* contentOf */.$E)(first), (0,digest_markdown/* contentOf */.$E)(last)];
    return content && below && { start: content.start, end: below.end };
}
function isSameAddress(read, written = '') {
    const encoded = (0,compose/* encodeAddress */.jX)(written);
    return read === encoded || read === encoded.replaceAll('|', '%7C');
}
function sameWords(read, written) {
    if (written && 'markdown' in written)
        return read?.markdown === written.markdown;
    return (read?.text ?? '') === (written ? oneLine(written.text) : '');
}
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

// EXTERNAL MODULE: ./build/src/digest/habit.js
var digest_habit = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/page/placeholder.js
var placeholder = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/src/page/site-name.js + 1 modules
var site_name = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/src/text/address.js
var text_address = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/src/titles/entry.js








function entryValues(format, url, facts, archive, { starred, tags, source, title, description }) {
    const slot = (0,template_template/* slotOf */.SW)(format.entries[0], 'source');
    const label = slot && (source?.text ?? sourceLabelFor(url, facts, archive));
    if (slot && !slot.optional && label === undefined)
        return undefined;
    const words = title ?? ownTitle(facts, url, label);
    if (words === undefined)
        return undefined;
    return {
        star: starred,
        tags: tags.map((tag) => tag.markdown),
        source: source?.markdown !== undefined
            ? { markdown: source.markdown }
            : label === undefined
                ? undefined
                : { text: label },
        title: { text: words },
        description,
        url,
    };
}
function headText(format, values, number, template = format.entries[0]) {
    const counted = { number: number === undefined ? undefined : `${number}`, ...values };
    const content = writeTemplate(template, counted, { star: format.star, tags: format.tags });
    return (0,compose/* writeBlock */.nl)(template.block, content, number);
}
function ownLabel(url, { siteName }) {
    return siteName ?? siteNamesOf(url, []).known?.names?.[0];
}
function isLabelOf(label, url, { siteName, author }) {
    return isSiteName(label, siteNamesOf(url, [siteName, author]));
}
function requiresSource(format) {
    return slotOf(format.entries[0], 'source')?.optional === false;
}
function ownTitle({ title, siteName }, url, label) {
    if (title === undefined)
        return undefined;
    const names = (0,site_name/* siteNamesOf */.je)(url, [siteName]);
    const isName = (0,site_name/* isFrontPageAddress */.RK)(url) && (0,site_name/* isSiteName */.np)(title, names);
    if (!isName && (0,placeholder/* isPlaceholderTitle */.Gg)(title, names))
        return undefined;
    return label === undefined ? title : (0,site_name/* withoutSiteName */.ri)(title, (0,site_name/* siteNamesOf */.je)(undefined, [label]));
}
const minUses = 3;
function sourceLabelFor(url, facts, archive) {
    const labels = archive.labels(url);
    const subreddit = subredditOf(url);
    const publisher = subreddit ?? facts.author;
    const uses = labels.reduce((sum, { count }) => sum + count, 0);
    const [first] = labels;
    const habit = first && (0,digest_habit/* isHabit */.$Z)(first.count, uses) ? first : undefined;
    if (publisher === undefined)
        return habit?.label;
    const known = labels.find(({ label }) => (0,site_name/* isSiteName */.np)(label, (0,site_name/* siteNamesOf */.je)(undefined, [publisher])))?.label;
    if (known !== undefined)
        return known;
    const named = subreddit === undefined ? habit : habit?.label.startsWith('r/') ? undefined : habit;
    if (!named)
        return publisher;
    const isSites = (0,site_name/* isSiteName */.np)(named.label, (0,site_name/* siteNamesOf */.je)(undefined, [facts.siteName]));
    return isSites || named.count >= minUses ? named.label : publisher;
}
function subredditOf(url) {
    if ((0,identity/* linkIdentity */.t)(url)?.site !== 'reddit.com')
        return undefined;
    const name = /^\/r\/(\w{2,21})(?:\/|$)/.exec((0,text_address/* parseAddress */.or)(url)?.pathname ?? '')?.[1];
    return name === undefined ? undefined : `r/${name}`;
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-title-mismatch.js






const titleMismatch = (0,rule/* defineRule */.Km)({
    id: 'digest-title-mismatch',
    severity: 'info',
    summary: 'a title that means something else than the page’s, or is cut off',
    fixes: 'the page’s title, unsafe',
    reads: 'titles',
    options: schemas/* strictObject */.rej({}),
    *check({ digest: { document, format }, checked }) {
        for (const { entry, facts, titleMatch } of checked.entries) {
            const { title, source, url } = entry;
            if (titleMatch === undefined || !title || !facts)
                continue;
            const own = ownTitle(facts, url, source?.text);
            if (own === undefined)
                continue;
            const isCut = titleMatch !== 'different' && (0,compare/* isCutShort */.zy)(title.text, own);
            if (titleMatch !== 'different' && !isCut)
                continue;
            const found = isCut
                ? `title cut off with ${(0,code_span/* inlineCode */.ti)(/[.…]+$/.exec(title.text.trimEnd())?.[0] ?? '')}`
                : `title ${(0,code_span/* inlineCode */.ti)(title.text)}`;
            const text = titleText(entry, title, format, own, document.source.text);
            yield {
                message: `Unexpected ${found}, the page is called ${(0,code_span/* inlineCode */.ti)(own)}`,
                range: title.range,
                subject: url,
                ...(text !== undefined && {
                    expected: [text],
                    fix: { safe: false, edits: [{ range: title.range, text }] },
                }),
            };
        }
    },
});
function titleText({ head, template, differences }, { range }, format, text, whole) {
    if (differences.length > 0)
        return undefined;
    const from = head.start.offset;
    const title = { start: range.start.offset - from, end: range.end.offset - from };
    return otherTitle(template, { block: whole.slice(from, head.end.offset), title, text }, format);
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-title-missing.js




const titleMissing = (0,rule/* defineRule */.Km)({
    id: 'digest-title-missing',
    severity: 'error',
    summary: 'an entry without a title, or with an address for one',
    fixes: 'the whole heading from the page’s title, unsafe',
    reads: 'titles',
    options: schemas/* strictObject */.rej({}),
    *check({ digest, archive, checked }) {
        for (const { entry, lacksTitle, facts } of checked.entries) {
            if (!lacksTitle)
                continue;
            const { title, head, url } = entry;
            const holdsMore = entry.differences.some(({ aspect }) => aspect === 'text');
            const known = { ...entry, starred: entry.star !== undefined, title: undefined };
            const values = facts && !holdsMore ? entryValues(digest.format, url, facts, archive, known) : undefined;
            const text = values && rewritten(entry, values, digest);
            const found = !title || title.text.trim() === ''
                ? 'entry without a title'
                : `address ${(0,code_span/* inlineCode */.ti)(title.text)} as a title`;
            yield {
                message: `Unexpected ${found}, expected ${text === undefined ? 'the title of the page' : (0,code_span/* inlineCode */.ti)(text)}`,
                range: head,
                subject: url,
                ...(text !== undefined && {
                    expected: [text],
                    fix: { safe: false, edits: [{ range: head, text }] },
                }),
            };
        }
    },
});
function rewritten(entry, values, { format, document }) {
    const { head, template, others } = entry;
    const marker = document.source.text.slice(head.start.offset, head.end.offset);
    const number = template.block.type === 'item' ? /^\d+/.exec(marker)?.[0] : undefined;
    const all = { ...values, ...others };
    return headText(format, all, number === undefined ? undefined : Number(number), template);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
;// CONCATENATED MODULE: ./build/src/rules/edits/blocks.js
function removal(source, block) {
    const { text } = source;
    const { blankAbove, start, end, blankBelow } = linesOf(text, block);
    const isLast = blankBelow === text.length;
    const above = linesBetween(text, blankAbove, start);
    const below = linesBetween(text, end, blankBelow);
    if (isLast) {
        const unended = end > start && !isLineEnd(text, end - 1);
        const from = unended ? beforeLineEnd(text, blankAbove) : blankAbove;
        return { range: source.range(from, end), text: '' };
    }
    if (above === 0 && below === 0 && start > 0 && !isHeadingAt(text, end)) {
        return { range: source.range(start, end), text: source.eol };
    }
    const range = blankAbove > 0 && below > above
        ? source.range(blankAbove, end)
        : source.range(start, blankBelow);
    return { range, text: '' };
}
function linesIn({ text }, block) {
    const { start, end } = linesOf(text, block);
    return text.slice(start, beforeLineEnd(text, end));
}
function insertionBelow(source, block, lines, gap) {
    const { text, eol } = source;
    const { end, blankBelow } = linesOf(text, block);
    if (blankBelow === text.length) {
        const ended = isLineEnd(text, end - 1);
        const at = source.range(end, end);
        return { range: at, text: ended ? `${gap}${lines}${eol}` : `${eol}${gap}${lines}` };
    }
    const below = blankBelow > end ? '' : isHeadingAt(text, end) ? gap : eol;
    return { range: source.range(end, end), text: `${gap}${lines}${eol}${below}` };
}
function insertionAbove(source, block, lines, gap) {
    const { blankAbove, start } = linesOf(source.text, block);
    const above = start === 0 || blankAbove < start ? '' : gap;
    return { range: source.range(start, start), text: `${above}${lines}${source.eol}${gap}` };
}
function junction(source, upper, lower, gap) {
    const { text } = source;
    const range = source.range(linesOf(text, upper).end, linesOf(text, lower).start);
    return { range, text: gap };
}
function isParted({ text }, at) {
    const { blankAbove, start } = linesOf(text, { start: at, end: at });
    return start === 0 || blankAbove < start;
}
function isPartedBelow({ text }, block) {
    const { end, blankBelow } = linesOf(text, block);
    return blankBelow > end && blankBelow < text.length;
}
function commonGap(source, starts) {
    const parted = starts.filter((start) => isParted(source, start)).length;
    return parted * 2 >= starts.length ? source.eol : '';
}
function linesOf(text, block) {
    let start = block.start;
    while (start > 0 && !isLineEnd(text, start - 1))
        start--;
    let content = start;
    while (content > 0 && isBlank(text, content - 1))
        content--;
    const blankAbove = content === 0 ? 0 : Math.min(start, nextLine(text, content));
    const end = nextLine(text, block.end);
    let next = end;
    while (next < text.length && isBlank(text, next))
        next++;
    if (next < text.length)
        while (next > end && !isLineEnd(text, next - 1))
            next--;
    return { blankAbove, start, end, blankBelow: next };
}
function isHeadingAt(text, at) {
    return /^#{1,6}[ \t]/.test(text.slice(at, at + 7));
}
function nextLine(text, from) {
    let at = from;
    while (at < text.length && !isLineEnd(text, at))
        at++;
    return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}
function linesBetween(text, start, end) {
    return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}
function beforeLineEnd(text, at) {
    if (at === 0 || !isLineEnd(text, at - 1))
        return at;
    return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}
function isLineEnd(text, at) {
    return text[at] === '\n' || text[at] === '\r';
}
function isBlank(text, at) {
    return isLineEnd(text, at) || text[at] === ' ' || text[at] === '\t';
}
function moveDay(day, place, gap, { document }) {
    const { source } = document;
    const lines = linesIn(source, stretchOf(day));
    const target = stretchOf(place.day);
    const removed = removal(source, stretchOf(day));
    if (place.side === 'above')
        return inOrder([removed, insertionAbove(source, target, lines, gap)]);
    const above = isPartedBelow(source, target) ? source.eol : gap;
    return inOrder([removed, insertionBelow(source, target, lines, above)]);
}
function dayGap({ days, document: { source } }) {
    const starts = days
        .filter(({ from }) => from === 'heading')
        .map(({ heading }) => heading.start.offset);
    return starts.every((start) => isHeadingAt(source.text, start))
        ? commonGap(source, starts)
        : source.eol;
}
function stretchOf({ range }) {
    return { start: range.start.offset, end: range.end.offset };
}
function isOpenEnded({ range }, { document }) {
    const last = document.tree.children.at(-1);
    const end = last?.position?.end.offset ?? 0;
    return (last?.type === 'code' || last?.type === 'html') && end <= range.end.offset;
}
function inOrder(edits) {
    return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-blank-lines.js







const blankLines = (0,rule/* defineRule */.Km)({
    id: 'digest-blank-lines',
    severity: 'warning',
    summary: 'no blank line above or below a heading, where the digest habitually has one',
    fixes: 'safe',
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        if (!fits(digest))
            return;
        const places = placesOf(digest);
        const expected = createHabit(places);
        for (const place of places) {
            if (!place.isBlank && expected(place))
                yield problemOf(place, digest);
        }
    },
});
function fits({ days, entries, links }) {
    if (entries.length === 0)
        return days.length > 0 && links.length === 0;
    return entries.some(({ differences }) => differences.length === 0);
}
function placesOf({ headings, document: { source, tree } }) {
    const first = tree.children[0];
    const top = first?.type === 'yaml' ? (first.position?.end.line ?? 0) + 1 : 1;
    const places = [];
    const isParted = (line) => source.line(line).trim() === '';
    for (const [index, heading] of headings.entries()) {
        const { start, end } = heading.range;
        const upper = headings[index - 1];
        const meets = upper && source.text.slice(upper.range.end.offset, start.offset).trim() === '';
        if (start.line > top && !isAttached(source.line(start.line - 1))) {
            const group = meets ? 'between headings' : 'above a heading';
            const kind = `${meets ? `below ${upper.role}, ` : ''}above ${heading.role}`;
            places.push({ heading, side: 'above', kind, group, isBlank: isParted(start.line - 1) });
        }
        const lower = headings[index + 1];
        const below = source.text.slice(end.offset, lower?.range.start.offset).trim() !== '';
        if (below && !isAttached(source.line(end.line + 1))) {
            const block = blockBelow(heading, tree.children);
            const kind = `below ${heading.role}, above ${block}`;
            const group = `below a heading, above ${block}`;
            places.push({ heading, side: 'below', kind, group, isBlank: isParted(end.line + 1) });
        }
    }
    return places;
}
function blockBelow({ node }, blocks) {
    const end = node.position?.end.offset ?? 0;
    const index = (0,search/* partitionPoint */.j)(blocks, ({ position }) => (position?.start.offset ?? 0) < end);
    return blocks[index]?.type ?? 'nothing';
}
function isAttached(line) {
    return /^\s*(?:<!--|\{:|<{7}|={7}$|>{7}|\|{7})/.test(line) || line.trimEnd().endsWith('-->');
}
const minPlaces = 5;
function createHabit(places) {
    const tallies = new Map();
    const tallyOf = (kind) => {
        const tally = tallies.get(kind) ?? { blank: 0, all: 0 };
        tallies.set(kind, tally);
        return tally;
    };
    for (const { kind, group, isBlank } of places) {
        for (const tally of [tallyOf(kind), tallyOf(group)]) {
            tally.all++;
            if (isBlank)
                tally.blank++;
        }
    }
    return ({ kind, group }) => {
        const own = tallyOf(kind);
        if (own.all >= minPlaces)
            return (0,digest_habit/* isHabit */.$Z)(own.blank, own.all);
        const wider = tallyOf(group);
        return own.blank * 2 >= own.all && (0,digest_habit/* isHabit */.$Z)(wider.blank, wider.all);
    };
}
function problemOf({ heading, side }, { document: { source } }) {
    const { start, end } = heading.range;
    const subject = (0,lib/* toString */.d)(heading.node);
    const at = side === 'above' ? start.offset - start.column + 1 : nextLine(source.text, end.offset);
    const where = side === 'above' ? 'below' : 'above';
    return {
        message: `Unexpected heading ${(0,code_span/* inlineCode */.ti)(subject)} right ${where} another line, expected a blank line between`,
        range: heading.range,
        subject,
        fix: { safe: true, edits: [{ range: source.range(at, at), text: source.eol }] },
    };
}

// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
;// CONCATENATED MODULE: ./build/src/rules/edits/template-fix.js

const owners = {
    depth: 'digest-entry-format',
    marker: 'digest-list-item',
    star: 'digest-star-marker',
    tag: 'digest-entry-format',
    separator: 'digest-entry-format',
    invisible: 'digest-characters',
    'title-space': 'digest-title-text',
    'no-title': 'digest-title-text',
    text: 'digest-entry-format',
    link: 'digest-entry-format',
    'broken-link': 'digest-link-syntax',
    missing: 'digest-entry-format',
    date: 'digest-day-format',
    label: 'digest-field-label',
};
function differencesOf(entry, rule, { isOn }) {
    return entry.differences.filter((difference) => !isWrapped(difference) && ownerOf(difference, entry, isOn) === rule);
}
function isWrapped({ aspect, actual, expected }) {
    const at = actual.search(/[\r\n]/);
    if (aspect !== 'separator' || at === -1)
        return false;
    const below = actual.slice(at).replace(/^(?:\r\n|\n|\r)[ \t]*/, '');
    return `${actual.slice(0, at).trimEnd()} ${below}` === expected;
}
function ownerOf(difference, entry, isOn) {
    if (isConflictMarker(difference))
        return 'digest-leftover';
    if (lacksTitle(difference, entry) && isOn('digest-title-missing'))
        return 'digest-title-missing';
    return owners[difference.aspect];
}
function isConflictMarker({ aspect, actual }) {
    return aspect === 'text' && /^[ \t]*(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(actual);
}
function lacksTitle({ aspect, expected }, { url }) {
    const without = aspect === 'no-title' || (aspect === 'link' && expected === undefined);
    return without && (0,text_address/* parseAddress */.or)(url) !== undefined;
}
function differenceProblem(difference, message, subject, entry) {
    const { range, expected, edits, safe } = difference;
    const fate = entry ? judge(difference, entry) : 'as it is';
    return {
        message,
        range,
        subject,
        ...(expected !== undefined && fate !== 'no fix' && { expected: [expected] }),
        ...(edits.length > 0 &&
            fate !== 'no fix' && { fix: { safe: safe && fate !== 'unsafe', edits } }),
    };
}
const longestLabel = 5;
function isSentence(text) {
    const words = text.trim().split(/\s+/);
    return words.length > longestLabel || (words.length > 1 && /^\p{Ll}+$/u.test(words.at(-1) ?? ''));
}
function isBehind(link) {
    return ({ aspect, range }) => aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}
function judge({ aspect, actual, expected = '', range }, { link, source, title, description, differences }) {
    const isProse = description !== undefined || differences.length > 1;
    if (aspect === 'marker' && actual.trim() === '' && isProse)
        return 'unsafe';
    if (aspect !== 'separator' && aspect !== 'text')
        return 'as it is';
    const emphasis = (text) => text.replace(/[^*_~]/g, '');
    if ((aspect === 'separator' || expected !== '') && emphasis(actual) !== emphasis(expected))
        return 'no fix';
    if (aspect === 'text')
        return 'as it is';
    if (/[\r\n]/.test(actual))
        return 'no fix';
    const isAfter = link && range.start.offset >= link.range.end.offset;
    if (isAfter && actual === '')
        return 'no fix';
    if (isAfter && actual.trim() === '' && expected.trim() !== '')
        return 'unsafe';
    if (!isAfter && isSentence(source?.text ?? ''))
        return 'unsafe';
    if (!isAfter && differences.some(isBehind(link)))
        return 'unsafe';
    const isPlain = !source || !/[:：[\]()"“”„«»‘’<>]/.test(source.markdown);
    const titleIsPlain = !title || !/^[^[]*\]|^[^\]]*\[[^\]]*$/.test(title.text);
    return isPlain && titleIsPlain ? 'as it is' : 'no fix';
}
function subjectOf(entry) {
    return entry.url || entry.title?.text || entry.source?.text || '';
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-characters.js






const id = 'digest-characters';
const characters = (0,rule/* defineRule */.Km)({
    id,
    severity: 'warning',
    summary: 'invisible characters in headings, titles and addresses, no-break spaces outside titles',
    fixes: 'safe',
    changes: ['address', 'invisible', 'separator'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const { digest } = context;
        const { source } = digest.document;
        for (const entry of digest.entries)
            yield* differences(entry, context);
        const seen = new Set();
        for (const { start, end, place, subject } of stretches(digest, context)) {
            for (const found of (0,invisible/* findInvisible */.tO)(source.text.slice(start, end), place)) {
                const at = start + found.start;
                if (seen.has(at))
                    continue;
                seen.add(at);
                yield problem(found, source.range(at, start + found.end), place, subject);
            }
        }
    },
});
function* differences(entry, context) {
    for (const difference of differencesOf(entry, id, context)) {
        const { actual, expected = '' } = difference;
        const wanted = expected === '' ? 'nothing' : (0,code_span/* inlineCode */.ti)(expected);
        const message = `Unexpected ${(0,invisible/* namesOfInvisible */.Xh)(actual)} in the entry, expected ${wanted}`;
        yield differenceProblem(difference, message, subjectOf(entry), entry);
    }
}
function* stretches(digest, { isOn }) {
    const stretch = (range, place, subject) => {
        return { start: range.start.offset, end: range.end.offset, place, subject };
    };
    for (const { urlRange, quoted, fault, url } of digest.links) {
        if (urlRange && !quoted && !fault)
            yield stretch(urlRange, 'address', url);
    }
    for (const entry of digest.entries) {
        const { source, tags, title } = entry;
        if (source)
            yield stretch(source.range, 'source', subjectOf(entry));
        for (const tag of tags)
            yield stretch(tag.range, 'tag', subjectOf(entry));
        if (title)
            yield stretch(title.range, 'title', subjectOf(entry));
    }
    for (const { role, node, range } of digest.headings) {
        const read = role === 'section' || role === 'other' || (role === 'day' && !isOn(dayFormat));
        const content = (0,digest_markdown/* contentOf */.$E)(node);
        if (read && content)
            yield { ...content, place: 'heading', subject: textOf(digest, range) };
    }
}
const dayFormat = 'digest-day-format';
function textOf({ document }, { start, end }) {
    return (0,invisible/* withoutInvisible */.OT)(document.source.text.slice(start.offset, end.offset));
}
function problem({ character, expected }, range, place, subject) {
    const wanted = expected === '' ? 'nothing' : expected === ' ' ? 'a space' : `an ${place} without it`;
    return {
        message: `Unexpected ${(0,invisible/* namesOfInvisible */.Xh)(character)} in the ${place}, expected ${wanted}`,
        range,
        subject,
        ...(expected !== undefined && {
            expected: [expected],
            fix: { safe: true, edits: [{ range, text: expected }] },
        }),
    };
}

// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/names.js
var names = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/src/digest/model/position.js
var position = __webpack_require__(3401);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-date.js









const ahead = { page: 1, file: 14 };
const longestAhead = 31;
const dayDate = (0,rule/* defineRule */.Km)({
    id: 'digest-day-date',
    severity: 'error',
    summary: 'a date that does not exist, lies in the future, or contradicts its weekday',
    fixes: '–',
    options: schemas/* strictObject */.rej({
        'future-days': schemas/* int */.Whr().min(0).optional().meta({
            description: 'How many days ahead of today a date may lie. Without it 1, and 14 where a whole file has the date; more where the dates of the digest are further apart, or name longer periods.',
        }),
    }),
    *check(context) {
        const { digest, options, today } = context;
        const rhythm = createRhythm(context);
        for (const day of digest.days) {
            const { date, until, from, heading, level, parent } = day;
            if (date === undefined)
                continue;
            const place = places[from];
            const isFile = level === position/* fileLevel */.$;
            const usual = () => Math.max(isFile ? ahead.file : ahead.page, rhythm(level));
            const max = options['future-days'] ?? (date > today ? usual() : 0);
            const dated = { date, until: until ?? date, place, range: heading };
            yield* checkDate(dated, parent, {
                today,
                max,
                isLimit: options['future-days'] !== undefined,
            });
            const weekday = wrongWeekday(day, digest);
            if (weekday) {
                const right = names/* englishNames */.Xp.weekdays.long[(0,calendar/* weekdayOf */.Up)(date)];
                yield {
                    range: heading,
                    subject: date,
                    message: `Unexpected ${(0,code_span/* inlineCode */.ti)(weekday)} for ${date}, which is a ${right}; correct the weekday or the date`,
                };
            }
        }
        const max = options['future-days'] ?? ahead.page;
        for (const { dated, day } of digest.entries) {
            if (!dated)
                continue;
            const { first: date, last: until } = dated.period;
            const own = { date, until, place: ' of an entry', range: dated.value.range };
            yield* checkDate(own, day, { today, max, isLimit: options['future-days'] !== undefined });
        }
    },
});
const places = {
    heading: '',
    'file-name': ' in the name of the file',
    line: '',
};
function* checkDate({ date, until, place, range }, parent, { today, max, isLimit }) {
    const found = { range, subject: date };
    const unexpected = `date ${(0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(date, until))}${place}`;
    if (!(0,calendar/* dateExists */.d)(date) || !(0,calendar/* dateExists */.d)(until)) {
        const message = `Unexpected ${unexpected}, expected one that the calendar has`;
        yield { ...found, message };
        return;
    }
    if (until < date) {
        const message = `Unexpected ${unexpected}, expected one that does not end before it begins`;
        yield { ...found, message };
        return;
    }
    const length = isLimit ? 0 : Math.min(longestAhead, (0,calendar/* daysBetween */.YM)(date, until));
    const days = Math.max(max, length);
    if (date > (0,calendar/* addDays */.fi)(today, days)) {
        const limit = days === 0
            ? 'today or an earlier one'
            : `one at most ${(0,pluralize/* pluralize */.t)(days, 'day')} ahead of today`;
        yield { ...found, message: `Unexpected future ${unexpected}, expected ${limit}` };
        return;
    }
    const { date: from, until: to = from } = parent ?? {};
    if (from === undefined || to === undefined || !(0,calendar/* dateExists */.d)(from))
        return;
    if (date <= to && until >= from)
        return;
    const around = (0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(from, to));
    const message = `Unexpected ${unexpected} within ${around}, expected one that lies in it; correct one of the two`;
    yield { ...found, message };
}
function wrongWeekday({ date, until, from, heading }, { document, format }) {
    if (from !== 'heading' || date === undefined || !(0,calendar/* dateExists */.d)(date))
        return undefined;
    if (date !== until)
        return undefined;
    const words = document.source.text.slice(heading.start.offset, heading.end.offset);
    const [template] = format.days.flat();
    const languages = [names/* englishNames */.Xp, ...(template ? [(0,readers/* dateFormats */.zg)(template)[0].names] : [])];
    const named = (word) => languages.map((names) => names.weekdayNamed(word)).filter((each) => each !== undefined);
    const found = words.match(/[\p{L}\p{M}]+/gu)?.find((word) => named(word).length > 0);
    return found !== undefined && !named(found).includes((0,calendar/* weekdayOf */.Up)(date)) ? found : undefined;
}
const minDates = 3;
function createRhythm({ digest, archive, today, }) {
    return (0,archive_file/* memoize */.Bj)((level) => {
        const all = level === position/* fileLevel */.$
            ? archive.paths.map((path) => archive.dateOf(path))
            : digest.days.map((day) => (day.level === level ? day.date : undefined));
        const past = all.filter((date) => date !== undefined && (0,calendar/* dateExists */.d)(date) && date <= today);
        const dates = [...new Set(past)].sort();
        if (dates.length < minDates)
            return 0;
        const gaps = dates
            .slice(1)
            .map((date, index) => (0,calendar/* daysBetween */.YM)(dates[index], date))
            .map(Math.abs)
            .sort((a, b) => a - b);
        const gap = gaps[gaps.length >> 1] ?? 0;
        return level === position/* fileLevel */.$ ? 2 * gap : gap;
    });
}

;// CONCATENATED MODULE: ./build/src/rules/edits/duplicates.js

function duplicatesOf(items, keyOf, isAdded) {
    const staying = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const known = staying.get(key);
        if (known === undefined || (isAdded(known) && !isAdded(item)))
            staying.set(key, item);
    }
    const doubles = new Map();
    for (const item of items) {
        const stays = staying.get(keyOf(item) ?? '');
        if (stays !== undefined && stays !== item)
            doubles.set(item, stays);
    }
    return doubles;
}
function duplicateDays(days, context) {
    return duplicatesOf(days, ({ date, until }) => date && (0,calendar/* periodName */.dN)(date, until), (day) => isAddedDay(day, context));
}
function siblingDays(days) {
    const siblings = new Map();
    for (const day of days) {
        const known = siblings.get(day.parent);
        if (known)
            known.push(day);
        else
            siblings.set(day.parent, [day]);
    }
    return siblings.values();
}
function isAddedDay({ heading }, { digest, additions }) {
    return additions?.isAddedLine(digest.document.source.path, heading.start.line) ?? false;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-empty.js







const dayEmpty = (0,rule/* defineRule */.Km)({
    id: 'digest-day-empty',
    severity: 'warning',
    summary: 'a day without an entry',
    fixes: 'removes the day, safe where nothing is below it',
    changes: ['empty'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest, isOn }) {
        const { source } = digest.document;
        const repeated = isOn('digest-day-unique') ? doubledDays(digest) : new Set();
        const larger = new Set(digest.days.map(({ parent }) => parent));
        for (const day of digest.days) {
            if (day.entries.length > 0 || day.from !== 'heading' || larger.has(day))
                continue;
            if (repeated.has(day))
                continue;
            const isBare = day.range.end.offset === day.heading.end.offset;
            if (!isBare && !holdsOnlyHeadings(day, digest.headings, source.text))
                continue;
            const heading = source.text.slice(day.heading.start.offset, day.heading.end.offset);
            const subject = day.date === undefined ? heading : (0,calendar/* periodName */.dN)(day.date, day.until);
            yield {
                message: `Unexpected day ${(0,code_span/* inlineCode */.ti)(subject)} without an entry, expected at least one; add it or remove the day`,
                range: day.heading,
                subject,
                ...(isBare && { fix: { safe: true, edits: [removal(source, stretchOf(day))] } }),
            };
        }
    },
});
function doubledDays({ sections }) {
    const repeated = new Set();
    for (const days of sections.flatMap((section) => [...siblingDays(section.days)])) {
        const firsts = new Map();
        for (const day of days) {
            if (day.date === undefined)
                continue;
            const name = (0,calendar/* periodName */.dN)(day.date, day.until);
            const first = firsts.get(name);
            if (first)
                repeated.add(first).add(day);
            else
                firsts.set(name, day);
        }
    }
    return repeated;
}
function holdsOnlyHeadings({ heading, range }, headings, text) {
    const from = (0,search/* partitionPoint */.j)(headings, (each) => each.range.start.offset <= heading.start.offset);
    let at = heading.end.offset;
    for (let index = from; index < headings.length; index++) {
        const { start, end } = headings[index].range;
        if (start.offset >= range.end.offset)
            break;
        if (text.slice(at, start.offset).trim() !== '')
            return false;
        at = end.offset;
    }
    return text.slice(at, range.end.offset).trim() === '';
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-format.js








const digest_day_format_dayFormat = (0,rule/* defineRule */.Km)({
    id: 'digest-day-format',
    severity: 'error',
    summary: 'a date heading that is not as the template writes it',
    fixes: 'safe',
    changes: ['date', 'depth'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const { digest, isOn } = context;
        const template = digest.format.days.at(-1)?.[0]?.text ?? '';
        const isUsual = usualDay(context);
        for (const day of digest.days) {
            const { date, differences } = day;
            if (differences.length > 0 && isUsual(day))
                continue;
            const exists = date === undefined || (0,calendar/* dateExists */.d)(date);
            if (!exists && isOn('digest-day-date'))
                continue;
            const isDoubtful = wrongWeekday(day, digest) !== undefined;
            if (isDoubtful && isOn('digest-day-date'))
                continue;
            for (const difference of differences) {
                const { fix, ...problem } = differenceProblem(difference, message(difference, template), date ?? difference.actual);
                yield fix && !isDoubtful ? { ...problem, fix } : problem;
            }
        }
    },
});
function usualDay(context) {
    const { digest, additions, assumed = false } = context;
    if (!additions || !assumed)
        return () => false;
    const { text } = digest.document.source;
    const lookOf = ({ heading }) => look(text.slice(heading.start.offset, heading.end.offset));
    const stood = digest.days.filter((day) => !isAddedDay(day, context));
    const looks = new Map();
    for (const day of stood)
        looks.set(lookOf(day), (looks.get(lookOf(day)) ?? 0) + 1);
    return (day) => isAddedDay(day, context) && (0,digest_habit/* isHabit */.$Z)(looks.get(lookOf(day)) ?? 0, stood.length);
}
function look(heading) {
    return heading.replace(/\p{N}/gu, '0').replace(/\p{L}+/gu, 'a');
}
function message({ aspect, actual, expected }, template) {
    if (aspect === 'date') {
        return expected === undefined
            ? `Unexpected date ${(0,code_span/* inlineCode */.ti)(actual)}, which can be read in two ways, expected one as in ${(0,code_span/* inlineCode */.ti)(template)}`
            : `Unexpected date ${(0,code_span/* inlineCode */.ti)(actual)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
    }
    return expected === undefined
        ? `Unexpected underlined heading, expected ${(0,code_span/* inlineCode */.ti)(template)}`
        : `Unexpected heading ${(0,code_span/* inlineCode */.ti)(actual)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
}

;// CONCATENATED MODULE: ./build/src/text/longest-run.js
function longestRun(elements) {
    const ranks = [...new Set(elements.map(({ rank }) => rank))].sort((a, b) => a - b);
    const placeOf = new Map(ranks.map((rank, index) => [rank, index + 1]));
    const best = Array.from({ length: ranks.length + 1 }, () => none);
    const before = [];
    let winner = none;
    for (const [index, { rank, weight }] of elements.entries()) {
        const place = placeOf.get(rank);
        let longest = none;
        for (let at = place; at > 0; at -= at & -at)
            longest = better(longest, best[at]);
        before.push(longest.last);
        const score = { count: longest.count + 1, weight: longest.weight + weight, last: index };
        for (let at = place; at < best.length; at += at & -at)
            best[at] = better(best[at], score);
        winner = better(winner, score);
    }
    const kept = new Set();
    for (let at = winner.last; at >= 0; at = before[at])
        kept.add(at);
    return kept;
}
const none = { count: 0, weight: 0, last: -1 };
function better(a, b) {
    const difference = b.count - a.count || b.weight - a.weight || a.last - b.last;
    return difference > 0 ? b : a;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-order.js









const dayOrder = (0,rule/* defineRule */.Km)({
    id: 'digest-day-order',
    severity: 'error',
    summary: 'days that must move for the section to be in order, as few as possible',
    fixes: 'moves the whole block, safe; unsafe where another month or year would put the day in its place',
    relates: true,
    changes: ['days'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        for (const { days, path } of context.digest.sections) {
            for (const siblings of siblingDays(days))
                yield* checkDays(siblings, path, context);
        }
    },
});
function* checkDays(all, path, context) {
    const { digest, today } = context;
    const days = sureDays(all, context);
    if (isReversed(days, digest.format.order)) {
        yield wrongOrder(days, path, digest);
        return;
    }
    const direction = digest.format.order === 'newest-first' ? -1 : 1;
    const kept = longestRun(days.map(({ day, date }) => ({
        rank: direction * Number(date.replaceAll('-', '')),
        weight: weightOf(day, context),
    })));
    const staying = days.filter((_, index) => kept.has(index));
    const gap = staying.length < days.length ? dayGap(digest) : '';
    let above = 0;
    for (const [index, each] of days.entries()) {
        if (kept.has(index))
            above++;
        else
            yield misplaced(each, { staying, above, gap, digest, today });
    }
}
function weightOf(day, context) {
    const { digest, additions } = context;
    const { path, text } = digest.document.source;
    if (!additions)
        return lengthOf(day);
    if (isAddedDay(day, context))
        return 0;
    const added = day.entries.filter(({ head }) => additions.isNewEntry(path, head));
    return added.reduce((weight, entry) => weight - lengthOf(entry), text.length + lengthOf(day));
}
function lengthOf({ range }) {
    return range.end.offset - range.start.offset;
}
function sureDays(days, context) {
    const latest = (0,calendar/* addDays */.fi)(context.today, 1);
    const doubles = context.isOn('digest-day-unique') ? duplicateDays(days, context) : undefined;
    return days.flatMap((day) => {
        const { date, parent } = day;
        if (date === undefined || !(0,calendar/* dateExists */.d)(date) || date > latest)
            return [];
        if (parent?.date !== undefined && date < parent.date)
            return [];
        return doubles?.has(day) ? [] : [{ day, date }];
    });
}
const minDays = 5;
function isReversed(days, order) {
    if (days.length < minDays)
        return false;
    const steps = days
        .slice(1)
        .map(({ date }, index) => (date < days[index].date ? -1 : 1));
    const wrong = order === 'newest-first' ? 1 : -1;
    return (0,digest_habit/* isHabit */.$Z)(steps.filter((step) => step === wrong).length, steps.length);
}
function wrongOrder(days, path, { format }) {
    const found = format.order === 'newest-first' ? 'oldest-first' : 'newest-first';
    const [first] = days;
    return {
        message: `Unexpected days in the order ${(0,code_span/* inlineCode */.ti)(found)}, expected ${(0,code_span/* inlineCode */.ti)(format.order)}; sort them or set ${(0,code_span/* inlineCode */.ti)(`order: ${found}`)}`,
        range: first.day.heading,
        subject: path.join(' › ') || found,
    };
}
function misplaced({ day, date }, surroundings) {
    const { staying, above, digest, gap } = surroundings;
    const isNewestFirst = digest.format.order === 'newest-first';
    const belongsBelow = (other) => isNewestFirst ? other.date >= date : other.date <= date;
    const upper = staying[above - 1];
    const lower = staying[above];
    const passed = lower && lower.date !== date && belongsBelow(lower);
    const found = passed ? `above ${nameOf(lower)}` : `below ${upper ? nameOf(upper) : 'it'}`;
    const target = staying[(0,search/* partitionPoint */.j)(staying, belongsBelow) - 1];
    const side = target ? 'below' : 'above';
    const beside = target ?? staying[0];
    const place = { side, day: beside.day };
    const isSingle = day.date === day.until;
    const other = isSingle ? otherDate(date, upper?.date, lower?.date, surroundings) : undefined;
    const open = isOpenEnded(day, digest) || isOpenEnded(beside.day, digest);
    const fix = open
        ? undefined
        : { safe: other === undefined, edits: moveDay(day, place, gap, digest) };
    const expected = `it ${side} ${nameOf(beside)}${other ? `, or the date ${(0,code_span/* inlineCode */.ti)(other)}` : ''}`;
    return {
        message: `Unexpected ${isSingle ? 'day' : 'period'} ${nameOf({ day, date })} ${found}, expected ${expected}`,
        range: day.heading,
        subject: date,
        related: [
            {
                path: digest.document.source.path,
                range: beside.day.heading,
                message: `the day that it belongs ${side}`,
            },
        ],
        ...(fix && { fix }),
    };
}
function nameOf({ day, date }) {
    return (0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(date, day.until));
}
const maxDistance = 10;
function otherDate(date, upper, lower, { digest, today }) {
    const [newer, older] = digest.format.order === 'newest-first' ? [upper, lower] : [lower, upper];
    return shifted(date).find((other) => {
        if (!(0,calendar/* dateExists */.d)(other) || other > (newer ?? today) || other < (older ?? ''))
            return false;
        return [newer, older].some((each) => each && Math.abs((0,calendar/* daysBetween */.YM)(other, each)) <= maxDistance);
    });
}
function shifted(date) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return [12, -12, 1, -1].map((months) => {
        const all = year * 12 + month - 1 + months;
        return (0,calendar/* isoDate */._$)(Math.floor(all / 12), (all % 12) + 1, day);
    });
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-unique.js







const dayUnique = (0,rule/* defineRule */.Km)({
    id: 'digest-day-unique',
    severity: 'warning',
    summary: 'the same day twice in a section',
    fixes: 'merges, safe; unsafe where there are topics below the days, or no entry comes first',
    relates: true,
    changes: ['days'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const { digest } = context;
        const { path } = digest.document.source;
        for (const days of digest.sections.flatMap((section) => [...siblingDays(section.days)])) {
            for (const [day, other] of duplicateDays(days, context)) {
                const date = day.date ?? '';
                const named = (0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(date, day.until));
                const noun = date === day.until ? 'day' : 'period';
                const name = isAbove(other, day) ? 'the first one' : 'the other one';
                const fix = mergeFix(other, day, digest);
                yield {
                    message: `Unexpected second ${noun} ${named}, expected its entries under ${name}`,
                    range: day.heading,
                    subject: date,
                    related: [{ path, range: other.heading, message: name }],
                    ...(fix && { fix }),
                };
            }
        }
    },
});
function isAbove(a, b) {
    return a.heading.start.offset < b.heading.start.offset;
}
function mergeFix(stays, goes, digest) {
    const { source } = digest.document;
    const body = bodyOf(goes, source.text);
    if (!body)
        return { safe: true, edits: [removal(source, stretchOf(goes))] };
    if (isOpenEnded(stays, digest) || isOpenEnded(goes, digest))
        return undefined;
    const between = source.text.slice(stays.range.end.offset, goes.heading.start.offset);
    const gap = entryGap(stays, goes, body, digest);
    const edits = isAbove(stays, goes) && between.trim() === ''
        ? [junction(source, stretchOf(stays), body, gap)]
        : inOrder([
            removal(source, stretchOf(goes)),
            insertionBelow(source, stretchOf(stays), linesIn(source, body), gap),
        ]);
    const beginsWithEntry = goes.entries[0]?.head.start.offset === body.start;
    const hasTopics = [stays, goes].some((day) => holdsSection(day, digest) || holdsDay(day, digest));
    return { safe: beginsWithEntry && !hasTopics, edits };
}
function bodyOf({ heading, range }, text) {
    const { start, end } = { start: heading.end.offset, end: range.end.offset };
    const skipped = text.slice(start, end).search(/\S/);
    return skipped === -1 ? undefined : { start: start + skipped, end };
}
const sample = 10;
function entryGap(stays, goes, body, { document, format }) {
    const { source } = document;
    const isItem = format.entries[0].block.type === 'item';
    const last = stays.entries.at(-1);
    const begins = isItem
        ? /^(?:[-*+]|\d{1,9}[.)])\s/.test(source.text.slice(body.start, body.start + 12))
        : isHeadingAt(source.text, body.start);
    if (!begins)
        return source.eol;
    if (last?.range.end.offset !== stays.range.end.offset || last.body.at(-1)?.type === 'html') {
        return source.eol;
    }
    const starts = [stays, goes].flatMap(({ entries }) => entries.slice(1, sample).map(({ head }) => head.start.offset));
    if (starts.length === 0)
        return isItem ? '' : source.eol;
    return commonGap(source, starts);
}
function holdsDay(day, { days }) {
    const start = day.heading.start.offset;
    return days[(0,search/* partitionPoint */.j)(days, ({ heading }) => heading.start.offset <= start)]?.parent === day;
}
function holdsSection({ range }, { sections }) {
    const index = (0,search/* partitionPoint */.j)(sections, ({ heading }) => heading.start.offset <= range.start.offset);
    const next = sections[index]?.heading.start.offset;
    return next !== undefined && next < range.end.offset;
}

// EXTERNAL MODULE: ./build/src/digest/dates/recognise.js
var recognise = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-date.js






const entryDate = (0,rule/* defineRule */.Km)({
    id: 'digest-entry-date',
    severity: 'off',
    summary: 'an address with a date far from its day',
    fixes: '–',
    options: schemas/* strictObject */.rej({
        days: schemas/* int */.Whr().min(0).default(30).meta({
            description: 'How many days the date in the address may lie from the day of the entry.',
        }),
    }),
    *check({ digest, options: { days } }) {
        for (const entry of digest.entries) {
            const written = (0,recognise/* dateInAddress */.iD)(entry.url);
            const { first, last } = entry.period ?? {};
            if (!first || !last || !written || !(0,calendar/* dateExists */.d)(first) || !(0,calendar/* dateExists */.d)(last))
                continue;
            if (Math.max((0,calendar/* daysBetween */.YM)(written, first), (0,calendar/* daysBetween */.YM)(last, written)) <= days)
                continue;
            const limit = days === 0 ? 'the same day' : `at most ${(0,pluralize/* pluralize */.t)(days, 'day')} between them`;
            yield {
                message: `Unexpected date ${written} in the address of an entry of ${(0,calendar/* periodName */.dN)(first, last)}, expected ${limit}`,
                range: entry.link?.urlRange ?? entry.head,
                subject: subjectOf(entry),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-format.js








const digest_entry_format_id = 'digest-entry-format';
const entryFormat = (0,rule/* defineRule */.Km)({
    id: digest_entry_format_id,
    severity: 'error',
    summary: 'an entry that is not as the template writes it',
    fixes: 'where every required value is known; safe only where spaces, colon, star or escaping change',
    changes: ['case', 'depth', 'invisible', 'marker', 'separator', 'star'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const { entries } = context.digest;
        const isUsual = createUsual(entries);
        for (const entry of entries) {
            for (const difference of differencesOf(entry, digest_entry_format_id, context)) {
                if (isUsual(difference, entry) || isAside(difference, entry))
                    continue;
                yield differenceProblem(difference, digest_entry_format_message(difference, entry), subjectOf(entry), entry);
            }
        }
        yield* htmlLinks(context.digest);
    },
});
function* htmlLinks({ lists, entries, document }) {
    const { text } = document.source;
    const heads = new Set(entries.map(({ head }) => head.start.offset));
    for (const { children } of lists) {
        if (!children.some(({ position }) => heads.has(position?.start.offset ?? -1)))
            continue;
        for (const item of children) {
            const [paragraph] = item.children;
            if (paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'html')
                continue;
            const start = paragraph.position?.start.offset ?? 0;
            const end = paragraph.position?.end.offset ?? start;
            const [written, , url, title] = htmlLink.exec(text.slice(start, end)) ?? [];
            if (written === undefined || url === undefined || (0,text_address/* parseAddress */.or)(url) === undefined)
                continue;
            const expected = `[${title}](${(0,compose/* writeAddress */.oz)(url)})`;
            const range = document.source.range(start, start + written.length);
            yield {
                message: `Unexpected link in HTML ${(0,code_span/* inlineCode */.ti)(written)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`,
                range,
                subject: url,
                expected: [expected],
                fix: { safe: false, edits: [{ range, text: expected }] },
            };
        }
    }
}
const htmlLink = /^<a\s(?:[^<>]*\s)?href\s*=\s*(["'])(https?:[^"'<>\s&]*)\1[^<>]*>([^<>[\]\\\n]+)<\/a>/i;
function createUsual(entries) {
    const kinds = [isNote, isBareAddress].map((isKind) => {
        const has = (entry) => entry.differences.some((each) => isKind(each, entry));
        const groups = new Map();
        for (const entry of entries) {
            for (const group of [undefined, entry.section]) {
                const { having, all } = groups.get(group) ?? { having: 0, all: 0 };
                groups.set(group, { having: having + (has(entry) ? 1 : 0), all: all + 1 });
            }
        }
        const isUsualIn = (group) => {
            const { having, all } = groups.get(group) ?? { having: 0, all: 0 };
            return having > 1 && !(0,digest_habit/* isHabit */.$Z)(all - having, all);
        };
        return { isKind, isUsualIn };
    });
    return (difference, entry) => kinds.some(({ isKind, isUsualIn }) => isKind(difference, entry) && (isUsualIn(undefined) || isUsualIn(entry.section)));
}
function isAside({ aspect, actual, range }, { link, description }) {
    if (aspect !== 'separator' || !link || !/^[ \t]+$/.test(actual))
        return false;
    return range.start.offset >= link.range.end.offset && /^[[(（]/.test(description?.markdown ?? '');
}
function isBareAddress({ aspect, expected }) {
    return aspect === 'link' && expected !== undefined;
}
function isNote({ aspect, range }, { link }) {
    return aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}
function digest_entry_format_message(difference, entry) {
    const template = entry.template.text;
    const { aspect, actual, expected } = difference;
    const found = (0,code_span/* inlineCode */.ti)(actual);
    switch (aspect) {
        case 'depth':
            return expected === undefined
                ? `Unexpected underlined heading, expected ${(0,code_span/* inlineCode */.ti)(template)}`
                : `Unexpected heading ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
        case 'tag':
            return expected === undefined
                ? `Unexpected tag ${found}, which the format does not know; correct it or add it to \`tags\``
                : `Unexpected tag ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
        case 'text':
            return `Unexpected text ${(0,code_span/* inlineCode */.ti)(actual.trim())}, expected nothing here; the format is ${(0,code_span/* inlineCode */.ti)(template)}`;
        case 'link':
            return expected === undefined
                ? `Unexpected address ${found} without a title, expected a link as in ${(0,code_span/* inlineCode */.ti)(template)}`
                : `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
        case 'no-title':
            return `Unexpected link without a text, expected a title as in ${(0,code_span/* inlineCode */.ti)(template)}`;
        case 'missing':
            return `Unexpected entry without a ${lacking(entry)}, expected ${(0,code_span/* inlineCode */.ti)(template)}`;
        case 'separator':
            return `Unexpected ${actual === '' ? 'nothing' : found} ${place(difference, entry)}, expected ${expected === '' ? 'nothing' : (0,code_span/* inlineCode */.ti)(expected ?? '')}`;
        default:
            return `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected ?? template)}`;
    }
}
function place({ range }, { source, title, tags, link }) {
    const at = range.start.offset;
    const isBeside = title && link && title.range.end.offset <= link.range.start.offset;
    if (isBeside && at >= title.range.end.offset && at < link.range.end.offset) {
        return link.text ? 'before the link' : 'between title and address';
    }
    if (title && at >= title.range.end.offset)
        return 'after the link';
    if (source && at < source.range.start.offset)
        return 'before the source';
    if (source)
        return 'between source and title';
    return tags.length > 0 ? 'between tag and title' : 'before the title';
}
function lacking({ template, link, source, description, others }) {
    if (!link)
        return 'link';
    const known = { source, description, date: others.date, number: others.number };
    const names = ['date', 'number', 'source', 'description'];
    const isLacking = (name) => known[name] === undefined && (0,template_template/* slotOf */.SW)(template, name)?.optional === false;
    return names.find(isLacking) ?? 'source';
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-order.js







const entryOrder = (0,rule/* defineRule */.Km)({
    id: 'digest-entry-order',
    severity: 'warning',
    summary: 'entries whose own dates are out of order, as few as possible',
    fixes: '–',
    relates: true,
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        for (const entries of groupsOf(context))
            yield* checkEntries(entries, context);
    },
});
function groupsOf({ digest, today }) {
    const latest = (0,calendar/* addDays */.fi)(today, 1);
    const groups = new Map();
    for (const entry of digest.entries) {
        const { first: date, last } = entry.dated?.period ?? {};
        if (date === undefined || !(0,calendar/* dateExists */.d)(date) || date > latest)
            continue;
        const days = groups.get(entry.section) ?? new Map();
        groups.set(entry.section, days);
        const dated = days.get(entry.day) ?? [];
        days.set(entry.day, dated);
        dated.push({ entry, date, name: (0,calendar/* periodName */.dN)(date, last) });
    }
    return [...groups.values()].flatMap((days) => [...days.values()]);
}
const minEntries = 8;
function* checkEntries(entries, { digest, additions }) {
    if (new Set(entries.map(({ date }) => date)).size < minEntries / 2)
        return;
    if (entries.length < minEntries)
        return;
    const { path } = digest.document.source;
    const keptBy = (direction) => longestRun(entries.map(({ entry, date }) => ({
        rank: direction * Number(date.replaceAll('-', '')),
        weight: additions?.isNewEntry(path, entry.head) ? 0 : 1,
    })));
    const direction = digest.format.order === 'newest-first' ? -1 : 1;
    const kept = keptBy(direction);
    if (!(0,digest_habit/* isHabit */.$Z)(kept.size, entries.length)) {
        const other = keptBy(direction === 1 ? -1 : 1);
        if ((0,digest_habit/* isHabit */.$Z)(other.size, entries.length))
            yield digest_entry_order_wrongOrder(entries, digest);
        return;
    }
    const staying = entries.filter((_, at) => kept.has(at));
    for (const [at, dated] of entries.entries()) {
        if (!kept.has(at))
            yield digest_entry_order_misplaced(dated, staying, digest);
    }
}
function digest_entry_order_wrongOrder([first], { format }) {
    const found = format.order === 'newest-first' ? 'oldest-first' : 'newest-first';
    return {
        message: `Unexpected entries in the order ${(0,code_span/* inlineCode */.ti)(found)}, expected ${(0,code_span/* inlineCode */.ti)(format.order)}; sort them or set ${(0,code_span/* inlineCode */.ti)(`order: ${found}`)}`,
        range: first.entry.head,
        subject: found,
    };
}
function digest_entry_order_misplaced({ entry, date, name }, staying, { format, document }) {
    const isBefore = (other) => format.order === 'newest-first' ? other.date >= date : other.date <= date;
    const next = staying.find((other) => other.entry.head.start.offset > entry.head.start.offset);
    const upper = staying.findLast((other) => other.entry.head.start.offset < entry.head.start.offset);
    const passed = next && !(upper && !isBefore(upper)) ? next : undefined;
    const found = passed
        ? `above one of ${(0,code_span/* inlineCode */.ti)(passed.name)}`
        : `below one of ${(0,code_span/* inlineCode */.ti)(upper?.name ?? name)}`;
    const target = staying.findLast(isBefore);
    const beside = target ?? staying[0];
    const side = target ? 'below' : 'above';
    return {
        message: `Unexpected entry of ${(0,code_span/* inlineCode */.ti)(name)} ${found}, expected it ${side} that of ${(0,code_span/* inlineCode */.ti)(beside.name)}`,
        range: entry.head,
        subject: subjectOf(entry),
        related: [
            {
                path: document.source.path,
                range: beside.entry.head,
                message: `the entry that it belongs ${side}`,
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/digest/archive/places.js
var archive_places = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/src/text/address-pattern.js
var address_pattern = __webpack_require__(7402);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-unique.js









const options = schemas/* strictObject */.rej({
    sections: schemas/* enum */.k5n(['any', 'same']).default('any').meta({
        description: 'Whether a link may be listed once in each section (`same`) or once in all (`any`).',
    }),
    within: schemas/* union */.KCZ([schemas/* strictObject */.rej({ files: schemas/* int */.Whr().min(0) }), schemas/* strictObject */.rej({ days: schemas/* int */.Whr().min(0) })])
        .optional()
        .meta({
        description: 'How far back a duplicate counts, in files or in days. Without it, in the whole archive.',
    }),
    except: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .default([])
        .meta({
        description: `Addresses that may come again, such as the digest's own. ${address_pattern/* addressPatternHelp */.ae}`,
    }),
});
const entryUnique = (0,rule/* defineRule */.Km)({
    id: 'digest-entry-unique',
    severity: 'error',
    summary: 'the same link as another entry of the archive',
    fixes: '–',
    relates: true,
    options,
    *check(context) {
        const { path } = context.digest.document.source;
        for (const double of doubleEntries(context)) {
            const came = context.additions?.bringsLink(path, double.entry.head) ?? false;
            yield problemWith(double, came ? 'other' : 'first');
        }
    },
});
function problemWith({ entry, of }, name) {
    const place = (0,code_span/* inlineCode */.ti)(`${of.path}:${of.range.start.line}`);
    const date = of.date === undefined ? '' : ` under ${of.date}`;
    return {
        message: `Unexpected second entry for ${(0,code_span/* inlineCode */.ti)(entry.url)}, expected one; the ${name} is in ${place}${date}`,
        range: entry.link?.urlRange ?? entry.link?.range ?? entry.head,
        subject: (0,identity/* linkIdentity */.t)(entry.url)?.key ?? entry.url,
        related: [{ path: of.path, range: of.range, message: `The ${name} entry with this link` }],
    };
}
function* doubleEntries(context) {
    const { digest, additions } = context;
    const { path } = digest.document.source;
    const isAdded = ({ head }) => additions?.bringsLink(path, head) ?? false;
    const findFirst = createDoubleSearch(context);
    const mayRepeat = (0,address_pattern/* compileAddressPatterns */.pi)(context.options.except);
    const { entries } = digest;
    const arrived = [...entries.filter((entry) => !isAdded(entry)), ...entries.filter(isAdded)];
    for (const entry of arrived) {
        const of = findFirst(entry);
        if (of && !(URL.canParse(entry.url) && mayRepeat(new URL(entry.url))))
            yield { entry, of };
    }
}
function createDoubleSearch(context) {
    const { digest, archive, options, additions } = context;
    const { path } = digest.document.source;
    const sectionPath = (0,archive_places/* createSectionPath */.j)(digest.sections);
    const position = createPositions(context);
    const hasOthers = archive.paths.some((other) => other !== path);
    const sectionOf = ({ section }) => (options.sections === 'any' ? '' : section.join('\n'));
    const isNear = (a, b) => isWithin(a, b, options.within, position);
    const isAdded = ({ path, range }) => additions?.bringsLink(path, range) ?? false;
    const isEarlier = (other, place) => {
        if (isAdded(other) !== isAdded(place))
            return isAdded(place);
        return other.date !== undefined && place.date !== undefined && other.date !== place.date
            ? other.date < place.date
            : position(other) < position(place);
    };
    const seen = new Map();
    return (entry) => {
        const key = (0,identity/* linkIdentity */.t)(entry.url)?.key;
        if (key === undefined)
            return undefined;
        const place = {
            path,
            range: entry.head,
            date: entry.period?.first,
            section: sectionPath(entry.section),
            title: entry.title?.text ?? '',
        };
        const list = `${key}\n${sectionOf(place)}`;
        const known = seen.get(list);
        seen.set(list, { first: known?.first ?? place, last: place });
        const own = known && [known.first, known.last].find((other) => isNear(other, place));
        if (own || !hasOthers)
            return own;
        return archive
            .places(entry.url, digest)
            .find((other) => sectionOf(other) === sectionOf(place) && isNear(other, place) && isEarlier(other, place));
    };
}
function isWithin(a, b, within, position) {
    if (!within)
        return true;
    if ('files' in within)
        return Math.abs(position(a) - position(b)) <= within.files;
    if (a.date === undefined || b.date === undefined)
        return a.date === b.date;
    return Math.abs((0,calendar/* daysBetween */.YM)(a.date, b.date)) <= within.days;
}
function createPositions({ digest, archive, }) {
    let positions;
    const number = () => {
        const { path } = digest.document.source;
        const own = digest.days.find(({ level }) => level === position/* fileLevel */.$)?.date;
        const order = (0,archive_file/* createFileOrder */.Zg)((name) => (name === path ? own : archive.dateOf(name)));
        const isUnknown = !archive.paths.includes(path);
        const paths = isUnknown ? [...archive.paths, path].sort(order) : archive.paths;
        return new Map(paths.map((name, index) => [name, index]));
    };
    return (place) => {
        positions ??= number();
        return positions.get(place.path) ?? 0;
    };
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-extra-format.js




const extraFormat = (0,rule/* defineRule */.Km)({
    id: 'digest-extra-format',
    severity: 'warning',
    summary: 'an extra link that is not as the template writes it',
    fixes: 'safe; unsafe where a reference becomes an address',
    changes: ['brackets', 'separator'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        if (!isStrict(digest))
            return;
        const { source } = digest.document;
        for (const entry of digest.entries) {
            for (const { link, label, differences } of entry.extras) {
                if (link.fault || differences.length === 0)
                    continue;
                const edits = differences.flatMap((difference) => difference.edits);
                const fixed = wholeOf(link, edits, source);
                const { start, end } = fixed.range;
                const actual = source.text.slice(start.offset, end.offset);
                yield {
                    message: `Unexpected ${(0,code_span/* inlineCode */.ti)(actual)}, expected ${(0,code_span/* inlineCode */.ti)(fixed.text)}`,
                    range: fixed.range,
                    subject: link.url || label.text,
                    expected: [fixed.text],
                    fix: { safe: differences.every(({ safe }) => safe), edits },
                };
            }
        }
    },
});
function isStrict({ entries }) {
    const rows = entries.flatMap(rowsOf);
    const strict = rows.filter((row) => row.every(({ differences }) => differences.length === 0));
    return (0,digest_habit/* isHabit */.$Z)(strict.length, rows.length);
}
function rowsOf({ body, extras }) {
    const rows = [];
    let end = 0;
    let block = 0;
    for (const extra of extras) {
        const at = extra.link.range.start.offset;
        if (at >= end)
            rows.push([]);
        while (end <= at && block < body.length)
            end = body[block++]?.position?.end.offset ?? 0;
        rows[rows.length - 1]?.push(extra);
    }
    return rows;
}
function wholeOf({ range }, edits, source) {
    const inOrder = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
    const start = Math.min(range.start.offset, ...inOrder.map((edit) => edit.range.start.offset));
    const end = Math.max(range.end.offset, ...inOrder.map((edit) => edit.range.end.offset));
    let fixed = '';
    let at = start;
    for (const edit of inOrder) {
        fixed += source.text.slice(at, edit.range.start.offset) + edit.text;
        at = edit.range.end.offset;
    }
    return { range: source.range(start, end), text: fixed + source.text.slice(at, end) };
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-field-label.js





const fieldLabel = (0,rule/* defineRule */.Km)({
    id: 'digest-field-label',
    severity: 'warning',
    summary: 'a field label in another case or markup than configured, or given twice',
    fixes: 'case and markup safe',
    changes: ['label', 'separator'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest: { entries, document } }) {
        const { path } = document.source;
        const all = entries.flatMap(({ fields }) => fields);
        const different = all.filter(({ differences }) => differences.length > 0);
        const hasOwnStyle = (0,digest_habit/* isHabit */.$Z)(different.length, all.length);
        for (const entry of entries) {
            for (const field of hasOwnStyle ? [] : entry.fields) {
                for (const difference of field.differences) {
                    const { actual, expected = '' } = difference;
                    const message = `Unexpected ${(0,code_span/* inlineCode */.ti)(actual)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
                    yield differenceProblem(difference, message, subject(entry, field));
                }
            }
            for (const { first, second } of duplicates(entry.fields)) {
                yield {
                    message: `Unexpected second ${(0,code_span/* inlineCode */.ti)(second.label.text)} in one entry, expected one; merge it with the first`,
                    range: second.label.range,
                    subject: subject(entry, second),
                    related: [{ path, range: first.label.range, message: 'the first one' }],
                };
            }
        }
    },
});
function subject(entry, { label }) {
    return `${subjectOf(entry)} ${label.text}`;
}
function duplicates(fields) {
    const firsts = new Map();
    return fields.flatMap((field) => {
        const label = field.label.text.toLowerCase();
        const first = firsts.get(label);
        if (!first)
            firsts.set(label, field);
        return first ? [{ first, second: field }] : [];
    });
}

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-hidden-text.js






const hiddenText = (0,rule/* defineRule */.Km)({
    id: 'digest-hidden-text',
    severity: 'warning',
    summary: 'text in an entry that readers do not see',
    fixes: '–',
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        const { source, tree } = digest.document;
        if (!/<|\]:|\[\]\(/.test(source.text))
            return;
        const found = [];
        const report = (node, entry, message) => {
            const { start, end } = node.position ?? {};
            const range = source.range(start?.offset ?? 0, end?.offset ?? 0);
            found.push({ message, range, subject: subjectOf(entry) });
        };
        (0,unist_util_visit_lib/* visit */.YR)(tree, ['html', 'definition'], (node) => {
            const entry = entryAt(digest, node.position?.start.offset ?? 0);
            if (!entry)
                return;
            if (node.type === 'definition') {
                if (node.url !== '#' && node.url !== '')
                    return;
                if (!node.title && !/^(?:\/\/|comment|_|-)/i.test(node.identifier))
                    return;
                report(node, entry, `Unexpected comment ${(0,code_span/* inlineCode */.ti)(`[${node.identifier}]:`)} in an entry, which readers do not see, expected none`);
            }
            else if (node.type === 'html') {
                const message = hiddenHtml(node, entry);
                if (message !== undefined)
                    report(node, entry, message);
            }
        });
        yield* found;
        for (const { kind, image, text, url, range, quoted } of digest.links) {
            if (kind !== 'inline' || image || quoted || !text || text.markdown.trim() !== '')
                continue;
            const entry = entryAt(digest, range.start.offset);
            if (!entry || url === '' || entry.link?.range.start.offset === range.start.offset)
                continue;
            const message = `Unexpected link to ${(0,code_span/* inlineCode */.ti)(url)} without a text in an entry, which readers do not see, expected none`;
            yield { message, range, subject: url };
        }
    },
});
function entryAt({ entries }, offset) {
    const index = (0,search/* partitionPoint */.j)(entries, ({ range }) => range.start.offset <= offset);
    const entry = entries[index - 1];
    return entry && offset < entry.range.end.offset ? entry : undefined;
}
function hiddenHtml(node, entry) {
    const { value } = node;
    if (value.startsWith('<!--')) {
        if (isForTools(value) || !/\p{L}{2}/u.test(value) || isBetween(node, entry))
            return undefined;
        return `Unexpected comment ${(0,code_span/* inlineCode */.ti)(value)} in an entry, which readers do not see, expected none`;
    }
    const tag = /<[a-z][^<>]{0,500}>/i.exec(value)?.[0];
    if (tag === undefined || !hiding.test(tag))
        return undefined;
    return `Unexpected hidden element ${(0,code_span/* inlineCode */.ti)(tag)} in an entry, expected none`;
}
const hiding = /\s(?:hidden(?=[\s=>])|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])))/i;
function isForTools(comment) {
    return /^<!--\s*(?:\/?\s*(?:toc|more|excerpt|truncate|break|end|start)\b|omit\b|no.?toc|[\w-]*lint\b|prettier|markdown|vale\b|cspell|spell|eslint|tags?:)/i.test(comment);
}
function isBetween(node, { body }) {
    const index = body.findIndex((each) => each.position?.start.offset === node.position?.start.offset);
    if (index === -1)
        return false;
    return body.slice(index + 1).every(({ type }) => type === 'html' || type === 'thematicBreak');
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-image-alt.js



const digest_image_alt_options = schemas/* strictObject */.rej({
    placeholders: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(['img', 'image', 'picture', 'photo', 'pic', 'screenshot', 'screen shot', 'alt text'])
        .meta({
        description: 'Alternative texts that say nothing, in any case, also with a number or a time after them.',
    }),
});
const imageAlt = (0,rule/* defineRule */.Km)({
    id: 'digest-image-alt',
    severity: 'info',
    summary: 'a picture without alternative text, or with a placeholder',
    fixes: '–',
    options: digest_image_alt_options,
    *check({ digest, options: { placeholders } }) {
        const words = new Set(placeholders.map((each) => each.toLowerCase()));
        for (const { image, quoted, fault, text, range, url } of digest.links) {
            if (!image || quoted || fault || !text)
                continue;
            const alt = text.text.trim();
            if (alt === '') {
                yield {
                    message: 'Unexpected picture without alternative text, expected words that say what it shows',
                    range,
                    subject: url,
                };
            }
            else if (isFileName(alt) || words.has(withoutNumber(alt).toLowerCase())) {
                yield {
                    message: `Unexpected alternative text ${(0,code_span/* inlineCode */.ti)(alt)}, expected words that say what the picture shows`,
                    range: text.range,
                    subject: url,
                };
            }
        }
    },
});
function isFileName(alt) {
    return alt.length < 256 && /^[^\s/]+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i.test(alt);
}
function withoutNumber(alt) {
    const digit = alt.search(/\d/);
    if (digit === -1 || alt.length > 100)
        return alt;
    const isNumber = !/\p{L}/u.test(alt.slice(digit).replace(/\b(?:at|am|pm)\b/gi, ''));
    return isNumber ? alt.slice(0, digit).replace(/[\s_(.-]+$/, '') : alt;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-leftover.js







const defaultAddresses = [
    'example.com',
    'example.org',
    'example.net',
    'link',
    'url',
    'address',
    'todo',
    'tbd',
    'xxx',
    '#',
    '...',
];
const defaultTexts = ['Title', 'title', 'TODO', 'TBD', 'Lorem ipsum'];
const leftover = (0,rule/* defineRule */.Km)({
    id: 'digest-leftover',
    severity: 'error',
    summary: 'conflict markers; placeholder addresses and texts',
    fixes: '–',
    readsQuotes: true,
    options: schemas/* strictObject */.rej({
        addresses: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default(defaultAddresses)
            .meta({
            description: `Addresses of entries and of their extra links that are placeholders: a word, with or without \`http://\` and brackets, or a pattern. ${address_pattern/* addressPatternHelp */.ae}`,
        }),
        texts: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default(defaultTexts).meta({
            description: 'Titles, sources, descriptions and labels that are placeholders, with or without brackets; a text counts as a whole, with its capitals.',
        }),
    }),
    *check({ digest, options }) {
        for (const [first, ...others] of conflicts(digest)) {
            yield conflictProblem(first, others, digest.document.source.path);
        }
        const isAddress = compileAddresses(options.addresses);
        const texts = new Set(options.texts);
        for (const entry of digest.entries) {
            yield* entryTexts(entry, texts);
            for (const link of [entry.link, ...entry.extras.map((extra) => extra.link)]) {
                if (link && !link.fault && isAddress(link.url))
                    yield placeholderAddress(link, entry);
            }
        }
    },
});
function conflictProblem(first, others, path) {
    return {
        message: `Unexpected conflict marker ${(0,code_span/* inlineCode */.ti)(first.text)}, expected one of the two sides or both without the markers`,
        range: first.range,
        subject: first.text,
        related: others.map(({ range }) => ({ path, range, message: 'belongs to it' })),
    };
}
function placeholderAddress(link, entry) {
    return {
        message: `Unexpected placeholder address ${(0,code_span/* inlineCode */.ti)(link.url)}, expected the real one`,
        range: link.urlRange ?? link.range,
        subject: subjectOf(entry),
    };
}
function* entryTexts(entry, texts) {
    const values = [
        ['source', entry.source],
        ['title', entry.title],
        ['description', entry.description],
        ...entry.extras.map(({ label }) => ['label', label]),
    ];
    for (const [name, value] of values) {
        if (!value || !(texts.has(value.text) || texts.has(bare(value.text))))
            continue;
        yield {
            message: `Unexpected placeholder ${(0,code_span/* inlineCode */.ti)(value.text)}, expected the real ${name}`,
            range: value.range,
            subject: subjectOf(entry),
        };
    }
}
const maxLength = 200;
function bare(text) {
    if (text.length > maxLength)
        return text;
    return text.replace(/^[\s[\](){}<>"'`*_]+/, '').replace(/[\s[\](){}<>"'`*_.,:;!…]+$/, '');
}
function compileAddresses(patterns) {
    const words = new Set(patterns.map((pattern) => pattern.toLowerCase()));
    const isMeant = (0,address_pattern/* compileAddressPatterns */.pi)(patterns.filter((pattern) => /\w\.\w/.test(pattern)));
    return (url) => {
        const address = (0,text_address/* parseAddress */.or)(url);
        return words.has(wordOf(url)) || (address !== undefined && isMeant(address));
    };
}
function wordOf(url) {
    if (url.length > maxLength)
        return url;
    return url
        .toLowerCase()
        .replaceAll('…', '...')
        .replace(/^https?:\/\//, '')
        .replace(/^(?:www\.|[[{(<])+/, '')
        .replace(/[\]})>/]+$/, '');
}
function* conflicts(digest) {
    let open;
    for (const marker of markersOf(digest)) {
        const sign = marker.text[0];
        if (sign === '<') {
            if (open)
                yield open;
            open = [marker];
        }
        else if (sign !== '>') {
            open?.push(marker);
        }
        else if (open) {
            yield [...open, marker];
            open = undefined;
        }
        else if (!isQuote(marker, digest.document.source)) {
            yield [marker];
        }
    }
    if (open)
        yield open;
}
function markersOf({ document, inScope }) {
    const { source, tree } = document;
    const { text } = source;
    if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>'))
        return [];
    const code = [];
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'code', ({ position }) => {
        code.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    });
    let next = 0;
    const markers = [];
    for (const { index } of text.matchAll(/^(?:[<>|]{7} [^\s]|={7}(?:\r|\n|$))/gm)) {
        while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= index)
            next++;
        const isCode = (code[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
        if (isCode || !inScope(index) || !/^(.)\1{6}/.test(text.slice(index, index + 7)))
            continue;
        const line = source.line(source.pointAt(index).line).trimEnd();
        markers.push({ range: source.range(index, index + line.length), text: line });
    }
    return markers;
}
function isQuote({ range }, source) {
    const { line } = range.start;
    return [line - 1, line + 1].some((each) => source.line(each).startsWith('>'));
}

;// CONCATENATED MODULE: ./build/src/digest/identity/shape.js

const shapeKinds = [
    'upper-case-host',
    'default-port',
    'dot-segments',
    'double-slash',
    'host-marks',
];
const repairs = {
    'upper-case-host': {
        safe: true,
        repair: ({ scheme, host }) => ({ scheme: lowerCase(scheme), host: lowerCase(host) }),
    },
    'default-port': {
        safe: true,
        repair: ({ scheme, port }) => ({
            port: port === (lowerCase(scheme) === 'http' ? ':80' : ':443') ? '' : port,
        }),
    },
    'dot-segments': { safe: true, repair: ({ path }) => ({ path: (0,text_address/* withoutDotSegments */.Tp)(path) }) },
    'double-slash': { safe: false, repair: ({ path }) => ({ path: withoutDoubleSlashes(path) }) },
    'host-marks': {
        safe: false,
        repair: ({ host }) => ({
            host: /^[\w.,-]+$/.test(host) ? host.replace(/(?<=\w)(?:,\.?|\.[.,]+)(?=\w)/g, '.') : host,
        }),
    },
};
function shapeProblems(url) {
    const parts = allParts(url);
    if (!parts)
        return [];
    return shapeKinds
        .map((kind) => ({ kind, expected: repaired(parts, [kind]), safe: repairs[kind].safe }))
        .filter(({ expected }) => expected !== url);
}
function repaired(parts, kinds) {
    let now = parts;
    for (const kind of shapeKinds) {
        if (kinds.includes(kind))
            now = { ...now, ...repairs[kind].repair(now) };
    }
    return `${now.scheme}://${now.credentials}${now.host}${now.port}${now.path}${now.rest}`;
}
function allParts(url) {
    const [, scheme, authority, path, rest] = /^(https?):\/\/([^/?#\\]+)([^?#]*)(.*)$/is.exec(url) ?? [];
    if (scheme === undefined || authority === undefined)
        return undefined;
    const at = authority.lastIndexOf('@') + 1;
    const port = /:\d+$/.exec(authority.slice(at))?.[0] ?? '';
    return {
        scheme,
        credentials: authority.slice(0, at),
        host: authority.slice(at, authority.length - port.length),
        port,
        path: path ?? '',
        rest: rest ?? '',
    };
}
function lowerCase(text) {
    return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
function withoutDoubleSlashes(path) {
    const embedded = (0,text_address/* embeddedAddressAt */.S2)(path);
    const own = embedded === -1 ? path : path.slice(0, embedded);
    let explained = false;
    const merged = own.replace(/\/{2,}/g, (slashes, at) => {
        explained ||= /(?::|%3a)$/i.test(own.slice(Math.max(0, at - 3), at));
        explained ||= beginsWithHost(own, at + slashes.length);
        return explained ? slashes : '/';
    });
    return merged + path.slice(own.length);
}
function beginsWithHost(path, from) {
    const end = path.indexOf('/', from);
    return end !== -1 && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(path.slice(from, end));
}
function addressWithin(url) {
    const [, twice] = /^https?:\/{0,3}(https?(?::\/{1,2}|\/{2})\S+)$/i.exec(url) ?? [];
    const [, wrapped] = /^(?:https?:\/{0,2})?[([](https?:\/\/[^\s()[\]]+)[)\]]$/i.exec(url) ?? [];
    const within = twice ?? wrapped;
    return within && (withScheme(within) ?? within);
}
const topDomains = /\.(?:com|org|net|io|dev|edu|gov|app|blog|info|co|me|de|fr|uk|eu|nl|ch|jp|cn|in)$/i;
function withScheme(url) {
    const [, scheme = '', rest = ''] = /^([htpsx]{3,7})(?: ?[:;：] ?[\\/]*|\.?[\\/]{2,}|[\\/](?=www\.))(?=[^\\/:\s]+\.)(\S+)$/i.exec(url) ?? [];
    if (/t|xx/i.test(scheme) && /p/i.test(scheme)) {
        const meant = /s/i.test(scheme) ? 'https' : 'http';
        const isRight = /^https?:\/\/(?!\/)/i.test(url);
        return isRight ? undefined : `${meant}://${rest.replaceAll('\\', '/')}`;
    }
    const [, bare] = /^:?\/\/([^/\s]+\.\S+)$/.exec(url) ?? [];
    if (bare !== undefined)
        return `https://${bare}`;
    const [host = ''] = url.split(/[/?#]/, 1);
    if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host) || /\s/.test(url))
        return undefined;
    const isHost = /^www\./i.test(host) || (topDomains.test(host) && url.includes('/'));
    return isHost ? `https://${url}` : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-link-shape.js




const linkShape = (0,rule/* defineRule */.Km)({
    id: 'digest-link-shape',
    severity: 'warning',
    summary: 'default port, upper-case or misspelt host, dot segments, consecutive slashes, no scheme',
    fixes: 'safe; slashes unsafe',
    changes: ['address'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        const { source } = digest.document;
        for (const { kind, url, urlRange, definitionRange, quoted, fault } of digest.links) {
            const range = urlRange ?? definitionRange;
            if (quoted || fault || !range)
                continue;
            const written = source.text.slice(range.start.offset, range.end.offset);
            const within = addressWithin(written);
            if (within !== undefined) {
                yield {
                    message: `Unexpected address ${(0,code_span/* inlineCode */.ti)(written)} with another in it, expected one, such as ${(0,code_span/* inlineCode */.ti)(within)}`,
                    range,
                    subject: url,
                    expected: [within],
                    fix: { safe: false, edits: [smallest(written, within, range.start.offset, source)] },
                };
                continue;
            }
            const meant = withScheme(written);
            if (meant !== undefined && kind !== 'bare') {
                yield {
                    message: `Unexpected address ${(0,code_span/* inlineCode */.ti)(written)} without its scheme, expected ${(0,code_span/* inlineCode */.ti)(meant)}`,
                    range,
                    subject: url,
                    expected: [meant],
                    fix: { safe: false, edits: [smallest(written, meant, range.start.offset, source)] },
                };
            }
            for (const { kind: oddity, expected, safe } of shapeProblems(written)) {
                if (kind === 'bare' && oddity === 'host-marks')
                    continue;
                yield {
                    message: `Unexpected ${digest_link_shape_names[oddity]} ${(0,code_span/* inlineCode */.ti)(written)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`,
                    range,
                    subject: url,
                    expected: [expected],
                    fix: { safe, edits: [smallest(written, expected, range.start.offset, source)] },
                };
            }
        }
    },
});
const digest_link_shape_names = {
    'upper-case-host': 'capitals in the host of',
    'default-port': 'default port in',
    'dot-segments': 'dots in the path of',
    'double-slash': 'consecutive slashes in',
    'host-marks': 'comma or dots in the host of',
};
function smallest(actual, expected, offset, source) {
    const least = Math.min(actual.length, expected.length);
    let start = 0;
    while (start < least && actual[start] === expected[start])
        start++;
    let end = 0;
    while (end < least - start && actual.at(-1 - end) === expected.at(-1 - end))
        end++;
    return {
        range: source.range(offset + start, offset + actual.length - end),
        text: expected.slice(start, expected.length - end),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-link-syntax.js



const linkSyntax = (0,rule/* defineRule */.Km)({
    id: 'digest-link-syntax',
    severity: 'error',
    summary: 'what was meant as a link but does not parse as one',
    fixes: 'where the intent is clear; safe where only escaping changes',
    readsQuotes: true,
    changes: ['address', 'link'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        const { text } = digest.document.source;
        for (const { fault, range, url, repair, image, urlRange, text: words } of digest.links) {
            if (fault === undefined)
                continue;
            const actual = text.slice(range.start.offset, range.end.offset);
            const address = urlRange ? text.slice(urlRange.start.offset, urlRange.end.offset) : '';
            yield {
                message: digest_link_syntax_message(fault, { actual, address, url, repair, image }),
                range,
                subject: url || words?.text || actual,
                ...(repair && {
                    expected: [repair.markdown],
                    fix: { safe: repair.safe, edits: [{ range, text: repair.markdown }] },
                }),
            };
        }
    },
});
function digest_link_syntax_message(fault, { actual, address, url, repair, image }) {
    const found = (0,code_span/* inlineCode */.ti)(actual);
    switch (fault) {
        case 'address-characters':
            return addressMessage(address, url, repair, found);
        case 'space-before-address':
            return `Unexpected space before the address of ${found}, expected none`;
        case 'unclosed-address':
            return `Unexpected ${found} without a closing parenthesis, expected \`)\` after the address`;
        case 'unclosed-text':
            return `Unexpected ${found} without a closing bracket, expected \`]\` after the text`;
        case 'unopened-text':
            return `Unexpected ${found} without an opening bracket, expected \`[\` before the text`;
        case 'reversed-brackets':
            return `Unexpected ${found}, expected the text in brackets and the address in parentheses`;
        case 'doubled-bracket':
            return `Unexpected ${found} with a bracket too many, expected ${(0,code_span/* inlineCode */.ti)(repair?.markdown ?? '')}`;
        case 'swapped':
            return `Unexpected address in place of the text in ${found}, expected the text in brackets and the address in parentheses`;
        case 'link-in-address':
            return `Unexpected link in place of the address of ${found}, expected ${repair ? (0,code_span/* inlineCode */.ti)(repair.markdown) : 'the address alone'}`;
        case 'empty-address':
            return image
                ? `Unexpected picture ${found} without an address, expected one; add it or remove the picture`
                : `Unexpected link ${found} without an address, expected one; add it or make the link plain text`;
    }
}
function addressMessage(address, url, repair, found) {
    const marks = [/["']/.test(address) && 'quotes', /\s/.test(address) && 'spaces'].filter(Boolean);
    if (marks.length > 0 && repair) {
        return `Unexpected ${marks.join(' and ')} in the address ${(0,code_span/* inlineCode */.ti)(address)}, expected ${(0,code_span/* inlineCode */.ti)(url)}`;
    }
    return repair
        ? `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(repair.markdown)}`
        : `Unexpected spaces or other text in the address of ${found}, expected the address alone`;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-link-text.js




const linkText = (0,rule/* defineRule */.Km)({
    id: 'digest-link-text',
    severity: 'warning',
    summary: 'a link whose text is an address other than its target',
    fixes: '–',
    readsQuotes: true,
    options: schemas/* strictObject */.rej({}),
    *check({ digest }) {
        for (const { text, url, image, kind, fault } of digest.links) {
            const readable = kind === 'inline' || kind === 'reference';
            if (!text || !readable || image || fault || !showsAnother(text.text, url))
                continue;
            yield {
                message: `Unexpected address ${(0,code_span/* inlineCode */.ti)(text.text)} as the text of a link to ${(0,code_span/* inlineCode */.ti)(url)}, expected one address; correct the one that is wrong`,
                range: text.range,
                subject: url,
            };
        }
    },
});
const digest_link_text_maxLength = 2_000;
const redirecting = new Set([
    'doi.org',
    'dx.doi.org',
    'hdl.handle.net',
    'purl.org',
    'w3id.org',
    'aka.ms',
    'amzn.to',
    'bit.ly',
    'buff.ly',
    'cutt.ly',
    'fb.me',
    'forms.gle',
    'g.co',
    'git.io',
    'goo.gl',
    'goo.gle',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'pic.twitter.com',
    'rebrand.ly',
    'redd.it',
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
]);
function showsAnother(text, url) {
    const shown = digest_link_text_addressIn(text, url);
    if (shown === undefined || leadsElsewhere(shown) || leadsElsewhere(url))
        return false;
    const target = comparable(url);
    const [start = '', rest] = shown.split(/…|\.{3}/, 2);
    if (rest !== undefined)
        return (0,identity/* siteOf */.z)(start) !== (0,identity/* siteOf */.z)(url);
    const own = comparable(shown);
    if (own === undefined || target === undefined)
        return false;
    return !beginsWith(target, own) && own.replace(/#.*$/, '') !== target && !holds(url, shown);
}
function digest_link_text_addressIn(text, url) {
    if (text.length > digest_link_text_maxLength)
        return undefined;
    const words = withoutPunctuation(text.trim());
    if (/\s/.test(words))
        return undefined;
    if (/^https?:\/\//i.test(words))
        return words;
    const address = `https://${words}`;
    if (/^www\.[^./]/i.test(words))
        return address;
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+\//i.test(words) && (0,identity/* siteOf */.z)(address) === (0,identity/* siteOf */.z)(url)
        ? address
        : undefined;
}
function withoutPunctuation(words) {
    let end = words.length;
    while (/[.,;:!?]/.test(words[end - 1] ?? '') && !words.endsWith('...'))
        end--;
    return words.slice(0, end);
}
function leadsElsewhere(url) {
    return redirecting.has((0,identity/* siteOf */.z)(url) ?? '');
}
function comparable(url) {
    const key = (0,identity/* linkIdentity */.t)(url)?.key;
    return (key && decoded(key.slice(key.indexOf('//') + 2)).replace(/(?:\.git|\/index\.\w{3,5})$/, ''));
}
function decoded(address) {
    try {
        return decodeURIComponent(address).toLowerCase();
    }
    catch {
        return address.toLowerCase();
    }
}
function beginsWith(target, own) {
    if (!own.includes('/') && target.split('/', 1)[0]?.endsWith(`.${own}`))
        return true;
    return target.startsWith(own) && /^(?:$|[/?#&=])/.test(target.slice(own.length));
}
function holds(url, shown) {
    const inner = decoded(shown.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''));
    const outer = decoded(url);
    const at = outer.indexOf(inner, 9);
    return at !== -1 && /[/=.:?&]/.test(outer[at - 1]);
}

// EXTERNAL MODULE: ./build/src/digest/identity/tracking.js
var tracking = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/digest/links/address.js
var address = __webpack_require__(6280);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-link-tracking.js







const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]);
const digest_link_tracking_options = schemas/* strictObject */.rej({
    parameters: patterns.meta({
        description: 'Further parameters that only track: a name, a name that ends in `*` for all that begin with it, or `host/name` for one that tracks on that host only.',
    }),
    keep: patterns.meta({
        description: 'Parameters that are left alone, written in the same way.',
    }),
});
const linkTracking = (0,rule/* defineRule */.Km)({
    id: 'digest-link-tracking',
    severity: 'warning',
    summary: 'tracking parameters in an address',
    fixes: 'removes them, safe',
    changes: ['address'],
    options: digest_link_tracking_options,
    *check({ digest, options: { parameters, keep } }) {
        const { source } = digest.document;
        const wanted = [...tracking/* defaultTracking */.tz, ...parameters];
        for (const link of digest.links) {
            const { url, urlRange, definitionRange } = link;
            const range = urlRange ?? definitionRange;
            if (link.quoted || link.fault || !range || !url.includes('?'))
                continue;
            const names = trackingNames(url, wanted, keep);
            const expected = names.length === 0 ? url : (0,tracking/* withoutTracking */.YK)(url, literally(names));
            if (expected === url)
                continue;
            const raw = source.text.slice(range.start.offset, range.end.offset);
            const text = writeAs(link, raw, expected, names);
            yield {
                message: `Unexpected tracking ${listed(names)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`,
                range,
                subject: url,
                ...(text !== undefined && {
                    expected: [text],
                    fix: { safe: true, edits: [{ range, text }] },
                }),
            };
        }
    },
});
function trackingNames(url, wanted, keep) {
    const kept = new Set((0,tracking/* trackingParameters */.ol)(url, keep));
    return (0,tracking/* trackingParameters */.ol)(url, wanted)
        .filter((name) => !kept.has(name))
        .map(text_address/* plainPercent */.kN);
}
function writeAs({ kind, url }, raw, expected, names) {
    if (kind === 'bare') {
        if (/["<>\\^`{|}]|[^\p{ASCII}\p{L}\p{M}\p{N}]/u.test(url))
            return undefined;
        return /[\w/=&%#+-]$/.test(expected) ? expected.slice(url.length - raw.length) : undefined;
    }
    const text = (0,tracking/* withoutTracking */.YK)(raw, literally(names));
    const means = kind === 'angle' || (0,address/* unescapeAddress */.BP)(text) === expected;
    return means && (0,compose/* isBalanced */.hG)(text) ? text : (0,compose/* writeAddress */.oz)(expected);
}
function literally(names) {
    return new Set(names.map((name) => name.replaceAll('\\', '').toLowerCase()));
}
function listed(names) {
    const quoted = names.map(code_span/* inlineCode */.ti);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? `parameter ${last}` : `parameters ${quoted.join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/src/rules/edits/nested-lists.js

function* narrowLists(list, indent, source) {
    for (const item of list.children) {
        const nested = nestedLists(item, source);
        for (const { list: wide } of nested.filter(({ by }) => by >= indent)) {
            yield* narrowLists(wide, indent, source);
        }
        const narrow = nested.filter(({ by }) => by < indent);
        const shifts = narrow.map((each) => shiftsOf(each, indent, source));
        const edits = narrow.map(({ list: each }, index) => editsOf(each, shifts[index], source));
        const all = edits.every((each) => each.length > 0) ? edits.flat() : [];
        if (narrow[0])
            yield nested_lists_problem(narrow[0], indent, all, source);
    }
}
function nested_lists_problem({ list, by }, indent, edits, source) {
    const { offset = 0, line = 0 } = list.position?.start ?? {};
    return {
        message: `Unexpected list nested by ${(0,pluralize/* pluralize */.t)(by, 'column')}, expected ${indent}`,
        range: source.range(offset, offset + 1),
        subject: source.line(line).trim(),
        ...(edits.length > 0 && { fix: { safe: true, edits } }),
    };
}
function nestedLists(item, source) {
    const own = columnOf(item, source);
    const content = item.children[0]?.position?.start.column ?? 0;
    const prefix = content - (item.position?.start.column ?? 0);
    return item.children.flatMap((child) => {
        if (child.type !== 'list' || child.position?.start.line === item.position?.start.line) {
            return [];
        }
        const columns = child.children.map((each) => columnOf(each, source));
        const [least, widest] = [columns.reduce(smaller, Infinity), columns.reduce(larger, 0)];
        const maxIndent = prefix + 3 - (widest - least);
        return [{ list: child, by: least - own, column: least, maxIndent }];
    });
}
function shiftsOf({ list, by, column, maxIndent }, indent, source) {
    const shifts = [];
    if (by < indent) {
        if (indent > maxIndent)
            return undefined;
        const { start, end } = list.position ?? { start: { line: 1 }, end: { line: 0 } };
        shifts.push({ first: start.line, last: end.line, column, more: indent - by });
    }
    for (const inner of list.children.flatMap((item) => nestedLists(item, source))) {
        const found = shiftsOf(inner, indent, source);
        if (!found)
            return undefined;
        for (const each of found)
            shifts.push(each);
    }
    return shifts;
}
function editsOf(list, shifts, source) {
    if (!shifts)
        return [];
    const edits = [];
    const { start, end } = list.position ?? {};
    const open = [];
    let next = 0;
    let offset = (start?.offset ?? 0) - (start?.column ?? 1) + 1;
    for (let line = start?.line ?? 0; line <= (end?.line ?? -1); line++) {
        while (open.length > 0 && open.at(-1).last < line)
            open.pop();
        while (shifts[next]?.first === line)
            open.push(shifts[next++]);
        const text = source.line(line);
        const blanks = text.search(/\S/);
        if (text.slice(0, blanks).includes('\t'))
            return [];
        const columns = open.reduce((sum, { column, more }) => sum + (blanks >= column ? more : 0), 0);
        const range = source.range(offset, offset);
        if (columns > 0)
            edits.push({ range, text: ' '.repeat(columns) });
        offset += text.length;
        offset += source.text.startsWith('\r\n', offset) ? 2 : 1;
    }
    return edits;
}
function columnOf({ position }, source) {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    let width = 0;
    for (const character of source.line(line).slice(0, column - 1)) {
        width += character === '\t' ? 4 - (width % 4) : 1;
    }
    return width;
}
function smaller(a, b) {
    return Math.min(a, b);
}
function larger(a, b) {
    return Math.max(a, b);
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-list-item.js






const digest_list_item_id = 'digest-list-item';
const digest_list_item_options = schemas/* strictObject */.rej({
    indent: schemas/* int */.Whr().min(2).max(4).optional().meta({
        description: 'By how many columns a nested list must be indented at least; some renderers need 4. Without it, nested lists are not looked at.',
    }),
});
const listItem = (0,rule/* defineRule */.Km)({
    id: digest_list_item_id,
    severity: 'warning',
    summary: 'where entries are list items: another marker, two markers or none, an empty item, a nested list that is not indented enough',
    fixes: 'safe',
    changes: ['empty', 'marker'],
    options: digest_list_item_options,
    *check(context) {
        const { digest, options } = context;
        if (digest.format.entries.every(({ block }) => block.type !== 'item'))
            return;
        for (const entry of digest.entries) {
            for (const difference of differencesOf(entry, digest_list_item_id, context)) {
                yield differenceProblem(difference, markerMessage(difference), subjectOf(entry), entry);
            }
        }
        const { source } = digest.document;
        yield* gluedMarkers(digest);
        yield* indentedMarkers(digest);
        for (const list of digest.lists) {
            yield* emptyItems(list, source);
            if (options.indent !== undefined)
                yield* asOne([...narrowLists(list, options.indent, source)]);
        }
    },
});
function markerMessage({ actual, expected = '' }) {
    return actual.trim() === ''
        ? `Unexpected line without a list marker, expected ${(0,code_span/* inlineCode */.ti)(expected.trim())} before it`
        : `Unexpected list marker ${(0,code_span/* inlineCode */.ti)(actual)}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
}
function asOne(problems) {
    const [first] = problems;
    if (!first || problems.length === 1)
        return [...problems];
    const { fix: _, ...rest } = first;
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
    const isFixed = problems.every(({ fix }) => fix);
    const message = first.message.replace('list nested', `${problems.length} lists nested`);
    return [{ ...rest, message, ...(isFixed && { fix: { safe: true, edits } }) }];
}
const enoughItems = 2;
function* indentedMarkers({ lists, entries, document: { source } }) {
    const plain = entries.filter(({ differences }) => differences.length === 0);
    const subjects = new Map(plain.map((entry) => [entry.head.start.offset, subjectOf(entry)]));
    for (const { children } of lists) {
        const starts = children.map(({ position }) => position?.start);
        const columns = new Map();
        for (const start of starts) {
            if (start)
                columns.set(start.column, (columns.get(start.column) ?? 0) + 1);
        }
        const [[usual, count] = [1, 0]] = [...columns].sort(([, a], [, b]) => b - a);
        for (const { offset = 0, column, line } of starts.flatMap((start) => start ?? [])) {
            const subject = subjects.get(offset);
            const isAlone = columns.get(column) === 1 && count === starts.length - 1;
            const before = source.line(line).slice(0, column - 1);
            if (column <= usual || !isAlone || count < enoughItems || /\S/.test(before))
                continue;
            if (subject === undefined)
                continue;
            const range = source.range(offset - (column - usual), offset);
            const marker = (0,pluralize/* pluralize */.t)(column - usual, 'space');
            yield {
                message: `Unexpected ${marker} before the list marker, expected none as before the others`,
                range,
                subject,
                expected: [''],
                fix: { safe: true, edits: [{ range, text: '' }] },
            };
        }
    }
}
const glued = /(?<=[\r\n][ \t]*)[-*+](?:[^\S\r\n ]|(?!\s)\p{Cf})*(?=\[)|(?<=[\r\n])(?:(?:[^\S\r\n \t]|(?!\s)\p{Cf})+[-*+]|[•·‣▪◦●⁃‐–—−－＊](?=\s))(?:[^\S\r\n]|(?!\s)\p{Cf})*(?=\[)/gu;
function* gluedMarkers({ lists, entries, document: { source } }) {
    const heads = new Set(entries.map(({ head }) => head.start.line));
    const paragraphs = lists.flatMap((list) => {
        const marker = list.ordered ? '' : source.text.charAt(list.position?.start.offset ?? 0);
        return paragraphsIn(list).map((paragraph) => ({ ...paragraph, marker }));
    });
    for (const { start, end, marker } of paragraphs) {
        const text = source.text.slice(start, end);
        for (const match of text.matchAll(glued)) {
            const at = start + match.index;
            const range = source.range(at, at + match[0].length);
            const line = source.line(range.start.line);
            if (heads.has(range.start.line) || !/\]\(|\]\[/.test(line))
                continue;
            const sign = /^[-*+]/.exec(match[0])?.[0];
            if (sign === undefined && marker === '')
                continue;
            const expected = `${sign ?? marker} `;
            const found = sign === undefined
                ? `${(0,code_span/* inlineCode */.ti)(match[0])} in place of a list marker`
                : `list marker ${(0,code_span/* inlineCode */.ti)(sign)} without a space after it`;
            yield {
                message: `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`,
                range,
                subject: line.slice(range.end.column - 1),
                expected: [expected],
                fix: { safe: false, edits: [{ range, text: expected }] },
            };
        }
    }
}
function paragraphsIn(list) {
    return list.children.flatMap((item) => item.children.flatMap((child) => {
        if (child.type === 'list')
            return paragraphsIn(child);
        if (child.type !== 'paragraph')
            return [];
        const { start, end } = child.position ?? {};
        return [{ start: start?.offset ?? 0, end: end?.offset ?? 0 }];
    }));
}
function* emptyItems(list, source) {
    for (const item of list.children) {
        if (isEmpty(item)) {
            const { start, end } = item.position ?? { start: { offset: 0 }, end: { offset: 0 } };
            const range = source.range(start.offset ?? 0, end.offset ?? 0);
            const fix = digest_list_item_removal(range, source);
            const message = 'Unexpected empty list item, expected an entry; remove it';
            yield { message, range, subject: 'empty list item', ...(fix && { fix }) };
            continue;
        }
        for (const child of item.children) {
            if (child.type === 'list')
                yield* emptyItems(child, source);
        }
    }
}
function isEmpty(item) {
    return item.children.every((child) => child.type === 'list' && child.children.every(isEmpty));
}
function digest_list_item_removal({ start, end }, source) {
    const { text } = source;
    const first = start.offset - (start.column - 1);
    const last = lineEnd(text, end.offset);
    const above = start.line === 1 ? '' : source.line(start.line - 1).trim();
    const next = source.line(end.line + 1).trim();
    const opensBlock = /^(?:[*+-]|\d{1,9}[.)]|#{1,6})(?:\s|$)/.test(next);
    const alone = text.slice(first, start.offset).trim() === '';
    if (!alone || (above !== '' && next !== '' && !opensBlock))
        return undefined;
    let to = behindLineEnd(text, last);
    if (above === '' && next === '' && to < text.length) {
        to = behindLineEnd(text, lineEnd(text, to));
    }
    const from = to === last ? digest_list_item_beforeLineEnd(text, first) : first;
    return { safe: true, edits: [{ range: source.range(from, to), text: '' }] };
}
function lineEnd(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
function behindLineEnd(text, at) {
    if (at >= text.length)
        return at;
    return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
function digest_list_item_beforeLineEnd(text, at) {
    if (at === 0)
        return at;
    return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-policy.js








const list = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const kinds = ['allow', 'refuse', 'tag', 'closed'];
const policy = schemas/* strictObject */.rej({
    message: schemas/* string */.YjP().min(1).meta({
        description: 'What the finding says: one sentence on what is expected.',
    }),
    sections: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]))
        .min(1)
        .optional()
        .meta({
        description: 'The sections in which the policy applies; without it, all. A text names a heading at any depth, a list of texts a chain of nested headings; what is below them is included.',
    }),
    allow: list.optional().meta({
        description: `The only addresses that entries may have. ${address_pattern/* addressPatternHelp */.ae}`,
    }),
    refuse: list.optional().meta({
        description: 'Addresses that neither entries nor their extra links may have.',
    }),
    tag: schemas/* strictObject */.rej({
        hosts: list.meta({ description: 'The addresses whose entries need the tag.' }),
        tag: schemas/* string */.YjP().min(1).meta({ description: 'The tag as it is written.' }),
    })
        .optional()
        .meta({ description: 'A tag that entries with certain addresses need.' }),
    closed: list.optional().meta({
        description: 'Patterns of files that take no further entries, as in `files`. Only a review knows which entries are new.',
    }),
    'except-authors': schemas/* array */.YOg(schemas/* enum */.k5n(rule/* authorAssociations */.y3)).min(1).optional().meta({
        description: 'Authors to whose changes the policy does not apply, by what GitHub says of an author and the repository: `OWNER`, `MEMBER` (of the organization), `COLLABORATOR`, `CONTRIBUTOR` and so on. Only a review knows the author.',
    }),
})
    .refine((value) => kinds.filter((kind) => value[kind] !== undefined).length === 1, {
    error: `expected one of ${kinds.map((kind) => `\`${kind}\``).join(', ')}`,
})
    .meta({ oneOf: kinds.map((kind) => ({ required: [kind] })) });
const policyRule = (0,rule/* defineRule */.Km)({
    id: 'digest-policy',
    severity: 'warning',
    summary: 'the editor’s own rules: addresses of a section, tags of a host, closed files',
    fixes: 'tag: safe',
    changes: ['tag'],
    options: schemas/* strictObject */.rej({
        policies: schemas/* array */.YOg(policy).default([]).meta({
            description: 'The policies, each with a `message` and one of `allow`, `refuse`, `tag` and `closed`.',
        }),
    }),
    *check(context) {
        for (const each of context.options.policies) {
            if (isExempt(context.author, each))
                continue;
            const holdsFor = compilePolicy(each, context);
            for (const entry of context.digest.entries) {
                if (isInSections(entry, each.sections))
                    yield* holdsFor(entry);
            }
        }
    },
});
function compilePolicy({ message, allow, refuse, tag, closed }, { digest, additions, isOn }) {
    const { source } = digest.document;
    if (allow) {
        const isAllowed = compileUrlTest(allow);
        return ({ link }) => link && link.url !== '' && !isAllowed(link.url) ? [linkProblem(message, link)] : [];
    }
    if (refuse) {
        const isRefused = compileUrlTest(refuse);
        return ({ link, extras }) => [...(link ? [link] : []), ...extras.map((extra) => extra.link)]
            .filter(({ url }) => isRefused(url))
            .map((each) => linkProblem(message, each));
    }
    if (tag) {
        const needsTag = compileUrlTest(tag.hosts);
        return (entry) => {
            const isReported = isOn('digest-entry-format') && hasWrongTag(entry);
            if (!needsTag(entry.url) || hasTag(entry, tag.tag) || isReported)
                return [];
            const fix = tagFix(entry, tag.tag, digest.format, source);
            return [{ ...entryProblem(message, entry), ...(fix && { fix }) }];
        };
    }
    const isClosed = picomatch(closed ?? [])(source.path);
    return (entry) => isClosed && additions?.isNewEntry(source.path, entry.head)
        ? [entryProblem(message, entry)]
        : [];
}
function compileUrlTest(patterns) {
    const fits = (0,address_pattern/* compileAddressPatterns */.pi)(patterns);
    return (url) => {
        const address = (0,text_address/* parseAddress */.or)(url);
        return address !== undefined && fits(address);
    };
}
function isExempt(author, policy) {
    return author !== undefined && (policy['except-authors']?.includes(author) ?? false);
}
function isInSections({ section }, sections) {
    if (!sections)
        return true;
    return sections.some((each) => (0,outline/* contains */.gR)(section.path, typeof each === 'string' ? [each] : each));
}
function hasTag({ tags, title }, tag) {
    const wanted = tag.toLowerCase();
    return (tags.some(({ markdown }) => markdown.toLowerCase() === wanted) ||
        (title?.markdown.toLowerCase().includes(wanted) ?? false));
}
function hasWrongTag({ differences }) {
    return differences.some(({ aspect }) => aspect === 'tag');
}
function linkProblem(message, link) {
    return { message, range: link.urlRange ?? link.range, subject: link.url };
}
function entryProblem(message, entry) {
    return { message, range: entry.head, subject: subjectOf(entry) };
}
const bracketed = /^\[[^[\]\n]{1,40}\]$/;
function tagFix(entry, tag, { tags }, source) {
    const { link, template } = entry;
    const anchor = (0,template_template/* anchorOf */.dI)(template);
    const isRead = tags.length > 0 ? tags.includes(tag) : bracketed.test(tag);
    if (!link || !anchor || !isRead || entry.differences.length > 0)
        return undefined;
    const segments = [
        { segment: anchor.before, place: beforeNext, edge: link.range.start.offset },
        { segment: anchor.link.text, place: beforeNext, edge: endOfText(link) },
        { segment: anchor.after, place: behindPrevious, edge: link.range.end.offset },
    ];
    for (const { segment, place, edge } of segments) {
        const index = segment.findIndex((part) => part.type === 'slot' && part.name === 'tag');
        if (index === -1)
            continue;
        const slot = segment[index];
        const last = entry.tags.at(-1);
        if (last && !slot.repeat)
            return undefined;
        const edit = last
            ? {
                range: emptyRange(source, last.range.end.offset),
                text: slot.after[0] + slot.before[0] + tag,
            }
            : {
                range: emptyRange(source, place(entry, segment, index, edge)),
                text: slot.before[0] + tag + slot.after[0],
            };
        return { safe: true, edits: [edit] };
    }
    return undefined;
}
function endOfText({ text, range }) {
    return (text?.range ?? range).end.offset;
}
function emptyRange(source, at) {
    return source.range(at, at);
}
function beforeNext(entry, segment, index, end) {
    let length = 0;
    for (const part of segment.slice(index + 1)) {
        const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
        if (part.type === 'literal')
            length += part.markdown.length;
        else if (value)
            return value.range.start.offset - part.before[0].length - length;
    }
    return end - length;
}
function behindPrevious(entry, segment, index, start) {
    let length = 0;
    for (const part of segment.slice(0, index).reverse()) {
        const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
        if (part.type === 'literal')
            length += part.markdown.length;
        else if (value)
            return value.range.end.offset + part.after[0].length + length;
    }
    return start + length;
}
function valueIn(entry, { name }) {
    switch (name) {
        case 'star':
        case 'source':
        case 'title':
        case 'description':
            return entry[name];
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-section-unique.js




const sectionUnique = (0,rule/* defineRule */.Km)({
    id: 'digest-section-unique',
    severity: 'warning',
    summary: 'the same heading path twice in a file',
    fixes: '–',
    relates: true,
    options: schemas/* strictObject */.rej({}),
    *check({ digest, additions }) {
        const { path } = digest.document.source;
        const headings = [...placedSections(digest)].filter(({ section }) => section.inScope && (section.path.at(-1) ?? '') !== '');
        const duplicates = duplicatesOf(headings, ({ key }) => key, ({ section }) => additions?.isAddedLine(path, section.heading.start.line) ?? false);
        for (const [{ section }, { section: other }] of duplicates) {
            const subject = section.path.join(' › ');
            yield {
                message: `Unexpected second heading ${(0,code_span/* inlineCode */.ti)(subject)}, expected one; put together what is below the two`,
                range: section.heading,
                subject,
                related: [{ path, range: other.heading, message: nameOfOther(section, other) }],
            };
        }
    },
});
function nameOfOther(found, other) {
    return other.heading.start.offset < found.heading.start.offset
        ? 'the first one'
        : 'the other one';
}
function* placedSections({ sections, days }) {
    const above = [];
    let nextDay = 0;
    for (const [number, section] of sections.entries()) {
        const at = section.heading.start.offset;
        while ((days[nextDay]?.range.end.offset ?? Number.POSITIVE_INFINITY) <= at)
            nextDay++;
        const day = (days[nextDay]?.range.start.offset ?? Number.POSITIVE_INFINITY) <= at ? nextDay : -1;
        while ((above.at(-1)?.depth ?? -1) >= section.depth)
            above.pop();
        yield { section, key: `${above.at(-1)?.number ?? -1} ${day} ${section.path.at(-1) ?? ''}` };
        above.push({ depth: section.depth, number });
    }
}

// EXTERNAL MODULE: ./build/src/text/edit-distance.js
var edit_distance = __webpack_require__(8553);
;// CONCATENATED MODULE: ./build/src/titles/label-habits.js


const minLetters = 6;
const minRatio = 10;
function createLabelHabits(counts) {
    const spellings = new Map();
    for (const { label, count } of counts) {
        const plain = plainLabel(label);
        const spelling = spellings.get(plain) ?? { plain, total: 0, forms: [] };
        spellings.set(plain, spelling);
        spelling.total += count;
        spelling.forms.push({ label, count });
    }
    const common = [...spellings.values()].filter(({ plain, total }) => {
        return total >= minRatio && hasEnoughLetters(plain);
    });
    return (label) => {
        const plain = plainLabel(label);
        const own = spellings.get(plain);
        const form = own && habitualForm(own, label);
        if (form)
            return { ...form, safe: true };
        const meant = common.filter((other) => other.total >= minRatio * (own?.total ?? 1) && isMisspelt(plain, other.plain));
        const [only, second] = meant;
        const right = only && !second ? habitualForm(only, label) : undefined;
        return right && { ...right, safe: false };
    };
}
function compareLabels(label, right) {
    if (visible(label) === visible(right))
        return 'same';
    const [a, b] = [plainLabel(label), plainLabel(right)];
    if (a === b)
        return 'case';
    return hasEnoughLetters(b) && isMisspelt(a, b) ? 'spelling' : 'other';
}
function habitualForm({ forms, total }, label) {
    const [first] = forms;
    const used = forms.find((form) => form.label === label)?.count ?? 0;
    if (!first || first.count <= Math.max(used, 1) || visible(first.label) === visible(label))
        return undefined;
    return (0,digest_habit/* isHabit */.$Z)(first.count, total - Math.min(used, 1)) ? first : undefined;
}
function isMisspelt(a, b) {
    return a.replace(/\P{N}/gu, '') === b.replace(/\P{N}/gu, '') && (0,edit_distance/* isOneEdit */.H)(a, b);
}
function hasEnoughLetters(plain) {
    return plain.replace(/\P{L}/gu, '').length >= minLetters;
}
function visible(label) {
    return label.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '');
}
function plainLabel(label) {
    return visible(label).toLowerCase().replace(/\s/g, '');
}
const minOwn = 3;
const minOther = 2;
function otherSitesLabel({ source, url }, site, archive) {
    if (!source)
        return undefined;
    const own = archive.labels(url);
    if (own.length > 2)
        return undefined;
    const [habit, ...others] = own.filter(({ label }) => label !== source.text);
    const uses = own.find(({ label }) => label === source.text)?.count ?? 0;
    if (!habit || habit.count < minOwn || others.length > 0 || uses > 1)
        return undefined;
    const [other, ...more] = [...archive.sitesOf(source.text)].filter(([host]) => host !== site);
    if (!other || other[1] < minOther || more.length > 0)
        return undefined;
    const isItsOnly = archive.labels(`https://${other[0]}/`).length === 1;
    return isItsOnly ? { ...habit, safe: false } : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-source-label.js








const digest_source_label_options = schemas/* strictObject */.rej({
    labels: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP().min(1)).default({}).meta({
        description: 'The label of a site by its host, such as `"arxiv.org": "arXiv"`. A label that is nearly this one is corrected; a different one may be used as well.',
    }),
});
const sourceLabel = (0,rule/* defineRule */.Km)({
    id: 'digest-source-label',
    severity: 'warning',
    summary: 'a label that is nearly the one that the archive uses for the site, or another site’s',
    fixes: 'case and spaces safe, spelling unsafe',
    changes: ['label'],
    options: digest_source_label_options,
    *check(context) {
        const expect = createExpectation(context);
        for (const entry of context.digest.entries) {
            const site = (0,identity/* siteOf */.z)(entry.url);
            if (site === undefined)
                continue;
            const expected = expect(entry, site) ?? otherSitesLabel(entry, site, context.archive);
            if (expected)
                yield digest_source_label_problemWith(entry, expected, site);
        }
    },
});
function digest_source_label_problemWith(entry, { label, count: uses, safe }, site) {
    const { text, markdown, range } = entry.source ?? { text: '', markdown: '', range: entry.head };
    const reason = uses === undefined
        ? `, the label of ${(0,code_span/* inlineCode */.ti)(site)}`
        : ` as in ${(0,pluralize/* pluralize */.t)(uses, 'entry', 'entries')} of ${(0,code_span/* inlineCode */.ti)(site)}`;
    const isPlain = markdown === text && (0,digest_markdown/* plainText */.wh)(label) === label;
    return {
        message: `Unexpected source ${(0,code_span/* inlineCode */.ti)(text)}, expected ${(0,code_span/* inlineCode */.ti)(label)}${reason}`,
        range,
        subject: subjectOf(entry),
        ...(isPlain && { expected: [label], fix: { safe, edits: [{ range, text: label }] } }),
    };
}
function createExpectation({ digest, archive, options: { labels } }) {
    const configured = new Map(Object.entries(labels).map(([host, label]) => [(0,identity/* siteOf */.z)(`https://${host}/`) ?? host, label]));
    const uses = archive.paths.length > 0 ? archive.labels : createOwnLabels(digest);
    const habits = new Map();
    return ({ source, url }, site) => {
        if (!source)
            return undefined;
        const label = configured.get(site);
        const relation = label === undefined ? 'other' : compareLabels(source.text, label);
        if (relation === 'same')
            return undefined;
        if (label !== undefined && relation !== 'other') {
            return { label, count: undefined, safe: relation === 'case' };
        }
        const habit = habits.get(site) ?? createLabelHabits(uses(url));
        habits.set(site, habit);
        return habit(source.text);
    };
}
function createOwnLabels({ entries }) {
    const sites = new Map();
    for (const { url, source, differences } of entries) {
        const site = (0,identity/* siteOf */.z)(url);
        if (site === undefined || !source || differences.length > 0)
            continue;
        const labels = sites.get(site) ?? new Map();
        sites.set(site, labels);
        labels.set(source.text, (labels.get(source.text) ?? 0) + 1);
    }
    return (url) => [...(sites.get((0,identity/* siteOf */.z)(url) ?? '') ?? [])]
        .map(([label, uses]) => ({ label, count: uses }))
        .sort((a, b) => b.count - a.count);
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-star-marker.js




const digest_star_marker_id = 'digest-star-marker';
const starMarker = (0,rule/* defineRule */.Km)({
    id: digest_star_marker_id,
    severity: 'warning',
    summary: 'a star that is not written or placed as the format says',
    fixes: 'safe',
    changes: ['separator', 'star'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        for (const entry of context.digest.entries) {
            for (const difference of differencesOf(entry, digest_star_marker_id, context)) {
                yield differenceProblem(difference, digest_star_marker_message(difference, entry.template.text), subjectOf(entry), entry);
            }
        }
    },
});
function digest_star_marker_message({ actual, expected }, template) {
    if (expected === undefined) {
        return `Unexpected place of the star ${(0,code_span/* inlineCode */.ti)(actual)}, expected it as in ${(0,code_span/* inlineCode */.ti)(template)}`;
    }
    if (actual.trim() !== expected.trim()) {
        return `Unexpected star ${(0,code_span/* inlineCode */.ti)(actual.trim())}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
    }
    const found = actual.length > expected.length ? 'space at the star' : 'star without a space';
    return `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected)}`;
}

// EXTERNAL MODULE: ./build/src/rules/engine/checked-links.js
var checked_links = __webpack_require__(1921);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-title-text.js









const digest_title_text_id = 'digest-title-text';
const maxReach = 160;
const digest_title_text_titleText = (0,rule/* defineRule */.Km)({
    id: digest_title_text_id,
    severity: 'warning',
    summary: 'a title that is empty, an address, has spaces around it, or repeats its source at its end',
    fixes: 'safe where only spaces change',
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const endings = siteEndings(context);
        for (const entry of context.digest.entries) {
            const subject = subjectOf(entry);
            for (const difference of differencesOf(entry, digest_title_text_id, context)) {
                yield differenceProblem(difference, differenceMessage(difference, entry), subject);
            }
            const { title, link } = entry;
            if (!title || !link || link.fault)
                continue;
            const ending = endings.get(entry);
            const found = asAddress(title, entry.url, context) ??
                strayMarkup(title) ??
                (ending === undefined ? undefined : repeated(title, ending, context));
            if (found)
                yield { ...found, subject };
        }
    },
});
function differenceMessage({ aspect, actual, expected, range }, entry) {
    if (aspect === 'no-title')
        return 'Unexpected link without a text, expected the title of the page';
    const before = range.start.offset < (entry.title?.range.start.offset ?? 0);
    const place = before ? 'before the title' : 'after the title';
    return expected === ''
        ? `Unexpected space ${place}, expected none`
        : `Unexpected ${(0,code_span/* inlineCode */.ti)(actual)} ${place}, expected ${(0,code_span/* inlineCode */.ti)(expected ?? '')}`;
}
function asAddress({ text, range }, url, { isOn }) {
    const words = text.trim();
    if (!/^(?:https?:\/\/|www\.)[^\s]+$/i.test(words) || (0,checked_links/* isHostOf */.UC)(words, url))
        return undefined;
    const absolute = /^www\./i.test(words) ? `https://${words}` : words;
    const shown = (0,identity/* linkIdentity */.t)(absolute.replace(/(?:…|\.{3})$/, ''))?.key;
    if (isOn('digest-title-missing') && (0,text_address/* parseAddress */.or)(url))
        return undefined;
    const leadsElsewhere = shown !== undefined && !(0,identity/* linkIdentity */.t)(url)?.key.startsWith(shown);
    if (leadsElsewhere && isOn('digest-link-text'))
        return undefined;
    const message = `Unexpected address ${(0,code_span/* inlineCode */.ti)(words)} as a title, expected the title of the page`;
    return { message, range };
}
function strayMarkup({ text, markdown, range }) {
    const tag = /(?<!\\)<\/?([A-Za-z][\w-]*)>/.exec(markdown.replace(/`[^`]*`/g, ''));
    if (tag && !formatting.test(tag[1]) && !text.includes(tag[0])) {
        const message = `Unexpected HTML ${(0,code_span/* inlineCode */.ti)(tag[0])} in the title, which readers do not see, expected ${(0,code_span/* inlineCode */.ti)(`\\${tag[0]}`)}`;
        return { message, range };
    }
    const open = [/(?:^|\s)(\*\*)(?=\S)|(?<=\S)(\*\*)(?=\s|$)/g, /(`)/g]
        .map((pattern) => [...text.matchAll(pattern)])
        .find((all) => all.length === 1 && !isMeant(markdown, all[0]?.[0].trim() ?? ''));
    const mark = open?.[0]?.[0].trim();
    if (mark === undefined)
        return undefined;
    return { message: `Unexpected ${(0,code_span/* inlineCode */.ti)(mark)} that is left open in the title`, range };
}
const formatting = /^(?:abbr|b|br|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;
function isMeant(markdown, mark) {
    return markdown.includes(`\\${mark.charAt(0)}`) || markdown.startsWith('`');
}
const separator = /\s[-‐-―:~_/\\<>]+\s|[|│¦·•∙●⋅・»›｜︱]/;
const minAlike = 3;
function siteEndings({ digest, archive }) {
    const endings = new Map();
    for (const entry of digest.entries) {
        const { title, source, url } = entry;
        if (!title || !separator.test(title.text.slice(-maxReach)))
            continue;
        const labels = archive.labels(url).map(({ label }) => label);
        const ending = (0,site_name/* siteEnding */.Lt)(title.text, (0,site_name/* siteNamesOf */.je)(url, [source?.text, ...labels]));
        if (ending !== undefined)
            endings.set(entry, ending);
    }
    if (endings.size < minAlike)
        return endings;
    if ((0,digest_habit/* isHabit */.$Z)(endings.size, digest.entries.length))
        return new Map();
    const all = countSites(digest.entries);
    const found = countSites([...endings.keys()]);
    const isHabitual = (site) => {
        const count = found.get(site) ?? 0;
        return count >= minAlike && (0,digest_habit/* isHabit */.$Z)(count, all.get(site) ?? 0);
    };
    return new Map([...endings].filter(([{ url }]) => !isHabitual((0,identity/* siteOf */.z)(url) ?? '')));
}
function countSites(entries) {
    const counts = new Map();
    for (const { url } of entries) {
        const site = (0,identity/* siteOf */.z)(url) ?? '';
        counts.set(site, (counts.get(site) ?? 0) + 1);
    }
    return counts;
}
function repeated({ markdown, range }, ending, { digest }) {
    const { source } = digest.document;
    const at = markdown.lastIndexOf(ending);
    const isPlain = at !== -1 && at + ending.length >= markdown.length - 1;
    const start = range.end.offset - markdown.length + at;
    return {
        message: `Unexpected ${(0,code_span/* inlineCode */.ti)(ending)} at the end of the title, expected the title alone`,
        range: isPlain ? source.range(start, start + ending.length) : range,
    };
}

// EXTERNAL MODULE: ./node_modules/remark-lint-no-duplicate-definitions/index.js
var remark_lint_no_duplicate_definitions = __webpack_require__(9882);
// EXTERNAL MODULE: ./node_modules/remark-lint-no-heading-content-indent/index.js + 1 modules
var remark_lint_no_heading_content_indent = __webpack_require__(6120);
// EXTERNAL MODULE: ./node_modules/remark-lint-no-unused-definitions/index.js
var remark_lint_no_unused_definitions = __webpack_require__(5837);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 3 modules
var unified_lib = __webpack_require__(2772);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/src/rules/text/remark-lint.js







const duplicateDefinitions = fromRemark('no-duplicate-definitions', 'the same link definition twice', remark_lint_no_duplicate_definitions/* default */.A, /\]:/);
const unusedDefinitions = fromRemark('no-unused-definitions', 'a link definition that nothing uses', remark_lint_no_unused_definitions/* default */.A, /\]:/);
const headingContentIndent = fromRemark('no-heading-content-indent', 'more than one space around the text of a heading', remark_lint_no_heading_content_indent/* default */.A, /#[ \t]{2}|[ \t]{2}#/);
function fromRemark(id, summary, plugin, sign) {
    return (0,rule/* defineRule */.Km)({
        id,
        severity: 'warning',
        summary,
        fixes: '–',
        url: `https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${id}#readme`,
        options: schemas/* strictObject */.rej({}),
        *check({ digest: { document, inScope } }) {
            if (!sign.test(document.source.text))
                return;
            const file = new vfile_lib/* VFile */.T({ value: document.source.text });
            (0,unified_lib/* unified */.l)().use(plugin).runSync(document.tree, file);
            for (const message of file.messages) {
                const problem = remark_lint_problemOf(message, document.source);
                if (inScope(problem.range.start.offset))
                    yield problem;
            }
        },
    });
}
function remark_lint_problemOf({ place, reason, expected }, source) {
    const start = place && ('start' in place ? place.start : place);
    const end = place && 'end' in place ? place.end : start;
    const range = source.range(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0);
    return {
        message: reason,
        range,
        subject: source.text.slice(range.start.offset, range.end.offset),
        ...(expected && expected.length > 0 && { expected }),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/table.js


































const rules = [
    digest_day_format_dayFormat,
    dayDate,
    dayOrder,
    dayUnique,
    dayEmpty,
    entryFormat,
    entryUnique,
    entryOrder,
    entryDate,
    digest_title_text_titleText,
    sourceLabel,
    starMarker,
    linkSyntax,
    linkText,
    linkTracking,
    linkShape,
    extraFormat,
    fieldLabel,
    imageAlt,
    listItem,
    blankLines,
    sectionUnique,
    leftover,
    policyRule,
    characters,
    hiddenText,
    duplicateDefinitions,
    unusedDefinitions,
    headingContentIndent,
    linkDead,
    linkMoved,
    linkInsecure,
    linkMissing,
    linkUnverified,
    titleMissing,
    titleMismatch,
];


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ fitsHost),
/* harmony export */   ae: () => (/* binding */ addressPatternHelp),
/* harmony export */   k3: () => (/* binding */ fitsOnlyBelow),
/* harmony export */   pi: () => (/* binding */ compileAddressPatterns)
/* harmony export */ });
const addressPatternHelp = 'A pattern of addresses: `example.org` is the host and what is below it (`www.example.org`, `example.org/a`), `=example.org` the host alone; see [Address patterns](configuration.md#address-patterns).';
function compileAddressPatterns(patterns) {
    const tests = patterns.map(compileAddressPattern);
    return (address) => tests.some((fits) => fits(address));
}
function compileAddressPattern(pattern) {
    const [, exact = '', scheme = '', host = '', path = ''] = /^(=?)(?:([a-z]+):\/\/)?([^/?#]*)(.*)$/is.exec(pattern.trim()) ?? [];
    const hosts = exact + host.toLowerCase();
    const fitsPath = compilePath(path, exact !== '');
    return (address) => (scheme === '' || address.protocol === `${scheme.toLowerCase()}:`) &&
        fitsHost(hosts, address) &&
        fitsPath(address);
}
function fitsOnlyBelow(pattern, address) {
    const written = pattern.trim();
    if (written.startsWith('=') || !compileAddressPattern(written)(address))
        return false;
    const [host = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(written) ?? [];
    const isPage = host.length < written.length && !/[*/]$/.test(written);
    return !compileAddressPattern(`=${isPage ? written : host}`)(address);
}
function fitsHost(pattern, address) {
    const [, exact, written = '', port = ''] = /^(=?)(.*?)(?::(\d+))?$/s.exec(pattern) ?? [];
    if (port !== '' && address.port !== port)
        return false;
    const host = withoutWww(written);
    const name = withoutWww(address.hostname);
    if (matchesWildcard(host, name))
        return true;
    return !exact && host.includes('.') && matchesWildcard(`*.${host}`, name);
}
function withoutWww(host) {
    return host.replace(/^www\./, '');
}
function compilePath(written, exact) {
    if (exact && written === '/')
        return ({ pathname }) => pathname === '/';
    const pattern = withoutSlash(written);
    if (pattern === '')
        return () => true;
    const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(pattern) ?? [];
    const segments = path.split('/');
    return ({ pathname, search, hash }) => {
        const rest = search + hash;
        if (!segments.includes('*')) {
            if (exact && tail === '')
                return matchesWildcard(pattern, withoutSlash(pathname));
            const whole = pathname + rest;
            return matchesWildcard(pattern, whole) || (!exact && isBelow(pattern, whole));
        }
        const found = withoutSlash(pathname).split('/');
        if (found.length < segments.length)
            return false;
        if (found.length > segments.length && (exact || tail !== ''))
            return false;
        const fits = segments.every((segment, at) => segment === '*' ? found[at] !== '' : matchesWildcard(segment, found[at]));
        return fits && (tail === '' || matchesWildcard(tail, rest));
    };
}
function withoutSlash(path) {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}
function isBelow(pattern, path) {
    return ['/', '?', '#'].some((boundary) => matchesWildcard(`${pattern}${boundary}*`, path));
}
function matchesWildcard(pattern, text) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of others) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   RX: () => (/* binding */ isRelativeAddress),
/* harmony export */   S2: () => (/* binding */ embeddedAddressAt),
/* harmony export */   Tp: () => (/* binding */ withoutDotSegments),
/* harmony export */   kN: () => (/* binding */ plainPercent),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
function parseAddress(text) {
    const trimmed = text.trim();
    if (!/^https?:\/\/[^/\\]/i.test(trimmed))
        return undefined;
    try {
        return new URL(trimmed.replace(/[\t\n\r]/g, encodeURIComponent));
    }
    catch {
        return undefined;
    }
}
function hasPlaceholder(text) {
    return /\{[{%]|<%|%7b(?:%7b|%25|%)|%3c%25/i.test(text);
}
function embeddedAddressAt(path) {
    return path.search(/https?(?::|%3A)\//i);
}
function plainPercent(text) {
    return text.replace(/%([\da-f]{2})?/gi, (percent, digits) => {
        if (digits === undefined)
            return '%25';
        const character = String.fromCharCode(Number.parseInt(digits, 16));
        return /[\w.!~*'()-]/.test(character) ? character : percent.toUpperCase();
    });
}
function withoutDotSegments(path) {
    if (path === '' || path.includes('\\'))
        return path;
    const kept = [];
    let open = false;
    for (const segment of path.slice(1).split('/')) {
        const up = /^(?:\.|%2e){2}$/i.test(segment);
        open = up || /^(?:\.|%2e)$/i.test(segment);
        if (up)
            kept.pop();
        else if (!open)
            kept.push(segment);
    }
    return `/${kept.join('/')}${open && kept.length > 0 ? '/' : ''}`;
}
function isRelativeAddress(url) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|https?\/)/i.test(url))
        return false;
    const [first = ''] = url.split(/[/?#]/);
    const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?$/i.test(first);
    return !isHost || /^[^/]*\.(?:md|markdown|mdx|html?|txt|rst|adoc|pdf)(?:[?#]|$)/i.test(url);
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOneEdit),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

const longest = 64;
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    const tooFar = Math.min(Math.ceil(wanted.length / 3) + 1, Math.max(1, wanted.length), 4);
    let best;
    let holder;
    for (const candidate of known) {
        const lower = candidate.toLowerCase();
        const distance = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(wanted, lower, { maxDistance: tooFar });
        if (distance < (best?.distance ?? tooFar))
            best = { word: candidate, distance };
        const holds = wanted.length >= 3 && lower.includes(wanted);
        if (holds && candidate.length < (holder?.length ?? Number.POSITIVE_INFINITY))
            holder = candidate;
    }
    return best?.word ?? holder;
}
function isOneEdit(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ linkMarks),
/* harmony export */   Ek: () => (/* binding */ separatorAtEnd),
/* harmony export */   XM: () => (/* binding */ withoutSeparators),
/* harmony export */   hA: () => (/* binding */ isWholeRun),
/* harmony export */   t1: () => (/* binding */ separatorAtStart),
/* harmony export */   wQ: () => (/* binding */ isArrow)
/* harmony export */ });
const separators = ':：|·•\\-–—−~.,;';
const others = '>=/^…⋯、，。；\u2190-\u21ff';
const signs = `(?:[${separators}${others}]|<(?=[-=>~]))+`;
const runAtStart = new RegExp(`^${signs}`);
const runAtEnd = new RegExp(`${signs}$`);
const isOfSeparators = new RegExp(`^[${separators}]+$`);
const holdsTogether = /\.\.|::/;
const arrow = /^(?:[-=~–—]{0,3}>{1,2}|<[-=~–—]{1,3}|[\u2190-\u21ff])$/;
const isOfWord = /^(?:[:;]-?[()DPp](?!\p{L})|:[\w+-]+:|[.~](?=[\p{L}\p{N}])|--+(?=[\p{L}])|-\p{N})/u;
const longest = 16;
function separatorAtStart(text, isParted) {
    const here = text.slice(0, longest * 2);
    const found = runAtStart.exec(here)?.[0] ?? '';
    const next = here.charAt(found.length);
    const isFree = isParted && (next === '' || /\s/.test(next));
    if (isFree && isArrow(found))
        return found.length;
    if (!isSeparator(found) || isOfWord.test(here))
        return 0;
    return found.length;
}
function separatorAtEnd(text, isParted) {
    const here = text.slice(-longest * 2);
    const emoji = /:[\w+-]+:(:?)$/.exec(here);
    if (emoji)
        return emoji[1] === ':' ? 1 : 0;
    const found = runAtEnd.exec(here)?.[0] ?? '';
    const before = here.charAt(here.length - found.length - 1);
    const isFree = isParted && (before === '' || /\s/.test(before));
    if (isFree && isArrow(found))
        return found.length;
    return isSeparator(found) ? found.length : 0;
}
const everyRun = new RegExp(signs, 'g');
const linkMarks = { start: '\ue000', end: '\ue001' };
const isBeforeGap = /^[\s\ue000\ue001]+[^\s\ue001]/;
function withoutSeparators(text) {
    const spaced = text.replace(/(?<=[\])】])(?=\ue000)/g, ' ');
    return spaced.replace(everyRun, (found, at) => {
        const behind = spaced.slice(at + found.length, at + found.length + longest);
        const isDash = /^[-–—]$/.test(found) && /^\p{Lu}(?:\p{Ll}| )/u.test(spaced.slice(at + 1, at + 4));
        const isColon = found === '：' || (found === ':' && spaced.charAt(at - 1) === linkMarks.end);
        const parts = isBeforeGap.test(behind) || isColon || (isDash && isBehindLink(spaced, at));
        return parts &&
            behind.trim() !== '' &&
            isSeparator(found) &&
            !isOfWord.test(spaced.slice(at, at + 32))
            ? ' '
            : found;
    });
}
function isWholeRun(text, start, end) {
    const isSign = (character = '') => runAtStart.test(character);
    return !(isOfWord.test(text.slice(start, start + longest * 2)) ||
        (isSign(text[start]) && isSign(text[start - 1])) ||
        (isSign(text[end - 1]) && isSign(text[end])));
}
function isArrow(signs) {
    return arrow.test(signs);
}
function isBehindLink(text, at) {
    return (text
        .slice(Math.max(0, at - longest), at)
        .trimEnd()
        .endsWith(linkMarks.end) && /\s/.test(text.charAt(at - 1)));
}
function isSeparator(found) {
    return isOfSeparators.test(found) && !holdsTogether.test(found) && found.length <= longest;
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Ti: () => (/* binding */ fitToWidth),
/* harmony export */   Yo: () => (/* binding */ cells)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);


const tabStop = 4;
const plain = /^[ -~…]*$/;
function cells(line) {
    const isVisible = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(line) === line;
    if (isVisible && plain.test(line)) {
        return Array.from(line, (text, offset) => ({ text, width: 1, offset }));
    }
    const result = [];
    let column = 0;
    const add = (text, width, offset) => {
        result.push({ text, width, offset });
        column += width;
    };
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(line)) {
        if (segment === '\t') {
            const width = tabStop - (column % tabStop);
            add(' '.repeat(width), width, index);
            continue;
        }
        if (isVisible) {
            add(segment, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(segment), index);
            continue;
        }
        const before = line.slice(Math.max(0, index - 2), index) === '##' ? '##' : '';
        const shown = (text) => (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(before + text).slice(before.length);
        if (shown(segment) === segment) {
            add(segment, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(segment), index);
            continue;
        }
        let offset = index;
        for (const character of segment) {
            const text = offset === index ? shown(character) : (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(character);
            add(text, text === character ? (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) : text.length, offset);
            offset += character.length;
        }
    }
    return result;
}
function displayWidth(line) {
    return cells(line).reduce((sum, cell) => sum + cell.width, 0);
}
function fitToWidth(line, columns) {
    let text = '';
    let width = 0;
    const all = cells(line);
    const total = all.reduce((sum, cell) => sum + cell.width, 0);
    const room = total > columns ? columns - 1 : columns;
    for (const cell of all) {
        if (width + cell.width > room)
            break;
        text += cell.text;
        width += cell.width;
    }
    if (total > columns) {
        text += '…';
        width++;
    }
    return text + ' '.repeat(columns - width);
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ compareTitles),
  zy: () => (/* binding */ isCutShort),
  Xv: () => (/* binding */ mayStandIn)
});

// EXTERNAL MODULE: ./build/src/page/placeholder.js
var placeholder = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/src/page/site-name.js + 1 modules
var site_name = __webpack_require__(6118);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
;// CONCATENATED MODULE: ./build/src/titles/words.js

const abbreviations = {
    approx: 'approximately',
    conf: 'conference',
    dev: 'developer',
    dept: 'department',
    intl: 'international',
    intro: 'introduction',
    u: 'university',
    univ: 'university',
    versus: 'vs',
    w: 'with',
    wo: 'without',
};
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const scales = {
    k: 'k',
    thousand: 'k',
    m: 'm',
    mn: 'm',
    million: 'm',
    b: 'b',
    bn: 'b',
    billion: 'b',
};
function canonicalWords(words) {
    const result = [];
    for (const word of words) {
        const last = result.at(-1);
        const scale = scales[word];
        if (scale !== undefined && last !== undefined && /^\d[\d.]*$/.test(last)) {
            result[result.length - 1] = last + scale;
        }
        else {
            result.push(canonical(word));
        }
    }
    return result;
}
function canonical(word) {
    const long = Object.hasOwn(abbreviations, word) ? abbreviations[word] : word;
    const number = numbers.indexOf(long);
    if (number !== -1)
        return String(number);
    const ordinal = ordinals.indexOf(long);
    if (ordinal !== -1)
        return String(ordinal);
    if (/^(?:\d|v\d+\.)/.test(long))
        return canonicalNumber(long.replace(/^v/, ''));
    return singular(american(long));
}
function canonicalNumber(word) {
    return word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1').replace(/^(\d+)(?:\.0)+$/, '$1');
}
function american(word) {
    return word
        .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
        .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|al$)/, 'or')
        .replace(/(?<=[a-z]{3})lling$/, 'ling')
        .replace(/(?<=[a-z]{3})lled$/, 'led')
        .replace(/(?<=[a-z]{3})tre(?=s?$)/, 'ter');
}
function singular(word) {
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
function isSimilar(a, b) {
    if (a === b)
        return true;
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (isNumeral(short, long) || isNumeral(long, short))
        return true;
    if (short.length >= 3 && (long.startsWith(short) || (short.length >= 5 && long.includes(short))))
        return true;
    if (isNumeronym(short, long))
        return true;
    const shared = sharedStart(short, long);
    if (shared >= 4 && shared * 5 >= long.length * 3)
        return true;
    return short.length >= 5 && (0,leven/* default */.A)(short, long, { maxDistance: 3 }) <= (short.length >= 9 ? 2 : 1);
}
function isNumeral(numeral, number) {
    const at = roman.indexOf(numeral);
    return at !== -1 && String(at + 1) === number;
}
function isNumeronym(short, long) {
    const [, first, count, last] = /^([a-z])(\d+)([a-z])$/.exec(short) ?? [];
    if (first === undefined || last === undefined || !long.startsWith(first))
        return false;
    return [long, `${long}s`].some((word) => word.endsWith(last) && word.length === Number(count) + 2);
}
function sharedStart(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at;
}
const lists = {
    en: 'a an the of and or for with without from to how why what when where who which is are was were be been do does did not no its it this that these those your you we our i my they their them he his she her in on at by as into about than via through using can will has have after before between over under against within all more most new',
    de: 'der die das den dem des ein eine einen einem einer eines und oder für mit ohne von vom zu zum zur wie warum was wann wo wer ist sind war nicht kein keine im in am an auf bei aus als über unter nach vor zwischen durch gegen es sie wir ich ihr sich auch noch nur so man wird werden kann',
    fr: 'le la les un une des du de et ou pour avec sans par dans sur sous entre comment pourquoi quoi quand que qui est sont ne pas au aux ce cette ces son sa ses leur nous vous il elle se plus en après avant chez vers d l',
    es: 'el la los las un una unos unas de del y o para con sin por en sobre entre como cómo por qué cuando que quien es son no al su sus se lo más hacia desde este esta muy ya',
    pt: 'o a os as um uma de do da dos das e ou para com sem por em no na nos nas sobre entre como que quem é são não ao à seu sua se mais pelo pela este esta já',
    it: 'il lo la i gli le un uno una di del della dei delle e o per con senza da dal in nel nella su sul tra fra come perché che chi è sono non al alla ai suo sua si più questo questa',
    nl: 'de het een en of voor met zonder van naar hoe waarom wat wanneer waar wie is zijn was niet geen in op aan bij uit als over onder na tussen door tegen te we ik je hun zich ook nog maar wordt worden kan',
    sv: 'en ett den det och eller för med utan från till hur varför vad när var vem är inte i på av som om under efter mellan genom mot vi jag du sig också',
    da: 'en et den det og eller for med uden fra til hvordan hvorfor hvad når hvor hvem er ikke i på af som om under efter mellem gennem mod vi jeg du sig også',
    no: 'en et ei den det og eller for med uten fra til hvordan hvorfor hva når hvor hvem er ikke i på av som om under etter mellom gjennom mot vi jeg du seg også å',
    ca: 'el la els les un una uns unes de del dels i o per amb sense sobre entre com què perquè quan que qui és són no al als seu seva es més cap des aquest aquesta molt ja',
    ro: 'un o și sau pentru cu fără în pe la din de ce cum când unde cine este sunt nu al ale ai cei cele mai le se să prin despre între după',
    cs: 'a i nebo pro s se z ze bez od do k jak proč co když kde kdo je jsou ne v ve na po u při přes pod nad mezi za to ten ta který jako si své',
    pl: 'i oraz lub dla z ze bez od do jak dlaczego co kiedy gdzie kto jest są nie w we na po o przy przez pod nad między za się to ten ta który jako',
    ru: 'и или для с без от до к как почему что когда где кто не нет в во на по о об при через под над между за это из его их мы вы так же',
    uk: 'і й та або для з із без від до як чому що коли де хто не ні в у на по про при через під над між за це його їх ми ви',
    be: 'і й ці або для з са без ад да к як чаму што калі дзе хто не ў у на па аб пры праз пад над між за гэта яго іх мы вы',
    bg: 'и или за с със без от до към как защо какво кога къде кой не в във на по при през под над между да се са е ще ги това този ние вие',
    sr: 'и или за са без од до ка како зашто шта када где ко не у на по о при кроз под над између да се су је то овај ми ви их',
};
const wordsByLanguage = new Map(Object.entries(lists).map(([language, list]) => [
    language,
    new Set(foldTitle(list).split(' ')),
]));
function contentWords(title) {
    const functionWords = wordsByLanguage.get(languageOf(title) ?? 'en');
    return [...new Set(title)].filter((word) => !functionWords?.has(word));
}
function languageOf(title) {
    const scores = [...wordsByLanguage]
        .map(([language, words]) => {
        const own = title.filter((word) => words.has(word)).length;
        return { language, score: own + (language === 'en' ? englishEndings(title) : 0) };
    })
        .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    return best && second && best.score > second.score ? best.language : undefined;
}
function englishEndings(title) {
    return title.filter((word) => /^[a-z]{3,}(?:ed|ing|ness|ful)$/.test(word)).length / 2;
}
const spelled = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    '&': ' and ',
    '%': ' percent ',
    '×': 'x',
};
function foldTitle(title) {
    return title
        .replace(/[™®©]/g, '')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[ßæœøđðłı&%×]/g, (character) => spelled[character] ?? '')
        .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
        .replace(/(?<=[a-z])\+{2}/g, 'plusplus')
        .replace(/(?<=\b[a-z])#/g, 'sharp');
}
function squashed(fold) {
    return fold.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
function wordsOf(fold) {
    return fold
        .replace(/(?<=\d)[,'’ ](?=\d{3}(?!\d))/g, '')
        .split(/[^\p{L}\p{N}\p{M}.]+/u)
        .flatMap((piece) => (/^v?\d+(?:\.\d+)+[a-z]?$/.test(piece) ? [piece] : piece.split('.')))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/src/titles/different.js


const minWords = 3;
const maxShared = 0.15;
const maxPath = 300;
const acronym = /^[a-z]{2,6}$/;
const character = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const particles = new Set('的了是在和与與不一有我你他她它们們这這那为為');
const minCharacters = 6;
const scripts = [
    /\p{Script=Latin}/gu,
    /\p{Script=Cyrillic}/gu,
    /\p{Script=Greek}/gu,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    /\p{Script=Hangul}/gu,
];
const eastAsian = new Set([3, 4]);
function areDifferent(a, b) {
    const script = scriptOf(a.fold);
    if (script === undefined || script !== scriptOf(b.fold))
        return false;
    if (eastAsian.has(script))
        return differInCharacters(a.fold, b.fold) && shareNoWord(a, b);
    const language = languageOf(a.plain);
    if (language === undefined || language !== languageOf(b.plain))
        return false;
    const ours = contentWords(a.words);
    const theirs = contentWords(b.words);
    const fewer = Math.min(ours.length, theirs.length);
    if (fewer < minWords)
        return false;
    const shared = Math.max(matches(ours, b.words), matches(theirs, a.words));
    return shared / fewer < maxShared;
}
function isInPath(url, { words }) {
    const named = canonicalWords(wordsOf(foldTitle(pathOf(url))));
    const ours = contentWords(words);
    return matches(ours, named) / Math.max(1, ours.length) >= maxShared;
}
function pathOf(url) {
    const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
    return path
        .slice(0, maxPath)
        .replace(/(?:%[\da-f]{2})+/gi, (bytes) => external_node_buffer_.Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
}
function matches(words, others) {
    const matter = contentWords(others);
    const initials = [others, matter].map((all) => all.map((word) => word[0]).join(''));
    const acronyms = matter.filter((word) => acronym.test(word));
    const joined = others.join('');
    return words.filter((word) => matter.some((other) => isSimilar(word, other)) ||
        (acronym.test(word) && initials.some((letters) => letters.includes(word))) ||
        acronyms.some((other) => isAcronymOf(other, words, word)) ||
        (word.length >= 5 && joined.includes(word))).length;
}
function isAcronymOf(letters, words, word) {
    const at = words
        .map((each) => each[0])
        .join('')
        .indexOf(letters);
    const place = words.indexOf(word);
    return at !== -1 && place >= at && place < at + letters.length;
}
function differInCharacters(a, b) {
    if (kana.test(a) !== kana.test(b))
        return false;
    const ours = charactersOf(a);
    const theirs = charactersOf(b);
    const fewer = Math.min(ours.size, theirs.size);
    const shared = [...ours].filter((each) => theirs.has(each)).length;
    return fewer >= minCharacters && shared / fewer < maxShared;
}
function charactersOf(text) {
    const all = text.match(character) ?? [];
    return new Set(all.filter((each) => !particles.has(each)));
}
function shareNoWord(a, b) {
    return !a.words.some((word) => b.words.some((other) => isSimilar(word, other)));
}
function scriptOf(text) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const at = scripts.findIndex((script) => (text.match(script)?.length ?? 0) * 2 > letters);
    return at === -1 ? undefined : at;
}

;// CONCATENATED MODULE: ./build/src/titles/compare.js




const maxTitle = 300;
const minLetters = 8;
const compare_minWords = 4;
function compareTitles(page, entry, context = {}) {
    const names = (0,site_name/* siteNamesOf */.je)(context.url, [context.siteName, context.sourceLabel]);
    const one = read(page, names, context.tags ?? []);
    const two = read(entry, names, context.tags ?? []);
    if (one.letters === '' || two.letters === '')
        return 'unsure';
    if (one.whole === two.whole || one.letters === two.letters)
        return 'same';
    if ([page, entry].some((title) => (0,placeholder/* isPlaceholderTitle */.Gg)(title, names)))
        return 'unsure';
    if (isCutOff(one, two) || isCutOff(two, one))
        return 'same';
    if (isPartOf(one, two) || isPartOf(two, one))
        return 'same';
    if (one.key === two.key)
        return 'same';
    if (isWithin(one, two) || isWithin(two, one))
        return 'same';
    if (areOtherVersions(one, two))
        return 'different';
    if ((0,site_name/* beginsWithName */.gT)(page, names) || (0,site_name/* beginsWithName */.gT)(entry, names))
        return 'unsure';
    if (mayStandIn(page) || mayStandIn(entry))
        return 'unsure';
    if (context.url !== undefined && isInPath(context.url, two))
        return 'unsure';
    return areDifferent(one, two) ? 'different' : 'unsure';
}
function isCutShort(entry, page) {
    if (!/(?<![.?!…])(?:…|\.{3})$/.test(entry.trimEnd().slice(-4)))
        return false;
    const [short, long] = [entry, page].map((title) => squashed(foldTitle(title)));
    if (short === undefined || long === undefined || short.length < minLetters / 2)
        return false;
    return long.length > short.length && long.startsWith(short);
}
function read(title, names, tags) {
    const short = title.slice(0, maxTitle);
    const untagged = (0,site_name/* withoutTags */.Cb)(short, tags);
    const parts = (0,site_name/* partsOf */.CI)(untagged, names);
    const fold = foldTitle(parts.join(' : '));
    const plain = wordsOf(fold);
    const words = canonicalWords(plain);
    return {
        fold,
        whole: squashed(foldTitle(short)),
        letters: squashed(fold),
        parts: parts.map((part) => canonicalWords(wordsOf(foldTitle(part))).join(' ')),
        plain,
        words,
        key: words.filter((word) => !fillers.has(word)).join(' '),
        cut: /(?:…|\.{3})\s*$/.test(untagged),
    };
}
const fillers = new Set('the a an and or der die das und le la les et el los y'.split(' '));
function isCutOff(short, long) {
    return short.cut && short.letters.length >= minLetters && long.letters.startsWith(short.letters);
}
function isPartOf(short, long) {
    const wanted = short.parts.join(' ');
    for (let from = 0; from < long.parts.length; from++) {
        let run = '';
        for (let to = from; to < long.parts.length && run.length <= wanted.length; to++) {
            run = to === from ? (long.parts[to] ?? '') : `${run} ${long.parts[to]}`;
            if (run === wanted)
                return from === 0 || short.words.length > 1;
        }
    }
    return false;
}
function isWithin(short, long) {
    if (short.words.length < compare_minWords)
        return false;
    const around = ` ${long.words.join(' ')} `.split(` ${short.words.join(' ')} `);
    return around.length === 2 && !around.some((rest) => /\p{N}|\b(?:not|no|without)\b/u.test(rest));
}
function areOtherVersions(one, two) {
    if (one.words.length !== two.words.length || one.words.length < 2)
        return false;
    const at = one.words.findIndex((word, index) => word !== two.words[index]);
    const [a = '', b = ''] = [one.words[at], two.words[at]];
    if (one.words.slice(at + 1).join(' ') !== two.words.slice(at + 1).join(' '))
        return false;
    const version = /^v?\d+(?:\.\d+)+$/;
    return (version.test(a) &&
        version.test(b) &&
        !`${a}.`.startsWith(`${b}.`) &&
        !`${b}.`.startsWith(`${a}.`));
}
const suspectWords = new Set(('account apache available blocked browser captcha checking connexion consent cookie denied disabled enable error expired ' +
    'forbidden homepage iis inloggen javascript loading log login maintenance moved nginx newsletter offline parked ' +
    'password paywall privacy redirect redirected redirecting register registrieren request robot session shortly sign ' +
    'signin signup subscribe subscriber subscription suspended temporarily unavailable unsupported verification verify ' +
    'verifying wartung welcome anmelden anmeldung einloggen sesion acceder accedi aanmelden').split(' '));
const suspectPhrases = /\b(?:for sale|index of|could not load|couldnt load|cant be found|not found|not exist|one moment|please wait|your (?:country|region))\b/;
function mayStandIn(title) {
    const fold = foldTitle(title);
    return ((0,placeholder/* isPlaceholderTitle */.Gg)(title) ||
        canonicalWords(wordsOf(fold)).some((word) => suspectWords.has(word)) ||
        suspectPhrases.test(fold));
}


/***/ })

};
