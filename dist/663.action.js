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
/** Longer addresses are nobody's entries; keeps the work on hostile texts linear. */
const longest = 2_048;
/**
 * An address may hold another one, as those of archives do; a text of nothing but schemes is no
 * address.
 */
const mostInside = 4;
/**
 * Calls `found` for each address on a line that may be the head of an entry, and for those of link
 * definitions. A line in doubt counts as one: this is what comes before parsing. Takes time in
 * proportion to the text.
 */
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
    return blocks.has('heading') && (/^(?:#|\[[^[\]]+\]:)/.test(words) || isUnderlined(text, end));
}
/** Whether the next line makes a heading of this one. */
function isUnderlined(text, end) {
    const below = text.slice(end + 1, end + 1 + longest);
    return /^ {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(below);
}
/**
 * Finds where an address ends that begins at `start`, by what stands before it: `(`, `<`, `[`, or
 * nothing of the kind for a bare one. `from` is the first place that is looked at.
 */
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
/** Whether a character may have to do with the end of an address; most have not. */
function isSign(code) {
    if (code >= 0x80 || code <= 0x20)
        return true;
    return (code >= 0x5b && code <= 0x5d) || (code | 1) === 0x29 || (code & ~2) === 0x3c;
}
/**
 * A bare address ends before the punctuation of its sentence, and before a parenthesis that it did
 * not open.
 */
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
/** An address of markdown source as it is read: without backslashes before punctuation. */
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
/** Brings together the formats of each file; in the order of first mention. */
function groupByPath(files) {
    const groups = new Map();
    for (const file of files) {
        const group = groups.get(file.path) ?? { path: file.path, text: file.text, readings: [] };
        group.readings.push(file);
        groups.set(file.path, group);
    }
    return [...groups.values()];
}
/**
 * Orders the files of a digest: by the date in their names, those without one first, then by path
 * with numbers as numbers (`issue-9.md` before `issue-10.md`). `dateOf` gives the date YYYY-MM-DD
 * in a path, where it has one.
 */
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
/** Makes a value of each key when it is first asked for, and keeps it. */
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
// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/archive/heads.js
var heads = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/src/digest/archive/places.js
var places = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var digest_markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/digest/archive/addresses.js
var addresses = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/src/digest/archive/head-reader.js
var head_reader = __webpack_require__(9193);
;// CONCATENATED MODULE: ./build/src/digest/archive/site-index.js





/** How far before its address an entry begins at most, in characters, for its label to be found. */
const maxHead = 1_000;
/**
 * Indexes texts by site: one scan of all texts at the first question, then the identities or labels
 * of a site at the first question about it. The texts stand in no other copy.
 */
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
            const found = identitiesOf(site).get(key) ?? [];
            return found.map((index) => texts[index]);
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
function scanTexts(texts) {
    const postings = new Map();
    const sites = new Map();
    for (const [index, { text, readings }] of texts.entries()) {
        const blocks = new Set(readings.map(({ format }) => (format.entry.block.type === 'item' ? 'item' : 'heading')));
        (0,addresses/* scanAddresses */.me)(text, blocks, ({ line, start, end }) => {
            // What stands before the path, the scheme included; few differ, so the sites are looked up
            // once.
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
        const known = identities.get(key);
        if (!known)
            identities.set(key, [index]);
        else if (known[known.length - 1] !== index)
            known.push(index);
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
/** Counts of markdown labels as counts of what they show. */
function asPlainText(counts) {
    return sumLabels([...counts].map(([markdown, count]) => ({ label: (0,digest_markdown/* plainText */.wh)(markdown), count })));
}
/** Adds up what is said of the same label; most used first. */
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






/**
 * Makes an archive of files. A file is named once for each format that describes it. Nothing is
 * read before it is asked for: the first question scans all texts for addresses, and only files
 * that seem to hold an answer are parsed, each once.
 */
function createArchive(files) {
    return archiveOf([createPart(files)]);
}
function createPart(files) {
    const texts = (0,archive_file/* groupByPath */.Y_)(files);
    return { texts, index: createSiteIndex(texts), readingsOf: (0,archive_file/* memoize */.Bj)(places/* readPlaces */.B) };
}
function archiveOf(parts) {
    const texts = inOrder(parts.flatMap((part) => part.texts));
    const ranks = new Map(texts.map((text, rank) => [text, rank]));
    // Once a site: a page may have thousands of entries of one site, each with a label of its own.
    const labels = new Map();
    const labelsOf = (site, url) => {
        const known = labels.get(site) ?? sumLabels(parts.flatMap(({ index }) => index.labels(url)));
        labels.set(site, known);
        return known;
    };
    const rankOf = (text) => ranks.get(text) ?? 0;
    return {
        paths: texts.map(({ path }) => path),
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
            const readerOf = (0,archive_file/* memoize */.Bj)(heads/* createHeadsReader */.no);
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
function inOrder(texts) {
    const byPath = new Map(texts.map((text) => [text.path, text]));
    const order = (0,archive_file/* createFileOrder */.Zg)((path) => {
        const readings = byPath.get(path)?.readings ?? [];
        return readings
            .map(({ format }) => format.dateIn?.(path)?.first)
            .find((date) => date !== undefined);
    });
    return [...texts].sort((a, b) => order(a.path, b.path));
}
/**
 * The heads of a file; where two formats read the same one, the reading with fewer differences, of
 * equals the first.
 */
function readHeads({ path, text, readings }, readerOf) {
    const file = new heads/* HeadsFile */.Uo(path, text);
    const byOffset = new Map();
    for (const { format, digest } of readings) {
        for (const head of digest ? (0,heads/* headsOf */.j$)(digest) : readerOf(format)(file)) {
            const known = byOffset.get(head.offset);
            if (!known || known.differences > head.differences)
                byOffset.set(head.offset, head);
        }
    }
    return [...byOffset.values()];
}
/** What several formats read in the same place, once; in the order of the text. */
function distinct(places) {
    const byOffset = new Map(places.map((place) => [place.range.start.offset, place]));
    return [...byOffset.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}


/***/ }),

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ readItemLines),
/* harmony export */   e8: () => (/* binding */ createHeadReader),
/* harmony export */   n_: () => (/* binding */ mayHoldLink)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4957);
/* harmony import */ var _template_strict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2292);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8935);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);




/** Longer lines are no heads of entries. */
const longest = 4_000;
/** Compiles the reader of a format's entries. */
function createHeadReader({ entry, star, tags }) {
    const vocabulary = { star, tags };
    const inTitle = { ...vocabulary, otherStars: [] };
    const before = (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .compileStrict */ .N)(entry.before, vocabulary);
    const linkText = (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .compileStrict */ .N)(entry.link ?? [], vocabulary);
    const after = (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .compileStrict */ .N)(entry.after, vocabulary);
    const isPrefix = prefixPattern(entry.block);
    const around = (text, { line, start, end }) => {
        if (start - line > longest || text[end] !== ')' || !text.startsWith('](', start - 2)) {
            return undefined;
        }
        const open = openingBracket(text, start - 2, line);
        const prefix = isPrefix.exec(text.slice(line, Math.max(open, line)))?.[0];
        if (open === -1 || prefix === undefined)
            return undefined;
        const behind = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + longest))?.[0].trimEnd() ?? '';
        const readings = [
            before(text, { start: line + prefix.length, end: open }),
            linkText(text, { start: open + 1, end: start - 2 }),
            after(text, { start: end + 1, end: end + 1 + behind.length }),
        ];
        if (readings.some((reading) => reading === undefined))
            return undefined;
        const find = (name) => readings.map((reading) => reading?.values.get(name)).find(Boolean);
        const source = find('source');
        const label = source ? text.slice(source.start, source.end) : '';
        const title = find('title');
        if ((0,_template_template_js__WEBPACK_IMPORTED_MODULE_1__/* .starAtStart */ .YD)(label, vocabulary) || (0,_template_template_js__WEBPACK_IMPORTED_MODULE_1__/* .starAtEnd */ .Ht)(label, vocabulary))
            return undefined;
        if (title && (0,_template_template_js__WEBPACK_IMPORTED_MODULE_1__/* .starAtStart */ .YD)(text.slice(title.start, title.end), inTitle))
            return undefined;
        const starred = readings.some((reading) => reading?.star !== undefined);
        const misfit = !isMarker(prefix.trim(), entry.block);
        return { starred, source, title, url: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBackslashes */ .X3)(text.slice(start, end)), misfit };
    };
    return {
        around,
        line(text, { start, end }) {
            const close = text.indexOf('](', start);
            if (close === -1 || close >= end || !isPlain(text.slice(start, close)))
                return undefined;
            const from = close + 2;
            const to = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressEnd */ .yu)(text, from, from);
            // An empty address, a place in the page itself and a letter are nothing that an entry is
            // about.
            if (to === from || /^(?:#|mailto:)/.test(text.slice(from, from + 7)))
                return undefined;
            if (entry.block.type === 'item' && (0,_text_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isRelativeAddress */ .RX)(text.slice(from, to)))
                return undefined;
            return around(text, { line: start, start: from, end: to });
        },
    };
}
/** Whether brackets in a text are what they seem: neither code nor HTML may hold them. */
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
/** Whether what an item begins with is the marker of the format, or both are numbers. */
function isMarker(written, block) {
    if (block.type !== 'item' || written === block.marker)
        return true;
    return /\d/.test(written) && /\d/.test(block.marker);
}
/**
 * The bracket that opens the link text which ends at `close`, or -1; brackets in the text come in
 * pairs.
 */
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
/**
 * Reads the items among the lines below one heading, by the places where they begin. Undefined
 * where the lines alone do not tell which of them are entries: an item with a link that is not as
 * the format writes it, a head of several lines.
 */
function readItemLines(text, lines, { line: readLine }) {
    const heads = new Map();
    const items = [];
    /** Whether the line above is part of a paragraph, which this one may go on. */
    let goesOn = false;
    /** The same of a line in the body of an entry. */
    let bodyGoesOn = false;
    for (const line of lines) {
        const words = text.slice(line.start, line.end);
        const rest = words.trimStart();
        if (rest === '') {
            goesOn = false;
            bodyGoesOn = false;
            // Code and HTML, of which nothing is told, end what they do not stand in.
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
        bodyGoesOn = items.at(-1)?.isEntry ?? false;
        if (bodyGoesOn) {
            goesOn = false;
            continue;
        }
        const indent = column - (items.at(-1)?.column ?? 0);
        if (marker !== undefined && indent < 4) {
            const interrupts = goesOn && closed === -1;
            if (interrupts && /^(?!1\D)\d/.test(marker))
                return undefined;
            const head = readLine(text, line);
            if (!head && mayHoldLink(rest))
                return undefined;
            // More blanks make what follows code.
            if (head && /\s{5}$/.test(marker))
                return undefined;
            if (head)
                heads.set(line.start + words.length - rest.length, head);
            items.push({ column: column + columnOf(marker, true), isEntry: head !== undefined });
        }
        else if (rest.startsWith('[') || (marker !== undefined && mayHoldLink(rest))) {
            // What may lack nothing but its bullet, or a few blanks.
            return undefined;
        }
        goesOn = true;
    }
    return heads;
}
/**
 * How many columns the blanks before a text take, or all of it; a tab goes to the next multiple of
 * four.
 */
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
/** Whether a parser might see a link in these words. */
function mayHoldLink(words) {
    return words.includes('[') || /:\/\/|www\./i.test(words);
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ HeadsFile),
/* harmony export */   j$: () => (/* binding */ headsOf),
/* harmony export */   no: () => (/* binding */ createHeadsReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7028);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5079);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(205);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2253);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2138);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3819);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3401);
/* harmony import */ var _model_readers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6312);
/* harmony import */ var _stars_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2143);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8935);
/* harmony import */ var _head_reader_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9193);













/** A file whose heads are read by several formats: split and parsed once for all of them. */
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
    /** Undefined where only a parser can tell what is markdown in it. */
    get lines() {
        this.#lines ??= { parts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .u)(this.text) };
        return this.#lines.parts;
    }
    /** The whole file; undefined where it is too complex to be parsed. */
    get document() {
        this.#document ??= { parsed: parse(this.path, this.text) };
        return this.#document.parsed;
    }
    /** A part of the file with the definitions of its links; a line end stands before it. */
    piece(start, end) {
        const key = `${start} ${end}`;
        if (this.#pieces.has(key))
            return this.#pieces.get(key);
        const definitions = (this.lines?.definitions ?? [])
            .map((line) => this.text.slice(line.start, line.end))
            .join('\n');
        // With a line end before it, so that it has no front matter.
        const text = `\n${this.text.slice(start, end)}${definitions && `\n\n${definitions}`}`;
        const document = parse(this.path, text);
        this.#pieces.set(key, document);
        return document;
    }
}
function parse(path, text) {
    try {
        const source = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_9__/* .createSource */ .gV)(path, text);
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLimits */ .J)(source);
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(source);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r)
            return undefined;
        throw error;
    }
}
/**
 * Compiles a reader of the heads that a format describes, in the order of the text. It reads lines,
 * parses no more than those that leave a doubt (in a list of items, all below one heading), and the
 * whole file only where lines do not tell what is markdown in it. Its heads are the entries that
 * {@link readDigest} gives, except that a heading which has lost its link and has no star either is
 * none here, and that what only the rest of a file makes an entry (a title with a bare address, a
 * line without its bullet) is judged by the piece it stands in. A file that has to be parsed and is
 * too complex for it has no heads.
 */
function createHeadsReader(format) {
    const tools = {
        format,
        // A piece is read by itself: its place in the file is known.
        ofPiece: { ...format, sections: undefined, dateIn: undefined },
        readers: (0,_model_readers_js__WEBPACK_IMPORTED_MODULE_7__/* .createReaders */ .B)(format),
        reader: (0,_head_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .createHeadReader */ .e8)(format),
        plain: remembered(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh),
    };
    return (file) => {
        const heads = file.lines && new LineWalk(file, tools).read(file.lines);
        if (heads)
            return heads;
        const { document } = file;
        return document ? headsOf((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .readDigest */ .r)(document, format)) : [];
    };
}
/** The heads of a digest that was read. */
function headsOf({ entries }) {
    return entries.map((entry) => ({
        ...(0,_stars_js__WEBPACK_IMPORTED_MODULE_8__/* .starredItem */ .fe)(entry),
        offset: entry.head.start.offset,
        differences: entry.differences.length,
        complete: entry.differences.every(({ aspect }) => aspect !== 'missing'),
        dated: entry.day !== undefined,
    }));
}
function remembered(make) {
    const known = new Map();
    return (text) => {
        const value = known.get(text) ?? make(text);
        known.set(text, value);
        return value;
    };
}
const nowhere = { line: 1, column: 1, offset: 0 };
const noRange = { start: nowhere, end: nowhere };
/** Goes through the parts of a file as `Walk` goes through its blocks. */
class LineWalk {
    #file;
    #tools;
    #position;
    #heads = [];
    #isDoubtful = false;
    constructor(file, tools) {
        this.#file = file;
        this.#tools = tools;
        this.#position = new _model_position_js__WEBPACK_IMPORTED_MODULE_11__/* .Position */ .y(tools.format, noRange);
        const date = tools.format.dateIn?.(file.path)?.first;
        if (date !== undefined)
            this.#position.day = { date };
    }
    /** Undefined where only a parser can tell. */
    read({ parts }) {
        for (const [index, { heading, lines }] of parts.entries()) {
            if (heading)
                this.#visitHeading(heading);
            const end = parts[index + 1]?.heading?.start ?? this.#file.text.length;
            if (this.#position.inScope)
                this.#visitLines(lines, end);
        }
        return this.#isDoubtful ? undefined : this.#heads;
    }
    #visitHeading({ depth, content, start, end }) {
        const { text } = this.#file;
        const { reader, readers, format, plain } = this.#tools;
        const isHeadingFormat = this.#position.entryDepth !== undefined;
        let line;
        this.#position.visitHeading({
            depth,
            range: noRange,
            title: () => (format.sections ? plain(text.slice(content.start, content.end)).trim() : ''),
            day: () => {
                if (isHeadingFormat)
                    line = reader.line(text, { start, end });
                // What an entry says is known without being parsed: no date where it has a source.
                if (!readers.day || line?.source)
                    return undefined;
                const title = line?.title && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(text.slice(line.title.start, line.title.end));
                return (0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .recogniseDay */ .GI)(content, text, readers.day, title);
            },
            entry: () => {
                if (!isHeadingFormat)
                    return undefined;
                line ??= reader.line(text, { start, end });
                return line
                    ? [this.#headOf(start, line)]
                    : this.#doubtful({ start, end }, content, depth);
            },
        }, {
            day: ({ period }) => this.#openDay(period?.first),
            entry: (heads) => this.#heads.push(...heads),
        });
    }
    /**
     * The heads of a heading that is no entry as the format writes it, but may have been meant as
     * one.
     */
    #doubtful({ start, end }, content, depth) {
        const words = this.#file.text.slice(content.start, content.end);
        const isOwnDepth = depth === this.#position.entryDepth;
        if (!(0,_head_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .mayHoldLink */ .n_)(words) && !(isOwnDepth && mayHoldStar(words, this.#tools.format))) {
            return undefined;
        }
        const heads = this.#headsOfPiece(start, this.#digestOfPiece(start, end));
        return heads.length > 0 ? heads : undefined;
    }
    /** Reads the lines below a heading; a day that lacks the space after its `#` parts them. */
    #visitLines(lines, end) {
        const { text } = this.#file;
        let from = 0;
        for (const [index, line] of lines.entries()) {
            if (!isUnspaced(text, line))
                continue;
            const above = lines[index - 1];
            if (above && !(0,_text_source_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlank */ .z3)(text.slice(above.start, above.end))) {
                // It goes on a paragraph, and is no block of its own, unless code stands above it.
                this.#isDoubtful ||= /\s/.test(text.charAt(above.start));
                continue;
            }
            const below = lines.find((each) => each.start > line.start && (0,_text_source_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlank */ .z3)(text.slice(each.start, each.end)));
            const piece = this.#digestOfPiece(line.start, below?.start ?? end);
            const [day] = piece?.days ?? [];
            if (day) {
                this.#visitItems(lines.slice(from, index), line.start);
                this.#openDay(day.date);
                from = index;
            }
            else if (this.#position.entryDepth !== undefined && piece && piece.entries.length > 0) {
                this.#heads.push(...this.#headsOfPiece(line.start, piece));
                this.#position.inEntry = true;
            }
        }
        this.#visitItems(lines.slice(from), end);
    }
    #visitItems(lines, end) {
        const [first] = lines;
        if (!first || this.#position.entryDepth !== undefined)
            return;
        const items = (0,_head_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .readItemLines */ .b5)(this.#file.text, lines, this.#tools.reader);
        if (items) {
            for (const [start, item] of items)
                this.#heads.push(this.#headOf(start, item));
        }
        else {
            const piece = this.#digestOfPiece(first.start, end);
            this.#heads.push(...this.#headsOfPiece(first.start, piece));
        }
    }
    #openDay(date) {
        this.#position.closeForDay();
        this.#position.day = { date };
    }
    #headOf(offset, { starred, source, url, misfit }) {
        const label = source && this.#tools.plain(this.#file.text.slice(source.start, source.end));
        const read = { starred, source: label, url, differences: misfit ? 1 : 0, complete: true };
        return { ...read, offset, ...this.#dating() };
    }
    #headsOfPiece(start, piece) {
        const heads = piece ? headsOf(piece) : [];
        // A line end stands before the piece.
        return heads.map((head) => ({ ...head, offset: start - 1 + head.offset, ...this.#dating() }));
    }
    #digestOfPiece(start, end) {
        const document = this.#file.piece(start, end);
        return document && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .readDigest */ .r)(document, this.#tools.ofPiece);
    }
    #dating() {
        const { day } = this.#position;
        return { date: day?.date, dated: day !== undefined };
    }
}
/** Whether a line may be a day or an entry but for the space after its `#`. */
function isUnspaced(text, { start, end }) {
    if (!/[#\u00a0\p{Cf}]/u.test(text.charAt(start)))
        return false;
    const words = text.slice(start, end);
    return _model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .unspacedMarks */ .iN.test(words) && ((0,_head_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .mayHoldLink */ .n_)(words) || /\d/.test(words));
}
function mayHoldStar(words, { star, tags }) {
    const vocabulary = { star, tags };
    if (star === undefined)
        return false;
    return (words.includes(star) ||
        (0,_template_template_js__WEBPACK_IMPORTED_MODULE_12__/* .starAtStart */ .YD)(words, vocabulary) !== undefined ||
        (0,_template_template_js__WEBPACK_IMPORTED_MODULE_12__/* .starAtEnd */ .Ht)(words, vocabulary) !== undefined);
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
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3819);






/**
 * Reads the entries of a file with each of its formats; none of a file that is too complex to be
 * parsed.
 */
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
/** The file is parsed once, and not at all where all its digests are known. */
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
    for (const { url, head, day, section, title } of entries) {
        const key = (0,_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .linkIdentity */ .t)(url)?.key;
        if (key === undefined)
            continue;
        const known = places.get(key) ?? [];
        places.set(key, known);
        known.push({
            path: document.source.path,
            range: head,
            date: day?.date,
            section: sectionPath(section),
            title: title?.text ?? '',
        });
    }
    return places;
}
/**
 * Gives the path of a section without the title of its page, so that the same part has the same
 * path in every file. The title is a heading of the first depth that has no other of this depth
 * beside it.
 */
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
/* harmony export */   bV: () => (/* binding */ splitChunks),
/* harmony export */   nz: () => (/* binding */ moveStarts),
/* harmony export */   se: () => (/* binding */ hasInnerFootnotes)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);


/**
 * Splits markdown, from an offset on, where each piece is read alone as it is read in its place: at
 * headings, after blank lines, and at items of lists that stand in nothing else. A piece ends at
 * the first such place after `minLength` characters, or after a tenth as many lines; where some
 * places are preferred, at those, unless it gets much longer. Undefined where the lines leave a
 * doubt about how a parser reads them.
 */
function splitChunks(text, begin, minLength, preferred) {
    if (hasInnerFootnotes(text))
        return undefined;
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
    if (!lines)
        return undefined;
    const chunks = new ChunkCutter(text, begin, minLength, preferred).cut(lines);
    return { chunks, definitions: byLabel(text, lines) };
}
/**
 * Whether a line may define a footnote within another block, which is named from anywhere, or one
 * with an odd label.
 */
function hasInnerFootnotes(text) {
    // Lines as markdown has them, and each looked through once: JavaScript has more kinds of line
    // ends, and from each the search would go on to the end of the markdown line.
    const start = /(?<![^\r\n])(?:[ \t>*+\d.)-]+\[\^|\[\^(?![^\s[\]\\]+\]:))[^\]\r\n]+\]:/;
    return start.test(text);
}
/** The labels that a text may refer to. */
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
/**
 * Labels match without case and with any white space: https://spec.commonmark.org/0.31.2/#matches
 */
function key(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
/** Blank lines in a row that end a piece, so that none of them has to be parsed. */
const maxBlank = 20;
class ChunkCutter {
    #text;
    #minLength;
    #preferred;
    #cuts;
    /** Lines since the last cut. */
    #lines = 0;
    /** The bullet of the list that goes on here; undefined where none does for sure. */
    #bullet;
    /** Blank lines right before this one. */
    #blanks = 0;
    constructor(text, begin, minLength, preferred) {
        this.#text = text;
        this.#minLength = preferred ? 3 * minLength : minLength;
        this.#preferred = preferred;
        this.#cuts = [{ start: begin, continuesList: false, afterBlank: false }];
    }
    cut({ parts, definitions, regions }) {
        const beginning = new Set([...definitions.map(({ start }) => start), ...regions]);
        for (const { heading, lines } of parts) {
            if (heading) {
                this.#cutAt(this.#text.lastIndexOf('\n', heading.start - 1) + 1, false);
                this.#bullet = undefined;
                this.#blanks = 1;
            }
            for (const line of lines) {
                this.#lines++;
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
    #visit({ start, end }, begins) {
        const first = this.#text.charAt(start);
        const isOuter = first !== ' ' && first !== '\t';
        const isEmpty = start === end && first !== '\n' && first !== '\r' && first !== '';
        if (isEmpty) {
            // A line of code, of HTML or of a definition, which ends a list unless it stands in it.
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
                // A number may begin another list, go on one that is not known here, or be a word.
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
                // After a blank line nothing goes on here but a numbered list.
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
        this.#cuts.push({ start, continuesList, afterBlank: this.#blanks > 0 });
        this.#lines = 0;
    }
}
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
        count++;
    }
    return count;
}
/** What stands before a piece that is parsed alone: it ends every block. */
const barrier = '\n\n<!-- -->\n\n';
/** A piece without the blank lines at its end, which are nothing but work. */
function ownText(text, { start, end }) {
    return text.slice(start, lastLineEnd(text, start, end));
}
/** What must stand before a piece for its references to be known. */
function prefixOf(own, definitions) {
    if (!definitions || definitions.size === 0)
        return '';
    const needed = [...labelsIn(own)].flatMap((label) => definitions.get(label) ?? []);
    return needed.length > 0 ? needed.join('\n\n') + barrier : '';
}
/** Where the last line with anything on it ends; a few blank lines stay at the end of the text. */
function lastLineEnd(text, start, end) {
    let at = end;
    while (at > start && ' \t\r\n'.includes(text.charAt(at - 1)))
        at--;
    if (end === text.length && end - at < 100)
        return end;
    const lineEnd = text.indexOf('\n', at);
    return lineEnd === -1 || lineEnd > end ? end : lineEnd;
}
/** The pieces of a text by where they begin after edits; without those that begin in one. */
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
/** 0000-01-01 and 9999-12-31, the ends of what YYYY-MM-DD can write, in days since 1970-01-01. */
const firstDay = -719_528;
const lastDay = 2_932_896;
const millisecondsOfDay = 86_400_000;
/** Puts a date together as YYYY-MM-DD, whether or not the calendar has it. */
function isoDate(year, month, day) {
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
/**
 * Whether a text is a date YYYY-MM-DD that the calendar (Gregorian, also for years before it) has.
 */
function dateExists(iso) {
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) && addDays(iso, 0) === iso;
}
/**
 * The date that lies `days` (negative for earlier) after a date YYYY-MM-DD. A date that does not
 * exist counts on from the end of its month: 2021-02-30 is 2021-03-02. Dates that four digits of a
 * year cannot write are held at 0000-01-01 and 9999-12-31.
 */
function addDays(iso, days) {
    const day = Math.min(Math.max(dayNumber(iso) + days, firstDay), lastDay);
    const date = new Date(day * millisecondsOfDay);
    return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
/**
 * How many days the second date YYYY-MM-DD lies after the first; negative where it lies before.
 */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
/** All days of a month, which the calendar need not have: from its first to its last day. */
function monthPeriod(year, month) {
    const first = isoDate(year, month, 1);
    if (month < 1 || month > 12)
        return { first, last: first };
    const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
    return { first, last: addDays(next, -1) };
}
/** A period in words: `2024-05-06`, `2024-05`, `2024` or `2024-05-06 to 2024-05-12`. */
function periodName(first, last = first) {
    if (first === last)
        return first;
    const [year = 0, month = 0] = first.split('-').map(Number);
    if (first.endsWith('-01-01') && last === isoDate(year, 12, 31))
        return first.slice(0, 4);
    const whole = monthPeriod(year, month);
    return whole.first === first && whole.last === last ? first.slice(0, 7) : `${first} to ${last}`;
}
/**
 * The day of the week, 0 for Sunday; a date that does not exist counts on, as in {@link addDays}.
 */
function weekdayOf(iso) {
    // 1970-01-01 was a Thursday.
    return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}
/** The Monday that a week of ISO 8601 begins with; undefined for a week that its year lacks. */
function weekStart(year, week) {
    const january4 = isoDate(year, 1, 4);
    const first = addDays(january4, -((weekdayOf(january4) + 6) % 7));
    const start = addDays(first, (week - 1) * 7);
    return week >= 1 && weekOf(start).year === year ? start : undefined;
}
/** The week of ISO 8601 that a date is in: of the year that has its Thursday. */
function weekOf(iso) {
    const thursday = addDays(iso, 3 - ((weekdayOf(iso) + 6) % 7));
    const year = Number(thursday.slice(0, 4));
    return { year, week: 1 + Math.floor(daysBetween(isoDate(year, 1, 1), thursday) / 7) };
}
/**
 * The days since 1970-01-01, reckoned with years that begin in March, so that the leap day comes
 * last (https://howardhinnant.github.io/date_algorithms.html#days_from_civil). Without Date, since
 * it is asked very often.
 */
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

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ englishNames),
/* harmony export */   q: () => (/* binding */ defaultLocale),
/* harmony export */   tB: () => (/* binding */ localeExists),
/* harmony export */   x: () => (/* binding */ calendarNames)
/* harmony export */ });
/** The language that a digest is taken to be in where its format names no other. */
const defaultLocale = 'en';
/** Whether the platform knows a language, given as a BCP 47 tag such as `pt-BR`. */
function localeExists(locale) {
    try {
        return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
    }
    catch {
        return false;
    }
}
/** English, which dates are in beside the language of their digest. */
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
/** The names that the platform (`Intl`) has for a language, given as a BCP 47 tag. */
function calendarNames(locale) {
    if (/^en\b/i.test(locale))
        return englishNames;
    const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 15)));
    // The first of September 2024 is a Sunday.
    const weekdays = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 8, 1 + at)));
    return namesOf({
        months: formsOf(locale, 'month', months, { day: 'numeric', year: 'numeric' }),
        weekdays: formsOf(locale, 'weekday', weekdays, { day: 'numeric', month: 'long' }),
        joining: joiningWords(locale),
    });
}
/**
 * Words are known in full, in short, with and without the period of an abbreviation, and by their
 * first letters where no other name of the language begins so.
 */
function namesOf({ months, weekdays, joining }) {
    const monthIndex = indexOfWords(months, { min: 3, max: 4 });
    const weekdayIndex = indexOfWords(weekdays, { min: 3, max: 5 });
    const joins = new Set(joining.map(folded));
    // Where a date has its month as a number, the name that the month has alone.
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
/**
 * All words of the rows with the place that they name, and their beginnings of `min` to `max`
 * letters; a word of two places names none.
 */
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
    // A word of digits is a number, whatever it is called elsewhere.
    for (const word of index.keys())
        if (!/\p{L}/u.test(word))
            index.delete(word);
    return index;
}
/** The words between the parts of a date of the language. */
function joiningWords(locale) {
    const date = new Date(Date.UTC(2024, 4, 5));
    return ['full', 'long'].flatMap((dateStyle) => formatterOf(locale, { dateStyle })
        .formatToParts(date)
        .filter(({ type }) => type === 'literal')
        .flatMap(({ value }) => value.match(/[\p{L}\p{M}]+/gu) ?? []));
}
/** Words that differ only in case or in the period of an abbreviation are the same. */
function folded(word) {
    return word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[.․]+$/, '');
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recogniseDate),
/* harmony export */   i: () => (/* binding */ dateInAddress)
/* harmony export */ });
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4957);
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3356);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);




/** Years outside of these make a version number or the like more probable than a date. */
const years = { from: 1970, to: 2100 };
/**
 * No date is longer, with its weekday and what stands around it. Keeps all work on hostile texts
 * small.
 */
const longest = 80;
/**
 * Tells whether a whole text (plain, without markup) was meant as a date, in whatever style:
 * 2021.09.30, 20210930, September 30th, 2021, Thursday, 30 Sep 2021, 2021年9月30日, with brackets,
 * emphasis marks, a colon or a period around. Undefined for a text that says anything else besides.
 * `hint` is the style that the digest uses: a text in that style is a date whatever its year, the
 * style's order settles which number is the day (in 01/02/2021), its language is that of the names
 * besides English, and what it names is looked for: a month or a week is one only where the style
 * has months or weeks.
 */
function recogniseDate(text, hint) {
    const trimmed = text.trim();
    const unified = plain(trimmed);
    if (unified.length > longest)
        return undefined;
    const languages = hint ? [hint.names, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp] : [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp];
    const framed = withoutFrame(unified);
    const bare = withoutWeekday(framed, languages);
    const exact = [trimmed, framed, bare].map((each) => hint?.read(each)).find(Boolean);
    if (exact)
        return { period: exact };
    const words = wordsOf(bare, languages);
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
/** The one day of a date. */
function dayOf(iso) {
    return { period: { first: iso, last: iso } };
}
/** A month or a week in other words and another order than the digest's. */
function inUnit(words, { unit }, languages) {
    const years = words.filter(isYear);
    const [number, ...more] = words.filter((word) => !isYear(word) && !weekWords.test(word));
    if (years.length !== 1 || number === undefined || more.length > 0)
        return undefined;
    const year = Number(years[0]);
    if (unit === 'month') {
        const month = monthOf(number, languages) ?? (isNumber(number) ? Number(number) : undefined);
        return month === undefined ? undefined : { period: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .monthPeriod */ .WY)(year, month) };
    }
    const first = unit === 'week' && isNumber(number) ? (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW)(year, Number(number)) : undefined;
    return first === undefined ? undefined : { period: { first, last: (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(first, 6) } };
}
/** Words for a week, in languages that number them. */
const weekWords = /^(?:w|wk|week|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя)$/i;
function monthOf(word, languages) {
    return languages.map((names) => names.monthNamed(word)).find((month) => month !== undefined);
}
/**
 * One form for characters that look alike: digits and dots of East Asian texts, spaces, dashes; no
 * invisible ones.
 */
function plain(text) {
    return (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text.normalize('NFKC'))
        .replace(/\u00AD|\u200C|\u200D|\uFE0F/g, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-');
}
/** Takes off brackets, quotes and emphasis marks around, and the punctuation after. */
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
/**
 * The numbers and words of a text, without what only holds dates together; empty where anything
 * else is in it.
 */
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
/**
 * Day, month and year with the month's name between or first; or the year first, then the two in
 * any order.
 */
function withMonthName(words, languages) {
    const year = words.find((word, at) => at !== 1 && isYear(word));
    const month = words
        .map((word) => monthOf(word, languages))
        .find((number) => number !== undefined);
    const day = words.find(isNumber);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(Number(year), month, Number(day)));
}
function inNumbers(a, b, c, hint) {
    if (!isNumber(b))
        return undefined;
    const order = hint?.order;
    if (isYear(a) && isNumber(c)) {
        const swapped = order === 'year-day-month';
        return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(Number(a), Number(swapped ? c : b), Number(swapped ? b : c)));
    }
    if (!isYear(c) || !isNumber(a))
        return undefined;
    const monthFirst = isMonthFirst(Number(a), Number(b), order);
    if (monthFirst === undefined)
        return { period: undefined };
    return dayOf((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(Number(c), Number(monthFirst ? a : b), Number(monthFirst ? b : a)));
}
/** Which of two numbers before a year is the month; undefined where nothing tells. */
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
/** Dates of the web's time, as an address writes them in its path. */
const written = [
    // /2021/12/01/ or /2021/dec/01/; the day is a whole segment, for /2021/12/10-ways/ has none.
    /(?<=\/)(\d{4})\/(\d{2}|[a-z]{3})\/(\d{2})(?=\/|$)/gi,
    // /2021-12-01-title, /title_2021-12-01.html
    /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    // /20211201/
    /(?<=\/)(\d{4})(\d{2})(\d{2})(?=\/|$)/g,
];
/**
 * The full date (year, month and day, 1970 to 2100) that the path of an http or https address
 * carries, as YYYY-MM-DD. Undefined where there is none, where the calendar does not have it, or
 * where several dates stand against each other.
 */
function dateInAddress(url) {
    const whole = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(url)?.pathname ?? '';
    // Before an embedded address stands when it was archived, not when it was written.
    const path = whole.slice(Math.max(0, (0,_text_address_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedAddressAt */ .S2)(whole)));
    const dates = new Set();
    for (const pattern of written) {
        for (const [, year, month = '', day] of path.matchAll(pattern)) {
            const number = /\d/.test(month) ? Number(month) : (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .englishNames */ .Xp.monthNamed(month) ?? 0);
            const iso = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDate */ ._$)(Number(year), number, Number(day));
            if ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dateExists */ .d)(iso) && iso >= '1970' && iso < '2101')
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2253);



/**
 * Parses a file; `checkLimits` must have passed its text. Throws a CopydeskError
 * (`input-too-complex`) where the parser's stack is too small for it all the same.
 */
