"""A page as plain Markdown: one small piece of HTML for each rule, and the Markdown that it becomes."""

import pytest
from lxml import html

from transposed.outputs.markdown_twin import markdown

URL = "https://transposed.example/en/layers/page/"
PROOF = "https://transposed.example/en/evidence/layers/#shape_torch"


def article(text):
    return html.fragment_fromstring(text, create_parent="div")


def of(text):
    return markdown(article(text), URL)


def highlighted(language, *lines):
    code = "\n".join(f'<span class="n">{line}</span>' for line in lines)
    return f'<div class="language-{language} highlight"><pre><span></span><code>{code}\n</code></pre></div>'


def test_headings_lose_their_anchors_and_paragraphs_their_line_breaks():
    anchor = '<a class="headerlink" href="#a" title="Permanent link">¶</a>'
    text = of(f'<h1 id="a">Which <code>mm</code>?{anchor}</h1>\n<p>One\nline.</p>\n<h3 id="b">Why{anchor}</h3>')
    assert text == "# Which `mm`?\n\nOne line.\n\n### Why\n"


def test_lists_keep_what_is_in_them():
    text = of(
        "<ul>\n<li>one\ntwo</li>\n<li><p>three</p><p>four</p></li>\n</ul><ol><li>five<ul><li>six</li></ul></li></ol>"
    )
    assert text == "- one two\n- three\n\n  four\n\n1. five\n   - six\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<code>x * y_</code>", "`x * y_`"),
        ("<code>`x`</code>", "`` `x` ``"),
        ("<code>a``b</code>", "``` a``b ```"),
        ('<code class="whole">Invalid<wbr>Argument</wbr>Error</code>', "`InvalidArgumentError`"),
        ("<code>a &lt; b &amp;amp; c</code>", "`a < b &amp; c`"),
        ("a<wbr>b\u200bc\u2060", "abc"),
    ],
)
def test_code_is_kept_as_it_is(text, expected):
    assert of(f"<p>{text}</p>") == f"{expected}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*, @ or [x]", r"\*, @ or \[x\]"),
        ("in_features and kaiming_uniform_, _x", r"in_features and kaiming_uniform\_, \_x"),
        ("a &lt; b, a &lt;b&gt;", r"a < b, a \<b>"),
        ("x &amp; y, &amp;amp;", r"x & y, \&amp;"),
        ("~ ~~x~~", r"~ \~~x\~~"),
        (r"\ and `", r"\\ and \`"),
        ("1 + 1 = 2 | #3 - 4", "1 + 1 = 2 | #3 - 4"),
        ("<em>so_</em> <strong>it</strong> is_", r"*so\_* **it** is\_"),
    ],
)
def test_text_that_markdown_would_take_for_its_own_is_escaped(text, expected):
    assert of(f"<p>{text}</p>") == f"{expected}\n"


def test_links_and_images_are_absolute():
    text = of(
        '<p><a href="../no-sigmoid/#a_b">No <code>sigmoid</code></a>, <a href="#top">up</a>, '
        '<a href="https://a.org/x">there</a>.</p><p><img alt="A grid" src="../../figures/grid.svg" width="9"></p>'
    )
    assert text == (
        "[No `sigmoid`](https://transposed.example/en/layers/no-sigmoid/#a_b), "
        "[up](https://transposed.example/en/layers/page/#top), [there](https://a.org/x).\n\n"
        "![A grid](https://transposed.example/en/figures/grid.svg)\n"
    )


@pytest.mark.parametrize("mark", ['class="proof">✓', 'class="proof proof--unverified">?'])
def test_a_claim_is_a_link_to_its_proof(mark):
    text = of(
        f'<p>Here <span class="claim" data-claim="layers/shape_torch">it is <code>(2, 3)</code>'
        f'<a aria-label="Proof" href="../../evidence/layers/#shape_torch" {mark}</a></span>.</p>'
    )
    assert text == f"Here [it is `(2, 3)`]({PROOF}).\n"


