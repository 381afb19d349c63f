package id.netral.assessment.paper;

import id.netral.assessment.quiz.Draw;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuizContent;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The quiz on paper: questions with an answer sheet for everybody, and the key for the trainer. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class PaperQuiz {

    /** Most variants printed at once. */
    public static final int MOST_VARIANTS = 6;

    private final QuizContent content;
    private final Catalog catalog;
    private final AuditTrail audit;

    PaperQuiz(QuizContent content, Catalog catalog, AuditTrail audit) {
        this.content = content;
        this.catalog = catalog;
        this.audit = audit;
    }

    /** Kinds of files. */
    public enum Format {
        DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF(".pdf", "application/pdf");

        private final String extension;
        private final String contentType;

        Format(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        /** How file names end, with the dot. */
        public String extension() {
            return extension;
        }

        /** For the browser. */
        public String contentType() {
            return contentType;
        }
    }

    /**
     * What to print.
     *
     * @param variants how many different papers, 1 to {@value #MOST_VARIANTS}
     * @param seed the same seed prints the same papers while the bank stays the same
     * @param key the trainer's key instead of the papers themselves
     */
    public record Order(int variants, long seed, boolean key, Format format) {

        /** Throws {@link IllegalArgumentException} for a number of variants beyond reason. */
        public Order {
            if (variants < 1 || variants > MOST_VARIANTS) {
                throw new IllegalArgumentException("variants " + variants);
            }
        }
    }

    /**
     * Prints the quiz of the module's current version.
     *
     * @throws RefusedException {@code exchange.paper.no-quiz} when the module has none
     */
    public void write(ModuleId module, Order order, PaperWords words, OutputStream out) throws IOException {
        var papers = papers(module, order);
        audit.record(
                AuditAction.EXPORT,
                papers.getFirst().title() + order.format.extension(),
                Map.of("count", order.variants));
        if (order.format == Format.PDF) {
            var pdf = new PaperPdf(words);
            print(order.key ? pdf::writeKey : pdf::write, papers, out);
        } else {
            var docx = new PaperDocx(words);
            print(order.key ? docx::writeKey : docx::write, papers, out);
        }
    }

    /** Whether the module has a quiz to print. */
    public boolean available(ModuleId module) {
        return current(module).isPresent();
    }

    private Optional<ModuleVersion> current(ModuleId module) {
        return catalog.modules().stream()
                .filter(reference -> reference.id().equals(module))
                .map(ModuleReference::slug)
                .findFirst()
                .flatMap(catalog::current);
    }

    private static void print(Printer printer, List<Paper> papers, OutputStream out) throws IOException {
        printer.print(papers, out);
    }

    private interface Printer {
        void print(List<Paper> papers, OutputStream out) throws IOException;
    }

    private List<Paper> papers(ModuleId module, Order order) {
        var current = current(module).orElseThrow(() -> new RefusedException("exchange.paper.no-quiz"));
        return IntStream.range(0, order.variants)
                .mapToObj(n -> paper(current.id(), current.title(), n, order.seed + n))
                .toList();
    }

    /** One variant; its number is 0-based. */
    Paper paper(ModuleVersionId version, String title, int variant, long seed) {
        var rules = content.rules(version);
        var revisions = content.revisions(rules.drawable());
        var wanted = new Draw.Wanted(rules.drawCount(), rules.blueprint(), rules.passMark(), Set.of());
        var drawn = Draw.from(revisions.values(), wanted, seed);
        var items = DrawnItem.marked(drawn, revision -> !rules.ungraded().contains(revision)).stream()
                .map(item -> PaperLayout.of(content.revision(item.revision()), item))
                .toList();
        return new Paper(title, PaperItem.letter(variant), seed, rules.passMark(), items);
    }
}
