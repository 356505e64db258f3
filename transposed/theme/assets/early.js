// Runs before the first paint: the theme and the tabs that this reader chose, so that nothing flashes or moves later.
{
  const stored = name => {
    try {
      return JSON.parse(localStorage.getItem(`transposed.${name}`))
    } catch {
      return null // storage is blocked, or holds what another site on this host wrote
    }
  }

  const theme = () => {
    const chosen = stored("theme")
    if (chosen) document.documentElement.dataset.theme = chosen
  }

  // In each set of tabs the one that was chosen last, by its label.
  const tabs = () => {
    const wanted = stored("tabs")
    if (!Array.isArray(wanted)) return
    for (const labels of document.querySelectorAll(".tabbed-labels")) {
      const found = new Map([...labels.children].map(label => [label.textContent, label.htmlFor]))
      const chosen = wanted.find(name => found.has(name))
      const input = chosen && document.getElementById(found.get(chosen))
      if (input) input.checked = true
    }
  }

  document.documentElement.classList.add("js")
  theme()
  if (stored("tabs")) {
    // While the page is still arriving, each set is dealt with before it is painted.
    const watch = new MutationObserver(tabs)
    watch.observe(document, { childList: true, subtree: true })
    addEventListener("DOMContentLoaded", () => { watch.disconnect(); tabs() })
  }
  // A page that waited in the background may have missed a choice made meanwhile.
  addEventListener("pageshow", () => { theme(); tabs() })
  document.addEventListener("prerenderingchange", () => { theme(); tabs() })
}
