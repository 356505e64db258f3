"""The error messages that the programs caught: which of their lines they are, and whose."""

from support import SMALL

from transposed.programs import messages
from transposed.programs.catalogue import Programs
from transposed.programs.snippets import Snippet

SOURCE = """import torch

for shape in ((2, 4), (2,)):
    try:
        print("shape:", shape)
        #> shape: a result of three words
    except (RuntimeError, ValueError) as error:
        print(f"{shape}:", error)
        #> (2, 4): ValueError: size mismatch | for `weight`
        #> (2,): ... size mismatch at the end
        print("type:", type(error).__name__)
        #> type: RuntimeError
        print("seen:", shape)
        #> seen: no error at all
"""


def program(name, source=SOURCE):
    return Snippet(SMALL.snippets / f"{name}.py", SMALL.snippets, source)


def test_a_message_is_what_a_handler_prints_of_the_error_and_is_more_than_a_name():
    found = list(messages.printed(program("topic/claim_torch_numpy")))
    assert [message.text for message in found] == ["size mismatch | for `weight`", "size mismatch at the end"]
    assert [message.label for message in found] == ["2-4", "2"]
    assert {message.framework for message in found} == {"torch"}


def test_a_message_of_two_frameworks_is_of_the_one_that_the_values_were_taken_to():
    (first, _) = messages.printed(program("topic/claim_torch_keras"))
    assert first.framework == "keras"


def test_a_program_that_raises_errors_of_its_own_has_no_messages():
    assert not list(messages.printed(program("topic/claim_torch", f"{SOURCE}\nif shape:\n    raise ValueError\n")))


def test_the_messages_of_one_framework_are_in_alphabetical_order_and_each_is_there_once():
    other = SOURCE.replace("size mismatch |", "Before it |")
    own = [
        program("topic/one_keras"),
        program("topic/two_keras", other),
        program("topic/three_torch"),
        program("topic/a_torch", "print('x')"),
    ]
    found = messages.by_framework(own)
    assert list(found) == ["torch", "keras"]
    texts = [message.text for message in found["keras"]]
    assert texts == ["Before it | for `weight`", "size mismatch at the end", "size mismatch | for `weight`"]
    # Of two programs that print the same message the first stands for both.
    assert found["keras"][1].snippet.id == "topic/one_keras"


def test_the_messages_of_the_small_site():
    found = Programs.load(SMALL).messages
    assert {name: [message.text for message in group] for name, group in found.items()} == {
        "torch": ["mat1 and mat2 shapes cannot be multiplied (5x3 and 5x30)"]
    }
