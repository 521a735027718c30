export const id = 767;
export const ids = [767];
export const modules = {

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* binding */ matcherOf),
  j: () => (/* binding */ resolveDigest)
});

// UNUSED EXPORTS: compileFormat

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/digest/dates/format.js
var format = __webpack_require__(7669);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var digest_markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/template/cells.js
var template_cells = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/digest/template/tokens.js
var template_tokens = __webpack_require__(8159);
;// CONCATENATED MODULE: ./build/src/digest/template/check.js

const kinds = {
    day: {
        of: 'the template of a day',
        blocks: ['heading'],
        needs: ['date'],
        may: ['text'],
        link: false,
        example: '`## {date:YYYY-MM-DD}`',
    },
    entry: {
        of: 'the template of an entry',
        blocks: ['heading', 'item', 'paragraph', 'row'],
        needs: ['title', 'url'],
        may: ['date', 'number', 'star', 'tag', 'source', 'description', 'extra', 'text'],
        link: true,
        example: '`### {source}: [{title}]({url})`',
    },
    extra: {
        of: 'the template of an extra',
        blocks: ['paragraph'],
        needs: ['label', 'url'],
        may: [],
        link: true,
        example: '`[[{label}]]({url})`',
    },
    field: {
        of: 'the template of a field',
        blocks: ['paragraph'],
        needs: ['label'],
        may: ['text'],
        link: false,
        example: '`**{label}**: {text?}`',
    },
    section: {
        of: 'the template of a section',
        blocks: ['paragraph'],
        needs: ['text'],
        may: [],
        link: false,
        example: '`**{text}**`',
    },
};
const freeSlots = new Set([
    'source',
    'title',
    'label',
    'description',
    'text',
]);
const digitSlots = new Set(['date', 'number']);
function checkSlots(tokens, kind) {
    const { of, needs } = kinds[kind];
    const seen = new Set();
    for (const token of tokens) {
        if (token.type === 'literal') {
            const mark = /[\uE000-\uF8FF\r]/.exec(token.markdown);
            if (mark)
                throw new template_tokens/* TemplateError */.$w('a template is without private-use characters', token.column + mark.index);
            continue;
        }
        const { name, column } = token;
        const refuse = (reason) => {
            throw new template_tokens/* TemplateError */.$w(reason, column);
        };
        const isMany = name === 'text' || (kind === 'day' && name === 'date');
        if (seen.has(name) && !isMany)
            refuse(`\`{${name}}\` stands twice`);
        seen.add(name);
        if (token.repeat && name !== 'tag' && name !== 'extra')
            refuse(`only \`{tag*}\` and \`{extra*}\` may repeat, not \`{${name}}\``);
        if (token.optional && needs.includes(name))
            refuse(`\`{${name}}\` cannot be optional in ${of}`);
        if (!token.optional && name === 'star')
            refuse('not every entry is starred: write `{star?}`');
    }
    const missing = needs.find((name) => !seen.has(name));
    if (missing)
        throw new template_tokens/* TemplateError */.$w(`\`{${missing}}\` is missing from ${of}`, 1);
}
function checkCell(cell, columnOf) {
    let open = [];
    let isBehindAddress = false;
    for (const part of cell) {
        if (part.type === 'literal') {
            if (isBehindAddress)
                checkBehindAddress(part.markdown);
            isBehindAddress = false;
            for (const value of open)
                value.between += part.markdown;
        }
        else if (part.type === 'link') {
            for (const value of open)
                checkBeforeLink(value, part.form === 'bare', columnOf(value.slot));
            checkCell(part.text, columnOf);
            open = [];
            isBehindAddress = part.form === 'bare';
        }
        else {
            for (const text of isBehindAddress ? part.before : [])
                checkBehindAddress(text, columnOf(part));
            isBehindAddress &&= part.optional;
            for (const value of open)
                checkPair(value, part, columnOf(part));
            if (!part.optional && digitSlots.has(part.name))
                for (const value of open)
                    value.between += '0';
            open.push({ slot: part, between: '' });
        }
    }
}
function textsBetween({ slot, between }, next) {
    return slot.after.flatMap((after) => next.map((before) => after + between + before));
}
function checkPair(value, next, column) {
    const texts = textsBetween(value, next.before);
    const areFree = freeSlots.has(value.slot.name) && freeSlots.has(next.name);
    const areDigits = digitSlots.has(value.slot.name) && digitSlots.has(next.name);
    const isBlank = areFree && texts.some((text) => /^\s?$/.test(text));
    if (isBlank || (areDigits && texts.includes(''))) {
        throw new template_tokens/* TemplateError */.$w(`\`{${value.slot.name}}\` and \`{${next.name}}\` cannot be told apart; put text such as \` - \` between them`, column);
    }
}
function checkBeforeLink(value, isBare, column) {
    const texts = textsBetween(value, ['']);
    if (value.slot.name === 'extra' && texts.some((text) => text.trim() === '')) {
        throw new template_tokens/* TemplateError */.$w('`{extra}` and the link of the entry cannot be told apart; put `{extra*}` behind it', column);
    }
    if (isBare && !value.slot.optional && texts.some((text) => !/[\s*_~(]$/.test(text))) {
        throw new template_tokens/* TemplateError */.$w('an address right behind a value is none; put a blank before `{url}`, or write `<{url}>`', column);
    }
}
function checkBehindAddress(text, column = 1) {
    if (/^[\s)<]/.test(text))
        return;
    const found = text === '' ? 'a value' : `\`${text}\``;
    throw new template_tokens/* TemplateError */.$w(`found ${found} right behind \`{url}\`, of which it would be a part; put a blank there, or write \`<{url}>\``, column);
}

;// CONCATENATED MODULE: ./build/src/digest/template/compile.js





const firstMark = 0xe000;
function compileTemplate(written, kind, locale) {
    const text = written.trimEnd();
    const marked = markSlots(text, kind, locale);
    const { block, start, links } = readBlock(marked);
    const spans = (0,template_cells/* cellsOf */.nc)(block, marked.markdown, { start, end: marked.markdown.length });
    const cells = spans.map((span) => readCell(span, links, marked));
    const columns = new Map([...marked.slots].map(([at, slot]) => [slot, marked.columnOf(at)]));
    for (const cell of cells)
        checkCell(cell, (slot) => columns.get(slot) ?? 1);
    const isBelow = block.type === 'heading' && block.below;
    if (isBelow && !cells[1]?.some(({ type }) => type === 'link')) {
        const column = marked.columnOf(spans[1]?.start ?? 0);
        throw new template_tokens/* TemplateError */.$w('the line below a heading must hold `{url}`', column);
    }
    if (kind === 'section' && !cells.flat().some(({ type }) => type === 'literal')) {
        throw new template_tokens/* TemplateError */.$w(`every line would be a section; expected marks, as in ${kinds.section.example}`, 1);
    }
    return { text, block, cells: cells.map(withBlanks) };
}
function markSlots(text, kind, locale) {
    const { of, needs, may } = kinds[kind];
    const tokens = (0,template_tokens/* tokenize */.qw)(text, { of, names: [...needs, ...may], locale });
    checkSlots(tokens, kind);
    (0,template_tokens/* joinDatesIn */.xq)(tokens);
    let markdown = '';
    const columns = [];
    const slots = new Map();
    for (const { column, ...token } of tokens) {
        const piece = token.type === 'literal' ? token.markdown : String.fromCharCode(firstMark + slots.size);
        if (token.type === 'slot')
            slots.set(markdown.length, token);
        for (let at = 0; at < piece.length; at++)
            columns.push(column + at);
        markdown += piece;
    }
    return { kind, markdown, slots, columnOf: (offset) => columns[offset] ?? text.length + 1 };
}
function readBlock(marked) {
    const { blocks, of, example } = kinds[marked.kind];
    const { markdown } = marked;
    const isRow = /^[ \t]*\|/.test(markdown) && !markdown.includes('\n');
    const width = isRow ? (0,template_cells/* cellsOf */.nc)({ type: 'row' }, markdown, { start: 0, end: markdown.length }) : [];
    const tree = (0,digest_markdown/* parseMarkdown */.Dd)(isRow ? `${markdown}\n|${'-|'.repeat(width.length)}` : markdown);
    const [node, second, third] = tree.children;
    if (!node)
        throw new template_tokens/* TemplateError */.$w('the template is empty', 1);
    const below = node.type === 'heading' && second?.type === 'paragraph' && marked.kind === 'entry';
    const other = below ? third : second;
    const lineEnd = markdown.indexOf('\n', below ? second.position?.start.offset : 0);
    if (other || lineEnd !== -1) {
        throw new template_tokens/* TemplateError */.$w(`${of} is one line${marked.kind === 'entry' ? ', or a heading and the line below it' : ''}`, marked.columnOf(other?.position?.start.offset ?? lineEnd));
    }
    const block = blockOf(node, markdown, below);
    if (!block || !blocks.includes(block.type)) {
        const wanted = blocks.map((type) => blockNames[type]).join(', ');
        throw new template_tokens/* TemplateError */.$w(`${of} must be ${wanted.replace(/, (?=[^,]*$)/, ' or ')}, such as ${example}`, 1);
    }
    const links = [];
    (0,lib/* visit */.YR)(tree, 'link', (link) => {
        links.push(link);
    });
    return { block, start: contentStart(block, markdown), links };
}
const blockNames = {
    heading: 'a heading',
    item: 'a list item',
    paragraph: 'a paragraph',
    row: 'a table row',
};
function blockOf(node, markdown, below) {
    if (node.type === 'heading')
        return { type: 'heading', depth: node.depth, below };
    if (node.type === 'paragraph')
        return { type: 'paragraph' };
    if (node.type === 'table')
        return { type: 'row' };
    const item = node.type === 'list' ? node.children[0] : undefined;
    if (item?.children[0]?.type !== 'paragraph')
        return undefined;
    return { type: 'item', marker: /\S+/.exec(markdown)?.[0] ?? '' };
}
function contentStart({ type }, markdown) {
    const prefix = type === 'heading' || type === 'item' ? /^\s*\S+\s*/ : /^\s*/;
    return prefix.exec(markdown)?.[0].length ?? 0;
}
function readCell({ start, end }, all, marked) {
    const links = all.filter(({ position }) => {
        const at = position?.start.offset ?? 0;
        return at >= start && at < end;
    });
    const parts = [];
    let at = start;
    for (const link of links) {
        const { from, textEnd, to } = placesOf(link, marked);
        parts.push(...partsBetween(at, from, marked));
        const text = partsBetween(from + 1, textEnd, marked).filter((part) => part.type !== 'link');
        parts.push({ type: 'link', form: 'inline', text });
        at = to;
    }
    return [...parts, ...partsBetween(at, end, marked)];
}
function placesOf(link, { kind, markdown, columnOf }) {
    const from = link.position?.start.offset ?? 0;
    const to = link.position?.end.offset ?? 0;
    const textEnd = markdown.indexOf('](', link.children.at(-1)?.position?.end.offset ?? from);
    if (!kinds[kind].link)
        throw new template_tokens/* TemplateError */.$w(`${kinds[kind].of} has no link`, columnOf(from));
    if (markdown[from] !== '[' || textEnd === -1 || textEnd >= to) {
        throw new template_tokens/* TemplateError */.$w('a template has one link, that of `{url}`', columnOf(from));
    }
    if (!/[\uE000-\uF8FF]/.test(markdown.slice(textEnd, to))) {
        throw new template_tokens/* TemplateError */.$w('a template has one link, that of `{url}`', columnOf(from));
    }
    if (!/^\]\([\uE000-\uF8FF]\)$/.test(markdown.slice(textEnd, to))) {
        throw new template_tokens/* TemplateError */.$w('the address of the link must be `{url}` alone', columnOf(textEnd + 2));
    }
    return { from, textEnd, to };
}
function partsBetween(start, end, { markdown, slots }) {
    const parts = [];
    let literal = '';
    for (let at = start; at < end; at++) {
        const slot = slots.get(at);
        if (!slot) {
            literal += markdown[at];
            continue;
        }
        const isAngle = slot.name === 'url' && literal.endsWith('<') && markdown[at + 1] === '>';
        if (isAngle)
            literal = literal.slice(0, -1);
        if (literal !== '')
            parts.push({ type: 'literal', markdown: literal });
        literal = '';
        if (slot.name !== 'url')
            parts.push(slot);
        else
            parts.push({ type: 'link', form: isAngle ? 'angle' : 'bare', text: [] });
        if (isAngle)
            at++;
    }
    if (literal !== '')
        parts.push({ type: 'literal', markdown: literal });
    return parts;
}
function withBlanks(cell) {
    const parts = cell.map((part) => ({ ...part }));
    for (const [at, part] of parts.entries()) {
        if (part.type !== 'slot' || !part.optional || part.repeat)
            continue;
        const [left, right] = [parts[at - 1], parts[at + 1]];
        const blankLeft = left?.type === 'literal' ? (/\s+$/.exec(left.markdown)?.[0] ?? '') : '';
        const blankRight = right?.type === 'literal' ? (/^\s+/.exec(right.markdown)?.[0] ?? '') : '';
        if (left?.type === 'literal' && blankLeft && (!right || blankRight)) {
            left.markdown = left.markdown.slice(0, -blankLeft.length);
            part.before = withBlank(part, part.before, (text) => blankLeft + text);
        }
        else if (right?.type === 'literal' && blankRight && !left) {
            right.markdown = right.markdown.slice(blankRight.length);
            part.after = withBlank(part, part.after, (text) => text + blankRight);
        }
    }
    return parts.filter((part) => part.type !== 'literal' || part.markdown !== '');
}
function withBlank({ name }, [first, ...others], add) {
    const all = others.map(add);
    return [add(first), ...all, ...(name === 'text' && first === '' ? [''] : [])];
}

// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/config/resolve.js








function matcherOf(files, exclude) {
    const included = picomatch([...files]);
    const excluded = picomatch([...exclude], { dot: true });
    return (path) => included(path) && !excluded(path);
}
function resolveDigest(written, topRules, rules) {
    const compiled = compileFormat(written);
    if ('faults' in compiled)
        return compiled;
    const { files, exclude = [] } = written;
    return {
        digest: {
            files,
            exclude,
            matches: matcherOf(files, exclude),
            format: compiled.format,
            rules: ruleSettings(rules, topRules, written.rules ?? {}),
        },
    };
}
function ruleSettings(rules, top, digest) {
    return new Map(rules.map((rule) => {
        const written = digest[rule.id] ?? top[rule.id] ?? rule.severity;
        const [severity, options] = typeof written === 'string' ? [written, rule.options.parse({})] : written;
        return [rule.id, { severity, options }];
    }));
}
function compileFormat(written) {
    const faults = [];
    const compile = (path, text, compiler) => {
        if (text === undefined)
            return undefined;
        try {
            return compiler(text);
        }
        catch (error) {
            if (!(error instanceof template_tokens/* TemplateError */.$w))
                throw error;
            const key = String(path[0]);
            faults.push({ path, index: error.column - 1, text: `\`${key}\`: ${error.message}` });
            return undefined;
        }
    };
    const given = withDefaults(written);
    const { locale } = given;
    const template = (kind) => compile([kind], given[kind], (text) => compileTemplate(text, kind, locale));
    const templates = (kind) => [given[kind] ?? []].flat().flatMap((text, at, all) => {
        const path = typeof given[kind] === 'string' ? [kind] : [kind, at];
        const compiled = compile(path, text, (each) => compileTemplate(each, kind, locale));
        if (all.indexOf(text) < at)
            faults.push({ path, text: `\`${kind}\`: it stands twice` });
        return compiled ? [{ path, template: compiled }] : [];
    });
    const entries = templates('entry');
    const days = templates('day');
    const starred = entries.some(({ template: each }) => (0,template_template/* slotOf */.SW)(each, 'star'));
    const dateIn = compile(['date-in'], given['date-in'], (text) => (0,file_date/* compileFileName */.df)(text, locale));
    const line = compile(['date-line'], given['date-line'], (text) => (0,file_date/* compileDateLine */.Ep)(text, locale));
    const format = {
        days: levelsOf(days.map((day) => day.template)),
        order: given.order ?? schema/* defaultFormat */.DF.order,
        dateIn: dateIn?.read,
        dateLine: line?.find,
        star: starred ? (given.star ?? schema/* defaultFormat */.DF.star) : undefined,
        tags: given.tags ?? [],
        extra: template('extra'),
        field: template('field'),
        fields: given.fields ?? [],
        section: template('section'),
        nested: given.nested ?? false,
        sections: sectionsOf(given.sections),
    };
    const [first, ...others] = entries.map((entry) => entry.template);
    if (first)
        faults.push(...contradictions(written, [first, ...others], format.field));
    const isKnown = !faults.some(({ path }) => dateKeys.has(path[0]));
    if (isKnown)
        faults.push(...dateFaults({ days, dateIn, line, entries, given }));
    return first && faults.length === 0
        ? { format: { ...format, entries: [first, ...others] } }
        : { faults };
}
const dateKeys = new Set(['day', 'date-in', 'date-line']);
function withDefaults(written) {
    if (written.entry !== undefined)
        return written;
    const { day, ...undated } = schema/* defaultFormat */.DF;
    const fields = [...undated.fields];
    const isDated = written['date-in'] !== undefined || written['date-line'] !== undefined;
    return { ...undated, ...(!isDated && { day }), fields, ...written };
}
function contradictions(written, entries, field) {
    const faults = [];
    const needs = (key, met, text) => {
        if (written[key] !== undefined && !met)
            faults.push({ path: [key], onKey: true, text: `found \`${key}\`, ${text}` });
    };
    const has = (name) => entries.some((entry) => (0,template_template/* slotOf */.SW)(entry, name));
    needs('star', has('star'), 'but no `{star}` in the `entry` template');
    needs('tags', has('tag'), 'but no `{tag}` in the `entry` template');
    needs('fields', field !== undefined, 'but no `field` that says how they are written');
    return faults;
}
function sectionsOf(written) {
    const paths = (list) => list.map((heading) => (typeof heading === 'string' ? [heading] : heading));
    if (written?.only)
        return { only: paths(written.only) };
    if (written?.except)
        return { except: paths(written.except) };
    return undefined;
}
const ranks = { year: 0, month: 1, week: 2, range: 2, day: 3 };
function levelsOf(days) {
    const levels = new Map();
    for (const day of days) {
        const rank = ranks[(0,format/* joinDates */.o)((0,readers/* dateFormats */.zg)(day)).unit];
        levels.set(rank, [...(levels.get(rank) ?? []), day]);
    }
    return [...levels].sort(([a], [b]) => a - b).map(([, templates]) => templates);
}
function dateFaults(sources) {
    const faults = [];
    const { dateIn, line, entries, given } = sources;
    const name = dateIn && { ...dateIn, lacks: [] };
    const days = sources.days.map(({ path, template }) => {
        const depth = template.block.type === 'heading' ? template.block.depth : 1;
        return { path, depth, ...(0,format/* joinDates */.o)((0,readers/* dateFormats */.zg)(template)) };
    });
    const check = (path, of, around) => {
        const lacked = of.lacks.find((part) => !around.some((each) => says(each, part)));
        if (lacked === undefined)
            return;
        const remedy = lacked === 'year' ? 'write YYYY' : 'write MM, M, MMM or MMMM';
        const text = `\`${String(path[0])}\`: the date names no ${lacked}, and nothing around it does; ${remedy}, or have it named by ${lacked === 'year' ? '`# {date:YYYY}`' : '`## {date:MMMM}`'} in \`day\` or by \`date-in\``;
        const key = path[0];
        const written = [given[key] ?? []].flat()[Number(path[1] ?? 0)] ?? '';
        faults.push({ path, index: Math.max(0, written.indexOf('{date')), text });
    };
    const whole = [name, line].filter((each) => each !== undefined);
    if (line)
        check(['date-line'], line, name ? [name] : []);
    for (const day of days) {
        const above = days.filter(({ depth, unit }) => depth < day.depth && ranks[unit] < ranks[day.unit]);
        const beside = days.filter(({ unit, lacks }) => unit === day.unit && lacks.length === 0);
        const hasYear = day.lacks.length === 1 && beside.length > 0;
        if (!hasYear)
            check(day.path, day, [...whole, ...above]);
    }
    for (const { path, template } of entries)
        for (const date of datesOf(template))
            check(path, date, [...whole, ...days]);
    const twice = (key, of, by, other) => {
        if (!of || !by || ranks[by.unit] < ranks[of.unit])
            return;
        if (of.lacks.length > 0 && by.unit !== 'day')
            return;
        const text = `found \`${key}\`, but \`${other}\` names as much; expected only one of them`;
        faults.push({ path: [key], onKey: true, text });
    };
    const [smallest] = days.toSorted((a, b) => ranks[b.unit] - ranks[a.unit]);
    twice('date-line', line, name, 'date-in');
    twice('day', smallest, name, 'date-in');
    twice('day', smallest, line, 'date-line');
    return faults;
}
function says({ unit, lacks }, part) {
    return !lacks.includes(part) && (part === 'year' || unit !== 'year');
}
function datesOf(template) {
    return (0,template_template/* allParts */.CH)(template).flatMap((part) => part.type === 'slot' && part.date ? [part.date] : []);
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ nightlySettings),
/* harmony export */   Yk: () => (/* binding */ linkSchema),
/* harmony export */   fp: () => (/* binding */ documented),
/* harmony export */   vp: () => (/* binding */ nightlySchema),
/* harmony export */   y_: () => (/* binding */ linkSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402);


