export const id = 545;
export const ids = [545];
export const modules = {

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewTarget: () => (/* binding */ reviewTarget)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/link-progress.js
var link_progress = __webpack_require__(9900);
// EXTERNAL MODULE: ./build/src/review/compose.js + 6 modules
var compose = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/src/review/comment.js
var comment = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/review/marker.js
var marker = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/src/review/plan.js


function plan(wanted, existing) {
    const threads = existing.threads.flatMap(ownThread);
    const resolved = new Set(threads.filter(({ resolved }) => resolved).flatMap(findingKeys));
    const open = threads.filter((thread) => !thread.resolved);
    const comments = wanted.inline.filter((comment) => !findingKeys(comment).every((key) => resolved.has(key)));
    const matches = matchThreads(comments, open);
    const created = comments.filter((comment) => !matches.has(comment));
    const matched = new Set(matches.values());
    const left = open.filter((thread) => !matched.has(thread));
    return [
        ...[...matches].map(([{ body }, thread]) => bringUpToDate('inline', thread, body)),
        ...markDone(left, wanted),
        ...createInline(wanted.head, created),
        ...left.filter(({ answered }) => !answered).map(({ id }) => remove('inline', id)),
        ...planSummary(wanted.summary, existing.comments),
    ];
}
function ownThread(thread) {
    const fingerprints = (0,marker/* readInlineMarker */.mT)(thread.body);
    return fingerprints ? [{ ...thread, fingerprints }] : [];
}
function findingKeys({ path, fingerprints }) {
    return fingerprints.map((fingerprint) => (0,marker/* findingKey */.fl)({ path, fingerprint }));
}
function markDone(threads, wanted) {
    const there = new Set([
        ...wanted.inline.flatMap(findingKeys),
        ...wanted.elsewhere.map(marker/* findingKey */.fl),
    ]);
    return threads
        .filter((thread) => thread.answered && !findingKeys(thread).some((key) => there.has(key)))
        .map(({ id, body }) => ({ type: 'update-inline', id, body: (0,comment/* doneBody */.rB)(body) }));
}
function createInline(head, comments) {
    return comments.length > 0 ? [{ type: 'create-inline', head, comments }] : [];
}
function planSummary(body, comments) {
    const own = comments.filter((comment) => (0,marker/* readSummaryMarker */.pw)(comment.body) !== undefined);
    const kept = body === undefined ? undefined : own[0];
    const operations = own
        .filter((comment) => comment !== kept)
        .map(({ id }) => remove('summary', id));
    if (body === undefined)
        return operations;
    return [
        ...operations,
        kept ? bringUpToDate('summary', kept, body) : { type: 'create-summary', body },
    ];
}
function bringUpToDate(what, comment, body) {
    const { id } = comment;
    return sameText(comment.body, body)
        ? { type: 'keep', what, id }
        : { type: `update-${what}`, id, body };
}
function remove(what, id) {
    return { type: `remove-${what}`, id };
}
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
function matchThreads(comments, threads) {
    const pairs = comments
        .flatMap((comment) => threads.flatMap((thread) => pairOf(comment, thread)))
        .sort(bestFirst);
    const matches = new Map();
    const taken = new Set();
    for (const { comment, thread } of pairs) {
        if (matches.has(comment) || taken.has(thread))
            continue;
        matches.set(comment, thread);
        taken.add(thread);
    }
    return matches;
}
function pairOf(comment, thread) {
    if (comment.path !== thread.path)
        return [];
    const wanted = new Set(comment.fingerprints);
    const shared = thread.fingerprints.filter((fingerprint) => wanted.has(fingerprint)).length;
    const { lines } = thread;
    const inPlace = lines?.first === comment.lines.first && lines.last === comment.lines.last;
    if (shared === 0 || !(inPlace || thread.answered))
        return [];
    const unshared = wanted.size + thread.fingerprints.length - 2 * shared;
    const score = [thread.answered, shared, -unshared, inPlace, thread.body === comment.body];
    return [{ comment, thread, score: score.map(Number) }];
}
function bestFirst(a, b) {
    const differs = a.score.findIndex((value, index) => value !== b.score[index]);
    return differs < 0 ? 0 : b.score[differs] - a.score[differs];
}

// EXTERNAL MODULE: ./build/src/review/place.js + 2 modules
var place = __webpack_require__(2644);
;// CONCATENATED MODULE: ./build/src/review/publish.js




async function publish({ review, host, existing, limits = { creates: 8, failures: 2 }, }) {
    const progress = {
        standing: existing,
        sent: false,
        counts: { kept: 0, created: 0, updated: 0, removed: 0 },
        commentUrl: undefined,
        refused: new Set(),
        suspects: new Set(),
        cleared: false,
        left: { ...limits },
    };
    const outcome = await bringAbout(review, host, progress).catch((error) => {
        if (!(error instanceof errors/* CopydeskError */.r))
            throw error;
        if (error.code === 'api-forbidden')
            return 'forbidden';
        throw unfinished(error, progress);
    });
    const { counts, commentUrl, refused } = progress;
    return { outcome, counts, commentUrl, refused: refused.size };
}
async function bringAbout(review, host, progress) {
    const { standing: handedIn } = progress;
    for (;;) {
        const { head, operations, whole } = nextSteps(review, progress);
        const writes = operations.filter(({ type }) => type !== 'keep');
        if (!progress.sent)
            progress.counts.kept = operations.length - writes.length;
        progress.commentUrl = summaryUrl(operations, progress.standing);
        if (writes.length === 0)
            return progress.sent ? 'published' : 'unchanged';
        const now = await host.now();
        if (!now.open)
            return 'closed';
        if (now.head !== head)
            return 'superseded';
        const outdated = now.changed && progress.standing === handedIn;
        if (!outdated && (await carryOut(writes, host, progress)) && whole)
            return 'published';
        progress.standing = await host.existing();
    }
}
function nextSteps(review, progress) {
    const { standing, refused, suspects, left } = progress;
    const wanted = (0,compose/* composeReview */.bW)(review, refused);
    const operations = plan(wanted, standing);
    const at = operations.findIndex(({ type }) => type === 'create-inline');
    const create = operations[at];
    if (create?.type !== 'create-inline')
        return { head: wanted.head, operations, whole: true };
    if (left.creates <= 0) {
        for (const comment of create.comments)
            refused.add((0,place/* commentKey */.T)(comment));
        return nextSteps(review, progress);
    }
    const comments = nextBatch(create.comments, suspects, left.creates);
    if (comments.length === create.comments.length) {
        return { head: wanted.head, operations, whole: true };
    }
    const part = [...operations.slice(0, at), { ...create, comments }];
    return { head: wanted.head, operations: part, whole: false };
}
async function carryOut(writes, host, progress) {
    const { counts, left } = progress;
    let gone;
    for (const operation of writes) {
        progress.sent = true;
        if (operation.type === 'create-inline')
            left.creates--;
        try {
            const url = await host.apply(operation);
            if (operation.type === 'create-summary')
                progress.commentUrl = url;
            count(operation, counts);
        }
        catch (error) {
            if (!(error instanceof errors/* CopydeskError */.r) || error.code === 'api-forbidden')
                throw error;
            if (operation.type === 'create-inline' && error.code === 'api-refused') {
                noteRefusal(operation.comments, progress);
                await host.discardPending();
            }
            else if (isRemoval(operation) && error.code === 'api-missing') {
                gone = error;
                continue;
            }
            else if (left.failures-- <= 0)
                throw error;
            return false;
        }
    }
    if (gone && left.failures-- <= 0)
        throw gone;
    return !gone;
}
function isRemoval({ type }) {
    return type === 'remove-inline' || type === 'remove-summary';
}
function noteRefusal(comments, progress) {
    const keys = comments.map(place/* commentKey */.T);
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0 && progress.cleared)
        progress.refused.add(only);
    progress.suspects = new Set(keys);
    progress.cleared = true;
}
function count(operation, counts) {
    switch (operation.type) {
        case 'keep':
            break;
        case 'create-inline':
            counts.created += operation.comments.length;
            break;
        case 'create-summary':
            counts.created++;
            break;
        case 'update-inline':
        case 'update-summary':
            counts.updated++;
            break;
        case 'remove-inline':
        case 'remove-summary':
            counts.removed++;
            break;
    }
}
function summaryUrl(operations, { comments }) {
    const kept = operations.find((operation) => operation.type === 'update-summary' ||
        (operation.type === 'keep' && operation.what === 'summary'));
    return kept && 'id' in kept ? comments.find(({ id }) => id === kept.id)?.url : undefined;
}
function unfinished(error, { counts, sent }) {
    const { created, updated, removed } = counts;
    const done = sent
        ? `the review is unfinished (comments: ${created} created, ${updated} updated, ${removed} removed)`
        : 'the review is not written';
    return new errors/* CopydeskError */.r(error.code, `${done}; running again finishes it: ${error.message}`, {
        cause: error,
    });
}
function nextBatch(comments, suspects, left) {
    const suspected = comments.filter((comment) => suspects.has((0,place/* commentKey */.T)(comment)));
    if (suspected.length === 0)
        return comments;
    const others = comments.filter((comment) => !suspected.includes(comment));
    if (left === 1 && others.length > 0)
        return others;
    return suspected.slice(0, Math.ceil(suspected.length / 2));
}

