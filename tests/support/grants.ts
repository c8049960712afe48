/**
 * What a user answers when the browser asks them for a permission. Chromium's question cannot be
 * answered from outside, but a permission that was granted before is granted again without one: so
 * its profile is told that it was. Firefox's question is a panel of its window.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { evaluateInParent } from './bidi.ts';
import { GECKO_ID } from './firefox.ts';

interface Preferences {
	extensions: { settings: Record<string, Record<string, Granted>> };
}

interface Granted {
	api: string[];
	explicit_host: string[];
}

const NONE = { manifest_permissions: [], scriptable_host: [] };

/** Match patterns, and names of API permissions such as `downloads`. */
const split = (permissions: readonly string[]): Granted => ({
	api: permissions.filter((each) => !each.includes('/')),
	explicit_host: permissions.filter((each) => each.includes('/')),
});

/** Notes in a closed profile that its user has granted these permissions before. */
export const rememberGrants = (
	userDataDir: string,
	extensionId: string,
	permissions: readonly string[],
): void => {
	const file = join(userDataDir, 'Default', 'Preferences');
	const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
	const extension = preferences.extensions.settings[extensionId];
	if (!extension) throw new Error(`The profile does not know ${extensionId}.`);
	const { api, explicit_host: hosts } = split(permissions);
	extension['granted_permissions']?.explicit_host.push(...hosts);
	extension['granted_permissions']?.api.push(...api);
	extension['runtime_granted_permissions'] = { ...NONE, api, explicit_host: hosts };
	writeFileSync(file, JSON.stringify(preferences));
};

/** Makes Firefox grant what extensions ask for, without a question. */
export const grantAll = (browser: Browser): Promise<void> =>
	evaluateInParent(
		browser,
		`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
	);

/** Whether Firefox's question is on the screen. */
export const isAsked = (browser: Browser): Promise<boolean> =>
	evaluateInParent(browser, `PopupNotifications.panel.state === 'open'`);

/** Answers Firefox's question with “Deny”. */
export const deny = (browser: Browser): Promise<void> =>
	evaluateInParent(
		browser,
		`PopupNotifications.panel.querySelector('popupnotification').secondaryButton.click()`,
	);

/** Answers Firefox's question with “Allow”, which is deaf for a moment so that nobody clicks it by mistake. */
export const allow = (browser: Browser): Promise<void> =>
	evaluateInParent(
		browser,
		`PopupNotifications.panel.querySelector('popupnotification').button.click()`,
	);

const changeInSettings = (
	browser: Browser,
	change: 'add' | 'remove',
	origins: readonly string[],
): Promise<void> =>
	evaluateInParent(
		browser,
		`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
			.ExtensionPermissions.${change}('${GECKO_ID}',
				{ permissions: [], data_collection: [], origins: ${JSON.stringify(origins)} },
				WebExtensionPolicy.getByID('${GECKO_ID}').extension)`,
	);

/** Grants in Firefox as its page of add-ons does. */
export const grantInSettings = (browser: Browser, origins: readonly string[]): Promise<void> =>
	changeInSettings(browser, 'add', origins);

/** Withdraws in Firefox as its page of add-ons does, also what was granted at the install. */
export const withdrawInSettings = (browser: Browser, origins: readonly string[]): Promise<void> =>
	changeInSettings(browser, 'remove', origins);

/** Gives `activeTab` for the tab on an address, as Firefox does at a click on the toolbar. */
export const giveActiveTab = (browser: Browser, url: string): Promise<void> =>
	evaluateInParent(
		browser,
		`void WebExtensionPolicy.getByID('${GECKO_ID}').extension.tabManager.addActiveTabPermission(
			gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)}))`,
	);
