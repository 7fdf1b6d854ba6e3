"""Scores a model's answer that should be one JSON object: does it parse, are the fields there, are they of the right type, are the keywords said?"""

import json
import re
from typing import Any, Dict, List, Optional

FENCE = re.compile(r"\A\s*```(?:json)?[ \t]*\n(.*?)\n?```\s*\Z", re.DOTALL)
TYPES = {"string": str, "number": (int, float), "boolean": bool, "list": list, "object": dict}


def evaluate(sample: Dict[str, Any]) -> Dict[str, Any]:
    """sample: output (text), fields (name to type, optional), keywords (optional), pass_mark (0.8)."""
    output = sample["output"]
    feedback: List[str] = []
    answer = parse(output, feedback)
    scores = {"valid_json": 1.0 if answer is not None else 0.0}
    if sample.get("fields"):
        scores["fields"] = score_fields(answer or {}, sample["fields"], feedback)
    if sample.get("keywords"):
        scores["keywords"] = score_keywords(output, sample["keywords"], feedback)
    score = round(sum(scores.values()) / len(scores), 6)
    passed = answer is not None and score >= sample.get("pass_mark", 0.8)
    return {"score": score, "passed": passed, "scores": scores, "feedback": feedback}


def parse(output: str, feedback: List[str]) -> Optional[Dict[str, Any]]:
    fenced = FENCE.match(output)
    if fenced:
        feedback.append("the JSON is wrapped in a code fence")
    try:
        answer = json.loads(fenced.group(1) if fenced else output)
    except json.JSONDecodeError as error:
        feedback.append(f"not valid JSON: line {error.lineno}, column {error.colno}")
        return None
    if not isinstance(answer, dict):
        feedback.append("valid JSON, but not an object")
        return None
    return answer


def score_fields(answer: Dict[str, Any], fields: Dict[str, str], feedback: List[str]) -> float:
    good = 0
    for name, kind in sorted(fields.items()):
        if name not in answer:
            feedback.append("field " + name + " is missing")
        elif not isinstance(answer[name], TYPES[kind]) or (kind == "number" and isinstance(answer[name], bool)):
            feedback.append("field " + name + " should be of type " + kind)
        else:
            good += 1
    return round(good / len(fields), 6)


def score_keywords(output: str, keywords: List[str], feedback: List[str]) -> float:
    missing = [word for word in keywords if not re.search(r"\b" + re.escape(word) + r"\b", output, re.IGNORECASE)]
    feedback.extend("keyword " + word + " is not mentioned" for word in missing)
    return round(1 - len(missing) / len(keywords), 6)
