export const id = 818;
export const ids = [818];
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

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linksCommand: () => (/* binding */ linksCommand)
});

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/rules/table.js + 45 modules
var table = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/src/jobs/check-links.js + 30 modules
var check_links = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/links.js





/** Checks only the links of the named files, or of all files of the digests. */
async function links(names, workspace, options) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const { archive, notices } = await (0,load/* loadArchive */.bt)(files, workspace);
    const collected = await (0,collect/* collect */.F)({ files, failures, notices }, { names, workspace }, lint_file/* readUnlinted */.qL);
    const checked = await (0,check_links/* attachLinkFindings */.Cj)(collected, archive, workspace, options.links);
    const aboutLinks = new Set(table/* rules */.a.filter(({ reads }) => reads === 'links').map(({ id }) => id));
    const shown = checked.files.map(({ file, linted: { digests, findings } }) => ({
        file,
        linted: { digests, findings: findings.filter(({ rule }) => aboutLinks.has(rule)) },
    }));
    return (0,collect/* outcomeOf */.s)({ ...checked, files: shown }, options.failOn);
}

// EXTERNAL MODULE: ./build/src/report/link-list.js
var link_list = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 2 modules
var workspace = __webpack_require__(2681);
;// CONCATENATED MODULE: ./build/src/cli/links.js





/** `copydesk links`: lists links with what became of them. */
function linksCommand(names, options, context) {
    return (0,finish/* interruptible */.In)(context, async (interrupted) => {
        const { terminal } = context;
        const outcome = await links(names, await (0,workspace/* open */.ho)(options, context), {
            failOn: options.failOn,
            links: await (0,workspace/* linkOptions */.dO)(options, context, interrupted),
        });
        const { version, files, notices, links: found } = outcome.report;
        await terminal.write(options.format === 'json'
            ? `${(0,src_escape/* jsonText */.s$)({ version, files, links: found })}\n`
            : (0,link_list/* linkList */.x8)(found, terminal));
        for (const notice of notices)
            await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(notice)}\n`);
        return (0,finish/* finish */.O9)(outcome, context, interrupted);
    });
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _lint_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1686);



/**
 * Processes one file after the other; one that fails does not stop the others. Throws `no-input`
 * where no file was named and none has an entry.
 */
async function collect({ files, failures, notices: before = [] }, { names, workspace }, handle) {
    const processed = [];
    const notices = [...before];
    const failed = [...failures];
    for (const [index, file] of files.entries()) {
        workspace.progress(index, files.length);
        try {
            const linted = await handle(file);
            const belongs = (0,_lint_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(file, linted.digests);
            if (names.length > 0 && (isEmpty(linted) || !belongs))
                notices.push(noEntries(file));
            if (belongs)
                processed.push({ file, linted });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r))
                throw error;
            failed.push(error);
        }
    }
    workspace.progress(files.length, files.length);
    if (names.length === 0 &&
        failed.length === 0 &&
        processed.every(({ linted }) => isEmpty(linted))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CopydeskError */ .r('no-input', `no entries in ${filesOf(files)}; ${howToDescribe}`);
    }
    return { files: processed, notices, failures: failed, links: [] };
}
/** Makes the report of what was collected. */
function outcomeOf({ files, notices, failures, links }, failOn) {
    const sources = new Map();
    for (const { file, linted } of files) {
        const source = linted.digests[0]?.document.source ?? file.source;
        sources.set(source.path, source);
    }
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createReport */ .L)({
        files: [...sources.keys()],
        digests: files.flatMap(({ linted }) => linted.digests),
        findings: files.flatMap(({ linted }) => linted.findings),
        links,
        failOn,
        notices,
        failures,
    });
    return { report, sources, failures };
}
function isEmpty({ digests }) {
    return digests.every(({ entries }) => entries.length === 0);
}
const howToDescribe = 'if your entries look different, describe them in .github/copydesk.yml';
function noEntries({ source, configs }) {
    const templates = configs.map(({ format }) => `\`${format.entry.text}\``).join(' or ');
    return `${source.path}: no entries found, expected entries such as ${templates}; ${howToDescribe}.`;
}
function filesOf(files) {
    const [first, ...rest] = files.map(({ source }) => source.path);
    return rest.length === 0
        ? `${first}`
        : `${first} and ${rest.length} more ${rest.length === 1 ? 'file' : 'files'}`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wereChecked),
/* harmony export */   r3: () => (/* binding */ linkCounts),
/* harmony export */   x8: () => (/* binding */ linkList)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _rules_links_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9950);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8609);




/** What needs attention comes first. */
const order = ['dead', 'moved', 'unverified', 'skipped', 'alive'];
const outcomeWidth = 10;
const timeWidth = 6;
/** Links for a terminal, one a line with its outcome, then their number. */
function linkList(links, { colour }) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour);
    const { red, yellow, blue, dim, green } = colours;
    const paint = { dead: red, moved: yellow, unverified: blue, skipped: dim, alive: green };
    const lines = order.flatMap((outcome) => links
        .filter((link) => link.outcome === outcome)
        .flatMap((link) => [
        `${paint[outcome](outcome.padEnd(outcomeWidth))} ${time(link).padStart(timeWidth)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(link.url)}${led(link)}`,
        ...(outcome === 'alive'
            ? []
            : [dim(`${' '.repeat(outcomeWidth + timeWidth + 3)}${why(link)}`)]),
    ]));
    return `${[...lines, ...(lines.length > 0 ? [''] : []), linkCounts(links)].join('\n')}\n`;
}
/** `12 links: 1 dead, 2 moved, 9 alive` */
function linkCounts(links) {
    const counts = order.flatMap((outcome) => {
        const count = links.filter((link) => link.outcome === outcome).length;
        return count === 0 ? [] : [`${count.toLocaleString('en')} ${outcome}`];
    });
    return `${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .t)(links.length, 'link')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}
/** Whether any link was checked, or should have been. */
function wereChecked(links) {
    return links.some(({ reason }) => reason !== 'offline' && reason !== 'scheme');
}
function led({ finalUrl }) {
    return finalUrl === undefined ? '' : ` → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(finalUrl)}`;
}
function time({ outcome, duration }) {
    return outcome === 'skipped' ? '–' : `${(duration / 1000).toFixed(1)} s`;
}
function why(link) {
    const [first, ...others] = link.places;
    const place = first ? `${first.path}:${first.line}` : '';
    const more = others.length > 0 ? ` and ${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .t)(others.length, 'more place')}` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(place)}${more}: ${(0,_rules_links_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(link)}`;
}


/***/ })

};
