export const id = 283;
export const ids = [283];
export const modules = {

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* binding */ matcherOf),
  j: () => (/* binding */ resolveDigest)
});

// UNUSED EXPORTS: compileFormat

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/digest/markdown.js
var markdown = __webpack_require__(2253);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/names.js
var dates_names = __webpack_require__(4556);
;// CONCATENATED MODULE: ./build/src/digest/dates/format.js




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
/** Letters that are parts of a date, side by side; words of other letters stand for themselves. */
const run = /^(?:Y+|M+|Do|D+|W+|d{3,4})+$/;
/**
 * Compiles a date format. Its parts, in any order, with any other text between: `YYYY`; `MM` (09),
 * `M` (9), `MMM` (Sep) or `MMMM` (September); `DD` (03), `D` (3) or `Do` (3rd); `dddd` (Friday) or
 * `ddd` (Fri). A day has a year, a month and a day; a month or a year goes without what is smaller;
 * a week has a year and `WWW` (W05), `WW` (05) or `W` (5), counted as in ISO 8601; a range names
 * its first and its last day, and what both share once. `locale` (BCP 47) is the language of the
 * names. Throws a CopydeskError `template-invalid` that says what is wrong.
 */
function compileDateFormat(format, locale = dates_names/* defaultLocale */.q) {
    const names = (0,dates_names/* calendarNames */.x)(locale);
    // Runs of letters stand at the odd places, other text at the even ones.
    const parts = format.split(/([A-Za-z]+)/).flatMap((piece, at) => {
        if (at % 2 === 0)
            return piece === '' ? [] : [piece];
        const letters = run.test(piece) ? (piece.match(/Y+|M+|Do|D+|W+|d+/g) ?? []) : [];
        return letters.length > 0 ? letters.map((each) => tokenFor(format, each, names)) : [piece];
    });
    const used = parts.filter((part) => typeof part !== 'string');
    const unit = unitOf(format, used);
    refuseTouchingDigits(format, parts);
    const sources = parts.map((part) => (typeof part === 'string' ? escaped(part) : part.pattern));
    const grouped = parts.map((part, at) => typeof part === 'string' ? sources[at] : `(${sources[at]})`);
    const whole = new RegExp(`^${grouped.join('')}$`, 'u');
    const written = used.filter(({ part }) => part !== 'weekday');
    const lastYear = written.at(-1)?.part === 'year';
    return {
        format,
        unit,
        pattern: sources.join(''),
        order: written.map(({ part }) => part).join('-'),
        names,
        read(text) {
            const found = whole.exec(text);
            if (!found)
                return undefined;
            const values = used.map((token, at) => token.read(found[at + 1]));
            if (values.some(Number.isNaN))
                return undefined;
            const all = (part) => values.filter((_, at) => used[at]?.part === part);
            return periodOf(all, unit, lastYear);
        },
        write(period) {
            const seen = new Map();
            return parts
                .map((part) => {
                if (typeof part === 'string')
                    return part;
                const count = seen.get(part.part) ?? 0;
                seen.set(part.part, count + 1);
                const isLast = count > 0 || (part.part === 'year' && unit === 'range' && lastYear);
                return part.write(numberOf(part.part, isLast ? period.last : period.first, unit));
            })
                .join('');
        },
    };
}
/** `all` gives the numbers of a part in the order in which they stand. */
function periodOf(all, unit, lastYear) {
    const [firstYear = 0, otherYear] = all('year');
    if (unit === 'week') {
        const first = (0,calendar/* weekStart */.vW)(firstYear, all('week')[0] ?? 0);
        return first === undefined ? undefined : { first, last: (0,calendar/* addDays */.fi)(first, 6) };
    }
    if (unit === 'year') {
        return { first: (0,calendar/* isoDate */._$)(firstYear, 1, 1), last: (0,calendar/* isoDate */._$)(firstYear, 12, 31) };
    }
    const [firstMonth = 1, otherMonth = firstMonth] = all('month');
    if (unit === 'month')
        return (0,calendar/* monthPeriod */.WY)(firstYear, firstMonth);
    const [firstDay = 1, otherDay = firstDay] = all('day');
    // From December to January with one year, which is that of the date that it stands with.
    const wraps = otherYear === undefined && firstMonth > otherMonth ? 1 : 0;
    return {
        first: (0,calendar/* isoDate */._$)(firstYear - (lastYear ? wraps : 0), firstMonth, firstDay),
        last: (0,calendar/* isoDate */._$)((otherYear ?? firstYear) + (lastYear ? 0 : wraps), otherMonth, otherDay),
    };
}
function numberOf(part, iso, unit) {
    if (part === 'weekday')
        return (0,calendar/* weekdayOf */.Up)(iso);
    if (unit === 'week')
        return (0,calendar/* weekOf */.gx)(iso)[part === 'week' ? 'week' : 'year'];
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return { year, month, day, week: 0 }[part];
}
/** What dates with these parts name; an error where a part is missing, or there are too many. */
function unitOf(format, used) {
    const count = (part) => used.filter((token) => token.part === part).length;
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
    needs('year');
    if (count('week') > 0) {
        if (count('month') + count('day') > 0) {
            throw invalid(format, 'it names a week and also a month or a day; name one of them');
        }
        return 'week';
    }
    if (count('day') === 0 && count('weekday') > 0)
        needs('day');
    if (count('day') > 0) {
        needs('month');
        return isRange ? 'range' : 'day';
    }
    return count('month') > 0 ? 'month' : 'year';
}
function tokenFor(format, letters, names) {
    const token = tokens[letters]?.(names);
    if (token)
        return token;
    const part = partOfLetter[letters[0] ?? ''] ?? 'day';
    throw invalid(format, `\`${letters}\` is no way to write the ${part}; write ${spellings[part]}`);
}
const tokens = {
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
/** `YYYYMD` could not be read: nobody knows where 2021111 is to be cut. */
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
    // Without a leading zero, so that what is read is written back the same.
    return { part, pattern: '[1-9]\\d?', open: true, read: Number, write: String };
}
/** The English ordinals 1st to 99th. */
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
    // A heading may begin with the name, and then it has a capital in any language.
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
function invalid(format, reason) {
    return new errors/* CopydeskError */.r('template-invalid', `The date format \`${(0,invisible/* showInvisible */.jQ)(format)}\` cannot be used: ${reason}.`);
}

// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/digest/template/tokens.js



/** A template that cannot be used. */
class TemplateError extends errors/* CopydeskError */.r {
    /** Where in the template the trouble begins, counted from 1. */
    column;
    /** `reason` says what was found and what was expected. */
    constructor(reason, column) {
        super('template-invalid', reason);
        this.name = 'TemplateError';
        this.column = column;
    }
}
const placeholder = /^\{(?:"(?<before>[^"]*)")?(?<name>[a-z]+)(?::(?<format>[^}?*]+))?(?:"(?<after>[^"]*)")?(?<mark>[?*]?)\}/;
/**
 * Splits a template at its placeholders. `\{` stands for a brace; `locale` is the language of the
 * dates. Throws a {@link TemplateError}.
 */
function tokenize(template, locale) {
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
            const { slot, length } = readPlaceholder(template, at, locale);
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
function readPlaceholder(template, at, locale) {
    const rest = template.slice(at);
    const match = placeholder.exec(rest);
    if (!match?.groups) {
        const reason = rest.includes('}')
            ? `\`${rest.slice(0, rest.indexOf('}') + 1)}\` is no placeholder; expected \`{name}\`, \`{name?}\`, \`{name*}\` or \`{"text"name?}\``
            : 'the brace is not closed; write `\\{` for a brace';
        throw new TemplateError(reason, at + 1);
    }
    const { before = '', name = '', format, after = '', mark = '' } = match.groups;
    if (!isSlotName(name)) {
        throw new TemplateError(`\`{${name}}\` is not known; expected one of ${template_template/* slotNames */.Do.map((each) => `\`{${each}}\``).join(', ')}`, at + 1);
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
        before,
        after,
        date: format === undefined ? undefined : dateFormat(format, locale, at + 1),
    };
    return { slot, length: match[0].length };
}
function dateFormat(format, locale, column) {
    try {
        return compileDateFormat(format, locale);
    }
    catch (error) {
        throw new TemplateError(error.message, column);
    }
}
function isSlotName(name) {
    return template_template/* slotNames */.Do.includes(name);
}

;// CONCATENATED MODULE: ./build/src/digest/template/compile.js



/** What each kind of template is made of. */
const kinds = {
    day: { blocks: ['heading'], needs: ['date'], may: ['text'], link: false },
    entry: {
        blocks: ['heading', 'item'],
        needs: ['title', 'url'],
        may: ['star', 'tag', 'source', 'description'],
        link: true,
    },
    extra: { blocks: ['paragraph'], needs: ['label', 'url'], may: [], link: true },
    field: { blocks: ['paragraph'], needs: ['label'], may: ['text'], link: false },
};
/** Slots whose value is any text, so that two of them need a literal between. */
const freeSlots = new Set([
    'source',
    'title',
    'label',
    'description',
    'text',
]);
/**
 * Placeholders stand as one private-use character each while the template is parsed as markdown.
 */
const firstMark = 0xe000;
/**
 * Parses a template as markdown: its block, its link and what stands around it. `locale` (BCP 47)
 * is the language of its dates. Throws a {@link TemplateError} that names the column and the reason
 * where the template cannot be used.
 */
function compileTemplate(text, kind, locale) {
    const tokens = tokenize(text, locale);
    checkSlots(tokens, kind);
    const { marked, columnOf, segmentOf } = markSlots(text, tokens);
    const { block, content } = readBlock(marked, kind, columnOf);
    const link = readLink(content.nodes, marked, kind, columnOf);
    const template = {
        text,
        block,
        before: segmentOf(content.start, link ? link.start : content.end),
        link: link && segmentOf(link.textStart, link.textEnd),
        after: link ? segmentOf(link.end, content.end) : [],
    };
    for (const segment of [template.before, template.link ?? [], template.after])
        checkNeighbours(segment, tokens);
    if (kind === 'entry' &&
        !template.link?.some((part) => part.type === 'slot' && part.name === 'title')) {
        throw new TemplateError('`{title}` must be the text of the link, as in `[{title}]({url})`', slotColumn(tokens, 'title'));
    }
    return template;
}
function checkSlots(tokens, kind) {
    const { needs, may } = kinds[kind];
    const seen = new Set();
    for (const token of tokens) {
        if (token.type === 'literal') {
            const mark = /[\uE000-\uF8FF\n\r]/.exec(token.markdown);
            if (mark)
                throw new TemplateError('a template is one line without private-use characters', token.column + mark.index);
            continue;
        }
        const { name, column } = token;
        if (![...needs, ...may].includes(name)) {
            throw new TemplateError(`\`{${name}}\` has no place in the template of ${withArticle(kind)}`, column);
        }
        if (seen.has(name))
            throw new TemplateError(`\`{${name}}\` stands twice`, column);
        seen.add(name);
        if (token.repeat && name !== 'tag')
            throw new TemplateError(`only \`{tag*}\` may repeat, not \`{${name}}\``, column);
        if (token.optional && needs.includes(name)) {
            throw new TemplateError(`\`{${name}}\` cannot be optional in the template of ${withArticle(kind)}`, column);
        }
        if (!token.optional && name === 'star') {
            throw new TemplateError('not every entry is starred: write `{star?}`', column);
        }
    }
    const missing = needs.find((name) => !seen.has(name));
    if (missing)
        throw new TemplateError(`\`{${missing}}\` is missing from the template of ${withArticle(kind)}`, 1);
}
/**
 * Replaces each slot by a mark and remembers which slot and which column a place of the result
 * belongs to.
 */