def test_a_claim_without_a_mark_is_text():
    assert of('<p>It <span class="claim">is <code>2</code></span>.</p>') == "It is `2`.\n"


def value(text, of):
    return f'<td><a class="value" href="../../evidence/layers/#{of}"><code class="shape">{text}</code></a></td>'


def frameworks(**titles):
    links = (
        f'<a class="framework" data-framework="{name}" href="../../evidence/layers/#shape_{name}">{title}</a>'
        for name, title in titles.items()
    )
    return f'<th scope="col" class="frameworks">{" ".join(links)} </th>'


def compared(*rows):
    head, *body = (f"<tr>{row}</tr>" for row in rows)
    table = f'<table class="compare__table"><thead>{head}</thead><tbody>{"".join(body)}</tbody></table>'
    return f'<div class="compare" data-claim="layers/shape">{table}<span></span></div>'


def test_the_frameworks_in_the_head_of_a_comparison_lead_to_their_proofs():
    text = of(
        compared(
            f"<td></td>{frameworks(torch='PyTorch')}{frameworks(paddle='Paddle<wbr>Paddle</wbr>')}",
            f"<th><code>a | b</code></th>{value('(2, 3)', 'shape_torch')}{value('x || y', 'shape_paddle')}",
            f"<th><code>`c`</code></th>{value('1', 'shape_torch')}{value('2', 'shape_paddle')}",
        )
    )
    assert text == (
        f"|  | [PyTorch]({PROOF}) | [PaddlePaddle]({PROOF.replace('torch', 'paddle')}) |\n"
        "| --- | --- | --- |\n"
        r"| `a \| b` | `(2, 3)` | `x \|\| y` |"
        "\n| `` `c` `` | `1` | `2` |\n"
    )


def test_the_frameworks_in_the_first_column_of_a_comparison_lead_to_their_proofs():
    text = of(
        compared(
            "<td></td><th><code>x</code></th><th><code>y</code></th>",
            f"{frameworks(torch='PyTorch')}{value('1', 'shape_torch')}{value('2', 'shape_torch')}",
        )
    )
    assert text == f"|  | `x` | `y` |\n| --- | --- | --- |\n| [PyTorch]({PROOF}) | `1` | `2` |\n"


def test_frameworks_that_printed_the_same_stand_side_by_side_each_with_its_own_proof():
    text = of(
        compared(
            f"<td></td>{frameworks(torch='PyTorch', paddle='PaddlePaddle')}{frameworks(jax='JAX')}",
            f"<th><code>x</code></th>{value('1', 'shape')}{value('2', 'shape_jax')}",
        )
    )
    paddle, jax = (PROOF.replace("torch", name) for name in ("paddle", "jax"))
    assert text == (
        f"|  | [PyTorch]({PROOF}) [PaddlePaddle]({paddle}) | [JAX]({jax}) |\n| --- | --- | --- |\n| `x` | `1` | `2` |\n"
    )


def test_a_label_in_words_keeps_the_printed_one_beside_it():
    text = of(
        compared(
            f"<td></td>{frameworks(torch='PyTorch')}",
            f'<th><span class="label">веса | слоя</span> <code class="printed">weight</code></th>{value("1", "shape")}',
        )
    )
    assert text == f"|  | [PyTorch]({PROOF}) |\n| --- | --- |\n| веса \\| слоя `weight` | `1` |\n"


def test_a_table_in_prose_keeps_its_links_images_and_bars():
    text = of(
        '<div class="scroll"><table><thead><tr><th>Message</th><th>Page</th></tr></thead><tbody>'
        '<tr><td><code>a | b</code> or | no</td><td><a href="../x/">X</a><img alt="I" src="../../i.svg"></td></tr>'
        "<tr><td>$</td><td></td></tr></tbody></table><span></span></div><p>End</p>"
    )
    assert text == (
        "| Message | Page |\n| --- | --- |\n"
        r"| `a \| b` or \| no | [X](https://transposed.example/en/layers/x/)![I](https://transposed.example/en/i.svg) |"
        "\n| $ |  |\n\nEnd\n"
    )


