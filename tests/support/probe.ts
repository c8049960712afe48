/**
 * A tiny extension that proves the harness without the product: its content script marks the
 * page, and its background tells when it started and fetches what it is asked to.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GECKO_ID } from './firefox.ts';

const MANIFEST = {
	manifest_version: 3,
	name: 'Harness probe',
	version: '1',
	permissions: ['storage', 'scripting'],
	host_permissions: ['https://huggingface.co/*', 'https://export.arxiv.org/*'],
	content_scripts: [
		{
			matches: ['https://huggingface.co/papers*', 'https://arxiv.org/*'],
			js: ['content.js'],
			run_at: 'document_start',
		},
	],
};

const CONTENT = `
const api = globalThis.browser ?? chrome;
document.documentElement.setAttribute('data-probe', location.host);
document.addEventListener('probe:ask', async () => {
	const answer = await api.runtime.sendMessage({ url: document.documentElement.dataset.url });
	document.documentElement.setAttribute('data-answer', JSON.stringify(answer));
});
`;

const BACKGROUND = `
const api = globalThis.browser ?? chrome;
const started = crypto.randomUUID();
const reasons = [];
api.runtime.onInstalled.addListener(({ reason }) => reasons.push(reason));
const answer = async ({ url }) => {
	if (!url) return { started, reasons };
	const response = await fetch(url);
	return { started, status: response.status, text: await response.text() };
};
api.runtime.onMessage.addListener((message, _sender, send) => {
	answer(message).catch((error) => ({ started, error: String(error) })).then(send);
	return true;
});
`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title>
<body><main><h1>Probe</h1></main></body></html>`;

const background = {
	chromium: { background: { service_worker: 'background.js' } },
	firefox: {
		background: { scripts: ['background.js'] },
		browser_specific_settings: { gecko: { id: GECKO_ID } },
	},
};

/** Writes the probe into a folder and returns that folder. */
export const writeProbe = async (
	folder: string,
	browser: 'chromium' | 'firefox',
): Promise<string> => {
	const target = join(folder, `probe-${browser}`);
	await mkdir(target, { recursive: true });
	const files = {
		'manifest.json': JSON.stringify({ ...MANIFEST, ...background[browser] }),
		'content.js': CONTENT,
		'background.js': BACKGROUND,
		'popup.html': PAGE,
	};
	await Promise.all(
		Object.entries(files).map(([name, text]) => writeFile(join(target, name), text)),
	);
	return target;
};
