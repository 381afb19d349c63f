package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.Carried;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.common.RefusedException;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.question.QuestionDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Our own Excel template: one row for each question. */
public final class TemplateFormat implements QuestionFormat {

    @Override
    public List<Loss> write(List<QuestionDefinition> questions, OutputStream out) throws IOException {
        var losses = new Losses();
        try (var writer = new TemplateWriter()) {
            writer.write(questions.stream()
                    .map(question -> TemplateRows.row(Carried.of(question, losses), losses))
                    .toList());
            writer.finish(out);
        }
        return losses.list();
    }

    @Override
    public ReadQuestions read(Path file, String fileName) throws IOException {
        try (var workbook = WorkbookPackage.open(file, fileName, "exchange.file")) {
            var intake = new Intake();
            new TemplateReader(fileName, intake).read(workbook);
            return intake.finish(fileName);
        } catch (RefusedFile refused) {
            return refused.asAnswer();
        } catch (RefusedException refusal) {
            return RefusedFile.of(fileName, refusal).asAnswer();
        }
    }
}
