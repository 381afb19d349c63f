package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.assessment.bank.QuestionFilter;
import id.netral.catalog.ModuleReference;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ElectionPhase;
import id.netral.rules.LegalRegister;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters; tells the view each change a person makes, and shows the filter the address asks for. */
final class QuestionFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE = 400;
    private static final int LONGEST = 100;

    private final TextField search = new TextField(getTranslation("bank.search"));
    private final Select<ModuleReference> module = new Select<>();
    private final Select<Type> type = new Select<>();
    private final ComboBox<String> topic = new ComboBox<>(getTranslation("bank.part.topic"));
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<ElectionPhase> phase = new Select<>();
    private final ComboBox<ArticleChoice> article = new ComboBox<>(getTranslation("bank.article"));
    private final ComboBox<String> tag = new ComboBox<>(getTranslation("bank.tag"));
    private final Button clear;
    private final Details more;
    private final List<ModuleReference> modules;
    private final transient LegalRegister register;
    private QuestionFilter shown = QuestionFilter.ALL;

    QuestionFilterBar(List<ModuleReference> modules, LegalRegister register, Consumer<QuestionFilter> changed) {
        this.modules = modules;
        this.register = register;
        setUpSearch();
        setUp(module, "bank.module", ModuleReference::title);
        module.setItems(modules);
        setUp(type, "bank.part.type", value -> BankWords.of(this, value));
        type.setItems(Type.values());
        setUp(difficulty, "bank.part.difficulty", value -> BankWords.of(this, value));
        difficulty.setItems(Difficulty.values());
        setUp(phase, "bank.phase", value -> BankWords.of(this, value));
        phase.setItems(ElectionPhase.values());
        ArticleChoice.offer(article, register);
        Stream.of(topic, article, tag).forEach(field -> {
            field.setClearButtonVisible(true);
            field.setPlaceholder(getTranslation("bank.all"));
        });
        clear = new Button(getTranslation("bank.clear"), VaadinIcon.CLOSE_SMALL.create());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> changed.accept(QuestionFilter.ALL));
        var others = new Div(type, topic, difficulty, phase, article, tag);
        others.addClassName("bank-filters");
        more = new Details(getTranslation("bank.more-filters"), others);
        Stream.<HasValue<?, ?>>of(search, module, type, topic, difficulty, phase, article, tag)
                .forEach(field -> tell(field, changed));
        layOut();
    }

    private void layOut() {
        var first = new Div(search, module, clear);
        first.addClassName("bank-filters");
        getContent().addClassNames("card", "bank-filter-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(first, more);
    }

    private void setUpSearch() {
        search.setPlaceholder(getTranslation("bank.search-hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
    }

    private <T> void setUp(Select<T> field, String label, Function<T, String> words) {
        field.setLabel(getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("bank.all"));
        field.setItemLabelGenerator(value -> value == null ? getTranslation("bank.all") : words.apply(value));
    }

    private void tell(HasValue<?, ?> field, Consumer<QuestionFilter> changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(read());
            }
        });
    }

    /** Shows the filter without telling the view. */
    void show(QuestionFilter filter, List<String> topics, List<String> tags) {
        shown = filter;
        topic.setItems(topics);
        tag.setItems(tags);
        search.setValue(filter.text());
        module.setValue(reference(filter));
        type.setValue(filter.type());
        topic.setValue(filter.topic());
        difficulty.setValue(filter.difficulty());
        phase.setValue(filter.phase());
        var cited = filter.article();
        article.setValue(
                cited == null
                        ? null
                        : register.find(cited).map(ArticleChoice::of).orElse(null));
        tag.setValue(filter.tag());
        clear.setVisible(!filter.equals(QuestionFilter.ALL));
        if (Stream.<HasValue<?, ?>>of(type, topic, difficulty, phase, article, tag)
                .anyMatch(field -> !field.isEmpty())) {
            more.setOpened(true);
        }
    }

    private @Nullable ModuleReference reference(QuestionFilter filter) {
        return modules.stream()
                .filter(each -> each.id().equals(filter.module()))
                .findFirst()
                .orElse(null);
    }

    private QuestionFilter read() {
        return new QuestionFilter(
                search.getValue(),
                module.getOptionalValue().map(ModuleReference::id).orElse(null),
                type.getValue(),
                topic.getValue(),
                difficulty.getValue(),
                phase.getValue(),
                article.getOptionalValue().map(ArticleChoice::id).orElse(null),
                tag.getValue(),
                shown.retired(),
                shown.reviewBy());
    }
}
