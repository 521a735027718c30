export const id = 883;
export const ids = [883];
export const modules = {

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ interruptible),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Z8: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8414);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4503);



/** The options to write a report with on a terminal. */
function terminalOptions(outcome, { quiet = false }, { terminal: { colour, columns }, version }) {
    return (0,_report_options_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOptions */ .or)(outcome, { colour, columns, quiet, version });
}
/** Prints what failed, and returns the exit code. */
async function finish({ report, failures }, { terminal }, interrupted) {
    for (const { message } of failures)
        await terminal.writeError(`copydesk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(message)}\n`);
    if (interrupted?.aborted) {
        await terminal.writeError('copydesk: interrupted; what was not checked is skipped\n');
        return _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.interrupted;
    }
    if (failures.length > 0)
        return _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.failed;
    return report.verdict === 'clean' ? _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.clean : _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.findings;
}
/** Runs a command that Ctrl-C can interrupt. */
async function interruptible(context, command) {
    const { interrupted, release } = context.listen();
    try {
        return await command(interrupted);
    }
    finally {
        release();
    }
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ linkOptions),
  ho: () => (/* binding */ workspace_open),
  Xg: () => (/* binding */ readConfig),
  Ec: () => (/* binding */ today)
});

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(1212);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/config/problem.js
var problem = __webpack_require__(3415);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/config/overrides.js



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
        const severity = schema/* levels */.yr.find((each) => each === level);
        if (rest.length === 0) {
            wrong.push(`found ${(0,problem/* code */.aY)(override)}, expected \`id=severity\`, such as \`${known[0]}=off\``);
        }
        else if (!known.includes(id)) {
            const meant = (0,problem/* didYouMean */.au)(id, known);
            wrong.push(`found the unknown rule ${(0,problem/* code */.aY)(id)}${meant}`);
        }
        else if (severity === undefined) {
            const meant = (0,problem/* didYouMean */.au)(level, schema/* levels */.yr);
            wrong.push(`found the severity ${(0,problem/* code */.aY)(level)} for ${(0,problem/* code */.aY)(id)}, expected ${(0,problem/* either */.gP)(schema/* levels */.yr.map(problem/* code */.aY))}${meant}`);
        }
        else
            severities.set(id, severity);
    }
    if (wrong.length > 0)
        throw new errors/* CopydeskError */.r('usage', wrong.join('\n'));
    const override = (rules) => new Map([...rules].map(([id, setting]) => [
        id,
        { ...setting, severity: severities.get(id) ?? setting.severity },
    ]));
    return {
        ...config,
        digests: config.digests.map((digest) => ({ ...digest, rules: override(digest.rules) })),
    };
}

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/width.js
var width = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/src/report/link-progress.js



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
        await writeError(`${(0,src_escape/* terminalText */.eR)(notice)}\n`);
    const over = new AbortController();
    const end = () => over.abort();
    void ended.then(end, end);
    let drawn = false;
    for (;;) {
        await clock.sleep(watched ? redrawInterval : lineInterval, over.signal);
        if (over.signal.aborted)
            break;
        const line = progressLine(progress());
        await writeError(watched ? `\r${(0,width/* fitToWidth */.Ti)(line, columns - 1)}\u001b[K` : `${line}\n`);
        drawn = true;
    }
    if (drawn && watched)
        await writeError('\r\u001b[K');
}
/** `links: 120 of 500, 64 in flight, about 12 s left; waiting for arxiv.org (40)` */
function progressLine({ done, total, inFlight, timeLeft, slowest, }) {
    const waiting = slowest
        .filter((host) => host.waiting > 0)
        .map(({ host, waiting }) => `${(0,src_escape/* terminalText */.eR)(host)} (${waiting})`);
    const seconds = Math.ceil(timeLeft / 1000);
    return [
        `links: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${inFlight} in flight, about ${(0,pluralize/* pluralize */.t)(seconds, 'second')} left`,
        ...(waiting.length > 0 ? [`waiting for ${waiting.join(', ')}`] : []),
    ].join('; ');
}

// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/src/cli/workspace.js