function markSlots(text, tokens) {
    let marked = '';
    const columns = [];
    const slots = new Map();
    for (const token of tokens) {
        const piece = token.type === 'literal' ? token.markdown : String.fromCharCode(firstMark + slots.size);
        if (token.type === 'slot') {
            const { column: _, ...slot } = token;
            slots.set(marked.length, slot);
        }
        for (let at = 0; at < piece.length; at++)
            columns.push(token.column + at);
        marked += piece;
    }
    const columnOf = (offset) => columns[offset] ?? text.length + 1;
    const segmentOf = (start, end) => {
        const parts = [];
        let literal = '';
        const flush = () => {
            if (literal !== '')
                parts.push({ type: 'literal', markdown: literal });
            literal = '';
        };
        for (let at = start; at < end; at++) {
            const slot = slots.get(at);
            if (!slot) {
                literal += marked[at];
                continue;
            }
            flush();
            parts.push(slot);
        }
        flush();
        return parts;
    };
    return { marked, columnOf, segmentOf };
}
function readBlock(marked, kind, columnOf) {
    const [node, second] = (0,markdown/* parseMarkdown */.Dd)(marked).children;
    if (!node)
        throw new TemplateError('the template is empty', 1);
    if (second)
        throw new TemplateError('a template is one heading, one list item or one paragraph', columnOf(offsetOf(second)));
    const { block, holder } = blockOf(node, marked);
    if (!block || !kinds[kind].blocks.includes(block.type)) {
        const wanted = kinds[kind].blocks.map((type) => blockNames[type]).join(' or ');
        throw new TemplateError(`the template of ${withArticle(kind)} must be ${wanted}, such as ${examples[kind]}`, 1);
    }
    const nodes = holder?.children ?? [];
    const first = nodes[0];
    const last = nodes[nodes.length - 1];
    return {
        block,
        content: { nodes, start: first ? offsetOf(first) : 0, end: last?.position?.end.offset ?? 0 },
    };
}
function blockOf(node, marked) {
    if (node.type === 'heading')
        return { block: { type: 'heading', depth: node.depth }, holder: node };
    if (node.type === 'paragraph')
        return { block: { type: 'paragraph' }, holder: node };
    const item = node.type === 'list' ? node.children[0] : undefined;
    const holder = item?.children[0];
    if (!item || holder?.type !== 'paragraph')
        return {};
    return {
        block: { type: 'item', marker: marked.slice(offsetOf(item), offsetOf(holder)).trim() },
        holder,
    };
}
function readLink(nodes, marked, kind, columnOf) {
    const links = [];
    (0,lib/* visit */.YR)({ type: 'paragraph', children: [...nodes] }, 'link', (node) => {
        links.push(node);
    });
    const [link, second] = links;
    if (second)
        throw new TemplateError('a template has one link', columnOf(offsetOf(second)));
    if (!kinds[kind].link) {
        if (link)
            throw new TemplateError(`the template of ${withArticle(kind)} has no link`, columnOf(offsetOf(link)));
        return undefined;
    }
    const last = link?.children[link.children.length - 1];
    if (!link || !last) {
        throw new TemplateError(`the template of ${withArticle(kind)} needs a link, as in ${examples[kind]}`, 1);
    }
    const textEnd = marked.indexOf('](', last.position?.end.offset);
    const end = link.position?.end.offset ?? 0;
    if (!/^\]\([\uE000-\uF8FF]\)$/.test(marked.slice(textEnd, end))) {
        throw new TemplateError('the address of the link must be `{url}` alone', columnOf(textEnd + 2));
    }
    return { start: offsetOf(link), textStart: offsetOf(link) + 1, textEnd, end };
}
/** Two values of any text side by side could not be told apart. */
function checkNeighbours(segment, tokens) {
    let previous;
    for (const part of segment) {
        if (part.type === 'literal') {
            previous = undefined;
        }
        else if (freeSlots.has(part.name)) {
            if (previous && !previous.after && !part.before) {
                throw new TemplateError(`\`{${previous.name}}\` and \`{${part.name}}\` cannot be told apart; put text between them`, slotColumn(tokens, part.name));
            }
            previous = part;
        }
    }
}
function slotColumn(tokens, name) {
    return tokens.find((token) => token.type === 'slot' && token.name === name)?.column ?? 1;
}
function offsetOf(node) {
    return node.position?.start.offset ?? 0;
}
const blockNames = {
    heading: 'a heading',
    item: 'a list item',
    paragraph: 'a paragraph',
};
const examples = {
    day: '`## {date:YYYY-MM-DD}`',
    entry: '`### {source}: [{title}]({url})`',
    extra: '`[[{label}]]({url})`',
    field: '`**{label}**: {text?}`',
};
function withArticle(kind) {
    return kind === 'entry' || kind === 'extra' ? `an ${kind}` : `a ${kind}`;
}

;// CONCATENATED MODULE: ./build/src/digest/template/file-name.js

/**
 * Compiles the pattern of a file's name that carries the date, such as `{date:YYYY-MM-DD}-*.md`.
 * `*` stands for any text without a slash, `?` for one such character, two stars and a slash for
 * any folders. A pattern without a slash is held against the last part of a path, one with a slash
 * against the whole. The function that comes back reads the date, also one that the calendar does
 * not have, the leftmost where several could be read; undefined for a path that does not match. It
 * takes time in proportion to pattern times path. `locale` (BCP 47) is the language of the date.
 * Throws a {@link TemplateError}.
 */
function compileFileName(pattern, locale) {
    const tokens = tokenize(pattern, locale);
    const dates = tokens.filter((token) => token.type === 'slot' && token.name === 'date');
    const [, second] = dates;
    if (dates.length === 0) {
        throw new TemplateError('found no date, expected a placeholder such as `{date:YYYY-MM-DD}`', 1);
    }
    if (second)
        throw new TemplateError('found a second date, expected one', second.column);
    const steps = tokens.flatMap(stepsOf);
    const whole = pattern.includes('/');
    return (path) => {
        const text = whole ? path : path.slice(path.lastIndexOf('/') + 1);
        let reached = new Map([[0, {}]]);
        for (const step of steps)
            reached = step(text, reached);
        return reached.get(text.length)?.period;
    };
}
function stepsOf(token) {
    if (token.type === 'literal') {
        return token.markdown.split(/(\*\*\/|\*|\?)/).flatMap((part) => {
            if (part === '')
                return [];
            return wildcards[part] ?? literally(part);
        });
    }
    const { name, optional, before, after, column } = token;
    if (name !== 'date' || optional || before !== '' || after !== '') {
        throw new TemplateError('a file name takes no placeholder but `{date:…}`', column);
    }
    return token.date ? [dateStep(token.date)] : [];
}
function dateStep({ pattern, read }) {
    return (path, reached) => {
        const date = new RegExp(pattern, 'y');
        const after = new Map();
        for (const at of reached.keys()) {
            date.lastIndex = at;
            const text = date.exec(path)?.[0] ?? '';
            const period = read(text);
            const end = at + text.length;
            if (period && !after.has(end))
                after.set(end, { period });
        }
        return after;
    };
}
function literally(text) {
    return (path, reached) => {
        const after = new Map();
        for (const [at, way] of reached) {
            if (path.startsWith(text, at))
                after.set(at + text.length, way);
        }
        return after;
    };
}
const wildcards = {
    '?': (path, reached) => {
        const after = new Map();
        for (const [at, way] of reached) {
            if (at < path.length && path[at] !== '/')
                after.set(at + 1, way);
        }
        return after;
    },
    '*': (path, reached) => {
        const after = new Map();
        let way;
        for (let at = 0; at <= path.length; at++) {
            if (path[at - 1] === '/')
                way = undefined;
            way ??= reached.get(at);
            if (way)
                after.set(at, way);
        }
        return after;
    },
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

// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/config/resolve.js





/** Whether a path matches one of the patterns, and none of the excluded ones. */
function matcherOf(files, exclude) {
    const included = picomatch([...files]);
    // Who leaves a folder out means its hidden files too.
    const excluded = picomatch([...exclude], { dot: true });
    return (path) => included(path) && !excluded(path);
}
/**
 * Compiles a digest of the configuration: its patterns, its format and the settings of all its
 * rules.
 */
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
/**
 * Sets every rule: as a digest does, else as the top of the configuration does, else as the rule
 * itself says. A setting replaces an earlier one as a whole; options that it does not give have
 * their defaults.
 */
function ruleSettings(rules, top, digest) {
    return new Map(rules.map((rule) => {
        const written = digest[rule.id] ?? top[rule.id] ?? rule.severity;
        const [severity, options] = typeof written === 'string' ? [written, rule.options.parse({})] : written;
        return [rule.id, { severity, options }];
    }));
}
/**
 * Fills in the defaults of a digest's format and compiles its templates. A digest without an entry
 * template has the default format but for the keys that it gives, and without date headings where
 * it gives `date-in`. One with an entry template has nothing of the default format but what it
 * gives, so that an undated list gets no date headings; only `order` is always set, and `star`
 * where the entry template has one.
 */
function compileFormat(written) {
    const faults = [];
    const compile = (key, compiler) => {
        const text = given[key];
        if (text === undefined)
            return undefined;
        try {
            return compiler(text);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            faults.push({ path: [key], index: error.column - 1, text: `\`${key}\`: ${error.message}` });
            return undefined;
        }
    };
    const given = withDefaults(written);
    const template = (kind) => compile(kind, (text) => compileTemplate(text, kind, given.locale));
    const entry = template('entry');
    const starred = entry !== undefined && hasSlot(entry, 'star');
    const format = {
        day: template('day'),
        order: given.order ?? schema/* defaultFormat */.DF.order,
        dateIn: compile('date-in', (text) => compileFileName(text, given.locale)),
        star: starred ? (given.star ?? schema/* defaultFormat */.DF.star) : undefined,
        tags: given.tags ?? [],
        extra: template('extra'),
        field: template('field'),
        fields: given.fields ?? [],
        sections: sectionsOf(given.sections),
    };
    if (entry)
        faults.push(...contradictions(written, entry, format.field));
    return entry && faults.length === 0 ? { format: { ...format, entry } } : { faults };
}
function withDefaults(written) {
    if (written.entry !== undefined)
        return written;
    const { day, ...undated } = schema/* defaultFormat */.DF;
    const fields = [...undated.fields];
    return { ...undated, ...(written['date-in'] === undefined && { day }), fields, ...written };
}
/** Finds keys without effect, because what they belong to is missing. */
function contradictions(written, entry, field) {
    const faults = [];
    const needs = (key, met, text) => {
        if (written[key] !== undefined && !met)
            faults.push({ path: [key], onKey: true, text: `found \`${key}\`, ${text}` });
    };
    needs('star', hasSlot(entry, 'star'), 'but no `{star}` in the `entry` template');
    needs('tags', hasSlot(entry, 'tag'), 'but no `{tag}` in the `entry` template');
    needs('fields', field !== undefined, 'but no `field` that says how they are written');
    needs('date-in', written.day === undefined, 'but also `day`; expected only one of them');
    return faults;
}
function hasSlot(template, name) {
    return [...template.before, ...(template.link ?? []), ...template.after].some((part) => part.type === 'slot' && part.name === name);
}
function sectionsOf(written) {
    const paths = (list) => list.map((heading) => (typeof heading === 'string' ? [heading] : heading));
    if (written?.only)
        return { only: paths(written.only) };
    if (written?.except)
        return { except: paths(written.except) };
    return undefined;
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


/** Documents a key; `value` is what holds where the key is not given. */
function documented(schema, description, value) {
    return schema.optional().meta({ description, ...(value !== undefined && { default: value }) });
}
/**
 * How links are checked where the configuration does not say. Times are in the units of their keys.
 */
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
/** The schema of `links`: which links are looked at, and how gently. */
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    exclude: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(address), `Addresses that are not checked. ${_text_address_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .addressPatternHelp */ .ae}`, linkDefaults.exclude),
    allow: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(host), 'Hosts, as `host` or `host:port`, that may be contacted although their addresses are not public, such as those of an intranet.', linkDefaults.allow),
    trivial: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether a redirect that only adds or removes a trailing slash counts as moved.', linkDefaults.trivial),
    deadline: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(120), 'The time limit for one link in seconds, from the first request to the last byte.', linkDefaults.deadline),
    'in-flight': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(512), 'The maximum number of concurrent requests.', linkDefaults['in-flight']),
    'per-host': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(64), 'The maximum number of concurrent requests to one host.', linkDefaults['per-host']),
    gap: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(60_000), 'The minimum time between the starts of two requests to one host, in milliseconds.', linkDefaults.gap),
});
/** Fills in the defaults of `links`. */
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
/** What a night does where the configuration does not say. */
const nightlyDefaults = {
    fix: 'off',
    'dead-after': 3,
    links: 20_000,
    minutes: 60,
    labels: [],
    'archived-copies': true,
};
/** The schema of `nightly`: the run that keeps the archive healthy. */
const nightlySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fix: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'safe']), 'Whether fixes that are proven are offered in a pull request, which is brought up to date every night.', nightlyDefaults.fix),
    'dead-after': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10), 'After how many checks, each on another night, a link is reported as dead.', nightlyDefaults['dead-after']),
    links: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000), 'How many links one night asks about at most; the most overdue come first.', nightlyDefaults.links),
    minutes: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(300), 'The time for the links of one night in minutes; what is left then waits for the next night.', nightlyDefaults.minutes),
    labels: documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(50)).max(10), 'The labels of the tracking issue when it is opened; they are left alone afterwards.', nightlyDefaults.labels),
    'archived-copies': documented(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether the Internet Archive is asked for copies of dead links.', nightlyDefaults['archived-copies']),
});
/** Fills in the defaults of `nightly`. */
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




