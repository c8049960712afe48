import type { RefObject } from 'preact';
import { message } from '../../lib/messages.ts';
import { withoutTerm } from '../../lib/query/change.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { Problem, Term } from '../../lib/query/term.ts';
import { Icon } from '../ui/Icon.tsx';
import { takingOff } from '../ui/keep-focus.ts';
import { termLabel } from '../paper/labels.ts';
import './search-box.css';

export interface SearchBoxProps {
	query: string;
	change: (query: string) => void;
	field: RefObject<HTMLInputElement | null>;
}

const sentenceOf = (problem: Problem, query: string): string =>
	message(
		// As while it is typed.
		problem.code === 'no-value' ? 'queryNoValue' : 'queryProblem',
		query.slice(problem.start, problem.end),
	);

const Chip = ({ term, remove }: { term: Term; remove: () => void }) => {
	const label = termLabel(term);
	return (
		<button
			type="button"
			class={term.not ? 'chip left-out' : 'chip'}
			aria-label={message('removeFilter', label)}
			title={message('removeFilter', label)}
			onClick={takingOff(remove)}
		>
			<span dir="auto">{label}</span> <span aria-hidden="true">×</span>
		</button>
	);
};

/** The query, the conditions it names as chips, and what of it was not understood. */
export const SearchBox = ({ query, change, field }: SearchBoxProps) => {
	const { parts, problems } = parseQuery(query);
	const named = parts.filter(({ term }) => term.field !== 'any' || term.not);
	return (
		<div class="search-box">
			<div class="search">
				<Icon name="search" />
				<input
					ref={field}
					type="search"
					// oxlint-disable-next-line jsx-a11y/no-redundant-roles -- other tools find the field by it
					role="searchbox"
					value={query}
					placeholder={message('searchHint')}
					aria-label={message('searchLabel')}
					aria-describedby={problems.length > 0 ? 'query-problems' : undefined}
					onInput={(event) => change(event.currentTarget.value)}
				/>
			</div>
			{named.length > 0 && (
				<fieldset class="chips" aria-label={message('filters')}>
					{named.map(({ term, start }) => (
						<Chip key={start} term={term} remove={() => change(withoutTerm(query, term))} />
					))}
				</fieldset>
			)}
			{problems.length > 0 && (
				<p class="problems" id="query-problems">
					{problems.map((problem) => sentenceOf(problem, query)).join(' ')}
				</p>
			)}
		</div>
	);
};
