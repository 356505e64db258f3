// What proves a sentence or a cell, beside its mark: fetched once per topic, loaded when a mark is first wanted.

const note = document.querySelector("[data-note]").content.firstElementChild
const [proofs, program] = note.children
const topics = new Map()
let wanted // the mark that the reader points at, stands on or has tapped
let leaving

document.querySelector("main").append(note)
note.addEventListener("pointerenter", () => clearTimeout(leaving))
note.addEventListener("pointerleave", leave)
note.addEventListener("beforetoggle", ({ newState }) => {
  if (newState === "closed") forget()
})

// The frameworks behind a mark: of one program, or of all programs of its claim.
async function load({ href, hash }) {
  const url = new URL("proofs.json", href).href
  if (!topics.has(url)) topics.set(url, fetch(url).then(answer => answer.json()))
  const topic = await topics.get(url)
  const name = hash.slice(1)
  return topic[name] ?? Object.values(topic).flat().filter(proof => proof.name === name)
}

function forget() {
  wanted?.removeAttribute("aria-describedby")
  wanted = undefined
}

function close() {
  clearTimeout(leaving)
  note.hidePopover()
  forget()
}

function leave() {
  clearTimeout(leaving)
  leaving = setTimeout(close, 200)
}

const element = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text })

// The printed lines that a mark speaks of, by their labels; undefined for all. A cell stands under or beside its own.
function lines(mark) {
  const said = mark.closest("[data-lines]")?.dataset.lines
  if (!mark.matches(".value")) return said && new Set(said.split("&"))
  return new Set([mark.closest("td").dataset.line])
}

function fill(mark, found) {
  const named = lines(mark)
  proofs.replaceChildren(...found.map(({ of, held, date, lines }) => {
    const proof = element("span", "aside__proof", "")
    const title = proof.appendChild(element("b", "framework", held ?? note.dataset.unverified))
    title.dataset.framework = of
    if (date) proof.append(element("time", "", date))
    // A claim of many frameworks lists them; their lines are in the table or on the page of proofs.
    const printed = found.length > 3 ? [] : lines.filter(([label]) => !named || named.has(label)).slice(0, 5)
    if (printed.length) proof.append(element("code", "", printed.map(([, line]) => line).join("\n")))
    return proof
  }))
  program.href = mark.href
}

// In the page's own coordinates, so that it scrolls along; above the mark where there is no room below.
function place(mark) {
  const box = mark.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = note
  const above = box.bottom + height + 8 > innerHeight && box.top > height + 8
  const left = Math.max(8, Math.min(box.left - 12, document.documentElement.clientWidth - width - 8))
  note.style.left = `${scrollX + left}px`
  note.style.top = `${scrollY + (above ? box.top - height : box.bottom)}px`
}

// Throws if the proofs cannot be loaded.
export async function show(mark, event) {
  clearTimeout(leaving)
  // This file, when it comes, may come too late.
  const left = { focusin: document.activeElement !== mark, pointerover: !mark.matches(":hover") }
  if (mark === wanted || left[event]) return
  close()
  wanted = mark
  const gone = ({ type, relatedTarget }) => {
    if (wanted !== mark || note.contains(relatedTarget)) return
    if (type !== "blur" && note.matches(":popover-open")) leave()
    else close()
  }
  mark.addEventListener(event === "focusin" ? "blur" : "pointerleave", gone, { once: true })
  try {
    // Whoever only crosses the mark is not disturbed.
    const [found] = await Promise.all([load(mark), event === "pointerover" && new Promise(done => setTimeout(done, 120))])
    if (wanted !== mark) return
    fill(mark, found)
  } catch (error) {
    forget()
    throw error
  }
  note.showPopover()
  place(mark)
  mark.setAttribute("aria-describedby", note.id)
  if (event === "click") program.focus({ preventScroll: true })
}
