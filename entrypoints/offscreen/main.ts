import { offerBackup } from '../../lib/backup/offer.ts';
import { offscreenCalls } from '../../lib/rpc/offscreen-contract.ts';
import { identifyBackground, serve } from '../../lib/rpc/serve.ts';

serve(
	offscreenCalls,
	{ 'offscreen.writeBackup': (facts) => offerBackup(facts) },
	{ identify: identifyBackground, isOneOfSeveral: true },
);
