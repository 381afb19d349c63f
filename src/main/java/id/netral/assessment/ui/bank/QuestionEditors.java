package id.netral.assessment.ui.bank;

import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersion;
import id.netral.question.QuestionDefinition;
import id.netral.rules.LegalRegister;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes editors for a module's questions, with the topics, labels, pictures and articles to choose from. */
@Component
public class QuestionEditors {

    private final QuestionCatalogue catalogue;
    private final Catalog catalog;
    private final LegalRegister register;

    QuestionEditors(QuestionCatalogue catalogue, Catalog catalog, LegalRegister register) {
        this.catalogue = catalogue;
        this.catalog = catalog;
        this.register = register;
    }

    /** See {@link QuestionEditor} for the consumer. */
    public QuestionEditor of(ModuleId module, Consumer<QuestionDefinition> save, Runnable cancel) {
        var pictures = catalog.allModules().stream()
                .filter(each -> each.id().equals(module))
                .findFirst()
                .map(ModuleReference::slug)
                .flatMap(catalog::current)
                .map(ModuleVersion::id)
                .map(catalog::pictures)
                .orElse(List.of());
        var offer = new QuestionForm.Offer(
                catalogue.topics(module), catalogue.tags(), pictures, register, catalogue.today());
        return new QuestionEditor(offer, draft -> catalogue.preview(module, draft), save, cancel);
    }
}