/** Opens the folder that a command works on, with its configuration. */
async function workspace_open(options, { files, terminal, now }) {
    const config = withRuleOverrides(await loadConfig(options.config, { files, terminal }), options.rule ?? []);
    return {
        files,
        config,
        today: options.today ?? today(now),
        standardInput: () => terminal.read(),
        progress: createProgress(terminal),
    };
}
/** The current date in UTC, as YYYY-MM-DD. */
function today(now) {
    return now.toISOString().slice(0, 10);
}
/** How a command checks links, until it is interrupted. */
async function linkOptions({ offline = false, store, timeBudget }, { network, terminal }, interrupted) {
    const opened = await network();
    return {
        network: opened,
        offline,
        budget: timeBudget === undefined ? undefined : timeBudget * 1000,
        signal: interrupted,
        storePath: store,
        watch: (progress, ended) => void showLinkProgress(progress, ended, terminal, opened),
    };
}
/** The configuration that a command names, or that of the folder. */
async function loadConfig(path, { files, terminal }) {
    if (path !== undefined)
        return readConfig(path, files);
    const isThere = (await files.kind(config/* defaultConfigPath */.jE)) === 'file';
    const isOther = (await files.kind(config/* otherConfigPath */.s9)) === 'file';
    if (isOther)
        await terminal.writeError(`copydesk: ${(0,load/* otherNameNotice */.y$)(!isThere)}\n`);
    if (!isThere && !isOther)
        return (0,load/* defaultConfig */.sb)();
    const name = isThere ? config/* defaultConfigPath */.jE : config/* otherConfigPath */.s9;
    if (!(await files.isInside(name))) {
        throw new errors/* CopydeskError */.r('input-unreadable', `${name}: this is a symbolic link out of the repository, expected a file of it; name another file by --config`);
    }
    return readConfig(name, files);
}
/** Reads a configuration file of this machine. */
async function readConfig(path, files) {
    return (0,load/* parseConfig */.o4)((0,decode/* decodeText */.g)(path, await files.read(path)).text, path);
}
/** Jobs with fewer files show no progress. */
const minFilesForProgress = 20;
/** Shows the progress of a job with many files on standard error, if that is a terminal. */
function createProgress(terminal) {
    let shown = -1;
    return (done, total) => {
        if (!terminal.watched || total < minFilesForProgress)
            return;
        const percent = Math.floor((done / total) * 100);
        if (percent === shown)
            return;
        shown = percent;
        void terminal.writeError(done === total ? '\r\u001b[K' : `\rchecking ${done} of ${total} files (${percent} %)\u001b[K`);
    };
}


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ defaultConfig),
  y$: () => (/* binding */ otherNameNotice),
  o4: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/src/rules/table.js + 45 modules
