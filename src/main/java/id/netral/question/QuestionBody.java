package id.netral.question;

import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question offers to choose from or fill in, with its key; one shape per way of answering. Indexes are 0-based and
 * count in the author's order. {@link QuestionCheck} says whether a body makes sense.
 */
public sealed interface QuestionBody {

    /** How it is answered. */
    Type type();

    /** What a partly right answer earns. */
    enum Credit {
        /** The point for an answer without any mistake. */
        ALL_OR_NOTHING,
        /** The share of right picks minus wrong ones, never below zero. */
        RIGHT_MINUS_WRONG,
        /** The share of parts that are right, whatever the others are. */
        PER_PART
    }

    /** One or several options; for true/false two without texts, the first being "true". */
    record Choice(Type type, List<Option> options, Credit credit) implements QuestionBody {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Each prompt wants one of the options; an option may fit several prompts or none. */
    record Matching(List<Prompt> prompts, List<String> options, Credit credit) implements QuestionBody {

        public Matching {
            prompts = List.copyOf(prompts);
            options = List.copyOf(options);
        }

        @Override
        public Type type() {
            return Type.MATCHING;
        }
    }

    /** A left side and the index of the option that fits. */
    record Prompt(String text, int option) {}

    /** Steps in their right order. */
    record Ordering(List<String> steps, Credit credit) implements QuestionBody {

        public Ordering {
            steps = List.copyOf(steps);
        }

        @Override
        public Type type() {
            return Type.ORDERING;
        }
    }

    /**
     * Gaps in the stem, marked {@code [[1]]}, {@code [[2]]} …, to be filled from one list of words.
     *
     * @param gaps the index of the right word for each gap, in the order of their numbers
     */
    record Gaps(List<Integer> gaps, List<String> words, Credit credit) implements QuestionBody {

        public Gaps {
            gaps = List.copyOf(gaps);
            words = List.copyOf(words);
        }

        @Override
        public Type type() {
            return Type.GAPS;
        }
    }

    /**
     * A number.
     *
     * @param tolerance how far an answer may be off and still be right, at least 0
     */
    record Numeric(
            BigDecimal value,
            BigDecimal tolerance,
            @Nullable String unit) implements QuestionBody {

        @Override
        public Type type() {
            return Type.NUMERIC;
        }
    }

    /** A few words; right when they equal an accepted form, letter case and spaces aside. */
    record ShortText(List<String> accepted) implements QuestionBody {

        public ShortText {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Type type() {
            return Type.SHORT_TEXT;
        }
    }

    /** "May I?" and why: half a point for the verdict, the other half for the one right reason with it. */
    record VerdictAndReason(Verdict verdict, List<Option> reasons) implements QuestionBody {

        public VerdictAndReason {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Type type() {
            return Type.VERDICT;
        }
    }

    /** A group chat in which the offending messages are to be picked. */
    record MarkChat(List<Message> messages, Credit credit) implements QuestionBody {

        public MarkChat {
            messages = List.copyOf(messages);
        }

        @Override
        public Type type() {
            return Type.MARK_CHAT;
        }
    }

    /**
     * A message of a chat.
     *
     * @param time as written beside it, for example 19.42
     */
    record Message(
            String sender,
            String time,
            String text,
            boolean offending,
            @Nullable String feedback) {}

    /**
     * A picture in which the offending places are to be picked.
     *
     * @param picture path in the module's pack, for example {@code images/spanduk.svg}
     * @param alt what is to be seen, for those who do not see it
     */
    record MarkPicture(String picture, String alt, List<Spot> spots, Credit credit) implements QuestionBody {

        public MarkPicture {
            spots = List.copyOf(spots);
        }

        @Override
        public Type type() {
            return Type.MARK_PICTURE;
        }
    }

    /**
     * A place in a picture; left, top, width and height in percent of it.
     *
     * @param label names the place without giving the key away
     */
    record Spot(
            String label,
            int x,
            int y,
            int width,
            int height,
            boolean offending,
            @Nullable String feedback) {}
}
