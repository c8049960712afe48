import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { colour, readCopy } from '../lib/own-page/colours.ts';

/** In the head of every page of ours, where it holds up the first paint: none is of the wrong colour. */
export default defineUnlistedScript(() => {
	colour(readCopy(), new AbortController().signal);
});
