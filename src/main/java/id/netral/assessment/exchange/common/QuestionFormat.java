package id.netral.assessment.exchange.common;

import id.netral.question.QuestionDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** One way to write questions to a file and to read them from one. */
public interface QuestionFormat {

    /** Largest file taken, in bytes. */
    long MAX_BYTES = 20L * 1024 * 1024;

    /** Most questions taken from one file. */
    int MAX_QUESTIONS = 5_000;

    /**
     * Writes the questions the format has a type for; leaves the stream open.
     *
     * @return what the file does not say, in the order of the questions
     */
    List<Loss> write(List<QuestionDefinition> questions, OutputStream out) throws IOException;

    /**
     * Reads a file from outside, however hostile: what is wrong with it stands in the answer.
     *
     * @param fileName as the person knows it
     * @throws IOException when the file itself cannot be read from disk
     */
    ReadQuestions read(Path file, String fileName) throws IOException;
}
