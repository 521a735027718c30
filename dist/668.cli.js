export const id = 668;
export const ids = [668,609];
export const modules = {

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/config/load.js + 3 modules
var load = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/src/digest/archive/archive.js + 1 modules
var archive_archive = __webpack_require__(9881);
// EXTERNAL MODULE: ./build/src/digest/coverage.js
var digest_coverage = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/config/resolve.js + 1 modules
var resolve = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/src/inference/files.js

/** So many files are read at most, and of one folder. */
const mostFiles = 320;
const mostOfFolder = 80;
const collator = new Intl.Collator('en', { numeric: true });
/** Names of pages that speak about a repository and are no digest. */
const aboutNames = /^(?:contributing|contributors|change-?log|changes|history|code[-_ ]of[-_ ]conduct|licen[cs]e|security|support|governance|maintainers|authors|credits|acknowledge?ments|install(?:ation)?|todo|roadmap|faq|releas(?:es|ing)|style-?guide|pull[-_]request.*|issue[-_]template.*|.*template.*|summary|_sidebar|_navbar|copying|notice|agents|claude)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?\.\w+$/i;
const readmeName = /^(?:read-?me|index)(?:[._-][\w-]{2,12})?\.\w+$/i;
/** The part of a path that files of one digest share: folders with numbers stand for each other. */
function folderOf(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.map((folder) => (/\d/.test(folder) ? '*' : folder)).join('/');
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Which of the markdown files of a repository are read: of each folder some, evenly by name. */
function sampleFiles(paths) {
    const folders = [...groupBy(paths.filter(isCandidate), folderOf).values()];
    const share = Math.max(4, Math.floor(mostFiles / Math.max(1, folders.length)));
    const most = Math.min(mostOfFolder, share);
    const ordered = folders.sort((a, b) => b.length - a.length);
    return ordered
        .flatMap((folder) => evenly(folder.sort(collator.compare), most))
        .slice(0, mostFiles);
}
function isCandidate(path) {
    return (!aboutNames.test(nameOf(path)) &&
        !/(?:^|\/)(?:node_modules|vendor|test|tests|templates?|archetypes)\//i.test(path));
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const known = groups.get(key);
        if (known)
            known.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
/** How many places of a page clearly look like entries. */
function clearOf({ places }) {
    return places.filter(({ clear, below, block }) => clear && !(below && block === 'item')).length;
}
/** Whether a page is mostly entries: pages about other things have links in their lists too. */
function isDigestLike(page) {
    const clear = clearOf(page);
    const lines = page.source.text.split('\n').filter((line) => line.trim() !== '').length;
    return clear >= 2 && clear >= lines * 0.05;
}
/** The digests among the pages, the largest first. `paths` are all markdown files there are. */
function findDigests(pages, paths) {
    const unique = withoutCopies(pages.filter(isDigestLike));
    const folders = groupBy(merged(unique), ({ folder }) => folder);
    const groups = [...folders].flatMap(([folder, found]) => {
        const like = found.map(({ page }) => page);
        const numbered = like.filter(({ path }) => /\d/.test(nameOf(path)) || folder.includes('*'));
        const others = like.filter((page) => !numbered.includes(page) && !isReadme(page));
        const readme = like.filter((page) => !numbered.includes(page) && isReadme(page));
        const issues = numbered.length >= 2 ? [groupOf(folder, numbered, pages, paths)] : [];
        const lists = numbered.length >= 2 ? [] : [...numbered, ...others];
        const largest = Math.max(0, ...lists.map(clearOf), ...issues.map(({ entries }) => entries));
        const main = readme.filter((page) => clearOf(page) >= Math.max(5, largest * 0.1));
        const single = issues.length > 0 ? main.filter((page) => clearOf(page) > largest) : main;
        const listed = [...single, ...lists];
        return listed.length > 0 ? [...issues, groupOf(folder, listed, pages, paths)] : issues;
    });
    const most = Math.max(0, ...groups.map(({ entries }) => entries));
    return groups
        .filter(({ entries }) => entries >= 5 && entries >= most * 0.05)
        .sort((a, b) => b.entries - a.entries || (a.files.join() < b.files.join() ? -1 : 1))
        .slice(0, 8);
}
function isReadme({ path }) {
    return readmeName.test(nameOf(path));
}
/** The pages with their folders; folders with one page each, side by side, become one. */
function merged(pages) {
    const byFolder = groupBy(pages, ({ path }) => folderOf(path));
    const parents = groupBy([...byFolder].filter(([folder, found]) => folder !== '' && found.length <= 2), ([folder]) => folder.split('/').slice(0, -1).join('/'));
    return [...byFolder].flatMap(([folder, found]) => {
        const parent = folder.split('/').slice(0, -1).join('/');
        const many = (parents.get(parent)?.length ?? 0) >= 3 && found.length <= 2 && folder !== '';
        const shared = parent === '' ? '*' : `${parent}/*`;
        return found.map((page) => ({ folder: many ? shared : folder, page }));
    });
}
/** Leaves out translations and other copies: pages whose addresses another one has as well. */
function withoutCopies(pages) {
    const holders = new Map();
    const addresses = (page) => [
        ...new Set(page.places.flatMap(({ links }) => links.slice(0, 1).map(({ url }) => url))),
    ];
    // The original comes before its copies: a shorter name, such as README.md, of the longest pages.
    const ranked = [...pages].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
    const kept = new Set();
    for (const page of ranked) {
        const own = addresses(page);
        const shared = new Map();
        for (const url of own) {
            for (const holder of holders.get(url) ?? []) {
                shared.set(holder, (shared.get(holder) ?? 0) + 1);
            }
        }
        if (own.length >= 5 && [...shared.values()].some((count) => count >= own.length * 0.6))
            continue;
        kept.add(page);
        for (const url of own)
            holders.set(url, [...(holders.get(url) ?? []), page].slice(0, 20));
    }
    return pages.filter((page) => kept.has(page));
}
/** Finds the patterns that match the files of a group and no others. */
function groupOf(folder, like, pages, paths) {
    const names = like.map(({ path }) => nameOf(path));
    const extension = names[0]?.slice(names[0].lastIndexOf('.')) ?? '.md';
    const prefix = folder === '' ? '' : `${folder}/`;
    const numbered = names.every((name) => /\d/.test(name));
    const unlike = pages.filter((page) => !like.includes(page)).map(({ path }) => path);
    const numberedPrefix = sharedStart(names.map((name) => /^\D*/.exec(name)?.[0] ?? ''));
    const patterns = like.length >= 4 ? [`${prefix}*${extension}`, `${prefix}${numberedPrefix}*${extension}`] : [];
    const clear = like.reduce((sum, page) => sum + clearOf(page), 0);
    for (const pattern of patterns) {
        const matches = (0,resolve/* matcherOf */.Ke)([pattern], []);
        const matched = paths.filter((path) => matches(path));
        const isIssue = (path) => /\d/.test(path) && numbered;
        const wrong = unlike.filter((path) => matches(path) && !isIssue(path) && !hasFewPlaces(path, pages));
        if (wrong.length > like.length * 0.05)
            continue;
        const strangers = matched.filter((path) => !isCandidate(path) || readmeName.test(nameOf(path)));
        const exclude = [...new Set([...wrong, ...strangers])].filter((path) => !like.some((page) => page.path === path));
        const count = matched.length - exclude.length;
        const read = pages.filter(({ path }) => matches(path) && !exclude.includes(path)).length;
        const entries = Math.round((clear * count) / Math.max(1, read));
        const files = [pattern];
        return { files, exclude: exclude.map(asPattern), pages: like, count, read, entries };
    }
    const files = like.map(({ path }) => asPattern(path)).sort(collator.compare);
    const count = like.length;
    return { files, exclude: [], pages: like, count, read: count, entries: clear };
}
/** Whether a page has hardly a place: an issue without entries belongs to its digest as well. */
function hasFewPlaces(path, pages) {
    const page = pages.find((each) => each.path === path);
    return !page || (clearOf(page) < 2 && !isReadme(page));
}
/** A path as a pattern: what would be a wildcard stands for any character. */
function asPattern(path) {
    return path.replace(/[[\]{}()*?!+@|\\]/g, '?');
}
function sharedStart(texts) {
    let [shared = ''] = texts;
    for (const text of texts) {
        while (!text.startsWith(shared))
            shared = shared.slice(0, -1);
    }
    return shared;
}
/** So many of a list, evenly, the last one among them. */
function evenly(values, most) {
    if (values.length <= most)
        return [...values];
    return Array.from({ length: most }, (_, at) => values[Math.ceil(((at + 1) * values.length) / most) - 1]);
}

// EXTERNAL MODULE: ./build/src/digest/document.js
var digest_document = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/src/digest/limits.js + 1 modules
var limits = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/source.js
var text_source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/text/truncate.js
var truncate = __webpack_require__(6935);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/format.js
var dates_format = __webpack_require__(7669);
// EXTERNAL MODULE: ./build/src/digest/dates/names.js
var names = __webpack_require__(4556);
;// CONCATENATED MODULE: ./build/src/inference/dates.js



/** Languages whose names of months are tried where English reads too little. */
const locales = [
    ...[
        'en',
        'de',
        'fr',
        'es',
        'pt',
        'it',
        'nl',
        'pl',
        'ru',
        'uk',
        'cs',
        'sk',
        'sv',
        'da',
        'nb',
        'fi',
    ],
    ...[
        'hu',
        'ro',
        'tr',
        'el',
        'bg',
        'hr',
        'sr',
        'sl',
        'lt',
        'lv',
        'et',
        'ca',
        'id',
        'vi',
        'th',
        'he',
    ],
    ...['ar', 'fa', 'hi', 'ja', 'ko', 'zh'],
];
const atomPattern = /(?<!\d)(?:(?<compact>(?:19|20)\d{2}[01]\d[0-3]\d)|(?<year>(?:19|20)\d{2})|(?<ordinal>[1-9]\d?(?:st|nd|rd|th)\b)|(?<number>\d{1,2}))(?!\d)|(?<word>[\p{L}\p{M}]+\.?)/gu;
/** Words that make a number that of a week. */
const weekWords = /(?:\bw|week|wk|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя|周|週)[\s#_-]*$/i;
/** The date that most texts name in one way; undefined where fewer than two do. */
function dateHabit(texts, frame) {
    const english = bestOf(texts, frame, 'en');
    const dated = texts.filter((text) => /(?:19|20)\d{2}/.test(text)).length;
    if (dated < 2 || (english && english.dates.size >= dated * 0.7))
        return english;
    const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []));
    let best = english;
    for (const locale of locales.slice(1)) {
        if (!(0,names/* localeExists */.tB)(locale) ||
            !namesOf(locale).some(([name]) => words.has(name.replace('.', ''))))
            continue;
        const found = bestOf(texts, frame, locale);
        if (found && found.dates.size > (best?.dates.size ?? 1))
            best = found;
    }
    return best;
}
/** The names of months and weekdays, each with its token in a format. */
function namesOf(locale) {
    const { months, weekdays } = (0,names/* calendarNames */.x)(locale);
    const rows = [
        [months.long, 'MMMM'],
        [months.short, 'MMM'],
        [weekdays.long, 'dddd'],
        [weekdays.short, 'ddd'],
    ];
    return rows.flatMap(([names, token]) => names.flatMap((name) => {
        const capitalised = name.charAt(0).toLocaleUpperCase() + name.slice(1);
        return [
            [name, token],
            [capitalised, token],
        ];
    }));
}
function bestOf(texts, frame, locale) {
    const names = new Map();
    // A short name that is also a long one, as May, may stand for either.
    for (const [name, token] of namesOf(locale))
        if (!names.has(name))
            names.set(name, token);
    const found = new Map();
    const formats = new Map();
    for (const [index, text] of texts.entries()) {
        for (const { start, end, format } of readings(text, names)) {
            if (!formats.has(format))
                formats.set(format, compiled(format, locale));
            const date = formats.get(format);
            const period = date?.read(text.slice(start, end));
            if (!date || !period || !(0,calendar/* dateExists */.d)(period.first) || !(0,calendar/* dateExists */.d)(period.last))
                continue;
            for (const [before, after] of frame(text.slice(0, start), text.slice(end))) {
                const template = `${before}{date:${format}}${after}`;
                const known = found.get(template) ?? { format: date, dates: new Map() };
                if (!known.dates.has(index))
                    known.dates.set(index, period.first);
                found.set(template, known);
            }
        }
    }
    let best;
    let most = 0;
    for (const [template, { format, dates }] of found) {
        // What names less of a date, or stands for any text, has to read more.
        const worth = dates.size * (1 - loss(format)) - (/\*|\{text/.test(template) ? 0.5 : 0);
        if (dates.size >= 2 && worth > most) {
            most = worth;
            best = { template, locale, format, dates };
        }
    }
    return best;
}
function loss({ unit }) {
    return { range: 0, day: 0.02, week: 0.1, month: 0.08, year: 0.4 }[unit];
}
function compiled(format, locale) {
    try {
        return (0,dates_format/* compileDateFormat */.$)(format, locale);
    }
    catch {
        return undefined;
    }
}
/** Stretches of a text that may be a date, each in the ways in which it may be written. */
function readings(text, names) {
    const atoms = atomsOf(text.slice(0, 200), names);
    const found = [];
    for (let from = 0; from < atoms.length; from++) {
        for (let to = from; to < Math.min(atoms.length, from + 8); to++) {
            const last = atoms[to];
            const gap = to > from ? text.slice(atoms[to - 1]?.end, last.start) : '';
            // What stands between the parts of one date is short, and holds no sign of a template.
            if (gap.length > 6 || /[{}?*"\n]/.test(gap))
                break;
            const part = atoms.slice(from, to + 1);
            const { start } = part[0];
            for (const format of formatsOf(part, text))
                found.push({ start, end: last.end, format });
        }
    }
    return found;
}
function atomsOf(text, names) {
    return [...text.matchAll(atomPattern)].flatMap((match) => {
        const [whole] = match;
        const { compact, year, ordinal, word } = match.groups ?? {};
        const start = match.index;
        const atom = { start, end: start + whole.length, text: whole };
        if (compact)
            return [{ ...atom, type: 'compact', token: 'YYYYMMDD' }];
        if (year)
            return [{ ...atom, type: 'year', token: 'YYYY' }];
        if (ordinal)
            return [{ ...atom, type: 'ordinal', token: 'Do' }];
        if (!word)
            return [{ ...atom, type: 'number', token: '' }];
        const bare = names.has(word) ? word : word.replace('.', '');
        const token = names.get(bare);
        if (!token)
            return [];
        const type = token.startsWith('M') ? 'month' : 'weekday';
        return [{ ...atom, text: bare, end: start + bare.length, type, token }];
    });
}
/** The formats that the atoms together may be, `text` being what they stand in. */
function formatsOf(atoms, text) {
    const of = (type) => atoms.filter((atom) => atom.type === type).length;
    const write = (tokens) => {
        let number = 0;
        return atoms
            .map((atom, at) => {
            const next = atoms[at + 1];
            const token = atom.token || tokens(atom, number++);
            return token + (next ? text.slice(atom.end, next.start) : '');
        })
            .join('');
    };
    if (of('compact') > 0)
        return atoms.length === 1 ? ['YYYYMMDD'] : [];
    const years = of('year');
    if (years === 0 || years > 2)
        return [];
    const numbers = of('number');
    const days = numbers + of('ordinal');
    const styles = (one, two) => [
        [two, 'DD'],
        [one, 'D'],
        [one, 'DD'],
    ];
    if (of('month') > 0) {
        if (days > 2)
            return [];
        return numbers > 0 ? [write(() => 'DD'), write(() => 'D')] : [write(() => '')];
    }
    if (numbers === 0)
        return atoms.length === 1 ? ['YYYY'] : [];
    if (numbers === 1) {
        const number = atoms.find(({ type }) => type === 'number');
        const isWeek = weekWords.test(text.slice(0, number.start));
        const weeks = ['WW', 'W'].map((token) => write(() => token));
        return isWeek ? weeks : [...['MM', 'M'].map((token) => write(() => token)), ...weeks];
    }
    const orders = [
        [0, 1],
        [1, 0],
    ];
    // Pairs of month and day: one for a day, two for a range.
    if (numbers % 2 === 1 || numbers > 4)
        return [];
    return styles('M', 'MM').flatMap(([month, day]) => orders.map(([first]) => write((_, number) => (number % 2 === first ? month : day))));
}

;// CONCATENATED MODULE: ./build/src/inference/days.js

/** How a digest's days are written, in its headings or its files' names. */
function datesOf(pages, habit) {
    const inNames = nameDates(pages);
    const inHeadings = headingDates(pages, habit);
    const perPage = inHeadings ? inHeadings.count / pages.length : 0;
    const found = inNames && (!inHeadings || perPage <= 1.5) ? inNames : inHeadings;
    if (!found)
        return undefined;
    const { locale } = found.dates;
    const order = found.key === 'day' ? orderOf(found.order) : undefined;
    const written = { [found.key]: found.template };
    const why = { [found.key]: found.why };
    if (locale !== 'en') {
        written.locale = locale;
        why.locale = 'the language of the names of months or weekdays';
    }
    if (order) {
        written.order = order.order;
        why.order = `${order.count} of ${order.of} neighbouring days`;
    }
    return { written, why };
}
function nameDates(pages) {
    if (pages.length < 2)
        return undefined;
    const star = (text, keep) => {
        if (!/[\p{L}\p{N}]/u.test(text))
            return text;
        const edge = keep === 'end' ? /[^\p{L}\p{N}*?{}]*$/u : /^[^\p{L}\p{N}*?{}]*/u;
        return keep === 'end' ? `*${edge.exec(text)?.[0] ?? ''}` : `${edge.exec(text)?.[0] ?? ''}*`;
    };
    const frame = (before, after) => {
        const dot = after.lastIndexOf('.');
        const [rest, extension] = [after.slice(0, Math.max(0, dot)), after.slice(Math.max(0, dot))];
        const ends = [after, `${star(rest, 'start')}${extension}`];
        const starts = /[{}*?]/.test(before) ? [star(before, 'end')] : [before, star(before, 'end')];
        return starts.flatMap((start) => [...new Set(ends)].map((end) => [start, end]));
    };
    const names = pages.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    const inName = dateHabit(names, frame);
    const enough = (habit) => habit && habit.dates.size >= pages.length * 0.8;
    const habit = enough(inName)
        ? inName
        : dateHabit(pages.map(({ path }) => path), (before, after) => before.includes('/')
            ? frame(before, after).filter(([start]) => !start.startsWith('*'))
            : []);
    // A year in the way to a file says when it was put there, not which issue it is.
    if (!habit || !enough(habit) || habit.format.unit === 'year')
        return undefined;
    const why = `${habit.dates.size} of ${pages.length} file names`;
    return {
        key: 'date-in',
        template: habit.template,
        why,
        count: pages.length,
        dates: habit,
        order: [],
    };
}
function headingDates(pages, { block }) {
    const all = pages.flatMap((page, index) => page.headings.map((heading) => ({ ...heading, page, index })));
    const depths = [...new Set(all.map(({ depth }) => depth))].sort();
    const frame = (before, after) => {
        if (/[{}\\]/.test(before + after))
            return [];
        const plain = [before, after];
        const rest = /[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
        const tail = /^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
        return [
            plain,
            ...(/\w|[^\0-\x7f]/.test(before) && rest !== before
                ? [[`{text}${rest}`, after]]
                : []),
            ...(tail !== after ? [[before, `${tail}{text}`]] : []),
        ];
    };
    let best;
    for (const depth of depths) {
        const headings = all.filter((heading) => heading.depth === depth);
        const habit = dateHabit(headings.map(({ content }) => content), frame);
        if (!habit || (block.marker.startsWith('#') && block.marker.length <= depth))
            continue;
        const dated = [...habit.dates].map(([at]) => headings[at]).filter((each) => each !== undefined);
        const lines = new Map(pages.map((page) => [page, dated.filter((each) => each.page === page)]));
        // A date holds for what stands below it: most entries must stand below one.
        const places = pages.flatMap((page) => page.places.map((place) => ({ page, place })));
        const below = places.filter(({ page, place }) => lines.get(page)?.some(({ line }) => line < place.line));
        const covered = below.length / Math.max(1, places.length);
        if (covered < 0.5)
            continue;
        if (best && best.covered + best.count / 1e6 >= covered + dated.length / 1e6)
            continue;
        const near = headings.filter(({ content }) => /(?:19|20)\d{2}/.test(content)).length;
        best = {
            key: 'day',
            template: `${'#'.repeat(depth)} ${habit.template}`,
            why: `${dated.length} of ${near} headings with a year`,
            count: dated.length,
            dates: habit,
            order: pages.map((_, index) => [...habit.dates].flatMap(([at, date]) => (headings[at]?.index === index ? [date] : []))),
            covered,
        };
    }
    return best;
}
function orderOf(pages) {
    const steps = pages.flatMap((dates) => dates
        .slice(1)
        .map((date, at) => (date < (dates[at] ?? '') ? -1 : date > (dates[at] ?? '') ? 1 : 0)));
    const down = steps.filter((step) => step < 0).length;
    const up = steps.filter((step) => step > 0).length;
    if (up + down === 0)
        return undefined;
    return up > down
        ? { order: 'oldest-first', count: up, of: up + down }
        : { order: 'newest-first', count: down, of: up + down };
}

// EXTERNAL MODULE: ./build/src/digest/template/compile.js
var compile = __webpack_require__(3308);
// EXTERNAL MODULE: ./build/src/digest/template/read.js + 1 modules
var read = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/src/inference/entry.js




/** So many places are looked at: more of them change nothing but the time. */
const sampleSize = 600;
/**
 * What it costs, in characters, that a place is not as the template says; its text costs the same
 * either way. A template costs this for each of its characters.
 */
const strangerCost = 12;
const templateCost = 3;
/** An optional part that fewer places use than one in so many does not pay for itself. */
const fewestUses = 1 / 30;
/** Finds the template that explains most of the places at the least cost, which holds for it. */
function entryHabit(all) {
    const kind = commonKind(all);
    if (!kind)
        return undefined;
    const sightings = evenly(kind.sightings, sampleSize);
    const around = sightings.map(surroundings);
    const star = commonStar(around);
    const tags = commonTags(around, star);
    const after = afterParts(around);
    const before = beforeParts(around, star, tags);
    let best;
    for (const lead of before) {
        for (const { open, close, tail } of after) {
            const entry = `${kind.prefix} ${lead}${open}[{title}]({url})${close}${tail}`;
            const judged = judge(entry, sightings, around, { star, tags });
            if (judged && judged.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
                best = { entry, ...judged };
            }
        }
    }
    if (!best)
        return undefined;
    const { entry, exact, stranger } = best;
    const starred = /\{star/.test(entry) ? star : undefined;
    const count = (test) => around.filter(test).length;
    return {
        entry,
        star: starred,
        tags: /\{tag/.test(entry) ? tags : [],
        exact,
        stranger,
        of: sightings.length,
        counts: {
            star: starred ? count(({ before }) => before.includes(starred)) : 0,
            tag: count(({ before }) => tags.some((tag) => before.includes(tag))),
            source: count(({ before }) => /[\p{L}\p{N}]\S*\s*$/u.test(before)),
            description: count(({ after }) => /[\p{L}\p{N}]/u.test(after)),
        },
        block: {
            marker: kind.prefix,
            count: kind.sightings.length,
            of: Math.max(kind.of, kind.sightings.length),
        },
        separators: separatorsOf(around),
    };
}
/** The block and the marker that most places have; the marks of others are differences. */
function commonKind(all) {
    const kinds = new Map();
    for (const sighting of all) {
        const { block, marker } = sighting.place;
        if (block !== 'heading' && block !== 'item')
            continue;
        const key = block === 'heading' ? marker : block;
        const known = kinds.get(key);
        if (known)
            known.push(sighting);
        else
            kinds.set(key, [sighting]);
    }
    // Items below a heading that is an entry belong to it.
    const own = (sightings) => sightings.filter(({ place }) => place.block === 'heading' || !place.below).length;
    const [first] = [...kinds].sort(([, a], [, b]) => own(b) - own(a));
    if (!first)
        return undefined;
    const [key, sightings] = first;
    const prefix = key === 'item' ? mostFrequent(sightings.map(({ place }) => bullet(place))) : key;
    return prefix === undefined ? undefined : { prefix, sightings, of: own(all) };
}
function bullet({ marker }) {
    return /^\d/.test(marker) ? `1${marker.at(-1)}` : marker;
}
function mostFrequent(values) {
    return ranking(values)[0]?.[0];
}
/** Values with how often they occur, the most frequent first; of two as frequent the earlier. */
function ranking(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
}
function surroundings({ source, place: { content, links } }) {
    const link = links.find(({ kind }) => kind === 'inline') ?? links[0];
    if (!link)
        return { before: '', after: '' };
    const lineEnd = source.text.indexOf('\n\n', content.start);
    const end = lineEnd === -1 ? content.end : Math.min(content.end, lineEnd);
    return {
        before: source.text.slice(content.start, link.range.start.offset),
        after: source.text.slice(link.range.end.offset, end).replace(/\s*\n\s*/g, ' '),
    };
}
function commonStar(around) {
    const found = around.flatMap(({ before }) => {
        const lower = before.toLowerCase();
        return template/* starMarks */.$F.find((mark) => lower.includes(mark)) ?? [];
    });
    const star = mostFrequent(found);
    // What every entry has stands out from nothing.
    return star !== undefined && found.length >= 2 && found.length < around.length * 0.9
        ? star
        : undefined;
}
const tagForms = /\[[^[\]\n]{1,40}\](?![(:])|:[a-z_]+:|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/giu;
/** Signs and bracketed words that come again before the links of entries. */
function commonTags(around, star) {
    const found = around.flatMap(({ before }) => before.match(tagForms) ?? []);
    return ranking(found.filter((tag) => tag !== star))
        .filter(([tag, count]) => count >= Math.max(2, around.length / 200) && !/^\[[ x]\]$/i.test(tag))
        .map(([tag]) => tag)
        .slice(0, 40);
}
/** Candidates for what the template has before the link. */
function beforeParts(around, star, tags) {
    const marks = [star, ...tags].filter((mark) => mark !== undefined);
    const gapOf = (mark) => {
        const having = around.filter(({ before }) => before.includes(mark));
        const spaced = having.filter(({ before }) => before.includes(`${mark} `));
        return spaced.length * 2 > having.length ? ' ' : '';
    };
    const slot = (name, mark, times) => {
        const gap = mark === undefined ? '' : gapOf(mark);
        return gap === '' ? `{${name}${times}}` : `{${name}" "${times}}`;
    };
    const starParts = star ? ['', slot('star', star, '?')] : [''];
    const tagParts = tags.length > 0 ? ['', slot('tag', tags[0], '*')] : [''];
    const labels = around.flatMap(({ before }) => {
        let rest = before;
        for (const mark of marks)
            rest = rest.replaceAll(mark, '');
        const [, label, gap] = /^\s*(\S[^\n]{0,40}?)(\s*[:：|—–-]\s*)$/.exec(rest) ?? [];
        return label !== undefined && gap !== undefined && !/[[\]"{}]/.test(label) ? [gap] : [];
    });
    const sources = ranking(labels)
        .filter(([, count]) => count >= around.length * 0.1)
        .slice(0, 3)
        .map(([gap, count]) => count >= around.length * 0.97 ? `{source}${gap}` : `{source"${gap}"?}`);
    return starParts.flatMap((first) => tagParts.flatMap((second) => ['', ...sources].map((third) => first + second + third)));
}
/** What begins the text behind a link: signs and blanks, or a word such as `by` between blanks. */
const separatorForm = /^(?:\s+(?:by|via|from|in|on)\s|[^\p{L}\p{N}[\]`"'*_<!#@\\{}]*)/u;
function separatorsOf(around) {
    const found = around.flatMap(({ after }) => {
        const text = after.replace(/^(?:\*\*|__|\*|_)(?=[\s\p{P}])/u, '');
        const separator = separatorForm.exec(text)?.[0] ?? '';
        return separator === '' || text.trim() === '' || /^\s*$/.test(text.slice(separator.length))
            ? []
            : [separator];
    });
    return ranking(found);
}
/** Candidates for emphasis around the link and for what the template has behind it. */
function afterParts(around) {
    const wraps = ranking(around.flatMap(({ before, after }) => {
        const mark = /(?:\*\*|__|\*|_)$/.exec(before)?.[0];
        return mark !== undefined && after.startsWith(mark) ? [mark] : [];
    }))
        .slice(0, 1)
        .map(([mark]) => mark);
    const separators = separatorsOf(around);
    const shorter = separators.slice(0, 8).flatMap(([separator]) => [
        separator,
        // ` - ` also begins with a blank, which may be all that others have.
        ...(separator.length > 1 ? [separator.slice(0, 1)] : []),
    ]);
    const tails = [...new Set(shorter)].flatMap((separator) => {
        const closing = { '(': ')', '（': '）', '[': ']' }[separator.at(-1) ?? ''];
        const open = `{"${separator}"description?}`;
        return closing === undefined ? [open] : [open, `{"${separator}"description"${closing}"?}`];
    });
    return ['', ...wraps].flatMap((mark) => ['', ...tails].map((tail) => ({ open: mark, close: mark, tail })));
}
/** What a template costs over the places, and how many are exactly as it says. */
function judge(entry, sightings, around, { star, tags }) {
    let reader;
    try {
        reader = (0,read/* createReader */.W)((0,compile/* compileTemplate */.G)(entry, 'entry'), { star, tags });
    }
    catch {
        return undefined;
    }
    const optional = entry.match(/[?*]\}/g)?.length ?? 0;
    let cost = templateCost * entry.length + optional * fewestUses * strangerCost * sightings.length;
    let exact = 0;
    let stranger;
    for (const [at, sighting] of sightings.entries()) {
        const { source, place } = sighting;
        const { before, after } = around[at];
        const reading = reader.exact(source, place.content, place.links);
        if (!reading) {
            stranger ??= sighting;
            cost += strangerCost + before.length + after.length;
            continue;
        }
        exact++;
        // What the template has as literal text is not told again for each place.
        cost += (reading.source?.markdown.length ?? 0) + (reading.description?.markdown.length ?? 0);
        cost += reading.tags.length + Number(reading.star !== undefined);
    }
    return { cost, exact, stranger };
}

;// CONCATENATED MODULE: ./build/src/inference/infer.js










/** Groups with fewer pages than this are judged by the pages that they are inferred from. */
const fewPages = 6;
/** A kind of block with a smaller share of what looks like entries is not what they are. */
const fewestOfKind = 0.3;
/**
 * Infers the configuration from pages of a repository: which files are its digests, how their
 * entries and dates are written. `paths` are all markdown files that there are. The same texts give
 * the same result.
 */
function infer(sources, paths) {
    const notes = [];
    const pages = sources.flatMap((source) => {
        try {
            (0,limits/* checkLimits */.J)(source);
            return [{ path: source.path, source, ...(0,digest_coverage/* findCandidates */.eE)((0,digest_document/* parseDocument */.T)(source)) }];
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            notes.push(`Not read: ${error.message}.`);
            return [];
        }
    });
    const digests = findDigests(pages, paths).flatMap((group) => {
        const inferred = inferDigest(group);
        if (typeof inferred !== 'string')
            return inferred;
        notes.push(inferred);
        return [];
    });
    return { digests: withoutTwins(digests), notes };
}
/** Folders whose pages are written alike are one digest. */
function withoutTwins(digests) {
    const kept = new Map();
    for (const digest of digests) {
        const { files, exclude = [], ...format } = digest.written;
        const key = JSON.stringify(format);
        const twin = kept.get(key);
        if (!twin) {
            kept.set(key, digest);
            continue;
        }
        const excluded = [...(twin.written.exclude ?? []), ...exclude];
        kept.set(key, {
            written: {
                ...twin.written,
                files: [...twin.written.files, ...files],
                ...(excluded.length > 0 && { exclude: excluded }),
            },
            why: { ...twin.why, files: `${twin.why.files}; ${digest.why.files}` },
            open: [...new Set([...twin.open, ...digest.open])],
            learned: [...twin.learned, ...digest.learned],
            held: [...twin.held, ...digest.held],
        });
    }
    return [...kept.values()];
}
/** Infers one digest, or says why it cannot be described. */
function inferDigest(group) {
    const { pages, files, exclude, count } = group;
    const sizes = pages.map(({ places }) => places.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    // Lists of different sizes are each their own; only issues speak for one another.
    const apart = pages.length >= fewPages && Math.max(...sizes) < total / 4;
    // The last is the newest by name, and must not be missed.
    const learned = apart ? pages.filter((_, at) => (pages.length - 1 - at) % 2 === 0) : pages;
    const held = apart ? pages.filter((page) => !learned.includes(page)) : pages;
    const { repeated, of } = repeatedSections(pages);
    const names = repeated.map(({ name }) => name);
    const inside = (page) => page.places.filter(({ section }) => !section.some((name) => names.includes(name)));
    const sightings = learned.flatMap((page) => {
        const { source } = page;
        return inside(page)
            .filter(({ clear }) => clear)
            .map((place) => ({ source, place }));
    });
    const habit = entryHabit(sightings);
    if (!habit || habit.block.count < habit.block.of * fewestOfKind) {
        return indescribable(files, sightings);
    }
    const why = { files: filesText(group), entry: entryText(habit) };
    const open = openTexts(habit);
    const base = { files: [...files], ...(exclude.length > 0 && { exclude: [...exclude] }) };
    if (exclude.length > 0)
        why.exclude = 'no entries, or pages about the repository';
    const dates = datesOf(pages, habit);
    if (dates)
        Object.assign(why, dates.why);
    else
        open.push(...undatedTexts(pages));
    open.push(...entryDateTexts(sightings));
    const format = {
        ...dates?.written,
        entry: habit.entry,
        ...(habit.star !== undefined && { star: habit.star }),
        ...(habit.tags.length > 0 && { tags: [...habit.tags] }),
    };
    if (habit.star !== undefined)
        why.star = `${habit.counts.star} of ${pluralEntries(habit.of)}`;
    if (habit.tags.length > 0) {
        why.tags = `${habit.counts.tag} of ${pluralEntries(habit.of)} begin with one`;
    }
    const paths = { learned: learned.map(({ path }) => path), held: held.map(({ path }) => path) };
    const [first] = repeated;
    if (!first)
        return [{ written: { ...base, ...format }, why, open, ...paths }];
    const section = `${repeated.map(({ name, pages }) => `${name} in ${pages} of ${of} files`).join('; ')}: most of its links come again`;
    return [
        {
            written: { ...base, ...format, sections: { except: names } },
            why: { ...why, sections: section },
            open,
            ...paths,
        },
        {
            written: {
                ...base,
                ...format,
                sections: { only: names },
                rules: { 'digest-entry-unique': 'off' },
            },
            why: { rules: 'its links come again in each issue', files: (0,pluralize/* pluralize */.t)(count, 'file') },
            open: [],
            ...paths,
        },
    ];
}
function pluralEntries(count) {
    return (0,pluralize/* pluralize */.t)(count, 'place that looks like an entry', 'places that look like entries');
}
function filesText({ read, count, entries }) {
    return count <= read
        ? `${(0,pluralize/* pluralize */.t)(count, 'file')}, ${pluralEntries(entries)}`
        : `${(0,pluralize/* pluralize */.t)(count, 'file')}, ${read} of them read, about ${pluralEntries(entries)}`;
}
function entryText({ exact, of, block, counts }) {
    const kind = block.marker.startsWith('#') ? 'headings' : 'list items';
    const kinds = block.count < block.of ? `; ${block.count} of ${block.of} are ${kind}` : '';
    const text = counts.description > 0 ? `; ${counts.description} have a text behind the link` : '';
    return `${exact} of ${of} are written exactly so${kinds}${text}`;
}
/** What stands in blocks that no template describes. */
function indescribable(files, sightings) {
    const names = { row: 'table rows', paragraph: 'paragraphs', heading: 'headings', item: 'items' };
    const countOf = ({ place: { block } }) => sightings.filter(({ place }) => place.block === block).length;
    const counts = Object.entries(names).flatMap(([block, name]) => {
        const count = sightings.filter(({ place }) => place.block === block).length;
        return count > sightings.length / 100 ? [`${count.toLocaleString('en')} ${name}`] : [];
    });
    const ranked = sightings.toSorted((a, b) => countOf(b) - countOf(a));
    const [{ source, place }] = ranked;
    const example = `${source.path}:${place.line}: ${lineOf(source, place.line)}`;
    return `${files.join(', ')}: what looks like entries are ${counts.join(' and ')}; a template can describe headings and list items with \`[title](address)\` only. The first is ${example}`;
}
function lineOf(source, line) {
    return (0,truncate/* truncate */.x)((0,text_source/* onOneLine */.GJ)(source.line(line)).trim(), 100);
}
/** Entries that end with a date, which is not read there. */
function entryDateTexts(sightings) {
    const dated = sightings.filter(({ source, place: { content, links } }) => {
        const behind = source.text.slice(links.at(-1)?.range.end.offset ?? content.end, content.end);
        return /(?<!\d)(?:19|20)\d{2}(?!\d)[)\]\s.]*$/.test(behind);
    });
    return dated.length > sightings.length / 2
        ? [
            `${dated.length} of ${pluralEntries(sightings.length)} end with a date, which is not read there.`,
        ]
        : [];
}
/** What the entries have that one template cannot say. */
function openTexts({ exact, of, block, separators, stranger }) {
    const open = [];
    if (exact < of * 0.8) {
        const seen = separators.slice(0, 4).map(([text, count]) => `\`${text}\` ${count} times`);
        const behind = seen.length > 0 ? `; behind the link stands ${seen.join(', ')}` : '';
        open.push(`Only ${exact} of ${pluralEntries(of)} are written as the template says${behind}. The first that is not: ${stranger ? lineOf(stranger.source, stranger.place.line) : ''}`);
    }
    if (block.count < block.of * 0.9) {
        open.push(`${block.of - block.count} of ${pluralEntries(block.of)} are in other blocks (table rows, paragraphs, headings or items), which one template cannot read as well.`);
    }
    return open;
}
/** Why issues have no dates; a list without any is nothing to tell. */
function undatedTexts(pages) {
    const dated = pages.filter(({ source }) => /^---\n[\s\S]{0,4000}?\n(?:date|published\w*|pubDate):/i.test(source.text.slice(0, 5000)));
    return dated.length > pages.length / 2
        ? ['The date stands in the front matter, where it is not read.']
        : pages.filter(({ path }) => /\d/.test(path)).length > pages.length / 2
            ? ['No dates were found in headings or file names.']
            : [];
}
/** Fewer pages than this tell nothing about what comes again. */
const tooFewToRepeat = 5;
/** A section that fewer pages have is no part of every issue. */
const fewest = 1 / 5;
/** So many of its links stand on other pages too. */
const repeated = 0.4;
/**
 * Finds sections that come again in many pages with the same links, such as jobs, sponsors and
 * contributors.
 */
function repeatedSections(pages) {
    if (pages.length < tooFewToRepeat)
        return { repeated: [], of: pages.length };
    const sections = new Map();
    for (const page of pages) {
        for (const { section, links } of page.places) {
            const name = section.at(-1);
            const url = links[0]?.url;
            if (name === undefined || url === undefined)
                continue;
            const urls = sections.get(name) ?? new Map();
            sections.set(name, urls);
            urls.set(url, (urls.get(url) ?? new Set()).add(page));
        }
    }
    const found = [...sections].flatMap(([name, urls]) => {
        const on = new Set([...urls.values()].flatMap((each) => [...each]));
        const places = [...urls.values()].map((each) => each.size);
        const all = places.reduce((sum, each) => sum + each, 0);
        const again = places.reduce((sum, each) => sum + (each > 1 ? each : 0), 0);
        const comes = on.size >= Math.max(3, pages.length * fewest) && again >= all * repeated;
        return comes ? [{ name, pages: on.size }] : [];
    });
    return { repeated: found.sort((a, b) => b.pages - a.pages).slice(0, 10), of: pages.length };
}

;// CONCATENATED MODULE: ./build/src/inference/write.js
const head = `# Written by \`copydesk init\`, from what the pages look like. Change what you know better.
# Every key is explained in https://github.com/copydesk/copydesk/blob/v1/docs/configuration.md
digests:
`;
/** Writes the configuration file, with the evidence for each key as a comment above it. */
function configText(digests) {
    return head + digests.map(digestText).join('\n');
}
const keys = [
    ...['files', 'exclude', 'day', 'date-in', 'locale', 'order', 'entry', 'star', 'tags', 'sections'],
];
function digestText({ written, why, open, rules }) {
    const lines = [];
    const comment = (text) => {
        for (const line of wrap(text))
            lines.push(`    # ${line}`);
    };
    for (const key of keys) {
        const value = written[key];
        if (value === undefined)
            continue;
        if (why[key])
            comment(why[key]);
        lines.push(`    ${key}: ${flow(value)}`);
    }
    const set = Object.entries(written.rules ?? {});
    if (set.length + rules.length > 0) {
        lines.push('    rules:');
        if (why.rules)
            lines.push(`      # ${why.rules}`);
        for (const [rule, level] of set)
            lines.push(`      ${rule}: ${flow(level)}`);
        for (const { rule, severity, why } of rules) {
            if (written.rules && rule in written.rules)
                continue;
            for (const line of wrap(why))
                lines.push(`      # ${line}`);
            lines.push(`      ${rule}: ${severity === 'off' ? 'off' : severity}`);
        }
    }
    for (const text of open)
        comment(`Not understood: ${text}`);
    const first = lines.findIndex((line) => !line.startsWith('    #'));
    return `${lines.map((line, at) => (at === first ? `  - ${line.slice(4)}` : at < first ? line.slice(2) : line)).join('\n')}\n`;
}
/** A value of YAML on one line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
        return `{ ${pairs.join(', ')} }`;
    }
    const text = String(value);
    if (/^[a-z][a-z-]*$/i.test(text) && !/^(?:y|n|yes|no|on|true|false|null)$/i.test(text))
        return text;
    // What single quotes cannot hold, double ones do.
    if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text))
        return JSON.stringify(text);
    return text.includes("'") && !text.includes('"') && !text.includes('\\')
        ? `"${text}"`
        : `'${text.replaceAll("'", "''")}'`;
}
/** The lines of a comment. */
function wrap(text) {
    const lines = [];
    for (const word of text.replace(/\s+/g, ' ').split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < 92)
            lines[lines.length - 1] += ` ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/src/jobs/init.js












const markdownFiles = ['**/*.md', '**/*.markdown', '**/*.mdown', '**/*.mkd'];
/** So many pages are linted, to see which rules the pages contradict. */
const mostLinted = 120;
/** The share of entries above which what a rule says is what the pages do. */
const habitual = { info: 0.1, off: 0.2 };
/** So few findings are no habit, whatever their share. */
const fewFindings = 3;
/** So few entries show no habit either. */
const fewEntries = 10;
/**
 * Reads a repository and proposes a configuration for it. Throws `no-input` where no page has what
 * looks like an entry.
 */
async function proposeConfig(workspace) {
    const { files, today } = workspace;
    const paths = await files.list(markdownFiles, []);
    if (paths.length === 0) {
        throw new errors/* CopydeskError */.r('no-input', 'no markdown files here, expected pages that list links (`*.md`); run `copydesk init` at the top of the repository');
    }
    const sources = [];
    const notes = [];
    for (const path of sampleFiles(paths)) {
        try {
            sources.push((0,text_source/* createSource */.gV)(path, (0,decode/* decodeText */.g)(path, await files.read(path)).text));
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            notes.push(`Not read: ${error.message}.`);
        }
    }
    const inference = infer(sources, paths);
    notes.push(...inference.notes);
    if (inference.digests.length === 0) {
        throw new errors/* CopydeskError */.r('no-input', notes.length > 0
            ? notes.join('\n')
            : `found no page that lists links, among ${(0,pluralize/* pluralize */.t)(paths.length, 'markdown file')}; expected headings or list items with \`[title](address)\`, at least five of them`);
    }
    const plain = inference.digests.map((digest) => ({ ...digest, rules: [] }));
    const read = readAll(sources, (0,load/* parseConfig */.o4)(configText(plain), config_config/* defaultConfigPath */.jE));
    const counted = await countRules(read, today, workspace.progress);
    const proposed = inference.digests.map((digest, at) => ({
        ...digest,
        rules: counted.habits[at] ?? [],
    }));
    const text = configText(proposed);
    const config = (0,load/* parseConfig */.o4)(text, config_config/* defaultConfigPath */.jE);
    return {
        text,
        config,
        digests: proposed,
        coverage: coverageOver(read, inference),
        findings: counted.findings,
        size: sizeOf(read, config, paths),
        entries: read.reduce((sum, { digests }) => sum + distinctHeads(digests), 0),
        notes,
    };
}
/** The pages that the configuration describes, read with its formats. */
function readAll(sources, config) {
    return sources.flatMap((source) => {
        const at = config.digests.flatMap(({ matches }, index) => matches(source.path) ? [index] : []);
        const configs = config.digests.filter(({ matches }) => matches(source.path));
        if (configs.length === 0)
            return [];
        const file = { source, bom: false, configs, assumed: false };
        try {
            return [{ file, digests: (0,lint_file/* readFile */.TA)(file), at }];
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            return [];
        }
    });
}
function sizeOf(read, { digests }, paths) {
    const size = read.reduce((sum, { file }) => sum + file.source.text.length, 0);
    const all = paths.filter((path) => digests.some(({ matches }) => matches(path)));
    return Math.round((size * all.length) / Math.max(1, read.length));
}
function distinctHeads(digests) {
    return new Set(digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset))).size;
}
/** Lints the pages, and finds the rules that more than a few of their entries contradict. */
async function countRules(pages, today, progress) {
    const archive = (0,archive_archive/* createArchive */.t)(pages.flatMap(({ file, digests }) => (0,lint_file/* archiveFiles */.a)(file, digests)));
    const linted = pages.slice(-mostLinted);
    const perDigest = [];
    for (const [index, { file, digests, at }] of linted.entries()) {
        await progress(index, linted.length);
        const { findings } = (0,lint_file/* lintDigests */.tg)(file, digests, { archive, today, unproven: true });
        for (const [nth, which] of at.entries()) {
            perDigest[which] ??= { entries: 0, days: 0, rules: new Map() };
            const counts = perDigest[which];
            const digest = digests[nth];
            if (!digest)
                continue;
            counts.entries += digest.entries.length;
            counts.days += digest.days.length;
            for (const { rule, range } of findings) {
                if (!digest.inScope(range.start.offset))
                    continue;
                counts.rules.set(rule, (counts.rules.get(rule) ?? 0) + 1);
            }
        }
    }
    await progress(linted.length, linted.length);
    const habits = [];
    const total = new Map();
    for (const [at, counts] of perDigest.entries()) {
        const found = [];
        habits[at] = found;
        for (const [rule, count] of [...(counts?.rules ?? [])].sort()) {
            const ofDays = rule.startsWith('digest-day');
            const of = ofDays ? counts.days : counts.entries;
            const share = count / Math.max(1, of);
            const isHabit = of >= fewEntries && count >= fewFindings && share > habitual.info;
            const severity = share > habitual.off ? 'off' : 'info';
            if (isHabit) {
                const unit = ofDays ? 'days' : 'entries';
                found.push({ rule, severity, why: `${count} findings in ${of} ${unit}` });
            }
            if (!isHabit || severity === 'info')
                total.set(rule, (total.get(rule) ?? 0) + count);
        }
    }
    const findings = [...total]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    return { habits, findings };
}
/** How many missed lines are shown. */
const mostMissed = 5;
function coverageOver(pages, { digests }) {
    const held = new Set(digests.flatMap(({ held }) => held));
    const coverage = { files: 0, recognised: 0, all: 0, missed: [] };
    for (const { file, digests } of pages) {
        if (!held.has(file.source.path))
            continue;
        const { recognised, all, missed } = (0,digest_coverage/* coverageOf */._5)(digests);
        coverage.files++;
        coverage.recognised += recognised;
        coverage.all += all;
        for (const line of missed.slice(0, mostMissed - coverage.missed.length)) {
            const text = (0,text_source/* onOneLine */.GJ)(file.source.line(line)).trim();
            coverage.missed.push({ path: file.source.path, line, text });
        }
    }
    return coverage;
}

// EXTERNAL MODULE: ./build/src/review/replay.js
var replay = __webpack_require__(8783);
// EXTERNAL MODULE: ./build/src/cli/context.js
var cli_context = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/replay.js
var cli_replay = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/init.js












/** The share of recognised places below which the configuration wants a look. */
const wellCovered = 0.9;
/**
 * How many contributions are reviewed to show what to expect: fewer of a large archive, so many
 * characters of which are read in all.
 */
const contributions = { least: 3, most: 20, characters: 5_000_000 };
/**
 * `copydesk init`: reads the repository and writes a configuration, with the evidence for each
 * choice, and shows what it recognises and what it would have said to the latest contributions.
 */
function initCommand(_words, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { files, terminal, now } = context;
        const json = options.json ?? false;
        const before = (await files.kind(config_config/* defaultConfigPath */.jE)) === 'file';
        const mayAsk = terminal.confirm !== undefined;
        if (before && !options.dryRun && !options.yes && !mayAsk) {
            throw new errors/* CopydeskError */.r('usage', `${config_config/* defaultConfigPath */.jE} exists already; use --yes to overwrite it, or --dry-run to print what would be written`);
        }
        const progress = (0,workspace/* createProgress */.mf)(terminal);
        const proposal = await proposeConfig({ files, today: (0,workspace/* today */.Ec)(now), progress });
        const { text, coverage } = proposal;
        if (!json)
            await terminal.write(shownText(proposal, options, terminal.colour));
        const written = options.dryRun ? false : await write(text, before, options, context);
        const replayed = options.replay === false ? undefined : await past(proposal, context, interrupted);
        if (json) {
            const { digests, entries, findings, notes } = proposal;
            const found = { config: text, coverage, entries, findings, notes };
            const open = digests.flatMap((digest) => digest.open);
            const expected = Array.isArray(replayed) ? (0,cli_replay.replaySummary)(replayed) : undefined;
            await terminal.write(`${(0,src_escape/* jsonText */.s$)({ version: 1, path: config_config/* defaultConfigPath */.jE, written, ...found, open, ...(expected && { replay: expected }) })}\n`);
        }
        else if (replayed !== undefined) {
            await terminal.write(typeof replayed === 'string' ? `${replayed}\n` : `${expectation(replayed)}\n`);
        }
        return coverage.recognised < wellCovered * coverage.all ? cli_context/* exitCodes */.h.findings : cli_context/* exitCodes */.h.clean;
    });
}
/** Writes the configuration, unless somebody says no; tells whether it was written. */
async function write(text, exists, options, { files, terminal }) {
    const say = (line) => (options.json ? undefined : terminal.write(`${line}\n`));
    if (exists && !options.yes) {
        const agreed = await terminal.confirm?.(`${config_config/* defaultConfigPath */.jE} exists already. Overwrite it?`);
        if (!agreed) {
            await say(`${config_config/* defaultConfigPath */.jE} was left as it is.`);
            return false;
        }
    }
    const read = exists ? await files.read(config_config/* defaultConfigPath */.jE) : null;
    await files.makeFolder(config_config/* defaultConfigPath */.jE.slice(0, config_config/* defaultConfigPath */.jE.lastIndexOf('/')));
    await files.write(config_config/* defaultConfigPath */.jE, new TextEncoder().encode(text), read);
    await say(`Wrote ${config_config/* defaultConfigPath */.jE}; read it, and change what you know better.`);
    return true;
}
/** What the proposal is, for people. */
function shownText(proposal, { dryRun }, colour) {
    const { bold } = picocolors.createColors(colour);
    const { text, coverage, digests, entries, findings, notes } = proposal;
    const lines = [];
    if (dryRun)
        lines.push(text.split('\n').map(src_escape/* terminalText */.eR).join('\n'));
    const { recognised, all, files, missed } = coverage;
    const percent = all === 0 ? 0 : Math.floor((recognised / all) * 100);
    const pages = (0,pluralize/* pluralize */.t)(files, 'page');
    lines.push(bold(`Recognises ${recognised.toLocaleString('en')} of ${(0,pluralize/* pluralize */.t)(all, 'place')} that look like entries (${percent} %), in ${pages}.`));
    if (missed.length > 0)
        lines.push('The first that are not recognised:');
    for (const { path, line, text } of missed) {
        lines.push(`  ${(0,src_escape/* terminalText */.eR)(path)}:${line}  ${(0,src_escape/* terminalText */.eR)((0,truncate/* truncate */.x)(text, 90))}`);
    }
    for (const open of digests.flatMap((digest) => digest.open)) {
        lines.push(`Not understood: ${(0,src_escape/* terminalText */.eR)(open)}`);
    }
    for (const note of notes)
        lines.push((0,src_escape/* terminalText */.eR)(note));
    const said = findings.slice(0, 8).map(({ rule, count }) => `${rule} ${count}`);
    const more = findings.length > said.length ? `, and ${findings.length - said.length} more rules` : '';
    lines.push(findings.length === 0
        ? `No rule has anything to say about ${(0,pluralize/* pluralize */.t)(entries, 'entry', 'entries')}.`
        : `Findings in ${(0,pluralize/* pluralize */.t)(entries, 'entry', 'entries')}: ${said.join(', ')}${more}.`);
    return `${lines.join('\n')}\n`;
}
/** What the configuration would have said to the latest contributions; why not where it cannot. */
async function past({ config, size }, context, interrupted) {
    const { terminal } = context;
    const affordable = Math.floor(contributions.characters / Math.max(1, size));
    const last = Math.min(contributions.most, Math.max(contributions.least, affordable));
    // Commits without entries are looked at too, and are no contributions.
    const enough = new AbortController();
    let looked = 0;
    try {
        const repository = await context.openGit(true);
        const replayed = await (0,replay/* replay */.e)(repository, {
            config,
            last,
            failOn: 'error',
            maxComments: config_config/* defaultMaxComments */.kI,
            links: await (0,workspace/* linkOptions */.dO)({ offline: true }, context, interrupted),
            signal: AbortSignal.any([interrupted, enough.signal]),
            progress(done) {
                if (++looked > last * 2)
                    enough.abort();
                if (terminal.watched) {
                    void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
                }
            },
        });
        if (terminal.watched)
            await terminal.writeError('\r\u001b[K');
        return replayed;
    }
    catch (error) {
        if (!(error instanceof errors/* CopydeskError */.r))
            throw error;
        return `What it would have said to contributions is not known: ${(0,src_escape/* terminalText */.eR)(error.message)}.`;
    }
}
function expectation(replayed) {
    if (replayed.length === 0) {
        return 'No commit of the history adds an entry, so what it would have said is not known.';
    }
    const { rules } = (0,cli_replay.replaySummary)(replayed);
    const by = rules.slice(0, 5).map(({ rule, findings }) => `${rule} ${findings}`);
    const counts = by.length > 0 ? ` By rule: ${by.join(', ')}.` : '';
    return `${(0,cli_replay.commentsText)(replayed)}${counts} \`copydesk replay\` shows each.`;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsText: () => (/* binding */ commentsText),
/* harmony export */   replayCommand: () => (/* binding */ replayCommand),
/* harmony export */   replaySummary: () => (/* binding */ replaySummary)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7096);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _review_replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8783);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8609);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4503);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6649);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6194);








