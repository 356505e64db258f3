// The search dialog: loaded when it is first opened.

const dialog = document.querySelector("dialog.search")
const input = dialog.querySelector("input")
const list = dialog.querySelector("ol")
const status = dialog.querySelector("[role=status]")
const hint = status.textContent

// Resolves to a function from words to pages.
let finder
let latest = 0
let shown = Promise.resolve()

function load() {
  const address = name => new URL(dialog.dataset[name], location.href)
  finder ??= import(address("finder")).then(async ({ load, find }) => {
    const engine = await load(address("engine"))
    return words => find(engine, words)
  })
  finder.catch(() => { finder = undefined })
  return finder
}

function link(url, text, kind) {
  const link = document.createElement("a")
  link.href = url
  link.textContent = text
  link.className = `search__${kind}`
  return link
}

// The title leads to the section that fits best, which is named below it, unless that is the page's beginning.
function result({ url, title, description, sections: [best, ...others] }) {
  const item = document.createElement("li")
  item.append(link(best?.url ?? url, title, "page"))
  const below = [best, ...others].filter(section => section && section.url !== url && section.title !== title).slice(0, 2)
  item.append(...below.map(section => link(section.url, section.title, "section")))
  const text = item.appendChild(document.createElement("p"))
  // Pagefind escapes the page's text and adds only <mark>.
  if (best) text.innerHTML = best.excerpt
  else text.textContent = description
  return item
}

async function search() {
  const words = input.value.trim()
  const mine = ++latest
  if (!words) {
    list.replaceChildren()
    status.textContent = hint
    return
  }
  await new Promise(resolve => setTimeout(resolve, 120))
  if (mine !== latest) return // the reader types on
  try {
    const pages = await (await load())(words)
    if (mine !== latest) return
    list.replaceChildren(...pages.map(result))
    status.textContent = pages.length ? hint : dialog.dataset.none
  } catch {
    if (mine === latest) status.textContent = dialog.dataset.unavailable
  }
}

// Not while an input method is composing: those letters are not yet words.
for (const event of ["input", "compositionend"]) {
  input.addEventListener(event, ({ isComposing }) => { if (!isComposing) shown = search() })
}
dialog.addEventListener("keydown", async event => {
  if (event.isComposing) return
  // A search field would only be emptied.
  if (event.key === "Escape") {
    event.preventDefault()
    dialog.close()
  }
  if (event.key === "Enter" && event.target === input) {
    event.preventDefault()
    await shown
    list.querySelector("a")?.click()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) {
    event.preventDefault()
    const stops = [input, ...list.querySelectorAll("a")]
    stops[stops.indexOf(document.activeElement) + step]?.focus()
  }
})

load()
if (input.value) shown = search() // typed while this file was on its way