function parseDocument(source) {
    return documentOf(source, () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarkdown */ .Dd)(source.text));
}
/**
 * Parses what edits, in the order of the text and apart, make of a document: what they leave as it
 * was is not parsed again. Throws as {@link parseDocument} does.
 */
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
/** More of a file is not looked at in search of where its front matter ends. */
const maxLength = 256 * 1024;
/**
 * Where the front matter of a file ends, its last line end not included: YAML between `---` and
 * `---` or `...`, TOML between lines of `+++`, JSON from a line `{` to a line `}` or on one line. 0
 * for none. What is in it is data of a site generator and no text of the page.
 */
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
/** Where the second line begins, and the line that ends what the first one began. */
function fences(text) {
    const [opening, mark] = /^(---|\+\+\+|\{)[ \t]*\r?\n/.exec(text) ?? [];
    if (opening === undefined)
        return [];
    // The line break before the last line is part of the first line where there is none between them.
    const from = opening.length - 1;
    if (mark === '---')
        return [from, /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/];
    if (mark === '+++')
        return [from, /\n\+\+\+[ \t]*(?=\r?\n|$)/];
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
/* harmony export */   $: () => (/* binding */ isHabit)
/* harmony export */ });
/** The share of a digest's own places that makes a way of writing its habit. */
const share = 0.8;
/**
 * Whether `alike` of `all` places are enough to call it a habit. Nothing is a habit of no places.
 */