/** What a rule can be set to. */
const levels = ['off', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g];
/** How an undescribed digest is written: a page with a heading for each date. */
const defaultFormat = {
    day: '## {date:YYYY-MM-DD}',
    order: 'newest-first',
    entry: '### {star?}{source}: [{title}]({url})',
    star: ':star:',
    extra: '[[{label}]]({url})',
    field: '**{label}**: {text?}',
    fields: ['Keywords', 'Summary', 'Comment'],
};
/** The files of the digest that holds where the configuration names none. */
const defaultFiles = ['*.md'];
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000);
/** No `!`, `/` or `./` at its start, no backslash, and no way out of the root. */
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
        day: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of a date heading. Excludes `date-in`; an undated list has neither.', defaultFormat.day),
        'date-in': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Where each file has its date in its name: the name, with `{date:…}` for the date and the wildcards `*`, `?` and `**/`. With a `/`, the pattern is that of the whole path.'),
        locale: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text.refine(_digest_dates_names_js__WEBPACK_IMPORTED_MODULE_0__/* .localeExists */ .tB, {
            error: 'expected the tag of a language, such as `en`, `fr` or `pt-BR`',
        }), 'The language of the names of months and weekdays in dates, as a BCP 47 tag. English is understood beside it.', _digest_dates_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLocale */ .q),
        order: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['newest-first', 'oldest-first']), 'Whether the newest or the oldest day comes first.', defaultFormat.order),
        entry: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of an entry: a heading or a list item with a link in it. A digest with its own template takes nothing else from the default format.', defaultFormat.entry),
        star: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'The star marker that `{star}` in the entry template stands for.', defaultFormat.star),
        tags: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text), 'The tags that `{tag}` in the entry template accepts, as they are written, brackets included. Without any, every bracketed prefix is a tag.', []),
        extra: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of an extra link in the body of an entry.', defaultFormat.extra),
        field: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(text, 'Template of a labelled paragraph in the body of an entry.', defaultFormat.field),
        fields: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text), 'The labels that fields may have, as they are written.', defaultFormat.fields),
        sections: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(sections, 'Limits the format to some sections: `only` or `except`, each a list of headings. A text names a heading at any depth, a list of texts a path of headings; what is below them is included.'),
        rules: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .fp)(ruleSettings(rules), 'Settings of rules for this digest; each replaces the setting at the top of the file.', {}),
    })
        .meta({ not: { required: ['day', 'date-in'] } });
}
/**
 * The schema of the configuration file, the one source of its types, validation, JSON Schema and
 * documentation. It takes the rules, since each brings the schema of its options. Defaults are
 * annotations here: which of them hold depends on the digest (see `compileFormat`).
 */
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

/** How often a request is repeated at most. */
const maxRetries = 2;
/**
 * How long a name that does not exist is left alone before it is looked up again, in milliseconds.
 */
