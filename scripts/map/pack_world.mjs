// Packs Natural Earth's countries at 1:50 million into assets/map/world.json: shared borders stay shared, and
// the Caspian stays sea. `npm ci && npm run pack` in this folder; the result is in the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { presimplify, simplify } from 'topojson-simplify';

/// Steps in a degree: about a kilometre, finer than a pixel of a map of a region.
const stepsPerDegree = 100;
/// Least area of a corner that stays, square degrees.
const leastArea = 1e-3;

const require = createRequire(import.meta.url);
const source = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const { arcs, objects } = simplify(presimplify(source), leastArea);

/// [longitude, latitude, then steps from point to point…] in steps; repeated points are left out.
function packArc(arc) {
  const packed = [];
  let last = [0, 0];
  for (const [longitude, latitude] of arc) {
    const point = [Math.round(longitude * stepsPerDegree), Math.round(latitude * stepsPerDegree)];
    if (packed.length && point[0] === last[0] && point[1] === last[1]) continue;
    packed.push(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  return packed;
}

const ringsOf = ({ type, arcs: parts = [] }) => (type === 'MultiPolygon' ? parts.flat() : type === 'Polygon' ? parts : []);
const countries = objects.countries.geometries.map((geometry) => ({ name: geometry.properties.name, rings: ringsOf(geometry) }));

const line = (value) => JSON.stringify(value);
const file = fileURLToPath(new URL('../../assets/map/world.json', import.meta.url));
writeFileSync(file, [
  '{',
  '"source": "Natural Earth 1:50m countries, from world-atlas 2.0.2; public domain",',
  `"stepsPerDegree": ${stepsPerDegree},`,
  `"arcs": [\n${arcs.map(packArc).map(line).join(',\n')}\n],`,
  `"countries": [\n${countries.map(line).join(',\n')}\n]`,
  '}\n',
].join('\n'));
