export const id = 589;
export const ids = [589];
export const modules = {

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHosting: () => (/* binding */ openHosting),
  openNight: () => (/* binding */ openNight)
});

// UNUSED EXPORTS: createHosting, createNight, openCommits, openPullRequest

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/invisible.js
var invisible = __webpack_require__(618);
;// CONCATENATED MODULE: ./build/src/adapters/github/errors.js


const maxQuoted = 300;
function requestError(error, purpose) {
    const failure = (error ?? {});
    const { what } = purpose;
    if (failure.status === undefined && !failure.response)
        return error;
    const fault = (code, message) => new errors/* CopydeskError */.r(code, message, { cause: error });
    if (failure.name === 'AbortError') {
        return fault('api-unavailable', `There is no time left to ${what}. Run it again later.`);
    }
    if (!failure.response) {
        return fault('api-unavailable', `GitHub cannot be reached to ${what} (${reasonOf(failure)}). Check the network and the address of the API, or run it again later.`);
    }
    const { status = 200 } = failure;
    const said = quoted(wordsOf(failure));
    const limit = limitOf(error);
    if (limit) {
        return fault('api-unavailable', `GitHub asks to wait ${limit.wait} before it is asked to ${what}: ${said}. Run it again after that.`);
    }
    if (status >= 500) {
        return fault('api-unavailable', `GitHub failed to ${what} (status ${status}): ${said}. Run it again later.`);
    }
    return refusal(status, purpose, said, error);
}
function refusal(status, purpose, said, cause) {
    const { what, needs } = purpose;
    const fault = (code, message) => new errors/* CopydeskError */.r(code, message, { cause });
    switch (status) {
        case 401:
            return fault('api-unauthorized', `GitHub rejects the token that was used to ${what}: ${said}. Check that GITHUB_TOKEN is valid and has not expired.`);
        case 403:
            return fault('api-forbidden', `The token may not ${what}: ${said}. ${remedy(purpose, said)}`);
        case 404:
        case 410:
            return fault('api-missing', `GitHub finds nothing when asked to ${what}: ${said}. Check the name, and that the token has access (\`${needs}\`).`);
        default:
            return fault('api-refused', `GitHub refuses to ${what} (status ${status}): ${said}.`);
    }
}
function queryError(errors, purpose) {
    const said = quoted(errors.map(({ message }) => message).join(' '));
    const cause = { errors };
    switch (errors[0]?.type) {
        case 'NOT_FOUND':
            return refusal(404, purpose, said, cause);
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return refusal(403, purpose, said, cause);
        default:
            return refusal(200, purpose, said, cause);
    }
}
function unexpectedResponse({ what }, status) {
    const seen = status >= 300 ? 'redirects to another server' : "is not a response of GitHub's API";
    return new errors/* CopydeskError */.r('api-unavailable', `The answer to the request to ${what} ${seen} (status ${status}). Check the address of the API, and whether a proxy changes responses.`);
}
const notPermitted = /not permitted to create or approve pull requests/i;
function remedy({ needs, fromForks }, said) {
    if (notPermitted.test(said)) {
        return 'Tick “Allow GitHub Actions to create and approve pull requests” in the repository’s Settings → Actions → General → Workflow permissions, or give another token.';
    }
    if (!/not accessible by/i.test(said))
        return `It needs the permission \`${needs}\`.`;
    const given = `Give the workflow's job the permission \`${needs}\``;
    if (fromForks) {
        return `${given}; for pull requests from forks and from Dependabot, the event \`pull_request\` gives a token that cannot write.`;
    }
    return needs.endsWith(': write')
        ? `${given}, or choose “Read and write permissions” in the repository’s Settings → Actions → General → Workflow permissions.`
        : `${given}.`;
}
function limitOf(error) {
    const { status, message = '', response } = (error ?? {});
    const headers = response?.headers ?? {};
    const isLimited = status === 429 ||
        queryErrors(response?.data).some(isRateLimit) ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message)));
    if (!isLimited)
        return undefined;
    const seconds = Number(headers['retry-after']);
    if (seconds > 0)
        return { wait: `${seconds} s`, seconds };
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    if (!(reset > 0))
        return { wait: 'a minute', seconds: 60 };
    const wait = `until ${new Date(reset).toISOString()}`;
    return { wait, seconds: Math.max(0, Math.ceil((reset - Date.now()) / 1000)) + 1 };
}
function isRateLimit({ type }) {
    return type === 'RATE_LIMITED';
}
function queryErrors(data) {
    const { errors } = (data ?? {});
    return Array.isArray(errors) ? errors : [];
}
function wordsOf({ message, response }) {
    const [first] = queryErrors(response?.data);
    if (first?.type === 'RATE_LIMITED')
        return first.message;
    return message || 'no reason given';
}
function reasonOf({ code, message, cause }) {
    return cause ? reasonOf(cause) : (0,invisible/* showInvisible */.jQ)(message || String(code ?? 'unknown error'));
}
function quoted(text) {
    const words = (0,invisible/* showInvisible */.jQ)(text.slice(0, maxQuoted + 1));
    return `“${words.length > maxQuoted ? `${words.slice(0, maxQuoted)}…` : words}”`;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/src/adapters/github/fetch.js


const redirects = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;
function createFetch(timeout, environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const proxy = (name) => {
        const address = variable(name);
        if (!address || /^https?:\/\/[^/]/i.test(address))
            return address;
        throw new errors/* CopydeskError */.r('usage', `found an unexpected value of the environment variable ${name}, expected the address of a proxy such as \`http://proxy.example.com:3128\`.`);
    };
    const dispatcher = new undici.EnvHttpProxyAgent({
        httpProxy: proxy('HTTP_PROXY'),
        httpsProxy: proxy('HTTPS_PROXY'),
        noProxy: variable('NO_PROXY'),
    });
    return async (url, init) => {
        const signals = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])];
        const signal = AbortSignal.any(signals);
        let target = new URL(url);
        for (let hop = 0;; hop++) {
            const response = await (0,undici.fetch)(target, { ...init, redirect: 'manual', signal, dispatcher });
            const next = redirectOf(response, target);
            if (!next || hop === maxRedirects)
                return whole(response);
            await response.body?.cancel();
            target = next;
        }
    };
}
function redirectOf(response, from) {
    const location = redirects.has(response.status) && response.headers.get('location');
    if (!location || !URL.canParse(location, from.href))
        return undefined;
    const next = new URL(location, from);
    return next.origin === from.origin ? next : undefined;
}
async function whole(response) {
    const body = await response.arrayBuffer();
    const { status, headers } = response;
    return new undici.Response(body.byteLength > 0 ? body : null, { status, headers });
}