function isHabit(alike, all) {
    return all > 0 && alike >= all * share;
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


/**
 * The identity of an http or https address; undefined for everything else. Where it is in doubt
 * whether two addresses lead to the same page, they differ: a false duplicate costs more than a
 * missed one.
 *
 * Not part of it are the scheme, the case of the host, a default port, `www.`, `m.`, `mobile.` and
 * `old.` before the host, slashes at the path's end, dot segments, tracking parameters, empty
 * parameters, text directives of the fragment, and percent-encoding where it is not needed. The
 * order of the parameters and the rest of the fragment are. On sites with known aliases
 * (`siteAliases`) the thing that an address leads to is what counts.
 */
function linkIdentity(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return undefined;
    const { host, name, aliases } = siteOfHost(address.hostname);
    // Some parsers leave the dot at the end of `/a/.b/.`.
    const path = withoutSlashesAtEnd((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSegments */ .Tp)((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(address.pathname)));
    const pieces = (0,_tracking_js__WEBPACK_IMPORTED_MODULE_1__/* .queryPieces */ .Wi)((0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(address.search.slice(1)));
    const authority = `${credentials(address)}${name}${address.port && `:${address.port}`}`;
    const parameter = (wanted) => pieces.find((piece) => piece.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const canonical = authority === name ? aliases?.canonical?.({ host, path, parameter }) : undefined;
    const rest = canonical ?? `${path}${query(address, pieces)}${(0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPercent */ .kN)(fragment(address.hash))}`;
    // The parser keeps port 443 of http, which https would drop.
    const scheme = address.port === '443' ? 'http' : 'https';
    return { key: `${scheme}://${authority}${rest}`, site: name };
}
/**
 * The host that labels go by: without `www.`, `m.`, `mobile.` and `old.`, one for all hosts of a
 * site with known aliases (`youtu.be` is `youtube.com`). Other subdomains stay, since blogs share
 * hosts (`karpathy.github.io`). Undefined for what is no http or https address.
 */
function siteOf(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    return address && siteOfHost(address.hostname).name;
}
/** Tells which site a host (in lower case, without a port) belongs to. */
function siteOfHost(hostname) {
    const host = withoutPrefixes(hostname);
    for (const aliases of siteAliases) {
        const name = aliases.site(host);
        if (name !== undefined)
            return { host, name, aliases };
    }
    return { host, name: host, aliases: undefined };
}
/** Labels before a host that show the same site in another form. */
const hostPrefixes = ['www.', 'm.', 'mobile.', 'old.'];
function withoutPrefixes(hostname) {
    let host = hostname;
    for (;;) {
        const prefix = hostPrefixes.find((name) => host.startsWith(name));
        // What is left must still be a host: `m.org` is a site of its own.
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
/**
 * Text directives only choose what a browser highlights:
 * https://wicg.github.io/scroll-to-text-fragment/
 */
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
/**
 * The abstract, the PDF and the HTML of a paper are one link, in whatever version; query
 * (`context`) and fragment are dropped. Forms of an id:
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
const arxiv = {
    site: (host) => (arxivHosts.has(host) ? 'arxiv.org' : undefined),
    canonical({ path }) {
        const id = paper.exec(path)?.[1];
        return id && `/abs/${id}`;
    },
};
const redditPost = /^(?:\/(?:r|user)\/[^/]+)?\/comments\/([a-z\d]+)(?:\/[^/]*(?:\/([a-z\d]+))?)?$/;
/**
 * A post is known by its id, whichever name of the site and whichever title the address has; a
 * comment under it is another link. Query (`context`, `sort`) and fragment are dropped.
 */
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
/**
 * Twitter and X are two names of one site. A post is known by its number; the site ignores the
 * account before it. A picture of the post (`/photo/1`), the query (`s`, `t`) and the fragment
 * make no other link.
 */
const twitter = {
    site: (host) => (host === 'twitter.com' || host === 'x.com' ? 'x.com' : undefined),
    canonical({ path }) {
        const id = tweet.exec(path)?.[1];
        return id && `/i/status/${id}`;
    },
};
const wikimediaHost = /^([a-z-]+)\.(?:m\.)?(wiki(?:pedia|media|books|news|quote|source|versity|voyage)|wiktionary)\.org$/;
/** The mobile site of Wikipedia and its sister projects has an `m.` after the language. */
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
/** Where an id is expected, these show a list or a channel's current stream. */
const youtubeNonVideos = new Set(['videoseries', 'live_stream']);
/**
 * `youtu.be/ID`, `watch?v=ID`, `/shorts/ID`, `/embed/ID`, `/live/ID` and `/v/ID` are one video.
 * Its time (`t`), the list it is played from and the fragment make no other video, so they are
 * dropped. A link to a comment (`lc`) is another link.
 */
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
/** All sites with known aliases. */
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


/**
 * Parameters that only say where a reader came from. A pattern is a name, with `*` at its end for
 * any name that begins so; `host/name` holds on that host and its subdomains only. Names that mean
 * something on some sites (`ref`, `source`, `s`, `t`) are in it only where their site is known.
 */
const defaultTracking = [
    // Web analytics: Google, Matomo (once Piwik), Adobe, Yandex
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
    // Clicks on advertisements: Google, Microsoft, Yandex, Meta, TikTok, X, LinkedIn
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
    // Mail and marketing: Mailchimp, HubSpot, Marketo, Omeda, Vero, MailerLite
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
    // Shares: Facebook, Instagram, Twitter, Yahoo
    'fb_action_ids',
    'fb_action_types',
    'fb_ref',
    'fb_source',
    'igshid',
    '__twitter_impression',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    // Shares on sites where a common name has this meaning
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
/**
 * The names of an address's tracking parameters as they are written, each once, in their order. The
 * address may be markdown source, with `&amp;` between parameters and backslashes in names.
 */
function trackingParameters(url, patterns = defaultTracking) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return [];
    const pieces = queryPieces(cut(url).query);
    const tracking = pieces.filter(trackingTest(address, patterns));
    return [...new Set(tracking.map((piece) => piece.replace(/=.*$/s, '')))];
}
/**
 * The address without its tracking parameters: those that fit patterns, or those of a set of names
 * in lower case. What is left keeps its bytes, order and separators; the `?` goes with the last
 * parameter. An address without tracking comes back as it is.
 */
function withoutTracking(url, patterns = defaultTracking) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return url;
    const { before, query, after } = cut(url);
    // Separators stand at the odd places.
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
/** The parameters of a query, which comes without its `?`. */
function queryPieces(query) {
    return query.split(/&(?:amp;)?/);
}
/** Tells whether a parameter (`name=value`) of an address only tracks. */
function trackingTest(address, patterns = defaultTracking) {
    if (isAnothers(address))
        return () => false;
    // Those of the host, worked out once: an address may have any number of parameters.
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
/** Whether the query belongs to an embedded address, which an archive knows by every letter. */
function isAnothers({ hostname, pathname }) {
    return hostname === 'web.archive.org' || (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedAddressAt */ .S2)(pathname) !== -1;
}
/** Cuts an address before its `?` and before its `#`. */
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
/**
 * What things in a text cost to read, in nanoseconds: measured on the parser (micromark 4 with GFM,
 * Node 20, one core of 2023) and on what is done with its tree. Most grow with the text; the last
 * ones are looked for again and again up to the end of their paragraph.
 */
const costs = {
    byte: 700,
    line: 30_000,
    blankLine: 4_000,
    loneReturn: 60_000,
    /** A cell of a table, an escaped character, and a character reference. */
    cell: 28_000,
    escape: 7_000,
    /** A sign of emphasis, `<`, and a run of backticks, for themselves. */
    sign: 6_000,
    angle: 12_000,
    backtick: 5_000,
    reference: 14_000,
    /** A line under a heading, which is read twice. */
    underline: 40_000,
    /** A list item or a quote that a line is in, by what opens it. */
    item: 30_000,
    quote: 8_000,
    bracket: 35_000,
    definition: 60_000,
    footnote: 250_000,
    /** A line that begins with a tag or a comment. */
    html: 30_000,
    tab: 3_000,
    parenthesis: 1_000,
    /** In a heading, whose end is looked for at each. */
    hash: 8_000,
    /** For each two of one run of lines. */
    bracketPair: 3,
    delimiterPair: 40,
    cellPair: 3,
    /** For each sign and each code unit of its run of lines: `<` and runs of backticks. */
    angleLength: 10,
    backtickLength: 12,
    /** For each `www.` and each code unit of its word: an underscore makes the address fail. */
    hostLength: 100,
    /** For each two of a row of punctuation that may end an address. */
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
/** The cost of what grows faster than a run of lines does. */
function costOfRun(run) {
    return (run.brackets ** 2 * costs.bracketPair +
        run.delimiters ** 2 * costs.delimiterPair +
        run.angles * run.length * costs.angleLength +
        run.backticks * run.length * costs.backtickLength);
}
/** Counts what a line adds to its run, and gives its own cost. */
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
        // An underscore within a word, as in addresses, is none.
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
/** Whether the dot is that of `www.`, at which the parser looks for an address. */
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




/** What a text may hold at most before it is parsed. */
const limits = {
    /** Bytes of a file, as UTF-8. */
    bytes: 4 * 1024 * 1024,
    /** The same where it defines footnotes in other blocks: it cannot be parsed in pieces. */
    bytesWithFootnotes: 1024 * 1024,
    /** UTF-16 code units of a line. */
    line: 256 * 1024,
    /** Block quotes and list items inside one another. */
    nesting: 100,
    /** Brackets in one run of lines without a blank one. */
    brackets: 10_000,
    /** Asterisks, tildes and underscores that may be emphasis, in one such run. */
    delimiters: 5_000,
    /** Lines of one such run. */
    lines: 10_000,
    /** Seconds that one such run may take, by the estimate below: its memory grows with them. */
    secondsOfRun: 2.5,
    /** The same for what has to be parsed in one piece. */
    secondsOfPiece: 3.5,
    /** The same for the file. */
    seconds: 7,
};
/** Why a file of this size, in bytes, is refused before it is read; undefined where it is not. */
function sizeRefusal(path, size) {
    if (size <= limits.bytes)
        return undefined;
    const message = `${path}: the file is larger than 4 MB; at most 4 MB can be read safely`;
    return new errors/* CopydeskError */.r('input-too-complex', message);
}
/**
 * Refuses a text that would take long or much memory to read, in one linear pass: the parser is not
 * linear on hostile text. Throws a CopydeskError (`input-too-complex`) that names the file, the
 * line and the limit. Gives the seconds that reading takes by estimate.
 */
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
        }
        else {
            // An item ends the paragraph above it, and where it stands in nothing else, what is above
            // ends too.
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
        // A text with a carriage return alone is not parsed in pieces.
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
/** The share of a text that its largest piece is. */
function largestPiece(text) {
    const { chunks } = (0,digest_chunks/* splitChunks */.bV)(text, (0,front_matter/* endOfFrontMatter */.B)(text), 4096) ?? {};
    if (!chunks)
        return 1;
    return chunks.reduce((most, { start, end }) => Math.max(most, end - start), 0) / text.length;
}
/** Where a line ends: at a line feed, or at a carriage return, which is a line end too. */
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
/**
 * How many containers a line opens at most, how many of them are quotes, and whether it is blank.
 */
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
    // A list inside a list is indented by two columns at least, so the indentation of the first
    // marker counts as well.
    const nesting = markers + Math.floor(indentOfMarker / 2);
    return { nesting, quotes, blank: at >= end && markers === 0 };
}
/** The width of `[^1]:`, a footnote that holds what follows; 0 where none begins. */
function footnoteWidth(text, at, end) {
    if (text[at + 1] !== '^')
        return 0;
    // A label has 999 characters at most: https://spec.commonmark.org/0.31.2/#link-label
    const close = text.slice(at, Math.min(end, at + 1010)).search(/\]:/);
    return close === -1 ? 0 : close + 2;
}
function isBullet(text, at, end) {
    const character = text[at];
    return ((character === '-' || character === '*' || character === '+') &&
        (at + 1 >= end || /\s/.test(text[at + 1])));
}
/** The width of `12.` or `12)` before a blank; 0 where a number begins no list item. */
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



/** Longer lines are left to the parser where they need a closer look. */
const maxHtmlLine = 4_000;
const [hash, space] = [0x23, 0x20];
/**
 * Splits markdown at its headings without parsing it. Blocks inside quotes and list items are
 * other lines. Undefined where the lines leave a doubt about how a parser reads them. Takes time in
 * proportion to the text.
 */
function splitLines(text) {
    // A carriage return is a line end of its own to markdown; hardly any text has one.
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
    /** Where the paragraph above begins and ends. */
    #paragraph = { start: 0, end: 0 };
    /** Whether an item or a quote may go on. */
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
    /** False for a line that leaves a doubt. */
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
                // It holds what follows as an item does, and ends a paragraph.
                this.#definitions.push(line);
                this.#addEmpty(line);
                this.#above = 'container';
                this.#inContainer = true;
                return true;
            }
            const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*(.*)$/.exec(words);
            if (definition && this.#above === 'nothing') {
                // The address stands in the next line.
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
        // The marks may also be the second row of a table.
        if (this.#text.slice(start, end).includes('|'))
            return 'in doubt';
        this.#moveParagraph(start);
        const depth = words.trimStart().startsWith('=') ? 1 : 2;
        return { depth, start, end: line.end, content: { start, end } };
    }
    /** Takes the lines of a heading out of the part above. */
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
            // Another tag makes HTML where it stands alone and does not go on a paragraph.
            const isAlone = wholeTag.test(words) && this.#above === 'nothing';
            if (!isAlone)
                return undefined;
            return { end: blankLine, doubtful: undefined };
        }
        return { end: blankLine, doubtful: blockBegin };
    }
    /** Goes on after a line of text, of a list or of a quote. */
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
                // An item without words ends with its line.
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
/** What defines a footnote, outside of all other blocks. */
const footnote = /^\[\^[^\s[\]\\]+\]:/;
/** Headings and items that stand in no container. */
const outermost = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;
/** What would begin a block after text, but not within HTML. */
const blockBegin = /^ {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<!--)/;
const blankLine = /^[ \t]*$/;
/** A tag that stands alone on its line: https://spec.commonmark.org/0.31.2/#open-tag */
const wholeTag = /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;
/**
 * HTML that goes on over blank lines, by what begins and ends it
 * (https://spec.commonmark.org/0.31.2/#html-blocks).
 */
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
    // It may stand in an item of a list, and end where that ends.
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
/** Where the line after an offset begins; the text's end for the last one. */
function nextLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end + 1;
}
/** Where the words of a line end; `next` is where the next one begins. */
function endOfLine(text, start, next) {
    const end = text[next - 1] === '\n' ? next - 1 : next;
    return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
/** Most lines are told by their first character. */
function lineKind(text, { start, end }) {
    if (start === end)
        return 'blank';
    const code = text.charCodeAt(start);
    if (code !== space && code !== 0x09)
        return mayMark(code) ? 'marked' : 'text';
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(text.slice(start, end)) ? 'blank' : 'marked';
}
/** Whether a line that begins so may be a heading, an underline, code, HTML or a definition. */
function mayMark(code) {
    return code === hash || /[-=<`~[]/.test(String.fromCharCode(code));
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unescapeAddress),
/* harmony export */   w: () => (/* binding */ addressPlace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2253);

/**
 * Finds the address of `[text](address "title")`: mdast keeps its value, not its place. Reads the
 * source as CommonMark 0.31 (6.3, link destination) does. Undefined where the node is no inline
 * link.
 */
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
/**
 * The address that the source text of an inline link's address stands for: escapes and character
 * references resolved.
 */
function unescapeAddress(written) {
    if (!/&#?\w+;/.test(written.replace(simpleEscape, ''))) {
        return written.replace(simpleEscape, (found) => (found === '&amp;' ? '&' : found.slice(1)));
    }
    const angled = written.replace(/\\?([<>])/g, '\\$1');
    const paragraph = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .Dd)(`[x](<${angled}>)`).children[0];
    const link = paragraph?.children[0];
    return link?.type === 'link' ? link.url : written;
}
/** What is resolved without a parser, since addresses are full of it. */
const simpleEscape = /\\[!-/:-@[-`{-~]|&amp;/g;
/** The `]` that ends a picture's alternative text, whose markup is not in the tree. */
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
/** What ends an address for markdown; JavaScript's `\s` knows more, such as U+FEFF. */
function isBlank(character) {
    return /[ \t\r\n]/.test(character);
}
/** Whether a backslash takes the next character out of play: only punctuation can be escaped. */
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

/** Finds links by place; `links` must be in the order of the text. */
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
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/links/address.js
var links_address = __webpack_require__(6280);
;// CONCATENATED MODULE: ./build/src/digest/links/repair.js


/**
 * Tells what a broken link was meant to be. Undefined for what is meant for another reader of
 * markdown.
 */
function meantBy({ fault, image, label, address, endsLine, }) {
    // Some readers take the size of a picture after its address.
    if (image && /\s=\d*x\d*\s*$/.test(address))
        return undefined;
    const { length, title, sure } = readAddress(address);
    const written = (0,links_address/* unescapeAddress */.B)(address.slice(0, length));
    const url = /^www\./i.test(written) ? `https://${written}` : written;
    const clear = sure !== 'no' && isWhole(label.trim()) && endIsClear(fault, address, endsLine);
    const markdown = `${image ? '!' : ''}[${label.trim()}](${(0,compose/* writeAddress */.oz)(url)}${title})`;
    const safe = fault === 'address-characters' && sure === 'yes' && url === written;
    return {
        url: (0,compose/* encodeAddress */.jX)(url),
        addressLength: length,
        repair: clear ? { markdown, safe } : undefined,
    };
}
/** Whether a text can stand in brackets: its own ones are closed, and it ends in no backslash. */
function isWhole(label) {
    return !/[[\]]|\\$/.test(label.replace(/\\.|\[[^[\]\\]*\]/gs, ''));
}
/** Whether it is clear what belongs to a link that lacks a bracket: all of the line. */
function endIsClear(fault, address, endsLine) {
    if (fault === 'unclosed-address')
        return endsLine && !/[.,;:!?'"*_]$/.test(address);
    return endsLine || fault !== 'unopened-text';
}
/**
 * Finds the address among the words that stand in its place, and a title after it. Spaces belong
 * to the address where raw quotes enclose them, and most likely where what follows looks like the
 * rest of an address.
 */
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


/** What an address begins with, so that brackets in prose are not taken for links. */
const scheme = /^(?:https?:\/\/|www\.)[^\s/]/i;
/** Longer texts and addresses are none. */
const longest = 2_000;
/** So many brackets at most wait to be closed. */
const mostOpened = 64;
/**
 * Finds attempts at links. Looks only where a bracket and an address stand side by side. Linear:
 * what was looked through is left behind, or is not looked through again.
 */
function findBrokenLinks({ visible, source, labelled }) {
    const found = [];
    let closing;
    const closeOf = (parenthesis) => {
        closing ??= closingParentheses(visible);
        return closing.get(parenthesis);
    };
    let opened = [];
    let parenthesis = -1;
    /** Behind the last line end or link. */
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
    return found;
    function atClosingBracket(open, close) {
        return behindText(open, close) ?? (open && reversed(open, close));
    }
    /** `[text] (url)`, `[text](u r l)`, `[text](url`, `text](url)`, `[url](text)`. */
    function behindText(open, close) {
        const gap = /^\]([ \t]{0,3}\r?\n?[ \t]{0,3})\(/.exec(visible.slice(close, close + 12));
        const text = { start: open ? open.at + 1 : wordsStart(close), end: close };
        if (!gap || !isText(text))
            return undefined;
        const spaced = gap[1] !== '';
        const paren = close + gap[0].length - 1;
        if (!scheme.test(visible.slice(addressStart(paren), addressStart(paren) + 12))) {
            return open && !spaced ? swapped(open.at, text, paren) : undefined;
        }
        const words = source.slice(text.start, text.end);
        // "see [1] (https://…)" is a footnote and its source, not a link.
        if (spaced && /^\W*\d*\W*$/.test(words))
            return undefined;
        const closed = closedAddress(paren);
        const { address, end } = closed ?? openAddress(paren);
        const fault = !open
            ? 'unopened-text'
            : spaced
                ? 'space-before-address'
                : closed
                    ? 'address-characters'
                    : 'unclosed-address';
        return build(fault, { start: open ? open.at : text.start, end }, text, address);
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
    /** Where the words of a link begin that no bracket opens. */
    function wordsStart(close) {
        const line = visible.slice(from, Math.min(close, from + 100));
        const label = labelled ? /^(?::[\w+-]+:\s*)?.+?:\s/s.exec(line)?.[0] : undefined;
        return from + (label ?? '').length;
    }
    /** `[text(url)`: an opened bracket that nothing closes before the address. */
    function atParenthesis(open, paren) {
        const text = { start: open.at + 1, end: paren };
        if (!scheme.test(visible.slice(paren + 1, paren + 13)))
            return undefined;
        open.tried = true;
        if (!isText(text) || /[\r\n]/.test(visible.slice(text.start, text.end)))
            return undefined;
        const closed = closedAddress(paren);
        // With a closing bracket after it, "[see (https://…)]" is prose; an escaped one before it is
        // meant to be seen.
        const isProse = /^[^\n[]{0,200}\]/.test(visible.slice(closed?.end, (closed?.end ?? 0) + 201));
        if (!closed || isProse || visible[paren - 1] === ']')
            return undefined;
        return build('unclosed-text', { start: open.at, end: closed.end }, text, closed.address);
    }
    /** `(text)[url]`. */
    function reversed({ at: open, parenthesis: paren }, close) {
        // `call(this)[that]` is code.
        if (closeOf(paren) !== open - 1 || /\w/.test(visible[paren - 1] ?? ''))
            return undefined;
        const text = { start: paren + 1, end: open - 1 };
        const address = { start: open + 1, end: close };
        const words = close - open > longest ? '' : visible.slice(address.start, address.end);
        if (!scheme.test(words) || /\s/.test(words) || !isText(text))
            return undefined;
        return build('reversed-brackets', { start: paren, end: close + 1 }, text, address);
    }
    function addressStart(paren) {
        let start = paren + 1;
        while (visible[start] === ' ' || visible[start] === '<')
            start++;
        return start;
    }
    /**
     * The address between a parenthesis and the one that closes it, and where it ends; none beyond
     * another link.
     */
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
    /** The address after a parenthesis that nothing closes: up to the next blank. */
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
    /** Whether a stretch can be the text of a link: some words, and no link among them. */
    function isText({ start, end }) {
        const words = end - start > longest ? '' : visible.slice(start, end);
        return words.trim() !== '' && !words.includes('\0') && !words.includes('](');
    }
    function build(fault, { start: open, end }, text, address) {
        // What a site generator fills in is right as it is, or nobody here can tell.
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
/**
 * Where each `(` of a text is closed on its own line, by its offset; one that is not closed there
 * is missing. Linear: every character is looked at once. Escaped parentheses are no parentheses.
 */
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








/** All links and pictures of a tree, the attempts at links included, in the order of the text. */
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
    const broken = holders.flatMap(({ node, quoted }) => brokenLinks(node, source, quoted));
    const resolved = links.map((link) => {
        if (link.kind !== 'reference')
            return link;
        const definition = definitions.get(link.url);
        const definitionRange = definition && definedAddress(definition, source);
        return { ...link, url: definition?.url ?? '', definitionRange };
    });
    return withoutInner([...resolved, ...broken].sort(byPlace));
}
/** Where the address of a definition is written. */
function definedAddress(node, source) {
    const [from, to] = offsets(node);
    const [before = '', angle, plain] = /^\[(?:\\.|[^\\\]])*\]:\s*(?:<([^>\r\n]*)>|([^\s<]\S*))/s.exec(source.text.slice(from, to)) ??
        [];
    const address = angle ?? plain;
    if (address === undefined)
        return undefined;
    const end = from + before.length - (angle === undefined ? 0 : 1);
    return source.range(end - address.length, end);
}
/** The order of the text; what holds another stands before it. */
function byPlace(a, b) {
    return a.range.start.offset - b.range.start.offset || b.range.end.offset - a.range.end.offset;
}
/**
 * Leaves out the bare addresses that are a part of an attempt at a link, or of what a site
 * generator fills in.
 */
function withoutInner(links) {
    let end = 0;
    return links.filter((link) => {
        if (link.kind === 'broken')
            end = link.range.end.offset;
        return link.kind !== 'bare' || (link.range.end.offset > end && !(0,text_address/* hasPlaceholder */.Kc)(link.url));
    });
}
/** Whether a bracket stands in the text itself, in bold and the like as well. */
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
    const place = (0,links_address/* addressPlace */.w)(node, source.text);
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
    // `operator[]()` is code without its marks.
    const isCode = text.markdown === '' && /\w/.test(source.text[start - 1] ?? '');
    return /^(?:\/{2,})?$/.test(node.url) && !isCode ? { ...link, fault: 'empty-address' } : link;
}
/** As `plainText` gives it. */
function textOf(node) {
    return (0,lib/* toString */.d)(node, { includeHtml: false });
}
const address = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;
function isSwapped({ image, text, url }) {
    return !image && address.test(text?.text.trim() ?? '') && /^[^/.#?:@]+$/.test(url);
}
/** `[address](text)`, which markdown reads, but not as it was meant. */
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
/** `<url>` and bare addresses. */
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
/** A link whose text is an address too, as editors paste it in place of an address. */
const linkAsAddress = /^\[((?:https?:\/\/|www\.)[^\s[\]]+)\]\(([^\s<>]+)\)$/i;
/** `[text]([address](address))`; of two addresses nobody here can tell which is meant. */
function unnested(link, [, shown, address = ''], text, source) {
    const end = (link.urlRange?.end.offset ?? 0) - 1;
    const isClear = shown === address && isWhole(text.markdown);
    const faulty = {
        ...link,
        url: (0,compose/* encodeAddress */.jX)((0,links_address/* unescapeAddress */.B)(address)),
        urlRange: source.range(end - address.length, end),
        fault: 'link-in-address',
        repair: isClear
            ? { markdown: `${link.image ? '!' : ''}[${text.markdown}](${address})`, safe: false }
            : undefined,
    };
    return faulty;
}
/** Its `url` is the identifier of its definition until all definitions are known. */
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
function brokenLinks(holder, source, quoted) {
    const [from, to] = contentOffsets(holder);
    const searched = {
        visible: visibleText(holder, source.text),
        source: source.text.slice(from, to),
        labelled: holder.type === 'heading',
    };
    return findBrokenLinks(searched).map((found) => ({
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
/** The source of a holder with everything but its own text and bare addresses made invisible. */
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
/** Where a holder's content stands. */
function contentOffsets(node) {
    const content = node.type === 'tableCell' ? undefined : (0,markdown/* contentOf */.$E)(node);
    return content ? [content.start, content.end] : offsets(node);
}
function offsets(node) {
    return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   _Z: () => (/* binding */ reparseMarkdown),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1869);
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4277);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7028);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1667);







const processor = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A).use(withoutExtras).freeze();
/**
 * Leaves out the second search for bare addresses, which puts nodes that know no place into the
 * tree in place of those that do (https://github.com/syntax-tree/mdast-util-gfm-autolink-literal),
 * and bare mail addresses: they are no links of a digest, and looking for one at each letter takes
 * a third of the time.
 */
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
/** From this length on a text is parsed in pieces: the parser's work and memory grow faster. */
const minChunk = 4 * 1024;
/**
 * Parses markdown as GitHub and static site generators read it: CommonMark, GFM and front matter,
 * which becomes a node `yaml` whatever its language is.
 */
function parseMarkdown(text, chunkLength = minChunk) {
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfFrontMatter */ .B)(text);
    const chunks = text.length > 2 * chunkLength ? (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .splitChunks */ .bV)(text, front, chunkLength) : undefined;
    if (front === 0 && !chunks)
        return processor.parse(text);
    const whole = { start: front, line: lineOf(text, front), end: text.length };
    const pieces = chunks?.chunks ?? [{ ...whole, continuesList: false, afterBlank: false }];
    return assemble(text, front, pieces, (chunk) => parseChunk(text, chunk, chunks?.definitions));
}
/**
 * Parses what edits, in the order of the text and apart, make of a text, as {@link parseMarkdown}
 * does. Only the pieces in which something changed are parsed, with what they refer to; the others
 * are taken from the tree of the text before.
 */
function reparseMarkdown(text, before, edits, chunkLength = minChunk) {
    const isLong = Math.min(text.length, before.text.length) > 2 * chunkLength;
    const old = isLong
        ? (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .splitChunks */ .bV)(before.text, (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfFrontMatter */ .B)(before.text), chunkLength)
        : undefined;
    if (!old)
        return parseMarkdown(text, chunkLength);
    const moved = (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .moveStarts */ .nz)(old.chunks, edits);
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_4__/* .endOfFrontMatter */ .B)(text);
    const fresh = (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .splitChunks */ .bV)(text, front, chunkLength, new Set(moved.keys()));
    if (!fresh)
        return parseMarkdown(text, chunkLength);
    const blocks = blocksOf(before.tree, old.chunks);
    return assemble(text, front, fresh.chunks, (chunk) => {
        const from = moved.get(chunk.start);
        const own = from && (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(before.text, from);
        const isSame = from &&
            own === (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(text, chunk) &&
            (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(own, old.definitions) === (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(own, fresh.definitions);
        if (!isSame)
            return parseChunk(text, chunk, fresh.definitions);
        return copyMoved(blocks.get(from) ?? [], chunk.start - from.start, chunk.line - from.line);
    });
}
/** The blocks of each piece; a list that goes on from piece to piece is one in each of them. */
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
/** A tree of the pieces of a text that follow its front matter. */
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
/** Puts the blocks of a piece after those before it. */
function append(root, blocks, chunk) {
    const last = root.children.at(-1);
    const [first, ...rest] = blocks;
    if (chunk.continuesList && last?.type === 'list' && first?.type === 'list') {
        addItems(last, first.children, Boolean(first.spread) || chunk.afterBlank);
        root.children.push(...rest);
    }
    else
        root.children.push(...blocks);
}
function parseChunk(text, { start, end, line }, definitions) {
    const own = (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(text, { start, end });
    const prefix = (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(own, definitions);
    const tree = processor.parse(prefix + own);
    const blocks = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= prefix.length);
    move({ type: 'root', children: blocks }, start - prefix.length, line - lineOf(prefix, prefix.length));
    return blocks;
}
/** Moves all places in a tree by characters and lines. */
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
/** The same nodes elsewhere, and in no other tree than one. */
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
/** Characters that can make markdown of a text: without one of them a text is its own markdown. */
const markup = /[\\`*_[\]<>&~!#|\n\r]|:\/\/|www\./;
/**
 * The plain text of a piece of inline markdown: escapes and character references resolved, markup
 * dropped, line ends as spaces.
 */
function plainText(markdown) {
    if (!markup.test(markdown))
        return markdown;
    // A letter in front keeps the piece a paragraph, whatever it begins with.
    const paragraph = parseMarkdown(`x${(0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .onOneLine */ .GJ)(markdown)}`).children[0];
    return paragraph ? (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_6__/* .toString */ .d)(paragraph, { includeHtml: false }).slice(1) : '';
}
/**
 * The inline content of a heading, a paragraph or the first paragraph of a list's first item, as
 * offsets; undefined where there is none.
 */
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
/**
 * Where the content stands by the block's own place: other parsers make nodes without a place of
 * bare addresses.
 */
function boundsOf({ position, ...node }) {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined)
        return undefined;
    if (node.type === 'paragraph')
        return { start: start.offset, end: end.offset };
    // An underlined heading ends with its line.
    return start.line === end.line
        ? { start: start.offset + node.depth + 1, end: end.offset }
        : undefined;
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
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/* harmony import */ var _dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2253);
/* harmony import */ var _template_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1369);
/* harmony import */ var _template_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);





/**
 * Reads a heading as a date in any style; undefined where its text is more or other than a date.
 */
function readDay(node, source, { day }) {
    const content = day && shownContent(node, source);
    const reading = content && readDate(content, source, day, (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(node, noHtml));
    if (!reading)
        return undefined;
    const depth = headingDepth(node, day.template, source, { safe: true });
    return { ...reading, differences: [...depth, ...reading.differences] };
}
const noHtml = { includeHtml: false };
/** The attributes that Hugo, kramdown and others read at the end of a heading: `{#id .class}`. */
const attributes = /\{:?\s*[#.][^{}]*\}$/;
/** A heading's content without what nobody sees at its ends: comments, anchors, attributes. */
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
/**
 * The marks of a heading that markdown takes for text: no space follows, or a character that only
 * looks like one, or an invisible character stands before them.
 */
const unspacedMarks = /^[\u00a0\p{Cf}]*#{1,6}(?:[ \t]*[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+[ \t]*|(?<=[\u00a0\p{Cf}]#+)[ \t]+|)(?=[^#\s])/u;
/** Reads `##2021-12-01`, which markdown takes for a paragraph for want of a space. */
function readUnspacedDay(node, source, { day }) {
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(node);
    if (!day || !content)
        return undefined;
    const marks = unspacedMarks.exec(source.text.slice(content.start, content.end))?.[0];
    if (marks === undefined)
        return undefined;
    const inner = { start: content.start + marks.length, end: content.end };
    const reading = readDate(inner, source, day);
    const range = source.range(content.start, inner.start);
    const expected = (0,_template_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .blockPrefix */ .qB)(day.template.block);
    return (reading && {
        ...reading,
        differences: [(0,_template_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)('depth', range, marks, expected, true), ...reading.differences],
    });
}
/**
 * Tells whether the content of a heading was meant as a date, and whether it is written as the
 * template has it. `whole` is its plain text, where that is known already: parsing every heading
 * again takes long.
 */
function recogniseDay(content, text, day, whole) {
    const shown = withoutAttributes(content, text);
    const exact = day.strict(text, shown)?.values.get('date');
    if (exact)
        return { period: day.date.read(text.slice(exact.start, exact.end)), exact: true };
    const core = withoutLiterals(day.template.before, text, shown);
    const isWhole = core.start === shown.start && core.end === shown.end;
    const known = isWhole ? whole?.replace(attributes, '').trimEnd() : undefined;
    const recognised = (0,_dates_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseDate */ .C)(known ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text.slice(core.start, core.end)), day.date);
    return recognised && { period: recognised.period, exact: false };
}
function readDate(content, source, day, whole) {
    const recognised = recogniseDay(content, source.text, day, whole);
    if (!recognised)
        return undefined;
    const { period, exact } = recognised;
    return { period, differences: exact ? [] : [dateDifference(period, content, source, day)] };
}
function dateDifference(period, content, source, day) {
    const range = source.range(content.start, content.end);
    const actual = source.text.slice(content.start, content.end);
    if (!period) {
        return { aspect: 'date', range, actual, expected: undefined, safe: false, edits: [] };
    }
    const expected = day.template.before
        .map((part) => {
        if (part.type === 'literal')
            return part.markdown;
        return part.name === 'date' ? part.before + day.date.write(period) + part.after : '';
    })
        .join('');
    // A heading that is also a link or a picture would lose it.
    return (0,_template_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)('date', range, actual, expected, !/[[<]|:\/\//.test(actual));
}
/** The content without the literal text that the template puts at its ends. */
function withoutLiterals(segment, text, content) {
    let { start, end } = content;
    const literal = (part) => part?.type === 'literal' ? part.markdown.trim() : '';
    const first = literal(segment[0]);
    const last = literal(segment[segment.length - 1]);
    if (first !== '' && text.startsWith(first, start))
        start += first.length;
    if (last !== '' && text.endsWith(last, end))
        end -= last.length;
    return start < end ? { start, end } : content;
}
/**
 * How a heading's own marks differ from the template's: another depth, or underlined instead of
 * with hashes. `safe` says whether putting another depth cannot change what stands under the
 * heading.
 */
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

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDigest)
});

// EXTERNAL MODULE: ./build/src/digest/links/between.js
var between = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/template/differences.js
var differences = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/text/address.js
var address = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/src/digest/model/day.js
var model_day = __webpack_require__(2138);
;// CONCATENATED MODULE: ./build/src/digest/model/heading-entry.js




/** Differences that leave no doubt that a heading of another depth is an entry. */
const slight = new Set(['star', 'separator', 'invisible', 'title-space', 'tag', 'broken-link']);
/** Reads a heading as an entry; undefined for one that is a section's. */
function readHeadingEntry(node, context) {
    const { source, format, readers } = context;
    const content = (0,markdown/* contentOf */.$E)(node);
    if (format.entry.block.type !== 'heading' || !content)
        return undefined;
    const all = context.linksBetween(content.start, content.end);
    const links = entryLinks(all);
    const depth = (0,model_day/* headingDepth */.Ys)(node, format.entry, source, { safe: false });
    const stretch = {
        start: node.position?.start.offset ?? content.start,
        end: node.position?.end.offset ?? content.end,
    };
    // An entry whose address is still to come has a `#` for it; so have links to the top, but after
    // no source.
    const unlinked = all.filter(({ image, url }) => !image && url === '#');
    const pending = readers.entry.exact(source, content, unlinked);
    const exact = readers.entry.exact(source, content, links) ?? (pending?.source ? pending : undefined);
    const named = exact !== undefined &&
        (exact.source !== undefined ||
            exact.star !== undefined ||
            node.depth === format.entry.block.depth);
    if (exact && named)
        return { span: stretch, reading: { ...exact, differences: depth } };
    const reading = readers.entry.loose(source, content, links);
    const sameDepth = node.depth === format.entry.block.depth;
    const meant = links.length > 0
        ? sameDepth ||
            (reading.source !== undefined &&
                reading.differences.every(({ aspect }) => slight.has(aspect)))
        : sameDepth &&
            lacksOnlyItsLink(reading, source.text.slice(content.start, content.end), context);
    return meant
        ? { span: stretch, reading: { ...reading, differences: [...depth, ...reading.differences] } }
        : undefined;
}
/**
 * A starred heading, or one that begins with a label which other entries carry, has lost its link.
 */
function lacksOnlyItsLink(reading, text, context) {
    if (reading.star)
        return true;
    const label = /^(.{1,60}?)\s*[:：]\s/.exec(text)?.[1];
    return label !== undefined && context.knowsSource(label);
}
/** Reads `###Source: …`, which markdown takes for a paragraph for want of a space. */
function readUnspacedHeading(node, context) {
    const { source, format, readers } = context;
    const content = (0,markdown/* contentOf */.$E)(node);
    if (format.entry.block.type !== 'heading' || !content)
        return undefined;
    const line = /^[^\r\n]*/.exec(source.text.slice(content.start, content.end))?.[0] ?? '';
    const marks = model_day/* unspacedMarks */.iN.exec(line)?.[0] ?? '';
    if (marks.replace(/[^#]/g, '').length !== format.entry.block.depth)
        return undefined;
    const span = { start: content.start, end: content.start + line.trimEnd().length };
    const inner = { start: span.start + marks.length, end: span.end };
    const links = entryLinks(context.linksBetween(inner.start, inner.end));
    if (links.length === 0)
        return undefined;
    const reading = readers.entry.exact(source, inner, links) ?? readers.entry.loose(source, inner, links);
    const isPlain = /^#+$/.test(marks);
    const range = source.range(isPlain ? inner.start : span.start, inner.start);
    const [actual, expected] = isPlain ? ['', ' '] : [marks, (0,compose/* blockPrefix */.qB)(format.entry.block)];
    const space = (0,differences/* replacement */.f4)('separator', range, actual, expected, true);
    return { span, reading: { ...reading, differences: [space, ...reading.differences] } };
}
/** The links that an entry may be about: no pictures, no places in the page itself. */
function entryLinks(links) {
    return links.filter((link) => !link.image && !link.url.startsWith('#') && !link.url.startsWith('mailto:'));
}

;// CONCATENATED MODULE: ./build/src/digest/model/item-entry.js





/**
 * Reads the items of a list, and of the lists below items that are no entries themselves. Whether
 * an item is an entry, the template says, not the items beside it: it has the link where the
 * template has it, or a title and an address that the template makes a link of.
 */
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
    const content = (0,markdown/* contentOf */.$E)(item);
    const marker = content && markerDifference(outer ?? item, content, context);
    const end = item.position?.end.offset ?? 0;
    const lines = content ? splitLines(content, context) : [];
    const heads = lines.flatMap((line, index) => {
        const last = index === lines.length - 1;
        const read = readHead(line, context, index === 0 ? marker : lineMarker(line, context, outer ?? item));
        return read ? [{ ...read, body: last ? rest : [], end: last ? end : line.end }] : [];
    });
    if (heads.length > 0)
        return heads.map((head, index) => index === 0 ? { ...head, span: withMarker(outer ?? item, head, source) } : head);
    return item.children.flatMap((child) => (child.type === 'list' ? readItems(child, context) : []));
}
function withMarker(item, head, source) {
    const start = item.position?.start.offset ?? head.span.start;
    return { start: Math.min(start, source.text.length), end: head.span.end };
}
/**
 * Lines among list items that are entries but for their bullets; none where another line would come
 * into one of them.
 */
function readUnmarkedItem(node, context) {
    const content = (0,markdown/* contentOf */.$E)(node);
    if (!content)
        return [];
    const lines = linesOf(content, context.source.text);
    const heads = lines.flatMap((line) => {
        const read = readHead(line, context, lineMarker(line, context));
        return read?.reading.differences.length === 1 ? [{ ...read, body: [], end: line.end }] : [];
    });
    return heads.length === lines.length ? heads : [];
}
function readHead(content, context, marker) {
    const { source, readers } = context;
    const links = webLinks(context.linksBetween(content.start, content.end));
    if (links.length === 0)
        return undefined;
    const exact = readers.entry.exact(source, content, links);
    const reading = exact ?? readers.entry.loose(source, content, links);
    const isEntry = exact !== undefined ||
        (beginsWithLink(reading.link, content, source.text, reading.differences) &&
            !goesOnInLink(reading, context.template)) ||
        (isBare(reading) && (marker ?? []).length === 0);
    if (!isEntry)
        return undefined;
    return {
        span: content,
        reading: { ...reading, differences: [...(marker ?? []), ...reading.differences] },
    };
}
/** Whether an item is a title and a bare address, and the two are a link of the template. */
function isBare({ differences }) {
    return differences.some(({ aspect, expected }) => aspect === 'link' && expected !== undefined);
}
/** Whether no words stand before the link but those that the template has a place for. */
function beginsWithLink(link, content, text, differences) {
    if (!link)
        return false;
    const unplaced = differences.some(({ aspect, range, actual }) => (aspect === 'text' || aspect === 'missing') &&
        range.start.offset < link.range.start.offset &&
        !isHalfTag(actual));
    return (!unplaced &&
        (link.text !== undefined ||
            /^[\s*_]*<?$/.test(text.slice(content.start, link.range.start.offset))));
}
/**
 * Whether the words before the link are no source, though the template has a place for one: it can
 * do without, and nothing but blanks parts them from the link, as in `See [x](…)`.
 */
function goesOnInLink({ source, link, differences }, { before }) {
    const slot = before.find((part) => part.type === 'slot' && part.name === 'source');
    if (!source || !link || slot?.type !== 'slot' || !slot.optional)
        return false;
    return differences.some(({ aspect, actual, expected, range }) => aspect === 'separator' &&
        actual.trim() === '' &&
        expected?.trim() !== '' &&
        range.start.offset >= source.range.end.offset &&
        range.end.offset <= link.range.start.offset);
}
/** Whether a text is a tag that lacks one of its brackets. */
function isHalfTag(text) {
    return /^\s*(?:\[[^\s[\]]{1,20}|[^\s[\]]{1,20}\])\s*$/.test(text);
}
/**
 * The lines of an item's first paragraph that are entries of their own: markdown takes a line
 * without a bullet for a continuation of the item above it.
 */
function splitLines(content, context) {
    const lines = linesOf(content, context.source.text);
    if (lines.length === 1)
        return lines;
    const isEntry = (line) => {
        const links = webLinks(context.linksBetween(line.start, line.end));
        return context.readers.entry.exact(context.source, line, links) !== undefined;
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
        // The first line has its bullet already; what begins and ends with an asterisk is emphasis.
        const glued = lines.length > 0 || content.start === start ? /^[*+-](?=\[)/.exec(words) : null;
        const bullet = glued && !words.endsWith(glued[0]) ? glued[0] : '';
        lines.push({ start: start + bullet.length, end: start + words.length, bullet });
    }
    return lines;
}
/** What a line of its own among items has in place of a marker. */
function lineMarker(line, context, item) {
    if (line.bullet === '')
        return missingMarker(line, context, item);
    const { source, template } = context;
    const range = source.range(line.start - line.bullet.length, line.start);
    return [(0,differences/* replacement */.f4)('marker', range, line.bullet, (0,compose/* blockPrefix */.qB)(template.block), true)];
}
function markerDifference(item, content, { source, template }) {
    const start = item.position?.start.offset ?? content.start;
    const prefix = source.text.slice(start, content.start);
    const expected = markerOf(template);
    const written = prefix.replace(/\[[ xX]\]\s*$/, '').trim();
    if (written === expected || (isOrdered(written) && isOrdered(expected)))
        return [];
    const end = start + written.length;
    return [(0,differences/* replacement */.f4)('marker', source.range(start, end), written, expected, true)];
}
/** The marker that a line lacks, at the column of the item that the line stands below. */
function missingMarker(line, { source, template }, item) {
    const indent = source.pointAt(line.start).column - 1;
    const wanted = item?.position ? item.position.start.column - 1 : indent;
    const start = line.start - Math.max(0, indent - wanted);
    const expected = ' '.repeat(Math.max(0, wanted - indent)) + (0,compose/* blockPrefix */.qB)(template.block);
    const actual = source.text.slice(start, line.start);
    return [(0,differences/* replacement */.f4)('marker', source.range(start, line.start), actual, expected, true)];
}
/**
 * The links that an item may be about: none to a page of the same site, as a table of contents has.
 */
function webLinks(links) {
    return entryLinks(links).filter(({ url }) => url === '' || !(0,address/* isRelativeAddress */.RX)(url));
}
function markerOf(template) {
    return template.block.type === 'item' ? template.block.marker : '';
}
function isOrdered(marker) {
    return /^\d{1,9}[.)]$/.test(marker);
}

// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var model_readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/digest/model/position.js
var position = __webpack_require__(3401);
;// CONCATENATED MODULE: ./build/src/digest/model/walk.js







/** Goes through the blocks of a parsed file, from the first to the last. */
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
    /** The entry that the next block belongs to. */
    #entry;
    constructor(document, format, readers, linksBetween) {
        const { source } = document;
        this.#document = document;
        this.#readers = readers;
        this.#position = new position/* Position */.y(format, source.range(0, 0));
        this.#itemContext = { source, template: format.entry, readers, linksBetween };
        const knowsSource = createSourceMemory(document, readers, linksBetween);
        this.#headingContext = { source, format, readers, linksBetween, knowsSource };
        const period = format.dateIn?.(source.path);
        if (period)
            this.#openDay({ period, differences: [] }, 'file-name', source.range(0, 0));
    }
    /** All sections, the file itself first. */
    get sections() {
        return this.#position.outline.all;
    }
    /** Takes the next block of the file, `index` being its place among all. */
    visit(node, index) {
        if (node.type === 'yaml')
            return;
        if (node.type === 'heading') {
            this.#visitHeading(node);
            return;
        }
        const opened = this.#position.inScope && this.#visitBlock(node, index);
        if (!opened)
            this.#entry?.nodes.push(node);
        this.#position.day?.nodes.push(node);
    }
    #visitHeading(node) {
        const { source } = this.#document;
        const position = this.#position;
        const range = (0,outline/* rangeOf */.be)(node, this.#document);
        const role = position.visitHeading({
            depth: node.depth,
            range,
            title: () => (0,lib/* toString */.d)(node, { includeHtml: false }).trim(),
            day: () => (0,model_day/* readDay */.P1)(node, source, this.#readers),
            entry: () => readHeadingEntry(node, this.#headingContext),
        }, {
            day: (reading) => this.#openDay(reading, 'heading', range),
            entry: ({ reading, span }) => this.#openEntry(reading, span),
        });
        if (role === 'section')
            this.#entry = undefined;
        if (role === 'other')
            this.#entry?.nodes.push(node);
        if (role !== 'day')
            position.day?.nodes.push(node);
        if (role !== 'section' || position.inScope)
            this.headings.push({ role, node, range });
    }
    /** Tells whether the block began an entry of its own. */
    #visitBlock(node, index) {
        if (node.type === 'paragraph')
            return this.#visitParagraph(node, index);
        if (node.type !== 'list')
            return false;
        this.lists.push(node);
        if (this.#position.entryDepth === undefined) {
            this.#addItems(readItems(node, this.#itemContext));
        }
        return false;
    }
    #visitParagraph(node, index) {
        const day = (0,model_day/* readUnspacedDay */.yP)(node, this.#document.source, this.#readers);
        if (day) {
            this.#openDay(day, 'heading', (0,outline/* rangeOf */.be)(node, this.#document));
            return true;
        }
        const heading = readUnspacedHeading(node, this.#headingContext);
        if (heading) {
            this.#openEntry(heading.reading, heading.span);
            this.#position.inEntry = true;
        }
        if (this.#position.entryDepth === undefined) {
            const place = this.#placeAmongItems(node, index);
            if (place)
                this.#addItems(readUnmarkedItem(node, this.#itemContext), place === 'alone');
        }
        return heading !== undefined;
    }
    /**
     * Whether a bullet would make a paragraph an item of the list beside it, not the parent of one,
     * or the only item below its heading. Comments between do not count.
     */
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
            this.#position.closeForDay();
        const { section, days } = this.#position.outline.current;
        const entries = [];
        const { period, differences } = reading;
        const dates = { date: period?.first, until: period?.last };
        const day = { ...dates, from, heading, range: heading, entries, section, differences };
        const open = { day, entries, nodes: [] };
        this.#position.day = open;
        this.#entry = undefined;
        days.push(day);
        this.days.push(open);
    }
    #openEntry(reading, { start, end }) {
        this.#entry = {
            reading,
            head: this.#document.source.range(start, end),
            nodes: [],
            end: undefined,
            lonely: false,
            day: this.#position.day,
            section: this.#position.outline.current,
        };
        this.entries.push(this.#entry);
    }
    #addItems(items, lonely = false) {
        for (const { reading, span, body, end } of items) {
            this.entries.push({
                reading,
                head: this.#document.source.range(span.start, span.end),
                nodes: [...body],
                end,
                lonely,
                day: this.#position.day,
                section: this.#position.outline.current,
            });
        }
    }
}
/** A list of nothing but bullets is gone once they are removed. */
function hasWords(list) {
    return list.children.some((item) => item.children.length > 0);
}
/** The labels of the entries written as the template says; read when they are first asked for. */
function createSourceMemory({ source, tree }, readers, linksBetween) {
    let known;
    const read = () => tree.children.flatMap((node) => {
        const content = node.type === 'heading' ? (0,markdown/* contentOf */.$E)(node) : undefined;
        const links = content ? entryLinks(linksBetween(content.start, content.end)) : [];
        const label = content && readers.entry.exact(source, content, links)?.source?.text;
        return label === undefined ? [] : [label];
    });
    return (label) => {
        known ??= new Set(read());
        return known.has(label);
    };
}

;// CONCATENATED MODULE: ./build/src/digest/model/digest.js








/** Reads a parsed file as its format says: one pass over its blocks, none over the file again. */
function readDigest(document, format) {
    const readers = (0,model_readers/* createReaders */.B)(format);
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
    const end = open.end === undefined ? spanOf(head, body, document).end : document.source.pointAt(open.end);
    const entry = {
        star: reading.star,
        tags: reading.tags,
        source: reading.source,
        title: reading.title,
        url: reading.link?.url ?? '',
        link: reading.link,
        description: reading.description,
        extras,
        fields,
        body,
        head,
        range: { start: head.start, end },
        differences: reading.differences,
        day: open.day?.day,
        section: open.section.section,
    };
    open.day?.entries.push(entry);
    open.section.entries.push(entry);
    return entry;
}
/** Comments, rules and definitions at the end belong to no entry and no day. */
function withoutFloating(nodes) {
    return nodes.slice(0, nodes.findLastIndex((node) => !isFloating(node)) + 1);
}
function isFloating(node) {
    if (node.type === 'html')
        return node.value.startsWith('<!--');
    return node.type === 'thematicBreak' || node.type === 'definition';
}
/** From a head to the last of the nodes that belong to it. */
function spanOf(head, nodes, document) {
    const last = withoutFloating(nodes).at(-1);
    return last ? { start: head.start, end: (0,outline/* rangeOf */.be)(last, document).end } : head;
}
/**
 * Drops lines that stand alone below their heading, such as a link to the next page, but for those
 * in a place where other headings of the same depth have entries below them; and titles with bare
 * addresses in a file that has mostly those: the template is not that of its lists.
 */
function withoutOthers(entries) {
    const depths = new Set();
    let bare = 0;
    let exact = 0;
    for (const { lonely, reading, section } of entries) {
        if (!lonely && reading.exact)
            depths.add(section.section.depth);
        if (reading.exact)
            exact++;
        else if (isBare(reading))
            bare++;
    }
    const takesBare = bare <= Math.max(1, exact);
    return entries.filter(({ lonely, reading, section }) => (takesBare || !isBare(reading)) && (!lonely || depths.has(section.section.depth)));
}
/**
 * Reads the extra links and fields of an entry's body. Quotes, lists and other blocks are left
 * alone.
 */
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
/** A paragraph of nothing but links is a row of extras, however they are written. */
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
        // Brackets around a label cannot change what the link means.
        const differences = reading.differences.map((each) => ({
            ...each,
            safe: each.safe || /^[\s[\]]*$/.test(each.actual + each.expected),
        }));
        return [{ label: reading.label, link, differences }];
    });
}
/** A link with the brackets that stand around it instead of around its label. */
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
/** Label, its markup and its colon, in the ways that people write them. */
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
    const expected = fieldPrefix(format.field?.before ?? [], label);
    const actual = source.text.slice(prefix.start, prefix.end);
    if (actual === expected)
        return [];
    // Emphasis that goes on after the label is left alone: replacing its beginning would break it.
    const [first] = node.children;
    const emphasised = first?.type === 'strong' || first?.type === 'emphasis';
    if (emphasised && (first.position?.end.offset ?? 0) > prefix.end)
        return [];
    return [(0,differences/* replacement */.f4)('label', source.range(prefix.start, prefix.end), actual, expected, true)];
}
/** What the template writes up to its text: the label with its markup. */
function fieldPrefix(segment, label) {
    let written = '';
    for (const part of segment) {
        if (part.type === 'literal')
            written += part.markdown;
        else if (part.name === 'label')
            written += part.before + label + part.after;
        else
            break;
    }
    return (0,compose/* blockPrefix */.qB)({ type: 'paragraph' }) + written.trimEnd();
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ createScope),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   hm: () => (/* binding */ createOutline)
/* harmony export */ });
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);

/** Starts the outline of a file. */
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
        inScopeAt: (depth) => (stack.findLast(({ section }) => section.depth < depth) ?? current()).section.inScope,
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
/**
 * Whether a format describes the section of this path: a pattern stands for its subsections too.
 */
function describes(sections, path) {
    if (!sections)
        return true;
    const holds = (patterns) => patterns.some((pattern) => contains(path, pattern));
    return 'only' in sections ? holds(sections.only) : !holds(sections.except);
}
/** Whether a path of headings has a run of them as a pattern says. */
function contains(path, pattern) {
    return path.some((_, start) => pattern.every((text, index) => path[start + index]?.trim() === text.trim()));
}
/**
 * Tells whether a place stands in a section that the format describes; `sections` in the order of
 * the text.
 */
function createScope(sections) {
    return (offset) => {
        const count = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(sections, ({ heading }) => heading.start.offset <= offset);
        return sections[Math.max(0, count - 1)].inScope;
    };
}
/** The range of a node. */
function rangeOf(node, { source }) {
    return source.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Position)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);

/**
 * Where a reader of a file is: in which section, under a day or not, below an entry's heading or
 * not. All that decides what a heading is stands here; `Day` is what the reader keeps of a day.
 */
class Position {
    outline;
    /** The day that the next block belongs to. */
    day;
    /** Whether the next block belongs to an entry that is a heading. */
    inEntry = false;
    /** The depth of entries that are headings; undefined for items of lists. */
    entryDepth;
    #dayDepth;
    constructor(format, fileStart) {
        this.outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .createOutline */ .hm)(fileStart, format);
        this.entryDepth = depthOf(format.entry);
        this.#dayDepth = depthOf(format.day);
    }
    /** Whether the format describes what stands here. */
    get inScope() {
        return this.outline.current.section.inScope;
    }
    /** Tells what a heading is, has it read as that, and goes on below it. */
    visitHeading(heading, visitor) {
        const { depth } = heading;
        if (this.outline.inScopeAt(depth)) {
            const deepestDay = Math.max(this.entryDepth ?? 0, (this.#dayDepth ?? 0) + 1);
            const day = depth <= deepestDay ? heading.day() : undefined;
            if (day) {
                visitor.day(day);
                return 'day';
            }
            const entry = heading.entry();
            if (entry) {
                visitor.entry(entry);
                this.inEntry = true;
                return 'entry';
            }
        }
        if (this.inEntry && this.entryDepth !== undefined && depth > this.entryDepth)
            return 'other';
        this.outline.close(depth);
        if (this.#dayDepth !== undefined && depth <= this.#dayDepth)
            this.day = undefined;
        this.inEntry = false;
        this.outline.open(depth, heading.title(), heading.range);
        return 'section';
    }
    /** Closes the sections that a day's heading closes; what it is to become is set as `day` then. */
    closeForDay() {
        this.outline.close(this.#dayDepth ?? 1);
        this.inEntry = false;
    }
}
function depthOf(template) {
    return template?.block.type === 'heading' ? template.block.depth : undefined;
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createReaders),
/* harmony export */   U: () => (/* binding */ dateSlot)
/* harmony export */ });
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _template_strict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2292);


/** Compiles the templates of a format for reading. */
function createReaders(format) {
    const vocabulary = { star: format.star, tags: format.tags };
    return {
        entry: (0,_template_read_js__WEBPACK_IMPORTED_MODULE_0__/* .createReader */ .W)(format.entry, vocabulary),
        extra: format.extra && (0,_template_read_js__WEBPACK_IMPORTED_MODULE_0__/* .createReader */ .W)(format.extra, vocabulary),
        day: format.day && {
            template: format.day,
            strict: (0,_template_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .compileStrict */ .N)(format.day.before, vocabulary),
            date: dateSlot(format.day).date,
        },
    };
}
/** The date of a day's template. */
function dateSlot(template) {
    return template.before.find((part) => part.type === 'slot' && part.name === 'date');
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

/** What stands for the source of an entry that has neither a source nor an address. */
const noSource = '(no source)';
/** Counts entries and stars as {@link countStars} does. */
function starSummary(entries) {
    return countStars(entries.map(starredItem));
}
/** What counts of an entry that was read. */
function starredItem({ star, source, url, day }) {
    return { starred: star !== undefined, source: source?.text, url, date: day?.date };
}
/**
 * Counts entries and stars.
 *
 * A source is the label as it is written, spaces at its ends dropped. An entry without one (a
 * format may know none) goes by its site (see {@link siteOf}).
 */
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
/**
 * The entries of one file that several formats may describe, each once, in the order of the text.
 * Where two formats read the same place, the reading with fewer differences counts; of equals the
 * first.
 */
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
/** How many days one file has, those that several formats describe counted once. */
function countDays(digests) {
    return new Set(digests.flatMap(({ days }) => days.map((day) => day.heading.start.offset))).size;
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
/** The month of a date; none for a date whose month no calendar has. */
function monthOf(date) {
    return date && /^\d{4}-(?:0[1-9]|1[0-2])-/.test(date) ? date.slice(0, 7) : undefined;
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   hG: () => (/* binding */ isBalanced),
/* harmony export */   iB: () => (/* binding */ wordSlots),
/* harmony export */   jX: () => (/* binding */ encodeAddress),
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   qB: () => (/* binding */ blockPrefix)
/* harmony export */ });
/** The slots whose values are words. */
const wordSlots = ['source', 'title', 'description', 'label'];
/** What the block of a template begins with: hashes, a list marker, or nothing. */
function blockPrefix(block) {
    switch (block.type) {
        case 'heading':
            return `${'#'.repeat(block.depth)} `;
        case 'item':
            return `${block.marker} `;
        case 'paragraph':
            return '';
    }
}
/**
 * Writes the content of an entry or an extra link from values that are markdown already; texts are
 * left out.
 */
function compose(template, values, vocabulary) {
    const before = composeSegment(template.before, values, vocabulary);
    const after = composeSegment(template.after, values, vocabulary);
    if (!template.link)
        return before;
    const text = composeSegment(template.link, values, vocabulary);
    return `${before}[${text}](${writeAddress(values.url ?? '')})${after}`;
}
function composeSegment(segment, values, vocabulary) {
    return segment
        .map((part) => part.type === 'literal'
        ? part.markdown
        : slotTexts(part, values, vocabulary)
            .map((text) => part.before + text + part.after)
            .join(''))
        .join('');
}
function slotTexts(slot, values, { star }) {
    if (slot.name === 'star')
        return values.star && star !== undefined ? [star] : [];
    if (slot.name === 'tag')
        return values.tags ?? [];
    const words = values[slot.name];
    return words && 'markdown' in words && words.markdown !== '' ? [words.markdown] : [];
}
/**
 * Writes an address so that markdown reads it back: what no address may hold raw (spaces, quotes,
 * angle brackets, backslashes, controls) percent-encoded as WHATWG URL does, parentheses escaped
 * unless they are balanced, and an ampersand escaped where it would begin a character reference.
 */
function writeAddress(url) {
    const encoded = encodeAddress(url).replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
    return isBalanced(encoded) ? encoded : encoded.replace(/[()]/g, '\\$&');
}
/**
 * Percent-encodes what an address may not hold raw and drops spaces around it; changes nothing of a
 * valid one.
 */
function encodeAddress(url) {
    return url.trim().replace(/[\s"<>\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
}
/** Whether each parenthesis has its partner, at most 32 deep (CommonMark allows 32 at least). */
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
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   pj: () => (/* binding */ linkDifferences),
/* harmony export */   rp: () => (/* binding */ gapDifferences),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   vB: () => (/* binding */ tagDifferences)
/* harmony export */ });
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);
/* harmony import */ var _text_signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8935);



/**
 * What differs in the gaps between values. All gaps that a misplaced star concerns become one
 * difference, since one without the other would leave no star or two.
 */
function gapDifferences(gaps, star, source) {
    const starGaps = [];
    const differences = [];
    for (const gap of gaps) {
        const holdsStar = star !== undefined && star.start >= gap.start && star.end <= gap.end;
        const actual = source.text.slice(gap.start, gap.end);
        // A wrapped line is a space.
        const unwrapped = actual.replace(/\r?\n[ \t]*/g, ' ');
        if (gap.missing !== undefined) {
            differences.push(missingValue(gap, source));
        }
        else if (unwrapped !== gap.expected) {
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
function missingValue(gap, source) {
    const range = source.range(gap.start, gap.end);
    const actual = source.text.slice(gap.start, gap.end);
    const aspect = gap.missing === 'title' ? 'no-title' : 'missing';
    return { aspect, range, actual, expected: undefined, safe: false, edits: [] };
}
function gapDifference(gap, actual, source) {
    const { aspect, safe } = classify(gap, actual);
    return replacement(aspect, source.range(gap.start, gap.end), actual, gap.expected, safe);
}
function classify(gap, actual) {
    const visible = (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(actual);
    if (visible === gap.expected)
        return { aspect: 'invisible', safe: true };
    if (gap.place === 'title' && actual.trim() === gap.expected.trim())
        return { aspect: 'title-space', safe: true };
    const plain = (text) => (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text).replace(/[\s:：]/g, '');
    if (plain(actual) === plain(gap.expected))
        return { aspect: 'separator', safe: true };
    if (/^[\s\u00a0:：|·•\-–—−*_~.,;\\]*$/.test(actual) || (0,_text_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .isArrow */ .wQ)(actual.trim()))
        return { aspect: 'separator', safe: false };
    return { aspect: 'text', safe: false };
}
function starDifference(gaps, star, source) {
    const edits = gaps.map((gap) => ({
        range: source.range(gap.start, gap.end),
        text: gap.expected,
    }));
    const [only] = gaps;
    const placed = gaps.some((gap) => gap.star);
    if (placed && gaps.length === 1 && only) {
        const actual = source.text.slice(only.start, only.end);
        return replacement('star', source.range(only.start, only.end), actual, only.expected, true);
    }
    const actual = source.text.slice(star.start, star.end);
    return {
        aspect: 'star',
        range: source.range(star.start, star.end),
        actual,
        expected: undefined,
        safe: placed,
        // Without a place to go to, the star would be lost.
        edits: placed ? edits : [],
    };
}
/** A difference that one replacement removes. */
function replacement(aspect, range, actual, expected, safe) {
    return { aspect, range, actual, expected, safe, edits: [{ range, text: expected }] };
}
/**
 * The stretches between the values of a segment, and what the template writes in each. `starred`
 * says whether the entry carries a star, wherever it stands now.
 */
function layOut(segment, reading, { start, end }, starred, vocabulary) {
    const gaps = [];
    let gap = { start, expected: '', star: false, missing: undefined };
    const place = (value) => {
        gaps.push({ ...gap, end: value.start });
        gap = { start: value.end, expected: '', star: false, missing: undefined };
    };
    for (const part of segment) {
        if (part.type === 'literal') {
            gap.expected += part.markdown;
        }
        else if (part.name === 'star') {
            if (!starred)
                continue;
            gap.expected += part.before + (vocabulary.star ?? '') + part.after;
            gap.star = true;
        }
        else {
            const values = part.name === 'tag' ? reading.tags : [reading.values.get(part.name)];
            for (const value of values) {
                if (value) {
                    gap.expected += part.before;
                    place(value);
                    gap.expected += part.after;
                }
                else if (!part.optional)
                    gap.missing = part.name;
            }
        }
    }
    gaps.push({ ...gap, end });
    return gaps;
}
/** The tags of a reading that the format writes otherwise or does not know. */
function wrongTags(tags, text, vocabulary) {
    return tags.flatMap((tag) => {
        const actual = text.slice(tag.start, tag.end);
        const expected = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .tagAsWritten */ .kw)(actual, vocabulary);
        return expected === actual ? [] : [{ ...tag, actual, expected }];
    });
}
/** What differs in the tags. */
function tagDifferences(readings, source, vocabulary) {
    return wrongTags(readings.flatMap((reading) => reading.tags), source.text, vocabulary).map((tag) => {
        const range = source.range(tag.start, tag.end);
        return tag.expected === undefined
            ? { aspect: 'tag', range, actual: tag.actual, expected: undefined, safe: false, edits: [] }
            : replacement('tag', range, tag.actual, tag.expected, true);
    });
}
/** What differs in the link itself; `written` is how the template writes it. */
function linkDifferences(link, source, written) {
    const actual = source.text.slice(link.range.start.offset, link.range.end.offset);
    if (link.fault) {
        return [
            link.repair
                ? replacement('broken-link', link.range, actual, link.repair.markdown, link.repair.safe)
                : {
                    aspect: 'broken-link',
                    range: link.range,
                    actual,
                    expected: undefined,
                    safe: false,
                    edits: [],
                },
        ];
    }
    if (link.kind === 'reference') {
        return [
            link.url === ''
                ? { aspect: 'link', range: link.range, actual, expected: undefined, safe: false, edits: [] }
                : replacement('link', link.range, actual, written, false),
        ];
    }
    return [];
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createReader)
});

// EXTERNAL MODULE: ./build/src/digest/markdown.js
var digest_markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/digest/template/compose.js
var compose = __webpack_require__(1369);
// EXTERNAL MODULE: ./build/src/digest/template/differences.js
var differences = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/text/signs.js
var signs = __webpack_require__(35);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/digest/template/loose.js



const emphasis = /[*_]/;
/**
 * Reads the values of a segment from the text between two offsets: peels stars, tags, literals,
 * separators, stray emphasis marks and blanks off both ends; what remains is the value, or text
 * without a place.
 */
function readLoosely(segment, text, { start, end }, vocabulary) {
    const slots = segment.filter((part) => part.type === 'slot');
    const free = slots.filter(isFree);
    const reading = { values: new Map(), tags: [], star: undefined, rest: undefined };
    const takesTags = slots.some((slot) => slot.name === 'tag');
    const [leading, trailing] = [literalsBefore(segment), literalsBehind(segment)];
    const [separatesFirst, separatesLast] = [separatesAtStart(segment), separatesAtEnd(segment)];
    let low = start;
    let high = end;
    for (;;) {
        const here = text.slice(low, Math.min(high, low + 64));
        const star = (0,template/* starAtStart */.YD)(here, vocabulary);
        const tag = takesTags && !star ? (0,template/* tagAtStart */.WB)(here, vocabulary) : undefined;
        // A second star is peeled too, lest it become part of the value.
        if (star)
            reading.star ??= { start: low, end: low + star.length };
        if (tag)
            reading.tags.push({ start: low, end: low + tag.length });
        const peeled = (star ?? tag)?.length ??
            takeLiteral(leading, (literal) => stands(literal, text, low, { start: low, end: high })) ??
            strayAtStart(text, { start: low, end: high }, separatesFirst);
        if (peeled === 0)
            break;
        low += peeled;
    }
    for (;;) {
        const here = text.slice(Math.max(low, high - 64), high);
        const star = (0,template/* starAtEnd */.Ht)(here, vocabulary);
        if (star)
            reading.star ??= { start: high - star.length, end: high };
        const peeled = star?.length ??
            takeLiteral(trailing, (literal) => stands(literal, text, high - literal.trim().length, { start: low, end: high })) ??
            strayAtEnd(text, { start: low, end: high }, separatesLast);
        if (peeled === 0)
            break;
        high -= peeled;
    }
    if (low >= high)
        return reading;
    if (free.length === 0)
        reading.rest = { start: low, end: high };
    else
        loose_assign(segment, free, text, { start: low, end: high }, reading.values);
    return reading;
}
function isFree(slot) {
    return slot.name !== 'star' && slot.name !== 'tag';
}
/** The literal texts before the first value. */
function literalsBefore(segment) {
    const first = segment.findIndex((part) => part.type === 'slot' && isFree(part));
    const literals = segment
        .slice(0, first === -1 ? segment.length : first + 1)
        .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.before : ''));
    return literals.filter((literal) => literal.trim() !== '');
}
/** The literal texts after the last value. */
function literalsBehind(segment) {
    const last = segment.findLastIndex((part) => part.type === 'slot' && isFree(part));
    const literals = segment
        .slice(last === -1 ? segment.length : last)
        .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.after : ''));
    return literals.filter((literal) => literal.trim() !== '');
}
/** Takes the first literal that is there out of the list; its length, or undefined for none. */
function takeLiteral(literals, isThere) {
    const at = literals.findIndex(isThere);
    return at === -1 ? undefined : literals.splice(at, 1)[0]?.trim().length;
}
/**
 * Whether a literal stands at a place of a text, with the blanks that it is written with or as a
 * whole.
 */
function stands(literal, text, at, { start, end }) {
    const bare = literal.trim();
    if (at < start || at + bare.length > end || !text.startsWith(bare, at))
        return false;
    const isWritten = text.startsWith(literal, at - literal.indexOf(bare));
    return (isWritten && literal !== bare) || isWhole(text, at, bare);
}
/** Whether a literal at a place of a text is no piece of a word or of a run of signs. */
function isWhole(text, at, literal) {
    const end = at + literal.length;
    const [before = ' ', first = ''] = [text[at - 1], literal[0]];
    const [last = '', behind = ' '] = [literal.at(-1), text[end]];
    const isWord = (one, other) => /\w/.test(one) && /\w/.test(other);
    return !isWord(before, first) && !isWord(last, behind) && (0,signs/* isWholeRun */.hA)(text, at, end);
}
/**
 * How many characters at the start are none of the value: a blank, a separator, emphasis that
 * nothing closes.
 */
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
/** The same at the end. Behind a backslash, nothing is stray. */
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
/** Whether the template has punctuation at the start, other than brackets. */
function separatesAtStart(segment) {
    const first = segment[0];
    return /[^\w[\](){}]/.test((first?.type === 'literal' ? first.markdown : first?.before) ?? '');
}
function separatesAtEnd(segment) {
    const last = segment[segment.length - 1];
    return /[^\w[\](){}]/.test((last?.type === 'literal' ? last.markdown : last?.after) ?? '');
}
/**
 * Shares a text out among free slots: at the literal between two of them, else the first takes all.
 */
function loose_assign(segment, free, text, core, values) {
    let { start } = core;
    for (const [index, slot] of free.entries()) {
        const next = free[index + 1];
        const between = next && textBetween(segment, slot, next);
        const found = between ? placeOf(between, text.slice(start, core.end)) : undefined;
        const end = found === undefined ? core.end : start + found;
        values.set(slot.name, trimmed(text, start, end));
        if (found === undefined)
            return;
        start = end + (between?.trim().length ?? 0);
    }
}
function textBetween(segment, left, right) {
    const parts = segment.slice(segment.indexOf(left) + 1, segment.indexOf(right));
    const literal = parts.map((part) => (part.type === 'literal' ? part.markdown : '')).join('');
    return left.after + literal + right.before;
}
/**
 * Where a text that stands between values begins: as it is written, else without the blanks around
 * it, but not within a word or a run of signs.
 */
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
/**
 * What stands before a bare address, without the separator and the brackets that part the two, as
 * in `Title: https://…`, `Title (https://…)` and `(Title)(https://…)`, and what is left behind it.
 */
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

// EXTERNAL MODULE: ./build/src/digest/template/strict.js
var template_strict = __webpack_require__(2292);
;// CONCATENATED MODULE: ./build/src/digest/template/read.js






/** At most this many links of one heading or item are tried as the one that the template means. */
const mostCandidates = 8;
/** Compiles a template with a link (an entry's or an extra's) for reading. */
function createReader(template, vocabulary) {
    const linkText = template.link ?? [];
    const strict = {
        before: (0,template_strict/* compileStrict */.N)(template.before, vocabulary),
        title: (0,template_strict/* compileStrict */.N)(linkText, vocabulary),
        after: (0,template_strict/* compileStrict */.N)(template.after, vocabulary),
    };
    const segments = {
        before: template.before,
        title: linkText,
        after: template.after,
    };
    // A title may begin with a star of its own, but hardly with the digest's marker.
    const inTitle = { ...vocabulary, otherStars: [] };
    const exact = (source, content, links) => {
        for (const link of links.slice(0, mostCandidates)) {
            if (link.kind !== 'inline' || link.image || link.fault)
                continue;
            const places = around(content, link);
            const readings = [
                strict.before(source.text, places.before),
                strict.title(source.text, places.title),
                strict.after(source.text, places.after),
            ];
            if (readings.every((reading) => reading !== undefined) &&
                !readings.some((reading) => hidesStar(reading, source.text, vocabulary, inTitle))) {
                return assemble(source, link, readings, true);
            }
            // Before this link all is right, so what differs stands after it; it is no part of another
            // one's source.
            if (readings[0] && readings[1])
                return undefined;
        }
        return undefined;
    };
    const looseAt = (source, content, link) => {
        const places = around(content, link);
        const readings = {
            before: readLoosely(template.before, source.text, places.before, vocabulary),
            title: readLoosely(linkText, source.text, places.title, inTitle),
            after: readLoosely(template.after, source.text, places.after, vocabulary),
        };
        const all = [readings.before, readings.title, readings.after];
        const star = all.find((reading) => reading.star)?.star;
        // A link that is rewritten whole has no gaps of its own.
        const standing = link.kind === 'inline' && !link.fault ? ['before', 'title', 'after'] : ['before', 'after'];
        const gaps = standing.flatMap((place) => (0,differences/* layOut */.v8)(segments[place], readings[place], places[place], star !== undefined, vocabulary).map((gap) => ({ ...gap, place })));
        const reading = assemble(source, link, all, false);
        const alone = { ...template, before: [], after: [] };
        const written = (0,compose/* compose */.Zz)(alone, valuesOf(reading), vocabulary);
        reading.differences = [
            ...(0,differences/* gapDifferences */.rp)(gaps, star, source),
            ...(0,differences/* tagDifferences */.vB)(all, source, vocabulary),
            ...(0,differences/* linkDifferences */.pj)(link, source, written),
        ].sort((a, b) => a.range.start.offset - b.range.start.offset);
        return reading;
    };
    /** A bare address has no text of its own: what stands before it may hold the title. */
    const addressAt = (source, content, link) => {
        const { title: titled, rest } = aroundAddress(source.text, content, link);
        const split = splitAtLiteral(template.before, source.text, titled);
        const head = readLoosely(template.before, source.text, split.before, vocabulary);
        const title = readLoosely(linkText, source.text, split.title, vocabulary);
        const reading = assemble(source, link, [head, title], false);
        const range = source.range(content.start, content.end);
        const actual = source.text.slice(content.start, content.end);
        const known = reading.title && rest.trim() === '' && !isMissing(template.before, head);
        const values = inBrackets(valuesOf(reading));
        const expected = known ? (0,compose/* compose */.Zz)(template, values, vocabulary) : undefined;
        reading.differences.push(expected === undefined
            ? {
                aspect: 'link',
                range: link.range,
                actual: link.url,
                expected: undefined,
                safe: false,
                edits: [],
            }
            : (0,differences/* replacement */.f4)('link', range, actual, expected, false));
        return reading;
    };
    return {
        exact,
        loose(source, content, links) {
            let best;
            let isSettled = false;
            for (const [index, link] of links.slice(0, mostCandidates).entries()) {
                if (link.image)
                    continue;
                const reading = link.text
                    ? looseAt(source, content, link)
                    : addressAt(source, content, link);
                const cost = costOf(reading) + (isSettled ? 6 : index);
                if (!best || cost < best.cost)
                    best = { reading, cost };
                isSettled ||= strict.before(source.text, around(content, link).before) !== undefined;
            }
            return best?.reading ?? withoutLink(source, content);
        },
    };
    function withoutLink(source, content) {
        const head = readLoosely(template.before, source.text, content, vocabulary);
        const reading = assemble(source, undefined, [head], false);
        const range = source.range(content.start, content.end);
        const actual = source.text.slice(content.start, content.end);
        reading.differences.push({
            aspect: 'missing',
            range,
            actual,
            expected: undefined,
            safe: false,
            edits: [],
        });
        return reading;
    }
}
/** Whether what was read as the source or the title is a star and a source or a title. */
function hidesStar(reading, text, inSource, inTitle) {
    const words = (name) => {
        const { start, end } = reading.values.get(name) ?? { start: 0, end: 0 };
        return text.slice(start, end);
    };
    return ((0,template/* starAtStart */.YD)(words('source'), inSource) !== undefined ||
        (0,template/* starAtEnd */.Ht)(words('source'), inSource) !== undefined ||
        (0,template/* starAtStart */.YD)(words('title'), inTitle) !== undefined);
}
function around(content, link) {
    return {
        before: { start: content.start, end: link.range.start.offset },
        title: {
            start: link.text?.range.start.offset ?? link.range.end.offset,
            end: link.text?.range.end.offset ?? link.range.end.offset,
        },
        after: { start: link.range.end.offset, end: content.end },
    };
}
/**
 * Which of several links the template means: the one that leaves least amiss; of two alike, the
 * earlier one.
 */
function costOf(reading) {
    const weight = { missing: 8, 'no-title': 8, text: 6, link: 4 };
    return reading.differences.reduce((sum, { aspect }) => sum + (weight[aspect] ?? 1), 0);
}
function isMissing(segment, reading) {
    return segment.some((part) => part.type === 'slot' && !part.optional && !reading.values.has(part.name));
}
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
/** The values of a reading, to be written again. */
function valuesOf(reading) {
    const words = (value) => value && { markdown: value.markdown };
    return {
        star: reading.star !== undefined,
        tags: reading.tags.map((tag) => tag.markdown),
        source: words(reading.source),
        title: words(reading.title),
        description: words(reading.description),
        label: words(reading.label),
        url: reading.link?.url ?? '',
    };
}
/** The values with a title that can stand in brackets, which it did not stand in before. */
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
function assemble(source, link, readings, exact) {
    const value = ({ start, end }) => {
        const markdown = source.text.slice(start, end);
        // The text of a whole link is known already; parsing every title again takes long.
        const { text: words } = link ?? {};
        const isWords = words?.markdown === markdown && words.range.start.offset === start;
        const text = isWords ? words.text : (0,digest_markdown/* plainText */.wh)(markdown);
        return { markdown, text, range: source.range(start, end) };
    };
    const find = (name) => {
        const stretch = readings.find((reading) => reading.values.has(name))?.values.get(name);
        return stretch && value(stretch);
    };
    const star = readings.find((reading) => reading.star)?.star;
    return {
        star: star && value(star),
        tags: readings.flatMap((reading) => reading.tags).map(value),
        source: find('source'),
        title: find('title'),
        description: find('description'),
        label: find('label'),
        link,
        differences: [],
        exact,
    };
}


/***/ }),

