import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '../lib/library/newest.ts';

/** In the head of pages that show rows first: reads them while the page’s own script is on its way. */
export default defineUnlistedScript(() => readEarly());