const secondLookupAfter = 1000;
/** Failures that another try may not meet. */
const fetch_transient = new Set([
    'timeout',
    'connect-timeout',
    'reset',
    'name-unresolved',
]);
/** Sends requests, each when the schedule has a slot for it. */
class Fetcher {
    #web;
    #schedule;
    #clock;
    #random;
    #deadline;
    #signal;
    #open = new Set();
    /** `deadline` is the time that a link has, in milliseconds; `signal` ends all requests. */
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
    /** Sends a request once, in the slot that is given or else in one that it waits for. */
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
    /** Sends a request, and again where that may help and there is time. */
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
            // A resolver that fails may deny a name, so only two answers in a row are believed.
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
    /** How long to wait before the request is sent again; undefined where it is not. */
    #delayBefore(answer, tries) {
        if (!answer.ok && answer.reason === 'dropped')
            return undefined;
        if (tries > maxRetries || !isRetryable(answer))
            return undefined;
        // The schedule pauses a host that is busy.
        return isBusy(answer) ? 0 : retryDelay(tries, this.#random());
    }
    /** Gives each piece of work a signal of its own: Node warns of too many listeners on one. */
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
/** The host by which requests are queued: name and port. */
function hostOf(url) {
    return new URL(url).host;
}
/** What is known of a name that there was no time to look up again. */
const lookedUpOnce = {
    ok: false,
    reason: 'name-unresolved',
    detail: 'the name was looked up only once',
};
/** Whether another try may come out otherwise. */
function isRetryable(result) {
    if (!result.ok)
        return fetch_transient.has(result.reason);
    const { status } = result;
    if (status === 408 || status === 429)
        return true;
    // 501 and 505 say what the server cannot do, not what it cannot do now.
    return status >= 500 && status <= 599 && status !== 501 && status !== 505;
}
/**
 * How long to wait before a retry, in whole milliseconds: half a second, doubled with each try,
 * give or take a half, so that links that failed together do not come back together. `tries` counts
 * from 1; `random` is from 0 up to 1.
 */
function retryDelay(tries, random) {
    return Math.round(500 * 2 ** (tries - 1) * (0.5 + random));
}
/**
 * How long the server asks to be left alone, in milliseconds from `now` (milliseconds since 1970);
 * undefined where it does not say. Seconds or a date:
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter({ headers }, now) {
    const value = headers['retry-after']?.trim() ?? '';
    const seconds = /^\d+(?=$|\s*,)/.exec(value)?.[0];
    if (seconds !== undefined)
        return Number(seconds) * 1000;
    // Date.parse guesses at what is no date of HTTP.
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



/**
 * Puts links together that are the same. Links that are no http or https addresses are left out.
 */
function groupLinks(links) {
    const groups = new Map();
    for (const { url, kind } of links) {
        const asked = (0,links_redirects/* requestAddress */.YY)(url);
        // One text in place of two that are equal: there may be very many.
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
/**
 * The addresses under which the links of a group are known, as they are asked for, each with the
 * ways in which digests write it, at least one. Those with https come first, since what they answer
 * holds for the others too.
 */
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
/** The address of a group that is asked for first. */
function firstAddress(group) {
    return groupAddresses(group)[0]?.address ?? group.first;
}
function isHttps(address) {
    return address.startsWith('https:');
}
/**
 * What an outcome says of the same link in another spelling; undefined where that one must be asked
 * for itself.
 */
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
/** The same outcome for another fragment of the address. */
function refragmented(outcome, url) {
    const { finalUrl, secureUrl, ...rest } = outcome;
    // A fragment that a redirect names is that of every link to the address.
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
/**
 * A binary heap: its first item is always at hand; adding, moving and taking cost the logarithm of
 * its size.
 */
class Heap {
    #precedes;
    #items = [];
    #indexes = new Map();
    /** `precedes` tells whether one item comes before another. */
    constructor(precedes) {
        this.#precedes = precedes;
    }
    get first() {
        return this.#items[0];
    }
    /** Adds an item, or moves one that is in it already to its new place. */
    put(item) {
        this.#sink(item, this.#rise(item, this.#indexes.get(item) ?? this.#items.length));
    }
    /** Removes and returns the first item. */
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
/**
 * The queues of a host, the most urgent first: links that are begun, entries' own links, all
 * others.
 */
const priorities = ['begun', 'entry', 'other'];
/** Longer pauses are not waited for, in milliseconds. */
const maxPause = 30_000;
/** After this many refusals in a row a host is left alone. */
const maxRefusals = 6;
/** After this many requests in a row without an answer a host is left alone. */
const maxSilences = 10;
/** Bounds of the interval at a host that refuses, in milliseconds. */
const minSlowInterval = 500;
const maxSlowInterval = 4000;
/** The latency that is assumed before the first answer, in milliseconds. */
const defaultLatency = 100;
/** Tasks in the order of their arrival; taking the first costs the same however many wait. */
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
        // A task is let go at once, and its place when half of the list is empty places.
        this.#tasks[this.#first] = undefined;
        this.#first++;
        if (this.#first * 2 > this.#tasks.length) {
            this.#tasks = this.#tasks.slice(this.#first);
            this.#first = 0;
        }
        return task;
    }
}
/** A host, the tasks that wait for it, and how it has behaved. */
class Host {
    name;
    /** Requests in flight. */
    running = 0;
    /** No request starts before this time. */
    nextStart = Number.NEGATIVE_INFINITY;
    /** How long a request takes, a moving average in milliseconds. */
    latency = defaultLatency;
    /** Why it is left alone; undefined where it is not. */
    closed;
    /** What it waits for: a task, its time, or a slot. */
    state = 'idle';
    /**
     * Its place among the hosts that wait for a slot: its most urgent task, and its share of the time
     * it needs.
     */
    rank = { priority: 0, timeLeft: 0 };
    #limit;
    #queues;
    /** As the limit says; lower while the host refuses. */
    #concurrency;
    /** As the limit says; longer while the host refuses. */
    #interval;
    #refusedAt = Number.NEGATIVE_INFINITY;
    /** In a row. */
    #refusals = 0;
    /** Requests in a row without an answer. */
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
    /** Whether as many requests are in flight as it may have. */
    get isFull() {
        return this.running >= this.#concurrency;
    }
    add(priority, task) {
        this.#queues[priority].push(task);
    }
    /** Takes the most urgent task. */
    take() {
        const { begun, entry, other } = this.#queues;
        return begun.shift() ?? entry.shift() ?? other.shift();
    }
    /**
     * The time that it needs for so many tasks, in milliseconds; for all that wait and run, if not
     * given.
     */
    timeLeft(tasks = this.waiting + this.running) {
        return tasks * Math.max(this.#interval, this.latency / this.#concurrency);
    }
    /** Ranks the host anew among those that wait for a slot. */
    updateRank() {
        const priority = priorities.findIndex((each) => this.#queues[each].length > 0);
        // Less what is in flight, else a host whose answers take a little longer would have all its
        // requests at once.
        const share = this.waiting / (this.running + 1);
        this.rank = { priority, timeLeft: this.timeLeft(share) };
    }
    /** Counts a request that starts at `now`. */
    recordStart(now) {
        this.running++;
        this.nextStart = now + this.#interval;
    }
    /**
     * Learns from the response to a request that ran from `started` to `now`: sets the host's pause
     * and rate, and closes the host where it is to be left alone.
     */
    recordResponse(response, started, now) {
        this.running--;
        if (response.kind === 'unknown')
            return;
        this.latency += 0.3 * (now - started - this.latency);
        this.#silences = response.kind === 'silent' ? this.#silences + 1 : 0;
        if (response.kind === 'busy')
            this.#slowDown(response.pause, started, now);
        // What began before a refusal says nothing of the time after it.
        else if (response.kind === 'answered' && started >= this.#refusedAt)
            this.#recover();
        else if (response.kind === 'silent' && this.#silences >= maxSilences) {
            this.closed ??= response.reason;
        }
    }
    #slowDown(pause, started, now) {
        // Requests that were in flight when it refused are refused for the same cause.
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
    /** Each good answer takes back half of what refusals slowed down. */
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
/** A slot is kept for so many hosts at most, and for no more than a quarter of the slots. */
const maxKept = 8;
/**
 * Keeps slots free for the hosts that decide how long a run takes. A host with a long queue waits
 * between its requests. Were its slot taken meanwhile, it would wait for that request too, each
 * time, and the run with it. So a slot is kept for each host that needs at least as long by itself
 * as all the work needs with all the slots.
 */
class Reserve {
    #hosts;
    #slots;
    #kept = [];
    #steps = 0;
    constructor(hosts, slots) {
        this.#hosts = hosts;
        this.#slots = slots;
    }
    /** Counts a step; now and then it looks at all hosts anew. */
    step() {
        this.#steps++;
        // A look costs as much as there are hosts, so it is taken less often where there are many.
        if (this.#steps >= Math.max(64, this.#hosts.size / 4))
            this.#choose();
    }
    /** Whether a host may take one of `free` slots. */
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


/**
 * Lets requests start, each when its host and the whole allow it. A task waits in its host's queue
 * until the host may be asked, and only then for one of the slots that all hosts share: a host that
 * waits holds no slot, so a slow one does not hold up the others. Each step costs the logarithm of
 * the number of hosts at most.
 */
class Schedule {
    #clock;
    #slots;
    #limitOf;
    #hosts = new Map();
    /** Hosts that wait for a slot. */
    #ready;
    /** Hosts that wait for their time. */
    #asleep = new Heap((one, other) => one.nextStart < other.nextStart);
    #reserve;
    #inFlight = 0;
    #waiting = 0;
    #stopped;
    /** Rings when the first host wakes. */
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
    /** Why it was stopped; undefined where it was not. */
    get stopped() {
        return this.#stopped;
    }
    /**
     * Queues a task at its host. It is run later or dropped; dropped at once where the host or all is
     * closed.
     */
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
    /** Waits for a slot at a host; a reason where there will be none. */
    slot(name, priority) {
        return new Promise((resolve) => {
            this.add(name, priority, { run: resolve, drop: resolve });
        });
    }
    /** Drops all that waits and all that comes; what is in flight is left to end. */
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
    /**
     * Puts a host where it has to wait; one without tasks, or with enough in flight, waits nowhere.
     */
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
    /**
     * One alarm at a time, for the host that wakes first; none where nothing waits, or a program
     * could not end.
     */
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
            // It may have been paused while it waited for a slot.
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

/** How much of an interface's answer is read at most, in bytes: it may speak of many links. */
const maxAnswerLength = 4 * 1024 * 1024;
/** Where no site was asked. */
const noLookup = {
    facts: undefined,
    proves: false,
    mayBeHidden: false,
    spent: 0,
};
/**
 * Sends a site's requests about its links and hands over each answer, by the link's address, as it
 * comes.
 */
async function askSite(site, requests, context, onLookup) {
    if (!site.exhausted) {
        await Promise.all(requests.map((request) => askOnce(site, request, context, onLookup)));
        return;
    }
    // One after the other, since each answer tells whether there may be another request.
    let exhausted = false;
    for (const request of requests) {
        if (exhausted)
            for (const url of request.urls)
                onLookup(url, noLookup);
        else
            exhausted = await askOnce(site, request, context, onLookup);
    }
}
/** Returns whether no further request may be sent. */
async function askOnce(site, request, context, onLookup) {
    // Half of the link's time is kept for the link itself.
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
/** Sends a request to an interface, with its headers along redirects where they may go along. */
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


/** How long a title may be, in UTF-16 code units. A longer text is no title. */
const maxTitle = 1_000;
/** No more of a text is looked at. */
const maxInput = 4_096;
/**
 * Controls, directional marks, characters of no width, lone surrogates, private use and
 * noncharacters, after those in {@link neededInvisible}.
 */
const clean_invisible = new RegExp(`(${invisible/* neededInvisible */.f8})|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]`, 'gu');
/** More marks on one letter than any script needs: they reach into the lines around it. */
const stackedMarks = /(\p{M}{6})\p{M}+/gu;
/** A mark at the start would combine with what is before the title. */
const leadingMarks = /^(?:[\p{M}\s]|\u200C|\u200D)+/u;
/** Controls that are spaces (tab, line ends, next line), and the blank pattern of Braille. */
const spaces = /[\t\n\v\f\r\u0085\u2800]/g;
/**
 * A text on one line: NFC, nothing invisible but what scripts and emoji need, no stacked marks,
 * single spaces and none at its ends. Empty for a text of more than {@link maxTitle}.
 */
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
/** A title that is about character references may mean them. */
const aboutReferences = /\b(?:ampersands?|entit(?:y|ies)|escap(?:e|es|ed|ing)|(?:html|url|character|percent)[- ]encod\w*|encod(?:e|ed|ing))\b/i;
/** An ampersand that begins no reference: whoever wrote it does not encode the others either. */
const bareAmpersand = /&(?!#?\w+;)/;
/** References to characters that must be encoded in HTML, as words of their own: `&amp;`. */
const lonelyReference = /(?<!\S)&(?:amp|lt|gt|quot|copy);(?!\S)/i;
/** References to spaces as words of their own: beside other spaces they mean nothing. */
const lonelySpace = /(?<!\S)&(?:nbsp|shy|zwj|zwnj|ensp|emsp|thinsp);(?!\S)/i;
/**
 * A title as plain text: see {@link plainLine}. Character references and tags that are left in it
 * are resolved, as many sites encode their titles twice, unless a reader could mean them.
 */
function cleanTitle(text) {
    return plainLine(text.length > maxInput ? '' : withoutTags(withoutReferences(text)));
}
function withoutReferences(text) {
    if (!text.includes('&'))
        return text;
    const isMeant = (aboutReferences.test(text) || bareAmpersand.test(text)) && lonelyReference.test(text);
    return isMeant || lonelySpace.test(text) ? text : (0,decode/* decodeHTMLStrict */.hl)((0,decode/* decodeHTMLStrict */.hl)(text));
}
/** Elements that mark words of a title. */
const inline = 'a|abbr|b|bdi|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|tt';
const pair = new RegExp(`<(${inline})(?:\\s[^<>]*)?>([^<>]+)</\\1\\s*>`, 'gi');
/** A title that is about markup may mean a tag that ends a line or allows it to end. */
const aboutMarkup = /\b(?:html\d?|tags?|elements?|css|markup)\b/i;
/**
 * A text without the tags around its words; a tag without its other half is a word of the title.
 */
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

/** Names of tags and attributes that are longer than this are not read. */
const maxName = 40;
/** How much of an attribute's value is kept, in characters. */
const maxValue = 4_096;
/**
 * Reads HTML or XML as it arrives, in linear time and without a tree. This is htmlparser2's
 * tokenizer without its parser, which keeps the open tags in an array that it shifts and searches,
 * so that deep nesting takes quadratic time.
 */
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
    /** `wanted` names the attributes to read. */
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
    /** Nothing more comes. */
    end() {
        if (!this.#stopped)
            this.#tokenizer.end();
        this.#stopped = true;
    }
    /** Ends reading at once: the handler is not called again. */
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
        // In HTML only foreign elements close themselves; these two are the ones that matter here.
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
/** As many used pieces may wait in a window before they are removed together. */
const maxUsedPieces = 256;
/**
 * The pieces of a text that may still be asked for. Ranges are asked for in ascending order, and
 * what lies before one is not asked for again.
 */
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


/** Before the Gregorian calendar nothing was published on the day that is written. */
const firstDate = '1582-10-15';
/** The day that a clock shows that was never set. */
const unsetClock = '1970-01-01';
/** The months as HTTP and mail write them. */
const httpDate = /^(?:[a-z]{3},\s)?(\d{1,2}\s[a-z]{3}\s\d{4})\s\d{2}:\d{2}/i;
/**
 * The day that a machine-readable date names, as YYYY-MM-DD. The date is ISO 8601 with or without a
 * time, has slashes (as in `citation_date`), is as in mail, or in English words. The day is the one
 * that is written, whatever the time zone. Undefined for a date without a day, one that the
 * calendar does not have, or an unset clock's.
 */
function publishedDay(text) {
    const trimmed = text.slice(0, 80).trim();
    const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(trimmed) ?? [];
    const iso = year === undefined
        ? (0,recognise/* recogniseDate */.C)(httpDate.exec(trimmed)?.[1] ?? trimmed)?.period?.first
        : (0,calendar/* isoDate */._$)(Number(year), Number(month), Number(day));
    if (iso === undefined || !(0,calendar/* dateExists */.d)(iso))
        return undefined;
    return iso < firstDate || iso === unsetClock ? undefined : iso;
}

;// CONCATENATED MODULE: ./build/src/links/sites/site.js


/** Cuts a list into runs of at most `size`. */
function batchesOf(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
/**
 * The object in the body of an answer with status 200; undefined for every other answer, and for
 * what is no JSON.
 */
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
/** Whether a value is an object, an array included. */
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/**
 * Asks a site's oEmbed interface (https://oembed.com) about one address. `asked` is the address in
 * the form that the interface knows. An answer without a title says nothing, since private and
 * protected things are refused in several ways.
 */
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






/**
 * Papers of one request. Entries carry abstracts and all authors, so that more would not fit into
 * one body.
 */
const batch = 50;
/**
 * arXiv: title and first date of many papers in one request of its API
 * (https://info.arxiv.org/help/api/user-manual.html), whether a link leads to the abstract, the PDF
 * or the HTML. One request at a time, three seconds apart, is what its terms of use ask for.
 */
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
/** The id of a paper without its version, as `1706.03762` or `hep-th/9901001`. */
function paperOf(url) {
    if (!/arxiv\.org/i.test(url))
        return undefined;
    return /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec((0,identity/* linkIdentity */.t)(url)?.key ?? '')?.[1];
}
function readFeed(urls, response) {
    const papers = response.status === 200 ? papersOf(response.body) : undefined;
    // The API is known to answer with an empty feed now and then, and one error stands for all
    // papers: what is not there may be a paper all the same.
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







/** The signals of a title, best first; the last two are in the body. */
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
/** The signals of the day of publication, best first; `headline-date` is linked data's. */
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
/** The signals of the site's name, best first. */
const siteNameSignals = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
];
/** The signals of the page's own address, best first. */
const addressSignals = ['canonical', 'og:url'];
/** The signals of the language, best first. */
const languageSignals = ['lang', 'content-language', 'og:locale'];
/** The names that `<meta>` may carry. */
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
/** Longer texts are no language tags. */
const maxTag = 35;
/** A language tag in its canonical form (BCP 47), also from `en_US`; undefined for what is none. */
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
/** What decoding makes of invalid bytes: a text with it was not read as it was written. */
const replacement = '\uFFFD';
/** The facts that a page's signals give. `url` is the address that answers. */
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
/**
 * The best title and its signal, without the site's name at its ends; of a front page the site's
 * name. It is not a challenge's, not an address, and, but on the front page, neither the site's
 * name nor, where there is another, a title that the site gives to all of its pages.
 */
function bestTitle(signals, url) {
    const texts = titleSignals.flatMap((signal) => {
        const title = first([signal], signals, readable);
        return title === undefined ? [] : [{ title, signal }];
    });
    const siteName = first(siteNameSignals, signals, readable);
    const names = (0,site_name/* siteNamesOf */.je)(url, [siteName]);
    // What a page shows until it is there may be a heading: `Please wait`.
    const inHead = texts.filter(({ signal }) => signal !== 'h1');
    if (inHead.some(({ title }) => isChallenge(title, names)))
        return undefined;
    const inPlace = inHead.find(({ title }) => (0,placeholder/* isInPlaceOfPage */.JV)(title, names));
    if (inPlace)
        return inPlace;
    const usable = texts.filter(({ title }) => !(0,placeholder/* isAddress */.PW)(title) && !isChallenge(title, names));
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
/** Whether a page says that it is the front page of its site. */
function leadsToFront(address, url) {
    const path = address.trim().replace(/^https?:\/\/[^/?#]+/i, '') || '/';
    const [one, other] = [address, url].map((each) => (0,text_address/* parseAddress */.or)(each)?.host);
    return path === '/' && (one === undefined || one === other);
}
/** Whether a title is a challenge's, with the name of the site beside it or without. */
function isChallenge(title, names) {
    if ((0,challenge/* isChallengeTitle */.YX)(title))
        return true;
    const [only = '', ...others] = (0,site_name/* partsOf */.CI)(title, names);
    return others.length === 0 && (0,challenge/* isChallengeTitle */.YX)(only);
}
/**
 * The name of a site, of the titles of its front page: what its host or the page itself calls it.
 */
function nameOfFrontPage(titles, siteName, names) {
    const [best] = titles;
    if (best === undefined || siteName === undefined) {
        const parts = titles.flatMap(({ title, signal }) => title.split(/\s+[|·•»–—-]+\s+|:\s/).map((part) => ({ title: part.trim(), signal })));
        return parts.find(({ title }) => (0,site_name/* isSiteName */.np)(title, names)) ?? best;
    }
    return (0,placeholder/* saysNothing */._X)(siteName, names) ? best : { title: siteName, signal: best.signal };
}
/**
 * Titles without those that are cut off where others go on: with an ellipsis by a site that wants
 * them short, or in an attribute by a quotation mark that nobody encoded, or by a space where there
 * are no quotation marks at all.
 */
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
/**
 * The first title, or the page's `<title>` where that says the same as a heading and the first
 * differs from both, or is made of the site's name where `<title>` is not: titles for sharing may
 * be the same on all pages.
 */
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
/** Whether one of two titles contains the other, letters and digits compared only. */
function isSimilar(one, other) {
    const [a, b] = [one, other].map((title) => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
    return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
/** A text of its own: what V8 cuts out of a page keeps the whole page. */
function copyOf(text) {
    return external_node_buffer_.Buffer.from(text).toString();
}
function readable(text) {
    const clean = cleanTitle(text);
    return /[\p{L}\p{N}]/u.test(clean) && !clean.includes(replacement) ? clean : undefined;
}
/** What the first signal says that is there and can be read. */
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
/** Markup that titles carry in Crossref's records. */
const markup = /<\/?(?:b|em|i|sc|scp|strong|sub|sup|tt|u|(?:jats|mml):[a-z]{1,20})(?:\s[^<>]{0,200})?>/gi;
/**
 * DOI: the citation record of a work, by content negotiation at doi.org, which sends the question
 * on to the agency that registered it, be it Crossref, DataCite or another
 * (https://citation.doi.org/docs.html). An agency without records answers 404 as well, so that no
 * answer shows that there is no such DOI.
 */
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
/** The path of a DOI, percent-encoded as it came. */
function doiOf(url) {
    // Cheaper than to take apart every address there is.
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
/** A date of citation records: `{"date-parts": [[2017, 6, 12]]}`, day and month often missing. */
function dayOf(value) {
    const parts = isObject(value) ? value['date-parts'] : undefined;
    const first = Array.isArray(parts) ? parts[0] : undefined;
    if (!Array.isArray(first) || first.length < 3)
        return undefined;
    const [year, month, day] = first.map(Number);
    return publishedDay((0,calendar/* isoDate */._$)(year ?? 0, month ?? 0, day ?? 0));
}

;// CONCATENATED MODULE: ./build/src/links/sites/github.js




/** Links of one request. */
const github_batch = 50;
/** Requests of the hour that are left to others; a workflow's token has 1,000. */
const reserve = 200;
/**
 * What is asked about each kind of thing, beside its repository's name and whether it is private.
 */
const selections = {
    repository: 'description',
    release: 'release(tagName: $TAG) { name tagName publishedAt isDraft }',
    issue: 'item: issueOrPullRequest(number: $NUMBER) { ... on Issue { title createdAt repository { nameWithOwner } } ... on PullRequest { title createdAt repository { nameWithOwner } } }',
    discussion: 'item: discussion(number: $NUMBER) { title createdAt repository { nameWithOwner } }',
    file: 'object(expression: $EXPRESSION) { __typename }',
};
/**
 * GitHub: repositories, releases, issues, pull requests, discussions and files, many in one GraphQL
 * request (https://docs.github.com/graphql), since its pages refuse programs that ask often. The
 * token goes to the endpoint and nowhere else. A repository under another name than the link's is
 * left to the page, which redirects.
 */
function createGitHub({ endpoint, token, repository = '' }) {
    // The API of github.com has a host of its own; an enterprise server answers on its own.
    const host = new URL(endpoint).host.replace(/^api\./, '');
    return {
        id: 'github',
        matches: (url) => gitHubThing(url, host) !== undefined,
        // Its pages are asked at this pace too, where the interface is used up.
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
/** Whatever a link holds goes as a variable, never into the query's text. */
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
        // What is not there must look like what is not shown, whatever kind of error it is.
        return [url, seesAll ? 'hidden' : 'unknown'];
    }));
}
/**
 * Whether the token may see what the public does not, beside the repository under review. Only of
 * two kinds is it known that they do not: a workflow's own token, and one whose scopes do not
 * reach private repositories
 * (https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).
 */
function seesHidden({ viewer }, { headers }) {
    if (isObject(viewer) && viewer.login === 'github-actions[bot]')
        return false;
    const scopes = headers['x-oauth-scopes'];
    return scopes === undefined || scopes.split(/,\s*/).includes('repo');
}
function github_answerOf(thing, repository, seesAll, own) {
    const full = github_textOf(repository.nameWithOwner);
    // What is not said to be public may be seen by the token only.
    const isHidden = repository.isPrivate !== false;
    if (isHidden && full.toLowerCase() !== own)
        return 'hidden';
    const found = full.toLowerCase() === `${thing.owner}/${thing.name}`.toLowerCase()
        ? github_factsOf(thing, repository, full)
        : undefined;
    // Drafts of releases are shown to some in public repositories too.
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
            // It may have been transferred to where not everybody sees it.
            if (!isObject(home) || github_textOf(home.nameWithOwner) !== full)
                return undefined;
            return github_textOf(title) === '' ? undefined : facts(github_textOf(title), github_textOf(createdAt));
        }
        case 'file':
            // The name of a branch may hold slashes, so that nothing is known of a file that is not
            // there.
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
/** Whether the token's hour is used up but for the reserve, or the token is refused. */
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
/**
 * First segments that are pages of GitHub itself, no names of accounts: those that have a page
 * below them.
 */
const reserved = new Set('about apps collections customer-stories enterprise events features login marketplace notifications orgs readme resources search security sessions settings site solutions sponsors stars team topics trending users'.split(' '));
const owners = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
const names = /^[\w.-]{1,100}$/;
/** Reads an address on the given host of GitHub; undefined for what its API is not asked about. */
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
/** The segments of a path, decoded; undefined for one that does not decode. */
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



/** A byte order mark has this many bytes at most. */
const maxMark = 3;
/** How many bytes are held while the encoding is open. Most pages declare it in the first 1,024. */
const maxHeld = 16 * 1024;
/** Encodings that are believed where a header names them. */
const certain = new Set(['UTF-8', 'UTF-16BE', 'UTF-16LE']);
/**
 * Decodes a page of HTML as it arrives. The encoding is that of the byte order mark, else of the
 * header, else the one that the page declares, else UTF-8
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). A page
 * that is UTF-8 as far as it can be seen is UTF-8, whatever else is declared.
 */
class PageDecoder {
    #label;
    #needed;
    #held = [];
    #length = 0;
    #decoder;
    /** `contentType` is the header as it came. */
    constructor(contentType) {
        const label = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType.slice(0, 1_000))?.[1];
        const encoding = label === undefined ? undefined : sniffed(new Uint8Array(), label);
        this.#label = encoding === undefined ? undefined : label;
        this.#needed = encoding !== undefined && certain.has(encoding) ? maxMark : maxHeld;
    }
    /** The text that these bytes add; none while the encoding is open. */
    decode(chunk) {
        // As a stream even where it is whole: else some versions of Node read windows-1252 as Latin-1.
        if (this.#decoder)
            return this.#decoder.decode(chunk, { stream: true });
        this.#held.push(chunk);
        this.#length += chunk.length;
        return this.#length < this.#needed ? '' : this.flush();
    }
    /** The text of the bytes that are still held, for when no more come. */
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
/** The encoding that a page declares in its XML declaration or a `<meta>`, however late. */
function declaredEncoding(start) {
    const text = external_node_buffer_.Buffer.from(start).toString('latin1');
    const xml = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)/i.exec(text)?.[1];
    const late = Math.max(0, text.search(/<meta\s[^<>]*charset/i));
    return sniffed(start) ?? sniffed(start.subarray(late)) ?? sniffed(new Uint8Array(), xml);
}
/** What the HTML standard sees in the first bytes; undefined where they say nothing. */
function sniffed(start, label) {
    const options = { transportLayerEncodingLabel: label, defaultEncoding: 'none' };
    const encoding = html_encoding_sniffer(start, options);
    return encoding === 'none' ? undefined : encoding;
}
/** A decoder for an encoding of the standard; one for UTF-8 where Node does not have it. */
function decoderFor(encoding) {
    try {
        return new external_node_util_.TextDecoder(encoding);
    }
    catch {
        return new external_node_util_.TextDecoder();
    }
}
/** UTF-8 without the character at its end, which may be incomplete. */
function withoutCutCharacter(bytes) {
    const last = bytes.findLastIndex((byte) => byte < 0x80 || byte > 0xbf);
    return last >= bytes.length - 4 && (bytes[last] ?? 0) > 0xbf ? bytes.subarray(0, last) : bytes;
}

;// CONCATENATED MODULE: ./build/src/page/html.js







/** How far into the body a date, or a missing title, is looked for, in characters. */
const bodyReach = 64 * 1024;
/** How far a head goes on after an element that no head can hold, if nothing closes it. */
const strayReach = 4 * 1024;
/** How far into the page its first heading is looked for once all else is known, in characters. */
const headingReach = 16 * 1024;
/** Longer linked data is left out. */
const maxData = 64 * 1024;
/** How much of a title's text is kept; no title is longer. */
const maxText = 4_096;
const wanted = new Set('class content datetime hidden href http-equiv id itemprop lang name property pubdate rel type'.split(' '));
/**
 * Elements that no head can hold: one of them ends an unclosed drawing, and the head in the end.
 */
const bodyElements = new Set('body main article section header nav div p h1 h2 ul ol table form'.split(' '));
/** Elements with titles of their own. An element of the body that opens in one ends it. */
const drawings = new Set(['svg', 'math']);
/** Elements that are shown elsewhere, or not at all, whatever is in them. */
const hiddenElements = new Set('foreignobject iframe noembed noframes noscript template'.split(' '));
/** Elements whose text is not the page's. */
const textless = new Set(['script', 'style', 'textarea', 'xmp']);
/** What marks the link of a heading to itself. */
const permalink = /(?:\s*[¶§🔗]|\s#)\s*$/u;
/** Where an application writes its pages once its script runs. */
const mounts = new Set('root app __next __nuxt ___gatsby react-root svelte q-app'.split(' '));
/** A body with fewer letters has no text of its own. */
const minBodyText = 40;
const dates = new Set(dateSignals);
/** Reads what an HTML page says of itself, in linear time; keeps little of what it read. */
class HtmlReader {
    #url;
    #decoder;
    #markup = new MarkupReader(this, { xml: false, wanted });
    #signals = new Map();
    #capture;
    #textlessIn;
    /** Depth in {@link drawings}. */
    #drawn = 0;
    /** Depth in {@link hiddenElements}. */
    #hidden = 0;
    #headEnd;
    /** Whether the head was closed, or the body opened, as it should be. */
    #isHeadClosed = false;
    #inContent = false;
    #hasMount = false;
    #bodyText = 0;
    #inArticle = false;
    #isArticleHeading = false;
    /** What the page says, once that is enough. */
    #enough;
    /** When it was last asked whether that is enough. */
    #asked = { signals: -1, far: false };
    /** `url` is the address that answers, `contentType` its header as it came. */
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
    /**
     * What is known by now. An empty application has one title for all of its pages, unless it says
     * otherwise in what it has for sharing.
     */
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
    /** The first heading is taken, or the first one in the article: one before it may be a logo. */
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
        // A text that was cut says less than none.
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
    /**
     * Ends where enough is known: the facts then stay as they are, however the page was cut in
     * pieces, and only the first heading is still looked for.
     */
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
/** How many objects of linked data are looked at; those of a page come first. */
const maxObjects = 200;
/** Where an object holds the one that the page is about. */
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/**
 * Reads schema.org's linked data (JSON-LD): headline and date (as it is written) of the first
 * object that has a headline, else the first date. Text that is not JSON says nothing. Members of
 * lists are not the page's own and are left out.
 */
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
/** A text, or the first of several. */
function html_textOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

;// CONCATENATED MODULE: ./build/src/page/reader.js






/** Media types that do not say what comes. */
const vague = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
/** This many bytes tell one kind of file from another. */
const enoughBytes = 5;
/**
 * Reads what a page says of itself while its bytes arrive: of HTML the title, site name, day of
 * publication and language, of a PDF the title, of everything else only the media type. Memory and
 * time are proportional to what is pushed; how much that is, is the caller's to limit.
 */
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
/** For a file that says nothing of itself. */
const unreadable = {
    push: () => true,
    facts: () => ({}),
    elements: () => ({ title: '', h1: '' }),
};
/** The media type without parameters, in lower case; empty for none and for what cannot be one. */
function mediaType(contentType) {
    const type = contentType.slice(0, 200).split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
    return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : '';
}
/**
 * The media type by how a file begins: with `%PDF-`, or a tag after a byte order mark and spaces.
 */
function reader_sniffed(start) {
    const text = external_node_buffer_.Buffer.from(start).toString('latin1', 0, 256);
    if (text.startsWith('%PDF-'))
        return 'application/pdf';
    return /^(?:\u00ef\u00bb\u00bf)?\s*<[!a-z?]/i.test(text) ? 'text/html' : '';
}
/** How much of a file is kept, in bytes. */
const maxLength = 512 * 1024;
/** How far an information dictionary reaches, to either side of one of its keys, in bytes. */
const dictionaryReach = 8 * 1024;
/** How many objects are tried as the information dictionary. */
const maxTried = 64;
/** Longer metadata is left out, in bytes. */
const maxMetadata = 64 * 1024;
/** Titles that programs write: the name of a file, of a template or of the program itself. */
const generated = /^(?:microsoft (?:word|powerpoint|office)\b.*|powerpoint presentation|slide \d+|document\d*|title|template.*|presentation\d*|print|paper|main|manuscript|untitled[-_ ]?\d*|layout \d|no job name|full page fax print|sample-\w+|(?:pii|doi|arxiv) ?:.*|10\.\d{4,}\/\S+|.*\.(?:ai|cdr|docx?|dvi|eps|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex|tmp|txt|xlsx?))$/i;
/**
 * Reads the title of a PDF from its document information dictionary, else from its XMP metadata.
 * Both are found only where they are uncompressed in the bytes that were read; the dictionary of an
 * encrypted file cannot be read.
 */
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
/**
 * The last dictionary's title, since later dictionaries replace earlier ones. Bookmarks have titles
 * too, but none of a dictionary's keys.
 */
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
/** The first `dc:title` of the first metadata packets. */
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
            // Of several languages, the first one is taken.
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
/**
 * What PDFDocEncoding has at 0x80 to 0xA0, where Latin-1 has control characters and the no-break
 * space (ISO 32000-1, annex D).
 */
const upper = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';
/** What a backslash and a letter mean in a literal string. */
const escapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
};
/**
 * The text string at an offset of a PDF whose bytes were read as Latin-1: `(literal)` or
 * `<hexadecimal>`, in PDFDocEncoding, UTF-16 or UTF-8. Undefined where there is none or it does not
 * end.
 */
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
/** The length of an escape and what it means. */
function escapeAt(text, at) {
    const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
    if (octal !== undefined) {
        return [octal.length + 1, String.fromCharCode(Number.parseInt(octal, 8) & 0xff)];
    }
    const next = text[at + 1] ?? '';
    // A backslash at the end of a line continues the string.
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


/**
 * A publisher that has a page for each of its PDFs: host, the path (with query) of a PDF, and the
 * path of its page.
 */
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
/**
 * Papers as PDF whose publisher has a page for each, with the title in it. The page says nothing of
 * whether the PDF is there. (arXiv's papers are asked for at arXiv itself.)
 */
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
    // What the page is made of is not what the link leads to.
    const { contentType: _, ...facts } = reader.facts();
    return facts.title === undefined ? 'unknown' : facts;
}

;// CONCATENATED MODULE: ./build/src/links/sites/reddit.js



const interfaceOf = { endpoint: 'https://www.reddit.com/oembed', siteName: 'Reddit' };
/**
 * Reddit: the title of a post, from its oEmbed interface; the page itself is a wall to programs. A
 * link to a comment is left to the page, since its title here would be one of the comment.
 */
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
/**
 * YouTube: the title and the channel of a video, from its oEmbed interface, which answers over
 * https only. A private video may answer with status 200 and the one word Forbidden.
 */
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






/** The sites that have a way of their own. Adding a site is a file and a line here. */
function createSites({ github } = {}) {
    return [arxiv, youtube, reddit, doi, landing, ...(github ? [createGitHub(github)] : [])];
}
/**
 * The site that is to be asked about an address; undefined for one that is asked for as all others.
 */
function siteFor(url, sites) {
    return sites.find((site) => site.matches(url));
}

// EXTERNAL MODULE: ./build/src/digest/identity/tracking.js
var tracking = __webpack_require__(9732);
;// CONCATENATED MODULE: ./build/src/links/follow.js




/** How much of a page is read at most, in bytes after decoding. */
const maxPageLength = 512 * 1024;
/** How much is read where only the beginning counts, in bytes. */
const pageStartLength = 16 * 1024;
/** Asks for an address and follows its redirects, each hop when its host has a slot. */
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
    // Some servers never answer HEAD; they must not take all of the time.
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
/**
 * Reads a page as it arrives. A class, since V8 may hold the scope of a closure until it next
 * collects its whole heap, and the text of a page with it.
 */
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
    /** Begins anew: a retry answers with another page. */
    restart() {
        this.#reader = undefined;
        this.#length = 0;
    }
    /** Takes the next bytes of the body; true once no more is needed. */
    push(chunk, { status, headers }) {
        this.#length += chunk.length;
        if ((0,links_redirects/* isRedirect */.N6)(status))
            return true;
        this.#reader ??= new ResponseReader({ contentType: headers['content-type'], url: this.url });
        this.#isPage = this.#want !== 'start' && status >= 200 && status <= 299;
        const isEnough = this.#reader.push(chunk) && this.#want !== 'whole';
        return this.#isPage ? isEnough : this.#length >= pageStartLength;
    }
    /** What was read of the page; it is let go then. */
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
/**
 * What the last answer says of a link; undefined where a page was served, or is unchanged, which
 * makes a link alive if the page is the right one.
 */
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
/** The title and the first heading of what was read, as far as there are any. */
function titlesOf({ elements, facts }) {
    const titles = [facts?.title, elements?.title, elements?.h1];
    return titles.filter((title) => title !== undefined && title !== '');
}
/** Whether the server said that the page has not changed. */
function isUnchanged({ answer }) {
    return answer.ok && answer.status === 304;
}

// EXTERNAL MODULE: ./build/src/page/not-found.js
var not_found = __webpack_require__(1645);
;// CONCATENATED MODULE: ./build/src/links/soft-not-found.js




/**
 * Whether a page that was served is proved to be what its site shows for an address that does not
 * exist. The proof is an experiment with two controls. Addresses that nobody made, other than the
 * link in the part that names its page, are answered as the link is: redirected to the same place,
 * or with the same title, which says "not found". And a page of the site that exists is not: a site
 * that answers everything so (a gate for cookies or countries, maintenance, a shell that a script
 * fills) proves nothing. What cannot be asked for proves nothing either.
 */
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
    // The query names the page, if the path without it is answered in another way. A site may as well
    // send home whoever comes with a query that it does not know.
    if (query === undefined || soft_not_found_leadsToFront(page))
        return false;
    const bare = await ask(withoutQuery(page.requested));
    return bare !== undefined && !isAlike(page, bare);
}
/** Whether a page says that it was not found, or is where redirects lead that found nothing. */
function mayBeNotFound(page) {
    const { requested } = page;
    if ((0,not_found/* isAboutNotFound */.LB)(requested))
        return false;
    const target = (0,links_redirects/* redirectTarget */.ET)(page.hops, requested);
    if (target !== undefined && (isNotFoundPlace(target) || soft_not_found_leadsToFront(page)))
        return true;
    return titlesOf(page).some(not_found/* saysNotFound */.M0);
}
/** Whether redirects lead to the front page of the same site, and to no place on it. */
function soft_not_found_leadsToFront({ requested, hops }) {
    const target = (0,links_redirects/* redirectTarget */.ET)(hops, requested);
    return target !== undefined && (0,compare_urls/* compareAddresses */.Qb)(requested, target) === 'front-page';
}
/**
 * Whether redirects to the front page are such as gates and maintenance send: for now only, or from
 * a page at the top of the site, where those that a gate spares (`/privacy`, `/status`) are too.
 */
function isGate(page) {
    if (!soft_not_found_leadsToFront(page))
        return false;
    const isTop = new URL(page.requested).pathname.split('/').filter(Boolean).length < 2;
    return isTop || (0,links_redirects/* permanentHops */.Tb)(page.hops).length < page.hops.length;
}
/**
 * Whether an address, or the route in its fragment, is by its name the one for what is not found.
 */
function isNotFoundPlace(address) {
    const { hash, origin } = new URL(address);
    const route = /^#!?(\/.*)/.exec(hash)?.[1];
    return (0,not_found/* isNotFoundAddress */.Ai)(address) || (route !== undefined && (0,not_found/* isNotFoundAddress */.Ai)(origin + route));
}
/**
 * Whether two addresses were redirected to one page, or have the same title, which says "not
 * found".
 */
function isAlike(page, other) {
    const [one, two] = [page, other].map(({ hops, requested }) => (0,links_redirects/* redirectTarget */.ET)(hops, requested));
    if (one !== undefined && two !== undefined && placeOf(one) === placeOf(two))
        return true;
    const titles = new Set(titlesOf(other).map(plain));
    return titlesOf(page).some((title) => (0,not_found/* saysNotFound */.M0)(title) && titles.has(plain(title)));
}
/**
 * An address without the query of a page for what was not found, which repeats what was asked for.
 */
function placeOf(address) {
    const { origin, pathname, href } = new URL(address);
    return (0,not_found/* isNotFoundAddress */.Ai)(address) ? origin + pathname : href;
}
/**
 * Whether the site has a page that is answered in another way than the link. Its front page is one,
 * unless the link leads there; gates often spare it, though, so a page of the link's own kind has
 * the last word where the front page links to one.
 */
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
/** The tries to find a page that is served. */
const maxLikePages = 2;
/** Links of a front page to pages of the same folder and depth as an address. */
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
/**
 * What addresses of one kind have in common: the folder's first segment, the depth, the ending, the
 * parameters.
 */
function kindOf({ pathname, searchParams }) {
    const segments = pathname.split('/').filter((segment) => segment !== '');
    const last = segments[segments.length - 1] ?? '';
    const folder = segments.length > 1 ? segments[0] : '';
    return [folder, segments.length, endingOf(last), ...[...searchParams.keys()].sort()].join(' ');
}
/**
 * An address beside this one that nobody made: another last segment with the same ending, and other
 * numbers where a segment above is a number or an id, since some sites look at nothing else.
 * Undefined for the front page, which has none beside it. `random` gives numbers from 0 up to 1.
 */
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
/**
 * The same address with values in its query that nobody made; undefined for one without a query.
 */
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
/** Whether a segment is a number that is no part of a date, or letters and digits in turns. */
function isId(segment) {
    if (/^\d+$/.test(segment))
        return segment.length > 4;
    const turns = segment.match(/\d+|[a-z]+/gi) ?? [];
    return (segment.length >= 6 && /^[a-z\d_-]+$/i.test(segment) && turns.length > 3 && /\d/.test(segment));
}
/** Other digits for digits and other letters for letters. */
function disguised(segment, random) {
    const one = (of) => of[Math.floor(random() * of.length)];
    return segment
        .replace(/\d/g, () => one('0123456789'))
        .replace(/[a-z]/gi, () => one('abcdefghijklmnopqrstuvwxyz'));
}
/** Whether two titles are the same but for case and spaces. */
function isSameTitle(one, other) {
    return plain(one) === plain(other);
}
function plain(title) {
    return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/links/https-upgrade.js



/** Failures that say of a host, not of a page, that there is no https to be had. */
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
/**
 * The address with https of a living http link, where that serves the same page: it ends at the
 * same address or has the same title. Undefined where the link has https already, and where https
 * could not be tried or serves something else.
 */
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
    // Only the head of the page is known, which has no title.
    const read = await follow(requested, { want: 'facts' }, budget, context);
    const isServed = judgeAnswer(read) === undefined;
    return isServed && haveOneTitle(read, read.facts, other) ? withHttps(url) : undefined;
}
/**
 * Asks for an address, unless its host is known not to answer over https; one link finds that out
 * for all.
 */
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







/**
 * Visits the addresses of a group until one of them answers well; what it answers holds for those
 * that are left. So a link costs one visit, and none is called dead for how another entry spells
 * it. `slot` is for the first request; `settle` is given the outcome of each link, by the address
 * as the digest writes it.
 */
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
/**
 * Adds what the site says: its facts, and that the link is alive where it proves this and the page
 * could not; or that a page that is not there proves nothing.
 */
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
/** Finds out what became of one link, within its time. */
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
    // A redirect whose target nobody could write into a digest is none to report.
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
/** What makes the next request a conditional one. Only what was alive may be unchanged. */
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
/**
 * What the answer to HEAD says of a link: nothing but good, since servers treat HEAD in many odd
 * ways.
 */
function judgeHead(url, page, isConditional, context) {
    const { answer } = page;
    const judgement = judgeAnswer(page, isConditional);
    if (judgement)
        return !answer.ok && answer.reason === 'dropped' ? judgement : undefined;
    if (mayBeNotFound(page))
        return undefined;
    const redirected = judgeRedirects(url, page, context);
    return redirected.outcome === 'alive' ? redirected : undefined;
}
/** Judges a link that leads to a page that was served. */
async function judgePage(url, page, budget, context) {
    const judgement = judgeRedirects(url, page, context);
    const isOther = judgement.outcome === 'unverified' && judgement.reason !== 'front-page';
    // No server sees a route, so that it may answer all of them alike.
    if (isOther || isUnchanged(page) || (0,links_redirects/* isRoute */.Cn)((0,links_redirects/* fragmentOf */.UB)(url)))
        return judgement;
    return (await isSoftNotFound(page, budget, context))
        ? { outcome: 'dead', reason: 'soft-not-found' }
        : judgement;
}
/** What the redirects to a page that was served say of a link. */
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
/**
 * Where the permanent redirects of a moved link lead, without what no digest should hold: tracking,
 * and a session where the site serves the page without it. Undefined where that is the link itself.
 */
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
/** Whether an address serves the page that was read, in a session of its own if need be. */
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
/** What the answers leave behind, for reports and for the next run. */
function remembered(page, known, facts) {
    // A server need not repeat what has not changed.
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
/** A header of the last answer that can be sent back as it is. */
function headerOf({ answer }, name) {
    if (!answer.ok || answer.status >= 400)
        return undefined;
    const value = answer.headers[name];
    return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/links/check.js









/** Checks links: each one once, however often a digest has it. */
function checkLinks(links, options) {
    const check = new Check(links, options);
    return { outcomes: check.run(), progress: () => check.progress() };
}
/** One run over many links. */
class Check {
    #links;
    #options;
    #schedule;
    #context;
    #outcomes = new Map();
    /** The limits of hosts that have their own. */
    #limits = new Map();
    #ended = new AbortController();
    #total;
    /** Groups of links whose outcomes are not yet known. */
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
            // Where nothing cuts the run short, no link need come before another.
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
            // Nothing is left to stop unless something broke.
            cancel();
        }
        return this.#outcomes;
    }
    #stop(reason) {
        this.#schedule.stop(reason);
        this.#ended.abort();
    }
    /** The links that are asked for; the others have their outcome at once. */
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
    /** Asks a site about groups of links, by their first addresses. */
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
    /** Gives all links of a group one outcome, without a visit. */
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
/**
 * A group that waits to be visited. A class, since very many wait at a time and closures would take
 * more memory.
 */
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
/**
 * What a site's interface says of a link without a visit; undefined where the link is to be
 * visited. An address without https is asked for itself, since there is more to find out about it.
 */
function judgeLookup(url, { facts, proves }) {
    if (!facts || !proves || !url.startsWith('https:'))
        return undefined;
    return { outcome: 'alive', reason: 'ok' };
}
/**
 * Copies what was read, or each title would keep the page in memory that it was cut from. By way of
 * JSON, since the facts are texts only: it takes less time than a structured clone, and short texts
 * that come again and again are kept once.
 */
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










/** Checks links; the outcome of each, by its address as the digest writes it. */
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
/** Checks the links of digests with what earlier runs found, and stores what it finds. */
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
/** Adds the findings about links to those of collected files. */
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
/** What the findings about links in a workspace are made from. */
function linkInput(outcomes, archive, { files, today }) {
    const exists = async (path) => {
        const kind = await files.kind(path);
        return kind === 'file' || kind === 'folder';
    };
    return { outcomes, archive, today, exists };
}
/** The text of a file; undefined if it does not exist or cannot be read. */
async function check_links_textOf(path, files) {
    if ((await files.kind(path)) !== 'file')
        return undefined;
    return files.read(path).then((bytes) => (0,text_decode/* decodeText */.g)(path, bytes).text, () => undefined);
}
/**
 * The findings about the links and titles of a file, each digest with its own settings; and what
 * is known of its entries.
 */
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
/* harmony export */   D: () => (/* binding */ openStoreFile)
/* harmony export */ });
/* unused harmony export openLinkStore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _links_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _links_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8430);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);




/** The file of the store, unless another one is named; used where its folder exists. */
const defaultFolder = '.copydesk';
const defaultPath = `${defaultFolder}/links.ndjson`;
/** Opens what earlier runs found out about links, as {@link openStoreFile} does. */
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
/**
 * Opens the store at `path`, or the default one where its folder exists and no symbolic link leads
 * there; without either, nothing is stored. A file that cannot be used is renamed, with a notice,
 * and the store starts empty.
 */
async function openStoreFile(path, files, today) {
    const save = async () => undefined;
    const nothing = { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingStored */ .VC, notices: [], kept: false, save };
    if (path === undefined) {
        if ((await files.kind(defaultFolder)) !== 'folder')
            return nothing;
        if (await files.isLinked(defaultPath)) {
            const notice = `${defaultPath}: a symbolic link leads there, so that no links are stored; name the file by --store.`;
            return { ...nothing, notices: [notice] };
        }
    }
    const place = path ?? defaultPath;
    const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
    let opened;
    try {
        opened = await openStore(place, bytes, files, today);
    }
    catch (error) {
        // A store that nobody asked for must not stop the run.
        if (path !== undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r))
            throw error;
        return { ...nothing, notices: [`No links are stored: ${error.message}`] };
    }
    const { stored, notices } = opened;
    return {
        stored,
        notices,
        kept: true,
        async save(change) {
            const wanted = new TextEncoder().encode((0,_links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .printStore */ .P7)(change(stored)));
            if (sameBytes(wanted, bytes))
                return undefined;
            if (bytes === undefined && isEmpty(change(stored)))
                return undefined;
            try {
                await files.update(place, (now) => {
                    // Another run may have written what it found in the meantime.
                    if (sameBytes(now, bytes))
                        return wanted;
                    return new TextEncoder().encode((0,_links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .printStore */ .P7)(change(parsed(place, now))));
                });
                return undefined;
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r))
                    throw error;
                const message = `the link store is not written: ${error.message}`;
                return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r(error.code, message, { cause: error });
            }
        },
    };
}
function isEmpty({ links, hosts, nights }) {
    return links.size + hosts.size + nights.length === 0;
}
function parsed(place, bytes) {
    if (!bytes)
        return _links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingStored */ .VC;
    const read = (0,_links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStore */ .Pv)(textOf(place, bytes));
    if (read.ok)
        return read.stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('input-unreadable', `${place}: another run left what cannot be read`);
}
async function openStore(place, bytes, files, today) {
    if (!bytes)
        return { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingStored */ .VC, notices: [] };
    const parsed = (0,_links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStore */ .Pv)(textOf(place, bytes));
    if (parsed.ok)
        return { stored: parsed.stored, notices: [] };
    const aside = await freeName((0,_links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .asideName */ .o1)(place, parsed.fault, today), files);
    await files.write(aside, bytes, null);
    const notice = `${place}: ${parsed.message}; it was kept as ${aside}, and the store starts empty.`;
    return { stored: _links_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingStored */ .VC, notices: [notice] };
}
function sameBytes(a, b) {
    return a === b || (a?.length === b?.length && !!a?.every((byte, at) => byte === b?.[at]));
}
/** Empty for a file that is not text. */
function textOf(place, bytes) {
    try {
        return (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(place, bytes).text;
    }
    catch {
        return '';
    }
}
/** The number of names that are tried; the last one is refused where it is in use too. */
const maxNames = 100;
/** An unused name, so that a file kept earlier the same day is not overwritten. */
async function freeName(name, files) {
    let free = name;
    for (let number = 2; number <= maxNames && (await files.kind(free)) !== undefined; number++) {
        free = `${name}-${number}`;
    }
    return free;
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   bt: () => (/* binding */ loadArchive),
/* harmony export */   mH: () => (/* binding */ archiveNotices)
/* harmony export */ });
/* unused harmony export standardInputName */
/* harmony import */ var _digest_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8609);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7028);
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);






/** The name of standard input. */
const standardInputName = '-';
/**
 * Loads the named files, or without a name every file of the digests. A named file that no digest
 * describes is read with the first format. Throws `no-input` where there is no file.
 */
async function loadFiles(names, workspace) {
    const { config } = workspace;
    const paths = names.length > 0 ? [...new Set(names.map(normal))] : await digestPaths(workspace);
    if (paths.length === 0) {
        const patterns = config.digests
            .flatMap(({ files }) => files.map((pattern) => `\`${pattern}\``))
            .join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r('no-input', `no file matches ${patterns}; name a file, or describe your digest in .github/copydesk.yml (\`copydesk init\` does)`);
    }
    const files = [];
    const failures = [];
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
    return { files, failures };
}
/** The paths of all files of the digests, in order. */
async function digestPaths({ files, config }) {
    const lists = await Promise.all(config.digests.map((digest) => files.list(digest.files, digest.exclude)));
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
/**
 * The archive: the loaded files and all others of the digests, without those that cannot be read,
 * which the notices name; a requested one is reported when it is loaded.
 */
async function loadArchive(loaded, workspace) {
    const known = new Set(loaded.map(({ source }) => source.path));
    const others = (await digestPaths(workspace)).filter((path) => !known.has(path));
    const rest = others.length > 0 ? await loadFiles(others, workspace) : { files: [], failures: [] };
    const files = [...loaded, ...rest.files.filter(_lint_file_js__WEBPACK_IMPORTED_MODULE_3__/* .belongs */ .Fz)];
    return {
        archive: (0,_digest_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .createArchive */ .t)(files.flatMap((file) => (0,_lint_file_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveFiles */ .a)(file))),
        notices: archiveNotices(rest.failures),
    };
}
/** The path in the form that the configuration's patterns match. */
function normal(name) {
    return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
/** The greatest number of unreadable files of an archive that are named. */
const maxNamed = 10;
/** A sentence for each file that is missing in the archive because it cannot be read. */
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
/** Why a link counts as dead: a closed list of proofs. */
const deadReasons = ['not-found', 'gone', 'name-not-found', 'soft-not-found'];
/** Why a link could not be verified. */
const unverifiedReasons = [
    'bad-request',
    'unauthorized',
    'forbidden',
    'method-not-allowed',
    'not-acceptable',
    'rate-limited',
    'legal',
    'client-error', // any other 4xx
    'server-error', // 5xx after retries
    'bot-wall', // 999, or a challenge page by header or by page
    'redirect-loop',
    'too-many-redirects',
    'front-page', // redirected to the front page of its own site
    'not-public', // its site answers 404 also for what only some may see
    'login', // redirected to a login or consent page
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
    'broken-answer', // no HTTP, headers too large, a body that does not decode
    'bad-redirect', // a redirect without a usable target
];
/** Why a link was not looked at. */
const skippedReasons = (/* unused pure expression or super */ null && ([
    'scheme',
    'private-address',
    'excluded',
    'own-site',
    'budget',
    'offline',
    'cancelled',
]));
/**
 * What a final status says of a link; undefined for 2xx, which is alive if the page is what was
 * asked for.
 */
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
    // It answers a conditional request, and none was made.
    [304, 'broken-answer'],
    [400, 'bad-request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [405, 'method-not-allowed'],
    [406, 'not-acceptable'],
    [429, 'rate-limited'],
    [451, 'legal'],
    // LinkedIn's answer to what it takes for a program.
    [999, 'bot-wall'],
]);
/**
 * What a request without an answer says of a link. `redirected` tells whether it was the link's own
 * address that failed or one that it was redirected to.
 */
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
/** What a request that was never sent says of a link. */
function judgeDrop(reason) {
    return reason === 'budget' || reason === 'cancelled'
        ? { outcome: 'skipped', reason }
        : { outcome: 'unverified', reason };
}
/** The reasons of failures that leave a link unverified. */
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

/** The files that may tell where a digest's own site stands. */
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
/**
 * The addresses below which the sites stand that the {@link ownSiteFiles} speak of, given their
 * texts in the same order.
 */
function ownSitesOf(texts) {
    const sites = ownSiteFiles.map((path, index) => {
        const text = texts[index];
        return text === undefined ? undefined : ownSiteOf(path, text);
    });
    return sites.filter((site) => site !== undefined);
}
/**
 * The address below which the site stands that a file of {@link ownSiteFiles} speaks of: GitHub
 * Pages' CNAME, `url` with `baseurl` of Jekyll's configuration, `baseURL` of Hugo's. Undefined
 * where it does not say. Only simple values of one line are read, since no more is needed:
 * https://jekyllrb.com/docs/configuration/, https://gohugo.io/configuration/
 */
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
/** The value of a key at the top level of YAML, TOML or JSON, its name in any case. */
function settingOf(text, key) {
    for (const line of text.split('\n')) {
        const found = /^(?:\s{0,8}")?([a-z]+)"?\s{0,8}[:=]\s{0,8}(.{0,500})/i.exec(line);
        if (found?.[1]?.toLowerCase() !== key)
            continue;
        return plainValue(found[2]);
    }
    return undefined;
}
/** A value without its quotes, or without a comment after it. */
function plainValue(written) {
    const quoted = /^"([^"]*)"|^'([^']*)'/.exec(written);
    return quoted ? (quoted[1] ?? quoted[2] ?? '') : written.split(/\s|,$/, 1)[0];
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isShaken),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _digest_dates_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3356);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8430);



/**
 * What is remembered after a run on the day `today` (YYYY-MM-DD, UTC): the store with the run's
 * outcomes put in. A link that was skipped stays as it was; facts outlive a run that could not read
 * them. `counts` tells whether what a check found against a link counts: not while its whole host
 * fails.
 */
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
function recordOf(url, found, before, today, counts) {
    const { outcome, reason, status, finalUrl, etag, lastModified } = found;
    const same = before?.outcome === outcome && before.last <= today ? before : undefined;
    const facts = found.facts ?? before?.facts;
    const first = same?.first ?? today;
    const seen = before?.seen ?? before?.first;
    // A second check of the same day adds nothing to the first.
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
/** For how many days it is remembered that a link was not healthy. */
const longestMemory = 60;
/** A claim that no check confirmed for more days than this is forgotten. */
const longestDoubt = 14;
/** Whether a link failed, in contrast to one that answers and lets no program in. */
function isShaken({ outcome, reason }) {
    return outcome === 'dead' || (outcome === 'unverified' && isFailure(reason));
}
/** Whether a reason says that the server failed, in contrast to one that refuses a program. */
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
/** The claim about a link after a check. */
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
/** Adds a day: of many, the first ones and the last one are kept. */
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
/* harmony export */   o1: () => (/* binding */ asideName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




/** What is remembered before the first run. */
const nothingStored = { links: new Map(), hosts: new Map(), nights: [] };
/** The identity of a stored link. */
function keyOf({ url }) {
    return (0,_digest_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .linkIdentity */ .t)(url)?.key ?? url;
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** The most days of a claim that are kept: the first ones, and the last one. */
const maxClaimDays = 10;
/** The version of the format that this program writes; it reads the earlier ones too. */
const version = 2;
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
// What goes out again in a header must not end it.
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
const box = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ticked: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), day });
const days = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(day).min(1).max(maxClaimDays);
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('dead'),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deadReasons */ .ye),
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().exactOptional(),
        days,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('moved'), to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), days }),
]);
const base = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((url) => (0,_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .requestAddress */ .YY)(url) === url),
    first: day,
    last: day,
    days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().exactOptional(),
    finalUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    etag: header.exactOptional(),
    lastModified: header.exactOptional(),
    facts: facts.exactOptional(),
    seen: day.exactOptional(),
    shaken: day.exactOptional(),
    claim: claim.exactOptional(),
    box: box.exactOptional(),
    copy: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: text.exactOptional(), day }).exactOptional(),
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
    nights: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(night).default([]),
});
/**
 * Reads a store's file: NDJSON, the first line names the format, its version and the last nights,
 * then one host or link a line. A file that is not whole is broken: half a memory would pass for a
 * whole one.
 */