var table = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/config/problem.js
var problem = __webpack_require__(3415);
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
        const name = (0,problem/* code */.aY)(String(path.at(-1)));
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
            : `${subject(path)}found ${(0,problem/* found */.F9)(value)}, ${reason(issue, value)}`;
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
        return `found the key ${(0,problem/* code */.aY)(key)}, which belongs in ${home.name}`;
    const keys = known(path);
    const meant = (0,problem/* didYouMean */.au)(key, keys);
    if (path.at(-1) === 'rules') {
        return `found the unknown rule ${(0,problem/* code */.aY)(key)}${meant || '; docs/rules.md lists the rules'}`;
    }
    const list = keys.length === 0 ? 'no keys' : (0,problem/* either */.gP)(keys.map(problem/* code */.aY));
    return `found the unknown key ${(0,problem/* code */.aY)(key)}, expected ${list}${meant}`;
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
        return last === undefined ? '' : `${(0,problem/* code */.aY)(String(last))}: `;
    const list = path.findLast((key) => typeof key === 'string');
    return `item ${last + 1} of ${(0,problem/* code */.aY)(String(list))}: `;
}
function reason(issue, value) {
    const message = issue.message || `expected ${expected(issue)}`;
    const type = issue.code === 'invalid_type' ? issue.expected : undefined;
    if (type === 'string')
        return `${message}; put it in quotes`;
    if (typeof value !== 'string')
        return message;
    if (type === 'array')
        return `${message}, such as ${(0,problem/* code */.aY)(`[${JSON.stringify(value)}]`)}`;
    return `${message}${(0,problem/* didYouMean */.au)(value, choices(issue))}`;
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
            return (0,problem/* either */.gP)(issue.values.map((value) => (0,problem/* code */.aY)(String(value))));
        case 'invalid_union':
            return (0,problem/* either */.gP)([...new Set(issue.errors.flat().map(expected))]) || 'another value';
        case 'invalid_format':
            return `a text that matches ${(0,problem/* code */.aY)(issue.pattern ?? issue.format)}`;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js


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

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/digest/dates/format.js
var dates_format = __webpack_require__(7669);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 111 modules
var markdown = __webpack_require__(5337);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
 * Splits a template at its placeholders. `\{` stands for a brace. Throws a {@link TemplateError}.
 */
function tokenize(template) {
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
            const { slot, length } = readPlaceholder(template, at);
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
function readPlaceholder(template, at) {
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
        dateFormat: format,
    };
    return { slot, length: match[0].length };
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
 * Parses a template as markdown: its block, its link and what stands around it. Throws a {@link
 * TemplateError} that names the column and the reason where the template cannot be used.
 */
function compileTemplate(text, kind) {
    const tokens = tokenize(text);
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
        if (token.dateFormat !== undefined)
            checkDate(token.dateFormat, column);
    }
    const missing = needs.find((name) => !seen.has(name));
    if (missing)
        throw new TemplateError(`\`{${missing}}\` is missing from the template of ${withArticle(kind)}`, 1);
}
function checkDate(format, column) {
    try {
        (0,dates_format/* compileDateFormat */.$j)(format);
    }
    catch (error) {
        throw new TemplateError(error.message, column);
    }
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
 * against the whole. The function that comes back reads the date as YYYY-MM-DD, also one that the
 * calendar does not have, the leftmost where several could be read; undefined for a path that does
 * not match. It takes time in proportion to pattern times path. Throws a {@link TemplateError}.
 */
function compileFileName(pattern) {
    const tokens = tokenize(pattern);
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
        let reached = new Map([[0, '']]);
        for (const step of steps)
            reached = step(text, reached);
        return reached.get(text.length);
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
    return [dateStep(dateFormat(token.dateFormat ?? '', column))];
}
function dateFormat(format, column) {
    try {
        return (0,dates_format/* compileDateFormat */.$j)(format);
    }
    catch (error) {
        throw new TemplateError(error.message, column);
    }
}
function dateStep({ pattern, read }) {
    return (path, reached) => {
        const date = new RegExp(pattern, 'y');
        const behind = new Map();
        for (const at of reached.keys()) {
            date.lastIndex = at;
            const text = date.exec(path)?.[0] ?? '';
            const iso = read(text);
            const end = at + text.length;
            if (iso !== undefined && !behind.has(end))
                behind.set(end, iso);
        }
        return behind;
    };
}
function literally(text) {
    return (path, reached) => {
        const behind = new Map();
        for (const [at, date] of reached) {
            if (path.startsWith(text, at))
                behind.set(at + text.length, date);
        }
        return behind;
    };
}
const wildcards = {
    '?': (path, reached) => {
        const behind = new Map();
        for (const [at, date] of reached) {
            if (at < path.length && path[at] !== '/')
                behind.set(at + 1, date);
        }
        return behind;
    },
    '*': (path, reached) => {
        const behind = new Map();
        let date;
        for (let at = 0; at <= path.length; at++) {
            if (path[at - 1] === '/')
                date = undefined;
            date ??= reached.get(at);
            if (date !== undefined)
                behind.set(at, date);
        }
        return behind;
    },
    '**/': (path, reached) => {
        const behind = new Map();
        let date;
        for (let at = 0; at <= path.length; at++) {
            const here = path[at - 1] === '/' ? (date ?? reached.get(at)) : reached.get(at);
            if (here !== undefined)
                behind.set(at, here);
            date ??= reached.get(at);
        }
        return behind;
    },
};

;// CONCATENATED MODULE: ./build/src/config/resolve.js





/**
 * Compiles a digest of the configuration: its patterns, its format and the settings of all its
 * rules.
 */
function resolveDigest(written, topRules, rules) {
    const compiled = compileFormat(written);
    if ('faults' in compiled)
        return compiled;
    const { files, exclude = [] } = written;
    const included = picomatch(files);
    // Who leaves a folder out means its hidden files too.
    const excluded = picomatch(exclude, { dot: true });
    return {
        digest: {
            files,
            exclude,
            matches: (path) => included(path) && !excluded(path),
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
    const template = (kind) => compile(kind, (text) => compileTemplate(text, kind));
    const entry = template('entry');
    const starred = entry !== undefined && hasSlot(entry, 'star');
    const format = {
        day: template('day'),
        order: given.order ?? schema/* defaultFormat */.DF.order,
        dateIn: compile('date-in', compileFileName),
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
        throw (0,problem/* configError */.Fj)(path, [at(0, message)]);
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
        throw (0,problem/* configError */.Fj)(path, firstOfEachLine(faults));
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
        throw (0,problem/* configError */.Fj)(path, [at(0, `found aliases that stand for more than ${maxAliases} values`)]);
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
        return `found the key ${(0,problem/* code */.aY)(key)} twice`;
    }
    // The parser calls itself for each level, and reports what that leads to.
    if (/call stack/.test(error.message))
        return 'found lists and mappings nested too deeply';
    // The parser's own message calls it by the name of a token.
    const unexpected = error.code === 'UNEXPECTED_TOKEN' && text.slice(start, end).trim();
    const message = unexpected ? `unexpected ${(0,problem/* code */.aY)(unexpected)}` : (0,problem/* oneLine */.TN)(error.message);
    return `not valid YAML: ${message}${unquoted.has(error.code) ? quoteHint : ''}`;
}
function unknownAliases(document, at) {
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document))
                return;
            const name = (0,problem/* code */.aY)(`*${alias.source}`);
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
        ? `The configuration is read from ${config/* otherConfigPath */.s9}; rename it to ${config/* defaultConfigPath */.jE}, where it is looked for first.`
        : `${config/* otherConfigPath */.s9} is not read, since there is ${config/* defaultConfigPath */.jE}; remove one of them.`;
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
        throw (0,problem/* configError */.Fj)(path, explain(checked.error.issues, data, known).map(place));
    }
    const { config, faults } = resolveConfig(checked.data, rules);
    if (faults.length > 0)
        throw (0,problem/* configError */.Fj)(path, faults.map(place));
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
        const resolved = resolveDigest(digest, written.rules ?? {}, rules);
        if ('digest' in resolved)
            digests.push(resolved.digest);
        else {
            faults.push(...resolved.faults.map((fault) => ({ ...fault, path: ['digests', index, ...fault.path] })));
        }
    }
    const links = (0,schema/* linkSettings */.y_)(written.links);
    return { config: { digests, links, assumed: written.digests === undefined }, faults };
}


