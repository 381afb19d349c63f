package id.netral.learning.ui;

import id.netral.assessment.AttemptId;
import id.netral.rules.ArticleId;

/** Addresses of the learner's screens and of those they lead to, relative to the start of the site. */
final class LearnerPaths {

    static final String HISTORY = "riwayat";
    static final String REMINDERS = "pengingat";
    static final String OWN_JP = "jp-saya";
    static final String DECLARATION = "deklarasi";

    private LearnerPaths() {}

    static String module(String slug) {
        return "modul/" + slug;
    }

    static String lesson(String slug, int number) {
        return module(slug) + "/pelajaran/" + number;
    }

    static String quiz(AttemptId attempt) {
        return "kuis/" + attempt;
    }

    static String result(AttemptId attempt) {
        return "hasil/" + attempt;
    }

    static String article(ArticleId article) {
        return "pasal/" + article;
    }
}
