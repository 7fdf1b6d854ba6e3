"""Checks a model's answer against a house style: length, forbidden phrases, headings, bullet points, and no text repeated."""

import re
from typing import Any, Dict, List

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
BULLET = re.compile(r"^[ \t]*(?:[-*]|\d{1,3}\.)[ \t]+\S", re.MULTILINE)
HEADING = re.compile(r"^#{1,6}[ \t]+(.*\S)[ \t]*$", re.MULTILINE)
HEDGES = ("as an ai language model", "i cannot help with", "i'm sorry, but")


def evaluate(sample: Dict[str, Any]) -> Dict[str, Any]:
    """sample: response (text), min_words, max_words, headings, bullets (at least), forbidden; all but the response optional."""
    response = sample["response"]
    words = len(WORD.findall(response))
    checks = [
        check("long enough", words >= sample.get("min_words", 1), f"{words} words"),
        check("short enough", words <= sample.get("max_words", 500), f"{words} words"),
        check_forbidden(response, list(sample.get("forbidden", [])) + list(HEDGES)),
        check_repeats(response),
    ]
    if "headings" in sample:
        checks.append(check_headings(response, sample["headings"]))
    if "bullets" in sample:
        bullets = len(BULLET.findall(response))
        checks.append(check("bullet points", bullets >= sample["bullets"], f"{bullets} found"))
    passed = sum(1 for item in checks if item["passed"])
    return {"score": round(passed / len(checks), 6), "passed": passed == len(checks), "words": words, "checks": checks}


def check(name: str, passed: bool, detail: str) -> Dict[str, Any]:
    return {"name": name, "passed": passed, "detail": detail}


def check_forbidden(response: str, phrases: List[str]) -> Dict[str, Any]:
    lowered = response.lower()
    found = sorted({phrase for phrase in phrases if phrase.lower() in lowered})
    return check("no forbidden phrase", not found, ", ".join(found) or "none")


def check_repeats(response: str) -> Dict[str, Any]:
    lines = [line.strip().lower() for line in response.splitlines() if len(line.strip()) > 20]
    repeated = sorted({line for line in lines if lines.count(line) > 1})
    return check("nothing repeated", not repeated, f"{len(repeated)} lines repeated")


def check_headings(response: str, wanted: List[str]) -> Dict[str, Any]:
    """The wanted headings in the wanted order; others may stand between them."""
    remaining = iter(heading.lower() for heading in HEADING.findall(response))
    missing = [heading for heading in wanted if heading.lower() not in remaining]
    return check("headings", not missing, "missing: " + ", ".join(missing) if missing else "all there")