/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_edit_distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8553);


/** The maximum number of mistakes that are listed. */
const maxListed = 20;
/** Puts the mistakes of a file into one error, in the order of their places. */
function configError(path, faults) {
    const lines = faults
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((fault) => `${path}:${fault.line}:${fault.column}: ${fault.text}`);
    const more = lines.length - maxListed;
    const shown = more > 0 ? [...lines.slice(0, maxListed), `… and ${more} more`] : lines;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('config-invalid', shown.join('\n'));
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
function code(text) {
    const cut = text.length > maxQuotedLength;
    return `\`${oneLine(cut ? text.slice(0, maxQuotedLength - 1) : text)}${cut ? '…' : ''}\``;
}
/** Joins alternatives: `` `a`, `b` or `c` ``. */
function either(alternatives) {
    if (alternatives.length < 2)
        return alternatives.join('');
    return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1)}`;
}
/**
 * A question that suggests the nearest known word, to end a message with; empty if there is none.
 */
function didYouMean(word, known) {
    const meant = (0,_text_edit_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return meant === undefined ? '' : `; did you mean ${code(meant)}?`;
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
    return code(String(value));
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ defaultFormat),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   bB: () => (/* binding */ defaultFiles),
/* harmony export */   y_: () => (/* binding */ linkSettings),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony export linkSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6321);
/* harmony import */ var _text_address_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7402);



/** What a rule can be set to. */
const levels = ['off', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g];
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
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000);
/** No `!`, `/` or `./` at its start, no backslash, and no way out of the root. */
const pattern = text.regex(/^(?!\.?\/|!)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]*$/, {
    error: 'expected a pattern from the root of the repository, with `/` between folders, no `!`, `/` or `./` at its start, and no `..`',
});
const sectionList = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1)])).min(1);
const sections = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    only: sectionList.optional().meta({ description: 'The sections that the format describes.' }),
    except: sectionList.optional().meta({
        description: 'The sections that it does not describe; it describes the rest.',
    }),
})
    .refine((value) => (value.only === undefined) !== (value.except === undefined), {
    error: 'expected either `only` or `except`',
})
    .meta({ minProperties: 1, maxProperties: 1 });
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
const address = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000);
const host = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(\[[\da-f:.]+\]|[^:/?#@\\\s*]+)(:\d{1,5})?$/i, {
    error: 'expected a host such as `wiki.example.org` or `localhost:8080`',
});
/** The schema of `links`: which links are looked at, and how gently. */
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exclude: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(address), `Addresses that are not checked. ${_text_address_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .addressPatternHelp */ .ae}`, linkDefaults.exclude),
    allow: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(host), 'Hosts, as `host` or `host:port`, that may be contacted although their addresses are not public, such as those of an intranet.', linkDefaults.allow),
    trivial: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), 'Whether a redirect that only adds or removes a trailing slash counts as moved.', linkDefaults.trivial),
    deadline: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(1).max(120), 'The time limit for one link in seconds, from the first request to the last byte.', linkDefaults.deadline),
    'in-flight': documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(512), 'The maximum number of concurrent requests.', linkDefaults['in-flight']),
    'per-host': documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(64), 'The maximum number of concurrent requests to one host.', linkDefaults['per-host']),
    gap: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(60_000), 'The minimum time between the starts of two requests to one host, in milliseconds.', linkDefaults.gap),
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
function ruleSettings(rules) {
    const level = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(levels);
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(Object.fromEntries(rules.map((rule) => [
        rule.id,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([level, zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([level, rule.options])], {
            error: `expected ${levels.map((each) => `\`${each}\``).join(', ')} or \`[severity, {options}]\``,
        })
            .optional()
            .meta({ description: rule.summary, default: rule.severity }),
    ])));
}
function digest(rules) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pattern).min(1).meta({
            description: 'Patterns of the files, from the root of the repository: `*` and `?` stay within a folder, `**/` stands for any folders, `{a,b}` for either. `*.md` matches at the top only, `**/*.md` everywhere. Files and folders whose names begin with a dot must be written with it.',
        }),
        exclude: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pattern), 'Patterns of files to leave out.', []),
        day: documented(text, 'Template of a date heading. Excludes `date-in`; an undated list has neither.', defaultFormat.day),
        'date-in': documented(text, 'Where each file has its date in its name: the name, with `{date:…}` for the date and the wildcards `*`, `?` and `**/`. With a `/`, the pattern is that of the whole path.'),
        order: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['newest-first', 'oldest-first']), 'Whether the newest or the oldest day comes first.', defaultFormat.order),
        entry: documented(text, 'Template of an entry: a heading or a list item with a link in it. A digest with its own template takes nothing else from the default format.', defaultFormat.entry),
        star: documented(text, 'The star marker that `{star}` in the entry template stands for.', defaultFormat.star),
        tags: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), 'The tags that `{tag}` in the entry template accepts, as they are written, brackets included. Without any, every bracketed prefix is a tag.', []),
        extra: documented(text, 'Template of an extra link in the body of an entry.', defaultFormat.extra),
        field: documented(text, 'Template of a labelled paragraph in the body of an entry.', defaultFormat.field),
        fields: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text), 'The labels that fields may have, as they are written.', defaultFormat.fields),
        sections: documented(sections, 'Limits the format to some sections: `only` or `except`, each a list of headings. A text names a heading at any depth, a list of texts a path of headings; what is below them is included.'),
        rules: documented(ruleSettings(rules), 'Settings of rules for this digest; each replaces the setting at the top of the file.', {}),
    })
        .meta({ not: { required: ['day', 'date-in'] } });
}
/**
 * The schema of the configuration file, the one source of its types, validation, JSON Schema and
 * documentation. It takes the rules, since each brings the schema of its options. Defaults are
 * annotations here: which of them hold depends on the digest (see `compileFormat`).
 */
