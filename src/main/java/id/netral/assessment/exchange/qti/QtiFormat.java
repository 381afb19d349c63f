package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.Carried;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.SafeZip;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionDefinition;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of QTI items: writes one version, reads 2.1, 2.2 and 3.0. */
public final class QtiFormat implements QuestionFormat {

    static final String MANIFEST = "imsmanifest.xml";

    private final QtiDialect dialect;

    public QtiFormat(QtiDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<Loss> write(List<QuestionDefinition> questions, OutputStream out) throws IOException {
        var losses = new Losses();
        var manifest = new QtiManifestWriter(dialect);
        try (var zip = new ZipOutputStream(new KeptOpen(out), StandardCharsets.UTF_8)) {
            for (var n = 0; n < questions.size(); n++) {
                var question = Carried.of(questions.get(n), losses);
                if (question.body() instanceof MarkPicture) {
                    losses.add(question.code(), "picture", "exchange.loss.pictureFile");
                }
                var name = "soal-%04d".formatted(n + 1);
                manifest.add(question, name.toUpperCase(java.util.Locale.ROOT), name + ".xml");
                entry(zip, name + ".xml", new QtiItemWriter(dialect).write(question));
            }
            entry(zip, MANIFEST, manifest.finish());
        }
        return losses.list();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public ReadQuestions read(Path file, String fileName) throws IOException {
        var intake = new Intake();
        try (var zip = SafeZip.open(file, fileName)) {
            new QtiReader(fileName, zip, intake).read();
            return intake.finish(fileName);
        } catch (RefusedFile refused) {
            return refused.asAnswer();
        }
    }

    /** The caller's stream stays open. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
