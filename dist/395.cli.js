export const id = 395;
export const ids = [395,609];
export const modules = {

/***/ 8395:
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
// EXTERNAL MODULE: ./build/src/config/load.js + 4 modules
var load = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/src/digest/archive/archive.js + 1 modules
var archive_archive = __webpack_require__(9881);
// EXTERNAL MODULE: ./build/src/digest/coverage.js
var digest_coverage = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
;// CONCATENATED MODULE: ./build/src/inference/files.js

const mostFiles = 320;
const mostOfFolder = 80;
const collator = new Intl.Collator('en', { numeric: true });
const aboutNames = /^(?:contributing|contributors|change-?log|changes|history|code[-_ ]of[-_ ]conduct|licen[cs]e|security|support|governance|maintainers|authors|credits|acknowledge?ments|install(?:ation)?|todo|roadmap|faq|releas(?:es|ing)|style-?guide|pull[-_]request.*|issue[-_]template.*|.*template.*|summary|_sidebar|_navbar|copying|notice|agents|claude)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?\.\w+$/i;
const readmeName = /^(?:read-?me|index)(?:[._-][\w-]{2,12})?\.\w+$/i;
function folderOf(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.map((folder) => (/\d/.test(folder) ? '*' : folder)).join('/');
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
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
function clearOf({ places }) {
    return places.filter(({ clear, below, block }) => clear && !(below && block === 'item')).length;
}
function isDigestLike(page) {
    const clear = clearOf(page);
    const lines = page.source.text.split('\n').filter((line) => line.trim() !== '').length;
    return clear >= 2 && clear >= lines * 0.05;
}
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
function withoutCopies(pages) {
    const holders = new Map();
    const addresses = (page) => [
        ...new Set(page.places.flatMap(({ links }) => links.slice(0, 1).map(({ url }) => url))),
    ];
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
function hasFewPlaces(path, pages) {
    const page = pages.find((each) => each.path === path);
    return !page || (clearOf(page) < 2 && !isReadme(page));
}
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
// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 2 modules
var heads = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/digest/archive/heads-file.js
var heads_file = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/digest/front-matter.js
var front_matter = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/dates/format.js
var dates_format = __webpack_require__(7669);
// EXTERNAL MODULE: ./build/src/digest/dates/names.js
var names = __webpack_require__(4556);
;// CONCATENATED MODULE: ./build/src/inference/dates.js



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
const weekWords = /(?:\bw|week|wk|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя|周|週)[\s#_-]*$/i;
function dateHabit(texts, frame, clues = {}) {
    const { within, fewest = 2 } = clues;
    const english = bestOf(texts, frame, 'en', clues);
    const likely = within ? texts : texts.filter((text) => /(?:19|20)\d{2}/.test(text));
    if (likely.length < fewest || (english && english.dates.size >= likely.length * 0.7))
        return english;
    const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []));
    let best = english;
    for (const locale of locales.slice(1)) {
        if (!(0,names/* localeExists */.tB)(locale) ||
            !namesOf(locale).some(([name]) => words.has(name.replace('.', ''))))
            continue;
        const found = bestOf(texts, frame, locale, clues);
        if (found && found.dates.size > (best?.dates.size ?? 1))
            best = found;
    }
    return best;
}
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
function bestOf(texts, frame, locale, { within, fewest = 2 }) {
    const names = new Map();
    for (const [name, token] of namesOf(locale))
        if (!names.has(name))
            names.set(name, token);
    const found = new Map();
    const formats = new Map();
    for (const [index, text] of texts.entries()) {
        const around = within?.(index);
        for (const { start, end, format } of readings(text, names, around !== undefined)) {
            if (!formats.has(format))
                formats.set(format, compiled(format, locale));
            const date = formats.get(format);
            const period = date?.read(text.slice(start, end), around);
            if (!date || !period || !(0,calendar/* dateExists */.d)(period.first) || !(0,calendar/* dateExists */.d)(period.last))
                continue;
            if (around && (period.last < around.first || period.first > around.last))
                continue;
            for (const [before, after] of frame(text.slice(0, start), text.slice(end))) {
                const template = `${before}{date:${format}}${after}`;
                const known = found.get(template) ?? { format: date, dates: new Map() };
                if (!known.dates.has(index))
                    known.dates.set(index, period);
                found.set(template, known);
            }
        }
    }
    let best;
    let most = 0;
    for (const [template, { format, dates }] of found) {
        const general = template.includes('{text') ? 0.15 : 0;
        const worth = dates.size * (1 - loss(format) - general) - (template.includes('*') ? 0.5 : 0);
        if (dates.size >= fewest && worth > most) {
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
function readings(text, names, isPart) {
    const atoms = atomsOf(text.slice(0, 200), names);
    const found = [];
    for (let from = 0; from < atoms.length; from++) {
        for (let to = from; to < Math.min(atoms.length, from + 8); to++) {
            const last = atoms[to];
            const gap = to > from ? text.slice(atoms[to - 1]?.end, last.start) : '';
            if (gap.length > 6 || /[{}?*"\n]/.test(gap))
                break;
            const part = atoms.slice(from, to + 1);
            const { start } = part[0];
            for (const format of formatsOf(part, text, isPart))
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
function formatsOf(atoms, text, isPart) {
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
    if (years > 2 || (years === 0 && !isPart))
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
        return numbers > 0 ? [write(() => 'D'), write(() => 'DD')] : [write(() => '')];
    }
    if (numbers === 0 && years === 0)
        return of('ordinal') === 1 ? [write(() => '')] : [];
    if (numbers === 0)
        return atoms.length === 1 ? ['YYYY'] : [];
    if (numbers === 1) {
        const number = atoms.find(({ type }) => type === 'number');
        const isWeek = weekWords.test(text.slice(0, number.start));
        const as = (...tokens) => tokens.map((token) => write(() => token));
        if (isWeek)
            return as('WW', 'W');
        return years === 0 ? as('DD', 'D', 'MM', 'M') : as('MM', 'M', 'WW', 'W');
    }
    const orders = [
        [0, 1],
        [1, 0],
    ];
    if (numbers % 2 === 1 || numbers > 4)
        return [];
    return styles('M', 'MM').flatMap(([month, day]) => orders.map(([first]) => write((_, number) => (number % 2 === first ? month : day))));
}

;// CONCATENATED MODULE: ./build/src/inference/heading-days.js

const fewestBelow = 0.5;
function headingDates(pages, marker, named) {
    const headings = pages
        .flatMap((page, index) => page.headings.map((each) => ({ ...each, page: index })))
        .filter(({ depth }) => !marker.startsWith('#') || marker.length > depth);
    const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
    const whole = depths.flatMap((depth) => levelOf(headings, depth) ?? []);
    const options = whole.map((level) => [withOthers(level, whole)]);
    for (const level of whole)
        options.push([level, ...nestedIn(headings, depths, level)]);
    if (named) {
        const years = (heading) => named.pages.get(heading.page);
        const [first] = depths.flatMap((depth) => levelOf(headings, depth, years) ?? []);
        if (first)
            options.push([first, ...nestedIn(headings, depths, first)]);
    }
    let best;
    for (const levels of options) {
        const last = levels.at(-1);
        if (!last || (levels.length === 1 && !named && last.dates.size < 2))
            continue;
        if (shareBelow(pages, headings, [last]) < fewestBelow / levels.length)
            continue;
        const below = shareBelow(pages, headings, levels);
        const worth = below * (1 + 0.1 * levels.length) * (last.habit.format.unit === 'year' ? 0.6 : 1);
        if (below >= fewestBelow && worth + last.dates.size / 1e6 > (best?.worth ?? 0)) {
            best = { levels, worth: worth + last.dates.size / 1e6 };
        }
    }
    if (!best)
        return undefined;
    const { levels } = best;
    const last = levels.at(-1);
    const templates = levels.flatMap((level) => newestFirst(level.templates).map(({ text }) => text));
    const [day = '', ...more] = templates;
    const lacks = levels[0].habit.format.lacks.length > 0;
    const why = levels.map((level) => whyOf(level, levels[0] !== level)).join('; ');
    return {
        written: { ...(lacks && named?.written), day: more.length > 0 ? templates : day },
        why: { ...(lacks && named?.why), day: why },
        locale: levels.map(({ habit }) => habit.locale).find((locale) => locale !== 'en') ?? 'en',
        perPage: last.dates.size / pages.length,
        order: pages.map((_, page) => [...last.dates].flatMap(([heading, period]) => heading.page === page && (levels.length > 1 || lacks || hasYear(heading)) ? [period] : [])),
    };
}
function whyOf({ templates, likely, dates, depth }, isNested) {
    const counts = newestFirst(templates)
        .map(({ count }) => count)
        .join(' + ');
    const many = templates.length > 1 ? `${counts} of` : `${dates.size} of`;
    return `${many} ${likely} headings ${isNested ? `of depth ${depth} below` : 'with a date'}`;
}
function newestFirst(ways) {
    const all = ways.flatMap(({ dates }) => dates.map(({ first }) => first)).sort();
    const since = all[Math.floor(all.length * 0.8)] ?? '';
    const late = ({ dates }) => dates.filter(({ first }) => first >= since).length;
    const [latest] = [...ways].sort((a, b) => late(b) - late(a));
    return latest ? [latest, ...ways.filter((way) => way !== latest)] : [];
}
const heading_days_frame = (before, after) => {
    if (/[{}\\]/.test(before + after))
        return [];
    const rest = /[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
    const tail = /^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
    const framed = [[before, after]];
    if (/\w|[^\0-\x7f]/.test(before) && rest !== before)
        framed.push([`{text}${rest}`, after]);
    if (tail !== after)
        framed.push([before, `${tail}{text}`]);
    return framed;
};
const mostWays = 8;
const settled = 0.8;
const fewestOfWay = 0.02;
function levelOf(all, depth, within) {
    const own = all.filter((heading) => heading.depth === depth);
    const likely = own.filter((each) => (within ? within(each) !== undefined : hasYear(each)));
    const isLoneYear = likely.length === 1 && /^\P{L}*$/u.test(likely[0]?.content ?? '');
    const dates = new Map();
    const templates = [];
    let main;
    while (templates.length < mostWays) {
        const rest = likely.filter((heading) => !dates.has(heading));
        const contents = rest.map(({ content }) => content);
        const ofRest = within || main ? (before, after) => heading_days_frame(before, after).slice(0, 1) : heading_days_frame;
        const habit = dateHabit(contents, ofRest, {
            ...(within && { within: (index) => within(rest[index]) }),
            ...((within || isLoneYear) && !main && { fewest: 1 }),
        });
        if (!habit || (main && habit.format.unit !== main.format.unit))
            break;
        if (main && habit.locale !== main.locale && habit.locale !== 'en')
            break;
        if (main && habit.dates.size < likely.length * fewestOfWay)
            break;
        main ??= habit;
        for (const [index, period] of habit.dates)
            dates.set(rest[index], period);
        const text = `${'#'.repeat(depth)} ${habit.template}`;
        const found = [...habit.dates.values()];
        templates.push({ text: apart(text), count: found.length, dates: found });
        if (templates.length === 1 && habit.dates.size >= likely.length * settled)
            break;
    }
    if (!main || (within && dates.size < likely.length * 0.6))
        return undefined;
    const yearless = within ? undefined : withoutYear(own, main);
    if (yearless) {
        templates.push(yearless.way);
        for (const [heading, period] of yearless.dates)
            dates.set(heading, period);
    }
    const ordered = new Map(own.flatMap((each) => ofHeading(each, dates)));
    return {
        depth,
        templates,
        habit: main,
        likely: likely.length + (yearless?.dates.length ?? 0),
        dates: ordered,
    };
}
function hasYear({ content }) {
    return /(?:19|20)\d{2}/.test(content);
}
function apart(template) {
    return template.replace(/\{date:([^{}]*)([)\]）】][^{}\p{L}]*)YYYY\}/u, '{date:$1}$2{date:YYYY}');
}
function withoutYear(own, { locale, format, dates }) {
    const rest = own.filter((heading) => !hasYear(heading));
    const habit = dateHabit(rest.map(({ content }) => content), (before, after) => heading_days_frame(before, after).slice(0, 1), { within: () => ({ first: '2024-01-01', last: '2024-12-31' }), fewest: 3 });
    if (!habit || habit.format.unit !== format.unit || habit.format.lacks.length !== 1)
        return undefined;
    if (habit.locale !== locale || habit.dates.size < dates.size * fewestOfWay)
        return undefined;
    const found = [...habit.dates].map(([at, period]) => [rest[at], period]);
    const text = `${'#'.repeat(own[0]?.depth ?? 1)} ${habit.template}`;
    return { way: { text, count: found.length, dates: [] }, dates: found };
}
function ofHeading(heading, dates) {
    const period = dates.get(heading);
    return period ? [[heading, period]] : [];
}
function withOthers(level, all) {
    const pages = new Set([...level.dates.keys()].map(({ page }) => page));
    const others = all.filter(({ depth, dates, habit }) => depth !== level.depth &&
        habit.format.unit === level.habit.format.unit &&
        dates.size < level.dates.size &&
        [...dates.keys()].filter(({ page }) => pages.has(page)).length <= dates.size / 2);
    return {
        ...level,
        templates: [level, ...others].flatMap(({ templates }) => templates),
        likely: [level, ...others].reduce((sum, { likely }) => sum + likely, 0),
        dates: new Map([level, ...others].flatMap(({ dates }) => [...dates])),
    };
}
function nestedIn(headings, depths, level) {
    if (!['year', 'month'].includes(level.habit.format.unit))
        return [];
    const periods = new Map();
    let open;
    let page = -1;
    for (const heading of headings) {
        if (heading.page !== page || heading.depth <= level.depth)
            open = level.dates.get(heading);
        page = heading.page;
        if (heading.depth > level.depth && open)
            periods.set(heading, open);
    }
    for (const depth of depths.filter((each) => each > level.depth)) {
        const found = levelOf(headings, depth, (heading) => periods.get(heading));
        if (found)
            return [found, ...nestedIn(headings, depths, found)];
    }
    return [];
}
function shareBelow(pages, headings, levels) {
    const depth = Math.min(...levels.map((level) => level.depth));
    let below = 0;
    let all = 0;
    for (const [index, page] of pages.entries()) {
        const own = headings.filter((heading) => heading.page === index);
        let next = 0;
        let isDated = false;
        for (const { line } of page.places) {
            for (; (own[next]?.line ?? line) < line; next++) {
                const heading = own[next];
                if (levels.some(({ dates }) => dates.has(heading)))
                    isDated = true;
                else if (heading.depth <= depth)
                    isDated = false;
            }
            all++;
            if (isDated)
                below++;
        }
    }
    return below / Math.max(1, all);
}

;// CONCATENATED MODULE: ./build/src/inference/days.js








function datesOf(pages, { block }) {
    const named = nameDates(pages);
    const isYear = named?.habit.format.unit === 'year';
    const inName = isYear ? undefined : named;
    const isExact = inName?.habit.format.unit === 'day';
    const inLine = isExact ? undefined : lineDates(pages);
    const ofFiles = inLine?.habit.format.unit === 'day' ? inLine : (inName ?? inLine);
    const headings = headingDates(pages, block.marker.trim(), isYear ? named : undefined);
    const isMany = headings && (!ofFiles || headings.perPage > 1.5);
    const found = isMany ? headings : ofFiles;
    if (!found)
        return undefined;
    const written = { ...found.written };
    const why = { ...found.why };
    if (found.locale !== 'en') {
        written.locale = found.locale;
        why.locale = 'the language of the names of months or weekdays';
    }
    const order = orderOf(found.order.map((dates) => dates.map(({ first }) => first)));
    if (order) {
        written.order = order.order;
        why.order = `${order.count} of ${order.of} neighbouring days`;
    }
    return { written, why };
}
const enough = 0.8;
function nameDates(pages) {
    if (pages.length < 2)
        return undefined;
    const frame = (before, after) => {
        const dot = after.lastIndexOf('.');
        const [rest, extension] = [after.slice(0, Math.max(0, dot)), after.slice(Math.max(0, dot))];
        const ends = [after, `${star(rest, 'start')}${extension}`];
        const starts = /[{}*?]/.test(before) ? [star(before, 'end')] : [before, star(before, 'end')];
        return starts.flatMap((start) => [...new Set(ends)].map((end) => [start, end]));
    };
    const names = pages.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    const inName = dateHabit(names, frame);
    const isEnough = (habit) => habit !== undefined && habit.dates.size >= pages.length * enough;
    const habit = isEnough(inName)
        ? inName
        : dateHabit(pages.map(({ path }) => path), (before, after) => before.includes('/')
            ? frame(before, after).filter(([start]) => !start.startsWith('*'))
            : []);
    if (!habit || !isEnough(habit))
        return undefined;
    return ofFile('date-in', habit, habit.dates, `${habit.dates.size} of ${pages.length} file names`);
}
function ofFile(key, habit, pages, why) {
    const { template, locale } = habit;
    const found = { written: { [key]: template }, why: { [key]: why }, locale };
    return { ...found, habit, pages, perPage: 1, order: [] };
}
function star(text, keep) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return text;
    const edge = keep === 'end' ? /[^\p{L}\p{N}*?{}]*$/u : /^[^\p{L}\p{N}*?{}]*/u;
    const signs = edge.exec(text)?.[0] ?? '';
    return keep === 'end' ? `*${signs}` : `${signs}*`;
}
const changed = /mod|updat|edit|chang/i;
function lineDates(pages) {
    if (pages.length < 2)
        return undefined;
    const data = pages.flatMap(({ source: { text } }, page) => text
        .slice(0, (0,front_matter/* endOfFrontMatter */.B)(text))
        .split('\n')
        .map((line) => ({ page, text: (0,file_date/* bareValue */.Gz)(line.trim().replace(/\s+/g, ' ')) }))
        .filter(({ text }) => /^[\w.-]+ ?[:=] ?\S/.test(text) && text.length <= 200));
    const keys = new Map();
    for (const line of data) {
        const key = /^[\w.-]+/.exec(line.text)?.[0] ?? '';
        keys.set(key, [...(keys.get(key) ?? []), line]);
    }
    const found = [...keys].flatMap(([key, lines]) => {
        const habit = lineHabit(lines, pages.length, `\`${key}\` in the front matter`);
        return habit ? [{ ...habit, key }] : [];
    });
    const [best] = found.sort((a, b) => Number(changed.test(a.key)) - Number(changed.test(b.key)) || b.pages.size - a.pages.size);
    return best ?? lineHabit(pages.flatMap(headLines), pages.length, 'a line of the page');
}
const mostLines = 40;
function headLines({ source, places, headings }, page) {
    const [first] = places;
    const isHeading = new Set(headings.map(({ line }) => line));
    const lines = [];
    const begin = source.pointAt((0,front_matter/* endOfFrontMatter */.B)(source.text)).line;
    const end = Math.min(first?.line ?? 0, begin + mostLines);
    for (let at = begin; at < end; at++) {
        const text = source.line(at).trim().replace(/\s+/g, ' ');
        if (!isHeading.has(at) && text.length <= 200 && /\d/.test(text))
            lines.push({ page, text });
    }
    return lines;
}
function lineHabit(lines, count, where) {
    const habit = dateHabit(lines.map(({ text }) => text), (before, after) => {
        if (/[{}\\]/.test(before + after))
            return [];
        const ends = new Set([after, star(after, 'start')]);
        return [...ends].map((end) => [before, end]);
    });
    if (!habit)
        return undefined;
    const pages = new Map();
    for (const [index, period] of habit.dates) {
        const page = lines[index]?.page ?? 0;
        if (!pages.has(page))
            pages.set(page, period);
    }
    if (pages.size < count * enough || habit.format.unit === 'year')
        return undefined;
    return ofFile('date-line', habit, pages, `${where} of ${pages.size} of ${count} files`);
}
function orderOfEntries(pages, written) {
    const compiled = (0,resolve/* compileFormat */.d2)(written);
    if ('faults' in compiled || !compiled.format.entries.some((each) => (0,template/* slotOf */.SW)(each, 'date'))) {
        return undefined;
    }
    const headsOf = (0,heads/* createHeadsReader */.n)(compiled.format);
    const order = orderOf(pages.map(({ path, source }) => headsOf(new heads_file/* HeadsFile */.U(path, source.text)).flatMap(({ date }) => date ?? [])));
    if (!order)
        return undefined;
    return { order: order.order, why: `${order.count} of ${order.of} neighbouring entries` };
}
function orderOf(pages) {
    const steps = pages.flatMap((dates) => dates.slice(1).map((date, at) => {
        const before = dates[at] ?? '';
        return date < before ? -1 : Number(date > before);
    }));
    const down = steps.filter((step) => step < 0).length;
    const up = steps.filter((step) => step > 0).length;
    if (up + down === 0)
        return undefined;
    return up > down
        ? { order: 'oldest-first', count: up, of: up + down }
        : { order: 'newest-first', count: down, of: up + down };
}

// EXTERNAL MODULE: ./build/src/digest/template/compile.js + 1 modules
var compile = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/src/digest/template/read.js + 2 modules
var read = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/text/ranking.js
function ranking(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
}
function mostFrequent(values) {
    return ranking(values)[0]?.[0];
}

;// CONCATENATED MODULE: ./build/src/inference/rows.js


function rowTemplates(sightings) {
    const rows = sightings.map(cellsOf);
    const width = mostFrequent(rows.map((cells) => cells.length)) ?? 0;
    const like = rows.filter((cells) => cells.length === width);
    const columns = Array.from({ length: width }, (_, at) => like.map((cells) => cells[at]));
    const linked = columns.findIndex((cells) => cells.filter(({ links }) => links.length > 0).length >= cells.length * 0.5);
    const own = columns[linked];
    if (!own)
        return [];
    const label = mostFrequent(own.flatMap(({ links }) => links[0]?.text ?? []));
    const labelled = own.filter(({ links }) => links[0]?.text === label).length;
    const isLabel = labelled >= own.length * 0.5;
    const text = labelled === own.length ? label : '{text}';
    const texts = columns.map((cells, at) => (at === linked ? '' : cellTemplate(cells)));
    const extra = extraOf(own);
    if (!isLabel) {
        const cell = `${around(own).before}[{title}]({url})${around(own).after}${extra}`;
        return [rowOf(texts.with(linked, cell))];
    }
    const lengths = columns.map((cells, at) => at === linked ? -1 : new Set(cells.map(({ text }) => text)).size * medianLength(cells));
    const titled = lengths.indexOf(Math.max(...lengths));
    const cells = columns[titled];
    if (!cells || titled === linked)
        return [];
    return titles(cells).map((title) => rowOf(texts.with(linked, `[${text}]({url})${extra}`).with(titled, title)));
}
function rowOf(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cellsOf({ source, place: { content, links } }) {
    const text = source.text.slice(content.start, content.end);
    const inner = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
    let at = content.start + text.indexOf(inner);
    return inner.split(/(?<!\\)\|/).map((raw) => {
        const start = at + (/^\s*/.exec(raw)?.[0].length ?? 0);
        const end = start + raw.trim().length;
        at += raw.length + 1;
        const inside = links.filter(({ range }) => range.start.offset >= start && range.end.offset <= end);
        return {
            text: raw.trim(),
            links: inside.map(({ range, text }) => ({
                from: range.start.offset - start,
                to: range.end.offset - start,
                text: text?.markdown ?? '',
            })),
        };
    });
}
function medianLength(cells) {
    const lengths = cells.map(({ text }) => text.length).sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
function cellTemplate(cells) {
    const values = ranking(cells.map(({ text }) => text));
    const [first] = values;
    if (first && first[1] === cells.length && !/[{}"]/.test(first[0]))
        return first[0];
    if (cells.every(({ text }) => /^\d{1,4}$/.test(text)))
        return '{number}';
    const dates = dateHabit(cells.map(({ text }) => text), (before, after) => (before + after === '' ? [['', '']] : []));
    return dates && dates.dates.size >= cells.length * 0.8 ? dates.template : '{text?}';
}
function around(cells) {
    const signs = (text) => (/^[*_]{1,3}$/.test(text) ? text : '');
    const of = (side) => mostFrequent(cells.flatMap((cell) => (cell.links[0] ? [signs(side(cell, cell.links[0]))] : []))) ?? '';
    return {
        before: of(({ text }, { from }) => text.slice(0, from)),
        after: of(({ text }, { to }) => /^[*_]*/.exec(text.slice(to))?.[0] ?? ''),
    };
}
function extraOf(cells) {
    const gaps = cells.flatMap(({ text, links: [first, second] }) => first && second ? [text.slice(first.to, second.from)] : []);
    const gap = mostFrequent(gaps);
    if (gap === undefined || gaps.length < cells.length * 0.03 || /["{}|]/.test(gap))
        return '';
    return gap === '' ? '{extra*}' : `{"${gap}"extra*}`;
}
function titles(cells) {
    const found = ranking(cells.flatMap(({ text }) => {
        const [, number = '', mark = ''] = /^(?:\d{1,4}([.)、:]\s*))?(\*\*|__|\*|_)?/.exec(text) ?? [];
        return `${number && `{number}${number}`}${mark}{title}${mark}`;
    }));
    const texts = ['', ' {text?}', ...['', ' ', '  ', ' - ', ': '].map((gap) => `{"${gap}"text?}`)];
    return found.slice(0, 2).flatMap(([title]) => texts.map((text) => title + text));
}

;// CONCATENATED MODULE: ./build/src/inference/shapes.js



const numberForm = /^\s*(?:\d{1,4}\s*[.)、．:：]\s*)?/u;
function aroundOf({ source, place }, marks) {
    const { content, links } = place;
    const [link] = links;
    const blank = source.text.indexOf('\n\n', content.start);
    const end = blank === -1 ? content.end : Math.min(content.end, blank);
    const before = source.text.slice(content.start, link?.range.start.offset ?? end);
    const after = source.text.slice(link?.range.end.offset ?? end, end).replace(/\s*\n\s*/g, ' ');
    const text = link?.text?.markdown ?? '';
    const rest = { text, after, more: links.length - 1 };
    const lead = leadOf(before, marks);
    const words = before.slice(lead.length);
    const isBare = link?.text === undefined;
    if (!isBare && (!/[\p{L}\p{N}]/u.test(words) || labelForm.test(words))) {
        return { form: 'inline', before, title: '', gap: '', ...rest };
    }
    const [gap] = /[^\p{L}\p{N}\p{Pe}\p{Pf}"'`?!。…*]*$/u.exec(words) ?? [''];
    const title = words.slice(0, words.length - gap.length);
    return { form: isBare ? 'bare' : 'beside', before: lead, title, gap, ...rest };
}
const labelForm = /^\s*\S[^\n]{0,40}?\s*[:：|—–-]\s*$/;
function leadOf(text, marks) {
    let [lead] = numberForm.exec(text) ?? [''];
    for (let next = ''; next !== undefined; lead += next) {
        const rest = text.slice(lead.length);
        const mark = marks.find((each) => rest.trimStart().startsWith(each));
        next = mark && (/^\s*/.exec(rest)?.[0] ?? '') + mark;
        if (next === undefined)
            return lead + (/^\s*/.exec(rest)?.[0] ?? '');
    }
    return lead;
}
function commonStar(befores) {
    const found = befores.flatMap((before) => {
        const lower = before.toLowerCase();
        return template/* starMarks */.$F.find((mark) => lower.includes(mark)) ?? [];
    });
    const star = mostFrequent(found);
    return star !== undefined && found.length >= 2 && found.length < befores.length * 0.9
        ? star
        : undefined;
}
const tagForms = /\[[^[\]\n]{1,40}\](?![(:])|:[a-z_]+:|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/giu;
function commonTags(befores, star) {
    const found = befores.flatMap((before) => before.match(tagForms) ?? []);
    return ranking(found.filter((tag) => tag !== star))
        .filter(([tag, count]) => count >= Math.max(2, befores.length / 200) && !/^\[[ x]\]$/i.test(tag))
        .map(([tag]) => tag)
        .slice(0, 40);
}
function leads(around, star, tags) {
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
    const plain = around.map(({ before }) => marks.reduce((rest, mark) => rest.replaceAll(mark, ''), before));
    const numbers = plain.flatMap((before) => /^\s*\d{1,4}(\s*[.)、．:：]\s*)/u.exec(before)?.[1] ?? []);
    const labels = plain.flatMap((before) => {
        const [, label, gap] = labelParts.exec(before.replace(numberForm, '')) ?? [];
        return label !== undefined && gap !== undefined && !/[[\]"{}]/.test(label) ? [gap] : [];
    });
    const dates = dateHabit(plain, (before, after) => /[\p{L}\p{N}{}"]/u.test(before + after) ? [] : [[before, after]]);
    const starParts = star ? ['', slot('star', star, '?')] : [''];
    const tagParts = tags.length > 0 ? ['', slot('tag', tags[0], '*')] : [''];
    const sources = shares(labels, around.length).map(([gap, share]) => share >= 0.97 ? `{source}${gap}` : `{source"${gap}"?}`);
    const gaps = shares(numbers, numbers.length);
    const all = gaps.map(([gap]) => gap).toSorted((a, b) => b.length - a.length);
    const written = (gaps[0]?.[1] ?? 0) < habit ? all : all.filter((gap) => gap === gaps[0]?.[0]);
    const isAlways = numbers.length >= around.length * 0.97;
    const number = isAlways && written.length === 1
        ? `{number}${written[0]}`
        : `{number${written.map((gap) => `"${gap}"`).join(' | ')}${isAlways ? '' : '?'}}`;
    const isNumbered = numbers.length >= around.length * 0.1;
    const dated = dates && dates.dates.size >= around.length * 0.5 ? [dates.template] : [];
    const firsts = ['', ...(isNumbered ? [number] : []), ...dated];
    return firsts.flatMap((first) => starParts.flatMap((second) => tagParts.flatMap((third) => ['', ...sources].map((last) => first + second + third + last))));
}
const labelParts = /^\s*(\S[^\n]{0,40}?)(\s*[:：|—–-]\s*)$/;
function shares(texts, of) {
    return ranking(texts)
        .map(([text, count]) => [text, count / of])
        .filter(([text, share]) => share >= 0.1 && !/["{}]/.test(text))
        .slice(0, 3);
}
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
const habit = 0.8;
function tails(around) {
    const separators = separatorsOf(around);
    const all = separators.reduce((sum, [, count]) => sum + count, 0);
    const shorter = separators.slice(0, 8).flatMap(([separator]) => [
        separator,
        ...(separator.length > 1 ? [separator.slice(0, 1)] : []),
    ]);
    const frequent = separators
        .filter(([, count]) => count >= Math.max(2, all * 0.01))
        .slice(0, 8)
        .map(([separator]) => separator);
    const isHabit = (separators[0]?.[1] ?? 0) >= all * habit;
    const longFirst = frequent.toSorted((a, b) => b.length - a.length);
    const starts = [...new Set(frequent.map((separator) => separator.slice(0, 1)))];
    const several = [frequent, longFirst, starts]
        .filter((list) => list.length > 1 && !isHabit)
        .map((list) => list.map((separator) => `"${separator}"`).join(' | '));
    const described = [...[...new Set(shorter)].map((each) => `"${each}"`), ...several];
    const texts = described.map((separator) => {
        const closing = closingOf(separator.slice(0, -1));
        const ends = around.filter(({ after }) => closing !== '' && after.trimEnd().endsWith(closing));
        const isClosed = ends.length > 0 && ends.length >= all * 0.5;
        return `{${separator}description${isClosed ? `"${closing}"` : ''}?}`;
    });
    const extras = extraParts(around);
    return [
        '',
        ...texts,
        ...datedTails(around),
        ...extras.flatMap((extra) => [extra, ...texts.slice(0, 3).map((text) => text + extra)]),
        ...['{text?}', '{" "text?}'],
    ];
}
function extraParts(around) {
    const several = around.filter(({ more }) => more > 0);
    if (several.length < around.length * 0.1)
        return [];
    const gaps = several.flatMap(({ after }) => /^([^\p{L}\p{N}[\]"{}]{0,6})\[/u.exec(after)?.[1] ?? []);
    return shares(gaps, several.length).map(([gap]) => gap === '' ? '{extra*}' : `{"${gap}"extra*}`);
}
function datedTails(around) {
    const dated = dateHabit(around.map(({ after }) => after), (before, after) => {
        if (/[\p{L}\p{N}{}"]/u.test(after) || /[{}"]/.test(before))
            return [];
        const [, first = '', words = '', last = ''] = /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(before) ?? [];
        if (words === '')
            return [[before, after]];
        return last.trim() === '' ? [] : [[`{"${first}"description?}${last}`, after]];
    });
    return dated && dated.dates.size >= around.length * 0.3 ? [dated.template] : [];
}
function cores(around) {
    const wraps = ranking(around.flatMap(({ before, after }) => {
        const mark = /(?:\*\*|__|\*|_)$/.exec(before)?.[0];
        return mark !== undefined && after.startsWith(mark) ? [mark] : [];
    }));
    const of = (form) => around.filter((each) => each.form === form);
    const [inline, bare, beside] = [of('inline'), of('bare'), of('beside')];
    const found = [];
    const few = around.length * 0.1;
    if (inline.length > few) {
        found.push('[{title}]({url})');
        for (const [mark] of wraps.slice(0, 1))
            found.push(`${mark}[{title}]({url})${mark}`);
    }
    if (bare.length > few) {
        const gaps = shares(bare.map(({ gap }) => gap), bare.length).filter(([gap]) => gap !== '');
        for (const [gap] of gaps)
            found.push(`{title}${gap}{url}`);
        if (gaps.length > 1) {
            found.push(`{title${gaps.map(([gap]) => `"${gap}"`).join(' | ')}}{url}`);
        }
    }
    if (beside.length > few) {
        const texts = shares(beside.map(({ text }) => text), beside.length);
        const label = texts[0] && texts[0][1] === 1 ? texts[0][0] : '{source}';
        for (const [gap] of shares(beside.map(({ gap }) => gap), beside.length)) {
            if (gap !== '')
                found.push(`{title}${gap}[${label}]({url})${closingOf(gap)}`);
        }
    }
    return found;
}
function closingOf(text) {
    return { '(': ')', '（': '）', '[': ']', '【': '】' }[text.at(-1) ?? ''] ?? '';
}

;// CONCATENATED MODULE: ./build/src/inference/entry.js






const sampleSize = 600;
const strangerCost = 12;
const templateCost = 1.5;
const fewestUses = 1 / 30;
const textCost = { template: 40, use: 2, character: 1.25 };
const longTitle = 150;
const mostTemplates = 4;
const fewestOfTemplate = 0.03;
const fewestAlike = 0.1;
function entryHabit(all) {
    const own = all.filter(({ place }) => place.block === 'heading' || !place.below);
    const befores = own.map(({ source, place: { content, links } }) => source.text.slice(content.start, links[0]?.range.start.offset ?? content.start));
    const star = commonStar(befores);
    const tags = commonTags(befores, star);
    const marks = [star, ...tags].filter((mark) => mark !== undefined);
    const seen = evenly(own, sampleSize).map((sighting) => ({ sighting, around: aroundOf(sighting, marks) }));
    const bullets = frequentBullets(seen);
    const found = [];
    let left = seen;
    const known = new Set();
    while (found.length < mostTemplates) {
        const next = kindsOf(left, bullets)
            .flatMap((kind) => {
            const share = known.has(kind.prefix) ? fewestAlike : fewestOfTemplate;
            const fewest = Math.max(3, seen.length * share);
            const best = entry_bestOf(kind, { star, tags }, ({ template, saving, exact }) => {
                if (found.some((each) => plain(each.template) === plain(template)))
                    return false;
                const isHabit = found.length === 0 || exact.size >= seen.length * fewestAlike;
                return exact.size >= fewest && (saving > 0 || isHabit);
            });
            return best ? { ...best, kind } : [];
        })
            .reduce(more, undefined);
        if (!next)
            break;
        found.push(next);
        known.add(next.kind.prefix);
        left = left.filter((each) => !next.exact.has(each));
    }
    const isLoose = ({ template }) => template.includes('{text?}[');
    const [first] = found.sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)) || b.exact.size - a.exact.size);
    if (!first)
        return undefined;
    const entries = found.map(({ template }) => template);
    const uses = (slot) => entries.some((entry) => slot.test(entry));
    const count = (test) => seen.filter(({ around }) => test(around)).length;
    const starred = uses(/\{star/) ? star : undefined;
    const like = kindsOf(seen, bullets).find(({ seen }) => seen.some((each) => first.exact.has(each)));
    return {
        entries,
        star: starred,
        tags: uses(/\{tag/) ? tags : [],
        exact: found.map(({ exact }) => exact.size),
        of: seen.length,
        stranger: left[0]?.sighting,
        counts: {
            star: starred ? count(({ before }) => before.includes(starred)) : 0,
            tag: count(({ before }) => tags.some((tag) => before.includes(tag))),
            description: count(({ after }) => /[\p{L}\p{N}]/u.test(after)),
        },
        block: { marker: like?.prefix ?? '', count: like?.seen.length ?? 0, of: seen.length },
        separators: separatorsOf(seen.map(({ around }) => around)),
    };
}
function kindsOf(seen, bullets) {
    const kinds = new Map();
    for (const each of seen) {
        const { block, marker } = each.sighting.place;
        const own = bullets.includes(bullet(marker)) ? bullet(marker) : (bullets[0] ?? '');
        const prefix = block === 'item' ? `${own} ` : block === 'heading' ? `${marker} ` : '';
        const key = `${block} ${prefix}`;
        kinds.set(key, [...(kinds.get(key) ?? []), each]);
    }
    return [...kinds]
        .map(([key, seen]) => ({ prefix: key.slice(key.indexOf(' ') + 1), seen }))
        .sort((a, b) => b.seen.length - a.seen.length);
}
function frequentBullets(seen) {
    const found = seen.flatMap(({ sighting: { place } }) => place.block === 'item' ? [bullet(place.marker)] : []);
    return ranking(found)
        .filter(([, count]) => count >= found.length * fewestAlike)
        .map(([mark]) => mark);
}
function bullet(marker) {
    return /^\d/.test(marker) ? `1${marker.at(-1)}` : marker;
}
function more(best, next) {
    return best && best.saving >= next.saving ? best : next;
}
function entry_bestOf({ prefix, seen }, marks, isWanted) {
    const judgeAll = (templates) => [...new Set(templates)]
        .flatMap((template) => judge(template, seen, marks) ?? [])
        .filter(isWanted)
        .reduce(more, undefined);
    if (seen[0]?.sighting.place.block === 'row') {
        return judgeAll(rowTemplates(seen.map(({ sighting }) => sighting)));
    }
    const around = seen.map(({ around }) => around);
    const [fronts, ends] = [leads(around, marks.star, marks.tags), tails(around)];
    return cores(around)
        .flatMap((core) => {
        const opened = judgeAll(fronts.map((lead) => `${prefix}${lead}${core}{text?}`));
        const lead = opened?.template.slice(prefix.length, opened.template.indexOf(core)) ?? '';
        const templates = ends.map((tail) => `${prefix}${lead}${core}${tail}`);
        return judgeAll([...templates, `${prefix}{text?}${core}{text?}`]) ?? [];
    })
        .reduce(more, undefined);
}
function judge(template, seen, marks) {
    let reader;
    try {
        reader = (0,read/* createReader */.W)((0,compile/* compileTemplate */.G)(template, 'entry'), marks);
    }
    catch {
        return undefined;
    }
    const optional = template.match(/[?*]\}/g)?.length ?? 0;
    const anything = template.includes('text?}') ? textCost.template : 0;
    let saving = -templateCost * template.length - anything - optional * fewestUses * strangerCost * seen.length;
    const exact = new Set();
    for (const each of seen) {
        const { source, place } = each.sighting;
        const reading = reader.exact(source, place.content, place.links);
        if (!reading)
            continue;
        exact.add(each);
        saving += strangerCost + place.content.end - place.content.start - valueCost(reading);
    }
    return { template, saving, exact };
}
function plain(template) {
    return template.replace(/\s+/g, '');
}
function valueCost(reading) {
    const { title, source, description, link, tags, star } = reading;
    const lengths = [title, source, description].map((value) => value?.markdown.length ?? 0);
    const written = lengths.reduce((sum, length) => sum + length, link?.url.length ?? 0);
    const long = Math.max(0, (title?.markdown.length ?? 0) - longTitle);
    const texts = reading.texts.filter((text) => text !== '');
    const anything = texts.reduce((sum, text) => sum + text.length * textCost.character + textCost.use, 0);
    return written + long + anything + tags.length + Number(star !== undefined);
}

;// CONCATENATED MODULE: ./build/src/inference/repeated.js
const tooFewToRepeat = 5;
const fewest = 1 / 5;
const repeated = 0.4;
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
function repeatedAddresses(pages, sections) {
    if (pages.length < tooFewToRepeat)
        return [];
    const on = new Map();
    for (const page of pages) {
        for (const { section, links } of page.places) {
            const url = links[0]?.url ?? '';
            if (!URL.canParse(url) || section.some((name) => sections.includes(name)))
                continue;
            on.set(url, (on.get(url) ?? new Set()).add(page));
        }
    }
    const least = Math.max(3, pages.length * fewest);
    const found = [...on].filter(([, of]) => of.size >= least);
    return found
        .sort(([, a], [, b]) => b.size - a.size)
        .slice(0, 20)
        .map(([url]) => `=${new URL(url).host}${new URL(url).pathname.replace(/^\/$/, '')}`);
}

;// CONCATENATED MODULE: ./build/src/inference/infer.js











const fewPages = 6;
const fewestExplained = 0.3;
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
function inferDigest(group) {
    const { pages, files, exclude, count } = group;
    const sizes = pages.map(({ places }) => places.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const apart = pages.length >= fewPages && Math.max(...sizes) < total / 4;
    const learned = apart ? pages.filter((_, at) => (pages.length - 1 - at) % 2 === 0) : pages;
    const held = apart ? pages.filter((page) => !learned.includes(page)) : pages;
    const { repeated, of } = repeatedSections(pages);
    const names = repeated.map(({ name }) => name);
    const inBold = pages.flatMap(({ boldLines }) => boldLines);
    const isBold = names.some((name) => inBold.includes(name));
    const again = repeatedAddresses(pages, names);
    const inside = (page) => page.places.filter(({ section }) => !section.some((name) => names.includes(name)));
    const sightings = learned.flatMap((page) => {
        const { source } = page;
        return inside(page)
            .filter(({ clear }) => clear)
            .map((place) => ({ source, place }));
    });
    const habit = entryHabit(sightings);
    if (!habit || sum(habit.exact) < habit.of * fewestExplained) {
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
    if (!habit.entries.some((entry) => entry.includes('{date:'))) {
        open.push(...entryDateTexts(sightings));
    }
    const format = {
        ...dates?.written,
        ...(isBold && { section: '**{text}**' }),
        entry: habit.entries.length === 1 ? habit.entries[0] : [...habit.entries],
        ...(habit.star !== undefined && { star: habit.star }),
        ...(habit.tags.length > 0 && { tags: [...habit.tags] }),
    };
    const order = format.order ? undefined : orderOfEntries(pages, { ...base, ...format });
    if (order) {
        format.order = order.order;
        why.order = order.why;
    }
    if (isBold)
        why.section = `${(0,pluralize/* pluralize */.t)(inBold.length, 'line')} in bold stand for headings`;
    if (habit.star !== undefined)
        why.star = `${habit.counts.star} of ${pluralEntries(habit.of)}`;
    if (habit.tags.length > 0) {
        why.tags = `${habit.counts.tag} of ${pluralEntries(habit.of)} begin with one`;
    }
    const paths = { learned: learned.map(({ path }) => path), held: held.map(({ path }) => path) };
    const unique = ['error', { except: again }];
    const rules = again.length > 0 && { rules: { 'digest-entry-unique': unique } };
    if (rules)
        why.rules = 'addresses that stand in more than a fifth of the files';
    const [first] = repeated;
    if (!first)
        return [{ written: { ...base, ...format, ...rules }, why, open, ...paths }];
    const section = `${repeated.map(({ name, pages }) => `${name} in ${pages} of ${of} files`).join('; ')}: most of its links come again`;
    return [
        {
            written: { ...base, ...format, sections: { except: names }, ...rules },
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
function entryText({ exact, of, counts }) {
    const text = counts.description > 0 ? `; ${counts.description} have a text behind the link` : '';
    const [first, ...others] = exact;
    const written = `${first} of ${of} are written exactly so`;
    return others.length > 0
        ? `${written}, and ${others.join(', ')} in the other ways${text}`
        : `${written}${text}`;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}
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
function openTexts({ exact, of, separators, stranger }) {
    if (sum(exact) >= of * 0.8)
        return [];
    const seen = separators.slice(0, 4).map(([text, count]) => `\`${text}\` ${count} times`);
    const behind = seen.length > 0 ? `; behind the link stands ${seen.join(', ')}` : '';
    const first = stranger ? lineOf(stranger.source, stranger.place.line) : '';
    return [
        `Only ${sum(exact)} of ${pluralEntries(of)} are written as the template says${behind}. The first that is not: ${first}`,
    ];
}
function undatedTexts(pages) {
    const dated = pages.filter(({ source }) => /^---\n[\s\S]{0,4000}?\n(?:date|published\w*|pubDate):/i.test(source.text.slice(0, 5000)));
    return dated.length > pages.length / 2
        ? ['The date stands in the front matter, where it is not read.']
        : pages.filter(({ path }) => /\d/.test(path)).length > pages.length / 2
            ? ['No dates were found in headings or file names.']
            : [];
}

;// CONCATENATED MODULE: ./build/src/inference/write.js
const head = `# Written by \`copydesk init\`, from what the pages look like. Change what you know better.
# Every key is explained in https://github.com/copydesk/copydesk/blob/v1/docs/configuration.md
digests:
`;
function configText(digests) {
    return head + digests.map(digestText).join('\n');
}
const keys = [
    ...[
        'files',
        'exclude',
        'day',
        'date-in',
        'date-line',
        'locale',
        'order',
        'entry',
        'star',
        'tags',
        'section',
        'sections',
    ],
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
    if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text))
        return JSON.stringify(text);
    return text.includes("'") && !text.includes('"') && !text.includes('\\')
        ? `"${text}"`
        : `'${text.replaceAll("'", "''")}'`;
}
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
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/jobs/init.js












const markdownFiles = ['**/*.md', '**/*.markdown', '**/*.mdown', '**/*.mkd'];
const mostLinted = 120;
const habitual = { info: 0.1, off: 0.2 };
const fewFindings = 3;
const fewEntries = 10;
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
const untitledRule = 'digest-title-missing';
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
            const untitled = digest.entries.filter(({ title, url }) => !title && url !== '').length;
            if (untitled > 0) {
                counts.rules.set(untitledRule, (counts.rules.get(untitledRule) ?? 0) + untitled);
            }
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
            const severity = share > habitual.off && rule !== untitledRule ? 'off' : 'info';
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
        for (const { line } of missed.slice(0, mostMissed - coverage.missed.length)) {
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
;// CONCATENATED MODULE: ./build/src/cli/workflows.js
const workflows = [
    {
        path: '.github/workflows/copydesk.yml',
        text: `name: Copydesk

# \`pull_request_target\` gives a token that may comment on pull requests from forks as well. It is safe as long as nothing of
# the pull request is run: this job checks nothing out, Copydesk reads the changed pages through the API as text, and takes
# its configuration from the base branch. Add no step that checks out or runs the head.
on:
  pull_request_target: # zizmor: ignore[dangerous-triggers] nothing of the head is checked out or run

permissions: {}

concurrency:
  group: copydesk-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  review:
    name: Review
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the pages and the configuration
      pull-requests: write # to write the review
    steps:
      # The tag moves with each release of version 1. To run exactly what you have read, write a release's full commit SHA
      # in its place, with the version as a comment; Dependabot keeps both up to date.
      - uses: copydesk/copydesk@v1
`,
    },
    {
        path: '.github/workflows/copydesk-nightly.yml',
        text: `name: Copydesk, nightly

# A file of its own: after 60 idle days GitHub switches off the schedules of a public repository, and with a schedule the whole
# file that it stands in. At an odd minute: at the full hour, runs are delayed and some are dropped.
on:
  schedule:
    - cron: 23 3 * * *
  workflow_dispatch:
  issues: # a box that is ticked in the issue is answered at once
    types: [edited, closed, reopened]

permissions: {}

# Boxes need not wait for a night to end.
concurrency:
  group: copydesk-nightly-\${{ github.event_name == 'issues' && 'issue' || 'night' }}
  cancel-in-progress: false

jobs:
  nightly:
    name: Nightly
    # Of all issues the one that Copydesk wrote. With another token, this is the name of its account.
    if: github.event_name != 'issues' || github.event.issue.user.login == 'github-actions[bot]'
    runs-on: ubuntu-latest
    timeout-minutes: 90
    permissions:
      contents: write # to keep what is known of the links on the branch copydesk/state, and to commit fixes
      issues: write # to write the issue
      pull-requests: write # to open the pull request with fixes; leave it out without \`fix: safe\`
    steps:
      # The tag moves with each release of version 1. To run exactly what you have read, write a release's full commit SHA
      # in its place, with the version as a comment; Dependabot keeps both up to date.
      - uses: copydesk/copydesk@v1
        with:
          mode: nightly
          fix: 'off' # or \`safe\`: a pull request with fixes that are proven to change nothing else
`,
    },
];

// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/init.js













const wellCovered = 0.9;
const contributions = { least: 3, most: 20, characters: 5_000_000 };
function initCommand(_words, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { files, terminal, now } = context;
        const json = options.json ?? false;
        const more = options.workflows ? workflows : [];
        if (!options.dryRun && !options.yes && terminal.confirm === undefined) {
            await refuseExisting([{ path: config_config/* defaultConfigPath */.jE }, ...more], files);
        }
        const progress = (0,workspace/* createProgress */.mf)(terminal);
        const proposal = await proposeConfig({ files, today: (0,workspace/* today */.Ec)(now), progress });
        const { text, coverage } = proposal;
        if (!json)
            await terminal.write(shownText(proposal, options, terminal.colour));
        const [configuration, ...others] = await writeAll([{ path: config_config/* defaultConfigPath */.jE, text }, ...more], options, context);
        const replayed = options.replay === false ? undefined : await past(proposal, context, interrupted);
        if (json) {
            const { digests, entries, findings, notes } = proposal;
            const found = { config: text, coverage, entries, findings, notes };
            const open = digests.flatMap((digest) => digest.open);
            const expected = Array.isArray(replayed) ? (0,cli_replay.replaySummary)(replayed) : undefined;
            await terminal.write(`${(0,src_escape/* jsonText */.s$)({ version: 1, ...configuration, ...(options.workflows && { workflows: others }), ...found, open, ...(expected && { replay: expected }) })}\n`);
        }
        else if (replayed !== undefined) {
            await terminal.write(typeof replayed === 'string' ? `${replayed}\n` : `${expectation(replayed)}\n`);
        }
        return coverage.recognised < wellCovered * coverage.all ? cli_context/* exitCodes */.h.findings : cli_context/* exitCodes */.h.clean;
    });
}
async function refuseExisting(wanted, files) {
    for (const { path, text } of wanted) {
        if ((await files.kind(path)) !== 'file')
            continue;
        const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
        if (bytes && Buffer.compare(await files.read(path), bytes) === 0)
            continue;
        throw new errors/* CopydeskError */.r('usage', `${path} exists already; use --yes to overwrite it, or --dry-run to print what would be written`);
    }
}
async function writeAll(wanted, options, context) {
    const results = [];
    for (const file of wanted) {
        const written = options.dryRun ? false : await write(file, options, context);
        results.push({ path: file.path, written });
    }
    return results;
}
async function write({ path, text }, options, { files, terminal }) {
    const say = (line) => (options.json ? undefined : terminal.write(`${line}\n`));
    const bytes = new TextEncoder().encode(text);
    const before = (await files.kind(path)) === 'file' ? await files.read(path) : null;
    if (before && Buffer.compare(before, bytes) === 0) {
        await say(`${path} is as it should be already.`);
        return false;
    }
    if (before && !options.yes) {
        const agreed = await terminal.confirm?.(`${path} exists already. Overwrite it?`);
        if (!agreed) {
            await say(`${path} was left as it is.`);
            return false;
        }
    }
    await files.makeFolder(path.slice(0, path.lastIndexOf('/')));
    await files.write(path, bytes, before);
    await say(`Wrote ${path}; read it, and change what you know better.`);
    return true;
}
function shownText(proposal, { dryRun, workflows: withWorkflows }, colour) {
    const { bold } = picocolors.createColors(colour);
    const { text, coverage, digests, entries, findings, notes } = proposal;
    const lines = [];
    if (dryRun)
        lines.push(text.split('\n').map(src_escape/* terminalText */.eR).join('\n'));
    if (dryRun && withWorkflows) {
        lines.push(`The workflows would be ${workflows.map(({ path }) => path).join(' and ')}.`);
    }
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
async function past({ config, size }, context, interrupted) {
    const { terminal } = context;
    const affordable = Math.floor(contributions.characters / Math.max(1, size));
    const last = Math.min(contributions.most, Math.max(contributions.least, affordable));
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
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8622);
/* harmony import */ var _review_replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8609);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4503);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6649);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6194);








const defaultLast = 20;
function replayCommand(_words, options, context) {
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .In)(context, async (interrupted) => {
        const { terminal } = context;
        const { config } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(options, context);
        const last = options.last ?? defaultLast;
        const replayed = await (0,_review_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(await context.openGit(true), {
            config,
            last,
            failOn: 'error',
            maxComments: options.maxComments ?? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxComments */ .kI,
            links: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOptions */ .dO)({ offline: true }, context, interrupted),
            signal: interrupted,
            progress(done) {
                if (terminal.watched)
                    void terminal.writeError(`\rreviewing ${done + 1} of ${last}\u001b[K`);
            },
        });
        if (terminal.watched)
            await terminal.writeError('\r\u001b[K');
        const text = options.format === 'json'
            ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ version: 1, ...replaySummary(replayed), contributions: replayed })}\n`
            : replayText(replayed, terminal.colour);
        await terminal.write(text);
        const failures = replayed.flatMap((each) => each.failures);
        for (const failure of failures) {
            await terminal.writeError(`copydesk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(failure)}\n`);
        }
        if (interrupted.aborted) {
            await terminal.writeError('copydesk: interrupted; older contributions were not reviewed\n');
            return _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.interrupted;
        }
        return failures.length > 0 ? _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.failed : _context_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    });
}
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
function commentsText(replayed) {
    const { comments, commented } = replaySummary(replayed);
    const over = `Over the last ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .t)(replayed.length, 'contribution')} with entries`;
    return comments === 0
        ? `${over} it would not have commented.`
        : `${over} it would have commented ${comments === 1 ? 'once' : `${comments} times`}, on ${commented} of them. Links were not checked.`;
}
function replayText(replayed, colour) {
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(colour);
    if (replayed.length === 0) {
        return 'No commit of this history adds an entry that the configuration recognises. `copydesk check` tells what it recognises now.\n';
    }
    const lines = [bold('Date        Commit    Entries  Comments  Contribution')];
    for (const { date, commit, subject, entries, comments, findings } of replayed) {
        const counts = `${String(entries).padStart(7)}  ${String(comments).padStart(8)}`;
        lines.push(`${date}  ${commit.slice(0, 8)}  ${counts}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(subject)}`);
        for (const { path, line, severity, rule, message, since } of findings) {
            const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(path)}:${line}`;
            const about = dim(`${rule}; the line: ${sinceTexts[since]}`);
            lines.push(`    ${place}  ${severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(message)}`, `      ${about}`);
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

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);



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