/** How many contributions are reviewed without `--last`. */
const defaultLast = 20;
/**
 * `copydesk replay`: reviews the latest contributions of the repository's own history, and tells
 * what each would have been told. Links are not checked: what they were then is not known now.
 */
function replayCommand(_words, options, context) {
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .In)(context, async (interrupted) => {
        const { terminal } = context;
        const { config } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)(options, context);
        const last = options.last ?? defaultLast;
        const replayed = await (0,_review_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await context.openGit(true), {
            config,
            last,
            failOn: 'error',
            maxComments: options.maxComments ?? _config_config_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultMaxComments */ .kI,
            links: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOptions */ .dO)({ offline: true }, context, interrupted),
            signal: interrupted,
            progress(done) {
                if (terminal.watched)
                    void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
            },
        });
        if (terminal.watched)
            await terminal.writeError('\r\u001b[K');
        const text = options.format === 'json'
            ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({ version: 1, ...replaySummary(replayed), contributions: replayed })}\n`
            : replayText(replayed, terminal.colour);
        await terminal.write(text);
        const failures = replayed.flatMap((each) => each.failures);
        for (const failure of failures) {
            await terminal.writeError(`copydesk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(failure)}\n`);
        }
        if (interrupted.aborted) {
            await terminal.writeError('copydesk: interrupted; older contributions were not reviewed\n');
            return _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.interrupted;
        }
        return failures.length > 0 ? _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.failed : _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.clean;
    });
}
/** The counts over all contributions. */
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
/** How often it would have commented, in a sentence; there must be a contribution. */
function commentsText(replayed) {
    const { comments, commented } = replaySummary(replayed);
    const over = `Over the last ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .t)(replayed.length, 'contribution')} with entries`;
    return comments === 0
        ? `${over} it would not have commented.`
        : `${over} it would have commented ${comments === 1 ? 'once' : `${comments} times`}, on ${commented} of them. Links were not checked.`;
}
/** What the replay found, for people. */
function replayText(replayed, colour) {
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(colour);
    if (replayed.length === 0) {
        return 'No commit of this history adds an entry that the configuration recognises. `copydesk check` tells what it recognises now.\n';
    }
    const lines = [bold('Date        Commit    Entries  Comments  Contribution')];
    for (const { date, commit, subject, entries, comments, findings } of replayed) {
        const counts = `${String(entries).padStart(7)}  ${String(comments).padStart(8)}`;
        lines.push(`${date}  ${commit.slice(0, 8)}  ${counts}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject)}`);
        for (const { path, line, severity, rule, message, since } of findings) {
            const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(path)}:${line}`;
            const about = dim(`${rule}; the line: ${sinceTexts[since]}`);
            lines.push(`    ${place}  ${severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(message)}`, `      ${about}`);
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

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9580);



/**
 * Reviews the latest contributions of a repository's history that add entries, the newest first,
 * each as it would have been reviewed on its day.
 */
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
/** The lines of a file as they are now; undefined where there is no such file. */
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
