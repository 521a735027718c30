export const id = 429;
export const ids = [429];
export const modules = {

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

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNetwork: () => (/* binding */ createNetwork),
  openDemoWeb: () => (/* binding */ openDemoWeb)
});

// UNUSED EXPORTS: createClock, proxyNotice

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/adapters/github/place.js
var place = __webpack_require__(9611);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/src/adapters/http/fault.js
const sentences = {
    'address-refused': 'the address is not a public one of http or https',
    'name-not-found': 'the name does not exist',
    'name-unresolved': 'the name could not be looked up',
    'connect-refused': 'the connection was refused',
    'connect-timeout': 'no connection came about in time',
    timeout: 'no answer came in time',
    reset: 'the connection was closed before an answer came',
    unreachable: 'the host cannot be reached',
    'tls-expired': 'the certificate has expired',
    'tls-wrong-host': 'the certificate is for another host',
    'tls-self-signed': 'the certificate is self-signed',
    'tls-untrusted': 'the certificate is signed by an unknown authority',
    'tls-too-old': 'only outdated encryption is offered',
    'tls-other': 'no encrypted connection came about',
    'headers-too-large': 'the headers of the answer are too large',
    protocol: 'the answer is no HTTP',
    decoding: 'the body does not decode as its headers say',
    cancelled: 'the request was cancelled',
};
const reasons = {
    ECONNREFUSED: 'connect-refused',
    ETIMEDOUT: 'connect-timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    EACCES: 'unreachable',
    EADDRNOTAVAIL: 'unreachable',
    EAFNOSUPPORT: 'unreachable',
    EHOSTDOWN: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    ENETDOWN: 'unreachable',
    ENETUNREACH: 'unreachable',
    EPERM: 'unreachable',
    CERT_HAS_EXPIRED: 'tls-expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-host',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
    CERT_UNTRUSTED: 'tls-untrusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
    CA_KEY_TOO_SMALL: 'tls-too-old',
    CA_MD_TOO_WEAK: 'tls-too-old',
    EE_KEY_TOO_SMALL: 'tls-too-old',
    ERR_SSL_CA_KEY_TOO_SMALL: 'tls-too-old',
    ERR_SSL_CA_MD_TOO_WEAK: 'tls-too-old',
    ERR_SSL_DH_KEY_TOO_SMALL: 'tls-too-old',
    ERR_SSL_EE_KEY_TOO_SMALL: 'tls-too-old',
    ERR_SSL_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED: 'tls-too-old',
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls-too-old',
    ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'tls-too-old',
    ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls-too-old',
    UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
};
class Fault extends Error {
    reason;
    constructor(reason, cause) {
        const code = codeOf(cause);
        super(code ? `${sentences[reason]} (${code})` : sentences[reason], { cause });
        this.name = 'Fault';
        this.reason = reason;
    }
}
function faultOf(error, otherwise) {
    if (error instanceof Fault)
        return error;
    const code = codeOf(error) ?? '';
    const closed = code === 'UND_ERR_SOCKET' && /closed$/.test(messageOf(error));
    if (closed)
        return new Fault('reset', error);
    const named = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    return new Fault(named ?? (code.startsWith('ERR_SSL_') ? 'tls-other' : otherwise), error);
}
function failureOf(fault) {
    return { ok: false, reason: fault.reason, detail: fault.message };
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : undefined;
}
function messageOf(error) {
    return error instanceof Error ? error.message : '';
}

;// CONCATENATED MODULE: ./build/src/adapters/http/deadline.js


