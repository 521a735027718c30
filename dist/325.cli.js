export const id = 325;
export const ids = [325];
export const modules = {

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoChange: () => (/* binding */ demoChange),
/* harmony export */   demoCommand: () => (/* binding */ demoCommand),
/* harmony export */   demoPages: () => (/* binding */ demoPages),
/* harmony export */   demoRepository: () => (/* binding */ demoRepository),
/* harmony export */   reviewDemo: () => (/* binding */ reviewDemo)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4863);
/* harmony import */ var _review_compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5050);
/* harmony import */ var _review_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4503);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6649);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6194);







const demoDay = '2024-05-22';
function demoCommand(_words, options, context) {
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .interruptible */ .In)(context, async (interrupted) => {
        const { network, close } = await context.openDemoWeb(demoPages);
        try {
            const reviewed = await reviewDemo(await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .linkOptions */ .dO)({}, { terminal: context.terminal, network: async () => network }, interrupted));
            await context.terminal.write(options.format === 'markdown'
                ? (0,_review_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewPage */ .e7)((0,_review_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .composeReview */ .bW)(reviewed))
                : _report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F[options.format](reviewed.report, (0,_finish_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalOptions */ .Z8)(reviewed, options, context)));
            return _context_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.clean;
        }
        finally {
            await close();
        }
    });
}
function reviewDemo({ network, signal, watch, }) {
    return (0,_review_review_js__WEBPACK_IMPORTED_MODULE_3__/* .review */ .N)({
        change: demoChange,
        repository: demoRepository,
        author: undefined,
        existing: undefined,
        lineUrl: undefined,
    }, {
        config: { path: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigPath */ .jE, required: false },
        failOn: 'error',
        maxComments: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxComments */ .kI,
        links: { network, offline: false, budget: 60_000, signal, watch },
        today: demoDay,
        command: 'npx copydesk review',
    });
}
const demoBase = `# Reading

## 2024-05-14

### :star:Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)

### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)

**Keywords**: compiler, diagnostics

## 2024-05-07

### Go Blog: [Evolving the Go Standard Library with math/rand/v2](https://go.dev/blog/randv2)

### Julia Evans: [Notes on git's error messages](https://jvns.ca/blog/2024/04/10/notes-on-git-error-messages/)

## 2024-04-30

### :star:Simon Willison: [Everything I'll forget about prompting LLMs](https://simonwillison.net/2024/Apr/30/everything-ill-forget-about-prompting-llms/)
`;
const added = `## 2024.05.21

### :star:Rust Blog: [Faster linking times on nightly on Linux using \`rust-lld\`](https://blog.rust-lang.org/2024/05/17/enabling-rust-lld-on-linux.html)

### Go Blog: [Robust generic functions on slices](http://blog.golang.org/generic-slice-functions)

### Go Blog: [An entry whose page is gone](https://go.dev/blog/no-such-post)

### https://go.dev/blog/routing-enhancements

### Julia Evans: [Popular git config options](https://jvns.ca/blog/2024/02/16/popular-git-config-options/?utm_source=newsletter)

### Hostile Weekly: [Ten cats @everyone must see <img src=x onerror=alert(1)> #1](https://hostile.example/weekly)

### Simon Willison: [Slop is the new name for unwanted AI-generated content](https://simonwillison.net/2024/May/8/slop/)

`;
const demoHead = demoBase.replace('# Reading\n\n', `# Reading\n\n${added}`);
const demoPages = {
    'https://blog.rust-lang.org/2024/05/17/enabling-rust-lld-on-linux.html': {
        status: 200,
        title: 'Faster linking times on nightly on Linux using `rust-lld` | Rust Blog',
        siteName: 'Rust Blog',
    },
    'http://blog.golang.org/generic-slice-functions': {
        status: 301,
        location: 'https://go.dev/blog/generic-slice-functions',
    },
    'https://go.dev/blog/generic-slice-functions': {
        status: 200,
        title: 'Robust generic functions on slices - The Go Programming Language',
        siteName: 'The Go Programming Language',
    },
    'https://go.dev/blog/routing-enhancements': {
        status: 200,
        title: 'Routing Enhancements for Go 1.22 - The Go Programming Language',
        siteName: 'The Go Programming Language',
    },
    'https://jvns.ca/blog/2024/02/16/popular-git-config-options/?utm_source=newsletter': {
        status: 200,
        title: 'Popular git config options',
    },
    'https://hostile.example/weekly': {
        status: 200,
        title: 'Ten cats @everyone must see </td></table><script>alert(1)</script> ](https://hostile.example) ``` #1',
    },
    'https://simonwillison.net/2024/May/8/slop/': {
        status: 403,
    },
};
const path = 'reading.md';
const commits = { base: demoBase, head: demoHead };
const demoChange = {
    base: 'base',
    mergeBase: 'base',
    head: 'head',
    files: [{ path, previousPath: undefined, status: 'modified', patch: undefined }],
    more: false,
    showsDiffs: false,
};
const demoRepository = {
    list: async (commit) => ({
        files: [{ path, size: (commits[commit] ?? '').length }],
        complete: true,
    }),
    read: async (wanted) => wanted.map((file) => {
        const text = file.path === path ? commits[file.commit] : undefined;
        return text === undefined ? undefined : new TextEncoder().encode(text);
    }),
};


/***/ })

};
