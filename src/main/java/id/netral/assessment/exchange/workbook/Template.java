package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.util.List;

/** What stands in the empty template, so that one sees how it is filled in. */
public final class Template {

    private static final ArticleId ARTICLE = new ArticleId("pp-94-2021-5-n-6");

    private Template() {}

    /** Invented questions, to be replaced. */
    public static List<QuestionDefinition> examples() {
        return List.of(
                example(
                        "contoh-1",
                        "Contoh: bolehkah pegawai menyukai unggahan kampanye calon?",
                        new Choice(
                                Type.SINGLE,
                                List.of(
                                        new Option(
                                                "Boleh, asal di luar jam kerja", false, "Jam kerja tidak mengubahnya."),
                                        new Option("Tidak boleh", true, null)),
                                Credit.ALL_OR_NOTHING)),
                example(
                        "contoh-2",
                        "Contoh: pegawai yang sedang cuti tetap wajib netral.",
                        Bodies.trueFalse(true, Credit.ALL_OR_NOTHING, null, null)),
                example(
                        "contoh-3",
                        "Contoh: pasangkan perbuatan dengan penilaiannya.",
                        new Matching(
                                List.of(new Prompt("Memilih di bilik suara", 1), new Prompt("Memakai kaus calon", 0)),
                                List.of("Tidak boleh", "Boleh"),
                                Credit.PER_PART)));
    }

    private static QuestionDefinition example(String code, String stem, QuestionBody body) {
        return new QuestionDefinition(
                code,
                "contoh",
                Difficulty.EASY,
                stem,
                body,
                "Contoh pembahasan: tulis di sini mengapa jawabannya demikian.",
                List.of(ARTICLE),
                Labels.NONE);
    }
}
