import json
import os
import signal
import threading
from pathlib import Path

import pytest

from gridplan.errors import InputError
from gridplan.files import (
    LOCK,
    atomic_file,
    locked,
    make_draft_folder,
    move_in,
    remove_drafts,
    settle,
)


def test_a_file_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def stop_halfway():
        with atomic_file(path) as draft:
            draft.write_text("half")
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        stop_halfway()
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_text() == "old"
    with atomic_file(path) as draft:
        draft.write_text("new")
        assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_text() == "new"


def test_links_are_replaced_and_not_followed(tmp_path):
    victim, path = tmp_path / "victim", tmp_path / "a.txt"
    victim.write_text("mine")
    path.symlink_to(victim)
    (tmp_path / ".unfinished-a.txt").symlink_to(victim)
    with atomic_file(path) as draft:
        draft.write_text("new")
    assert victim.read_text() == "mine"
    assert (path.is_symlink(), path.read_text()) == (False, "new")


def test_only_drafts_of_our_own_names_are_swept(tmp_path):
    make_draft_folder(tmp_path, "files").joinpath("half").touch()
    theirs = tmp_path / ".unfinished-novel"
    theirs.mkdir()
    aside = tmp_path / "aside"
    aside.mkdir()
    (aside / "thesis.txt").touch()
    (tmp_path / ".unfinished-files-abcdefgh").symlink_to(aside)
    remove_drafts(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {
        "aside", ".unfinished-novel", ".unfinished-files-abcdefgh",
    }  # fmt: skip
    assert (aside / "thesis.txt").exists()


def texts(folder):
    """Return what the files of a folder say."""
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


@pytest.mark.skipif(os.name != "posix", reason="no SIGKILL on this system")
def test_a_move_that_is_killed_anywhere_is_carried_out_when_it_is_looked_at(tmp_path, monkeypatch):
    names = ["a", "b", "c", "d", "record"]
    old = {name: f"old {name}" for name in (*names, "gone", "theirs")}
    new = {name: f"new {name}" for name in (*names[1:], "e")} | {"a": "old a"}
    replace, ends = Path.replace, 0
    for number in range(1, 50):
        folder = tmp_path / str(number)
        folder.mkdir()
        draft = make_draft_folder(folder, "files")
        for place, content in ((folder, old), (draft, new)):
            for name, text in content.items():
                (place / name).write_text(text)
        child = os.fork()
        if not child:
            left = number

            def counted(source, target):
                nonlocal left
                if left == 1:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1
                return replace(source, target)

            monkeypatch.setattr(Path, "replace", counted)
            order = ["a", "b", "c", "d", "e", "record"]
            move_in(draft, folder, outdated=["record", "gone"], names=order)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        settle(folder)
        assert texts(folder) == {**new, "theirs": "old theirs"}
        remove_drafts(folder)
        assert all(path.is_file() for path in folder.iterdir())
        ends = os.waitstatus_to_exitcode(status)
        if not ends:
            break
        assert ends == -signal.SIGKILL
    assert (number, ends) == (13, 0), "each of 12 moves was once the last that was not made"


def test_an_order_that_leads_out_of_its_folder_moves_nothing(tmp_path):
    (tmp_path / "mine").write_text("mine")
    folder = tmp_path / "plan"
    note = folder / ".unfinished-replaced-abcdefgh" / ".order"
    note.parent.mkdir(parents=True)
    draft = make_draft_folder(folder, "files")
    (draft / "new").write_text("new")
    (folder / ".unfinished-files-linked00").symlink_to(tmp_path)
    for content in (
        json.dumps({"draft": "..", "outdated": [], "names": ["mine"]}),
        json.dumps({"draft": draft.name, "outdated": [], "names": ["../mine", "new"]}),
        json.dumps({"draft": ".unfinished-files-linked00", "outdated": [], "names": ["mine"]}),
        "{",
        "[]",
    ):
        note.write_text(content)
        settle(folder)
        assert (texts(tmp_path), texts(folder)) == ({"mine": "mine"}, {})
        assert note.read_text() == content


def test_a_folder_is_held_by_one_thread_which_may_say_so_again(tmp_path):
    folder, told = tmp_path / "a" / "b", []

    def other():
        with (
            pytest.raises(InputError, match="Another run of gridplan is writing into"),
            locked(folder),
        ):
            pass
        told.append("refused")

    with locked(folder), locked(folder):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        assert (folder / LOCK).exists()
    assert told == ["refused"]
    assert not list(tmp_path.iterdir()), "what stayed empty is taken away"


@pytest.mark.skipif(os.name != "posix", reason="no fork on this system")
def test_a_folder_held_by_another_process_is_refused_until_it_ends(tmp_path):
    from_child, to_parent = os.pipe()
    until, go = os.pipe()
    child = os.fork()
    if not child:
        with locked(tmp_path):
            os.write(to_parent, b"x")
            os.read(until, 1)
        os._exit(0)
    os.read(from_child, 1)
    with pytest.raises(InputError, match="Another run"), locked(tmp_path):
        pass
    os.kill(child, 9)
    os.waitpid(child, 0)
    for end in (from_child, to_parent, until, go):
        os.close(end)
    assert (tmp_path / LOCK).exists(), "left behind by the kill, and no obstacle"
    with locked(tmp_path):
        pass
    assert not list(tmp_path.iterdir())


def test_a_lock_that_is_a_link_is_not_followed(tmp_path):
    (tmp_path / LOCK).symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="symbolic links"), locked(tmp_path):
        pass
    assert not (tmp_path / "victim").exists()
