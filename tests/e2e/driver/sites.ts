import { sites } from '../../../lib/sites/index.ts';
import type { Driver } from './driver.ts';
import { clickWithMouse } from './popup.ts';

/** Lets the extension into every optional site, as a user does in the settings. */
export const allowSites = async (driver: Driver): Promise<void> => {
	const optional = sites.filter(({ access }) => access === 'optional');
	await driver.allowWhenAsked(optional.flatMap(({ matches }) => [...matches]));
	const options = await driver.openExtension('options.html');
	for (const { name } of optional) {
		await clickWithMouse(options, `Allow on ${name}`);
		await options.until(
			`document.querySelector('button[aria-label=${JSON.stringify(`Withdraw access to ${name}`)}]')`,
		);
	}
	// Pages that load from now on have the script by themselves.
	await options.until(
		`(globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts().then(({ length }) => length === ${optional.length})`,
	);
	await options.close();
};
