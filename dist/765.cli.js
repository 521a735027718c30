export const id = 765;
export const ids = [765];
export const modules = {

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nightlyCommand: () => (/* binding */ nightlyCommand)
});

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/jobs/link-store.js
var link_store = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/links/store.js
var links_store = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
;// CONCATENATED MODULE: ./build/src/jobs/night-memory.js






/** A run that loses so many races in a row leaves it to the next night. */
const maxRaces = 5;
/** What is remembered on the host's branch for it. Unusable text is set aside there, and said. */
async function openBranchMemory(host, today) {
    let kept = await host.readState();
    const { stored, fault, notices } = readState(kept?.text);
    let aside = fault && asideName('links.ndjson', fault, today);
    return {
        stored,
        notices: notices.map((text) => `The branch copydesk/state: ${text}; it was kept as ${aside}.`),
        async save(wanted) {
            let saved = wanted;
            for (let race = 0; race < maxRaces; race++) {
                const text = printStore(saved);
                if (aside === undefined && text === kept?.text)
                    return saved;
                const written = await host.writeState(text, kept?.commit, aside);
                if (written !== 'raced') {
                    kept = written;
                    aside = undefined;
                    return saved;
                }
                kept = await host.readState();
                const other = readState(kept?.text);
                aside = other.fault && asideName('links.ndjson', other.fault, today);
                saved = mergeStored(saved, other.stored);
            }
            throw new CopydeskError('api-refused', `The branch copydesk/state was changed by others ${maxRaces} times while it was written. Let one night end before the next begins.`);
        },
    };
}
/** What is remembered in a file, which the workflow keeps from night to night. */
async function openFileMemory(path, files, today) {
    const opened = await openStoreFile(path, files, today);
    return {
        stored: opened.stored,
        notices: opened.notices,
        async save(wanted) {
            let saved = wanted;
            const failure = await opened.save((now) => {
                saved = now === opened.stored ? wanted : mergeStored(wanted, now);
                return saved;
            });
            if (failure)
                throw failure;
            return saved;
        },
    };
}
function readState(text) {
    if (text === undefined)
        return { stored: nothingStored, fault: undefined, notices: [] };
    const read = parseStore(text);
    if (read.ok)
        return { stored: read.stored, fault: undefined, notices: [] };
    return { stored: nothingStored, fault: read.fault, notices: [read.message] };
}
/**
 * Reads the parts of a night that several machines left in a folder. What is missing or cannot be
 * read is said, and its links wait for the next night.
 */
async function readParts(folder, files) {
    const paths = await files.list([`${folder.replace(/\/+$/, '')}/**/*.ndjson`], []);
    const parts = [];
    const notices = [];
    const found = new Set();
    let of = 0;
    for (const path of paths) {
        const read = (0,links_store/* parseStore */.Pv)((0,decode/* decodeText */.g)(path, await files.read(path)).text);
        if (!read.ok) {
            notices.push(`${path}: ${read.message}; this part of the night is left out.`);
            continue;
        }
        const [index, count] = (read.stored.shard ?? '').split('/').map(Number);
        found.add(index ?? 0);
        of = Math.max(of, count ?? 0);
        parts.push(read.stored);
    }
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((each) => !found.has(each));
    if (parts.length === 0) {
        notices.push(`${folder}: there is no part of a night; nothing was asked.`);
    }
    if (missing.length > 0) {
        notices.push(`${(0,pluralize/* pluralize */.t)(missing.length, 'part')} of ${of} is missing (${missing.join(', ')}); their links wait for the next night.`);
    }
    return { parts, notices };
}

// EXTERNAL MODULE: ./build/src/links/own-site.js
var own_site = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/src/links/redirects.js
var redirects = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/src/links/scope.js
var links_scope = __webpack_require__(2255);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/text/address.js
var address = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/src/nightly/archived-copy.js


/** For how many days it is believed that there is no copy. */
const believedDays = 30;
/** How many copies one night looks up at most: the next ones come on the next night. */
const mostLookups = 40;
/** A longer address of a copy is not kept. */
const longestAddress = 900;
/** The dead links whose archived copies are not known. */
function wantedCopies({ dead, today }, stored) {
    return dead
        .filter(({ link }) => {
        const copy = stored.links.get(link.url)?.copy;
        return !copy || (copy.url === undefined && (0,calendar/* daysBetween */.YM)(copy.day, today) > believedDays);
    })
        .slice(0, mostLookups)
        .map(({ link, claim }) => {
        const record = stored.links.get(link.url);
        return { url: link.url, day: link.date ?? record?.seen ?? claim.days[0] };
    });
}
/**
 * Where the Internet Archive is asked for the copy nearest to a day. By its CDX server, since what
 * tells only whether there is a copy misses many
 * (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server).
 */
function copyQuery({ url, day }) {
    const query = new URLSearchParams({
        url,
        output: 'json',
        fl: 'timestamp,original,statuscode',
        filter: 'statuscode:200',
        closest: day.replaceAll('-', ''),
        limit: '1',
    });
    return `https://web.archive.org/cdx/search/cdx?${query}`;
}
/**
 * The address of the copy that the answer to a query names; `none` where it says that there is
 * none, undefined where it cannot be read.
 */
function readCopy(body) {
    let rows;
    try {
        rows = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(rows))
        return undefined;
    const row = rows[1];
    if (row === undefined)
        return 'none';
    const [timestamp, original] = Array.isArray(row) ? row : [];
    if (typeof timestamp !== 'string' || !/^\d{14}$/.test(timestamp))
        return undefined;
    if (typeof original !== 'string' || !(0,address/* parseAddress */.or)(original))
        return undefined;
    const copy = `https://web.archive.org/web/${timestamp}/${original}`;
    return copy.length <= longestAddress ? copy : 'none';
}
/** What is remembered with the copies that were found; undefined stands for none. */
function withCopies(stored, found, today) {
    const links = new Map(stored.links);
    for (const [url, copy] of found) {
        const record = links.get(url);
        if (!record)
            continue;
        links.set(url, { ...record, copy: { ...(copy !== undefined && { url: copy }), day: today } });
    }
    return { ...stored, links };
}

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/links/remember.js
var remember = __webpack_require__(9496);
// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
;// CONCATENATED MODULE: ./build/src/nightly/inventory.js




