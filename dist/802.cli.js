export const id = 802;
export const ids = [802];
export const modules = {

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localSource: () => (/* binding */ localSource),
  remoteSource: () => (/* binding */ remoteSource),
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/formats.js + 5 modules
var formats = __webpack_require__(4863);
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

// EXTERNAL MODULE: ./build/src/review/review.js + 4 modules
var review = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/review.js










function reviewCommand(words, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const [name] = words;
        const opened = name === undefined
            ? await localSource(options, context)
            : await remoteSource(name, options, context);
        const reviewed = await reviewOf(opened, options, context, interrupted);
        await show(reviewed, options, context);
        if (!interrupted.aborted)
            await post(opened, reviewed, options, context);
        return (0,finish/* finish */.O9)(reviewed, context, interrupted);
    });
}
async function reviewOf({ source, command, repository }, options, context, interrupted) {
    return (0,review/* review */.N)(source, {
        config: options.config === undefined
            ? { path: config/* defaultConfigPath */.jE, required: false }
            : { config: await (0,workspace/* readConfig */.Xg)(options.config, context.files) },
        failOn: options.failOn,
        maxComments: options.maxComments ?? config/* defaultMaxComments */.kI,
        links: await (0,workspace/* linkOptions */.dO)({ timeBudget: config/* defaultTimeBudget */.oG, ...options }, context, interrupted, repository),
        today: options.today ?? (0,workspace/* today */.Ec)(context.now),
        command,
    });
}
async function show(reviewed, options, context) {
    const { terminal } = context;
    if (!reviewed.touched && options.format === 'pretty') {
        await terminal.write('The change touches no digest.\n');
        return;
    }
    const text = options.format === 'markdown'
        ? (0,compose/* reviewPage */.e7)((0,compose/* composeReview */.bW)(reviewed))
        : formats/* formats */.F[options.format](reviewed.report, (0,finish/* terminalOptions */.Z8)(reviewed, options, context));
    await terminal.write(text);
}
async function post({ source: { existing }, host }, reviewed, { post: wanted = false }, { terminal }) {
    if (!host || !existing)
        return;
    if (!wanted) {
        const operations = plan((0,compose/* composeReview */.bW)(reviewed), existing);
        await terminal.writeError(`Would write: ${planText(operations)}. --post writes it.\n`);
        return;
    }
    const { outcome, commentUrl } = await publish({ review: reviewed, host, existing });
    await terminal.writeError(`${outcomeTexts[outcome]}${commentUrl ? `: ${commentUrl}` : ''}\n`);
}
const outcomeTexts = {
    published: 'Written',
    unchanged: 'Nothing to write: the review is up to date',
    superseded: 'Not written: the pull request has a newer head',
    closed: 'Not written: the pull request is closed',
    forbidden: 'Not written: the token may not comment there',
};
function planText(operations) {
    const writes = operations.flatMap((operation) => operation.type === 'create-inline'
        ? operation.comments.map(() => 'new comment')
        : operation.type === 'keep'
            ? []
            : [operationNames[operation.type]]);
    const counts = new Map();
    for (const name of writes)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ') || 'nothing';
}
const operationNames = {
    'update-inline': 'changed comment',
    'remove-inline': 'removed comment',
    'create-summary': 'summary',
    'update-summary': 'changed summary',
    'remove-summary': 'removed summary',
};
async function localSource({ base, head, post, offline = false }, context) {
    if (post) {
        throw new errors/* CopydeskError */.r('usage', '--post needs a pull request to write on, such as `octocat/digest#12`');
    }
    const repository = await context.openGit(offline);
    const change = await repository.change({ base, head });
    const command = [
        'npx copydesk review',
        ...(base === undefined ? [] : [`--base ${base}`]),
        ...(head === undefined ? [] : [`--head ${head}`]),
    ].join(' ');
    return {
        source: { change, repository, author: undefined, existing: undefined, lineUrl: undefined },
        command,
        repository: undefined,
        host: undefined,
    };
}
async function remoteSource(name, { base, head }, context) {
    const place = parsePullRequest(name);
    if (base !== undefined || head !== undefined) {
        throw new errors/* CopydeskError */.r('usage', 'a pull request has its own base and head; remove --base and --head');
    }
    const hosting = await context.hosting(place);
    const opened = await hosting.pullRequest(place.number);
    const asked = new URL(opened.pull.url).host;
    if (place.host !== undefined && place.host.toLowerCase() !== asked) {
        throw new errors/* CopydeskError */.r('usage', `found \`${(0,invisible/* showInvisible */.jQ)(name)}\`, expected a pull request on ${asked}; for another host set GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL`);
    }
    return {
        source: await (0,review/* pullRequestSource */.O)(opened, hosting),
        command: `npx copydesk review ${place.owner}/${place.repo}#${place.number}`,
        repository: `${place.owner}/${place.repo}`,
        host: opened.host,
    };
}
function parsePullRequest(name) {
    const found = /^(?:https?:\/\/([^/]+)\/)?([\w.-]+)\/([\w.-]+)(?:#|\/pull\/)([1-9]\d{0,8})\/?$/.exec(name);
    if (!found) {
        throw new errors/* CopydeskError */.r('usage', `found \`${(0,invisible/* showInvisible */.jQ)(name)}\`, expected a pull request such as \`octocat/digest#12\`, or nothing for the change at hand`);
    }
    const [, host, owner = '', repo = '', number = ''] = found;
    return { host, owner, repo, number: Number(number) };
}


/***/ })

};