function documented(schema, description, value) {
    return schema.optional().meta({ description, ...(value !== undefined && { default: value }) });
}
const linkDefaults = {
    exclude: [],
    allow: [],
    trivial: false,
    deadline: 15,
    'in-flight': 64,
    'per-host': 3,
    gap: 200,
};
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1000);
const host = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(\[[\da-f:.]+\]|[^:/?#@\\\s*]+)(:\d{1,5})?$/i, {
    error: 'expected a host such as `wiki.example.org` or `localhost:8080`',
});
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    exclude: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(address), `Addresses that are not checked. ${_text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .addressPatternHelp */ .ae}`, linkDefaults.exclude),
    allow: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(host), 'Hosts, as `host` or `host:port`, that may be contacted although their addresses are not public, such as those of an intranet.', linkDefaults.allow),
    trivial: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether a redirect that only adds or removes a trailing slash counts as moved.', linkDefaults.trivial),
    deadline: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(120), 'The time limit for one link in seconds, from the first request to the last byte.', linkDefaults.deadline),
    'in-flight': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(512), 'The maximum number of concurrent requests.', linkDefaults['in-flight']),
    'per-host': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(64), 'The maximum number of concurrent requests to one host.', linkDefaults['per-host']),
    gap: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(60_000), 'The minimum time between the starts of two requests to one host, in milliseconds.', linkDefaults.gap),
});
function linkSettings(written = {}) {
    return {
        exclude: written.exclude ?? linkDefaults.exclude,
        allow: written.allow ?? linkDefaults.allow,
        trivial: written.trivial ?? linkDefaults.trivial,
        deadline: (written.deadline ?? linkDefaults.deadline) * 1000,
        inFlight: written['in-flight'] ?? linkDefaults['in-flight'],
        perHost: written['per-host'] ?? linkDefaults['per-host'],
        gap: written.gap ?? linkDefaults.gap,
    };
}
const nightlyDefaults = {
    fix: 'off',
    'dead-after': 3,
    links: 20_000,
    minutes: 60,
    labels: [],
    'archived-copies': true,
};
const nightlySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fix: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'safe']), 'Whether fixes that are proven are offered in a pull request, which is brought up to date every night.', nightlyDefaults.fix),
    'dead-after': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10), 'After how many checks, each on another night, a link is reported as dead.', nightlyDefaults['dead-after']),
    links: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000), 'How many links one night asks about at most; the most overdue come first.', nightlyDefaults.links),
    minutes: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(300), 'The time for the links of one night in minutes; what is left then waits for the next night.', nightlyDefaults.minutes),
    labels: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(50)).max(10), 'The labels of the tracking issue when it is opened; they are left alone afterwards.', nightlyDefaults.labels),
    'archived-copies': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether the Internet Archive is asked for copies of dead links.', nightlyDefaults['archived-copies']),
});
function nightlySettings(written = {}) {
    return {
        fix: written.fix ?? nightlyDefaults.fix,
        deadAfter: written['dead-after'] ?? nightlyDefaults['dead-after'],
        links: written.links ?? nightlyDefaults.links,
        time: (written.minutes ?? nightlyDefaults.minutes) * 60_000,
        labels: written.labels ?? nightlyDefaults.labels,
        archivedCopies: written['archived-copies'] ?? nightlyDefaults['archived-copies'],
    };
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ defaultFormat),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   bB: () => (/* binding */ defaultFiles)
/* harmony export */ });
/* unused harmony export levels */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _digest_dates_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4556);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6321);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6715);




const levels = ['off', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g];
const defaultFormat = {
    day: '## {date:YYYY-MM-DD}',
    order: 'newest-first',
    entry: '### {star?}{source}: [{title}]({url})',
    star: ':star:',
    extra: '[[{label}]]({url})',
    field: '**{label}**: {text?}',
    fields: ['Keywords', 'Summary', 'Comment'],
};
const defaultFiles = ['*.md'];
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000);
const pattern = text.regex(/^(?!\.?\/|!)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]*$/, {
    error: 'expected a pattern from the root of the repository, with `/` between folders, no `!`, `/` or `./` at its start, and no `..`',
});
const sectionList = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1)])).min(1);
const sections = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    only: sectionList.optional().meta({ description: 'The sections that the format describes.' }),
    except: sectionList.optional().meta({
        description: 'The sections that it does not describe; it describes the rest.',
    }),
})
    .refine((value) => (value.only === undefined) !== (value.except === undefined), {
    error: 'expected either `only` or `except`',
})
    .meta({ minProperties: 1, maxProperties: 1 });
function ruleSettings(rules) {
    const level = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(levels);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(Object.fromEntries(rules.map((rule) => [
        rule.id,
        zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([level, zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([level, rule.options])], {
            error: `expected ${levels.map((each) => `\`${each}\``).join(', ')} or \`[severity, {options}]\``,
        })
            .optional()
            .meta({ description: rule.summary, default: rule.severity }),
    ])));
}
function digest(rules) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(pattern).min(1).meta({
            description: 'Patterns of the files, from the root of the repository: `*` and `?` stay within a folder, `**/` stands for any folders, `{a,b}` for either. `*.md` matches at the top only, `**/*.md` everywhere. Files and folders whose names begin with a dot must be written with it.',
        }),
        exclude: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(pattern), 'Patterns of files to leave out.', []),
        day: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1)]), 'Template of a date heading, or a list of them. Of templates that name the same (a day, a month, a year), the first is written and the others are accepted; those that name different periods stand in one another, as `# {date:YYYY}`, `## {date:MMMM}`, `### {date:D}`. An undated list has none.', defaultFormat.day),
        'date-in': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Where each file has its date in its name: the name, with `{date:…}` for the date and the wildcards `*`, `?` and `**/`. With a `/`, the pattern is that of the whole path.'),
        'date-line': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Where each file has its date in a line of its front matter or of the page: the line, with `{date:…}` for the date and the wildcards `*` and `?`, such as `date: {date:YYYY-MM-DD}`. In front matter, quotes around the value and a time behind it do not count. Of several such lines in a page, each holds for its section.'),
        locale: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text.refine(_digest_dates_names_js__WEBPACK_IMPORTED_MODULE_0__/* .localeExists */ .tB, {
            error: 'expected the tag of a language, such as `en`, `fr` or `pt-BR`',
        }), 'The language of the names of months and weekdays in dates, as a BCP 47 tag. English is understood beside it.', _digest_dates_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLocale */ .q),
        order: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['newest-first', 'oldest-first']), 'Whether the newest or the oldest day comes first.', defaultFormat.order),
        entry: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1)]), 'Template of an entry: a heading, a list item, a paragraph or a table row, with its link; or a list of templates, of which the first is written and the others are accepted. A digest with its own template takes nothing else from the default format.', defaultFormat.entry),
        star: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'The star marker that `{star}` in the entry template stands for.', defaultFormat.star),
        tags: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text), 'The tags that `{tag}` in the entry template accepts, as they are written, brackets included. Without any, every bracketed prefix is a tag.', []),
        extra: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of an extra link in the body of an entry.', defaultFormat.extra),
        field: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of a labelled paragraph in the body of an entry.', defaultFormat.field),
        fields: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text), 'The labels that fields may have, as they are written.', defaultFormat.fields),
        section: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of a line that stands for the heading of a section, such as `**{text}**`. Headings are sections without it.'),
        nested: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), 'Whether items of lists below an entry are entries too. Without it they belong to the entry; items below one that is no entry are always read.', false),
        sections: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(sections, 'Limits the format to some sections: `only` or `except`, each a list of headings. A text names a heading (or a line that `section` describes) at any depth, a list of texts a path of headings; what is below them is included.'),
        rules: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(ruleSettings(rules), 'Settings of rules for this digest; each replaces the setting at the top of the file.', {}),
    });
}
function configSchema(rules) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        digests: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(digest(rules)).min(1), 'The digests of the repository. Several may describe the same file, each some of its sections. Without any, the default format applies to each file of `*.md` that has a day with an entry.'),
        links: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .linkSchema */ .Yk, 'How links are checked.', {}),
        nightly: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .nightlySchema */ .vp, 'The nightly run.', {}),
        rules: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(ruleSettings(rules), 'Settings of rules for all digests: `off`, `error`, `warning` or `info`, or `[severity, {options}]`.', {}),
    })
        .meta({
        title: 'Copydesk',
        description: 'The configuration of Copydesk, .github/copydesk.yml.',
    });
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L$: () => (/* binding */ lintLinks),
  co: () => (/* binding */ runLinkCheck),
  b6: () => (/* binding */ check_links_textOf)
});

// UNUSED EXPORTS: attachLinkFindings, checkWithStore, linkInput

// EXTERNAL MODULE: ./build/src/text/address-pattern.js
var address_pattern = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/links/outcome.js
var outcome = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/src/links/fetch.js

