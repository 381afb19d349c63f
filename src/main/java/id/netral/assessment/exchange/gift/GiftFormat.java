package id.netral.assessment.exchange.gift;

import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.TextFile;
import id.netral.question.QuestionDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Moodle's plain text format. */
public final class GiftFormat implements QuestionFormat {

    @Override
    public List<Loss> write(List<QuestionDefinition> questions, OutputStream out) throws IOException {
        var losses = new Losses();
        var writer = new GiftWriter(losses);
        questions.forEach(writer::write);
        out.write(writer.text().getBytes(StandardCharsets.UTF_8));
        return losses.list();
    }

    @Override
    public ReadQuestions read(Path file, String fileName) throws IOException {
        try {
            var intake = new Intake();
            new GiftReader(fileName, intake).read(TextFile.read(file, fileName));
            return intake.finish(fileName);
        } catch (RefusedFile refused) {
            return refused.asAnswer();
        }
    }
}
