"""The length of a page is that of its running text; programs, tables, folds and marks are none of it."""

from types import SimpleNamespace

import pytest
from lxml import html

from transposed.checks import length


def page(content, language="en"):
    return SimpleNamespace(tree=html.fragment_fromstring(content, create_parent="div"), language=language)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<h2>One two</h2><p>three four</p><ul><li>five</li></ul>", 5),
        ("<p>one <code>x @ w.T + b</code> three</p>", 3),
        ("<p>one <math><mi>a</mi><mo>+</mo><mi>b</mi></math>, three</p>", 3),
        ('<p><span><a href="#">one two</a><a class="proof">?</a></span></p>', 2),
        ("<p>one</p><pre><code>two three</code></pre><table><tr><td>four</td></tr></table>", 1),
        ('<details><summary>one</summary><p>two</p></details><div class="admonition"><p>one two</p></div>', 2),
    ],
)
def test_words_are_counted_as_a_reader_meets_them(content, words):
    assert length.count(page(content)) == words


def test_chinese_is_counted_in_characters_without_punctuation_and_code():
    assert length.count(page("<p>梯度是 <code>None</code>，不是零。</p>", "zh")) == 6
