/* Shows a question with the browser's own controls, so that keyboard and screen reader work by themselves. */
(function (netral) {
  "use strict";

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? "" : value);
      }
    });
    made.append(...children.filter((child) => child !== undefined && child !== null));
    return made;
  }

  function order(count, seed) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return netral.quiz.shuffled(indexes, netral.quiz.random(seed));
  }

  /** One control with its label. */
  function pick(type, name, value, label, checked, changed) {
    const input = element("input", { type, name, value, checked });
    input.addEventListener("change", changed);
    return element("label", { class: "pick" }, input, element("span", {}, label));
  }

  function picks(box, question, state, labels, single, changed) {
    const name = "s" + state.index;
    const read = () => changed([...box.querySelectorAll("input:checked")].map((input) => Number(input.value)));
    const chosen = state.answer || [];
    const shown = question.type === "mark_chat" || question.type === "mark_picture" || question.type === "true_false"
      ? labels.map((_, index) => index)
      : order(labels.length, state.seed);
    shown.forEach((index) => box.append(pick(single ? "radio" : "checkbox", name, index, labels[index], chosen.includes(index), read)));
  }

  function select(options, chosen, label, changed) {
    const list = element("select", { "aria-label": label }, element("option", { value: -1 }, "Pilih …"));
    options.forEach(([value, text]) => list.append(element("option", { value, selected: value === chosen }, text)));
    list.addEventListener("change", () => changed(Number(list.value)));
    return list;
  }

  function selects(box, prompts, options, state, changed) {
    const given = prompts.map((_, place) => (state.answer || [])[place] ?? -1);
    prompts.forEach((prompt, place) => {
      const list = select(options, given[place], prompt, (value) => {
        given[place] = value;
        changed(given.slice());
      });
      box.append(element("div", { class: "pair" }, element("span", {}, prompt), list));
    });
  }

  function mixed(texts, seed) {
    return order(texts.length, seed).map((index) => [index, texts[index]]);
  }

  function ordering(box, question, state, changed) {
    const steps = order(question.steps.length, state.seed);
    const given = question.steps.map((_, step) => (state.answer || [])[step] ?? -1);
    const places = question.steps.map((_, place) => [place, "Urutan " + (place + 1)]);
    steps.forEach((step) => {
      const list = select(places, given[step], question.steps[step], (value) => {
        given[step] = value;
        changed(given.slice());
      });
      box.append(element("div", { class: "pair" }, element("span", {}, question.steps[step]), list));
    });
  }

  function typed(box, question, state, changed) {
    const input = element("input", {
      type: "text",
      value: state.answer || "",
      maxlength: question.type === "numeric" ? 20 : 200,
      inputmode: question.type === "numeric" ? "decimal" : undefined,
    });
    input.addEventListener("change", () => changed(input.value));
    box.append(element("label", { class: "typed" }, "Jawaban Anda" + (question.unit ? " (" + question.unit + ")" : ""), input));
  }

  const VERDICTS = [["boleh", "Boleh"], ["tidak_boleh", "Tidak boleh"], ["bersyarat", "Bersyarat"]];

  function verdict(box, question, state, changed) {
    const given = (state.answer || ["", -1]).slice();
    const group = (title) => element("fieldset", {}, element("legend", {}, title));
    const verdicts = group("Boleh atau tidak?");
    VERDICTS.forEach(([word, label]) =>
      verdicts.append(pick("radio", "v" + state.index, word, label, given[0] === word, () => {
        given[0] = word;
        changed(given.slice());
      })));
    const reasons = group("Alasannya");
    order(question.options.length, state.seed).forEach((index) =>
      reasons.append(pick("radio", "a" + state.index, index, question.options[index], given[1] === index, () => {
        given[1] = index;
        changed(given.slice());
      })));
    box.append(verdicts, reasons);
  }

  function picture(box, question) {
    const frame = element("div", { class: "marked-picture" }, element("img", { src: question.picture, alt: question.alt }));
    question.spots.forEach((spot, index) => {
      const mark = element("span", { class: "spot", "aria-hidden": "true" }, String(index + 1));
      mark.style.left = spot.x + "%";
      mark.style.top = spot.y + "%";
      mark.style.width = spot.width + "%";
      mark.style.height = spot.height + "%";
      frame.append(mark);
    });
    box.append(frame);
  }

  function controls(box, question, state, changed) {
    switch (question.type) {
      case "numeric":
      case "short_text":
        return typed(box, question, state, changed);
      case "verdict":
        return verdict(box, question, state, changed);
      case "matching":
        return selects(box, question.prompts, mixed(question.options, state.seed), state, changed);
      case "gaps":
        return selects(box, question.key.map((_, gap) => "Isian " + (gap + 1)), mixed(question.options, state.seed), state, changed);
      case "ordering":
        return ordering(box, question, state, changed);
      case "mark_picture":
        picture(box, question);
        return picks(box, question, state, question.spots.map((spot, index) => index + 1 + ". " + spot.label), false, changed);
      default:
        return picks(box, question, state, question.options, question.type === "single" || question.type === "true_false", changed);
    }
  }

  function stem(question) {
    return question.type === "gaps" ? question.stem.replace(/\[\[(\d+)\]\]/g, "(… $1 …)") : question.stem;
  }

  /** A question to answer. The state holds its index, a seed for the order shown, and the answer so far. */
  function show(question, number, state, changed) {
    const box = element("fieldset", { class: "question" }, element("legend", {}, number + ". " + stem(question)));
    controls(box, question, state, changed);
    return box;
  }

  function said(question, answer) {
    const name = (list) => (list.length ? list.join("; ") : "tidak dijawab");
    if (answer === undefined || answer === null || answer.length === 0) {
      return "tidak dijawab";
    }
    switch (question.type) {
      case "numeric":
      case "short_text":
        return answer;
      case "verdict":
        return name([(VERDICTS.find(([word]) => word === answer[0]) || ["", ""])[1], question.options[answer[1]]].filter(Boolean));
      case "matching":
        return name(question.prompts.map((prompt, place) => prompt + " → " + (question.options[answer[place]] || "–")));
      case "gaps":
        return name(question.key.map((_, place) => question.options[answer[place]] || "–"));
      case "ordering":
        return name(question.steps.map((step, index) => (answer[index] + 1 || "–") + ". " + step));
      case "mark_picture":
        return name(answer.map((index) => question.spots[index].label));
      default:
        return name(answer.map((index) => question.options[index]));
    }
  }

  /** A question with the answer given and the explanation. */
  function review(question, number, answer) {
    const points = netral.quiz.points(question, answer);
    const word = points === 1 ? "Benar" : points > 0 ? "Sebagian benar" : "Belum benar";
    const box = element("article", { class: "question " + (points === 1 ? "right" : "wrong") },
      element("h3", {}, number + ". " + stem(question)),
      element("p", {}, element("strong", {}, word + ". "), "Jawaban Anda: " + said(question, answer)),
      question.graded === false ? element("p", {}, "Tidak dinilai – hukumnya belum pasti.") : null,
      element("p", {}, question.feedback));
    if (question.articles.length) {
      const list = element("p", { class: "cited" }, "Dasar: ");
      question.articles.forEach((id, index) => {
        const label = netral.data.articles[id] || id;
        list.append(index ? ", " : "", element("a", { href: "#pasal-" + id }, label));
      });
      box.append(list);
    }
    return box;
  }

  netral.questions = { element, show, review };
})((window.Netral = window.Netral || {}));
