import type { TopicDefinition } from './definition.ts';

export const systems: readonly TopicDefinition[] = [
	{
		id: 'security',
		label: 'Security',
		description: 'Cybersecurity, malware, cryptography',
		strong:
			'agent security|authentication|blockchain*|capture the flag|cryptograph*|ctf|' +
			'cyber attack|cyber security|encryption|exploit generation|firewall|fuzzing|' +
			'intrusion detection|malware|network security|penetration test*|pentest*|phishing|' +
			'post quantum|prompt injection|ransomware|side channel|smart contract|' +
			'software vulnerabilit*|supply chain attack|threat detection|threat intelligence|' +
			'threat model|vulnerability detection|vulnerability repair|zero day|' +
			'zero knowledge proof',
		title:
			'attack surface|intrusion|secure|security|vulnerability',
		weak:
			'attack|exploit',
		not:
			'food security|secure aggregation',
	},
	{
		id: 'systems',
		label: 'Systems & HW',
		description: 'Distributed training, kernels, accelerators, compilers, infrastructure',
		strong:
			'asic|chip design|cloud computing|cloud infrastructure|cloud native|cuda|data center|' +
			'data parallel*|datacenter|distributed computing|distributed deep learning|' +
			'distributed machine learning|distributed system|eda|edge ai|edge computing|' +
			'edge deployment|fpga|framework for deep learning|gpu cluster|gpu kernel|' +
			'hardware acceleration|hardware accelerator|high performance computing|hpc|' +
			'in memory computing|kernel generation|kernel optimization|memory bandwidth|' +
			'memory efficient training|memory hierarchy|microarchitecture|model parallel*|npu|' +
			'operating system|parallel training|photonic*|pipeline parallel*|' +
			'processing in memory|risc v|serverless|tensor core|tensor parallel*|tinyml|' +
			'training infrastructure|training system',
		title:
			'distributed training|edge device|fpga*|gpu|gpus|hardware*|kernel fusion|' +
			'memory footprint',
		weak:
			'accelerator|cloud|compiler|edge|on device|throughput|training framework',
		keyword:
			'communication efficiency|system',
		not:
			'cloud cover|cloud removal|cutting edge|edge case|edge detection|edge prediction|' +
			'edge weight|particle accelerator|point cloud',
	},
	{
		id: 'databases',
		label: 'Databases & Mining',
		description: 'Databases, data management, data mining',
		strong:
			'clustering|data analytics|data discovery|data engineering|data integration|' +
			'data lake|data mining|data warehouse*|dimensionality reduction|entity matching|' +
			'entity resolution|graph database|join order|k mean|matrix completion|' +
			'matrix factorization|pattern mining|query answering|query optimization|' +
			'query processing|relational database|schema matching|transaction processing',
		title:
			'data management|data science|database|indexing|sql',
		weak:
			'cluster|query',
		keyword:
			'data mining and knowledge management',
		not:
			'large database|object query|query attack|query expansion|query rewriting|' +
			'query understanding|search query|user query',
	},
	{
		id: 'wireless',
		label: 'Networks & Signals',
		description: 'Communications, wireless, signal processing, control',
		strong:
			'5g|6 g|6g|beamforming|cellular network|channel estimation|channel state|' +
			'coded computing|downlink|error correct* code|integrated sensing|internet of thing|' +
			'isac|millimeter wave|mimo|network management|network slicing|network traffic|o ran|' +
			'ofdm|open ran|radar|radio|reconfigurable intelligent surface|' +
			'satellite communication|semantic communication|signal detection|signal processing|' +
			'spectrum sensing|spectrum sharing|telecom*|uplink|wi fi|wifi|wireless',
		title:
			'iot',
		weak:
			'antenna|bandwidth|transmission',
		not:
			'memory bandwidth',
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
			'robust control|sliding mode|stabilization|state feedback|stochastic control|' +
			'system identification',
		weak:
			'control|stability',
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
