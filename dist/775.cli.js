export const id = 775;
export const ids = [775];
export const modules = {

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/file-name.js
var file_name = __webpack_require__(1392);
// EXTERNAL MODULE: ./build/src/text/edit-distance.js
var edit_distance = __webpack_require__(8553);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/adapters/git/run.js





class GitFailure extends Error {
    status;
    said;
    constructor(status, said, options) {
        super(`git failed: ${said}`, options);
        this.name = 'GitFailure';
        this.status = status;
        this.said = said;
    }
}
const settings = [
    '--no-pager',
    '--literal-pathspecs',
    '--no-replace-objects',
    ...['-c', 'core.quotePath=false'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', `core.hooksPath=${external_node_os_.devNull}`],
    ...['-c', 'safe.bareRepository=explicit'],
];
const elsewhere = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
const protocols = 'file:git:http:https:ssh';
const timeout = 120_000;
function createGit(folder, workTree) {
    const inherited = Object.entries(process.env).filter(([name]) => !elsewhere.has(name));
    const environment = Object.fromEntries(inherited);
    if (workTree !== undefined)
        environment.GIT_WORK_TREE = workTree;
    return (args, { input = '', config = [], network = false } = {}) => new Promise((resolve, reject) => {
        const options = {
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env: {
                ...environment,
                ...configVariables(config, environment.GIT_CONFIG_COUNT),
                GIT_OPTIONAL_LOCKS: '0',
                GIT_TERMINAL_PROMPT: '0',
                GIT_NO_LAZY_FETCH: '1',
                GIT_ALLOW_PROTOCOL: network ? (environment.GIT_ALLOW_PROTOCOL ?? protocols) : 'none',
                LC_ALL: 'C',
            },
            encoding: 'buffer',
            maxBuffer: Number.POSITIVE_INFINITY,
            timeout,
            windowsHide: true,
        };
        const child = (0,external_node_child_process_.execFile)('git', ['-C', folder, ...settings, ...args], options, (error, output, said) => {
            if (!error)
                resolve(output);
            else if (error.code === 'ENOENT')
                reject(missing(folder, error));
            else {
                const status = typeof error.code === 'number' ? error.code : undefined;
                const text = said.toString().trim();
                if (text.startsWith('fatal: cannot change to '))
                    reject(missing(folder, error));
                else
                    reject(new GitFailure(status, text, { cause: error }));
            }
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
function configVariables(config, count = '0') {
    if (config.length === 0)
        return {};
    const first = Number(count) || 0;
    const variables = config.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, key],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + config.length) };
}
function missing(folder, cause) {
    return new errors/* CopydeskError */.r('input-unreadable', `${folder}: git cannot be run there. Expected the folder to exist and git to be installed.`, { cause });
}
function records(output) {
    const texts = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        texts.push((0,file_name/* decodeName */.e4)(output.subarray(start, end)));
        start = end + 1;
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/adapters/git/commits.js



const defaultBranches = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
const lastSecond = 253_402_300_799;
async function findCommit(git, ref) {
    if (ref === '' || ref.startsWith('-'))
        return undefined;
    try {
        const output = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
        return output.toString().trim();
    }
    catch (error) {
        if (error instanceof GitFailure)
            return undefined;
        throw error;
    }
}
async function requireCommit(git, ref) {
    const commit = await findCommit(git, ref);
    if (commit)
        return commit;
    if (ref === 'HEAD') {
        throw new errors/* CopydeskError */.r('no-input', 'the git repository has no commit yet. Commit something first.');
    }
    const names = await git(['for-each-ref', '--format=%(refname:short)']);
    const near = (0,edit_distance/* nearest */.p)(ref, names.toString().split('\n').filter(Boolean));
    const hint = near ? `Did you mean \`${near}\`?` : 'Fetch it first if it is on a remote.';
    throw new errors/* CopydeskError */.r('usage', `found the revision \`${ref}\`, expected a branch, a tag or a commit of this git repository. ${hint}`);
}
async function defaultBase(git) {
    for (const ref of defaultBranches) {
        const commit = await findCommit(git, ref);
        if (commit)
            return commit;
    }
    const names = defaultBranches.map((ref) => ref.replace(/^refs\/(?:remotes|heads)\//, ''));
    throw new errors/* CopydeskError */.r('usage', `the git repository has none of the branches ${names.join(', ')}; name the one to compare with by --base`);
}
async function mergeBaseOf(git, base, head) {
    try {
        const output = await git(['merge-base', base, head]);
        return output.toString().trim();
    }
    catch (error) {
        if (!(error instanceof GitFailure && error.status === 1))
            throw error;
        const shallow = (await git(['rev-parse', '--is-shallow-repository'])).toString().trim();
        const reason = shallow === 'true'
            ? 'This clone has only the last commits: `git fetch --unshallow` completes it.'
            : 'Their histories are unrelated; name another base.';
        throw new errors/* CopydeskError */.r('usage', `${base} and ${head} have no common ancestor to compare with. ${reason}`, { cause: error });
    }
}
const maxHistory = 20_000;
async function listContributions(git, head) {
    const format = '--format=%H %P%n%ct %s';
    const limit = `--max-count=${maxHistory}`;
    const output = await git([
        'rev-list',
        '--first-parent',
        '--encoding=UTF-8',
        limit,
        format,
        head,
        '--',
    ]);
    const lines = output.toString().split('\n');
    const contributions = [];
    for (let at = 0; at + 2 < lines.length; at += 3) {
        const [commit = '', parent] = (lines[at + 1] ?? '').split(' ');
        const [, seconds = '', subject = ''] = /^(\d+) (.*)$/.exec(lines[at + 2] ?? '') ?? [];
        if (!parent)
            continue;
        const date = new Date(Math.min(Number(seconds), lastSecond) * 1000).toISOString().slice(0, 10);
        contributions.push({ commit, parent, date, subject });
    }
    return contributions;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/adapters/git/objects.js






const fileModes = new Set(['100644', '100755']);
const linkMode = '120000';
function isFile(mode) {
    return fileModes.has(mode);
}
async function openObjects(git, root, offline) {
    const remote = await promisorRemote(git);
    const partial = remote === undefined ? undefined : await openPartial(git, root, remote, offline);
    const source = partial?.git ?? git;
    const listings = new Map();
    return {
        list(commit) {
            const listing = listings.get(commit) ?? listBlobs(source, commit, partial !== undefined);
            listings.set(commit, listing);
            return listing;
        },
        read: (ids) => complete(ids, (some) => readBlobs(source, some)),
        sizes: (ids) => complete(ids, (some) => readSizes(source, some)),
    };
    async function complete(ids, lookUp) {
        const wanted = [...new Set(ids)];
        if (wanted.length === 0)
            return new Map();
        let found = await lookUp(wanted);
        const missing = wanted.filter((id) => !found.has(id));
        if (missing.length > 0 && partial) {
            await partial.fetch(missing);
            found = new Map([...found, ...(await lookUp(missing))]);
        }
        if (found.size < wanted.length)
            throw lacking(root);
        return found;
    }
}
async function promisorRemote(git) {
    const settings = await configured(git, '^(remote\\..*\\.promisor|extensions\\.partialclone)$');
    for (const [key, value] of settings) {
        if (key === 'extensions.partialclone')
            return value;
        if (value !== 'false')
            return key.slice('remote.'.length, -'.promisor'.length);
    }
    return undefined;
}
async function configured(git, pattern) {
    try {
        const output = await git(['config', '--null', '--get-regexp', pattern]);
        return records(output).map((record) => {
            const end = record.indexOf('\n');
            return end === -1 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
        });
    }
    catch (error) {
        if (error instanceof GitFailure && error.status === 1)
            return [];
        throw error;
    }
}
async function openPartial(git, root, remote, offline) {
    const line = async (...args) => (await git(args)).toString().replace(/\r?\n$/, '');
    const objects = (0,external_node_path_.resolve)(root, await line('rev-parse', '--git-path', 'objects'));
    const format = await line('rev-parse', '--show-object-format');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'copydesk-objects-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    const own = createGit(root);
    await own(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${objects}\n`);
    const inFolder = (args, options) => own([`--git-dir=${folder}`, ...args], options);
    return {
        git: inFolder,
        async fetch(ids) {
            const [url] = await configured(git, `^remote\\.${escapePattern(remote)}\\.url$`);
            if (offline || !url)
                throw lacking(root);
            const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
            const input = `${ids.join('\n')}\n`;
            try {
                await inFolder(['fetch', ...options, '--stdin', '--', url[1]], { input, network: true });
            }
            catch (error) {
                if (!(error instanceof GitFailure))
                    throw error;
                throw lacking(root, error);
            }
        },
    };
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
async function listBlobs(git, commit, isPartial) {
    const columns = isPartial ? [] : ['-l'];
    const lines = records(await git(['ls-tree', '-r', ...columns, '-z', '--full-tree', commit]));
    const blobs = lines.flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = '', size = '0'] = line.slice(0, tab).split(/ +/);
        const isLink = mode === linkMode;
        return isLink || isFile(mode)
            ? [{ path: line.slice(tab + 1), id, size: Number(size), isLink }]
            : [];
    });
    blobs.sort((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(blobs.map((blob) => [blob.path, blob]));
}
async function readSizes(git, ids) {
    const output = await git(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
    const lines = output.toString('latin1').split('\n');
    return new Map(lines.flatMap((line) => {
        const [id = '', type, size] = line.split(' ');
        return type === 'blob' ? [[id, Number(size)]] : [];
    }));
}
async function readBlobs(git, ids) {
    const blobs = new Map();
    const output = await git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf('\n', at);
        const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
        const start = end + 1;
        if (type !== 'blob') {
            at = start;
            continue;
        }
        at = start + Number(size) + 1;
        blobs.set(id, output.subarray(start, at - 1));
    }
    return blobs;
}
function lacking(root, cause) {
    return new errors/* CopydeskError */.r('input-unreadable', `${root}: this clone lacks files that its remote has, and they could not be fetched. Expected a whole clone: \`git fetch --refetch --no-filter\` completes it.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/adapters/git/repository.js







async function openGit(folder, offline = false) {
    const root = await rootOf(folder);
    const git = createGit(root, root);
    const objects = await openObjects(git, root, offline);
    const working = openWorkingTree(git, root);
    return {
        root,
        change: (comparison) => readChange(git, working, comparison),
        history: async () => listContributions(git, await requireCommit(git, 'HEAD')),
        async list(commit) {
            if (commit === workingTree)
                return { files: await working.list(), complete: true };
            const blobs = [...(await objects.list(commit)).values()].filter(({ isLink }) => !isLink);
            return { files: blobs.map(({ path, size }) => ({ path, size })), complete: true };
        },
        async read(wanted, admit) {
            const places = await Promise.all(wanted.map(async ({ commit, path, link = false }) => {
                if (commit === workingTree)
                    return working.find(path);
                const blob = (await objects.list(commit)).get(path);
                return blob && (link || !blob.isLink) ? { id: blob.id } : undefined;
            }));
            const idsOf = (some) => some.flatMap((place) => (place && 'id' in place ? [place.id] : []));
            const sizes = admit && (await objects.sizes(idsOf(places)));
            const admitted = places.map((place, index) => {
                if (!place || !admit)
                    return place;
                const size = 'id' in place ? (sizes?.get(place.id) ?? 0) : place.size;
                return admit(index, size) ? place : undefined;
            });
            const blobs = await objects.read(idsOf(admitted));
            return Promise.all(admitted.map((place) => place && ('id' in place ? blobs.get(place.id) : (0,promises_.readFile)(place.file))));
        },
    };
}
async function readChange(git, working, comparison) {
    const uncommitted = comparison.head === undefined;
    const head = await requireCommit(git, comparison.head ?? 'HEAD');
    const named = comparison.base === undefined ? undefined : await requireCommit(git, comparison.base);
    const mergeBase = await mergeBaseOf(git, named ?? (await defaultBase(git)), head);
    return {
        base: named ?? mergeBase,
        mergeBase,
        head: uncommitted ? workingTree : head,
        files: uncommitted
            ? await working.changes(mergeBase)
            : await changedFiles(git, mergeBase, head),
        more: false,
        showsDiffs: false,
    };
}
async function rootOf(folder) {
    const git = createGit(folder);
    const line = async (...args) => (await git(args)).toString().replace(/\r?\n$/, '');
    let found;
    try {
        const repository = await (0,promises_.realpath)(await line('rev-parse', '--absolute-git-dir'));
        for (const parent of withParents(await (0,promises_.realpath)(folder))) {
            const entry = (0,external_node_path_.join)(parent, '.git');
            if (!(await exists(entry)))
                continue;
            const leadsTo = await line('rev-parse', '--resolve-git-dir', entry).catch(() => undefined);
            if (leadsTo !== undefined && (await (0,promises_.realpath)((0,external_node_path_.resolve)(parent, leadsTo))) === repository)
                return parent;
        }
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        found = error;
    }
    const reason = found instanceof GitFailure && /dubious ownership/.test(found.said)
        ? 'this git repository belongs to somebody else, so git does not read it; see `safe.directory` in `git help config`'
        : 'this is no git repository with files. Run it inside one';
    throw new errors/* CopydeskError */.r('input-unreadable', `${folder}: ${reason}.`, { cause: found });
}
function withParents(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...withParents(parent)];
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function changedFiles(git, from, to) {
    const plain = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
    const whole = ['--no-relative', '--ignore-submodules=all', '--no-color'];
    const commits = to === undefined ? [from] : [from, to];
    const config = to === undefined ? await withoutFilters(git) : [];
    const diff = (renames) => git(['diff', renames, ...plain, ...whole, ...commits, '--'], { config });
    const output = await diff('--find-renames').catch((error) => {
        if (error instanceof GitFailure)
            return diff('--find-renames=100%');
        throw error;
    });
    return readRaw(records(output)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function withoutFilters(git) {
    const keys = (await configured(git, '^filter\\.')).map(([key]) => key);
    const names = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.'))));
    return [...names].flatMap((name) => [
        [`${name}.clean`, ''],
        [`${name}.process`, ''],
        [`${name}.required`, 'false'],
    ]);
}
function readRaw(fields) {
    const files = [];
    const rest = fields.values();
    for (const head of rest) {
        const [oldMode = '', newMode = '', , , status = ''] = head.slice(1).split(' ');
        const before = rest.next().value ?? '';
        const path = status.startsWith('R') ? (rest.next().value ?? '') : before;
        const was = isFile(oldMode);
        if (isFile(newMode)) {
            const renamed = was && path !== before;
            files.push({
                path,
                previousPath: renamed ? before : undefined,
                status: was ? (renamed ? 'renamed' : 'modified') : 'added',
                patch: undefined,
            });
        }
        else if (was) {
            files.push({ path: before, previousPath: undefined, status: 'removed', patch: undefined });
        }
    }
    return files;
}
const workingTree = ':working-tree';
function openWorkingTree(git, root) {
    let leftOut;
    const sparse = () => {
        leftOut ??= listLeftOut(git);
        return leftOut;
    };
    const newFiles = () => listed(git, root, '--others', '--exclude-standard');
    return {
        async list() {
            const tracked = await listed(git, root, '--cached');
            const left = [...(await sparse()).keys()].map((path) => ({ path, size: 0 }));
            const all = [...left, ...tracked, ...(await newFiles())];
            return [...new Map(all.map((file) => [file.path, file])).values()].sort(byPath);
        },
        async find(path) {
            const file = fullPath(root, path);
            const status = await statusOf(root, path);
            if (status)
                return status.isFile() ? { file, size: status.size } : undefined;
            const id = (await sparse()).get(path);
            return id === undefined ? undefined : { id };
        },
        async changes(from) {
            const added = (await newFiles()).map(({ path }) => ({
                path,
                previousPath: undefined,
                status: 'added',
                patch: undefined,
            }));
            return [...(await changedFiles(git, from)), ...added].sort(byPath);
        },
    };
}
async function listLeftOut(git) {
    const ids = new Map();
    for (const record of records(await git(['ls-files', '-z', '-t', '--stage']))) {
        const tab = record.indexOf('\t');
        const [tag, mode = '', id = ''] = record.slice(0, tab).split(' ');
        if (tag === 'S' && isFile(mode))
            ids.set(record.slice(tab + 1), id);
    }
    return ids;
}
async function listed(git, root, ...which) {
    const paths = [...new Set(records(await git(['ls-files', '-z', ...which])))];
    const files = await Promise.all(paths.map(async (path) => {
        const status = await statusOf(root, path);
        return status?.isFile() ? [{ path, size: status.size }] : [];
    }));
    return files.flat();
}
async function statusOf(root, path) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth++) {
        const folder = await (0,promises_.lstat)(fullPath(root, names.slice(0, depth).join('/'))).catch(() => undefined);
        if (folder?.isSymbolicLink())
            return undefined;
    }
    return (0,promises_.lstat)(fullPath(root, path)).catch(() => undefined);
}
function fullPath(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), (0,file_name/* encodeName */.aA)(path)]);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOneEdit),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

const longest = 64;
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    const tooFar = Math.min(Math.ceil(wanted.length / 3) + 1, Math.max(1, wanted.length), 4);
    let best;
    let holder;
    for (const candidate of known) {
        const lower = candidate.toLowerCase();
        const distance = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(wanted, lower, { maxDistance: tooFar });
        if (distance < (best?.distance ?? tooFar))
            best = { word: candidate, distance };
        const holds = wanted.length >= 3 && lower.includes(wanted);
        if (holds && candidate.length < (holder?.length ?? Number.POSITIVE_INFINITY))
            holder = candidate;
    }
    return best?.word ?? holder;
}
function isOneEdit(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
