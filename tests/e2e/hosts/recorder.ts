/**
 * Runs first in every host app: remembers what the page complained of and what an observer of the
 * page's own saw, so that a test can compare both with and without the extension.
 */
export interface Recording {
	/** Console warnings and errors, uncaught errors, hydration errors. */
	complaints: string[];
	/** One line a mutation: `+ARTICLE in DIV`, `-ARTICLE in DIV`, `@class ARTICLE`, `~text in A`. */
	mutations: string[];
}

declare global {
	interface Window {
		hostRecording: Recording;
	}
}

const recording: Recording = { complaints: [], mutations: [] };
window.hostRecording = recording;

const complain = (...parts: unknown[]): void => {
	recording.complaints.push(parts.map(String).join(' '));
};

for (const level of ['warn', 'error'] as const) {
	const original = console[level].bind(console);
	console[level] = (...parts: unknown[]) => {
		complain(`console.${level}:`, ...parts);
		original(...parts);
	};
}
addEventListener('error', (event) => complain('error:', event.message));
addEventListener('unhandledrejection', (event) => complain('unhandled:', event.reason));

const kinds = {
	childList: (record: MutationRecord) => [
		...[...record.addedNodes].map((node) => `+${node.nodeName} in ${record.target.nodeName}`),
		...[...record.removedNodes].map((node) => `-${node.nodeName} in ${record.target.nodeName}`),
	],
	attributes: (record: MutationRecord) => [`@${record.attributeName} ${record.target.nodeName}`],
	characterData: (record: MutationRecord) => [
		`~${record.target.nodeName} in ${record.target.parentNode?.nodeName ?? 'nothing'}`,
	],
};

new MutationObserver((records) => {
	for (const record of records) recording.mutations.push(...kinds[record.type](record));
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
