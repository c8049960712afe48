import { defineConfig } from 'wxt';
import { cslStyles } from './lib/citation/csl/styles-plugin.ts';
import { PROGRAM_PERMISSION } from './lib/handoff/handoff.ts';
import { optionalSourceHosts, requiredSourceHosts } from './lib/metadata/manifest.ts';
import { optionalHosts, requiredHosts } from './lib/sites/manifest.ts';

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	hooks: {
		/**
		 * The content script talks to the browser directly: it needs nothing that the polyfill adds
		 * (both browsers' MV3 namespaces return promises), and to set it up took longer than a
		 * screenful of bars.
		 */
		'vite:build:extendConfig': (entrypoints, { resolve }) => {
			if (!entrypoints.some(({ type }) => type === 'content-script')) return;
			const alias = resolve?.alias as Record<string, string> | undefined;
			delete alias?.['wxt/browser'];
		},
	},
	// Names stay readable in a development build: the bench tells functions apart by them.
	vite: ({ mode }) => ({
		plugins: [cslStyles()],
		build: { target: 'es2023', minify: mode === 'production' },
	}),
	manifest: async ({ browser }) => {
		const required = [...(await requiredHosts()), ...(await requiredSourceHosts())];
		const optional = [
			...(await optionalHosts()),
			...(await optionalSourceHosts()),
			PROGRAM_PERMISSION,
		];
		return {
			name: '__MSG_extensionName__',
			description: '__MSG_extensionDescription__',
			default_locale: 'en',
			permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
			/**
			 * One library for private windows, too, where users let us into them: what they save there,
			 * they save on purpose. `split` would keep it in memory and lose it with the window; with
			 * `not_allowed` a paper found there could not be saved at all. What is only browsed is stored
			 * nowhere (tests/e2e/private.test.ts).
			 */
			incognito: 'spanning',
			host_permissions: required,
			optional_host_permissions: optional,
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
			...(browser === 'firefox' && {
				browser_specific_settings: {
					gecko: {
						id: 'offprint@offprint.invalid',
						strict_min_version: '153.0',
						data_collection_permissions: { required: ['none'] },
					},
				},
			}),
		};
	},
});