// EXTERNAL MODULE: ./build/src/adapters/github/place.js
var github_place = __webpack_require__(9611);
;// CONCATENATED MODULE: ./build/src/adapters/github/client.js







const defaultWaits = { retry: 1000, limit: 1000, write: 1000, notification: 3000 };
const retriesAfterLimit = 3;
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 451];
function createGitHubClient(options) {
    const { apiUrl = github_place/* publicApi */.O0, requestTimeout = 30_000 } = options;
    const rest = addressOf(apiUrl);
    const queries = queryBase(options.graphqlUrl, rest);
    const waits = { ...defaultWaits, ...options.waits };
    let patience = options.patience ?? 300_000;
    const octokit = new (dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L))({
        baseUrl: rest,
        userAgent: options.userAgent,
        ...(options.token ? { auth: options.token } : {}),
        log: silent,
        request: { fetch: createFetch(requestTimeout, options.environment ?? {}) },
        retry: { retryAfterBaseValue: waits.retry, doNotRetry: refusals },
    });
    const pace = createPace(waits);
    const call = async (purpose, send) => {
        const start = performance.now();
        const endsAt = start + patience;
        const end = new AbortController();
        if (patience <= 0)
            end.abort();
        const timer = setTimeout(() => end.abort(), Math.max(0, patience));
        const request = { signal: end.signal, ...(purpose.creates ? { retries: 0 } : {}) };
        try {
            for (let attempt = 0;; attempt++) {
                await pace(purpose, endsAt);
                try {
                    return dataOf(await send(octokit, request), purpose);
                }
                catch (error) {
                    const wait = (limitOf(error)?.seconds ?? Number.POSITIVE_INFINITY) * waits.limit;
                    const isInTime = performance.now() + wait < endsAt;
                    if (!isInTime || attempt === retriesAfterLimit)
                        throw requestError(error, purpose);
                    await (0,promises_.setTimeout)(wait);
                }
            }
        }
        finally {
            clearTimeout(timer);
            patience -= performance.now() - start;
        }
    };
    return {
        call,
        async query(purpose, query, variables) {
            const answer = await call(purpose, async ({ request: send }, request) => {
                const response = await send('POST /graphql', {
                    baseUrl: queries,
                    query,
                    variables,
                    request,
                });
                if (queryErrors(response.data).some(isRateLimit))
                    throw { response };
                return response;
            });
            const errors = queryErrors(answer);
            if (errors.length > 0)
                throw queryError(errors, purpose);
            if (!(answer.data instanceof Object))
                throw unexpectedResponse(purpose, 200);
            return answer.data;
        },
    };
}
function dataOf({ status, data }, purpose) {
    if (status < 300 && (status === 204 || data instanceof Object))
        return data;
    throw unexpectedResponse(purpose, status);
}
function createPace({ write, notification }) {
    let nextWrite = 0;
    let nextNotification = 0;
    return async ({ writes, creates }, endsAt) => {
        if (!writes)
            return;
        const now = performance.now();
        const start = Math.max(now, nextWrite, creates ? nextNotification : 0);
        nextWrite = start + write;
        if (creates)
            nextNotification = start + notification;
        if (start > now)
            await (0,promises_.setTimeout)(Math.min(start, endsAt) - now);
    };
}
const nothing = () => { };
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
        throw new errors/* CopydeskError */.r('usage', `found the address of GitHub's API \`${text}\`, expected one such as \`https://api.github.com\``);
    }
    return url.href.replace(/\/+$/, '');
}
function queryBase(graphqlUrl, rest) {
    const address = addressOf(graphqlUrl || (0,github_place/* queriesBeside */.$T)(rest));
    if (!address.endsWith('/graphql')) {
        throw new errors/* CopydeskError */.r('usage', `found the address of GitHub's GraphQL API \`${graphqlUrl}\`, expected one that ends in \`/graphql\``);
    }
    return address.slice(0, -'/graphql'.length);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/conversation.js


async function readConversation(client, place) {
    const { owner, repo: name, number } = place;
    const purpose = {
        what: `read ${(0,github_place/* pullRequestName */.Ib)(place)}`,
        needs: 'pull-requests: read',
    };
    const comments = [];
    const threads = [];
    let first;
    let commentsAfter = null;
    let threadsAfter = null;
    for (;;) {
        const answer = await client.query(purpose, pullRequestStateQuery, {
            owner,
            name,
            number,
            commentsAfter,
            threadsAfter,
        });
        const state = answer.repository?.pullRequest;
        if (!state) {
            throw new errors/* CopydeskError */.r('api-missing', `GitHub has no ${(0,github_place/* pullRequestName */.Ib)(place)}.`);
        }
        first ??= state;
        comments.push(...state.comments.nodes);
        threads.push(...state.reviewThreads.nodes);
        if (!hasMore(state.comments) && !hasMore(state.reviewThreads))
            break;
        commentsAfter = state.comments.pageInfo.endCursor ?? commentsAfter;
        threadsAfter = state.reviewThreads.pageInfo.endCursor ?? threadsAfter;
    }
    const inline = threads.flatMap((thread) => thread.comments.nodes);
    const sent = inline.filter((comment) => comment.state !== 'PENDING');
    const whole = threads.every((thread) => !thread.comments.pageInfo.hasNextPage);
    return {
        state: first,
        existing: existingOf(comments, threads),
        unsent: inline.filter((comment) => comment.state === 'PENDING').map(({ body }) => body),
        counts: { comments: comments.length, inline: whole ? sent.length : undefined },
    };
}
function hasMore({ pageInfo }) {
    return pageInfo.hasNextPage && pageInfo.endCursor !== null;
}
function existingOf(comments, threads) {
    return {
        comments: comments
            .filter(({ viewerDidAuthor }) => viewerDidAuthor)
            .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body })),
        threads: threads.flatMap(threadOf),
    };
}
function threadOf({ comments, isResolved, path, line, startLine }) {
    const [first] = comments.nodes;
    if (!first?.viewerDidAuthor || first.state === 'PENDING')
        return [];
    const answered = comments.pageInfo.hasNextPage || comments.nodes.length > 1;
    return [
        {
            id: Number(first.fullDatabaseId),
            path,
            lines: line === null ? undefined : { first: startLine ?? line, last: line },
            body: first.body,
            answered,
            resolved: isResolved,
        },
    ];
}
const pullRequestStateQuery = `
query PullRequestState(
  $owner: String!, $name: String!, $number: Int!, $commentsAfter: String, $threadsAfter: String
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number
      url
      state
      authorAssociation
      headRefOid
      baseRefOid
      comments(first: 100, after: $commentsAfter) {
        nodes { fullDatabaseId url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
      reviewThreads(first: 100, after: $threadsAfter) {
        nodes {
          isResolved
          path
          line
          startLine
          comments(first: 100) {
            nodes { fullDatabaseId body state viewerDidAuthor }
            pageInfo { hasNextPage }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

// EXTERNAL MODULE: ./build/src/review/marker.js
var marker = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/src/adapters/github/host.js




const reviewsPerPage = 100;
function openHost(client, place, conversation) {
    let last = conversation;
    const { owner, repo, number: pull_number } = place;
    const repository = { owner, repo };
    const name = (0,github_place/* pullRequestName */.Ib)(place);
    const write = (what) => ({
        what: `${what} ${name}`,
        needs: 'pull-requests: write',
        fromForks: true,
        writes: true,
    });
    const create = (what) => ({ ...write(what), creates: true });
    const remove = async (what, send) => {
        await client.call(write(what), send).catch(unlessGone);
        return undefined;
    };
    const carryOut = async (operation) => {
        switch (operation.type) {
            case 'keep':
                return undefined;
            case 'create-inline': {
                const comments = operation.comments.map(reviewComment);
                const review = { commit_id: operation.head, event: 'COMMENT', comments };
                await client.call(create('write a review on'), (octokit, request) => octokit.rest.pulls.createReview({ ...repository, pull_number, ...review, request }));
                return undefined;
            }
            case 'update-inline': {
                const { id: comment_id, body } = operation;
                await client.call(write('edit an inline comment on'), (octokit, request) => octokit.rest.pulls.updateReviewComment({ ...repository, comment_id, body, request }));
                return undefined;
            }
            case 'remove-inline':
                return remove('remove an inline comment from', (octokit, request) => octokit.rest.pulls.deleteReviewComment({
                    ...repository,
                    comment_id: operation.id,
                    request,
                }));
            case 'create-summary': {
                const { body } = operation;
                const comment = await client.call(create('write a comment on'), (octokit, request) => octokit.rest.issues.createComment({
                    ...repository,
                    issue_number: pull_number,
                    body,
                    request,
                }));
                return comment.html_url;
            }
            case 'update-summary': {
                const { id: comment_id, body } = operation;
                await client.call(write('edit a comment on'), (octokit, request) => octokit.rest.issues.updateComment({ ...repository, comment_id, body, request }));
                return undefined;
            }
            case 'remove-summary':
                return remove('remove a comment from', (octokit, request) => octokit.rest.issues.deleteComment({ ...repository, comment_id: operation.id, request }));
        }
    };
    const pendingReviews = async () => {
        const pending = [];
        for (let page = 1;; page++) {
            const reviews = await client.call({ what: `list the reviews of ${name}`, needs: 'pull-requests: read' }, (octokit, request) => octokit.rest.pulls.listReviews({
                ...repository,
                pull_number,
                per_page: reviewsPerPage,
                page,
                request,
            }));
            const unsent = reviews.filter(({ state, body }) => state === 'PENDING' && !body);
            pending.push(...unsent.map(({ id }) => id));
            if (reviews.length < reviewsPerPage)
                return pending;
        }
    };
    return {
        async existing() {
            last = await readConversation(client, place);
            return last.existing;
        },
        async now() {
            const { head, state, comments, review_comments } = await client.call({ what: `read ${name}`, needs: 'pull-requests: read' }, (octokit, request) => octokit.rest.pulls.get({ ...repository, pull_number, request }));
            const { counts } = last;
            const inline = counts.inline ?? review_comments;
            const changed = comments !== counts.comments || review_comments !== inline;
            return { head: head.sha, open: state === 'open', changed };
        },
        apply: carryOut,
        async discardPending() {
            const reviews = await pendingReviews();
            if (reviews.length === 0)
                return;
            const { unsent } = await readConversation(client, place);
            if (!unsent.every((body) => (0,marker/* readInlineMarker */.mT)(body) !== undefined))
                return;
            for (const review_id of reviews) {
                const removal = client.call(write('remove a review from'), (octokit, request) => octokit.rest.pulls.deletePendingReview({
                    ...repository,
                    pull_number,
                    review_id,
                    request,
                }));
                await removal.catch(unlessGone);
            }
        },
    };
}
function unlessGone(error) {
    if (!(error instanceof errors/* CopydeskError */.r && error.code === 'api-missing'))
        throw error;
}
function reviewComment({ path, lines: { first, last }, body }) {
    const comment = { path, body, line: last, side: 'RIGHT' };
    return first < last ? { ...comment, start_line: first, start_side: 'RIGHT' } : comment;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/refs.js


const branches = {
    state: 'copydesk/state',
    fixes: 'copydesk/fixes',
    next: 'copydesk/fixes-next',
};
const stateFile = 'links.ndjson';
const noCommit = '0'.repeat(40);
function openRefs(client, place) {
    const { owner, repo } = place;
    const at = { owner, repo };
    const name = (0,github_place/* repositoryName */.aR)(place);
    const writing = (what) => ({
        what: `${what} of ${name}`,
        needs: 'contents: write',
        writes: true,
    });
    let id;
    const read = async () => {
        const { viewer, repository } = await client.query({ what: `read ${name}`, needs: 'contents: read' }, nightRefsQuery, { owner, name: repo, file: stateFile, ...branches });
        const base = repository?.defaultBranchRef;
        if (!repository || !base) {
            throw new errors/* CopydeskError */.r('no-input', `${name} has no branch yet. Commit something to it first.`);
        }
        id = repository.id;
        return {
            account: viewer.login,
            repository: {
                defaultBranch: base.name,
                head: base.target.oid,
                hasIssues: repository.hasIssuesEnabled,
                account: viewer.login,
            },
            state: targetOf(repository.state),
            fixes: targetOf(repository.fixes),
            next: targetOf(repository.next),
        };
    };
    const afterFailure = async (error, judge) => {
        const isPlain = error instanceof errors/* CopydeskError */.r &&
            (error.code === 'api-forbidden' || error.code === 'api-unauthorized');
        if (isPlain || !(error instanceof errors/* CopydeskError */.r))
            throw error;
        const result = judge(await read());
        if (result === undefined)
            throw error;
        return result;
    };
    return {
        fixes: branches.fixes,
        read,
        async makeState(text, before, aside) {
            const { state } = before === undefined ? {} : await read();
            const old = state?.commit === before ? state : undefined;
            const { sha: blob } = await client.call(writing('write the state'), (octokit, request) => octokit.rest.git.createBlob({ ...at, content: text, encoding: 'utf-8', request }));
            const { sha: tree } = await client.call(writing('write the state'), (octokit, request) => octokit.rest.git.createTree({
                ...at,
                ...(old?.tree && { base_tree: old.tree }),
                tree: [
                    { path: stateFile, ...file, sha: blob },
                    ...(aside && old?.file ? [{ path: aside, ...file, sha: old.file }] : []),
                ],
                request,
            }));
            const commit = await client.call(writing('write the state'), (octokit, request) => octokit.rest.git.createCommit({ ...at, message: stateMessage, tree, parents: [], request }));
            return commit.sha;
        },
        async update(changes) {
            if (id === undefined)
                await read();
            const names = changes.map(({ branch }) => `\`${branches[branch]}\``).join(' and ');
            try {
                await client.query(writing(`write the branch ${names}`), updateRefsMutation, {
                    input: { repositoryId: id, refUpdates: changes.map(refUpdate) },
                });
                return 'written';
            }
            catch (error) {
                return afterFailure(error, (found) => {
                    const stands = (what) => changes.every((change) => found[change.branch]?.commit === change[what]);
                    if (stands('after'))
                        return 'written';
                    return stands('before') ? undefined : 'raced';
                });
            }
        },
        async commit(parent, { message, files }) {
            const [headline = '', ...body] = message.split('\n');
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branches.next },
                expectedHeadOid: parent,
                message: { headline, body: body.join('\n').trim() },
                fileChanges: {
                    additions: files.map(({ path, bytes }) => ({
                        path,
                        contents: Buffer.from(bytes).toString('base64'),
                    })),
                },
            };
            try {
                const { createCommitOnBranch: made } = await client.query(writing(`write the branch \`${branches.next}\``), createCommitMutation, { input });
                if (made?.commit)
                    return made.commit.oid;
                throw new errors/* CopydeskError */.r('api-refused', `GitHub made no commit in ${name}.`);
            }
            catch (error) {
                const made = await afterFailure(error, ({ next }) => {
                    if (next?.parent === parent && next.message.startsWith(headline))
                        return next.commit;
                    return next?.commit === parent ? undefined : 'raced';
                });
                return made === 'raced' ? undefined : made;
            }
        },
    };
}
const file = { mode: '100644', type: 'blob' };
const stateMessage = 'What Copydesk knows of the links';
function refUpdate({ branch, before, after }) {
    return {
        name: `refs/heads/${branches[branch]}`,
        beforeOid: before ?? noCommit,
        afterOid: after ?? noCommit,
        force: true,
    };
}
function targetOf(ref) {
    const target = ref?.target;
    return (target && {
        commit: target.oid,
        message: target.message ?? '',
        parent: target.parents?.nodes[0]?.oid,
        tree: target.tree?.oid,
        file: target.file?.oid,
    });
}
const nightRefsQuery = `
query NightRefs(
  $owner: String!, $name: String!, $file: String!,
  $state: String!, $fixes: String!, $next: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    hasIssuesEnabled
    defaultBranchRef { name target { oid } }
    state: ref(qualifiedName: $state) { ...commit }
    fixes: ref(qualifiedName: $fixes) { ...commit }
    next: ref(qualifiedName: $next) { ...commit }
  }
}
fragment commit on Ref {
  target {
    oid
    ... on Commit { message tree { oid } parents(first: 1) { nodes { oid } } file(path: $file) { oid } }
  }
}`;
const updateRefsMutation = `
mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const createCommitMutation = `
mutation CreateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/github/repository.js


