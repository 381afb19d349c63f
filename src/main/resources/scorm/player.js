/* Leads through lessons and quiz, and keeps the place with the platform: at most 4,096 characters of suspend_data. */
(function (netral) {
  "use strict";

  const { lms, quiz: rules, questions, data } = netral;
  const { element } = questions;
  const MOST_SUSPENDED = 4096;
  const QUIZ = data.lessons + 1;
  const byId = (id) => document.getElementById(id);

  /** r: lessons read · a: attempts used · s: seed of the open attempt · g: answers by question · b: best score */
  const state = { r: [], a: 0, s: 0, g: {}, b: -1 };
  let place = 1;

  function restore() {
    try {
      Object.assign(state, JSON.parse(lms.get("cmi.suspend_data") || "{}"));
    } catch (unreadable) {
      // begins anew
    }
    const location = Number(lms.get("cmi.core.lesson_location"));
    place = location >= 1 && location <= QUIZ ? location : 1;
  }

  function keep() {
    const text = JSON.stringify(state);
    if (text.length <= MOST_SUSPENDED) {
      lms.set("cmi.suspend_data", text);
    }
    lms.set("cmi.core.lesson_location", place);
    lms.set("cmi.core.exit", passed() ? "" : "suspend");
    lms.commit();
  }

  const allRead = () => state.r.length >= data.lessons;
  const passed = () => state.b >= data.quiz.passMark;
  const attemptsLeft = () => data.quiz.attempts - state.a;

  function begin() {
    const status = lms.get("cmi.core.lesson_status");
    if (status === "not attempted" || status === "" || status === "unknown") {
      lms.set("cmi.core.lesson_status", "incomplete");
    }
  }

  function navigation() {
    const list = byId("daftar");
    list.replaceChildren();
    for (let number = 1; number <= QUIZ; number++) {
      const read = number === QUIZ ? passed() : state.r.includes(number);
      const title = number === QUIZ ? "Kuis" : byId("judul-" + number).textContent;
      const button = element("button", { type: "button", "aria-current": number === place ? "step" : undefined },
        title, read ? element("span", { class: "done" }, " (selesai)") : null);
      button.addEventListener("click", () => go(number));
      list.append(element("li", {}, button));
    }
    byId("kemajuan").textContent = state.r.length + " dari " + data.lessons + " pelajaran dibaca";
  }

  function go(number) {
    place = number;
    document.querySelectorAll("main > section[data-tempat]").forEach((section) => {
      section.hidden = Number(section.dataset.tempat) !== place;
    });
    byId("sebelum").hidden = place === 1;
    byId("sesudah").hidden = place === QUIZ;
    byId("sesudah").textContent = place === data.lessons ? "Ke kuis" : "Berikutnya";
    if (place === QUIZ) {
      showQuiz();
    }
    navigation();
    keep();
    const heading = document.querySelector("main > section:not([hidden]) h2");
    if (heading) {
      heading.setAttribute("tabindex", "-1");
      heading.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }

  function onward() {
    if (place <= data.lessons && !state.r.includes(place)) {
      state.r.push(place);
    }
    go(Math.min(QUIZ, place + 1));
  }

  function button(text, act) {
    const made = element("button", { type: "button", class: "main" }, text);
    made.addEventListener("click", act);
    return made;
  }

  function showQuiz() {
    const box = byId("isi-kuis");
    box.replaceChildren();
    if (!allRead()) {
      box.append(element("p", {}, "Kuis terbuka setelah semua pelajaran dibaca."));
    } else if (state.s) {
      showPaper(box);
    } else {
      showOffer(box);
    }
  }

  function showOffer(box) {
    if (state.b >= 0) {
      box.append(element("p", { class: "result" }, (passed() ? "Anda lulus" : "Anda belum lulus") + " dengan nilai terbaik " + shown(state.b) + "."));
    }
    box.append(element("p", {}, data.quiz.draw + " soal, lulus dengan nilai " + data.quiz.passMark + "."));
    if (!passed() && attemptsLeft() > 0) {
      box.append(element("p", {}, "Kesempatan tersisa: " + attemptsLeft() + "."));
      box.append(button(state.a ? "Coba lagi" : "Mulai kuis", start));
    } else if (!passed()) {
      box.append(element("p", {}, "Kesempatan sudah habis. Hubungi penyelenggara pelatihan Anda."));
    }
  }

  const shown = (score) => String(score).replace(".", ",");

  function start() {
    state.s = 1 + Math.floor(Math.random() * 0x7ffffffe);
    state.g = {};
    showQuiz();
    keep();
  }

  function showPaper(box) {
    const form = element("form", { id: "lembar" });
    rules.draw(data.quiz, state.s).forEach((index, n) => {
      const slot = { index, seed: state.s + index + 1, answer: state.g[index] };
      form.append(questions.show(data.quiz.questions[index], n + 1, slot, (answer) => {
        state.g[index] = answer;
        keep();
      }));
    });
    form.append(element("button", { type: "submit", class: "main" }, "Kirim jawaban"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
    box.append(form);
  }

  function submit() {
    const drawn = rules.draw(data.quiz, state.s);
    const given = state.g;
    const score = rules.score(data.quiz, drawn, given);
    state.a += 1;
    state.s = 0;
    state.g = {};
    state.b = Math.max(state.b, score);
    lms.set("cmi.core.score.min", 0);
    lms.set("cmi.core.score.max", 100);
    lms.set("cmi.core.score.raw", state.b);
    lms.set("cmi.core.lesson_status", passed() ? "passed" : attemptsLeft() > 0 ? "incomplete" : "failed");
    keep();
    navigation();
    const box = byId("isi-kuis");
    box.replaceChildren(element("p", { class: "result", role: "status" },
      (score >= data.quiz.passMark ? "Selamat, Anda lulus" : "Anda belum lulus") + " dengan nilai " + shown(score) + "."));
    drawn.forEach((index, n) => box.append(questions.review(data.quiz.questions[index], n + 1, given[index])));
    if (!passed() && attemptsLeft() > 0) {
      box.append(button("Coba lagi", start));
    }
    window.scrollTo(0, 0);
  }

  document.documentElement.classList.add("js");
  restore();
  begin();
  byId("sebelum").addEventListener("click", () => go(place - 1));
  byId("sesudah").addEventListener("click", onward);
  byId("terputus").hidden = lms.connected();
  window.addEventListener("pagehide", lms.finish);
  window.addEventListener("beforeunload", lms.finish);
  go(place);
})((window.Netral = window.Netral || {}));
