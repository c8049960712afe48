import { defineConfig, type EntrypointGroup } from 'wxt';
import { cslStyles } from './lib/citation/csl/styles-plugin.ts';
import { PROGRAM_PERMISSION } from './lib/handoff/handoff.ts';
import { hostScript } from './lib/host-script-plugin.ts';
import { checkLocales } from './lib/locales.ts';
import { optionalSourceHosts, requiredSourceHosts } from './lib/metadata/manifest.ts';
import { optionalHosts, requiredHosts } from './lib/sites/manifest.ts';

/** The oldest versions that are written for: a year old, and the extended support release. */
const OLDEST = { chromium: 140, firefox: 153 };

const QUICK = new Set(['popup', 'library']);

const withQuickApart = (group: EntrypointGroup): EntrypointGroup[] => {
	if (!Array.isArray(group)) return [group];
	const quick = group.filter(({ name }) => QUICK.has(name));
	return [
		group.filter((entrypoint) => !quick.includes(entrypoint)),
		...quick.map((each) => [each]),
	];
};

const PANEL = 'popup.html?panel';

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	hooks: {
		'build:before': async ({ config: { command } }) => {
			if (command === 'build') await checkLocales(new URL('public/_locales/', import.meta.url));
		},
		/**
		 * Each page that has to stand at once is built by itself, into one file. Pages built together
		 * share some thirty; each is a request to the browser’s process, and together they took longer
		 * than all else that a page does before its rows.
		 */
		'entrypoints:grouped': ({ config: { command } }, groups) => {
			if (command === 'build') groups.splice(0, groups.length, ...groups.flatMap(withQuickApart));
		},
		/**
		 * The content script and the quick pages talk to the browser directly: they need nothing that
		 * the polyfill adds (both browsers' MV3 namespaces return promises), and to set it up takes
		 * longer than a screenful of bars.
		 */
		'vite:build:extendConfig': (entrypoints, config) => {
			const isHostScript = entrypoints.some(({ type }) => type === 'content-script');
			if (!isHostScript && !entrypoints.some(({ name }) => QUICK.has(name))) return;
			const alias = config.resolve?.alias as Record<string, string> | undefined;
			delete alias?.['wxt/browser'];
			if (isHostScript) config.plugins = [...(config.plugins ?? []), hostScript()];
		},
	},
	// Names stay readable in a development build: the bench tells functions apart by them. Without a
	// target of its own CSS is written for browsers that lack `light-dark()`: by media queries, which
	// know nothing of the colour scheme that a host page chose.
	vite: ({ mode }) => ({
		plugins: [cslStyles()],
		build: {
			target: 'es2023',
			cssTarget: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`],
			minify: mode === 'production',
			// In kB: a page that stands at once is one file, with all that it can do at once.
			chunkSizeWarningLimit: 600,
		},
	}),
	manifest: async ({ browser }) => {
		const required = [...(await requiredHosts()), ...(await requiredSourceHosts())];
		// The ACL Anthology is a site and a source.
		const optional = new Set([
			...(await optionalHosts()),
			...(await optionalSourceHosts()),
			PROGRAM_PERMISSION,
		]);
		return {
			name: '__MSG_extensionName__',
			description: '__MSG_extensionDescription__',
			default_locale: 'en',
			permissions: [
				'storage',
				'unlimitedStorage',
				'scripting',
				'alarms',
				'activeTab',
				// A service worker has no object URLs, and a backup is downloaded from one.
				...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
			],
			// For backups that are made by themselves, asked for where they are switched on.
			optional_permissions: ['downloads'],
			/**
			 * One library for private windows, too, where users let us into them: what they save there,
			 * they save on purpose. `split` would keep it in memory and lose it with the window; with
			 * `not_allowed` a paper found there could not be saved at all. What is only browsed is stored
			 * nowhere (tests/e2e/private.test.ts).
			 */
			incognito: 'spanning',
			host_permissions: required,
			optional_host_permissions: [...optional],
			// The popup's page, which stays while one browses.
			...(browser === 'firefox'
				? {
						sidebar_action: {
							default_panel: PANEL,
							default_title: '__MSG_extensionName__',
							open_at_install: false,
						},
					}
				: { side_panel: { default_path: PANEL } }),
			omnibox: { keyword: 'op' },
			commands: {
				'toggle-card': {
					suggested_key: { default: 'Alt+Shift+S' },
					description: '__MSG_commandToggleCard__',
				},
				'next-card': {
					suggested_key: { default: 'Alt+Shift+J' },
					description: '__MSG_commandNextCard__',
				},
				'previous-card': {
					suggested_key: { default: 'Alt+Shift+K' },
					description: '__MSG_commandPreviousCard__',
				},
				'save-all': { description: '__MSG_commandSaveAll__' },
				_execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
			},
			...(browser !== 'firefox' && { minimum_chrome_version: String(OLDEST.chromium) }),
			...(browser === 'firefox' && {
				browser_specific_settings: {
					gecko: {
						id: 'offprint@offprint.invalid',
						strict_min_version: `${OLDEST.firefox}.0`,
						data_collection_permissions: { required: ['none'] },
					},
				},
			}),
		};
	},
});
