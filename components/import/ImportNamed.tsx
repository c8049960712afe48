import { message } from '../../lib/messages.ts';
import { ImportProblems } from './ImportProblems.tsx';
import type { Named } from './sources.ts';

export interface ImportNamedProps {
	named: Named;
	lookUp: () => void;
	restart: () => void;
}

/** `api.crossref.org, api.datacite.org` */
const namesOf = (hosts: readonly string[]): string =>
	hosts.map((host) => host.replaceAll(/^https:\/\/|\/.*$/gu, '')).join(', ');

/** What a pasted list names, and who would be asked about it. */
export const ImportNamed = ({ named, lookUp, restart }: ImportNamedProps) => {
	const { ids, saved, hosts, papers, problems } = named;
	return (
		<>
			{ids.length + saved > 0 && <p class="sum">{message('importNamed', ids.length, saved)}</p>}
			{papers.length > 0 && <p>{message('importBeside', papers.length)}</p>}
			{hosts.length > 0 && <p>{message('importAsks', namesOf(hosts))}</p>}
			<ImportProblems problems={problems} />
			<div class="buttons">
				<button type="button" onClick={restart}>
					{message('cancel')}
				</button>
				{ids.length > 0 && (
					<button type="button" class="primary" onClick={lookUp}>
						{message('importLookUp')}
					</button>
				)}
			</div>
		</>
	);
};