// EXTERNAL MODULE: ./build/src/links/scope.js
var scope = __webpack_require__(2255);
// EXTERNAL MODULE: ./build/src/rules/engine/rule.js
var rule = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/src/review/base.js + 5 modules
var base = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/src/digest/limits.js + 1 modules
var limits = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 7 modules
var lint_file = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/text/pluralize.js
var pluralize = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/src/text/source.js
var source = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/review/diff.js
var review_diff = __webpack_require__(7803);
;// CONCATENATED MODULE: ./build/src/review/change.js







const maxBytes = 20_000_000;
const maxSeconds = 100;
const batchSize = 100;
async function readChangedDigests(change, repository, config, secondsInAll = maxSeconds) {
    const described = change.files.filter(({ path, previousPath }) => [path, previousPath].some((name) => name !== undefined && configsOf(name, config).length > 0));
    const files = [];
    const removed = [];
    const failures = [];
    const notices = [];
    const room = { left: maxBytes };
    const time = { left: secondsInAll };
    const leftOut = [];
    for (let done = 0; done < described.length; done += batchSize) {
        const some = described.slice(done, done + batchSize);
        if (leftOut.length > 0) {
            leftOut.push(...some);
            continue;
        }
        for (const each of await readBoth(some, change, repository, room)) {
            if (each.refused === 'no-room' || time.left < 0) {
                leftOut.push(each.file);
                continue;
            }
            if (each.refused) {
                failures.push(each.refused);
                continue;
            }
            const base = readBefore(basePath(each.file), each.base, { config, time }, notices);
            if (time.left < 0) {
                leftOut.push(each.file);
                continue;
            }
            try {
                const head = read(each.file.path, each.head, { config, time });
                if (head)
                    files.push({ head, base, diff: diffOf(each, change, head.file.source.text) });
                else if (base)
                    removed.push(base);
            }
            catch (error) {
                if (!(error instanceof errors/* CopydeskError */.r))
                    throw error;
                if (time.left < 0)
                    leftOut.push(each.file);
                else
                    failures.push(error);
            }
        }
    }
    if (leftOut.length > 0)
        failures.push(tooMuch(leftOut));
    return { files, removed, failures, notices };
}
const maxNamed = 20;
function tooMuch(files) {
    const named = files.slice(0, maxNamed).map(({ path }) => path);
    const more = files.length - named.length;
    const names = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return new errors/* CopydeskError */.r('input-too-complex', `The change has more digests than can be read in one run (${maxBytes / 1e6} MB, or what takes about ${maxSeconds} seconds); ${(0,pluralize/* pluralize */.t)(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'} not reviewed: ${names}`);
}
async function readBoth(files, change, repository, room) {
    const all = files.map((file) => ({ file, head: undefined, base: undefined, refused: undefined }));
    const wanted = all.flatMap((both) => {
        const { path, status } = both.file;
        return [
            ...(status === 'removed' ? [] : [{ both, side: 'head', commit: change.head, path }]),
            ...(status === 'added'
                ? []
                : [{ both, side: 'base', commit: change.mergeBase, path: basePath(both.file) }]),
        ];
    });
    const found = await repository.read(wanted.map(({ commit, path }) => ({ commit, path })), (index, size) => {
        const { both, side, path } = wanted[index];
        both.refused ??=
            (side === 'head' ? (0,limits/* sizeRefusal */.s)(path, size) : undefined) ??
                (size > room.left ? 'no-room' : undefined);
        if (both.refused)
            return false;
        room.left -= size;
        return true;
    });
    for (const [index, { both, side }] of wanted.entries())
        both[side] = found[index];
    return all;
}
function basePath({ path, previousPath }) {
    return previousPath ?? path;
}
function read(path, bytes, { config, time }) {
    const configs = configsOf(path, config);
    if (bytes === undefined || configs.length === 0)
        return undefined;
    const { text, bom } = (0,decode/* decodeText */.g)(path, bytes);
    const file = { source: (0,source/* createSource */.gV)(path, text), bom, configs, assumed: config.assumed };
    time.left -= (0,limits/* checkLimits */.J)(file.source);
    if (time.left < 0)
        throw new errors/* CopydeskError */.r('input-too-complex', `${path}: no time is left for it`);
    const digests = (0,lint_file/* readFile */.TA)(file);
    return (0,lint_file/* isDigest */.Bc)(file, digests) ? { file, digests } : undefined;
}
function readBefore(path, bytes, reading, notices) {
    try {
        return read(path, bytes, reading);
    }
    catch (error) {
        if (!(error instanceof errors/* CopydeskError */.r))
            throw error;
        if (reading.time.left < 0)
            return undefined;
        notices.push(`Before the change: ${error.message}`);
        return undefined;
    }
}
function configsOf(path, { digests }) {
    return digests.filter((digest) => digest.matches(path));
}
function diffOf({ file: { patch }, base }, { showsDiffs }, head) {
    const diff = (0,review_diff/* diffOfTexts */.t2)(new TextDecoder().decode(base), head);
    if (patch !== undefined)
        return { ...diff, hunks: (0,review_diff/* diffOfPatch */.hX)(patch).hunks };
    return showsDiffs ? { ...diff, hunks: [] } : diff;
}

