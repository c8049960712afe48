/**
 * The judges of a .bib file: BibTeX with the styles that journals ask for, biber against the
 * biblatex data model, and a document that cites everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const STYLES = ['plain', 'ieeetr', 'abbrv', 'plainnat', 'unsrtnat'] as const;

/** Programs, and files of LaTeX: biblatex does not load without etoolbox. */
const TOOLS = ['bibtex', 'biber', 'pdflatex', 'pdftotext', 'cmap.sty', 'etoolbox.sty'] as const;
export type Tool = (typeof TOOLS)[number];

const PACKAGES = [
	'texlive-binaries',
	'texlive-latex-base',
	'texlive-latex-recommended',
	'texlive-bibtex-extra',
	'biber',
	'poppler-utils',
];

const isThere = (tool: string): boolean =>
	spawnSync(tool.endsWith('.sty') ? 'kpsewhich' : 'which', [tool]).status === 0;

/** The tools that this machine lacks. */
export const missingTools = (): Tool[] => TOOLS.filter((tool) => !isThere(tool));

/** Installs what is missing, as root on Debian; elsewhere says how. */
export const installTex = (): void => {
	if (missingTools().length === 0) return;
	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
		spawnSync('apt-get', ['update'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	const missing = missingTools();
	if (missing.length > 0) {
		console.log(
			`Without ${missing.join(', ')} the .bib is not judged: install ${PACKAGES.join(' ')}.`,
		);
	}
};

/** What one tool had to say against a file. */
export interface Judgement {
	/** `bibtex plain`, `biber`, `pdflatex`. */
	tool: string;
	warnings: string[];
}

const inFolder = <T>(work: (folder: string) => T): T => {
	const folder = mkdtempSync(join(tmpdir(), 'offprint-tex-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

const run = (folder: string, tool: string, ...args: string[]): string => {
	const { stdout, stderr, error } = spawnSync(tool, args, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		// TeX breaks lines of its log at 79 characters unless told otherwise.
		env: { ...process.env, max_print_line: '10000' },
	});
	if (error) throw error;
	return stdout + stderr;
};

const lines = (text: string, pattern: RegExp): string[] =>
	text.split('\n').filter((line) => pattern.test(line));

const withBibtex = (bib: string, style: string): Judgement =>
	inFolder((folder) => {
		writeFileSync(join(folder, 'all.bib'), bib);
		writeFileSync(
			join(folder, 'all.aux'),
			`\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{all}\n`,
		);
		const output = run(folder, 'bibtex', 'all');
		return {
			tool: `bibtex ${style}`,
			warnings: lines(output, /^Warning--|^I (?:was|found|couldn't)|---line|error message/),
		};
	});

const withBiber = (bib: string): Judgement =>
	inFolder((folder) => {
		writeFileSync(join(folder, 'all.bib'), bib);
		const output = run(folder, 'biber', '--tool', '--validate-datamodel', '--nolog', 'all.bib');
		return { tool: 'biber', warnings: lines(output, /^(?:WARN|ERROR)/) };
	});

const PREAMBLE = `\\documentclass{article}
\\usepackage{cmap}
\\usepackage[T1]{fontenc}
\\usepackage{textcomp}
\\usepackage{url}
\\setlength{\\emergencystretch}{20em}
\\hbadness=10000 \\vbadness=10000 \\hfuzz=100cm
`;

const withNatbib = (style: string): string => `${PREAMBLE}\\usepackage{natbib}
\\begin{document}
\\nocite{*}
\\bibliographystyle{${style}}
\\bibliography{all}
\\end{document}
`;

const WITH_BIBLATEX = `${PREAMBLE}\\usepackage[backend=biber,maxnames=99]{biblatex}
\\addbibresource{all.bib}
\\begin{document}
\\nocite{*}
\\printbibliography
\\end{document}
`;

/** The text of a document that cites every entry, and what LaTeX and its helper had against it. */
const typeset = (
	bib: string,
	document: string,
	helper: string,
): { text: string; warnings: string[] } =>
	inFolder((folder) => {
		writeFileSync(join(folder, 'all.bib'), bib);
		writeFileSync(join(folder, 'all.tex'), document);
		const latex = (): string => run(folder, 'pdflatex', '-interaction=nonstopmode', 'all.tex');
		latex();
		const heard = run(folder, helper, 'all');
		latex();
		const log = latex();
		const text = existsSync(join(folder, 'all.pdf'))
			? run(folder, 'pdftotext', '-nopgbrk', '-raw', 'all.pdf', '-')
			: '';
		return {
			text,
			warnings: [
				...lines(heard, /^(?:WARN|ERROR|Warning--)/),
				...lines(log, /^!|LaTeX Warning: (?!Label|There were|Citation)|Missing character/),
			],
		};
	});

/** With BibTeX and natbib. */
export const printed = (bib: string, style = 'plainnat') =>
	typeset(bib, withNatbib(style), 'bibtex');

/** With biber and biblatex. */
export const printedWithBiber = (bib: string) => typeset(bib, WITH_BIBLATEX, 'biber');

/** Whether this machine can make a judgement; where it cannot, says so once. */
export const canJudge = (...tools: readonly Tool[]): boolean => {
	const missing = missingTools().filter((tool) => tools.includes(tool));
	if (missing.length > 0) console.log(`Not judged, because there is no ${missing.join(', ')}.`);
	return missing.length === 0;
};

/** Every style’s judgement of a .bib file for BibTeX. */
export const judgeBibtex = (bib: string): Judgement[] =>
	STYLES.map((style) => withBibtex(bib, style));

/** biber’s, against the biblatex data model. */
export const judgeBiber = (bib: string): Judgement => withBiber(bib);

/** Every judgement of a BibTeX file that this machine can make. */
export const judgeBib = (bib: string): Judgement[] => {
	const missing = new Set<Tool>(missingTools());
	const hasLatex = !['bibtex', 'pdflatex', 'pdftotext', 'cmap.sty'].some((tool) =>
		missing.has(tool as Tool),
	);
	return [
		...(missing.has('bibtex') ? [] : judgeBibtex(bib)),
		...(missing.has('biber') ? [] : [judgeBiber(bib)]),
		...(hasLatex ? [{ tool: 'pdflatex', warnings: printed(bib).warnings }] : []),
	];
};