function parseStore(content) {
    const first = content.indexOf('\n');
    const opening = parseLine(content.slice(0, Math.max(0, first)));
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
        const end = content.indexOf('\n', at);
        if (end === -1)
            return broken(number, 'the line is cut off');
        const value = parseLine(content.slice(at, end));
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
function broken(line, what) {
    return { ok: false, fault: 'broken', message: `it is broken at line ${line}: ${what}` };
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Writes a store as the text of its file: the same store always gives the same text. */
function printStore({ links, hosts, nights, began, shard, issue }) {
    const opening = { format: 'copydesk-links', version, began, shard, issue, nights };
    const byKey = [...links.values()].map((link) => ({ key: keyOf(link), link }));
    byKey.sort((a, b) => compare(a.key, b.key) || compare(a.link.url, b.link.url));
    const byName = [...hosts.values()].sort((a, b) => compare(a.host, b.host));
    let text = `${JSON.stringify(opening)}\n`;
    const add = (line) => {
        text += `${JSON.stringify(line, fieldOrder)}\n`;
    };
    for (const each of byName)
        add(each);
    for (const { key, link } of byKey)
        add({ key, ...link });
    return text;
}
/** The fields of hosts, links and what they hold in one order, whoever made them. */
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
/** The name under which a file that cannot be used is kept, on the day `today` (YYYY-MM-DD). */
function asideName(path, fault, today) {
    return `${path}.${fault}-${today}`;
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showLinkProgress)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);



/** The intervals for redrawing the line and for writing plain lines, in milliseconds. */
const redrawInterval = 150;
const lineInterval = 5000;
/**
 * Shows on standard error how far a check of links is, until it ends: one line that is redrawn
 * where a person watches, otherwise a plain line every few seconds. A notice about the network is
 * written first.
 */
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
/** `links: 120 of 500, 64 in flight, about 12 s left; waiting for arxiv.org (40)` */
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

/***/ 2005:
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
// EXTERNAL MODULE: ./build/src/rules/table.js + 42 modules
var table = __webpack_require__(7310);
// EXTERNAL MODULE: ./build/src/text/edit-distance.js
var edit_distance = __webpack_require__(8553);
;// CONCATENATED MODULE: ./build/src/config/problem.js


/** The maximum number of mistakes that are listed. */
const maxListed = 20;
/** Puts the mistakes of a file into one error, in the order of their places. */
function configError(path, faults) {
    const lines = faults
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((fault) => `${path}:${fault.line}:${fault.column}: ${oneLine(fault.text)}`);
    const more = lines.length - maxListed;
    const shown = more > 0 ? [...lines.slice(0, maxListed), `… and ${more} more`] : lines;
    return new errors/* CopydeskError */.r('config-invalid', shown.join('\n'));
}
/** The maximum length of a quoted value: enough to recognise it. */
const maxQuotedLength = 60;
/**
 * Makes a text safe to stand in one line of a message: characters that cannot be seen are written
 * as `\u{…}`.
 */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`);
}
/** Writes a text in backticks on one line, cut where it is long. */
function problem_code(text) {
    const cut = text.length > maxQuotedLength;
    return `\`${oneLine(cut ? text.slice(0, maxQuotedLength - 1) : text)}${cut ? '…' : ''}\``;
}
/** Joins alternatives: `` `a`, `b` or `c` ``. */
function problem_either(alternatives) {
    if (alternatives.length < 2)
        return alternatives.join('');
    return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1)}`;
}
/**
 * A question that suggests the nearest known word, to end a message with; empty if there is none.
 */
function problem_didYouMean(word, known) {
    const meant = (0,edit_distance/* nearest */.p)(word, known);
    return meant === undefined ? '' : `; did you mean ${problem_code(meant)}?`;
}
/** Describes a value of the configuration: its kind, or the value itself. */
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

/** Where a key may belong that is at the wrong level. */
const homes = [
    { path: ['digests', 0], name: 'an item of `digests`' },
    { path: ['rules'], name: '`rules`' },
];
/**
 * Describes each issue: what was found and what was expected. The issues must come
 * without zod's own messages (`error: () => ''`), so that one that is there is the schema's own and
 * goes before what is made up here.
 */
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
/** Leaves one issue for each value: a check of zod also runs on a value of the wrong type. */
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
/**
 * Whether a branch of a union is the one that was meant: it fits at the top and fails below.
 */
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
/** Names the value for the start of a message; the whole file has no name. */
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
    if (type === 'string')
        return `${message}; put it in quotes`;
    if (typeof value !== 'string')
        return message;
    if (type === 'array')
        return `${message}, such as ${problem_code(`[${JSON.stringify(value)}]`)}`;
    return `${message}${problem_didYouMean(value, choices(issue))}`;
}
/** The texts that an issue would have taken. */
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

// EXTERNAL MODULE: ./build/src/config/resolve.js + 4 modules
var resolve = __webpack_require__(5717);
// EXTERNAL MODULE: ./build/src/config/run-settings.js
var run_settings = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/yaml.js


/** The maximum length of a text, in UTF-16 code units. */
const maxLength = 256 * 1024;
/** An alias may expand to a value with aliases, and so without bound. */
const maxAliases = 1000;
/** The syntax errors that templates, patterns and tags without quotes lead to. */
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
/**
 * Reads one YAML document (version 1.2). Throws a `CopydeskError` `config-invalid` that lists the
 * mistakes with their places: wrong syntax, duplicate keys, unknown tags and aliases, and what is
 * too large.
 */
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
        lineCounter: lines,
    });
    const faults = [
        ...[...document.errors, ...document.warnings].map((error) => at(error.pos[0], syntaxMessage(error, text))),
        ...unknownAliases(document, at),
    ];
    if (faults.length > 0)
        throw configError(path, firstOfEachLine(faults));
    return {
        data: toData(document, path, at) ?? undefined,
        place: (fault) => placeOf(fault, document, text, at),
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
/** The other mistakes of a line mostly follow from its first. */
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
    if (error.code === 'DUPLICATE_KEY') {
        const [key = ''] = /^"[^"]*"|^'[^']*'|^[^:\s]*/.exec(text.slice(start)) ?? [];
        return `found the key ${problem_code(key)} twice`;
    }
    // The parser calls itself for each level, and reports what that leads to.
    if (/call stack/.test(error.message))
        return 'found lists and mappings nested too deeply';
    // The parser's own message calls it by the name of a token.
    const unexpected = error.code === 'UNEXPECTED_TOKEN' && text.slice(start, end).trim();
    const message = unexpected ? `unexpected ${problem_code(unexpected)}` : oneLine(error.message);
    return `not valid YAML: ${message}${unquoted.has(error.code) ? quoteHint : ''}`;
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
/**
 * The place of the value; of its key where the value is empty or the mistake is the key's; of the
 * mapping where the key is missing. A character is found where the text stands as it is written.
 */
function placeOf({ path, onKey, index, text: message }, document, text, at) {
    let key;
    let value = document.contents;
    for (const part of path) {
        const parent = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        if (!(0,dist/* isCollection */.P3)(parent) || !parent.has(part))
            break;
        const pair = (0,dist/* isMap */.jh)(parent) && parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === part);
        key = pair ? pair.key : undefined;
        value = parent.get(part, true);
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










/** Tells that there is a configuration under the other name, and whether it is read. */
function otherNameNotice(isRead) {
    return isRead
        ? `The configuration is read from ${config_config/* otherConfigPath */.s9}; rename it to ${config_config/* defaultConfigPath */.jE}, where it is looked for first.`
        : `${config_config/* otherConfigPath */.s9} is not read, since there is ${config_config/* defaultConfigPath */.jE}; remove one of them.`;
}
/**
 * Reads a configuration file. An empty one is the default configuration. Throws a `CopydeskError`
 * `config-invalid` that lists every mistake as `path:line:column: what was found, what was
 * expected`.
 */
function parseConfig(text, path, rules = table/* rules */.a) {
    const { data = {}, place } = readYaml(text, path);
    // Without zod's own messages those of the schemas stand out (see explain).
    const checked = (0,schema/* configSchema */.Qn)(rules).safeParse(data, { error: () => '' });
    if (!checked.success) {
        const known = knownKeys(configJsonSchema(rules));
        throw configError(path, explain(checked.error.issues, data, known).map(place));
    }
    const { config, faults } = resolveConfig(checked.data, rules);
    if (faults.length > 0)
        throw configError(path, faults.map(place));
    return config;
}
/**
 * What holds without a configuration file: the default format, in files that have a day with an
 * entry.
 */
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
/**
 * The JSON Schema (draft 7, which editors read best) of the configuration file, with the options of
 * the rules.
 */
function configJsonSchema(rules) {
    return json_schema_processors/* toJSONSchema */.bl((0,schema/* configSchema */.Qn)(rules), {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
    });
}
/**
 * Finds in a JSON Schema which keys the mapping at a path may have, whichever alternative it is.
 */
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
/**
 * Sets the severity of rules for all digests, each given as `id=severity` (severity `off`, `error`,
 * `warning` or `info`); of two for one rule the later holds. The options stay. Throws a
 * `CopydeskError` `usage` that lists what is wrong.
 */
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









/** The greatest part of an archive that is read. */
const maxFiles = 2000;
const maxBytes = 40_000_000;
/** Reads the configuration and the digest's own site on the base. */
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
/** Reads two groups of files at once. */
async function readBoth(base, repository, names) {
    const wanted = [...names, ...own_site/* ownSiteFiles */.x7];
    const found = await repository.read(wanted.map((path) => ({ commit: base, path, link: true })));
    return [found.slice(0, names.length), found.slice(names.length)];
}
/** A chain of this many symbolic links is followed. */
const maxLinks = 5;
/**
 * The text of a configuration, where it is a symbolic link that of the file of the same commit that
 * it leads to. A configuration is no single path, so that a text which is one is that of a link.
 */
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
/** The path that a link leads to; undefined where that is not in the repository. */
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
/** For a change that touches no digest. */
const noArchive = { files: [], paths: undefined, notices: [] };
/** Reads all files of the digests on the base. */
async function readArchive(base, repository, config) {
    const { files: all, complete } = await repository.list(base);
    const described = all.filter(({ path }) => config.digests.some((each) => each.matches(path)));
    const chosen = withinLimits(described);
    let [room, left] = [maxBytes, described.length - chosen.length];
    const bytes = await repository.read(chosen.map(({ path }) => ({ commit: base, path })), 
    // A partial clone does not list sizes.
    (_, size) => {
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
/** Prefers the files that are last by name: where names have dates, those are the newest. */
function withinLimits(files) {
    let bytes = 0;
    const newest = files.toReversed().filter(({ size }, index) => {
        bytes += size;
        return index < maxFiles && bytes <= maxBytes;
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
/** The paths of a repository's files after a change. */
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
/** Whether a path is a file or folder of a repository; always true where its files are unknown. */
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
/**
 * Reads a file's bytes as UTF-8 and takes a byte order mark off.
 *
 * Throws `input-not-text`, naming the place, for bytes that are not UTF-8 and for a NUL byte:
 * neither stands in a text, and writing such a file back would change what it holds.
 */
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
/** The bytes of a text, the inverse of {@link decodeText}. */
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
/** The offset of the first bytes that are no character. */
function firstFault(bytes) {
    // Read as a stream, a character may be cut at the end; what is cut is not yet in the text.
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
