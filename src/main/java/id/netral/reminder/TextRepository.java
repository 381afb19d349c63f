package id.netral.reminder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Wordings, set by set. */
interface TextRepository extends Repository<TextEntry, Long> {

    TextEntry save(TextEntry entry);

    Optional<TextEntry> findFirstByPartOrderByIdDesc(TextPart part);

    /** HR's words, or Netral's own. */
    default ReminderText of(TextPart part) {
        return findFirstByPartOrderByIdDesc(part).map(TextEntry::text).orElseGet(() -> ReminderText.original(part));
    }
}
