package id.netral.reminder;

/**
 * A text as its reader gets it, with people who do not exist.
 *
 * @param subject blank for texts to copy
 */
public record ReminderPreview(String subject, String text) {}