function configSchema(rules) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digests: documented(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(digest(rules)).min(1), 'The digests of the repository. Several may describe the same file, each some of its sections. Without any, the default format applies to each file of `*.md` that has a day with an entry.'),
        links: documented(linkSchema, 'How links are checked.', {}),
        rules: documented(ruleSettings(rules), 'Settings of rules for all digests: `off`, `error`, `warning` or `info`, or `[severity, {options}]`.', {}),
    })
        .meta({
        title: 'Copydesk',
        description: 'The configuration of Copydesk, .github/copydesk.yml.',
    });
}


/***/ }),

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
/** Whether the line behind makes a heading of this one. */
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

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createArchive)
});

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js + 1 modules
var identity_identity = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/src/digest/stars.js
var stars = __webpack_require__(2143);
// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 1 modules
var heads = __webpack_require__(9375);
// EXTERNAL MODULE: ./build/src/digest/archive/places.js
var places = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 111 modules
var digest_markdown = __webpack_require__(5337);
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
    const readerOf = (0,archive_file/* memoize */.Bj)(head_reader/* createHeadReader */.e);
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
        return readings.map(({ format }) => format.dateIn?.(path)).find((date) => date !== undefined);
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
/* harmony export */   e: () => (/* binding */ createHeadReader)
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
        return { starred, source, title, url: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBackslashes */ .X3)(text.slice(start, end)) };
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


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ HeadsFile),
  no: () => (/* binding */ createHeadsReader),
  j$: () => (/* binding */ headsOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/digest/document.js
var digest_document = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/src/digest/limits.js
var limits = __webpack_require__(5160);
// EXTERNAL MODULE: ./build/src/digest/lines.js
var lines = __webpack_require__(205);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 111 modules
var markdown = __webpack_require__(5337);
// EXTERNAL MODULE: ./build/src/digest/model/day.js
var day = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/src/digest/model/digest.js + 5 modules
var digest = __webpack_require__(3577);
// EXTERNAL MODULE: ./build/src/digest/model/position.js
var position = __webpack_require__(3401);
// EXTERNAL MODULE: ./build/src/digest/model/readers.js
var readers = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/src/digest/stars.js
var stars = __webpack_require__(2143);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/digest/archive/head-reader.js
var head_reader = __webpack_require__(9193);
;// CONCATENATED MODULE: ./build/src/digest/archive/item-lines.js
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
                heads.set(line.start, head);
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

;// CONCATENATED MODULE: ./build/src/digest/archive/heads.js














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
        this.#lines ??= { parts: (0,lines/* splitLines */.u)(this.text) };
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
        const source = (0,text_source/* createSource */.gV)(path, text);
        (0,limits/* checkLimits */.J)(source);
        return (0,digest_document/* parseDocument */.T)(source);
    }
    catch (error) {
        if (error instanceof errors/* CopydeskError */.r)
            return undefined;
        throw error;
    }
}
/**
 * Compiles a reader of the heads that a format describes, in the order of the text. It reads lines,
 * parses no more than those that leave a doubt (in a list of items, all below one heading), and the
 * whole file only where lines do not tell what is markdown in it. Its heads are the entries that
 * {@link readDigest} gives, except that a heading which has lost its link and has no star either is
 * none here. A file that has to be parsed and is too complex for it has no heads.
 */
