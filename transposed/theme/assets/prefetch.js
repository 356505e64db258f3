// For a browser that cannot render the next page ahead: it is fetched, once, when a link to it is pointed at.

document.addEventListener("pointerover", ({ target }) => {
  const link = target.closest("a[href]:not(.proof, .value)")
  const near = link?.protocol.startsWith("http") && link.host === location.host && link.pathname !== location.pathname
  if (!near || document.querySelector(`link[rel=prefetch][href="${CSS.escape(link.pathname)}"]`)) return
  const hint = document.createElement("link")
  hint.rel = "prefetch"
  hint.setAttribute("href", link.pathname)
  document.head.append(hint)
})