/** Adds the links of one file; `isAsked` tells which are looked at. */
function addLinks(inventory, path, digests, isAsked) {
    const seen = new Set();
    for (const digest of digests) {
        const entries = digest.entries.toSorted((a, b) => startOf(a) - startOf(b));
        for (const { url: spelled, kind, link, entry } of (0,links_scope/* linksOf */.hP)(digest)) {
            const { start } = link.range;
            if (seen.has(start.offset))
                continue;
            seen.add(start.offset);
            const url = (0,redirects/* requestAddress */.YY)(spelled);
            if (url === undefined || !isAsked(spelled))
                continue;
            const owner = entry ?? entryAround(entries, start.offset);
            const found = {
                url,
                spelled,
                kind,
                date: owner?.day?.date,
                path,
                line: start.line,
                title: entry?.title?.text ?? link.text?.text ?? '',
                places: 1,
                phase: phaseOf(url),
            };
            const known = inventory.get(url);
            inventory.set(url, known ? joined(known, found) : found);
        }
    }
}
function startOf({ range }) {
    return range.start.offset;
}
/** The entry that a place belongs to, of entries in the order of the text. */
function entryAround(entries, offset) {
    const entry = entries[(0,search/* partitionPoint */.j)(entries, (each) => startOf(each) <= offset) - 1];
    return entry && offset < entry.range.end.offset ? entry : undefined;
}
function joined(one, other) {
    const first = one.kind === 'other' && other.kind === 'entry' ? other : one;
    const dates = [one.date, other.date].filter((date) => date !== undefined).sort();
    return { ...first, date: dates.at(-1), places: one.places + other.places };
}
/** The place of a link in the turn of nights. */
function phaseOf(url) {
    return hashOf((0,identity/* linkIdentity */.t)(url)?.key ?? url);
}
/** A number from 0 up to 2³² that looks random (FNV-1a, with its bits mixed once more). */
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/src/nightly/ask.js




/** For how many days an entry is recent, and asked about every night. */
const recentDays = 90;
/**
 * How many days lie between two checks of a healthy link. An older entry that has been fine for
 * long is asked about less often; a picture or a further link less often than an entry's own.
 */
const intervals = {
    recent: { entry: 1, other: 6 },
    /** Up to a year, two years, and beyond. */
    first: { entry: 9, other: 30 },
    second: { entry: 18, other: 30 },
    later: { entry: 30, other: 30 },
    /** Without a date. */
    undated: { entry: 15, other: 30 },
};
/** How often is asked about a link that is known to be dead, to see whether it is back. */
const deadInterval = 5;
/** For so many nights after the report it is asked about every night. */
const surely = 4;
/** The same for one that somebody wants to be left alone. */
const ignoredInterval = 30;
/** For how many nights a failing link is asked about every night: a week after its host is told. */
const patience = 21;
/** Links that were met in the first days are not new: the archive was there before. */
const openingDays = 7;
/** How overdue a link is that was never asked about: more than any other. */
const neverAsked = 1000;
/** The links to ask about tonight, the most overdue first. */
function askTonight(links, stored, { today, requests, deadAfter, shard }) {
    const due = [];
    for (const link of links) {
        if (shard && shardOf(link.url, shard.of) !== shard.index)
            continue;
        const overdue = overdueBy(link, stored, { today, deadAfter });
        if (overdue > 0)
            due.push({ link, overdue });
    }
    due.sort((a, b) => b.overdue - a.overdue || a.link.phase - b.link.phase || (a.link.url < b.link.url ? -1 : 1));
    return due.slice(0, requests).map(({ link }) => link);
}
/** Which of `of` machines asks about a link, from 1: all links of a site go to one machine. */
function shardOf(url, of) {
    return (hashOf((0,identity/* siteOf */.z)(url) ?? url) % of) + 1;
}
/** How long a link has been waiting, in its own intervals: 0 for one that is not due. */
function overdueBy(link, stored, { today, deadAfter }) {
    const record = stored.links.get(link.url);
    if (!record)
        return neverAsked;
    const waited = (0,calendar/* daysBetween */.YM)(record.last, today);
    if (waited <= 0)
        return 0;
    const interval = intervalOf(link, record, stored, { today, deadAfter });
    if (interval === 1)
        return waited;
    const { shaken } = record;
    const healthy = shaken === undefined ? interval : (0,calendar/* daysBetween */.YM)(shaken, record.last);
    // After trouble the intervals grow again from two days on.
    if (healthy < interval && record.claim === undefined) {
        return dueAfter(waited, Math.max(2, healthy));
    }
    // A link has its own nights, by its identity, so that all nights are alike.
    const sinceOwnNight = mod((0,calendar/* daysBetween */.YM)(epoch, today) + link.phase, interval);
    return waited > sinceOwnNight ? waited / interval : 0;
}
const epoch = '2000-01-01';
function dueAfter(waited, interval) {
    return waited >= interval ? waited / interval : 0;
}
function intervalOf({ kind, date }, record, stored, { today, deadAfter }) {
    const { claim, box, seen = record.first } = record;
    if (box?.ticked)
        return ignoredInterval;
    if (claim?.outcome === 'dead')
        return claim.days.length < deadAfter + surely ? 1 : deadInterval;
    if (claim?.outcome === 'moved' && claim.days.length < 2)
        return 1;
    if ((0,remember/* isShaken */.f)(record))
        return record.days <= patience ? 1 : deadInterval;
    const { began } = stored;
    const isNew = began !== undefined && (0,calendar/* daysBetween */.YM)(began, seen) > openingDays;
    const from = date ?? (isNew ? seen : undefined);
    if (from === undefined)
        return intervals.undated[kind];
    const age = (0,calendar/* daysBetween */.YM)(from, today);
    if (age < recentDays)
        return intervals.recent[kind];
    if (age < 365)
        return intervals.first[kind];
    return age < 730 ? intervals.second[kind] : intervals.later[kind];
}
function mod(number, by) {
    return ((number % by) + by) % by;
}

// EXTERNAL MODULE: ./build/src/report/section.js
var section = __webpack_require__(2043);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/nightly/marker.js

/** How the first line of the tracking issue's body begins. */
const nightOpening = '### Copydesk: ';
const pattern = /^<!-- copydesk:nightly:v1 (open|clean) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{16}) -->$/;
const duplicateLine = '<!-- copydesk:nightly:v1 duplicate -->';
/** The hidden last line of the tracking issue's body. */
function nightMarker({ state, day, substance }) {
    return `<!-- copydesk:nightly:v1 ${state} ${day} ${substance} -->`;
}
/**
 * What the body of a tracking issue says of itself; undefined for any other body. Somebody may have
 * added lines around it, so that the marker is looked for in every line of its own.
 */
