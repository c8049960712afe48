import type { TopicDefinition } from './definition.ts';

export const science: readonly TopicDefinition[] = [
	{
		id: 'medical',
		label: 'Medical',
		description: 'Medical imaging, clinical and health AI',
		strong:
			'biomedic*|cancer|clinical*|covid 19|diagnose|diagnosis|diagnostic|disease*|' +
			'drug interaction|drug repurposing|ecg|ehr|health care|health record|healthcare|' +
			'histopatholog*|hospital|medical*|mental health|mri|patholog*|patient|radiolog*|' +
			'surgery|surgical|tumor|tumour|ultrasound|whole slide|x ray|xray',
		weak: 'health',
		keyword: 'machine learning applications: bio/medicine',
	},
	{
		id: 'remote',
		label: 'Remote Sensing',
		description: 'Satellite and aerial imagery, geospatial',
		strong:
			'aerial image|aerial imagery|drone|earth observation|geo localisation|' +
			'geo localization|geolocalisation|geolocalization|geospatial|hyperspectral|' +
			'lidar mapping|remote sensing|sar image|satellite*|uav',
		weak: 'geographic',
	},
	{
		id: 'sciml',
		label: 'Scientific ML',
		description: 'PDEs, neural operators, simulation, dynamical systems',
		strong:
			'ai for science|differential equation|dynamical system|fluid*|koopman|navier stoke|' +
			'neural ode|neural operator|operator learning|pde|physic informed|pinn|' +
			'scientific computing|scientific discovery|scientific machine learning|' +
			'scientific simulation|simulator|surrogate model*|symbolic regression|turbulen*',
		weak: 'physical system|simulation',
		keyword: 'physic|physical science',
	},
	{
		id: 'biology',
		label: 'Biology',
		description: 'Proteins, genomics, cells, ecology',
		strong:
			'antibod*|bioinformatic|biological*|biology*|cell|dna|ecolog*|enzyme|gene|genome*|' +
			'genomic*|microb*|peptide|phylogen*|protein|rna|specy|transcriptom*',
		weak: 'sequence design',
		keyword: 'computational biology',
	},
	{
		id: 'chemistry',
		label: 'Molecules & Materials',
		description: 'Molecules, drugs, chemistry, materials',
		strong:
			'catalys*|chemical*|chemistry*|crystal*|density functional|docking|drug design|' +
			'drug discovery|drug target|force field|interatomic|ligand|material design|' +
			'material discovery|material science|mof|molecular*|molecule*|polymer|' +
			'reaction prediction|retrosynthe*',
		weak: 'atom|atomic|compound',
		keyword: 'material|molecule',
	},
	{
		id: 'neuro',
		label: 'Neuro & Brain',
		description: 'Neuroscience, brain signals, spiking networks',
		strong:
			'bci|biologically inspired|biologically plausible|brain* activity|brain* computer|' +
			'brain* decoding|brain* network|brain* signal|cognitive model|cognitive science|' +
			'consciousness|cortex|cortical|dendrit*|eeg|fmri|hippocamp*|meg|neural activity|' +
			'neural coding|neural decoding|neural population|neural recording|neural spik*|' +
			'neuromorphic|neuroscien*|predictive coding|snn|spiking|synap*',
		weak: 'biological|cognition|cognitive|neuron',
		keyword: 'memory',
	},
	{
		id: 'climate',
		label: 'Climate & Earth',
		description: 'Weather, climate, energy, earth science',
		strong:
			'agricultur*|atmospher*|climate*|crop|earth science|earth system|' +
			'energy consumption forecasting|energy forecasting|energy system|flood*|geophys*|' +
			'hydrolog*|ocean*|power grid|power system|precipitation|renewable|seismic*|weather*|' +
			'wildfire',
		weak: 'environmental|farm*',
	},
	{
		id: 'quantum',
		label: 'Quantum',
		description: 'Quantum computing and physics',
		strong:
			'bell inequalit*|decoherence|entangled|entanglement|quantum algorithm|' +
			'quantum annealing|quantum channel|quantum chemistry|quantum circuit|' +
			'quantum communication|quantum computer|quantum computing|quantum error|' +
			'quantum field|quantum information|quantum kernel|quantum key|' +
			'quantum machine learning|quantum many body|quantum mechanic|quantum neural|' +
			'quantum optic|quantum state|quantum system|qubit|variational quantum',
		weak: 'quantum',
	},
];
