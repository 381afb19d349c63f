/* Draws and scores a quiz the way Netral does: same weights, same credit for parts. */
(function (netral) {
  "use strict";

  /** Numbers from 0 to 1, always the same for the same seed. */
  function random(seed) {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = state;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  function shuffled(list, next) {
    const mixed = list.slice();
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
    }
    return mixed;
  }

  function fits(row, question) {
    return (
      (!row.topic || row.topic === question.topic) &&
      (!row.article || question.articles.includes(row.article)) &&
      (!row.difficulty || row.difficulty === question.difficulty)
    );
  }

  /** Indexes of the questions of an attempt: by the blueprint first, then any. */
  function draw(quiz, seed) {
    const next = random(seed);
    const all = shuffled(quiz.questions.map((_, index) => index), next);
    const drawn = [];
    const take = (count, wanted) => {
      for (const index of all) {
        if (count > 0 && !drawn.includes(index) && wanted(quiz.questions[index])) {
          drawn.push(index);
          count--;
        }
      }
    };
    quiz.blueprint.forEach((row) => take(row.draw, (question) => fits(row, question)));
    take(quiz.draw - drawn.length, () => true);
    return shuffled(drawn, next);
  }

  function share(parts, all) {
    return Math.max(0, parts) / all;
  }

  function picks(key, picked, credit) {
    const all = key.filter(Boolean).length;
    const right = picked.filter((index) => key[index]).length;
    const wrong = picked.length - right;
    const missed = all - right;
    if (credit === "all_or_nothing") {
      return wrong === 0 && missed === 0 ? 1 : 0;
    }
    return credit === "right_minus_wrong" ? share(right - wrong, all) : share(key.length - wrong - missed, key.length);
  }

  function parts(key, given, credit) {
    const answered = key.map((_, place) => given[place]).filter((option) => option >= 0).length;
    const right = key.filter((option, place) => given[place] === option).length;
    if (credit === "all_or_nothing") {
      return right === key.length ? 1 : 0;
    }
    return share(credit === "right_minus_wrong" ? right - (answered - right) : right, key.length);
  }

  function folded(text) {
    return text.trim().replace(/\s+/g, " ").replace(/\.$/, "").toLowerCase();
  }

  function number(text) {
    const typed = text.trim();
    return /^[+-]?[0-9]{1,12}([.,][0-9]{1,6})?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
  }

  function empty(answer) {
    return answer === undefined || answer === null || answer.length === 0 || (Array.isArray(answer) && answer.every((part) => part === -1));
  }

  /** Points of an answer, 0 to 1. */
  function points(question, answer) {
    if (empty(answer)) {
      return 0;
    }
    switch (question.type) {
      case "numeric":
        return Math.abs(number(answer) - Number(question.value)) <= Number(question.tolerance) + 1e-9 ? 1 : 0;
      case "short_text":
        return question.accepted.some((form) => folded(form) === folded(answer)) ? 1 : 0;
      case "verdict":
        if (answer[0] !== question.verdict) {
          return 0;
        }
        return question.key[answer[1]] ? 1 : 0.5;
      case "matching":
      case "gaps":
      case "ordering":
        return parts(question.key, answer, question.credit);
      default:
        return picks(question.key, answer, question.credit);
    }
  }

  /** Percent of all points that count, two decimals; all of them count where otherwise nothing would. */
  function score(quiz, drawn, answers) {
    const graded = drawn.filter((index) => quiz.questions[index].graded !== false);
    const counting = graded.length ? graded : drawn;
    const sum = counting.reduce((total, index) => total + points(quiz.questions[index], answers[index]), 0);
    return Math.round((sum * 10000) / counting.length) / 100;
  }

  netral.quiz = { random, shuffled, draw, points, score };
})((window.Netral = window.Netral || {}));
