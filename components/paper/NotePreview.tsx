import type { Nodes } from 'mdast';
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Formula } from './MathText.tsx';
import { cutAtMath, hideMath, withSources, type NoteFormula } from './note-math.ts';

const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url);

const textWithMath = (text: string, formulas: readonly NoteFormula[]): ComponentChild[] =>
	cutAtMath(text, formulas).map((piece) =>
		typeof piece === 'string' ? (
			piece
		) : (
			<Formula
				key={`${formulas.indexOf(piece)} ${piece.tex}`}
				tex={piece.tex}
				isDisplay={piece.isDisplay}
			/>
		),
	);

const HEADINGS = ['h4', 'h5', 'h6'] as const;

type Draw<N> = (
	node: N,
	children: () => ComponentChild[],
	formulas: readonly NoteFormula[],
) => ComponentChild;
type Drawn = { [Type in Nodes['type']]?: Draw<Extract<Nodes, { type: Type }>> };

/** What each kind of node becomes; any other shows its children, and HTML its own text. */
const DRAWN: Drawn = {
	text: ({ value }, _, formulas) => textWithMath(value, formulas),
	html: ({ value }, _, formulas) => withSources(value, formulas),
	inlineCode: ({ value }, _, formulas) => <code>{withSources(value, formulas)}</code>,
	code: ({ value }, _, formulas) => (
		<pre>
			<code>{withSources(value, formulas)}</code>
		</pre>
	),
	break: () => <br />,
	thematicBreak: () => <hr />,
	paragraph: (_, children) => <p dir="auto">{children()}</p>,
	emphasis: (_, children) => <em>{children()}</em>,
	strong: (_, children) => <strong>{children()}</strong>,
	blockquote: (_, children) => <blockquote>{children()}</blockquote>,
	heading: ({ depth }, children) => {
		const Heading = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h6';
		return <Heading>{children()}</Heading>;
	},
	list: ({ ordered, start }, children) =>
		ordered === true ? <ol start={start ?? 1}>{children()}</ol> : <ul>{children()}</ul>,
	listItem: (_, children) => <li>{children()}</li>,
	image: ({ alt }, _, formulas) => withSources(alt ?? '', formulas),
	link: ({ url }, children, formulas) =>
		isWeb(url) ? (
			<a href={withSources(url, formulas)} target="_blank" rel="noreferrer">
				{children()}
			</a>
		) : (
			children()
		),
};

const draw = (node: Nodes, formulas: readonly NoteFormula[]): ComponentChild => {
	const children = (): ComponentChild[] =>
		'children' in node ? node.children.map((child) => draw(child, formulas)) : [];
	const drawn = DRAWN[node.type] as Draw<Nodes> | undefined;
	return drawn ? drawn(node, children, formulas) : children();
};

interface Read {
	tree: Nodes;
	formulas: readonly NoteFormula[];
}

/**
 * A note as it reads, with its formulas. Read by micromark’s syntax tree (CommonMark), drawn node by
 * node: no HTML of it is used.
 */
export const NotePreview = ({ text }: { text: string }) => {
	const [note, setNote] = useState<Read>();
	useEffect(() => {
		let isCurrent = true;
		const read = async (): Promise<void> => {
			const { fromMarkdown } = await import('mdast-util-from-markdown');
			const { markdown, formulas } = hideMath(text);
			if (isCurrent) setNote({ tree: fromMarkdown(markdown), formulas });
		};
		void read();
		return () => {
			isCurrent = false;
		};
	}, [text]);
	return <div class="markdown">{note && draw(note.tree, note.formulas)}</div>;
};
