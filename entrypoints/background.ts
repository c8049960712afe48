import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tidyRestore } from '../lib/background/backup-handlers.ts';
import { listenForBackups } from '../lib/background/backups.ts';
import { listenForCommands } from '../lib/background/commands.ts';
import { keepCompleting } from '../lib/background/completion.ts';
import { handlers } from '../lib/background/handlers.ts';
import { listenForIndexing } from '../lib/background/indexing.ts';
import { keepOwnTopics } from '../lib/background/own-topics.ts';
import { listenForOmnibox } from '../lib/background/omnibox.ts';
import { keepPersisting } from '../lib/background/persist.ts';
import { keepSiteScripts } from '../lib/background/site-scripts.ts';
import { listenForInstall } from '../lib/background/welcome.ts';
import { listenForWishes } from '../lib/background/wish.ts';
import { backgroundCalls } from '../lib/rpc/contract.ts';
import { identifySender, serve } from '../lib/rpc/serve.ts';

export default defineBackground({
	type: 'module',
	// Every listener stands at once: a browser that wakes us for an event waits for none.
	main() {
		serve(backgroundCalls, handlers, { identify: identifySender });
		listenForCommands();
		listenForIndexing();
		listenForBackups();
		listenForOmnibox();
		browser.runtime.onStartup.addListener(() => void tidyRestore());
		keepCompleting();
		listenForWishes();
		listenForInstall();
		keepOwnTopics();
		keepPersisting();
		keepSiteScripts();
	},
});
