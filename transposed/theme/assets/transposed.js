// What needs a script: search, copying, the choice of theme and tabs, the place in the contents.

const root = document.documentElement
const one = selector => document.querySelector(selector)
const all = selector => document.querySelectorAll(selector)

function store(name, value) {
  try {
    localStorage.setItem(`transposed.${name}`, JSON.stringify(value))
  } catch {
    // Blocked: the choice lasts for this page.
  }
}

// A page is made ready when a link to it is pointed at.

if (HTMLScriptElement.supports?.("speculationrules")) {
  const rules = document.createElement("script")
  rules.type = "speculationrules"
  rules.textContent = JSON.stringify({ prerender: [{
    where: { and: [{ href_matches: "/*" }, { not: { selector_matches: ".proof, .value" } }] },
    eagerness: "moderate",
  }] })
  document.head.append(rules)
} else if (location.host) {
  import("./prefetch.js")
}

// A section has moved: mkdocs/moved.py.

const moved = document.getElementById(location.hash.slice(1))
if (moved?.className == "moved") location.replace(moved.lastChild)

// Search is loaded when it is opened.

const dialog = one("dialog.search")

function search() {
  dialog.showModal()
  dialog.querySelector("input").select()
  import("./dialog.js").catch(() => {
    dialog.querySelector("[role=status]").textContent = dialog.dataset[location.host ? "unavailable" : "offline"]
  })
}

dialog.addEventListener("click", ({ target }) => {
  if (target === dialog || target.closest("ol a, [data-search-close]")) dialog.close()
})
dialog.querySelector("form").addEventListener("submit", event => event.preventDefault())

one("[data-search-open]").addEventListener("click", search)
document.addEventListener("keydown", event => {
  if (event.key === "k" && (event.ctrlKey || event.metaKey) && !one("dialog[open]")) {
    event.preventDefault()
    search()
  }
})

// Dark theme: as the system says, until the reader says otherwise.

const dark = one("[data-dark]")
const system = matchMedia("(prefers-color-scheme: dark)")
const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark"
const show = () => dark.setAttribute("aria-pressed", isDark())

dark.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark"
  store("theme", root.dataset.theme)
  show()
})
system.addEventListener("change", show)
addEventListener("pageshow", show)
show()

// Tabs: one choice for all sets, on this page and on the next.

function choose({ target }) {
  if (!target.matches(".tabbed-set > input")) return
  const label = one(`label[for="${target.id}"]`)
  const top = label.getBoundingClientRect().top
  for (const other of all(".tabbed-labels label")) {
    if (other.textContent === label.textContent) document.getElementById(other.htmlFor).checked = true
  }
  scrollBy({ top: label.getBoundingClientRect().top - top, behavior: "instant" }) // stays under the finger
  let before = []
  try {
    before = JSON.parse(localStorage.getItem("transposed.tabs")) ?? []
  } catch {
    // Nothing was stored.
  }
  store("tabs", [label.textContent, ...before.filter(name => name !== label.textContent)].slice(0, 8))
}

document.addEventListener("change", choose)

// Copying code.

const template = one("[data-copy]")
if (navigator.clipboard) {
  for (const block of all(".highlight")) block.append(template.content.cloneNode(true))
}
document.addEventListener("click", async ({ target }) => {
  const button = target.closest(".copy")
  if (!button) return
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent)
  const announce = one("[data-announce]")
  announce.textContent = button.dataset.copied
  button.classList.add("copy--done")
  setTimeout(() => {
    announce.textContent = ""
    button.classList.remove("copy--done")
  }, 2000)
})

// What is wider than the screen can be reached, and then scrolled, from the keyboard.

const sizes = new ResizeObserver(entries => {
  const wide = entries.map(({ target }) => [target, target.scrollWidth > target.clientWidth])
  for (const [box, scrolls] of wide) scrolls ? box.tabIndex = 0 : box.removeAttribute("tabindex")
})
for (const box of all("pre, .scroll, .compare, div.math")) sizes.observe(box)

// The place in the contents.

const links = new Map([...all(".toc a")].map(link => [link.hash.slice(1), link]))
const passed = new IntersectionObserver(entries => {
  const entry = entries.findLast(entry => entry.isIntersecting)
  if (!entry) return
  for (const link of links.values()) link.removeAttribute("aria-current")
  links.get(entry.target.id).setAttribute("aria-current", "true")
}, { rootMargin: "0px 0px -70% 0px" })
for (const id of links.keys()) passed.observe(document.getElementById(id))
one(".toc")?.addEventListener("click", ({ target }) => {
  if (target.closest("a") && one(".toc:popover-open")) one(".toc").hidePopover()
})

// The same section in the other language: anchors are equal in all of them.
for (const link of all(".languages a")) {
  link.addEventListener("click", () => { link.hash = location.hash })
}

// What proves a sentence, beside its mark: by pointing at it, reaching it by keyboard, or tapping. A click follows it.
if (HTMLElement.prototype.showPopover) {
  let touched = false
  addEventListener("pointerdown", event => { touched = event.pointerType === "touch" }, true)
  const show = event => {
    const mark = event.target.closest?.(".proof, .value")
    const follow = () => event.type === "click" && location.assign(mark.href)
    if (mark) import("./proof.js").then(proof => proof.show(mark, event.type)).catch(follow)
    return mark
  }
  document.addEventListener("pointerover", event => event.pointerType === "mouse" && show(event))
  document.addEventListener("focusin", event => event.target.matches(":focus-visible") && show(event))
  document.addEventListener("click", event => touched && event.detail && show(event) && event.preventDefault())
}

// A formula is copied as the LaTeX that it was written in, whole even where only a part is selected.
document.addEventListener("copy", event => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0).cloneRange()
  if (!range) return
  const around = node => (node.closest ? node : node.parentElement)?.closest("math")
  const [first, last] = [around(range.startContainer), around(range.endContainer)]
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  const copied = range.cloneContents()
  const formulas = copied.querySelectorAll("math")
  if (!formulas.length) return
  for (const formula of formulas) {
    const mark = formula.getAttribute("display") === "block" ? "$$" : "$"
    formula.replaceWith(mark + formula.querySelector("annotation").textContent + mark)
  }
  for (const mark of copied.querySelectorAll(".proof, .headerlink")) mark.remove()
  event.clipboardData.setData("text/plain", copied.textContent)
  event.preventDefault()
})
