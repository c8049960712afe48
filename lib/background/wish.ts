import { browser } from 'wxt/browser';
import { dropWish, failWish, findWish } from '../metadata/wish.ts';
import { RpcError } from '../rpc/result.ts';
import { add } from './add.ts';

const carryOut = async (): Promise<void> => {
	const wish = await findWish();
	if (wish === undefined || wish.failed !== undefined) return;
	try {
		await add(wish.id, wish.version);
		await dropWish();
	} catch (error) {
		const code = error instanceof RpcError ? error.code : 'failed';
		// Another permission was given than the one that is needed: the wish waits on.
		if (code !== 'withheld') await failWish(wish, code);
	}
};

/** Saves what was wished for once its sources may be asked, whether or not the popup is still open. */
export const listenForWishes = (): void => {
	browser.permissions.onAdded.addListener(() => void carryOut());
};
