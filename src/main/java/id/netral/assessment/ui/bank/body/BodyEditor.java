package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Type;
import java.util.List;

/** Edits what a question offers and its key; one editor per shape. */
public abstract class BodyEditor extends Composite<Div> {

    BodyEditor() {
        getContent().addClassNames("stack", "bank-body");
    }

    /**
     * The editor for the body, filled with it.
     *
     * @param pictures paths of the pictures a question of the module may show
     * @param changed called after every change a person makes
     */
    public static BodyEditor of(QuestionBody body, List<String> pictures, Runnable changed) {
        return switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> new TrueFalseEditor(choice, changed);
            case Choice choice -> new ChoiceEditor(choice, changed);
            case Matching matching -> new MatchingEditor(matching, changed);
            case Ordering ordering -> new OrderingEditor(ordering, changed);
            case Gaps gaps -> new GapsEditor(gaps, changed);
            case Numeric numeric -> new NumericEditor(numeric, changed);
            case ShortText text -> new ShortTextEditor(text, changed);
            case VerdictAndReason verdict -> new VerdictEditor(verdict, changed);
            case MarkChat chat -> new ChatEditor(chat, changed);
            case MarkPicture picture -> new PictureEditor(picture, pictures, changed);
        };
    }

    /** The body as it stands in the fields, sensible or not. */
    public abstract QuestionBody read();

    /** Whether every field can be read; what cannot is marked. */
    public boolean valid() {
        return true;
    }
}