/***/ 2292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compileStrict)
/* harmony export */ });
/** So many tags of one entry are read. */
const mostTags = 32;
/**
 * Compiles the reader of a segment. A value of any text ends as early as the rest allows and has no
 * blank at either end. Linear: what fails for such a value from one place on fails from every later
 * place, so nothing is tried again.
 */
function compileStrict(segment, vocabulary) {
    const ends = segment.map((part, index) => part.type === 'slot' ? endsOf(part, segment[index + 1], vocabulary) : undefined);
    return (whole, { start, end }) => {
        // A wrapped line is a space: what else its break takes is skipped.
        const text = whole
            .slice(start, end)
            .replace(/\r?\n[ \t]*/g, (lineBreak) => ` ${skipped.repeat(lineBreak.length - 1)}`);
        const reading = { values: new Map(), tags: [], star: undefined, rest: undefined };
        /** From where on each part has failed. */
        const failed = [];
        return reads(0, 0) ? reading : undefined;
        function reads(index, at, tags = 0) {
            const part = segment[index];
            if (!part)
                return at === text.length;
            if (part.type === 'slot')
                return readsSlot(part, index, at, tags);
            const to = endOfLiteral(text, part.markdown, at);
            return to !== undefined && reads(index + 1, to);
        }
        function readsSlot(slot, index, at, tags) {
            const from = endOfLiteral(text, slot.before, at);
            const failedFrom = failed[index];
            if (from !== undefined && (failedFrom === undefined || from < failedFrom)) {
                for (const to of ends[index]?.(text, from) ?? []) {
                    if (!text.startsWith(slot.after, to))
                        continue;
                    const again = slot.repeat && tags < mostTags;
                    if (!reads(again ? index : index + 1, to + slot.after.length, tags + 1))
                        continue;
                    take(slot, { start: start + from, end: start + to });
                    return true;
                }
                if (isFree(slot) && !isBlank(text[from]))
                    failed[index] = from;
            }
            return slot.optional && reads(index + 1, at);
        }
        function take({ name }, value) {
            if (name === 'star')
                reading.star = value;
            else if (name === 'tag')
                reading.tags.unshift(value);
            else
                reading.values.set(name, value);
        }
    };
}
/** Stands in place of characters that belong to the space before them. */
const skipped = '\u0000';
/** Where a literal ends that begins at a place; undefined where it does not stand there. */
function endOfLiteral(text, literal, from) {
    if (!text.startsWith(literal, from))
        return undefined;
    let end = from + literal.length;
    if (literal !== '')
        while (text[end] === skipped)
            end++;
    return end;
}
function endsOf(slot, next, vocabulary) {
    if (slot.name === 'star') {
        return vocabulary.star === undefined ? () => [] : endOf(escapePattern(vocabulary.star));
    }
    if (slot.name === 'tag')
        return endOf(tagPattern(vocabulary));
    if (slot.date)
        return endOf(slot.date.pattern);
    const behind = slot.after + (next?.type === 'literal' ? next.markdown : '');
    return (text, start) => textEnds(text, start, behind, next === undefined);
}
function endOf(pattern) {
    const expression = new RegExp(pattern, 'y');
    return (text, start) => {
        expression.lastIndex = start;
        return expression.test(text) ? [expression.lastIndex] : [];
    };
}
/**
 * The ends of a value of any text: where `behind` stands; of the last one, only there where the
 * text ends with it.
 */
function* textEnds(text, start, behind, isLast) {
    if (isBlank(text[start]))
        return;
    const last = text.length - behind.length;
    for (let at = isLast ? Math.max(last, start + 1) : start + 1; at <= last; at++) {
        at = text.indexOf(behind, at);
        if (at === -1)
            return;
        if (!isBlank(text[at - 1]))
            yield at;
    }
}
function isFree({ name }) {
    return name !== 'star' && name !== 'tag' && name !== 'date';
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
/* harmony export */   Do: () => (/* binding */ slotNames),
/* harmony export */   Ht: () => (/* binding */ starAtEnd),
/* harmony export */   WB: () => (/* binding */ tagAtStart),
/* harmony export */   YD: () => (/* binding */ starAtStart),
/* harmony export */   kw: () => (/* binding */ tagAsWritten)
/* harmony export */ });
/** The names that may stand in a template's braces. */
const slotNames = [
    'date',
    'star',
    'tag',
    'source',
    'title',
    'url',
    'label',
    'description',
    'text',
];
/** Ways people write a star, longest first where one begins another. */
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
/**
 * A star in some form at the start of a text, or none. Stars that stand for something else
 * (`:sparkles:`) are none.
 */
function starAtStart(text, vocabulary) {
    const lower = text.toLowerCase();
    return findStar(vocabulary, (form) => lower.startsWith(form));
}
/** A star in some form at the end of a text, or none. */
function starAtEnd(text, vocabulary) {
    const lower = text.toLowerCase();
    return findStar(vocabulary, (form) => lower.endsWith(form));
}
/** The first form of the star that fits; it is told in lower case. */
function findStar({ star, otherStars = starMarks }, fits) {
    if (star === undefined)
        return undefined;
    return fits(star.toLowerCase()) ? star : otherStars.find((form) => fits(form.toLowerCase()));
}
const bracketed = /^\[[^[\]\n]{1,40}\]/;
/**
 * A tag at the start of a text: one of the format's in any case, or any bracketed prefix. The text
 * as it stands.
 */
function tagAtStart(text, { tags }) {
    const found = bracketed.exec(text)?.[0];
    const known = tags.find((tag) => text.slice(0, tag.length).toLowerCase() === tag.toLowerCase());
    return known === undefined ? found : text.slice(0, known.length);
}
/** How a tag is written by the format; undefined for a tag that it does not know. */
function tagAsWritten(tag, { tags }) {
    if (tags.length === 0)
        return tag;
    const plain = (each) => each.toLowerCase().replace(/[\s[\]()]/g, '');
    return tags.find((each) => plain(each) === plain(tag));
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

/**
 * Applies the fixes of findings to the text they were found in, first come first served in the
 * order of the text: a fix is applied whole or not at all, and not where it touches one that was.
 * Without `unsafe`, only safe fixes.
 */
function applyFixes(text, findings, { unsafe }) {
    const possible = unsafe ? findings : findings.filter(({ fix }) => fix?.safe);
    const { edits, taken } = takeFixes(possible);
    return { text: editText(text, edits), applied: taken };
}
/** Applies edits that are in the order of the text and do not overlap. */
function editText(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
/**
 * Takes as many fixes as can be applied at once, first come first served: one that touches another
 * is left. Those taken before, of which these are the edits, come first. Quick where the fixes come
 * in the order of the text.
 */
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
/** The edits of a fix as offsets. */
function editsOf(fix) {
    return (fix?.edits ?? []).map(({ range, text }) => ({
        start: range.start.offset,
        end: range.end.offset,
        text,
    }));
}
/**
 * Whether an edit touches one of those taken, which are in order and apart: only its neighbours can
 * be in its way.
 */
function isTaken(taken, edit) {
    const at = placeOf(taken, edit);
    return [taken[at - 1], taken[at]].some((other) => other !== undefined && touches(edit, other));
}
/** The index of an edit among those taken. */
function placeOf(taken, { start, end }) {
    return (0,_text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionPoint */ .j)(taken, (other) => other.start < start || (other.start === start && other.end < end));
}
/** Whether two fixes overlap or meet, so that only one of them can be applied to a text. */
function fixesTouch(a, b) {
    const others = editsOf(b);
    return editsOf(a).some((edit) => others.some((other) => touches(edit, other)));
}
/**
 * Whether two edits overlap or meet where one of them inserts: their order would change the result.
 */
function touches(a, b) {
    const inserts = a.start === a.end || b.start === b.end;
    return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
/** A fix as one replacement: from the start of its first edit to the end of its last one. */
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

// EXTERNAL MODULE: ./build/src/digest/archive/heads.js
var heads = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/src/digest/document.js
var digest_document = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/src/digest/limits.js + 1 modules
var limits = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/src/digest/model/digest.js + 3 modules
var digest = __webpack_require__(3819);
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
/**
 * Finds the places of a changed text in its base. Lines that the change left alone are in both
 * texts in one order; where equal lines could be partners in several ways, each gets the first one
 * that is left.
 */
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
/** For each line of the head its line of the base; undefined for one that the change wrote. */
function partnersOf(head, base, isAdded) {
    const places = new Map();
    // From below, so that the first one is at the end.
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
/** For each line that the change wrote the place of the base that it belongs to. */
function nearestPlaces(partners, base) {
    const places = [];
    /** The first line of the base that the next line may replace, and the first that it may not. */
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
/** The next line of the base that was left alone; after its last line if there is none. */
function endOfGap(partners, from, base) {
    let at = from;
    while (at < partners.length && partners[at] === undefined)
        at++;
    return partners[at] ?? lineCount(base) + 1;
}
/** Where a line's content begins. */
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





/** A longer comment is no control comment, in characters: the parser of comments is not linear. */
const maxLength = 500;
const verbs = new Set(['enable', 'disable', 'ignore']);
/**
 * Reads the control comments of a file: `<!--lint disable RULE…-->` hides findings from there on,
 * `<!--lint enable RULE…-->` shows them again, `<!--lint ignore RULE…-->` hides those of the next
 * node; without a rule, each means all of `rules`.
 *
 * In a changed file a finding is hidden only where base and head agree: by the head's comments,
 * and by the base's at the place where the finding's line was. An added comment so hides nothing
 * that was not hidden before, and one whose end was removed hides no more than before.
 */
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
/** Hides what each of the matchers hides; nothing without a matcher. */
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
    // Most files have no comments, and need no walk.
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
/**
 * The verb and those of its rules that exist. messageControl throws on an unknown verb, and on a
 * rule that is named like a property of every object.
 */
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
/** What a change put between an ignoring comment and its node is not ignored. */
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
/** Matches what the comments of a document hide; `placeOf` finds a finding's place in it. */
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
                // A comment that follows another one is in the tree twice.
                const own = attributes.get(node);
                return own === undefined ? undefined : { name: 'lint', attributes: own };
            },
        });
        const kept = new Set(file.messages);
        return new Set(findings.filter((_, index) => !kept.has(messages[index])));
    };
}
/**
 * A tree of nothing but the control comments, each with the node after it. messageControl drops
 * messages that are in a gap of its tree, which the whole tree has around nodes without a position.
 */
function controlTree(controls) {
    const groups = controls.map(({ node, next }) => {
        const children = next?.position ? [node, { ...next, children: [] }] : [node];
        return { type: 'paragraph', children, position: node.position };
    });
    // With an end of its own, everything after the last comment would be a gap.
    const start = { line: 1, column: 1, offset: 0 };
    return { type: 'root', children: groups, position: { start, end: start } };
}

// EXTERNAL MODULE: ./build/src/rules/engine/lint.js
var lint = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var findings_fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/text/signs.js
var signs = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/src/findings/comparer.js



/** Makes the comparer of a file that is read with these formats. */
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
/** What the tags of entries add to their words. */
function tagForms({ entry: { before, link = [], after }, tags }) {
    const slot = [...before, ...link, ...after].find((part) => part.type === 'slot' && part.name === 'tag');
    const [left, right] = [slot?.before ?? '', slot?.after ?? ''].map(escaped);
    const forms = tags.length > 0 ? longestFirst(tags) : '\\[[^[\\]\\n]{1,40}\\]';
    return slot && new RegExp(`${left}(?:${forms})${right}`, 'giu');
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
/** How a link is written does not count, nor how its address is encoded. */
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

;// CONCATENATED MODULE: ./build/src/findings/leaves.js

/** The leaves of a document in the order of the text. */
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
/**
 * Hugo's `{{< details >}}`, Liquid's `{% details %}` and the `::: details` of VuePress and its kin,
 * with what closes them.
 */
function shortcodesIn(words) {
    const containers = words.matchAll(/^[ \t]*:{3,}[ \t]*(\S?)/gm);
    const found = words.matchAll(/\{(?:\{[<%]|%)-?\s*(\/|end)?([\w-]+)[^{}]*?(\/?)\s*-?(?:[>%]\}|%)\}/g);
    return [
        ...[...containers].map(([, name]) => ({ name: ':::', closes: name === '' })),
        ...[...found].flatMap(([, close, name = '', alone]) => alone === '/' ? [] : [{ name, closes: close !== undefined }]),
    ];
}
/** The anchor that GitHub gives to a heading of these words. */
function slugOf(words) {
    return words
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./build/src/findings/offset-map.js

/** Makes a map for edits in the order of the text that do not overlap. */
function createOffsetMap(text, edits, trials) {
    /** By how much what follows each edit is shifted. */
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










/**
 * Tries fixes together and tells which of them, as far as can be told, change something that they
 * do not declare; none if they pass. The text is read again with the formats of the digests, all of
 * one file, and must have the same entries, the same blocks in the same nesting, the same visible
 * words and signs, HTML, code and front matter, each in its place. The fixes must not touch each
 * other.
 */
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
/** Compares each block with its partner; no block may be new. */
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
        const changes = declared(leaf.start, leaf.end);
        // New blocks that follow without a partner are lines that became items of their own.
        let end = index + 1;
        while (end < fresh.length && !owners.has(end))
            end++;
        const group = fresh.slice(index, end);
        const isSplit = group.length > 1 && !changes.has('marker');
        if (isSplit || !isSame(leaf, group, changes, eyes))
            fail(leaf.start, leaf.end);
        const context = fresh[index].context;
        const [kind, freshKind] = [leaf.context, context].map((each) => each.replace(/ \d+/g, ''));
        const isKept = kind === freshKind && (contexts.get(leaf.context) ?? context) === context;
        if (!isKept)
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
/** Whether a block may be gone: the heading of a day that moved or was empty. */
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
/** Whether a block got a marker, or lost the second one of two. */
function isReitemed(old, fresh) {
    const [before, after] = [old, fresh].map(({ nesting }) => nesting.replaceAll('^', ''));
    return after === `${before}item/` || before === `${after}item/` || before === after;
}
/** The anchors of headings that links of the page lead to, and that no heading has any more. */
function lostAnchors(before, old, fresh) {
    const wanted = anchorsLinkedIn(before);
    if (wanted.size === 0)
        return wanted;
    const slugs = (leaves) => new Set(leaves.flatMap((leaf) => (leaf.type === 'heading' ? [slugOf(leaf.words)] : [])));
    const [had, has] = [slugs(old), slugs(fresh)];
    return new Set([...wanted].filter((anchor) => had.has(anchor) && !has.has(anchor)));
}
function anchorsLinkedIn({ links }) {
    return new Set(links.flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : [])));
}
/**
 * Makes the test which anchor of a heading edits would change, though the page links to it;
 * undefined for none. Each heading is read by itself.
 */
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
/** Makes the test whether a block was a date heading and names the same day after the fixes. */
function createDateTest(pairs) {
    const datesOf = (digest) => new Map(digest.days.map(({ heading, date }) => [heading.start.offset, date]));
    const all = pairs.map(({ old, fresh }) => [datesOf(old), datesOf(fresh)]);
    return (old, fresh) => all.some(([before, after]) => {
        const date = before.get(old.start);
        return date !== undefined && after.get(fresh.start) === date;
    });
}
/** Compares the entries that a format reads, each with its partner. */
function compareEntries({ old, fresh }, attempt, compare) {
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
        const changes = attempt.declared(start.offset, end.offset);
        if (!partner || !isSameEntry(entry, partner, changes, compare)) {
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
        same(({ source }) => seen(source?.text ?? ''), ({ star }) => star !== undefined, ({ day }) => day?.date, ({ extras }) => extras.length, ({ fields }) => fields.length, 
        // What a heading says is compared where it stands.
        ({ section }) => section.path.length));
}

// EXTERNAL MODULE: ./build/src/text/code-span.js
var code_span = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/rules/table.js + 42 modules
var table = __webpack_require__(7310);
;// CONCATENATED MODULE: ./build/src/rules/engine/prove.js





/** How often a file is read again at most; what is not proven by then is not safe. */
const maxTrials = 12;
/**
 * How long trials may take in all, in the seconds that `checkLimits` estimates: what a trial does
 * not change is looked at, and what it does change is parsed as well.
 */
const maxSeconds = 3;
/** The same for what one trial parses. */
const maxParsing = 0.8;
const shareOfLook = 0.3;
/** About as far as an edit makes the text around it be parsed again. */
const reach = 8_192;
/**
 * Lets the fixes of a file stay safe only where that is proven: applied together they change
 * nothing but what their rules declare. Those that fail are left out and the rest is tried again.
 * The digests are the file as each of its formats reads it.
 */
function proveFixes(digests, findings) {
    const wanted = findings.filter(({ fix }) => fix?.safe);
    const { source } = digests[0]?.document ?? {};
    if (!source || wanted.length === 0)
        return [...findings];
    const whole = (0,limits/* checkLimits */.J)(source);
    let left = maxTrials;
    let seconds = maxSeconds;
    /** As many of the fixes as there is time for, at least one for the first trial. */
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
        // Nothing tells which of them fails.
        const middle = group.length >> 1;
        const upper = proven(group.slice(0, middle));
        const lower = proven(group.slice(middle));
        if (upper.length === 0 || lower.length === 0)
            return [...upper, ...lower];
        const both = [...upper, ...lower];
        return proven(both).length === both.length ? both : upper;
    };
    const safe = new Set();
    let open = wanted;
    while (open.length > 0 && left > 0 && seconds > 0) {
        const { taken } = (0,findings_fix/* takeFixes */.BE)(open);
        if (taken.length === 0)
            break;
        for (const finding of proven(taken))
            safe.add(finding);
        const tried = new Set(taken);
        open = open.filter((finding) => !tried.has(finding));
    }
    const tests = digests.map(createAnchorTest);
    return findings.map((finding) => {
        if (!finding.fix?.safe || safe.has(finding))
            return finding;
        const anchors = tests.map((brokenBy) => brokenBy((0,findings_fix/* editsOf */.t7)(finding.fix)));
        const anchor = anchors.find((each) => each !== undefined);
        const reason = anchor === undefined ? '' : `; ${anchorReason(anchor)}`;
        const message = `${finding.message}${reason}`;
        return { ...finding, message, fix: { ...finding.fix, safe: false } };
    });
}
function anchorReason(anchor) {
    return `this changes the heading’s anchor ${(0,code_span/* inlineCode */.ti)(`#${anchor}`)}, which the page links to: correct the links too`;
}
function changesOf(id) {
    return table/* rules */.a.find((rule) => rule.id === id)?.changes ?? [];
}

;// CONCATENATED MODULE: ./build/src/jobs/lint-file.js









/**
 * Reads a file with each format that describes it. Throws an `input-too-complex` error where it
 * cannot be parsed.
 */
function readFile({ source, configs }) {
    (0,limits/* checkLimits */.J)(source);
    const document = (0,digest_document/* parseDocument */.T)(source);
    return configs.map(({ format }) => (0,digest/* readDigest */.r)(document, format));
}
/** Reads and lints a file. Throws as {@link readFile} does. */
function lintFile(file, input) {
    return lintDigests(file, readFile(file), input);
}
/** Lints a file that was read, as {@link readFile} does, one digest for each of its formats. */
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
/** Reads a file without linting it. Throws as {@link readFile} does. */
function readUnlinted(file) {
    const digests = readFile(file);
    return { digests, findings: [], silence: lint_file_filterOf(file.configs, digests, undefined) };
}
function lint_file_filterOf(configs, digests, change) {
    const [{ document }] = digests;
    const known = new Set(configs.flatMap(({ rules }) => [...rules.keys()]));
    return createDisableFilter(document, known, change && fileBefore(document, change));
}
/** A linted file with more findings: no duplicates of two formats, and none that is disabled. */
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
/** The file for the archive: once for each format, with its digest where it was read already. */
function archiveFiles({ source: { path, text }, configs }, digests = []) {
    return configs.map(({ format }, index) => {
        const digest = digests[index];
        return { path, text, format, ...(digest && { digest }) };
    });
}
/** The same file with another text. */
function withText(file, text) {
    return { ...file, source: (0,text_source/* createSource */.gV)(file.source.path, text) };
}
/** Whether a file is a digest: an assumed one must have a day with a whole entry under it. */
function isDigest({ assumed }, digests) {
    const isWhole = ({ differences }) => differences.every(({ aspect }) => aspect !== 'missing');
    return !assumed || digests.some(({ days }) => days.some(({ entries }) => entries.some(isWhole)));
}
/** The digests of a file; none where it is no digest or cannot be parsed, which linting reports. */
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
/** Whether a file is part of the archive, as {@link isDigest} says, but read by its lines. */
function belongs({ source, configs, assumed }) {
    if (!assumed)
        return true;
    const file = new heads/* HeadsFile */.Uo(source.path, source.text);
    return configs.some(({ format }) => (0,heads/* createHeadsReader */.no)(format)(file).some(({ dated, complete }) => dated && complete));
}
/** Without the duplicates that two formats report about what belongs to neither, as a heading. */
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




/** Compares the address that was asked for with one that it was redirected to. */
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
/**
 * Whether an address holds, in its query, where to go afterwards: then it is a login, a consent
 * page or another gate, by whatever name. One for what was not found may hold that too.
 */
function returnsTo(from, to) {
    if (from.pathname.length < 3 || from.pathname === to.pathname)
        return false;
    if ((0,_page_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFoundAddress */ .Ai)(to.href))
        return false;
    const holds = (url) => [...url.searchParams.values()].some((value) => (0,_text_address_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPercent */ .kN)(value).includes(from.pathname));
    return holds(to) && !holds(from);
}
/**
 * Whether only the scheme or the host differs: port, path and query are the same, a slash at the
 * end aside.
 */
function differsInHostOnly(asked, target) {
    const from = plainUrl(asked);
    const to = plainUrl(target);
    return from.port === to.port && slashless(tailOf(from)) === slashless(tailOf(to));
}
/** Whether two addresses belong to one site: the same host, or one is a subdomain of the other. */
function isSameSite(one, other) {
    const a = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(one.href) ?? '';
    const b = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(other.href) ?? '';
    const within = (inner, outer) => outer.includes('.') && inner.endsWith(`.${outer}`);
    return a === b || within(a, b) || within(b, a);
}
/**
 * Whether an address is the front page of its site, in whatever language and by whatever name. One
 * with a fragment is a place on it, or a page that a script shows there.
 */
function isFrontPage(url) {
    if (url.hash !== '')
        return false;
    return isRoot(url) || /^\/home(?:\.[a-z]{2,5})?\/?$/i.test(url.pathname);
}
/** Whether an address is the root of its site, or the file that stands for it. */
function isRoot({ pathname, search }) {
    if (search !== '')
        return false;
    const segments = pathname.split('/').filter((segment) => segment !== '');
    const rest = isLocale(segments[0] ?? '') ? segments.slice(1) : segments;
    return rest.length === 0 || (rest.length === 1 && rootFiles.test(rest[0]));
}
const rootFiles = /^(?:index|default)\.[a-z]{2,5}$/i;
/** An address in plain spelling, without what only tracks. */
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
/** Path and query without slashes at the path's end. */
function slashless(tail) {
    const mark = tail.indexOf('?');
    let end = mark === -1 ? tail.length : mark;
    const query = tail.slice(end);
    while (tail[end - 1] === '/')
        end--;
    return tail.slice(0, end) + query;
}
/** Parameters that carry a session or ask whether cookies are kept. */
const sessionParameters = /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|sid|sess(?:ion)?(?:_?(?:id|key|token))?|zenid|oscsid|cfid|cftoken|gi|cookies?_?(?:set|check|test)|(?:check|no|set)_?cookies?)$/i;
/** The address without a session in its path or query; all else in it is as it was. */
function withoutSession(address) {
    const url = new URL(address);
    const path = url.pathname
        .split('/')
        // ;jsessionid=… of Java's servlets, (S(…)) of ASP.NET
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
/** Whether two addresses are one page in two languages. */
function isTranslation(from, to) {
    if (localeOf(from) === localeOf(to))
        return false;
    const one = withoutLocale(from);
    const other = withoutLocale(to);
    return one.host === other.host && slashless(tailOf(one)) === slashless(tailOf(other));
}
/** Query parameters that choose a language. */
const localeParameters = ['hl', 'lang', 'language', 'locale', 'lc', 'setlang'];
/**
 * Whether a text names a language, with or without a region, as paths and host names write it:
 * `de`, `en-us`, `pt_BR`.
 */
function isLocale(text) {
    return (/^[a-z]{2}(?:[-_][a-z]{2}|[-_](?:419|hans|hant))?$/i.test(text) &&
        languages.has(text.slice(0, 2).toLowerCase()));
}
/** The two-letter codes of ISO 639-1. */
const languages = new Set(('aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu').split(' '));
/** The languages that an address names, in its host, at the start of its path, and in its query. */
function localeOf(url) {
    const inQuery = localeParameters.map((name) => url.searchParams.get(name) ?? '');
    return [hostLocale(url), pathLocale(url), ...inQuery].join(' ').toLowerCase();
}
/** The same address without any language. */
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
/**
 * The first label of a host, where it is a language of a site that has another name:
 * `de.example.org`.
 */
function hostLocale({ hostname }) {
    const [first = '', ...rest] = hostname.split('.');
    return rest.length > 1 && isLocale(first) ? first : '';
}
function pathLocale({ pathname }) {
    const first = pathname.split('/', 2)[1] ?? '';
    return isLocale(first) ? first : '';
}
/**
 * Where sites send those who have to log in or to consent first. Hosts are compared by their first
 * label, paths by whole segments, an ending such as `.php` aside.
 */
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
    'authwall', // LinkedIn
    'collectconsent', // Yahoo
    'consent',
    'log-in',
    'log_in',
    'login',
    'logon',
    'oauth',
    'oauth2',
    'saml',
    'saml2',
    'servicelogin', // Google
    'sign-in',
    'sign_in',
    'signin',
    'signon',
    'sso',
    'wp-login', // WordPress
]);
const wallSegments = new Set([
    'captcha',
    'human-verification',
    'recaptcha',
    'sorry', // Google
    'validatecaptcha', // Amazon
]);
/** Whether an address is where a site asks who one is, or whether one consents. */
function isLogin(url) {
    const labels = url.hostname.split('.');
    if (labels.length > 2 && loginHosts.has(labels[0]))
        return true;
    return segmentsOf(url).some((segment) => loginSegments.has(segment));
}
/** Whether an address is where a site asks whether one is a program. */
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

/** How many redirects are followed at most. */
const maxRedirects = 5;
/** Longer addresses are no target: nobody could put one into a digest. */
const maxAddressLength = 4096;
/**
 * Whether a status sends the client elsewhere: https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/**
 * Where an answer with a redirect leads from `url`: an http or https address. Undefined where it
 * names none that can be asked.
 */
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
/** The bytes of a header come as Latin-1, and servers that send more than ASCII mean UTF-8. */
function asUtf8(header) {
    if (!/[\u0080-\u00ff]/.test(header) || /[\u0100-\uffff]/.test(header))
        return header;
    const text = Buffer.from(header, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? header : text;
}
/** The permanent redirects from the first one on; none where the first one is temporary. */
function permanentHops(hops) {
    const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
    return temporary === -1 ? hops : hops.slice(0, temporary);
}
/**
 * Where redirects lead that begin at the link `url`: the last target, with the fragment that a
 * browser would show. A target without one keeps that of the address before it:
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2. Undefined where there are none.
 */
function redirectTarget(hops, url) {
    const last = hops[hops.length - 1];
    if (!last)
        return undefined;
    const named = hops.findLast(({ fragment }) => fragment !== '');
    return last.to + (named?.fragment ?? fragmentOf(url));
}
/**
 * An address as it is asked for: without its fragment. Undefined for what is no http or https
 * address.
 */
function requestAddress(url) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return undefined;
    address.hash = '';
    // One text in place of two that are equal: there may be many.
    return address.href === url ? url : address.href;
}
/** An address with the fragment of another one. */
function withFragment(address, original) {
    return address + fragmentOf(original);
}
/** The fragment of an address as it is written, with its `#`; empty where it has none. */
function fragmentOf(url) {
    const at = url.indexOf('#');
    return at === -1 ? '' : url.slice(at);
}
/**
 * Whether a fragment is a route, by which a script on the page shows another page: `#/docs`,
 * `#!docs`. It is part of the address, though no server sees it.
 */
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


/**
 * The links of a digest that are to be checked, in the order of the text, each place once. `entry`
 * is the entry whose own link it is.
 */
