import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from '../lib/background/commands.ts';
import { keepCompleting } from '../lib/background/completion.ts';
import { handlers } from '../lib/background/handlers.ts';
import { injectIntoOpenTabs } from '../lib/background/inject.ts';
import { listenForWishes } from '../lib/background/wish.ts';
import { backgroundCalls } from '../lib/rpc/contract.ts';
import { identifySender, serve } from '../lib/rpc/serve.ts';

export default defineBackground({
	type: 'module',
	// Every listener stands at once: a browser that wakes us for an event waits for none.
	main() {
		serve(backgroundCalls, handlers, { identify: identifySender });
		listenForCommands();
		keepCompleting();
		listenForWishes();
		browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
		browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
	},
});
