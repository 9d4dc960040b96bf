// Joins single edges to lines. A line ends where more or fewer than two edges of its kind meet.
const key = (p) => `${p[0]},${p[1]}`;

export function chains(edges, longest) {
  const at = new Map();
  for (const edge of edges)
    for (const p of edge) at.set(key(p), [...(at.get(key(p)) ?? []), edge]);
  const used = new Set();
  const lines = [];
  const walk = (start, edge) => {
    const line = [start];
    for (let next = edge, end = start; next && line.length < longest; ) {
      used.add(next);
      end = key(next[0]) === key(end) ? next[1] : next[0];
      line.push(end);
      const around = at.get(key(end));
      next = around.length === 2 ? around.find((e) => !used.has(e)) : undefined;
      if (next === undefined) break;
    }
    lines.push(line);
    return line.at(-1);
  };
  const follow = (start, edge) => {
    let end = walk(start, edge);
    for (let more; at.get(key(end)).length === 2 && (more = at.get(key(end)).find((e) => !used.has(e))); )
      end = walk(end, more);
  };
  for (const [, around] of at)
    if (around.length !== 2)
      for (const edge of around) if (!used.has(edge)) follow(endOf(edge, around, at), edge);
  for (const edge of edges) if (!used.has(edge)) follow(edge[0], edge);
  return lines;
}

/** The end of the edge that lies on the junction. */
const endOf = (edge, around, at) => (at.get(key(edge[0])) === around ? edge[0] : edge[1]);
