import { browser } from 'wxt/browser';
import { languageTag, message } from '../../lib/messages.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { Notice } from '../ui/Notice.tsx';
import { askForHosts, useHostAccess } from './host-access.ts';
import { Sample } from './Sample.tsx';

/** Pages to begin on. */
const LISTINGS = [
	['Hugging Face Papers', 'https://huggingface.co/papers'],
	['arXiv cs.CL', 'https://arxiv.org/list/cs.CL/new'],
	['arXiv cs.CV', 'https://arxiv.org/list/cs.CV/new'],
] as const;

const Access = () => {
	if (useHostAccess() !== false) return undefined;
	return (
		<Notice>
			<p>{message('welcomeWithheld')}</p>
			<button type="button" class="primary" onClick={() => void askForHosts()}>
				{message('welcomeAllow')}
			</button>
		</Notice>
	);
};

const namesOf = (access: Site['access']): string =>
	listed(sites.filter((site) => site.access === access).map(({ name }) => name));

const Where = () => (
	<section>
		<h2>{message('welcomeWhere')}</h2>
		<p>{message('welcomeWhereText', namesOf('required'))}</p>
		<ul class="links">
			{LISTINGS.map(([name, url]) => (
				<li key={url}>
					<a href={url}>{name}</a>
				</li>
			))}
		</ul>
		<p>{message('welcomeWhereOptional', namesOf('optional'))}</p>
	</section>
);

/** What the page says of the library; the links open pages of ours in this tab. */
const Library = () => (
	<section>
		<h2>{message('welcomeLibrary')}</h2>
		<p>{message('welcomeLibraryText')}</p>
		<p>{message(import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
		<p class="buttons">
			<a class="button" href="/library.html">
				{message('openLibrary')}
			</a>
			<button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
				{message('openOptions')}
			</button>
		</p>
	</section>
);

/** What a newcomer sees first: what Offprint does, where, and what stays on this machine. */
export const Welcome = () => (
	<main class="welcome">
		<header>
			<img src="/icon/96.png" width="48" height="48" alt="" />
			<h1>{message('welcomeTitle')}</h1>
			<p>{message('welcomeLead')}</p>
		</header>
		<Access />
		<section>
			<h2>{message('welcomeSample')}</h2>
			<Sample key={languageTag()} />
		</section>
		<Where />
		<Library />
		<section>
			<h2>{message('optionsPrivacy')}</h2>
			<p>{message('welcomePrivacyText')}</p>
		</section>
	</main>
);
