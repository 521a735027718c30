export const id = 670;
export const ids = [670];
export const modules = {

/***/ 5670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   titleCommand: () => (/* binding */ titleCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _jobs_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(955);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4503);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6649);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6194);





function titleCommand(urls, options, context) {
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .In)(context, async (interrupted) => {
        const { terminal } = context;
        const titled = await (0,_jobs_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .titles */ .Y)(urls, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)(options, context), {
            links: await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOptions */ .dO)(options, context, interrupted),
            source: options.source,
            starred: options.star ?? false,
        });
        for (const each of titled) {
            if ('text' in each) {
                await terminal.write(`${terminal.shown ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(each.text) : each.text}\n`);
                const note = each.note === undefined ? [] : [`${each.url}: ${each.note}`];
                for (const line of note)
                    await terminal.writeError(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(line)}\n`);
            }
            else
                await terminal.writeError(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${each.url}: ${each.problem}`)}\n`);
        }
        if (interrupted.aborted)
            return _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.interrupted;
        return titled.every((each) => 'text' in each) ? _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.clean : _context_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.findings;
    });
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


/***/ })

};
