import { browser, type Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Who may speak to the background, as browsers describe them. */
export const senders = (): Record<
	'content' | 'popup' | 'libraryTab' | 'stranger' | 'nobody' | 'disguised',
	Sender
> => {
	const { id } = browser.runtime;
	const tab = { id: 7, index: 0 } as NonNullable<Sender['tab']>;
	return {
		content: { id, tab, url: 'https://huggingface.co/papers' },
		popup: { id, url: browser.runtime.getURL('/popup.html') },
		libraryTab: { id, tab, url: browser.runtime.getURL('/options.html') },
		stranger: { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' },
		nobody: {},
		disguised: { id, tab, url: `https://evil.example/${browser.runtime.getURL('/popup.html')}` },
	};
};
