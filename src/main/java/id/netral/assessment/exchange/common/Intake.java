package id.netral.assessment.exchange.common;

import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.common.intake.Sha256;
import id.netral.common.source.Faults;
import id.netral.question.QuestionCheck;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a reader finds: sound questions, faults with their place, and what is left behind. */
public final class Intake {

    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 30;
    private static final String NO_TOPIC = "umum";

    private final Faults faults = new Faults();
    private final Losses losses = new Losses();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int seen;

    /** Says that another question begins; throws {@link RefusedFile} when there are too many. */
    public void next(Place place) {
        if (++seen > QuestionFormat.MAX_QUESTIONS) {
            throw new RefusedFile(place.file(), place.line(), "exchange.fault.tooMany", QuestionFormat.MAX_QUESTIONS);
        }
    }

    /** Something is wrong with the question at the place. */
    public void fault(Place place, String key, Object... arguments) {
        faults.add(place.file(), place.line(), key, arguments);
    }

    /** Something of the question does not come along. */
    public void loss(String question, String field, String key, String... arguments) {
        losses.add(question, field, key, arguments);
    }

    /** The question is of a kind we do not have, so it stays behind as a whole. */
    public void unsupported(Place place, String name, String kind) {
        losses.add(name.isEmpty() ? place.file() + ":" + place.line() : name, "type", "exchange.loss.kind", kind);
    }

    /** Looks whether the draft makes sense and takes it, or notes what is wrong. */
    public void take(Draft draft) {
        var question = definition(draft);
        var problems = QuestionCheck.of(question);
        problems.forEach(problem ->
                fault(draft.place(), problem.key(), problem.arguments().toArray()));
        var sound = problems.isEmpty();
        if (question.articles().isEmpty()) {
            fault(draft.place(), "exchange.fault.noArticle");
            sound = false;
        }
        if (!codes.add(question.code())) {
            fault(draft.place(), "fault.idTwice", question.code());
            sound = false;
        }
        if (sound) {
            questions.add(new ReadQuestion(
                    question, draft.place().file(), draft.place().line()));
        }
    }

    /** Everything found; a file without any question has a fault. */
    public ReadQuestions finish(String file) {
        if (seen == 0) {
            faults.add(file, 1, "exchange.fault.nothing");
        }
        return new ReadQuestions(questions, faults.list(), losses.list());
    }

    private QuestionDefinition definition(Draft draft) {
        var code = code(draft);
        var marks = draft.marks();
        if (marks.difficulty() == null) {
            loss(code, "difficulty", "exchange.loss.difficulty", Words.slug("Sedang"));
        }
        return new QuestionDefinition(
                code,
                topic(code, draft.topic()),
                marks.difficulty() == null ? Difficulty.MEDIUM : marks.difficulty(),
                CarriedText.of(draft.stem()),
                draft.body(),
                CarriedText.of(draft.feedback()),
                marks.articles().stream().distinct().toList(),
                new QuestionDefinition.Labels(marks.phase(), marks.reviewOn(), tags(code, marks.tags())));
    }

    private List<String> tags(String code, List<String> tags) {
        var taken = tags.stream()
                .map(CarriedText::of)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .limit(MOST_TAGS)
                .toList();
        if (taken.size() < tags.size()) {
            loss(code, "tags", "exchange.loss.tag");
        }
        return taken;
    }

    private String code(Draft draft) {
        if (Slug.is(draft.name(), Slug.LONGEST_CODE)) {
            return draft.name();
        }
        var slug = Slug.of(draft.name(), Slug.LONGEST_CODE - 3);
        if (slug.isEmpty()) {
            slug = "impor-" + digest(draft);
        }
        var code = slug;
        for (var n = 2; codes.contains(code) && n < 100; n++) {
            code = slug + "-" + n;
        }
        loss(code, "code", "exchange.loss.code", draft.name());
        return code;
    }

    private String topic(String code, String topic) {
        if (Slug.is(topic, Slug.LONGEST_TOPIC)) {
            return topic;
        }
        var slug = Slug.of(topic, Slug.LONGEST_TOPIC);
        var taken = slug.isEmpty() ? NO_TOPIC : slug;
        loss(code, "topic", "exchange.loss.topic", topic, taken);
        return taken;
    }

    /** The same question gets the same code when it is imported again. */
    private static String digest(Draft draft) {
        return Sha256.of(draft.stem() + draft.body()).substring(0, 12);
    }
}
