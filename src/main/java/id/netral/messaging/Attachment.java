package id.netral.messaging;

import id.netral.common.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * A file that goes along with a mail.
 *
 * @param name file name without folders, at most 120 characters
 * @param type media type, such as {@code text/calendar; charset=UTF-8}
 * @param content not copied; leave it as it is
 */
@Embeddable
public record Attachment(
        String name,
        String type,
        @Column(columnDefinition = "longblob") byte[] content) {

    private static final int LONGEST_NAME = 120;
    private static final Pattern TYPE =
            Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,80}(; ?[\\w-]{1,30}=[\\w.-]{1,30}){0,3}");

    /** Throws {@link RefusedException} {@code mail.attachment-name} or {@code mail.attachment-type}. */
    public Attachment {
        var nameIsPlain = HeaderText.isOneLine(name) && name.chars().noneMatch(c -> "/\\\"".indexOf(c) >= 0);
        if (name.isBlank() || name.length() > LONGEST_NAME || !nameIsPlain) {
            throw new RefusedException("mail.attachment-name", LONGEST_NAME);
        }
        if (!TYPE.matcher(type).matches()) {
            throw new RefusedException("mail.attachment-type");
        }
    }
}