function linksOf(digest) {
    const entries = new Map(digest.entries.map((entry) => [entry.link?.range.start.offset, entry]));
    return checkableLinks(digest).map((link) => {
        const entry = entries.get(link.range.start.offset);
        return { url: link.url, kind: entry ? 'entry' : 'other', link, entry };
    });
}
/**
 * The links and pictures of a digest without those in quotes, which are other people's words,
 * broken attempts at links, which lead nowhere until they are mended, and what a site generator
 * still has to fill in.
 */
function checkableLinks({ links }) {
    return links.filter(({ kind, quoted, url }) => kind !== 'broken' && !quoted && url !== '' && !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(url));
}
/** Why a link is not looked at; undefined where it is. */
function skipReason(url, { isExcluded, ownSites, offline }) {
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(url);
    if (!address)
        return 'scheme';
    if (offline)
        return 'offline';
    // Who wrote a password into an address did not mean it for others.
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
/**
 * What a user should know of `links.exclude`: which patterns leave out links on hosts below the
 * pattern's host, or of pages below its page.
 */
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

/** Titles of challenges and block pages, in lower case, without punctuation at the end. */
const challenges = new Set([
    // Cloudflare, in its most frequent languages
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
    'request rejected', // F5 BIG-IP
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
/** The same, for titles that say more. */
const challengeSentences = /^(?:access to this page has been denied\b|access denied \| .{1,120} used cloudflare to restrict access$|(?:verifying (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection is secure))\b(?!:))/;
/** Words of which a challenge makes its title, whichever it is. */
const challengeWords = wordSet(`
  a accessing an and are automated before bot bots browser captcha challenge check checking checks
  checkpoint complete connection continue cookies human humans if is it's just making moment more not
  one performing please process prove quick re required robot robots safe secure security site step
  sure test that the this to validating validation verification verified verify verifying visitor
  wait we we're while you your you're
`);
const challengePhrase = /\b(?:captcha|are you (?:a |not a )?(?:human|robot|bot)\b|not a (?:ro)?bot|(?:verify|verifying|prove|making sure|check|checking)\b.*\b(?:human|robot|browser|connection|you|you're)|(?:human|robot|bot|security|browser|connection|visitor|automated) (?:check|checks|checkpoint|challenge|test|verification|validation)|verification required)\b/;
/** Headers that only challenges and block pages carry. */
const challengeHeaders = [
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    { name: 'cf-mitigated', value: /^challenge$/i },
    // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html
    { name: 'x-amzn-waf-action', value: /^(?:challenge|captcha)$/i },
    // Vercel's firewall: https://vercel.com/docs/vercel-firewall
    { name: 'x-vercel-mitigated', value: /./ },
    // DataDome: https://docs.datadome.co/reference/validate-request
    { name: 'x-dd-b', value: /./ },
    // Sucuri: https://github.com/EnableSecurity/wafw00f (plugins/sucuri.py)
    { name: 'x-sucuri-block', value: /./ },
];
/** What only such pages contain, in lower case. */
const marks = [
    '_cf_chl_opt', // Cloudflare: https://github.com/scaredos/cfresearch
    'cf-error-details', // Cloudflare's block page
    'captcha-delivery.com', // DataDome's captcha
    'id="px-captcha"', // PerimeterX: https://docs.perimeterx.com
    'perimeterx.net/whywasiblocked', // this and the next by wafw00f (plugins/perimeterx.py)
    'denied because we believe you are using automation tools',
    '_incapsula_resource', // Imperva, once Incapsula
    'incapsula incident id',
    'errors.edgesuite.net', // Akamai
    'id="anubis_challenge"', // wafw00f (plugins/anubis.py)
    'awswafcookiedomainlist', // AWS WAF's challenge script
    // F5: wafw00f (plugins/f5bigipasm.py)
    'the requested url was rejected. please consult with your administrator',
    'to discuss automated access to amazon data', // Amazon
    'sucuri.net/privacy-policy', // wafw00f (plugins/sucuri.py)
];
/** Block pages that are served as 2xx hold hardly more than what they are known by, in bytes. */
const smallPage = 8 * 1024;
/** How much of a page is searched, in bytes. */
const maxSearched = 16 * 1024;
/**
 * Whether a response is a challenge to prove that one is no program, or blocks programs, and is not
 * the page itself. `title` is the text of its `<title>`.
 */
function isChallenge(response, title) {
    const { status, headers, body, complete } = response;
    if (challengeHeaders.some(({ name, value }) => value.test(headers[name] ?? '')))
        return true;
    if (isChallengeTitle(title))
        return true;
    // A page that was served may well write about challenges.
    const isServed = status >= 200 && status <= 299;
    if (isServed && (title !== '' || !complete || body.length > smallPage))
        return false;
    const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(body.subarray(0, maxSearched)).toString('latin1').toLowerCase();
    return marks.some((mark) => text.includes(mark));
}
/** Whether a title is that of a page that keeps programs out, and says nothing of the real page. */
function isChallengeTitle(title) {
    const words = bare(title);
    return (challenges.has(words) ||
        challengeSentences.test(words) ||
        (challengePhrase.test(words) && wordsIn(words).every((word) => challengeWords.has(word))));
}
/** A title in lower case without punctuation at its end, as far as it is looked at. */
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
/**
 * Words, in lower case, that do not say what was not found: removed before a title is compared.
 * `404` is looked for by itself.
 */
const fillers = new Set(("404 error errors http status code oops ooops whoops uh oh hmm sorry we the this that a an you your you're are were " +
    'for is was be can could has have been may it its page pages fehler erreur errore erro virhe chyba ошибка').split(' '));
/** What such titles are without fillers and punctuation, in lower case. */
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
    // German, Dutch, Swedish, Danish, Norwegian, Finnish
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
    // French, Spanish, Portuguese, Italian, Romanian, Catalan
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
    // Polish, Czech, Russian, Ukrainian, Turkish
    'nie znaleziono strony',
    'strona nie została znaleziona',
    'nie znaleziono',
    'stránka nenalezena',
    'stránka nebyla nalezena',
    'страница не найдена',
    'не найдено',
    'сторінку не знайдено',
    'sayfa bulunamadı',
    // Japanese, Chinese, Korean
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
/**
 * Whether a title says that its page was not found: one of its parts, between separators, says this
 * and nothing else. A title that says more (`How to fix 404 errors`) is that of a page.
 */
function saysNotFound(title) {
    return title
        .normalize('NFC')
        .toLowerCase()
        .split(/\s[-–—~]+\s|[|·•»«/]/)
        .some((part) => isNotFound(part) || saysOnlyThat(part.split(':')));
}
/** More words beside a colon are what an article says of it: `Page not found: how to …`. */
const maxWordsBeside = 3;
/** Whether one of the parts says it, and no other part says much else. */
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
/** Words that may be the whole title of a work. */
const mayBeTitle = new Set(['gone', 'missing', 'unavailable']);
/** Whether an address is by its path that of an error page: `/404.html`, `/errors/not-found`. */
function isNotFoundAddress(url) {
    return new URL(url).pathname
        .toLowerCase()
        .split('/')
        .some((segment) => /^(?:error[-_]?)?404(?:$|[-_.]|error)|^(?:page[-_]?)?not[-_]?found(?:$|\.)/.test(segment));
}
/**
 * Whether an address is that of an article about pages that are not found: its last segment says so
 * in words, below an id. Sites that look at the id only serve such an article for any last segment.
 */
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



/** Words of which a login makes its title. */
const loginWords = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`
  a account accounts an and authenticate authentication back continue create email first for forgot
  free here in into join log login logon member members my new now on or our page password please
  register registration required sign signin signon signup single sso the to up user users using
  welcome with you you're your
`);
const loginPhrase = /\b(?:log ?-?(?:in|on)|sign ?-?(?:in|on|up)|register|registration|authenticat\w+|create (?:an?|your) (?:new )?account|join(?: now)?$)/;
/** The same in other languages. */
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
/** Sentences that ask for a login. */
const loginSentence = /^(?:please |you (?:must|need to|have to) )?(?:log ?in|sign ?in|sign ?up|register)(?: or (?:log in|sign in|sign up|register))? to (?:continue|view|see|read|access|use|join)\b/;
/** Titles of pages that ask for consent. */
const consent = /^(?:before you continue(?: to .{1,40})?|bevor sie (?:fortfahren|.{1,30}weitergehen)|avant d(?:e continuer|'accéder).{0,30}|antes de (?:continuar|ir).{0,30}|prima di (?:continuare|proseguire).{0,30}|voordat je (?:verdergaat|naar).{0,30}|.{1,60}\byahoo (?:family of brands|markenfamilie|familie)|.{1,60}\bfamille de marques yahoo|we (?:value your privacy|use cookies)|your privacy(?: choices)?|(?:cookies?|privacy|consent|datenschutz)[- ]?(?:and cookie )?(?:consent|settings|preferences|center|centre|gate|choices|wall|management|einstellungen)|.{1,40} privacy gate|consent|cookies?|(?:ihre )?einwilligung|zustimmung)$/;
/** What a template shows that was never filled in. */
const unfilled = /^(?:[#$]?\{.*\}|<%.*%>|%{1,2}\w+%{1,2}|%[sd]|\[(?:page |post )?title\]|\[\[.*\]\]|\[object \w+\]|\[?nan\]?|null|undefined)$/;
/** Titles of errors and of servers without a page to show. */
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
]);
/** Reasons that are titles of errors behind a status only (RFC 9110, Cloudflare). */
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
/** Words of which a page during maintenance makes its title. */
const maintenanceWords = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`
  are at back be being closed currently down for in is maintenance mode moment offline our page
  performing planned please portal progress routine scheduled server service site soon sorry system
  temporarily temporary the this unavailable under undergoing we we'll we're website
`);
const errorSentence = /^(?:52\d: .*|(?:private|deleted) (?:video|post|page)|(?:parked domain|domain park(?:ing|ed)(?: page)?|buy this domain)|(?:this )?(?:web)?site (?:is )?(?:coming soon|suspended|unavailable|offline|down)|(?:subscribe|register|sign up|log in) to (?:read|continue reading)(?: .*)?|(?:this article is )?(?:for )?(?:subscribers|members) only|subscription required|age (?:verification|check)|redirecting(?: you)?(?: to (?:the )?\S+(?: page)?)?(?:[\s,.…:–—-]+(?:please wait|shortly|now|in \d.*))?|redirect(?: notice)?|you are being redirected|(?:please )?(?:you (?:need|have) to )?(?:enable|turn on|activate) (?:javascript|cookies)\b.*|javascript (?:is )?(?:disabled|required|not (?:available|enabled)).*|sorry! something went wrong|server error in '.*' application|(?:this domain|the domain|[\w-]+\.[a-z.]{2,10})(?: name)? (?:is|may be) (?:for sale|parked).*|.*\b(?:is for sale \| hugedomains|domain (?:is )?parked)|application error: a client-side exception.*)$/;
/** Titles that say nothing, and titles that a site or a tool gives to all pages. */
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
/** The names that tools give to an application that nobody named. */
const scaffold = /^(?:vite \+ [a-z]+(?: \+ ts)?|(?:react|vue|angular|ionic|svelte|sveltekit|solid|nuxt(?: \d)?|remix|new remix|expo|astro|qwik|gatsby|webpack|flutter|electron) (?:app|application|demo|basics|project)|gatsby default starter|my[- ](?:app|blog|site|website|project|new hugo site))$/;
/**
 * Whether a title cannot be that of the page that was asked for: that of a page in its place, one
 * that says nothing, or an address instead of a title.
 */
function isPlaceholderTitle(title, names = _site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .noNames */ .QC) {
    return isAddress(title) || isInPlaceOfPage(title, names) || saysNothing(title, names);
}
/**
 * Whether a title is that of a page in place of another: a challenge, a login, a consent page, an
 * error.
 */
function isInPlaceOfPage(title, names) {
    return ((0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNotFound */ .M0)(title.slice(0, 200)) ||
        [title, firstPart(title, names), lastPart(title, names)].some((text) => (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .isChallengeTitle */ .YX)(text) || isError(text) || asksWho(text, names)));
}
/**
 * Whether a title says nothing of its page: what a site calls all of them until a script has run,
 * what a template shows that was never filled in, `Home`.
 */
function saysNothing(title, names) {
    const words = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(title);
    if (words === '' || substitutes.has(words) || scaffold.test(words))
        return true;
    if (names.known?.shells?.includes(words))
        return true;
    return partsOfTitle(title).some(isUnfilled) || general.test((0,_challenge_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(firstPart(title, names)));
}
/** Whether a title is a login's or a consent page's. */
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
/** What says that a thing is not there, or not any more. */
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
/**
 * The first part of a title that does not name the site, where only names of sites are beside it;
 * else all of the title.
 */
function firstPart(title, names) {
    const parts = partsOfTitle(title).filter((part) => !(0,_site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteName */ .np)(part, names));
    const [first = title, ...others] = parts;
    return others.length <= 2 && others.every((part) => nameLike.test(part)) ? first : title;
}
/** The last part of a title of two, where a name is beside it: `Slack | Sign in`. */
function lastPart(title, names) {
    const parts = partsOfTitle(title).filter((part) => !(0,_site_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSiteName */ .np)(part, names));
    const [name = '', last = title] = parts.length === 2 ? parts : [];
    return nameLike.test(name) ? last : title;
}
function partsOfTitle(title) {
    const parts = title.slice(0, 300).split(partSeparator);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}
/** The status of an error at the start of its title. */
const status = /^(?:error |http |http error )?(?:30[1278]|[45]\d\d)(?:[\s:|–—-]+|$)/;
/** What says nothing beside the name of a site either. */
const general = /^(?:home|home ?page|index|start|startseite|accueil|inicio|início|inici|página inicial|strona główna|главная(?: страница)?|首页|首頁|ホーム|トップページ|untitled|loading|redirecting)$/;
const partSeparator = /\s[|·•»«›‹~/\\]+\s|\s[-–—]+\s|\s?[｜]\s?/;
/** A part that may be the name of a site: a host, or a few words not going on in lower case. */
const nameLike = /^(?:[\w-]+(?:\.[\w-]+)+|(?!\p{Ll})\S+(?:\s\S+){0,4})$/u;
/** Whether a title is empty before the name of its site: ` - Site`. */
function isNameAlone(title) {
    const [, name] = /^\s*[|·•–—-]+\s+(.*)$/su.exec(title) ?? [];
    return name !== undefined && nameLike.test(name.trim());
}
/** Whether a text is nothing but an address, with a scheme or beginning with `www.`. */
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
/** How many messages a user has not read, as in `(3) Title`. */
const unreadCount = /^\(\d{1,3}\+?\)\s+/;
const stackExchange = {
    end: /\s[-–]\s(?:[\p{L}\s&]+ )?Stack ?Exchange$/iu,
};
/** How `Wikipedia`, `Wiktionary` and their sisters begin in the scripts of their languages. */
const wikiNames = 'wik|wici|viki|vici|viqui|uici|вики|вікі|уики|ვიკი|վիքի|βικι|ویکی|ويكي|ויקי|विकि|উইকি|விக்கி|వికీ|വിക്കി|วิกิ|维基|維基|위키|ウィキ';
const wiki = {
    end: new RegExp(`\\s[-–—]\\s[^-–—]{0,30}(?:${wikiNames})[^-–—]{0,80}$`, 'iu'),
};
/** The sites by their domain; what is below it is the same site. */
const sites = {
    // Encyclopedias name themselves in their language, some with a motto.
    'wikipedia.org': wiki,
    'wiktionary.org': wiki,
    'wikibooks.org': wiki,
    'wikiquote.org': wiki,
    'wikinews.org': wiki,
    'wikisource.org': wiki,
    'wikivoyage.org': wiki,
    'fandom.com': { end: /\s\|\s[^|]{1,60}(?:\s\|\s)?Fandom$/u },
    'baike.baidu.com': { names: ['百度百科'] },
    // Papers.
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
    // Code and its documentation.
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
    // Talk, video and posts.
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
    // Newspapers and magazines.
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
    // East Asia.
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
    // Russia.
    'habr.com': { names: ['Хабр', 'Habr'], end: /\s\/\sХабр$/ },
    'vc.ru': { names: ['vc.ru'] },
};
/** What is known of the site of an address; undefined for most. */
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


/** How many labels of a host are looked at, from its end. */
const maxLabels = 6;
/** The names that a site may go by. */
class SiteNames {
    /** Those that the page, the digest or a table gives. */
    given;
    /** Those that the host gives. */
    host;
    known;
    #letters;
    constructor(given, host, known) {
        this.given = given;
        this.host = host;
        this.known = known;
    }
    /** Whether a text names the site; undefined where it does not. */
    match(text) {
        const letters = squashed(text.replace(/^www\./i, ''));
        // A single letter is more probably one of the title's.
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
/** Of a site of which nothing is known. */
const noNames = new SiteNames([], [], undefined);
/**
 * The names of the site that an address leads to. The host gives itself without `www.`, its parent
 * domains, and each label but the last one, if longer than two letters, also two of them together:
 * `Hugging Face` is such a name of huggingface.co, and `Google Research` of research.google.
 */
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
/** Whether an address is that of a host's front page. */
function isFrontPageAddress(url) {
    return /^https?:\/\/[^/?#]+\/?(?:(?:index|default)\.(?:aspx?|html?|php))?(?:#.*)?$/i.test(url);
}
/** Words that come and go around the name of a site. */
const genericWords = new Set(('the s blog blogs weblog news magazine official website site web online home homepage ' +
    'page docs documentation engineering tech technology technical developer developers dev ' +
    'community forum forums wiki team journal newsletter com org net io inc ltd llc gmbh corp corporation company labs hq foundation project software').split(' '));
/**
 * Whether a text is one of the names, letters and digits compared only, or one with `Blog` or the
 * like.
 */
function isSiteName(text, names) {
    return names.match(text) !== undefined;
}
/** Whether a name begins with the words of a text, as `MDN Web Docs` with `MDN`. */
function beginsWith(name, text) {
    const start = text.trim().toLowerCase();
    return start.length > 2 && name.toLowerCase().startsWith(`${start} `);
}
/** Letters and digits of a text without generic words. */
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
/** How much of a title's ends is looked at. */
const maxReach = 160;
const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
/** What separates a title from the name of its site, by how sure that makes it. */
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
/**
 * A title without the name of its site at its ends (`Title | Site`). A title that is nothing but
 * the name stays. `others` is what the page says of itself elsewhere: where a title only looks as
 * if it had the name (`GitHub - the first ten years`), that decides.
 */
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
/** A separator of which the other side is empty. */
const dangling = /^[|·•»–—-]+\s+|\s+[|·•«–—-]+$/g;
/** The author after a title, as Medium and sites like it write it. */
const byline = /\s\|\sby\s\p{Lu}[^|]{1,60}$/u;
/** A title without its author and without what a table says of the site's titles. */
function withoutKnown(title, known) {
    const left = [known?.start, known?.end, byline].reduce((text, pattern) => (pattern ? text.replace(pattern, '') : text), title.replace(dangling, ''));
    return squashed(left) === '' ? title : left.trim();
}
/** The places of a title's end or start at which the name of its site can be cut off. */
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
/**
 * The name of its site at the end of a title, with the separator before it (`| Site`); only where
 * that is sure without the page.
 */
function siteEnding(title, names) {
    // A title may stand in quotation marks: `《Title - Site》`.
    const whole = title.trim().replace(/[》」』”]$/, '');
    const found = separatorCuts(whole, 'end', names);
    const cut = found.find(({ isWeak }) => !isWeak);
    return cut && whole.slice(cut.title.length).trim();
}
/** `Title [Site]`, `Title (Site)`. */
function bracketCut(title, names) {
    const [, rest = '', name = ''] = /^(.*\S)\s*[[(【]([^[\]()【】]{2,60})[\])】]$/su.exec(title) ?? [];
    const isCut = names.match(name) === 'exact' && squashed(rest) !== '';
    return isCut ? [{ title: rest, name, isWeak: false }] : [];
}
/**
 * Whether a cut leaves the title. One that is weak does where the page has the rest elsewhere, or
 * where the name has several words and the rest does not go on in lower case after it.
 */
function isSure({ title, name, isWeak }, whole, others) {
    if (!isWeak)
        return true;
    if (others.includes(squashed(title)))
        return true;
    if (others.includes(squashed(whole)))
        return false;
    return /\S\s\S/.test(name.trim()) && !/^\p{Ll}/u.test(title);
}
/** Brackets with their content at either end of a title: `[D]`, `(PDF)`, `【…】`. */
const opening = /^\s*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)[\s:：-]*/u;
const closing = /[\s-]*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)\s*$/u;
/** What separates a title from its subtitle, its author, its site. */
const separator = /(?:[:;：；|｜·•~»«‹›。！？–—―]|\s[-‐/\\]+\s|(?<=[\p{L}\p{N}])[.!?](?=\s)|\s--+\s)+/u;
/** A title without the bracketed tags at its ends, as long as anything else is left. */
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
/** Whether a title begins with a name, as `The Site: its motto` does. */
function beginsWithName(title, names) {
    const [first = '', ...others] = title.split(separator);
    return others.length > 0 && isSiteName(first, names);
}
/**
 * The parts of a title between its separators and brackets, in order, without those at either end
 * that are one of `names`; at least one stays.
 */
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
/** Grey for all entries and gold for starred ones, visible on GitHub's light and dark pages. */
const palette = '#8c959f, #bf8700';
/**
 * Entries and stars by month, the earliest first, as a chart in the syntax of
 * https://mermaid.js.org/syntax/xyChart, which GitHub draws. The bars of a month overlap, so that
 * the starred part is seen in front of all entries.
 */
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
/**
 * A chart that GitHub draws. Every version of mermaid that has the chart still accepts its name
 * with `-beta`.
 */
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
/* harmony import */ var _links_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2255);



/** Makes the report of a run: puts it in order, counts, and judges. */
function createReport(input) {
    const { files, digests, links = [], review, failOn, notices = [], failures = [] } = input;
    // What a comment carries is the review's own business.
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
        ...(review && { review }),
        counts,
        notices,
        failures: failures.map(({ message }) => message),
        failOn,
        verdict: (0,_findings_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(counts, failOn),
    };
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
/**
 * The links of digests with what became of them, in the order of files and places, each address
 * once.
 */
function reportLinks(digests, outcomes) {
    const places = new Map();
    for (const digest of digests) {
        const { path } = digest.document.source;
        for (const { url, link } of (0,_links_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .hP)(digest)) {
            const known = places.get(url) ?? new Map();
            // Two formats may read one place.
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

/** `… and 3 more sources, left out for length`; empty where all items are shown. */
function leftOutText(items, shown, noun, nouns) {
    if (shown >= items)
        return '';
    const left = (0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(items - shown, `more ${noun}`, nouns && `more ${nouns}`);
    return `… and ${left}, left out for length`;
}
/** A collapsible part. The title is trusted HTML; the content is markdown. */
function collapsible(title, content, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A markdown table; cells are markdown on one line, with pipes escaped. */
function table(head, align, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(head),
        row(align.map((side) => (side === 'left' ? ':--' : '--:'))),
        ...rows.map(row),
    ].join('\n');
}
/**
 * Of a comment. GitHub rejects a body of more than 65,536 characters ("body is too long (maximum is
 * 65536 characters)"); the difference is left for what the host may add.
 */
const commentLimit = { max: 60_000, unit: 'characters' };
/**
 * Of a job's summary: 1 MiB a step (`FileCommandManager.cs` of actions/runner), and a longer one is
 * not shown at all. The difference is left for what else a step writes there.
 */
const jobSummaryLimit = { max: 900_000, unit: 'bytes' };
/** The size of a text in the unit of a limit. */
function sizeOf(text, { unit }) {
    return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}
const separator = '\n\n';
/**
 * Joins the parts that have text with blank lines. Over the limit, sections are shortened one by
 * one, in the given order, each only as far as needed.
 */
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
/** The number of items to try first: a change may bring thousands, of which hundreds fit. */
function writable(section, limit) {
    let items = 100;
    while (items < section.items && sizeOf(section.write(items), limit) <= limit.max)
        items *= 3;
    return Math.min(items, section.items);
}
/** The section with as many items as fit, by bisection; without items where none fits. */
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
/* harmony import */ var _digest_habit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(484);
/* harmony import */ var _digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
/* harmony import */ var _links_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2255);
/* harmony import */ var _page_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7940);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4957);
/* harmony import */ var _titles_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);







/** Where no link was looked at. */
const uncheckedLinks = { links: [], entries: [] };
/** What is known of the links of a digest where neither the web nor the files can be asked. */
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
/** The number of entries that tells whether a digest has the habit of taking titles from pages. */
const minCompared = 5;
/** Gathers what is known of the links of a digest. */
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
    for (const { link, entry } of (0,_links_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .linksOf */ .hP)(digest)) {
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
/** Where a digest seems to write titles of its own, none is called different. */
function withOwnTitles(entries) {
    const compared = entries.filter(({ titleMatch }) => titleMatch !== undefined).length;
    const different = entries.filter(({ titleMatch }) => titleMatch === 'different').length;
    if (compared < minCompared || (0,_digest_habit_js__WEBPACK_IMPORTED_MODULE_5__/* .isHabit */ .$)(compared - different, compared))
        return entries;
    return entries.map((each) => each.titleMatch === 'different' ? { ...each, titleMatch: 'unsure' } : each);
}
/** What a page says of itself; it counts only where the link is alive or moved. */
function pageFactsOf(outcome) {
    return outcome?.outcome === 'alive' || outcome?.outcome === 'moved' ? outcome.facts : undefined;
}
/**
 * Compares the title of an entry with its page's. Never called different are those of links to a
 * place within a page, which may be called as the place is, and of PDFs, whose information is
 * often that of an older document.
 */
function matchOf({ title, source, url }, facts, tags) {
    if (!title || facts.title === undefined)
        return undefined;
    const match = (0,_titles_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTitles */ .xB)(facts.title, title.text, {
        siteName: facts.siteName,
        sourceLabel: source?.text,
        tags,
        url,
    });
    const isPart = /#(?!:~:)./.test(url) || facts.contentType === 'application/pdf';
    return match === 'different' && isPart ? 'unsure' : match;
}
/** The titles that two links or more of one site have in common. */
function sharedTitles(outcomes) {
    const links = new Map();
    const shared = new Set();
    for (const [url, outcome] of outcomes) {
        const page = pageFactsOf(outcome);
        if (!page)
            continue;
        const key = titleKey(url, page);
        const link = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .linkIdentity */ .t)(url)?.key ?? url;
        if ((links.get(key) ?? link) !== link)
            shared.add(key);
        links.set(key, link);
    }
    return shared;
}
function titleKey(url, { title }) {
    return `${(0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .linkIdentity */ .t)(url)?.site} ${title}`;
}
/** Whether an entry leads somewhere, but has no title, or an address for one. */
function lacksTitle({ title, url }) {
    if (!(0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url))
        return false;
    if (!title || title.markdown.trim() === '')
        return true;
    // A site may be called by its host, where the link leads to its front page.
    if (isHostOf(title.text.trim(), url))
        return false;
    return (0,_page_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(title.text) || isOwnAddress(title.text.trim(), url);
}
/** Whether a text is the host of the front page that an address leads to. */
function isHostOf(text, url) {
    const { hostname, pathname, search } = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url) ?? {};
    if (hostname === undefined || pathname !== '/' || search !== '')
        return false;
    const [one, other] = [text, hostname].map((host) => host.toLowerCase().replace(/^www\./, ''));
    return one?.replace(/\/$/, '') === other;
}
/** Whether a text is the entry's own address without its scheme. */
function isOwnAddress(text, url) {
    if (/\s/.test(text) || !text.includes('.'))
        return false;
    // A site may be called by its host, as quasar.dev is.
    const address = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url);
    const isFrontPage = address?.pathname === '/' && address.search === '';
    if (isFrontPage && !text.includes('/'))
        return false;
    const key = (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .linkIdentity */ .t)(`https://${text}`)?.key;
    return key !== undefined && key === (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .linkIdentity */ .t)(url)?.key;
}
/**
 * The path of a relative link that leads to no file. Where the repository does not even have the
 * first folder of the path, the site may make the file, and nothing is said.
 */
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
/** The path of a relative link, decoded, without query and fragment; undefined for all others. */
function relativePath(url) {
    if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//'))
        return undefined;
    const written = url.split(/[?#]/, 1)[0];
    // What a site generator fills in: https://jekyllrb.com/docs/liquid/,
    // https://gohugo.io/content-management/shortcodes/
    if (written === '' || /\{\{|\{%/.test(written))
        return undefined;
    try {
        return decodeURIComponent(written);
    }
    catch {
        return written;
    }
}
/** The first folder that a path names, from the root of the repository. */
function firstFolder(path, folder) {
    const absolute = path.startsWith('/');
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(absolute ? `.${path}` : path).split('/');
    const first = segments.findIndex((segment) => segment !== '..' && segment !== '.');
    if (first === -1 || first >= segments.length - 1)
        return undefined;
    const head = segments.slice(0, first + 1).join('/');
    return absolute ? head : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, head);
}
/** What a site makes pages of, or serves under a shorter name. */
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
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3617);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3333);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7310);
/* harmony import */ var _checked_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1921);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8244);





/**
 * Runs the rules that are on over a digest. Findings are in the order of the text; control comments
 * are not obeyed.
 */
function lintDigest(digest, context) {
    const { settings, rules = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a, checked, ...given } = context;
    const isOn = (rule) => (settings.get(rule)?.severity ?? 'off') !== 'off';
    const isQuoted = quotedPlaces(digest.document.tree);
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
            findings.push(findingOf(problem, rule, severity, digest));
        }
    }
    return findings.sort(byPlace);
}
function findingOf(problem, rule, severity, digest) {
    return {
        ...problem,
        rule: rule.id,
        severity,
        path: digest.document.source.path,
        url: (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(rule),
    };
}
/** Orders findings by their place in the text; those at one place by rule. */
function byPlace(a, b) {
    return (a.range.start.offset - b.range.start.offset ||
        a.range.end.offset - b.range.end.offset ||
        (a.rule < b.rule ? -1 : 1));
}
/** Tells whether a place is in a block quote. */
function quotedPlaces(tree) {
    const quotes = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(tree, ({ type, position }) => {
        if (type === 'paragraph' || type === 'heading')
            return 'skip';
        if (type !== 'blockquote')
            return true;
        quotes.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
        return 'skip';
    });
    return (offset) => {
        const count = (0,_text_search_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionPoint */ .j)(quotes, ({ start }) => start <= offset);
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
/** Types a rule by its options' schema; returns it as it is. */
function defineRule(rule) {
    return rule;
}
/** Where the rules are documented. */
const rulesPage = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md';
/** Where a rule of this project is documented. */
function ruleUrl(rule) {
    return rule.url ?? `${rulesPage}#${rule.id}`;
}
/**
 * How the author of a change is associated with the repository, as GitHub says:
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
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
/**
 * The place of a link's address; for a reference, whose address is elsewhere, that of the whole
 * link.
 */
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
/** What each reason means; the table in docs/outcomes.md says the same. */
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
/** What the reason of an outcome means. */
function reasonText({ outcome, reason }) {
    return reasonTexts[outcome][reason];
}


/***/ }),

/***/ 7310:
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




/**
 * A link whose page is gone: the server answers 404 or 410, the name of its host does not exist, or
 * the site answers as it does for an address that cannot exist. [Outcomes](outcomes.md) has the
 * whole list; what is not on it is never called dead.
 *
 * Replace the link, by an archived copy for instance, or remove the entry.
 *
 * @example {"name": "a page that is gone"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [Solving Rubik's Cube with a Robot Hand](https://openai.com/blog/solving-rubiks-cube/)
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/blog/solving-rubiks-cube/ 410
 * https://openai.com/dall-e/ 200 DALL·E: Creating Images from Text
 * ```
 * ```text
 * 3:54 Unexpected dead link `https://openai.com/blog/solving-rubiks-cube/`: the server answers 410 Gone; replace it or remove it
 * ```
 *
 * @example {"name": "a server that refuses or breaks, which proves nothing"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 503
 * ```
 */
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



/**
 * An http link for which https was tried and serves the same page: it has the same title or ends at
 * the same address.
 *
 * @example {"name": "a page that https serves too"}
 * ```md
 * ## 2021-01-05
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](http://www.joelonsoftware.com/leaky/)
 * ```
 * ```web
 * http://www.joelonsoftware.com/leaky/ 200 The Law of Leaky Abstractions
 * https://www.joelonsoftware.com/leaky/ 200 The Law of Leaky Abstractions
 * ```
 * ```text
 * 3:55 Unexpected http, expected `https://www.joelonsoftware.com/leaky/`, which serves the same page
 * ```
 * ```md fixed
 * ## 2021-01-05
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/leaky/)
 * ```
 */
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
            // A link that moved gets its new address as a whole.
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
/**
 * Writes `https` and leaves the rest of the address as it is written, where the scheme is written.
 */
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



/**
 * A relative link or picture whose file the repository does not have. Where it does not even have
 * the first folder of the path, the site may make the file, and nothing is said. It needs no
 * network.
 *
 * @example {"name": "a file that was renamed"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 *
 * ![](images/dalle.png)
 *
 * See [the notes](notes/2020) and [those of 2021](notes/2021.md).
 * ```
 * ```md file=notes/2021.md
 * # Notes
 * ```
 * ```text
 * 7:17 Unexpected link to `notes/2020`, which the repository does not have, expected a file that it has
 * ```
 */
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







/**
 * A link whose server says that the page has moved for good (301 or 308). Redirects that change
 * only a slash at the end (unless `links.trivial` is set), a language, a session or tracking are
 * not reported, nor are temporary ones.
 *
 * @example {"name": "a blog that moved"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://blog.openai.com/dall-e/)
 * ```
 * ```web
 * https://blog.openai.com/dall-e/ 301 https://openai.com/blog/dall-e
 * https://openai.com/blog/dall-e 200 DALL·E: Creating Images from Text
 * ```
 * ```text
 * 3:49 Unexpected address `https://blog.openai.com/dall-e/`, which moved for good, expected `https://openai.com/blog/dall-e`
 * ```
 * ```md fixed
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/blog/dall-e)
 * ```
 *
 * @example {"name": "a page that may be another one"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 301 https://openai.com/products/images
 * https://openai.com/products/images 200 Pictures for your business
 * ```
 * ```text
 * 3:49 Unexpected address `https://openai.com/dall-e/`, which moved for good, expected `https://openai.com/products/images`
 * ```
 * ```md fixed unsafe
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/products/images)
 * ```
 */
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
/** An address as this kind of link writes it; undefined where it would not read back. */
function addressIn({ kind }, url) {
    if (kind === 'inline')
        return (0,compose/* writeAddress */.oz)(url);
    const encoded = (0,compose/* encodeAddress */.jX)(url);
    if (kind === 'angle')
        return encoded;
    // Without brackets an address ends where its own punctuation ends it.
    return /^[\w:/.?=%#@+~&-]*[\w/]$/.test(encoded) && !/&\w*$/.test(encoded) ? encoded : undefined;
}
/**
 * Whether the entry surely means the same at the new address: its title is the page's, or only the
 * scheme or the host differs and the title says nothing against it. The front page of another site
 * may be anybody's, and so may a page that asks for a login or is for sale.
 */
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




/**
 * A link that could not be verified: the server refused, asked for a login, did not answer in time,
 * or blocks programs. The link may well be right, and the finding says nothing against it.
 *
 * @example {"name": "a site that blocks programs"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 403
 * ```
 * ```text
 * 3:49 Could not verify `https://openai.com/dall-e/`: the server answers 403 Forbidden
 * ```
 */
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

// EXTERNAL MODULE: ./build/src/digest/habit.js
var digest_habit = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/links/collect.js + 2 modules
var collect = __webpack_require__(9086);
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var digest_markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/digest/template/read.js + 1 modules
var read = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/src/digest/template/write.js





/**
 * How much of a text is escaped: nothing, what is likely to be markup, all punctuation, signs such
 * as stars as well, which backslashes do not escape.
 */
const escapes = [
    (text) => text,
    (text) => text.replace(/[\\`*_[\]<~&]/g, '\\$&'),
    (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    (text) => text
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        .replace(/[^\p{ASCII}\p{L}\p{M}\p{N}]/gu, (sign) => `&#${sign.codePointAt(0)};`),
];
const most = escapes.length - 1;
/**
 * Writes the content of an entry or an extra link (what stands after the heading's hashes or the
 * list marker), escaping as little of each value as is needed for it to read back the same.
 */
function writeTemplate(template, values, vocabulary) {
    const reader = (0,read/* createReader */.W)(template, vocabulary);
    const parts = [...template.before, ...(template.link ?? []), ...template.after];
    const names = compose/* wordSlots */.iB.filter((name) => parts.some((part) => part.type === 'slot' && part.name === name));
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
function escapedWords(words, level) {
    if (!words || 'markdown' in words)
        return words;
    return { markdown: escapes[level]?.(oneLine(words.text)) ?? '' };
}
function readsBack(reader, template, content, values, names) {
    const source = (0,text_source/* createSource */.gV)('', (0,compose/* blockPrefix */.qB)(template.block) + content);
    const tree = (0,digest_markdown/* parseMarkdown */.Dd)(source.text);
    const stretch = tree.children.length === 1 && tree.children[0] ? (0,digest_markdown/* contentOf */.$E)(tree.children[0]) : undefined;
    if (!stretch || stretch.end !== source.text.length)
        return false;
    const reading = reader.exact(source, stretch, (0,collect/* collectLinks */.g)(tree, source));
    const starred = values.star === true && hasStar(template);
    return (reading !== undefined &&
        (reading.star !== undefined) === starred &&
        names.every((name) => sameWords(reading[name], values[name])));
}
function hasStar({ before, link = [], after }) {
    return [...before, ...link, ...after].some((part) => part.type === 'slot' && part.name === 'star');
}
function sameWords(read, written) {
    if (written && 'markdown' in written)
        return read?.markdown === written.markdown;
    return (read?.text ?? '') === (written ? oneLine(written.text) : '');
}
/** Text on one line, without controls, single spaces, none at the ends. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

// EXTERNAL MODULE: ./build/src/page/placeholder.js
var placeholder = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/src/page/site-name.js + 1 modules
var site_name = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/src/text/address.js
var text_address = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/src/titles/entry.js







/**
 * The head of an entry as the format writes it, with the page's own title: star, tags and source of
 * `known` are kept, a missing source is the one that {@link sourceLabelFor} finds. Undefined where
 * the page has no title, or the format requires a source and none is known.
 */
function entryText(format, url, facts, archive, known) {
    const slot = slotOf(format, 'source');
    const label = slot && (known?.source?.text ?? sourceLabelFor(url, facts, archive));
    if (slot && !slot.optional && label === undefined)
        return undefined;
    const title = ownTitle(facts, url, label);
    if (title === undefined)
        return undefined;
    const { source, description } = known ?? {};
    return headText(format, {
        star: known?.starred ?? false,
        tags: known?.tags.map((tag) => tag.markdown) ?? [],
        source: source?.markdown !== undefined
            ? { markdown: source.markdown }
            : label === undefined
                ? undefined
                : { text: label },
        title: { text: title },
        description: description && { markdown: description.markdown },
        url,
    });
}
/** The head of an entry as the format writes it, block and all. */
function headText(format, values) {
    const content = writeTemplate(format.entry, values, { star: format.star, tags: format.tags });
    return (0,compose/* blockPrefix */.qB)(format.entry.block) + content;
}
/** What a site calls itself, for an entry of a digest that has no label for it yet. */
function ownLabel(url, { siteName }) {
    return siteName ?? siteNamesOf(url, []).known?.names?.[0];
}
/** Whether a label names the site of an address, or who published there. */
function isLabelOf(label, url, { siteName, author }) {
    return isSiteName(label, siteNamesOf(url, [siteName, author]));
}
/** Whether the entries of a format must have a source. */
function requiresSource(format) {
    return slotOf(format, 'source')?.optional === false;
}
/**
 * The page's title without the source or the site at its end; undefined where it is not its own.
 */
function ownTitle({ title, siteName }, url, label) {
    if (title === undefined)
        return undefined;
    const names = (0,site_name/* siteNamesOf */.je)(url, [siteName]);
    const isName = (0,site_name/* isFrontPageAddress */.RK)(url) && (0,site_name/* isSiteName */.np)(title, names);
    if (!isName && (0,placeholder/* isPlaceholderTitle */.Gg)(title, names))
        return undefined;
    return label === undefined ? title : (0,site_name/* withoutSiteName */.ri)(title, (0,site_name/* siteNamesOf */.je)(undefined, [label]));
}
function slotOf({ entry }, name) {
    return [...entry.before, ...(entry.link ?? []), ...entry.after].find((part) => part.type === 'slot' && part.name === name);
}
/** How often a label must be used to be a habit for a site where many people publish. */
const minUses = 3;
/**
 * The source label for an entry with this address: the one that the archive usually has for the
 * site, else, where people share the site, the author or the subreddit. Undefined where neither is
 * known.
 */
function sourceLabelFor(url, facts, archive) {
    const labels = archive.labels(url);
    const subreddit = subredditOf(url);
    const publisher = subreddit ?? facts.author;
    const uses = labels.reduce((sum, { count }) => sum + count, 0);
    const [first] = labels;
    const habit = first && (0,digest_habit/* isHabit */.$)(first.count, uses) ? first : undefined;
    if (publisher === undefined)
        return habit?.label;
    const known = labels.find(({ label }) => (0,site_name/* isSiteName */.np)(label, (0,site_name/* siteNamesOf */.je)(undefined, [publisher])))?.label;
    if (known !== undefined)
        return known;
    // Where labels are subreddits, each has its own.
    const named = subreddit === undefined ? habit : habit?.label.startsWith('r/') ? undefined : habit;
    if (!named)
        return publisher;
    const isSites = (0,site_name/* isSiteName */.np)(named.label, (0,site_name/* siteNamesOf */.je)(undefined, [facts.siteName]));
    return isSites || named.count >= minUses ? named.label : publisher;
}
/** The subreddit that an address names, as `r/NAME`. */
function subredditOf(url) {
    if ((0,identity/* linkIdentity */.t)(url)?.site !== 'reddit.com')
        return undefined;
    const name = /^\/r\/(\w{2,21})(?:\/|$)/.exec((0,text_address/* parseAddress */.or)(url)?.pathname ?? '')?.[1];
    return name === undefined ? undefined : `r/${name}`;
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-title-mismatch.js





/**
 * An entry whose title and whose page’s title differ in meaning: a sign that the link or the title
 * is that of another entry. Case, quotes, dashes, a dropped subtitle, the site’s name, a tag such
 * as `[D]` and abbreviations make no difference, and in doubt nothing is said. A digest that
 * habitually writes titles of its own is left alone. A title that a site gives to several of its
 * pages is no page’s own, and is not compared.
 *
 * A title that is cut off with `…` where the page’s goes on is found too.
 *
 * @example {"name": "the title of another page"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Changes to the stabilized targets for WebAssembly](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * ```
 * ```text
 * 3:17 Unexpected title `Changes to the stabilized targets for WebAssembly`, the page is called `Announcing Rust 1.78.0`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "a title that was cut off"}
 * ```md
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky…](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 * ```web
 * https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/ 200 The Law of Leaky Abstractions – Joel on Software
 * ```
 * ```text
 * 3:24 Unexpected title cut off with `…`, the page is called `The Law of Leaky Abstractions`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "the page’s title in other words"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Rust 1.78 is out](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * ```
 */
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
/**
 * The page's title as markdown in the place of the entry's; undefined for an entry that has other
 * faults to mend first.
 */
function titleText(entry, title, format, text, whole) {
    if (entry.differences.length > 0)
        return undefined;
    const before = whole.slice(entry.head.start.offset, title.range.start.offset);
    const after = whole.slice(title.range.end.offset, entry.head.end.offset);
    const written = headText(format, {
        star: entry.star !== undefined,
        tags: entry.tags.map((tag) => tag.markdown),
        source: entry.source && { markdown: entry.source.markdown },
        title: { text },
        description: entry.description && { markdown: entry.description.markdown },
        url: entry.url,
    });
    const fits = written.startsWith(before) && written.endsWith(after);
    return fits ? written.slice(before.length, written.length - after.length) : undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/links/digest-title-missing.js




/**
 * An entry that has no title, or an address in its place. The fix writes the whole heading as the
 * format has it: the star is kept, the title is the page’s, and the source is the label that the
 * archive habitually uses for the site. Where no label is known, there is no fix. It is never a
 * safe one, since nobody has read the page’s words yet.
 *
 * @example {"name": "an address as a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html 200 Announcing Rust 1.77.2 | Rust Blog
 * https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html 200 Announcing Rust 1.77.0 | Rust Blog
 * ```
 * ```text
 * 3:1 Unexpected address `https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html` as a title, expected `### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 *
 * @example {"name": "no title, and a page that cannot be read"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 403
 * ```
 * ```text
 * 3:1 Unexpected entry without a title, expected the title of the page
 * ```
 */
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
            // Text that the format has no place for would be lost.
            const holdsMore = entry.differences.some(({ aspect }) => aspect === 'text');
            const known = { ...entry, starred: entry.star !== undefined };
            const text = facts && !holdsMore ? entryText(digest.format, url, facts, archive, known) : undefined;
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

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
;// CONCATENATED MODULE: ./build/src/rules/edits/blocks.js
/**
 * The edit that takes a block out of a text with the blank lines on one side of it: the side with
 * fewer, so that what is around it stays as far apart as before.
 */
function removal(source, block) {
    const { text } = source;
    const { blankAbove, start, end, blankBelow } = linesOf(text, block);
    const isLast = blankBelow === text.length;
    const above = linesBetween(text, blankAbove, start);
    const below = linesBetween(text, end, blankBelow);
    if (isLast) {
        // Without the last line end, the line that becomes the last one has none either.
        const unended = end > start && !isLineEnd(text, end - 1);
        const from = unended ? beforeLineEnd(text, blankAbove) : blankAbove;
        return { range: source.range(from, end), text: '' };
    }
    // Two lines that met the block without blank lines might mean something else once they meet each
    // other.
    if (above === 0 && below === 0 && start > 0 && !isHeadingAt(text, end)) {
        return { range: source.range(start, end), text: source.eol };
    }
    const range = blankAbove > 0 && below > above
        ? source.range(blankAbove, end)
        : source.range(start, blankBelow);
    return { range, text: '' };
}
/** The lines of a block, without the line end of the last one. */
function linesIn({ text }, block) {
    const { start, end } = linesOf(text, block);
    return text.slice(start, beforeLineEnd(text, end));
}
/**
 * The edit that puts lines (without a line end at their end) after a block. `gap` is what is
 * between two blocks: a line end for a blank line, or nothing.
 */
function insertionBelow(source, block, lines, gap) {
    const { text, eol } = source;
    const { end, blankBelow } = linesOf(text, block);
    if (blankBelow === text.length) {
        const ended = isLineEnd(text, end - 1);
        const at = source.range(end, end);
        return { range: at, text: ended ? `${gap}${lines}${eol}` : `${eol}${gap}${lines}` };
    }
    // Other blocks than headings might become a part of what is put above them.
    const below = blankBelow > end ? '' : isHeadingAt(text, end) ? gap : eol;
    return { range: source.range(end, end), text: `${gap}${lines}${eol}${below}` };
}
/** The edit that puts lines (without a line end at their end) above a block. */
function insertionAbove(source, block, lines, gap) {
    const { blankAbove, start } = linesOf(source.text, block);
    const above = start === 0 || blankAbove < start ? '' : gap;
    return { range: source.range(start, start), text: `${above}${lines}${source.eol}${gap}` };
}
/** The edit that leaves only a gap between two blocks, the first of which is above the second. */
function junction(source, upper, lower, gap) {
    const { text } = source;
    const range = source.range(linesOf(text, upper).end, linesOf(text, lower).start);
    return { range, text: gap };
}
/** Whether a blank line, or nothing, is above the line of this place. */
function isParted({ text }, at) {
    const { blankAbove, start } = linesOf(text, { start: at, end: at });
    return start === 0 || blankAbove < start;
}
/** Whether a blank line is below a block, with something after it. */
function isPartedBelow({ text }, block) {
    const { end, blankBelow } = linesOf(text, block);
    return blankBelow > end && blankBelow < text.length;
}
/**
 * What is between blocks that begin at these places, by majority: a line end for a blank line, or
 * nothing.
 */
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
/**
 * Whether a heading with hashes begins at a place: one that needs no blank line above it to be one.
 */
function isHeadingAt(text, at) {
    return /^#{1,6}[ \t]/.test(text.slice(at, at + 7));
}
/** Where the line after a place begins; the end of the text if there is none. */
function nextLine(text, from) {
    let at = from;
    while (at < text.length && !isLineEnd(text, at))
        at++;
    return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}
function linesBetween(text, start, end) {
    return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}
/** The end of a line's text, where `at` is the start of the next one or the end of the text. */
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
/** The edits that move a day with all that belongs to it; `gap` as in {@link dayGap}. */
function moveDay(day, place, gap, { document }) {
    const { source } = document;
    const lines = linesIn(source, stretchOf(day));
    const target = stretchOf(place.day);
    const removed = removal(source, stretchOf(day));
    if (place.side === 'above')
        return inOrder([removed, insertionAbove(source, target, lines, gap)]);
    // A blank line there may be needed, to end HTML.
    const above = isPartedBelow(source, target) ? source.eol : gap;
    return inOrder([removed, insertionBelow(source, target, lines, above)]);
}
/** What the digest writes between two days: a line end for a blank line, or nothing. */
function dayGap({ days, document: { source } }) {
    const starts = days
        .filter(({ from }) => from === 'heading')
        .map(({ heading }) => heading.start.offset);
    // Without a blank line, text above an underlined heading becomes a part of it, and `##2021-12-01`
    // of a text.
    return starts.every((start) => isHeadingAt(source.text, start))
        ? commonGap(source, starts)
        : source.eol;
}
/** A day's heading and all that belongs to it. */
function stretchOf({ range }) {
    return { start: range.start.offset, end: range.end.offset };
}
/**
 * Whether a day ends the file with code or HTML, which may lack its end: what is put after it would
 * become part of it, and it would take in what it is put above of.
 */
function isOpenEnded({ range }, { document }) {
    const last = document.tree.children.at(-1);
    const end = last?.position?.end.offset ?? 0;
    return (last?.type === 'code' || last?.type === 'html') && end <= range.end.offset;
}
/** Edits in the order of the text. */
function inOrder(edits) {
    return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-blank-lines.js







/**
 * A heading of the digest without a blank line above or below it, where the digest habitually has
 * one.
 *
 * Some renderers read a heading without blank lines as text, and a page that is written in one way
 * throughout is easier to read and to search. Two adjacent headings make one finding, on the lower
 * one. What counts is what the digest does in places of the same kind (above days, below entries
 * and so on), so a digest that writes its headings without blank lines is left alone. Comments and
 * attribute lists (`{: .class}`) belong directly beside their heading. More than one blank line is
 * never reported.
 *
 * @example {"name": "no blank line above a day"}
 * ```md
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 * ```text
 * 8:1 Unexpected heading `2024-01-11` right below another line, expected a blank line between
 * ```
 * ```md fixed
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 *
 * @example {"name": "days without a blank line before their first entry"}
 * ```md
 * ## 2024-02-15
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ## 2024-02-06
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Python Insider: [Python 3.12.2 and 3.11.8 are now available](https://blog.python.org/2024/02/python-3122-and-3118-are-now-available.html)
 * ```
 */
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
/** Whether the format describes the file at all; the habits of another one are none of its. */
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
/** The type of the block below a heading: of a list and a table, each has its habit. */
function blockBelow({ node }, blocks) {
    const end = node.position?.end.offset ?? 0;
    const index = (0,search/* partitionPoint */.j)(blocks, ({ position }) => (position?.start.offset ?? 0) < end);
    return blocks[index]?.type ?? 'nothing';
}
/**
 * Comments and kramdown's attribute lists belong to the heading beside them; conflict markers are
 * not text.
 */
function isAttached(line) {
    return /^\s*(?:<!--|\{:|<{7}|={7}$|>{7}|\|{7})/.test(line) || line.trimEnd().endsWith('-->');
}
/**
 * With fewer places of a kind than this, the habit at the wider kind of places counts, unless most
 * of the kind are otherwise.
 */
const minPlaces = 5;
/** Tells whether a blank line is the habit at places of a kind. */
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
            return (0,digest_habit/* isHabit */.$)(own.blank, own.all);
        const wider = tallyOf(group);
        return own.blank * 2 >= own.all && (0,digest_habit/* isHabit */.$)(wider.blank, wider.all);
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

/** The rule that reports a difference of an entry's head: where it is off, no other rule does. */
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
/** The differences of an entry's head that this rule is to report. */
function differencesOf(entry, rule, { isOn }) {
    return entry.differences.filter((difference) => !isWrapped(difference) && ownerOf(difference, entry, isOn) === rule);
}
/** A line that is wrapped where the template has a space. */
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
/** To markdown, conflict markers that git left in a list are text of the item above. */
function isConflictMarker({ aspect, actual }) {
    return aspect === 'text' && /^[ \t]*(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(actual);
}
/** An entry that leads somewhere and has no title: the rule that knows its page reports it. */
function lacksTitle({ aspect, expected }, { url }) {
    const without = aspect === 'no-title' || (aspect === 'link' && expected === undefined);
    return without && (0,text_address/* parseAddress */.or)(url) !== undefined;
}
/** Turns a difference into a problem; `entry` is the entry whose head it is in. */
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
/** Labels of more words are prose. */
const longestLabel = 5;
/** Whether a text before a link is more probably a sentence than a label: `See also`, `On the`. */
function isSentence(text) {
    const words = text.trim().split(/\s+/);
    return words.length > longestLabel || (words.length > 1 && /^\p{Ll}+$/u.test(words.at(-1) ?? ''));
}
/** Whether a difference is text behind the link, where the format has none. */
function isBehind(link) {
    return ({ aspect, range }) => aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}
/**
 * Whether a separator or a marker may be written at all, and safely. What is between values may be
 * prose, which punctuation would break: `[Vim](…) is an editor`, `“[Vim](…)”`.
 */
function judge({ aspect, actual, expected = '', range }, { link, source, title, description, differences }) {
    const isProse = description !== undefined || differences.length > 1;
    if (aspect === 'marker' && actual.trim() === '' && isProse)
        return 'unsafe';
    if (aspect !== 'separator' && aspect !== 'text')
        return 'as it is';
    const emphasis = (text) => text.replace(/[^*_~]/g, '');
    // The other half of the emphasis is another difference.
    if ((aspect === 'separator' || expected !== '') && emphasis(actual) !== emphasis(expected))
        return 'no fix';
    if (aspect === 'text')
        return 'as it is';
    // Nothing joins lines.
    if (/[\r\n]/.test(actual))
        return 'no fix';
    const isAfter = link && range.start.offset >= link.range.end.offset;
    if (isAfter && actual === '')
        return 'no fix';
    if (isAfter && actual.trim() === '' && expected.trim() !== '')
        return 'unsafe';
    // A label is short, and no sentence that goes on in the link, or behind it.
    if (!isAfter && isSentence(source?.text ?? ''))
        return 'unsafe';
    if (!isAfter && differences.some(isBehind(link)))
        return 'unsafe';
    const isPlain = !source || !/[:：[\]()"“”„«»‘’<>]/.test(source.markdown);
    const titleIsPlain = !title || !/^[^[]*\]|^[^\]]*\[[^\]]*$/.test(title.text);
    return isPlain && titleIsPlain ? 'as it is' : 'no fix';
}
/** What identifies an entry to findings: its address, else its title, else its words. */
function subjectOf(entry) {
    return entry.url || entry.title?.text || entry.source?.text || '';
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-characters.js






const id = 'digest-characters';
/**
 * Invisible characters in headings, titles and addresses: zero width spaces, byte order marks and
 * controls of the writing direction; and no-break spaces there, except in titles.
 *
 * They come with copied text. Searches miss text that contains them, an address with one is dead,
 * and direction controls can make a text look like another. What a script needs stays: joiners
 * (emoji, Persian, Indic scripts), zero width spaces in Thai and related scripts, direction marks
 * in Hebrew and Arabic. So do no-break spaces where typography asks for them: in titles, before
 * `:;!?»` and after `«`, beside numbers, after short words.
 *
 * @example {"name": "a zero width space before a link, one in an address, a no-break space in a heading"}
 * ```md
 * # The\u00a0Archive
 *
 * ## 2024-05-06
 *
 * ### Rust Blog: \u200b[Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html\u200b)
 * ```
 * ```text
 * 1:6 Unexpected no-break space (U+00A0) in the heading, expected a space
 * 5:14 Unexpected zero width space (U+200B) in the entry, expected `: `
 * 5:96 Unexpected zero width space (U+200B) in the address, expected nothing
 * ```
 * ```md fixed
 * # The Archive
 *
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "a direction control in a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing \u202eRust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:28 Unexpected right-to-left override (U+202E) in the title, expected nothing
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "emoji, French spacing, Persian and Hebrew"}
 * ```md
 * # Actualités\u00a0: l’essentiel
 *
 * ## 2024-05-06
 *
 * ### Wikipedia: [👩\u200d💻 and «\u00a0🏳️\u200d🌈\u00a0» in a title](https://en.wikipedia.org/wiki/Emoji)
 *
 * ### ویکی\u200cپدیا: [نیم\u200cفاصله](https://fa.wikipedia.org/wiki/نیم\u200cفاصله)
 *
 * ### ויקיפדיה: [\u200fC++\u200f בעברית](https://he.wikipedia.org/wiki/C%2B%2B)
 * ```
 */
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
                // A heading contains the addresses of its links.
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
/** Addresses first, since a heading contains the addresses of its links. */
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
        // What differs in a date or in an entry's head is reported as a difference.
        const read = role === 'section' || role === 'other' || (role === 'day' && !isOn(dayFormat));
        const content = (0,digest_markdown/* contentOf */.$E)(node);
        if (read && content)
            yield { ...content, place: 'heading', subject: textOf(digest, range) };
    }
}
const dayFormat = 'digest-day-format';
/** A heading's source without invisible characters. */
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

// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/names.js
var names = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-date.js







/** How many days ahead a date heading and the date of a file's name may lie without an option. */
const ahead = { heading: 1, 'file-name': 14 };
/**
 * A date that the calendar does not have, one that lies in the future, or one with the weekday of
 * another date.
 *
 * Both are typing mistakes: a day too many in February, last year's number in January, a digit in
 * the wrong place. One day ahead is allowed, since it is already tomorrow elsewhere; an issue that
 * is a file of its own may be prepared two weeks ahead. Raise `future-days` where entries are
 * written further ahead.
 *
 * @example {"name": "no such day"}
 * ```md
 * ## 2024-04-31
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected date `2024-04-31`, expected one that the calendar has
 * ```
 *
 * @example {"name": "another year", "today": "2024-05-03"}
 * ```md
 * ## 2025-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected future date `2025-05-02`, expected one at most 1 day ahead of today
 * ```
 *
 * @example {"name": "tomorrow", "today": "2024-05-01"}
 * ```md
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "an issue that is being written", "today": "2024-05-01", "path": "2024-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "an issue of a year that has not come", "today": "2024-05-01", "path": "2042-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected future date `2042-05-15` in the name of the file, expected one at most 14 days ahead of today
 * ```
 */
const dayDate = (0,rule/* defineRule */.Km)({
    id: 'digest-day-date',
    severity: 'error',
    summary: 'a date that does not exist, lies in the future, or contradicts its weekday',
    fixes: '–',
    options: schemas/* strictObject */.rej({
        'future-days': schemas/* int */.Whr().min(0).optional().meta({
            description: 'How many days ahead of today a date may lie. Without it 1, and 14 where the date is in the name of the file; more where the dates of the digest are further apart.',
        }),
    }),
    *check({ digest, options, today, archive }) {
        const rhythm = createRhythm(digest, archive, today);
        for (const day of digest.days) {
            const { date, until, from, heading } = day;
            if (date === undefined)
                continue;
            const name = (0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(date, until));
            const future = date > today;
            const max = options['future-days'] ?? Math.max(ahead[from], future ? rhythm(from) : 0);
            const place = from === 'file-name' ? ' in the name of the file' : '';
            const problem = { range: heading, subject: date };
            if (!(0,calendar/* dateExists */.d)(date)) {
                const message = `Unexpected date ${name}${place}, expected one that the calendar has`;
                yield { ...problem, message };
            }
            else if (date > (0,calendar/* addDays */.fi)(today, max)) {
                const limit = max === 0
                    ? 'today or an earlier one'
                    : `one at most ${(0,pluralize/* pluralize */.t)(max, 'day')} ahead of today`;
                yield {
                    ...problem,
                    message: `Unexpected future date ${name}${place}, expected ${limit}`,
                };
            }
            const weekday = wrongWeekday(day, digest);
            if (weekday) {
                const right = names/* englishNames */.Xp.weekdays.long[(0,calendar/* weekdayOf */.Up)(date)];
                yield {
                    ...problem,
                    message: `Unexpected ${(0,code_span/* inlineCode */.ti)(weekday)} for ${date}, which is a ${right}; correct the weekday or the date`,
                };
            }
        }
    },
});
/** The weekday in a day's heading, if it is not that of its date. */
function wrongWeekday({ date, until, from, heading }, { document, format }) {
    if (from !== 'heading' || date === undefined || !(0,calendar/* dateExists */.d)(date))
        return undefined;
    if (date !== until)
        return undefined;
    const words = document.source.text.slice(heading.start.offset, heading.end.offset);
    const languages = [names/* englishNames */.Xp, format.day && (0,readers/* dateSlot */.U)(format.day).date?.names];
    const named = (word) => languages.map((names) => names?.weekdayNamed(word)).filter((each) => each !== undefined);
    const found = words.match(/[\p{L}\p{M}]+/gu)?.find((word) => named(word).length > 0);
    return found !== undefined && !named(found).includes((0,calendar/* weekdayOf */.Up)(date)) ? found : undefined;
}
/** With fewer dates than this, a digest has no rhythm. */
const minDates = 3;
/**
 * Tells how many days ahead the rhythm of a digest explains: the usual gap between its days, and
 * twice the gap between files, of which one may be published late and the next one prepared.
 */
function createRhythm({ days, format }, archive, today) {
    const known = new Map();
    const gapOf = (from) => {
        const all = from === 'heading'
            ? days.map(({ date }) => date)
            : archive.paths.map((path) => format.dateIn?.(path)?.first);
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
        return from === 'heading' ? gap : 2 * gap;
    };
    return (from) => {
        const gap = known.get(from) ?? gapOf(from);
        known.set(from, gap);
        return gap;
    };
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-empty.js





/**
 * A date heading without an entry under it.
 *
 * It is what stays behind when the only entry of a day is removed, or a heading that was made
 * ahead. A day with words or a picture and no entry is left alone: somebody had something to say.
 * Turn it off where empty days are kept on purpose.
 *
 * @example {"name": "nothing below"}
 * ```md
 * ## 2024-05-03
 *
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected day `2024-05-03` without an entry, expected at least one; add it or remove the day
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "nothing but topics below"}
 * ```md
 * ## 2024-05-02
 *
 * ### Releases
 *
 * ### Articles
 * ```
 * ```text
 * 1:1 Unexpected day `2024-05-02` without an entry, expected at least one; add it or remove the day
 * ```
 *
 * @example {"name": "words"}
 * ```md
 * ## 2023-12-25
 *
 * No links today.
 * ```
 */
const dayEmpty = (0,rule/* defineRule */.Km)({
    id: 'digest-day-empty',
    severity: 'warning',
    summary: 'a day without an entry',
    fixes: 'removes the day, safe where nothing is below it',
    changes: ['empty'],
    options: schemas/* strictObject */.rej({}),
    *check({ digest, isOn }) {
        const { source } = digest.document;
        // Merging the two is better than removing one.
        const repeated = isOn('digest-day-unique') ? doubledDays(digest) : new Set();
        for (const day of digest.days) {
            if (day.entries.length > 0 || day.from !== 'heading' || repeated.has(day))
                continue;
            const isBare = day.range.end.offset === day.heading.end.offset;
            if (!isBare && !holdsOnlyHeadings(day, digest.headings, source.text))
                continue;
            const heading = source.text.slice(day.heading.start.offset, day.heading.end.offset);
            const subject = day.date ?? heading;
            yield {
                message: `Unexpected day ${(0,code_span/* inlineCode */.ti)(subject)} without an entry, expected at least one; add it or remove the day`,
                range: day.heading,
                subject,
                ...(isBare && { fix: { safe: true, edits: [removal(source, stretchOf(day))] } }),
            };
        }
    },
});
/** The days that share their date with another one of their section. */
function doubledDays({ sections }) {
    const repeated = new Set();
    for (const { days } of sections) {
        const firsts = new Map();
        for (const day of days) {
            if (day.date === undefined)
                continue;
            const first = firsts.get(day.date);
            if (first)
                repeated.add(first).add(day);
            else
                firsts.set(day.date, day);
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

;// CONCATENATED MODULE: ./build/src/rules/edits/duplicates.js
/**
 * Of things that have a key twice, each but one with the one that is to stay: the first that was
 * there before, else the first. In the order of the things; those without a key are left out.
 */
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
/** The days of a section whose date another one has, each with the one that is to stay. */
function duplicateDays(days, context) {
    return duplicatesOf(days, ({ date }) => date, (day) => isAddedDay(day, context));
}
/** Whether the change under review wrote a day's heading. */
function isAddedDay({ heading }, { digest, additions }) {
    return additions?.isAddedLine(digest.document.source.path, heading.start.line) ?? false;
}

;// CONCATENATED MODULE: ./build/src/rules/text/digest-day-format.js








/**
 * A date heading that is not as the template writes it: another order, other separators, another
 * depth.
 *
 * Dates in one style can be searched, sorted and linked to. Turn the rule off only where each
 * author may choose the style. A date that does not exist is reported by `digest-day-date`. Where
 * no configuration says how days are written, a review does not report a new day that looks like at
 * least 80 % of those that were there before.
 *
 * @example {"name": "another style"}
 * ```md
 * ## 2021.09.30
 *
 * ### Google AI: [Efficient Partitioning of Road Networks](https://ai.googleblog.com/2021/09/efficient-partitioning-of-road-networks.html)
 * ```
 * ```text
 * 1:4 Unexpected date `2021.09.30`, expected `2021-09-30`
 * ```
 * ```md fixed
 * ## 2021-09-30
 *
 * ### Google AI: [Efficient Partitioning of Road Networks](https://ai.googleblog.com/2021/09/efficient-partitioning-of-road-networks.html)
 * ```
 *
 * @example {"name": "month and day in words", "config": {"day": "## {date:MMMM D, YYYY}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 30 Sept. 2021
 *
 * - [Java 17 / JDK 17: General Availability](https://mail.openjdk.org/pipermail/announce/2021-September/000307.html)
 * ```
 * ```text
 * 1:4 Unexpected date `30 Sept. 2021`, expected `September 30, 2021`
 * ```
 * ```md fixed
 * ## September 30, 2021
 *
 * - [Java 17 / JDK 17: General Availability](https://mail.openjdk.org/pipermail/announce/2021-September/000307.html)
 * ```
 *
 * @example {"name": "months, in another language", "config": {"day": "## {date:MMMM YYYY}", "locale": "fr", "entry": "- [{title}]({url})"}}
 * ```md
 * ## août 2021
 *
 * - [Go 1.17 is released](https://go.dev/blog/go1.17)
 *
 * ## 2021/07
 *
 * - [Go 1.17 Beta 1](https://groups.google.com/g/golang-announce/c/vAhr0pTMuHQ)
 * ```
 * ```text
 * 5:4 Unexpected date `2021/07`, expected `juillet 2021`
 * ```
 * ```md fixed
 * ## août 2021
 *
 * - [Go 1.17 is released](https://go.dev/blog/go1.17)
 *
 * ## juillet 2021
 *
 * - [Go 1.17 Beta 1](https://groups.google.com/g/golang-announce/c/vAhr0pTMuHQ)
 * ```
 *
 * @example {"name": "day and month cannot be told apart"}
 * ```md
 * ## 04/05/2021
 *
 * ### Go Blog: [Go on ARM and Beyond](https://go.dev/blog/ports)
 * ```
 * ```text
 * 1:4 Unexpected date `04/05/2021`, which can be read in two ways, expected one as in `## {date:YYYY-MM-DD}`
 * ```
 *
 * @example {"name": "a heading with more than a date is not a day"}
 * ```md
 * ## 2021-09-30
 *
 * ### Go Blog: [Go on ARM and Beyond](https://go.dev/blog/ports)
 *
 * ## What 2021.09.30 was like
 * ```
 */
const digest_day_format_dayFormat = (0,rule/* defineRule */.Km)({
    id: 'digest-day-format',
    severity: 'error',
    summary: 'a date heading that is not as the template writes it',
    fixes: 'safe',
    changes: ['date', 'depth'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const { digest, isOn } = context;
        const template = digest.format.day?.text ?? '';
        const isUsual = usualDay(context);
        for (const day of digest.days) {
            const { date, differences } = day;
            if (differences.length > 0 && isUsual(day))
                continue;
            const exists = date === undefined || (0,calendar/* dateExists */.d)(date);
            if (!exists && isOn('digest-day-date'))
                continue;
            // The weekday is a clue to the date that was meant.
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
/**
 * Tells whether the change added a day that looks as the digest's others do, where no configuration
 * asks for more.
 */
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
    return (day) => isAddedDay(day, context) && (0,digest_habit/* isHabit */.$)(looks.get(lookOf(day)) ?? 0, stood.length);
}
/**
 * How a heading looks, whatever its date: with one digit for all digits, and one letter for all
 * words.
 */
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
/**
 * The indices of the longest selection of elements whose ranks never fall. Of several the heaviest;
 * of several of these the one whose elements stand earliest, compared from the last one on. Takes n
 * log n steps.
 */
function longestRun(elements) {
    const ranks = [...new Set(elements.map(({ rank }) => rank))].sort((a, b) => a - b);
    const placeOf = new Map(ranks.map((rank, index) => [rank, index + 1]));
    // A binary indexed tree: the best selection that ends at or below a rank.
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









/**
 * A day that is not where its date belongs in its section.
 *
 * As few days as possible are reported, so that one day in the wrong place is one finding and not
 * one for each day below it. Where different days could be moved, a review reports those that the
 * change added; otherwise those whose blocks are shorter are reported, and of these the lower ones.
 * Days whose date another rule doubts are left out: a date that does not exist, lies in the future
 * or is there twice. Where nearly all days are in the opposite order, the order of the format is
 * wrong and not the days: that is one finding.
 *
 * The fix moves the day with all that belongs to it. It is not safe where another month or year
 * would put the day in place: just after a turn of the month or year, the old number is the
 * likelier mistake.
 *
 * @example {"name": "one day too far up"}
 * ```md
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 * ```text
 * 5:1 Unexpected day `2023-12-12` above `2024-02-06`, expected it below `2024-01-11`
 * ```
 * ```md fixed
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 * ```
 *
 * @example {"name": "the old year in January"}
 * ```md
 * ## 2022-01-05
 *
 * ### Go Blog: [Go 1.20 Release Notes](https://go.dev/doc/go1.20)
 *
 * ## 2022-12-28
 *
 * ### Go Blog: [Go Developer Survey 2022 Q2 Results](https://go.dev/blog/survey2022-q2-results)
 *
 * ## 2022-11-10
 *
 * ### Go Blog: [Thirteen Years of Go](https://go.dev/blog/13years)
 * ```
 * ```text
 * 1:1 Unexpected day `2022-01-05` above `2022-12-28`, expected it below `2022-11-10`, or the date `2023-01-05`
 * ```
 * ```md fixed unsafe
 * ## 2022-12-28
 *
 * ### Go Blog: [Go Developer Survey 2022 Q2 Results](https://go.dev/blog/survey2022-q2-results)
 *
 * ## 2022-11-10
 *
 * ### Go Blog: [Thirteen Years of Go](https://go.dev/blog/13years)
 *
 * ## 2022-01-05
 *
 * ### Go Blog: [Go 1.20 Release Notes](https://go.dev/doc/go1.20)
 * ```
 *
 * @example {"name": "each section has an order of its own"}
 * ```md
 * # Articles
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 *
 * # Releases
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 * ```
 */
const dayOrder = (0,rule/* defineRule */.Km)({
    id: 'digest-day-order',
    severity: 'error',
    summary: 'days that must move for the section to be in order, as few as possible',
    fixes: 'moves the whole block, safe; unsafe where another month or year would put the day in its place',
    relates: true,
    changes: ['days'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        for (const section of context.digest.sections) {
            if (section.days.length > 1)
                yield* checkDays(section.days, section.path, context);
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
    // How many of the days that stay are above.
    let above = 0;
    for (const [index, each] of days.entries()) {
        if (kept.has(index))
            above++;
        else
            yield misplaced(each, { staying, above, gap, digest, today });
    }
}
/**
 * How much text moves with a day. In a review, a day that the change added weighs nothing and any
 * other day more than all added ones; new entries do not count, so that they do not change which
 * day is to move.
 */
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
/** The days that have a date, one that no other rule doubts. */
function sureDays(days, context) {
    const latest = (0,calendar/* addDays */.fi)(context.today, 1);
    const doubles = context.isOn('digest-day-unique') ? duplicateDays(days, context) : undefined;
    return days.flatMap((day) => {
        const { date } = day;
        if (date === undefined || !(0,calendar/* dateExists */.d)(date) || date > latest)
            return [];
        return doubles?.has(day) ? [] : [{ day, date }];
    });
}
/** With fewer days than this, the opposite order cannot be told from a few misplaced days. */
const minDays = 5;
function isReversed(days, order) {
    if (days.length < minDays)
        return false;
    const steps = days
        .slice(1)
        .map(({ date }, index) => (date < days[index].date ? -1 : 1));
    const wrong = order === 'newest-first' ? 1 : -1;
    return (0,digest_habit/* isHabit */.$)(steps.filter((step) => step === wrong).length, steps.length);
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
/** How close to a neighbour another date must be, in days, to be the likelier mistake. */
const maxDistance = 10;
/**
 * The date with the month or year before or after, if the day would be in its place with it and
 * close to a neighbour.
 */
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







/**
 * The same day twice in a section, in whatever style its date is written.
 *
 * This happens when two contributors add the same day and a merge keeps both. The fix puts the
 * entries of the second day at the end of the first one, in their order, and removes the second
 * heading; in a review the second one is the one that the change added, wherever it is. It is not
 * safe where there are topics below the days, or where the second day begins with something other
 * than an entry.
 *
 * @example {"name": "one day, added twice"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 5:1 Unexpected second day `2024-05-02`, expected its entries under the first one
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "another day between, list items as entries", "config": {"day": "## {date:YYYY-MM-DD}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 2024-05-02
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-03-21
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ## 2024-05-02
 *
 * - [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 9:1 Unexpected second day `2024-05-02`, expected its entries under the first one
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * - [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 *
 * ## 2024-03-21
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 *
 * @example {"name": "in another section"}
 * ```md
 * # Languages
 *
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * # Standards
 *
 * ## 2024-05-02
 *
 * ### W3C: [Publishing Maintenance Working Group Charter](https://www.w3.org/2023/06/pmwg-charter.html)
 * ```
 */
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
        for (const { days } of digest.sections) {
            for (const [day, other] of duplicateDays(days, context)) {
                const date = day.date ?? '';
                const named = (0,code_span/* inlineCode */.ti)((0,calendar/* periodName */.dN)(date, day.until));
                const noun = date === day.until ? 'day' : 'period';
                // A review reports the added one, which may be above.
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
/** None where one of the two ends the file with a block that may lack its end. */
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
    const hasTopics = holdsSection(stays, digest) || holdsSection(goes, digest);
    return { safe: beginsWithEntry && !hasTopics, edits };
}
/** What is below a day's heading. */
function bodyOf({ heading, range }, text) {
    const { start, end } = { start: heading.end.offset, end: range.end.offset };
    const skipped = text.slice(start, end).search(/\S/);
    return skipped === -1 ? undefined : { start: start + skipped, end };
}
/** How many entries of a day are looked at to see how its entries are separated. */
const sample = 10;
/** What the two days have between entries: a line end for a blank line, or nothing. */
function entryGap(stays, goes, body, { document, format }) {
    const { source } = document;
    const isItem = format.entry.block.type === 'item';
    const last = stays.entries.at(-1);
    // What begins neither with a marker nor with hashes would become part of the paragraph above.
    const begins = isItem
        ? /^(?:[-*+]|\d{1,9}[.)])\s/.test(source.text.slice(body.start, body.start + 12))
        : isHeadingAt(source.text, body.start);
    if (!begins)
        return source.eol;
    // HTML needs a blank line to end.
    if (last?.range.end.offset !== stays.range.end.offset || last.body.at(-1)?.type === 'html') {
        return source.eol;
    }
    const starts = [stays, goes].flatMap(({ entries }) => entries.slice(1, sample).map(({ head }) => head.start.offset));
    if (starts.length === 0)
        return isItem ? '' : source.eol;
    return commonGap(source, starts);
}
/** Whether there is a heading below a day that is not an entry's. */
function holdsSection({ range }, { sections }) {
    const index = (0,search/* partitionPoint */.j)(sections, ({ heading }) => heading.start.offset <= range.start.offset);
    const next = sections[index]?.heading.start.offset;
    return next !== undefined && next < range.end.offset;
}

// EXTERNAL MODULE: ./build/src/digest/dates/recognise.js
var recognise = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-date.js






/**
 * An entry whose address contains a date other than that of its day.
 *
 * Off by default, since many digests list what their editor read that day, however old it is. Where
 * entries are listed under the day of their publication, the rule finds those under the wrong day:
 * set `days` to 0 there, and higher where articles are listed some days later. Only a full date
 * counts, with year, month and day.
 *
 * @example {"name": "under another day", "options": {"days": 7}}
 * ```md
 * ## 2024-05-16
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:41 Unexpected date 2024-05-02 in the address of an entry of 2024-05-16, expected at most 7 days between them
 * ```
 *
 * @example {"name": "days that agree, and addresses without a full date", "options": {"days": 7}}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Google AI: [Predicting Text Selections with Federated Learning](http://ai.googleblog.com/2021/11/predicting-text-selections-with.html)
 * ```
 */
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
            const date = entry.day?.date;
            const written = (0,recognise/* dateInAddress */.i)(entry.url);
            if (date === undefined || written === undefined || !(0,calendar/* dateExists */.d)(date))
                continue;
            if (Math.abs((0,calendar/* daysBetween */.YM)(written, date)) <= days)
                continue;
            const limit = days === 0 ? 'the same day' : `at most ${(0,pluralize/* pluralize */.t)(days, 'day')} between them`;
            yield {
                message: `Unexpected date ${written} in the address of an entry of ${date}, expected ${limit}`,
                range: entry.link?.urlRange ?? entry.head,
                subject: subjectOf(entry),
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/src/rules/text/digest-entry-format.js





const digest_entry_format_id = 'digest-entry-format';
/**
 * An entry that is not as the template writes it: a missing colon, a heading of another depth, no
 * source, a bare address instead of a link, text where the template has none.
 *
 * Both readers and programs find entries by their form, and skip what looks different. What a more
 * specific rule reports (stars, list markers, broken links) is not reported again.
 *
 * @example {"name": "no colon"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:14 Unexpected ` ` between source and title, expected `: `
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "no source"}
 * ```md
 * ## 2024-05-06
 *
 * ### [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected entry without a source, expected `### {star?}{source}: [{title}]({url})`
 * ```
 */
const entryFormat = (0,rule/* defineRule */.Km)({
    id: digest_entry_format_id,
    severity: 'error',
    summary: 'an entry that is not as the template writes it',
    fixes: 'where every required value is known; safe only where spaces, colon, star or escaping change',
    changes: ['case', 'depth', 'invisible', 'marker', 'separator', 'star'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const template = context.digest.format.entry.text;
        const { entries } = context.digest;
        const isUsual = createUsual(entries);
        for (const entry of entries) {
            for (const difference of differencesOf(entry, digest_entry_format_id, context)) {
                if (isUsual(difference, entry) || isAside(difference, entry))
                    continue;
                yield differenceProblem(difference, digest_entry_format_message(difference, entry, template), subjectOf(entry), entry);
            }
        }
    },
});
/**
 * Tells whether a difference is a way of writing that the digest, or the section, allows itself:
 * text after the link, or a bare address, in several entries.
 */
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
            return having > 1 && !(0,digest_habit/* isHabit */.$)(all - having, all);
        };
        return { isKind, isUsualIn };
    });
    return (difference, entry) => kinds.some(({ isKind, isUsualIn }) => isKind(difference, entry) && (isUsualIn(undefined) || isUsualIn(entry.section)));
}
/** Whether a blank parts the link from a further link or a note in brackets, which need no more. */
function isAside({ aspect, actual, range }, { link, description }) {
    if (aspect !== 'separator' || !link || !/^[ \t]+$/.test(actual))
        return false;
    return range.start.offset >= link.range.end.offset && /^[[(（]/.test(description?.markdown ?? '');
}
function isBareAddress({ aspect, expected }) {
    return aspect === 'link' && expected !== undefined;
}
/** Whether a difference is text after the link, which many digests allow themselves. */
function isNote({ aspect, range }, { link }) {
    return aspect === 'text' && link !== undefined && range.start.offset >= link.range.end.offset;
}
function digest_entry_format_message(difference, entry, template) {
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
            return `Unexpected entry without a ${entry.link ? 'source' : 'link'}, expected ${(0,code_span/* inlineCode */.ti)(template)}`;
        case 'separator':
            return `Unexpected ${actual === '' ? 'nothing' : found} ${place(difference, entry)}, expected ${expected === '' ? 'nothing' : (0,code_span/* inlineCode */.ti)(expected ?? '')}`;
        default:
            return `Unexpected ${found}, expected ${(0,code_span/* inlineCode */.ti)(expected ?? template)}`;
    }
}
/** Between which values a difference is. */
function place({ range }, { source, title, tags }) {
    const at = range.start.offset;
    if (source && at < source.range.start.offset)
        return 'before the source';
    if (title && at >= title.range.end.offset)
        return 'after the link';
    if (source)
        return 'between source and title';
    return tags.length > 0 ? 'between tag and title' : 'before the title';
}

// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/archive/places.js
var places = __webpack_require__(3959);
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
});
/**
 * The same link as that of another entry, in the file or in the archive.
 *
 * Readers do not want the same news twice, and contributors cannot know all that the digest ever
 * listed. Two addresses are the same link whatever their tracking parameters, `www.`, trailing
 * slash or scheme (http or https); so are `youtu.be/ID` and `youtube.com/watch?v=ID`, and the
 * abstract and the PDF of a paper.
 *
 * Of two entries in one file the lower one is reported; of two in different files the later one, by
 * the dates of the entries or else by the order of the files. A review reports the one that the
 * change added.
 *
 * Extra links below an entry do not count, nor do parts of a file that another format describes. A
 * digest that repeats some links on purpose can set `sections: same`, or `within`: the last `files`
 * or the last `days`; with `days`, an entry without a date is compared only with others without a
 * date.
 *
 * @example {"name": "on an earlier day"}
 * ```md
 * ## 2024-05-27
 *
 * ### YouTube: [Bret Victor: The Future of Programming](https://www.youtube.com/watch?v=8pTEmbeENF4)
 *
 * ## 2024-05-13
 *
 * ### Bret Victor: [The Future of Programming](https://youtu.be/8pTEmbeENF4)
 * ```
 * ```text
 * 7:46 Unexpected second entry for `https://youtu.be/8pTEmbeENF4`, expected one; the first is in `digest.md:3` under 2024-05-27
 * ```
 *
 * @example {"name": "in an earlier file", "path": "2024-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Announcing Rust 1.78.0](http://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 1:28 Unexpected second entry for `http://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html`, expected one; the first is in `2024-05-08-links.md:3` under 2024-05-08
 * ```
 * ```md file=2024-05-08-links.md
 * # Links
 *
 * * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "long ago, which this digest does not mind", "options": {"within": {"days": 90}}}
 * ```md
 * ## 2024-05-27
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 *
 * ## 2023-02-01
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "two pages of one site, and an extra link"}
 * ```md
 * ## 2024-05-27
 *
 * ### xkcd: [Standards](https://xkcd.com/927/)
 *
 * ### xkcd: [Dependency](https://xkcd.com/2347/)
 *
 * [[see also]](https://xkcd.com/927/)
 * ```
 */
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
/** Of two that are the same link, neither spelling is the subject: either one may be found. */
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
/**
 * The entries of a digest that repeat one: in the same file one above them, else an earlier one of
 * the archive. In a review what was there before comes before what the change added, wherever it
 * stands.
 */
function* doubleEntries(context) {
    const { digest, additions } = context;
    const { path } = digest.document.source;
    const isAdded = ({ head }) => additions?.bringsLink(path, head) ?? false;
    const findFirst = createDoubleSearch(context);
    const { entries } = digest;
    const arrived = [...entries.filter((entry) => !isAdded(entry)), ...entries.filter(isAdded)];
    for (const entry of arrived) {
        const of = findFirst(entry);
        if (of)
            yield { entry, of };
    }
}
/**
 * To be asked about the entries of a digest as they came: each is compared with those before it and
 * with the archive.
 */
function createDoubleSearch(context) {
    const { digest, archive, options, additions } = context;
    const { path } = digest.document.source;
    const sectionPath = (0,places/* createSectionPath */.j)(digest.sections);
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
    /**
     * The first and the latest entry of each link so far; in a page that is in order, one of them is
     * the nearest.
     */
    const seen = new Map();
    return (entry) => {
        const key = (0,identity/* linkIdentity */.t)(entry.url)?.key;
        if (key === undefined)
            return undefined;
        const place = {
            path,
            range: entry.head,
            date: entry.day?.date,
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
    // Nobody knows how far an entry without a date is from one with a date.
    if (a.date === undefined || b.date === undefined)
        return a.date === b.date;
    return Math.abs((0,calendar/* daysBetween */.YM)(a.date, b.date)) <= within.days;
}
/** The number of a file among all; computed when first needed, which is rare. */
function createPositions({ digest, archive, }) {
    let positions;
    const number = () => {
        const { path } = digest.document.source;
        const order = (0,archive_file/* createFileOrder */.Zg)((name) => digest.format.dateIn?.(name)?.first);
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




/**
 * An extra link of an entry that is not as the template writes it.
 *
 * Extra links are in rows of their own below an entry: the paper, the code, the slides. The rule
 * reports something only where at least 80 % of the digest's rows are as the template writes them,
 * so that a digest with another style is left alone. A link that markdown does not read as one is
 * reported by `digest-link-syntax`.
 *
 * @example {"name": "no brackets in one row of six"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [[pdf]](https://arxiv.org/pdf/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * [[pdf]](https://arxiv.org/pdf/1512.03385)
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * [[pdf]](https://arxiv.org/pdf/1412.6980)
 *
 * ### arXiv: [Generative Adversarial Networks](https://arxiv.org/abs/1406.2661)
 *
 * [[pdf]](https://arxiv.org/pdf/1406.2661) [[code]](https://github.com/goodfeli/adversarial)
 *
 * ### arXiv: [Playing Atari with Deep Reinforcement Learning](https://arxiv.org/abs/1312.5602)
 *
 * [pdf](https://arxiv.org/pdf/1312.5602)
 * ```
 * ```text
 * 21:1 Unexpected `[pdf](https://arxiv.org/pdf/1312.5602)`, expected `[[pdf]](https://arxiv.org/pdf/1312.5602)`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [[pdf]](https://arxiv.org/pdf/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * [[pdf]](https://arxiv.org/pdf/1512.03385)
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * [[pdf]](https://arxiv.org/pdf/1412.6980)
 *
 * ### arXiv: [Generative Adversarial Networks](https://arxiv.org/abs/1406.2661)
 *
 * [[pdf]](https://arxiv.org/pdf/1406.2661) [[code]](https://github.com/goodfeli/adversarial)
 *
 * ### arXiv: [Playing Atari with Deep Reinforcement Learning](https://arxiv.org/abs/1312.5602)
 *
 * [[pdf]](https://arxiv.org/pdf/1312.5602)
 * ```
 *
 * @example {"name": "another style, and links in prose"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [pdf](https://arxiv.org/pdf/1706.03762) | [code](https://github.com/tensorflow/tensor2tensor)
 *
 * Compare [the annotated version](https://nlp.seas.harvard.edu/annotated-transformer/).
 * ```
 */
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
/** Whether the digest's own rows of extra links are as the template writes them, by habit. */
function isStrict({ entries }) {
    const rows = entries.flatMap(rowsOf);
    const strict = rows.filter((row) => row.every(({ differences }) => differences.length === 0));
    return (0,digest_habit/* isHabit */.$)(strict.length, rows.length);
}
/** The extras of an entry by paragraph. */
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
/** A link with what its edits take in around it, and how it reads after them. */
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





/**
 * A field of an entry whose label is written in another case or markup than configured, or that is
 * given twice.
 *
 * Fields are paragraphs that begin with a label, such as **Keywords**; programs find them by it.
 * Only labels that the format knows are read. Where at least 80 % of the digest's fields are
 * written differently, the digest is assumed to have a style of its own, and only duplicates are
 * reported.
 *
 * @example {"name": "another case and markup"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **summary**: Attention alone is enough.
 *
 * Comment: The beginning of much.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * **Keywords**: optimization
 * ```
 * ```text
 * 7:1 Unexpected `**summary**:`, expected `**Summary**:`
 * 9:1 Unexpected `Comment:`, expected `**Comment**:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **Summary**: Attention alone is enough.
 *
 * **Comment**: The beginning of much.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * **Keywords**: optimization
 * ```
 *
 * @example {"name": "given twice"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **Keywords**: attention, translation
 * ```
 * ```text
 * 7:3 Unexpected second `Keywords` in one entry, expected one; merge it with the first
 * ```
 *
 * @example {"name": "a style of the digest's own, and other words in bold"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * *Keywords:* transformers
 *
 * **Note**: Read the appendix.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * *Keywords:* optimization
 * ```
 */
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
        const hasOwnStyle = (0,digest_habit/* isHabit */.$)(different.length, all.length);
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
/** The fields whose label an earlier field has, each with the first of its label. */
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






/**
 * Text in an entry that readers of the page do not see: comments, hidden elements, links without a
 * text, definitions that are comments.
 *
 * What is hidden is read by programs all the same: by search engines, by language models that
 * summarise the page, by whoever edits it next. An entry has no use for it. Comments between
 * entries and those that control tools are left alone.
 *
 * @example {"name": "a comment, a hidden element, a link without a text"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Diagnostic attributes. <!-- best release of the year --> [](https://shop.example/)
 *
 * <p style="display: none">Buy our course.</p>
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 5:24 Unexpected comment `<!-- best release of the year -->` in an entry, which readers do not see, expected none
 * 5:58 Unexpected link to `https://shop.example/` without a text in an entry, which readers do not see, expected none
 * 7:1 Unexpected hidden element `<p style="display: none">` in an entry, expected none
 * ```
 *
 * @example {"name": "comments between entries and for tools"}
 * ```md
 * ## 2024-05-06
 *
 * <!-- newest first -->
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Diagnostic attributes. <!-- more -->
 *
 * <!-- from the mailing list -->
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 */
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
            // An entry's own link without a text lacks its title.
            if (!entry || url === '' || entry.link?.range.start.offset === range.start.offset)
                continue;
            const message = `Unexpected link to ${(0,code_span/* inlineCode */.ti)(url)} without a text in an entry, which readers do not see, expected none`;
            yield { message, range, subject: url };
        }
    },
});
/** The entry that a place belongs to. */
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
/** Comments that control programs: linters, formatters, tables of contents, excerpts. */
function isForTools(comment) {
    return /^<!--\s*(?:\/?\s*(?:toc|more|excerpt|truncate|break|end|start)\b|omit\b|no.?toc|[\w-]*lint\b|prettier|markdown|vale\b|cspell|spell|eslint|tags?:)/i.test(comment);
}
/** Whether a comment is a block after all else in an entry, and so stands between two entries. */
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
/**
 * A picture without alternative text, or with a placeholder: `img`, a file name.
 *
 * Readers who cannot see the picture read or hear its alternative text instead; mail programs that
 * load no pictures show it, and so does any browser when the address is dead. Only a person can say
 * what a picture shows, so there is no fix. Turn the rule off where pictures are decoration.
 *
 * @example {"name": "none, a placeholder, a file name"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ![](https://upload.wikimedia.org/wikipedia/commons/3/34/Transformer%2C_full_architecture.png)
 *
 * ![img](assets/attention.gif)
 *
 * ![image-20240506110503117](assets/image-20240506110503117.png)
 *
 * ![heads.png](assets/heads.png)
 * ```
 * ```text
 * 5:1 Unexpected picture without alternative text, expected words that say what it shows
 * 7:3 Unexpected alternative text `img`, expected words that say what the picture shows
 * 9:3 Unexpected alternative text `image-20240506110503117`, expected words that say what the picture shows
 * 11:3 Unexpected alternative text `heads.png`, expected words that say what the picture shows
 * ```
 *
 * @example {"name": "words that say what it shows"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ![The architecture of the transformer](https://upload.wikimedia.org/wikipedia/commons/3/34/Transformer%2C_full_architecture.png)
 *
 * ![Image of two attention heads](assets/heads.png) ![logo](assets/logo.png)
 *
 * > ![](https://upload.wikimedia.org/wikipedia/commons/4/48/Markdown-mark.svg)
 * ```
 */
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
/**
 * A text without the number, date or time at its end, as programs put it into the names of
 * pictures.
 */
function withoutNumber(alt) {
    const digit = alt.search(/\d/);
    if (digit === -1 || alt.length > 100)
        return alt;
    const isNumber = !/\p{L}/u.test(alt.slice(digit).replace(/\b(?:at|am|pm)\b/gi, ''));
    return isNumber ? alt.slice(0, digit).replace(/[\s_(.-]+$/, '') : alt;
}

// EXTERNAL MODULE: ./build/src/text/address-pattern.js
var address_pattern = __webpack_require__(7402);
;// CONCATENATED MODULE: ./build/src/rules/text/digest-leftover.js







/** Addresses that are placeholders; hosts are reserved by RFC 2606. */
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
/** Texts that are placeholders. */
const defaultTexts = ['Title', 'title', 'TODO', 'TBD', 'Lorem ipsum'];
/**
 * What should have been removed: conflict markers of a merge, placeholders for addresses and texts.
 *
 * Placeholders are looked for only in the values of entries, each as a whole: an article with the
 * title “TODO comments considered harmful” is fine, and so are an `example.com` in a sentence and
 * markers in a code block.
 *
 * @example {"name": "a conflict that was not resolved"}
 * ````md
 * ## 2024-05-02
 *
 * <<<<<<< HEAD
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * =======
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 *
 * >>>>>>> go-randomness
 * ````
 * ```text
 * 3:1 Unexpected conflict marker `<<<<<<< HEAD`, expected one of the two sides or both without the markers
 * ```
 *
 * @example {"name": "a line that was copied and not filled in"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Title](https://example.com/your-link)
 * ```
 * ```text
 * 3:17 Unexpected placeholder `Title`, expected the real title
 * 3:24 Unexpected placeholder address `https://example.com/your-link`, expected the real one
 * ```
 *
 * @example {"name": "a further link without its address"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * [[code]](<url>)
 * ```
 * ```text
 * 5:11 Unexpected placeholder address `url`, expected the real one
 * ```
 *
 * @example {"name": "what only looks like one"}
 * ````md
 * ## 2024-05-02
 *
 * ### Gregor Hohpe: [TODO comments considered harmful](https://architectelevator.com/)
 *
 * Try it on https://example.com/ first. How a conflict looks:
 *
 * ```
 * <<<<<<< HEAD
 * =======
 * >>>>>>> topic
 * ```
 * ````
 */
const leftover = (0,rule/* defineRule */.Km)({
    id: 'digest-leftover',
    severity: 'error',
    summary: 'conflict markers; placeholder addresses and texts',
    fixes: '–',
    // Conflict markers are read as quotes.
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
/** Longer texts are not placeholders, in characters. */
const maxLength = 200;
/** A text without brackets, braces and punctuation around it. */
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
/** What is left of an address without scheme, `www.`, brackets and a slash at its end. */
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
/**
 * The conflict markers of a digest that git left in its text, outside of code: those of one
 * conflict together, and alone those whose counterpart is missing. A row of `=` counts only between
 * two others, since it may underline a heading.
 */
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
/** Whether it is beside other quoted lines: then it is seven nested quotes without spaces. */
function isQuote({ range }, source) {
    const { line } = range.start;
    return [line - 1, line + 1].some((each) => source.line(each).startsWith('>'));
}

;// CONCATENATED MODULE: ./build/src/digest/identity/shape.js

/** What can be odd about how an address is written, in the order in which it is repaired. */
const shapeKinds = [
    'upper-case-host', // capitals in the scheme or the host
    'default-port', // a port that the scheme implies
    'dot-segments', // `/./` or `/../`, which every client resolves before it asks
    'double-slash', // consecutive slashes that no embedded address explains
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
};
/** The oddities of an http or https address, one of a kind; none for every other address. */
function shapeProblems(url) {
    const parts = partsOf(url);
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
function partsOf(url) {
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
/** ASCII only: other letters of a host are no matter of taste. */
function lowerCase(text) {
    return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
/**
 * Makes one slash of several, up to an embedded address: one with a scheme, one after a colon, or
 * one that begins with a host (`/proxy//example.org/page`).
 */
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
/**
 * The address in an attempt that holds one: a scheme before another (`https://http://…`), brackets.
 * Undefined for every other address.
 */
function addressWithin(url) {
    const [, twice] = /^https?:\/{0,3}(https?(?::\/{1,2}|\/{2})\S+)$/i.exec(url) ?? [];
    const [, wrapped] = /^(?:https?:\/{0,2})?[([](https?:\/\/[^\s()[\]]+)[)\]]$/i.exec(url) ?? [];
    const within = twice ?? wrapped;
    return within && (withScheme(within) ?? within);
}
/** Domains at the top that hardly end the name of a file or folder. */
const topDomains = /\.(?:com|org|net|io|dev|edu|gov|app|blog|info|co|me|de|fr|uk|eu|nl|ch|jp|cn|in)$/i;
/**
 * The address that was meant where its scheme is missing or misspelt: `www.w3.org/TR/`,
 * `blog.rust-lang.org/2024/`, `//go.dev/blog/`, `htps://…`, `http//…`, `https:/…`, `https;//…`.
 * Undefined for every other address, above all for those of the same site.
 */
function withScheme(url) {
    const [, scheme = '', rest = ''] = /^([htps]{3,7})(?:[:;：][\\/]*|\.?[\\/]{2,})(?=[^\\/:\s]+\.)(\S+)$/i.exec(url) ?? [];
    if (/t/i.test(scheme) && /p/i.test(scheme)) {
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




/**
 * An address that is written in an unusual way: capitals in the scheme or the host, a default port,
 * `/./` and `/../`, consecutive slashes, no scheme or a misspelt one.
 *
 * Such addresses come from careless copying, and make one link look like two. Consecutive slashes
 * that begin another address (`/web/2024/https://…`) are fine; elsewhere most servers treat them as
 * one, but not all do.
 *
 * @example {"name": "host, port and dots"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/)
 *
 * [[code]](https://github.com/git/git/blob/../tree/master)
 * ```
 * ```text
 * 3:42 Unexpected capitals in the host of `https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/`, expected `https://jvns.ca:443/blog/2024/03/08/how-head-works-in-git/`
 * 3:42 Unexpected default port in `https://JVNS.ca:443/blog/2024/03/08/how-head-works-in-git/`, expected `https://JVNS.ca/blog/2024/03/08/how-head-works-in-git/`
 * 5:10 Unexpected dots in the path of `https://github.com/git/git/blob/../tree/master`, expected `https://github.com/git/git/tree/master`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 *
 * [[code]](https://github.com/git/git/tree/master)
 * ```
 *
 * @example {"name": "consecutive slashes"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog//2024/03/08/how-head-works-in-git/)
 * ```
 * ```text
 * 3:42 Unexpected consecutive slashes in `https://jvns.ca/blog//2024/03/08/how-head-works-in-git/`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 * ```
 *
 * @example {"name": "another port, an address in an address"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://web.archive.org/web/2024/https://jvns.ca/blog/)
 *
 * [[demo]](http://localhost:8080/Demo)
 * ```
 */
const linkShape = (0,rule/* defineRule */.Km)({
    id: 'digest-link-shape',
    severity: 'warning',
    summary: 'default port, upper-case host, dot segments, consecutive slashes',
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
};
/** The edit of only what differs, so that several faults of one address can be mended at once. */
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



/**
 * Something that was meant as a link or a picture, but that markdown does not read as one: raw
 * quotes or spaces in the address, a space between text and address, a missing bracket, text and
 * address swapped, a link in place of the address, no address.
 *
 * Readers see brackets instead of a link. Block quotes are checked too, since a link is as broken
 * in a quote as elsewhere. Only brackets beside an address are taken for a link, so brackets in
 * prose are left alone.
 *
 * @example {"name": "raw quotes and spaces in the address"}
 * ```md
 * ## 2024-05-06
 *
 * ### crates.io: [Crates about "async runtime"](https://crates.io/search?q="async runtime"&sort=downloads)
 * ```
 * ```text
 * 3:16 Unexpected quotes and spaces in the address `https://crates.io/search?q="async runtime"&sort=downloads`, expected `https://crates.io/search?q=%22async%20runtime%22&sort=downloads`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### crates.io: [Crates about "async runtime"](https://crates.io/search?q=%22async%20runtime%22&sort=downloads)
 * ```
 *
 * @example {"name": "a space before the address, a bracket left open"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0] (https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > See also [the release notes(https://doc.rust-lang.org/stable/releases.html).
 * ```
 * ```text
 * 3:16 Unexpected space before the address of `[Announcing Rust 1.78.0] (https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)`, expected none
 * 5:12 Unexpected `[the release notes(https://doc.rust-lang.org/stable/releases.html)` without a closing bracket, expected `]` after the text
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > See also [the release notes](https://doc.rust-lang.org/stable/releases.html).
 * ```
 *
 * @example {"name": "no address"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0]()
 * ```
 * ```text
 * 3:16 Unexpected link `[Announcing Rust 1.78.0]()` without an address, expected one; add it or make the link plain text
 * ```
 *
 * @example {"name": "brackets in prose, code and footnotes are no links"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [[Draft] Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Rust [sic] (the language) has `[text] (https://doc.rust-lang.org)` in code, and a source [1] (https://doc.rust-lang.org).
 * ```
 */
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




/**
 * A link whose text is an address other than the one it leads to.
 *
 * One of the two is wrong, usually because a line was copied and only half of it changed, and
 * readers trust the one they see. Only the editor knows which one is right, so there is no fix.
 * Block quotes are checked too.
 *
 * A text may show less than the address: no scheme, `www.`, query or fragment, only its beginning,
 * or a part cut off with an ellipsis. Short addresses (`doi.org`, `bit.ly`, …), archived copies and
 * addresses that contain the other one lead elsewhere by design and are not reported, nor are names
 * that look like a host, such as `Node.js`.
 *
 * @example {"name": "another page"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > Source: [https://github.com/rust-lang/rust](https://github.com/rust-lang/rustc-dev-guide)
 * ```
 * ```text
 * 5:12 Unexpected address `https://github.com/rust-lang/rust` as the text of a link to `https://github.com/rust-lang/rustc-dev-guide`, expected one address; correct the one that is wrong
 * ```
 *
 * @example {"name": "the same address, written shorter"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * From [blog.rust-lang.org/2024/05/02](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html), written for
 * [www.rust-lang.org](https://www.rust-lang.org/), talked about at [https://users.rust-lang.org/t/…](https://users.rust-lang.org/t/110891).
 * ```
 */
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
/** Hosts whose addresses lead to those of others. */
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
/** Whether a link's text is an address that its own one contradicts. */
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
/**
 * The address that a text consists of, with a scheme; undefined for words, names and e-mail
 * addresses.
 */
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
    // `socket.io/admin` may be a name; on the target's own site, it is an address.
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+\//i.test(words) && (0,identity/* siteOf */.z)(address) === (0,identity/* siteOf */.z)(url)
        ? address
        : undefined;
}
/** Drops the punctuation of a sentence after an address, except an ellipsis. */
function withoutPunctuation(words) {
    let end = words.length;
    while (/[.,;:!?]/.test(words[end - 1] ?? '') && !words.endsWith('...'))
        end--;
    return words.slice(0, end);
}
function leadsElsewhere(url) {
    return redirecting.has((0,identity/* siteOf */.z)(url) ?? '');
}
/**
 * An address in a form that can be compared: without the scheme and what makes no difference to
 * most servers.
 */
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
/** Whether an address begins with another one; the name of a site includes its subdomains. */
function beginsWith(target, own) {
    if (!own.includes('/') && target.split('/', 1)[0]?.endsWith(`.${own}`))
        return true;
    return target.startsWith(own) && /^(?:$|[/?#&=])/.test(target.slice(own.length));
}
/** Whether an address holds another one, as those of archives and of pages that redirect do. */
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
/**
 * Tracking parameters in an address, such as `utm_source` or `fbclid`.
 *
 * They say where a reader came from, not where the link leads: they make addresses long, and one
 * link look like two. Names that have a meaning on some sites (`ref`, `source`, `s`, `t`) count
 * only on sites where they only track.
 *
 * All links outside block quotes are checked, pictures and links in prose included. Turn the rule
 * off where the parameters are the digest's own, or name those in `keep`.
 *
 * @example {"name": "parameters of a feed and of a share"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_source=rss&utm_medium=rss)
 *
 * By the way: https://www.youtube.com/watch?v=v1wdlsVdOfc&si=Zm9v
 * ```
 * ```text
 * 3:42 Unexpected tracking parameters `utm_source` and `utm_medium`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/`
 * 5:13 Unexpected tracking parameter `si`, expected `https://www.youtube.com/watch?v=v1wdlsVdOfc`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 *
 * By the way: https://www.youtube.com/watch?v=v1wdlsVdOfc
 * ```
 *
 * @example {"name": "one parameter more, and one to keep", "options": {"parameters": ["ref"], "keep": ["utm_campaign"]}}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?ref=digest&utm_campaign=may)
 * ```
 * ```text
 * 3:42 Unexpected tracking parameter `ref`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_campaign=may`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_campaign=may)
 * ```
 *
 * @example {"name": "parameters that select something, archived copies and quotes are left alone"}
 * ```md
 * ## 2024-05-06
 *
 * ### Hacker News: [How HEAD works in git](https://news.ycombinator.com/item?id=39639948&p=2)
 *
 * [[copy]](https://web.archive.org/web/2024/https://jvns.ca/?utm_source=rss)
 *
 * > From https://jvns.ca/?utm_source=rss
 * ```
 */
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
/**
 * The address without its tracking, as the source would write it; undefined where it cannot be
 * written there.
 */
function writeAs({ kind, url }, raw, expected, names) {
    if (kind === 'bare') {
        // What follows a bare address may be taken for a part of it: `{"url": "https://…?a=b"}`.
        if (/["<>\\^`{|}]|[^\p{ASCII}\p{L}\p{M}\p{N}]/u.test(url))
            return undefined;
        // A bare address may lack its scheme, and punctuation at its end would belong to the sentence.
        return /[\w/=&%#+-]$/.test(expected) ? expected.slice(url.length - raw.length) : undefined;
    }
    const text = (0,tracking/* withoutTracking */.YK)(raw, literally(names));
    const means = kind === 'angle' || (0,address/* unescapeAddress */.B)(text) === expected;
    return means && (0,compose/* isBalanced */.hG)(text) ? text : (0,compose/* writeAddress */.oz)(expected);
}
/** Names that are no patterns: a stranger may call a parameter anything, `*` at its end too. */
function literally(names) {
    return new Set(names.map((name) => name.replaceAll('\\', '').toLowerCase()));
}
function listed(names) {
    const quoted = names.map(code_span/* inlineCode */.ti);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? `parameter ${last}` : `parameters ${quoted.join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/src/rules/edits/nested-lists.js

/**
 * Finds the nested lists that are indented by fewer than `indent` columns. Further lists of the
 * same item, and lists in one of them, are a part of the same finding and its fix.
 */
function* narrowLists(list, indent, source) {
    for (const item of list.children) {
        const nested = nestedLists(item, source);
        for (const { list: wide } of nested.filter(({ by }) => by >= indent)) {
            yield* narrowLists(wide, indent, source);
        }
        const narrow = nested.filter(({ by }) => by < indent);
        const shifts = narrow.map((each) => shiftsOf(each, indent, source));
        const edits = narrow.map(({ list: each }, index) => editsOf(each, shifts[index], source));
        // Where one of them stays, another one that moves could become a part of it.
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
        // CommonMark 0.31 (5.2): what is four columns after the content of an item is code or its text.
        const maxIndent = prefix + 3 - (widest - least);
        return [{ list: child, by: least - own, column: least, maxIndent }];
    });
}
/**
 * What it takes to indent a list, and the lists in it, by `indent` columns; undefined where that
 * cannot be.
 */
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
/**
 * The edits of the lines, of `shifts` in the order of the text; none where a tab is before the
 * text.
 */
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
        // A line that is indented less goes on with a text above; more blanks could make it a block of
        // its own.
        const columns = open.reduce((sum, { column, more }) => sum + (blanks >= column ? more : 0), 0);
        const range = source.range(offset, offset);
        if (columns > 0)
            edits.push({ range, text: ' '.repeat(columns) });
        offset += text.length;
        offset += source.text.startsWith('\r\n', offset) ? 2 : 1;
    }
    return edits;
}
/** The column of an item's marker; a tab goes to the next multiple of four. */
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
/**
 * Where entries are list items: a marker other than the template's, two markers or none, an empty
 * item, a marker that stands beside those of the list, a nested list that is not indented enough.
 *
 * A line without its marker becomes part of the entry above it, and a second marker makes a list in
 * the list.
 *
 * @example {"name": "markers", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *
 * - [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 * ```text
 * 2:1 Unexpected line without a list marker, expected `*` before it
 * 3:1 Unexpected list marker `* *`, expected `*`
 * 5:1 Unexpected list marker `-`, expected `*`
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 *
 * @example {"name": "an empty item", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * *
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * ```
 * ```text
 * 2:1 Unexpected empty list item, expected an entry; remove it
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * ```
 *
 * @example {"name": "a space before the marker", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *  * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 * ```text
 * 2:1 Unexpected 1 space before the list marker, expected none as before the others
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 * * [The Rust Performance Book](https://nnethercote.github.io/perf-book/)
 * ```
 *
 * @example {"name": "nesting", "config": {"entry": "* [{title}]({url})"}, "options": {"indent": 4}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *   * Compiler team
 *     and others
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *     * Exercises
 * ```
 * ```text
 * 2:3 Unexpected list nested by 2 columns, expected 4
 * ```
 * ```md fixed
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *     * Compiler team
 *       and others
 * * [Rust by Example](https://doc.rust-lang.org/rust-by-example/)
 *     * Exercises
 * ```
 *
 * @example {"name": "nested lists and other lists are free", "config": {"entry": "* [{title}]({url})"}}
 * ```md
 * * [Inside Rust](https://blog.rust-lang.org/inside-rust/)
 *   - Compiler team
 *
 * 1. Read.
 * 2. Write.
 * ```
 */
const listItem = (0,rule/* defineRule */.Km)({
    id: digest_list_item_id,
    severity: 'warning',
    summary: 'where entries are list items: another marker, two markers or none, an empty item, a nested list that is not indented enough',
    fixes: 'safe',
    changes: ['empty', 'marker'],
    options: digest_list_item_options,
    *check(context) {
        const { digest, options } = context;
        if (digest.format.entry.block.type !== 'item')
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
/** The narrow lists of one list are one fault, and one fix where each has one. */
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
/** So many items show where a list's markers stand. */
const enoughItems = 2;
/**
 * Finds the entries of a list whose marker stands a few columns beside those of all others:
 * markdown takes them for the same list, other readers do not.
 */
function* indentedMarkers({ lists, entries, document: { source } }) {
    // What differs otherwise was meant to be below the entry above.
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
/**
 * A marker before a link that markdown takes for text: no space follows, or a character that only
 * looks like one; something invisible stands before it; or it is the bullet of a word processor.
 */
const glued = /(?<=[\r\n][ \t]*)[-*+](?:[^\S\r\n ]|(?!\s)\p{Cf})*(?=\[)|(?<=[\r\n])(?:(?:[^\S\r\n \t]|(?!\s)\p{Cf})+[-*+]|[•·‣▪◦●⁃‐–—−－＊](?=\s))(?:[^\S\r\n]|(?!\s)\p{Cf})*(?=\[)/gu;
/** Finds lines of a list that begin with a marker and a link but are text of the item above. */
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
/** The paragraphs of a list, and of the lists in it, as offsets. */
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
/**
 * Finds the items of a list, and of the lists in it, that hold nothing; of one in another only the
 * outer one.
 */
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
/**
 * Removes the item's lines, and one of two blank lines that would meet; undefined where texts would
 * be joined.
 */
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
    // The last line of a file that ends without a line end takes along the one before it.
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
/** What makes a policy; each has one of them. */
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
/**
 * The editor's own rules: addresses that a section takes or refuses, a tag that a host needs, files
 * that are closed.
 *
 * Each policy has the message of its findings, which can say why and what to do. Without policies
 * the rule reports nothing. A policy need not apply to everybody: `except-authors: [OWNER, MEMBER]`
 * leaves the editors' own changes alone.
 *
 * @example {"name": "a section for papers", "options": {"policies": [{"message": "Expected a paper on arXiv or OpenReview; other links go to Articles.", "sections": ["Papers"], "allow": ["arxiv.org", "openreview.net"]}]}, "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Papers
 *
 * - [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 * - [The Illustrated Transformer](https://jalammar.github.io/illustrated-transformer/)
 *
 * # Articles
 *
 * - [The Annotated Transformer](https://nlp.seas.harvard.edu/annotated-transformer/)
 * ```
 * ```text
 * 4:33 Expected a paper on arXiv or OpenReview; other links go to Articles.
 * ```
 *
 * @example {"name": "no direct links to PDF files", "options": {"policies": [{"message": "Expected the abstract page instead of the PDF.", "refuse": ["arxiv.org/pdf"]}]}, "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * - [Attention Is All You Need](https://arxiv.org/pdf/1706.03762)
 * - [The Annotated Transformer](https://nlp.seas.harvard.edu/annotated-transformer/)
 * ```
 * ```text
 * 1:31 Expected the abstract page instead of the PDF.
 * ```
 *
 * @example {"name": "videos are marked", "options": {"policies": [{"message": "Expected `[video]` before the title of a video.", "tag": {"hosts": ["youtube.com", "youtu.be"], "tag": "[video]"}}]}, "config": {"entry": "* {tag\" \"*}[{title}]({url})"}}
 * ```md
 * * [Simple Made Easy](https://www.youtube.com/watch?v=SxdOUGdseq4)
 * * [video] [Growing a Language](https://www.youtube.com/watch?v=_ahvzDzKdB0)
 * ```
 * ```text
 * 1:1 Expected `[video]` before the title of a video.
 * ```
 * ```md fixed
 * * [video] [Simple Made Easy](https://www.youtube.com/watch?v=SxdOUGdseq4)
 * * [video] [Growing a Language](https://www.youtube.com/watch?v=_ahvzDzKdB0)
 * ```
 */
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
            // A tag that the format does not know is reported already.
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
/** An address that is not http or https fits no pattern. */
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
/**
 * A tag in another case is reported by digest-entry-format; some formats have tags in the title.
 */
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
/** The tags that a format without tags of its own reads. */
const bracketed = /^\[[^[\]\n]{1,40}\]$/;
/**
 * The fix that gives an entry a tag, written where the template has its `{tag}`, after the tags
 * that are there. None where the template has no place for it, the format would not read it, or the
 * entry is not as the template writes it.
 */
function tagFix(entry, tag, { entry: template, tags }, source) {
    const { link } = entry;
    const isRead = tags.length > 0 ? tags.includes(tag) : bracketed.test(tag);
    if (!link || !isRead || entry.differences.length > 0)
        return undefined;
    const segments = [
        { segment: template.before, place: beforeNext, edge: link.range.start.offset },
        { segment: template.link ?? [], place: beforeNext, edge: endOfText(link) },
        { segment: template.after, place: behindPrevious, edge: link.range.end.offset },
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
            ? { range: emptyRange(source, last.range.end.offset), text: slot.after + slot.before + tag }
            : {
                range: emptyRange(source, place(entry, segment, index, edge)),
                text: slot.before + tag + slot.after,
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
/**
 * The place of a slot without a value, counted back from the next value or the end of the segment.
 */
function beforeNext(entry, segment, index, end) {
    let length = 0;
    for (const part of segment.slice(index + 1)) {
        const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
        if (part.type === 'literal')
            length += part.markdown.length;
        else if (value)
            return value.range.start.offset - part.before.length - length;
    }
    return end - length;
}
/**
 * The place of a slot without a value, counted on from the previous value or the start of the
 * segment.
 */
function behindPrevious(entry, segment, index, start) {
    let length = 0;
    for (const part of segment.slice(0, index).reverse()) {
        const value = part.type === 'slot' ? valueIn(entry, part) : undefined;
        if (part.type === 'literal')
            length += part.markdown.length;
        else if (value)
            return value.range.end.offset + part.after.length + length;
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




/**
 * A heading that is there twice in one place of a file: in the same section, or under the same day.
 *
 * It comes from a merge that took both sides, or from a contributor who did not see the section.
 * Readers find half of what they look for, and both headings share one anchor. The lower one is
 * found, in a review the one that the change added. The same heading below different headings or
 * days is fine. Turn it off where headings repeat by design.
 *
 * @example {"name": "the same heading again", "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Tools
 *
 * ## Editors
 *
 * - [Kakoune](https://kakoune.org/)
 *
 * ## Shells
 *
 * - [fish shell](https://fishshell.com/)
 *
 * ## Editors
 *
 * - [Helix](https://helix-editor.com/)
 * ```
 * ```text
 * 11:1 Unexpected second heading `Tools › Editors`, expected one; put together what is below the two
 * ```
 *
 * @example {"name": "below another heading", "config": {"entry": "- [{title}]({url})"}}
 * ```md
 * # Editors
 *
 * ## Plugins
 *
 * - [Magit](https://magit.vc/)
 *
 * # Shells
 *
 * ## Plugins
 *
 * - [Tide](https://github.com/IlanCosman/tide)
 * ```
 *
 * @example {"name": "under another day", "config": {"day": "## {date:YYYY-MM-DD}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 2024-05-02
 *
 * ### Releases
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-03-21
 *
 * ### Releases
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 */
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
/** A review reports the added one, which may be above. */
function nameOfOther(found, other) {
    return other.heading.start.offset < found.heading.start.offset
        ? 'the first one'
        : 'the other one';
}
/**
 * The sections with a key that two share if they have one heading in one place. What is below a
 * duplicate heading is not itself a duplicate, so the key holds the number of the section above,
 * not its path.
 */
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


/** Labels with fewer letters than this differ by one letter more often by right than by mistake. */
const minLetters = 6;
/** How much more often a label must be used for the other to be its misspelling. */
const minRatio = 10;
/** Learns how the labels of a site are written, and tells what a label was probably meant to be. */
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
/** Compares two labels: equal, equal but for case and spaces, one letter apart, or different. */
function compareLabels(label, right) {
    if (visible(label) === visible(right))
        return 'same';
    const [a, b] = [plainLabel(label), plainLabel(right)];
    if (a === b)
        return 'case';
    return hasEnoughLetters(b) && isMisspelt(a, b) ? 'spelling' : 'other';
}
/**
 * The form of a label that the other entries use; none without a habit, and none where the label
 * has it.
 */
function habitualForm({ forms, total }, label) {
    const [first] = forms;
    const used = forms.find((form) => form.label === label)?.count ?? 0;
    // It is one of the uses, too, where only those before a change are counted: one against one is no
    // habit.
    if (!first || first.count <= Math.max(used, 1) || visible(first.label) === visible(label))
        return undefined;
    // The label under review does not count for itself.
    return (0,digest_habit/* isHabit */.$)(first.count, total - Math.min(used, 1)) ? first : undefined;
}
/** Numbers tell labels apart: `Part 1` is no misspelling of `Part 2`. */
function isMisspelt(a, b) {
    return a.replace(/\P{N}/gu, '') === b.replace(/\P{N}/gu, '') && (0,edit_distance/* isOneEdit */.H)(a, b);
}
function hasEnoughLetters(plain) {
    return plain.replace(/\P{L}/gu, '').length >= minLetters;
}
/** A label without invisible characters, which another rule reports. */
function visible(label) {
    return label.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '');
}
/** A label without case and spaces. */
function plainLabel(label) {
    return visible(label).toLowerCase().replace(/\s/g, '');
}
/** How often a site must have its label for another site's to be a mistake. */
const minOwn = 3;
/** How often the other site must have it. */
const minOther = 2;
/**
 * The label of a site for an entry that has another site's: all other entries of the site have one,
 * and all with the entry's label lead to one other site, which has no other.
 */
function otherSitesLabel({ source, url }, site, archive) {
    if (!source)
        return undefined;
    const own = archive.labels(url);
    // One for the site and perhaps the entry's own: a site may have thousands.
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
/**
 * A source label that differs only in case, in spaces or by one letter from the one that the
 * archive uses for the site.
 *
 * Readers filter and count by source, and `arxiv` and `arXiv` count as two. The archive decides: a
 * label is reported where at least 80 % of the other entries of the site that could have it agree
 * on another form of it; where two forms are used as often, none is. For a misspelling, the right
 * label must have six letters and be used ten times as often. Labels that share a site, such as the
 * channels of YouTube, are left alone, and so are numbers in labels. Another site’s label is
 * reported where all other entries of the site, three or more, have one label, and the label found
 * is the only one of one other site.
 *
 * @example {"name": "another case"}
 * ```md
 * ## 2024-05-06
 *
 * ### arxiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### arXiv: [Auto-Encoding Variational Bayes](https://arxiv.org/abs/1312.6114)
 * ```
 * ```text
 * 3:5 Unexpected source `arxiv`, expected `arXiv` as in 2 entries of `arxiv.org`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### arXiv: [Auto-Encoding Variational Bayes](https://arxiv.org/abs/1312.6114)
 * ```
 *
 * @example {"name": "a label of the configuration, misspelt", "options": {"labels": {"joelonsoftware.com": "Joel on Software"}}}
 * ```md
 * ## 2024-05-06
 *
 * ### Joel on Sofware: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 * ```text
 * 3:5 Unexpected source `Joel on Sofware`, expected `Joel on Software`, the label of `joelonsoftware.com`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "the label of another site"}
 * ```md
 * ## 2024-05-06
 *
 * ### Go Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Go Blog: [Go 1.21 is released!](https://go.dev/blog/go1.21)
 * ```
 * ```text
 * 3:5 Unexpected source `Go Blog`, expected `Rust Blog` as in 3 entries of `blog.rust-lang.org`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Go Blog: [Go 1.21 is released!](https://go.dev/blog/go1.21)
 * ```
 *
 * @example {"name": "a tie, and two channels of one site"}
 * ```md
 * ## 2024-05-06
 *
 * ### arxiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### Computerphile: [Regular Expressions](https://www.youtube.com/watch?v=528Jc3q86F8)
 *
 * ### Numberphile: [Fibonacci Mystery](https://www.youtube.com/watch?v=Nu-lW-Ifyec)
 * ```
 */
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
    // A label with markup is the editor's to rewrite.
    const isPlain = markdown === text && (0,digest_markdown/* plainText */.wh)(label) === label;
    return {
        message: `Unexpected source ${(0,code_span/* inlineCode */.ti)(text)}, expected ${(0,code_span/* inlineCode */.ti)(label)}${reason}`,
        range,
        subject: subjectOf(entry),
        ...(isPlain && { expected: [label], fix: { safe, edits: [{ range, text: label }] } }),
    };
}
/**
 * Tells what an entry's label was meant to be: what is configured for its site, else what is used
 * for it.
 */
function createExpectation({ digest, archive, options: { labels } }) {
    const configured = new Map(Object.entries(labels).map(([host, label]) => [(0,identity/* siteOf */.z)(`https://${host}/`) ?? host, label]));
    // An editor knows one file alone.
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
/** The labels of the digest itself, counted as an archive does. */
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
/**
 * A star that is not written as the format says, or not where it says: `⭐` instead of `:star:`, an
 * extra space, the star after the source.
 *
 * Readers look for the star in one place, and searching or counting stars works only with one
 * marker. The rule says nothing where the entry template has no star.
 *
 * @example {"name": "a space after the star"}
 * ```md
 * ## 2024-05-06
 *
 * ### :star: Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected space at the star, expected `:star:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "another marker"}
 * ```md
 * ## 2024-05-06
 *
 * ### ⭐ Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:5 Unexpected star `⭐`, expected `:star:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "another place"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html) :star:
 * ```
 * ```text
 * 3:97 Unexpected place of the star `:star:`, expected it as in `### {star?}{source}: [{title}]({url})`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "the marker of the format, and a star that is part of a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### :star:Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### GitHub Blog: [⭐ How stars work on GitHub](https://docs.github.com/en/get-started/exploring-projects-on-github/saving-repositories-with-stars)
 * ```
 */
const starMarker = (0,rule/* defineRule */.Km)({
    id: digest_star_marker_id,
    severity: 'warning',
    summary: 'a star that is not written or placed as the format says',
    fixes: 'safe',
    changes: ['separator', 'star'],
    options: schemas/* strictObject */.rej({}),
    *check(context) {
        const template = context.digest.format.entry.text;
        for (const entry of context.digest.entries) {
            for (const difference of differencesOf(entry, digest_star_marker_id, context)) {
                yield differenceProblem(difference, digest_star_marker_message(difference, template), subjectOf(entry), entry);
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
/** How much of a title's end is searched, in characters; a name with its separator is shorter. */
const maxReach = 160;
/**
 * A title that is no title: empty, an address, with spaces around it, with the name of its source
 * or site at its end, as browsers show it in their tabs, or with markup that was left open or that
 * swallows a word.
 *
 * Readers decide by the title. What was pasted from a tab is often not what the page calls itself.
 * A site may be called by its host, and where a digest habitually leaves the names of sites, it
 * may.
 *
 * @example {"name": "no title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:17 Unexpected link without a text, expected the title of the page
 * ```
 *
 * @example {"name": "an address, the name of the source, the name of the site"}
 * ```md
 * ## 2024-05-06
 *
 * ### RFC Editor: [https://www.rfc-editor.org/rfc/rfc1925](https://www.rfc-editor.org/rfc/rfc1925)
 *
 * ### Rust Blog: [Announcing Rust 1.78.0 | Rust Blog](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Bret Victor: [The Future of Programming - YouTube](https://www.youtube.com/watch?v=8pTEmbeENF4)
 * ```
 * ```text
 * 3:18 Unexpected address `https://www.rfc-editor.org/rfc/rfc1925` as a title, expected the title of the page
 * 5:40 Unexpected `| Rust Blog` at the end of the title, expected the title alone
 * 7:45 Unexpected `- YouTube` at the end of the title, expected the title alone
 * ```
 *
 * @example {"name": "spaces"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0 ](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:39 Unexpected space after the title, expected none
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "titles that are as they should be"}
 * ```md
 * ## 2024-05-06
 *
 * ### Node.js: [Node.js](https://nodejs.org/)
 *
 * ### GitHub: [GitHub - the first ten years](https://github.blog/2018-04-10-ten-years-of-github/)
 *
 * ### MDN: [`...`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Spread_syntax)
 *
 * ### Matthew Green: [So you want to use an alternative cipher…](https://blog.cryptographyengineering.com/2012/10/09/so-you-want-to-use-alternative-cipher/)
 *
 * ### Wikipedia: [Who's Afraid of Virginia Woolf?...](https://en.wikipedia.org/wiki/Who%27s_Afraid_of_Virginia_Woolf%3F)
 * ```
 */
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
/** An address whose link leads elsewhere is reported by another rule. */
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
/** Markup that was left open, or a tag that swallows a word: `**Title`, `LocalKey<Cell>`. */
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
/** HTML that formats a title. */
const formatting = /^(?:abbr|b|br|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;
/** Whether a mark is escaped or in code, and so meant. */
function isMeant(markdown, mark) {
    return markdown.includes(`\\${mark.charAt(0)}`) || markdown.startsWith('`');
}
/** What separates a title from a name, for a first look. */
const separator = /\s[-‐-―:~_/\\<>]+\s|[|│¦·•∙●⋅・»›｜︱]/;
/** How many entries tell whether a digest habitually leaves the name of one site. */
const minAlike = 3;
/**
 * The names of sites at the ends of titles, with the separators before them. Without those that are
 * habitual: for all entries of a site, or for all entries.
 */
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
    if ((0,digest_habit/* isHabit */.$)(endings.size, digest.entries.length))
        return new Map();
    const all = countSites(digest.entries);
    const found = countSites([...endings.keys()]);
    const isHabitual = (site) => {
        const count = found.get(site) ?? 0;
        return count >= minAlike && (0,digest_habit/* isHabit */.$)(count, all.get(site) ?? 0);
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







/** A definition of a link that is given twice: only the first one counts. */
const duplicateDefinitions = fromRemark('no-duplicate-definitions', 'the same link definition twice', remark_lint_no_duplicate_definitions/* default */.A, /\]:/);
/** A definition of a link that nothing uses. */
const unusedDefinitions = fromRemark('no-unused-definitions', 'a link definition that nothing uses', remark_lint_no_unused_definitions/* default */.A, /\]:/);
/** More than one space between a heading's hashes and its text. */
const headingContentIndent = fromRemark('no-heading-content-indent', 'more than one space around the text of a heading', remark_lint_no_heading_content_indent/* default */.A, /#[ \t]{2}|[ \t]{2}#/);
/**
 * Makes a rule of remark-lint one of ours: the same table, the same settings, the same findings. It
 * walks the whole tree, so a text without `sign`, in which it can find nothing, is spared the walk.
 */
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
/** The one way from a message of remark-lint to a problem. */
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

































/** Every rule, in the order of the documentation. */
const rules = [
    digest_day_format_dayFormat,
    dayDate,
    dayOrder,
    dayUnique,
    dayEmpty,
    entryFormat,
    entryUnique,
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
/**
 * Patterns of http and https addresses, the same wherever the configuration takes some. A pattern
 * is `[=][scheme://]host[:port][/path]`:
 *
 * - `example.org` is the host and the hosts below it, with all their pages; `www.` never counts.
 * - `example.org/docs` is that page and what is below it, on the host and the hosts below it.
 * - `=example.org` is the host alone; `=example.org/docs` that page alone, whatever its query and
 *   fragment are, unless the pattern has some.
 * - `*` as a whole segment of the path is exactly one segment: `=github.com/*\/*` is the front page
 *   of a repository. Anywhere else `*` stands for any characters.
 * - A scheme or a port counts only where it is given.
 */
const addressPatternHelp = 'A pattern of addresses: `example.org` is the host and what is below it (`www.example.org`, `example.org/a`), `=example.org` the host alone; see [Address patterns](configuration.md#address-patterns).';
/** Compiles patterns; an address fits if it fits one of them. */
function compileAddressPatterns(patterns) {
    const tests = patterns.map(compileAddressPattern);
    return (address) => tests.some((fits) => fits(address));
}
/** Compiles one pattern. */
function compileAddressPattern(pattern) {
    const [, exact = '', scheme = '', host = '', path = ''] = /^(=?)(?:([a-z]+):\/\/)?([^/?#]*)(.*)$/is.exec(pattern.trim()) ?? [];
    const hosts = exact + host.toLowerCase();
    const fitsPath = compilePath(path, exact !== '');
    return (address) => (scheme === '' || address.protocol === `${scheme.toLowerCase()}:`) &&
        fitsHost(hosts, address) &&
        fitsPath(address);
}
/**
 * Whether a pattern fits an address that `=` before the pattern would leave out: one on a host
 * below the pattern's, or of a page below its page.
 */
function fitsOnlyBelow(pattern, address) {
    const written = pattern.trim();
    if (written.startsWith('=') || !compileAddressPattern(written)(address))
        return false;
    const [host = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(written) ?? [];
    const isPage = host.length < written.length && !/[*/]$/.test(written);
    return !compileAddressPattern(`=${isPage ? written : host}`)(address);
}
/**
 * Whether a host fits the part of a pattern that names one, in lower case: `example.org`,
 * `=example.org`, `*.example.org`, `localhost:8080`.
 */
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
/** Whether a text is as a pattern says, `*` standing for any characters; linear in both. */
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
/**
 * Reads an http or https address, spaces around it ignored. Returns undefined for everything else:
 * other schemes, relative addresses, and addresses without a host (`https:///path`), which browsers
 * repair but nobody means.
 */
function parseAddress(text) {
    const trimmed = text.trim();
    if (!/^https?:\/\/[^/\\]/i.test(trimmed))
        return undefined;
    try {
        // The URL parser drops tabs and line ends, which would join what they keep apart.
        return new URL(trimmed.replace(/[\t\n\r]/g, encodeURIComponent));
    }
    catch {
        return undefined;
    }
}
/**
 * Whether an address has a place that a site generator fills in: `{{ … }}` and `{% … %}` of Liquid
 * and Jinja, `{{< … >}}` of Hugo, also where the braces are percent-encoded. Such a text is no
 * address.
 */
function hasPlaceholder(text) {
    return /\{[{%]|%7b(?:%7b|%25|%)/i.test(text);
}
/**
 * Where an address that is embedded in a path begins, as in `/web/2020/https://example.org/`, or
 * -1. Its colon may be percent-encoded, and its slashes may be down to one (some servers merge
 * them).
 */
function embeddedAddressAt(path) {
    return path.search(/https?(?::|%3A)\//i);
}
/**
 * Percent-encoding in its plain form: characters that never need it are decoded, hexadecimal digits
 * are upper-case, and a `%` that encodes nothing is written as what it is read as
 * (https://url.spec.whatwg.org/#percent-decode). Decoded are letters, digits and `-_.!~*'()`: what
 * `encodeURIComponent` leaves alone (RFC 3986's unreserved characters and RFC 2396's marks;
 * markdown writers encode parentheses, which no server tells apart). Everything else stays.
 */
function plainPercent(text) {
    return text.replace(/%([\da-f]{2})?/gi, (percent, digits) => {
        if (digits === undefined)
            return '%25';
        const character = String.fromCharCode(Number.parseInt(digits, 16));
        return /[\w.!~*'()-]/.test(character) ? character : percent.toUpperCase();
    });
}
/**
 * Resolves the segments `.` and `..` of a path as a client does before it asks, and changes nothing
 * else. A path is empty or begins with a slash: https://url.spec.whatwg.org/#path-state
 */
function withoutDotSegments(path) {
    // A backslash parts segments too; an address with one is odd in more than its dots.
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
    // A last segment of dots names a folder.
    return `/${kept.join('/')}${open && kept.length > 0 ? '/' : ''}`;
}
/**
 * Whether an address leads to a page beside the one it is on (`all.md`, `../about`, `/tags/`). What
 * only lacks or misspells its scheme (`www.w3.org/TR`, `htps://…`, `http//…`) does not.
 */
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

/**
 * Longer words are not compared: nobody mistypes that much, and the distance costs length times
 * length.
 */
const longest = 64;
/**
 * Finds the known word that somebody meant: the one with the fewest edits, at most three and about
 * one in three letters; else the shortest one that holds the word as a whole (`day-format` for
 * `digest-day-format`). Case does not count. Undefined where none is near.
 */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    // The distance that is too far; leven does not count beyond it.
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
/**
 * Whether one text becomes the other by one slip: a character too many, too few, another, or two in
 * the wrong order.
 */
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
/**
 * The signs that people put between values. They are read in whole runs: the dash of an arrow and
 * the dots of an ellipsis separate nothing.
 */
const separators = ':：|·•\\-–—−~.,;';
/** Signs that make something else of a separator beside them. */
const others = '>=/^…⋯、，。；\u2190-\u21ff';
const signs = `(?:[${separators}${others}]|<(?=[-=>~]))+`;
const runAtStart = new RegExp(`^${signs}`);
const runAtEnd = new RegExp(`${signs}$`);
const isOfSeparators = new RegExp(`^[${separators}]+$`);
/** Two colons hold a name together, more than one dot is an ellipsis. */
const holdsTogether = /\.\.|::/;
const arrow = /^(?:[-=~–—]{0,3}>{1,2}|<[-=~–—]{1,3}|[\u2190-\u21ff])$/;
/** `:-)`, `:tada:`, `.NET`, `--help`, `~500`, `-5`. */
const isOfWord = /^(?:[:;]-?[()DPp](?!\p{L})|:[\w+-]+:|[.~](?=[\p{L}\p{N}])|--+(?=[\p{L}])|-\p{N})/u;
/** The longest run that is looked at; a longer one separates nothing. */
const longest = 16;
/**
 * How many characters at the start of a text separate it from what stands before it: a whole run of
 * signs, or none. `isParted` says whether a blank stands before the text.
 */
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
/** The same at the end of a text; `isParted` says whether a blank follows it. */
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
/** Where a link begins and ends in the words of a text, which have no place for it otherwise. */
const linkMarks = { start: '\ue000', end: '\ue001' };
/** What follows a separator; at the end of a text it separates nothing. */
const isBeforeGap = /^[\s\ue000\ue001]+[^\s\ue001]/;
/**
 * A text, with {@link linkMarks}, without the signs that separate its parts: whole runs of them
 * that a blank or the edge of a link follows, or a colon after a link. The others are part of a
 * word.
 */
function withoutSeparators(text) {
    // `[video][Title](…)` lacks a space.
    const spaced = text.replace(/(?<=[\])】])(?=\ue000)/g, ' ');
    return spaced.replace(everyRun, (found, at) => {
        const behind = spaced.slice(at + found.length, at + found.length + longest);
        // `-An editor` lacks a space; `-O2` is a word.
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
/**
 * Whether the signs at the edges of a stretch of a text go on beyond it nowhere, and belong to no
 * word.
 */
function isWholeRun(text, start, end) {
    const isSign = (character = '') => runAtStart.test(character);
    return !(isOfWord.test(text.slice(start, start + longest * 2)) ||
        (isSign(text[start]) && isSign(text[start - 1])) ||
        (isSign(text[end - 1]) && isSign(text[end])));
}
/** Whether a run of signs is an arrow, as `->`, which separates only where blanks are around it. */
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


/** Where markdown stops a tab. */
const tabStop = 4;
// Each of one column. The dots are this program's own, where it cut a line.
const plain = /^[ -~…]*$/;
/**
 * Takes one line of text apart into what is shown in its place. No cell is wider than 10 columns.
 */
function cells(line) {
    const isVisible = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(line) === line;
    // Most lines; the segmenter is slow.
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
        // What a character is shown as depends on what stands before it only for the bracket of `##[`.
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
/** How many columns a line takes on a terminal. */
function displayWidth(line) {
    return cells(line).reduce((sum, cell) => sum + cell.width, 0);
}
/**
 * Cuts a line to a number of columns (at least 1), with `…` for what is left out, and fills it up
 * with spaces.
 */
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

/** Abbreviations in titles and their long forms, in which they are compared. */
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
/**
 * The words of a folded title in one of their spellings: number words and ordinals as digits,
 * `1.4 million` as `1.4m`, singulars, American spelling, common abbreviations in full.
 */
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
/** A number without an ordinal's ending and without zeros at its end. */
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
/** Whether two canonical words may be forms, misspellings or abbreviations of one. */
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
/** `ii` for `2`. */
function isNumeral(numeral, number) {
    const at = roman.indexOf(numeral);
    return at !== -1 && String(at + 1) === number;
}
/** `k8s` for `kubernetes`, `i18n` for `internationalization`. */
function isNumeronym(short, long) {
    const [, first, count, last] = /^([a-z])(\d+)([a-z])$/.exec(short) ?? [];
    if (first === undefined || last === undefined || !long.startsWith(first))
        return false;
    // The singular of a word may have lost the letter at its end.
    return [long, `${long}s`].some((word) => word.endsWith(last) && word.length === Number(count) + 2);
}
function sharedStart(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at;
}
/**
 * Function words, by which a language is recognised; a word of several languages is listed with
 * each. Some languages are here so that their titles are not taken for those of a related one.
 */
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
/** A title's words but for function words, which are English ones where the language is unknown. */
function contentWords(title) {
    const functionWords = wordsByLanguage.get(languageOf(title) ?? 'en');
    return [...new Set(title)].filter((word) => !functionWords?.has(word));
}
/**
 * The language of a title's words (in lower case): the one with the most of their function words,
 * and for English also of typical endings; undefined where no language has the most.
 */
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
/** Half a point for each word with an ending that hardly another language has. */
function englishEndings(title) {
    return title.filter((word) => /^[a-z]{3,}(?:ed|ing|ness|ful)$/.test(word)).length / 2;
}
/** Letters that Unicode does not decompose, and signs that are words. */
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
/**
 * A title for comparing: in lower case, compatibility forms resolved, without marks on Latin, Greek
 * and Cyrillic letters, without apostrophes, `C++` and `C#` spelled out.
 */
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
/** The letters and digits of a folded title, joined. */
function squashed(fold) {
    return fold.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
/**
 * The words of a folded title. Numbers lose the separators of their digits, so that `1,000` is
 * `1000`; a version stays one word.
 */
function wordsOf(fold) {
    return fold
        .replace(/(?<=\d)[,'’ ](?=\d{3}(?!\d))/g, '')
        .split(/[^\p{L}\p{N}\p{M}.]+/u)
        .flatMap((piece) => (/^v?\d+(?:\.\d+)+[a-z]?$/.test(piece) ? [piece] : piece.split('.')))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/src/titles/different.js


/** Titles with fewer content words say too little to differ. */
const minWords = 3;
/** The share of the shorter title's words that titles about different things may share. */
const maxShared = 0.15;
/** How much of a path is looked at, in characters. */
const maxPath = 300;
/** What may be an acronym of several words. */
const acronym = /^[a-z]{2,6}$/;
/**
 * Scripts without spaces between words: each of their characters is taken for a word. Hiragana is
 * mostly grammar.
 */
const character = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Function words of Chinese. */
const particles = new Set('的了是在和与與不一有我你他她它们們这這那为為');
const minCharacters = 6;
/** The scripts that are told apart: a title is in the one that most of its letters are in. */
const scripts = [
    /\p{Script=Latin}/gu,
    /\p{Script=Cyrillic}/gu,
    /\p{Script=Greek}/gu,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    /\p{Script=Hangul}/gu,
];
const eastAsian = new Set([3, 4]);
/**
 * Whether two titles, given folded and in canonical words, are about different things beyond doubt:
 * one script, one recognised language, and hardly a word in common. Translations, summaries in
 * other words and all that is unclear are not.
 */
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
/**
 * Whether the path of an address is made of a title's words: the page had that title when it was
 * published. Newspapers change their headlines, and seldom their addresses.
 */
function isInPath(url, { words }) {
    const named = canonicalWords(wordsOf(foldTitle(pathOf(url))));
    const ours = contentWords(words);
    return matches(ours, named) / Math.max(1, ours.length) >= maxShared;
}
/** The path of an address, decoded as far as it can be. */
function pathOf(url) {
    const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
    return path
        .slice(0, maxPath)
        .replace(/(?:%[\da-f]{2})+/gi, (bytes) => external_node_buffer_.Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
}
/** How many words have a similar one in the other title, or are made of several of its words. */
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
/** Whether a word is one of those that an acronym is made of. */
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
/** Titles in other languages share names in Latin letters. */
function shareNoWord(a, b) {
    return !a.words.some((word) => b.words.some((other) => isSimilar(word, other)));
}
/** The index of the script that most letters are in; undefined where that is none of them. */
function scriptOf(text) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const at = scripts.findIndex((script) => (text.match(script)?.length ?? 0) * 2 > letters);
    return at === -1 ? undefined : at;
}

;// CONCATENATED MODULE: ./build/src/titles/compare.js




/** Longer titles are compared by their start. */
const maxTitle = 300;
/** How many letters a title that was cut with dots must have to be recognised. */
const minLetters = 8;
/** How many words a title must have to be recognised within another without separators. */
const compare_minWords = 4;
/**
 * Compares the title of a page with that of an entry. They are the same if they differ only in a
 * subtitle, a site's name, a tag, where they were cut, case, punctuation, or the spelling of
 * numbers and words. They are different only if that is beyond doubt (see `areDifferent`), unless
 * the page's title may not be its own, or the address says that the page was called what the entry
 * is. All else is unsure. Never throws.
 */
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
    // What a site puts before its name is a page's title; what it puts after it is often its motto.
    if ((0,site_name/* beginsWithName */.gT)(page, names) || (0,site_name/* beginsWithName */.gT)(entry, names))
        return 'unsure';
    if (mayStandIn(page) || mayStandIn(entry))
        return 'unsure';
    if (context.url !== undefined && isInPath(context.url, two))
        return 'unsure';
    return areDifferent(one, two) ? 'different' : 'unsure';
}
/** Whether a title ends in dots, and that of its page goes on there. */
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
/** Words that do not change the meaning. */
const fillers = new Set('the a an and or der die das und le la les et el los y'.split(' '));
function isCutOff(short, long) {
    return short.cut && short.letters.length >= minLetters && long.letters.startsWith(short.letters);
}
/** Whether one title is a run of whole parts of the other: its start, or more than one word. */
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
/** Whether one title is within the other, and what is around it has no number and no negation. */
function isWithin(short, long) {
    if (short.words.length < compare_minWords)
        return false;
    const around = ` ${long.words.join(' ')} `.split(` ${short.words.join(' ')} `);
    return around.length === 2 && !around.some((rest) => /\p{N}|\b(?:not|no|without)\b/u.test(rest));
}
/** Whether two titles are the same but for one version, as `Rust 1.77` and `Rust 1.78`. */
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
/**
 * Words of pages that are served in place of another: those that ask for a login, for consent, for
 * another browser, for money or for patience, and those of servers without a page to show. In
 * canonical form.
 */
const suspectWords = new Set(('account apache available blocked browser captcha checking connexion consent cookie denied disabled enable error expired ' +
    'forbidden homepage iis inloggen javascript loading log login maintenance moved nginx newsletter offline parked ' +
    'password paywall privacy redirect redirected redirecting register registrieren request robot session shortly sign ' +
    'signin signup subscribe subscriber subscription suspended temporarily unavailable unsupported verification verify ' +
    'verifying wartung welcome anmelden anmeldung einloggen sesion acceder accedi aanmelden').split(' '));
/** The same for phrases, in folded form. */
const suspectPhrases = /\b(?:for sale|index of|could not load|couldnt load|cant be found|not found|not exist|one moment|please wait|your (?:country|region))\b/;
/**
 * Whether a title may be that of a page that was served in place of the one that was asked for. In
 * doubt it may: a title that is only about logins is then not compared, which costs nothing.
 */
function mayStandIn(title) {
    const fold = foldTitle(title);
    return ((0,placeholder/* isPlaceholderTitle */.Gg)(title) ||
        canonicalWords(wordsOf(fold)).some((word) => suspectWords.has(word)) ||
        suspectPhrases.test(fold));
}


/***/ })

};
