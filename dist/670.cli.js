export const id = 670;
export const ids = [670];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  titleCommand: () => (/* binding */ titleCommand)
});

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/digest/identity/tracking.js
var tracking = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/rules/engine/checked-links.js
var checked_links = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/src/rules/links/reasons.js
var reasons = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/src/text/address.js
var address = __webpack_require__(4957);
// EXTERNAL MODULE: ./build/src/text/code-span.js
var code_span = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/titles/entry.js + 1 modules
var entry = __webpack_require__(1329);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 26 modules
var check_links = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/titles.js








/** Looks addresses up and writes the entry of each as the configuration's first format has it. */
async function titles(urls, workspace, { links, source, starred }) {
    const { config } = workspace;
    const { format } = config.digests[0];
    const { archive } = await (0,load/* loadArchive */.bt)([], workspace);
    const knowledge = { settings: config.links, ownSites: [], store: new Map() };
    const asked = urls.map((url) => ({ url, kind: 'entry' }));
    const outcomes = await (0,check_links/* runLinkCheck */.co)(asked, knowledge, links);
    const pages = urls.map((url) => lookedUp(url, outcomes.get(url)));
    const given = source === undefined ? undefined : labelled(pages, source, archive);
    return urls.map((url, at) => {
        const page = pages[at];
        if (!page)
            return { url, problem: 'expected an http or https address' };
        const { target, facts } = page;
        const known = given?.has(page) ? source : (0,entry/* sourceLabelFor */.Xj)(target, facts, archive);
        const own = known ?? ((0,entry/* requiresSource */.w7)(format) ? (0,entry/* ownLabel */.tZ)(target, facts) : undefined);
        const text = (0,entry/* entryText */.u0)(format, target, facts, archive, {
            starred,
            tags: [],
            source: own === undefined ? undefined : { text: own },
            description: undefined,
        });
        if (text === undefined)
            return { url, problem: problemOf(page) };
        if (known === own)
            return { url, text };
        const label = (0,code_span/* inlineCode */.ti)(own ?? '');
        return {
            url,
            text,
            note: `${label} is what the site calls itself; the digest has no label for it`,
        };
    });
}
function lookedUp(url, outcome) {
    if (!outcome || !(0,address/* parseAddress */.or)(url))
        return undefined;
    const target = outcome.outcome === 'moved' ? (outcome.finalUrl ?? url) : url;
    return { url, target: (0,tracking/* withoutTracking */.YK)(target), outcome, facts: (0,checked_links/* pageFactsOf */.o7)(outcome) ?? {} };
}
/**
 * The pages that get the label that was given: the only one, else those that it names, else those
 * of sites for which the archive has no other.
 */
function labelled(pages, label, archive) {
    const all = pages.filter((page) => page !== undefined);
    if (all.length === 1)
        return new Set(all);
    const named = all.filter(({ target, facts }) => (0,entry/* sourceLabelFor */.Xj)(target, facts, archive) === label || (0,entry/* isLabelOf */.ay)(label, target, facts));
    if (named.length > 0)
        return new Set(named);
    return new Set(all.filter(({ target, facts }) => (0,entry/* sourceLabelFor */.Xj)(target, facts, archive) === undefined));
}
/** Why an address has no entry. */
function problemOf({ url, outcome, facts }) {
    if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved') {
        const { hostname = '', username = '', password = '' } = (0,address/* parseAddress */.or)(url) ?? {};
        const isPrivate = outcome.reason === 'private-address' && username + password === '';
        const hint = `; ${(0,code_span/* inlineCode */.ti)('links.allow')} can name ${(0,code_span/* inlineCode */.ti)(hostname)}`;
        return `${outcome.outcome}: ${(0,reasons/* reasonText */.u)(outcome)}${isPrivate ? hint : ''}`;
    }
    const { title } = facts;
    if (title === undefined)
        return 'the page tells no title';
    return (0,entry/* ownTitle */.HM)(facts, outcome.finalUrl ?? url, undefined) === undefined
        ? `the page is called ${(0,code_span/* inlineCode */.ti)(title)}, which is no title of its own`
        : `the page is called ${(0,code_span/* inlineCode */.ti)(title)}, and no source label is known for its site; give one with --source`;
}

// EXTERNAL MODULE: ./build/src/cli/context.js
var cli_context = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 1 modules
var workspace = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/src/cli/title.js





/** `copydesk title`: writes the entries of addresses. */
function titleCommand(urls, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { terminal } = context;
        const titled = await titles(urls, await (0,workspace/* open */.ho)(options, context), {
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
            source: options.source,
            starred: options.star ?? false,
        });
        for (const each of titled) {
            if ('text' in each) {
                await terminal.write(`${terminal.shown ? (0,src_escape/* terminalText */.eR)(each.text) : each.text}\n`);
                const note = each.note === undefined ? [] : [`${each.url}: ${each.note}`];
                for (const line of note)
                    await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(line)}\n`);
            }
            else
                await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(`${each.url}: ${each.problem}`)}\n`);
        }
        if (interrupted.aborted)
            return cli_context/* exitCodes */.h.interrupted;
        return titled.every((each) => 'text' in each) ? cli_context/* exitCodes */.h.clean : cli_context/* exitCodes */.h.findings;
    });
}


/***/ })

};
