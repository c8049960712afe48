import { browser } from 'wxt/browser';
import { mainPatterns } from '../../lib/access/site-at.ts';
import { message } from '../../lib/messages.ts';
import { setPaused } from '../../lib/settings/paused.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { useGranted } from '../hooks/useGranted.ts';
import { useKeep } from '../hooks/useKeep.ts';

const Pause = ({ site, settings }: { site: Site; settings: Settings }) => {
	const on = !settings.pausedSites.includes(site.id);
	const keep = useKeep();
	return (
		<label>
			<input type="checkbox" checked={on} onChange={() => keep(setPaused(site.id, on))} />
			{site.name}
		</label>
	);
};

interface CommandProps {
	name: string;
	text: string;
	run: () => void;
}

const Command = ({ name, text, run }: CommandProps) => (
	<button type="button" aria-label={name} onClick={run}>
		{text}
	</button>
);

const SiteRow = ({ site, settings }: { site: Site; settings: Settings }) => {
	const granted = useGranted(site.matches);
	const keep = useKeep();
	const isLetIn = granted !== undefined && granted.length > 0;
	const origins = mainPatterns(site);
	const isMissing = granted !== undefined && !origins.every((each) => granted.includes(each));
	const allow = async (): Promise<void> => {
		const isAllowed = await browser.permissions.request({ origins });
		// Whoever asks for a site wants its bars, whatever was paused before.
		if (isAllowed) await setPaused(site.id, false);
	};
	const allowing = {
		name: message('allowSite', site.name),
		text: message('allow'),
		run: () => keep(allow()),
	};
	const withdrawing = {
		name: message('withdrawSite', site.name),
		text: message('withdraw'),
		run: () => void browser.permissions.remove({ origins: granted ?? [] }),
	};
	const [first, second] = [
		...(isMissing ? [allowing] : []),
		...(isLetIn && site.access === 'optional' ? [withdrawing] : []),
	];
	return (
		<li>
			{isLetIn || site.access === 'required' ? (
				<Pause site={site} settings={settings} />
			) : (
				<span>{site.name}</span>
			)}
			{/* By their places: one that was pressed stays, and keeps the focus. */}
			{first && <Command {...first} />}
			{second && <Command {...second} />}
		</li>
	);
};

/** Where bars are drawn: what was let in at the install, and what can be let in by a click. */
export const Sites = ({ settings }: { settings: Settings }) => (
	<section id="sites">
		<h2>{message('optionsSites')}</h2>
		<p>{message('optionsSitesText')}</p>
		<ul>
			{sites.map((site) => (
				<SiteRow key={site.id} site={site} settings={settings} />
			))}
		</ul>
	</section>
);
