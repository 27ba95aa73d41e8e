// SPDX-License-Identifier: GPL-3.0-or-later
// Simplifies the borders that make-geometry makes, and measures the areas: centre, size, bounds of the main land.
'use strict'

// However coarse, an island or enclave that is drawn keeps this many points.
const FEWEST_POINTS = 7

const ringArea = ring => ring.reduce((sum, [x, y], i) => {
  const [x2, y2] = ring[(i + 1) % ring.length]
  return sum + x * y2 - x2 * y
}, 0) / 2

// The points of a ring, the first again as last.
function joinArcs (numbers, arcs) {
  const points = []
  for (const number of numbers) {
    const arc = number < 0 ? arcs[~number].points.slice().reverse() : arcs[number].points
    points.push(...(points.length ? arc.slice(1) : arc))
  }
  return points
}

// The polygon of an area that is largest without its holes.
function findMain (area, arcs) {
  const sizes = area.polygons.map(polygon => Math.abs(ringArea(joinArcs(polygon[0], arcs))))
  return sizes.indexOf(Math.max(...sizes))
}

// Lets a ring have its heaviest points at the coarse level until it has enough of them.
function keepShape (ring, arcs, level) {
  const numbers = ring.map(number => number < 0 ? ~number : number)
  const points = numbers.flatMap(number => arcs[number].points.map((point, i) => ({ number, i, weight: point[2] })))
  const kept = points.filter(({ number, i }) => arcs[number].levels[i] <= level).length - numbers.length
  const others = points.filter(({ number, i }) => arcs[number].levels[i] > level).sort((a, b) => b.weight - a.weight)
  for (const { number, i } of others.slice(0, Math.max(0, FEWEST_POINTS - 1 - kept))) arcs[number].levels[i] = level
}

// Islands smaller than what is smoothed away are left out at a coarse level, but never the largest of an area, nor a
// ring that is also a neighbour's border.
function isLeftOut (ring, arcs, tolerance) {
  return ring.length === 1 && arcs[ring[0] < 0 ? ~ring[0] : ring[0]].kind === 'c' &&
    Math.abs(ringArea(joinArcs(ring, arcs))) < tolerance * 3
}

function findLeftOut (arcs, areas, tolerance) {
  const result = new Set()
  for (const area of areas) {
    const main = findMain(area, arcs)
    area.polygons.forEach((polygon, p) => polygon.forEach(ring => {
      if (p !== main && isLeftOut(ring, arcs, tolerance)) result.add(arcs[ring[0] < 0 ? ~ring[0] : ring[0]])
    }))
  }
  return result
}

function applyLevel (arcs, areas, level, tolerance) {
  const leftOut = findLeftOut(arcs, areas, tolerance)
  for (const arc of arcs) {
    if (!leftOut.has(arc)) arc.points.forEach((point, i) => { if (point[2] >= tolerance) arc.levels[i] = level })
  }
  for (const ring of areas.flatMap(area => area.polygons.flat())) {
    if (!leftOut.has(arcs[ring[0] < 0 ? ~ring[0] : ring[0]])) keepShape(ring, arcs, level)
  }
}

const countPoints = (arcs, level) => arcs.reduce((sum, arc) => sum + arc.levels.filter(digit => digit <= level).length, 0)

// Weights by Visvalingam's method: the area of the triangle that goes when a point goes. Arcs are simplified, not areas,
// so that neighbours keep the same border; their ends always stay.
function simplify (arcs, areas, presimplify, budgets) {
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs: arcs.map(arc => arc.points) })
  const result = arcs.map((arc, i) => ({ kind: arc.kind, points: weighed.arcs[i] }))
  const tolerances = []
  for (let level = budgets.length - 1; level >= 0; level--) {
    let [low, high] = [0, 1e9]
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2
      const trial = result.map(arc => ({ ...arc, levels: arc.points.map(() => budgets.length) }))
      applyLevel(trial, areas, level, middle)
      if (countPoints(trial, level) > budgets[level]) low = middle
      else high = middle
    }
    tolerances[level] = high
  }
  for (const arc of result) arc.levels = arc.points.map(() => budgets.length)
  for (let level = budgets.length - 1; level >= 0; level--) applyLevel(result, areas, level, tolerances[level])
  result.tolerances = [...tolerances, 0].map(area => Math.round(Math.sqrt(area)))
  return result
}

