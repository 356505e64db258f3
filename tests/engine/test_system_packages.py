"""What pip cannot bring is installed by root on Debian, or named with the command to type; nothing is skipped."""

import pytest

from transposed.dev import system_packages
from transposed.dev.system_packages import CHINESE_FONT, JAVA, MissingProgram, Need

BUSY = "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)"


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """An apt-get that writes down how it was called, and puts a file where a package would be."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system_packages, "PAUSE", 0.01)

    class Apt:
        def calls(self):
            return [line.split() for line in (tmp_path / "calls").read_text().splitlines()]

        def need(self, what, package, here=False):
            if here:
                (tmp_path / package).touch()
            return Need(what, package, (tmp_path / package).exists)

        def does(self, script):
            program = folder / "apt-get"
            program.write_text(f'#!/bin/sh\ncd {tmp_path}\necho "$@" >> calls\n{script}\n')
            program.chmod(0o755)

    found = Apt()
    found.does('case "$*" in *install*) for one in "$@"; do case $one in -*) ;; *) touch "$one"; esac; done; esac')
    return found


def test_everything_that_is_missing_is_named_in_one_line_to_type(monkeypatch):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
    needs = [
        Need("Chromium", "chromium-headless-shell", lambda: None, "playwright install chromium"),
        Need("font for Chinese", "fonts-noto-cjk", lambda: True),
        Need("Java", "default-jre-headless", lambda: None),
    ]
    with pytest.raises(MissingProgram) as caught:
        system_packages.ensure(*needs)
    assert str(caught.value) == (
        "no Chromium and no Java found; type: apt install chromium-headless-shell default-jre-headless "
        "(or, for Chromium: playwright install chromium)"
    )


def test_what_is_there_is_left_alone(apt, tmp_path):
    system_packages.ensure(apt.need("Java", "default-jre-headless", here=True))
    assert not (tmp_path / "calls").exists()


def test_root_on_debian_asks_for_exactly_what_is_missing_and_says_what_came(apt, capfd):
    system_packages.ensure(
        apt.need("Chromium", "chromium-headless-shell", here=True), apt.need("font for Chinese", "fonts-noto-cjk")
    )
    update, install = apt.calls()
    assert update[-1] == "update"
    assert install[-4:] == ["install", "--yes", "--no-install-recommends", "fonts-noto-cjk"]
    assert "DPkg::Lock::Timeout=300" in update and "DPkg::Lock::Timeout=300" in install
    printed = capfd.readouterr().out
    assert "no font for Chinese here: installing Debian's fonts-noto-cjk" in printed
    assert "installed fonts-noto-cjk in " in printed
    assert "chromium" not in printed


def test_a_lock_that_apt_does_not_wait_for_is_waited_for_and_said(apt, capfd):
    apt.does(
        f'if [ $(wc -l < calls) -le 2 ]; then echo "{BUSY}" >&2; exit 100; fi\n'
        'case "$*" in *install*) touch default-jre-headless; esac'
    )
    system_packages.ensure(apt.need("Java", "default-jre-headless"))
    assert [call[-1] for call in apt.calls()] == ["update", "update", "update", "default-jre-headless"]
    shown = capfd.readouterr()
    assert shown.out.count("apt is busy: trying again in 0.01 s") == 2
    assert shown.err.count(BUSY) == 2


def test_the_waiting_ends(apt, monkeypatch, capfd):
    monkeypatch.setattr(system_packages, "PATIENCE", 0.05)
    apt.does(f'echo "{BUSY}" >&2; exit 100')
    with pytest.raises(MissingProgram, match="no Java found; type: apt install default-jre-headless"):
        system_packages.ensure(apt.need("Java", "default-jre-headless"))
    assert "apt is busy" in capfd.readouterr().out


def test_another_failure_of_apt_is_not_waited_for(apt, capfd):
    apt.does('echo "E: Unable to locate package default-jre-headless" >&2; exit 100')
    with pytest.raises(MissingProgram, match="type: apt install default-jre-headless"):
        system_packages.ensure(apt.need("Java", "default-jre-headless"))
    assert [call[-1] for call in apt.calls()] == ["update", "default-jre-headless"]
    assert "busy" not in capfd.readouterr().out


def test_what_apt_says_is_shown_while_it_works(apt, tmp_path, monkeypatch):
    apt.does("echo 'W: a slow mirror' >&2; for i in $(seq 30); do [ -e shown ] && exit 0; sleep 0.1; done; exit 1")

    class Screen:
        def write(self, text):
            if "a slow mirror" in text:
                (tmp_path / "shown").touch()

        def flush(self):
            pass

    monkeypatch.setattr(system_packages.sys, "stderr", Screen())
    assert system_packages.apt_get("update") == 0


@pytest.mark.parametrize(
    ("programs", "found"),
    [
        ({"fc-list": "Noto Sans CJK SC"}, True),
        ({"fc-list": ""}, False),
        ({"fc-list": "", "dpkg-query": "installed"}, False),
        ({"dpkg-query": "installed"}, True),
        ({"dpkg-query": "not-installed"}, False),
        ({"dpkg-query": ""}, False),
        ({}, True),
    ],
)
def test_a_font_for_chinese_is_asked_of_fontconfig_or_of_dpkg(programs, found, tmp_path, monkeypatch):
    for name, answer in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\necho '{answer}'\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert CHINESE_FONT.found() is found


@pytest.mark.browser
def test_make_test_asks_for_the_browser_the_font_and_java_at_once(monkeypatch):
    from transposed import __main__ as main

    asked = []
    monkeypatch.setattr(system_packages, "ensure", lambda *needs: asked.append([need.package for need in needs]))
    monkeypatch.setattr(main.sys, "argv", ["transposed", "programs"])
    assert main.main() == 0
    assert asked == [["chromium-headless-shell", CHINESE_FONT.package, JAVA.package]]
