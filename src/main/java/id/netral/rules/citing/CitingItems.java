package id.netral.rules.citing;

import id.netral.rules.ArticleId;
import id.netral.rules.page.ArticleCitations;
import id.netral.rules.page.CitingItem;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that cites an article: lessons and stories as published and as drafted, questions, rules and known cases. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class CitingItems {

    private final List<ArticleCitations> modules;

    CitingItems(List<ArticleCitations> modules) {
        this.modules = modules;
    }

    /** All of them by kind, each kind in the order of its own lists; none for an unknown article. */
    public List<CitingItem> of(ArticleId article) {
        return modules.stream()
                .flatMap(module -> module.items(article).stream())
                .sorted(Comparator.comparing(CitingItem::kind))
                .toList();
    }
}