function distanceToSegment (x, y, [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const t = length ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy)
}

// How far a point is from the polygon's edge; negative outside.
function distanceToEdge (x, y, rings) {
  let inside = false
  let distance = Infinity
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]]
      if ((a[1] > y) !== (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside
      distance = Math.min(distance, distanceToSegment(x, y, a, b))
    }
  }
  return inside ? distance : -distance
}

function boundsOf (rings) {
  const xs = rings.flat().map(point => point[0])
  const ys = rings.flat().map(point => point[1])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

// The point farthest from the edge (the "pole of inaccessibility"), found by cutting squares that may hold a better one.
function findCenter (rings) {
  const [left, top, right, bottom] = boundsOf(rings.slice(0, 1))
  const makeCell = (x, y, half) => {
    const distance = distanceToEdge(x, y, rings)
    return { x, y, half, distance, most: distance + half * Math.SQRT2 }
  }
  const half = Math.min(right - left, bottom - top) / 2
  const cells = []
  for (let x = left; x < right; x += 2 * half) {
    for (let y = top; y < bottom; y += 2 * half) cells.push(makeCell(x + half, y + half, half))
  }
  let best = cells[0]
  while (cells.length) {
    cells.sort((a, b) => a.most - b.most)
    const cell = cells.pop()
    if (cell.distance > best.distance) best = cell
    if (cell.most - best.distance <= Math.max(0.05, half / 100)) break
    const quarter = cell.half / 2
    for (const [dx, dy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]]) {
      cells.push(makeCell(cell.x + dx * quarter, cell.y + dy * quarter, quarter))
    }
  }
  return best
}

// The point in the middle of a ring's area, which need not be in it: where an area is seen from another.
function findMiddle (ring) {
  const area = ringArea(ring)
  let [x, y] = [0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]]
    const weight = (a[0] * b[1] - b[0] * a[1]) / (6 * area)
    x += (a[0] + b[0]) * weight
    y += (a[1] + b[1]) * weight
  }
  return [x, y]
}

const gapBetween = (a, b) => Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]))
const unite = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]

// What one wants to see of a country: its largest part, what lies near, and what is farther off but not small.
function findMainBounds (polygons, main) {
  const parts = polygons.map(rings => ({ bounds: boundsOf(rings), area: Math.abs(ringArea(rings[0])) }))
  const first = parts[main]
  const reach = Math.hypot(first.bounds[2] - first.bounds[0], first.bounds[3] - first.bounds[1])
  let bounds = first.bounds
  for (const part of parts) {
    const gap = gapBetween(part.bounds, first.bounds)
    const near = gap <= Math.max(reach * 0.25, 6000)
    const large = gap <= reach && part.area >= first.area * 0.0012
    if (near || large) bounds = unite(bounds, part.bounds)
  }
  return bounds
}

function measure (area, arcs) {
  const polygons = area.polygons.map(polygon => polygon.map(ring => joinArcs(ring, arcs)))
  const main = findMain(area, arcs)
  const center = findCenter(polygons[main])
  const [left, top, right, bottom] = findMainBounds(polygons, main)
  return {
    center: [Math.round(center.x * 10) / 10, Math.round(center.y * 10) / 10],
    middle: findMiddle(polygons[main][0]).map(value => Math.round(value)),
    size: Math.round(center.distance * 20) / 10,
    bounds: [left, top, right - left, bottom - top]
  }
}

module.exports = { simplify, measure }
