package id.netral.privacy;

import id.netral.desk.AskDesk;
import id.netral.desk.DeskQuestion;
import id.netral.rules.ArticleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in person has asked for and was answered, by the names of the export; the oldest first. */
@Component
class OwnRequests {

    private final CorrectionRequests corrections;
    private final AskDesk desk;

    OwnRequests(CorrectionRequests corrections, AskDesk desk) {
        this.corrections = corrections;
        this.desk = desk;
    }

    List<Map<String, @Nullable Object>> corrections() {
        return corrections.own().reversed().stream().map(OwnRequests::row).toList();
    }

    List<Map<String, @Nullable Object>> confidentialQuestions() {
        return desk.kept().stream().map(OwnRequests::row).toList();
    }

    private static Map<String, @Nullable Object> row(CorrectionRequest request) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("field", request.field().name());
        row.put("shown", request.shown());
        row.put("wanted", request.wanted());
        row.put("note", request.note());
        row.put("requested_at", request.requestedAt());
        row.put("state", request.state().name());
        row.put("answer", request.answer());
        row.put("answered_at", request.answeredAt());
        return row;
    }

    private static Map<String, @Nullable Object> row(DeskQuestion question) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("asked_on", question.askedOn());
        row.put("situation", question.situation());
        row.put("asked", question.text());
        var answer = question.answer();
        row.put("answer", answer == null ? null : answer.text());
        row.put(
                "word",
                answer == null || answer.word() == null ? null : answer.word().name());
        row.put("articles", answer == null ? null : ids(answer.articles()));
        row.put("answered_on", answer == null ? null : answer.on());
        return row;
    }

    private static String ids(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).collect(Collectors.joining(", "));
    }
}
