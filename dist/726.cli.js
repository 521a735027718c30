export const id = 726;
export const ids = [726];
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

/***/ 5726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  starsCommand: () => (/* binding */ starsCommand)
});

// EXTERNAL MODULE: ./build/src/escape.js
var src_escape = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/jobs/collect.js
var collect = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/jobs/lint-file.js + 6 modules
var lint_file = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/jobs/load.js
var load = __webpack_require__(1892);
;// CONCATENATED MODULE: ./build/src/jobs/stars.js



/** Counts entries and stars of the named files, or of all files of the digests, without linting. */
async function stars(names, workspace) {
    const { files, failures } = await (0,load/* loadFiles */.aY)(names, workspace);
    const collected = await (0,collect/* collect */.F)({ files, failures }, { names, workspace }, (file) => ({
        digests: (0,lint_file/* readFile */.TA)(file),
        findings: [],
    }));
    return (0,collect/* outcomeOf */.s)(collected, 'never');
}

// EXTERNAL MODULE: ./build/src/report/star-chart.js
var star_chart = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/cli/finish.js
var finish = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/src/cli/workspace.js + 2 modules
var workspace = __webpack_require__(2681);
;// CONCATENATED MODULE: ./build/src/cli/stars.js





/** `copydesk stars`: counts entries and stars. */
async function starsCommand(names, options, context) {
    const { terminal } = context;
    const outcome = await stars(names, await (0,workspace/* open */.ho)(options, context));
    const { version, files, notices, stars: summary } = outcome.report;
    const text = options.format === 'json'
        ? `${(0,src_escape/* jsonText */.s$)({ version, files, stars: summary })}\n`
        : (0,star_chart/* starChart */.l$)(summary, terminal);
    await terminal.write(text);
    for (const notice of notices)
        await terminal.writeError(`${(0,src_escape/* terminalText */.eR)(notice)}\n`);
    return (0,finish/* finish */.O9)(outcome, context);
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

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ sourceRows),
/* harmony export */   j3: () => (/* binding */ starCounts),
/* harmony export */   l$: () => (/* binding */ starChart),
/* harmony export */   yG: () => (/* binding */ monthRows)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8609);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);




/** How many sources and months stand by themselves; the rest goes into one line. */
const mostSources = 15;
const mostMonths = 12;
/**
 * The narrowest terminal that is reckoned with, the longest bar and the longest name of a source,
 * in columns.
 */
const narrowest = 20;
const longestBar = 40;
const longestName = 28;
/** The sources with the most entries, the others summed up in a last row. */
function sourceRows({ bySource }) {
    const rows = bySource.map(({ source: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostSources, 'more source');
}
/** The latest months, the earlier ones summed up in a last row. */
function monthRows({ byMonth }) {
    const rows = byMonth.map(({ month: name, ...count }) => ({ name, ...count, rest: false }));
    return summedUp(rows, mostMonths, 'earlier month');
}
function summedUp(rows, most, noun) {
    const others = rows.slice(most);
    if (others.length === 0)
        return rows;
    const sum = (key) => others.reduce((total, row) => total + row[key], 0);
    const name = (0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(others.length, noun);
    return [
        ...rows.slice(0, most),
        { name, total: sum('total'), starred: sum('starred'), rest: true },
    ];
}
/** `83 entries, 24 starred` */
function starCounts({ total, starred }) {
    return `${(0,_text_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}
/** The star summary for a terminal, by source and by month; empty without entries. */
function starChart(stars, options) {
    if (stars.total === 0)
        return '';
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const lines = [`${starCounts(stars)} ${dim('(█ starred, ░ not)')}`];
    for (const [title, rows] of [
        ['By source', sourceRows(stars)],
        ['By month', monthRows(stars)],
    ]) {
        if (rows.length > 0)
            lines.push('', bold(title), ...chart(rows, options));
    }
    return `${lines.join('\n')}\n`;
}
function chart(rows, options) {
    const { dim, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const columns = Math.max(narrowest, options.columns);
    const totals = column(rows.map(({ total }) => total));
    const starred = column(rows.map((row) => row.starred));
    const numbers = 4 + totals.width + starred.width;
    const named = rows.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name));
    const longest = named.reduce((width, name) => Math.max(width, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(name)), 0);
    const names = Math.max(1, Math.min(longest, longestName, columns - 2 - numbers));
    const room = Math.min(longestBar, columns - 2 - names - numbers - 2);
    const most = rows.reduce((max, { total, rest }) => (rest ? max : Math.max(max, total)), 1);
    return rows.map((row, at) => {
        const [full, hollow] = row.rest ? [0, 0] : bar(row, most, Math.max(0, room));
        const name = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitToWidth */ .Ti)(named[at], names);
        const bars = `${yellow('█'.repeat(full))}${dim('░'.repeat(hollow))}`;
        return `  ${name}  ${totals.cells[at]}  ${starred.cells[at]}${full + hollow > 0 ? `  ${bars}` : ''}`;
    });
}
/** Numbers written to the same width. */
function column(numbers) {
    const written = numbers.map((number) => number.toLocaleString('en'));
    const width = written.reduce((longest, { length }) => Math.max(longest, length), 0);
    return { cells: written.map((text) => text.padStart(width)), width };
}
/** How much of a bar is full and how much hollow: what there is, is seen, however short the bar. */
function bar({ total, starred }, most, room) {
    const length = Math.min(room, Math.max(1, Math.round((total / most) * room)));
    const full = Math.round((starred / total) * length);
    const least = starred > 0 ? Math.min(1, length) : 0;
    const greatest = starred < total && length > 1 ? length - 1 : length;
    const shown = Math.max(least, Math.min(full, greatest));
    return [shown, length - shown];
}


/***/ })

};