function createHeadsReader(format) {
    const tools = {
        format,
        // A piece is read by itself: its place in the file is known.
        ofPiece: { ...format, sections: undefined, dateIn: undefined },
        readers: (0,readers/* createReaders */.B)(format),
        reader: (0,head_reader/* createHeadReader */.e)(format),
        plain: remembered(markdown/* plainText */.wh),
    };
    return (file) => {
        const heads = file.lines && new LineWalk(file, tools).read(file.lines);
        if (heads)
            return heads;
        const { document } = file;
        return document ? headsOf((0,digest/* readDigest */.r)(document, format)) : [];
    };
}
/** The heads of a digest that was read. */
function headsOf({ entries }) {
    return entries.map((entry) => ({
        ...(0,stars/* starredItem */.fe)(entry),
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
        this.#position = new position/* Position */.y(tools.format, noRange);
        const date = tools.format.dateIn?.(file.path);
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
                const title = line?.title && (0,markdown/* plainText */.wh)(text.slice(line.title.start, line.title.end));
                return (0,day/* recogniseDay */.GI)(content, text, readers.day, title);
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
            day: ({ date }) => this.#openDay(date),
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
        if (!mayHoldLink(words) && !(isOwnDepth && mayHoldStar(words, this.#tools.format))) {
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
            if (above && !(0,text_source/* isBlank */.z3)(text.slice(above.start, above.end))) {
                // It goes on a paragraph, and is no block of its own, unless code stands above it.
                this.#isDoubtful ||= /\s/.test(text.charAt(above.start));
                continue;
            }
            const below = lines.find((each) => each.start > line.start && (0,text_source/* isBlank */.z3)(text.slice(each.start, each.end)));
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
        const items = readItemLines(this.#file.text, lines, this.#tools.reader);
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
    #headOf(offset, { starred, source, url }) {
        const label = source && this.#tools.plain(this.#file.text.slice(source.start, source.end));
        const read = { starred, source: label, url, differences: 0, complete: true };
        return { ...read, offset, ...this.#dating() };
    }
    #headsOfPiece(start, piece) {
        const heads = piece ? headsOf(piece) : [];
        // A line end stands before the piece.
        return heads.map((head) => ({ ...head, offset: start - 1 + head.offset, ...this.#dating() }));
    }
    #digestOfPiece(start, end) {
        const document = this.#file.piece(start, end);
        return document && (0,digest/* readDigest */.r)(document, this.#tools.ofPiece);
    }
    #dating() {
        const { day } = this.#position;
        return { date: day?.date, dated: day !== undefined };
    }
}
/** Whether a line may be a day or an entry but for the space after its `#`. */
function isUnspaced(text, { start, end }) {
    if (!'#\u200b\u2060\ufeff'.includes(text.charAt(start)))
        return false;
    const words = text.slice(start, end);
    return day/* unspacedMarks */.iN.test(words) && (mayHoldLink(words) || /\d/.test(words));
}
function mayHoldStar(words, { star, tags }) {
    const vocabulary = { star, tags };
    if (star === undefined)
        return false;
    return (words.includes(star) ||
        (0,template/* starAtStart */.YD)(words, vocabulary) !== undefined ||
        (0,template/* starAtEnd */.Ht)(words, vocabulary) !== undefined);
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
/* harmony import */ var _identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);

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

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ addFindings),
  a: () => (/* binding */ archiveFiles),
  Fz: () => (/* binding */ belongs),
  TL: () => (/* binding */ digestsOrNone),
  Bc: () => (/* binding */ isDigest),
  tg: () => (/* binding */ lintDigests),
  Ac: () => (/* binding */ lintFile),
  TA: () => (/* binding */ readFile),
  qL: () => (/* binding */ readUnlinted),
  ij: () => (/* binding */ withText)
});

// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 1 modules
var heads = __webpack_require__(9375);
// EXTERNAL MODULE: ./build/src/digest/document.js
var digest_document = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/src/digest/limits.js
var limits = __webpack_require__(5160);
// EXTERNAL MODULE: ./build/src/digest/model/digest.js + 5 modules
var model_digest = __webpack_require__(3577);
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
// EXTERNAL MODULE: ./build/src/digest/identity/identity.js + 1 modules
var identity = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
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
            return node.url.endsWith(words) ? 'address' : words;
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
/** Hugo's `{{< details >}}` and Liquid's `{% details %}`, with what closes them. */
function shortcodesIn(words) {
    const found = words.matchAll(/\{(?:\{[<%]|%)-?\s*(\/|end)?([\w-]+)[^{}]*?(\/?)\s*-?(?:[>%]\}|%)\}/g);
    return [...found].flatMap(([, close, name = '', alone]) => alone === '/' ? [] : [{ name, closes: close !== undefined }]);
}
/** The anchor that GitHub gives to a heading of these words. */
function slugOf(words) {
    return words
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
}

// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
;// CONCATENATED MODULE: ./build/src/findings/offset-map.js

/** Makes a map for edits in the order of the text that do not overlap. */
function createOffsetMap(text, edits, trials) {
    /** By how much what follows each edit is shifted. */
    const shifts = [0];
    for (const { start, end, text: put } of edits) {
        shifts.push(shifts.at(-1) + put.length - (end - start));
    }
    const moves = trials.flatMap((trial) => trial.changes.includes('days') ? movesOf(text, edits, shifts, trial) : []);
    return {
        places(offset, last) {
            const move = moves.find(({ start, end }) => start <= offset && offset < end);
            if (move)
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
            const index = (0,search/* partitionPoint */.j)(edits.map(({ start }, at) => start + shifts[at]), (start) => start <= offset);
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
function movesOf(text, edits, shifts, trial) {
    const own = [...edits.entries()].filter(([, edit]) => edit.trial === trial);
    const moves = [];
    for (const [, { start, end, text: put }] of own) {
        const removed = text.slice(start, end);
        if (put.trim() !== '' || removed.trim() === '')
            continue;
        for (const [index, edit] of own) {
            const block = edit.text.trim();
            if (block === '' || !removed.trimEnd().endsWith(block))
                continue;
            const last = start + removed.trimEnd().length;
            const to = edit.start + shifts[index] + edit.text.indexOf(block);
            moves.push({ start: last - block.length, end: last, to });
        }
    }
    return moves;
}

;// CONCATENATED MODULE: ./build/src/findings/proof.js







/**
 * Tries fixes together and tells which of them, as far as can be told, change something that they
 * do not declare; none if they pass. The text is read again with the formats of the digests, all of
 * one file, and must have the same entries, the same blocks in the same nesting, the same visible
 * words, HTML, code and front matter, each in its place. The fixes must not touch each other.
 */
function failingTrials(digests, trials) {
    const [first] = digests;
    if (!first || trials.length === 0)
        return new Set();
    const { source } = first.document;
    const edits = trials
        .flatMap((trial) => trial.edits.map((edit) => ({ ...edit, trial })))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const after = (0,digest_document/* parseDocument */.T)((0,text_source/* createSource */.gV)(source.path, (0,findings_fix/* editText */.i1)(source.text, edits)));
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
    compareLeaves(first.document, after, attempt);
    for (const digest of digests)
        compareEntries(digest, after, attempt);
    return failing;
}
/** Compares each block with its partner; no block may be new. */
function compareLeaves(before, after, attempt) {
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
        if (isSplit || !isSame(leaf, group, changes))
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
    if (!keepsAnchors(before, old, fresh))
        failAll('date', 'days', 'depth', 'case', 'empty');
}
/** Whether a block may be gone: the heading of a day that moved or was empty. */
function mayGo({ type, words }, changes) {
    if (changes.has('days') || changes.has('empty'))
        return type === 'heading';
    return words === '';
}
function isSame(old, group, changes) {
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
        return letters(decoded(old.raw)) === letters(decoded(group.map(({ raw }) => raw).join('')));
    }
    const urls = (leaf) => leaf.urls.join('\n');
    if (!changes.has('address') && urls(old) !== group.map(urls).filter(Boolean).join('\n'))
        return false;
    const words = comparer(changes);
    return words(old.words) === words(group.map((leaf) => leaf.words).join(' '));
}
/** Whether a block got a marker, or lost the second one of two. */
function isReitemed(old, fresh) {
    const [before, after] = [old, fresh].map(({ nesting }) => nesting.replaceAll('^', ''));
    return after === `${before}item/` || before === `${after}item/` || before === after;
}
const stars = /:[a-z_]*star\d?:|[⭐🌟★☆]\uFE0F?/giu;
/** How the words of blocks are compared, given what may change in them. */
function comparer(changes) {
    if (changes.has('date') || changes.has('tag'))
        return () => '';
    const steps = [];
    if (changes.has('invisible')) {
        steps.push((words) => words.replace(/\p{Cf}/gu, '').replace(/[\u00a0\u202f]/g, ' '));
    }
    if (changes.has('star'))
        steps.push((words) => words.replace(stars, ''));
    if (changes.has('case'))
        steps.push((words) => words.toLowerCase());
    const loose = ['case', 'star', 'marker', 'separator'];
    if (loose.some((change) => changes.has(change)))
        steps.push(letters);
    return (words) => steps
        .reduce((text, step) => step(text), words)
        .replace(/\s+/g, ' ')
        .trim();
}
function letters(text) {
    return text.replace(/[^\p{L}\p{N}\p{M}\p{So}]/gu, '');
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
/** Whether each link of the page to one of its headings still leads there. */
function keepsAnchors({ links }, old, fresh) {
    const wanted = links.flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : []));
    if (wanted.length === 0)
        return true;
    const slugs = (leaves) => new Set(leaves.flatMap((leaf) => (leaf.type === 'heading' ? [slugOf(leaf.words)] : [])));
    const [before, after] = [slugs(old), slugs(fresh)];
    return wanted.every((anchor) => !before.has(anchor) || after.has(anchor));
}
/** Compares the entries that a format reads, each with its partner. */
function compareEntries(digest, after, attempt) {
    const fresh = (0,model_digest/* readDigest */.r)(after, digest.format).entries;
    const byStart = new Map(fresh.map((entry) => [entry.head.start.offset, entry]));
    const partners = new Set();
    for (const entry of digest.entries) {
        const { start, end } = entry.head;
        const partner = attempt.map
            .places(start.offset, end.offset)
            .map((at) => byStart.get(at))
            .find((each) => each !== undefined);
        if (partner)
            partners.add(partner);
        const changes = attempt.declared(start.offset, end.offset);
        if (!partner || !isSameEntry(entry, partner, changes))
            attempt.fail(start.offset, end.offset);
    }
    for (const entry of fresh) {
        if (partners.has(entry))
            continue;
        const at = attempt.map.before(entry.head.start.offset);
        attempt.fail(at, at);
    }
}
function isSameEntry(old, fresh, changes) {
    const key = ({ url }) => (0,identity/* linkIdentity */.t)(url)?.key ?? url;
    const may = (...all) => all.some((change) => changes.has(change));
    const compare = (a, b) => letters(a ?? '').toLowerCase() === letters(b ?? '').toLowerCase();
    const same = (...values) => values.every((value) => value(old) === value(fresh));
    return ((may('address', 'link') || key(old) === key(fresh)) &&
        (may('link') || compare(old.title?.text, fresh.title?.text)) &&
        compare(old.source?.text.replace(stars, ''), fresh.source?.text.replace(stars, '')) &&
        (may('tag') || same(({ tags }) => tags.length)) &&
        same(({ star }) => star !== undefined, ({ day }) => day?.date, ({ extras }) => extras.length, ({ fields }) => fields.length) &&
        compare(old.section.path.join('\n'), fresh.section.path.join('\n')));
}

// EXTERNAL MODULE: ./build/src/rules/table.js + 45 modules
var table = __webpack_require__(2808);
;// CONCATENATED MODULE: ./build/src/rules/engine/prove.js



/** How often a file is read again at most; what is not proven by then is not safe. */
const maxTrials = 12;
/** A large file is read again less often: so many characters in all, but at least three times. */
const maxCharacters = 2_000_000;
/**
 * Lets the fixes of a file stay safe only where that is proven: applied together they change
 * nothing but what their rules declare. Those that fail are left out and the rest is tried again.
 * The digests are the file as each of its formats reads it.
 */
function proveFixes(digests, findings) {
    const size = digests[0]?.document.source.text.length ?? 0;
    let left = Math.min(maxTrials, Math.max(3, Math.floor(maxCharacters / (size + 1))));
    const proven = (group) => {
        if (group.length === 0 || left-- <= 0)
            return [];
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
    let open = findings.filter(({ fix }) => fix?.safe);
    while (open.length > 0 && left > 0) {
        const { taken } = (0,findings_fix/* takeFixes */.BE)(open);
        if (taken.length === 0)
            break;
        for (const finding of proven(taken))
            safe.add(finding);
        const tried = new Set(taken);
        open = open.filter((finding) => !tried.has(finding));
    }
    return findings.map((finding) => finding.fix?.safe && !safe.has(finding)
        ? { ...finding, fix: { ...finding.fix, safe: false } }
        : finding);
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
    return configs.map(({ format }) => (0,model_digest/* readDigest */.r)(document, format));
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
        if (error instanceof errors/* CopydeskError */.r)
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

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   bt: () => (/* binding */ loadArchive),
/* harmony export */   dJ: () => (/* binding */ standardInputName),
/* harmony export */   mH: () => (/* binding */ archiveNotices)
/* harmony export */ });
/* harmony import */ var _digest_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8609);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7028);
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1686);






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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CopydeskError */ .r('no-input', `no file matches ${patterns}; name a file, or describe your digest in .github/copydesk.yml`);
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

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lintDigest),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3617);
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3333);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2808);
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


/***/ })

};
