import type { TopicDefinition } from './definition.ts';

export const science: readonly TopicDefinition[] = [
	{
		id: 'medical',
		label: 'Medical',
		strong:
			'agentic healthcare|alzheimer*|angiograph*|biomarker|biomedic*|biomedical|' +
			'biomedical image|brain tumor|breast|cancer|cardiac|chest x ray|clinic|clinical|' +
			'clinical*|clinician|computational pathology|covid 19|ct scan|dermatolog*|diabetes|' +
			'diagnose|diagnosis|diagnostic|digital pathology|disease*|disease|drug interaction|' +
			'drug repurposing|ecg|echocardiograph*|ehr|electronic health|emergency department|' +
			'endoscop*|fundus|glioma|health care|health record|healthcare|histopatholog*|' +
			'hospital|icu|lesion|mammogra*|mammograph*|medical*|medical|medicine|mental health|' +
			'mri|nurse|nursing|ophthalm*|organ segmentation|pathology|pathology foundation model|' +
			'patient|patient record|pharmac*|physician|psychiatr*|psychotherap*|radiograph*|' +
			'radiolog*|radiotherapy|retinal|seizure|surgery|surgical|therapist|therapy|tumor|' +
			'tumour|ultrasound|whole slide|wsi|x ray|xray',
		title: 'covid*|surg*',
		weak: 'ct|diagnos*|doctor|drug|health',
		not:
			'diagnosing failure|diagnostic benchmark|disease of plant|fault diagnosis|' +
			'patient learner|plant disease|security x ray|structural health|surgical edit*',
	},
	{
		id: 'remote',
		label: 'Remote Sensing',
		strong:
			'aerial image|aerial imagery|building footprint|change detection|crop mapping|' +
			'cropland|disaster assessment|drone imagery|earth observation|forest mapping|' +
			'geo localization|geoai|geolocalization|geolocation|geospatial|hyperspectral|' +
			'land cover|land use|lidar forest|multispectral|oblique imagery|optical satellite|' +
			'remote sensing|remotely sensed|sar|sar image|satellite image|satellite imagery|' +
			'sentinel 2|street view|synthetic aperture|tree species|uav*|urban mapping',
		title: 'aerial|drone|satellite*',
		weak: 'geographic*|urban',
		not: 'leo satellite|satellite communication',
	},
	{
		id: 'sciml',
		label: 'Scientific ML',
		strong:
			'computational fluid dynamics|constitutive|differentiable physics|emulator|' +
			'engineering design|finite element|fluid dynamic|fluid flow|forward model|' +
			'fourier neural operator|governing equation|hamiltonian neural|inverse design|' +
			'koopman|mechanical design|multiphysics|navier stoke|neural ode|neural operator|' +
			'neural pde|operator learning|partial differential equation|pde|physic aware|' +
			'physic guided|physic informed|physical law|physical simulation|physics constrained|' +
			'physics informed neural|physics simulation|pinn|reduced order|scientific computing|' +
			'scientific machine learning|scientific simulation|solver in the loop|' +
			'stochastic differential equation|structural mechanics|surrogate model|' +
			'surrogate model*|surrogate modeling|symbolic regression|turbulen*|turbulence',
		title: 'chaotic|differential equation|digital twin|dynamical system|fluid*|ode|sde',
		weak: 'physical system|physics|simulation|simulator',
		keyword: 'physic|physical science',
		not:
			'mathematical physics|physics based animation|physics based character|' +
			'physics based humanoid|physics engine|simulator for|statistical physics|' +
			'user simulator|world simulator',
	},
	{
		id: 'biology',
		label: 'Biology',
		strong:
			'alphafold|antibod*|avian|bacteri*|bioacoustic*|bioinformatic|bioinformatic*|' +
			'biological sequence|biology*|cell biology|cell painting|cell segmentation|cell type|' +
			'crispr|dna|dna sequence|ecolog*|enzyme|epidemi*|epidemic*|epidemiolog*|fungi|gene|' +
			'gene expression|genetic*|genom*|genome*|genomic*|microb*|microbio*|' +
			'molecular biology|omics|pathogen|peptide|phylogen*|plant|population genetics|' +
			'protein|protein*|proteomic*|rna|rna sequence|sequencing|single cell|' +
			'spatial transcriptomic*|transcriptom*|virtual cell|virus|wildlife',
		named: 'biological*|microscop*|mutation|species',
		title: 'biolog*|cell',
		weak: 'sequence design',
		keyword: 'computational biology',
		not:
			'biologically inspired|biologically plausible|cell free|gene pool|genetic algorithm|' +
			'genetic programming|mutation testing|solar cell|unit cell',
	},
	{
		id: 'chemistry',
		label: 'Molecules & Materials',
		strong:
			'alloy|atomistic|battery|catalys*|chemical*|chemical|cheminformatic*|chemistry*|' +
			'chemistry|crystal|crystal structure|density functional|dft|docking|drug design|' +
			'drug discovery|drug target|electrolyte|electronic structure|exchange correlation|' +
			'force field|inorganic|interatomic|interatomic potential|ligand|material design|' +
			'material discovery|material science|metal organic framework|mlip|mof|molecular*|' +
			'molecular|molecular design|molecular dynamic|molecular generation|' +
			'molecular property|molecule*|molecule|nanoparticle|perovskite|polymer|' +
			'protein ligand|quantum chemistry|reaction|reaction prediction|retrosynthe*|' +
			'retrosynthesis|smiles|solubility|spectroscop*|thermoelectric',
		title: 'atom|chemi*|crystal*|material|molecul*',
		weak: 'atomic|compound',
		keyword: 'material|molecule',
		not:
			'chain reaction|crystal base|crystal graph base|crystals and tableaux|human reaction|' +
			'material of the course|molecular communication|raw material|supplementary material|' +
			'training material',
	},
	{
		id: 'neuro',
		label: 'Neuro & Brain',
		strong:
			'bci|biologically plausible|brain*|brain|brain computer interface|brain decoding|' +
			'brain imaging|brain inspired|brain signal|cognitive model|cognitive neuroscience|' +
			'cognitive science|connectome|consciousness|cortex|cortical|dendrit*|eeg|' +
			'emg|fmri|functional connectivity|hebbian learning|hippocamp*|' +
			'hippocampus|human brain|human visual|intracranial|meg|neural activity|neural coding|' +
			'neural population|neural recording|neural signal|neurodegenerative|neuroimaging|' +
			'neuromorphic|neuron model|neuroscien*|neuroscience|place cell|predictive coding|' +
			'retina|snn|spike|spiking*|spiking|synap*|visual cortex|working memory',
		title: 'biologically inspired|hebbian|memory consolidation|neural circuit',
		weak: 'biological|cognition|cognitive|neural decoding|neuron',
		not:
			'brain mri|brain segmentation|brain tumor|cognitive behavioral|cognitive bias|' +
			'embodied brain|loss spike|robot brain|spatial cognition',
	},
	{
		id: 'climate',
		label: 'Climate & Earth',
		strong:
			'air pollution|air quality|atmospher*|carbon capture|carbon emission|climat*|' +
			'climate change|climate model|co2|crop yield|demand response|drought|earth science|' +
			'earth system|earthquake|electricity|emission|energy consumption forecast|' +
			'energy system|flood|geophys*|groundwater|hydrolog*|meteorolog*|ocean*|photovoltaic|' +
			'plant disease|pollution|power grid|power system|precipitation|precision agriculture|' +
			'rainfall|renewable|renewable energy|seismic|smart grid|solar power|storm|' +
			'tropical cyclone|weather|weather forecasting|weather prediction|wildfire|wind power',
		title: 'agricultur*|climate*|crop|seismic*|weather*|wildfire*',
		weak: 'energy|farm*',
		not:
			'adverse weather|climate of|energy aware|energy based|energy efficiency|' +
			'energy efficient|energy function|energy gap|energy harvesting|energy landscape|' +
			'energy level|energy minimization|energy model|energy spectrum|energy transfer|' +
			'free energy|ground state energy|high energy|kinetic energy|low energy|ocean of|' +
			'potential energy',
	},
	{
		id: 'quantum',
		label: 'Quantum',
		strong:
			'bell inequalit*|decoherence|entanglement entropy|hamiltonian simulation|many body|' +
			'nisq|open quantum|qaoa|quantum advantage|quantum algorithm|quantum annealing|' +
			'quantum channel|quantum chemistry|quantum circuit|quantum communication|' +
			'quantum computer|quantum computing|quantum entanglement|quantum error|quantum field|' +
			'quantum information|quantum kernel|quantum key|quantum machine learning|' +
			'quantum many body|quantum mechanic|quantum neural|quantum optic|quantum simulation|' +
			'quantum state|quantum system|quantum walk|qubit|tensor network|variational quantum|' +
			'wave function|wavefunction',
		named: 'entangle*',
		title: 'quantum*',
		not: 'quantum affine|quantum chemistry|quantum field theory|quantum group|quantum invariants',
	},
	{
		id: 'fphysics',
		label: 'Physics',
		strong:
			'active matter|colloid*|hamiltonian|higg|high energy physic|hydrodynamic*|' +
			'interferometer|ising model|laser|many body|metamaterial|metasurface|' +
			'nonlinear optics|nuclear fusion|optical cavit*|optical lattice|phase transition|' +
			'photonic*|plasma*|quasiparticle|spin glass*|statistical mechanic|' +
			'statistical physics|thermodynamic*|tokamak|turbulence',
		title: 'spin',
		weak: 'photon|scattering',
		keyword: 'astronomy|physic',
	},
	{
		id: 'fmath',
		label: 'Mathematics',
		strong:
			'abelian categor*|algebra|associative algebra|automorphi*|conjecture|' +
			'derived categor*|homological|homology|lie group|lie superalgebra|polynomial|' +
			'tensor categor*|triangulated categor*',
		weak: 'bijection|lemma|variety',
	},
	{
		id: 'astro',
		label: 'Astrophysics',
		parent: 'fphysics',
		strong:
			'asteroid|astrometr*|astronom*|astrophysic*|black hole imaging|coronal|cosmic*|' +
			'cosmic|cosmolog*|dark energy|dark matter|exoplanet|galax*|galaxy|gamma ray burst|' +
			'gravitational lens*|gravitational lensing|interstellar|light curve|lunar|mars|moon|' +
			'planetary|pulsar|quasar|redshift|seti|solar flare|solar observation|space weather|' +
			'stellar|supernova*|telescope',
	},
	{
		id: 'hep',
		label: 'Particle Physics',
		parent: 'fphysics',
		strong:
			'ads cft|beyond the standard model|collider|conformal field theory|' +
			'effective field theory|gauge field|gauge theory|hadron*|higgs|high energy physics|' +
			'holograph* duality|lattice gauge|particle physics|qcd|quark*|scattering amplitude|' +
			'string theory|supergravity|supersymmetr*',
	},
	{
		id: 'condmat',
		label: 'Condensed Matter',
		parent: 'fphysics',
		strong:
			'altermagnet*|anderson localization|antiferromagnet*|anyon|band structure|' +
			'bose einstein condensate|charge density wave|cold atom|ferromagnet*|graphene|' +
			'heterostructure|hubbard model|josephson|kondo|moire|mott|phonon*|quantum hall|' +
			'semiconductor|spin chain|spin orbit|spin wave|superconduct*|topological insulator|' +
			'ultracold atom',
	},
	{
		id: 'gravity',
		label: 'Gravitation',
		parent: 'fphysics',
		strong:
			'black hole|event horizon|general relativity|gravitational wave|loop quantum|' +
			'quantum gravity|schwarzschild|spacetime',
	},
	{
		id: 'algebra',
		label: 'Algebra',
		parent: 'fmath',
		strong:
			'abelian category|cluster algebra|commutative algebra|commutative ring|' +
			'derived category|finite group|functor|galois group|hecke algebra|' +
			'homological algebra|hopf algebra|indecomposable|lie algebra|noetherian|' +
			'quantum affine|quantum group|quiver|representation theory|root system|simple module|' +
			'superalgebra|symmetric group|tensor category|tilting|triangulated category|' +
			'vertex algebra|vertex operator algebra|weyl group|yangian',
	},
	{
		id: 'alggeom',
		label: 'Algebraic Geometry',
		parent: 'fmath',
		strong:
			'abelian variety|algebraic curve|algebraic geometry|algebraic variety|birational|' +
			'calabi yau|chow group|derived category of coherent|elliptic curve|fano|' +
			'gromov witten|hilbert scheme|hodge theory|hypersurface|k3 surface|mirror symmetry|' +
			'moduli space|motivic|projective variety|sheaf|sheaves|toric variety|vector bundle',
	},
	{
		id: 'numbertheory',
		label: 'Number Theory',
		parent: 'fmath',
		strong:
			'arithmetic progression|automorphic*|class number|cusp form|diophantine|' +
			'elliptic curve|galois representation|l function|modular form|number field|' +
			'number theory|p adic|prime number|quadratic form|riemann hypothesis|shimura variety|' +
			'zeta function',
	},
	{
		id: 'geotop',
		label: 'Geometry & Topology',
		parent: 'fmath',
		strong:
			'3 manifold|braid group|cobordism|cohomolog*|contact structure|differential geometry|' +
			'floer|fundamental group|geodesic flow|homotopy|hyperbolic manifold|kahler|knot|' +
			'lagrangian submanifold|mapping class group|minimal surface|ricci|' +
			'riemannian manifold|symplectic|teichmuller',
	},
	{
		id: 'analysis',
		label: 'Analysis & PDEs',
		parent: 'fmath',
		title:
			'banach|boundary value problem|c algebra|ergodic|hamilton jacobi|harmonic analysis|' +
			'hilbert space|holomorphic|operator algebra|pseudodifferential|schrodinger equation|' +
			'sobolev|spectral theory|well posedness',
	},
	{
		id: 'combinatorics',
		label: 'Combinatorics',
		parent: 'fmath',
		title:
			'combinatorics|extremal graph|generating function|latin square|matroid|planar graph|' +
			'polytope|posets|ramsey|symmetric function|treewidth|young tableau*',
	},
	{
		id: 'probability',
		label: 'Probability',
		parent: 'fmath',
		title:
			'brownian motion|interacting particle system|large deviation|limit theorem|' +
			'martingale|percolation|queueing|random matrix|random walk|' +
			'stochastic partial differential|stochastic process',
	},
	{
		id: 'statistics',
		label: 'Statistics',
		parent: 'fmath',
		title:
			'asymptotic normality|bootstrap confidence|confidence interval|copula|' +
			'functional data|generalized linear model|high dimensional regression|' +
			'hypothesis testing|longitudinal data|m estimator|maximum likelihood|mixed effect|' +
			'multiple testing|nonparametric|order statistic|quantile regression|regression model|' +
			'semiparametric|spatial statistics|survival analysis',
	},
	{
		id: 'numerics',
		label: 'Numerical Analysis',
		parent: 'fmath',
		title:
			'discontinuous galerkin|domain decomposition|error estimate|finite difference|' +
			'finite element|finite volume|isogeometric|iterative solver|krylov|multigrid|' +
			'numerical method|numerical scheme|preconditioner|runge kutta|spectral method|' +
			'time stepping',
	},
	{
		id: 'logic',
		label: 'Logic',
		parent: 'fmath',
		title:
			'bisimulation|coalgebra*|computability|decidab*|first order logic|intuitionistic|' +
			'modal logic|model checking|model theory|proof theory|satisfiability modulo|' +
			'set theory|temporal logic|type theory',
	},
];
