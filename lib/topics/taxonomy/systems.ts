import type { TopicDefinition } from './definition.ts';

export const systems: readonly TopicDefinition[] = [
	{
		id: 'security',
		label: 'Security',
		description: 'Cybersecurity, malware, cryptography',
		strong:
			'agent security|authentication|blockchain*|capture the flag|cryptograph*|ctf|' +
			'cyber attack|cyber security|encryption|exploit generation|firewall|fuzzing|' +
			'intrusion detection|malware|penetration testing|phishing|post quantum|' +
			'prompt injection|ransomware|side channel|smart contract|software vulnerabilit*|' +
			'threat detection|threat intelligence|threat model|vulnerability detection|zero day|' +
			'zero knowledge proof',
		title: 'attack surface|intrusion|secure|security|vulnerability',
		weak: 'attack|exploit',
		not: 'food security|secure aggregation',
	},
	{
		id: 'systems',
		label: 'Systems & HW',
		description: 'Distributed training, kernels, accelerators, compilers, infrastructure',
		strong:
			'chip design|cloud computing|cloud infrastructure|cloud native|cuda|data center|' +
			'data parallel*|datacenter|distributed computing|distributed machine learning|' +
			'distributed system|eda|edge ai|edge computing|edge deployment|fpga|gpu cluster|' +
			'gpu kernel|hardware acceleration|hardware accelerator|high performance computing|' +
			'hpc|kernel optimization|memory bandwidth|memory efficient training|memory hierarchy|' +
			'microarchitecture|model parallel*|npu|operating system|parallel training|photonic*|' +
			'pipeline parallel*|risc v|serverless|tensor core|training infrastructure|' +
			'training system',
		title:
			'distributed training|edge device|fpga*|gpu|gpus|hardware*|kernel fusion|' +
			'memory footprint',
		weak: 'accelerator|cloud|compiler|edge|on device|throughput|training framework',
		keyword: 'communication efficiency|system',
		not: 'cloud cover|cutting edge|edge case|edge detection|edge weight|point cloud',
	},
	{
		id: 'databases',
		label: 'Databases & Mining',
		description: 'Databases, data management, data mining',
		strong:
			'clustering|data analytics|data discovery|data engineering|data integration|' +
			'data mining|dimensionality reduction|entity matching|entity resolution|' +
			'graph database|k mean|matrix completion|matrix factorization|pattern mining|' +
			'query answering|query processing|relational database',
		title: 'data management|data science|database|indexing|sql',
		weak: 'cluster|query',
		keyword: 'data mining and knowledge management',
		not: 'object query|query rewriting|search query|user query',
	},
	{
		id: 'wireless',
		label: 'Networks & Signals',
		description: 'Communications, wireless, signal processing, control',
		strong:
			'5g|6g|beamforming|cellular network|channel estimation|channel state|coded computing|' +
			'downlink|error correct* code|integrated sensing|internet of thing|isac|' +
			'millimeter wave|mimo|network management|network traffic|o ran|ofdm|open ran|radar|' +
			'radio|reconfigurable intelligent surface|satellite communication|' +
			'semantic communication|signal detection|signal processing|telecom*|uplink|wi fi|' +
			'wifi|wireless',
		title: 'iot',
		weak: 'antenna|bandwidth|transmission',
		not: 'memory bandwidth',
	},
	{
		id: 'control',
		label: 'Control',
		parent: 'wireless',
		description: 'Feedback, stability and optimal control of dynamical systems',
		title:
			'adaptive control|control barrier|control theory|controllability|controller|' +
			'feedback control|linear quadratic|lqr|lyapunov|mean field control|microgrid|' +
			'model predictive control|mpc|nonlinear control|optimal control|pid control*|' +
			'robust control|stabilization|state feedback|stochastic control|system identification',
		weak: 'control|stability',
	},
	{
		id: 'infotheory',
		label: 'Information Theory',
		parent: 'wireless',
		description: 'Codes, capacities and the limits of communication',
		strong:
			'age of information|block code|blocklength|channel capacity|channel coding|code rate|' +
			'cyclic code|deletion channel|error correcting code|index coding|' +
			'information theoretic security|ldpc|linear code|list decoding|locally recoverable|' +
			'polar code|rate distortion|reed solomon|self dual code|source coding|' +
			'syndrome decoding|wiretap',
	},
];
