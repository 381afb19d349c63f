package id.netral.people;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.RosterWriter.Written;
import id.netral.security.AccountService;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies a dry run: people, units, accounts, the record of the import and the audit trail in one transaction. */
@Component
class RosterApplication {

    private final JdbcClient jdbc;
    private final RosterTables tables;
    private final RosterWriter writer;
    private final AccountService accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterApplication(
            JdbcClient jdbc,
            RosterTables tables,
            RosterWriter writer,
            AccountService accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.writer = writer;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Compares again inside the transaction and refuses when that gives anything else than what was shown. */
    @Transactional
    public void apply(KeptPreview kept) {
        // taken before the first read, so that what we read is what the import before us has left
        jdbc.sql("UPDATE roster_lock SET imports = imports + 1 WHERE id = 1").update();
        var now = clock.instant();
        var importId = record(kept, now);
        var digest = new DifferenceDigest();
        var comparison = new RosterComparison(tables);
        comparison.compare(kept.roster().rows(), batch -> {
            batch.forEach(digest::add);
            write(batch, comparison, now, importId);
        });
        if (!digest.hex().equals(kept.difference())) {
            throw new RefusedException("roster.apply.changed");
        }
        events.publishEvent(new PeopleChanged());
    }

    private void write(List<RowOutcome> batch, RosterComparison comparison, Instant now, long importId) {
        var added = new ArrayList<Written>();
        var changed = new ArrayList<Written>();
        var provisioned = new ArrayList<RosterRow>();
        for (var outcome : batch) {
            switch (outcome) {
                case RowOutcome.Added row ->
                    added.add(new Written(row.row(), unit(row.row(), row.unit(), comparison, now), null));
                case RowOutcome.Changed row ->
                    changed.add(new Written(row.row(), unit(row.row(), row.unit(), comparison, now), row.known()));
                case RowOutcome.Unchanged row -> {
                    if (!row.known().hasAccount()) {
                        provisioned.add(row.row());
                    }
                }
                case RowOutcome.Refused row -> {} // shown as rejected
            }
        }
        writer.insert(added, now);
        writer.update(changed, now);
        var written = Stream.concat(added.stream(), changed.stream())
                .map(Written::row)
                .toList();
        writer.note(writer.accounts(written), now, importId);
        provisioned.addAll(written);
        if (!provisioned.isEmpty()) {
            accounts.provision(writer.accounts(provisioned));
        }
    }

    private UnitReference unit(RosterRow row, @Nullable UnitReference known, RosterComparison comparison, Instant now) {
        return known != null ? known : comparison.unitOr(row.unit(), name -> writer.unit(name, now));
    }

    private long record(KeptPreview kept, Instant now) {
        var counts = kept.result().counts();
        var roster = kept.roster();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO roster_import (applied_at, applied_by, file_name, sha256, added, changed, unchanged, rejected)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Utc.of(now),
                        roster.owner().value(),
                        roster.fileName(),
                        roster.sha256(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.rejected())
                .update(key);
        audit.record(
                AuditAction.ROSTER_IMPORTED,
                roster.fileName(),
                Map.of(
                        "added", counts.added(),
                        "changed", counts.changed(),
                        "unchanged", counts.unchanged(),
                        "rejected", counts.rejected(),
                        "newUnits", kept.result().newUnits().size()));
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