const longest = 2_147_483_647;
function startDeadline(milliseconds, reason, outer) {
    const controller = new AbortController();
    const time = milliseconds > 0 ? Math.min(milliseconds, longest) : 0;
    let forget = () => { };
    const timer = setTimeout(() => fail(new Fault(reason)), Math.max(0, time));
    const end = () => {
        clearTimeout(timer);
        forget();
    };
    const fail = (fault) => {
        end();
        controller.abort(fault);
    };
    if (outer) {
        (0,external_node_events_.setMaxListeners)(0, outer);
        forget = onAbort(outer, () => fail(outer.reason instanceof Fault ? outer.reason : new Fault('cancelled')));
    }
    return { signal: controller.signal, cancel: () => fail(new Fault('cancelled')), end };
}
function onAbort(signal, action) {
    if (signal.aborted)
        action();
    else
        signal.addEventListener('abort', action, { once: true });
    return () => signal.removeEventListener('abort', action);
}
function within(signal, promise) {
    return new Promise((resolve, reject) => {
        const forget = onAbort(signal, () => reject(signal.reason));
        promise.then(resolve, reject).finally(forget);
    });
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/src/adapters/http/target.js



function readTarget(address, allowed) {
    const { protocol, username, password, hostname, port, origin, pathname, search } = parse(address);
    const secure = protocol === 'https:';
    if (!secure && protocol !== 'http:')
        throw new Fault('address-refused');
    if (username || password)
        throw new Fault('address-refused');
    const target = {
        origin,
        secure,
        host: hostname.replace(/^\[|\]$/g, ''),
        port: port ? Number(port) : secure ? 443 : 80,
        path: pathname + search,
    };
    const trusted = allowed.has(hostname, target.port);
    if (!trusted && isInternal(target.host))
        throw new Fault('address-refused');
    return { ...target, trusted };
}
function isInternal(host) {
    if ((0,external_node_net_.isIP)(host))
        return !isPublicAddress(host);
    return /(^|\.)localhost\.?$/.test(host);
}
function parse(address) {
    try {
        return new URL(address);
    }
    catch (error) {
        throw new Fault('address-refused', error);
    }
}
function readAllowList(entries) {
    const allowed = new Set();
    for (const entry of entries) {
        const [, name, port] = /^(\[[\da-f:.]+\]|[^:/?#@\\\s]+)(?::(\d{1,5}))?$/i.exec(entry.trim()) ?? [];
        if (name === undefined || !URL.canParse(`http://${name}`))
            continue;
        allowed.add(keyOf(new URL(`http://${name}`).hostname, port === undefined ? '*' : Number(port)));
    }
    return { has: (host, port) => allowed.has(keyOf(host, '*')) || allowed.has(keyOf(host, port)) };
}
function keyOf(host, port) {
    return `${host.replace(/\.$/, '')}:${port}`;
}
const azureHost = '168.63.129.16';
function isPublicAddress(text) {
    if ((0,external_node_net_.isIP)(text) === 0)
        return false;
    const address = ipaddr.parse(text);
    if (address.range() !== 'unicast')
        return false;
    if (address instanceof ipaddr.IPv4)
        return text !== azureHost;
    const [first = 0, , , , fifth = 0, sixth = 0] = address.parts;
    const isGlobal = first >> 13 === 0b001;
    const isIsatap = (fifth & ~0x0200) === 0 && sixth === 0x5efe;
    return isGlobal && !isIsatap;
}

;// CONCATENATED MODULE: ./build/src/adapters/http/connections.js






const maxIdle = 256;
const defaultIdleTime = 4000;
const maxIdleTime = 30_000;
function createConnections(headerLimit) {
    const all = new Set();
    const idle = new Set();
    let closed = false;
    const drop = (connection) => {
        idle.delete(connection);
        all.delete(connection);
        connection.socket.destroy();
        return connection.client.destroy();
    };
    return {
        take(origin) {
            let found;
            for (const connection of idle) {
                if (connection.origin === origin && !connection.socket.destroyed)
                    found = connection;
            }
            if (found)
                idle.delete(found);
            return found;
        },
        open(origin, socket) {
            const expectAnswer = dropContinue(socket, headerLimit);
            const client = clientOf(origin, socket, headerLimit);
            const connection = { origin, socket, client, expectAnswer };
            all.add(connection);
            socket.once('close', () => drop(connection));
            return connection;
        },
        release(connection) {
            if (closed)
                drop(connection);
            if (!all.has(connection))
                return;
            idle.add(connection);
            const [oldest] = idle;
            if (oldest && idle.size > maxIdle)
                drop(oldest);
        },
        drop,
        async close() {
            closed = true;
            await Promise.all([...all].map(drop));
        },
    };
}
function clientOf(origin, socket, headerLimit) {
    let unused = socket;
    return new undici/* Client */.Kj(origin, {
        connect: (_options, callback) => {
            const ready = unused;
            unused = undefined;
            queueMicrotask(() => ready ? callback(null, ready) : callback(new Error('the connection is closed'), null));
        },
        maxHeaderSize: headerLimit,
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: defaultIdleTime,
        keepAliveMaxTimeout: maxIdleTime,
        pipelining: 1,
    });
}
function dropContinue(socket, headerLimit) {
    let atStart = true;
    let held = Buffer.alloc(0);
    const read = socket.read.bind(socket);
    socket.read = (size) => {
        const chunk = read(size);
        if (!atStart)
            return chunk;
        if (chunk)
            held = Buffer.concat([held, chunk]);
        if (held.length === 0)
            return chunk;
        const text = held.toString('latin1');
        const isOver = !chunk && socket.readableEnded;
        const [head] = /^(?:HTTP\/1\.[01] 100(?: [^\r\n]*)?\r\n(?:[^\r\n]+\r\n)*\r\n)+/.exec(text) ?? [
            '',
        ];
        const rest = text.slice(head.length);
        const mayGoOn = continueStart.startsWith(rest.slice(0, continueStart.length).replace('1.0', '1.1'));
        if (mayGoOn && !isOver && rest.length < headerLimit)
            return null;
        atStart = false;
        const answer = held.subarray(head.length);
        held = Buffer.alloc(0);
        return answer.length === 0 ? null : answer;
    };
    return () => {
        atStart = true;
    };
}
const continueStart = 'HTTP/1.1 100';
const maxAddresses = 6;
const attemptTimeout = 500;
async function resolveAddresses({ host, trusted }, lookup, signal) {
    if ((0,external_node_net_.isIP)(host))
        return [host];
    const found = await within(signal, lookup(host, signal)).catch((error) => {
        throw faultOf(error, 'name-unresolved');
    });
    if (found.length === 0)
        throw new Fault('name-unresolved');
    const usable = found
        .map(({ address }) => address)
        .filter((address) => (trusted ? (0,external_node_net_.isIP)(address) !== 0 : isPublicAddress(address)));
    if (usable.length === 0)
        throw new Fault('address-refused');
    return alternating(usable).slice(0, maxAddresses);
}
function alternating(addresses) {
    const first = (0,external_node_net_.isIP)(addresses[0] ?? '');
    const ones = addresses.filter((address) => (0,external_node_net_.isIP)(address) === first);
    const others = addresses.filter((address) => (0,external_node_net_.isIP)(address) !== first);
    const rounds = Math.max(ones.length, others.length);
    return Array.from({ length: rounds }, (_, round) => [
        ...ones.slice(round, round + 1),
        ...others.slice(round, round + 1),
    ]).flat();
}
function createTrust(ca) {
    return (0,external_node_tls_.createSecureContext)({ minVersion: 'TLSv1.2', ...(ca && { ca: [ca].flat() }) });
}
function connectTo({ host, port, secure }, addresses, trust, signal) {
    return new Promise((resolve, reject) => {
        const options = {
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            autoSelectFamilyAttemptTimeout: attemptTimeout,
            lookup: (_name, _options, found) => found(null, addresses.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }))),
        };
        const socket = secure
            ? (0,external_node_tls_.connect)({
                ...options,
                servername: (0,external_node_net_.isIP)(host) ? '' : host.replace(/\.$/, ''),
                ALPNProtocols: ['http/1.1'],
                rejectUnauthorized: true,
                secureContext: trust,
            })
            : (0,external_node_net_.connect)(options);
        let isConnected = false;
        const forget = onAbort(signal, () => {
            socket.destroy();
            reject(signal.reason);
        });
        socket.once('connect', () => {
            isConnected = true;
        });
        socket.once(secure ? 'secureConnect' : 'connect', () => {
            forget();
            resolve(socket);
        });
        socket.on('error', (error) => {
            forget();
            reject(faultOf(lastOf(error), secure && isConnected ? 'tls-other' : 'unreachable'));
        });
    });
}
function lastOf(error) {
    if (!(error instanceof AggregateError))
        return error;
    const faults = error.errors.map((each) => faultOf(each, 'unreachable'));
    return faults.find(({ reason }) => reason !== 'unreachable') ?? faults[0];
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/src/adapters/http/lookup.js



const otherFamilyDelay = 100;
const otherSystems = /\.(?:alt|onion)\.?$/i;
const privateNames = /^[^.]*\.?$|\.(?:home\.arpa|internal|local)\.?$/i;
function createLookup({ servers, patience = 1500, witness = 'example.com', askSystem = (name) => (0,external_node_dns_promises_.lookup)(name, { all: true }), } = {}) {
    const createResolver = () => {
        const resolver = new external_node_dns_promises_.Resolver({ timeout: patience, tries: 2 });
        if (servers)
            resolver.setServers(servers);
        return resolver;
    };
    let witnessed;
    const knowsNames = async () => {
        witnessed ??= askServers(createResolver(), witness).then(({ addresses }) => addresses.length > 0);
        const known = await witnessed;
        if (!known)
            witnessed = undefined;
        return known;
    };
    return async (name, signal) => {
        signal.throwIfAborted();
        if (otherSystems.test(name))
            throw new Fault('name-unresolved');
        const resolver = createResolver();
        const forget = onAbort(signal, () => resolver.cancel());
        const { addresses, codes } = await askServers(resolver, name);
        forget();
        if (addresses.length > 0)
            return addresses;
        if (signal.aborted || codes.has('ETIMEOUT'))
            throw new Fault('name-unresolved');
        return askSystem(name).catch(async (error) => {
            const absent = !privateNames.test(name) &&
                codes.size > 0 &&
                [...codes].every((code) => code === 'ENOTFOUND' || code === 'EBADNAME');
            const proved = absent && error.code === 'ENOTFOUND' && (await knowsNames());
            throw new Fault(proved ? 'name-not-found' : 'name-unresolved', error);
        });
    };
}
function askServers(resolver, name) {
    return new Promise((resolve) => {
        const addresses = [];
        const codes = new Set();
        let open = 2;
        let timer;
        const done = () => {
            clearTimeout(timer);
            resolver.cancel();
            resolve({ addresses, codes });
        };
        const settled = () => {
            open -= 1;
            if (open === 0)
                done();
            else if (addresses.length > 0)
                timer = setTimeout(done, otherFamilyDelay);
        };
        const ask = (family, answer) => answer
            .then((found) => addresses.push(...found.map((address) => ({ address, family }))))
            .catch((error) => codes.add(error.code))
            .finally(settled);
        ask(6, resolver.resolve6(name));
        ask(4, resolver.resolve4(name));
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/http/decode.js


function decodeInto(target, codings, limit, failed) {
    return codings.reduceRight((next, coding, index) => {
        const last = index === codings.length - 1;
        return stage(coding, next, last ? Number.POSITIVE_INFINITY : limit, failed);
    }, target);
}
function stage(coding, next, limit, failed) {
    let stream;
    let start = new Uint8Array(0);
    let yielded = 0;
    const open = () => {
        const opened = coding.open(start);
        opened.on('data', (chunk) => {
            yielded += chunk.length;
            if (yielded > limit) {
                failed(new Error('the body is coded to keep its reader busy'));
                return;
            }
            opened.pause();
            next.write(chunk, () => opened.resume());
        });
        opened.on('end', () => next.end());
        opened.on('error', failed);
        return opened;
    };
    const pass = (to, chunk, done) => {
        to.write(chunk, (error) => {
            if (!error)
                done();
        });
    };
    return {
        write(chunk, done) {
            if (stream) {
                pass(stream, chunk, done);
                return;
            }
            start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
            const header = coding.headerLength(start);
            if (header === undefined && start.length <= maxHeaderLength) {
                done();
                return;
            }
            stream = open();
            pass(stream, start.subarray(header ?? 0), done);
        },
        end() {
            if (stream)
                stream.end();
            else
                next.end();
        },
        destroy() {
            stream?.destroy();
            next.destroy();
        },
    };
}
const acceptedCodings = 'gzip, deflate, br';
const maxCodings = 3;
const zlib = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const brotli = { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH };
const gzip = { headerLength: gzipHeaderLength, open: () => (0,external_node_zlib_.createInflateRaw)(zlib) };
const codings = {
    gzip,
    'x-gzip': gzip,
    deflate: {
        headerLength: () => 0,
        open: ([first = 0]) => ((first & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)(zlib) : (0,external_node_zlib_.createInflateRaw)(zlib)),
    },
    br: { headerLength: () => 0, open: () => (0,external_node_zlib_.createBrotliDecompress)(brotli) },
};
const maxHeaderLength = 64 * 1024;
function gzipHeaderLength(bytes) {
    const isGzip = [0x1f, 0x8b, 8].every((byte, at) => (bytes[at] ?? byte) === byte);
    if (!isGzip)
        return 0;
    const flags = bytes[3];
    if (flags === undefined)
        return undefined;
    let end = 10;
    if (flags & 4)
        end += 2 + (bytes[end] ?? 0) + 256 * (bytes[end + 1] ?? 0);
    for (const flag of [8, 16]) {
        if (!(flags & flag))
            continue;
        const zero = bytes.indexOf(0, end);
        if (zero === -1)
            return undefined;
        end = zero + 1;
    }
    if (flags & 2)
        end += 2;
    return end > bytes.length ? undefined : end;
}
const unreadable = /^(aes128gcm|compress|dcb|dcz|exi|pack200-gzip|x-compress|zstd)$/;
function codingsOf(header) {
    const names = (header ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim());
    if (names.some((name) => unreadable.test(name)))
        throw new Fault('decoding');
    const found = names.flatMap((name) => Object.hasOwn(codings, name) ? (codings[name] ?? []) : []);
    if (found.length > maxCodings)
        throw new Fault('decoding');
    return found.reverse();
}
function createBody(limit, enough) {
    let bytes = new Uint8Array(0);
    let length = 0;
    return {
        add(chunk) {
            const part = chunk.subarray(0, limit - length);
            if (length + part.length > bytes.length) {
                const wider = new Uint8Array(Math.min(limit, Math.max(4096, 2 * length, length + part.length)));
                wider.set(bytes.subarray(0, length));
                bytes = wider;
            }
            bytes.set(part, length);
            length += part.length;
            const satisfied = part.length > 0 && enough(part);
            return !satisfied && part.length === chunk.length;
        },
        length: () => length,
        bytes: () => bytes.subarray(0, length),
    };
}
function gatherInto(next, limit) {
    let waiting = createBody(limit, () => false);
    let busy = false;
    let ended = false;
    const pass = (chunk) => {
        busy = true;
        next.write(chunk, free);
    };
    const free = () => {
        busy = false;
        if (waiting.length() > 0) {
            const gathered = waiting.bytes();
            waiting = createBody(limit, () => false);
            pass(gathered);
        }
        else if (ended) {
            next.end();
        }
    };
    return {
        write(chunk) {
            if (busy)
                waiting.add(chunk);
            else
                pass(chunk);
        },
        end() {
            ended = true;
            if (!busy)
                next.end();
        },
        destroy: () => next.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/http/reply.js



const codingSlack = 65_536;
const smallRest = 65_536;
const restTime = 1000;
class Reply {
    #request;
    #signal;
    #events;
    #body;
    #forget = () => { };
    #head;
    #reader;
    #received = 0;
    #end;
    #isSettled = false;
    #restLimit = 0;
    #restTimer;
    constructor(request, signal, events) {
        this.#request = request;
        this.#signal = signal;
        this.#events = events;
        this.#body = createBody(request.bodyLimit, (part) => this.#head !== undefined && request.enough?.(part, this.#head) === true);
        this.#forget = onAbort(signal, this.#aborted);
    }
    onRequestStart() { }
    onResponseStart(_controller, status, headers) {
        if (status >= 200)
            this.#head = { status, headers: responseHeaders(headers) };
    }
    onResponseData(_controller, chunk) {
        this.#received += chunk.length;
        if (this.#isSettled) {
            if (this.#received > this.#restLimit)
                this.#release(false);
        }
        else if (this.#received > this.#request.bodyLimit + codingSlack) {
            this.#answer(false);
        }
        else {
            this.#reader ??= this.#open();
            this.#reader?.write(chunk);
        }
    }
    onResponseEnd() {
        this.#end = 'whole';
        if (this.#isSettled)
            this.#release(true);
        else if (this.#reader)
            this.#reader.end();
        else
            this.#answer(true);
    }
    onResponseError(_controller, error) {
        this.#end = 'broken';
        if (this.#isSettled)
            this.#release(false);
        else if (!this.#head)
            this.#fail(faultOf(error, 'protocol'));
        else if (this.#reader)
            this.#reader.end();
        else
            this.#answer(this.#head.status === 304);
    }
    #aborted = () => {
        const fault = faultOf(this.#signal.reason, 'cancelled');
        if (this.#head && fault.reason !== 'cancelled') {
            this.#end = 'broken';
            this.#answer(false);
        }
        else {
            this.#fail(fault);
        }
    };
    #open() {
        const kept = {
            write: (chunk, done) => {
                try {
                    if (this.#body.add(chunk))
                        done();
                    else
                        this.#answer(false);
                }
                catch (error) {
                    this.#fail(new Fault('decoding', error));
                }
            },
            end: () => this.#answer(this.#end !== 'broken'),
            destroy: () => undefined,
        };
        try {
            const codings = codingsOf(this.#head?.headers['content-encoding']);
            const limit = this.#request.bodyLimit + codingSlack;
            return gatherInto(decodeInto(kept, codings, limit, this.#undecodable), limit);
        }
        catch (error) {
            this.#undecodable(error);
            return undefined;
        }
    }
    #undecodable = (error) => {
        const status = this.#head?.status ?? 0;
        const needed = status < 300 && this.#body.length() === 0;
        if (needed)
            this.#fail(new Fault('decoding', error));
        else
            this.#answer(false);
    };
    #answer(complete) {
        if (this.#isSettled || !this.#head)
            return;
        this.#settle();
        this.#events.answered({ ok: true, ...this.#head, body: this.#body.bytes(), complete });
        if (this.#end || this.#isRestLong(this.#head.headers)) {
            this.#release(this.#end === 'whole');
            return;
        }
        this.#restLimit = this.#received + smallRest;
        this.#restTimer = setTimeout(() => this.#release(false), restTime);
    }
    #fail(fault) {
        if (this.#isSettled)
            return;
        this.#settle();
        this.#events.failed(fault);
        this.#release(false);
    }
    #settle() {
        this.#isSettled = true;
        this.#forget();
        this.#reader?.destroy();
    }
    #isRestLong(headers) {
        return Number(headers['content-length'] ?? 0) - this.#received > smallRest;
    }
    #release(reusable) {
        clearTimeout(this.#restTimer);
        this.#events.released(reusable);
    }
}
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const acceptLanguage = 'en-US,en;q=0.5';
const withheld = new Set([
    'accept-encoding',
    'connection',
    'content-length',
    'cookie',
    'expect',
    'host',
    'keep-alive',
    'proxy-authorization',
    'referer',
    'te',
    'transfer-encoding',
    'upgrade',
    'user-agent',
]);
function requestHeaders({ headers = {} }, userAgent, authorised) {
    const own = Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name, value]) => isToken(name) && isFieldValue(value) && !withheld.has(name))
        .filter(([name]) => name !== 'authorization' || authorised);
    return {
        'user-agent': userAgent,
        accept,
        'accept-language': acceptLanguage,
        'accept-encoding': acceptedCodings,
        ...Object.fromEntries(own),
    };
}
function responseHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, asUtf8([value ?? []].flat().join(', '))]));
}
function asUtf8(latin1) {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
}
function isToken(text) {
    return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}
function isFieldValue(text) {
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/adapters/http/web.js






function createWeb(options) {
    const { connectTimeout = 5000, headerLimit = 32_768, lookup = createLookup() } = options;
    const allowed = readAllowList(options.allow ?? []);
    const connections = createConnections(headerLimit);
    const trust = createTrust(options.ca);
    const underWay = new Set();
    let closed = false;
    const connect = async (target, signal) => {
        const addresses = await resolveAddresses(target, lookup, signal);
        const limit = startDeadline(connectTimeout, 'connect-timeout', signal);
        try {
            const socket = await connectTo(target, addresses, trust, limit.signal);
            return connections.open(target.origin, socket);
        }
        finally {
            limit.end();
        }
    };
    const ask = (connection, target, request, signal) => new Promise((answered, failed) => {
        const { client, expectAnswer } = connection;
        expectAnswer();
        const reply = new Reply(request, signal, {
            answered,
            failed,
            released: (reusable) => reusable ? connections.release(connection) : connections.drop(connection),
        });
        client.dispatch({
            path: target.path,
            method: request.method,
            headers: requestHeaders(request, options.userAgent, target.origin === options.authorizedOrigin),
            ...(request.body !== undefined && { body: request.body }),
            reset: false,
        }, reply);
    });
    const fetchWithin = async (request, signal) => {
        const target = readTarget(request.url, allowed);
        for (;;) {
            const idle = connections.take(target.origin);
            try {
                return await ask(idle ?? (await connect(target, signal)), target, request, signal);
            }
            catch (error) {
                if (!idle || request.method === 'POST' || !isStale(error))
                    throw error;
            }
        }
    };
    return {
        async fetch(request) {
            const deadline = startDeadline(request.timeLeft, 'timeout', request.signal);
            underWay.add(deadline);
            if (closed)
                deadline.cancel();
            try {
                deadline.signal.throwIfAborted();
                return await fetchWithin(request, deadline.signal);
            }
            catch (error) {
                return failureOf(faultOf(error, 'protocol'));
            }
            finally {
                deadline.end();
                underWay.delete(deadline);
            }
        },
        async close() {
            closed = true;
            for (const deadline of underWay)
                deadline.cancel();
            await connections.close();
        },
    };
}
function isStale(error) {
    return error instanceof Fault && (error.reason === 'reset' || error.reason === 'protocol');
}

;// CONCATENATED MODULE: ./build/src/adapters/network.js





function createClock() {
    const start = Date.now() - performance.now();
    return {
        now: () => start + performance.now(),
        sleep: (milliseconds, signal) => (0,promises_.setTimeout)(Math.max(0, milliseconds), undefined, { ...(signal && { signal }) }).catch(() => undefined),
    };
}
function createNetwork(version, env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const endpoint = env.GITHUB_GRAPHQL_URL || (0,place/* queriesBeside */.$T)(env.GITHUB_API_URL || place/* publicApi */.O0);
    return {
        open: (allow) => createWeb({
            userAgent: `Mozilla/5.0 (compatible; Copydesk/${version}; +https://github.com/copydesk/copydesk)`,
            allow,
            ...(token && { authorizedOrigin: new URL(endpoint).origin }),
        }),
        clock: createClock(),
        random: Math.random,
        gitHub: token
            ? { endpoint, token, ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }) }
            : undefined,
        notice: proxyNotice(env),
    };
}
const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
function proxyNotice(environment) {
    const name = variables.find((variable) => environment[variable]);
    return name && `Links are checked without the proxy that ${name} names: it serves the API only.`;
}
async function openDemoWeb(pages) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        const asked = decodeURIComponent((request.url ?? '/').slice(1));
        answer(pages[asked] ?? { status: 404 }, response);
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const authority = `127.0.0.1:${server.address().port}`;
    return {
        network: {
            open: () => {
                const web = createWeb({ userAgent: 'Copydesk demo', allow: [authority] });
                return {
                    fetch: (request) => web.fetch({
                        ...request,
                        url: `http://${authority}/${encodeURIComponent(request.url)}`,
                    }),
                    close: () => web.close(),
                };
            },
            clock: createClock(),
            random: Math.random,
            gitHub: undefined,
            notice: undefined,
        },
        close: async () => {
            server.close();
            server.closeAllConnections();
            await (0,external_node_events_.once)(server, 'close');
        },
    };
}
function answer({ status, location, title, siteName }, response) {
    response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        ...(location !== undefined && { location }),
    });
    const site = siteName === undefined ? '' : `<meta property="og:site_name" content="${siteName}">`;
    response.end(`<!doctype html><title>${escaped(title ?? '')}</title>${site}`);
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}


/***/ })

};
