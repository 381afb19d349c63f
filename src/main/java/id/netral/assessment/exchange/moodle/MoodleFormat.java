package id.netral.assessment.exchange.moodle;

import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.SafeXml;
import id.netral.assessment.exchange.common.TextFile;
import id.netral.question.QuestionDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Moodle's XML. */
public final class MoodleFormat implements QuestionFormat {

    @Override
    public List<Loss> write(List<QuestionDefinition> questions, OutputStream out) throws IOException {
        var losses = new Losses();
        var writer = new MoodleWriter(losses);
        questions.forEach(writer::write);
        out.write(writer.finish().getBytes(StandardCharsets.UTF_8));
        return losses.list();
    }

    @Override
    public ReadQuestions read(Path file, String fileName) throws IOException {
        try {
            var intake = new Intake();
            var reader = new MoodleReader(fileName, intake);
            SafeXml.children(fileName, TextFile.read(file, fileName), reader::read);
            return intake.finish(fileName);
        } catch (RefusedFile refused) {
            return refused.asAnswer();
        }
    }
}
