import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../lib/metadata/xml.ts';

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What an attempt to parse throws. */
const thrownBy = (source: string): unknown => {
	try {
		parseXml(source);
		return undefined;
	} catch (error) {
		return error;
	}
};

describe('parseXml', () => {
	it('reads elements, attributes, entities and text as textContent has it', () => {
		const root = parseXml(
			`\uFEFF<?xml version="1.0"?><!-- <x> --><a b='1' c="&quot;&#x41;&#66;">x &lt;<b>y<![CDATA[<z>&amp;]]></b><c d="2" />&amp;amp;</a>\n`,
		);
		expect(root.name).toBe('a');
		expect([...root.attributes]).toEqual([
			['b', '1'],
			['c', '"AB'],
		]);
		expect(root.children.map(({ name, text }) => [name, text])).toEqual([
			['b', 'y<z>&amp;'],
			['c', ''],
		]);
		expect(root.text).toBe('x <y<z>&amp;&amp;');
	});

	it.each([
		['nothing', ''],
		['text', 'hello'],
		['HTML', '<!DOCTYPE html><html></html>'],
		['an entity bomb', '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'],
		['an entity of its own', '<a>&b;</a>'],
		['no such character', '<a>&#x110000;</a>'],
		['an element left open', '<a><b></b>'],
		['elements that cross', '<a><b></a></b>'],
		['too many ends', '<a></a></a>'],
		['two roots', '<a/><b/>'],
		['an attribute without quotes', '<a b=1/>'],
		['a comment left open', '<a><!-- </a>'],
		['CDATA left open', '<a><![CDATA[ </a>'],
		['a lone <', '<a>1 < 2</a>'],
		['a well without a bottom', '<a>'.repeat(1_000) + '</a>'.repeat(1_000)],
	])('refuses %s', (_, source) => {
		expect(() => parseXml(source)).toThrow(SyntaxError);
	});

	it('gives back any text that was written', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (text, value) => {
				const { children } = parseXml(`<r><e v="${escape(value)}">${escape(text)}</e></r>`);
				expect(children[0]?.text).toBe(text);
				expect(children[0]?.attributes.get('v')).toBe(value);
			}),
		);
	});

	it('throws nothing but a syntax error, whatever it is fed', () => {
		const piece = fc.constantFrom(
			'<a>',
			'</a>',
			'<a ',
			'b="',
			'"',
			'<!--',
			'-->',
			'<![CDATA[',
			']]>',
			'&',
			';',
			'#x',
			'/>',
			'x',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const thrown = thrownBy(pieces.join(''));
				expect(thrown === undefined || thrown instanceof SyntaxError).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it('reads a megabyte of tags that never end only once', () => {
		expect(() => parseXml('<a><title>'.repeat(100_000))).toThrow(SyntaxError);
		expect(() => parseXml(`<a ${'b="c" '.repeat(150_000)}`)).toThrow(SyntaxError);
	});
});