const fileModes = new Set(['100644', '100755', '100664']);
function openRepository(client, place) {
    const listings = new Map();
    return {
        async list(commit) {
            const listing = listings.get(commit) ?? readTree(client, place, commit);
            listings.set(commit, listing);
            const { files, complete } = await listing;
            return { files, complete };
        },
        async read(wanted, admit) {
            const objects = await Promise.all(wanted.map(async ({ commit, path }) => objectOf(await listings.get(commit), commit, path)));
            const distinct = new Map(objects.flatMap((object, index) => object ? [[object.expression, { ...object, index }]] : []));
            const found = await readObjects(client, place, [...distinct.values()], admit);
            return objects.map((object) => object && found.get(object.expression));
        },
    };
}
function objectOf(listing, commit, path) {
    const known = listing?.byPath.get(path);
    if (known || listing?.complete)
        return known;
    return { expression: `${commit}:${path}`, size: undefined };
}
async function readTree(client, place, commit) {
    const { owner, repo } = place;
    const { tree, truncated } = await client.call({ what: `list the files of ${(0,github_place/* repositoryName */.aR)(place)} at ${commit}`, needs: 'contents: read' }, (octokit, request) => octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1', request }));
    const files = tree
        .filter(({ type, mode }) => type === 'blob' && fileModes.has(mode ?? ''))
        .map(({ path = '', sha = '', size = 0 }) => ({ path, sha, size }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        files: files.map(({ path, size }) => ({ path, size })),
        complete: !truncated,
        byPath: new Map(files.map(({ path, sha, size }) => [path, { expression: sha, size }])),
    };
}
const maxObjects = 100;
const maxBytes = 3_000_000;
const maxTextSize = 1_000_000;
const maxUnsized = 20;
async function readObjects(client, place, wanted, admit = () => true) {
    const found = new Map();
    const { sized, unsized } = await withSizes(client, place, wanted);
    const admitted = sized.filter(({ index, size }) => admit(index, size));
    const large = admitted.filter(({ size }) => size > maxTextSize);
    const texts = admitted.filter(({ size }) => size <= maxTextSize);
    const raw = async (expression, id) => {
        found.set(expression, await readBlob(client, place, id));
    };
    const query = async (batch) => {
        const answers = await queryObjects(client, place, batch, 'text');
        await Promise.all(batch.map(({ expression, index, size }, at) => {
            const answer = answers[at];
            if (!answer || (size === undefined && !admit(index, answer.byteSize)))
                return undefined;
            const bytes = bytesOf(answer);
            if (!bytes)
                return raw(expression, answer.oid);
            found.set(expression, bytes);
            return undefined;
        }));
    };
    await Promise.all([
        ...large.map(({ expression, id }) => raw(expression, id)),
        ...batches([...texts, ...unsized]).map(query),
    ]);
    return found;
}
async function withSizes(client, place, wanted) {
    const sized = wanted.flatMap((object) => object.size === undefined ? [] : [{ ...object, size: object.size, id: object.expression }]);
    const unsized = wanted.filter(({ size }) => size === undefined);
    if (unsized.length <= maxUnsized)
        return { sized, unsized };
    const answered = await Promise.all(batches(unsized).map(async (batch) => {
        const answers = await queryObjects(client, place, batch, 'size');
        return batch.flatMap((object, at) => {
            const answer = answers[at];
            return answer ? [{ ...object, size: answer.byteSize, id: answer.oid }] : [];
        });
    }));
    return { sized: [...sized, ...answered.flat()], unsized: [] };
}
function batches(wanted) {
    const all = [];
    let bytes = 0;
    for (const object of wanted) {
        const size = object.size ?? 0;
        const last = all.at(-1);
        if (last && last.length < maxObjects && bytes + size <= maxBytes) {
            last.push(object);
            bytes += size;
        }
        else {
            all.push([object]);
            bytes = size;
        }
    }
    return all;
}
async function queryObjects(client, place, batch, what) {
    const { owner, repo: name } = place;
    const expressions = batch.map(({ expression }, index) => [`e${index}`, expression]);
    const { repository } = await client.query({ what: `read files of ${(0,github_place/* repositoryName */.aR)(place)}`, needs: 'contents: read' }, textsQuery(batch.length, what), { owner, name, ...Object.fromEntries(expressions) });
    return batch.map((_, index) => {
        const answer = repository?.[`t${index}`];
        return answer?.oid === undefined ? undefined : answer;
    });
}
function bytesOf({ oid, isBinary, isTruncated, text }) {
    if (isBinary || isTruncated || text === null)
        return undefined;
    const bytes = new TextEncoder().encode(text);
    return blobId(bytes, oid.length === 64 ? 'sha256' : 'sha1') === oid ? bytes : undefined;
}
function blobId(bytes, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function readBlob(client, place, id) {
    const { owner, repo } = place;
    const nothing = new Uint8Array();
    if (id === blobId(nothing, id.length === 64 ? 'sha256' : 'sha1'))
        return nothing;
    const body = await client.call({ what: `read a file of ${(0,github_place/* repositoryName */.aR)(place)} (${id})`, needs: 'contents: read' }, (octokit, request) => octokit.rest.git.getBlob({
        owner,
        repo,
        file_sha: id,
        headers: { accept: 'application/vnd.github.raw+json' },
        request: { ...request, parseSuccessResponseBody: false },
    }));
    return new Uint8Array(await new Response(body).arrayBuffer());
}
function textsQuery(count, what = 'text') {
    const numbers = Array.from({ length: count }, (_, number) => number);
    return `
query Texts($owner: String!, $name: String!, ${numbers.map((n) => `$e${n}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((n) => `t${n}: object(expression: $e${n}) { ...text }`).join('\n    ')}
  }
}
fragment text on GitObject {
  ... on Blob { oid byteSize ${what === 'text' ? 'isBinary isTruncated text ' : ''}}
}`;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/night.js




const issuesPerPage = 100;
async function openNightHost(client, place) {
    const { owner, repo } = place;
    const at = { owner, repo };
    const name = (0,github_place/* repositoryName */.aR)(place);
    const refs = openRefs(client, place);
    const opened = await refs.read();
    const { account } = opened;
    let begun = opened;
    const onIssues = (what) => ({
        what: `${what} ${name}`,
        needs: 'issues: write',
        writes: true,
    });
    const onPulls = (what) => ({
        what: `${what} ${name}`,
        needs: 'pull-requests: write',
        writes: true,
    });
    return {
        repository: { ...at, ...opened.repository },
        async readState() {
            const { state } = begun ?? (await refs.read());
            begun = undefined;
            if (!state)
                return undefined;
            const bytes = state.file && (await readBlob(client, place, state.file));
            return { bytes: bytes || new Uint8Array(), commit: state.commit };
        },
        async writeState(text, before, aside) {
            begun = undefined;
            const commit = await refs.makeState(text, before, aside);
            const written = await refs.update([{ branch: 'state', before, after: commit }]);
            return written === 'raced' ? written : { commit };
        },
        async issues() {
            const own = [];
            for (let page = 1;; page++) {
                const issues = await client.call({ what: `list the issues of ${name}`, needs: 'issues: read' }, (octokit, request) => octokit.rest.issues.listForRepo({
                    ...at,
                    creator: account,
                    state: 'all',
                    sort: 'created',
                    direction: 'asc',
                    per_page: issuesPerPage,
                    page,
                    request,
                }));
                own.push(...issues.filter(isOwn).map(existingIssue));
                if (issues.length < issuesPerPage)
                    return own;
            }
        },
        async issue(number) {
            const what = `read issue ${name}#${number}`;
            const issue = await client.call({ what, needs: 'issues: read' }, (octokit, request) => octokit.rest.issues.get({ ...at, issue_number: number, request }));
            if (issue.number === number && isOwn(issue))
                return existingIssue(issue);
            throw new errors/* CopydeskError */.r('api-missing', `GitHub has no issue ${name}#${number} any more.`);
        },
        async createIssue({ title, body, labels }) {
            const issue = await client.call({ ...onIssues('open an issue in'), creates: true }, (octokit, request) => octokit.rest.issues.create({ ...at, title, body, labels: [...labels], request }));
            return existingIssue(issue);
        },
        async updateIssue(number, { body, open, reason }) {
            await client.call(onIssues(`edit issue #${number} of`), (octokit, request) => octokit.rest.issues.update({
                ...at,
                issue_number: number,
                ...(body !== undefined && { body }),
                ...(open !== undefined && { state: open ? 'open' : 'closed' }),
                ...(reason && { state_reason: reason }),
                request,
            }));
        },
        existingFixes: () => readFixes(client, place, refs),
        async writeFixes({ base, before, commits }) {
            const { next } = await refs.read();
            const reset = { branch: 'next', before: next?.commit, after: base };
            if ((await refs.update([reset])) === 'raced')
                return 'raced';
            let tip = base;
            for (const commit of commits) {
                const made = await refs.commit(tip, commit);
                if (made === undefined)
                    return 'raced';
                tip = made;
            }
            return refs.update([
                { branch: 'fixes', before, after: tip },
                { branch: 'next', before: tip, after: undefined },
            ]);
        },
        async openPullRequest({ title, body }) {
            const pull = await client.call({ ...onPulls('open a pull request in'), creates: true }, (octokit, request) => octokit.rest.pulls.create({
                ...at,
                title,
                body,
                head: refs.fixes,
                base: opened.repository.defaultBranch,
                request,
            }));
            return { number: pull.number, url: pull.html_url, body: pull.body ?? '', state: 'open' };
        },
        async updatePullRequest(number, { body, open }) {
            await client.call(onPulls(`edit pull request #${number} of`), (octokit, request) => octokit.rest.pulls.update({
                ...at,
                pull_number: number,
                ...(body !== undefined && { body }),
                ...(open !== undefined && { state: open ? 'open' : 'closed' }),
                request,
            }));
        },
        async deleteFixes(before) {
            await refs.update([{ branch: 'fixes', before, after: undefined }]);
        },
    };
    function isOwn(issue) {
        return issue.user?.login === account && !issue.pull_request;
    }
}
function existingIssue(issue) {
    const { number, html_url: url, state } = issue;
    return { number, url, body: issue.body ?? '', open: state === 'open' };
}
async function readFixes(client, place, refs) {
    const { owner, repo: name } = place;
    const { account, repository, fixes } = await refs.read();
    const answer = await client.query({
        what: `list the pull requests of ${(0,github_place/* repositoryName */.aR)(place)}`,
        needs: 'pull-requests: read',
    }, fixPullsQuery, { owner, name, branch: refs.fixes });
    const pulls = answer.repository?.pullRequests.nodes ?? [];
    return {
        branch: fixes && {
            commit: fixes.commit,
            message: fixes.message,
            foreign: await isForeign(client, place, { base: repository.head, fixes, account }),
        },
        pulls: pulls
            .filter(({ viewerDidAuthor, isCrossRepository }) => viewerDidAuthor && !isCrossRepository)
            .map(({ number, url, body, state }) => ({ number, url, body, state: stateNames[state] })),
    };
}
async function isForeign(client, place, { base, fixes, account }) {
    const { owner, repo } = place;
    const { commits, total_commits: total } = await client.call({ what: `read the branch of fixes in ${(0,github_place/* repositoryName */.aR)(place)}`, needs: 'contents: read' }, (octokit, request) => octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${fixes.commit}`,
        request,
    }));
    return total > commits.length || commits.some(({ author }) => author?.login !== account);
}
const stateNames = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
const fixPullsQuery = `
query FixPulls($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      headRefName: $branch, first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes { number url body state isCrossRepository viewerDidAuthor }
    }
  }
}`;

;// CONCATENATED MODULE: ./build/src/adapters/github/hosting.js






function openHosting(version, environment, place) {
    const client = openClient(version, environment);
    return createHosting(client, place, environment.GITHUB_SERVER_URL || undefined);
}
async function openNight(version, environment, place) {
    return createNight(openClient(version, environment), place, environment.GITHUB_SERVER_URL || undefined);
}
async function createNight(client, place, server = githubServer) {
    return {
        host: await openNightHost(client, place),
        files: openRepository(client, place),
        lineUrl: createHosting(client, place, server).lineUrl,
    };
}
function openClient(version, environment) {
    const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment;
    return createGitHubClient({
        userAgent: `Copydesk/${version} (+https://github.com/copydesk/copydesk)`,
        token: environment.GITHUB_TOKEN || environment.GH_TOKEN,
        ...(apiUrl && { apiUrl }),
        ...(graphqlUrl && { graphqlUrl }),
        environment,
    });
}
const githubServer = 'https://github.com';
function createHosting(client, place, server = githubServer) {
    const { owner, repo } = place;
    return {
        pullRequest: (number) => openPullRequest(client, { ...place, number }),
        commits: (base, head) => openCommits(client, { ...place, base, head }),
        lineUrl: (commit, path, line) => `${server}/${owner}/${repo}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
    };
}
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
async function openPullRequest(client, place) {
    const { number } = place;
    const conversation = await readConversation(client, place);
    const { state, existing } = conversation;
    const { headRefOid: head, baseRefOid: base } = state;
    return {
        pull: {
            url: state.url,
            head,
            base,
            authorAssociation: state.authorAssociation,
        },
        existing,
        change: () => readChange(client, place, { base, head, number }),
        repository: openRepository(client, place),
        host: openHost(client, place, conversation),
    };
}
function openCommits(client, { base, head, ...place }) {
    return {
        change: () => readChange(client, place, { base, head }),
        repository: openRepository(client, place),
    };
}
const maxCompared = 300;
const maxListed = 3000;
const filesPerPage = 100;
async function readChange(client, place, { base, head, number }) {
    const { owner, repo } = place;
    const { merge_base_commit: mergeBase, files = [] } = await client.call({
        what: `compare ${base} with ${head} in ${(0,github_place/* repositoryName */.aR)(place)}`,
        needs: 'contents: read',
    }, (octokit, request) => octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        request,
    }));
    const cut = files.length >= maxCompared;
    const listed = cut && number !== undefined ? await readFiles(client, place, number) : files;
    return {
        base,
        mergeBase: mergeBase.sha,
        head,
        files: listed.flatMap(changedFile),
        showsDiffs: true,
        more: cut && (number === undefined || listed.length >= maxListed),
    };
}
async function readFiles(client, place, number) {
    const { owner, repo } = place;
    const files = [];
    for (let page = 1; page <= maxListed / filesPerPage; page++) {
        const more = await client.call({
            what: `list the files of ${(0,github_place/* pullRequestName */.Ib)({ ...place, number })}`,
            needs: 'pull-requests: read',
        }, (octokit, request) => octokit.rest.pulls.listFiles({
            owner,
            repo,
            pull_number: number,
            per_page: filesPerPage,
            page,
            request,
        }));
        files.push(...more);
        if (more.length < filesPerPage)
            break;
    }
    return files;
}
function changedFile(file) {
    const { filename: path, previous_filename: previousPath, patch } = file;
    const entry = { path, previousPath: undefined, patch };
    switch (file.status) {
        case 'unchanged':
            return [];
        case 'added':
        case 'copied':
            return [{ ...entry, status: 'added' }];
        case 'removed':
            return [{ ...entry, status: 'removed' }];
        case 'renamed':
            return [{ ...entry, previousPath, status: 'renamed' }];
        default:
            return [{ ...entry, status: 'modified' }];
    }
}


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ queriesBeside),
/* harmony export */   Ib: () => (/* binding */ pullRequestName),
/* harmony export */   O0: () => (/* binding */ publicApi),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(618);

const publicApi = 'https://api.github.com';
function queriesBeside(apiUrl) {
    return `${apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}
function repositoryName({ owner, repo }) {
    return (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(`${owner}/${repo}`);
}
function pullRequestName(place) {
    return `pull request ${repositoryName(place)}#${place.number}`;
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ doneMarker),
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Di: () => (/* binding */ resolvedFindings),
/* harmony export */   J8: () => (/* binding */ summaryOpening),
/* harmony export */   Q: () => (/* binding */ inlineMarker),
/* harmony export */   R8: () => (/* binding */ summaryMarker),
/* harmony export */   d5: () => (/* binding */ doneOpening),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mT: () => (/* binding */ readInlineMarker),
/* harmony export */   pw: () => (/* binding */ readSummaryMarker),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
const summaryOpening = '### Copydesk: ';
const doneOpening = '**Done**: ';
const findingOpening = /^(?:- )?\*\*(?:Error|Warning|Note)\*\*: /;
const inlinePattern = /^<!-- copydesk:inline:v1 ([0-9a-f]{32}(?:,[0-9a-f]{32})*) -->$/;
const summaryPattern = /^<!-- copydesk:summary:v1 (clean|findings|fixed) -->$/;
const done = '<!-- copydesk:done:v1 -->';
function inlineMarker(fingerprints) {
    return `<!-- copydesk:inline:v1 ${[...new Set(fingerprints)].sort().join(',')} -->`;
}
function readInlineMarker(body) {
    if (!findingOpening.test(body))
        return undefined;
    const fingerprints = inlinePattern.exec(lastLine(body))?.[1]?.split(',');
    const isSorted = fingerprints?.every((each, at) => at === 0 || each > String(fingerprints[at - 1]));
    return isSorted ? fingerprints : undefined;
}
function summaryMarker(state) {
    return `<!-- copydesk:summary:v1 ${state} -->`;
}
function readSummaryMarker(body) {
    if (!body.startsWith(summaryOpening))
        return undefined;
    return summaryPattern.exec(lastLine(body))?.[1];
}
function doneMarker() {
    return done;
}
function isDone(body) {
    return body.startsWith(doneOpening) && lastLine(body) === done;
}
function withoutMarker(body) {
    if (!isDone(body) && !readInlineMarker(body) && !readSummaryMarker(body))
        return body;
    return body.slice(0, body.trimEnd().length - lastLine(body).length).trimEnd();
}
function lastLine(body) {
    const text = body.trimEnd();
    return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
function findingKey({ path, fingerprint }) {
    return `${fingerprint} ${path}`;
}
function resolvedFindings(threads) {
    return new Set(threads
        .filter(({ resolved }) => resolved)
        .flatMap(({ path, body }) => (readInlineMarker(body) ?? []).map((fingerprint) => findingKey({ path, fingerprint }))));
}


/***/ })

};
