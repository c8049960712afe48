/** The least that could be done: a content script that attaches a root with one fixed button. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = `
const sheet = new CSSStyleSheet();
sheet.replaceSync('button { width: 28px; height: 24px; }');
const seen = new WeakSet();
const draw = () => {
	for (const card of document.querySelectorAll('article')) {
		if (seen.has(card)) continue;
		seen.add(card);
		const root = card.attachShadow({ mode: 'open' });
		const button = document.createElement('button');
		button.textContent = 'Save';
		root.append(document.createElement('slot'), button);
		root.adoptedStyleSheets = [sheet];
	}
};
new MutationObserver(draw).observe(document, { childList: true, subtree: true });
draw();
`;

const MANIFEST = {
	manifest_version: 3,
	name: 'Floor',
	version: '1.0',
	background: { service_worker: 'background.js' },
	content_scripts: [
		{ matches: ['https://huggingface.co/papers/*'], js: ['floor.js'], run_at: 'document_start' },
	],
};

/** Writes the unpacked extension and answers its folder. */
export const writeFloor = async (): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), 'offprint-floor-'));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
	await writeFile(join(folder, 'background.js'), '');
	await writeFile(join(folder, 'floor.js'), SCRIPT);
	return folder;
};
