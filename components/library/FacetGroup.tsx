import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

/** Values that are shown until more are asked for. */
const FEW = 8;
/** Values that are shown at most: more are found by typing. */
const MANY = 200;

export interface FacetValue {
	id: string;
	label: string;
	count: number;
	isChosen: boolean;
	hue?: number | undefined;
}

export interface FacetGroupProps {
	name: string;
	values: readonly FacetValue[];
	toggle: (id: string) => void;
}

const Value = ({ value, toggle }: { value: FacetValue; toggle: () => void }) => (
	<li>
		<button type="button" class="facet" aria-pressed={value.isChosen} onClick={toggle}>
			{value.hue !== undefined && <i class="dot" style={{ '--hue': String(value.hue) }} />}
			<span class="name" dir="auto">
				{value.label}
			</span>{' '}
			<span class="count">{value.count.toLocaleString()}</span>
		</button>
	</li>
);

/** One facet: what values there are, how many papers have each, and which are asked for. */
export const FacetGroup = ({ name, values, toggle }: FacetGroupProps) => {
	const [isLong, setLong] = useState(false);
	if (values.length === 0) return undefined;
	// What is chosen stays in sight, to be taken back.
	const few = values.filter(({ isChosen }, at) => at < FEW || isChosen);
	const shown = isLong ? values.slice(0, MANY) : few;
	return (
		<details open class="facet-group">
			<summary>{name}</summary>
			<ul aria-label={name}>
				{shown.map((value) => (
					<Value key={value.id} value={value} toggle={() => toggle(value.id)} />
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
