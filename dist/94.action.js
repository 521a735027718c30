export const id = 94;
export const ids = [94];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNight: () => (/* binding */ runNight)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/jobs/link-store.js
var link_store = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/links/store.js
var store = __webpack_require__(8430);
;// CONCATENATED MODULE: ./build/src/nightly/merge.js
function mergeStored(one, other) {
    const began = earlier(one.began, other.began);
    const issue = [one.issue, other.issue].filter((number) => number !== undefined);
    const repository = earlier(one.repository, other.repository);
    return {
        links: mergeMaps(one.links, other.links, mergeLinks),
        hosts: mergeMaps(one.hosts, other.hosts, mergeHosts),
        nights: [...mergeMaps(nightsByDay(one), nightsByDay(other), mergeNights).values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
        ...(began !== undefined && { began }),
        ...(issue.length > 0 && { issue: Math.min(...issue) }),
        ...(repository !== undefined && { repository }),
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
    const copy = copies.sort((a, b) => compare(copyRank(b), copyRank(a)))[0];
    return {
        ...record,
        ...(seen !== record.first && { seen }),
        ...(box && { box }),
        ...(copy && { copy }),
    };
}
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
function laterBox(one, other) {
    if (!one || !other)
        return one ?? other;
    const rank = ({ day, ticked }) => `${day} ${ticked ? 1 : 0}`;
    return isFirst(rank(one), rank(other)) ? one : other;
}
function isFirst(one, other) {
    return compare(one, other) >= 0;
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function earlier(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one < other ? one : other;
}
function orderedText(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}

// EXTERNAL MODULE: ./build/src/nightly/shard.js
var nightly_shard = __webpack_require__(2051);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
;// CONCATENATED MODULE: ./build/src/jobs/night-memory.js






const maxRaces = 5;
async function openBranchMemory(host, today) {
    const { stored, notice, ...opened } = await readBranch(host, today);
    let kept = opened;
    const aside = kept.aside === undefined ? '' : `; it is kept as ${kept.aside} beside it`;
    return {
        stored,
        notices: notice === undefined ? [] : [`The branch copydesk/state: ${notice}${aside}.`],
        async save(wanted) {
            let saved = wanted;
            for (let race = 0; race < maxRaces; race++) {
                const digest = (0,link_store/* digestOf */.ol)((0,link_store/* chunksOf */.U_)(saved));
                if (digest === kept.digest)
                    return saved;
                const written = await host.writeState((0,store/* printStore */.P7)(saved), kept.commit, kept.aside);
                if (written !== 'raced') {
                    kept = { ...written, digest, aside: undefined };
                    return saved;
                }
                const other = await readBranch(host, today);
                kept = other;
                saved = mergeStored(saved, other.stored);
            }
            throw new errors/* CopydeskError */.r('api-refused', `The branch copydesk/state was changed by others ${maxRaces} times while it was written. Let one night end before the next begins.`);
        },
    };
}
async function readBranch(host, today) {
    const state = await host.readState();
    const { fault, ...read } = (0,link_store/* readStored */.CL)(state?.bytes, today);
    return {
        ...read,
        commit: state?.commit,
        digest: (0,link_store/* digestOf */.ol)(state && [state.bytes]),
        aside: fault && (0,link_store/* asideName */.o1)('links.ndjson', fault, today),
    };
}
async function openFileMemory(path, files, today) {
    const opened = await (0,link_store/* openStoreFile */.WI)(path, files, today);
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
async function readParts(folder, files, today) {
    const paths = await files.list([`${asPattern(folder)}/**/*.ndjson`], []);
    const parts = [];
    const notices = [];
    const found = new Map();
    for (const path of paths) {
        const read = await readPart(path, files, today);
        if (typeof read === 'string') {
            notices.push(`${path}: ${read}; this part of the night is left out.`);
            continue;
        }
        const { index, of } = read.shard;
        found.set(of, (found.get(of) ?? new Set()).add(index));
        parts.push(read.stored);
    }
    if (parts.length === 0) {
        notices.push(`${folder}: found no part of a night in this folder of the workspace; nothing was asked.`);
    }
    for (const [of, indexes] of found) {
        const all = Array.from({ length: of }, (_, at) => at + 1);
        const missing = all.filter((index) => !indexes.has(index));
        if (missing.length === 0)
            continue;
        notices.push(`${(0,pluralize/* pluralize */.t)(missing.length, 'part')} of ${of} is missing (${missing.join(', ')}); their links wait for the next night.`);
    }
    return { parts, notices };
}
async function readPart(path, files, today) {
    let bytes;
    try {
        bytes = await files.read(path);
    }
    catch (error) {
        if (error instanceof errors/* CopydeskError */.r)
            return error.message;
        throw error;
    }
    const { stored, notice, fault } = (0,link_store/* readStored */.CL)(bytes, today);
    if (fault)
        return notice ?? fault;
    const shard = (0,nightly_shard/* readShard */.X)(stored.shard ?? '');
    return shard ? { stored, shard } : 'it does not say which part it is';
}
function asPattern(folder) {
    return folder.replace(/^(?:\.\/)+|\/+$/g, '').replace(/[?*()[\]{}!+@|\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/src/links/own-site.js
var own_site = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/src/links/redirects.js
var redirects = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/src/links/scope.js
var links_scope = __webpack_require__(2255);
// EXTERNAL MODULE: ./build/src/digest/dates/calendar.js
var calendar = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/text/address.js
var text_address = __webpack_require__(4957);
;// CONCATENATED MODULE: ./build/src/nightly/archived-copy.js



const believedDays = 30;
const mostLookups = 40;
const longestAddress = 900;
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
function readCopy(body, url) {
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
    if (typeof timestamp !== 'string' || typeof original !== 'string')
        return undefined;
    const [, ...date] = /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(timestamp) ?? [];
    const address = (0,text_address/* parseAddress */.or)(original);
    if (!address || !(0,calendar/* dateExists */.d)(date.join('-')))
        return undefined;
    if ((0,identity/* siteOf */.z)(original) !== (0,identity/* siteOf */.z)(url) || address.username || address.password)
        return 'none';
    const copy = `https://web.archive.org/web/${timestamp}/${address.href}`;
    return copy.length <= longestAddress ? copy : 'none';
}
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

// EXTERNAL MODULE: ./build/src/links/remember.js
var remember = __webpack_require__(9496);
// EXTERNAL MODULE: ./build/src/text/hash.js
var hash = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/src/nightly/ask.js




const recentDays = 90;
const intervals = {
    recent: { entry: 1, other: 6 },
    first: { entry: 9, other: 30 },
    second: { entry: 18, other: 30 },
    later: { entry: 30, other: 30 },
    undated: { entry: 15, other: 30 },
};
const deadInterval = 5;
const surely = 4;
const ignoredInterval = 30;
const patience = 21;
const openingDays = 7;
const neverAsked = 1000;
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
function shardOf(url, of) {
    return ((0,hash/* hashOf */.q)((0,identity/* siteOf */.z)(url) ?? url) % of) + 1;
}
function partOf(stored, shard, today) {
    const isOwn = (url) => shardOf(url, shard.of) === shard.index;
    return {
        ...stored,
        links: new Map([...stored.links].filter(([url]) => isOwn(url))),
        hosts: new Map([...stored.hosts].filter(([host, { last }]) => last === today || isOwn(`https://${host}/`))),
        shard: `${shard.index}/${shard.of}`,
    };
}
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
    if (healthy < interval && record.claim === undefined) {
        return dueAfter(waited, Math.max(2, healthy));
    }
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
    if ((0,remember/* isShaken */.fv)(record))
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
// EXTERNAL MODULE: ./build/src/nightly/marker.js
var nightly_marker = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/src/report/mermaid.js
var mermaid = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/src/report/star-chart.js
var star_chart = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/src/text/truncate.js
var truncate = __webpack_require__(6935);
;// CONCATENATED MODULE: ./build/src/nightly/pictures.js







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
const palette = '#cf222e, #8c959f';
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
function shareOf(some, all) {
    return `${Math.floor((1000 * some) / all) / 10}\u00A0%`;
}

;// CONCATENATED MODULE: ./build/src/nightly/sections.js







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
function deadSection({ dead }, fileUrl) {
    return listSection('dead', 'Dead links', 'link', dead, fileUrl, deadWords);
}
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
    return `- [${ticked ? 'x' : ' '}] ${label} (${about}): ${words} ${(0,nightly_marker/* boxMarker */.q0)(key)}`;
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
    return `${box} ${name}: every request has failed since ${host.first}, its front page too; ${(0,pluralize/* pluralize */.t)(links, 'link')} ${(0,nightly_marker/* boxMarker */.q0)(key)}`;
}
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
function place(path, line, fileUrl) {
    const name = (0,src_escape/* markdownText */.p7)(`${(0,truncate/* truncateMiddle */.k)(path, 80)}:${line}`);
    const url = fileUrl(path, line);
    return url === undefined ? name : (0,src_escape/* shortLink */.tu)(name, url);
}
const shownFiles = 5;
function coverageSection({ coverage }, fileUrl) {
    const files = coverage.toSorted((a, b) => b.all - b.recognised - (a.all - a.recognised));
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    return {
        name: 'coverage',
        items: files.length,
        write(max) {
            if (files.length === 0)
                return '';
            const lines = files.slice(0, max).map((file) => coverageLine(file, fileUrl));
            const rest = (0,section/* leftOutText */.jG)(files.length, lines.length, 'file');
            if (rest)
                lines.push(`- ${rest}`);
            const all = sum('all');
            const missed = `${(all - sum('recognised')).toLocaleString('en')} of ${(0,pluralize/* pluralize */.t)(all, 'line')} that look like entries are not recognised, in ${(0,pluralize/* pluralize */.t)(files.length, 'file')}.`;
            const advice = 'The rules about entries do not look at these lines, nor do the stars count them. The format of the entries is described in `.github/copydesk.yml`; `npx copydesk init --dry-run` shows what it finds.';
            const folded = lines.splice(shownFiles);
            const parts = ['#### Not recognised', `${missed} ${advice}`, lines.join('\n')];
            if (folded.length > 0) {
                parts.push((0,section/* collapsible */.r0)('More files', folded.join('\n')));
            }
            return parts.join('\n\n');
        },
    };
}
function coverageLine({ path, recognised, all, line }, fileUrl) {
    const some = recognised === 0 ? 'none' : recognised.toLocaleString('en');
    return `- ${fileName(path, fileUrl, line)}: ${some} of ${(0,pluralize/* pluralize */.t)(all, 'line')}; the first that is not recognised is line ${line}`;
}
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






const issueTitle = 'Copydesk: what the archive needs';
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
    const passing = [unreadableSection(report), healthSection(report)];
    const head = [`${nightly_marker/* nightOpening */.pV}${headline(report)}`, introduction(report)];
    const substance = (0,nightly_marker/* substanceOf */.C6)([...head, ...lasting.map((each) => each.write(each.items))]);
    const body = (0,section/* fitToLimit */.Qt)([
        ...head,
        ...lasting,
        ...passing,
        closing,
        (0,nightly_marker/* nightMarker */.Tk)({ state, day: report.today, substance }),
    ], shortenedInOrder, limit);
    return { title: issueTitle, body, state, substance, lastDeath: report.lastDeath };
}
function isClean({ dead, moved, hosts, rules }) {
    return dead.length + moved.length + hosts.length === 0 && problemsOf(rules) === 0;
}
function problemsOf(rules) {
    return rules.reduce((sum, { severity, count }) => sum + (severity === 'info' ? 0 : count), 0);
}
function headline({ dead, moved, hosts, rules, coverage }) {
    const problems = problemsOf(rules);
    const parts = [
        dead.length > 0 && (0,pluralize/* pluralize */.t)(dead.length, 'dead link'),
        hosts.length > 0 && (0,pluralize/* pluralize */.t)(hosts.length, 'silent host'),
        moved.length > 0 && (0,pluralize/* pluralize */.t)(moved.length, 'moved link'),
        problems > 0 && (0,pluralize/* pluralize */.t)(problems, 'formatting problem'),
    ].filter((part) => part !== false);
    if (parts.length === 0) {
        const isKnown = coverage.length === 0;
        return isKnown ? 'the archive is in order' : 'what is recognised of the archive is in order';
    }
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



const keptNights = 30;
const hostNights = 14;
const leastSeen = 7;
const keptDays = 60;
const keptTombstones = 30;
function controlsFor(outcomes) {
    const health = new Map();
    const pages = new Map();
    for (const outcome of outcomes) {
        if (outcome.outcome === 'skipped')
            continue;
        const { host, origin } = new URL(blamed(outcome));
        const well = !(0,remember/* isShaken */.fv)(outcome);
        if (well || !health.has(host))
            health.set(host, well ? 'well' : 'failing');
        pages.set(host, `${origin}/`);
    }
    return [...health].flatMap(([host, how]) => {
        return how === 'failing' ? [pages.get(host)] : [];
    });
}
function blamed({ url, finalUrl }) {
    return finalUrl !== undefined && URL.canParse(finalUrl) ? finalUrl : url;
}
function hostOf(url) {
    return new URL(url).host;
}
function healthOf(outcomes, controls) {
    const health = new Map();
    for (const control of controls) {
        if (control.outcome !== 'skipped') {
            health.set(hostOf(control.url), (0,remember/* isShaken */.fv)(control) ? 'failing' : 'well');
        }
    }
    for (const outcome of outcomes) {
        if (outcome.outcome !== 'skipped' && !(0,remember/* isShaken */.fv)(outcome))
            health.set(hostOf(blamed(outcome)), 'well');
    }
    return health;
}
function afterChecks(before, outcomes, controls, today) {
    const found = [...outcomes];
    const health = healthOf(found, controls);
    const counts = (outcome) => health.get(hostOf(blamed(outcome))) === 'well';
    const links = (0,remember/* remember */.kY)(before.links, found, today, counts);
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
function isDead({ claim }, deadAfter) {
    return claim?.outcome === 'dead' && claim.days.length >= deadAfter;
}
function isSilent({ first, last, days }) {
    return days >= leastSeen && (0,calendar/* daysBetween */.YM)(first, last) >= hostNights - 1;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/nightly/report.js




const unverifiedDays = 3;
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
        .sort((a, b) => b.links - a.links || report_compare(a.host.host, b.host.host));
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
        unverified: [...unverified.values()].sort((a, b) => b.links - a.links || report_compare(a.host, b.host) || report_compare(a.reason, b.reason)),
        lastDeath: deaths.at(-1),
    };
}
function isReported(record, { deadAfter, movedAfter }) {
    if (record.claim?.outcome === 'moved')
        return record.claim.days.length >= movedAfter;
    return isDead(record, deadAfter);
}
function isUnverified(record) {
    return record.outcome === 'unverified' && !(0,remember/* isShaken */.fv)(record) && record.days >= unverifiedDays;
}
function keyOfLink(url) {
    return shortHash(`link ${url}`);
}
function keyOfHost(host) {
    return shortHash(`host ${host}`);
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function byFileAndAge(a, b) {
    return (report_compare(a.link.path, b.link.path) ||
        report_compare(b.link.date ?? '', a.link.date ?? '') ||
        a.link.line - b.link.line ||
        report_compare(a.link.url, b.link.url));
}
function report_compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/text/address-pattern.js
var address_pattern = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/src/digest/links/between.js
var between = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/src/digest/markdown.js + 1 modules
var markdown = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/src/digest/model/block-entry.js
var block_entry = __webpack_require__(364);
// EXTERNAL MODULE: ./build/src/digest/model/outline.js
var outline = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/src/digest/coverage.js






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
    const linksBetween = (0,between/* createLinksBetween */.i)(links);
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
        const own = (0,markdown/* contentOf */.$E)(node);
        const end = address && (0,block_entry/* firstLine */.TM)(address, source.text).end;
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
        open.push({ depth: node.depth, text: (0,lib/* toString */.d)(node, { includeHtml: false }).trim() });
        const { line } = source.pointAt(content.start);
        headings.push({ depth: node.depth, content: textOf(content, source), line });
    };
    const visitList = (list) => {
        for (const item of list.children) {
            const content = (0,markdown/* contentOf */.$E)(item);
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
        const content = (0,markdown/* contentOf */.$E)(node);
        if (!content)
            return;
        if (node.children[0]?.type === 'strong' && node.children.length === 1) {
            const text = (0,lib/* toString */.d)(node).trim();
            while (open.at(-1)?.depth === outline/* lineDepth */.KI)
                open.pop();
            open.push({ depth: outline/* lineDepth */.KI, text });
            boldLines.push(text);
        }
        const parts = (0,block_entry/* ledParts */.Yb)(content, source.text, numbered);
        const isMany = parts.length > 1 && numbered.test(textOf(content, source));
        for (const part of isMany ? parts : [content]) {
            if (add('paragraph', node, part, '') && !places.at(-1)?.clear)
                places.pop();
        }
    };
    const isSolitary = (next) => {
        const content = next?.type === 'paragraph' ? (0,markdown/* contentOf */.$E)(next) : undefined;
        const line = content && (0,block_entry/* firstLine */.TM)(content, source.text);
        const [link] = line ? webLinks(linksBetween, line) : [];
        if (!line || !link)
            return false;
        return link.range.start.offset === line.start && link.range.end.offset === line.end;
    };
    for (let index = 0; index < tree.children.length; index++) {
        const node = tree.children[index];
        const next = tree.children[index + 1];
        if (node.type === 'heading') {
            const content = (0,markdown/* contentOf */.$E)(node);
            const hasLink = content && webLinks(linksBetween, content).length > 0;
            const isPair = content && !hasLink && isSolitary(next);
            visitHeading(node, isPair ? (0,markdown/* contentOf */.$E)(next) : undefined);
            if (isPair)
                index++;
        }
        else if (node.type === 'list')
            visitList(node);
        else if (node.type === 'table') {
            for (const { row, content } of (0,block_entry/* rowsOf */.RO)(node, source))
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
    return linksBetween(start, end).filter(({ image, url, quoted }) => !image && !quoted && url !== '' && !/^(?:#|mailto:)/.test(url) && !(0,text_address/* isRelativeAddress */.RX)(url));
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

// EXTERNAL MODULE: ./build/src/text/search.js
var search = __webpack_require__(3333);
;// CONCATENATED MODULE: ./build/src/nightly/inventory.js





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
                date: owner?.period?.first,
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
function entryAround(entries, offset) {
    const entry = entries[(0,search/* partitionPoint */.j)(entries, (each) => startOf(each) <= offset) - 1];
    return entry && offset < entry.range.end.offset ? entry : undefined;
}
function joined(one, other) {
    const first = one.kind === 'other' && other.kind === 'entry' ? other : one;
    const dates = [one.date, other.date].filter((date) => date !== undefined).sort();
    return { ...first, date: dates.at(-1), places: one.places + other.places };
}
function phaseOf(url) {
    return (0,hash/* hashOf */.q)((0,identity/* linkIdentity */.t)(url)?.key ?? url);
}

// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/survey.js





async function surveyArchive(workspace, isAsked) {
    const { files, failures: unread } = await (0,load/* loadFiles */.aY)([], workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace, unread);
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
            const covered = coverageOf(digests);
            const [first] = covered.missed;
            if (first && isPoor(covered)) {
                const { line } = first;
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











const movedAfter = 2;
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
    for (const { url, reason } of outcomes.values()) {
        if (reason === 'private-address')
            inventory.delete((0,redirects/* requestAddress */.YY)(url) ?? url);
    }
    const controls = await (0,check_links/* runLinkCheck */.co)(controlsFor(outcomes.values()).map((url) => ({ url, kind: 'other' })), { ...knowledge, store: new Map() }, run);
    return afterChecks(before, outcomes.values(), controls.values(), today);
}
const copyPace = 3000;
const copyPatience = 20_000;
const mostFailures = 3;
const copyLimit = 65_536;
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
            const copy = isWhole ? readCopy(new TextDecoder().decode(answer.body), each.url) : undefined;
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

;// CONCATENATED MODULE: ./build/src/nightly/plan.js


function findIssue(issues, known) {
    const own = issues
        .filter(({ body, number }) => (0,nightly_marker/* readNightMarker */.hd)(body) || (number === known && !(0,nightly_marker/* isDuplicate */.KD)(body)))
        .sort((a, b) => a.number - b.number);
    const [first, ...others] = own.filter(({ open }) => open);
    return { issue: first ?? own.at(-1), duplicates: others };
}
function planIssue(wanted, issues, { known, labels, today }) {
    const { issue, duplicates } = findIssue(issues, known);
    const { title, body } = wanted;
    if (!issue)
        return wanted.state === 'clean' ? [] : [{ type: 'create', title, body, labels }];
    const { number } = issue;
    const closed = duplicates.map(({ number: other }) => {
        const change = { body: (0,nightly_marker/* duplicateBody */.eF)(number), open: false, reason: 'duplicate' };
        return { type: 'update', number: other, change };
    });
    const change = changeOf(wanted, issue, today);
    return change ? [{ type: 'update', number, change }, ...closed] : closed;
}
function changeOf(wanted, issue, today) {
    const { body } = wanted;
    const marker = (0,nightly_marker/* readNightMarker */.hd)(issue.body);
    if (issue.open) {
        if (wanted.state === 'clean')
            return { body, open: false, reason: 'completed' };
        return marker?.substance === wanted.substance ? undefined : { body };
    }
    if (wanted.state === 'clean')
        return undefined;
    if (marker?.state === 'clean')
        return { body, open: true };
    const { lastDeath } = wanted;
    const isNew = lastDeath !== undefined && (marker ? lastDeath > marker.day : lastDeath === today);
    return isNew ? { body, open: true } : undefined;
}
function withBoxes(stored, boxes, today) {
    if (boxes.size === 0)
        return stored;
    const links = new Map();
    for (const [url, record] of stored.links) {
        if (!record.claim && !record.box)
            continue;
        const box = changedBox(record.box, boxes.get(keyOfLink(url)), today);
        if (box)
            links.set(url, { ...record, box });
    }
    const hosts = new Map();
    for (const [host, record] of stored.hosts) {
        const box = changedBox(record.box, boxes.get(keyOfHost(host)), today);
        if (box)
            hosts.set(host, { ...record, box });
    }
    if (links.size + hosts.size === 0)
        return stored;
    return {
        ...stored,
        links: new Map([...stored.links, ...links]),
        hosts: new Map([...stored.hosts, ...hosts]),
    };
}
function changedBox(before, ticked, today) {
    if (ticked === undefined || ticked === (before?.ticked ?? false))
        return undefined;
    return { ticked, day: today };
}

// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/findings/finding.js
var findings_finding = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/src/nightly/fixes.js






const fixesTitle = 'Copydesk: fixes that change nothing else';
const maxKeys = 2000;
const maxNamed = 5;
const pattern = /^<!-- copydesk:fixes:v1 ([0-9a-f]{16})((?: [0-9a-f]{12})*) -->$/;
function readFixesMarker(body) {
    for (const line of body.split(/\r\n|\r|\n/).reverse()) {
        const [, substance, keys = ''] = pattern.exec(line.trim()) ?? [];
        if (substance !== undefined)
            return { substance, keys: keys.split(' ').filter(Boolean) };
    }
    return undefined;
}
function isDeclined(finding, declined) {
    return keysOf(finding).some((key) => declined.has(key));
}
function keysOf(finding) {
    const { rule, path } = finding;
    return [
        shortHash(`fix ${(0,findings_finding/* fingerprintOf */.a)(finding)} ${path}`),
        shortHash(`file ${rule} ${path}`),
        shortHash(`rule ${rule}`),
    ];
}
function fixesBody(kinds, ownChecks) {
    const list = kinds.map(({ rule, url, files, fixed }) => {
        const named = files
            .slice(0, maxNamed)
            .map(({ path }) => (0,src_escape/* markdownCode */.D9)((0,truncate/* truncateMiddle */.k)(path, 200)));
        const more = files.length - named.length;
        const rest = more > 0 ? ` and ${(0,pluralize/* pluralize */.t)(more, 'more file')}` : '';
        return `- ${(0,src_escape/* shortLink */.tu)((0,src_escape/* markdownCode */.D9)(rule), url)}: ${(0,pluralize/* pluralize */.t)(fixed.length, 'fix', 'fixes')} in ${named.join(', ')}${rest}`;
    });
    const parts = [
        `### ${fixesTitle}`,
        'Each was tried: the pages keep their entries, their blocks and their visible words, but for what the rule declares. There is one commit for each kind:',
        list.join('\n'),
        'This is brought up to date every night. Closed without being merged, the same fixes are not offered again; once somebody else commits to the branch, it is left alone.',
        ...(ownChecks ? [] : [checksNote]),
    ];
    const keys = keysToRemember(kinds.flatMap(({ fixed }) => fixed));
    return `${parts.join('\n\n')}\n\n<!-- copydesk:fixes:v1 ${[(0,nightly_marker/* substanceOf */.C6)(parts), ...keys].join(' ')} -->`;
}
const checksNote = `> Checks do not run by themselves on a pull request that was opened with a workflow's own token. Close it and open it again to start them, or ${(0,src_escape/* shortLink */.tu)('give another token', 'https://github.com/copydesk/copydesk/blob/main/docs/nightly.md#fixes')}.`;
function noFixesBody() {
    const parts = [`### ${fixesTitle}`, 'Nothing is left to fix.'];
    return `${parts.join('\n\n')}\n\n<!-- copydesk:fixes:v1 ${(0,nightly_marker/* substanceOf */.C6)(parts)} -->`;
}
function keysToRemember(fixed) {
    const all = fixed.map(keysOf);
    for (const level of [0, 1, 2]) {
        const keys = new Set(all.map((keys) => keys[level]));
        if (keys.size <= maxKeys || level === 2)
            return [...keys].sort();
    }
    return [];
}
function commitMessage({ rule, files, fixed }, part, plan) {
    const about = `${(0,pluralize/* pluralize */.t)(fixed.length, 'fix', 'fixes')} of ${rule} in ${(0,pluralize/* pluralize */.t)(files.length, 'file')}`;
    return `${about}${part}\n\n${planTrailer}${plan}`;
}
const planTrailer = 'Copydesk-Plan: ';
function planOf(message) {
    const line = message.split('\n').findLast((each) => each.startsWith(planTrailer));
    return line?.slice(planTrailer.length).trim();
}

// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/src/jobs/night-fixes.js






const workflowAccount = 'github-actions[bot]';
async function publishFixes(host, survey, workspace) {
    const { account, head } = host.repository;
    const { branch, pulls } = await host.existingFixes();
    const open = pulls.find(({ state }) => state === 'open');
    if (branch?.foreign) {
        const notice = 'Somebody else committed to the branch copydesk/fixes: it is left alone until it is merged or deleted.';
        return { url: open?.url, notices: [notice] };
    }
    const kinds = findFixes(survey, workspace, declinedIn(pulls));
    if (kinds.length === 0) {
        if (open)
            await host.updatePullRequest(open.number, { body: noFixesBody(), open: false });
        if (branch)
            await host.deleteFixes(branch.commit);
        return { url: undefined, notices: [] };
    }
    const { plan, commits } = commitsOf(kinds, head);
    if (!branch || planOf(branch.message) !== plan) {
        const written = await host.writeFixes({ base: head, before: branch?.commit, commits });
        if (written === 'raced') {
            const notice = 'The branch copydesk/fixes was changed meanwhile: the fixes wait for the next night.';
            return { url: open?.url, notices: [notice] };
        }
    }
    const body = fixesBody(kinds, account !== workflowAccount);
    if (!open) {
        const opened = await host.openPullRequest({ title: fixesTitle, body });
        return { url: opened.url, notices: [] };
    }
    if (open.body.trim() !== body)
        await host.updatePullRequest(open.number, { body });
    return { url: open.url, notices: [] };
}
function declinedIn(pulls) {
    const closed = pulls.filter(({ state }) => state === 'closed');
    return new Set(closed.flatMap(({ body }) => readFixesMarker(body)?.keys ?? []));
}
const maxRounds = 10;
function findFixes({ fixable, archive }, { today }, declined) {
    const lint = (file) => (0,lint_file/* lintFile */.Ac)(file, { archive, today }).findings.filter((finding) => finding.fix?.safe && !isDeclined(finding, declined));
    const files = fixable.map((file) => ({ file, findings: lint(file) }));
    const rules = new Map(files.flatMap(({ findings }) => findings.map(({ rule, url }) => [rule, url])));
    const kinds = [];
    for (const [rule, url] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const changed = [];
        const fixed = [];
        for (const each of files) {
            const before = each.file.source.text;
            for (let round = 0; round < maxRounds; round++) {
                const own = each.findings.filter((finding) => finding.rule === rule);
                const { text, applied } = (0,fix/* applyFixes */.yZ)(each.file.source.text, own, { unsafe: false });
                if (applied.length === 0)
                    break;
                fixed.push(...applied);
                each.file = (0,lint_file/* withText */.ij)(each.file, text);
                each.findings = lint(each.file);
            }
            const { path, text } = each.file.source;
            if (text !== before)
                changed.push({ path, bytes: (0,decode/* encodeText */.w)(text, each.file.bom) });
        }
        if (changed.length > 0)
            kinds.push({ rule, url, files: changed, fixed });
    }
    return kinds;
}
const maxFiles = 100;
const maxBytes = 20_000_000;
function commitsOf(kinds, base) {
    const plan = (0,nightly_marker/* substanceOf */.C6)([
        base,
        ...kinds.flatMap(({ rule, files }) => [
            rule,
            ...files.flatMap(({ path, bytes }) => [
                path,
                (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            ]),
        ]),
    ]);
    const commits = kinds.flatMap((kind) => {
        const parts = inParts(kind.files);
        return parts.map((files, at) => {
            const part = parts.length > 1 ? ` (${at + 1} of ${parts.length})` : '';
            return { message: commitMessage(kind, part, plan), files };
        });
    });
    return { plan, commits };
}
function inParts(files) {
    const parts = [];
    let bytes = 0;
    for (const file of files) {
        const last = parts.at(-1);
        bytes += file.bytes.length;
        if (last && last.length < maxFiles && bytes <= maxBytes)
            last.push(file);
        else {
            parts.push([file]);
            bytes = file.bytes.length;
        }
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/src/jobs/publish-night.js






async function publishNight(hosted) {
    const { host, memory, workspace, options, dryRun } = hosted;
    const faults = [];
    const attempt = async (what) => {
        try {
            return await what();
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r))
                throw error;
            if (!faults.some(({ message }) => message === error.message))
                faults.push(error);
            return undefined;
        }
    };
    const issues = host.repository.hasIssues ? await attempt(() => host.issues()) : undefined;
    let night = await nightly(rememberedWith(hosted, issues), workspace, options);
    if (dryRun) {
        const { notices } = night;
        return { night, issueUrl: undefined, fixesUrl: undefined, notices, told: false, faults };
    }
    const keep = async (stored) => {
        const kept = (await attempt(() => memory.save(stored))) ?? stored;
        if (kept !== night.stored)
            night = judgeNight(kept, night.survey, workspace, options);
        return night;
    };
    const before = faults.length;
    await keep(night.stored);
    const mayCommit = faults[before]?.code !== 'api-forbidden';
    const tracking = issues && (await attempt(() => bringUpToDate(night, issues, { ...hosted, keep })));
    const number = tracking?.issue?.number;
    if (number !== undefined && number !== night.stored.issue) {
        await keep({ ...night.stored, issue: number });
    }
    const fixes = hosted.fix === 'safe' && mayCommit
        ? await attempt(() => publishFixes(host, night.survey, workspace))
        : undefined;
    return {
        night,
        issueUrl: tracking?.issue?.url,
        fixesUrl: fixes?.url,
        notices: [...night.notices, ...(fixes?.notices ?? [])],
        told: tracking !== undefined,
        faults,
    };
}
function rememberedWith({ host, memory, parts, workspace: { today } }, issues = []) {
    const { owner, repo } = host.repository;
    const stored = ofRepository(`${owner}/${repo}`, parts.reduce(mergeStored, memory.stored));
    const { issue } = findIssue(issues, stored.issue);
    if (!issue)
        return stored;
    return { ...withBoxes(stored, (0,nightly_marker/* readBoxes */.a5)(issue.body), today), issue: issue.number };
}
function ofRepository(name, { issue, repository, ...stored }) {
    const isOwn = repository === name && issue !== undefined;
    return { ...stored, repository: name, ...(isOwn && { issue }) };
}
async function bringUpToDate(begun, known, { host, workspace: { today, config }, keep, }) {
    const { labels } = config.nightly;
    let night = begun;
    const plan = (issues) => planIssue(night.issue, issues, { known: night.stored.issue, labels, today });
    if (plan(known).length === 0)
        return findIssue(known, night.stored.issue);
    const issues = await host.issues();
    const { issue } = findIssue(issues, night.stored.issue);
    if (issue) {
        const boxed = withBoxes(night.stored, (0,nightly_marker/* readBoxes */.a5)(issue.body), today);
        if (boxed !== night.stored)
            night = await keep(boxed);
    }
    let opened = issue;
    for (const operation of plan(issues))
        opened = (await apply(operation, host)) ?? opened;
    return { issue: opened };
}
async function apply(operation, host) {
    if (operation.type === 'create')
        return host.createIssue(operation);
    await host.updateIssue(operation.number, operation.change);
    return undefined;
}

// EXTERNAL MODULE: ./build/src/report/fault.js
var fault = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/src/report/link-progress.js
var link_progress = __webpack_require__(9900);
// EXTERNAL MODULE: ./build/src/review/base.js + 5 modules
var base = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/src/config/resolve.js + 2 modules
var resolve = __webpack_require__(8326);
;// CONCATENATED MODULE: ./build/src/action/commit-files.js


function createCommitFiles(repository, commit) {
    const ahead = new Map();
    const listed = new Set();
    let paths;
    const readPaths = async () => {
        const { files, complete } = await repository.list(commit);
        return { known: new Set(files.map(({ path }) => path)), complete };
    };
    const readOne = async (path) => {
        const [bytes] = await repository.read([{ commit, path }]);
        return bytes;
    };
    const refuse = () => {
        throw new Error('a commit cannot be written');
    };
    return {
        async list(patterns, exclude) {
            const matches = (0,resolve/* matcherOf */.Ke)(patterns, exclude);
            const { files } = await repository.list(commit);
            const paths = files.map(({ path }) => path).filter(matches);
            const unknown = paths.filter((path) => !listed.has(path));
            const found = await repository.read(unknown.map((path) => ({ commit, path })));
            for (const [index, path] of unknown.entries()) {
                listed.add(path);
                ahead.set(path, found[index]);
            }
            return paths;
        },
        async kind(path) {
            paths ??= readPaths();
            const { known, complete } = await paths;
            if (known.has(path))
                return 'file';
            if (complete)
                return undefined;
            if (!ahead.has(path))
                ahead.set(path, await readOne(path));
            return ahead.get(path) ? 'file' : undefined;
        },
        async read(path) {
            const bytes = ahead.get(path) ?? (await readOne(path));
            ahead.delete(path);
            if (bytes)
                return bytes;
            throw new errors/* CopydeskError */.r('input-unreadable', `${path}: there is no such file.`);
        },
        isInside: async () => true,
        isLinked: async () => false,
        makeFolder: refuse,
        write: refuse,
        update: refuse,
    };
}

// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/src/action/nightly.js













async function runNight({ issue }, inputs, context) {
    const { runner } = context;
    const opened = await context.night(inputs.token);
    const { account, head } = opened.host.repository;
    if (issue && issue.author !== account) {
        runner.log(`The issue was opened by ${(0,src_escape/* terminalText */.eR)(issue.author)}, not by ${account}.`);
        (0,outputs/* setOutputs */.n)({ verdict: 'clean' }, runner);
        return;
    }
    const settings = await (0,base/* readSettings */.sb)(head, opened.files, inputs.config);
    const today = context.now.toISOString().slice(0, 10);
    const { host } = opened;
    const memory = inputs.store
        ? await openFileMemory(inputs.store, context.files, today)
        : await openBranchMemory(host, today);
    const workspace = workspaceAt(opened, settings.config, today);
    const options = await optionsOf(opened, inputs, context, issue !== undefined);
    const notices = [...settings.notices, ...memory.notices];
    if (inputs.shard) {
        const night = await nightly(memory.stored, workspace, options);
        await leavePart(night, inputs.shard, context, notices);
        return;
    }
    const left = inputs.merge === undefined ? undefined : await readParts(inputs.merge, context.files, today);
    const parts = left?.parts ?? [];
    notices.push(...(left?.notices ?? []));
    const { dryRun } = inputs;
    const fix = issue ? 'off' : (inputs.fix ?? settings.config.nightly.fix);
    const night = { host, memory, workspace, options, parts, fix, dryRun };
    const published = await publishNight(night);
    await finishNight(published, { notices, dryRun }, context);
}
function workspaceAt({ host, files }, config, today) {
    return {
        files: createCommitFiles(files, host.repository.head),
        config,
        today,
        standardInput: async () => new Uint8Array(),
        progress: () => undefined,
    };
}
async function optionsOf({ host, lineUrl }, { links, shard, merge, token }, { network, runner }, isBox) {
    const opened = await network(token);
    const { defaultBranch } = host.repository;
    return {
        links: {
            network: opened,
            offline: !links || isBox || merge !== undefined,
            budget: undefined,
            signal: undefined,
            watch: (progress, ended) => void (0,link_progress/* showLinkProgress */.T)(progress, ended, { watched: false, columns: 120, writeError: async (text) => runner.log(text.trimEnd()) }, opened),
        },
        shard,
        copies: links && !isBox && shard === undefined,
        fileUrl: (path, line = 1) => lineUrl(defaultBranch, path, line),
    };
}
async function leavePart({ stored, report, survey, failures }, shard, { files, runner, temporaryFolder }, notices) {
    const path = (0,external_node_path_.join)(temporaryFolder, `copydesk-part-${shard.index}-of-${shard.of}.ndjson`);
    await files.write(path, (0,link_store/* chunksOf */.U_)(partOf(stored, shard, report.today)));
    for (const notice of [...notices, ...survey.notices])
        runner.log((0,src_escape/* terminalText */.eR)(notice));
    (0,outputs/* setOutputs */.n)({ verdict: 'clean', part: path }, runner);
    if (failures.length > 0)
        runner.fail(failures.map(fault/* explainFault */.O).join('; '));
}
async function finishNight({ night, issueUrl, fixesUrl, told, faults, notices: own }, { notices, dryRun }, { runner }) {
    const { issue, report } = night;
    for (const notice of [...notices, ...own])
        runner.log((0,src_escape/* terminalText */.eR)(notice));
    runner.log(nightText(night));
    await runner.summarise(told ? summaryOf(night, issueUrl) : `${issue.body}\n`);
    if (dryRun)
        runner.log('Dry run: nothing was written.');
    else if (told && issueUrl)
        runner.log(`What the archive needs: ${(0,src_escape/* terminalText */.eR)(issueUrl)}`);
    if (fixesUrl)
        runner.log(`Fixes: ${(0,src_escape/* terminalText */.eR)(fixesUrl)}`);
    (0,outputs/* setOutputs */.n)({
        verdict: issue.state === 'clean' ? 'clean' : 'findings',
        dead: report.dead.length,
        'issue-url': issueUrl ?? '',
        'fixes-url': fixesUrl ?? '',
    }, runner);
    const all = [...faults, ...night.failures];
    if (all.length > 0)
        runner.fail(all.map(fault/* explainFault */.O).join('; '));
}
function summaryOf(night, issueUrl) {
    const where = issueUrl ? ` ${(0,src_escape/* markdownLink */.iQ)('What the archive needs', issueUrl)}` : '';
    return `${(0,src_escape/* markdownText */.p7)(nightText(night))}${where}\n`;
}
function nightText({ report: { nights, dead, moved } }) {
    const { links = 0, asked = 0, left = 0 } = nights.at(-1) ?? {};
    const parts = [
        `${(0,pluralize/* pluralize */.t)(asked, 'link')} of ${links} asked about`,
        `${dead.length} dead`,
        `${moved.length} moved`,
        ...(left > 0 ? [`${left} left for the next night`] : []),
    ];
    return `${parts.join(', ')}.`;
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ sourceRows),
/* harmony export */   j3: () => (/* binding */ starCounts),
/* harmony export */   l$: () => (/* binding */ starChart),
/* harmony export */   yG: () => (/* binding */ monthRows)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);




const mostSources = 15;
const mostMonths = 12;
const narrowest = 20;
const longestBar = 40;
const longestName = 28;
function sourceRows({ bySource }) {
    const rows = bySource.map(({ source: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostSources, 'more source');
}
function monthRows({ byMonth }) {
    const rows = byMonth.map(({ month: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostMonths, 'earlier month');
}
function summedUp(rows, most, noun) {
    const others = rows.slice(most);
    if (others.length === 0)
        return rows;
    const sum = (key) => others.reduce((total, row) => total + row[key], 0);
    const name = (0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(others.length, noun);
    return [
        ...rows.slice(0, most),
        { name, total: sum('total'), starred: sum('starred'), rest: true },
    ];
}
function starCounts({ total, starred }) {
    return `${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}
function starChart(stars, options) {
    if (stars.total === 0)
        return '';
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const lines = [`${starCounts(stars)} ${dim('(█ starred, ░ not)')}`];
    for (const [title, rows] of [
        ['By source', sourceRows(stars)],
        ['By month', monthRows(stars)],
    ]) {
        if (rows.length > 0)
            lines.push('', bold(title), ...chart(rows, options));
    }
    return `${lines.join('\n')}\n`;
}
function chart(rows, options) {
    const { dim, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const columns = Math.max(narrowest, options.columns);
    const totals = column(rows.map(({ total }) => total));
    const starred = column(rows.map((row) => row.starred));
    const numbers = 4 + totals.width + starred.width;
    const named = rows.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name));
    const longest = named.reduce((width, name) => Math.max(width, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(name)), 0);
    const names = Math.max(1, Math.min(longest, longestName, columns - 2 - numbers));
    const room = Math.min(longestBar, columns - 2 - names - numbers - 2);
    const most = rows.reduce((max, { total, rest }) => (rest ? max : Math.max(max, total)), 1);
    return rows.map((row, at) => {
        const [full, hollow] = row.rest ? [0, 0] : bar(row, most, Math.max(0, room));
        const name = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitToWidth */ .Ti)(named[at], names);
        const bars = `${yellow('█'.repeat(full))}${dim('░'.repeat(hollow))}`;
        return `  ${name}  ${totals.cells[at]}  ${starred.cells[at]}${full + hollow > 0 ? `  ${bars}` : ''}`;
    });
}
function column(numbers) {
    const written = numbers.map((number) => number.toLocaleString('en'));
    const width = written.reduce((longest, { length }) => Math.max(longest, length), 0);
    return { cells: written.map((text) => text.padStart(width)), width };
}
function bar({ total, starred }, most, room) {
    const length = Math.min(room, Math.max(1, Math.round((total / most) * room)));
    const full = Math.round((starred / total) * length);
    const least = starred > 0 ? Math.min(1, length) : 0;
    const greatest = starred < total && length > 1 ? length - 1 : length;
    const shown = Math.max(least, Math.min(full, greatest));
    return [shown, length - shown];
}


/***/ })

};
