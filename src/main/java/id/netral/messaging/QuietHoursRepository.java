package id.netral.messaging;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Quiet hours, set by set. */
interface QuietHoursRepository extends Repository<QuietHoursEntry, Long> {

    QuietHoursEntry save(QuietHoursEntry entry);

    Optional<QuietHoursEntry> findFirstByOrderByIdDesc();

    /** What holds now. */
    default QuietHours current() {
        return findFirstByOrderByIdDesc().map(QuietHoursEntry::hours).orElse(QuietHours.DEFAULT);
    }
}
