package id.netral.assessment.bank;

import id.netral.catalog.LinkedModules;
import id.netral.catalog.ModuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which question stands where by reference. */
@Component
class QuestionLinks implements LinkedModules {

    private final QuestionLinkRepository links;

    QuestionLinks(QuestionLinkRepository links) {
        this.links = links;
    }

    void add(long question, long origin) {
        links.saveAndFlush(new QuestionLink(question, origin));
    }

    void remove(long question) {
        links.remove(question);
    }

    Optional<LinkedQuestion> origin(long question) {
        return links.origin(question).stream()
                .map(QuestionLinkRepository.Row::linked)
                .findFirst();
    }

    List<LinkedQuestion> followers(long origin) {
        return links.followers(origin).stream()
                .map(QuestionLinkRepository.Row::linked)
                .toList();
    }

    @Override
    public Set<ModuleId> changingWith(ModuleId module) {
        return links.changingWith(module.value()).stream().map(ModuleId::new).collect(Collectors.toSet());
    }
}