;// CONCATENATED MODULE: ./build/src/text/multiset.js
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

// EXTERNAL MODULE: ./build/src/digest/identity/identity.js
var identity = __webpack_require__(3311);
;// CONCATENATED MODULE: ./build/src/digest/additions.js


function compareDigests(head, base, isAddedLine) {
    const isAdded = ({ path, range }) => hasAddedLine(path, range, isAddedLine);
    const entries = entriesOf(head);
    const entriesBefore = entriesOf(base);
    const bringing = multisetDifference(entries, entriesBefore, entryKey, isAdded);
    const gone = multisetDifference(entriesBefore, entries, entryKey);
    const fresh = [...multisetDifference([...bringing], [...gone], titleKey)].filter(isAdded);
    const isFresh = among(fresh);
    const links = linksOf(head);
    const newLinks = [
        ...multisetDifference(distinct(links), distinct(linksOf(base)), linkKey, isAdded),
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
    return (0,identity/* linkIdentity */.t)(url)?.key ?? url;
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

// EXTERNAL MODULE: ./build/src/digest/archive/archive.js + 1 modules
var archive_archive = __webpack_require__(9881);
// EXTERNAL MODULE: ./build/src/findings/finding.js
var finding = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/src/findings/baseline.js


function againstBase(head, base, { isTouched, isRelation }) {
    const surplus = multisetDifference(head, base, finding/* fingerprintOf */.a, isTouched);
    const introduced = new Set([...surplus].filter(isTouched));
    const rest = countByRule(head);
    for (const [rule, count] of countByRule(base))
        rest.set(rule, (rest.get(rule) ?? 0) - count);
    for (const [rule, count] of countByRule([...introduced])) {
        rest.set(rule, (rest.get(rule) ?? 0) - count);
    }
    for (const finding of surplus) {
        const left = rest.get(finding.rule) ?? 0;
        if (introduced.has(finding) || !isRelation(finding) || left <= 0)
            continue;
        introduced.add(finding);
        rest.set(finding.rule, left - 1);
    }
    return head.map((finding) => ({
        ...finding,
        state: introduced.has(finding) ? 'introduced' : 'existing',
    }));
}
function countByRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/rules/table.js + 43 modules
var table = __webpack_require__(6131);
;// CONCATENATED MODULE: ./build/src/review/judge.js








async function judge(input) {
    const { changed, settings, today, author } = input;
    const before = [...changed.files.flatMap(({ base }) => base ?? []), ...changed.removed];
    const heads = changed.files.map(({ head }) => head);
    const diffs = new Map(changed.files.map(({ head, diff }) => [head.file.source.path, diff]));
    const additions = compareDigests(heads.flatMap(({ digests }) => digests), before.flatMap(({ digests }) => digests), (path, line) => diffs.get(path)?.isAdded(line) ?? false);
    const archives = archivesOf(input, heads, before);
    const outcomes = await (0,check_links/* runLinkCheck */.co)(newLinks(heads, additions), { settings: settings.config.links, ownSites: settings.ownSites, store: new Map() }, input.links);
    const { paths } = input.archive;
    const now = (0,base/* presence */.IN)(paths && (0,base/* pathsAfter */.RN)(paths, input.touchedFiles));
    const suppressions = [];
    const found = [];
    const pages = new Map();
    for (const { head, base } of changed.files) {
        const { file, digests } = head;
        const archive = archives.head;
        const change = { additions, before: base?.digests[0]?.document, author };
        const linted = (0,lint_file/* lintDigests */.tg)(file, digests, { archive, today, change });
        const input = { outcomes, archive, today, additions, exists: now };
        const links = await (0,check_links/* lintLinks */.L$)(file, digests, input);
        for (const each of links.entries)
            pages.set(each.entry, each);
        suppressions.push(...linted.silence.addedComments);
        found.push(...(0,lint_file/* addFindings */.W7)(linted, links.findings).findings);
    }
    const sources = new Map(heads.map(({ file: { source } }) => [source.path, source]));
    const known = await findingsBefore(before, archives.base, (0,base/* presence */.IN)(paths), today);
    const isTouched = ({ path, range }) => hasAddedLine(path, range, additions.isAddedLine);
    const findings = againstBase(found.map((finding) => onAddedLine(finding, sources, additions)), known, {
        isTouched,
        isRelation: ({ rule, related = [] }) => relations.has(rule) && (related.length === 0 || related.some(isTouched)),
    });
    return { findings, additions, outcomes, pages, suppressions };
}
const relations = new Set(table/* rules */.a.filter(({ relates }) => relates).map(({ id }) => id));
function onAddedLine(finding, sources, { isAddedLine }) {
    const { path, range, fix } = finding;
    const [edit, ...others] = fix?.edits ?? [];
    const source = sources.get(path);
    if (!source || !edit || others.length > 0 || edit.text.trim() !== '')
        return finding;
    if (hasAddedLine(path, range, isAddedLine))
        return finding;
    const { start, end } = edit.range;
    if (start.offset !== end.offset || start.column !== 1)
        return finding;
    const { offset, line } = start;
    if (isAddedLine(path, line)) {
        return { ...finding, range: source.range(offset, offset + source.line(line).length) };
    }
    if (!isAddedLine(path, line - 1))
        return finding;
    const above = source.text.slice(0, offset).replace(/\r?\n$/, '').length;
    return { ...finding, range: source.range(above - source.line(line - 1).length, above) };
}
async function findingsBefore(files, archive, exists, today) {
    const outcomes = new Map();
    const found = [];
    for (const { file, digests } of files) {
        const linted = (0,lint_file/* lintDigests */.tg)(file, digests, { archive, today, unproven: true });
        const links = await (0,check_links/* lintLinks */.L$)(file, digests, { outcomes, archive, today, exists });
        found.push(...(0,lint_file/* addFindings */.W7)(linted, links.findings).findings);
    }
    return found;
}
function newLinks(heads, additions) {
    return heads.flatMap(({ file, digests }) => digests
        .flatMap(scope/* linksOf */.hP)
        .filter(({ link }) => additions.isNewLink(file.source.path, link.range)));
}
function archivesOf({ archive, touchedFiles }, heads, before) {
    const touched = new Set(touchedFiles.flatMap(({ path, previousPath }) => [path, previousPath]));
    const untouched = archive.files.filter(({ source }) => !touched.has(source.path));
    const rest = (0,archive_archive/* createArchive */.t)(untouched.flatMap((file) => (0,lint_file/* archiveFiles */.a)(file)));
    const all = (read) => rest.with(read.flatMap(({ file, digests }) => (0,lint_file/* archiveFiles */.a)(file, digests)));
    const base = all(before);
    return { base, head: { ...all(heads), labels: base.labels, sitesOf: base.sitesOf } };
}

;// CONCATENATED MODULE: ./build/src/review/review.js








async function review(source, options) {
    const { change, repository, author, existing } = source;
    const settings = await (0,base/* readSettings */.sb)(change.base, repository, options.config);
    const changed = await readChangedDigests(change, repository, settings.config);
    const touched = changed.files.length + changed.removed.length + changed.failures.length > 0;
    const archive = touched ? await (0,base/* readArchive */.bL)(change.base, repository, settings.config) : base/* noArchive */.eY;
    const { today, links } = options;
    const { files: touchedFiles } = change;
    const judged = await judge({
        changed,
        touchedFiles,
        archive,
        settings,
        today,
        author,
        links,
    });
    const files = changed.files.map(({ head, diff }) => ({ source: head.file.source, diff }));
    const limits = { max: options.maxComments, resolved: (0,marker/* resolvedFindings */.Di)(existing?.threads ?? []) };
    const { findings } = (0,place/* place */.i)(judged.findings, files, { ...limits, refused: new Set() });
    const notices = [
        ...(change.more
            ? ['The change has more files than the host lists; some were not looked at.']
            : []),
        ...settings.notices,
        ...changed.notices,
        ...archive.notices,
        ...(0,scope/* excludeNotices */.SF)(judged.outcomes.keys(), settings.config.links.exclude),
    ];
    const { failOn } = options;
    const report = (0,compose/* reportOf */.EI)(change, changed, judged, { findings, notices, failOn });
    const sources = new Map(files.map((file) => [file.source.path, file.source]));
    return {
        report,
        sources,
        failures: changed.failures,
        touched,
        files,
        findings: judged.findings,
        limits,
        summary: (0,compose/* summaryOf */.YG)(report, changed, judged, {
            ...source,
            archive,
            sources,
            previous: existing?.comments
                .map(({ body }) => (0,marker/* readSummaryMarker */.pw)(body))
                .find((state) => state !== undefined),
            command: options.command,
        }),
    };
}
async function pullRequestSource({ pull, existing, repository, change }, { lineUrl }) {
    return {
        change: await change(),
        repository,
        author: rule/* authorAssociations */.y3.find((each) => each === pull.authorAssociation),
        existing,
        lineUrl: (path, line) => lineUrl(pull.head, path, line),
    };
}

;// CONCATENATED MODULE: ./build/src/action/review.js






async function reviewTarget(target, inputs, context) {
    const hosting = await context.hosting(inputs.token);
    if (target.kind === 'commits') {
        const { change, repository } = hosting.commits(target.base, target.head);
        const read = await change().catch(async (error) => {
            if (!(error instanceof errors/* CopydeskError */.r) || error.code !== 'api-missing')
                throw error;
            await repository.list(target.head).catch(() => Promise.reject(error));
            return undefined;
        });
        if (!read)
            return undefined;
        const source = {
            change: read,
            repository,
            author: undefined,
            existing: undefined,
            lineUrl: (path, line) => hosting.lineUrl(target.head, path, line),
        };
        const reviewed = await reviewSource(source, 'npx copydesk review', inputs, context);
        return { reviewed, published: undefined };
    }
    const opened = await hosting.pullRequest(target.number);
    const source = await pullRequestSource(opened, hosting);
    const { owner, repo } = context.repository;
    const command = `npx copydesk review ${owner}/${repo}#${target.number}`;
    const reviewed = await reviewSource(source, command, inputs, context);
    try {
        return { reviewed, published: await write(opened, reviewed, inputs, context) };
    }
    catch (error) {
        if (!(error instanceof errors/* CopydeskError */.r))
            throw error;
        return { reviewed, published: undefined, unpublished: error };
    }
}
async function write({ existing, host }, reviewed, { mode, dryRun }, { runner }) {
    if (mode === 'read-only')
        return undefined;
    if (dryRun) {
        const writes = plan((0,compose/* composeReview */.bW)(reviewed), existing).filter(({ type }) => type !== 'keep');
        const names = writes.map(({ type }) => type).join(', ') || 'nothing';
        runner.log(`Dry run: would write ${names}.`);
        return undefined;
    }
    return publish({ review: reviewed, host, existing });
}
async function reviewSource(source, command, inputs, { network, runner, now }) {
    const opened = await network(inputs.token);
    return review(source, {
        ...inputs,
        links: {
            network: opened,
            offline: !inputs.links,
            budget: inputs.timeBudget,
            signal: undefined,
            watch: (progress, ended) => void (0,link_progress/* showLinkProgress */.T)(progress, ended, { watched: false, columns: 120, writeError: async (text) => runner.log(text.trimEnd()) }, opened),
        },
        today: now.toISOString().slice(0, 10),
        command,
    });
}


/***/ })

};
