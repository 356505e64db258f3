// Search and the language menu. Everything else on the page works without this file.

const dialog = document.querySelector("dialog.search")
const input = dialog.querySelector("input")
const list = dialog.querySelector("ol")
const status = dialog.querySelector("[role=status]")
const hint = status.textContent
const button = document.querySelector("[data-search-open]")

let engine

function open() {
  dialog.showModal()
  input.select()
  engine ??= import(new URL(dialog.dataset.engine, location.href))
}

function result({ url, meta, sub_results }) {
  const item = document.createElement("li")
  for (const [index, part] of [{ url, title: meta.title }, ...sub_results.filter(sub => sub.url !== url)].slice(0, 3).entries()) {
    const link = item.appendChild(document.createElement("a"))
    link.href = part.url
    link.textContent = part.title
    link.className = index ? "search__section" : "search__page"
  }
  const text = item.appendChild(document.createElement("p"))
  // Pagefind escapes the page's text and adds only <mark>.
  text.innerHTML = sub_results[0]?.excerpt ?? ""
  return item
}

async function search() {
  const words = input.value.trim()
  if (!words) {
    list.replaceChildren()
    status.textContent = hint
    return
  }
  try {
    const found = await (await engine).debouncedSearch(words, {}, 120)
    if (!found) return // a newer search has begun
    const pages = await Promise.all(found.results.slice(0, 8).map(page => page.data()))
    list.replaceChildren(...pages.map(result))
    status.textContent = pages.length ? hint : dialog.dataset.none
  } catch {
    engine = undefined
    status.textContent = dialog.dataset.unavailable
  }
}

button.hidden = false
button.addEventListener("click", open)
input.addEventListener("input", search)
input.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault()
    list.querySelector("a")?.click()
  }
})
dialog.addEventListener("click", event => {
  if (event.target === dialog || event.target.closest("ol a, [data-search-close]")) dialog.close()
})
dialog.querySelector("form").addEventListener("submit", event => event.preventDefault())
document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, textarea, [contenteditable]")
  if (event.key === "/" && !typing && !dialog.open) {
    event.preventDefault()
    open()
  }
})

// The same section in the other language: anchors are equal in all of them.
for (const link of document.querySelectorAll(".md-select__link")) {
  link.addEventListener("click", () => { link.hash = location.hash })
}
