export const id = 644;
export const ids = [644,893];
export const modules = {

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCommand: () => (/* binding */ addCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/digest/additions.js
var digest_additions = __webpack_require__(8767);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/text/code-span.js
var code_span = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/digest/habit.js
var habit = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/digest/model/day.js
var day = __webpack_require__(2138);
;// CONCATENATED MODULE: ./build/src/digest/sections.js


function hasSection({ sections }, name) {
    return sections.some((each) => each.inScope && isCalled(each, name));
}
function sectionNamed(name, sections, isInner = () => false) {
    const found = sections.filter((each) => isCalled(each, name));
    const [first, second] = found;
    if (first && (!second || found.every(isInner)))
        return first;
    if (first) {
        throw askFor(`${found.length} sections are called ${(0,code_span/* inlineCode */.ti)(name)}`, found, sections);
    }
    const title = titleSection(sections);
    const others = sections.filter((each) => each !== title);
    throw askFor(`no section is called ${(0,code_span/* inlineCode */.ti)(name)}`, others, sections);
}
const maxNamed = 20;
function askFor(problem, sections, all) {
    const names = sections.map((section) => {
        const alike = all.filter((each) => titleOf(each) === titleOf(section));
        const paths = new Set(alike.map(({ path }) => path.join(' > ')));
        return paths.size > 1 ? section.path.join(' > ') : titleOf(section);
    });
    const known = [...new Set(names)].filter((name) => name !== '');
    const shown = known.slice(0, maxNamed).map(code_span/* inlineCode */.ti).join(', ');
    const more = known.length > maxNamed ? ` and ${known.length - maxNamed} more` : '';
    const remedy = known.length > 0 ? `choose with --section: ${shown}${more}` : 'there is none';
    return new errors/* CopydeskError */.r('usage', `${problem}; ${remedy}`);
}
function homeOfDays(days, all) {
    const homes = [...new Set(days.map(({ section }) => section))];
    const [first, second] = homes;
    if (!first || !second)
        return first ?? homeOf(all);
    const spans = homes.map(({ days: own }) => {
        const dates = own.flatMap(({ date }) => date ?? []).sort();
        return { first: dates[0] ?? '', last: dates.at(-1) ?? '' };
    });
    spans.sort((a, b) => (a.first < b.first ? -1 : 1));
    const isParted = spans.every(({ last }, at) => last < (spans[at + 1]?.first ?? '~'));
    if (!isParted)
        throw askFor('days stand in several sections', homes, all);
    return first;
}
function refuseOtherYear(section, today) {
    const years = new Set(section.days.map(({ date = '' }) => date.slice(0, 4)));
    const [year = ''] = years;
    const title = titleOf(section);
    const isOfYear = years.size === 1 && title.replace(/\D/g, '') === year;
    if (!isOfYear || today.startsWith(year))
        return;
    throw new errors/* CopydeskError */.r('usage', `${(0,code_span/* inlineCode */.ti)(title)} has the days of ${year}; write the heading of ${today.slice(0, 4)} and name it with --section, or let \`day\` begin with the level ${(0,code_span/* inlineCode */.ti)(`${'#'.repeat(section.depth)} {date:YYYY}`)}`);
}
const severalSections = 'entries stand in several sections';
function sectionOfMonth(holding, today, all) {
    const month = today.slice(0, 7);
    const [only, second] = holding.filter(({ entries }) => entries.some(({ dated }) => dated?.period.first.startsWith(month)));
    if (only && !second)
        return only;
    throw askFor(severalSections, holding, all);
}
function emptyHome(all) {
    const home = homeOf(all);
    const others = all.filter(({ depth }) => depth > home.depth && depth > 0);
    if (others.length === 0)
        return home;
    throw askFor('the page has no entries yet, but sections', others, all);
}
function homeOf(all) {
    const home = all.find(({ depth }) => depth === 1) ?? all[0];
    if (home)
        return home;
    throw new errors/* CopydeskError */.r('usage', 'the page has none of the sections that its format describes');
}
function isWithin(section, outer) {
    return outer.path.every((title, at) => section.path[at] === title);
}
function titleOf({ path }) {
    return path.at(-1) ?? '';
}
function titleSection(sections) {
    const [title, other] = sections.filter(({ depth }) => depth === 1);
    const isEmpty = title?.entries.length === 0 && title.days.length === 0;
    return isEmpty && !other && sections.some(({ depth }) => depth > 1) ? title : undefined;
}
function isCalled({ path }, name) {
    return path.some((_, at) => folded(path.slice(at).join('>')) === folded(name));
}
function folded(name) {
    const words = name.toLowerCase().replace(/[^\p{L}\p{N}>]+/gu, ' ');
    return words.trim() === '' ? name.trim() : words.replace(/ ?> ?/g, '>').trim();
}

;// CONCATENATED MODULE: ./build/src/digest/insertion.js





function insertionOf(digest, entry, destination) {
    return new Page(digest, entry, destination.today).insert(destination.section);
}
class Page {
    #digest;
    #entry;
    #text;
    #habits;
    #today;
    constructor(digest, entry, today) {
        this.#digest = digest;
        this.#entry = entry;
        this.#today = today;
        this.#text = digest.document.source.text;
        this.#habits = new habit/* PageHabits */.l6(digest);
    }
    insert(section) {
        return this.#digest.format.days.length > 0
            ? this.#intoDay(section)
            : this.#intoSection(section);
    }
    #intoSection(name) {
        const holding = this.#habits.sections.filter(({ entries }) => entries.length > 0);
        const [only, second] = holding;
        if (name === undefined) {
            const section = second
                ? sectionOfMonth(holding, this.#today, this.#habits.sections)
                : (only ?? emptyHome(this.#habits.sections));
            return this.#into(section.entries, section.heading);
        }
        const section = sectionNamed(name, this.#habits.sections);
        const inner = holding.filter((each) => each !== section && isWithin(each, section));
        if (section.entries.length === 0 && inner.length > 0) {
            throw askFor(`the entries of ${(0,code_span/* inlineCode */.ti)(name)} stand in sections of it`, inner, this.#habits.sections);
        }
        return this.#into(section.entries, section.heading);
    }
    #intoDay(name) {
        const { days: all } = this.#habits;
        const inner = all.flatMap((day) => this.#habits.sectionsIn(day));
        const isInner = (section) => inner.includes(section);
        const named = name === undefined ? undefined : sectionNamed(name, this.#habits.sections, isInner);
        const outer = named && !isInner(named) ? named : undefined;
        const days = all.filter(({ section }) => !outer || isWithin(section, outer));
        const home = outer ?? homeOfDays(days, this.#habits.sections);
        const day = days.find((each) => holds(each, this.#today));
        if (!named || outer) {
            this.#refuseUnsorted(day && day.entries.length > 0 ? [day] : days);
            return day ? this.#into((0,habit/* ownEntries */.xK)(day), day.heading) : this.#newDay(days, home);
        }
        if (!day)
            return this.#newDay(days, home, named);
        const sections = this.#habits.sectionsIn(day);
        const there = sections.find((section) => titleOf(section) === titleOf(named));
        return there ? this.#into(there.entries, there.heading) : this.#newSection(named, day);
    }
    #newDay(days, home, inner) {
        const { order, days: levels } = this.#digest.format;
        let outer;
        let level = 0;
        for (; level < levels.length - 1; level++) {
            const isIn = ({ parent }) => outer === undefined || parent === outer;
            const found = this.#habits.outerDays.find((each) => each.level === level && isIn(each) && holds(each, this.#today));
            if (!found)
                break;
            outer = found;
        }
        const siblings = (level < levels.length - 1 ? this.#habits.outerDays : days).filter((each) => each.level === level && (!outer || each.parent === outer));
        const dated = siblings.flatMap((day) => day.date === undefined ? [] : [{ day, date: day.date }]);
        const latest = [...dated].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
        const last = latest && { first: latest.date, last: latest.day.until ?? latest.date };
        const { headings, period } = this.#headings(level, last);
        const below = inner
            ? this.#habits.sectionGaps().above + this.#sectionWithEntry(inner)
            : this.#habits.firstGap() + this.#firstEntry();
        const block = headings.join(this.#habits.outerGap()) + below;
        const gap = this.#habits.dayGap(siblings);
        const isNewest = order === 'newest-first';
        const isAbove = ({ date }) => isNewest ? date > period.first : date < period.first;
        const next = isNewest ? dated.find((each) => !isAbove(each)) : dated[0];
        const upper = isNewest ? dated.at(-1) : dated.findLast(isAbove);
        const follows = isNewest ? !next : upper !== undefined;
        const beside = follows ? upper : next;
        if (beside)
            refuseOtherYear(beside.day.section, this.#today);
        if (follows && upper) {
            const within = this.#digest.entries.filter(({ head }) => isInside(head, upper.day.range));
            const from = within.at(-1)?.head ?? upper.day.heading;
            return this.#after(this.#habits.endOf(from, upper.day.range), block, gap);
        }
        if (next)
            return { at: next.day.heading.start.offset, text: block + gap };
        return this.#below((outer ?? home).heading, block, outer ? this.#habits.outerGap() : this.#habits.blank);
    }
    #headings(level, last) {
        const { days } = this.#digest.format;
        const today = this.#today;
        const written = days.slice(level).map((templates, at) => {
            const heading = (0,day/* writeDay */.ip)(this.#digest.format, level + at, today, at === 0 ? last : undefined);
            if (heading)
                return heading;
            throw new errors/* CopydeskError */.r('usage', `no day holds ${today}, and ${(0,code_span/* inlineCode */.ti)(templates[0]?.text ?? '')} has words that only you know; write its heading, then add to it`);
        });
        const [first] = written;
        return {
            headings: written.map(({ text }) => text),
            period: first?.period ?? { first: today, last: today },
        };
    }
    #newSection(named, day) {
        const { days } = this.#habits;
        const sections = this.#habits.sectionsIn(day);
        const model = days.find((each) => this.#habits.sectionsIn(each).includes(named));
        const order = model ? this.#habits.sectionsIn(model).map(titleOf) : [];
        const rank = (section) => order.indexOf(titleOf(section));
        const upper = sections.findLast((each) => rank(each) !== -1 && rank(each) < rank(named));
        const next = sections[upper ? sections.indexOf(upper) + 1 : 0];
        const { above } = this.#habits.sectionGaps();
        const block = this.#sectionWithEntry(named);
        if (next)
            return { at: next.heading.start.offset, text: block + above };
        return this.#after(day.range.end.offset, block, above);
    }
    #sectionWithEntry({ heading: { start, end } }) {
        const heading = this.#text.slice(start.offset, end.offset);
        return heading + this.#habits.sectionGaps().below + this.#firstEntry();
    }
    #firstEntry() {
        return this.#tableHead() + this.#entry.write(this.#habits.number([]).value);
    }
    #tableHead() {
        if (this.#digest.format.entries[0].block.type !== 'row')
            return '';
        const head = this.#habits.tableHead();
        if (head !== undefined)
            return head;
        throw new errors/* CopydeskError */.r('usage', 'the page has no table yet; write its header, then add to it');
    }
    #into(all, heading) {
        const column = Math.min(...all.map(({ head }) => head.start.column));
        const alike = all.filter(({ head }) => head.start.column === column);
        const exact = alike.filter(({ differences }) => differences.length === 0);
        const entries = exact.length > 0 ? exact : alike;
        const [first] = entries;
        if (!first)
            return this.#intoEmpty(heading);
        const { value, leads } = this.#habits.number(entries);
        const text = this.#entry.write(value);
        const gap = this.#habits.entryGap(entries);
        const upper = leads
            ? undefined
            : this.#habits.above(this.#entry.title, this.#today, entries).at(-1);
        if (!upper)
            return { at: first.head.start.offset, text: text + gap };
        const next = alike[alike.indexOf(upper) + 1]?.head.start.offset ?? this.#text.length;
        const lowest = all.findLast(({ head }) => head.start.offset < next) ?? upper;
        return this.#after(this.#habits.endOf(lowest.head, lowest.range), text, gap);
    }
    #intoEmpty(heading) {
        const last = this.#ownBlocks(heading).at(-1);
        if (last?.type === 'table' && this.#digest.format.entries[0].block.type === 'row') {
            const row = this.#entry.write(this.#habits.number([]).value);
            return this.#after(last.end, row, this.#digest.document.source.eol);
        }
        return this.#below(heading, this.#firstEntry(), this.#habits.firstGap());
    }
    #below(heading, block, gap) {
        const own = this.#ownBlocks(heading);
        const last = own.findLast(({ type }) => type !== 'thematicBreak' && type !== 'definition');
        const at = last?.end ?? heading.end.offset;
        const { blank } = this.#habits;
        if (at > 0)
            return this.#after(at, block, last ? blank : gap);
        const { eol } = this.#digest.document.source;
        return { at, text: block + (this.#text === '' ? eol : blank) };
    }
    #ownBlocks(heading) {
        const from = heading.end.offset;
        const { sections, days, document } = this.#digest;
        const stops = new Set([...sections, ...days].map((each) => each.heading.start.offset));
        const own = [];
        for (const { type, position } of document.tree.children) {
            const start = position?.start.offset ?? 0;
            if (start < from)
                continue;
            if (type === 'heading' || (stops.has(start) && start > from))
                break;
            own.push({ type, end: position?.end.offset ?? start });
        }
        return own;
    }
    #after(at, block, gap) {
        const blanks = /^[ \t]*(?=[\r\n]|$)/.exec(this.#text.slice(at, at + 200))?.[0] ?? '';
        return { at: at + blanks.length, text: gap + block };
    }
    #refuseUnsorted(days) {
        const filled = days.filter(({ entries }) => entries.length > 0);
        const sorted = filled.filter((day) => (0,habit/* ownEntries */.xK)(day).length === 0);
        if (!(0,habit/* isHabit */.$Z)(sorted.length, filled.length))
            return;
        throw askFor(severalSections, filled.flatMap((day) => this.#habits.sectionsIn(day)), this.#habits.sections);
    }
}
function isInside({ start, end }, range) {
    return start.offset >= range.start.offset && end.offset <= range.end.offset;
}
function holds({ date, until = date }, today) {
    return date !== undefined && until !== undefined && date <= today && today <= until;
}

// EXTERNAL MODULE: ./build/src/digest/template/template.js
var template_template = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/findings/finding.js
var findings_finding = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/findings/leaves.js
var leaves = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/text/multiset.js
var multiset = __webpack_require__(154);
// EXTERNAL MODULE: ./build/src/titles/entry.js
var entry = __webpack_require__(2025);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/digest/archive/archive-file.js
var archive_file = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/src/digest/archive/heads.js + 2 modules
var archive_heads = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/digest/archive/heads-file.js
var heads_file = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/digest/template/file-date.js
var file_date = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/add-target.js











async function chooseTarget(loaded, workspace, options) {
    const { file: name, section } = options;
    const candidates = name === undefined
        ? newestOf(loaded, workspace)
        : await named(await (0,load/* pathOf */.XM)(name, workspace.files), loaded, workspace);
    const fitting = section === undefined
        ? candidates
        : candidates.filter(({ file, config }) => (0,lint_file/* digestsOrNone */.TL)({ ...file, configs: [config], assumed: false }).some((digest) => hasSection(digest, section)));
    const [first, ...others] = fitting.length > 0 ? fitting : candidates;
    const paths = [...new Set(others.map(({ file }) => file.source.path))];
    if (first && paths.every((path) => path === first.file.source.path)) {
        return { ...first, tags: fitted(first.config, options) };
    }
    if (!first)
        throw noFile(loaded, workspace);
    const all = [first.file.source.path, ...paths];
    throw new errors/* CopydeskError */.r('usage', `the entries could go into any of ${all.length} files; choose with --file: ${all.slice(0, 20).map(code_span/* inlineCode */.ti).join(', ')}`);
}
function newestOf({ files }, { config, today }) {
    return config.digests.flatMap((digest) => {
        const own = files.filter((file) => file.configs.includes(digest) && (0,lint_file/* belongs */.Fz)(file));
        return newest(own, digest, today).map((file) => ({ file, config: digest }));
    });
}
function newest(files, { format }, today) {
    if (files.length < 2)
        return files;
    const dated = files.flatMap((file) => {
        const { path, text } = file.source;
        const period = (0,file_date/* fileDates */.KO)(format, path, text).whole?.period;
        if (period)
            return [{ file, ...period }];
        const heads = format.days.length > 0 ? (0,archive_heads/* createHeadsReader */.n)(format)(new heads_file/* HeadsFile */.U(path, text)) : [];
        const dates = heads.flatMap(({ date }) => date ?? []).sort();
        const last = dates.at(-1);
        return last === undefined ? [] : [{ file, first: last, last }];
    });
    const holding = dated.filter(({ first, last }) => first <= today && today <= last);
    const [latest] = (holding.length > 0 ? holding : dated).sort((a, b) => a.first === b.first ? 0 : a.first < b.first ? 1 : -1);
    if (latest)
        return [latest.file];
    const nameOf = ({ source: { path } }) => path.slice(path.lastIndexOf('/') + 1);
    if (new Set(files.map((file) => nameOf(file).replace(/\d+/g, '#'))).size > 1)
        return files;
    const order = (0,archive_file/* createFileOrder */.Zg)(() => undefined);
    return [...files].sort((a, b) => order(nameOf(a), nameOf(b))).slice(-1);
}
async function named(path, loaded, { files, config }) {
    const file = loaded.files.find(({ source }) => source.path === path);
    if (file)
        return file.configs.map((each) => ({ file, config: each }));
    const failure = loaded.failures.find(({ message }) => message.startsWith(`${path}: `));
    if (failure)
        throw failure;
    const kind = await files.kind(path);
    const what = kind === undefined
        ? 'there is no such file; make it, and add to it then'
        : (await files.isLinked(path))
            ? 'this is a symbolic link, and nothing is written through links'
            : 'no digest of the configuration describes this file';
    const patterns = config.digests.flatMap((digest) => digest.files).map(code_span/* inlineCode */.ti);
    throw new errors/* CopydeskError */.r('usage', `${path}: ${what}, expected one of ${[...new Set(patterns)].join(', ')}`);
}
function noFile({ files, failures }, { config }) {
    const [failure] = failures;
    if (failure)
        return failure;
    const names = files.map(({ source }) => (0,code_span/* inlineCode */.ti)(source.path)).slice(0, 20);
    return new errors/* CopydeskError */.r('no-input', config.assumed
        ? `there is no ${config_config/* defaultConfigPath */.jE}, and none of ${names.join(', ')} has a date heading with an entry under it; \`copydesk init\` writes a configuration, and --file names a page to begin with`
        : 'no file of the digests can be added to');
}
function fitted({ format }, options) {
    const { starred, tags = [], description, source } = options;
    const [template] = format.entries;
    const needs = (option, isGiven, name) => {
        if (!isGiven || (0,template_template/* slotOf */.SW)(template, name))
            return;
        throw new errors/* CopydeskError */.r('usage', `${option} has no place in ${(0,code_span/* inlineCode */.ti)(template.text)}, which has no \`{${name}}\``);
    };
    needs('--star', starred, 'star');
    needs('--tag', tags.length > 0, 'tag');
    needs('--description', description !== undefined, 'description');
    needs('--source', source !== undefined, 'source');
    if (description === undefined && (0,template_template/* slotOf */.SW)(template, 'description')?.optional === false) {
        throw new errors/* CopydeskError */.r('usage', `${(0,code_span/* inlineCode */.ti)(template.text)} wants a description; give one with --description`);
    }
    const unknown = tags.find((tag) => (0,template_template/* tagAsWritten */.kw)(tag, format) === undefined);
    if (unknown === undefined)
        return tags.map((tag) => (0,template_template/* tagAsWritten */.kw)(tag, format) ?? tag);
    throw new errors/* CopydeskError */.r('usage', `the digest has no tag ${(0,code_span/* inlineCode */.ti)(unknown)}; it has ${format.tags.map(code_span/* inlineCode */.ti).join(', ')}`);
}

// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/titles.js
var titles = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/src/jobs/add.js
















async function add(urls, workspace, options) {
    const loaded = await (0,load/* loadFiles */.aY)([], workspace);
    const target = await chooseTarget(loaded, workspace, options);
    const { archive } = await (0,load/* loadArchive */.bt)(loaded.files.filter(lint_file/* belongs */.Fz), workspace);
    const { format } = target.config;
    const found = await (0,titles/* lookUpEntries */.D)(urls, { format, archive, workspace }, { ...options, tags: target.tags });
    const results = [];
    let { file } = target;
    for (const each of found) {
        if ('problem' in each) {
            const [known] = archive.places(each.url);
            results.push(known ? { url: each.url, problem: `${each.problem}; ${listed(known)}` } : each);
            continue;
        }
        const { values, ...about } = each;
        const tried = await tryEntry(values, { ...target, file }, options.section, archive, workspace);
        if ('problem' in tried) {
            results.push({ url: each.url, problem: tried.problem });
            continue;
        }
        file = tried.file;
        for (const earlier of results) {
            if ('at' in earlier && earlier.at >= tried.insertion.at) {
                earlier.at += tried.insertion.text.length;
            }
        }
        results.push({ ...about, ...tried.entry });
    }
    const { source, bom } = target.file;
    const [before, after] = [source.text, file.source.text];
    const [read, bytes] = [(0,decode/* encodeText */.w)(before, bom), (0,decode/* encodeText */.w)(after, bom)];
    return {
        path: source.path,
        results: results.map((each) => {
            if ('problem' in each)
                return each;
            const { at, ...about } = each;
            return { ...about, line: file.source.pointAt(at).line };
        }),
        change: before === after ? undefined : { path: source.path, before, after, read, bytes },
    };
}
function listed({ path, range, date }) {
    const day = date === undefined ? '' : ` under ${date}`;
    return `it is listed already, in ${(0,code_span/* inlineCode */.ti)(`${path}:${range.start.line}`)}${day}`;
}
const maxRounds = 3;
async function tryEntry(values, { file, config }, section, archive, workspace) {
    const { today } = workspace;
    const before = (0,lint_file/* readFile */.TA)(file);
    const index = file.configs.indexOf(config);
    const { document } = before[index];
    const title = values.title && 'text' in values.title ? values.title.text : '';
    let insertion = insertionOf(before[index], {
        title,
        write: (number) => writeHead(config.format, values, number, today, document.source.eol),
    }, { today, section });
    const links = (0,check_links/* linkInput */.Hs)(new Map(), archive, workspace);
    const lint = async (at, digests, change) => {
        const { findings } = await (0,check_links/* lintLinks */.L$)(at, digests, links);
        const isUnproven = change === undefined;
        const input = { archive, today, unproven: isUnproven, ...(change && { change }) };
        return (0,lint_file/* addFindings */.W7)((0,lint_file/* lintDigests */.tg)(at, digests, input), findings).findings;
    };
    const known = await lint(file, before);
    for (let round = 0;; round++) {
        const after = (0,lint_file/* withText */.ij)(file, inserted(document.source.text, insertion));
        const digests = (0,lint_file/* readFile */.TA)(after);
        const place = linesOf(insertion, after.source);
        const isAddedLine = (_, line) => line >= place.first && line <= place.last;
        const additions = (0,digest_additions/* compareDigests */.v)(digests, before, isAddedLine);
        const change = { additions, before: document, author: undefined };
        const findings = await lint(after, digests, change);
        const fresh = [...(0,multiset/* multisetDifference */.b)(findings, known, findings_finding/* fingerprintOf */.a)];
        const own = fresh.filter(({ fix }) => fix?.edits.every(({ range }) => add_isInside(range, place)));
        const { text, applied } = (0,fix/* applyFixes */.yZ)(after.source.text, own, { unsafe: false });
        if (applied.length > 0 && round < maxRounds) {
            const { at } = insertion;
            const length = insertion.text.length + text.length - after.source.text.length;
            insertion = { at, text: text.slice(at, at + length) };
            continue;
        }
        const [finding] = fresh;
        if (finding)
            return { problem: problemOf(finding) };
        const entry = newEntry(digests[index], before[index], insertion);
        if (!entry || !keepsAllElse(before, digests, insertion))
            return { problem: noPlace };
        const { start, end } = entry.head;
        const words = after.source.text.slice(start.offset, end.offset);
        return { file: after, insertion, entry: { text: words, at: start.offset } };
    }
}
function writeHead(format, values, number, today, eol) {
    const date = (0,template_template/* slotOf */.SW)(format.entries[0], 'date')?.date;
    const written = date?.write((0,calendar/* periodAround */.zn)(date.unit, today));
    const numbered = { ...values, number: `${number}`, date: written };
    return (0,entry/* headText */.WI)(format, numbered, number).replaceAll('\n', eol);
}
const noPlace = 'its entry cannot be put there without changing how something else is read; add it by hand';
function inserted(text, insertion) {
    return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}
function linesOf({ at, text }, { pointAt }) {
    const start = at + text.length - text.trimStart().length;
    return { first: pointAt(start).line, last: pointAt(at + text.trimEnd().length).line };
}
function add_isInside({ start, end }, place) {
    return start.line >= place.first && end.line <= place.last;
}
function problemOf({ rule, message }) {
    return `${message} (${rule})`;
}
function newEntry(after, before, { at, text }) {
    const isNew = ({ head }) => head.start.offset >= at && head.end.offset <= at + text.length;
    const [entry, second] = after.entries.filter(isNew);
    const described = ({ url, title, day, section, head, range }) => JSON.stringify([
        url,
        title?.text,
        day?.date,
        section.path,
        head.end.offset - head.start.offset,
        head.end.offset <= at && range.end.offset >= at ? '' : range.end.offset - head.end.offset,
    ]);
    const others = after.entries.filter((each) => !isNew(each)).map(described);
    const isKept = others.join('\n') === before.entries.map(described).join('\n');
    return entry?.differences.length === 0 && !second && isKept ? entry : undefined;
}
function keepsAllElse(before, after, { at, text }) {
    const [old, fresh] = [before, after].map(([digest]) => (digest ? (0,leaves/* leavesOf */.wf)(digest.document) : []));
    const end = at + text.length;
    const isOld = ({ start, end: last }) => last <= at || start >= end;
    const described = ({ type, depth, nesting, words, raw, urls, context }) => JSON.stringify([type, depth, nesting, words, raw, urls, context.replace(/ \d+|\d+$/g, '')]);
    const kept = (fresh ?? []).filter(isOld).map(described);
    return kept.join('\n') === (old ?? []).map(described).join('\n');
}

// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/cli/context.js
var cli_context = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/fix.js + 1 modules
var cli_fix = __webpack_require__(8274);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/add.js








function addCommand(urls, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { terminal, files } = context;
        const { file, section, source, title, description, tag: tags = [], star = false } = options;
        if (urls.length > 1 && title !== undefined) {
            throw new errors/* CopydeskError */.r('usage', '--title is that of one address, and there are several');
        }
        if (title?.trim() === '')
            throw new errors/* CopydeskError */.r('usage', '--title is empty');
        if (options.offline && title === undefined) {
            throw new errors/* CopydeskError */.r('usage', '--offline asks no page for its title; give it with --title');
        }
        const { path, results, change } = await add(urls, await (0,workspace/* open */.ho)(options, context), {
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
            ...{ file, section, source, title, description, tags, starred: star },
        });
        if (interrupted.aborted) {
            await terminal.writeError('copydesk: interrupted; nothing was added\n');
            return cli_context/* exitCodes */.h.interrupted;
        }
        if (change && options.dryRun)
            await terminal.write((0,cli_fix.patchOf)(change, terminal));
        if (change && !options.dryRun)
            await files.write(change.path, change.bytes, change.read);
        const shown = (text) => (terminal.shown ? (0,src_escape/* terminalText */.eR)(text) : text);
        const added = results.filter((each) => 'text' in each);
        if (added.length > 0 && !options.dryRun) {
            const entries = (0,pluralize/* pluralize */.t)(added.length, 'entry', 'entries');
            await terminal.write(`Added ${entries} to ${shown(path)}:\n`);
            for (const { line, text } of added)
                await terminal.write(`${line}: ${shown(text)}\n`);
        }
        for (const each of results) {
            const hint = 'untitled' in each && each.untitled ? '; give one with --title' : '';
            const said = 'problem' in each ? `${each.problem}${hint}` : each.note;
            if (said !== undefined)
                await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(`${each.url}: ${said}`)}\n`);
        }
        return added.length === results.length ? cli_context/* exitCodes */.h.clean : cli_context/* exitCodes */.h.findings;
    });
}


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand),
  patchOf: () => (/* binding */ patchOf)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/fix.js







const maxIdleRounds = 10;
async function fix_fix(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace, failures);
    const digests = files.flatMap(lint_file/* digestsOrNone */.TL);
    const examined = await (0,check_links/* checkWithStore */.AL)(digests, workspace, options.links);
    const links = (0,check_links/* linkInput */.Hs)(examined.outcomes, archive, workspace);
    const lint = async (file) => {
        const linted = (0,lint_file/* lintFile */.Ac)(file, { archive, today: workspace.today });
        const { findings } = await (0,check_links/* lintLinks */.L$)(file, linted.digests, links);
        return (0,lint_file/* addFindings */.W7)(linted, findings);
    };
    const changes = [];
    let fixed = 0;
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace, run: options.links }, async (file) => {
        const result = await fixFile(file, lint, options);
        fixed += result.fixed;
        const { text, path } = result.file.source;
        if (text !== file.source.text) {
            changes.push({
                path,
                before: file.source.text,
                after: text,
                read: (0,decode/* encodeText */.w)(file.source.text, file.bom),
                bytes: (0,decode/* encodeText */.w)(text, file.bom),
            });
        }
        return result.linted;
    });
    const left = {
        ...collected,
        links: (0,report/* reportLinks */.A)(digests, examined.outcomes),
        notices: [...collected.notices, ...examined.notices],
        failures: [...collected.failures, ...examined.failures],
    };
    return { ...(0,collect/* outcomeOf */.s)(left, options.failOn), changes, fixed };
}
async function fixFile(file, lint, options) {
    let current = file;
    let linted = await lint(current);
    let fixed = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let idle = 0; idle < maxIdleRounds; idle++) {
        const { text, applied } = (0,fix/* applyFixes */.yZ)(current.source.text, linted.findings, options);
        if (applied.length === 0 || !(0,lint_file/* isDigest */.Bc)(current, linted.digests))
            break;
        fixed += applied.length;
        current = (0,lint_file/* withText */.ij)(current, text);
        linted = await lint(current);
        const left = linted.findings.filter(({ fix }) => fix !== undefined).length;
        if (left < fewest)
            idle = -1;
        fewest = Math.min(fewest, left);
    }
    return { file: current, linted, fixed };
}

// EXTERNAL MODULE: ./build/src/report/formats.js + 5 modules
var formats = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/fix.js









function fixCommand(names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const outcome = await fix_fix(names, await (0,workspace/* open */.ho)(options, context), {
            failOn: options.failOn,
            unsafe: options.unsafe ?? false,
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
        });
        const unwritten = await show(names, outcome, options, context);
        const failures = [...outcome.failures, ...unwritten];
        return (0,finish/* finish */.O9)({ ...outcome, failures }, context, interrupted);
    });
}
async function show(names, outcome, options, context) {
    const { terminal, files } = context;
    const { changes, report } = outcome;
    if (options.diff) {
        for (const change of changes)
            await terminal.write(patchOf(change, terminal));
        return [];
    }
    if (names.includes(load/* standardInputName */.dJ)) {
        const [first] = outcome.sources.values();
        if (first)
            await terminal.write(Buffer.from(changes[0]?.bytes ?? first.text).toString());
        return [];
    }
    const unwritten = [];
    for (const { path, bytes, read } of changes) {
        await files.write(path, bytes, read).catch((error) => {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            unwritten.push(new errors/* CopydeskError */.r(error.code, `not fixed: ${error.message}`));
        });
    }
    const written = changes.length - unwritten.length;
    if (options.format === 'pretty' && !options.quiet && written > 0) {
        const fixed = unwritten.length > 0 ? 'problems' : (0,pluralize/* pluralize */.t)(outcome.fixed, 'problem');
        await terminal.write(`Fixed ${fixed} in ${(0,pluralize/* pluralize */.t)(written, 'file')}.\n\n`);
    }
    const left = { ...report, links: [], stars: { ...report.stars, total: 0 } };
    const shown = options.format === 'pretty' ? left : report;
    await terminal.write(formats/* formats */.F[options.format](shown, (0,finish/* terminalOptions */.Z8)(outcome, options, context)));
    return unwritten;
}
function patchOf({ path, before, after }, { shown }) {
    const [, ...lines] = (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after).split('\n');
    return (shown ? lines.map(src_escape/* terminalText */.eR) : lines).join('\n');
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasAddedLine),
/* harmony export */   v: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var _text_multiset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);
/* harmony import */ var _identity_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);


function compareDigests(head, base, isAddedLine) {
    const isAdded = ({ path, range }) => hasAddedLine(path, range, isAddedLine);
    const entries = entriesOf(head);
    const entriesBefore = entriesOf(base);
    const bringing = (0,_text_multiset_js__WEBPACK_IMPORTED_MODULE_1__/* .multisetDifference */ .b)(entries, entriesBefore, entryKey, isAdded);
    const gone = (0,_text_multiset_js__WEBPACK_IMPORTED_MODULE_1__/* .multisetDifference */ .b)(entriesBefore, entries, entryKey);
    const fresh = [...(0,_text_multiset_js__WEBPACK_IMPORTED_MODULE_1__/* .multisetDifference */ .b)([...bringing], [...gone], titleKey)].filter(isAdded);
    const isFresh = among(fresh);
    const links = linksOf(head);
    const newLinks = [
        ...(0,_text_multiset_js__WEBPACK_IMPORTED_MODULE_1__/* .multisetDifference */ .b)(distinct(links), distinct(linksOf(base)), linkKey, isAdded),
        ...links.filter(({ path, owner }) => owner && isFresh(path, owner.head)),
    ];
    return {
        entries: fresh.map(({ path, entry }) => ({ path, entry })),
        isNewEntry: isFresh,
        bringsLink: among([...bringing]),
        isNewLink: among(newLinks),
        isAddedLine,
    };
}
function distinct(items) {
    return [...new Map(items.map((item) => [placeKey(item.path, item.range), item])).values()];
}
function entriesOf(digests) {
    return distinct(digests.flatMap(({ document: { source }, entries }) => entries.map((entry) => ({
        path: source.path,
        range: entry.head,
        entry,
        words: source.text.slice(entry.head.start.offset, entry.head.end.offset),
    }))));
}
function linksOf(digests) {
    return digests.flatMap(({ document, entries, links }) => {
        let next = 0;
        return links.flatMap((link) => {
            const { path } = document.source;
            const { offset } = link.range.start;
            while ((entries[next]?.head.start.offset ?? Number.POSITIVE_INFINITY) <= offset)
                next++;
            const above = entries[next - 1];
            const owner = above && offset < above.range.end.offset ? above : undefined;
            return link.url === '' ? [] : [{ path, range: link.range, link, owner }];
        });
    });
}
function entryKey({ entry, words }) {
    if (entry.url !== '')
        return `link ${identityOf(entry.url)}`;
    return `words ${oneLine(entry.title?.text || entry.source?.text || words)}`;
}
function titleKey({ entry, words }) {
    const title = oneLine(entry.title?.text ?? '');
    return title === '' ? `words ${words}` : `title ${title}`;
}
function linkKey({ link }) {
    return identityOf(link.url);
}
function identityOf(url) {
    return (0,_identity_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .linkIdentity */ .t)(url)?.key ?? url;
}
function oneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}
function placeKey(path, { start, end }) {
    return `${start.offset} ${end.offset} ${path}`;
}
function among(items) {
    const places = new Set(items.map(({ path, range }) => placeKey(path, range)));
    return (path, range) => places.has(placeKey(path, range));
}
function hasAddedLine(path, { start, end }, isAddedLine) {
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    for (let line = start.line; line <= last; line++)
        if (isAddedLine(path, line))
            return true;
    return false;
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


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lookUpEntries),
/* harmony export */   Y: () => (/* binding */ titles)
/* harmony export */ });
/* harmony import */ var _digest_identity_tracking_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9732);
/* harmony import */ var _rules_engine_checked_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1921);
/* harmony import */ var _rules_links_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9950);
/* harmony import */ var _text_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4957);
/* harmony import */ var _text_code_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5417);
/* harmony import */ var _titles_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2025);
/* harmony import */ var _check_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1892);








async function titles(urls, workspace, options) {
    const { format } = workspace.config.digests[0];
    const { archive } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadArchive */ .bt)([], workspace);
    const entries = await lookUpEntries(urls, { format, archive, workspace }, options);
    return entries.map(({ url, ...each }) => 'values' in each
        ? { url, ...each, text: (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .headText */ .WI)(format, each.values) }
        : { url, problem: each.problem });
}
async function lookUpEntries(urls, digest, options) {
    const { format, archive, workspace } = digest;
    const { links, source, starred, title, description, tags = [] } = options;
    const knowledge = { settings: workspace.config.links, ownSites: [], store: new Map() };
    const asked = urls.map((url) => ({ url, kind: 'entry' }));
    const outcomes = await (0,_check_links_js__WEBPACK_IMPORTED_MODULE_3__/* .runLinkCheck */ .co)(asked, knowledge, links);
    const pages = urls.map((url) => lookedUp(url, outcomes.get(url)));
    const given = source === undefined ? undefined : labelled(pages, source, archive);
    return urls.map((url, at) => {
        const page = pages[at];
        if (!page)
            return { url, problem: 'expected an http or https address' };
        const { target, facts } = page;
        const known = given?.has(page) ? source : (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLabelFor */ .Xj)(target, facts, archive);
        const own = known ?? ((0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .requiresSource */ .w7)(format) ? (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLabel */ .tZ)(target, facts) : undefined);
        const values = (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryValues */ .ZK)(format, target, facts, archive, {
            starred,
            tags: tags.map((markdown) => ({ markdown })),
            source: own === undefined ? undefined : { text: own },
            title: mayBeListed(page) ? title : undefined,
            description: description === undefined ? undefined : { text: description },
        });
        if (values === undefined)
            return { url, ...problemOf(page, title !== undefined) };
        if (page.outcome.outcome === 'unverified') {
            return { url, values, note: `unverified: ${(0,_rules_links_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(page.outcome)}` };
        }
        if (known === own)
            return { url, values };
        const label = (0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(own ?? '');
        return {
            url,
            values,
            note: `${label} is what the site calls itself; the digest has no label for it`,
        };
    });
}
function lookedUp(url, outcome) {
    if (!outcome || !(0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url))
        return undefined;
    const target = outcome.outcome === 'moved' ? (outcome.finalUrl ?? url) : url;
    return { url, target: (0,_digest_identity_tracking_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutTracking */ .YK)(target), outcome, facts: (0,_rules_engine_checked_links_js__WEBPACK_IMPORTED_MODULE_0__/* .pageFactsOf */ .o7)(outcome) ?? {} };
}
function mayBeListed({ outcome: { outcome, reason } }) {
    return outcome !== 'dead' && reason !== 'private-address';
}
function labelled(pages, label, archive) {
    const all = pages.filter((page) => page !== undefined);
    if (all.length === 1)
        return new Set(all);
    const named = all.filter(({ target, facts }) => (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLabelFor */ .Xj)(target, facts, archive) === label || (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabelOf */ .ay)(label, target, facts));
    if (named.length > 0)
        return new Set(named);
    return new Set(all.filter(({ target, facts }) => (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLabelFor */ .Xj)(target, facts, archive) === undefined));
}
function problemOf(page, titled) {
    const { url, outcome, facts } = page;
    const untitled = mayBeListed(page);
    if (titled && untitled) {
        return { problem: 'no source label is known for its site; give one with --source' };
    }
    if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved') {
        const { hostname = '', username = '', password = '' } = (0,_text_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(url) ?? {};
        const isPrivate = outcome.reason === 'private-address' && username + password === '';
        const hint = `; ${(0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)('links.allow')} can name ${(0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(hostname)}`;
        const problem = `${outcome.outcome}: ${(0,_rules_links_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(outcome)}${isPrivate ? hint : ''}`;
        return { problem, untitled };
    }
    const { title } = facts;
    if (title === undefined)
        return { problem: 'the page tells no title', untitled };
    const called = `the page is called ${(0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineCode */ .ti)(title)}`;
    return (0,_titles_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ownTitle */ .HM)(facts, outcome.finalUrl ?? url, undefined) === undefined
        ? { problem: `${called}, which is no title of its own`, untitled }
        : {
            problem: `${called}, and no source label is known for its site; give one with --source`,
        };
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ multisetDifference)
/* harmony export */ });
function multisetDifference(now, before, keyOf, prefers = () => false) {
    const counts = new Map();
    for (const item of before) {
        const key = keyOf(item);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const groups = new Map();
    for (const item of now) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    const more = new Set();
    for (const [key, group] of groups) {
        const known = counts.get(key) ?? 0;
        if (known >= group.length)
            continue;
        const ranked = [...group.filter((item) => !prefers(item)), ...group.filter(prefers)];
        for (const item of ranked.slice(known))
            more.add(item);
    }
    return new Set(now.filter((item) => more.has(item)));
}


/***/ })

};
