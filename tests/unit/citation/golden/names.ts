import type { Author } from '../../../../lib/paper/paper.ts';

/** How BibTeX has a name that only its display string tells. */
export const DISPLAY_NAMES: readonly [name: string, bibtex: string][] = [
	['Ashish Vaswani', 'Vaswani, Ashish'],
	['Łukasz Kaiser', 'Kaiser, {\\L}ukasz'],
	['Aidan N. Gomez', 'Gomez, Aidan N.'],
	['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
	['Jean-Philippe Vert', 'Vert, Jean-Philippe'],
	["Conan O'Brien", "O'Brien, Conan"],
	// Particles
	['Aaron van den Oord', 'van den Oord, Aaron'],
	['Ludwig von Mises', 'von Mises, Ludwig'],
	['Fabian de la Peña', 'de la Pe{\\~n}a, Fabian'],
	['Nando de Freitas', 'de Freitas, Nando'],
	['Laurens van der Maaten', 'van der Maaten, Laurens'],
	['Cees van Rijsbergen', 'van Rijsbergen, Cees'],
	['Leonardo da Vinci', 'da Vinci, Leonardo'],
	['Luc Van Gool', 'Gool, Luc Van'],
	["Jean le Rond d'Alembert", "le Rond d'Alembert, Jean"],
	['Muhammad al-Khwarizmi', 'al-Khwarizmi, Muhammad'],
	['Ludwig zur Linden', 'zur Linden, Ludwig'],
	['José Ortega y Gasset', "{Ortega y Gasset}, Jos{\\'e}"],
	['Ana Costa e Silva', '{Costa e Silva}, Ana'],
	['danah boyd', 'boyd, danah'],
	// Juniors
	['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
	['William H. Press III', 'Press, III, William H.'],
	['Sammy Davis, Jr.', 'Davis, Jr., Sammy'],
	['Davis, Jr., Sammy', 'Davis, Jr., Sammy'],
	['Guy L. Steele Sr', 'Steele, Sr, Guy L.'],
	// Inverted
	['Smith, John', 'Smith, John'],
	['van den Oord, Aaron', 'van den Oord, Aaron'],
	['De La Cruz, Juan', 'De La Cruz, Juan'],
	// What is no part of a name
	['Wei Wang 0001', 'Wang, Wei'],
	['Ada Lovelace (MIT)', 'Lovelace, Ada'],
	['Ada Lovelace (1)', 'Lovelace, Ada'],
	['MiniMax:', 'MiniMax'],
	['R&amp;D Smith', 'Smith, R\\&D'],
	// One name
	['Madonna', 'Madonna'],
	['Suharto', 'Suharto'],
	['Plato', 'Plato'],
	['E', 'E'],
	// Groups
	['Gemini Team', '{Gemini Team}'],
	['ATLAS Collaboration', '{ATLAS Collaboration}'],
	['The LIGO Scientific Collaboration', '{The LIGO Scientific Collaboration}'],
	['DeepSeek-AI', '{DeepSeek-AI}'],
	['OpenAI', 'OpenAI'],
	['NVIDIA', 'NVIDIA'],
	['Meta AI', '{Meta AI}'],
	['Barnes and Noble', '{Barnes and Noble}'],
	['Big Science Workshop Contributors', '{Big Science Workshop Contributors}'],
	// Letters
	['Paul Erdős', 'Erd{\\H o}s, Paul'],
	['Nguyễn Văn A', 'A, Nguy{\\~{\\^e}}n V{\\u a}n'],
	['İlker Şahin', '{\\c S}ahin, {\\.I}lker'],
	['Bernt Øksendal', '{\\O}ksendal, Bernt'],
	['Þór Straße', "Stra{\\ss}e, {\\TH}{\\'o}r"],
	['Ąžuolas Žąsinas', '{\\v Z}{\\k a}sinas, {\\k A}{\\v z}uolas'],
	['王小明', '{王小明}'],
	['김철수', '{김철수}'],
	['山田 太郎', '{山田 太郎}'],
	['Лев Толстой', '{Толстой}, {Лев}'],
];

/** How BibTeX has a name whose parts the source told. */
export const TOLD_NAMES: readonly [author: Author, bibtex: string][] = [
	[
		{ name: 'x', family: 'García Márquez', given: 'Gabriel' },
		"Garc{\\'{\\i}}a M{\\'a}rquez, Gabriel",
	],
	[{ name: 'x', family: 'van den Oord', given: 'Aaron' }, 'van den Oord, Aaron'],
	[{ name: 'x', family: 'Van Gool', given: 'Luc' }, 'Van Gool, Luc'],
	[{ name: 'x', family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
	[{ name: 'x', family: 'Sons, Inc', given: 'Rock and Roll' }, '{Sons, Inc}, {Rock and Roll}'],
	[{ name: 'x', family: 'Gasset i Ortega', given: 'X' }, '{Gasset i Ortega}, X'],
	[{ name: 'x', family: 'Plato' }, 'Plato'],
	[{ name: 'x', family: 'others' }, '{others}'],
	[{ name: 'x', family: 'Gemini Team' }, '{Gemini Team}'],
	[{ name: 'x', family: '王', given: '小明' }, '{王}, {小明}'],
	[{ name: 'Zhang San', family: 'Zhang', given: 'San' }, 'Zhang, San'],
	[{ name: 'E Weinan', family: 'E', given: 'Weinan' }, 'E, Weinan'],
];