function readNightMarker(body) {
    for (const line of body.split(/\r\n|\r|\n/).reverse()) {
        const [, state, day, substance] = pattern.exec(line.trim()) ?? [];
        if (substance !== undefined) {
            return { state: state, day: day, substance };
        }
    }
    return undefined;
}
/** The body of an issue that another one has taken over from. */
function duplicateBody(number) {
    return `${nightOpening}this is continued in #${number}\n\n${duplicateLine}`;
}
/** Whether this is the body of an issue that another one has taken over from. */
function isDuplicate(body) {
    return body.split(/\r\n|\r|\n/).some((line) => line.trim() === duplicateLine);
}
/** Stands for texts: another one for any other texts. */
function substanceOf(texts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
/** The hidden end of a line with a box. */
function boxMarker(key) {
    return `<!-- copydesk:box:${key} -->`;
}
const boxPattern = /^\s*[-*+]\s+\[([ xX])\]\s.*<!-- copydesk:box:([0-9a-f]{12}) -->\s*$/;
/**
 * The boxes of a body by their keys, and whether each is ticked. A line that lost its key is none.
 */
function readBoxes(body) {
    const boxes = new Map();
    for (const line of body.split(/\r\n|\r|\n/)) {
        const [, mark, key] = boxPattern.exec(line) ?? [];
        if (key !== undefined)
            boxes.set(key, mark !== ' ');
    }
    return boxes;
}

// EXTERNAL MODULE: ./build/src/report/mermaid.js
var mermaid = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/src/report/star-chart.js
var star_chart = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/src/text/truncate.js
var truncate = __webpack_require__(6935);
;// CONCATENATED MODULE: ./build/src/nightly/pictures.js







/** Entries and stars by month, as a picture and as a table. */
function starMonthsSection({ stars }) {
    const rows = (0,star_chart/* monthRows */.yG)(stars);
    return {
        name: 'months',
        items: rows.length > 0 && stars.starred > 0 ? 1 : 0,
        write(max) {
            if (max === 0)
                return '';
            const months = rows.flatMap(({ rest, name: month, ...count }) => rest ? [] : [{ month, ...count }]);
            const parts = [starTable('Month', rows)];
            if (months.length > 1)
                parts.unshift((0,mermaid/* monthChart */.F)(months.toReversed()));
            return (0,section/* collapsible */.r0)(`<b>Stars by month</b>: ${counts(stars)}`, parts.join('\n\n'));
        },
    };
}
/** Entries and stars by source. */
function starSourcesSection({ stars }) {
    const rows = (0,star_chart/* sourceRows */.JE)(stars);
    return {
        name: 'sources',
        items: stars.starred > 0 ? 1 : 0,
        write(max) {
            return max === 0 ? '' : (0,section/* collapsible */.r0)('<b>Stars by source</b>', starTable('Source', rows));
        },
    };
}
function counts({ total, starred }) {
    return `${(0,pluralize/* pluralize */.t)(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}
function starTable(title, rows) {
    return (0,section/* table */.tp)([title, 'Entries', 'Starred'], ['left', 'right', 'right'], rows.map(({ name, total, starred }) => [
        (0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(name, 60)),
        total.toLocaleString('en'),
        starred.toLocaleString('en'),
    ]));
}
/** The links that no program can verify, by host. */
function unreadableSection({ unverified }) {
    const links = unverified.reduce((sum, each) => sum + each.links, 0);
    return {
        name: 'unverified',
        items: unverified.length,
        write(max) {
            if (unverified.length === 0)
                return '';
            const lines = unverified.slice(0, max).map(({ host, links, reason }) => {
                const words = (0,reasons/* reasonText */.u)({ outcome: 'unverified', reason });
                return `- ${(0,src_escape/* markdownCode */.D9)((0,truncate/* truncateMiddle */.k)(host, 100))}: ${(0,pluralize/* pluralize */.t)(links, 'link')}, ${words}`;
            });
            const rest = (0,section/* leftOutText */.jG)(unverified.length, lines.length, 'host');
            if (rest)
                lines.push(`- ${rest}`);
            const title = `<b>Not verified</b>: ${(0,pluralize/* pluralize */.t)(links, 'link')} that no program may read`;
            return (0,section/* collapsible */.r0)(title, lines.join('\n'));
        },
    };
}
/** Red for the dead and grey for the unverified, visible on GitHub's light and dark pages. */
const palette = '#cf222e, #8c959f';
/** The last nights in numbers, and as a picture. */
function healthSection({ nights }) {
    return {
        name: 'health',
        items: nights.length > 0 ? 1 : 0,
        write(max) {
            const last = nights.at(-1);
            if (max === 0 || !last)
                return '';
            const parts = [lastNight(last)];
            if (nights.length > 1) {
                const highest = nights.reduce((most, night) => {
                    return Math.max(most, night.dead, night.unverified);
                }, 1);
                parts.push((0,mermaid/* mermaidChart */.C)({
                    title: 'Dead links (red) and links that could not be verified (grey) by night',
                    palette,
                    axis: nights.map(({ day }) => day.slice(5)),
                    unit: 'Links',
                    highest,
                    series: [
                        { kind: 'line', values: nights.map((night) => night.dead) },
                        { kind: 'line', values: nights.map((night) => night.unverified) },
                    ],
                }));
            }
            return (0,section/* collapsible */.r0)(`<b>${nights.length === 1 ? 'The last night' : `The last ${nights.length} nights`}</b>`, parts.join('\n\n'));
        },
    };
}
function lastNight({ day, links, asked, healthy, dead, unverified, left }) {
    const known = healthy + dead + unverified;
    const number = (count) => count.toLocaleString('en');
    const sentences = [
        `Night of ${day}: ${number(asked)} of ${(0,pluralize/* pluralize */.t)(links, 'link')} ${asked === 1 ? 'was' : 'were'} checked.`,
        known === 0
            ? 'None has been checked before.'
            : `${shareOf(healthy, known)} of those that have been checked so far are healthy; ${number(dead)} ${dead === 1 ? 'is' : 'are'} dead, and ${number(unverified)} could not be verified.`,
        left > 0
            ? `${(0,pluralize/* pluralize */.t)(left, 'link')} ${left === 1 ? 'waits' : 'wait'} for the next nights.`
            : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
/** A share with one decimal, which is 100 % only where it is whole. */
function shareOf(some, all) {
    return `${Math.floor((1000 * some) / all) / 10}\u00A0%`;
}

;// CONCATENATED MODULE: ./build/src/nightly/sections.js







/**
 * The sections that may be shortened where the issue grows too long, the least helpful first. A
 * section loses its last items, or all of them, before the next one loses any.
 */
const shortenedInOrder = [
    'health',
    'sources',
    'months',
    'unverified',
    'ignored',
    'coverage',
    'moved',
    'rules',
    'hosts',
    'dead',
];
/** The links that are dead, by file and age, each with a box. */
function deadSection({ dead }, fileUrl) {
    return listSection('dead', 'Dead links', 'link', dead, fileUrl, deadWords);
}
/** The links that moved. */
function movedSection({ moved }, fileUrl) {
    return listSection('moved', 'Moved links', 'link', moved, fileUrl, movedWords);
}
function listSection(name, title, noun, links, fileUrl, words) {
    return {
        name,
        items: links.length,
        write(max) {
            if (links.length === 0)
                return '';
            const shown = links.slice(0, max);
            const parts = [`#### ${title} (${links.length.toLocaleString('en')})`];
            parts.push(...byFile(shown, fileUrl, (link) => item(link, false, fileUrl, words(link))));
            const rest = (0,section/* leftOutText */.jG)(links.length, shown.length, noun);
            if (rest)
                parts.push(rest);
            return parts.join('\n\n');
        },
    };
}
/** Lists under the names of their files. */
function byFile(links, fileUrl, write) {
    const groups = new Map();
    for (const each of links) {
        const { path } = each.link;
        const group = groups.get(path);
        if (group)
            group.push(write(each));
        else
            groups.set(path, [write(each)]);
    }
    return [...groups].map(([path, lines]) => `${fileName(path, fileUrl)}\n\n${lines.join('\n')}`);
}
function fileName(path, fileUrl, line) {
    const name = (0,src_escape/* markdownCode */.D9)((0,truncate/* truncateMiddle */.k)(path, 200));
    const url = fileUrl(path, line);
    return url === undefined ? name : (0,src_escape/* shortLink */.tu)(name, url);
}
function item({ link, key }, ticked, fileUrl, words) {
    const { title, spelled, path, line, date, places } = link;
    const name = title.trim() === '' ? spelled.replace(/^https?:\/\//, '') : title;
    const label = (0,src_escape/* shortLink */.tu)((0,src_escape/* markdownText */.p7)((0,truncate/* truncate */.x)(name, 120)), spelled);
    const lineWords = `line ${line}`;
    const url = fileUrl(path, line);
    const about = [
        url === undefined ? lineWords : (0,src_escape/* shortLink */.tu)(lineWords, url),
        ...(date === undefined ? [] : [date]),
        ...(places > 1 ? [`and ${(0,pluralize/* pluralize */.t)(places - 1, 'more place')}`] : []),
    ].join(', ');
    return `- [${ticked ? 'x' : ' '}] ${label} (${about}): ${words} ${boxMarker(key)}`;
}
function deadWords({ claim, copy }) {
    const seen = listOf(claim.days.slice(0, 3));
    const words = `${(0,reasons/* reasonText */.u)(claim)}, seen on ${seen}.`;
    const day = copy && /\/web\/(\d{4})(\d{2})(\d{2})/.exec(copy);
    if (!copy || !day)
        return words;
    return `${words} ${(0,src_escape/* shortLink */.tu)(`Archived copy of ${day.slice(1, 4).join('-')}`, copy)}, which wants a look.`;
}
function movedWords({ claim, link }) {
    const to = claim.to.includes('#') ? claim.to : (0,redirects/* withFragment */.p2)(claim.to, link.spelled);
    const name = (0,truncate/* truncateMiddle */.k)(to, 200);
    return `moved for good to ${(0,src_escape/* shortLink */.tu)((0,src_escape/* markdownText */.p7)(name), to)}.`;
}
function listOf(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** The hosts that fail as a whole: their links may be fine again tomorrow. */
function hostsSection({ hosts }) {
    return {
        name: 'hosts',
        items: hosts.length,
        write(max) {
            if (hosts.length === 0)
                return '';
            const lines = hosts.slice(0, max).map((host) => hostItem(host, false));
            const rest = (0,section/* leftOutText */.jG)(hosts.length, lines.length, 'host');
            const parts = [`#### Silent hosts (${hosts.length.toLocaleString('en')})`];
            if (lines.length > 0)
                parts.push(lines.join('\n'));
            if (rest)
                parts.push(rest);
            return parts.join('\n\n');
        },
    };
}
function hostItem({ host, links, key }, ticked) {
    const name = (0,src_escape/* shortLink */.tu)((0,src_escape/* markdownCode */.D9)((0,truncate/* truncateMiddle */.k)(host.host, 100)), `https://${host.host}/`);
    const box = `- [${ticked ? 'x' : ' '}]`;
    return `${box} ${name}: every request has failed since ${host.first}, its front page too; ${(0,pluralize/* pluralize */.t)(links, 'link')} ${boxMarker(key)}`;
}
/** The findings by rule, and the commands that mend them. */
function rulesSection({ rules }, fileUrl) {
    const told = rules.filter(({ severity }) => severity !== 'info');
    const sum = (key) => told.reduce((total, rule) => total + rule[key], 0);
    return {
        name: 'rules',
        items: told.length,
        write(max) {
            if (told.length === 0)
                return '';
            const rows = told
                .slice(0, max)
                .map((rule) => [
                (0,src_escape/* shortLink */.tu)((0,src_escape/* markdownText */.p7)(rule.rule), rule.url),
                rule.count.toLocaleString('en'),
                rule.safe.toLocaleString('en'),
                place(rule.path, rule.line, fileUrl),
            ]);
            const parts = [
                `#### Formatting problems (${sum('count').toLocaleString('en')})`,
                remedy(sum),
            ];
            if (rows.length > 0) {
                const head = ['Rule', 'Problems', 'With a safe fix', 'The first'];
                parts.push((0,section/* table */.tp)(head, ['left', 'right', 'right', 'left'], rows));
            }
            const rest = (0,section/* leftOutText */.jG)(told.length, rows.length, 'rule');
            if (rest)
                parts.push(rest);
            return parts.join('\n\n');
        },
    };
}
function remedy(sum) {
    const safe = sum('safe');
    const unsafe = sum('unsafe');
    const all = '`npx copydesk check --offline` lists them.';
    const sentences = [
        safe > 0 ? `\`npx copydesk fix --offline\` mends ${amount(safe, sum('count'))}.` : '',
        unsafe > 0
            ? `\`npx copydesk fix --offline --unsafe\` mends ${safe > 0 ? `${unsafe.toLocaleString('en')} more` : amount(unsafe, sum('count'))}, which ${unsafe === 1 ? 'wants' : 'want'} a look.`
            : '',
        all,
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
function amount(some, all) {
    if (some === all)
        return all === 1 ? 'it' : 'them all';
    return `${some.toLocaleString('en')} of them`;
}
/** A place for a table's cell. */
function place(path, line, fileUrl) {
    const name = (0,src_escape/* markdownText */.p7)(`${(0,truncate/* truncateMiddle */.k)(path, 80)}:${line}`);
    const url = fileUrl(path, line);
    return url === undefined ? name : (0,src_escape/* shortLink */.tu)(name, url);
}
/** The files of which the format recognises little. */
function coverageSection({ coverage }, fileUrl) {
    return {
        name: 'coverage',
        items: coverage.length,
        write(max) {
            if (coverage.length === 0)
                return '';
            const lines = coverage.slice(0, max).map(({ path, recognised, all, line }) => {
                const first = `the first that is none is in line ${line}`;
                return `- ${fileName(path, fileUrl, line)}: ${recognised.toLocaleString('en')} of ${(0,pluralize/* pluralize */.t)(all, 'line')} that look like entries ${recognised === 1 ? 'is' : 'are'} recognised; ${first}`;
            });
            const rest = (0,section/* leftOutText */.jG)(coverage.length, lines.length, 'file');
            if (rest)
                lines.push(`- ${rest}`);
            const advice = 'The rules about entries do not look at these lines, nor do the stars count them. The format of the entries is described in `.github/copydesk.yml`.';
            return [`#### Not recognised`, advice, lines.join('\n')].join('\n\n');
        },
    };
}
/** What somebody wants to be left alone, with ticked boxes. */
function ignoredSection({ ignored }, fileUrl) {
    const { links, hosts } = ignored;
    const items = links.length + hosts.length;
    return {
        name: 'ignored',
        items,
        write(max) {
            if (items === 0)
                return '';
            const shown = links.slice(0, max);
            const shownHosts = hosts.slice(0, max - shown.length);
            const parts = byFile(shown, fileUrl, (each) => item(each, true, fileUrl, claimWords(each)));
            if (shownHosts.length > 0)
                parts.push(shownHosts.map((each) => hostItem(each, true)).join('\n'));
            const rest = (0,section/* leftOutText */.jG)(items, shown.length + shownHosts.length, 'box', 'boxes');
            if (rest)
                parts.push(rest);
            return (0,section/* collapsible */.r0)(`<b>Left alone (${items.toLocaleString('en')})</b>`, parts.join('\n\n'));
        },
    };
}
function claimWords({ claim, ...rest }) {
    return claim.outcome === 'dead' ? deadWords({ ...rest, claim }) : movedWords({ ...rest, claim });
}

;// CONCATENATED MODULE: ./build/src/nightly/issue.js






/** The title of a new issue; whoever has another wish may change it. */
const issueTitle = 'Copydesk: what the archive needs';
/** The tracking issue that a report makes. */
function wantedIssue(report, fileUrl, limit = section/* commentLimit */.j9) {
    const state = isClean(report) ? 'clean' : 'open';
    const lasting = [
        deadSection(report, fileUrl),
        hostsSection(report),
        movedSection(report, fileUrl),
        rulesSection(report, fileUrl),
        coverageSection(report, fileUrl),
        ignoredSection(report, fileUrl),
        starMonthsSection(report),
        starSourcesSection(report),
    ];
    // What changes from night to night is brought up to date along with the rest.
    const passing = [unreadableSection(report), healthSection(report)];
    const head = [`${nightOpening}${headline(report)}`, introduction(report)];
    const substance = substanceOf([...head, ...lasting.map((each) => each.write(each.items))]);
    const body = (0,section/* fitToLimit */.Qt)([
        ...head,
        ...lasting,
        ...passing,
        closing,
        nightMarker({ state, day: report.today, substance }),
    ], shortenedInOrder, limit);
    return { title: issueTitle, body, state, substance, lastDeath: report.lastDeath };
}
function isClean({ dead, moved, hosts, rules }) {
    return dead.length + moved.length + hosts.length === 0 && problemsOf(rules) === 0;
}
function problemsOf(rules) {
    return rules.reduce((sum, { severity, count }) => sum + (severity === 'info' ? 0 : count), 0);
}
function headline({ dead, moved, hosts, rules }) {
    const problems = problemsOf(rules);
    const parts = [
        dead.length > 0 && (0,pluralize/* pluralize */.t)(dead.length, 'dead link'),
        hosts.length > 0 && (0,pluralize/* pluralize */.t)(hosts.length, 'silent host'),
        moved.length > 0 && (0,pluralize/* pluralize */.t)(moved.length, 'moved link'),
        problems > 0 && (0,pluralize/* pluralize */.t)(problems, 'formatting problem'),
    ].filter((part) => part !== false);
    if (parts.length === 0)
        return 'the archive is in order';
    const last = parts.pop();
    return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
function introduction({ dead, moved, hosts }) {
    if (dead.length + moved.length + hosts.length === 0)
        return '';
    return 'Tick a box to leave a link alone; it then stands at the end, where the tick can be taken back. What is mended leaves the list by itself.';
}
const closing = `Kept up to date by ${(0,src_escape/* shortLink */.tu)('Copydesk', 'https://github.com/copydesk/copydesk')}; the same locally: \`npx copydesk nightly --dry-run\``;

;// CONCATENATED MODULE: ./build/src/nightly/night.js



/** For how many nights counts are kept. */
const keptNights = 30;
/** After how many nights a host is told that fails as a whole. */
const hostNights = 14;
/** On how many of them that must have been seen: not all links are asked about every night. */
const leastSeen = 7;
/** For how many days a link is remembered that the archive has no more. */
const keptDays = 60;
/** For how many days it is remembered that a host answers again. */
const keptTombstones = 30;
/**
 * The front pages to ask for, one for each host of which all that was asked about tonight failed:
 * no link is dead, and none suspected of it, while its host fails as a whole.
 */
function controlsFor(outcomes) {
    const health = new Map();
    const pages = new Map();
    for (const outcome of outcomes) {
        if (outcome.outcome === 'skipped')
            continue;
        const { host, origin } = new URL(blamed(outcome));
        const well = !(0,remember/* isShaken */.f)(outcome);
        if (well || !health.has(host))
            health.set(host, well ? 'well' : 'failing');
        pages.set(host, `${origin}/`);
    }
    return [...health].flatMap(([host, how]) => {
        return how === 'failing' ? [pages.get(host)] : [];
    });
}
/** The address whose host answered: that of the last redirect, where there was one. */
function blamed({ url, finalUrl }) {
    return finalUrl !== undefined && URL.canParse(finalUrl) ? finalUrl : url;
}
function hostOf(url) {
    return new URL(url).host;
}
/** Whether hosts answer, by what was asked tonight and by the front pages asked for in addition. */
function healthOf(outcomes, controls) {
    const health = new Map();
    for (const control of controls) {
        if (control.outcome !== 'skipped') {
            health.set(hostOf(control.url), (0,remember/* isShaken */.f)(control) ? 'failing' : 'well');
        }
    }
    for (const outcome of outcomes) {
        if (outcome.outcome !== 'skipped' && !(0,remember/* isShaken */.f)(outcome))
            health.set(hostOf(blamed(outcome)), 'well');
    }
    return health;
}
/** What is remembered after the checks of a night. */
function afterChecks(before, outcomes, controls, today) {
    const found = [...outcomes];
    const health = healthOf(found, controls);
    // Only a host that surely answers bears witness against its own pages.
    const counts = (outcome) => health.get(hostOf(blamed(outcome))) === 'well';
    const links = (0,remember/* remember */.k)(before.links, found, today, counts);
    const began = before.began ?? today;
    return { ...before, began, links, hosts: hostsAfter(before.hosts, health, today) };
}
function hostsAfter(before, health, today) {
    const hosts = new Map(before);
    for (const [host, how] of health) {
        const known = hosts.get(host);
        const box = known?.box && { box: known.box };
        if (how === 'well') {
            if (known && known.days > 0)
                hosts.set(host, { host, first: today, last: today, days: 0, ...box });
            continue;
        }
        const lasting = known && known.days > 0 && (0,calendar/* daysBetween */.YM)(known.last, today) <= hostNights;
        const first = lasting ? known.first : today;
        const days = lasting ? known.days + (known.last < today ? 1 : 0) : 1;
        hosts.set(host, { host, first, last: today, days, ...box });
    }
    return hosts;
}
/**
 * Closes a night whose checks are done: forgets what the archive no longer has, and counts. The
 * counts are made from what is remembered, so that they are the same however many machines asked.
 */
function closeNight(stored, inventory, { today, deadAfter }) {
    const links = new Map([...stored.links].filter(([url, { last }]) => inventory.has(url) || (0,calendar/* daysBetween */.YM)(last, today) <= keptDays));
    const hosts = new Map([...stored.hosts].filter(([, { days, last }]) => (0,calendar/* daysBetween */.YM)(last, today) <= (days > 0 ? keptDays : keptTombstones)));
    const kept = { ...stored, links, hosts };
    const night = {
        day: today,
        links: inventory.size,
        asked: 0,
        healthy: 0,
        dead: 0,
        unverified: 0,
        left: 0,
    };
    for (const link of inventory.values()) {
        const record = links.get(link.url);
        if (overdueBy(link, kept, { today, deadAfter }) > 0)
            night.left++;
        if (!record)
            continue;
        if (record.last === today)
            night.asked++;
        if (isDead(record, deadAfter))
            night.dead++;
        else if (record.outcome === 'alive' || record.outcome === 'moved')
            night.healthy++;
        else
            night.unverified++;
    }
    const nights = [...stored.nights.filter(({ day }) => day !== today), night];
    nights.sort((a, b) => (a.day < b.day ? -1 : 1));
    return { ...kept, nights: nights.slice(-keptNights) };
}
/** Whether a link is reported as dead: enough checks on as many nights found it so. */
function isDead({ claim }, deadAfter) {
    return claim?.outcome === 'dead' && claim.days.length >= deadAfter;
}
/** Whether a host is reported: it failed as a whole for so long that it may be gone. */
function isSilent({ first, last, days }) {
    return days >= leastSeen && (0,calendar/* daysBetween */.YM)(first, last) >= hostNights - 1;
}

;// CONCATENATED MODULE: ./build/src/nightly/report.js




/** For how many days in a row a link cannot be verified before it is counted so. */
const unverifiedDays = 3;
/** Makes the report of what is remembered about the archive. */
function reportNight(stored, facts, { today, deadAfter, movedAfter }) {
    const dead = [];
    const moved = [];
    const ignored = [];
    const byHost = new Map();
    const unverified = new Map();
    for (const link of facts.inventory.values()) {
        const { host } = new URL(link.url);
        byHost.set(host, (byHost.get(host) ?? 0) + 1);
        const record = stored.links.get(link.url);
        if (!record)
            continue;
        const { claim } = record;
        if (claim && isReported(record, { deadAfter, movedAfter })) {
            const base = { link, copy: record.copy?.url, key: keyOfLink(link.url) };
            if (record.box?.ticked)
                ignored.push({ ...base, claim });
            else if (claim.outcome === 'dead')
                dead.push({ ...base, claim });
            else
                moved.push({ ...base, claim });
        }
        else if (isUnverified(record)) {
            const { reason } = record;
            const key = `${host} ${reason}`;
            const known = unverified.get(key);
            if (known)
                known.links++;
            else
                unverified.set(key, { host, links: 1, reason });
        }
    }
    const failing = [...stored.hosts.values()]
        .filter((host) => isSilent(host) && byHost.has(host.host))
        .map((host) => ({ host, links: byHost.get(host.host) ?? 0, key: keyOfHost(host.host) }))
        .sort((a, b) => b.links - a.links || compare(a.host.host, b.host.host));
    const hosts = failing.filter(({ host }) => !host.box?.ticked);
    const deaths = [
        ...dead.map(({ claim }) => claim.days[deadAfter - 1]),
        ...hosts.map(({ host }) => (0,calendar/* addDays */.fi)(host.first, hostNights - 1)),
    ].sort();
    return {
        today,
        dead: dead.sort(byFileAndAge),
        moved: moved.sort(byFileAndAge),
        hosts,
        ignored: {
            links: ignored.sort(byFileAndAge),
            hosts: failing.filter(({ host }) => host.box?.ticked),
        },
        rules: facts.rules,
        coverage: facts.coverage,
        stars: facts.stars,
        nights: stored.nights,
        unverified: [...unverified.values()].sort((a, b) => b.links - a.links || compare(a.host, b.host) || compare(a.reason, b.reason)),
        lastDeath: deaths.at(-1),
    };
}
function isReported(record, { deadAfter, movedAfter }) {
    if (record.claim?.outcome === 'moved')
        return record.claim.days.length >= movedAfter;
    return isDead(record, deadAfter);
}
/** Whether no program can verify a link, and not only tonight. */
function isUnverified(record) {
    return record.outcome === 'unverified' && !(0,remember/* isShaken */.f)(record) && record.days >= unverifiedDays;
}
/** Identifies a link in the issue, whatever its address holds. */
function keyOfLink(url) {
    return shortHash(`link ${url}`);
}
/** The same for a host. */
function keyOfHost(host) {
    return shortHash(`host ${host}`);
}
/** The first digits of a hash: enough to tell apart what one issue can hold. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
/** By file, then the newest entry first. */
function byFileAndAge(a, b) {
    return (compare(a.link.path, b.link.path) ||
        compare(b.link.date ?? '', a.link.date ?? '') ||
        a.link.line - b.link.line ||
        compare(a.link.url, b.link.url));
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/text/address-pattern.js
var address_pattern = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/digest/coverage.js
var digest_coverage = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/survey.js





/**
 * Reads and lints the whole archive, file by file: nothing but counts, links and the names of rules
 * is kept of a file, since there may be many. `isAsked` tells which links are looked at.
 */
async function surveyArchive(workspace, isAsked) {
    const { files, failures: unread } = await (0,load/* loadFiles */.aY)([], workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace);
    const failures = [...unread];
    const inventory = new Map();
    const rules = new Map();
    const coverage = [];
    const fixable = [];
    for (const [index, file] of files.entries()) {
        workspace.progress(index, files.length);
        try {
            const { digests, findings } = (0,lint_file/* lintFile */.Ac)(file, { archive, today: workspace.today });
            if (!(0,lint_file/* isDigest */.Bc)(file, digests))
                continue;
            const { path } = file.source;
            addLinks(inventory, path, digests, isAsked);
            for (const finding of findings)
                count(rules, finding);
            if (findings.some(({ fix }) => fix?.safe))
                fixable.push(file);
            const covered = (0,digest_coverage/* coverageOf */._5)(digests);
            const [line] = covered.missed;
            if (line !== undefined && (0,digest_coverage/* isPoor */.p0)(covered)) {
                coverage.push({ path, recognised: covered.recognised, all: covered.all, line });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            failures.push(error);
        }
    }
    workspace.progress(files.length, files.length);
    const counts = [...rules.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    const stars = archive.stars();
    return { archive, inventory, rules: counts, coverage, stars, fixable, notices, failures };
}
function count(rules, finding) {
    const { rule, url, severity, fix, path, range } = finding;
    const key = `${rule} ${severity}`;
    const known = rules.get(key) ?? {
        rule,
        url,
        severity,
        count: 0,
        safe: 0,
        unsafe: 0,
        path,
        line: range.start.line,
    };
    known.count++;
    if (fix?.safe)
        known.safe++;
    else if (fix)
        known.unsafe++;
    rules.set(key, known);
}

;// CONCATENATED MODULE: ./build/src/jobs/nightly.js











/** After how many nights a move is offered. */
const movedAfter = 2;
/**
 * One night: goes through the archive, asks about the links that are due, and says what the
 * tracking issue should be. `before` is what earlier nights remember. Writes nothing.
 */
async function nightly(before, workspace, options) {
    const { config, files } = workspace;
    const ownSites = (0,own_site/* ownSitesOf */.AL)(await Promise.all(own_site/* ownSiteFiles */.x7.map((path) => (0,check_links/* textOf */.b6)(path, files))));
    const isExcluded = (0,address_pattern/* compileAddressPatterns */.pi)(config.links.exclude);
    const scope = { isExcluded, ownSites, offline: false };
    const survey = await surveyArchive(workspace, (url) => (0,links_scope/* skipReason */.YG)(url, scope) === undefined);
    const asked = await askAbout(before, survey, workspace, ownSites, options);
    const night = judgeNight(asked, survey, workspace, options);
    if (!options.copies || !config.nightly.archivedCopies)
        return night;
    const wanted = wantedCopies(night.report, night.stored);
    const copies = await lookUpCopies(wanted, options.links);
    if (copies.size === 0)
        return night;
    const stored = withCopies(night.stored, copies, workspace.today);
    return judgeNight(stored, survey, workspace, options);
}
/** Says what there is to say about what is remembered; asks nothing. */
function judgeNight(asked, survey, { today, config }, { fileUrl }) {
    const { deadAfter } = config.nightly;
    const stored = closeNight(asked, survey.inventory, { today, deadAfter });
    const report = reportNight(stored, survey, { today, deadAfter, movedAfter });
    const issue = wantedIssue(report, fileUrl);
    const { notices, failures } = survey;
    return { stored, report, issue, survey, notices, failures };
}
async function askAbout(before, { inventory }, { config, today }, ownSites, { links: run, shard }) {
    const { deadAfter, links: requests, time } = config.nightly;
    if (run.offline)
        return before;
    const asked = askTonight(inventory.values(), before, { today, requests, deadAfter, shard });
    const knowledge = { settings: config.links, ownSites, store: before.links };
    const limited = { ...run, budget: run.budget ?? time };
    const outcomes = await (0,check_links/* runLinkCheck */.co)(asked.map(({ spelled: url, kind }) => ({ url, kind })), knowledge, limited);
    // What may not be asked about, as is known only now, is not among what is looked at.
    for (const { url, reason } of outcomes.values()) {
        if (reason === 'private-address')
            inventory.delete((0,redirects/* requestAddress */.YY)(url) ?? url);
    }
    const controls = await (0,check_links/* runLinkCheck */.co)(controlsFor(outcomes.values()).map((url) => ({ url, kind: 'other' })), { ...knowledge, store: new Map() }, run);
    return afterChecks(before, outcomes.values(), controls.values(), today);
}
/** The pause between two look-ups of copies, in milliseconds: the archive takes 24 a minute. */
const copyPace = 3000;
/** How long one answer is waited for, in milliseconds. */
const copyPatience = 20_000;
/** After so many failures in a row the archive is left alone for the night. */
const mostFailures = 3;
/** The bytes of an answer that are read at most. */
const copyLimit = 65_536;
/**
 * Looks archived copies up, one after the other; undefined stands for a link without one. A failed
 * look-up is left for another night.
 */
async function lookUpCopies(wanted, { network, signal }) {
    const found = new Map();
    if (wanted.length === 0)
        return found;
    const { clock } = network;
    const web = network.open([]);
    try {
        let failures = 0;
        for (const [index, each] of wanted.entries()) {
            if (index > 0)
                await clock.sleep(copyPace, signal);
            if (signal?.aborted || failures === mostFailures)
                break;
            const answer = await web.fetch({
                url: copyQuery(each),
                method: 'GET',
                timeLeft: copyPatience,
                bodyLimit: copyLimit,
                ...(signal && { signal }),
            });
            const isWhole = answer.ok && answer.status === 200 && answer.complete;
            const copy = isWhole ? readCopy(new TextDecoder().decode(answer.body)) : undefined;
            failures = copy === undefined ? failures + 1 : 0;
            if (copy !== undefined)
                found.set(each.url, copy === 'none' ? undefined : copy);
        }
    }
    finally {
        await web.close();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/nightly/merge.js
/**
 * What two runs remember together, as after a race or where several machines shared a night. The
 * order does not matter, and merging again changes nothing: of two records the later one holds, and
 * of two of one day the one that claims less.
 */
function merge_mergeStored(one, other) {
    const began = earlier(one.began, other.began);
    const issue = [one.issue, other.issue].filter((number) => number !== undefined);
    return {
        links: mergeMaps(one.links, other.links, mergeLinks),
        hosts: mergeMaps(one.hosts, other.hosts, mergeHosts),
        nights: [...mergeMaps(nightsByDay(one), nightsByDay(other), mergeNights).values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
        ...(began !== undefined && { began }),
        // The issue that was opened first is the one that stays.
        ...(issue.length > 0 && { issue: Math.min(...issue) }),
    };
}
function mergeMaps(one, other, merge) {
    const merged = new Map(one);
    for (const [key, value] of other) {
        const known = merged.get(key);
        merged.set(key, known ? merge(known, value) : value);
    }
    return merged;
}
const ranks = ['alive', 'moved', 'unverified', 'dead'];
function mergeLinks(one, other) {
    const first = isFirst(linkRank(one), linkRank(other)) ? one : other;
    const { seen: _, box: __, copy: ___, ...record } = first;
    const seen = earlier(one.seen ?? one.first, other.seen ?? other.first);
    const box = laterBox(one.box, other.box);
    const copies = [one.copy, other.copy].filter((copy) => copy !== undefined);
    const copy = copies.sort((a, b) => merge_compare(copyRank(b), copyRank(a)))[0];
    return {
        ...record,
        ...(seen !== record.first && { seen }),
        ...(box && { box }),
        ...(copy && { copy }),
    };
}
/** Greater for the record that holds: the later one, then the one that claims less. */
function linkRank({ seen: _, box: __, copy: ___, ...record }) {
    return `${record.last} ${ranks.length - ranks.indexOf(record.outcome)} ${orderedText(record)}`;
}
function copyRank({ day, url = '' }) {
    return `${day} ${url}`;
}
function mergeHosts(one, other) {
    const box = laterBox(one.box, other.box);
    const { box: _, ...record } = isFirst(hostRank(one), hostRank(other)) ? one : other;
    return { ...record, ...(box && { box }) };
}
function hostRank({ last, days, first }) {
    return `${last} ${String(100_000 - days)} ${first}`;
}
function nightsByDay({ nights }) {
    return new Map(nights.map((night) => [night.day, night]));
}
function mergeNights(one, other) {
    const rank = (night) => `${String(night.asked).padStart(9, '0')}${orderedText(night)}`;
    return isFirst(rank(one), rank(other)) ? one : other;
}
/** Of two boxes the one that was changed later; of two of one day the one that is ticked. */
function laterBox(one, other) {
    if (!one || !other)
        return one ?? other;
    const rank = ({ day, ticked }) => `${day} ${ticked ? 1 : 0}`;
    return isFirst(rank(one), rank(other)) ? one : other;
}
function isFirst(one, other) {
    return merge_compare(one, other) >= 0;
}
function merge_compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function earlier(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one < other ? one : other;
}
/** A text that two records share only if they are the same, in whatever order they were made. */
function orderedText(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}

// EXTERNAL MODULE: ./build/src/cli/context.js
var cli_context = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var cli_workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/nightly.js









/**
 * `copydesk nightly`: one night of the archive on this machine. Prints the issue that it would
 * write; with `--shard` what one of several machines found, for `--merge` of another run.
 */
function nightlyCommand(_names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { terminal, files } = context;
        const { shard, merge, dryRun = false } = options;
        const workspace = await (0,cli_workspace/* open */.ho)(options, context);
        const store = await (0,link_store/* openStoreFile */.D)(options.store, files, workspace.today);
        const left = merge === undefined ? undefined : await readParts(merge, files);
        const asking = await (0,cli_workspace/* linkOptions */.dO)(options, context, interrupted);
        const before = (left?.parts ?? []).reduce(merge_mergeStored, store.stored);
        const night = await nightly(before, workspace, {
            // The parts were asked about already.
            links: { ...asking, offline: asking.offline || left !== undefined },
            shard,
            copies: !asking.offline && shard === undefined,
            fileUrl: () => undefined,
        });
        const keeps = !dryRun && shard === undefined;
        const failure = keeps
            ? await store.save((now) => now === store.stored ? night.stored : merge_mergeStored(night.stored, now))
            : undefined;
        const failures = [...night.failures, ...(failure ? [failure] : [])];
        const unkept = keeps && !store.kept
            ? [
                'Nothing is remembered of this night: name a file by --store, or make the folder .copydesk.',
            ]
            : [];
        const notices = [...store.notices, ...(left?.notices ?? []), ...night.notices, ...unkept];
        for (const text of [...notices, ...failures.map(({ message }) => message)]) {
            await terminal.writeError(`copydesk: ${(0,src_escape/* terminalText */.eR)(text)}\n`);
        }
        await terminal.write(shard
            ? (0,links_store/* printStore */.P7)({ ...night.stored, shard: `${shard.index}/${shard.of}` })
            : `${night.issue.title}\n\n${night.issue.body}\n`);
        if (interrupted.aborted)
            return cli_context/* exitCodes */.h.interrupted;
        return failures.length > 0 ? cli_context/* exitCodes */.h.failed : cli_context/* exitCodes */.h.clean;
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

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Qt: () => (/* binding */ fitToLimit),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   r0: () => (/* binding */ collapsible),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export jobSummaryLimit */
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


/***/ })

};
