import type { TopicDefinition } from './definition.ts';

export const science: readonly TopicDefinition[] = [
	{
		id: 'medical',
		label: 'Medical',
		description: 'Medical imaging, clinical and health AI',
		strong:
			'agentic healthcare|alzheimer*|biomedical image|cardiac|clinical|' +
			'computational pathology|covid 19|dermatolog*|diagnose|diagnosis|diagnostic|' +
			'digital pathology|disease*|drug interaction|drug repurposing|ecg|ehr|endoscop*|' +
			'health care|health record|histopatholog*|mammogra*|medical*|medicine|mental health|' +
			'mri|ophthalm*|pathology foundation model|patient record|psychiatr*|radiolog*|' +
			'retinal|surgery|surgical|tumour|ultrasound|whole slide|x ray|xray',
		title: 'biomedic*|cancer|clinical*|covid*|healthcare|hospital|patient|surg*|tumor',
		weak: 'ct|diagnos*|doctor|drug|health|pathology',
		not:
			'diagnosing failure|diagnostic benchmark|fault diagnosis|plant disease|' +
			'structural health',
	},
	{
		id: 'remote',
		label: 'Remote Sensing',
		description: 'Satellite and aerial imagery, geospatial',
		strong:
			'aerial image|aerial imagery|change detection|earth observation|geo localization|' +
			'geolocation|remote sensing|remotely sensed|sar image|satellite image|' +
			'satellite imagery|uav*',
		title: 'aerial|drone|geospatial|hyperspectral|satellite*|street view',
		weak: 'geographic*|urban',
		not: 'leo satellite|satellite communication',
	},
	{
		id: 'sciml',
		label: 'Scientific ML',
		description: 'PDEs, neural operators, simulation, dynamical systems',
		strong:
			'computational fluid dynamics|differentiable physics|finite element|inverse design|' +
			'koopman|navier stoke|neural ode|neural operator|operator learning|' +
			'partial differential equation|pde|physic informed|physics informed neural|pinn|' +
			'scientific computing|scientific machine learning|scientific simulation|' +
			'stochastic differential equation|turbulen*',
		title:
			'chaotic|differential equation|dynamical system|fluid*|ode|physics|sde|' +
			'surrogate model*|symbolic regression',
		weak: 'physical system|simulation|simulator',
		keyword: 'physic|physical science',
		not:
			'mathematical physics|physics engine|simulator for|statistical physics|' +
			'user simulator|world simulator',
	},
	{
		id: 'biology',
		label: 'Biology',
		description: 'Proteins, genomics, cells, ecology',
		strong:
			'antibod*|bioinformatic|biological*|biology*|crispr|dna sequence|enzyme|epidemi*|' +
			'gene|genome*|genomic*|microb*|peptide|phylogen*|population genetics|protein|' +
			'proteomic*|rna sequence|single cell|transcriptom*|virus',
		title: 'biolog*|cell|dna|ecolog*|genom*|rna|species',
		weak: 'sequence design',
		keyword: 'computational biology',
		not: 'biologically inspired|biologically plausible|cell free|solar cell|unit cell',
	},
	{
		id: 'chemistry',
		label: 'Molecules & Materials',
		description: 'Molecules, drugs, chemistry, materials',
		strong:
			'alloy|battery|catalys*|chemical*|chemistry*|crystal structure|density functional|' +
			'docking|drug design|drug discovery|drug target|force field|interatomic|ligand|' +
			'material design|material discovery|material science|metal organic framework|mof|' +
			'molecular*|molecule*|nanoparticle|perovskite|polymer|reaction prediction|' +
			'retrosynthe*',
		title: 'chemi*|crystal*|material|molecul*',
		weak: 'atom|atomic|compound',
		keyword: 'material|molecule',
		not: 'supplementary material',
	},
	{
		id: 'neuro',
		label: 'Neuro & Brain',
		description: 'Neuroscience, brain signals, spiking networks',
		strong:
			'bci|biologically plausible|brain*|cognitive model|cognitive science|consciousness|' +
			'cortical|dendrit*|eeg|fmri|hebbian learning|hippocamp*|meg|neural population|' +
			'neuroimaging|neuromorphic|neuroscien*|predictive coding|snn|spiking*|synap*|' +
			'visual cortex|working memory',
		title:
			'biologically inspired|cortex|hebbian|memory consolidation|neural activity|' +
			'neural circuit|spike',
		weak: 'biological|cognition|cognitive|neural decoding|neuron',
		not: 'brain mri|brain tumor|cognitive behavioral|cognitive bias|spatial cognition',
	},
	{
		id: 'climate',
		label: 'Climate & Earth',
		description: 'Weather, climate, energy, earth science',
		strong:
			'air pollution|air quality|atmospher*|carbon emission|climate change|climate model|' +
			'crop yield|earth science|earth system|earthquake|energy system|geophys*|groundwater|' +
			'plant disease|power grid|power system|precipitation|precision agriculture|renewable|' +
			'smart grid|solar power|weather forecasting|weather prediction|wildfire|wind power',
		title: 'agricultur*|climate*|crop|flood|ocean*|rainfall|seismic*|weather*|wildfire*',
		weak: 'electricity|energy|farm*',
		not:
			'adverse weather|energy aware|energy based|energy efficiency|energy efficient|' +
			'energy function|energy gap|energy harvesting|energy landscape|energy level|' +
			'energy minimization|energy model|energy spectrum|energy transfer|free energy|' +
			'ground state energy|high energy|kinetic energy|low energy|potential energy',
	},
	{
		id: 'quantum',
		label: 'Quantum',
		description: 'Quantum computing and physics',
		strong:
			'bell inequalit*|decoherence|entanglement entropy|quantum advantage|' +
			'quantum algorithm|quantum annealing|quantum channel|quantum chemistry|' +
			'quantum circuit|quantum communication|quantum computer|quantum computing|' +
			'quantum entanglement|quantum error|quantum field|quantum information|quantum kernel|' +
			'quantum key|quantum machine learning|quantum many body|quantum mechanic|' +
			'quantum neural|quantum optic|quantum simulation|quantum state|quantum system|qubit|' +
			'variational quantum',
		title: 'quantum*',
		not: 'quantum affine|quantum group',
	},
	{
		id: 'fphysics',
		label: 'Physics',
		description:
			'Physics: optics, plasma, statistical and nuclear physics and what no narrower badge names',
		strong:
			'active matter|colloid*|hamiltonian|higg|high energy physic|hydrodynamic*|' +
			'interferometer|ising model|laser|many body|metamaterial|metasurface|' +
			'nonlinear optics|nuclear fusion|optical cavit*|optical lattice|phase transition|' +
			'photonic*|plasma*|quasiparticle|spin glass*|statistical mechanic|' +
			'statistical physics|thermodynamic*|tokamak|turbulence',
		weak: 'photon|scattering|spin',
		keyword: 'astronomy|physic',
	},
	{
		id: 'fmath',
		label: 'Mathematics',
		description: 'Mathematics, pure and applied, where no narrower badge names it',
		strong:
			'abelian categor*|associative algebra|automorphi*|derived categor*|homological|' +
			'homology|lie group|lie superalgebra|tensor categor*|triangulated categor*',
		weak: 'algebra|bijection|conjecture|lemma|polynomial|variety',
	},
	{
		id: 'astro',
		label: 'Astrophysics',
		parent: 'fphysics',
		description: 'Stars, galaxies, planets and the universe',
		strong:
			'asteroid|astronom*|astrophysic*|cosmic*|cosmolog*|dark energy|dark matter|exoplanet|' +
			'galaxy|gravitational lensing|interstellar|redshift|stellar|supernova*|telescope',
	},
	{
		id: 'hep',
		label: 'Particle Physics',
		parent: 'fphysics',
		description: 'Particles and fields: theory, colliders, lattice',
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
		description: 'Solids, liquids and quantum matter',
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
		description: 'General relativity, black holes, gravitational waves',
		strong:
			'black hole|event horizon|general relativity|gravitational wave|loop quantum|' +
			'quantum gravity|schwarzschild|spacetime',
	},
	{
		id: 'algebra',
		label: 'Algebra',
		parent: 'fmath',
		description: 'Groups, rings, representations and categories',
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
		description: 'Varieties, schemes and moduli',
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
		description: 'Integers, primes and arithmetic',
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
		description: 'Manifolds, knots, homotopy and curvature',
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
		description: 'Analysis, operators, dynamical systems, partial differential equations',
		title:
			'banach|boundary value problem|c algebra|ergodic|hamilton jacobi|harmonic analysis|' +
			'hilbert space|holomorphic|operator algebra|pseudodifferential|schrodinger equation|' +
			'sobolev|spectral theory|well posedness',
	},
	{
		id: 'combinatorics',
		label: 'Combinatorics',
		parent: 'fmath',
		description: 'Discrete structures: graphs, designs, counting',
		title:
			'combinatorics|extremal graph|generating function|latin square|matroid|planar graph|' +
			'polytope|posets|ramsey|symmetric function|treewidth|young tableau*',
	},
	{
		id: 'probability',
		label: 'Probability',
		parent: 'fmath',
		description: 'Random processes and limit laws',
		title:
			'brownian motion|interacting particle system|large deviation|limit theorem|' +
			'martingale|percolation|queueing|random matrix|random walk|' +
			'stochastic partial differential|stochastic process',
	},
	{
		id: 'statistics',
		label: 'Statistics',
		parent: 'fmath',
		description: 'Statistical inference, estimation and testing',
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
		description: 'Numerical methods and scientific computing',
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
		description: 'Set theory, model theory, proofs and verification',
		title:
			'bisimulation|coalgebra*|computability|decidab*|first order logic|intuitionistic|' +
			'modal logic|model checking|model theory|proof theory|satisfiability modulo|' +
			'set theory|temporal logic|type theory',
	},
];