def test_versions_are_one_line():
    item = '<li><span class="framework" data-framework="{}">{}</span> {}</li>'
    items = item.format("torch", "PyTorch", "2.12, 2.13") + item.format("jax", "JAX", "?")
    assert of(f'<ul class="versions">{items}</ul>') == "PyTorch 2.12, 2.13 · JAX ?\n"


def test_a_tab_is_its_bold_title_and_its_content():
    text = of(
        '<div class="tabbed-set tabbed-alternate"><input id="a" type="radio"><input id="b" type="radio">'
        '<div class="tabbed-labels"><label for="a">PyTorch</label><label for="b">Keras / <code>k</code></label></div>'
        f'<div class="tabbed-content">\n<div class="tabbed-block">\n{highlighted("snippet", "x = 1")}</div>\n'
        '<div class="tabbed-block">\n<p>None</p>\n</div>\n</div></div><p>End</p>'
    )
    assert text == "**PyTorch**\n\n```python\nx = 1\n```\n\n**Keras / `k`**\n\nNone\n\nEnd\n"


@pytest.mark.parametrize(
    ("box", "title"),
    [('<div class="admonition warning">', '<p class="admonition-title">'), ("<details>", "<summary>")],
)
def test_a_box_is_a_quotation_that_begins_with_its_title(box, title):
    end = [f"</{tag[1:].split()[0].rstrip('>')}>" for tag in (title, box)]
    program = highlighted("sh", "make", "", "make test")
    text = of(
        f"<p>Before</p>{box}{title}The <code>trap</code>{end[0]}"
        f"<p>One</p>{program}<ul><li>two</li></ul>{end[1]}<p>End</p>"
    )
    assert text == (
        "Before\n\n> **The `trap`**\n>\n> One\n>\n> ```sh\n> make\n>\n> make test\n> ```\n>\n> - two\n\nEnd\n"
    )


def test_a_program_is_a_fence_long_enough_for_it():
    assert of(highlighted("snippet", "x = 1", "", "  y * z_ &lt; 2")) == "```python\nx = 1\n\n  y * z_ < 2\n```\n"
    assert of(highlighted("markdown", "``` cell", "a", "```")) == "````markdown\n``` cell\na\n```\n````\n"
    assert of("<pre>plain\n</pre>") == "```\nplain\n```\n"


def test_a_cell_of_a_lab_is_its_code_and_what_it_prints():
    output = '<pre class="cell__output">1\n  2</pre>'
    text = of(f'<div class="cell" data-cell="a">{highlighted("python", "f()")}{output}</div><p>End</p>')
    assert text == "```python\nf()\n```\n\n```\n1\n  2\n```\n\nEnd\n"


def test_formulas_are_tex():
    mathml = "<math><semantics><mi>w</mi><annotation>{}</annotation></semantics></math>"
    inline, block = mathml.format(r"w_i * \hat{w}_j"), mathml.format("\\sum_i w_i\n+ b")
    text = of(f'<p>With <span class="math">{inline}</span>:</p><div class="math" tabindex="0">{block}</div><p>End</p>')
    assert text == "With $w_i * \\hat{w}_j$:\n\n$$\n\\sum_i w_i\n+ b\n$$\n\nEnd\n"


def test_a_section_in_english_keeps_its_notice():
    text = of('<p class="notice">Not translated</p><div class="in-english" lang="en"><h2>B</h2><p>Two</p></div>')
    assert text == "> Not translated\n\n## B\n\nTwo\n"


def test_the_page_itself_is_not_changed():
    page = article(f'<p>a_ <a href="../x/">x</a><wbr></p>{highlighted("snippet", "x = 1")}')
    before = html.tostring(page)
    markdown(page, URL)
    assert html.tostring(page) == before
