package id.netral.assessment.exchange;

import id.netral.assessment.bank.BankQuestion;
import id.netral.assessment.bank.BankQuestions;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.workbook.Template;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes a module's questions, with their keys, in the formats of other systems. Retired questions stay here. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class QuestionExport {

    private final BankQuestions questions;
    private final AuditTrail audit;

    QuestionExport(BankQuestions questions, AuditTrail audit) {
        this.questions = questions;
        this.audit = audit;
    }

    /**
     * Writes the questions and records that somebody took them away.
     *
     * @param ids of the questions, none for all
     * @return what the file does not say
     */
    public List<Loss> export(ModuleId module, List<Long> ids, ExchangeFormat format, OutputStream out)
            throws IOException {
        var chosen = chosen(module, ids);
        audit.record(AuditAction.EXPORT, "soal" + format.extension(), Map.of("questions", chosen.size()));
        return format.converter().write(chosen, out);
    }

    /** What a file would not say, without writing it. */
    public List<Loss> losses(ModuleId module, List<Long> ids, ExchangeFormat format) {
        try {
            return format.converter().write(chosen(module, ids), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many questions would be written. */
    public int count(ModuleId module, List<Long> ids) {
        return chosen(module, ids).size();
    }

    /** The Excel template with an example of each common type. */
    public void template(OutputStream out) throws IOException {
        ExchangeFormat.EXCEL.converter().write(Template.examples(), out);
    }

    private List<QuestionDefinition> chosen(ModuleId module, List<Long> ids) {
        return questions.of(module).stream()
                .filter(question -> !question.retired() && (ids.isEmpty() || ids.contains(question.id())))
                .map(BankQuestion::definition)
                .toList();
    }
}
