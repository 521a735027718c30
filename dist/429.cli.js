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

/** The REST API of github.com. */
const publicApi = 'https://api.github.com';
/**
 * Where queries go that belong to a REST API: on GitHub Enterprise Server REST is under `/api/v3`
 * and GraphQL under `/api/graphql` (GitHub's documentation, "Forming calls with GraphQL").
 */
function queriesBeside(apiUrl) {
    return `${apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}
/** How messages name a repository. */
function repositoryName({ owner, repo }) {
    return (0,_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(`${owner}/${repo}`);
}
/** How messages name a pull request. */
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
/** What a person is told of each reason. No word of it comes from the other side. */
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
/**
 * Codes of Node (`errno`), OpenSSL (`X509_V_ERR_…` and `SSL_R_…` as Node spells them) and undici.
 */
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
/** Why a request ends without an answer. */
class Fault extends Error {
    reason;
    /** `cause` is what the system threw; of it only its code is ever shown. */
    constructor(reason, cause) {
        const code = codeOf(cause);
        super(code ? `${sentences[reason]} (${code})` : sentences[reason], { cause });
        this.name = 'Fault';
        this.reason = reason;
    }
}
/**
 * The fault that an error stands for; `otherwise` is the reason of an error that says nothing of
 * its own.
 */
function faultOf(error, otherwise) {
    if (error instanceof Fault)
        return error;
    const code = codeOf(error) ?? '';
    // undici has one code for all that ends a connection; only these two are the other side's closing
    // it.
    const closed = code === 'UND_ERR_SOCKET' && /closed$/.test(messageOf(error));
    if (closed)
        return new Fault('reset', error);
    const named = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    return new Fault(named ?? (code.startsWith('ERR_SSL_') ? 'tls-other' : otherwise), error);
}
/** The fault as the port's value. */
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


/** Node's timers take no more: 2³¹ − 1 ms. */
const longest = 2_147_483_647;
/**
 * Starts a deadline of `milliseconds`, after which the work ends for `reason`. It ends with `outer`
 * as well: with that signal's own fault if it is another deadline's, and as cancelled otherwise.
 */
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
        // One signal may end any number of requests; Node takes more than ten listeners for a leak.
        (0,external_node_events_.setMaxListeners)(0, outer);
        forget = onAbort(outer, () => fail(outer.reason instanceof Fault ? outer.reason : new Fault('cancelled')));
    }
    return { signal: controller.signal, cancel: () => fail(new Fault('cancelled')), end };
}
/**
 * Does something when the signal is aborted, at once if it is already; the function returned takes
 * that back.
 */
function onAbort(signal, action) {
    if (signal.aborted)
        action();
    else
        signal.addEventListener('abort', action, { once: true });
    return () => signal.removeEventListener('abort', action);
}
/** The promise's value, or the signal's reason as an error if that comes first. */
function within(signal, promise) {
    return new Promise((resolve, reject) => {
        const forget = onAbort(signal, () => reject(signal.reason));
        promise.then(resolve, reject).finally(forget);
    });
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/src/adapters/http/target.js



/**
 * Reads an address that a stranger wrote.
 *
 * Throws a `Fault` with the reason `address-refused` unless it is of http or https, without user
 * information, and its host is trusted, an address that is public, or a name. A name's addresses
 * are checked when they are known.
 */
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
/**
 * Names of this machine are refused as they stand (RFC 6761, section 6.3): not every resolver knows
 * them.
 */
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
/**
 * Reads entries of the forms `host` (any port) and `host:port`; an IPv6 address stands in brackets.
 * Hosts are compared as a URL has them: in lower case, in ASCII, and without a last dot. An entry
 * of another form allows nothing.
 */
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
/**
 * Azure's own service address, which looks like any public one: it answers every virtual machine
 * there.
 */
const azureHost = '168.63.129.16';
/**
 * Whether an address, as numbers, is global unicast: one that the open internet routes to. What
 * stands for an IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4, Teredo, ISATAP)
 * is not, whatever it stands for.
 *
 * Sources: the IANA special-purpose address registries, as `ipaddr.js` has them; of IPv6 only
 * 2000::/3 is assigned (https://www.iana.org/assignments/ipv6-unicast-address-assignments); ISATAP
 * is RFC 5214, section 6.1.
 */
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






/**
 * Idle connections that are kept at most, of all origins together. Hosts are asked by turns, so
 * fewer than there are hosts would be closed before their turn comes again.
 */
const maxIdle = 256;
/**
 * How long an idle connection is kept where the server says nothing (undici's own), and at most, in
 * milliseconds.
 */
const defaultIdleTime = 4000;
const maxIdleTime = 30_000;
/**
 * Keeps connections for later requests. `headerLimit` is what the headers of one answer may take,
 * in bytes.
 */
function createConnections(headerLimit) {
    const all = new Set();
    // In the order of their last use: the first has been idle longest.
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
/**
 * undici's client over a socket that is connected already, and over no other: it never connects by
 * itself.
 */
function clientOf(origin, socket, headerLimit) {
    let unused = socket;
    return new undici/* Client */.Kj(origin, {
        connect: (_options, callback) => {
            const ready = unused;
            unused = undefined;
            // undici is not ready for an answer before it has asked.
            queueMicrotask(() => ready ? callback(null, ready) : callback(new Error('the connection is closed'), null));
        },
        maxHeaderSize: headerLimit,
        // The request's own deadline is over all of it; undici's time-outs begin anew with each piece.
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: defaultIdleTime,
        keepAliveMaxTimeout: maxIdleTime,
        pipelining: 1,
    });
}
/**
 * Takes `100 Continue` off the start of answers. No request of ours asks for it, yet servers may
 * send it unasked, which a client may ignore (RFC 9110, section 15.2.1); undici closes the
 * connection instead. The function returned tells that an answer begins with the next bytes.
 */
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
        // It may go on in the bytes to come.
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
/** How an answer with `100 Continue` begins. */
const continueStart = 'HTTP/1.1 100';
/** A name may have any number of addresses; so many are tried. */
const maxAddresses = 6;
/**
 * How long one address has before the next one is tried, in milliseconds; the last one has what is
 * left.
 */
const attemptTimeout = 500;
/**
 * The addresses to connect to, checked, so that whoever connects to them asks nobody again.
 *
 * Throws a `Fault`: `address-refused` where a name has none but internal addresses, or why it has
 * none.
 */
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
/** The families take turns (RFC 8305, section 4). */
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
/**
 * Whom to trust, for all encrypted connections together: without it Node would work it out anew for
 * each. `ca` replaces the known authorities.
 */
function createTrust(ca) {
    return (0,external_node_tls_.createSecureContext)({ minVersion: 'TLSv1.2', ...(ca && { ca: [ca].flat() }) });
}
/**
 * Connects to the first of a target's addresses that answers, which must be numbers: Node takes
 * them in the place of a look-up of its own, and tries one after the other. An encrypted connection
 * needs a certificate for the target's host; what the environment says of TLS
 * (NODE_TLS_REJECT_UNAUTHORIZED and the like) does not weaken that.
 *
 * Throws a `Fault`: why there is no connection, or the signal's own.
 */
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
                // An address has no server name (RFC 6066, section 3), and a name has no last dot there.
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
        // Stays on the socket: until it has another owner, a reset must not end the process.
        socket.on('error', (error) => {
            forget();
            reject(faultOf(lastOf(error), secure && isConnected ? 'tls-other' : 'unreachable'));
        });
    });
}
/**
 * Of the errors at all addresses the one that says the most: a family that this machine lacks says
 * least.
 */
function lastOf(error) {
    if (!(error instanceof AggregateError))
        return error;
    const faults = error.errors.map((each) => faultOf(each, 'unreachable'));
    return faults.find(({ reason }) => reason !== 'unreachable') ?? faults[0];
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/src/adapters/http/lookup.js



/**
 * One family is known: so long the other may take (RFC 8305, section 3, calls it the resolution
 * delay).
 */
const otherFamilyDelay = 100;
/**
 * Names of other systems than the DNS, which is not to be asked about them: RFC 7686 (onion), RFC
 * 9476 (alt).
 */
const otherSystems = /\.(?:alt|onion)\.?$/i;
/**
 * Names that each network has for itself: those without a dot, RFC 6762 (local), RFC 8375
 * (home.arpa), and what ICANN keeps free (internal). That they do not exist here says nothing of
 * where they were written.
 */
const privateNames = /^[^.]*\.?$|\.(?:home\.arpa|internal|local)\.?$/i;
/**
 * Looks names up at the name servers themselves, and asks the system's own way (hosts file, search
 * domains) only for what they do not have. The system's way holds one of four threads for as long
 * as a dead name server takes, so a few dead names would hold up all other links; and it cannot
 * tell a name that does not exist from one without an address.
 */
function createLookup({ servers, patience = 1500, 
// Kept by IANA for documentation, with addresses (RFC 2606, section 3).
witness = 'example.com', askSystem = (name) => (0,external_node_dns_promises_.lookup)(name, { all: true }), } = {}) {
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
            // A server that knows IPv4 only may deny the name where it is asked for IPv6 (RFC 4074,
            // section 4.2).
            const absent = !privateNames.test(name) &&
                codes.size > 0 &&
                [...codes].every((code) => code === 'ENOTFOUND' || code === 'EBADNAME');
            const proved = absent && error.code === 'ENOTFOUND' && (await knowsNames());
            throw new Fault(proved ? 'name-not-found' : 'name-unresolved', error);
        });
    };
}
/** Asks for both families at once: what came, and the codes of what did not. */
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


/**
 * Decodes what is written to it and passes it on, piece by piece: however much a few bytes decode
 * to, only one piece of each coding is in memory.
 *
 * `limit` is how many bytes each coding but the last may yield: a body that is kept is never
 * smaller than its coded form by more than a little, so what is larger is there to keep us busy.
 * `failed` is called, once, where that or the coding is broken.
 */
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
/** What the client says it can read. */
const acceptedCodings = 'gzip, deflate, br';
/** A body may be coded in turns; nobody does so more than twice but to harm. */
const maxCodings = 3;
// A body that ends too early is kept as far as it came: the end of the HTTP message says whether it
// was complete.
const zlib = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const brotli = { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH };
/**
 * gzip is read as browsers do: what follows its end is ignored. Node's own decoder takes it for
 * another member and fails, so that the header is taken off here and the rest is decoded as what it
 * is.
 */
const gzip = { headerLength: gzipHeaderLength, open: () => (0,external_node_zlib_.createInflateRaw)(zlib) };
const codings = {
    gzip,
    'x-gzip': gzip,
    deflate: {
        headerLength: () => 0,
        // RFC 9110, section 8.4.1.2: some send it without the zlib header, whose first four bits are
        // always 8 (RFC 1950).
        open: ([first = 0]) => ((first & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)(zlib) : (0,external_node_zlib_.createInflateRaw)(zlib)),
    },
    br: { headerLength: () => 0, open: () => (0,external_node_zlib_.createBrotliDecompress)(brotli) },
};
/** Longer headers are no page's, in bytes. */
const maxHeaderLength = 64 * 1024;
/**
 * The length of a gzip header (RFC 1952, section 2.3); undefined where it goes on beyond the bytes.
 * What is no gzip has none, and its decoder will say so.
 */
function gzipHeaderLength(bytes) {
    const isGzip = [0x1f, 0x8b, 8].every((byte, at) => (bytes[at] ?? byte) === byte);
    if (!isGzip)
        return 0;
    const flags = bytes[3];
    if (flags === undefined)
        return undefined;
    let end = 10;
    // The extra field has its length before it; name and comment end with a zero.
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
/**
 * The other registered codings (IANA HTTP Content Coding Registry), which nobody may send unasked.
 */
const unreadable = /^(aes128gcm|compress|dcb|dcz|exi|pack200-gzip|x-compress|zstd)$/;
/**
 * The decoders that a `Content-Encoding` header asks for, in the order to apply them. What is no
 * registered coding, such as `utf-8` or `none`, leaves the body as it is: that is how browsers take
 * it.
 *
 * Throws a `Fault` with the reason `decoding` for a coding that was not offered, and for too many
 * of them.
 */
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
/**
 * A body of at most `limit` bytes, read until `enough` says so. It is one growing piece of memory:
 * a server may send its bytes one by one, and half a million small ones would cost a hundred times
 * their size.
 */
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
/**
 * Hands pieces to `next`, and gathers in one what comes while it is busy: of `limit` bytes at most,
 * however many pieces they are. The other way, to let the server wait, is not open: undici loses
 * what it holds back, or trips over it, when the server closes the connection meanwhile.
 */
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



/**
 * What may come of a coded body beyond the limit of the decoded one, in bytes: coding can make it a
 * little longer.
 */
const codingSlack = 65_536;
/**
 * A rest of so many bytes is read and thrown away, to keep the connection, for so many
 * milliseconds.
 */
const smallRest = 65_536;
const restTime = 1000;
/**
 * Reads the answer to one request, as undici tells it. There is an answer once its headers are
 * there: whatever ends the body early, it is kept as far as it came, but for a cancelled request.
 */
class Reply {
    #request;
    #signal;
    #events;
    #body;
    #forget = () => { };
    #head;
    #reader;
    /** Bytes of the body as it came, coded. */
    #received = 0;
    /** How the message ended, once it has. */
    #end;
    /** Whether the answer, or the failure, was handed over; what comes then is the rest. */
    #isSettled = false;
    #restLimit = 0;
    #restTimer;
    /** `signal` ends the reading with its reason, a `Fault`. */
    constructor(request, signal, events) {
        this.#request = request;
        this.#signal = signal;
        this.#events = events;
        this.#body = createBody(request.bodyLimit, (part) => this.#head !== undefined && request.enough?.(part, this.#head) === true);
        this.#forget = onAbort(signal, this.#aborted);
    }
    /** Its presence tells undici which of its two handler interfaces this is. */
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
        // undici takes the length of a page that has not changed for that of the answer's body, which
        // has none.
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
    /** The way of the body: decoded, as far as it is wanted. */
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
                    // Only the caller's own `enough` can throw here.
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
    /** Outside 2xx the status says enough; and a page whose beginning could be read is an answer. */
    #undecodable = (error) => {
        const status = this.#head?.status ?? 0;
        const needed = status < 300 && this.#body.length() === 0;
        if (needed)
            this.#fail(new Fault('decoding', error));
        else
            this.#answer(false);
    };
    /**
     * Tells the answer, and reads what is left if that is little; otherwise the connection is lost.
     */
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
/** Browsers ask so; some sites answer 404 to a client that names no text/html. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
/** Some sites answer 404, or with an error, to a client that names no language. */
const acceptLanguage = 'en-US,en;q=0.5';
/**
 * What a request never says, whoever asks for it: the connection's own business, and what would
 * give the reader away.
 */
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
/**
 * The headers to send. Of the request's own, `accept` replaces the usual one, and `authorization`
 * goes only to the one origin that it is for. One that cannot be sent is left out: an ETag, for
 * one, is what a server once wrote.
 */
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
/**
 * The headers of an answer: one value a name. undici reads bytes as Latin-1; what is UTF-8 is read
 * as such, since a `Location` often is.
 */
function responseHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, asUtf8([value ?? []].flat().join(', '))]));
}
function asUtf8(latin1) {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
}
/** RFC 9110, section 5.6.2. */
function isToken(text) {
    return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}
/** RFC 9110, section 5.5, in characters of one byte. */
function isFieldValue(text) {
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/adapters/http/web.js






/**
 * The web as it is, guarded: a request goes only to a public address, and the address that was
 * checked is the one that is connected to. No proxy is used, no cookie kept, no redirect followed:
 * each hop is asked for, and checked, by itself.
 */
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
            // undici would close the connection after a HEAD, since some servers send a body all the
            // same. Here that costs such a server its connection, and the next request a second try.
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
/**
 * A server may close an idle connection just when it is used again: that says nothing of the link.
 */
function isStale(error) {
    return error instanceof Fault && (error.reason === 'reset' || error.reason === 'protocol');
}

;// CONCATENATED MODULE: ./build/src/adapters/network.js





/** Time that never goes back, whatever is done to the system's clock. */
function createClock() {
    const start = Date.now() - performance.now();
    return {
        now: () => start + performance.now(),
        // A moment may have passed since the time was reckoned, and Node 24 warns of a negative one.
        sleep: (milliseconds, signal) => (0,promises_.setTimeout)(Math.max(0, milliseconds), undefined, { ...(signal && { signal }) }).catch(() => undefined),
    };
}
/**
 * The network of a process. Links to GitHub are asked through its API where the environment holds a
 * token (`GITHUB_TOKEN` or `GH_TOKEN`), which is sent to the API's own origin only. `version` is
 * told to the servers.
 */
function createNetwork(version, env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    // A token is of one server: that of `GITHUB_API_URL` where the environment names no address for
    // queries.
    const endpoint = env.GITHUB_GRAPHQL_URL || (0,place/* queriesBeside */.$T)(env.GITHUB_API_URL || place/* publicApi */.O0);
    return {
        open: (allow) => createWeb({
            // As crawlers name themselves: to a name without `Mozilla` some sites answer 404.
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
/**
 * What to tell, once a run, where the environment names a proxy: behind one nobody could check
 * which addresses are connected to, so links are asked directly. Undefined where it names none.
 */
function proxyNotice(environment) {
    const name = variables.find((variable) => environment[variable]);
    return name && `Links are checked without the proxy that ${name} names: it serves the API only.`;
}
/**
 * A web on loopback that plays some pages. Requests are made as always, over the guarded client and
 * real sockets; only where they go is changed, so that nothing leaves the machine whatever address
 * is asked for.
 */
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
