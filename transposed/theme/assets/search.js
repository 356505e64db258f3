// Finds pages by a reader's own words. Loaded, with Pagefind, when the search is opened for the first time.
//
// Pagefind by itself returns the pages that hold every word, so that one word too many, as in a question or a pasted error
// message, leaves nothing. Here each word is sought by itself; a page's score is the sum, and the rarer word counts more.

const SHOWN = 8
// Words that say nothing about the page, unless there are no others.
const COMMON = new Set((
  "a an and are as at be but by can cannot do does for from have how i in is it its me my no not of on or so than that the their "
  + "there this to vs was what when where which why will with you your "
  + "а без бы в во где для до если ее ей же за и из или их к как какая какие какой когда ли мне мой на надо не нет ни но о от по "
  + "почему при про с со то у уже чем что чтобы это"
).split(" ").concat("为什 什么 怎么 怎样 如何 是什 么是 是否 了吗 么办 么解 解决".split(" ").map(pair => [...pair].join(" "))))
const HAN = /\p{Script=Han}/u
const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_.])+/gu

export async function load(address) {
  const engine = await import(address)
  await engine.options({ ranking: { metaWeights: { title: 5, description: 2 } } })
  return engine
}

// The terms of a query. An API name counts whole and in parts: a page may write torch.nn.Linear where the reader types nn.Linear.
// Of Chinese every two neighbouring characters are a term: browsers do not agree on where words end.
export function terms(query) {
  const found = new Set()
  const add = words => found.add(words.join(" ").toLowerCase())
  for (const [token] of query.normalize("NFKC").replaceAll("@", " matmul ").matchAll(TOKEN)) {
    if (HAN.test(token)) {
      const characters = [...token]
      if (characters.length === 1) add(characters)
      for (let at = 1; at < characters.length; at++) add(characters.slice(at - 1, at + 1))
      continue
    }
    const name = token.replace(/^\.+|\.+$/g, "")
    const parts = /^[\d.]*$/.test(name) ? [name] : name.split(".")
    for (const words of [parts, ...parts.map(part => [part]), ...parts.map(part => part.split(/(?<=[a-z])(?=[A-Z])/))]) add(words)
  }
  found.delete("")
  const telling = [...found].filter(term => !COMMON.has(term) && !/^[^\p{Script=Han}]$/u.test(term))
  return telling.length ? telling : [...found]
}

// The results for one term; for a name with underscores that no page has, those for its parts.
async function hits(engine, term) {
  let { results } = await engine.search(term)
  if (HAN.test(term) && term.includes(" ")) {
    const together = new Set((await engine.search(`"${term}"`)).results.map(({ id }) => id))
    results = results.filter(({ id }) => together.has(id))
  }
  if (!results.length && /[^_]_+[^_]/.test(term)) {
    return (await Promise.all(term.split("_").filter(Boolean).map(part => hits(engine, part)))).flat()
  }
  return [{ term, results }]
}

// The best pages for a query, best first: each with its title, and its sections in order of how well they match.
export async function find(engine, query) {
  const [found, all] = await Promise.all([
    Promise.all(terms(query).map(term => hits(engine, term))),
    engine.search(null),
  ])
  const pages = new Map()
  for (const { term, results } of found.flat()) {
    const rarity = Math.log(1 + all.results.length / results.length) ** 1.5
    const top = Math.max(...results.map(({ score }) => score))
    for (const result of results) {
      const page = pages.get(result.id) ?? { id: result.id, score: 0, hits: [] }
      page.score += result.score / top * rarity
      page.hits.push({ term, rarity, result })
      pages.set(page.id, page)
    }
  }
  const best = [...pages.values()].sort(byScore).slice(0, SHOWN)
  return (await Promise.all(best.map(page => inSections(engine, page)))).sort(byScore)
}

const byScore = (one, other) => other.score - one.score

// The page with its sections, best first: the more of the terms one section has, in its heading above all, the better it and
// the page. In the excerpts all terms are marked.
async function inSections(engine, { id, score, hits }) {
  const sections = new Map()
  for (const { rarity, result } of hits) {
    for (const { url, title, excerpt, weighted_locations } of (await result.data()).sub_results) {
      const section = sections.get(url) ?? { url, title: plain(title), excerpt, score: 0 }
      section.score += rarity * (weighted_locations.some(({ weight }) => weight > 1) ? 2 : 1)
      sections.set(url, section)
    }
  }
  const together = (await engine.search(hits.map(({ term }) => term).join(" "))).results.find(result => result.id === id)
  const { url, meta, sub_results } = await (together ?? hits[0].result).data()
  for (const { url, excerpt } of sub_results) if (sections.has(url)) sections.get(url).excerpt = excerpt
  for (const section of sections.values()) section.excerpt = marked(section.excerpt)
  const ordered = [...sections.values()].sort(byScore)
  return { url, title: plain(meta.title), description: plain(meta.description), sections: ordered, score: score + (ordered[0]?.score ?? 0) }
}

// The index of Chinese pages has a zero-width space after every character (transposed/mkdocs/site.py).
const plain = text => text.replaceAll("\u200b", "")

// Neighbouring marks become one, and a Chinese character by itself is none.
const marked = excerpt => plain(excerpt).replaceAll("</mark><mark>", "").replace(/<mark>(\p{Script=Han})<\/mark>/gu, "$1")
