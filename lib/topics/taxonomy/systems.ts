import type { TopicDefinition } from './definition.ts';

export const systems: readonly TopicDefinition[] = [
	{
		id: 'security',
		label: 'Security',
		strong:
			'agent security|authentication|blockchain*|capture the flag|cryptograph*|ctf|cve|' +
			'cyber attack|cyber defense|cyber range|cyber security|cyber threat|cybersecurity|' +
			'data injection attack|digital forensic|encryption|exploit development|' +
			'exploit generation|firewall|fuzzing|incident response|intrusion detection|malware|' +
			'offensive cyber|penetration testing|pentest*|phishing|post quantum|ransomware|' +
			'secret key|secure communication|security analysis|security operation|security patch|' +
			'side channel|smart contract|software security|software vulnerabilit*|tee|' +
			'threat detection|threat intelligence|threat model|trusted execution|' +
			'vulnerability analysis|vulnerability detection|vulnerability repair|zero day|' +
			'zero knowledge proof|zero trust',
		named: 'prompt injection',
		title: 'attack surface|intrusion|secure|security|vulnerability',
		weak: 'attack|exploit',
		not: 'food security|secure aggregation',
	},
	{
		id: 'systems',
		label: 'Systems & HW',
		strong:
			'accelerator design|asic|bit flip|chip|chip design|circuit design|cloud computing|' +
			'cloud edge|cloud infrastructure|cloud native|compute cluster|cpu|cuda|data center|' +
			'data parallel*|datacenter|distributed computing|distributed llm|' +
			'distributed machine learning|distributed system|dnn accelerator|eda|edge ai|' +
			'edge computing|edge deployment|edge device|embedded system|' +
			'energy efficient computing|fault tolerant training|fpga|gpu cluster|gpu kernel|' +
			'gpu programming|gpus|hardware acceleration|hardware accelerator|' +
			'hardware description|hardware design|hardware software|high level synthesis|' +
			'high performance computing|hls|hpc|in memory computing|inference hardware|' +
			'kernel generation|kernel optimization|large scale training system|layout design|' +
			'llm training system|memory bandwidth|memory efficient training|memory hierarchy|' +
			'microarchitecture|microcontroller|model parallel*|neuromorphic hardware|npu|' +
			'operating system|parallel computing|parallel training|performance optimization|' +
			'photonic*|physical design|pipeline parallel*|place and route|processing in memory|' +
			'resource scheduling|risc v|rtl|scheduling of gpu|serverless|silicon|soc|' +
			'system for training|tensor core|tinyml|training infrastructure|training system|' +
			'triton|vlsi',
		named: 'gpu|memory system',
		title: 'distributed training|fpga*|hardware*|kernel fusion|memory footprint',
		weak: 'accelerator|cloud|compiler|edge|on device|throughput|training framework',
		keyword: 'communication efficiency|system',
		not: 'chip firing|cloud cover|cutting edge|edge case|edge detection|edge weight|point cloud',
	},
	{
		id: 'databases',
		label: 'Databases & Mining',
		strong:
			'data analytics|data cleaning|data discovery|data engineering|data governance|' +
			'data integration|data lake|data lakehouse|data lineage|data mining|data pipeline|' +
			'data platform|data warehouse|database system|dbms|dimensionality reduction|' +
			'entity matching|entity resolution|etl|graph database|k mean|' +
			'knowledge base construction|materialized view|matrix completion|' +
			'matrix factorization|nl2sql|pattern mining|query answering|query engine|' +
			'query optimizer|query plan|query processing|relational data|relational database|' +
			'schema linking|sql generation|sql query|subgraph matching|' +
			'table understanding database|tensor decomposition|text to cypher|text to sql|' +
			'text2cypher|text2sql|topic modeling|vector database',
		title: 'data management|data science|database|sql',
		weak: 'cluster|clustering|indexing|query',
		keyword: 'data mining and knowledge management',
		not: 'object query|query rewriting|search query|user query',
	},
	{
		id: 'wireless',
		label: 'Networks & Signals',
		strong:
			'3gpp|5g|6g|aerial network|antenna array|base station|beamforming|cellular network|' +
			'channel estimation|channel prediction|channel state|coded computing|' +
			'communication network|csi|downlink|error correct* code|integrated sensing|' +
			'internet of thing|iot network|isac|jamming|joint source channel|' +
			'localization wireless|low earth orbit|massive mimo|millimeter wave|mimo|mmwave|' +
			'near field|network management|network optimization|network slicing|network traffic|' +
			'next generation network|o ran|ofdm|open ran|physical layer|radio|radio frequency|' +
			'ran|reconfigurable intelligent surface|rf signal|satellite communication|' +
			'semantic communication|sensing and communication|signal detection|signal processing|' +
			'signal recovery|spectrum sensing|telecom*|telecom|uplink|vehicular network|wi fi|' +
			'wifi|wireless|wireless communication|wireless network|wireless sensing',
		named: 'radar',
		title: 'iot',
		weak: 'antenna|bandwidth|transmission',
		not: 'memory bandwidth',
	},
	{
		id: 'control',
		label: 'Control',
		parent: 'wireless',
		strong:
			'closed loop control|control barrier function|control law|control policy synthesis|' +
			'control system|controller design|cyber physical|data driven control|' +
			'feedback controller|lyapunov function|model predictive control|mpc|nonlinear system|' +
			'optimal control|pid|reachability|receding horizon|robust control|safety filter|' +
			'stability analysis|system identification|tracking control',
		title:
			'adaptive control|control barrier|control theory|controllability|controller|' +
			'feedback control|linear quadratic|lqr|lyapunov|mean field control|microgrid|' +
			'nonlinear control|pid control*|stabilization|state feedback|stochastic control',
		weak: 'control|stability',
	},
	{
		id: 'infotheory',
		label: 'Information Theory',
		parent: 'wireless',
		strong:
			'age of information|block code|blocklength|channel capacity|channel coding|code rate|' +
			'cyclic code|deletion channel|error correcting code|index coding|' +
			'information theoretic security|ldpc|linear code|list decoding|locally recoverable|' +
			'polar code|rate distortion|reed solomon|self dual code|source coding|' +
			'syndrome decoding|wiretap',
	},
];
