// Finds pages by a reader's own words. Loaded, with Pagefind, when the search is opened for the first time.
//
// Pagefind by itself returns the pages that hold every word, so that one word too many, as in a question or a pasted error
// message, leaves nothing. Here each word is sought by itself; a page's score is the sum, and the rarer word counts more.
// A word of a heading counts once more, and so do the words that stand close together somewhere on the page.

const SHOWN = 8
const WEIGHED = 12 // Of the other pages nothing is loaded.
const HEADING = 6 // The weight of an h2 and of the page's keywords; an h1 has 7.
const CLOSE = 20 // words apart
// Words that say nothing about the page, unless there are no others.
const COMMON = new Set((
  "a an and are as at be but by can cannot do does for from have how i in is it its me my no not of on or so than that the their "
  + "there this to vs was what when where which why will with you your "
  + "а без бы в во где для до если ее ей же за и из или их к как какая какие какой когда ли мне мой на надо не нет ни но о от по "
  + "почему при про с со то у уже чем что чтобы это"
).split(" ").concat("为什 什么 怎么 怎样 如何 是什 么是 是否 了吗 么办 么解 解决 意思 多少".split(" ").map(pair => [...pair].join(" "))))
// A pair with one of these is grammar or a seam between words: rare, and tells nothing.
const PARTICLE = /[的了是吗呢么就]/
const HAN = /\p{Script=Han}/u
const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_.])+/gu

export async function load(address) {
  const engine = await import(address)
  await engine.options({ ranking: { metaWeights: { title: 5, description: 2 } } })
  return engine
}

// The terms of a query. An API name counts whole and in parts: a page may write torch.nn.Linear where the reader types nn.Linear.
// Of Chinese every two neighbouring characters are a term: browsers do not agree on where words end.
// Each has its share: the more terms a name gives, the less each counts; a whole number, a size of the reader's own, is half.
export function terms(query) {
  const found = new Map()
  for (const [token] of query.normalize("NFKC").replaceAll("@", " matmul ").matchAll(TOKEN)) {
    if (HAN.test(token)) {
      const characters = [...token]
      if (characters.length === 1) found.set(token, 1)
      for (let at = 1; at < characters.length; at++) found.set(characters.slice(at - 1, at + 1).join(" "), 1)
      continue
    }
    const name = token.replace(/^\.+|\.+$/g, "")
    const parts = /^[\d.]*$/.test(name) ? [name] : name.split(".")
    const words = parts.map(part => part.split(/(?<=[a-z])(?=[A-Z])/).join(" "))
    const names = new Set([parts.join(" "), ...parts, ...words].map(name => name.toLowerCase()))
    const share = /^\d+$/.test(name) ? 0.5 : names.size ** -0.5
    for (const term of names) if (term) found.set(term, Math.max(found.get(term) ?? 0, share))
  }
  const telling = [...found].filter(([term]) => !COMMON.has(term) && !PARTICLE.test(term) && (HAN.test(term) || term.length > 1))
  return telling.length ? telling : [...found]
}

// The results for one term; for a name with underscores that no page has, those for its parts.
async function hits(engine, [term, share]) {
  let { results } = await engine.search(term)
  if (HAN.test(term) && term.includes(" ")) {
    const together = new Set((await engine.search(`"${term}"`)).results.map(({ id }) => id))
    results = results.filter(({ id }) => together.has(id))
  }
  if (!results.length && /[^_]_+[^_]/.test(term)) {
    return (await Promise.all(term.split("_").filter(Boolean).map(part => hits(engine, [part, share])))).flat()
  }
  return [{ term, share, results }]
}

// The best pages for a query, best first: each with its title, and its sections in order of how well they match.
export async function find(engine, query) {
  const [found, all] = await Promise.all([
    Promise.all(terms(query).map(term => hits(engine, term))),
    engine.search(null),
  ])
  const pages = new Map()
  for (const { term, share, results } of found.flat()) {
    const rarity = share * Math.log(1 + all.results.length / results.length)
    const top = Math.max(...results.map(({ score }) => score))
    for (const result of results) {
      const page = pages.get(result.id) ?? { id: result.id, score: 0, hits: [] }
      page.score += result.score / top * rarity
      page.hits.push({ term, rarity, result })
      pages.set(page.id, page)
    }
  }
  const best = [...pages.values()].sort(byScore).slice(0, WEIGHED)
  const ranked = await Promise.all(best.map(async page => ({ ...page, score: page.score + await bonus(page) })))
  return Promise.all(ranked.sort(byScore).slice(0, SHOWN).map(page => inSections(engine, page)))
}

const byScore = (one, other) => other.score - one.score

// What a page deserves for terms in headings, and for the best group of different terms close together.
async function bonus({ hits }) {
  let score = 0
  const places = []
  for (const hit of hits) {
    const { term, rarity } = hit
    // Pagefind writes what it finds for the next term into the same object.
    const { weighted_locations } = hit.data = { ...await hit.result.data() }
    if (weighted_locations.some(({ weight }) => weight >= HEADING)) score += rarity
    places.push(...weighted_locations.map(({ location }) => ({ term, rarity, location })))
  }
  places.sort((one, other) => one.location - other.location)
  const groups = places.map(({ location }, at) => {
    const group = new Map()
    for (let next = at; places[next]?.location <= location + CLOSE; next++) group.set(places[next].term, places[next].rarity)
    return [...group.values()].reduce((sum, rarity) => sum + rarity, 0)
  })
  return score + Math.max(0, ...groups)
}

// The page with its sections, best first: the more of the terms one section has, in its heading above all, the better. In the
// excerpts all terms are marked.
async function inSections(engine, { id, hits }) {
  const sections = new Map()
  for (const { rarity, data } of hits) {
    for (const { url, title, excerpt, weighted_locations } of data.sub_results) {
      const section = sections.get(url) ?? { url, title: plain(title), excerpt, score: 0 }
      section.score += rarity * (weighted_locations.some(({ weight }) => weight > 1) ? 2 : 1)
      sections.set(url, section)
    }
  }
  const together = (await engine.search(hits.map(({ term }) => term).join(" "))).results.find(result => result.id === id)
  const { url, meta, sub_results } = await together?.data() ?? hits[0].data
  for (const { url, excerpt } of sub_results) if (sections.has(url)) sections.get(url).excerpt = excerpt
  for (const section of sections.values()) section.excerpt = marked(section.excerpt)
  const ordered = [...sections.values()].sort(byScore)
  return { url, title: plain(meta.title), description: plain(meta.description), sections: ordered }
}

// The index of Chinese pages has a zero-width space after every character (transposed/mkdocs/site.py).
const plain = text => text.replaceAll("\u200b", "")

// Neighbouring marks become one, and a Chinese character by itself is none.
const marked = excerpt => plain(excerpt).replaceAll("</mark><mark>", "").replace(/<mark>(\p{Script=Han})<\/mark>/gu, "$1")
