import { useEffect, useRef } from 'preact/hooks';
import { mathToText } from '../../lib/citation/latex/math.ts';
import type { Term, TextField } from '../../lib/query/term.ts';
import { Marked } from './Marked.tsx';
import { textParts } from './math-parts.ts';

/**
 * Draws TeX as MathML, which both browsers set by themselves: Temml (MIT, 60 kB gzipped, no fonts),
 * loaded with the first formula. What it cannot read stays as text.
 */
const draw = async (tex: string, into: HTMLElement, isDisplay: boolean): Promise<void> => {
	try {
		const { default: temml } = await import('temml');
		const tree = document.createElement('span');
		temml.render(tex, tree, {
			displayMode: isDisplay,
			throwOnError: true,
			trust: false,
			strict: false,
			maxExpand: 200,
		});
		into.replaceChildren(...tree.childNodes);
	} catch {
		// The text is there already.
	}
};

/** One formula, as text until it is drawn. */
export const Formula = ({ tex, isDisplay }: { tex: string; isDisplay: boolean }) => {
	const place = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		if (place.current) void draw(tex, place.current, isDisplay);
	}, []);
	return (
		<span class="math" ref={place}>
			{mathToText(`$${tex}$`)}
		</span>
	);
};

export interface MathTextProps {
	text: string;
	terms: readonly Term[];
	field: Exclude<TextField, 'any'>;
}

/** A text in which formulas are drawn, and what a query found is marked. */
export const MathText = ({ text, terms, field }: MathTextProps) => (
	<span dir="auto">
		{textParts(text).map((part) =>
			part.isMath ? (
				<Formula key={`${part.start} ${part.text}`} tex={part.text} isDisplay={part.isDisplay} />
			) : (
				<Marked key={part.start} text={part.text} terms={terms} field={field} />
			),
		)}
	</span>
);
