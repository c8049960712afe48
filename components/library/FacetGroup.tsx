import { useState } from 'preact/hooks';
import { message, numberOf } from '../../lib/messages.ts';
import type { Standing } from './facet-choices.ts';

/** Values that are shown until more are asked for. */
const FEW = 8;
/** Values that are shown at most: more are found by typing. */
const MANY = 200;

export interface FacetValue {
	id: string;
	label: string;
	count: number;
	standing: Standing;
	hue?: number | undefined;
}

export interface FacetGroupProps {
	name: string;
	values: readonly FacetValue[];
	toggle: (id: string) => void;
	leaveOut: (id: string) => void;
}

interface ValueProps {
	value: FacetValue;
	toggle: () => void;
	leaveOut: () => void;
}

/** A click asks for the value; with Shift, as on badges, or on the sign beside it, leaves it out. */
const Value = ({ value, toggle, leaveOut }: ValueProps) => (
	<li class={`facet-value ${value.standing}`}>
		<button
			type="button"
			class="facet"
			aria-pressed={value.standing === 'wanted'}
			onClick={({ shiftKey }) => (shiftKey ? leaveOut() : toggle())}
			// Firefox does not tell of Shift in the click that Enter makes.
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || !event.shiftKey) return;
				event.preventDefault();
				leaveOut();
			}}
		>
			{value.hue !== undefined && <i class="dot" style={{ '--hue': String(value.hue) }} />}
			<span class="name" dir="auto">
				{value.label}
			</span>{' '}
			{value.count > 0 && <span class="count">{numberOf(value.count)}</span>}
		</button>
		<button
			type="button"
			class="leave-out"
			aria-pressed={value.standing === 'left-out'}
			aria-label={message('leaveOut', value.label)}
			title={message('leaveOut', value.label)}
			onClick={leaveOut}
		>
			<span aria-hidden="true">−</span>
		</button>
	</li>
);

/** One facet: what values there are, how many papers have each, and which are asked for or left out. */
export const FacetGroup = ({ name, values, toggle, leaveOut }: FacetGroupProps) => {
	const [isLong, setLong] = useState(false);
	if (values.length === 0) return undefined;
	// What is chosen stays in sight, to be taken back.
	const few = values.filter(({ standing }, at) => at < FEW || standing !== 'open');
	const shown = isLong ? values.slice(0, MANY) : few;
	return (
		<details open class="facet-group">
			<summary>{name}</summary>
			<ul aria-label={name}>
				{shown.map((value) => (
					<Value
						key={value.id}
						value={value}
						toggle={() => toggle(value.id)}
						leaveOut={() => leaveOut(value.id)}
					/>
				))}
			</ul>
			{values.length > few.length && (
				<button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
					{isLong ? message('showFewer') : message('showAllOf', name, values.length)}
				</button>
			)}
		</details>
	);
};
