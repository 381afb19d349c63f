package id.netral.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The register of legal references. Filled from {@code content/rules} at start, before any content pack is read. */
@Service
public class LegalRegister {

    /** The article, empty for an unknown id. */
    public Optional<Article> find(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** The articles in the order asked for; unknown ids are left out. */
    public List<Article> find(Collection<ArticleId> ids) {
        throw new UnsupportedOperationException();
    }
}