const maxRetries = 2;
const secondLookupAfter = 1000;
const fetch_transient = new Set([
    'timeout',
    'connect-timeout',
    'reset',
    'name-unresolved',
]);
class Fetcher {
    #web;
    #schedule;
    #clock;
    #random;
    #deadline;
    #signal;
    #open = new Set();
    constructor(options) {
        this.#web = options.web;
        this.#schedule = options.schedule;
        this.#clock = options.clock;
        this.#random = options.random;
        this.#deadline = options.deadline;
        this.#signal = options.signal;
        const stop = () => {
            for (const each of this.#open)
                each.abort();
        };
        this.#signal.addEventListener('abort', stop, { once: true });
    }
    async fetchOnce({ maxTime = this.#deadline, onTry, ...request }, budget, given) {
        const timeLeft = Math.min(maxTime, this.#deadline - budget.spent);
        if (timeLeft <= 0) {
            given?.({ kind: 'unknown' });
            return { ok: false, reason: 'timeout', detail: 'no time left' };
        }
        const slot = given ?? (await this.#schedule.slot(hostOf(request.url), 'begun'));
        if (typeof slot === 'string')
            return { ok: false, reason: 'dropped', why: slot };
        onTry?.();
        const started = this.#clock.now();
        const answer = await this.#abortable((signal) => this.#web.fetch({ ...request, timeLeft, signal }));
        budget.spent += this.#clock.now() - started;
        slot(hostResponse(answer, this.#clock.now()));
        if (answer.ok || answer.reason !== 'cancelled')
            return answer;
        return { ok: false, reason: 'dropped', why: this.#schedule.stopped ?? 'cancelled' };
    }
    async fetch(request, budget, given) {
        let slot = given;
        let status;
        let absent = 0;
        for (let tries = 1;; tries++) {
            const answer = await this.fetchOnce(request, budget, slot);
            slot = undefined;
            if (answer.ok)
                status = answer.status;
            else if (answer.reason === 'dropped' && status !== undefined)
                return { ...answer, status };
            absent = !answer.ok && answer.reason === 'name-not-found' ? absent + 1 : 0;
            const delay = absent === 1 ? secondLookupAfter : this.#delayBefore(answer, tries);
            if (delay === undefined)
                return answer;
            if (budget.spent + delay >= this.#deadline)
                return absent === 1 ? lookedUpOnce : answer;
            await this.#abortable((signal) => this.#clock.sleep(delay, signal));
            budget.spent += delay;
        }
    }
    #delayBefore(answer, tries) {
        if (!answer.ok && answer.reason === 'dropped')
            return undefined;
        if (tries > maxRetries || !isRetryable(answer))
            return undefined;
        return isBusy(answer) ? 0 : retryDelay(tries, this.#random());
    }
    async #abortable(work) {
        const own = new AbortController();
        this.#open.add(own);
        if (this.#signal.aborted)
            own.abort();
        try {
            return await work(own.signal);
        }
        finally {
            this.#open.delete(own);
        }
    }
}
function hostOf(url) {
    return new URL(url).host;
}
const lookedUpOnce = {
    ok: false,
    reason: 'name-unresolved',
    detail: 'the name was looked up only once',
};
function isRetryable(result) {
    if (!result.ok)
        return fetch_transient.has(result.reason);
    const { status } = result;
    if (status === 408 || status === 429)
        return true;
    return status >= 500 && status <= 599 && status !== 501 && status !== 505;
}
function retryDelay(tries, random) {
    return Math.round(500 * 2 ** (tries - 1) * (0.5 + random));
}
function retryAfter({ headers }, now) {
    const value = headers['retry-after']?.trim() ?? '';
    const seconds = /^\d+(?=$|\s*,)/.exec(value)?.[0];
    if (seconds !== undefined)
        return Number(seconds) * 1000;
    if (!/^[A-Za-z]{3,9}, .{0,40} GMT$/.test(value))
        return undefined;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function isBusy(answer) {
    return answer.ok && (answer.status === 429 || answer.status === 503);
}
function hostResponse(answer, now) {
    if (answer.ok) {
        return isBusy(answer) ? { kind: 'busy', pause: retryAfter(answer, now) } : { kind: 'answered' };
    }
    switch (answer.reason) {
        case 'timeout':
        case 'connect-timeout':
        case 'connect-refused':
        case 'reset':
        case 'unreachable':
        case 'name-unresolved':
            return { kind: 'silent', reason: outcome/* unverifiedFailures */.Je[answer.reason] };
        case 'cancelled':
        case 'address-refused':
        case 'name-not-found':
            return { kind: 'unknown' };
        default:
            return { kind: 'answered' };
    }
}

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/links/compare-urls.js
var compare_urls = __webpack_require__(4759);
// EXTERNAL MODULE: ./build/src/links/redirects.js
var links_redirects = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/src/links/group.js



function groupLinks(links) {
    const groups = new Map();
    for (const { url, kind } of links) {
        const asked = (0,links_redirects/* requestAddress */.YY)(url);
        const address = asked === url ? url : asked;
        const key = address && (0,identity/* linkIdentity */.t)(address)?.key;
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (!group) {
            groups.set(key, { kind, first: url, later: undefined });
            continue;
        }
        if (kind === 'entry')
            group.kind = kind;
        group.later ??= [];
        group.later.push(url);
    }
    return [...groups.values()];
}
function groupAddresses({ first, later = [], }) {
    const addresses = new Map();
    for (const url of new Set([first, ...later])) {
        const address = (0,links_redirects/* requestAddress */.YY)(url) ?? url;
        const urls = addresses.get(address);
        if (urls)
            urls.push(url);
        else
            addresses.set(address, [url]);
    }
    return Array.from(addresses, ([address, urls]) => ({ address, urls })).sort((a, b) => Number(isHttps(b.address)) - Number(isHttps(a.address)));
}
function firstAddress(group) {
    return groupAddresses(group)[0]?.address ?? group.first;
}
function isHttps(address) {
    return address.startsWith('https:');
}
function sharedOutcome(outcome, address, url) {
    const { finalUrl, secureUrl: _, ...rest } = outcome;
    if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved')
        return undefined;
    const target = finalUrl === undefined ? undefined : (0,links_redirects/* requestAddress */.YY)(finalUrl);
    if (target === undefined)
        return { ...rest, url };
    if ((0,compare_urls/* compareAddresses */.Qb)(address, target) === 'none') {
        return { ...rest, url, outcome: 'alive', reason: 'ok' };
    }
    return { ...rest, url, finalUrl: (0,links_redirects/* withFragment */.p2)(target, url) };
}
function refragmented(outcome, url) {
    const { finalUrl, secureUrl, ...rest } = outcome;
    const named = finalUrl !== undefined && (0,links_redirects/* fragmentOf */.UB)(finalUrl) !== (0,links_redirects/* fragmentOf */.UB)(outcome.url);
    const bare = (address) => (0,links_redirects/* requestAddress */.YY)(address) ?? address;
    return {
        ...rest,
        url,
        ...(finalUrl !== undefined && {
            finalUrl: named ? finalUrl : (0,links_redirects/* withFragment */.p2)(bare(finalUrl), url),
        }),
        ...(secureUrl !== undefined && { secureUrl: (0,links_redirects/* withFragment */.p2)(bare(secureUrl), url) }),
    };
}

;// CONCATENATED MODULE: ./build/src/links/schedule/heap.js
class Heap {
    #precedes;
    #items = [];
    #indexes = new Map();
    constructor(precedes) {
        this.#precedes = precedes;
    }
    get first() {
        return this.#items[0];
    }
    put(item) {
        this.#sink(item, this.#rise(item, this.#indexes.get(item) ?? this.#items.length));
    }
    take() {
        const first = this.#items[0];
        const last = this.#items.pop();
        if (first === undefined || last === undefined)
            return undefined;
        this.#indexes.delete(first);
        if (first !== last)
            this.#sink(last, 0);
        return first;
    }
    #set(item, index) {
        this.#items[index] = item;
        this.#indexes.set(item, index);
    }
    #rise(item, from) {
        let index = from;
        while (index > 0) {
            const above = (index - 1) >> 1;
            const parent = this.#items[above];
            if (!this.#precedes(item, parent))
                break;
            this.#set(parent, index);
            index = above;
        }
        this.#set(item, index);
        return index;
    }
    #sink(item, from) {
        let index = from;
        for (;;) {
            let below = 2 * index + 1;
            if (below >= this.#items.length)
                break;
            const right = this.#items[below + 1];
            if (right !== undefined && this.#precedes(right, this.#items[below]))
                below++;
            const child = this.#items[below];
            if (!this.#precedes(child, item))
                break;
            this.#set(child, index);
            index = below;
        }
        this.#set(item, index);
    }
}

;// CONCATENATED MODULE: ./build/src/links/schedule/host.js
const priorities = ['begun', 'entry', 'other'];
const maxPause = 30_000;
const maxRefusals = 6;
const maxSilences = 10;
const minSlowInterval = 500;
const maxSlowInterval = 4000;
const defaultLatency = 100;
class Queue {
    #tasks = [];
    #first = 0;
    get length() {
        return this.#tasks.length - this.#first;
    }
    push(task) {
        this.#tasks.push(task);
    }
    shift() {
        const task = this.#tasks[this.#first];
        if (task === undefined)
            return undefined;
        this.#tasks[this.#first] = undefined;
        this.#first++;
        if (this.#first * 2 > this.#tasks.length) {
            this.#tasks = this.#tasks.slice(this.#first);
            this.#first = 0;
        }
        return task;
    }
}
class Host {
    name;
    running = 0;
    nextStart = Number.NEGATIVE_INFINITY;
    latency = defaultLatency;
    closed;
    state = 'idle';
    rank = { priority: 0, timeLeft: 0 };
    #limit;
    #queues;
    #concurrency;
    #interval;
    #refusedAt = Number.NEGATIVE_INFINITY;
    #refusals = 0;
    #silences = 0;
    constructor(name, limit) {
        this.name = name;
        this.#limit = limit;
        this.#concurrency = limit.concurrency;
        this.#interval = limit.interval;
        this.#queues = { begun: new Queue(), entry: new Queue(), other: new Queue() };
    }
    get waiting() {
        const { begun, entry, other } = this.#queues;
        return begun.length + entry.length + other.length;
    }
    get isFull() {
        return this.running >= this.#concurrency;
    }
    add(priority, task) {
        this.#queues[priority].push(task);
    }
    take() {
        const { begun, entry, other } = this.#queues;
        return begun.shift() ?? entry.shift() ?? other.shift();
    }
    timeLeft(tasks = this.waiting + this.running) {
        return tasks * Math.max(this.#interval, this.latency / this.#concurrency);
    }
    updateRank() {
        const priority = priorities.findIndex((each) => this.#queues[each].length > 0);
        const share = this.waiting / (this.running + 1);
        this.rank = { priority, timeLeft: this.timeLeft(share) };
    }
    recordStart(now) {
        this.running++;
        this.nextStart = now + this.#interval;
    }
    recordResponse(response, started, now) {
        this.running--;
        if (response.kind === 'unknown')
            return;
        this.latency += 0.3 * (now - started - this.latency);
        this.#silences = response.kind === 'silent' ? this.#silences + 1 : 0;
        if (response.kind === 'busy')
            this.#slowDown(response.pause, started, now);
        else if (response.kind === 'answered' && started >= this.#refusedAt)
            this.#recover();
        else if (response.kind === 'silent' && this.#silences >= maxSilences) {
            this.closed ??= response.reason;
        }
    }
    #slowDown(pause, started, now) {
        if (started >= this.#refusedAt) {
            this.#refusals++;
            this.#refusedAt = now;
            this.#concurrency = 1;
            const slower = Math.max(2 * this.#interval, minSlowInterval);
            this.#interval = Math.min(slower, Math.max(maxSlowInterval, this.#limit.interval));
        }
        const wait = pause ?? Math.min(1000 * 2 ** (this.#refusals - 1), maxPause);
        if (wait > maxPause || this.#refusals >= maxRefusals)
            this.closed ??= 'rate-limited';
        this.nextStart = Math.max(this.nextStart, now + wait);
    }
    #recover() {
        this.#refusals = 0;
        const { concurrency, interval } = this.#limit;
        if (this.#interval === interval && this.#concurrency === concurrency)
            return;
        this.#interval /= 2;
        if (this.#interval > Math.max(interval, 100))
            return;
        this.#interval = interval;
        this.#concurrency = concurrency;
    }
}
const maxKept = 8;
class Reserve {
    #hosts;
    #slots;
    #kept = [];
    #steps = 0;
    constructor(hosts, slots) {
        this.#hosts = hosts;
        this.#slots = slots;
    }
    step() {
        this.#steps++;
        if (this.#steps >= Math.max(64, this.#hosts.size / 4))
            this.#choose();
    }
    allows(host, free) {
        if (this.#kept.includes(host))
            return true;
        const waiting = this.#kept.filter((each) => each.running === 0 && each.waiting > 0);
        return free > waiting.length;
    }
    #choose() {
        this.#steps = 0;
        let work = 0;
        const long = [];
        for (const host of this.#hosts.values()) {
            const { waiting, running, latency } = host;
            work += (waiting + running) * latency;
            if (waiting > 1)
                long.push({ host, timeLeft: host.timeLeft() });
        }
        this.#kept = long
            .filter(({ timeLeft }) => timeLeft >= work / this.#slots)
            .sort((a, b) => b.timeLeft - a.timeLeft)
            .slice(0, Math.min(maxKept, Math.floor(this.#slots / 4)))
            .map(({ host }) => host);
    }
}

;// CONCATENATED MODULE: ./build/src/links/schedule/schedule.js


class Schedule {
    #clock;
    #slots;
    #limitOf;
    #hosts = new Map();
    #ready;
    #asleep = new Heap((one, other) => one.nextStart < other.nextStart);
    #reserve;
    #inFlight = 0;
    #waiting = 0;
    #stopped;
    #alarm;
    constructor(options) {
        const { clock, inFlight = 64, perHost = 3, gap = 200, entriesFirst = false } = options;
        this.#clock = clock;
        this.#slots = inFlight;
        this.#limitOf = (host) => options.limitOf?.(host) ?? { concurrency: perHost, interval: gap };
        this.#ready = new Heap(({ rank: one }, { rank: other }) => entriesFirst && one.priority !== other.priority
            ? one.priority < other.priority
            : one.timeLeft > other.timeLeft);
        this.#reserve = entriesFirst ? undefined : new Reserve(this.#hosts, inFlight);
    }
    get stopped() {
        return this.#stopped;
    }
    add(name, priority, task) {
        const host = this.#hostOf(name);
        const closed = this.#stopped ?? host.closed;
        if (closed) {
            task.drop(closed);
            return;
        }
        host.add(priority, task);
        this.#waiting++;
        this.#reserve?.step();
        if (host.state === 'idle')
            this.#place(host);
        else if (host.state === 'ready')
            this.#makeReady(host);
        else
            this.#setAlarm();
        this.#startAll();
    }
    slot(name, priority) {
        return new Promise((resolve) => {
            this.add(name, priority, { run: resolve, drop: resolve });
        });
    }
    stop(reason) {
        this.#stopped ??= reason;
        for (const host of this.#hosts.values())
            this.#dropAll(host, this.#stopped);
    }
    progress() {
        const busy = [...this.#hosts.values()].filter(({ waiting, running }) => waiting + running > 0);
        const now = this.#clock.now();
        const hosts = busy
            .map((host) => ({
            host: host.name,
            waiting: host.waiting,
            timeLeft: Math.max(0, host.nextStart - now) + host.timeLeft(),
        }))
            .sort((a, b) => b.timeLeft - a.timeLeft);
        const work = busy.reduce((sum, { waiting, running, latency }) => sum + (waiting + running) * latency, 0);
        return {
            waiting: this.#waiting,
            inFlight: this.#inFlight,
            timeLeft: Math.max(work / this.#slots, hosts[0]?.timeLeft ?? 0),
            slowest: hosts.slice(0, 3),
        };
    }
    #hostOf(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const host = new Host(name, this.#limitOf(name));
        this.#hosts.set(name, host);
        return host;
    }
    #place(host) {
        if (host.waiting === 0 || host.isFull) {
            host.state = 'idle';
        }
        else if (host.nextStart > this.#clock.now()) {
            host.state = 'asleep';
            this.#asleep.put(host);
            this.#setAlarm();
        }
        else {
            host.state = 'ready';
            this.#makeReady(host);
        }
    }
    #makeReady(host) {
        host.updateRank();
        this.#ready.put(host);
    }
    #setAlarm() {
        const next = this.#waiting > 0 ? this.#asleep.first?.nextStart : undefined;
        if (next !== undefined && this.#alarm && this.#alarm.at <= next)
            return;
        this.#alarm?.cancel.abort();
        this.#alarm = undefined;
        if (next === undefined)
            return;
        const cancel = new AbortController();
        this.#alarm = { at: next, cancel };
        void this.#clock.sleep(next - this.#clock.now(), cancel.signal).then(() => {
            if (this.#alarm?.cancel !== cancel)
                return;
            this.#alarm = undefined;
            this.#wake();
        });
    }
    #wake() {
        const now = this.#clock.now();
        for (let first = this.#asleep.first; first && first.nextStart <= now; first = this.#asleep.first) {
            this.#asleep.take();
            this.#place(first);
        }
        this.#startAll();
        this.#setAlarm();
    }
    #startAll() {
        while (this.#inFlight < this.#slots) {
            const host = this.#ready.first;
            if (!host || this.#reserve?.allows(host, this.#slots - this.#inFlight) === false)
                return;
            this.#ready.take();
            if (host.nextStart <= this.#clock.now() && !host.isFull)
                this.#start(host);
            this.#place(host);
        }
    }
    #start(host) {
        const task = host.take();
        if (!task)
            return;
        const started = this.#clock.now();
        this.#reserve?.step();
        this.#waiting--;
        if (this.#waiting === 0)
            this.#setAlarm();
        this.#inFlight++;
        host.recordStart(started);
        task.run((response) => {
            this.#inFlight--;
            host.recordResponse(response, started, this.#clock.now());
            if (host.closed)
                this.#dropAll(host, host.closed);
            if (host.state === 'asleep')
                this.#asleep.put(host);
            if (host.state === 'ready')
                this.#makeReady(host);
            if (host.state === 'idle')
                this.#place(host);
            this.#startAll();
        });
    }
    #dropAll(host, reason) {
        for (let task = host.take(); task; task = host.take()) {
            this.#waiting--;
            task.drop(reason);
        }
        this.#setAlarm();
    }
}

// EXTERNAL MODULE: ./build/src/links/scope.js
var links_scope = __webpack_require__(2255);
;// CONCATENATED MODULE: ./build/src/links/sites/ask.js

const maxAnswerLength = 4 * 1024 * 1024;
const noLookup = {
    facts: undefined,
    proves: false,
    mayBeHidden: false,
    spent: 0,
};
async function askSite(site, requests, context, onLookup) {
    if (!site.exhausted) {
        await Promise.all(requests.map((request) => askOnce(site, request, context, onLookup)));
        return;
    }
    let exhausted = false;
    for (const request of requests) {
        if (exhausted)
            for (const url of request.urls)
                onLookup(url, noLookup);
        else
            exhausted = await askOnce(site, request, context, onLookup);
    }
}
async function askOnce(site, request, context, onLookup) {
    const kept = context.deadline / 2;
    const budget = { spent: kept };
    const answer = await send(request, budget, context);
    const answers = answer.ok ? request.read(answer) : new Map();
    for (const url of request.urls) {
        const said = answers.get(url);
        onLookup(url, {
            facts: typeof said === 'object' ? said : undefined,
            proves: site.proves,
            mayBeHidden: said === 'hidden',
            spent: budget.spent - kept,
        });
    }
    return answer.ok && site.exhausted?.(answer) === true;
}
async function send({ request, follow }, budget, { fetcher }) {
    let url = request.url;
    for (let redirects = 0;; redirects++) {
        const answer = await fetcher.fetch({ ...request, url, bodyLimit: maxAnswerLength }, budget);
        if (!follow || !answer.ok || !(0,links_redirects/* isRedirect */.N6)(answer.status))
            return answer;
        const hop = (0,links_redirects/* redirectHop */.I3)(answer, url);
        if (!hop || redirects >= links_redirects/* maxRedirects */.q5)
            return answer;
        url = hop.to;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 2 modules
var decode = __webpack_require__(7031);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
;// CONCATENATED MODULE: ./build/src/page/clean.js


const maxTitle = 1_000;
const maxInput = 4_096;
const clean_invisible = new RegExp(`(${invisible/* neededInvisible */.f8})|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]`, 'gu');
const stackedMarks = /(\p{M}{6})\p{M}+/gu;
const leadingMarks = /^(?:[\p{M}\s]|\u200C|\u200D)+/u;
const spaces = /[\t\n\v\f\r\u0085\u2800]/g;
function plainLine(text) {
    if (text.length > maxInput)
        return '';
    const line = text
        .replace(spaces, ' ')
        .replace(clean_invisible, '$1')
        .normalize('NFC')
        .replace(stackedMarks, '$1')
        .replace(/\s+/g, ' ')
        .replace(leadingMarks, '')
        .trim();
    return line.length > maxTitle ? '' : line;
}
const aboutReferences = /\b(?:ampersands?|entit(?:y|ies)|escap(?:e|es|ed|ing)|(?:html|url|character|percent)[- ]encod\w*|encod(?:e|ed|ing))\b/i;
const bareAmpersand = /&(?!#?\w+;)/;
const lonelyReference = /(?<!\S)&(?:amp|lt|gt|quot|copy);(?!\S)/i;
const lonelySpace = /(?<!\S)&(?:nbsp|shy|zwj|zwnj|ensp|emsp|thinsp);(?!\S)/i;
function cleanTitle(text) {
    return plainLine(text.length > maxInput ? '' : withoutTags(withoutReferences(text)));
}
function withoutReferences(text) {
    if (!text.includes('&'))
        return text;
    const isMeant = (aboutReferences.test(text) || bareAmpersand.test(text)) && lonelyReference.test(text);
    return isMeant || lonelySpace.test(text) ? text : (0,decode/* decodeHTMLStrict */.hl)((0,decode/* decodeHTMLStrict */.hl)(text));
}
const inline = 'a|abbr|b|bdi|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|tt';
const pair = new RegExp(`<(${inline})(?:\\s[^<>]*)?>([^<>]+)</\\1\\s*>`, 'gi');
const aboutMarkup = /\b(?:html\d?|tags?|elements?|css|markup)\b/i;
function withoutTags(text) {
    if (!text.includes('<'))
        return text;
    let left = text.replace(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/s, '$1');
    for (let depth = 0; depth < 3; depth++)
        left = left.replace(pair, '$2');
    return aboutMarkup.test(left) ? left : left.replace(/<\/?w?br\s*\/?>/gi, (tag) => spaceOf(tag));
}
function spaceOf(tag) {
    return /wbr/i.test(tag) ? '' : ' ';
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js
var Tokenizer = __webpack_require__(5455);
;// CONCATENATED MODULE: ./build/src/page/markup.js

const maxName = 40;
const maxValue = 4_096;
class MarkupReader {
    #handler;
    #xml;
    #wanted;
    #tokenizer;
    #window = new Window();
    #stopped = false;
    #tag = '';
    #tagStart = 0;
    #attributes = new Map();
    #attribute = '';
    #value = '';
    constructor(handler, { xml, wanted }) {
        this.#handler = handler;
        this.#xml = xml;
        this.#wanted = wanted;
        this.#tokenizer = new Tokenizer/* default */.A({ xmlMode: xml }, this);
    }
    write(text) {
        if (this.#stopped || text === '')
            return;
        this.#window.add(text);
        this.#tokenizer.write(text);
    }
    end() {
        if (!this.#stopped)
            this.#tokenizer.end();
        this.#stopped = true;
    }
    stop() {
        this.#stopped = true;
        this.#tokenizer.pause();
    }
    onopentagname(start, end) {
        this.#tag = this.#name(start, end);
        this.#tagStart = start;
        this.#attributes = new Map();
    }
    onattribname(start, end) {
        this.#attribute = this.#name(start, end);
        this.#value = '';
    }
    onattribdata(start, end) {
        this.#addToValue(this.#window.slice(start, Math.min(end, start + maxValue)));
    }
    onattribentity(codePoint) {
        this.#addToValue(String.fromCodePoint(codePoint));
    }
    onattribend() {
        const isNew = this.#wanted.has(this.#attribute) && !this.#attributes.has(this.#attribute);
        if (isNew)
            this.#attributes.set(this.#attribute, this.#value);
    }
    onopentagend() {
        if (!this.#stopped)
            this.#handler.open(this.#tag, this.#attributes, this.#tagStart);
    }
    onselfclosingtag(end) {
        this.onopentagend();
        const closes = this.#xml || this.#tag === 'svg' || this.#tag === 'math';
        if (closes && !this.#stopped)
            this.#handler.close(this.#tag, end);
    }
    onclosetag(start, end) {
        if (!this.#stopped)
            this.#handler.close(this.#name(start, end), start);
    }
    ontext(start, end) {
        if (!this.#stopped)
            this.#handler.text(this.#window.slice(start, end));
    }
    ontextentity(codePoint) {
        if (!this.#stopped)
            this.#handler.text(String.fromCodePoint(codePoint));
    }
    oncdata(start, end, offset) {
        if (this.#xml)
            this.ontext(start, end - offset);
    }
    onprocessinginstruction(start, end) {
        if (this.#stopped)
            return;
        this.#handler.instruction?.(this.#window.slice(start, Math.min(end, start + maxValue)));
    }
    oncomment() { }
    ondeclaration() { }
    onend() { }
    #name(start, end) {
        return end - start > maxName ? '' : this.#window.slice(start, end).toLowerCase();
    }
    #addToValue(piece) {
        if (this.#wanted.has(this.#attribute) && this.#value.length < maxValue)
            this.#value += piece;
    }
}
const maxUsedPieces = 256;
class Window {
    #pieces = [];
    #first = 0;
    #length = 0;
    add(text) {
        this.#pieces.push({ start: this.#length, text });
        this.#length += text.length;
    }
    slice(start, end) {
        this.#advance(start);
        let text = '';
        for (let at = this.#first; at < this.#pieces.length; at++) {
            const piece = this.#pieces[at];
            if (piece.start >= end)
                break;
            text += piece.text.slice(Math.max(0, start - piece.start), end - piece.start);
        }
        return text;
    }
    #advance(start) {
        const last = this.#pieces.length - 1;
        while (this.#first < last && (this.#pieces[this.#first + 1]?.start ?? 0) <= start)
            this.#first++;
        if (this.#first <= maxUsedPieces)
            return;
        this.#pieces.splice(0, this.#first);
        this.#first = 0;
    }
}

// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/recognise.js
var recognise = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/src/page/published.js


const firstDate = '1582-10-15';
const unsetClock = '1970-01-01';
const httpDate = /^(?:[a-z]{3},\s)?(\d{1,2}\s[a-z]{3}\s\d{4})\s\d{2}:\d{2}/i;
function publishedDay(text) {
    const trimmed = text.slice(0, 80).trim();
    const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(trimmed) ?? [];
    const iso = year === undefined
        ? (0,recognise/* recogniseDate */.C$)(httpDate.exec(trimmed)?.[1] ?? trimmed)?.period?.first
        : (0,calendar/* isoDate */._$)(Number(year), Number(month), Number(day));
    if (iso === undefined || !(0,calendar/* dateExists */.d)(iso))
        return undefined;
    return iso < firstDate || iso === unsetClock ? undefined : iso;
}

;// CONCATENATED MODULE: ./build/src/links/sites/site.js


function batchesOf(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
function jsonObject(response) {
    if (response.status !== 200)
        return undefined;
    try {
        const value = JSON.parse(new external_node_util_.TextDecoder().decode(response.body));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function oembedRequest({ endpoint, siteName }, url, asked) {
    return {
        request: {
            url: `${endpoint}?format=json&url=${encodeURIComponent(asked)}`,
            method: 'GET',
            headers: { accept: 'application/json' },
        },
        follow: true,
        urls: [url],
        read: (response) => new Map([[url, answerOf(response, siteName)]]),
    };
}
function answerOf(response, siteName) {
    const answer = jsonObject(response);
    const title = typeof answer?.title === 'string' ? cleanTitle(answer.title) : '';
    if (title === '')
        return 'unknown';
    const author = typeof answer?.author_name === 'string' ? plainLine(answer.author_name) : '';
    const facts = { title, siteName };
    if (author !== '')
        facts.author = author;
    return facts;
}

;// CONCATENATED MODULE: ./build/src/links/sites/arxiv.js






const batch = 50;
const arxiv = {
    id: 'arxiv',
    matches: (url) => paperOf(url) !== undefined,
    limit: { concurrency: 1, interval: 3_000 },
    proves: true,
    plan: (urls) => batchesOf(urls, batch).map((some) => {
        const ids = [...new Set(some.map(paperOf))].join(',');
        return {
            request: {
                url: `https://export.arxiv.org/api/query?id_list=${ids}&max_results=${batch}`,
                method: 'GET',
                headers: { accept: 'application/atom+xml' },
            },
            follow: true,
            urls: some,
            read: (response) => readFeed(some, response),
        };
    }),
};
function paperOf(url) {
    if (!/arxiv\.org/i.test(url))
        return undefined;
    return /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec((0,identity/* linkIdentity */.t)(url)?.key ?? '')?.[1];
}
function readFeed(urls, response) {
    const papers = response.status === 200 ? papersOf(response.body) : undefined;
    return new Map(urls.map((url) => [url, papers?.get(paperOf(url) ?? '') ?? 'unknown']));
}
function papersOf(body) {
    const papers = new Map();
    let entry;
    let element;
    const finish = ({ id, title, published }) => {
        const [, paper] = /^https?:\/\/arxiv\.org\/abs\/(.+?)(?:v\d+)?$/.exec(id.trim()) ?? [];
        const facts = factsOf(title, published);
        if (paper !== undefined && facts)
            papers.set(paper, facts);
    };
    const reader = new MarkupReader({
        open(name) {
            if (name === 'entry')
                entry = { id: '', title: '', published: '' };
            element = name === 'id' || name === 'title' || name === 'published' ? name : undefined;
        },
        close(name) {
            if (name === 'entry' && entry) {
                finish(entry);
                entry = undefined;
            }
            element = undefined;
        },
        text(text) {
            if (entry && element)
                entry[element] += text;
        },
    }, { xml: true, wanted: new Set() });
    reader.write(new external_node_util_.TextDecoder().decode(body));
    reader.end();
    return papers;
}
function factsOf(titleText, publishedText) {
    const title = cleanTitle(titleText);
    if (title === '')
        return undefined;
    const published = publishedDay(publishedText);
    return { title, siteName: 'arXiv', ...(published !== undefined && { published }) };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/text/address.js
var text_address = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/src/page/challenge.js
var challenge = __webpack_require__(6152);
// EXTERNAL MODULE: ./build/src/page/placeholder.js
var placeholder = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/src/page/site-name.js + 1 modules
var site_name = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/src/page/html-facts.js







const titleSignals = [
    'citation_title',
    'og:title',
    'twitter:title',
    'title',
    'headline',
    'dcterms.title',
    'dc.title',
    'h1',
];
const dateSignals = [
    'article:published_time',
    'og:article:published_time',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'headline-date',
    'datepublished',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date.issued',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
    'time',
];
const siteNameSignals = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
];
const addressSignals = ['canonical', 'og:url'];
const languageSignals = ['lang', 'content-language', 'og:locale'];
const metaNames = new Set([
    'citation_title',
    'og:title',
    'twitter:title',
    'dcterms.title',
    'dc.title',
    ...dateSignals.filter((signal) => signal !== 'time' && signal !== 'headline-date'),
    ...siteNameSignals,
    'content-language',
    'og:locale',
    'og:url',
]);
const maxTag = 35;
function languageTag(text) {
    const tag = text.trim().replaceAll('_', '-');
    if (tag === '' || tag.length > maxTag)
        return undefined;
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return undefined;
    }
}
const replacement = '\uFFFD';
function html_facts_factsOf(signals, url) {
    const siteName = first(siteNameSignals, signals, readable);
    const title = bestTitle(signals, url)?.title;
    const published = first(dateSignals, signals, publishedDay);
    const language = first(languageSignals, signals, languageTag);
    return {
        ...(title !== undefined && { title: copyOf(title) }),
        ...(siteName !== undefined && { siteName: copyOf(siteName) }),
        ...(published !== undefined && { published }),
        ...(language !== undefined && { language }),
    };
}
function bestTitle(signals, url) {
    const texts = titleSignals.flatMap((signal) => {
        const title = first([signal], signals, readable);
        return title === undefined ? [] : [{ title, signal }];
    });
    const siteName = first(siteNameSignals, signals, readable);
    const names = (0,site_name/* siteNamesOf */.je)(url, [siteName]);
    const inHead = texts.filter(({ signal }) => signal !== 'h1');
    if (inHead.some(({ title }) => isChallenge(title, names)))
        return undefined;
    const inPlace = inHead.find(({ title }) => (0,placeholder/* isInPlaceOfPage */.JV)(title, names));
    if (inPlace && !isContradicted(inPlace, texts, names))
        return inPlace;
    const usable = texts.filter(({ title }) => !(0,placeholder/* isAddress */.PW)(title) && !isChallenge(title, names) && !(0,placeholder/* isInPlaceOfPage */.JV)(title, names));
    if ((0,site_name/* isFrontPageAddress */.RK)(url))
        return nameOfFrontPage(usable, siteName, names);
    const whole = withoutCutTitles(usable.filter(({ title }) => !(0,placeholder/* isNameAlone */.Hh)(title)), names);
    const own = whole
        .map(({ title, signal }) => {
        const others = whole.filter((each) => each.signal !== signal).map((each) => each.title);
        return { title: (0,site_name/* withoutSiteName */.ri)(title, names, others), signal, asWritten: title };
    })
        .filter(({ title }) => !(0,site_name/* isSiteName */.np)(title, names));
    const address = addressSignals.map((signal) => signals.get(signal)).find(Boolean);
    const isFront = address !== undefined && leadsToFront(address, url);
    const telling = own.filter(({ title, asWritten }) => {
        return !(0,placeholder/* saysNothing */._X)(title, names) && !(isFront && (0,site_name/* beginsWithName */.gT)(asWritten, names));
    });
    if (isFront && telling.length === 0)
        return undefined;
    return agreed(telling, names) ?? own[0];
}
function isContradicted({ signal }, titles, names) {
    if (!/^(?:og|twitter):/.test(signal))
        return false;
    const own = titles.filter(({ title, signal: other }) => (other === 'title' || other === 'h1' || other === 'headline') &&
        !(0,placeholder/* isInPlaceOfPage */.JV)(title, names) &&
        !(0,site_name/* isSiteName */.np)((0,site_name/* withoutSiteName */.ri)(title, names), names) &&
        !(0,placeholder/* saysNothing */._X)(title, names));
    const [element, heading] = own;
    return (element?.signal === 'title' && heading !== undefined && isSimilar(element.title, heading.title));
}
function leadsToFront(address, url) {
    const path = address.trim().replace(/^https?:\/\/[^/?#]+/i, '') || '/';
    const [one, other] = [address, url].map((each) => (0,text_address/* parseAddress */.or)(each)?.host);
    return path === '/' && (one === undefined || one === other);
}
function isChallenge(title, names) {
    if ((0,challenge/* isChallengeTitle */.YX)(title))
        return true;
    const [only = '', ...others] = (0,site_name/* partsOf */.CI)(title, names);
    return others.length === 0 && (0,challenge/* isChallengeTitle */.YX)(only);
}
function nameOfFrontPage(titles, siteName, names) {
    const [best] = titles;
    if (best === undefined || siteName === undefined) {
        const parts = titles.flatMap(({ title, signal }) => title.split(/\s+[|·•»–—-]+\s+|:\s/).map((part) => ({ title: part.trim(), signal })));
        return parts.find(({ title }) => (0,site_name/* isSiteName */.np)(title, names)) ?? best;
    }
    return (0,placeholder/* saysNothing */._X)(siteName, names) ? best : { title: siteName, signal: best.signal };
}
function withoutCutTitles(titles, names) {
    const whole = titles.flatMap(({ title }) => [title, (0,site_name/* withoutSiteName */.ri)(title, names)]);
    return titles.filter(({ title, signal }) => {
        if (!/^(?:og|twitter):/.test(signal))
            return true;
        const cut = title.replace(/\s*(?:…|\.{3})$/, '');
        return !whole.some((other) => {
            if (!other.startsWith(cut) || other.length <= title.length)
                return false;
            const rest = other.slice(cut.length);
            if (cut !== title)
                return !/^\s*(?:…|\.{3})/.test(rest);
            return /^\s*["']/.test(rest) || (!title.includes(' ') && /^\s[\p{L}\p{N}]/u.test(rest));
        });
    });
}
function agreed(titles, names) {
    const [best] = titles;
    if (best === undefined || !/^(?:og|twitter):/.test(best.signal))
        return best;
    const element = titles.find(({ signal }) => signal === 'title');
    if (element === undefined || isSimilar(best.title, element.title))
        return best;
    const headings = titles.filter(({ signal }) => signal === 'h1' || signal === 'headline');
    const isConfirmed = headings.some(({ title }) => isSimilar(title, element.title));
    const supports = headings.some(({ title }) => isSimilar(title, best.title));
    if (isConfirmed && !supports)
        return element;
    const isNamed = ({ title }) => (0,site_name/* beginsWithName */.gT)(title, names);
    return isNamed(best) && !isNamed(element) ? element : best;
}
function isSimilar(one, other) {
    const [a, b] = [one, other].map((title) => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
    return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
function copyOf(text) {
    return external_node_buffer_.Buffer.from(text).toString();
}
function readable(text) {
    const clean = cleanTitle(text);
    return /[\p{L}\p{N}]/u.test(clean) && !clean.includes(replacement) ? clean : undefined;
}
function first(order, signals, read) {
    for (const signal of order) {
        const text = signals.get(signal);
        const value = text === undefined ? undefined : read(text);
        if (value !== undefined)
            return value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/links/sites/doi.js






const hosts = new Set(['doi.org', 'dx.doi.org', 'www.doi.org']);
const markup = /<\/?(?:b|em|i|sc|scp|strong|sub|sup|tt|u|(?:jats|mml):[a-z]{1,20})(?:\s[^<>]{0,200})?>/gi;
const doi = {
    id: 'doi',
    matches: (url) => doiOf(url) !== undefined,
    proves: true,
    plan: (urls) => urls.map((url) => ({
        request: {
            url: `https://doi.org${doiOf(url)}`,
            method: 'GET',
            headers: { accept: 'application/vnd.citationstyles.csl+json' },
        },
        follow: true,
        urls: [url],
        read: (response) => new Map([[url, doi_answerOf(response)]]),
    })),
};
function doiOf(url) {
    if (!/doi\.org/i.test(url))
        return undefined;
    const address = (0,text_address/* parseAddress */.or)(url);
    if (!address || !hosts.has(address.host))
        return undefined;
    return /^\/10\.\d{4,9}(?:\.\d{1,9})*\/./.test(address.pathname) ? address.pathname : undefined;
}
function doi_answerOf(response) {
    const record = jsonObject(response);
    const title = record && cleanTitle(textOf(record.title).replace(markup, ''));
    if (!title)
        return 'unknown';
    const facts = { title };
    const journal = cleanTitle(textOf(record['container-title']));
    const published = dayOf(record.issued);
    const language = languageTag(textOf(record.language));
    if (journal !== '')
        facts.siteName = journal;
    if (published !== undefined)
        facts.published = published;
    if (language !== undefined)
        facts.language = language;
    return facts;
}
function textOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? first : '';
}
function dayOf(value) {
    const parts = isObject(value) ? value['date-parts'] : undefined;
    const first = Array.isArray(parts) ? parts[0] : undefined;
    if (!Array.isArray(first) || first.length < 3)
        return undefined;
    const [year, month, day] = first.map(Number);
    return publishedDay((0,calendar/* isoDate */._$)(year ?? 0, month ?? 0, day ?? 0));
}

;// CONCATENATED MODULE: ./build/src/links/sites/github.js




const github_batch = 50;
const reserve = 200;
const selections = {
    repository: 'description',
    release: 'release(tagName: $TAG) { name tagName publishedAt isDraft }',
    issue: 'item: issueOrPullRequest(number: $NUMBER) { ... on Issue { title createdAt repository { nameWithOwner } } ... on PullRequest { title createdAt repository { nameWithOwner } } }',
    discussion: 'item: discussion(number: $NUMBER) { title createdAt repository { nameWithOwner } }',
    file: 'object(expression: $EXPRESSION) { __typename }',
};
function createGitHub({ endpoint, token, repository = '' }) {
    const host = new URL(endpoint).host.replace(/^api\./, '');
    return {
        id: 'github',
        matches: (url) => gitHubThing(url, host) !== undefined,
        limit: { concurrency: 1, interval: 200 },
        proves: true,
        plan: (urls) => batchesOf(urls, github_batch).map((some) => {
            const things = some.flatMap((url) => gitHubThing(url, host) ?? []);
            return {
                request: {
                    url: endpoint,
                    method: 'POST',
                    headers: {
                        accept: 'application/json',
                        'content-type': 'application/json',
                        authorization: `Bearer ${token}`,
                    },
                    body: JSON.stringify(queryOf(things)),
                },
                follow: false,
                urls: some,
                read: (response) => readAnswers(some, things, response, repository.toLowerCase()),
            };
        }),
        exhausted: isExhausted,
    };
}
function queryOf(things) {
    const variables = {};
    const declared = [];
    const variable = (name, type, value) => {
        variables[name] = value;
        declared.push(`$${name}: ${type}`);
        return `$${name}`;
    };
    const fields = things.map((thing, at) => {
        const owner = variable(`o${at}`, 'String!', thing.owner);
        const name = variable(`n${at}`, 'String!', thing.name);
        const selection = selections[thing.kind]
            .replace('$TAG', () => variable(`t${at}`, 'String!', thing.kind === 'release' ? thing.tag : ''))
            .replace('$NUMBER', () => variable(`i${at}`, 'Int!', 'number' in thing ? thing.number : 0))
            .replace('$EXPRESSION', () => variable(`e${at}`, 'String!', thing.kind === 'file' ? `${thing.ref}:${thing.path}` : ''));
        return `r${at}: repository(owner: ${owner}, name: ${name}) { nameWithOwner isPrivate ${selection} }`;
    });
    return {
        query: `query(${declared.join(', ')}) { rateLimit { remaining } viewer { login } ${fields.join(' ')} }`,
        variables,
    };
}
function readAnswers(urls, things, response, own) {
    const answer = jsonObject(response);
    const data = isObject(answer?.data) ? answer.data : undefined;
    const seesAll = data !== undefined && seesHidden(data, response);
    return new Map(urls.map((url, at) => {
        const [thing, repository] = [things[at], data?.[`r${at}`]];
        if (thing && isObject(repository))
            return [url, github_answerOf(thing, repository, seesAll, own)];
        return [url, seesAll ? 'hidden' : 'unknown'];
    }));
}
function seesHidden({ viewer }, { headers }) {
    if (isObject(viewer) && viewer.login === 'github-actions[bot]')
        return false;
    const scopes = headers['x-oauth-scopes'];
    return scopes === undefined || scopes.split(/,\s*/).includes('repo');
}
function github_answerOf(thing, repository, seesAll, own) {
    const full = github_textOf(repository.nameWithOwner);
    const isHidden = repository.isPrivate !== false;
    if (isHidden && full.toLowerCase() !== own)
        return 'hidden';
    const found = full.toLowerCase() === `${thing.owner}/${thing.name}`.toLowerCase()
        ? github_factsOf(thing, repository, full)
        : undefined;
    return found ?? (isHidden || (thing.kind === 'release' && seesAll) ? 'hidden' : 'unknown');
}
function github_factsOf(thing, repository, full) {
    switch (thing.kind) {
        case 'repository': {
            const description = github_textOf(repository.description);
            return facts(description === '' ? full : `${full}: ${description}`);
        }
        case 'release': {
            if (!isObject(repository.release))
                return undefined;
            const { name, tagName, publishedAt, isDraft } = repository.release;
            if (isDraft !== false)
                return undefined;
            return facts(`Release ${github_textOf(name) || github_textOf(tagName)} · ${full}`, github_textOf(publishedAt));
        }
        case 'issue':
        case 'discussion': {
            if (!isObject(repository.item))
                return undefined;
            const { title, createdAt, repository: home } = repository.item;
            if (!isObject(home) || github_textOf(home.nameWithOwner) !== full)
                return undefined;
            return github_textOf(title) === '' ? undefined : facts(github_textOf(title), github_textOf(createdAt));
        }
        case 'file':
            return isObject(repository.object)
                ? facts(`${thing.name}/${thing.path} at ${thing.ref} · ${full}`)
                : undefined;
    }
}
function facts(title, date = '') {
    const published = publishedDay(date);
    return {
        title: plainLine(title),
        siteName: 'GitHub',
        ...(published !== undefined && { published }),
    };
}
function github_textOf(value) {
    return typeof value === 'string' ? plainLine(value) : '';
}
function isExhausted(response) {
    if ([401, 403, 429].includes(response.status))
        return true;
    const data = jsonObject(response)?.data;
    const limit = isObject(data) ? data.rateLimit : undefined;
    const remaining = [
        isObject(limit) ? limit.remaining : undefined,
        response.headers['x-ratelimit-remaining'],
    ];
    return remaining.some((left) => left !== undefined && left !== null && Number(left) <= reserve);
}
const reserved = new Set('about apps collections customer-stories enterprise events features login marketplace notifications orgs readme resources search security sessions settings site solutions sponsors stars team topics trending users'.split(' '));
const owners = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
const names = /^[\w.-]{1,100}$/;
function gitHubThing(url, host) {
    if (!url.toLowerCase().includes(host))
        return undefined;
    const address = (0,text_address/* parseAddress */.or)(url);
    if (!address || address.host.replace(/^www\./, '') !== host)
        return undefined;
    const [owner = '', repository = '', area, ...rest] = segmentsOf(address.pathname) ?? [];
    const name = repository.replace(/\.git$/, '');
    if (!owners.test(owner) || reserved.has(owner.toLowerCase()) || !names.test(name))
        return undefined;
    const of = { owner, name };
    const [first = '', ...others] = rest;
    switch (area) {
        case undefined:
            return { ...of, kind: 'repository' };
        case 'releases':
            return first === 'tag' && others.length > 0
                ? { ...of, kind: 'release', tag: others.join('/') }
                : undefined;
        case 'issues':
        case 'pull':
            return numbered(rest) ? { ...of, kind: 'issue', number: Number(first) } : undefined;
        case 'discussions':
            return numbered(rest) ? { ...of, kind: 'discussion', number: Number(first) } : undefined;
        case 'blob':
        case 'tree':
            return others.length > 0
                ? { ...of, kind: 'file', ref: first, path: others.join('/') }
                : undefined;
        default:
            return undefined;
    }
}
function numbered(rest) {
    return rest.length === 1 && /^[1-9]\d{0,8}$/.test(rest[0] ?? '');
}
function segmentsOf(path) {
    try {
        return path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/html-encoding-sniffer/lib/html-encoding-sniffer.js
var html_encoding_sniffer = __webpack_require__(5528);
;// CONCATENATED MODULE: ./build/src/page/charset.js



const maxMark = 3;
const maxHeld = 16 * 1024;
const certain = new Set(['UTF-8', 'UTF-16BE', 'UTF-16LE']);
class PageDecoder {
    #label;
    #needed;
    #held = [];
    #length = 0;
    #decoder;
    constructor(contentType) {
        const label = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType.slice(0, 1_000))?.[1];
        const encoding = label === undefined ? undefined : sniffed(new Uint8Array(), label);
        this.#label = encoding === undefined ? undefined : label;
        this.#needed = encoding !== undefined && certain.has(encoding) ? maxMark : maxHeld;
    }
    decode(chunk) {
        if (this.#decoder)
            return this.#decoder.decode(chunk, { stream: true });
        this.#held.push(chunk);
        this.#length += chunk.length;
        return this.#length < this.#needed ? '' : this.flush();
    }
    flush() {
        if (this.#decoder)
            return '';
        const bytes = external_node_buffer_.Buffer.concat(this.#held);
        this.#held = [];
        this.#decoder = decoderFor(encodingOf(bytes.subarray(0, maxHeld), this.#label));
        return this.#decoder.decode(bytes, { stream: true });
    }
}
function encodingOf(start, label) {
    const outside = sniffed(start.subarray(0, maxMark), label);
    if (outside !== undefined && certain.has(outside))
        return outside;
    if ((0,external_node_buffer_.isUtf8)(withoutCutCharacter(start)) && start.some((byte) => byte > 0x7f))
        return 'utf-8';
    return outside ?? declaredEncoding(start) ?? 'utf-8';
}
function declaredEncoding(start) {
    const text = external_node_buffer_.Buffer.from(start).toString('latin1');
    const xml = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)/i.exec(text)?.[1];
    const late = Math.max(0, text.search(/<meta\s[^<>]*charset/i));
    return sniffed(start) ?? sniffed(start.subarray(late)) ?? sniffed(new Uint8Array(), xml);
}
function sniffed(start, label) {
    const options = { transportLayerEncodingLabel: label, defaultEncoding: 'none' };
    const encoding = html_encoding_sniffer(start, options);
    return encoding === 'none' ? undefined : encoding;
}
function decoderFor(encoding) {
    try {
        return new external_node_util_.TextDecoder(encoding);
    }
    catch {
        return new external_node_util_.TextDecoder();
    }
}
function withoutCutCharacter(bytes) {
    const last = bytes.findLastIndex((byte) => byte < 0x80 || byte > 0xbf);
    return last >= bytes.length - 4 && (bytes[last] ?? 0) > 0xbf ? bytes.subarray(0, last) : bytes;
}

;// CONCATENATED MODULE: ./build/src/page/html.js







const bodyReach = 64 * 1024;
const strayReach = 4 * 1024;
const headingReach = 16 * 1024;
const maxData = 64 * 1024;
const maxText = 4_096;
const wanted = new Set('class content datetime hidden href http-equiv id itemprop lang name property pubdate rel type'.split(' '));
const bodyElements = new Set('body main article section header nav div p h1 h2 ul ol table form'.split(' '));
const drawings = new Set(['svg', 'math']);
const hiddenElements = new Set('foreignobject iframe noembed noframes noscript template'.split(' '));
const textless = new Set(['script', 'style', 'textarea', 'xmp']);
const permalink = /(?:\s*[¶§🔗]|\s#)\s*$/u;
const mounts = new Set('root app __next __nuxt ___gatsby react-root svelte q-app'.split(' '));
const minBodyText = 40;
const dates = new Set(dateSignals);
class HtmlReader {
    #url;
    #decoder;
    #markup = new MarkupReader(this, { xml: false, wanted });
    #signals = new Map();
    #capture;
    #textlessIn;
    #drawn = 0;
    #hidden = 0;
    #headEnd;
    #isHeadClosed = false;
    #inContent = false;
    #hasMount = false;
    #bodyText = 0;
    #inArticle = false;
    #isArticleHeading = false;
    #enough;
    #asked = { signals: -1, far: false };
    constructor(url, contentType) {
        this.#url = url;
        this.#decoder = new PageDecoder(contentType);
    }
    push(chunk) {
        if (!this.#enough)
            this.#markup.write(this.#decoder.decode(chunk));
        return this.#enough !== undefined;
    }
    facts() {
        this.#markup.write(this.#decoder.flush());
        return this.#enough ?? this.#factsNow();
    }
    elements() {
        this.#markup.write(this.#decoder.flush());
        const textOf = (signal) => cleanTitle(this.#signals.get(signal) ?? '');
        return { title: textOf('title'), h1: textOf('h1') };
    }
    open(name, attributes, at) {
        if (this.#hidden === 0 && bodyElements.has(name)) {
            this.#headEnd ??= at;
            this.#drawn = 0;
        }
        if (name === 'body')
            this.#isHeadClosed = true;
        if (drawings.has(name))
            this.#drawn++;
        if (hiddenElements.has(name))
            this.#hidden++;
        this.#finish(at);
        if (this.#isForeign())
            return;
        if (this.#capture && (name === 'br' || bodyElements.has(name)))
            this.#capture.text += ' ';
        this.#readTag(name, attributes);
        this.#finish(at);
    }
    close(name, at) {
        if (drawings.has(name))
            this.#drawn = Math.max(0, this.#drawn - 1);
        if (hiddenElements.has(name))
            this.#hidden = Math.max(0, this.#hidden - 1);
        if (name === 'head') {
            this.#headEnd ??= at;
            this.#isHeadClosed = true;
        }
        if (name === this.#textlessIn)
            this.#textlessIn = undefined;
        if (this.#capture?.element === name)
            this.#endCapture(this.#capture);
        this.#finish(at);
    }
    text(text) {
        const capture = this.#capture;
        if (!capture && this.#hasMount && this.#bodyText < minBodyText && !this.#isForeign()) {
            if (this.#textlessIn === undefined)
                this.#bodyText += text.trim().length;
        }
        if (!capture || this.#isForeign() || capture.text.length > capture.limit)
            return;
        if (this.#textlessIn === undefined || capture.element === 'script')
            capture.text += text;
    }
    #factsNow() {
        const isShell = this.#hasMount &&
            this.#bodyText < minBodyText &&
            !['citation_title', 'og:title', 'headline', 'h1'].some((signal) => this.#signals.has(signal));
        const { title, ...others } = html_facts_factsOf(this.#signals, this.#url);
        return title === undefined || isShell ? others : { title, ...others };
    }
    #isForeign() {
        return this.#drawn > 0 || this.#hidden > 0;
    }
    #readTag(name, attributes) {
        if (textless.has(name))
            this.#textlessIn = name;
        if (name === 'html')
            this.#keep('lang', attributes.get('lang'));
        else if (name === 'meta')
            this.#readMeta(attributes);
        else if (name === 'title' && !this.#signals.has(name))
            this.#begin(name, maxText);
        else if (name === 'h1' && !attributes.has('hidden'))
            this.#readHeading();
        else if (name === 'script' && isLinkedData(attributes))
            this.#begin(name, maxData);
        else if (name === 'time')
            this.#readTime(attributes);
        else if (name === 'link' && attributes.get('rel')?.trim().toLowerCase() === 'canonical') {
            this.#keep('canonical', attributes.get('href'));
        }
        else if (mounts.has(attributes.get('id') ?? ''))
            this.#hasMount = true;
        this.#inArticle ||= name === 'article' || name === 'main';
        this.#inContent ||= this.#inArticle || name === 'h1';
    }
    #begin(element, limit) {
        this.#capture = { element, text: '', limit };
    }
    #readHeading() {
        const isBetter = this.#inArticle && !this.#isArticleHeading;
        if (this.#signals.has('h1') && !isBetter)
            return;
        this.#signals.delete('h1');
        this.#isArticleHeading = this.#inArticle;
        this.#begin('h1', maxText);
    }
    #readMeta(attributes) {
        const content = attributes.get('content');
        const equivalent = attributes.get('http-equiv')?.trim().toLowerCase();
        if (equivalent === 'content-language')
            this.#keep(equivalent, content);
        const names = ['property', 'name', 'itemprop'].map((name) => attributes.get(name) ?? '');
        for (const name of names.join(' ').toLowerCase().split(/\s+/, 8)) {
            if (metaNames.has(name))
                this.#keep(name, content);
        }
    }
    #readTime(attributes) {
        const marks = `${attributes.get('itemprop')} ${attributes.get('class')}`.toLowerCase();
        const isMarked = attributes.has('pubdate') || /published|entry-date/.test(marks);
        if (isMarked)
            this.#keep('datepublished', attributes.get('datetime'));
        else if (this.#inContent)
            this.#keep('time', attributes.get('datetime'));
    }
    #endCapture({ element, text, limit }) {
        this.#capture = undefined;
        if (text.length > limit)
            return;
        if (element !== 'script') {
            const line = text.replace(/\s+/g, ' ');
            this.#keep(element, element === 'h1' ? line.replace(permalink, '') : line);
            return;
        }
        const { headline, published } = readLinkedData(text);
        this.#keep('headline', headline);
        this.#keep('headline-date', published);
    }
    #keep(signal, text) {
        if (text === undefined || this.#signals.has(signal) || text.trim() === '')
            return;
        if (!dates.has(signal) || publishedDay(text) !== undefined)
            this.#signals.set(signal, text);
    }
    #finish(at) {
        if (this.#enough) {
            if (this.#signals.has('h1') || at > headingReach)
                this.#markup.stop();
            return;
        }
        if (this.#headEnd === undefined || this.#capture)
            return;
        if (!this.#isHeadClosed && at - this.#headEnd < strayReach)
            return;
        const far = at - this.#headEnd > bodyReach;
        if (this.#asked.signals === this.#signals.size && this.#asked.far === far)
            return;
        this.#asked = { signals: this.#signals.size, far };
        const isDated = dateSignals.some((signal) => this.#signals.has(signal));
        if (!far && !isDated)
            return;
        const best = bestTitle(this.#signals, this.#url);
        const isSure = best !== undefined && best.signal !== 'h1' && !(0,placeholder/* saysNothing */._X)(best.title, site_name/* noNames */.QC);
        if (best && (far || (isDated && isSure)))
            this.#enough = this.#factsNow();
    }
}
function isLinkedData(attributes) {
    return attributes.get('type')?.trim().toLowerCase().startsWith('application/ld+json') ?? false;
}
const maxObjects = 200;
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'];
function readLinkedData(json) {
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        return {};
    }
    let dated;
    const queue = [parsed];
    for (let at = 0; at < queue.length && at < maxObjects; at++) {
        const node = queue[at];
        if (Array.isArray(node)) {
            queue.push(...node.slice(0, maxObjects));
            continue;
        }
        if (!html_isObject(node))
            continue;
        const headline = html_textOf(node.headline);
        const published = html_textOf(node.datePublished);
        if (headline !== undefined)
            return { headline, published };
        dated ??= published;
        for (const key of inner)
            queue.push(node[key]);
    }
    return { published: dated };
}
function html_isObject(value) {
    return typeof value === 'object' && value !== null;
}
function html_textOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

;// CONCATENATED MODULE: ./build/src/page/reader.js






const vague = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const enoughBytes = 5;
class ResponseReader {
    #type;
    #contentType;
    #url;
    #start = new Uint8Array();
    #reader;
    constructor({ contentType = '', url }) {
        this.#type = mediaType(contentType);
        this.#contentType = contentType;
        this.#url = url;
        if (!vague.has(this.#type))
            this.#reader = this.#readerOf(this.#type);
    }
    push(chunk) {
        if (this.#reader)
            return this.#reader.push(chunk);
        this.#start = external_node_buffer_.Buffer.concat([this.#start, chunk]);
        if (this.#start.length < enoughBytes)
            return false;
        this.#reader = this.#readerOf(reader_sniffed(this.#start));
        return this.#reader.push(this.#start);
    }
    facts() {
        return {
            ...this.#reader?.facts(),
            ...(this.#type !== '' && { contentType: this.#type }),
        };
    }
    elements() {
        return (this.#reader ?? unreadable).elements();
    }
    #readerOf(type) {
        if (type === 'text/html' || type === 'application/xhtml+xml') {
            return new HtmlReader(this.#url, this.#contentType);
        }
        return type === 'application/pdf' ? new PdfReader() : unreadable;
    }
}
const unreadable = {
    push: () => true,
    facts: () => ({}),
    elements: () => ({ title: '', h1: '' }),
};
function mediaType(contentType) {
    const type = contentType.slice(0, 200).split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
    return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : '';
}
function reader_sniffed(start) {
    const text = external_node_buffer_.Buffer.from(start).toString('latin1', 0, 256);
    if (text.startsWith('%PDF-'))
        return 'application/pdf';
    return /^(?:\u00ef\u00bb\u00bf)?\s*<[!a-z?]/i.test(text) ? 'text/html' : '';
}
const maxLength = 512 * 1024;
const dictionaryReach = 8 * 1024;
const maxTried = 64;
const maxMetadata = 64 * 1024;
const generated = /^(?:microsoft (?:word|powerpoint|office)\b.*|powerpoint presentation|slide \d+|document\d*|title|template.*|presentation\d*|print|paper|main|manuscript|untitled[-_ ]?\d*|layout \d|no job name|full page fax print|sample-\w+|(?:pii|doi|arxiv) ?:.*|10\.\d{4,}\/\S+|.*\.(?:ai|cdr|docx?|dvi|eps|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex|tmp|txt|xlsx?))$/i;
class PdfReader {
    #chunks = [];
    #length = 0;
    push(chunk) {
        const piece = chunk.slice(0, maxLength - this.#length);
        this.#chunks.push(piece);
        this.#length += piece.length;
        return this.#length >= maxLength;
    }
    facts() {
        const text = external_node_buffer_.Buffer.concat(this.#chunks).toString('latin1');
        const title = [informationTitle(text), metadataTitle(text)].find((each) => isTitle(each));
        return title === undefined ? {} : { title };
    }
    elements() {
        return { title: '', h1: '' };
    }
}
function isTitle(text) {
    return (text !== undefined && !(0,placeholder/* isPlaceholderTitle */.Gg)(text) && !(0,placeholder/* isAddress */.PW)(text) && !generated.test(text));
}
function informationTitle(text) {
    if (text.includes('/Encrypt'))
        return undefined;
    let title;
    let tried = 0;
    for (const { index } of text.matchAll(/\/(?:Producer|Creator|CreationDate)(?=[\s(<])/g)) {
        if (++tried > maxTried)
            break;
        const before = text.slice(Math.max(0, index - dictionaryReach), index);
        const after = text.slice(index, index + dictionaryReach);
        const start = before.lastIndexOf(' obj');
        const end = after.indexOf('endobj');
        if (start === -1 || end === -1)
            continue;
        const dictionary = before.slice(start) + after.slice(0, end);
        const key = /\/Title\s*(?=[(<])/.exec(dictionary);
        const value = key && pdfStringAt(dictionary, key.index + key[0].length);
        if (value)
            title = cleanTitle(value) || title;
    }
    return title;
}
function metadataTitle(text) {
    const start = text.indexOf('<x:xmpmeta');
    const end = text.indexOf('</x:xmpmeta>', start);
    if (start === -1 || end === -1 || end - start > maxMetadata)
        return undefined;
    let title = '';
    let inside = false;
    const reader = new MarkupReader({
        open: (name) => {
            inside ||= name === 'dc:title' && title.trim() === '';
        },
        close: (name) => {
            if (name === 'dc:title' || (name === 'rdf:li' && title.trim() !== ''))
                inside = false;
        },
        text: (piece) => {
            if (inside)
                title += piece;
        },
    }, { xml: true, wanted: new Set() });
    reader.write(external_node_buffer_.Buffer.from(text.slice(start, end), 'latin1').toString('utf8'));
    reader.end();
    return cleanTitle(title) || undefined;
}
const upper = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';
const escapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
};
function pdfStringAt(text, at) {
    const opening = text[at];
    if (opening === '(')
        return literal(text, at + 1);
    if (opening !== '<' || text[at + 1] === '<')
        return undefined;
    const end = text.indexOf('>', at);
    return end === -1 ? undefined : decoded(hexadecimal(text.slice(at + 1, end)));
}
function literal(text, from) {
    let bytes = '';
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '\\') {
            const [whole, value] = escapeAt(text, at);
            bytes += value;
            at += whole - 1;
            continue;
        }
        if (character === '(')
            depth++;
        if (character === ')' && --depth === 0)
            return decoded(bytes);
        bytes += character;
    }
    return undefined;
}
function escapeAt(text, at) {
    const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
    if (octal !== undefined) {
        return [octal.length + 1, String.fromCharCode(Number.parseInt(octal, 8) & 0xff)];
    }
    const next = text[at + 1] ?? '';
    if (next === '\r' && text[at + 2] === '\n')
        return [3, ''];
    if (next === '\n' || next === '\r')
        return [2, ''];
    return [2, escapes[next] ?? next];
}
function hexadecimal(digits) {
    const pairs = digits.replace(/[^\da-f]/gi, '').match(/../g) ?? [];
    return String.fromCharCode(...pairs.slice(0, 4_096).map((pair) => Number.parseInt(pair, 16)));
}
function decoded(bytes) {
    const mark = /^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)/.exec(bytes)?.[0];
    if (mark === undefined) {
        return bytes.replace(/[\u0080-\u00a0]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? '');
    }
    const encodings = { þÿ: 'utf-16be', ÿþ: 'utf-16le', 'ï»¿': 'utf-8' };
    const encoding = encodings[mark];
    return new external_node_util_.TextDecoder(encoding).decode(external_node_buffer_.Buffer.from(bytes, 'latin1'));
}

;// CONCATENATED MODULE: ./build/src/links/sites/landing.js


const publishers = [
    { host: /^openreview\.net$/, pdf: /^\/pdf\?(?:.*&)?id=([\w-]+)(?:&.*)?$/, page: '/forum?id=$1' },
    { host: /^aclanthology\.org$/, pdf: /^\/([\w.-]+?)(?:v\d+)?\.pdf$/, page: '/$1/' },
    {
        host: /^proceedings\.mlr\.press$/,
        pdf: /^\/(v\d+|r\d+)\/([\w-]+)\/\2\.pdf$/,
        page: '/$1/$2.html',
    },
    {
        host: /^openaccess\.thecvf\.com$/,
        pdf: /^\/(content(?:\/|_)\w+)\/papers\/([^/?]+)\.pdf$/,
        page: '/$1/html/$2.html',
    },
    {
        host: /^(?:papers|proceedings)\.(?:nips|neurips)\.cc$/,
        pdf: /^\/(paper|paper_files\/paper)\/(\d{4})\/file\/([\da-f]{32})-Paper(-[\w-]+)?\.pdf$/,
        page: '/$1/$2/hash/$3-Abstract$4.html',
    },
    {
        host: /^(?:www\.)?(?:bio|med)rxiv\.org$/,
        pdf: /^(\/content\/10\.[^?]+?)\.full\.pdf$/,
        page: '$1',
    },
    {
        host: /^(?:www\.)?jmlr\.org$/,
        pdf: /^\/papers\/volume(\d+)\/([\w-]+)\/\2\.pdf$/,
        page: '/papers/v$1/$2.html',
    },
];
const landing = {
    id: 'landing',
    matches: (url) => pageOf(url) !== undefined,
    proves: false,
    plan: (urls) => urls.map((url) => {
        const page = pageOf(url) ?? url;
        return {
            request: { url: page, method: 'GET' },
            follow: true,
            urls: [url],
            read: (response) => new Map([[url, landing_answerOf(response, page)]]),
        };
    }),
};
function pageOf(url) {
    if (!/pdf/i.test(url))
        return undefined;
    const address = (0,text_address/* parseAddress */.or)(url);
    const publisher = publishers.find(({ host }) => host.test(address?.host ?? ''));
    if (!address || !publisher)
        return undefined;
    const path = address.pathname + address.search;
    if (path.length > 500 || !publisher.pdf.test(path))
        return undefined;
    return `https://${address.host}${path.replace(publisher.pdf, publisher.page)}`;
}
function landing_answerOf(response, page) {
    if (response.status !== 200)
        return 'unknown';
    const reader = new ResponseReader({ contentType: response.headers['content-type'], url: page });
    reader.push(response.body);
    const { contentType: _, ...facts } = reader.facts();
    return facts.title === undefined ? 'unknown' : facts;
}

;// CONCATENATED MODULE: ./build/src/links/sites/reddit.js



const interfaceOf = { endpoint: 'https://www.reddit.com/oembed', siteName: 'Reddit' };
const reddit = {
    id: 'reddit',
    matches: isPost,
    proves: true,
    plan: (urls) => urls.map((url) => oembedRequest(interfaceOf, url, postOf(url))),
};
function isPost(url) {
    if (!/reddit\.com/i.test(url))
        return false;
    return /^https:\/\/reddit\.com\/comments\/[a-z\d]+$/.test((0,identity/* linkIdentity */.t)(url)?.key ?? '');
}
function postOf(url) {
    return `https://www.reddit.com${(0,text_address/* parseAddress */.or)(url)?.pathname ?? ''}`;
}

;// CONCATENATED MODULE: ./build/src/links/sites/youtube.js


const youtube_interfaceOf = { endpoint: 'https://www.youtube.com/oembed', siteName: 'YouTube' };
const youtube = {
    id: 'youtube',
    matches: (url) => videoOf(url) !== undefined,
    proves: true,
    plan: (urls) => urls.map((url) => oembedRequest(youtube_interfaceOf, url, `https://www.youtube.com/watch?v=${videoOf(url)}`)),
};
function videoOf(url) {
    if (!/youtu/i.test(url))
        return undefined;
    return /^https:\/\/youtube\.com\/watch\?v=([\w-]+)/.exec((0,identity/* linkIdentity */.t)(url)?.key ?? '')?.[1];
}

;// CONCATENATED MODULE: ./build/src/links/sites/table.js






function createSites({ github } = {}) {
    return [arxiv, youtube, reddit, doi, landing, ...(github ? [createGitHub(github)] : [])];
}
function siteFor(url, sites) {
    return sites.find((site) => site.matches(url));
}

// EXTERNAL MODULE: ./build/src/digest/identity/tracking.js
var tracking = __webpack_require__(9732);
;// CONCATENATED MODULE: ./build/src/links/follow.js




const maxPageLength = 512 * 1024;
const pageStartLength = 16 * 1024;
async function follow(requested, options, budget, context) {
    const hops = [];
    const seen = new Set([requested]);
    let url = requested;
    let { slot } = options;
    for (;;) {
        const page = new PageRead(url, options.want);
        const answer = await fetchPage(page, { ...options, slot }, budget, context);
        slot = undefined;
        const result = { requested, final: url, hops, ...page.take() };
        if (!answer.ok || !(0,links_redirects/* isRedirect */.N6)(answer.status))
            return { ...result, answer };
        const hop = (0,links_redirects/* redirectHop */.I3)(answer, url);
        const why = hop ? troubleWith(hop, seen, hops) : 'bad-redirect';
        if (!hop || why)
            return {
                ...result,
                answer: { ok: false, reason: 'bad-redirects', why: why ?? 'bad-redirect' },
            };
        hops.push(hop);
        seen.add(hop.to);
        url = hop.to;
    }
}
function troubleWith({ to }, seen, hops) {
    if (seen.has(to))
        return 'redirect-loop';
    return hops.length >= links_redirects/* maxRedirects */.q5 ? 'too-many-redirects' : undefined;
}
function fetchPage(page, { want, validators, slot, once }, budget, { fetcher, deadline }) {
    const { url } = page;
    const headers = validators?.url === url ? conditions(validators) : {};
    const maxTime = deadline / 3;
    if (want === 'head') {
        const request = { url, method: 'HEAD', headers, bodyLimit: 0, maxTime };
        return fetcher.fetchOnce(request, budget, slot);
    }
    const request = {
        url,
        method: 'GET',
        headers,
        bodyLimit: want === 'start' ? pageStartLength : maxPageLength,
        enough: (chunk, head) => page.push(chunk, head),
        onTry: () => page.restart(),
    };
    return once
        ? fetcher.fetchOnce({ ...request, maxTime }, budget, slot)
        : fetcher.fetch(request, budget, slot);
}
class PageRead {
    url;
    #want;
    #reader;
    #isPage = false;
    #length = 0;
    constructor(url, want) {
        this.url = url;
        this.#want = want;
    }
    restart() {
        this.#reader = undefined;
        this.#length = 0;
    }
    push(chunk, { status, headers }) {
        this.#length += chunk.length;
        if ((0,links_redirects/* isRedirect */.N6)(status))
            return true;
        this.#reader ??= new ResponseReader({ contentType: headers['content-type'], url: this.url });
        this.#isPage = this.#want !== 'start' && status >= 200 && status <= 299;
        const isEnough = this.#reader.push(chunk) && this.#want !== 'whole';
        return this.#isPage ? isEnough : this.#length >= pageStartLength;
    }
    take() {
        const reader = this.#reader;
        this.#reader = undefined;
        return { facts: this.#isPage ? reader?.facts() : undefined, elements: reader?.elements() };
    }
}
function conditions({ etag, lastModified }) {
    return {
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    };
}
function judgeAnswer({ answer, hops, elements }, conditional = false) {
    if (answer.ok) {
        if ((0,challenge/* isChallenge */.q$)(answer, elements?.title ?? ''))
            return { outcome: 'unverified', reason: 'bot-wall' };
        return conditional && answer.status === 304 ? undefined : (0,outcome/* judgeStatus */.Gh)(answer.status);
    }
    if (answer.reason === 'bad-redirects')
        return { outcome: 'unverified', reason: answer.why };
    if (answer.reason === 'dropped')
        return (0,outcome/* judgeDrop */.vD)(answer.why);
    return (0,outcome/* judgeFailure */.c0)(answer.reason, hops.length > 0);
}
function titlesOf({ elements, facts }) {
    const titles = [facts?.title, elements?.title, elements?.h1];
    return titles.filter((title) => title !== undefined && title !== '');
}
function isUnchanged({ answer }) {
    return answer.ok && answer.status === 304;
}

// EXTERNAL MODULE: ./build/src/page/not-found.js
var not_found = __webpack_require__(1645);
;// CONCATENATED MODULE: ./build/src/links/soft-not-found.js




async function isSoftNotFound(page, budget, context) {
    if (!mayBeNotFound(page) || isGate(page))
        return false;
    const ask = async (url, want = 'facts') => {
        const other = await follow(url, { want }, budget, context);
        return judgeAnswer(other) === undefined ? other : undefined;
    };
    const isAnsweredAlike = async (url) => {
        const other = await ask(url);
        return other !== undefined && isAlike(page, other);
    };
    const path = siblingOf(page.requested, context.random);
    const query = querySiblingOf(page.requested, context.random);
    if (query !== undefined && !(await isAnsweredAlike(query)))
        return false;
    if (path !== undefined && (await isAnsweredAlike(path)))
        return servesOthers(page, ask);
    if (query === undefined || soft_not_found_leadsToFront(page))
        return false;
    const bare = await ask(withoutQuery(page.requested));
    return bare !== undefined && !isAlike(page, bare);
}
function mayBeForAll({ requested, hops }) {
    const target = (0,links_redirects/* redirectTarget */.ET)(hops, requested);
    if (target === undefined || (0,compare_urls/* compareAddresses */.Qb)(requested, target) !== 'address')
        return false;
    if ((0,links_redirects/* permanentHops */.Tb)(hops).length === hops.length)
        return false;
    const [asked, led] = [new URL(requested), new URL(target)];
    const segments = asked.pathname.split('/').filter((segment) => segment !== '');
    const own = segments.filter((each, at) => at === segments.length - 1 || isId(each));
    const names = own.map((segment) => segment.replace(/\.[a-z\d]{1,5}$/i, '').toLowerCase());
    return (0,compare_urls/* isSameSite */.eI)(asked, led) && !names.some((name) => led.href.toLowerCase().includes(name));
}
async function isForAll(page, budget, context) {
    const sibling = mayBeForAll(page) ? siblingOf(page.requested, context.random) : undefined;
    if (sibling === undefined)
        return false;
    const other = await follow(sibling, { want: 'head' }, budget, context);
    const [one, two] = [page, other].map(({ hops, requested }) => (0,links_redirects/* redirectTarget */.ET)(hops, requested));
    return one !== undefined && one === two;
}
function mayBeNotFound(page) {
    const { requested } = page;
    if ((0,not_found/* isAboutNotFound */.LB)(requested))
        return false;
    const target = (0,links_redirects/* redirectTarget */.ET)(page.hops, requested);
    if (target !== undefined && (isNotFoundPlace(target) || soft_not_found_leadsToFront(page)))
        return true;
    return titlesOf(page).some(not_found/* saysNotFound */.M0);
}
function soft_not_found_leadsToFront({ requested, hops }) {
    const target = (0,links_redirects/* redirectTarget */.ET)(hops, requested);
    return target !== undefined && (0,compare_urls/* compareAddresses */.Qb)(requested, target) === 'front-page';
}
function isGate(page) {
    if (!soft_not_found_leadsToFront(page))
        return false;
    const isTop = new URL(page.requested).pathname.split('/').filter(Boolean).length < 2;
    return isTop || (0,links_redirects/* permanentHops */.Tb)(page.hops).length < page.hops.length;
}
function isNotFoundPlace(address) {
    const { hash, origin } = new URL(address);
    const route = /^#!?(\/.*)/.exec(hash)?.[1];
    return (0,not_found/* isNotFoundAddress */.Ai)(address) || (route !== undefined && (0,not_found/* isNotFoundAddress */.Ai)(origin + route));
}
function isAlike(page, other) {
    const [one, two] = [page, other].map(({ hops, requested }) => (0,links_redirects/* redirectTarget */.ET)(hops, requested));
    if (one !== undefined && two !== undefined && placeOf(one) === placeOf(two))
        return true;
    const titles = new Set(titlesOf(other).map(plain));
    return titlesOf(page).some((title) => (0,not_found/* saysNotFound */.M0)(title) && titles.has(plain(title)));
}
function placeOf(address) {
    const { origin, pathname, href } = new URL(address);
    return (0,not_found/* isNotFoundAddress */.Ai)(address) ? origin + pathname : href;
}
async function servesOthers(page, ask) {
    const toFront = soft_not_found_leadsToFront(page);
    const front = await ask(toFront ? page.final : new URL('/', page.requested).href, 'whole');
    if (!front || (!toFront && isAlike(page, front)))
        return false;
    for (const url of likePages(page.requested, front)) {
        const other = await ask(url, 'facts');
        if (other)
            return !isAlike(page, other) && !soft_not_found_leadsToFront(other);
    }
    return !toFront;
}
const maxLikePages = 2;
function likePages(address, { final, answer }) {
    const html = answer.ok ? new TextDecoder().decode(answer.body) : '';
    const wanted = new URL(address);
    const found = new Set();
    for (const [, , href] of html.matchAll(/\shref\s{0,9}=\s{0,9}(["'])([^"'<>\s]{1,500})\1/gi)) {
        if (found.size >= maxLikePages)
            break;
        const url = URL.canParse(href, final) ? new URL(href, final) : undefined;
        if (!url || !/^https?:$/.test(url.protocol) || url.host !== wanted.host)
            continue;
        url.hash = '';
        if (url.href !== wanted.href && kindOf(url) === kindOf(wanted) && !(0,compare_urls/* isFrontPage */.FN)(url)) {
            found.add(url.href);
        }
    }
    return [...found];
}
function kindOf({ pathname, searchParams }) {
    const segments = pathname.split('/').filter((segment) => segment !== '');
    const last = segments[segments.length - 1] ?? '';
    const folder = segments.length > 1 ? segments[0] : '';
    return [folder, segments.length, endingOf(last), ...[...searchParams.keys()].sort()].join(' ');
}
function siblingOf(url, random) {
    const sibling = new URL(url);
    const segments = sibling.pathname.split('/');
    const last = segments.findLastIndex((segment) => segment !== '');
    const path = new URL(url);
    path.search = '';
    path.hash = '';
    if (last === -1 || (0,compare_urls/* isFrontPage */.FN)(path))
        return undefined;
    const above = segments
        .slice(0, last)
        .map((segment) => (isId(segment) ? disguised(segment, random) : segment));
    const name = disguised('xxxxxxxxxxxx', random);
    sibling.pathname = [...above, `no-such-page-${name}${endingOf(segments[last] ?? '')}`].join('/');
    return sibling.href;
}
function querySiblingOf(url, random) {
    const sibling = new URL(url);
    const parameters = [...sibling.searchParams];
    if (parameters.length === 0)
        return undefined;
    const pieces = parameters.map(([name, value]) => {
        const unknown = /^\d+$/.test(value) ? '9000000000000' : 'xxxxxxxxxxxx';
        return `${encodeURIComponent(name)}=${disguised(unknown, random)}`;
    });
    sibling.search = pieces.join('&');
    return sibling.href;
}
function withoutQuery(url) {
    return url.split('?', 1)[0];
}
function endingOf(segment) {
    return /\.[a-z\d]{1,5}$/i.exec(segment)?.[0] ?? '';
}
function isId(segment) {
    if (/^\d+$/.test(segment))
        return segment.length > 4;
    const turns = segment.match(/\d+|[a-z]+/gi) ?? [];
    return (segment.length >= 6 && /^[a-z\d_-]+$/i.test(segment) && turns.length > 3 && /\d/.test(segment));
}
function disguised(segment, random) {
    const one = (of) => of[Math.floor(random() * of.length)];
    return segment
        .replace(/\d/g, () => one('0123456789'))
        .replace(/[a-z]/gi, () => one('abcdefghijklmnopqrstuvwxyz'));
}
function isSameTitle(one, other) {
    return plain(one) === plain(other);
}
function plain(title) {
    return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/links/https-upgrade.js



const noHttps = new Set([
    'connect-refused',
    'connect-timeout',
    'timeout',
    'reset',
    'unreachable',
    'protocol',
    'tls-expired',
    'tls-wrong-host',
    'tls-self-signed',
    'tls-untrusted',
    'tls-too-old',
    'tls-other',
]);
async function httpsAddress(url, page, facts, budget, context) {
    const { requested } = page;
    if (!requested.startsWith('http:'))
        return undefined;
    const other = await askOverHttps(withHttps(requested), budget, context);
    if (!other || judgeAnswer(other) !== undefined || !other.final.startsWith('https:')) {
        return undefined;
    }
    if (other.final === page.final || haveOneTitle(page, facts, other))
        return withHttps(url);
    if (facts !== undefined || titlesOf(page).length > 0 || !isHtml(other))
        return undefined;
    const read = await follow(requested, { want: 'facts' }, budget, context);
    const isServed = judgeAnswer(read) === undefined;
    return isServed && haveOneTitle(read, read.facts, other) ? withHttps(url) : undefined;
}
async function askOverHttps(address, budget, context) {
    const host = hostOf(address);
    const known = context.https.get(host);
    if (known && !(await known))
        return undefined;
    const asked = follow(address, { want: 'facts', once: true }, budget, context);
    const answers = asked.then(({ final, answer }) => {
        return final !== address || answer.ok || !noHttps.has(answer.reason);
    });
    context.https.set(host, answers);
    return (await answers) ? asked : undefined;
}
function withHttps(url) {
    return url.trim().replace(/^http:/i, 'https:');
}
function haveOneTitle(one, facts, other) {
    const title = facts?.title ?? titlesOf(one)[0];
    return title !== undefined && titlesOf(other).some((each) => isSameTitle(each, title));
}
function isHtml({ answer }) {
    const type = answer.ok ? answer.headers['content-type'] : undefined;
    return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');
}

;// CONCATENATED MODULE: ./build/src/links/visit.js







async function visitGroup(group, lookup, slot, context, settle) {
    let first = slot;
    let good;
    for (const { address, urls } of groupAddresses(group)) {
        const [url = address, ...others] = urls;
        let outcome = good && sharedOutcome(good, address, url);
        if (!outcome) {
            const link = { url, address, wantsFacts: group.kind === 'entry' && !lookup.facts };
            const found = await visit(link, { spent: lookup.spent }, first, context);
            outcome = withSiteFacts(found, lookup);
            first = undefined;
        }
        if (outcome.outcome === 'alive' || outcome.outcome === 'moved')
            good ??= outcome;
        settle(outcome);
        for (const other of others)
            settle(refragmented(outcome, other));
    }
}
function withSiteFacts(outcome, lookup) {
    const { facts, proves, mayBeHidden } = lookup;
    if (mayBeHidden && outcome.outcome === 'dead')
        return { ...outcome, outcome: 'unverified', reason: 'not-public' };
    if (!facts)
        return outcome;
    const { url, duration } = outcome;
    if (!proves || (outcome.outcome !== 'dead' && outcome.outcome !== 'unverified')) {
        return { ...outcome, facts };
    }
    return { url, facts, duration, outcome: 'alive', reason: 'ok' };
}
async function visit({ url, address, wantsFacts }, budget, slot, context) {
    const known = context.store.get(address);
    const validators = validatorsOf(known);
    const isConditional = validators !== undefined;
    let page;
    let judgement;
    if (!wantsFacts) {
        page = await follow(address, { want: 'head', validators, slot }, budget, context);
        judgement = judgeHead(url, page, isConditional, context);
    }
    if (!page || !judgement) {
        const want = wantsFacts ? 'facts' : 'start';
        const options = { want, validators, slot: page ? undefined : slot };
        page = await follow(address, options, budget, context);
        judgement = judgeAnswer(page, isConditional) ?? (await judgePage(url, page, budget, context));
    }
    const target = await writableTarget(url, page, judgement, budget, context);
    if (judgement.outcome === 'moved' && !target)
        judgement = { outcome: 'alive', reason: 'ok' };
    const facts = isUnchanged(page) ? known?.facts : page.facts;
    const secureUrl = judgement.outcome === 'alive'
        ? await httpsAddress(url, page, facts, budget, context)
        : undefined;
    const finalUrl = target ?? (0,links_redirects/* redirectTarget */.ET)(page.hops, url);
    return {
        url,
        ...remembered(page, known, facts),
        ...(finalUrl !== undefined && { finalUrl }),
        ...(secureUrl !== undefined && { secureUrl }),
        duration: Math.round(budget.spent),
        ...judgement,
    };
}
function validatorsOf(known) {
    if (!known || (known.outcome !== 'alive' && known.outcome !== 'moved'))
        return undefined;
    const { etag, lastModified } = known;
    if (etag === undefined && lastModified === undefined)
        return undefined;
    return {
        url: (0,links_redirects/* requestAddress */.YY)(known.finalUrl ?? known.url) ?? known.url,
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
    };
}
function judgeHead(url, page, isConditional, context) {
    const { answer } = page;
    const judgement = judgeAnswer(page, isConditional);
    if (judgement)
        return !answer.ok && answer.reason === 'dropped' ? judgement : undefined;
    if (mayBeNotFound(page) || mayBeForAll(page))
        return undefined;
    const redirected = judgeRedirects(url, page, context);
    return redirected.outcome === 'alive' ? redirected : undefined;
}
async function judgePage(url, page, budget, context) {
    const judgement = judgeRedirects(url, page, context);
    const isOther = judgement.outcome === 'unverified' && judgement.reason !== 'front-page';
    if (isOther || isUnchanged(page) || (0,links_redirects/* isRoute */.Cn)((0,links_redirects/* fragmentOf */.UB)(url)))
        return judgement;
    if (await isSoftNotFound(page, budget, context))
        return { outcome: 'dead', reason: 'soft-not-found' };
    return (await isForAll(page, budget, context))
        ? { outcome: 'unverified', reason: 'one-page' }
        : judgement;
}
function judgeRedirects(url, { requested, hops }, { reportTrailingSlash }) {
    const asked = (0,links_redirects/* isRoute */.Cn)((0,links_redirects/* fragmentOf */.UB)(url)) ? requested + (0,links_redirects/* fragmentOf */.UB)(url) : requested;
    const compare = (target) => target === undefined ? 'none' : (0,compare_urls/* compareAddresses */.Qb)(asked, target);
    const difference = compare((0,links_redirects/* redirectTarget */.ET)(hops, asked));
    if (difference === 'login' || difference === 'bot-wall' || difference === 'front-page') {
        return { outcome: 'unverified', reason: difference };
    }
    const moved = compare((0,links_redirects/* redirectTarget */.ET)((0,links_redirects/* permanentHops */.Tb)(hops), asked));
    return moved === 'address' || (moved === 'trailing-slash' && reportTrailingSlash)
        ? { outcome: 'moved', reason: 'permanent-redirect' }
        : { outcome: 'alive', reason: 'ok' };
}
async function writableTarget(url, page, { outcome }, budget, context) {
    const target = (0,links_redirects/* redirectTarget */.ET)((0,links_redirects/* permanentHops */.Tb)(page.hops), url);
    if (outcome !== 'moved' || target === undefined)
        return undefined;
    const untracked = (0,tracking/* withoutTracking */.YK)(target);
    const clean = (0,compare_urls/* withoutSession */.pK)(untracked);
    const written = clean === untracked || (await isSamePage(clean, page, budget, context)) ? clean : untracked;
    if ((0,compare_urls/* compareAddresses */.Qb)(page.requested, written) === 'none')
        return undefined;
    const requested = (0,links_redirects/* requestAddress */.YY)(written) ?? written;
    return ((await httpsAddress(written, { ...page, requested }, page.facts, budget, context)) ?? written);
}
async function isSamePage(address, page, budget, context) {
    const requested = (0,links_redirects/* requestAddress */.YY)(address) ?? address;
    const other = await follow(requested, { want: 'facts' }, budget, context);
    if (judgeAnswer(other) !== undefined)
        return false;
    const target = (0,links_redirects/* redirectTarget */.ET)(other.hops, requested) ?? requested;
    if (!['none', 'trailing-slash', 'session'].includes((0,compare_urls/* compareAddresses */.Qb)(requested, target)))
        return false;
    const [one, two] = [titlesOf(page)[0], titlesOf(other)[0]];
    return one === undefined || two === undefined || isSameTitle(one, two);
}
function remembered(page, known, facts) {
    const kept = isUnchanged(page) ? known : undefined;
    const status = kept?.status ?? lastStatus(page);
    const etag = headerOf(page, 'etag') ?? kept?.etag;
    const lastModified = headerOf(page, 'last-modified') ?? kept?.lastModified;
    return {
        ...(status !== undefined && { status }),
        ...(facts !== undefined && { facts }),
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
    };
}
function lastStatus({ answer, hops }) {
    const own = answer.ok || answer.reason === 'dropped' ? answer.status : undefined;
    return own ?? hops[hops.length - 1]?.status;
}
function headerOf({ answer }, name) {
    if (!answer.ok || answer.status >= 400)
        return undefined;
    const value = answer.headers[name];
    return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/links/check.js









function checkLinks(links, options) {
    const check = new Check(links, options);
    return { outcomes: check.run(), progress: () => check.progress() };
}
class Check {
    #links;
    #options;
    #schedule;
    #context;
    #outcomes = new Map();
    #limits = new Map();
    #ended = new AbortController();
    #total;
    #open = 0;
    #close;
    #fail;
    constructor(links, options) {
        const { web, clock, random, deadline = 15_000, store = new Map() } = options;
        this.#links = links;
        this.#options = options;
        this.#total = new Set(links.map(({ url }) => url)).size;
        this.#schedule = new Schedule({
            ...options,
            entriesFirst: options.budget !== undefined,
            limitOf: (host) => options.limitOf?.(host) ?? this.#limits.get(host),
        });
        const signal = this.#ended.signal;
        this.#context = {
            fetcher: new Fetcher({ web, schedule: this.#schedule, clock, random, deadline, signal }),
            deadline,
            random,
            reportTrailingSlash: options.trivial ?? false,
            store,
            https: new Map(),
        };
    }
    progress() {
        return { ...this.#schedule.progress(), done: this.#outcomes.size, total: this.#total };
    }
    async run() {
        const { signal, budget, clock } = this.#options;
        const cancel = () => this.#stop('cancelled');
        if (signal?.aborted)
            cancel();
        signal?.addEventListener('abort', cancel, { once: true });
        if (budget !== undefined) {
            void clock.sleep(budget, this.#ended.signal).then(() => this.#stop('budget'));
        }
        try {
            await this.#checkAll(groupLinks(this.#linksInScope()));
        }
        finally {
            signal?.removeEventListener('abort', cancel);
            cancel();
        }
        return this.#outcomes;
    }
    #stop(reason) {
        this.#schedule.stop(reason);
        this.#ended.abort();
    }
    #linksInScope() {
        const { exclude = [], ownSites = [], offline = false } = this.#options;
        const scope = { isExcluded: (0,address_pattern/* compileAddressPatterns */.pi)(exclude), ownSites, offline };
        return this.#links.filter(({ url }) => {
            const reason = (0,links_scope/* skipReason */.YG)(url, scope);
            if (reason === undefined)
                return true;
            this.#outcomes.set(url, { url, duration: 0, outcome: 'skipped', reason });
            return false;
        });
    }
    #checkAll(groups) {
        return new Promise((resolve, reject) => {
            this.#open = groups.length;
            this.#close = resolve;
            this.#fail = reject;
            if (groups.length === 0)
                resolve();
            const bySite = new Map();
            for (const group of groups) {
                const address = firstAddress(group);
                const site = siteFor(address, this.#options.sites ?? []);
                if (site)
                    bySite.set(site, (bySite.get(site) ?? new Map()).set(address, group));
                else
                    this.#queue(group, noLookup);
            }
            for (const [site, its] of bySite)
                this.#askSite(site, its).catch(reject);
        });
    }
    #askSite(site, groups) {
        const requests = site.plan([...groups.keys()]);
        if (site.limit) {
            const asked = [...groups.keys(), ...requests.map(({ request }) => request.url)];
            for (const url of asked)
                this.#limits.set(hostOf(url), site.limit);
        }
        return askSite(site, requests, this.#context, (url, lookup) => {
            const group = groups.get(url);
            if (!group)
                return;
            const judgement = judgeLookup(url, lookup);
            if (judgement)
                this.#settleAll(group, judgement, lookup);
            else
                this.#queue(group, lookup);
        });
    }
    #queue(group, lookup) {
        const task = new GroupTask(this, group, lookup);
        this.#schedule.add(hostOf(firstAddress(group)), group.kind, task);
    }
    visit(group, lookup, slot) {
        const settle = (outcome) => {
            this.#outcomes.set(outcome.url, detached(outcome));
        };
        visitGroup(group, lookup, slot, this.#context, settle).then(() => this.#closeOne(), this.#fail);
    }
    drop(group, reason) {
        this.#settleAll(group, (0,outcome/* judgeDrop */.vD)(reason), noLookup);
    }
    #settleAll(group, judgement, { facts, spent }) {
        for (const url of groupAddresses(group).flatMap(({ urls }) => urls)) {
            const duration = Math.round(spent);
            this.#outcomes.set(url, { url, ...(facts && { facts }), duration, ...judgement });
        }
        this.#closeOne();
    }
    #closeOne() {
        this.#open--;
        if (this.#open === 0)
            this.#close?.();
    }
}
class GroupTask {
    #check;
    #group;
    #lookup;
    constructor(check, group, lookup) {
        this.#check = check;
        this.#group = group;
        this.#lookup = lookup;
    }
    run(slot) {
        this.#check.visit(this.#group, this.#lookup, slot);
    }
    drop(reason) {
        this.#check.drop(this.#group, reason);
    }
}
function judgeLookup(url, { facts, proves }) {
    if (!facts || !proves || !url.startsWith('https:'))
        return undefined;
    return { outcome: 'alive', reason: 'ok' };
}
function detached(outcome) {
    const { facts } = outcome;
    return facts
        ? Object.assign(outcome, { facts: JSON.parse(JSON.stringify(facts)) })
        : outcome;
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/rules/engine/checked-links.js
var checked_links = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/src/rules/engine/lint.js
var lint = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/text/decode.js
var text_decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/jobs/link-store.js
var link_store = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/src/jobs/check-links.js










async function runLinkCheck(links, { settings, ownSites, store }, { network, offline, budget, signal, watch }) {
    const { clock, random, gitHub } = network;
    const { allow, ...gentle } = settings;
    const web = network.open(allow);
    try {
        const check = checkLinks(links, {
            ...gentle,
            web,
            clock,
            random,
            offline,
            ownSites,
            store,
            sites: createSites({ ...(gitHub && { github: gitHub }) }),
            ...(budget !== undefined && { budget }),
            ...(signal && { signal }),
        });
        if (!offline && links.length > 0)
            watch(check.progress, check.outcomes);
        return await check.outcomes;
    }
    finally {
        await web.close();
    }
}
async function checkWithStore(digests, { files, config, today }, options) {
    const opened = await openLinkStore(options.storePath, files, today);
    const knowledge = {
        settings: config.links,
        ownSites: ownSitesOf(await Promise.all(ownSiteFiles.map((path) => check_links_textOf(path, files)))),
        store: opened.store,
    };
    const links = digests.flatMap(linksOf);
    const outcomes = await runLinkCheck(links, knowledge, options);
    const failure = await opened.save(outcomes.values());
    const notices = [...opened.notices, ...excludeNotices(outcomes.keys(), config.links.exclude)];
    return { outcomes, notices, failures: failure ? [failure] : [] };
}
async function attachLinkFindings(collected, archive, workspace, options) {
    const digests = collected.files.flatMap(({ linted }) => linted.digests);
    const { outcomes, notices, failures } = await checkWithStore(digests, workspace, options);
    const input = linkInput(outcomes, archive, workspace);
    const files = await Promise.all(collected.files.map(async ({ file, linted }) => {
        const { findings } = await lintLinks(file, linted.digests, input);
        return { file, linted: addFindings(linted, findings) };
    }));
    return {
        ...collected,
        files,
        links: reportLinks(digests, outcomes),
        notices: [...collected.notices, ...notices],
        failures: [...collected.failures, ...failures],
    };
}
function linkInput(outcomes, archive, { files, today }) {
    const exists = async (path) => {
        const kind = await files.kind(path);
        return kind === 'file' || kind === 'folder';
    };
    return { outcomes, archive, today, exists };
}
async function check_links_textOf(path, files) {
    if ((await files.kind(path)) !== 'file')
        return undefined;
    return files.read(path).then((bytes) => (0,text_decode/* decodeText */.g)(path, bytes).text, () => undefined);
}
async function lintLinks({ configs }, digests, { archive, today, ...input }) {
    const { additions } = input;
    const findings = [];
    const entries = [];
    for (const [index, digest] of digests.entries()) {
        const settings = configs[index].rules;
        const checked = await (0,checked_links/* checkedLinks */.VH)(digest, input);
        entries.push(...checked.entries);
        findings.push(...(0,lint/* lintDigest */.G)(digest, { archive, today, additions, settings, checked }));
    }
    return { findings, entries };
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   WI: () => (/* binding */ openStoreFile),
/* harmony export */   o1: () => (/* binding */ asideName),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export openLinkStore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _links_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9496);
/* harmony import */ var _links_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8430);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8609);





const defaultFolder = '.copydesk';
const defaultPath = `${defaultFolder}/links.ndjson`;
async function openLinkStore(path, files, today) {
    const { stored, notices, save } = await openStoreFile(path, files, today);
    return {
        store: stored.links,
        notices,
        save(found) {
            const outcomes = [...found];
            return save((current) => ({
                ...current,
                links: remember(current.links, outcomes, today),
            }));
        },
    };
}
async function openStoreFile(path, files, today) {
    const save = async () => undefined;
    const nothing = { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingStored */ .VC, notices: [], kept: false, save };
    if (path === undefined) {
        if ((await files.kind(defaultFolder)) !== 'folder')
            return nothing;
        if (await files.isLinked(defaultPath)) {
            const notice = `${defaultPath}: a symbolic link leads there, so that no links are stored; name the file by --store.`;
            return { ...nothing, notices: [notice] };
        }
    }
    try {
        return await openAt(path ?? defaultPath, files, today);
    }
    catch (error) {
        if (path !== undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r))
            throw error;
        return { ...nothing, notices: [`No links are stored: ${error.message}`] };
    }
}
async function openAt(place, files, today) {
    const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
    const opened = digestOf(bytes && [bytes]);
    const { stored, notice, fault } = readStored(bytes, today);
    const aside = fault && (await freeName(asideName(place, fault, today), files));
    const kept = aside === undefined ? '' : `; it is kept as ${aside} when it is written anew`;
    return {
        stored,
        notices: notice === undefined ? [] : [`${place}: ${notice}${kept}.`],
        kept: true,
        async save(change) {
            const wanted = change(stored);
            if (isEmpty(wanted) && (opened === undefined || aside !== undefined))
                return undefined;
            if (digestOf(chunksOf(wanted)) === opened)
                return undefined;
            try {
                if (aside !== undefined)
                    await setAside(place, aside, opened, files);
                await files.update(place, ({ digest, read }) => {
                    if (digest === opened)
                        return chunksOf(wanted);
                    const now = digest === undefined ? undefined : read();
                    return chunksOf(change(parsed(place, now, today)));
                });
                return undefined;
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r))
                    throw error;
                const message = `the link store is not written: ${error.message}`;
                return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r(error.code, message, { cause: error });
            }
        },
    };
}
function readStored(bytes, today) {
    if (!bytes)
        return { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingStored */ .VC };
    const read = (0,_links_store_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStore */ .Pv)(bytes);
    if (!read.ok) {
        const notice = `${read.message}; the store starts empty`;
        return { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingStored */ .VC, notice, fault: read.fault };
    }
    const { stored, forgotten } = (0,_links_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetFuture */ .NR)(read.stored, today);
    if (forgotten === 0)
        return { stored };
    const notice = `${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .t)(forgotten, 'record')} of days to come ${forgotten === 1 ? 'is' : 'are'} forgotten`;
    return { stored, notice };
}
function digestOf(chunks) {
    if (!chunks)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const chunk of chunks)
        hash.update(chunk);
    return hash.digest('hex');
}
function* chunksOf(stored) {
    const encoder = new TextEncoder();
    let text = '';
    for (const line of (0,_links_store_js__WEBPACK_IMPORTED_MODULE_3__/* .storeLines */ .xS)(stored)) {
        text += line;
        if (text.length < chunkLength)
            continue;
        yield encoder.encode(text);
        text = '';
    }
    yield encoder.encode(text);
}
const chunkLength = 65_536;
function isEmpty({ links, hosts, nights }) {
    return links.size + hosts.size + nights.length === 0;
}
function parsed(place, bytes, today) {
    const { stored, fault } = readStored(bytes, today);
    if (!fault)
        return stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r('input-unreadable', `${place}: another run left what cannot be read`);
}
async function setAside(place, aside, opened, files) {
    const digestAt = async (path) => (await files.kind(path)) === 'file' ? digestOf([await files.read(path)]) : undefined;
    if ((await digestAt(place)) !== opened || (await digestAt(aside)) === opened)
        return;
    await files.write(aside, await files.read(place), null);
}
const maxNames = 100;
async function freeName(name, files) {
    for (let number = 1; number <= maxNames; number++) {
        const free = number === 1 ? name : `${name}-${number}`;
        if ((await files.kind(free)) === undefined)
            return free;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r('input-unreadable', `${name}: this name and ${maxNames - 1} like it are in use; remove them`);
}
function asideName(path, fault, today) {
    return `${path}.${fault}-${today}`;
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   bt: () => (/* binding */ loadArchive),
/* harmony export */   mH: () => (/* binding */ archiveNotices)
/* harmony export */ });
/* unused harmony exports standardInputName, pathOf */
/* harmony import */ var _digest_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8609);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7028);
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);






const standardInputName = '-';
async function loadFiles(names, workspace) {
    const { config, files: place } = workspace;
    const failures = [];
    const paths = names.length > 0
        ? [...new Set(await Promise.all(names.map((name) => pathOf(name, place))))]
        : await digestPaths(workspace, failures);
    if (paths.length === 0) {
        const patterns = config.digests
            .flatMap(({ files }) => files.map((pattern) => `\`${pattern}\``))
            .join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r('no-input', `no file matches ${patterns}; name a file, or describe your digest in .github/copydesk.yml (\`copydesk init\` does)`);
    }
    return { files: await loadAll(paths, workspace, failures), failures };
}
async function loadAll(paths, workspace, failures) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(await loadFile(path, workspace));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r))
                throw error;
            failures.push(error);
        }
    }
    return files;
}
async function digestPaths({ files, config }, failures) {
    const unread = new Map();
    const note = (error) => void unread.set(error.message, error);
    const lists = await Promise.all(config.digests.map((digest) => files.list(digest.files, digest.exclude, note)));
    failures.push(...unread.values());
    return [...new Set(lists.flat())].sort();
}
async function loadFile(path, { files, config, standardInput }) {
    const bytes = path === standardInputName ? await standardInput() : await files.read(path);
    const name = path === standardInputName ? 'standard input' : path;
    const { text, bom } = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(name, bytes);
    const matching = config.digests.filter((digest) => digest.matches(path));
    const assumed = config.assumed && matching.length > 0;
    const configs = matching.length > 0 ? matching : config.digests.slice(0, 1);
    return { source: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .createSource */ .gV)(name, text), bom, configs, assumed };
}
async function loadArchive(loaded, workspace, reported = []) {
    const known = new Set(loaded.map(({ source }) => source.path));
    const failures = [];
    const others = (await digestPaths(workspace, failures)).filter((path) => !known.has(path));
    const rest = await loadAll(others, workspace, failures);
    const files = [...loaded, ...rest.filter(_lint_file_js__WEBPACK_IMPORTED_MODULE_3__/* .belongs */ .Fz)];
    const said = new Set(reported.map(({ message }) => message));
    return {
        archive: (0,_digest_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .createArchive */ .t)(files.flatMap((file) => (0,_lint_file_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveFiles */ .a)(file))),
        notices: archiveNotices(failures.filter(({ message }) => !said.has(message))),
    };
}
async function pathOf(name, files) {
    const [written, path] = [name, name.replaceAll('\\', '/')].map((each) => each.replace(/^(?:\.\/)+/, ''));
    if (written === path || (await files.kind(path)) !== undefined)
        return path;
    return (await files.kind(written)) === undefined ? path : written;
}
const maxNamed = 10;
function archiveNotices(failures) {
    const named = failures
        .slice(0, maxNamed)
        .map(({ message }) => `Left out of the archive: ${message}`);
    const more = failures.length - named.length;
    return more > 0 ? [...named, `Left out of the archive: ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(more, 'more file')}.`] : named;
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   Je: () => (/* binding */ unverifiedFailures),
/* harmony export */   c0: () => (/* binding */ judgeFailure),
/* harmony export */   nO: () => (/* binding */ unverifiedReasons),
/* harmony export */   vD: () => (/* binding */ judgeDrop),
/* harmony export */   ye: () => (/* binding */ deadReasons)
/* harmony export */ });
/* unused harmony export skippedReasons */
const deadReasons = ['not-found', 'gone', 'name-not-found', 'soft-not-found'];
const unverifiedReasons = [
    'bad-request',
    'unauthorized',
    'forbidden',
    'method-not-allowed',
    'not-acceptable',
    'rate-limited',
    'legal',
    'client-error',
    'server-error',
    'bot-wall',
    'redirect-loop',
    'too-many-redirects',
    'front-page',
    'one-page',
    'not-public',
    'login',
    'timeout',
    'refused',
    'reset',
    'unreachable',
    'name-unresolved',
    'tls-expired',
    'tls-wrong-host',
    'tls-self-signed',
    'tls-untrusted',
    'tls-too-old',
    'tls-other',
    'broken-answer',
    'bad-redirect',
];
const skippedReasons = (/* unused pure expression or super */ null && ([
    'scheme',
    'private-address',
    'excluded',
    'own-site',
    'budget',
    'offline',
    'cancelled',
]));
function judgeStatus(status) {
    if (status >= 200 && status <= 299)
        return undefined;
    if (status === 404)
        return { outcome: 'dead', reason: 'not-found' };
    if (status === 410)
        return { outcome: 'dead', reason: 'gone' };
    return { outcome: 'unverified', reason: unverifiedStatus(status) };
}
function unverifiedStatus(status) {
    const reason = namedStatuses.get(status);
    if (reason !== undefined)
        return reason;
    if (status >= 300 && status <= 399)
        return 'bad-redirect';
    if (status >= 400 && status <= 499)
        return 'client-error';
    if (status >= 500 && status <= 599)
        return 'server-error';
    return 'broken-answer';
}
const namedStatuses = new Map([
    [304, 'broken-answer'],
    [400, 'bad-request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [405, 'method-not-allowed'],
    [406, 'not-acceptable'],
    [429, 'rate-limited'],
    [451, 'legal'],
    [999, 'bot-wall'],
]);
function judgeFailure(reason, redirected) {
    switch (reason) {
        case 'name-not-found':
            return { outcome: 'dead', reason: 'name-not-found' };
        case 'address-refused':
            return redirected
                ? { outcome: 'unverified', reason: 'bad-redirect' }
                : { outcome: 'skipped', reason: 'private-address' };
        case 'cancelled':
            return { outcome: 'skipped', reason: 'cancelled' };
        default:
            return { outcome: 'unverified', reason: unverifiedFailures[reason] };
    }
}
function judgeDrop(reason) {
    return reason === 'budget' || reason === 'cancelled'
        ? { outcome: 'skipped', reason }
        : { outcome: 'unverified', reason };
}
const unverifiedFailures = {
    'name-unresolved': 'name-unresolved',
    'connect-refused': 'refused',
    'connect-timeout': 'timeout',
    timeout: 'timeout',
    reset: 'reset',
    unreachable: 'unreachable',
    'tls-expired': 'tls-expired',
    'tls-wrong-host': 'tls-wrong-host',
    'tls-self-signed': 'tls-self-signed',
    'tls-untrusted': 'tls-untrusted',
    'tls-too-old': 'tls-too-old',
    'tls-other': 'tls-other',
    'headers-too-large': 'broken-answer',
    protocol: 'broken-answer',
    decoding: 'broken-answer',
};


/***/ }),

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ ownSitesOf),
/* harmony export */   x7: () => (/* binding */ ownSiteFiles)
/* harmony export */ });
/* unused harmony export ownSiteOf */
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);

const ownSiteFiles = [
    'CNAME',
    'docs/CNAME',
    'static/CNAME',
    '_config.yml',
    '_config.yaml',
    'docs/_config.yml',
    'hugo.toml',
    'hugo.yaml',
    'hugo.json',
    'config.toml',
    'config.yaml',
    'config.json',
    'config/_default/hugo.toml',
    'config/_default/config.toml',
];
function ownSitesOf(texts) {
    const sites = ownSiteFiles.map((path, index) => {
        const text = texts[index];
        return text === undefined ? undefined : ownSiteOf(path, text);
    });
    return sites.filter((site) => site !== undefined);
}
function ownSiteOf(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'CNAME')
        return siteAt(`https://${text.trim().split(/\s/, 1)[0]}/`);
    if (name.startsWith('_config.')) {
        const url = settingOf(text, 'url');
        const folder = (settingOf(text, 'baseurl') ?? '').replace(/^\/+|\/+$/g, '');
        return siteAt(`${(url ?? '').replace(/\/+$/, '')}/${folder}`);
    }
    return siteAt(settingOf(text, 'baseurl') ?? '');
}
function siteAt(address) {
    return (0,_text_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(address)?.href;
}
function settingOf(text, key) {
    for (const line of text.split('\n')) {
        const found = /^(?:\s{0,8}")?([a-z]+)"?\s{0,8}[:=]\s{0,8}(.{0,500})/i.exec(line);
        if (found?.[1]?.toLowerCase() !== key)
            continue;
        return plainValue(found[2]);
    }
    return undefined;
}
function plainValue(written) {
    const quoted = /^"([^"]*)"|^'([^']*)'/.exec(written);
    return quoted ? (quoted[1] ?? quoted[2] ?? '') : written.split(/\s|,$/, 1)[0];
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ forgetFuture),
/* harmony export */   fv: () => (/* binding */ isShaken),
/* harmony export */   kY: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _digest_dates_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3356);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8430);



function remember(store, outcomes, today, counts = () => true) {
    const next = new Map(store);
    for (const outcome of outcomes) {
        const url = (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__/* .requestAddress */ .YY)(outcome.url);
        if (url === undefined || outcome.outcome === 'skipped')
            continue;
        next.set(url, recordOf(url, outcome, store.get(url), today, counts(outcome)));
    }
    return next;
}
function forgetFuture(stored, today) {
    const latest = (0,_digest_dates_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(today, 1);
    const isPast = (day) => day === undefined || day <= latest;
    const links = new Map([...stored.links].filter(([, { first, last, seen, shaken, claim, box, copy }]) => [first, last, seen, shaken, box?.day, copy?.day, ...(claim?.days ?? [])].every(isPast)));
    const hosts = new Map([...stored.hosts].filter(([, { first, last, box }]) => [first, last, box?.day].every(isPast)));
    const nights = stored.nights.filter(({ day }) => isPast(day));
    const sizeOf = (each) => each.links.size + each.hosts.size + each.nights.length;
    const { began, ...rest } = { ...stored, links, hosts, nights };
    const kept = { ...rest, ...(began !== undefined && isPast(began) && { began }) };
    return { stored: kept, forgotten: sizeOf(stored) - sizeOf(kept) };
}
function recordOf(url, found, before, today, counts) {
    const { outcome, reason, status, finalUrl, etag, lastModified } = found;
    const same = before?.outcome === outcome && before.last <= today ? before : undefined;
    const facts = found.facts ?? before?.facts;
    const first = same?.first ?? today;
    const seen = before?.seen ?? before?.first;
    const failsAgain = isShaken(found) && before && before.last < today && isShaken(before);
    const shaken = failsAgain ? today : before?.shaken;
    const claim = claimAfter(found, before?.claim, today, counts);
    return {
        url,
        ...{ outcome, reason },
        first,
        last: today,
        days: (same?.days ?? 0) + (same?.last === today ? 0 : 1),
        ...(status !== undefined && { status }),
        ...(finalUrl !== undefined && { finalUrl }),
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(facts !== undefined && { facts }),
        ...(seen !== undefined && seen !== first && { seen }),
        ...(shaken !== undefined && (0,_digest_dates_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(shaken, today) < longestMemory && { shaken }),
        ...(claim && { claim }),
        ...(before?.box && { box: before.box }),
        ...(before?.copy && { copy: before.copy }),
    };
}
const longestMemory = 60;
const longestDoubt = 14;
function isShaken({ outcome, reason }) {
    return outcome === 'dead' || (outcome === 'unverified' && isFailure(reason));
}
function isFailure(reason) {
    switch (reason) {
        case 'server-error':
        case 'timeout':
        case 'refused':
        case 'reset':
        case 'unreachable':
        case 'name-unresolved':
        case 'broken-answer':
            return true;
        default:
            return reason.startsWith('tls-');
    }
}
function claimAfter(found, before, today, counts) {
    if (found.outcome === 'alive')
        return undefined;
    const last = before?.days.at(-1) ?? today;
    const stands = before && (0,_digest_dates_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(last, today) <= longestDoubt ? before : undefined;
    if (found.outcome === 'dead' && counts) {
        const days = withDay(stands?.outcome === 'dead' ? stands.days : [], today);
        const { reason, status } = found;
        return { outcome: 'dead', reason, ...(status !== undefined && { status }), days };
    }
    if (found.outcome === 'moved') {
        const { finalUrl: to } = found;
        if (to === undefined)
            return undefined;
        const known = stands?.outcome === 'moved' && stands.to === to ? stands.days : [];
        return { outcome: 'moved', to, days: withDay(known, today) };
    }
    return stands;
}
function withDay(days, today) {
    if (days.some((day) => day >= today))
        return [...days];
    return [...days.slice(0, _store_js__WEBPACK_IMPORTED_MODULE_0__/* .maxClaimDays */ .EX - 1), today];
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ maxClaimDays),
/* harmony export */   P7: () => (/* binding */ printStore),
/* harmony export */   Pv: () => (/* binding */ parseStore),
/* harmony export */   VC: () => (/* binding */ nothingStored),
/* harmony export */   xS: () => (/* binding */ storeLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




const nothingStored = { links: new Map(), hosts: new Map(), nights: [] };
function keyOf({ url }) {
    return (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .linkIdentity */ .t)(url)?.key ?? url;
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
const maxClaimDays = 10;
const version = 2;
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const header = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\x20-\x7e]{1,500}$/);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000);
const facts = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    title: text.exactOptional(),
    siteName: text.exactOptional(),
    author: text.exactOptional(),
    published: day.exactOptional(),
    language: text.exactOptional(),
    contentType: text.exactOptional(),
});
const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((url) => (0,_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .requestAddress */ .YY)(url) !== undefined);
const copyAddress = text.regex(/^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/[^\s<>"]+$/);
const box = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ticked: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), day });
const days = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(day).min(1).max(maxClaimDays);
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dead'),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deadReasons */ .ye),
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().exactOptional(),
        days,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('moved'), to: address, days }),
]);
const base = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((url) => (0,_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .requestAddress */ .YY)(url) === url),
    first: day,
    last: day,
    days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().exactOptional(),
    finalUrl: address.exactOptional(),
    etag: header.exactOptional(),
    lastModified: header.exactOptional(),
    facts: facts.exactOptional(),
    seen: day.exactOptional(),
    shaken: day.exactOptional(),
    claim: claim.exactOptional(),
    box: box.exactOptional(),
    copy: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: copyAddress.exactOptional(), day }).exactOptional(),
});
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('outcome', [
    base.extend({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('alive'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ok') }),
    base.extend({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('moved'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('permanent-redirect') }),
    base.extend({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dead'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deadReasons */ .ye) }),
    base.extend({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('unverified'), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unverifiedReasons */ .nO) }),
]);
const host = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    first: day,
    last: day,
    days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    box: box.exactOptional(),
});
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const night = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    day,
    links: count,
    asked: count,
    healthy: count,
    dead: count,
    unverified: count,
    left: count,
});
const start = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('copydesk-links'), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
const head = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    began: day.exactOptional(),
    shard: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).exactOptional(),
    repository: text.exactOptional(),
    nights: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(night).default([]),
});
function parseStore(content) {
    const first = content.indexOf(lineEnd);
    const opening = parseLine(content.subarray(0, Math.max(0, first)));
    const begins = start.safeParse(opening);
    if (!begins.success)
        return broken(1, 'expected the format and its version');
    if (begins.data.version > version) {
        const message = `it has version ${begins.data.version} of the format, and this program knows version ${version}`;
        return { ok: false, fault: 'future', message };
    }
    const rest = head.safeParse(opening);
    if (!rest.success)
        return broken(1, 'expected the counts of the last nights');
    const links = new Map();
    const hosts = new Map();
    let number = 1;
    for (let at = first + 1; at < content.length;) {
        number++;
        const end = content.indexOf(lineEnd, at);
        if (end === -1)
            return broken(number, 'the line is cut off');
        const value = parseLine(content.subarray(at, end));
        at = end + 1;
        const parsed = record.safeParse(value);
        if (parsed.success) {
            const { key: _, ...link } = parsed.data;
            links.set(link.url, link);
            continue;
        }
        const read = host.safeParse(value);
        if (!read.success)
            return broken(number, 'expected a link with its outcome, or a host');
        hosts.set(read.data.host, read.data);
    }
    return { ok: true, stored: { ...rest.data, links, hosts } };
}
const lineEnd = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });
function broken(line, what) {
    return { ok: false, fault: 'broken', message: `it is broken at line ${line}: ${what}` };
}
function parseLine(line) {
    try {
        return JSON.parse(decoder.decode(line));
    }
    catch {
        return undefined;
    }
}
function printStore(stored) {
    return [...storeLines(stored)].join('');
}
function* storeLines(stored) {
    const { links, hosts, nights, began, shard, issue, repository } = stored;
    const head = { format: 'copydesk-links', version, began, shard, issue, repository, nights };
    yield `${JSON.stringify(head)}\n`;
    const line = (value) => `${JSON.stringify(value, fieldOrder)}\n`;
    const byName = [...hosts.values()].sort((a, b) => compare(a.host, b.host));
    for (const each of byName)
        yield line(each);
    const byKey = [...links.values()].map((link) => ({ key: keyOf(link), link }));
    byKey.sort((a, b) => compare(a.key, b.key) || compare(a.link.url, b.link.url));
    for (const { key, link } of byKey)
        yield line({ key, ...link });
}
const fieldOrder = [
    'key',
    'host',
    'url',
    'outcome',
    'reason',
    'to',
    'first',
    'last',
    'days',
    'status',
    'finalUrl',
    'etag',
    'lastModified',
    'facts',
    'title',
    'siteName',
    'author',
    'published',
    'language',
    'contentType',
    'seen',
    'shaken',
    'claim',
    'box',
    'ticked',
    'copy',
    'day',
];


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showLinkProgress)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);



const redrawInterval = 150;
const lineInterval = 5000;
async function showLinkProgress(progress, ended, { watched, columns, writeError }, { clock, notice }) {
    if (notice !== undefined)
        await writeError(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(notice)}\n`);
    const over = new AbortController();
    const end = () => over.abort();
    void ended.then(end, end);
    let drawn = false;
    for (;;) {
        await clock.sleep(watched ? redrawInterval : lineInterval, over.signal);
        if (over.signal.aborted)
            break;
        const line = progressLine(progress());
        await writeError(watched ? `\r${(0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitToWidth */ .Ti)(line, columns - 1)}\u001b[K` : `${line}\n`);
        drawn = true;
    }
    if (drawn && watched)
        await writeError('\r\u001b[K');
}
function progressLine({ done, total, inFlight, timeLeft, slowest, }) {
    const waiting = slowest
        .filter((host) => host.waiting > 0)
        .map(({ host, waiting }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(host)} (${waiting})`);
    const seconds = Math.ceil(timeLeft / 1000);
    return [
        `links: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${inFlight} in flight, about ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(seconds, 'second')} left`,
        ...(waiting.length > 0 ? [`waiting for ${waiting.join(', ')}`] : []),
    ].join('; ');
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eY: () => (/* binding */ noArchive),
  RN: () => (/* binding */ pathsAfter),
  IN: () => (/* binding */ presence),
  bL: () => (/* binding */ readArchive),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/rules/table.js + 43 modules
var table = __webpack_require__(6131);
// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/src/config/claims.js


const mostPairs = 10_000;
function findClashes(digests) {
    const clashes = [];
    const work = { left: mostPairs };
    for (const [second, digest] of digests.entries()) {
        for (const [first, other] of digests.slice(0, second).entries()) {
            if (work.left-- <= 0)
                return clashes;
            const blocks = sharedBlocks(other.format, digest.format);
            if (blocks === undefined || !shareSections(other.format, digest.format))
                continue;
            const path = sharedPath(other, digest, work);
            if (path === undefined)
                continue;
            clashes.push({ first, second, path, blocks });
            break;
        }
    }
    return clashes;
}
function sharedBlocks(a, b) {
    const names = blockNames(a);
    return blockNames(b).find((name) => names.includes(name));
}
function blockNames({ entries }) {
    return entries.map(({ block }) => {
        if (block.type === 'heading')
            return `headings of depth ${block.depth}`;
        return { item: 'list items', paragraph: 'paragraphs', row: 'table rows' }[block.type];
    });
}
function shareSections({ sections: a }, { sections: b }) {
    const only = (sections) => sections && 'only' in sections ? sections.only : undefined;
    const except = (sections) => sections && 'except' in sections ? sections.except : [];
    const isIn = (path, patterns) => patterns.some((pattern) => (0,outline/* contains */.gR)(path, pattern));
    const [mine, others] = [only(a), only(b)];
    if (mine && others) {
        return mine.some((path) => isIn(path, others)) || others.some((path) => isIn(path, mine));
    }
    if (mine)
        return mine.some((path) => !isIn(path, except(b)));
    if (others)
        return others.some((path) => !isIn(path, except(a)));
    return true;
}
function sharedPath(a, b, work) {
    const patterns = (files) => files.flatMap((each) => expanded(each)).slice(0, mostPatterns);
    for (const one of patterns(a.files)) {
        for (const other of patterns(b.files)) {
            if (work.left-- <= 0)
                return undefined;
            for (const filler of fillers) {
                const path = commonPath(one.split('/'), other.split('/'), filler);
                if (path !== undefined && a.matches(path) && b.matches(path))
                    return path;
            }
        }
    }
    return undefined;
}
const mostPatterns = 50;
const fillers = ['x', '1', 'index'];
function expanded(pattern) {
    if (pattern.split('**').length > 4 || pattern.split('/').length > 20)
        return [];
    const [whole, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
    if (whole === undefined)
        return /[[\](){}!+@]/.test(pattern) ? [] : [pattern];
    if (pattern.split('{').length > 4)
        return [];
    return choices.split(',').flatMap((choice) => expanded(pattern.replace(whole, () => choice)));
}
function commonPath(a, b, filler) {
    const [one, other] = [a[0], b[0]];
    if (one === undefined || other === undefined)
        return a.length === b.length ? '' : undefined;
    const below = (head, rest, others) => {
        if (head === undefined)
            return undefined;
        const tail = commonPath(rest, others, filler);
        if (tail === undefined)
            return undefined;
        return tail === '' ? head : `${head}/${tail}`;
    };
    if (one === '**' || other === '**') {
        const [deep, flat] = one === '**' ? [a, b] : [b, a];
        if (deep.length === 1)
            return flat.map((each) => plainName(each, filler)).join('/');
        const without = commonPath(deep.slice(1), flat, filler);
        return without ?? below(plainName(flat[0] ?? '', filler), deep, flat.slice(1));
    }
    return below(commonName(one, other, filler), a.slice(1), b.slice(1));
}
function plainName(pattern, filler) {
    return pattern.replace(/\*+|\?/g, filler);
}
function commonName(a, b, filler) {
    if (!/[*?]/.test(a))
        return picomatch(b, { dot: true })(a) ? a : undefined;
    if (!/[*?]/.test(b))
        return picomatch(a, { dot: true })(b) ? b : undefined;
    const [startA, startB] = [fixedStart(a), fixedStart(b)];
    const [endA, endB] = [fixedEnd(a), fixedEnd(b)];
    const start = startA.length > startB.length ? startA : startB;
    const end = endA.length > endB.length ? endA : endB;
    if (!start.startsWith(startA) || !start.startsWith(startB))
        return undefined;
    if (!end.endsWith(endA) || !end.endsWith(endB))
        return undefined;
    const middles = [a, b].map((each) => plainName(each.slice(fixedStart(each).length, each.length - fixedEnd(each).length), filler));
    return start + middles.join('') + end;
}
function fixedStart(pattern) {
    return /^[^*?]*/.exec(pattern)?.[0] ?? '';
}
function fixedEnd(pattern) {
    return /[^*?]*$/.exec(pattern)?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/text/edit-distance.js
var edit_distance = __webpack_require__(8553);
;// CONCATENATED MODULE: ./build/src/config/problem.js


const maxListed = 20;
function configError(path, faults) {
    const lines = faults
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((fault) => `${path}:${fault.line}:${fault.column}: ${oneLine(fault.text)}`);
    const more = lines.length - maxListed;
    const shown = more > 0 ? [...lines.slice(0, maxListed), `… and ${more} more`] : lines;
    return new errors/* CopydeskError */.r('config-invalid', shown.join('\n'));
}
const maxQuotedLength = 60;
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`);
}
function problem_code(text) {
    const cut = text.length > maxQuotedLength;
    return `\`${oneLine(cut ? text.slice(0, maxQuotedLength - 1) : text)}${cut ? '…' : ''}\``;
}
function problem_either(alternatives) {
    if (alternatives.length < 2)
        return alternatives.join('');
    return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1)}`;
}
function problem_didYouMean(word, known) {
    const meant = (0,edit_distance/* nearest */.p)(word, known);
    return meant === undefined ? '' : `; did you mean ${problem_code(meant)}?`;
}
function found(value) {
    if (value === undefined || value === null)
        return 'no value';
    if (value === '')
        return 'an empty text';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return problem_code(String(value));
}

;// CONCATENATED MODULE: ./build/src/config/explain.js

const homes = [
    { path: ['digests', 0], name: 'an item of `digests`' },
    { path: ['rules'], name: '`rules`' },
];
function explain(issues, data, known) {
    return firstOfEachPlace(issues).flatMap((issue) => {
        const { path } = issue;
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => ({
                path: [...path, key],
                onKey: true,
                text: unknownKey(key, path, known),
            }));
        }
        const name = problem_code(String(path.at(-1)));
        if (issue.code === 'invalid_key') {
            return issue.issues.map((each) => ({
                path,
                onKey: true,
                text: `found the key ${name}, ${reason(each, undefined)}`,
            }));
        }
        const branch = issue.code === 'invalid_union' ? issue.errors.find(isWithin) : undefined;
        if (branch) {
            const inner = branch.map((each) => ({ ...each, path: [...path, ...each.path] }));
            return explain(inner, data, known);
        }
        const value = valueAt(data, path);
        const text = value === undefined && path.length > 0
            ? `${name} is missing, expected ${expected(issue)}`
            : `${subject(path)}found ${found(value)}, ${reason(issue, value)}`;
        return [{ path, text }];
    });
}
function firstOfEachPlace(issues) {
    const first = new Map();
    for (const issue of issues) {
        const place = JSON.stringify(issue.path);
        const earlier = first.get(place);
        if (!earlier || earlier.code === 'custom')
            first.set(place, issue);
    }
    return [...first.values()];
}
function isWithin(issues) {
    return issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
}
function unknownKey(key, path, known) {
    const home = homes.find(({ path }) => known(path).includes(key));
    if (home && !path.includes('rules'))
        return `found the key ${problem_code(key)}, which belongs in ${home.name}`;
    const keys = known(path);
    const meant = problem_didYouMean(key, keys);
    if (path.at(-1) === 'rules') {
        return `found the unknown rule ${problem_code(key)}${meant || '; docs/rules.md lists the rules'}`;
    }
    const list = keys.length === 0 ? 'no keys' : problem_either(keys.map(problem_code));
    return `found the unknown key ${problem_code(key)}, expected ${list}${meant}`;
}
function valueAt(data, path) {
    let value = data;
    for (const key of path)
        value = value[key];
    return value;
}
function subject(path) {
    const last = path.at(-1);
    if (typeof last !== 'number')
        return last === undefined ? '' : `${problem_code(String(last))}: `;
    const list = path.findLast((key) => typeof key === 'string');
    return `item ${last + 1} of ${problem_code(String(list))}: `;
}
function reason(issue, value) {
    const message = issue.message || `expected ${expected(issue)}`;
    const type = issue.code === 'invalid_type' ? issue.expected : undefined;
    if (type === 'string' || (takesText(issue) && value === null))
        return `${message}; put it in quotes`;
    if (typeof value !== 'string')
        return message;
    if (type === 'array')
        return `${message}, such as ${problem_code(`[${JSON.stringify(value)}]`)}`;
    return `${message}${problem_didYouMean(value, choices(issue))}`;
}
function takesText(issue) {
    const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [];
    return branches.some((each) => each.code === 'invalid_type' && each.expected === 'string');
}
function choices(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code === 'invalid_union')
        return issue.errors.flat().flatMap(choices);
    return [];
}
const typeNames = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    tuple: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return typeNames[issue.expected] ?? 'another value';
        case 'invalid_value':
            return problem_either(issue.values.map((value) => problem_code(String(value))));
        case 'invalid_union':
            return problem_either([...new Set(issue.errors.flat().map(expected))]) || 'another value';
        case 'invalid_format':
            return `a text that matches ${problem_code(issue.pattern ?? issue.format)}`;
        case 'too_small':
            return `${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`;
        case 'too_big':
            return `${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`;
        default:
            return 'another value';
    }
}
function amount(count, origin) {
    const unit = { string: 'character', array: 'item' }[origin];
    return unit === undefined ? String(count) : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/config/resolve.js + 2 modules
var resolve = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/src/config/run-settings.js
var run_settings = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml.js


const maxLength = 256 * 1024;
const maxAliases = 1000;
const unquoted = new Set([
    'BAD_ALIAS',
    'BAD_INDENT',
    'BAD_SCALAR_START',
    'BLOCK_AS_IMPLICIT_KEY',
    'MISSING_CHAR',
    'NON_STRING_KEY',
    'TAG_RESOLVE_FAILED',
    'UNEXPECTED_TOKEN',
]);
const quoteHint = '; put templates, patterns and tags in quotes';
function readYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '');
    const lines = new dist/* LineCounter */.HN();
    const at = (offset, message) => {
        const { line, col: column } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(column, 1), text: message };
    };
    if (text.length > maxLength) {
        const message = `found ${text.length} characters, expected at most ${maxLength}`;
        throw configError(path, [at(0, message)]);
    }
    const document = (0,dist/* parseDocument */.Tp)(text, {
        prettyErrors: false,
        stringKeys: true,
        uniqueKeys: false,
        lineCounter: lines,
    });
    const faults = [
        ...[...document.errors, ...document.warnings].map((error) => at(error.pos[0], syntaxMessage(error, text))),
        ...duplicateKeys(document, text, at),
        ...unknownAliases(document, at),
    ];
    if (faults.length > 0)
        throw configError(path, firstOfEachLine(faults));
    const pairIn = createPairSearch();
    return {
        data: toData(document, path, at) ?? undefined,
        place: (fault) => placeOf(fault, { document, text, at, pairIn }),
    };
}
function createPairSearch() {
    const known = new Map();
    return (map, key) => {
        let pairs = known.get(map);
        if (!pairs) {
            const keyed = map.items.map((item) => [(0,dist/* isScalar */.jn)(item.key) ? item.key.value : item.key, item]);
            pairs = new Map(keyed);
            known.set(map, pairs);
        }
        return pairs.get(key);
    };
}
function toData(document, path, at) {
    try {
        return document.toJS({ maxAliasCount: maxAliases });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw configError(path, [at(0, `found aliases that stand for more than ${maxAliases} values`)]);
    }
}
function firstOfEachLine(faults) {
    const byLine = new Map();
    for (const fault of faults)
        if (!byLine.has(fault.line))
            byLine.set(fault.line, fault);
    return [...byLine.values()];
}
function syntaxMessage(error, text) {
    const [start, end] = error.pos;
    if (error.code === 'MULTIPLE_DOCS')
        return 'found a second YAML document, expected one';
    if (/call stack/.test(error.message))
        return 'found lists and mappings nested too deeply';
    const unexpected = error.code === 'UNEXPECTED_TOKEN' && text.slice(start, end).trim();
    const message = unexpected ? `unexpected ${problem_code(unexpected)}` : oneLine(error.message);
    return `not valid YAML: ${message}${unquoted.has(error.code) ? quoteHint : ''}`;
}
function duplicateKeys(document, text, at) {
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const [start = 0, end = start] = key.range ?? [];
                if (seen.has(key.value))
                    faults.push(at(start, `found the key ${problem_code(text.slice(start, end))} twice`));
                seen.add(key.value);
            }
        },
    });
    return faults;
}
function unknownAliases(document, at) {
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document))
                return;
            const name = problem_code(`*${alias.source}`);
            faults.push(at(alias.range?.[0] ?? 0, `found ${name}, which YAML reads as an alias${quoteHint}`));
        },
    });
    return faults;
}
function placeOf({ path, onKey, index, text: message }, { document, text, at, pairIn, }) {
    let key;
    let value = document.contents;
    for (const part of path) {
        const parent = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        const pair = (0,dist/* isMap */.jh)(parent) ? pairIn(parent, part) : undefined;
        if (!pair && !((0,dist/* isSeq */.oP)(parent) && parent.has(part)))
            break;
        key = pair?.key;
        value = pair ? pair.value : parent.get(part, true);
    }
    const isEmpty = (0,dist/* isScalar */.jn)(value) && value.value === null;
    const node = (onKey || isEmpty) && key ? key : value;
    const [start = 0, end = start] = ((0,dist/* isNode */.Ll)(node) && node.range) || [];
    if (index === undefined)
        return at(start, message);
    const within = (0,dist/* isScalar */.jn)(value) ? text.slice(start, end).indexOf(String(value.value)) : -1;
    return within === -1
        ? at(start, `${message} (character ${index + 1})`)
        : at(start + within + index, message);
}

;// CONCATENATED MODULE: ./build/src/config/load.js











function otherNameNotice(isRead) {
    return isRead
        ? `The configuration is read from ${config_config/* otherConfigPath */.s9}; rename it to ${config_config/* defaultConfigPath */.jE}, where it is looked for first.`
        : `${config_config/* otherConfigPath */.s9} is not read, since there is ${config_config/* defaultConfigPath */.jE}; remove one of them.`;
}
function parseConfig(text, path, rules = table/* rules */.a) {
    const { data = {}, place } = readYaml(text, path);
    const checked = (0,schema/* configSchema */.Qn)(rules).safeParse(data, { error: () => '' });
    if (!checked.success) {
        const known = knownKeys(configJsonSchema(rules));
        throw configError(path, explain(checked.error.issues, data, known).map(place));
    }
    const { config, faults } = resolveConfig(checked.data, rules);
    faults.push(...findClashes(config.digests).map((clash) => clashProblem(clash, path, place)));
    if (faults.length > 0)
        throw configError(path, faults.map(place));
    return config;
}
function clashProblem({ first, second, path: shared, blocks }, path, place) {
    const { line, column } = place({ path: ['digests', first, 'files'], onKey: true, text: '' });
    const text = `found a digest of the ${blocks} in ${problem_code(shared)}, as the one at ${path}:${line}:${column} is; expected one digest for each place: give \`sections\` to both, or write both templates in one`;
    return { path: ['digests', second, 'files'], onKey: true, text };
}
function defaultConfig(rules = table/* rules */.a) {
    return resolveConfig({}, rules).config;
}
function resolveConfig(written, rules) {
    const digests = [];
    const faults = [];
    for (const [index, digest] of (written.digests ?? [{ files: [...schema/* defaultFiles */.bB] }]).entries()) {
        const resolved = (0,resolve/* resolveDigest */.j)(digest, written.rules ?? {}, rules);
        if ('digest' in resolved)
            digests.push(resolved.digest);
        else {
            faults.push(...resolved.faults.map((fault) => ({ ...fault, path: ['digests', index, ...fault.path] })));
        }
    }
    const links = (0,run_settings/* linkSettings */.y_)(written.links);
    const nightly = (0,run_settings/* nightlySettings */.TW)(written.nightly);
    return { config: { digests, links, nightly, assumed: written.digests === undefined }, faults };
}
function configJsonSchema(rules) {
    return json_schema_processors/* toJSONSchema */.bl((0,schema/* configSchema */.Qn)(rules), {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
    });
}
function knownKeys(schema) {
    return (path) => {
        let schemas = alternatives(schema);
        for (const key of path)
            schemas = schemas.flatMap((each) => below(each, key)).flatMap(alternatives);
        return schemas.flatMap((each) => Object.keys(each.properties ?? {}));
    };
}
function alternatives(schema) {
    return schema.anyOf ? schema.anyOf.filter(isSchema).flatMap(alternatives) : [schema];
}
function below(schema, key) {
    const { items, properties } = schema;
    const child = typeof key === 'number'
        ? Array.isArray(items)
            ? items[key]
            : items
        : properties?.[String(key)];
    return [child].filter(isSchema);
}
function isSchema(schema) {
    return typeof schema === 'object' && schema !== null;
}
function withRuleOverrides(config, overrides) {
    const known = config.digests.flatMap(({ rules }) => [...rules.keys()]);
    const severities = new Map();
    const wrong = [];
    for (const override of overrides) {
        const [id = '', ...rest] = override.split('=');
        const level = rest.join('=');
        const severity = levels.find((each) => each === level);
        if (rest.length === 0) {
            wrong.push(`found ${code(override)}, expected \`id=severity\`, such as \`${known[0]}=off\``);
        }
        else if (!known.includes(id)) {
            const meant = didYouMean(id, known);
            wrong.push(`found the unknown rule ${code(id)}${meant}`);
        }
        else if (severity === undefined) {
            const meant = didYouMean(level, levels);
            wrong.push(`found the severity ${code(level)} for ${code(id)}, expected ${either(levels.map(code))}${meant}`);
        }
        else
            severities.set(id, severity);
    }
    if (wrong.length > 0)
        throw new CopydeskError('usage', wrong.join('\n'));
    const override = (rules) => new Map([...rules].map(([id, setting]) => [
        id,
        { ...setting, severity: severities.get(id) ?? setting.severity },
    ]));
    return {
        ...config,
        digests: config.digests.map((digest) => ({ ...digest, rules: override(digest.rules) })),
    };
}

// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
// EXTERNAL MODULE: ./build/src/links/own-site.js
var own_site = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/src/review/base.js









const maxFiles = 2000;
const maxBytes = 40_000_000;
async function readSettings(base, repository, source) {
    const names = 'path' in source ? [source.path, config_config/* otherConfigPath */.s9] : [];
    const [files, siteFiles] = await readBoth(base, repository, names);
    const ownSites = (0,own_site/* ownSitesOf */.AL)(own_site/* ownSiteFiles */.x7.map((path, index) => textOf(path, siteFiles[index])));
    if ('config' in source)
        return { config: source.config, ownSites, notices: [] };
    const { path, required } = source;
    const [config, other] = files;
    const isOther = !config && other !== undefined && path === config_config/* defaultConfigPath */.jE;
    const name = isOther ? config_config/* otherConfigPath */.s9 : path;
    const bytes = isOther ? other : config;
    if (!bytes && required) {
        throw new errors/* CopydeskError */.r('input-unreadable', `${path}: the base has no such file; the configuration is read there, not in the pull request`);
    }
    const { text, at } = await followLinks(name, bytes, base, repository);
    return {
        config: text === undefined ? defaultConfig() : parseConfig(text, at),
        ownSites,
        notices: other && path === config_config/* defaultConfigPath */.jE ? [otherNameNotice(isOther)] : [],
    };
}
async function readBoth(base, repository, names) {
    const wanted = [...names, ...own_site/* ownSiteFiles */.x7];
    const found = await repository.read(wanted.map((path) => ({ commit: base, path, link: true })));
    return [found.slice(0, names.length), found.slice(names.length)];
}
const maxLinks = 5;
async function followLinks(name, found, base, repository) {
    let at = name;
    let bytes = found;
    for (let link = 0; bytes && link < maxLinks; link++) {
        const { text } = (0,decode/* decodeText */.g)(at, bytes);
        if (!/^[^\s:#]+\.ya?ml$/.test(text))
            return { text, at };
        const path = resolveLink(at, text);
        [bytes] = path === undefined ? [] : await repository.read([{ commit: base, path, link: true }]);
        if (path === undefined || !bytes) {
            throw new errors/* CopydeskError */.r('input-unreadable', `${at}: this is a symbolic link to ${text}, expected a file of the repository`);
        }
        at = path;
    }
    return { text: bytes && (0,decode/* decodeText */.g)(at, bytes).text, at };
}
function resolveLink(from, target) {
    if (target.startsWith('/'))
        return undefined;
    const names = from.split('/').slice(0, -1);
    for (const name of target.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/');
}
const noArchive = { files: [], paths: undefined, notices: [] };
async function readArchive(base, repository, config) {
    const { files: all, complete } = await repository.list(base);
    const described = all.filter(({ path }) => config.digests.some((each) => each.matches(path)));
    const chosen = withinLimits(described);
    let [room, left] = [maxBytes, described.length - chosen.length];
    const bytes = await repository.read(chosen.map(({ path }) => ({ commit: base, path })), (_, size) => {
        const fits = size <= room;
        if (fits)
            room -= size;
        else
            left++;
        return fits;
    });
    const unread = [];
    const files = chosen.flatMap(({ path }, index) => {
        const text = textOf(path, bytes[index], unread);
        if (text === undefined)
            return [];
        const configs = config.digests.filter((each) => each.matches(path));
        const file = { source: (0,source/* createSource */.gV)(path, text), bom: false, configs, assumed: config.assumed };
        return (0,lint_file/* belongs */.Fz)(file) ? [file] : [];
    });
    const notices = [
        ...(0,load/* archiveNotices */.mH)(unread),
        ...(complete
            ? []
            : [
                'The repository has more files than the host lists; some may be missing from the archive.',
            ]),
        ...(left > 0
            ? [
                `The archive is read up to ${(0,pluralize/* pluralize */.t)(maxFiles, 'file')} and ${maxBytes / 1e6} MB; ${(0,pluralize/* pluralize */.t)(left, 'more file')} ${left === 1 ? 'was' : 'were'} not read.`,
            ]
            : []),
    ];
    return { files, paths: complete ? new Set(all.map(({ path }) => path)) : undefined, notices };
}
function withinLimits(files) {
    let [count, room] = [0, maxBytes];
    const newest = files.toReversed().filter(({ size }) => {
        const fits = count < maxFiles && size <= room;
        if (fits) {
            count++;
            room -= size;
        }
        return fits;
    });
    return newest.reverse();
}
function textOf(path, bytes, unread = []) {
    try {
        return bytes && (0,decode/* decodeText */.g)(path, bytes).text;
    }
    catch (error) {
        if (!(error instanceof errors/* CopydeskError */.r))
            throw error;
        unread.push(error);
        return undefined;
    }
}
function pathsAfter(paths, changed) {
    const after = new Set(paths);
    for (const { path, previousPath, status } of changed) {
        if (previousPath !== undefined)
            after.delete(previousPath);
        if (status === 'removed')
            after.delete(path);
        else
            after.add(path);
    }
    return after;
}
function presence(paths) {
    if (!paths)
        return async () => true;
    const folders = new Set();
    for (const path of paths) {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
            folders.add(path.slice(0, at));
        }
    }
    return async (path) => paths.has(path) || folders.has(path);
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   w: () => (/* binding */ encodeText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3333);


const byteOrderMark = '\uFEFF';
function decodeText(path, bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
        throw notText(path, 'this is UTF-16 text; save it as UTF-8');
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        throw notText(path, `a NUL byte at ${place(bytes, nul)}; this is not a text file`);
    }
    const text = decode(bytes);
    if (text === undefined) {
        const at = firstFault(bytes);
        throw notText(path, `not UTF-8 at ${place(bytes, at)}; save it as UTF-8`);
    }
    const bom = text.startsWith(byteOrderMark);
    return { text: bom ? text.slice(1) : text, bom };
}
function encodeText(text, bom) {
    return new TextEncoder().encode(bom ? byteOrderMark + text : text);
}
function decode(bytes, options) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, options);
    }
    catch {
        return undefined;
    }
}
function firstFault(bytes) {
    const start = (length) => decode(bytes.subarray(0, length), { stream: true });
    const length = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .countLeading */ .U)(bytes.length, (index) => start(index + 1) !== undefined);
    return encodeText(start(length) ?? '', false).length;
}
function place(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return `line ${line} (byte ${offset} of the file, counted from 0)`;
}
function startsWith(bytes, ...start) {
    return start.every((byte, index) => bytes[index] === byte);
}
function notText(path, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('input-not-text', `${path}: ${message}`);
}


/***/ })

};
