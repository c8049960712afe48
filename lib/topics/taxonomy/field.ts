import type { TopicDefinition } from './definition.ts';

export const field: readonly TopicDefinition[] = [
	{
		id: 'fphysics',
		label: 'Physics',
		description: 'Physics beyond ML: particles, condensed matter, optics, astronomy',
		strong:
			'astrophysic*|black hole|bose einstein|boson*|cosmic*|cosmolog*|dark energy|' +
			'dark matter|exoplanet|fermion*|ferromagnet*|galaxies*|galaxy*|gauge field|' +
			'gauge theor*|gravitational|hadron*|hamiltonian|higg|high energy physic|' +
			'hydrodynamic*|lattice gauge|lattice qcd|neutrino*|optical cavit*|optical lattice|' +
			'particle physic|phase transition|phonon|plasma*|quark|spin chain|spin glass*|' +
			'spin liquid|spin orbit|spin wave|statistical mechanic|stellar|string theory|' +
			'superconduct*|supernova*|thermodynamic*|topological insulator',
		weak: 'laser|photon|spin',
		keyword: 'astronomy|physic',
	},
	{
		id: 'fmath',
		label: 'Mathematics',
		description: 'Pure and applied mathematics',
		strong:
			'abelian categor*|associative algebra|associative group|associative superalgebra|' +
			'automorphi*|banach|bijective proof|cluster algebra|cluster group|' +
			'cluster superalgebra|cohomolog*|commutative algebra|commutative group|' +
			'commutative superalgebra|derived categor*|elliptic curve|elliptic equation|' +
			'elliptic operator|finite group|functor|hecke algebra|hecke group|hecke superalgebra|' +
			'hilbert space|homological|homology|hopf algebra|hopf group|hopf superalgebra|' +
			'hypersurface|irreducible|isomorphism*|knot|lie algebra|lie group|lie superalgebra|' +
			'modular form|moduli|prime number|quantum algebra|quantum group|quantum superalgebra|' +
			'quiver|representation theory|root system|sheave|sobolev|tensor categor*|' +
			'triangulated categor*|vertex algebra|vertex group|vertex superalgebra|weyl group|' +
			'zeta function',
		weak: 'algebra|bijection|conjecture|integer|invariant|lemma|module|polynomial|variety',
	},
];
