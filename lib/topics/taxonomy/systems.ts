import type { TopicDefinition } from './definition.ts';

export const systems: readonly TopicDefinition[] = [
	{
		id: 'security',
		label: 'Security',
		description: 'Cybersecurity, malware, cryptography',
		strong:
			'blockchain*|cryptograph*|ctf|cyber security|cybersecurity|encryption|' +
			'intrusion detection|malware|network security|penetration test*|phishing|' +
			'side channel|smart contract|software vulnerabilit*|threat detection|' +
			'threat intelligence|threat model',
		weak: 'secure|security',
	},
	{
		id: 'systems',
		label: 'Systems & HW',
		description: 'Distributed training, kernels, accelerators, compilers, infrastructure',
		strong:
			'accelerator|asic|chip design|cloud computing|cloud infrastructure|cloud native|cuda|' +
			'data parallel*|distributed computing|distributed deep learning|' +
			'distributed inference|distributed machine learning|distributed system|' +
			'distributed training|eda|edge ai|edge computing|edge deployment|edge device|fpga|' +
			'framework for deep learning|framework for machine learning|gpu|gpus|hardware|' +
			'in memory computing|kernel generation|kernel optimization|library|memory bandwidth|' +
			'memory efficient training|memory footprint|model parallel*|on device|' +
			'operating system|photonic*|pipeline parallel*|tensor parallel*|tinyml|' +
			'training system',
		weak: 'deployment|memory usage|scalab*',
		keyword: 'communication efficiency|system',
	},
	{
		id: 'databases',
		label: 'Databases & Mining',
		description: 'Databases, data management, data mining',
		strong:
			'clustering|data discovery|data engineering|data integration|data lake|' +
			'data management|data mining|data science|data warehouse*|database|' +
			'dimensionality reduction|entity matching|entity resolution|indexing|k mean|' +
			'matrix completion|matrix factorisation|matrix factorization|query answering|' +
			'query optimisation|query optimization|query processing|schema matching|sql',
		weak: 'cluster',
		keyword: 'data mining and knowledge management',
	},
	{
		id: 'wireless',
		label: 'Networks & Signals',
		description: 'Communications, wireless, signal processing, control',
		strong:
			'5 g|5g|6 g|6g|adaptive control|adaptive controller|antenna|beamforming|' +
			'channel capacity|channel coding|channel estimation|channel state|control theory|' +
			'error correct* code|feedback control|feedback controller|internet of thing|iot|ldpc|' +
			'linear quadratic control|linear quadratic controller|mimo|model predictive control|' +
			'model predictive controller|mpc|network management|network slicing|network traffic|' +
			'nonlinear control|nonlinear controller|optimal control|polar code|radar|' +
			'robust control|robust controller|signal detection|signal processing|' +
			'spectrum sensing|spectrum sharing|system identification|telecom*|wireless',
		weak: 'channel|control|transmission',
	},
];
