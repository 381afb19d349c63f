package id.netral.assessment.exchange;

import id.netral.assessment.bank.BankQuestion;
import id.netral.assessment.exchange.common.ReadQuestion;
import id.netral.common.source.Faults;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.LegalRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at questions read from a file with the eyes of the register and the bank. */
@Component
class ImportCheck {

    private static final int LONGEST_TAGS = 500;

    private final LegalRegister register;
    private final Clock clock;
    private final ZoneId zone;

    ImportCheck(LegalRegister register, Clock clock, ZoneId agencyZone) {
        this.register = register;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Questions that may enter the bank; the others get a fault at their place. */
    List<QuestionDefinition> sound(List<ReadQuestion> questions, Map<String, BankQuestion> bank, Faults faults) {
        var known = register
                .find(questions.stream()
                        .flatMap(question -> question.definition().articles().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var sound = new ArrayList<QuestionDefinition>();
        for (var question : questions) {
            var checked = new One(question, known, today, faults);
            checked.articles();
            var stored = bank.get(question.definition().code());
            if (stored != null && stored.retired()) {
                checked.fault("exchange.fault.retired", question.definition().code());
            }
            if (!checked.faulty) {
                sound.add(storable(question.definition()));
            }
        }
        return sound;
    }

    /** The bank separates tags by commas and keeps five hundred characters of them. */
    private static QuestionDefinition storable(QuestionDefinition question) {
        var labels = question.labels();
        var kept = new ArrayList<String>();
        var length = 0;
        for (var tag : labels.tags()) {
            for (var part : Arrays.stream(tag.split(",")).map(String::strip).toList()) {
                length += part.length() + 1;
                if (!part.isEmpty() && length <= LONGEST_TAGS && !kept.contains(part)) {
                    kept.add(part);
                }
            }
        }
        return new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.body(),
                question.feedback(),
                question.articles(),
                new Labels(labels.phase(), labels.reviewOn(), kept));
    }

    private static final class One {

        private final ReadQuestion question;
        private final Map<ArticleId, Article> known;
        private final LocalDate today;
        private final Faults faults;
        private boolean faulty;

        One(ReadQuestion question, Map<ArticleId, Article> known, LocalDate today, Faults faults) {
            this.question = question;
            this.known = known;
            this.today = today;
            this.faults = faults;
        }

        void articles() {
            for (var id : question.definition().articles()) {
                var article = known.get(id);
                if (article == null) {
                    fault("fault.unknownArticle", id.value());
                } else if (article.confidence() == Confidence.UNSURE) {
                    fault("fault.unsureArticle", id.value());
                } else if (!article.inForceOn(today)) {
                    fault("fault.articleNotInForce", id.value(), today);
                }
            }
        }

        void fault(String key, Object... arguments) {
            faulty = true;
            faults.add(question.file(), question.line(), key, arguments);
        }
    }
}
