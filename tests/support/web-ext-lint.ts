/** Lints the Firefox build as its store would, and knows by name the one warning that may stand. */
import { spawnSync } from 'node:child_process';

/** Preact sets `innerHTML` only for `dangerouslySetInnerHTML`, which our linter forbids. */
const ALLOWED = { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\// };

interface Message {
	_type: string;
	code: string;
	message: string;
	file?: string;
}

const { stdout, status } = spawnSync(
	'web-ext',
	[
		'lint',
		'--source-dir',
		'.output/firefox-mv3',
		'--output',
		'json',
		'--boring',
		'--no-config-discovery',
	],
	{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const start = stdout.indexOf('{');
if (start < 0) {
	console.error(`web-ext lint gave no report (status ${status}).`);
	process.exit(1);
}
const report = JSON.parse(stdout.slice(start)) as Record<
	'errors' | 'notices' | 'warnings',
	Message[]
>;
const isAllowed = ({ code, file }: Message): boolean =>
	code === ALLOWED.code && ALLOWED.file.test(file ?? '');
const objections = [...report.errors, ...report.notices, ...report.warnings].filter(
	(message) => !isAllowed(message),
);
for (const { _type, code, message, file } of objections) {
	console.error(`${_type} ${code} in ${file ?? 'manifest'}: ${message}`);
}
console.log(`web-ext lint: ${objections.length} objections`);
process.exitCode = objections.length === 0 ? 0 : 1;
